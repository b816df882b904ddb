// Wrong arguments for a native function that stands for one which CPython's library writes in Python: the complaint is then worded
// as for functions of a program.

extension PyBuiltin {
  /// Whether CPython has it as Python code.
  var isPythonCodeInCPython: Bool { module.hasPrefix("asyncio") }
}

extension Machine {
  /// What is wrong with a call, in the words for Python functions; nil if nothing is.
  func pythonCallError(_ f: PyBuiltin, positional: Int, _ names: PyTuple?) -> Raised? {
    let s = f.signature
    let own = f.isMethod ? 1 : 0
    let title = f.qualifiedName
    var given = Array(repeating: false, count: s.names.count)
    for i in 0..<min(positional, s.positionalCount) { given[i] = true }
    var keywordOnlyGiven = 0
    for name in names?.items ?? [] {
      let text = name.str?.string ?? ""
      guard let i = s.names.firstIndex(of: text), i >= own else {
        let hint = suggestion(for: text, among: Array(s.names[own...])).map { ". Did you mean '\($0)'?" } ?? ""
        return typeError("\(title)() got an unexpected keyword argument '\(text)'" + hint)
      }
      if given[i] { return typeError("\(title)() got multiple values for argument '\(text)'") }
      given[i] = true
      if i >= s.positionalCount { keywordOnlyGiven += 1 }
    }
    if positional > s.positionalCount {
      let most = s.positionalCount
      let least = s.requiredPositional
      let takes =
        least == most
        ? "\(most) positional argument\(most == 1 ? "" : "s")" : "from \(least) to \(most) positional arguments"
      let were =
        keywordOnlyGiven > 0
        ? "\(positional) positional argument\(positional == 1 ? "" : "s") (and \(keywordOnlyGiven) keyword-only "
          + "argument\(keywordOnlyGiven == 1 ? "" : "s")) were"
        : "\(positional) \(positional == 1 ? "was" : "were")"
      return typeError("\(title)() takes \(takes) but \(were) given")
    }
    for isKeywordOnly in [false, true] {
      let range = isKeywordOnly ? s.positionalCount..<s.names.count : 0..<s.positionalCount
      let missing = range.filter { s.isRequired[$0] && !given[$0] }.map { "'\(s.names[$0])'" }
      if missing.isEmpty { continue }
      let list: String
      switch missing.count {
      case 1: list = missing[0]
      case 2: list = missing[0] + " and " + missing[1]
      default: list = missing.dropLast().joined(separator: ", ") + ", and " + missing[missing.count - 1]
      }
      let kind = isKeywordOnly ? "keyword-only" : "positional"
      return typeError("\(title)() missing \(missing.count) required \(kind) argument\(missing.count == 1 ? "" : "s"): \(list)")
    }
    return nil
  }
}
