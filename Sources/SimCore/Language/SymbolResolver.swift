// Works out what every collected name means, from the inner scopes outwards.

struct SymbolResolver {
  private let scopes: [ScopeID: CollectedScope]
  private(set) var error: Diagnostic?
  private var table = SymbolTable()

  init(scopes: [ScopeID: CollectedScope], error: Diagnostic?) {
    self.scopes = scopes
    self.error = error
  }

  mutating func resolve(hasPostponedAnnotations: Bool) -> SymbolTable {
    table.hasPostponedAnnotations = hasPostponedAnnotations
    _ = resolve(0, Surroundings())
    return table
  }

  /// What the enclosing scopes offer.
  private struct Surroundings {
    /// Names bound in enclosing functions, and whether each is a type parameter.
    var bound: [String: Bool] = [:]
    var global: Set<String> = []
    /// The class around a type parameter or a lazy type, which sees the class's names, unlike a function.
    var visibleClass: CollectedScope?
  }

  private mutating func fail(_ message: String, _ range: SourceRange) {
    if error == nil {
      error = Diagnostic(kind: .syntaxError(type: "SyntaxError"), message: message, range: range)
    }
  }

  /// Resolves a scope with all inner ones and answers the names that it needs from outside.
  private mutating func resolve(_ id: ScopeID, _ outer: Surroundings) -> Set<String> {
    guard let scope = scopes[id] else { return [] }
    var resolutions: [String: Resolution] = [:]
    var free: Set<String> = []
    var local: [String: Bool] = [:]
    var global = outer.global
    let seesClass = scope.info.kind == .typeParameters || scope.info.kind == .lazyType
    for name in scope.order {
      let flags = scope.flags[name] ?? []
      let place = scope.directives[name] ?? scope.info.range
      if flags.contains(.global) {
        if flags.contains(.nonlocal) { fail("name '\(name)' is nonlocal and global", place) }
        resolutions[name] = .globalExplicit
        global.insert(name)
      } else if flags.contains(.nonlocal) {
        if scope.info.kind == .module {
          fail("nonlocal declaration not allowed at module level", place)
        } else if outer.bound[name] == nil {
          fail("no binding for nonlocal '\(name)' found", place)
        } else if outer.bound[name] == true {
          fail("nonlocal binding not allowed for type parameter '\(name)'", place)
        }
        resolutions[name] = .free
        free.insert(name)
      } else if flags.isBound {
        resolutions[name] = .local
        local[name] = flags.contains(.typeParameter)
        global.remove(name)
      } else if seesClass, let classFlags = outer.visibleClass?.flags[name], classFlags.contains(.global) {
        resolutions[name] = .globalExplicit
      } else if seesClass, let classFlags = outer.visibleClass?.flags[name], classFlags.isBound {
        // Looked for in the class's namespace when it runs, then among the globals.
        resolutions[name] = .globalImplicit
      } else if outer.bound[name] != nil {
        resolutions[name] = .free
        free.insert(name)
      } else {
        resolutions[name] = .globalImplicit
      }
    }
    var inner = outer
    if scope.info.kind == .class {
      inner.visibleClass = scope
    } else if !seesClass {
      inner.visibleClass = nil
    }
    if scope.info.kind == .class {
      inner.bound["__class__"] = false
      inner.bound["__classdict__"] = false
      // What a class body binds or declares is nothing to its functions.
      for name in scope.order where scope.flags[name]?.contains(.global) == true { inner.global.insert(name) }
    } else {
      inner.global = global
      for name in scope.order where resolutions[name] == .globalExplicit { inner.bound[name] = nil }
      if scope.info.kind != .module {
        for (name, isTypeParameter) in local { inner.bound[name] = isTypeParameter }
      }
    }
    var needed: Set<String> = []
    for child in scope.info.children { needed.formUnion(resolve(child, inner)) }
    finish(scope, &resolutions, needed: needed, free: &free)
    return free
  }

  /// Turns locals that inner scopes need into cells and passes the rest on.
  private mutating func finish(
    _ scope: CollectedScope, _ resolutions: inout [String: Resolution], needed: Set<String>,
    free: inout Set<String>
  ) {
    var info = scope.info
    var passedThroughClass: [String] = []
    for name in needed.sorted() {
      switch (info.kind, name) {
      case (.class, "__class__"): info.needsClassCell = true
      case (.class, "__classdict__"): info.needsClassDictionary = true
      case (.class, _):
        free.insert(name)
        if resolutions[name] == nil || resolutions[name] == .globalImplicit {
          resolutions[name] = .free
        } else if resolutions[name] != .free {
          passedThroughClass.append(name)
        }
      default:
        if resolutions[name] == .local {
          resolutions[name] = .cell
        } else {
          resolutions[name] = .free
          free.insert(name)
        }
      }
    }
    let parameters = Set(info.parameterNames)
    info.resolutions = resolutions
    info.locals =
      info.parameterNames + scope.order.filter { resolutions[$0] == .local && !parameters.contains($0) }
    info.cells = scope.order.filter { resolutions[$0] == .cell }.sorted()
    info.frees = (resolutions.filter { $0.value == .free }.map(\.key) + passedThroughClass).sorted()
    table.scopes[info.id] = info
  }
}
