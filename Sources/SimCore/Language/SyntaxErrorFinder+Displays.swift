// How wrong dictionaries and comprehensions are read.

extension SyntaxErrorFinder {
  // MARK: - Dictionaries

  mutating func dictionary() throws -> Node? {
    let first = mark
    if let node: Node = try attempt({ finder in
      guard try finder.takes(.leftBrace) else { return nil }
      if try finder.separated(.comma, { try $0.entry() }) != nil { _ = try finder.takes(.comma) }
      guard try finder.takes(.rightBrace) else { return nil }
      return finder.node(.dictionary, from: first)
    }) {
      return node
    }
    // CPython looks for these mistakes in its first reading already.
    let before = mark
    defer { mark = before }
    if try takes(.leftBrace) { try invalidEntries() }
    return nil
  }

  private mutating func entry() throws -> Node? {
    let first = mark
    if let node: Node = try attempt({ finder in
      guard try finder.takes(.doubleStar), try finder.bitwiseOr() != nil else { return nil }
      return finder.node(.other, from: first)
    }) {
      return node
    }
    return try pair()
  }

  private mutating func pair() throws -> Node? {
    let first = mark
    return try attempt { finder in
      guard try finder.expression() != nil, try finder.takes(.colon), try finder.expression() != nil else {
        return nil
      }
      return finder.node(.other, from: first)
    }
  }

  private mutating func invalidEntries() throws {
    let before = mark
    if try separated(.comma, { try $0.entry() }) != nil, try takes(.comma) {
      let inner = mark
      if let key = try expression(), try !sees(.colon) {
        let end = SourcePosition(line: Int(key.range.start.line), column: Int(key.range.end.column) - 1)
        try fail("':' expected after dictionary key", SourceRange(start: end, end: end))
      }
      mark = inner
      try invalidValue()
    }
    mark = before
    try invalidValue()
  }

  private mutating func invalidValue() throws {
    let before = mark
    if try expression() != nil, try takes(.colon), let star = try take(.star), try bitwiseOr() != nil {
      try fail("cannot use a starred expression in a dictionary value", startingFrom: star.range)
    }
    mark = before
    if try expression() != nil, let colon = try take(.colon), try sees(anyOf: .rightBrace, .comma) {
      try fail("expression expected after dictionary key and ':'", colon.range)
    }
    mark = before
  }

  // MARK: - Comprehensions

  mutating func clauses() throws -> [Node]? {
    try some { try $0.forIfClause() }
  }

  private mutating func forIfClause() throws -> Node? {
    let first = mark
    var isCommitted = false
    let found: Node? = try attempt { finder in
      _ = try finder.takes(.keyAsync)
      guard try finder.takes(.keyFor), try finder.starTargets() != nil, try finder.takes(.keyIn) else {
        return nil
      }
      isCommitted = true
      guard try finder.disjunction() != nil else { return nil }
      while try finder.attempt({ finder -> Node? in
        guard try finder.takes(.keyIf) else { return nil }
        return try finder.disjunction()
      }) != nil {}
      return finder.node(.other, from: first)
    }
    if found != nil || isCommitted { return found }
    // In both readings, unlike most.
    let before = mark
    defer { mark = before }
    _ = try takes(.keyAsync)
    if try takes(.keyFor), try bitwiseOr() != nil {
      while try attempt({ finder -> Node? in
        guard try finder.takes(.comma) else { return nil }
        return try finder.bitwiseOr()
      }) != nil {}
      _ = try takes(.comma)
      if try !sees(.keyIn) { try failAtLast("'in' expected after for-loop variables") }
    }
    mark = before
    if seeksMistakes { try invalidForTarget() }
    return nil
  }

  mutating func comprehension(
    _ kind: Node.Kind, _ open: Token.Kind, _ close: Token.Kind,
    _ element: (inout SyntaxErrorFinder) throws -> Node?
  ) throws -> Node? {
    let first = mark
    return try attempt { finder in
      guard try finder.takes(open), try element(&finder) != nil, try finder.clauses() != nil,
        try finder.takes(close)
      else { return nil }
      return finder.node(kind, from: first)
    }
  }

  mutating func listComprehension() throws -> Node? {
    if let node = try comprehension(
      .listComprehension, .leftBracket, .rightBracket, { try $0.namedExpression() })
    {
      return node
    }
    try invalidComprehension()
    return nil
  }

  mutating func setComprehension() throws -> Node? {
    if let node = try comprehension(.setComprehension, .leftBrace, .rightBrace, { try $0.namedExpression() })
    {
      return node
    }
    try invalidComprehension()
    return nil
  }

  mutating func generator() throws -> Node? {
    if let node = try comprehension(
      .generator, .leftParenthesis, .rightParenthesis, { try $0.walrusOrExpression() })
    {
      return node
    }
    try invalidComprehension()
    return nil
  }

  mutating func dictionaryComprehension() throws -> Node? {
    if let node = try comprehension(.dictionaryComprehension, .leftBrace, .rightBrace, { try $0.pair() }) {
      return node
    }
    guard seeksMistakes else { return nil }
    let before = mark
    defer { mark = before }
    if try takes(.leftBrace), let stars = try take(.doubleStar), try bitwiseOr() != nil,
      try clauses() != nil, try takes(.rightBrace)
    {
      try fail("dict unpacking cannot be used in dict comprehension", stars.range)
    }
    return nil
  }

  mutating func walrusOrExpression() throws -> Node? {
    if let node = try assignmentExpression() { return node }
    return try attempt { finder in
      guard let node = try finder.expression(), try !finder.sees(.colonEqual) else { return nil }
      return node
    }
  }

  private mutating func invalidComprehension() throws {
    guard seeksMistakes else { return }
    let before = mark
    defer { mark = before }
    if try takes(anyOf: .leftBracket, .leftParenthesis, .leftBrace) != nil,
      let starred = try starredExpression(), try clauses() != nil
    {
      try fail("iterable unpacking cannot be used in comprehension", at: starred)
    }
    mark = before
    if try takes(anyOf: .leftBracket, .leftBrace) != nil, let head = try starNamedExpression(),
      try takes(.comma), let rest = try starNamedExpressions(), try clauses() != nil
    {
      try fail(
        "did you forget parentheses around the comprehension target?", from: head.range,
        to: (rest.last ?? head).range)
    }
    mark = before
    if try takes(anyOf: .leftBracket, .leftBrace) != nil, let head = try starNamedExpression(),
      let comma = try take(.comma), try clauses() != nil
    {
      try fail(
        "did you forget parentheses around the comprehension target?", from: head.range, to: comma.range)
    }
  }
}
