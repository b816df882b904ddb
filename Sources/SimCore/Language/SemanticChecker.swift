// What Python refuses or warns about while it makes code, after grammar and names were right.
//
// The walk follows the order in which CPython's compiler visits the tree, since it stops at the first error.
// Patterns are in `SemanticChecker+Patterns`, the warnings about literals in `SemanticChecker+Literals`.

struct SemanticChecker {
  /// How many loops, `with` and `try` may contain each other.
  static let blockLimit = 21

  /// What surrounds a statement inside its function.
  private enum Block { case loop, exceptStar, other }

  let table: SymbolTable
  private(set) var warnings: [Diagnostic] = []
  private(set) var error: Diagnostic?
  /// The scope that is being compiled.
  private var scope: ScopeInfo
  private var blocks: [Block] = []

  init(table: SymbolTable) {
    self.table = table
    scope = table.module
  }

  /// The warnings, and the first error after them.
  mutating func check(_ module: Module) -> [Diagnostic] {
    checkFutureImports(module.body)
    statements(module.body)
    return warnings + [error].compactMap { $0 }
  }

  mutating func fail(_ message: String, _ range: SourceRange) {
    if error == nil {
      error = Diagnostic(kind: .syntaxError(type: "SyntaxError"), message: message, range: range)
    }
  }

  mutating func warn(_ message: String, _ range: SourceRange) {
    if error == nil { warnings.append(Diagnostic(kind: .warning, message: message, range: range)) }
  }

  // MARK: - Statements

  /// Notes which imports from `__future__` come too late; they are refused where they are compiled.
  private mutating func checkFutureImports(_ body: [Statement]) {
    for (index, statement) in body.enumerated() {
      if case .importFrom("__future__", _, 0) = statement.kind { continue }
      if index == 0, case .expression(let value) = statement.kind, case .constant(.string) = value.kind {
        continue
      }
      lastFutureLine = statement.range.start
      return
    }
  }

  /// From where on imports from `__future__` are too late.
  private var lastFutureLine: SourcePosition?

  private mutating func statements(_ body: [Statement]) {
    for statement in body where error == nil { self.statement(statement) }
  }

  private mutating func statement(_ statement: Statement) {
    switch statement.kind {
    case .expression(let value): expression(value)
    case .assign(let targets, let value):
      expression(value)
      for target in targets { store(target) }
    case .augmentedAssign(let target, _, let value):
      store(target)
      expression(value)
    case .annotatedAssign(let target, let annotation, let value, _):
      if let value { expression(value) }
      store(target)
      // Inside a function the annotation of a variable is not evaluated.
      if !table.hasPostponedAnnotations, !scope.isFunctionLike { expression(annotation) }
    case .function(let definition): function(definition, statement.range)
    case .class(let definition): classDefinition(definition, statement.range)
    case .return(let value): returnStatement(value, statement.range)
    case .delete(let targets): for target in targets { delete(target) }
    case .if(let test, let body, let orElse): branch(test, body, orElse)
    case .while(let test, let body, let orElse):
      inBlock(.loop, statement.range) {
        $0.expression(test)
        $0.statements(body)
      }
      statements(orElse)
    case .for(let target, let iterable, let body, let orElse, let isAsync):
      if isAsync, !isAsyncFunction { fail("'async for' outside async function", statement.range) }
      expression(iterable)
      inBlock(.loop, statement.range) {
        $0.store(target)
        $0.statements(body)
      }
      statements(orElse)
    case .with(let items, let body, let isAsync):
      if isAsync, !isAsyncFunction { fail("'async with' outside async function", statement.range) }
      with(items[...], body, statement.range)
    case .try(let parts): tryStatement(parts, statement.range)
    case .raise(let exception, let cause):
      if let exception { expression(exception) }
      if let cause { expression(cause) }
    case .assert(let test, let message):
      if case .tuple(let elements) = test.kind, !elements.isEmpty {
        warn("assertion is always true, perhaps remove parentheses?", statement.range)
      }
      expression(test)
      if let message { expression(message) }
    case .import(let names):
      for name in names where (name.alias?.name ?? name.name) == "__debug__" {
        fail("cannot assign to __debug__", statement.range)
      }
    case .importFrom(let module, let names, let level): importFrom(module, names, level, statement.range)
    case .global, .nonlocal, .pass: break
    case .match(let subject, let cases): match(subject, cases)
    case .typeAlias(_, let parameters, let value, let scope):
      typeParameters(parameters)
      inScope(scope) { $0.expression(value) }
    case .break: leaveLoop("'break' outside loop", statement.range)
    case .continue: leaveLoop("'continue' not properly in loop", statement.range)
    }
  }

  private var isAsyncFunction: Bool { scope.kind == .function && scope.isCoroutine }

  mutating func body(_ body: [Statement]) { statements(body) }

