// `match` and its patterns.

extension Parser {
  // MARK: - match

  /// A `match` statement; nil, with nothing read, where `match` is a name like any other.
  mutating func matchStatement() throws(ParseFailure) -> Statement? {
    let checkpoint = self.checkpoint
    let start = self.start
    advance()
    do throws(ParseFailure) {
      let subject = try matchSubject()
      try expect(.colon)
      try expect(.newline)
      try expect(.indent)
      guard isWord("case") else { throw .syntax }
      // Only a `match` can look like this; what is wrong from here on is wrong.
      return try cases(of: subject, start: start)
    } catch {
      guard case .syntax = error, !isInsideCases(checkpoint) else { throw error }
    }
    restore(checkpoint)
    return nil
  }

  /// Whether the tokens read since the checkpoint include the start of a block.
  private func isInsideCases(_ checkpoint: Checkpoint) -> Bool {
    index > checkpoint.index && tokens[checkpoint.index..<index].contains { $0.kind == .indent }
  }

  private mutating func matchSubject() throws(ParseFailure) -> Expression {
    let start = self.start
    let first = try starNamedExpression()
    guard kind == .comma else {
      if case .starred = first.kind { throw .syntax }
      return first
    }
    return try restOfTuple(first, start: start) { (parser) throws(ParseFailure) in
      try parser.starNamedExpression()
    }
  }

  private mutating func cases(of subject: Expression, start: SourcePosition) throws(ParseFailure) -> Statement
  {
    var cases: [MatchCase] = []
    while !accept(.dedent) {
      guard isWord("case") else { throw .syntax }
      advance()
      let pattern = try openPattern()
      let condition = accept(.keyIf) ? try namedExpression() : nil
      cases.append(MatchCase(pattern: pattern, guardCondition: condition, body: try block()))
    }
    return Statement(.match(subject: subject, cases: cases), range: range(from: start))
  }

  // MARK: - Patterns

  /// What stands after `case`: one pattern, or a sequence without brackets.
  private mutating func openPattern() throws(ParseFailure) -> Pattern {
    let start = self.start
    let first = try starPattern()
    if kind != .comma {
      if case .star = first.kind { throw .syntax }
      return first
    }
    var patterns = [first]
    while accept(.comma) {
      if kind == .colon || kind == .keyIf { break }
      patterns.append(try starPattern())
    }
    return Pattern(.sequence(patterns), range: range(from: start))
  }

  /// A pattern, or `*name` in a sequence.
  private mutating func starPattern() throws(ParseFailure) -> Pattern {
    guard kind == .star else { return try pattern() }
    let start = self.start
    advance()
    let name = try identifier()
    return Pattern(.star(name.name == "_" ? nil : name), range: range(from: start))
  }

  private mutating func pattern() throws(ParseFailure) -> Pattern {
    try enter()
    defer { depth -= 1 }
    let start = self.start
    let first = try closedPattern()
    var pattern = first
    if kind == .pipe {
      var alternatives = [first]
      while accept(.pipe) { alternatives.append(try closedPattern()) }
      pattern = Pattern(.alternatives(alternatives), range: range(from: start))
    }
    guard accept(.keyAs) else { return pattern }
    let name = try captureName()
    return Pattern(.capture(pattern: pattern, name: name), range: range(from: start))
  }

  private mutating func captureName() throws(ParseFailure) -> Identifier {
    let name = try identifier()
    if name.name == "_" { throw .syntax }
    return name
  }

  private mutating func closedPattern() throws(ParseFailure) -> Pattern {
    let start = self.start
    switch kind {
    case .number, .minus:
      let value = try patternNumber()
      return Pattern(.value(value), range: value.range)
    case .string, .fStringStart:
      let value = try strings()
      return Pattern(.value(value), range: value.range)
    case .keyNone, .keyTrue, .keyFalse:
      let constant: Constant = kind == .keyNone ? .none : kind == .keyTrue ? .true : .false
      advance()
      return Pattern(.singleton(constant), range: range(from: start))
    case .name: return try namePattern()
    case .leftParenthesis: return try groupPattern()
    case .leftBracket:
      advance()
      let patterns = try sequence(until: .rightBracket).patterns
      return Pattern(.sequence(patterns), range: range(from: start))
    case .leftBrace: return try mappingPattern()
    default: throw .syntax
    }
  }

