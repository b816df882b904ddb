// How wrong statements are read.

extension SyntaxErrorFinder {
  /// Reads one statement, or a line of simple ones; answers whether there was one.
  mutating func statement() throws -> Bool {
    try nested { finder -> Bool? in
      if try finder.compoundStatement() { return true }
      return try finder.simpleStatements() ? true : nil
    } ?? false
  }

  mutating func compoundStatement() throws -> Bool {
    let before = mark
    let kind = try peek().kind
    if [.keyDef, .at, .keyAsync].contains(kind), try functionDefinition() { return true }
    mark = before
    if kind == .keyIf, try ifStatement() { return true }
    mark = before
    if [.keyClass, .at].contains(kind), try classDefinition() { return true }
    mark = before
    if [.keyWith, .keyAsync].contains(kind), try withStatement() { return true }
    mark = before
    if [.keyFor, .keyAsync].contains(kind), try forStatement() { return true }
    mark = before
    if kind == .keyTry, try tryStatement() { return true }
    mark = before
    if kind == .keyWhile, try whileStatement() { return true }
    mark = before
    if try matchStatement() { return true }
    mark = before
    return false
  }

  // MARK: - Simple statements

  mutating func simpleStatements() throws -> Bool {
    let before = mark
    if try simpleStatement() != nil, try !sees(.semicolon), try takes(.newline) { return true }
    mark = before
    if try separated(.semicolon, { try $0.simpleStatement() }) != nil {
      _ = try takes(.semicolon)
      if try takes(.newline) { return true }
    }
    mark = before
    return false
  }

  mutating func simpleStatement() throws -> Node? {
    try remembered(.simpleStatement) { finder in
      let first = finder.mark
      if try finder.assignment() { return finder.node(.other, from: first) }
      finder.mark = first
      if try finder.typeAlias() { return finder.node(.other, from: first) }
      finder.mark = first
      if let node = try finder.starExpressions() { return node }
      finder.mark = first
      return try finder.keywordStatement() ? finder.node(.other, from: first) : nil
    }
  }

  mutating func keywordStatement() throws -> Bool {
    switch try peek().kind {
    case .keyReturn:
      mark += 1
      _ = try starExpressions()
      return true
    case .keyImport, .keyFrom: return try importStatement()
    case .keyRaise:
      mark += 1
      if try expression() != nil {
        _ = try attempt { try $0.takes(.keyFrom) ? try $0.expression() : nil }
      }
      return true
    case .keyPass, .keyBreak, .keyContinue:
      mark += 1
      return true
    case .keyDel: return try delete()
    case .keyYield: return try yieldExpression() != nil
    case .keyAssert:
      mark += 1
      guard try expression() != nil else { return false }
      _ = try attempt { try $0.takes(.comma) ? try $0.expression() : nil }
      return true
    case .keyGlobal, .keyNonlocal:
      mark += 1
      return try separated(.comma, { try $0.takeName() }) != nil
    default: return false
    }
  }

  mutating func typeAlias() throws -> Bool {
    guard try take(word: "type") != nil, try takeName() != nil else { return false }
    _ = try typeParameters()
    return try takes(.equal) ? try expression() != nil : false
  }

  mutating func delete() throws -> Bool {
    let before = mark
    if try takes(.keyDel), try deleteTargets() != nil, try sees(anyOf: .semicolon, .newline) { return true }
    mark = before
    guard seeksMistakes else { return false }
    if try takes(.keyDel), let target = try starExpressions() { try failOnTarget(target, .delete) }
    return false
  }

  // MARK: - Assignments

  mutating func assignment() throws -> Bool {
    let before = mark
    if try takeName() != nil, try annotation() { return true }
    mark = before
    var target = try parenthesizedSingleTarget()
    if target == nil { target = try attributeOrSubscript() }
    if target != nil, try annotation() { return true }
    mark = before
    if try targetsWithEqual() > 0, try annotatedValue() != nil, try !sees(.equal) { return true }
    mark = before
    if try singleTarget() != nil, try augmentedOperator() {
      // Committed.
      return try annotatedValue() != nil
    }
    mark = before
    if seeksMistakes { try invalidAssignment() }
    mark = before
    return false
  }

  /// `:` with a type and perhaps a value.
  mutating func annotation() throws -> Bool {
    guard try takes(.colon), try expression() != nil else { return false }
    _ = try attempt { try $0.takes(.equal) ? try $0.annotatedValue() : nil }
    return true
  }

  mutating func targetsWithEqual() throws -> Int {
    try many { finder in
      guard let target = try finder.starTargets(), try finder.takes(.equal) else { return nil }
      return target
    }.count
  }

  mutating func augmentedOperator() throws -> Bool {
    guard Self.augmentedOperators.contains(try peek().kind) else { return false }
    mark += 1
    return true
  }

  private static let augmentedOperators: Set<Token.Kind> = [
    .plusEqual, .minusEqual, .starEqual, .slashEqual, .percentEqual, .doubleStarEqual, .doubleSlashEqual,
    .atEqual,
    .pipeEqual, .caretEqual, .ampersandEqual, .leftShiftEqual, .rightShiftEqual,
  ]

  mutating func invalidAssignment() throws {
    let before = mark
    if let target = try invalidAnnotationTarget(), try takes(.colon), try expression() != nil {
      try fail("only single target (not \(Self.name(of: target))) can be annotated", at: target)
    }
    mark = before
    if let first = try starNamedExpression(), try takes(.comma) {
      _ = try many { finder in
        guard let nodes = try finder.starNamedExpressions() else { return nil }
        return nodes.last
      }
      if try takes(.colon), try expression() != nil {
        try fail("only single target (not tuple) can be annotated", at: first)
      }
    }
    mark = before
    if let target = try expression(), try takes(.colon), try expression() != nil {
      try fail("illegal target for annotation", at: target)
    }
    mark = before
    _ = try targetsWithEqual()
    let afterTargets = mark
    if let target = try starExpressions(), try takes(.equal) { try failOnTarget(target, .star) }
    mark = afterTargets
    if let value = try yieldExpression(), try takes(.equal) {
      try fail("assignment to yield expression not possible", at: value)
    }
    mark = before
    if let target = try starExpressions(), try augmentedOperator(), try annotatedValue() != nil {
      try fail("'\(Self.name(of: target))' is an illegal expression for augmented assignment", at: target)
    }
  }

  mutating func invalidAnnotationTarget() throws -> Node? {
    if let node = try listDisplay() { return node }
    if let node = try tuple() { return node }
    return try attempt { finder in
      guard try finder.takes(.leftParenthesis),
        let node = try finder.nested({ try $0.invalidAnnotationTarget() }),
        try finder.takes(.rightParenthesis)
      else { return nil }
      return node
    }
  }
}
