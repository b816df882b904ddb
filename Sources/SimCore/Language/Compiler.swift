// Turns syntax trees into code: the entry, and what one scope's compiler knows.
//
// There is one `Compiler` for each code object; what they share is in `CompilationUnit`.  The instructions are
// gathered by `FunctionBuilder`; the extensions in `Compiler+*.swift` each compile one part of the language.  Nothing is
// evaluated here beyond constants whose value cannot depend on the run.
//
// Values: an expression that is a constant, or a local that is surely bound, is named directly as an operand;
// everything else goes to a temporary.  Temporaries are taken and given back like a stack, and between two
// statements only loops, `with` and handlers hold some.

/// How a text is meant to be compiled.
public struct CompileOptions: Sendable {
  /// Whether expression statements at the top show their value, as at a prompt.
  public var isInteractive = false
  /// Whether the module's names live in a namespace of their own (register 0) rather than in the globals, as
  /// `exec` with two dictionaries wants it.
  public var usesNamespace = false
  /// Whether the module is one expression whose value is returned, as for `eval`.
  public var isExpression = false
  /// Whether each statement is marked, so that a run can be watched line by line.  What the program does stays the same.
  public var marksLines = false

  public init() {}
}

/// The code of a module, or nil where a complaint forbids it.  Complaints are never thrown; all are gathered.
public func compile(
  _ module: Module, symbols: SymbolTable, source: SourceText, options: CompileOptions = CompileOptions()
) -> (CodeObject?, [Diagnostic]) {
  let unit = CompilationUnit(symbols: symbols, source: source, options: options)
  let code = onLargeStack { Compiler(unit: unit, module: module).module(module) }
  let isRefused = unit.diagnostics.contains { $0.kind != .warning }
  return (isRefused ? nil : code, unit.diagnostics)
}

/// What the compilers of all scopes of a file share.
final class CompilationUnit {
  let symbols: SymbolTable
  let source: SourceText
  let options: CompileOptions
  private(set) var diagnostics: [Diagnostic] = []
  private var inlining: [ScopeID: Bool] = [:]

  init(symbols: SymbolTable, source: SourceText, options: CompileOptions) {
    self.symbols = symbols
    self.source = source
    self.options = options
  }

  func report(_ message: String, at range: SourceRange) {
    let diagnostic = Diagnostic(kind: .unsupported, message: message, range: range)
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }

  /// Whether the scope's code is part of the enclosing frame: type parameters and comprehensions.
  func isInlined(_ id: ScopeID) -> Bool {
    if let known = inlining[id] { return known }
    let scope = symbols[id]
    let answer: Bool
    switch scope.kind {
    case .typeParameters: answer = true
    case .listComprehension, .setComprehension, .dictionaryComprehension: answer = true
    case .module, .function, .lambda, .class, .generatorExpression, .lazyType: answer = false
    }
    inlining[id] = answer
    return answer
  }

  /// Whether an inner function takes `name` from this scope, comprehensions that are part of the frame not counted.
  func isCaptured(_ name: String, in id: ScopeID) -> Bool {
    symbols[id].children.contains { child in
      symbols[child].frees.contains(name) && (!isInlined(child) || isCaptured(name, in: child))
    }
  }

}

/// Compiles one scope to one code object.
final class Compiler {
  /// A scope whose variables are further registers of this frame.
  struct InlinedScope {
    var info: ScopeInfo
    /// By mangled name: locals, or cells where a function captures them.
    var registers: [String: Operand] = [:]
  }

  let unit: CompilationUnit
  let scope: ScopeInfo
  let kind: CodeObject.Kind
  let name: String
  let qualifiedName: String
  let firstLine: Int
  /// Whether register 0 has the namespace of the class around it: what a type alias or a bound in a class body needs.
  let seesNamespace: Bool
  let code: FunctionBuilder
  unowned(unsafe) let parent: Compiler?
  var signature = CodeObject.Signature()
  var docstring: [UInt32]?
  /// What surrounds the statement that is being compiled, from the outside in.
  var blocks: [Block] = []
  /// The surroundings that are put back after a way out has been compiled.
  var saved: [(blocks: [Block], handler: Int)] = []
  var inlined: [InlinedScope] = []
  /// Names that are unbound somewhere, so that a look never proves them bound.
  private let deletedNames: Set<String>
  private(set) var localIndices: [String: Int] = [:]
  private(set) var cellIndices: [String: Int] = [:]
  private(set) var freeIndices: [String: Int] = [:]
  /// Of a class: the attributes that its methods assign through `self`, in order of appearance.
  var staticAttributes: [String] = []

  /// For the module.
  init(unit: CompilationUnit, module: Module) {
    self.unit = unit
    scope = unit.symbols.module
    kind = .module
    name = "<module>"
    qualifiedName = "<module>"
    firstLine = 1
    seesNamespace = false
    parent = nil
    deletedNames = []
    let start = SourcePosition(line: 1, column: 0)
    code = FunctionBuilder(
      localNames: unit.options.usesNamespace ? [".namespace"] : [], cellNames: [], cellParameters: [],
      freeNames: [], range: SourceRange(start: start, end: start))
  }

