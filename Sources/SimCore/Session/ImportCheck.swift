// Which imports of a program name a module that is not simulated.

/// One diagnostic for each import of a module that does not exist here, in the order of the text.
public func unknownImports(in scenario: Scenario) -> [Diagnostic] { onLargeStack { unknownImportsHere(in: scenario) } }

private func unknownImportsHere(in scenario: Scenario) -> [Diagnostic] {
  let (module, _) = parse(scenario.source)
  guard let module else { return [] }
  var check = ImportCheck(known: Library.knownNames, neighbour: scenario.neighbour)
  check.visit(module.body)
  return check.found
}

extension Library {
  /// All names that an import may have, those included that a module gives to another one.
  static var knownNames: Set<String> { Set(moduleNames).union(["os.path"]) }
}

private struct ImportCheck {
  let known: Set<String>
  let neighbour: Scenario.Neighbours
  var found: [Diagnostic] = []

  mutating func visit(_ statements: [Statement]) {
    for s in statements { visit(s) }
  }

  private mutating func visit(_ s: Statement) {
    switch s.kind {
    case .import(let names): for n in names { note(n.name, n.range) }
    case .importFrom(let name?, _, 0): note(name, s.range)
    case .function(let f): visit(f.body)
    case .class(let c): visit(c.body)
    case .if(let test, let body, let orElse):
      if !test.isTypeChecking { visit(body) }
      visit(orElse)
    case .while(_, let body, let orElse), .for(_, _, let body, let orElse, _):
      visit(body)
      visit(orElse)
    case .with(_, let body, _): visit(body)
    case .try(let t):
      // A program that catches the ImportError has another way.
      let catches = t.handlers.contains { $0.catchesImportError }
      if !catches { visit(t.body) }
      for h in t.handlers { visit(h.body) }
      visit(t.orElse)
      visit(t.finally)
    case .match(_, let cases): for c in cases { visit(c.body) }
    default: break
    }
  }

  private mutating func note(_ name: String, _ range: SourceRange) {
    if known.contains(name) || neighbour(name) != nil { return }
    found.append(Diagnostic(kind: .unsupported, message: "the module '\(name)' is not simulated", range: range))
  }
}

extension Expression {
  /// `TYPE_CHECKING`: what stands below is for other readers and never runs.
  fileprivate var isTypeChecking: Bool {
    switch kind {
    case .name(let name): name == "TYPE_CHECKING"
    case .attribute(_, let name): name.name == "TYPE_CHECKING"
    default: false
    }
  }
}

extension Try.Handler {
  fileprivate var catchesImportError: Bool {
    guard let type else { return true }
    func names(_ e: Expression) -> [String] {
      switch e.kind {
      case .name(let n): [n]
      case .tuple(let items): items.flatMap(names)
      default: []
      }
    }
    return names(type).contains { ["ImportError", "ModuleNotFoundError", "Exception", "BaseException"].contains($0) }
  }
}
