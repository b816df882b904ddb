// Statements.

extension Parser {
  /// The whole file.
  mutating func file() throws(ParseFailure) -> [Statement] {
    var body: [Statement] = []
    while kind != .endMarker {
      statementStart = index
      try statement(into: &body)
    }
    return body
  }

  /// A line of simple statements, or one compound statement.
  private mutating func statement(into body: inout [Statement]) throws(ParseFailure) {
    depth += 1
    if depth > Self.depthLimit + Lexer.indentationLimit { throw .tooDeep }
    defer { depth -= 1 }
    switch kind {
    case .keyIf: body.append(try ifStatement())
    case .keyWhile: body.append(try whileStatement())
    case .keyFor: body.append(try forStatement(start: start, isAsync: false))
    case .keyTry: body.append(try tryStatement())
    case .keyWith: body.append(try withStatement(start: start, isAsync: false))
    case .keyDef: body.append(try function(start: start, decorators: [], isAsync: false))
    case .keyClass: body.append(try classDefinition(decorators: []))
    case .at: body.append(try decorated())
    case .keyAsync: body.append(try asyncStatement(decorators: []))
    case .name where isWord("match") && startsExpressionOrStar(ahead: 1):
      if let statement = try matchStatement() {
        body.append(statement)
      } else {
        try simpleStatements(into: &body)
      }
    default: try simpleStatements(into: &body)
    }
  }

  private func startsExpressionOrStar(ahead count: Int) -> Bool {
    let kind = kind(ahead: count)
    return kind == .star || startsExpression(kind)
  }

  /// The body of a compound statement, from its colon.
  mutating func block() throws(ParseFailure) -> [Statement] {
    try expect(.colon)
    var body: [Statement] = []
    guard accept(.newline) else {
      try simpleStatements(into: &body)
      return body
    }
    try expect(.indent)
    while !accept(.dedent) {
      guard kind != .endMarker, kind != .error else { throw .syntax }
      try statement(into: &body)
    }
    return body
  }

  // MARK: - Simple statements

  private mutating func simpleStatements(into body: inout [Statement]) throws(ParseFailure) {
    repeat {
      if kind == .newline, !body.isEmpty, tokens[index - 1].kind == .semicolon { break }
      let start = self.start
      let kind = try simpleStatement()
      body.append(Statement(kind, range: range(from: start)))
    } while accept(.semicolon)
    try expect(.newline)
  }

  private mutating func simpleStatement() throws(ParseFailure) -> Statement.Kind {
    switch kind {
    case .keyPass:
      advance()
      return .pass
    case .keyBreak:
      advance()
      return .break
    case .keyContinue:
      advance()
      return .continue
    case .keyReturn:
      advance()
      return .return(startsExpressionOrStar(ahead: 0) ? try starExpressions() : nil)
    case .keyRaise: return try raise()
    case .keyAssert: return try assertion()
    case .keyDel: return try delete()
    case .keyGlobal:
      advance()
      return .global(try names())
    case .keyNonlocal:
      advance()
      return .nonlocal(try names())
    case .keyImport: return try importModules()
    case .keyFrom: return try importNames()
    case .keyYield: return try assignment(first: try yieldExpression())
    case .name where kind(ahead: 1) == .name && isWord("type"): return try typeAlias()
    default: return try assignment(first: try starExpressions())
    }
  }

  private mutating func raise() throws(ParseFailure) -> Statement.Kind {
    advance()
    guard startsExpression(kind) else { return .raise(exception: nil, cause: nil) }
    let exception = try expression()
    return .raise(exception: exception, cause: accept(.keyFrom) ? try expression() : nil)
  }

  private mutating func assertion() throws(ParseFailure) -> Statement.Kind {
    advance()
    let test = try expression()
    return .assert(test: test, message: accept(.comma) ? try expression() : nil)
  }

  private mutating func names() throws(ParseFailure) -> [Identifier] {
    var result = [try identifier()]
    while accept(.comma) { result.append(try identifier()) }
    return result
  }

  private mutating func delete() throws(ParseFailure) -> Statement.Kind {
    advance()
    var targets: [Expression] = []
    repeat {
      if !targets.isEmpty, kind == .newline || kind == .semicolon { break }
      let target = try primary()
      guard isDeletable(target) else { throw .syntax }
      targets.append(target)
    } while accept(.comma)
    return .delete(targets)
  }

  private mutating func typeAlias() throws(ParseFailure) -> Statement.Kind {
    advance()
    let name = try identifier()
    let parameters = try typeParameters()
    let scope = newScope(typeParameters: parameters.count)
    try expect(.equal)
    return .typeAlias(name: name, parameters: parameters, value: try expression(), scope: scope)
  }

  // MARK: - Assignments

