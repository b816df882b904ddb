// Walks the tree once and notes for every scope which names it binds, uses and declares.
//
// What the names resolve to is `SymbolResolver`'s work, since a scope is only understood when its inner
// scopes are known.  The order of the walk is the order of evaluation, so that names come in the order of
// `co_varnames`.

struct SymbolCollector {
  private(set) var scopes: [ScopeID: CollectedScope] = [:]
  private(set) var error: Diagnostic?
  private(set) var hasPostponedAnnotations = false

  var stack: [CollectedScope] = []
  var privateName: String?

  var current: CollectedScope { stack[stack.count - 1] }

  mutating func collect(_ module: Module) {
    readFutureImports(module)
    let scope = CollectedScope(ScopeInfo(id: 0, kind: .module, name: "<module>", parent: nil))
    scopes[0] = scope
    stack = [scope]
    statements(module.body)
  }

  mutating func fail(_ message: String, _ range: SourceRange) {
    if error == nil {
      error = Diagnostic(kind: .syntaxError(type: "SyntaxError"), message: message, range: range)
    }
  }

  // MARK: - __future__

  private static let features = [
    "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
    "unicode_literals", "barry_as_FLUFL", "generator_stop", "annotations",
  ]

  /// Looks at the imports from `__future__` before anything else, as Python does.
  mutating func readFutureImports(_ module: Module) {
    var isOver = false
    for (index, statement) in module.body.enumerated() {
      if case .importFrom("__future__", let names, 0) = statement.kind {
        if isOver { continue }
        let place = SourceRange(start: statement.range.start, end: statement.range.start)
        for name in names {
          if name.name == "annotations" { hasPostponedAnnotations = true }
          if name.name == "braces" {
            fail("not a chance", place)
          } else if !Self.features.contains(name.name) {
            fail("future feature \(name.name) is not defined", place)
          }
        }
        continue
      }
      if index == 0, case .expression(let value) = statement.kind, case .constant(.string) = value.kind {
        continue
      }
      isOver = true
    }
  }

  // MARK: - Scopes

  mutating func enter(
    _ id: ScopeID, _ kind: ScopeInfo.Kind, _ name: String, _ range: SourceRange
  ) {
    var info = ScopeInfo(id: id, kind: kind, name: name, parent: current.info.id)
    info.range = range
    info.isNested = current.info.isNested || current.info.isFunctionLike
    info.privateName = privateName
    current.info.children.append(id)
    let scope = CollectedScope(info)
    scopes[id] = scope
    stack.append(scope)
  }

  mutating func leave() { stack.removeLast() }

  mutating func note(
    _ name: String, _ flag: SymbolFlags, _ range: SourceRange, in scope: CollectedScope? = nil
  ) {
    let scope = scope ?? current
    let name = mangle(name, inClass: scope.info.privateName)
    let known = scope.flags[name]
    if known == nil { scope.order.append(name) }
    var flags = known ?? []
    if flag == .parameter, flags.contains(.parameter) {
      fail("duplicate argument '\(name)' in function definition", range)
    }
    if flag == .typeParameter, flags.contains(.typeParameter) {
      fail("duplicate type parameter '\(name)'", range)
    }
    if scope.isInIterationTarget {
      if !flags.isDisjoint(with: [.global, .nonlocal]) {
        fail("comprehension inner loop cannot rebind assignment expression target '\(name)'", range)
      }
      flags.insert(.iterationVariable)
    }
    flags.insert(flag)
    scope.flags[name] = flags
    if flag == .parameter { scope.info.parameterNames.append(name) }
  }

  mutating func use(_ name: String, _ range: SourceRange) {
    note(name, .used, range)
    // A bare `super()` reads the cell of the class around it.
    if name == "super", current.info.isFunctionLike { note("__class__", .used, range) }
  }
}
