// How wrong arguments of calls are read.

extension SyntaxErrorFinder {
  mutating func arguments() throws -> Node? {
    try remembered(.arguments) { finder in
      let first = finder.mark
      if let node: Node = try finder.attempt({ finder in
        guard try finder.argumentList() != nil else { return nil }
        _ = try finder.takes(.comma)
        return try finder.sees(.rightParenthesis) ? finder.node(.other, from: first) : nil
      }) {
        return node
      }
      if finder.seeksMistakes { try finder.invalidArguments() }
      return nil
    }
  }

  /// A positional argument: starred or not, but not followed by `=`.
  private mutating func positionalArgument() throws -> Node? {
    if let starred = try starredExpression() { return starred }
    return try attempt { finder in
      guard let node = try finder.walrusOrExpression(), try !finder.sees(.equal) else { return nil }
      return node
    }
  }

  /// Arguments without the closing parenthesis; the flag says whether `**` is among them.
  private mutating func argumentList() throws -> Node? {
    let first = mark
    if let positional = try separated(.comma, { try $0.positionalArgument() }) {
      let keywords: [Node]? = try attempt { finder in
        try finder.takes(.comma) ? try finder.keywordArguments() : nil
      }
      let result = node(.other, from: first, positional + (keywords ?? []))
      result.flag = (keywords ?? []).contains { $0.flag }
      return result
    }
    guard let keywords = try keywordArguments() else { return nil }
    let result = node(.other, from: first, keywords)
    result.flag = keywords.contains { $0.flag }
    return result
  }

  private mutating func keywordArguments() throws -> [Node]? {
    if let both: [Node] = try attempt({ finder in
      guard let named = try finder.separated(.comma, { try $0.keywordArgument(allowing: .star) }),
        try finder.takes(.comma),
        let rest = try finder.separated(.comma, { try $0.keywordArgument(allowing: .doubleStar) })
      else { return nil }
      return named + rest
    }) {
      return both
    }
    if let named = try separated(.comma, { try $0.keywordArgument(allowing: .star) }) { return named }
    return try separated(.comma) { try $0.keywordArgument(allowing: .doubleStar) }
  }

  private mutating func keywordArgument(allowing stars: Token.Kind) throws -> Node? {
    if seeksMistakes { try invalidKeyword() }
    let first = mark
    if let node: Node = try attempt({ finder in
      guard try finder.takeName() != nil, try finder.takes(.equal), try finder.expression() != nil else {
        return nil
      }
      return finder.node(.other, from: first)
    }) {
      return node
    }
    if stars == .star { return try starredExpression() }
    return try attempt { finder in
      guard try finder.takes(.doubleStar), try finder.expression() != nil else { return nil }
      let result = finder.node(.other, from: first)
      result.flag = true
      return result
    }
  }

  mutating func starredExpression() throws -> Node? {
    let first = mark
    if seeksMistakes {
      let before = mark
      if let star = try take(.star), try expression() != nil, try takes(.equal), let value = try expression()
      {
        try fail("cannot assign to iterable argument unpacking", from: star.range, to: value.range)
      }
      mark = before
    }
    let found: Node? = try attempt { finder in
      guard try finder.takes(.star), let value = try finder.expression() else { return nil }
      return finder.node(.starred, from: first, [value])
    }
    // In both readings, unlike most.
    if found == nil, try takes(.star) { try failAtLast("Invalid star expression") }
    return found
  }

  private mutating func invalidKeyword() throws {
    let before = mark
    defer { mark = before }
    if let word = try takes(anyOf: .keyTrue, .keyFalse, .keyNone), let equal = try take(.equal) {
      try fail("cannot assign to \(spelling(of: word))", from: word.range, to: equal.range)
    }
    mark = before
    try invalidGeneratorValue()
    mark = before
    let isPlain = try looksLike { finder in
      guard try finder.takes(.name) else { return false }
      return try finder.sees(.equal)
    }
    if !isPlain, let target = try expression(), let equal = try take(.equal) {
      try fail(
        "expression cannot contain assignment, perhaps you meant \"==\"?", from: target.range, to: equal.range
      )
    }
    mark = before
    if let stars = try take(.doubleStar), try expression() != nil, try takes(.equal),
      let value = try expression()
    {
      try fail("cannot assign to keyword argument unpacking", from: stars.range, to: value.range)
    }
  }

  /// `name=value for ...`.
  private mutating func invalidGeneratorValue() throws {
    if let name = try takeName(), let equal = try take(.equal), try expression() != nil, try clauses() != nil
    {
      try fail(
        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", from: name.range, to: equal.range)
    }
  }

  private mutating func invalidArguments() throws {
    let before = mark
    defer { mark = before }
    let mustBeParenthesized = "Generator expression must be parenthesized"
    let hasKeywords: Bool =
      try attempt { finder -> Bool? in
        if try finder.attempt({ finder -> [Node]? in
          guard try finder.separated(.comma, { try $0.positionalArgument() }) != nil,
            try finder.takes(.comma)
          else { return nil }
          return try finder.keywordArguments()
        }) != nil {
          return true
        }
        return try finder.keywordArguments() != nil ? true : nil
      } ?? false
    if hasKeywords, let comma = try take(.comma),
      try separated(
        .comma,
        { finder in
          guard let node = try finder.starredExpression(), try !finder.sees(.equal) else { return nil }
          return node
        }) != nil
    {
      try fail(
        "iterable argument unpacking follows keyword argument unpacking", startingFrom: comma.range)
    }
    mark = before
    if let element = try expression(), let clauses = try clauses(), try takes(.comma) {
      if try argumentList() == nil, try expression() != nil { _ = try self.clauses() }
      try fail(mustBeParenthesized, from: element.range, to: (clauses.last ?? element).range)
    }
    mark = before
    try invalidGeneratorValue()
    mark = before
    _ = try attempt { finder -> Token? in
      guard try finder.argumentList() != nil else { return nil }
      return try finder.take(.comma)
    }
    if let name = try takeName(), let equal = try take(.equal), try sees(anyOf: .comma, .rightParenthesis) {
      try fail("expected argument value expression", from: name.range, to: equal.range)
    }
    mark = before
    if let arguments = try argumentList(), let clauses = try clauses(), arguments.children.count > 1,
      let last = arguments.children.last
    {
      try fail(mustBeParenthesized, from: last.range, to: (clauses.last ?? last).range)
    }
    mark = before
    if try argumentList() != nil, try takes(.comma), let element = try expression(),
      let clauses = try clauses()
    {
      try fail(mustBeParenthesized, from: element.range, to: (clauses.last ?? element).range)
    }
    mark = before
    if let arguments = try argumentList(), try takes(.comma), try argumentList() != nil {
      try failAtLast(
        arguments.flag
          ? "positional argument follows keyword argument unpacking"
          : "positional argument follows keyword argument")
    }
  }
}