  /// For a scope inside `parent`'s.
  init(
    _ id: ScopeID, in parent: Compiler, name: String, body: [Statement], range: SourceRange, firstLine: Int,
    seesNamespace: Bool = false
  ) {
    unit = parent.unit
    self.seesNamespace = seesNamespace
    scope = unit.symbols[id]
    self.parent = parent
    self.name = name
    self.firstLine = firstLine
    qualifiedName = parent.qualifiedName(of: name, isFunction: scope.kind == .function || scope.kind == .class)
    deletedNames = Set(body.deletedNames.map(scope.mangled))
    if scope.kind == .class {
      kind = .classBody
      code = FunctionBuilder(
        localNames: [".namespace"], cellNames: scope.needsClassCell ? ["__class__"] : [],
        cellParameters: scope.needsClassCell ? [-1] : [], freeNames: scope.frees, range: range)
    } else {
      kind =
        scope.isAsyncGenerator
        ? .asyncGenerator : scope.isCoroutine ? .coroutine : scope.isGenerator ? .generator : .function
      let (unit, scope) = (unit, scope)
      let cells = scope.cells.filter { unit.isCaptured($0, in: id) }
      let isCell = Set(cells)
      let known = Set(scope.locals)
      let hidden = seesNamespace ? [".namespace"] : []
      let locals = hidden + scope.locals + scope.cells.filter { !isCell.contains($0) && !known.contains($0) }
      code = FunctionBuilder(
        localNames: locals, cellNames: cells,
        cellParameters: cells.map { scope.parameterNames.firstIndex(of: $0) ?? -1 }, freeNames: scope.kind == .lazyType ? scope.frees.filter { $0 != "__classdict__" } : scope.frees,
        range: range)
      for (index, name) in locals.enumerated() where !isCell.contains(name) { localIndices[name] = index }
      if seesNamespace { markAssigned(0) }
      for index in scope.parameterNames.indices { markAssigned(index) }
    }
    for (index, name) in code.cellNames.enumerated() { cellIndices[name] = index }
    for (index, name) in code.freeNames.enumerated() { freeIndices[name] = index }
  }

  private func qualifiedName(of child: String, isFunction: Bool) -> String {
    if scope.kind == .module { return child }
    if isFunction, scope.resolutions[scope.mangled(child)] == .globalExplicit { return child }
    // CPython counts neither classes nor comprehensions as places of locals.
    let hasLocals = scope.kind == .function || scope.kind == .lambda
    return hasLocals ? "\(qualifiedName).<locals>.\(child)" : "\(qualifiedName).\(child)"
  }

  /// The finished code; a complaint and an empty body where it is too large for the machine's fields.
  func finish() -> CodeObject {
    if code.isReachable { code.emit(.returnNone, at: code.lastRange) }
    if let object = code.finish(
      name: name, qualifiedName: qualifiedName, kind: kind, signature: signature, firstLine: firstLine,
      docstring: docstring)
    {
      return object
    }
    let position = SourcePosition(line: firstLine, column: 0)
    unit.report(
      "'\(name)' is too large: one function, class or module body has too many values",
      at: scope.kind == .module ? SourceRange(start: position, end: position) : scope.range)
    return CodeObject(
      name: name, qualifiedName: qualifiedName, kind: kind, signature: signature, localNames: [], cellNames: [],
      freeNames: [], cellParameters: [], registerCount: 0, instructions: [Instruction(.returnNone)], constants: [],
      cacheNames: [], handlers: [], ranges: [.none], suspensionPoints: [], firstLine: firstLine,
      docstring: docstring)
  }

  func module(_ module: Module) -> CodeObject {
    if module.body.hasAnnotations { code.emit(.setupAnnotations, at: code.lastRange) }
    var body = module.body[...]
    if !unit.options.isInteractive, !unit.options.isExpression, let text = body.first?.docstring {
      let range = body[0].range
      storeConstant(.literal(.string(text)), in: "__doc__", at: range)
      docstring = text
      body = body.dropFirst()
    }
    if unit.options.isExpression, body.count == 1, case .expression(let value)? = body.first?.kind {
      let mark = code.depth
      let result = operand(value)
      code.emit(.return, .number(0), result, at: value.range)
      code.release(to: mark)
    } else {
      statements(Array(body))
    }
    return finish()
  }

  // MARK: Names

  /// Where a name is kept, seen from the place that is being compiled.
  enum Place {
    case local(Int)
    /// The register that holds the cell.
    case cell(Operand)
    case global
    /// The namespace of a class body.
    case namespace
    /// The namespace first, then this cell.
    case namespaceOrCell(Operand)
  }