  /// A number with an optional sign, or a complex number `a + bj`.
  private mutating func patternNumber() throws(ParseFailure) -> Expression {
    let start = self.start
    let real = try signedNumber()
    guard kind == .plus || kind == .minus else { return real }
    let op: BinaryOperator = kind == .plus ? .add : .subtract
    advance()
    let token = self.token
    guard accept(.number) else { throw .syntax }
    let imaginary = Expression(.constant(try number(token)), range: token.range)
    guard isImaginary(imaginary) else {
      throw .diagnosed(diagnostic("imaginary number required in complex literal", imaginary.range))
    }
    let realOperand: Expression
    if case .unary(_, let operand) = real.kind { realOperand = operand } else { realOperand = real }
    guard !isImaginary(realOperand) else {
      throw .diagnosed(diagnostic("real number required in complex literal", real.range))
    }
    return Expression(.binary(real, op, imaginary), range: range(from: start))
  }

  private func isImaginary(_ expression: Expression) -> Bool {
    if case .constant(.imaginary) = expression.kind { true } else { false }
  }

  private mutating func signedNumber() throws(ParseFailure) -> Expression {
    let start = self.start
    let isNegative = accept(.minus)
    let token = self.token
    guard accept(.number) else { throw .syntax }
    let value = Expression(.constant(try number(token)), range: token.range)
    return isNegative ? Expression(.unary(.minus, value), range: range(from: start)) : value
  }

  /// A capture, the wildcard, a dotted value, or a class.
  private mutating func namePattern() throws(ParseFailure) -> Pattern {
    let start = self.start
    let first = try identifier()
    var value = Expression(.name(first.name), range: first.range)
    var isDotted = false
    height = 1
    while accept(.dot) {
      isDotted = true
      let name = try identifier()
      value = Expression(.attribute(value, name), range: range(from: start))
      try noteHeight(over: height)
    }
    if kind == .leftParenthesis { return try classPattern(value, start: start) }
    if isDotted { return Pattern(.value(value), range: value.range) }
    if kind == .equal { throw .syntax }
    return Pattern(.capture(pattern: nil, name: first.name == "_" ? nil : first), range: first.range)
  }

  private mutating func groupPattern() throws(ParseFailure) -> Pattern {
    let start = self.start
    advance()
    let (patterns, hasComma) = try sequence(until: .rightParenthesis)
    if patterns.count == 1, !hasComma {
      if case .star = patterns[0].kind { throw .syntax }
      return patterns[0]
    }
    return Pattern(.sequence(patterns), range: range(from: start))
  }

  /// Patterns with commas up to a bracket, and whether there was a comma.
  private mutating func sequence(
    until end: Token.Kind
  ) throws(ParseFailure) -> (patterns: [Pattern], hasComma: Bool) {
    var patterns: [Pattern] = []
    var hasComma = false
    while kind != end {
      patterns.append(try starPattern())
      guard accept(.comma) else { break }
      hasComma = true
    }
    try expect(end)
    return (patterns, hasComma)
  }

  private mutating func mappingPattern() throws(ParseFailure) -> Pattern {
    let start = self.start
    advance()
    var keys: [Expression] = []
    var patterns: [Pattern] = []
    var rest: Identifier?
    while kind != .rightBrace {
      if accept(.doubleStar) {
        rest = try captureName()
        _ = accept(.comma)
        break
      }
      keys.append(try mappingKey())
      try expect(.colon)
      patterns.append(try pattern())
      guard accept(.comma) else { break }
    }
    try expect(.rightBrace)
    return Pattern(.mapping(keys: keys, patterns: patterns, rest: rest), range: range(from: start))
  }

  private mutating func mappingKey() throws(ParseFailure) -> Expression {
    let start = self.start
    switch kind {
    case .number, .minus: return try patternNumber()
    case .string, .fStringStart:
      let value = try strings()
      return value
    case .keyNone, .keyTrue, .keyFalse:
      let constant: Constant = kind == .keyNone ? .none : kind == .keyTrue ? .true : .false
      advance()
      return Expression(.constant(constant), range: range(from: start))
    default:
      let first = try identifier()
      var value = Expression(.name(first.name), range: first.range)
      guard kind == .dot else { throw .syntax }
      height = 1
      while accept(.dot) {
        let name = try identifier()
        value = Expression(.attribute(value, name), range: range(from: start))
        try noteHeight(over: height)
      }
      return value
    }
  }

  private mutating func classPattern(
    _ type: Expression, start: SourcePosition
  ) throws(ParseFailure) -> Pattern {
    advance()
    var positional: [Pattern] = []
    var keywords: [(name: Identifier, pattern: Pattern)] = []
    while kind != .rightParenthesis {
      if kind == .name, kind(ahead: 1) == .equal {
        let name = try identifier()
        advance()
        keywords.append((name, try pattern()))
      } else {
        guard keywords.isEmpty else { throw .syntax }
        positional.append(try pattern())
      }
      guard accept(.comma) else { break }
    }
    try expect(.rightParenthesis)
    return Pattern(.class(type, positional: positional, keywords: keywords), range: range(from: start))
  }

  func diagnostic(_ message: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(kind: .syntaxError(type: "SyntaxError"), message: message, range: range)
  }
}