  /// An assignment of any kind, or the expression alone.
  private mutating func assignment(first: Expression) throws(ParseFailure) -> Statement.Kind {
    switch kind {
    case .equal:
      return try chainedAssignment(first)
    case .colon:
      guard isSingleTarget(first) else { throw .syntax }
      advance()
      let annotation = try expression()
      let value = accept(.equal) ? try assignedValue() : nil
      var isSimple = false
      if case .name = first.kind { isSimple = !first.isParenthesized }
      return .annotatedAssign(target: first, annotation: annotation, value: value, isSimple: isSimple)
    default:
      guard let op = augmentedOperator() else { return .expression(first) }
      guard isSingleTarget(first) else { throw .syntax }
      advance()
      return .augmentedAssign(target: first, op: op, value: try assignedValue())
    }
  }

  private mutating func chainedAssignment(_ first: Expression) throws(ParseFailure) -> Statement.Kind {
    var targets: [Expression] = []
    var value = first
    while accept(.equal) {
      guard isTarget(value) else { throw .syntax }
      targets.append(value)
      value = try assignedValue()
    }
    return .assign(targets: targets, value: value)
  }

  private func augmentedOperator() -> BinaryOperator? {
    switch kind {
    case .plusEqual: .add
    case .minusEqual: .subtract
    case .starEqual: .multiply
    case .atEqual: .matrixMultiply
    case .slashEqual: .divide
    case .doubleSlashEqual: .floorDivide
    case .percentEqual: .modulo
    case .doubleStarEqual: .power
    case .leftShiftEqual: .leftShift
    case .rightShiftEqual: .rightShift
    case .pipeEqual: .bitOr
    case .caretEqual: .bitXor
    case .ampersandEqual: .bitAnd
    default: nil
    }
  }

  // MARK: - Imports

  private mutating func dottedName() throws(ParseFailure) -> String {
    var name = try identifier().name
    while accept(.dot) { name += "." + (try identifier().name) }
    return name
  }

  private mutating func importModules() throws(ParseFailure) -> Statement.Kind {
    advance()
    var names: [ImportAlias] = []
    repeat {
      let start = self.start
      let name = try dottedName()
      let alias = accept(.keyAs) ? try identifier() : nil
      names.append(ImportAlias(name: name, alias: alias, range: range(from: start)))
    } while accept(.comma)
    return .import(names)
  }

  private mutating func importNames() throws(ParseFailure) -> Statement.Kind {
    advance()
    var level = 0
    while kind == .dot || kind == .ellipsis {
      level += kind == .dot ? 1 : 3
      advance()
    }
    let module = kind == .name ? try dottedName() : nil
    if module == nil, level == 0 { throw .syntax }
    try expect(.keyImport)
    if accept(.star) { return .importFrom(module: module, names: [], level: level) }
    let isParenthesized = accept(.leftParenthesis)
    var names: [ImportAlias] = []
    repeat {
      if isParenthesized, !names.isEmpty, kind == .rightParenthesis { break }
      let start = self.start
      let name = try identifier().name
      let alias = accept(.keyAs) ? try identifier() : nil
      names.append(ImportAlias(name: name, alias: alias, range: range(from: start)))
    } while accept(.comma)
    if isParenthesized { try expect(.rightParenthesis) }
    return .importFrom(module: module, names: names, level: level)
  }

  // MARK: - Branches and loops

  private mutating func ifStatement() throws(ParseFailure) -> Statement {
    var branches: [(start: SourcePosition, test: Expression, body: [Statement])] = []
    repeat {
      let start = self.start
      advance()
      let test = try namedExpression()
      branches.append((start, test, try block()))
    } while kind == .keyElif
    if branches.count > Self.heightLimit { throw .tooDeep }
    var orElse = try elseBlock()
    var result: Statement?
    for branch in branches.reversed() {
      let statement = Statement(
        .if(test: branch.test, body: branch.body, orElse: orElse), range: range(from: branch.start))
      orElse = [statement]
      result = statement
    }
    guard let result else { throw .syntax }
    return result
  }

  private mutating func elseBlock() throws(ParseFailure) -> [Statement] {
    accept(.keyElse) ? try block() : []
  }

  private mutating func whileStatement() throws(ParseFailure) -> Statement {
    let start = self.start
    advance()
    let test = try namedExpression()
    let body = try block()
    let orElse = try elseBlock()
    return Statement(.while(test: test, body: body, orElse: orElse), range: range(from: start))
  }

  private mutating func forStatement(start: SourcePosition, isAsync: Bool) throws(ParseFailure) -> Statement {
    advance()
    let target = try targets()
    try expect(.keyIn)
    let iterable = try starExpressions()
    let body = try block()
    let orElse = try elseBlock()
    return Statement(
      .for(target: target, iterable: iterable, body: body, orElse: orElse, isAsync: isAsync),
      range: range(from: start))
  }