  func place(of name: String) -> Place {
    for inner in inlined.reversed() {
      let mangled = inner.info.mangled(name)
      if let register = inner.registers[mangled] {
        if case .local(let index) = register { return .local(index) }
        return .cell(register)
      }
      if inner.info.resolutions[mangled] == .globalExplicit { return .global }
    }
    let mangled = scope.mangled(name)
    switch scope.kind {
    case .module:
      return unit.options.usesNamespace && scope.resolutions[mangled] != .globalExplicit ? .namespace : .global
    case .class:
      if let comprehension = inlined.reversed().first(where: { $0.info.isInlinedComprehension })?.info {
        // A comprehension does not see the names of the class body around it.
        guard comprehension.resolutions[mangled] == .free, let cell = cellRegister(of: mangled) else { return .global }
        return .cell(cell)
      }
      switch scope.resolutions[mangled] {
      case .globalExplicit: return .global
      case .free:
        if let index = freeIndices[mangled] { return .namespaceOrCell(.free(index)) }
        return .namespace
      default: return .namespace
      }
    default:
      if let index = localIndices[mangled] { return .local(index) }
      if let index = cellIndices[mangled] { return .cell(.cell(index)) }
      if let index = freeIndices[mangled] { return .cell(.free(index)) }
      return seesNamespace && scope.resolutions[mangled] != .globalExplicit ? .namespace : .global
    }
  }

  /// The register that holds the cell of a (mangled) name that an inner function captures.
  func cellRegister(of name: String) -> Operand? {
    for inner in inlined.reversed() {
      if let register = inner.registers[name], case .cell = register { return register }
    }
    if let index = cellIndices[name] { return .cell(index) }
    return freeIndices[name].map { .free($0) }
  }

  func mangled(_ name: String) -> String {
    inlined.last?.info.mangled(name) ?? scope.mangled(name)
  }

  /// Notes that a local is bound now, if that can be relied on.
  func markAssigned(_ local: Int) {
    if local < code.localNames.count, deletedNames.contains(code.localNames[local]) { return }
    code.markAssigned(local)
  }

  // MARK: Constants

  func index(of value: CodeObject.ConstantValue) -> Int { code.constantIndex(value) }

  /// A constant as an operand; nil where it lies beyond the reach of one.
  func constant(_ value: CodeObject.ConstantValue) -> Operand? {
    let index = code.constantIndex(value)
    return index < 0x7FFF ? .constant(index) : nil
  }

  func moveConstant(_ value: CodeObject.ConstantValue, to destination: Operand, at range: SourceRange) {
    if let constant = constant(value) {
      code.emit(.move, destination, constant, at: range)
    } else {
      code.emit(.loadConstant, destination, .constant(index(of: value)), at: range)
    }
  }

  func storeConstant(_ value: CodeObject.ConstantValue, in name: String, at range: SourceRange) {
    let mark = code.depth
    let register = Operand.temporary(code.allocate())
    moveConstant(value, to: register, at: range)
    store(name, from: register, at: range)
    code.release(to: mark)
  }

  // MARK: Names, loaded and stored

  func load(_ name: String, to destination: Operand, at range: SourceRange) {
    switch place(of: name) {
    case .local(let index):
      code.emit(.move, destination, .local(index), at: range)
      markAssigned(index)
    case .cell(let register): code.emit(.loadCell, destination, register, at: range)
    case .global:
      code.emit(.loadGlobal, destination, .number(0), code.cacheIndex(mangled(name), isShared: true), at: range)
    case .namespace:
      code.emit(.loadName, destination, .number(0), code.cacheIndex(mangled(name), isShared: true), at: range)
    case .namespaceOrCell(let register):
      code.emit(.loadClassCell, destination, register, code.cacheIndex(mangled(name), isShared: true), at: range)
    }
  }

  /// Binds a name; a temporary is consumed.
  func store(_ name: String, from value: Operand, at range: SourceRange) {
    switch place(of: name) {
    case .local(let index):
      if value != .local(index) { code.emit(.move, .local(index), value, at: range) }
      markAssigned(index)
    case .cell(let register), .namespaceOrCell(let register): code.emit(.storeCell, value, register, at: range)
    case .global:
      code.emit(.storeGlobal, value, .number(0), code.cacheIndex(mangled(name), isShared: true), at: range)
    case .namespace:
      code.emit(.storeName, value, .number(0), code.cacheIndex(mangled(name), isShared: true), at: range)
    }
  }

  func delete(_ name: String, at range: SourceRange) {
    switch place(of: name) {
    case .local(let index):
      code.emit(.deleteLocal, .local(index), at: range)
      code.markUnassigned(index)
    case .cell(let register), .namespaceOrCell(let register):
      code.emit(.deleteCell, .number(0), register, at: range)
    case .global:
      code.emit(.deleteGlobal, .number(0), .number(0), code.cacheIndex(mangled(name), isShared: true), at: range)
    case .namespace:
      code.emit(.deleteName, .number(0), .number(0), code.cacheIndex(mangled(name), isShared: true), at: range)
    }
  }

  /// Unbinds the name of an `except ... as`, whether it is bound or not.
  func unbind(_ name: String) {
    let range = code.lastRange
    if case .local(let index) = place(of: name) {
      code.emit(.clear, .local(index), at: range)
      code.markUnassigned(index)
    } else {
      let mark = code.depth
      let none = Operand.temporary(code.allocate())
      moveConstant(.literal(.none), to: none, at: range)
      store(name, from: none, at: range)
      code.release(to: mark)
      delete(name, at: range)
    }
  }
}