  private mutating func branch(_ test: Expression, _ body: [Statement], _ orElse: [Statement]) {
    expression(test)
    statements(body)
    var rest = orElse
    while rest.count == 1, case .if(let test, let body, let orElse) = rest[0].kind {
      expression(test)
      statements(body)
      rest = orElse
    }
    statements(rest)
  }

  private mutating func inBlock(
    _ block: Block, _ range: SourceRange, _ body: (inout SemanticChecker) -> Void
  ) {
    if blocks.count >= Self.blockLimit { fail("too many statically nested blocks", range) }
    blocks.append(block)
    body(&self)
    blocks.removeLast()
  }

  private mutating func inScope(_ id: ScopeID, _ body: (inout SemanticChecker) -> Void) {
    let saved = (scope, blocks)
    scope = table[id]
    blocks = []
    body(&self)
    (scope, blocks) = saved
  }

  private mutating func with(_ items: ArraySlice<WithItem>, _ body: [Statement], _ range: SourceRange) {
    guard let item = items.first else {
      statements(body)
      return
    }
    expression(item.context)
    inBlock(.other, range) {
      if let target = item.target { $0.store(target) }
      $0.with(items.dropFirst(), body, range)
    }
  }

  private mutating func tryStatement(_ parts: Try, _ range: SourceRange) {
    inBlock(.other, range) { $0.statements(parts.body) }
    statements(parts.orElse)
    for (index, handler) in parts.handlers.enumerated() {
      if handler.type == nil, index < parts.handlers.count - 1 {
        fail("default 'except:' must be last", handler.range)
      }
      if let type = handler.type { expression(type) }
      inBlock(parts.isStar ? .exceptStar : .other, handler.range) { $0.statements(handler.body) }
    }
    statements(parts.finally)
  }

  private mutating func leaveLoop(_ message: String, _ range: SourceRange) {
    for block in blocks.reversed() {
      if block == .loop { return }
      if block == .exceptStar {
        fail("'break', 'continue' and 'return' cannot appear in an except* block", range)
      }
    }
    fail(message, range)
  }

  private mutating func returnStatement(_ value: Expression?, _ range: SourceRange) {
    if scope.kind != .function { fail("'return' outside function", range) }
    if value != nil, scope.isAsyncGenerator { fail("'return' with value in async generator", range) }
    if let value { expression(value) }
    if blocks.contains(.exceptStar) {
      // CPython points at what is returned.
      fail("'break', 'continue' and 'return' cannot appear in an except* block", value?.range ?? range)
    }
  }

  private mutating func importFrom(
    _ module: String?, _ names: [ImportAlias], _ level: Int, _ range: SourceRange
  ) {
    if module == "__future__", level == 0,
      scope.kind != .module || lastFutureLine.map({ $0 < range.start }) == true
    {
      fail("from __future__ imports must occur at the beginning of the file", range)
    }
    for name in names where (name.alias?.name ?? name.name) == "__debug__" {
      fail("cannot assign to __debug__", range)
    }
  }

  // MARK: - Definitions

  private mutating func function(_ definition: FunctionDefinition, _ range: SourceRange) {
    for decorator in definition.decorators { expression(decorator) }
    defaults(definition.parameters)
    typeParameters(definition.typeParameters)
    annotations(definition.parameters)
    if let returns = definition.returns, !table.hasPostponedAnnotations { expression(returns) }
    forbidDebug(definition.parameters)
    inScope(definition.scope) { $0.statements(definition.body) }
  }

  private mutating func defaults(_ parameters: Parameters) {
    for parameter in parameters.positionalOnly + parameters.positional + parameters.keywordOnly {
      if let value = parameter.defaultValue { expression(value) }
    }
  }

  private mutating func annotations(_ parameters: Parameters) {
    guard !table.hasPostponedAnnotations else { return }
    for parameter in parameters.all {
      guard let annotation = parameter.annotation else { continue }
      // `*args: *Ts` is the one place where a star may stand alone.
      if case .starred(let value) = annotation.kind { expression(value) } else { expression(annotation) }
    }
  }

  private mutating func forbidDebug(_ parameters: Parameters) {
    for parameter in parameters.all where parameter.name.name == "__debug__" {
      fail("cannot assign to __debug__", parameter.name.range)
    }
  }

  private mutating func classDefinition(_ definition: ClassDefinition, _ range: SourceRange) {
    for decorator in definition.decorators { expression(decorator) }
    typeParameters(definition.typeParameters)
    inScope(definition.scope) { $0.statements(definition.body) }
    checkKeywords(definition.arguments)
    for argument in definition.arguments { expression(argument.value) }
  }

  private mutating func typeParameters(_ parameters: [TypeParameter]) {
    var sawDefault = false
    for parameter in parameters {
      if let bound = parameter.bound { expression(bound) }
      if let value = parameter.defaultValue {
        sawDefault = true
        if case .starred(let inner) = value.kind { expression(inner) } else { expression(value) }
      } else if sawDefault {
        fail(
          "non-default type parameter '\(parameter.name.name)' follows default type parameter",
          parameter.name.range)
      }
    }
  }