  private mutating func asyncStatement(decorators: [Expression]) throws(ParseFailure) -> Statement {
    let start = self.start
    advance()
    switch kind {
    case .keyDef: return try function(start: start, decorators: decorators, isAsync: true)
    case .keyFor where decorators.isEmpty: return try forStatement(start: start, isAsync: true)
    case .keyWith where decorators.isEmpty: return try withStatement(start: start, isAsync: true)
    default: throw .syntax
    }
  }

  // MARK: - with

  private mutating func withStatement(start: SourcePosition, isAsync: Bool) throws(ParseFailure) -> Statement
  {
    advance()
    let items: [WithItem]
    if let inParentheses = try parenthesizedWithItems() {
      items = inParentheses
    } else {
      items = try withItems(until: .colon)
    }
    let body = try block()
    return Statement(.with(items: items, body: body, isAsync: isAsync), range: range(from: start))
  }

  /// Items in parentheses; nil, with nothing read, where the parentheses turn out to belong to an expression.
  private mutating func parenthesizedWithItems() throws(ParseFailure) -> [WithItem]? {
    guard kind == .leftParenthesis else { return nil }
    let checkpoint = self.checkpoint
    do throws(ParseFailure) {
      advance()
      let items = try withItems(until: .rightParenthesis)
      try expect(.rightParenthesis)
      if kind == .colon { return items }
    } catch {
      guard case .syntax = error else { throw error }
    }
    restore(checkpoint)
    return nil
  }

  private mutating func withItems(until end: Token.Kind) throws(ParseFailure) -> [WithItem] {
    var items: [WithItem] = []
    repeat {
      if kind == end, end == .rightParenthesis, !items.isEmpty { break }
      let context = try expression()
      var target: Expression?
      if accept(.keyAs) {
        target = try starTarget()
        guard kind == .comma || kind == .rightParenthesis || kind == .colon else { throw .syntax }
      }
      items.append(WithItem(context: context, target: target))
    } while accept(.comma)
    return items
  }

  // MARK: - try

  private mutating func tryStatement() throws(ParseFailure) -> Statement {
    let start = self.start
    advance()
    var result = Try(body: try block(), handlers: [], isStar: false, orElse: [], finally: [])
    while kind == .keyExcept {
      let handlerStart = self.start
      advance()
      let isStar = accept(.star)
      if !result.handlers.isEmpty, isStar != result.isStar { throw .syntax }
      result.isStar = isStar
      var type: Expression?
      var name: Identifier?
      if isStar || kind != .colon {
        type = try expression()
        if accept(.keyAs) { name = try identifier() }
      }
      let body = try block()
      result.handlers.append(.init(type: type, name: name, body: body, range: range(from: handlerStart)))
    }
    if !result.handlers.isEmpty { result.orElse = try elseBlock() }
    if accept(.keyFinally) {
      result.finally = try block()
    } else if result.handlers.isEmpty {
      throw .syntax
    }
    return Statement(.try(result), range: range(from: start))
  }

  // MARK: - Definitions

  private mutating func decorated() throws(ParseFailure) -> Statement {
    var decorators: [Expression] = []
    while accept(.at) {
      decorators.append(try namedExpression())
      try expect(.newline)
    }
    switch kind {
    case .keyDef: return try function(start: start, decorators: decorators, isAsync: false)
    case .keyAsync: return try asyncStatement(decorators: decorators)
    case .keyClass: return try classDefinition(decorators: decorators)
    default: throw .syntax
    }
  }

  private mutating func function(
    start: SourcePosition, decorators: [Expression], isAsync: Bool
  ) throws(ParseFailure) -> Statement {
    advance()
    let name = try identifier()
    let typeParameters = try self.typeParameters()
    let scope = newScope(typeParameters: typeParameters.count)
    try expect(.leftParenthesis)
    let parameters = try self.parameters(until: .rightParenthesis, isLambda: false)
    try expect(.rightParenthesis)
    let returns = accept(.arrow) ? try expression() : nil
    let body = try block()
    let definition = FunctionDefinition(
      name: name, typeParameters: typeParameters, parameters: parameters, returns: returns, body: body,
      decorators: decorators, isAsync: isAsync, scope: scope)
    return Statement(.function(definition), range: range(from: start))
  }

  private mutating func classDefinition(decorators: [Expression]) throws(ParseFailure) -> Statement {
    let start = self.start
    advance()
    let name = try identifier()
    let typeParameters = try self.typeParameters()
    let scope = newScope(typeParameters: typeParameters.count)
    let arguments = kind == .leftParenthesis ? try self.arguments(allowsGenerator: false) : []
    let body = try block()
    let definition = ClassDefinition(
      name: name, typeParameters: typeParameters, arguments: arguments, body: body, decorators: decorators,
      scope: scope)
    return Statement(.class(definition), range: range(from: start))
  }
}
