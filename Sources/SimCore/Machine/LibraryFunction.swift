// Functions that Swift implements in place of Python code of CPython's library: to a program they are functions of Python.
//
// They say so themselves, and wrong arguments are complained about in the words for functions of a program.  What only code has
// (`__code__`, defaults, annotations) is read off a function without a body, which is made of the signature when somebody asks.

extension PyBuiltin {
  /// Whether CPython has it as Python code.
  var isPythonCodeInCPython: Bool { type === types.function }

  /// Whether CPython has this function of asyncio in C.
  static func isAccelerated(_ qualifiedName: String) -> Bool { accelerated.contains(qualifiedName) }

  /// Functions of C that CPython's asyncio offers.
  private static let accelerated: Set<String> = [
    "get_running_loop", "_get_running_loop", "_set_running_loop", "get_event_loop", "current_task", "_register_task",
    "_unregister_task", "_enter_task", "_leave_task",
  ]

  /// Whether it stands for an `async def` of CPython's library.
  var makesCoroutine: Bool { isPythonCodeInCPython && PyBuiltin.coroutineFunctions.contains(qualifiedName) }

  private static let coroutineFunctions: Set<String> = [
    "sleep", "wait", "wait_for", "to_thread", "Queue.get", "Queue.put", "Queue.join", "Lock.acquire", "Event.wait",
    "Semaphore.acquire", "Condition.wait", "Condition.wait_for", "Barrier.wait", "Barrier.reset", "Barrier.abort",
    "staggered_race", "Timeout.__aenter__", "Timeout.__aexit__", "TaskGroup.__aenter__", "TaskGroup.__aexit__",
    "Lock.__aenter__", "Lock.__aexit__", "Semaphore.__aenter__", "Semaphore.__aexit__", "Condition.__aenter__",
    "Condition.__aexit__", "Barrier.__aenter__", "Barrier.__aexit__", "BaseEventLoop.shutdown_asyncgens",
    "BaseEventLoop.shutdown_default_executor", "_AsCompletedIterator.__anext__",
  ]

  /// The parameters of those that take theirs apart by themselves.
  fileprivate var shownParameters: String {
    let text = signature.text
    if text != "..." {
      return text.split(separator: ",").map { $0.drop { $0 == " " } }.filter { $0 != "/" }.joined(separator: ", ")
    }
    return switch qualifiedName {
    case "gather": "*coros_or_futures, return_exceptions=False"
    case "to_thread": "func, /, *args, **kwargs"
    case "BaseEventLoop.call_soon", "BaseEventLoop.call_soon_threadsafe": "self, callback, *args, context=None"
    case "BaseEventLoop.call_later": "self, delay, callback, *args, context=None"
    case "BaseEventLoop.call_at": "self, when, callback, *args, context=None"
    case "BaseEventLoop.run_in_executor": "self, executor, func, *args"
    default: isMethod ? "self, *args, **kwargs" : "*args, **kwargs"
    }
  }
}

extension Machine {
  /// The function without a body that has the parameters of a builtin one.
  func twin(of f: PyBuiltin) throws(Raised) -> PyFunction {
    if let known = f.twin { return known }
    let isName = f.name.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "_" || ("0"..."9").contains($0) }
    let name = isName ? f.name : "f"
    let text = "\(f.makesCoroutine ? "async " : "")def \(name)(\(f.shownParameters)): pass"
    let file = "/usr/lib/python3.13/\(f.module.split(separator: ".").joined(separator: "/")).py"
    let globals = PyDict()
    globals.set("__builtins__", .object(builtins.dict))
    globals.set("__name__", .string(f.module))
    try run(text, file: file, in: globals)
    guard let made = globals.get(name)?.function else { throw wrongReceiver(.object(f), types.function) }
    made.name = f.name
    made.qualifiedName = f.qualifiedName
    made.doc = f.doc.map { .string($0) } ?? .none
    f.twin = made
    return made
  }

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
