// Which imports of a program name a module that is not simulated.

/// One diagnostic for each import of a module that does not exist here, in the order of the text.
public func unknownImports(in scenario: Scenario) -> [Diagnostic] {
  let (module, _) = parse(scenario.source)
  guard let module else { return [] }
  var check = ImportCheck(known: Set(Library.moduleNames), neighbour: scenario.neighbour)
  check.visit(module.body)
  return check.found
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
    case .if(_, let body, let orElse), .while(_, let body, let orElse), .for(_, _, let body, let orElse, _):
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
