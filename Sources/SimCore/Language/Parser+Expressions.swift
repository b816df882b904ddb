// Expressions, from the loosest binding to the tightest.

extension Parser {
  // MARK: - Lists of expressions

  /// `star_expressions`: what stands after `return`, in an assignment, as a statement.
  mutating func starExpressions() throws(ParseFailure) -> Expression {
    let start = self.start
    let first = try starExpression()
    guard kind == .comma else { return first }
    return try restOfTuple(first, start: start) { (parser) throws(ParseFailure) in try parser.starExpression()
    }
  }

  /// The rest of a tuple without parentheses, from its first comma.
  mutating func restOfTuple(
    _ first: Expression, start: SourcePosition,
    element: (inout Parser) throws(ParseFailure) -> Expression
  ) throws(ParseFailure) -> Expression {
    var elements = [first]
    var highest = height
    while accept(.comma) {
      guard startsExpression(kind) || kind == .star else { break }
      elements.append(try element(&self))
      highest = max(highest, height)
    }
    try noteHeight(over: highest)
    return Expression(.tuple(elements), range: range(from: start))
  }

  mutating func starExpression() throws(ParseFailure) -> Expression {
    kind == .star ? try starred() : try expression()
  }

  mutating func starNamedExpression() throws(ParseFailure) -> Expression {
    kind == .star ? try starred() : try namedExpression()
  }

  /// `*` and what it unpacks in a display or a tuple.
  mutating func starred() throws(ParseFailure) -> Expression {
    let start = self.start
    try expect(.star)
    let value = try bitwiseOr()
    try noteHeight(over: height)
    return Expression(.starred(value), range: range(from: start))
  }

