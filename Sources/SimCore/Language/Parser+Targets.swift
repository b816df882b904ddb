// What may stand on the left: targets of assignments, loops, `with`, `del`; and parameters.

extension Parser {
  // MARK: - Targets

  /// One target or several with commas, as in `for`: read up to the `in`.
  mutating func targets() throws(ParseFailure) -> Expression {
    let start = self.start
    let first = try starTarget()
    guard kind == .comma else { return first }
    return try restOfTuple(first, start: start) { (parser) throws(ParseFailure) in try parser.starTarget() }
  }

  /// One target, starred or not.
  mutating func starTarget() throws(ParseFailure) -> Expression {
    let start = self.start
    if accept(.star) {
      let value = try primary()
      guard isTarget(value) else { throw .syntax }
      try noteHeight(over: height)
      return Expression(.starred(value), range: range(from: start))
    }
    let value = try primary()
    guard isTarget(value) else { throw .syntax }
    return value
  }

  /// Whether an expression may be assigned to.
  func isTarget(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .name, .attribute, .subscript: true
    case .tuple(let elements), .list(let elements): elements.allSatisfy(isTarget)
    case .starred(let value):
      if case .starred = value.kind { false } else { isTarget(value) }
    default: false
    }
  }

  /// Whether it is one target that can be annotated or augmented.
  func isSingleTarget(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .name, .attribute, .subscript: true
    default: false
    }
  }

  /// Whether it may be deleted.
  func isDeletable(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .name, .attribute, .subscript: true
    case .tuple(let elements), .list(let elements): elements.allSatisfy(isDeletable)
    default: false
    }
  }

  // MARK: - Parameters

  /// The parameters of a function or a lambda, up to but not including the token that ends them.
  mutating func parameters(until end: Token.Kind, isLambda: Bool) throws(ParseFailure) -> Parameters {
    var result = Parameters()
    var sawStar = false
    var sawSlash = false
    var sawDefault = false
    while kind != end {
      switch kind {
      case .slash:
        guard !sawSlash, !sawStar, !result.positional.isEmpty else { throw .syntax }
        advance()
        sawSlash = true
        result.positionalOnly = result.positional
        result.positional = []
      case .star:
        guard !sawStar else { throw .syntax }
        sawStar = true
        advance()
        if kind == .comma {
          // A bare star needs a name after it.
          guard kind(ahead: 1) == .name else { throw .syntax }
        } else {
          let name = try identifier()
          var annotation: Expression?
          if !isLambda, accept(.colon) { annotation = try starExpression() }
          result.variadic = Parameter(name: name, annotation: annotation)
        }
      case .doubleStar:
        advance()
        result.keywordVariadic = Parameter(name: try identifier(), annotation: try annotation(isLambda))
        _ = accept(.comma)
        guard kind == end else { throw .syntax }
        return result
      default:
        var parameter = Parameter(name: try identifier(), annotation: try annotation(isLambda))
        if accept(.equal) { parameter.defaultValue = try expression() }
        if sawStar {
          result.keywordOnly.append(parameter)
        } else {
          if parameter.defaultValue != nil {
            sawDefault = true
          } else if sawDefault {
            throw .syntax
          }
          result.positional.append(parameter)
        }
      }
      guard accept(.comma) else { break }
    }
    guard kind == end else { throw .syntax }
    return result
  }

  private mutating func annotation(_ isLambda: Bool) throws(ParseFailure) -> Expression? {
    guard !isLambda, accept(.colon) else { return nil }
    return try expression()
  }

  /// The type parameters in brackets after a name, if any.
  mutating func typeParameters() throws(ParseFailure) -> [TypeParameter] {
    guard accept(.leftBracket) else { return [] }
    var result: [TypeParameter] = []
    repeat {
      if kind == .rightBracket, !result.isEmpty { break }
      let kind: TypeParameter.Kind =
        accept(.star) ? .typeVarTuple : accept(.doubleStar) ? .paramSpec : .typeVar
      let name = try identifier()
      var bound: Expression?
      if kind == .typeVar, accept(.colon) { bound = try expression() }
      var defaultValue: Expression?
      if accept(.equal) { defaultValue = kind == .typeVarTuple ? try starExpression() : try expression() }
      result.append(TypeParameter(kind: kind, name: name, bound: bound, defaultValue: defaultValue))
    } while accept(.comma)
    try expect(.rightBracket)
    return result
  }
}
