// What each name means: the answer of the symbol table, as the compiler asks for it.
//
// `analyze` walks a module once and says for every scope which names are local, captured, free or global, in
// Python's rules.  No code is made here, and no value is known; which instruction loads a cell is the
// compiler's affair.  The walk itself is in `SymbolCollector`, the resolution in `SymbolTable+Resolution`.

/// How a name is found from inside one scope.
public enum Resolution: Hashable, Sendable {
  /// Bound here and seen by nobody else: a fast slot in a function, an entry of the namespace in a module or
  /// class.
  case local
  /// Bound here and captured by an inner scope.
  case cell
  /// Bound in an enclosing function; in a class body the class's own namespace is asked first.
  case free
  /// Named in a `global` statement, or at module level.
  case globalExplicit
  /// Bound nowhere in sight: globals, then builtins (in a class body its namespace is asked first).
  case globalImplicit
}

/// One scope and its names.  Names inside are mangled already (`_C__x`); queries take either form.
public struct ScopeInfo: Sendable {
  public enum Kind: Hashable, Sendable {
    case module
    case function
    case lambda
    case `class`
    case listComprehension, setComprehension, dictionaryComprehension, generatorExpression
    /// The scope around a generic function, class or alias; it binds the type parameters.
    case typeParameters
    /// The bound or the default of one type parameter, or the value of a `type` statement: evaluated on
    /// demand.
    case lazyType
  }

  public var id: ScopeID
  public var kind: Kind
  /// The function's or class's name, `<lambda>`, `<listcomp>`, `<genexpr>`, `<module>`, ... as tracebacks
  /// show it.
  public var name: String
  /// The enclosing scope; nil for the module.
  public var parent: ScopeID?
  public var children: [ScopeID] = []

  /// In the order of `co_varnames`: positional-only, positional, keyword-only, `*args`, `**kwargs`; `.0` (the
  /// first iterable) for comprehensions.
  public var parameterNames: [String] = []
  /// The parameters (captured or not), then the other names that are `.local`, in order of first appearance.
  public var locals: [String] = []
  /// Names that are `.cell`, sorted, parameters among them.
  public var cells: [String] = []
  /// The cells that come from outside, sorted: names that are `.free`, and in a class body also those that
  /// are `.local` there while an inner function means the enclosing function's.
  public var frees: [String] = []
  /// The resolution of every name that the scope mentions or passes on.
  public var resolutions: [String: Resolution] = [:]

  /// Whether a `yield` stands in it directly (a generator expression is one always).
  public var isGenerator = false
  /// Whether it is an `async def`, or a comprehension that awaits.
  public var isCoroutine = false
  public var isAsyncGenerator: Bool { isGenerator && isCoroutine }
  /// Whether it contains `await`, `async for` or `async with` directly.
  public var containsAwait = false
  /// Of a class: whether a method refers to `__class__` or `super`, so that the class body needs that cell
  /// (`__class__` is then not among `cells`).
  public var needsClassCell = false
  /// Of a class: whether an inner annotation scope needs its namespace.
  public var needsClassDictionary = false
  /// Whether it stands, at any depth, inside a function.
  public var isNested = false
  /// The class whose name mangles `__x` here.
  public var privateName: String?
  /// The place of the definition.
  public var range: SourceRange = .none

  /// Whether it is a comprehension that is part of the frame around it.
  var isInlinedComprehension: Bool {
    kind == .listComprehension || kind == .setComprehension || kind == .dictionaryComprehension
  }

  public init(id: ScopeID, kind: Kind, name: String, parent: ScopeID?) {
    self.id = id
    self.kind = kind
    self.name = name
    self.parent = parent
  }

  /// Whether names live in slots rather than in a namespace dictionary.
  public var isFunctionLike: Bool { kind != .module && kind != .class }

  /// How `name` is found from here.  A name that the scope does not mention is `.globalImplicit`.
  public func resolve(_ name: String) -> Resolution {
    resolutions[mangled(name)] ?? (kind == .module ? .local : .globalImplicit)
  }

  /// The name as it is stored: `__x` inside class `C` is `_C__x`.
  public func mangled(_ name: String) -> String {
    mangle(name, inClass: privateName)
  }
}

/// The scopes of a module, by the number that the parser gave them; the module itself is 0.
public struct SymbolTable: Sendable {
  public internal(set) var scopes: [ScopeID: ScopeInfo] = [:]
  /// Whether `from __future__ import annotations` is in force.
  public internal(set) var hasPostponedAnnotations = false

  public init() {}

  /// The scope with that number; an empty one for a number that the parser never gave.
  public subscript(id: ScopeID) -> ScopeInfo {
    scopes[id] ?? ScopeInfo(id: id, kind: .function, name: "", parent: nil)
  }

  public var module: ScopeInfo { self[0] }

  // A definition with type parameters has further scopes, numbered after its own, so that the syntax tree
  // need not name them.

  /// The scope that binds the type parameters of the definition (or alias) with the scope `definition`.
  public static func typeParameterScope(of definition: ScopeID) -> ScopeID { definition + 1 }

  /// The scope in which the bound of the `index`th type parameter is evaluated.
  public static func boundScope(of definition: ScopeID, parameter index: Int) -> ScopeID {
    definition + 2 + 2 * index
  }

  /// The scope in which the default of the `index`th type parameter is evaluated.
  public static func defaultScope(of definition: ScopeID, parameter index: Int) -> ScopeID {
    definition + 3 + 2 * index
  }

  /// How many numbers a definition takes up.
  static func scopeCount(typeParameters: Int) -> Int {
    typeParameters == 0 ? 1 : 2 + 2 * typeParameters
  }
}

/// Python's mangling of private names: `__x` inside class `_C` is `_C__x`; dotted and dunder names stay.
public func mangle(_ name: String, inClass className: String?) -> String {
  guard let className, name.utf8.starts(with: "__".utf8) else { return name }
  if name.hasSuffix("__") || name.utf8.contains(UInt8(ascii: ".")) { return name }
  let stem = className.drop { $0 == "_" }
  return stem.isEmpty ? name : "_\(stem)\(name)"
}

/// The meaning of every name of a module, and what Python has to say against them (a name used before its
/// `global`, a `nonlocal` without a binding, `return` outside a function, ...).  At most one diagnostic is an
/// error, as Python stops at the first; the others are warnings.
public func analyze(_ module: Module) -> (SymbolTable, [Diagnostic]) {
  onLargeStack { analyzeHere(module) }
}

private func analyzeHere(_ module: Module) -> (SymbolTable, [Diagnostic]) {
  var collector = SymbolCollector()
  collector.collect(module)
  var resolver = SymbolResolver(scopes: collector.scopes, error: collector.error)
  let table = resolver.resolve(hasPostponedAnnotations: collector.hasPostponedAnnotations)
  if let error = resolver.error { return (table, [error]) }
  var checker = SemanticChecker(table: table)
  return (table, checker.check(module))
}
