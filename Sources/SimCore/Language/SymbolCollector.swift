// Walks the tree once and notes for every scope which names it binds, uses and declares.
//
// What the names resolve to is `SymbolResolver`'s work, since a scope is only understood when its inner
// scopes are known.  The order of the walk is the order of evaluation, so that names come in the order of
// `co_varnames`.

/// What has been seen of one name in one scope.
struct SymbolFlags: OptionSet {
  let rawValue: UInt16

  static let used = SymbolFlags(rawValue: 1)
  /// Bound by an assignment, an import, a definition, a loop, ...
  static let assigned = SymbolFlags(rawValue: 2)
  static let parameter = SymbolFlags(rawValue: 4)
  static let global = SymbolFlags(rawValue: 8)
  static let nonlocal = SymbolFlags(rawValue: 16)
  static let annotated = SymbolFlags(rawValue: 32)
  static let typeParameter = SymbolFlags(rawValue: 64)
  /// The loop variable of a comprehension.
  static let iterationVariable = SymbolFlags(rawValue: 128)

  var isBound: Bool { !isDisjoint(with: [.assigned, .parameter, .typeParameter]) }
}

/// A scope while it is collected.
final class CollectedScope {
  var info: ScopeInfo
  var flags: [String: SymbolFlags] = [:]
  var order: [String] = []
  /// Where a name was declared `global` or `nonlocal`.
  var directives: [String: SourceRange] = [:]
  /// In a comprehension: whether a target or an iterable is being read.
  var isInIterationTarget = false
  var iterableDepth = 0
  /// How a lazy scope is called in messages.
  var description = ""

  init(_ info: ScopeInfo) {
    self.info = info
  }

  var isComprehension: Bool {
    switch info.kind {
    case .listComprehension, .setComprehension, .dictionaryComprehension, .generatorExpression: true
    default: false
    }
  }
}

struct SymbolCollector {
  private(set) var scopes: [ScopeID: CollectedScope] = [:]
  private(set) var error: Diagnostic?
  private(set) var hasPostponedAnnotations = false

  private var stack: [CollectedScope] = []
  private var privateName: String?

  private var current: CollectedScope { stack[stack.count - 1] }

  mutating func collect(_ module: Module) {
    readFutureImports(module)
    let scope = CollectedScope(ScopeInfo(id: 0, kind: .module, name: "<module>", parent: nil))
    scopes[0] = scope
    stack = [scope]
    statements(module.body)
  }

