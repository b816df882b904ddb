// How wrong expressions are read.

extension SyntaxErrorFinder {
  // MARK: - Expressions

  mutating func expressions() throws -> Node? {
    let first = mark
    guard let nodes = try separated(.comma, { try $0.expression() }) else { return nil }
    let hasComma = try takes(.comma)
    return nodes.count == 1 && !hasComma ? nodes[0] : node(.tuple, from: first, nodes)
  }

  mutating func expression() throws -> Node? {
    try remembered(.expression) { finder in
      try finder.nested { finder in
        _ = try finder.peek()
        if finder.seeksMistakes {
          try finder.invalidExpression()
          try finder.invalidLegacyExpression()
        }
        return try finder.plainExpression()
      }
    }
  }

  /// An expression without the rules for mistakes.
  private mutating func plainExpression() throws -> Node? {
    let first = mark
    if let node: Node = try attempt({ finder in
      guard try finder.disjunction() != nil, try finder.takes(.keyIf), try finder.disjunction() != nil,
        try finder.takes(.keyElse), try finder.expression() != nil
      else { return nil }
      return finder.node(.conditional, from: first)
    }) {
      return node
    }
    if let node = try disjunction() { return node }
    return try lambda()
  }

  private mutating func expressionWithoutMistakes() throws -> Node? {
    let saved = seeksMistakes
    seeksMistakes = false
    defer { seeksMistakes = saved }
    return try plainExpression()
  }

  /// `a b`, `a if b`: two expressions side by side, a condition without `else`.
  private mutating func invalidExpression() throws {
    let before = mark
    defer { mark = before }
    let isPrefixed = try looksLike { finder in
      guard try finder.takes(.name) else { return false }
      return try finder.sees(.string)
    }
    let next = try peek()
    // CPython compares only as many letters as the name has, so that `c` counts as `case`.
    let isSoftKeyword =
      next.kind == .name && ["match", "case", "_", "type"].contains { $0.hasPrefix(spelling(of: next)) }
    if !isPrefixed, !isSoftKeyword, let left = try disjunction(),
      let right = try expressionWithoutMistakes(), try !isLegacyStatement(left),
      text.tokens[mark - 1].level != 0
    {
      try fail("invalid syntax. Perhaps you forgot a comma?", from: left.range, to: right.range)
    }
    mark = before
    if let left = try disjunction(), try takes(.keyIf), let test = try disjunction(),
      try !sees(anyOf: .keyElse, .colon)
    {
      try fail("expected 'else' after 'if' expression", from: left.range, to: test.range)
    }
    mark = before
    if let lambda = try take(.keyLambda) {
      _ = try attempt { try $0.lambdaParameters() }
      if let colon = try take(.colon), try sees(.fStringMiddle) {
        try fail(
          "f-string: lambda expressions are not allowed without parentheses", from: lambda.range,
          to: colon.range)
      }
    }
  }

  private func isLegacyStatement(_ node: Node) throws -> Bool {
    guard node.kind == .name else { return false }
    let name = source.text(in: node.range)
    return name == "print" || name == "exec"
  }

  /// `print x`.
  private mutating func invalidLegacyExpression() throws {
    let before = mark
    defer { mark = before }
    guard let name = try takeName(), try !sees(.leftParenthesis), let value = try starExpressions(),
      try isLegacyStatement(name)
    else { return }
    let word = source.text(in: name.range)
    try fail(
      "Missing parentheses in call to '\(word)'. Did you mean \(word)(...)?", from: name.range,
      to: value.range)
  }

  mutating func yieldExpression() throws -> Node? {
    let first = mark
    guard try takes(.keyYield) else { return nil }
    if try attempt({ finder -> Node? in
      guard try finder.takes(.keyFrom) else { return nil }
      return try finder.expression()
    }) != nil {
      return node(.yield, from: first)
    }
    _ = try starExpressions()
    return node(.yield, from: first)
  }

  mutating func starExpressions() throws -> Node? {
    let first = mark
    guard let nodes = try separated(.comma, { try $0.starExpression() }) else { return nil }
    let hasComma = try takes(.comma)
    return nodes.count == 1 && !hasComma ? nodes[0] : node(.tuple, from: first, nodes)
  }

  mutating func starExpression() throws -> Node? {
    try remembered(.starExpression) { finder in
      if let starred = try finder.starredOperand() { return starred }
      return try finder.expression()
    }
  }

