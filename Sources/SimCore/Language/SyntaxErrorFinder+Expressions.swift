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

  mutating func assignmentExpression() throws -> Node? {
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

  mutating func comparison() throws -> Node? {
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
}