  private mutating func fail(_ message: String, _ range: SourceRange) {
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
  private mutating func readFutureImports(_ module: Module) {
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

  private mutating func enter(
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

  private mutating func leave() { stack.removeLast() }

  private mutating func note(
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

  private mutating func use(_ name: String, _ range: SourceRange) {
    note(name, .used, range)
    // A bare `super()` reads the cell of the class around it.
    if name == "super", current.info.isFunctionLike { note("__class__", .used, range) }
  }

  // MARK: - Statements

  private mutating func statements(_ body: [Statement]) {
    for statement in body { self.statement(statement) }
  }

  private mutating func statement(_ statement: Statement) {
    switch statement.kind {
    case .expression(let value): expression(value)
    case .assign(let targets, let value):
      expression(value)
      for target in targets { bind(target) }
    case .augmentedAssign(let target, _, let value):
      bind(target)
      expression(value)
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      annotatedAssign(target, annotation, value, isSimple, statement.range)
    case .function(let definition): function(definition, statement.range)
    case .class(let definition): classDefinition(definition, statement.range)
    case .return(let value): value.map { expression($0) }
    case .delete(let targets): for target in targets { bind(target) }
    case .if(let test, let body, let orElse): branch(test, body, orElse)
    case .while(let test, let body, let orElse): branch(test, body, orElse)
    case .for(let target, let iterable, let body, let orElse, let isAsync):
      if isAsync { current.info.containsAwait = true }
      expression(iterable)
      bind(target)
      statements(body)
      statements(orElse)
    case .with(let items, let body, let isAsync):
      if isAsync { current.info.containsAwait = true }
      for item in items {
        expression(item.context)
        if let target = item.target { bind(target) }
      }
      statements(body)
    case .try(let parts): tryStatement(parts)
    case .raise(let exception, let cause):
      exception.map { expression($0) }
      cause.map { expression($0) }
    case .assert(let test, let message):
      expression(test)
      message.map { expression($0) }
    case .import(let names):
      for name in names { bindImport(name) }
    case .importFrom(_, let names, _): importFrom(names, statement.range)
    case .global(let names): declare(names, .global, "global", statement.range)
    case .nonlocal(let names): declare(names, .nonlocal, "nonlocal", statement.range)
    case .match(let subject, let cases): match(subject, cases)
    case .typeAlias(let name, let parameters, let value, let scope):
      note(name.name, .assigned, name.range)
      typeAlias(name, parameters, value, scope, statement.range)
    case .pass, .break, .continue: break
    }
  }

  private mutating func branch(_ test: Expression, _ body: [Statement], _ orElse: [Statement]) {
    expression(test)
    statements(body)
    // A chain of `elif` is a chain of trees; it is walked without recursion.
    var rest = orElse
    while rest.count == 1, case .if(let test, let body, let orElse) = rest[0].kind {
      expression(test)
      statements(body)
      rest = orElse
    }
    statements(rest)
  }

  private mutating func annotatedAssign(
    _ target: Expression, _ annotation: Expression, _ value: Expression?, _ isSimple: Bool,
    _ range: SourceRange
  ) {
    if case .name(let name) = target.kind {
      let known = current.flags[mangle(name, inClass: privateName)] ?? []
      if isSimple, !known.isDisjoint(with: [.global, .nonlocal]), current.info.kind != .module {
        let kind = known.contains(.global) ? "global" : "nonlocal"
        fail("annotated name '\(name)' can't be \(kind)", range)
      }
      value.map { expression($0) }
      if isSimple || value != nil { note(name, .assigned, target.range) }
      if isSimple { note(name, .annotated, target.range) }
    } else {
      value.map { expression($0) }
      bind(target)
    }
    self.annotation(annotation)
  }

  /// An annotation, where annotations are evaluated.
  private mutating func annotation(_ annotation: Expression) {
    if !hasPostponedAnnotations { expression(annotation) }
  }

  private mutating func tryStatement(_ parts: Try) {
    statements(parts.body)
    statements(parts.orElse)
    for handler in parts.handlers {
      handler.type.map { expression($0) }
      if let name = handler.name { note(name.name, .assigned, name.range) }
      statements(handler.body)
    }
    statements(parts.finally)
  }

  private mutating func bindImport(_ alias: ImportAlias) {
    if let name = alias.alias {
      note(name.name, .assigned, name.range)
    } else {
      note(String(alias.name.prefix { $0 != "." }), .assigned, alias.range)
    }
  }

  private mutating func importFrom(_ names: [ImportAlias], _ range: SourceRange) {
    if names.isEmpty, current.info.kind != .module {
      let star = SourcePosition(line: Int(range.end.line), column: Int(range.end.column) - 1)
      fail("import * only allowed at module level", SourceRange(start: star, end: range.end))
    }
    for name in names { bindImport(name) }
  }

  private mutating func declare(
    _ names: [Identifier], _ flag: SymbolFlags, _ word: String, _ range: SourceRange
  ) {
    for identifier in names {
      let name = mangle(identifier.name, inClass: privateName)
      let known = current.flags[name] ?? []
      if !known.isDisjoint(with: [.parameter, .assigned, .used, .annotated]) {
        if known.contains(.parameter) {
          fail("name '\(name)' is parameter and \(word)", range)
        } else if known.contains(.annotated) {
          fail("annotated name '\(name)' can't be \(word)", range)
        } else if known.contains(.used) {
          fail("name '\(name)' is used prior to \(word) declaration", range)
        } else {
          fail("name '\(name)' is assigned to before \(word) declaration", range)
        }
      }
      note(name, flag, range)
      if current.directives[name] == nil { current.directives[name] = range }
    }
  }

  // MARK: - Definitions

  private mutating func function(_ definition: FunctionDefinition, _ range: SourceRange) {
    for decorator in definition.decorators { expression(decorator) }
    defaults(definition.parameters)
    let isGeneric = !definition.typeParameters.isEmpty
    if isGeneric {
      typeParameters(definition.typeParameters, definition.scope, definition.name.name, range)
    }
    annotations(definition.parameters, returns: definition.returns)
    enter(definition.scope, .function, definition.name.name, range)
    current.info.isCoroutine = definition.isAsync
    parameters(definition.parameters)
    statements(definition.body)
    leave()
    if isGeneric { leave() }
    note(definition.name.name, .assigned, range)
  }

  private mutating func defaults(_ parameters: Parameters) {
    for parameter in parameters.positionalOnly + parameters.positional + parameters.keywordOnly {
      parameter.defaultValue.map { expression($0) }
    }
  }

  private mutating func annotations(_ parameters: Parameters, returns: Expression?) {
    let ordinary = parameters.positionalOnly + parameters.positional
    let all = ordinary + [parameters.variadic].compactMap { $0 } + parameters.keywordOnly
    for parameter in all + [parameters.keywordVariadic].compactMap({ $0 }) {
      if let annotation = parameter.annotation { self.annotation(annotation) }
    }
    if let returns { annotation(returns) }
  }

  private mutating func parameters(_ parameters: Parameters) {
    let named = parameters.positionalOnly + parameters.positional + parameters.keywordOnly
    for parameter in named + [parameters.variadic, parameters.keywordVariadic].compactMap({ $0 }) {
      let name = parameter.name
      note(
        name.name, .parameter, parameter.annotation.map { name.range.joined(with: $0.range) } ?? name.range)
    }
  }

  private mutating func classDefinition(_ definition: ClassDefinition, _ range: SourceRange) {
    for decorator in definition.decorators { expression(decorator) }
    let isGeneric = !definition.typeParameters.isEmpty
    if isGeneric {
      typeParameters(definition.typeParameters, definition.scope, definition.name.name, range)
    }
    for argument in definition.arguments { expression(argument.value) }
    let outerName = privateName
    privateName = definition.name.name
    enter(definition.scope, .class, definition.name.name, range)
    statements(definition.body)
    leave()
    privateName = outerName
    if isGeneric { leave() }
    note(definition.name.name, .assigned, range)
  }

  /// Enters the scope of the type parameters and leaves it open.
  private mutating func typeParameters(
    _ parameters: [TypeParameter], _ definition: ScopeID, _ name: String, _ range: SourceRange
  ) {
    let isInClass = current.info.kind == .class
    enter(
      SymbolTable.typeParameterScope(of: definition), .typeParameters, "<generic parameters of \(name)>",
      range)
    current.description = "the definition of a generic"
    if isInClass { note("__classdict__", .used, range) }
    for (index, parameter) in parameters.enumerated() {
      note(parameter.name.name, .typeParameter, parameter.name.range)
      let kind: String =
        switch parameter.kind {
        case .typeVar: "TypeVar"
        case .typeVarTuple: "TypeVarTuple"
        case .paramSpec: "ParamSpec"
        }
      if let bound = parameter.bound {
        let isTuple = if case .tuple = bound.kind { true } else { false }
        let scope = SymbolTable.boundScope(of: definition, parameter: index)
        lazily(scope, bound, parameter.name.name, isTuple ? "a TypeVar constraint" : "a TypeVar bound")
      }
      if let value = parameter.defaultValue {
        let scope = SymbolTable.defaultScope(of: definition, parameter: index)
        lazily(scope, value, parameter.name.name, "a \(kind) default")
      }
    }
  }

  private mutating func typeAlias(
    _ name: Identifier, _ parameters: [TypeParameter], _ value: Expression, _ scope: ScopeID,
    _ range: SourceRange
  ) {
    if !parameters.isEmpty { typeParameters(parameters, scope, name.name, range) }
    lazily(scope, value, name.name, "a type alias")
    if !parameters.isEmpty { leave() }
  }

  /// An expression that is evaluated on demand, in a scope of its own.
  private mutating func lazily(_ scope: ScopeID, _ value: Expression, _ name: String, _ description: String) {
    let isInClass = current.info.kind == .class
    let isInGenericOfClass = current.info.kind == .typeParameters && current.flags["__classdict__"] != nil
    enter(scope, .lazyType, name, value.range)
    current.description = description
    if isInClass || isInGenericOfClass { note("__classdict__", .used, value.range) }
    expression(value)
    leave()
  }

  // MARK: - match

  private mutating func match(_ subject: Expression, _ cases: [MatchCase]) {
    expression(subject)
    for matchCase in cases {
      pattern(matchCase.pattern)
      matchCase.guardCondition.map { expression($0) }
      statements(matchCase.body)
    }
  }

  private mutating func pattern(_ pattern: Pattern) {
    switch pattern.kind {
    case .value(let value): expression(value)
    case .singleton: break
    case .sequence(let patterns), .alternatives(let patterns):
      for inner in patterns { self.pattern(inner) }
    case .mapping(let keys, let patterns, let rest):
      for key in keys { expression(key) }
      for inner in patterns { self.pattern(inner) }
      if let rest { note(rest.name, .assigned, rest.range) }
    case .class(let type, let positional, let keywords):
      expression(type)
      for inner in positional { self.pattern(inner) }
      for keyword in keywords { self.pattern(keyword.pattern) }
    case .star(let name):
      if let name { note(name.name, .assigned, name.range) }
    case .capture(let inner, let name):
      if let inner { self.pattern(inner) }
      if let name { note(name.name, .assigned, name.range) }
    }
  }

  // MARK: - Expressions

  /// Walks an expression without recursion except into inner scopes, so that long chains need no stack.
  private mutating func expression(_ root: Expression) {
    var pending = [root]
    while let next = pending.popLast() {
      switch next.kind {
      case .name(let name): use(name, next.range)
      case .lambda(let lambda): self.lambda(lambda, next.range)
      case .comprehension(let comprehension): self.comprehension(comprehension, next.range)
      case .named(let target, let value):
        named(target, next.range)
        pending.append(value)
      case .yield(let value):
        yielded(next)
        if let value { pending.append(value) }
      case .yieldFrom(let value):
        yielded(next)
        pending.append(value)
      case .await(let value):
        refuseInLazyScope("await expression", next.range)
        current.info.containsAwait = true
        if current.isComprehension { current.info.isCoroutine = true }
        pending.append(value)
      default:
        pending.append(contentsOf: next.children.reversed())
      }
    }
  }

  /// Notes what a target binds; what it contains besides is evaluated.
  private mutating func bind(_ target: Expression) {
    switch target.kind {
    case .name(let name): note(name, .assigned, target.range)
    case .tuple(let elements), .list(let elements):
      for element in elements { bind(element) }
    case .starred(let value): bind(value)
    default: expression(target)
    }
  }

  private mutating func lambda(_ lambda: Lambda, _ range: SourceRange) {
    defaults(lambda.parameters)
    enter(lambda.scope, .lambda, "<lambda>", range)
    parameters(lambda.parameters)
    expression(lambda.body)
    leave()
  }

  private mutating func yielded(_ expression: Expression) {
    refuseInLazyScope("yield expression", expression.range)
    current.info.isGenerator = true
    guard current.isComprehension else { return }
    let place =
      switch current.info.kind {
      case .listComprehension: "list comprehension"
      case .setComprehension: "set comprehension"
      case .dictionaryComprehension: "dict comprehension"
      default: "generator expression"
      }
    fail("'yield' inside \(place)", expression.range)
  }

  private mutating func refuseInLazyScope(_ what: String, _ range: SourceRange) {
    guard current.info.kind == .typeParameters || current.info.kind == .lazyType else { return }
    fail("\(what) cannot be used within \(current.description)", range)
  }

  private mutating func comprehension(_ comprehension: Comprehension, _ range: SourceRange) {
    guard let first = comprehension.clauses.first else { return }
    current.iterableDepth += 1
    expression(first.iterable)
    current.iterableDepth -= 1
    let (kind, name): (ScopeInfo.Kind, String) =
      switch comprehension.element {
      case .list: (.listComprehension, "<listcomp>")
      case .set: (.setComprehension, "<setcomp>")
      case .dictionary: (.dictionaryComprehension, "<dictcomp>")
      case .generator: (.generatorExpression, "<genexpr>")
      }
    enter(comprehension.scope, kind, name, range)
    if kind == .generatorExpression { current.info.isGenerator = true }
    note(".0", .parameter, range)
    for (index, clause) in comprehension.clauses.enumerated() {
      if clause.isAsync {
        current.info.isCoroutine = true
        current.info.containsAwait = true
      }
      if index > 0 {
        current.iterableDepth += 1
        expression(clause.iterable)
        current.iterableDepth -= 1
      }
      current.isInIterationTarget = true
      bind(clause.target)
      current.isInIterationTarget = false
      for condition in clause.conditions { expression(condition) }
    }
    switch comprehension.element {
    case .list(let element), .set(let element), .generator(let element): expression(element)
    case .dictionary(let key, let value):
      expression(key)
      expression(value)
    }
    let isAsync = current.info.isCoroutine && kind != .generatorExpression
    leave()
    if isAsync {
      current.info.containsAwait = true
      if current.isComprehension { current.info.isCoroutine = true }
    }
  }

  /// A walrus: inside a comprehension it binds in the function around it.
  private mutating func named(_ target: Identifier, _ range: SourceRange) {
    refuseInLazyScope("named expression", range)
    let name = mangle(target.name, inClass: privateName)
    if current.iterableDepth > 0 {
      fail("assignment expression cannot be used in a comprehension iterable expression", range)
    }
    guard current.isComprehension else {
      note(name, .assigned, target.range)
      return
    }
    for scope in stack.reversed() {
      if scope.isComprehension {
        if scope.flags[name]?.contains(.iterationVariable) == true {
          fail(
            "assignment expression cannot rebind comprehension iteration variable '\(name)'", target.range)
        }
        continue
      }
      switch scope.info.kind {
      case .function, .lambda:
        let isGlobal = scope.flags[name]?.contains(.global) == true
        noteInComprehensions(name, isGlobal ? .global : .nonlocal, target.range)
        note(name, .assigned, target.range, in: scope)
      case .module:
        noteInComprehensions(name, .global, target.range)
        note(name, .global, target.range, in: scope)
      case .class:
        fail("assignment expression within a comprehension cannot be used in a class body", target.range)
      default:
        fail(
          "assignment expression within a comprehension cannot be used within \(scope.description)",
          target.range)
      }
      return
    }
  }

  private mutating func noteInComprehensions(_ name: String, _ flag: SymbolFlags, _ range: SourceRange) {
    note(name, flag, range)
    current.directives[name] = range
  }
}

extension Call.Argument {
  /// The expression of the argument.
  var value: Expression {
    switch self {
    case .positional(let value), .starred(let value), .keyword(_, let value), .doubleStarred(let value): value
    }
  }
}

extension Expression {
  /// The expressions directly inside, in order of evaluation; none for what opens a scope, nor for a name.
  var children: [Expression] {
    switch kind {
    case .constant, .name, .lambda, .comprehension: []
    case .attribute(let value, _), .unary(_, let value), .await(let value), .yieldFrom(let value),
      .starred(let value), .named(_, let value):
      [value]
    case .yield(let value): value.map { [$0] } ?? []
    case .subscript(let value, let index): [value, index]
    case .slice(let lower, let upper, let step): [lower, upper, step].compactMap { $0 }
    case .call(let call): [call.function] + call.arguments.map(\.value)
    case .binary(let left, _, let right): [left, right]
    case .boolean(_, let operands): operands
    case .compare(let first, let rest): [first] + rest.map(\.operand)
    case .conditional(let test, let then, let otherwise): [test, then, otherwise]
    case .tuple(let elements), .list(let elements), .set(let elements): elements
    case .dictionary(let entries): entries.flatMap { [$0.key, $0.value].compactMap { $0 } }
    case .fString(let parts): parts.flatMap(\.expressions)
    }
  }
}

extension FStringPart {
  /// The expressions of a field, those of its format among them.
  var expressions: [Expression] {
    guard case .field(let value, _, let format) = self else { return [] }
    return [value] + (format ?? []).flatMap(\.expressions)
  }
}