  /// `*` with an operand, as displays have it.
  private mutating func starredOperand() throws -> Node? {
    let first = mark
    return try attempt { finder in
      guard try finder.takes(.star), let value = try finder.bitwiseOr() else { return nil }
      return finder.node(.starred, from: first, [value])
    }
  }

  mutating func starNamedExpressions() throws -> [Node]? {
    guard let nodes = try separated(.comma, { try $0.starNamedExpression() }) else { return nil }
    _ = try takes(.comma)
    return nodes
  }

  mutating func starNamedExpression() throws -> Node? {
    if let starred = try starredOperand() { return starred }
    return try namedExpression()
  }

  private mutating func assignmentExpression() throws -> Node? {
    let first = mark
    return try attempt { finder in
      guard try finder.take(.name) != nil, try finder.takes(.colonEqual) else { return nil }
      return try finder.expression() != nil ? finder.node(.named, from: first) : nil
    }
  }

  mutating func namedExpression() throws -> Node? {
    if let node = try assignmentExpression() { return node }
    if seeksMistakes { try invalidNamedExpression() }
    return try attempt { finder in
      guard let node = try finder.expression(), try !finder.sees(.colonEqual) else { return nil }
      return node
    }
  }

  private mutating func invalidNamedExpression() throws {
    _ = try remembered(.invalidNamedExpression) { finder in
      let before = finder.mark
      defer { finder.mark = before }
      if let target = try finder.expression(), try finder.takes(.colonEqual), try finder.expression() != nil {
        try finder.fail("cannot use assignment expressions with \(Self.name(of: target))", at: target)
      }
      finder.mark = before
      if let name = try finder.takeName(), try finder.takes(.equal), let value = try finder.bitwiseOr(),
        try !finder.sees(anyOf: .equal, .colonEqual)
      {
        try finder.fail(
          "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", from: name.range, to: value.range)
      }
      finder.mark = before
      let isTarget = try finder.looksLike { finder in
        if try finder.listDisplay() != nil { return true }
        if try finder.tuple() != nil { return true }
        if try finder.generator() != nil { return true }
        return try finder.takes(anyOf: .keyTrue, .keyNone, .keyFalse) != nil
      }
      if !isTarget, let target = try finder.bitwiseOr(), try finder.takes(.equal),
        try finder.bitwiseOr() != nil, try !finder.sees(anyOf: .equal, .colonEqual)
      {
        try finder.fail(
          "cannot assign to \(Self.name(of: target)) here. Maybe you meant '==' instead of '='?", at: target)
      }
      return nil
    }
  }

  // MARK: - Operators

  mutating func disjunction() throws -> Node? {
    try chain(.disjunction, .keyOr) { try $0.conjunction() }
  }

  private mutating func conjunction() throws -> Node? {
    try chain(.conjunction, .keyAnd) { try $0.inversion() }
  }

  private mutating func chain(
    _ rule: Rule, _ op: Token.Kind, _ operand: (inout SyntaxErrorFinder) throws -> Node?
  ) throws -> Node? {
    try remembered(rule) { finder in
      let first = finder.mark
      guard let operands = try finder.separated(op, operand) else { return nil }
      return operands.count == 1 ? operands[0] : finder.node(.operation, from: first)
    }
  }

  private mutating func inversion() throws -> Node? {
    try remembered(.inversion) { finder in
      let first = finder.mark
      if let node: Node = try finder.attempt({ finder in
        guard try finder.takes(.keyNot), try finder.nested({ try $0.inversion() }) != nil else { return nil }
        return finder.node(.operation, from: first)
      }) {
        return node
      }
      return try finder.comparison()
    }
  }

  private mutating func comparison() throws -> Node? {
    let first = mark
    guard let left = try bitwiseOr() else { return nil }
    var startsWithIn: Bool?
    while let isIn: Bool = try attempt({ finder in
      guard let op = try finder.comparisonOperator(), try finder.bitwiseOr() != nil else { return nil }
      return op == .keyIn
    }) {
      startsWithIn = startsWithIn ?? isIn
    }
    guard let startsWithIn else { return left }
    let result = node(.comparison, from: first, [left])
    result.flag = startsWithIn
    return result
  }

  private mutating func comparisonOperator() throws -> Token.Kind? {
    if let token = try takes(
      anyOf: .doubleEqual, .notEqual, .lessEqual, .less, .greaterEqual, .greater)
    {
      return token.kind
    }
    if try attempt({ try $0.takes(.keyNot) ? try $0.take(.keyIn) : nil }) != nil { return .keyNot }
    if try takes(.keyIn) { return .keyIn }
    if try takes(.keyIs) {
      _ = try takes(.keyNot)
      return .keyIs
    }
    return nil
  }