  // MARK: - Targets

  private mutating func store(_ target: Expression) {
    switch target.kind {
    case .name("__debug__"): fail("cannot assign to __debug__", target.range)
    case .tuple(let elements), .list(let elements):
      let stars = elements.filter { if case .starred = $0.kind { true } else { false } }
      if stars.count > 1 { fail("multiple starred expressions in assignment", target.range) }
      for element in elements {
        if case .starred(let inner) = element.kind { store(inner) } else { store(element) }
      }
    case .starred: fail("starred assignment target must be in a list or tuple", target.range)
    case .attribute(let value, let name):
      expression(value)
      if name.name == "__debug__" { fail("cannot assign to __debug__", target.range) }
    default: expression(target)
    }
  }

  private mutating func delete(_ target: Expression) {
    switch target.kind {
    case .name("__debug__"): fail("cannot delete __debug__", target.range)
    case .tuple(let elements), .list(let elements): for element in elements { delete(element) }
    default: expression(target)
    }
  }

  // MARK: - Expressions

  /// Walks an expression without recursion except into inner scopes.
  mutating func expression(_ root: Expression) {
    var pending = [root]
    while error == nil, let next = pending.popLast() {
      switch next.kind {
      case .starred: fail("can't use starred expression here", next.range)
      case .tuple(let elements), .list(let elements), .set(let elements):
        pending.append(contentsOf: elements.reversed().map(Self.unstarred))
      case .lambda(let lambda):
        defaults(lambda.parameters)
        forbidDebug(lambda.parameters)
        inScope(lambda.scope) { $0.expression(lambda.body) }
      case .comprehension(let comprehension): self.comprehension(comprehension, next.range)
      case .await:
        checkAwait(next)
        pending.append(contentsOf: next.children)
      case .yield, .yieldFrom:
        checkYield(next)
        pending.append(contentsOf: next.children)
      case .call(let call):
        checkKeywords(call.arguments)
        checkCaller(call.function)
        pending.append(contentsOf: next.children.reversed())
      case .subscript(let value, let index):
        checkSubscript(value, index)
        pending.append(contentsOf: next.children.reversed())
      case .compare(let first, let rest):
        checkCompare(first, rest, next.range)
        pending.append(contentsOf: next.children.reversed())
      case .named(let target, _):
        if target.name == "__debug__" { fail("cannot assign to __debug__", target.range) }
        pending.append(contentsOf: next.children)
      default:
        pending.append(contentsOf: next.children.reversed())
      }
    }
  }

  private static func unstarred(_ expression: Expression) -> Expression {
    if case .starred(let value) = expression.kind { value } else { expression }
  }

  private mutating func comprehension(_ comprehension: Comprehension, _ range: SourceRange) {
    guard let first = comprehension.clauses.first else { return }
    expression(first.iterable)
    let inner = table[comprehension.scope]
    let isInComprehension =
      switch scope.kind {
      case .listComprehension, .setComprehension, .dictionaryComprehension, .generatorExpression: true
      default: false
      }
    if inner.isCoroutine, inner.kind != .generatorExpression, !isAsyncFunction, !isInComprehension {
      fail("asynchronous comprehension outside of an asynchronous function", range)
    }
    inScope(comprehension.scope) {
      for (index, clause) in comprehension.clauses.enumerated() {
        if index > 0 { $0.expression(clause.iterable) }
        $0.store(clause.target)
        for condition in clause.conditions { $0.expression(condition) }
      }
      switch comprehension.element {
      case .list(let element), .set(let element), .generator(let element): $0.expression(element)
      case .dictionary(let key, let value):
        $0.expression(key)
        $0.expression(value)
      }
    }
  }

  private mutating func checkAwait(_ expression: Expression) {
    switch scope.kind {
    case .module, .class: fail("'await' outside function", expression.range)
    case .function where scope.isCoroutine: break
    case .listComprehension, .setComprehension, .dictionaryComprehension, .generatorExpression: break
    default: fail("'await' outside async function", expression.range)
    }
  }

  private mutating func checkYield(_ expression: Expression) {
    if !scope.isFunctionLike { fail("'yield' outside function", expression.range) }
    if case .yieldFrom = expression.kind, isAsyncFunction {
      fail("'yield from' inside async function", expression.range)
    }
  }

  private mutating func checkKeywords(_ arguments: [Call.Argument]) {
    var seen: Set<String> = []
    for argument in arguments {
      guard case .keyword(let name, let value) = argument else { continue }
      let range = name.range.joined(with: value.range)
      if name.name == "__debug__" { fail("cannot assign to __debug__", range) }
      if !seen.insert(name.name).inserted { fail("keyword argument repeated: \(name.name)", range) }
    }
  }
}

extension Parameters {
  /// All parameters, in the order of the text.
  var all: [Parameter] {
    positionalOnly + positional + [variadic].compactMap { $0 } + keywordOnly
      + [keywordVariadic].compactMap { $0 }
  }
}