  func startsExpression(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .name, .number, .string, .fStringStart, .keyFalse, .keyNone, .keyTrue, .keyAwait, .keyLambda,
      .keyNot,
      .leftParenthesis, .leftBracket, .leftBrace, .ellipsis, .plus, .minus, .tilde:
      true
    default: false
    }
  }

  mutating func namedExpression() throws(ParseFailure) -> Expression {
    if kind == .name, kind(ahead: 1) == .colonEqual {
      let start = self.start
      let target = try identifier()
      advance()
      let value = try expression()
      try noteHeight(over: height)
      return Expression(.named(target: target, value: value), range: range(from: start))
    }
    return try expression()
  }

  /// What may stand alone on the right of `=`: a list of expressions or a `yield`.
  mutating func assignedValue() throws(ParseFailure) -> Expression {
    kind == .keyYield ? try yieldExpression() : try starExpressions()
  }

  mutating func yieldExpression() throws(ParseFailure) -> Expression {
    let start = self.start
    try expect(.keyYield)
    if accept(.keyFrom) {
      let value = try expression()
      try noteHeight(over: height)
      return Expression(.yieldFrom(value), range: range(from: start))
    }
    guard startsExpression(kind) || kind == .star else {
      height = 1
      return Expression(.yield(nil), range: range(from: start))
    }
    let value = try starExpressions()
    try noteHeight(over: height)
    return Expression(.yield(value), range: range(from: start))
  }

  // MARK: - Conditional, lambda, boolean

  /// `expression`: no walrus, no star, no comma.
  mutating func expression() throws(ParseFailure) -> Expression {
    if kind == .keyLambda { return try lambda() }
    let start = self.start
    try enter()
    let value = try disjunction()
    depth -= 1
    guard kind == .keyIf else { return value }
    var highest = height
    advance()
    let test = try disjunction()
    highest = max(highest, height)
    try expect(.keyElse)
    try enter()
    let otherwise = try expression()
    depth -= 1
    try noteHeight(over: max(highest, height))
    return Expression(.conditional(test: test, then: value, otherwise: otherwise), range: range(from: start))
  }

  mutating func lambda() throws(ParseFailure) -> Expression {
    let start = self.start
    try enter()
    try expect(.keyLambda)
    let scope = newScope()
    let parameters = try self.parameters(until: .colon, isLambda: true)
    try expect(.colon)
    let body = try expression()
    depth -= 1
    try noteHeight(over: height)
    return Expression(
      .lambda(Lambda(parameters: parameters, body: body, scope: scope)), range: range(from: start))
  }

  mutating func disjunction() throws(ParseFailure) -> Expression {
    let start = self.start
    let first = try conjunction()
    guard kind == .keyOr else { return first }
    var operands = [first]
    var highest = height
    while accept(.keyOr) {
      operands.append(try conjunction())
      highest = max(highest, height)
    }
    try noteHeight(over: highest)
    return Expression(.boolean(.or, operands), range: range(from: start))
  }

  @inline(__always)
  private mutating func conjunction() throws(ParseFailure) -> Expression {
    let start = self.start
    let first = try inversion()
    guard kind == .keyAnd else { return first }
    var operands = [first]
    var highest = height
    while accept(.keyAnd) {
      operands.append(try inversion())
      highest = max(highest, height)
    }
    try noteHeight(over: highest)
    return Expression(.boolean(.and, operands), range: range(from: start))
  }

  /// Any number of `not` before a comparison.
  private mutating func inversion() throws(ParseFailure) -> Expression {
    guard kind == .keyNot else { return try comparison() }
    var starts: [SourcePosition] = []
    while kind == .keyNot {
      starts.append(start)
      advance()
    }
    var value = try comparison()
    if height + starts.count > Self.heightLimit { throw .tooDeep }
    height += starts.count
    for start in starts.reversed() {
      value = Expression(.unary(.not, value), range: range(from: start))
    }
    return value
  }

  private mutating func comparison() throws(ParseFailure) -> Expression {
    let start = self.start
    let first = try bitwiseOr()
    guard comparisonOperator() != nil else { return first }
    var rest: [(op: ComparisonOperator, operand: Expression)] = []
    var highest = height
    while let (op, width) = comparisonOperator() {
      for _ in 0..<width { advance() }
      let operand = try bitwiseOr()
      rest.append((op, operand))
      highest = max(highest, height)
    }
    try noteHeight(over: highest)
    return Expression(.compare(first, rest), range: range(from: start))
  }

  /// The comparison that comes next and how many tokens it is.
  private func comparisonOperator() -> (ComparisonOperator, Int)? {
    switch kind {
    case .doubleEqual: (.equal, 1)
    case .notEqual: (.notEqual, 1)
    case .less: (.less, 1)
    case .lessEqual: (.lessEqual, 1)
    case .greater: (.greater, 1)
    case .greaterEqual: (.greaterEqual, 1)
    case .keyIn: (.in, 1)
    case .keyIs: kind(ahead: 1) == .keyNot ? (.isNot, 2) : (.is, 1)
    case .keyNot: kind(ahead: 1) == .keyIn ? (.notIn, 2) : nil
    default: nil
    }
  }

  // MARK: - Arithmetic

  /// Operands joined by operators from `|` upwards.
  mutating func bitwiseOr() throws(ParseFailure) -> Expression {
    try binary(atLeast: 1)
  }

  private func binaryOperator() -> (BinaryOperator, Int)? {
    switch kind {
    case .pipe: (.bitOr, 1)
    case .caret: (.bitXor, 2)
    case .ampersand: (.bitAnd, 3)
    case .leftShift: (.leftShift, 4)
    case .rightShift: (.rightShift, 4)
    case .plus: (.add, 5)
    case .minus: (.subtract, 5)
    case .star: (.multiply, 6)
    case .slash: (.divide, 6)
    case .doubleSlash: (.floorDivide, 6)
    case .percent: (.modulo, 6)
    case .at: (.matrixMultiply, 6)
    default: nil
    }
  }

  private mutating func binary(atLeast lowest: Int) throws(ParseFailure) -> Expression {
    let start = self.start
    var left = try factor()
    while let (op, precedence) = binaryOperator(), precedence >= lowest {
      let highest = height
      advance()
      let right = try binary(atLeast: precedence + 1)
      try noteHeight(over: max(highest, height))
      left = Expression(.binary(left, op, right), range: range(from: start))
    }
    return left
  }

  private func unaryOperator() -> UnaryOperator? {
    switch kind {
    case .plus: .plus
    case .minus: .minus
    case .tilde: .invert
    default: nil
    }
  }

  /// Any number of signs before a power.
  private mutating func factor() throws(ParseFailure) -> Expression {
    guard unaryOperator() != nil else { return try power() }
    var signs: [(SourcePosition, UnaryOperator)] = []
    while let op = unaryOperator() {
      signs.append((start, op))
      advance()
    }
    var value = try power()
    if height + signs.count > Self.heightLimit { throw .tooDeep }
    height += signs.count
    for (start, op) in signs.reversed() {
      value = Expression(.unary(op, value), range: range(from: start))
    }
    return value
  }

  private mutating func power() throws(ParseFailure) -> Expression {
    let start = self.start
    let base = try awaited()
    guard kind == .doubleStar else { return base }
    let highest = height
    advance()
    try enter()
    let exponent = try factor()
    depth -= 1
    try noteHeight(over: max(highest, height))
    return Expression(.binary(base, .power, exponent), range: range(from: start))
  }

  @inline(__always)
  private mutating func awaited() throws(ParseFailure) -> Expression {
    guard kind == .keyAwait else { return try primary() }
    let start = self.start
    advance()
    let value = try primary()
    try noteHeight(over: height)
    return Expression(.await(value), range: range(from: start))
  }

  // MARK: - Primaries

  /// An atom with the calls, subscripts and attributes that follow on it.
  mutating func primary() throws(ParseFailure) -> Expression {
    let start = self.start
    var value = try atom()
    while true {
      switch kind {
      case .dot:
        advance()
        let name = try identifier()
        value = Expression(.attribute(value, name), range: range(from: start))
        try noteHeight(over: height)
      case .leftParenthesis:
        value = try call(value, start: start)
      case .leftBracket:
        value = try subscripted(value, start: start)
      default:
        return value
      }
    }
  }

  private mutating func call(_ function: Expression, start: SourcePosition) throws(ParseFailure) -> Expression
  {
    let highest = height
    let arguments = try self.arguments(allowsGenerator: true)
    try noteHeight(over: max(highest, height))
    return Expression(.call(Call(function: function, arguments: arguments)), range: range(from: start))
  }

  /// The arguments of a call or of a class, with their parentheses.
  mutating func arguments(allowsGenerator: Bool) throws(ParseFailure) -> [Call.Argument] {
    let open = start
    try expect(.leftParenthesis)
    var arguments: [Call.Argument] = []
    var highest = 0
    var sawKeyword = false
    var sawDoubleStar = false
    while kind != .rightParenthesis {
      switch kind {
      case .star:
        guard !sawDoubleStar else { throw .syntax }
        advance()
        arguments.append(.starred(try expression()))
      case .doubleStar:
        advance()
        sawDoubleStar = true
        arguments.append(.doubleStarred(try expression()))
      case .name where kind(ahead: 1) == .equal:
        let name = try identifier()
        advance()
        sawKeyword = true
        arguments.append(.keyword(name, try expression()))
      default:
        guard !sawKeyword, !sawDoubleStar else { throw .syntax }
        let value = try namedExpression()
        if kind == .keyFor || kind == .keyAsync {
          guard allowsGenerator, arguments.isEmpty else { throw .syntax }
          let generator = try comprehension(.generator(value), start: open, close: .rightParenthesis)
          return [.positional(generator)]
        }
        arguments.append(.positional(value))
      }
      highest = max(highest, height)
      guard accept(.comma) else { break }
    }
    try expect(.rightParenthesis)
    height = highest
    return arguments
  }

  private mutating func subscripted(
    _ value: Expression, start: SourcePosition
  ) throws(ParseFailure) -> Expression {
    let highest = height
    try expect(.leftBracket)
    let first = self.start
    var selector = try sliceOrStarred()
    if kind == .comma || isStarred(selector) {
      var elements = [selector]
      var inner = height
      while accept(.comma) {
        if kind == .rightBracket { break }
        elements.append(try sliceOrStarred())
        inner = max(inner, height)
      }
      try noteHeight(over: inner)
      selector = Expression(.tuple(elements), range: range(from: first))
    }
    try expect(.rightBracket)
    try noteHeight(over: max(highest, height))
    return Expression(.subscript(value, selector), range: range(from: start))
  }

  private func isStarred(_ expression: Expression) -> Bool {
    if case .starred = expression.kind { true } else { false }
  }

  private mutating func sliceOrStarred() throws(ParseFailure) -> Expression {
    if kind == .star {
      // As in a call: any expression may follow.
      let start = self.start
      advance()
      let value = try expression()
      try noteHeight(over: height)
      return Expression(.starred(value), range: range(from: start))
    }
    let start = self.start
    var highest = 0
    var lower: Expression?
    if kind != .colon {
      let value = try namedExpression()
      guard kind == .colon else { return value }
      if case .named = value.kind, !value.isParenthesized { throw .syntax }
      lower = value
      highest = height
    }
    try expect(.colon)
    var upper: Expression?
    var step: Expression?
    if kind != .colon, kind != .comma, kind != .rightBracket {
      upper = try expression()
      highest = max(highest, height)
    }
    if accept(.colon), kind != .comma, kind != .rightBracket {
      step = try expression()
      highest = max(highest, height)
    }
    try noteHeight(over: highest)
    return Expression(.slice(lower: lower, upper: upper, step: step), range: range(from: start))
  }

  // MARK: - Atoms

  private mutating func atom() throws(ParseFailure) -> Expression {
    let token = self.token
    height = 1
    switch token.kind {
    case .name:
      advance()
      return Expression(.name(name(of: token)), range: token.range)
    case .number:
      advance()
      return Expression(.constant(try number(token)), range: token.range)
    case .string, .fStringStart:
      return try strings()
    case .keyNone: return constant(.none)
    case .keyTrue: return constant(.true)
    case .keyFalse: return constant(.false)
    case .ellipsis: return constant(.ellipsis)
    case .leftParenthesis: return try parenthesized()
    case .leftBracket: return try listDisplay()
    case .leftBrace: return try braceDisplay()
    default: throw .syntax
    }
  }

  private mutating func constant(_ value: Constant) -> Expression {
    let range = token.range
    advance()
    return Expression(.constant(value), range: range)
  }

  /// A group, a tuple or a generator expression.
  private mutating func parenthesized() throws(ParseFailure) -> Expression {
    let start = self.start
    advance()
    if accept(.rightParenthesis) {
      return parenthesize(Expression(.tuple([]), range: range(from: start)))
    }
    if kind == .keyYield {
      let value = try yieldExpression()
      try expect(.rightParenthesis)
      return parenthesize(value)
    }
    let first = try starNamedExpression()
    switch kind {
    case .comma:
      let tuple = try restOfTuple(first, start: start) { (parser) throws(ParseFailure) in
        try parser.starNamedExpression()
      }
      try expect(.rightParenthesis)
      return parenthesize(Expression(tuple.kind, range: range(from: start)))
    case .keyFor, .keyAsync:
      if isStarred(first) { throw .syntax }
      return try comprehension(.generator(first), start: start, close: .rightParenthesis)
    default:
      if isStarred(first) { throw .syntax }
      try expect(.rightParenthesis)
      return parenthesize(first)
    }
  }

  private func parenthesize(_ expression: Expression) -> Expression {
    var result = expression
    result.isParenthesized = true
    return result
  }

  private mutating func listDisplay() throws(ParseFailure) -> Expression {
    let start = self.start
    advance()
    var elements: [Expression] = []
    var highest = 0
    while kind != .rightBracket {
      let element = try starNamedExpression()
      highest = max(highest, height)
      if elements.isEmpty, kind == .keyFor || kind == .keyAsync, !isStarred(element) {
        return try comprehension(.list(element), start: start, close: .rightBracket)
      }
      elements.append(element)
      guard accept(.comma) else { break }
    }
    try expect(.rightBracket)
    try noteHeight(over: highest)
    return Expression(.list(elements), range: range(from: start))
  }

  /// A set, a dictionary or a comprehension of either.
  private mutating func braceDisplay() throws(ParseFailure) -> Expression {
    let start = self.start
    advance()
    if accept(.rightBrace) { return Expression(.dictionary([]), range: range(from: start)) }
    if kind == .doubleStar { return try dictionary(start: start, entries: [], highest: 0) }
    let first = try starNamedExpression()
    var highest = height
    if kind == .colon {
      if isStarred(first) { throw .syntax }
      if case .named = first.kind, !first.isParenthesized { throw .syntax }
      advance()
      let value = try expression()
      highest = max(highest, height)
      if kind == .keyFor || kind == .keyAsync {
        height = highest
        return try comprehension(.dictionary(key: first, value: value), start: start, close: .rightBrace)
      }
      guard accept(.comma) else {
        try expect(.rightBrace)
        try noteHeight(over: highest)
        return Expression(.dictionary([(first, value)]), range: range(from: start))
      }
      return try dictionary(start: start, entries: [(first, value)], highest: highest)
    }
    if kind == .keyFor || kind == .keyAsync, !isStarred(first) {
      return try comprehension(.set(first), start: start, close: .rightBrace)
    }
    var elements = [first]
    while accept(.comma) {
      if kind == .rightBrace { break }
      elements.append(try starNamedExpression())
      highest = max(highest, height)
    }
    try expect(.rightBrace)
    try noteHeight(over: highest)
    return Expression(.set(elements), range: range(from: start))
  }

  /// The rest of a dictionary's entries with the closing brace.
  private mutating func dictionary(
    start: SourcePosition, entries: [(key: Expression?, value: Expression)], highest: Int
  ) throws(ParseFailure) -> Expression {
    var entries = entries
    var highest = highest
    while kind != .rightBrace {
      if accept(.doubleStar) {
        entries.append((nil, try bitwiseOr()))
      } else {
        let key = try expression()
        highest = max(highest, height)
        try expect(.colon)
        entries.append((key, try expression()))
      }
      highest = max(highest, height)
      guard accept(.comma) else { break }
    }
    try expect(.rightBrace)
    try noteHeight(over: highest)
    return Expression(.dictionary(entries), range: range(from: start))
  }

  // MARK: - Comprehensions

  /// The `for` clauses after an element, with the closing bracket.
  private mutating func comprehension(
    _ element: Comprehension.Element, start: SourcePosition, close: Token.Kind
  ) throws(ParseFailure) -> Expression {
    let scope = newScope()
    var highest = height
    var clauses: [Comprehension.Clause] = []
    while kind == .keyFor || kind == .keyAsync {
      let isAsync = accept(.keyAsync)
      try expect(.keyFor)
      let target = try targets()
      highest = max(highest, height)
      try expect(.keyIn)
      let iterable = try disjunction()
      highest = max(highest, height)
      var conditions: [Expression] = []
      while accept(.keyIf) {
        conditions.append(try disjunction())
        highest = max(highest, height)
      }
      clauses.append(.init(target: target, iterable: iterable, conditions: conditions, isAsync: isAsync))
    }
    try expect(close)
    try noteHeight(over: highest)
    return Expression(
      .comprehension(Comprehension(element: element, clauses: clauses, scope: scope)),
      range: range(from: start))
  }
}