  mutating func bitwiseOr() throws -> Node? {
    try leftAssociative(.bitwiseOr, [.pipe]) { finder in
      try finder.leftAssociative(.bitwiseXor, [.caret]) { finder in
        try finder.leftAssociative(.bitwiseAnd, [.ampersand]) { finder in
          try finder.leftAssociative(.shift, [.leftShift, .rightShift]) { finder in
            if finder.seeksMistakes { try finder.invalidArithmetic() }
            return try finder.sum()
          }
        }
      }
    }
  }

  private mutating func leftAssociative(
    _ rule: Rule, _ operators: [Token.Kind], _ operand: (inout SyntaxErrorFinder) throws -> Node?
  ) throws -> Node? {
    try remembered(rule) { finder in
      let first = finder.mark
      guard var result = try operand(&finder) else { return nil }
      while let next: Node = try finder.attempt({ finder in
        guard operators.contains(try finder.peek().kind) else { return nil }
        finder.mark += 1
        guard try operand(&finder) != nil else { return nil }
        return finder.node(.operation, from: first)
      }) {
        result = next
      }
      return result
    }
  }

  private mutating func sum() throws -> Node? {
    try leftAssociative(.sum, [.plus, .minus]) { finder in
      try finder.leftAssociative(.term, [.star, .slash, .doubleSlash, .percent, .at]) { finder in
        try finder.factor()
      }
    }
  }

  /// `1 + not x`.
  private mutating func invalidArithmetic() throws {
    let before = mark
    defer { mark = before }
    if try sum() != nil, try takes(anyOf: .plus, .minus, .star, .slash, .percent, .doubleSlash, .at) != nil,
      let word = try take(.keyNot), let operand = try inversion()
    {
      try fail("'not' after an operator must be parenthesized", from: word.range, to: operand.range)
    }
  }

  private mutating func factor() throws -> Node? {
    try remembered(.factor) { finder in
      let first = finder.mark
      if let node: Node = try finder.attempt({ finder in
        guard try finder.takes(anyOf: .plus, .minus, .tilde) != nil,
          try finder.nested({ try $0.factor() }) != nil
        else { return nil }
        return finder.node(.operation, from: first)
      }) {
        return node
      }
      if finder.seeksMistakes {
        if try finder.takes(anyOf: .plus, .minus, .tilde) != nil, let word = try finder.take(.keyNot),
          let operand = try finder.factor()
        {
          try finder.fail(
            "'not' after an operator must be parenthesized", from: word.range, to: operand.range)
        }
        finder.mark = first
      }
      guard let base = try finder.awaitPrimary() else { return nil }
      let power: Node? = try finder.attempt { finder in
        guard try finder.takes(.doubleStar), try finder.nested({ try $0.factor() }) != nil else { return nil }
        return finder.node(.operation, from: first)
      }
      return power ?? base
    }
  }

  private mutating func awaitPrimary() throws -> Node? {
    try remembered(.awaitPrimary) { finder in
      let first = finder.mark
      if let node: Node = try finder.attempt({ finder in
        guard try finder.takes(.keyAwait), try finder.primary() != nil else { return nil }
        return finder.node(.await, from: first)
      }) {
        return node
      }
      return try finder.primary()
    }
  }

  // MARK: - Primaries

  private mutating func primary() throws -> Node? {
    try remembered(.primary) { finder in
      let first = finder.mark
      guard var result = try finder.atom() else { return nil }
      while let next = try finder.trailer(from: first) { result = next }
      return result
    }
  }

  /// An attribute, a call or a subscript on what began at `first`.
  mutating func trailer(from first: Int) throws -> Node? {
    if let node: Node = try attempt({ finder in
      guard try finder.takes(.dot), try finder.takeName() != nil else { return nil }
      return finder.node(.attribute, from: first)
    }) {
      return node
    }
    if try sees(.leftParenthesis) {
      if try generator() != nil { return node(.call, from: first) }
      return try attempt { finder in
        guard try finder.takes(.leftParenthesis) else { return nil }
        _ = try finder.arguments()
        guard try finder.takes(.rightParenthesis) else { return nil }
        return finder.node(.call, from: first)
      }
    }
    return try attempt { finder in
      guard try finder.takes(.leftBracket), try finder.slices(), try finder.takes(.rightBracket) else {
        return nil
      }
      return finder.node(.subscript, from: first)
    }
  }

