// Which names that a program takes from the library's modules are not simulated.
//
// The compiled code knows which names are global, so a parameter called `signal` is not taken for the module.  What the
// modules have is asked of the modules themselves: a small program of our own imports them and looks.  The program in question
// is not run.
//
// Deliberately absent: attributes of anything else than a module (a loop's methods), and names inside code that the program
// makes by `eval`.  Where a program asks `hasattr` for a name it has another way, and nothing is said.

/// One diagnostic for each use of a name that a module does not have here, or only has to refuse it, in the order of the text.
public func unknownAttributes(in scenario: Scenario) -> [Diagnostic] {
  let (code, problems) = compileSource(scenario.source)
  guard let code, !problems.contains(where: { $0.kind != .warning }) else { return [] }
  var check = AttributeCheck(known: Library.knownNames, neighbour: scenario.neighbour)
  check.findModules(code)
  check.collect(code)
  return check.diagnostics()
}

private struct AttributeCheck {
  private struct Use: Hashable {
    let module: String
    let name: String
  }

  let known: Set<String>
  let neighbour: Scenario.Neighbours
  /// The module that a global name stands for; nil where it stands for several things.
  private var modules: [String: String?] = [:]
  private var uses: [(use: Use, range: SourceRange)] = []
  private var asked: Set<String> = []

  init(known: Set<String>, neighbour: @escaping Scenario.Neighbours) {
    self.known = known
    self.neighbour = neighbour
  }

  /// Learns from all code which global names are bound by imports alone.
  mutating func findModules(_ code: CodeObject) {
    var imported: (register: Int, module: String)?
    for i in code.instructions {
      switch i.op {
      case .importModule:
        let name = i.c == 0 ? code.text(constant: i.b & 0x7FFF) : nil
        imported = name.map { (i.a, i.flags == 1 ? $0 : String($0.prefix { $0 != "." })) }
      case .storeGlobal:
        let name = code.cacheNames[i.c]
        let module = imported?.register == i.a ? imported?.module : nil
        if let old = modules[name], old != module { modules[name] = .some(nil) } else { modules[name] = .some(module) }
        imported = nil
      case .deleteGlobal: modules[code.cacheNames[i.c]] = .some(nil)
      default: imported = nil
      }
    }
    for inner in code.inner { findModules(inner) }
  }

  /// Notes every attribute of a module, and every name that is imported from one.
  mutating func collect(_ code: CodeObject) {
    var held: [Int: String] = [:]
    for (index, i) in code.instructions.enumerated() {
      switch i.op {
      case .importModule:
        held[i.a] = i.c == 0 && i.flags == 1 ? code.text(constant: i.b & 0x7FFF) : nil
        continue
      case .importFrom:
        if let module = held[i.b] { note(module, code.cacheNames[i.c], code.ranges[index]) }
        continue
      case .loadGlobal:
        let name = code.cacheNames[i.c]
        held[i.a] = modules[name].flatMap { $0 }
        if name == "hasattr" { asked.formUnion(code.constants.compactMap(\.text)) }
        continue
      case .loadAttribute, .loadMethod:
        guard let module = held.removeValue(forKey: i.b) else { break }
        let name = code.cacheNames[i.c]
        let whole = module + "." + name
        if known.contains(whole) { held[i.a] = whole } else { note(module, name, code.ranges[index]) }
        continue
      default: break
      }
      // Anything else may write its first register; what is held further down stays (`from m import a, b`).
      held[i.a] = nil
    }
    for inner in code.inner { collect(inner) }
  }

  private mutating func note(_ module: String, _ name: String, _ range: SourceRange) {
    guard known.contains(module), neighbour(module) == nil, !known.contains(module + "." + name) else { return }
    uses.append((Use(module: module, name: name), range))
  }

  /// What is to be said of the uses.
  func diagnostics() -> [Diagnostic] {
    let answers = verdicts(of: Set(uses.map(\.use)))
    return uses.compactMap { use, range in
      guard !asked.contains(use.name), let verdict = answers[use] else { return nil }
      let message =
        verdict == "refused"
        ? "'\(use.module).\(use.name)' is not simulated" : "the module '\(use.module)' has no '\(use.name)' here"
      return Diagnostic(kind: .unsupported, message: message, range: range)
    }
    .sorted { ($0.range.start.line, $0.range.start.column) < ($1.range.start.line, $1.range.start.column) }
  }

  /// What a program that looks says: `missing` or `refused` for each name that can't be used.
  private func verdicts(of uses: Set<Use>) -> [Use: String] {
    if uses.isEmpty { return [:] }
    let list = uses.map { "('\($0.module)', '\($0.name)')" }.sorted().joined(separator: ", ")
    let text = """
      sys = __import__("sys")
      for module, name in [\(list)]:
          try:
              __import__(module)
              found = getattr(sys.modules[module], name)
              verdict = 'refused' if getattr(found, '_is_refusal', False) else ''
          except AttributeError:
              verdict = 'missing'
          except BaseException:
              verdict = ''
          if verdict:
              print(module, name, verdict)
      """
    let simulation = Simulation(Scenario(source: SourceText(name: "<check>", text: text)))
    var output = ""
    simulation.onOutput = { text, _ in output += text.string }
    simulation.run()
    var found: [Use: String] = [:]
    for line in output.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      if words.count == 3 { found[Use(module: words[0], name: words[1])] = words[2] }
    }
    return found
  }
}

extension CodeObject {
  fileprivate var inner: [CodeObject] {
    constants.compactMap { if case .code(let code) = $0 { code } else { nil } }
  }

  fileprivate func text(constant index: Int) -> String? { index < constants.count ? constants[index].text : nil }
}

extension CodeObject.ConstantValue {
  fileprivate var text: String? {
    guard case .literal(.string(let points)) = self else { return nil }
    return String(String.UnicodeScalarView(points.compactMap(Unicode.Scalar.init)))
  }
}