  private mutating func slices() throws -> Bool {
    if try attempt({ finder -> Node? in
      guard let node = try finder.slice(), try !finder.sees(.comma) else { return nil }
      return node
    }) != nil {
      return true
    }
    guard
      try separated(
        .comma,
        { finder in
          if let node = try finder.slice() { return node }
          return try finder.starredExpression()
        }) != nil
    else { return false }
    _ = try takes(.comma)
    return true
  }

  private mutating func slice() throws -> Node? {
    let first = mark
    if let node: Node = try attempt({ finder in
      _ = try finder.expression()
      guard try finder.takes(.colon) else { return nil }
      _ = try finder.expression()
      if try finder.takes(.colon) { _ = try finder.expression() }
      return finder.node(.other, from: first)
    }) {
      return node
    }
    return try namedExpression()
  }

  mutating func atom() throws -> Node? {
    let token = try peek()
    switch token.kind {
    case .name: return try takeName()
    case .keyTrue: return try single(.true)
    case .keyFalse: return try single(.false)
    case .keyNone: return try single(.none)
    case .number: return try single(.literal)
    case .ellipsis: return try single(.ellipsis)
    case .string, .fStringStart: return try strings()
    case .leftParenthesis:
      if let node = try tuple() { return node }
      if let node = try group() { return node }
      return try generator()
    case .leftBracket:
      if let node = try listDisplay() { return node }
      return try listComprehension()
    case .leftBrace:
      if let node = try dictionary() { return node }
      if let node = try setDisplay() { return node }
      if let node = try dictionaryComprehension() { return node }
      return try setComprehension()
    default: return nil
    }
  }

  private mutating func single(_ kind: Node.Kind) throws -> Node? {
    let token = try peek()
    mark += 1
    return Node(kind, token.range)
  }

  private mutating func group() throws -> Node? {
    let found: Node? = try attempt { finder in
      guard try finder.takes(.leftParenthesis) else { return nil }
      var inner = try finder.yieldExpression()
      if inner == nil { inner = try finder.namedExpression() }
      guard let inner, try finder.takes(.rightParenthesis) else { return nil }
      return inner
    }
    if found != nil || !seeksMistakes { return found }
    let before = mark
    defer { mark = before }
    if try takes(.leftParenthesis) {
      if let starred = try starredExpression(), try takes(.rightParenthesis) {
        try fail("cannot use starred expression here", at: starred)
      }
      mark = before + 1
      if let stars = try take(.doubleStar), try expression() != nil, try takes(.rightParenthesis) {
        try fail("cannot use double starred expression here", stars.range)
      }
    }
    return nil
  }

  mutating func tuple() throws -> Node? {
    let first = mark
    return try attempt { finder in
      guard try finder.takes(.leftParenthesis) else { return nil }
      let elements: [Node]? = try finder.attempt { finder in
        guard let head = try finder.starNamedExpression(), try finder.takes(.comma) else { return nil }
        return [head] + (try finder.starNamedExpressions() ?? [])
      }
      guard try finder.takes(.rightParenthesis) else { return nil }
      return finder.node(.tuple, from: first, elements ?? [])
    }
  }

  mutating func listDisplay() throws -> Node? {
    let first = mark
    return try attempt { finder in
      guard try finder.takes(.leftBracket) else { return nil }
      let elements = try finder.starNamedExpressions() ?? []
      guard try finder.takes(.rightBracket) else { return nil }
      return finder.node(.list, from: first, elements)
    }
  }

  private mutating func setDisplay() throws -> Node? {
    let first = mark
    return try attempt { finder in
      guard try finder.takes(.leftBrace), let elements = try finder.starNamedExpressions(),
        try finder.takes(.rightBrace)
      else { return nil }
      return finder.node(.set, from: first, elements)
    }
  }

  // MARK: - Dictionaries

  private mutating func dictionary() throws -> Node? {
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

  private mutating func clauses() throws -> [Node]? {
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

  private mutating func comprehension(
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

  private mutating func listComprehension() throws -> Node? {
    if let node = try comprehension(
      .listComprehension, .leftBracket, .rightBracket, { try $0.namedExpression() })
    {
      return node
    }
    try invalidComprehension()
    return nil
  }

  private mutating func setComprehension() throws -> Node? {
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

  private mutating func dictionaryComprehension() throws -> Node? {
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

  private mutating func walrusOrExpression() throws -> Node? {
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

  // MARK: - Arguments

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

  // MARK: - Strings

  private mutating func strings() throws -> Node? {
    try remembered(.strings) { finder in
      let first = finder.mark
      var isFormatted = false
      while true {
        if try finder.takes(.string) { continue }
        guard try finder.sees(.fStringStart) else { break }
        guard try finder.fString() else { break }
        isFormatted = true
      }
      guard finder.mark > first else { return nil }
      return finder.node(isFormatted ? .fString : .literal, from: first)
    }
  }

  private mutating func fString() throws -> Bool {
    try attempt { finder -> Bool? in
      guard try finder.takes(.fStringStart) else { return nil }
      while try finder.takes(.fStringMiddle) || finder.field() {}
      return try finder.takes(.fStringEnd) ? true : nil
    } ?? false
  }

  private mutating func field() throws -> Bool {
    guard try sees(.leftBrace) else { return false }
    let found: Bool? = try nested { finder in
      try finder.attempt { finder in
        guard try finder.takes(.leftBrace), try finder.annotatedValue() != nil else { return nil }
        _ = try finder.takes(.equal)
        var conversion: Token?
        if let mark = try finder.take(.exclamation) {
          guard let letter = try finder.take(.name) else { return nil }
          try finder.checkPlace(ofConversion: letter, after: mark)
          conversion = letter
        }
        if try finder.takes(.colon) { try finder.formatSpecification() }
        guard try finder.takes(.rightBrace) else { return nil }
        if let conversion { try finder.checkConversion(conversion) }
        return true
      }
    }
    if found == true { return true }
    if seeksMistakes { try invalidField() }
    return false
  }

  private func checkPlace(ofConversion letter: Token, after mark: Token) throws {
    if mark.end != letter.start {
      try fail(
        "f-string: conversion type must come right after the exclamanation mark",
        mark.range.joined(with: letter.range))
    }
  }

  private func checkConversion(_ letter: Token) throws {
    let name = spelling(of: letter)
    if !["s", "r", "a"].contains(name) {
      try fail("f-string: invalid conversion character '\(name)': expected 's', 'r', or 'a'", letter.range)
    }
  }

  private mutating func formatSpecification() throws {
    while try takes(.fStringMiddle) || field() {}
  }

  mutating func annotatedValue() throws -> Node? {
    if let node = try yieldExpression() { return node }
    return try starExpressions()
  }

  private mutating func invalidField() throws {
    let before = mark
    defer { mark = before }
    guard try takes(.leftBrace) else { return }
    let inner = mark
    if let token = try takes(anyOf: .equal, .exclamation, .colon, .rightBrace) {
      try fail("f-string: valid expression required before '\(token.kind.spelling)'", token.range)
    }
    guard try annotatedValue() != nil else {
      mark = inner
      try failAtNext("f-string: expecting a valid expression after '{'")
    }
    if try !sees(anyOf: .equal, .exclamation, .colon, .rightBrace) {
      try failAtNext("f-string: expecting '=', or '!', or ':', or '}'")
    }
    if try takes(.equal), try !sees(anyOf: .exclamation, .colon, .rightBrace) {
      try failAtNext("f-string: expecting '!', or ':', or '}'")
    }
    if try takes(.exclamation) {
      if try sees(anyOf: .colon, .rightBrace) { try failAtNext("f-string: missing conversion character") }
      if try !takes(.name) { try failAtNext("f-string: invalid conversion character") }
    }
    if try !sees(anyOf: .colon, .rightBrace) { try failAtNext("f-string: expecting ':' or '}'") }
    if try takes(.colon) {
      try formatSpecification()
      if try !sees(.rightBrace) { try failAtNext("f-string: expecting '}', or format specs") }
    } else if try !sees(.rightBrace) {
      try failAtNext("f-string: expecting '}'")
    }
  }

  // MARK: - Names of things

  /// What a message calls an expression.
  static func name(of node: Node) -> String {
    switch node.kind {
    case .name: "name"
    case .true: "True"
    case .false: "False"
    case .none: "None"
    case .ellipsis: "ellipsis"
    case .literal: "literal"
    case .fString: "f-string expression"
    case .tuple: "tuple"
    case .list: "list"
    case .set: "set display"
    case .dictionary: "dict literal"
    case .listComprehension: "list comprehension"
    case .setComprehension: "set comprehension"
    case .dictionaryComprehension: "dict comprehension"
    case .generator: "generator expression"
    case .call: "function call"
    case .attribute: "attribute"
    case .subscript: "subscript"
    case .starred: "starred"
    case .comparison: "comparison"
    case .operation: "expression"
    case .conditional: "conditional expression"
    case .lambda: "lambda"
    case .await: "await expression"
    case .yield: "yield expression"
    case .named: "named expression"
    case .other: "expression"
    }
  }
}
