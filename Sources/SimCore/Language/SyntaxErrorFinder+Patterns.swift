// How wrong `match` statements are read.

extension SyntaxErrorFinder {
  mutating func matchStatement() throws -> Bool {
    let before = mark
    if try take(word: "match") != nil, try subject(), try takes(.colon), try takes(.newline),
      try takes(.indent), try some({ try $0.caseBlock() }) != nil, try takes(.dedent)
    {
      return true
    }
    mark = before
    guard seeksMistakes else { return false }
    if let keyword = try take(word: "match"), try subject() {
      if try takes(.newline) { try failAtLast("expected ':'") }
      if try takes(.colon), try takes(.newline), try !sees(.indent) {
        try failIndentation(
          "expected an indented block after 'match' statement on line \(keyword.range.start.line)")
      }
    }
    mark = before
    return false
  }

  private mutating func subject() throws -> Bool {
    let before = mark
    if try starNamedExpression() != nil, try takes(.comma) {
      _ = try starNamedExpressions()
      return true
    }
    mark = before
    return try namedExpression() != nil
  }

  private mutating func caseBlock() throws -> Node? {
    let first = mark
    if seeksMistakes {
      if let keyword = try take(word: "case"), try patterns() {
        _ = try guardCondition()
        if try takes(.newline) { try failAtLast("expected ':'") }
        if try takes(.colon), try takes(.newline), try !sees(.indent) {
          try failIndentation(
            "expected an indented block after 'case' statement on line \(keyword.range.start.line)")
        }
      }
      mark = first
    }
    guard try take(word: "case") != nil, try patterns() else { return nil }
    _ = try guardCondition()
    guard try takes(.colon), try block() else { return nil }
    return node(.other, from: first)
  }

  private mutating func guardCondition() throws -> Node? {
    try attempt { try $0.takes(.keyIf) ? try $0.namedExpression() : nil }
  }

  private mutating func patterns() throws -> Bool {
    if try openSequence() { return true }
    return try pattern() != nil
  }

  private mutating func openSequence() throws -> Bool {
    try attempt { finder -> Bool? in
      guard try finder.maybeStarPattern() != nil, try finder.takes(.comma) else { return nil }
      _ = try finder.sequenceItems()
      return true
    } ?? false
  }

  private mutating func sequenceItems() throws -> Bool {
    guard try separated(.comma, { try $0.maybeStarPattern() }) != nil else { return false }
    _ = try takes(.comma)
    return true
  }

  private mutating func maybeStarPattern() throws -> Node? {
    if let star = try starPattern() { return star }
    return try pattern()
  }

  private mutating func starPattern() throws -> Node? {
    try remembered(.starPattern) { finder in
      guard try finder.takes(.star) else { return nil }
      let first = finder.mark - 1
      let before = finder.mark
      if try finder.captureTarget() != nil { return finder.node(.other, from: first) }
      finder.mark = before
      return try finder.take(word: "_") != nil ? finder.node(.other, from: first) : nil
    }
  }

  private mutating func pattern() throws -> Node? {
    try nested { finder in
      if let node: Node = try finder.attempt({ finder in
        guard let node = try finder.orPattern(), try finder.takes(.keyAs),
          try finder.captureTarget() != nil
        else { return nil }
        return node
      }) {
        return node
      }
      if finder.seeksMistakes {
        let before = finder.mark
        if try finder.orPattern() != nil, try finder.takes(.keyAs) {
          if let wildcard = try finder.take(word: "_") {
            try finder.fail("cannot use '_' as a target", wildcard.range)
          }
          if try !finder.sees(.name), let target = try finder.expression() {
            try finder.fail("invalid pattern target", at: target)
          }
        }
        finder.mark = before
      }
      return try finder.orPattern()
    }
  }

  private mutating func orPattern() throws -> Node? {
    let first = mark
    guard let patterns = try separated(.pipe, { try $0.closedPattern() }) else { return nil }
    return patterns.count == 1 ? patterns[0] : node(.other, from: first)
  }

  private mutating func closedPattern() throws -> Node? {
    try remembered(.closedPattern) { finder in
      let first = finder.mark
      if try finder.literal() { return finder.node(.other, from: first) }
      finder.mark = first
      if let name = try finder.captureTarget() { return name }
      finder.mark = first
      if try finder.take(word: "_") != nil { return finder.node(.other, from: first) }
      if try finder.dottedValue(), try !finder.sees(anyOf: .dot, .leftParenthesis, .equal) {
        return finder.node(.other, from: first)
      }
      finder.mark = first
      if let inner: Node = try finder.attempt({ finder in
        guard try finder.takes(.leftParenthesis), let node = try finder.pattern(),
          try finder.takes(.rightParenthesis)
        else { return nil }
        return node
      }) {
        return inner
      }
      if try finder.sequence() || finder.mapping() || finder.classPattern() {
        return finder.node(.other, from: first)
      }
      return nil
    }
  }

  /// A literal pattern.
  private mutating func literal() throws -> Bool {
    if try attempt({ finder -> Bool? in
      _ = try finder.takes(.minus)
      guard try finder.takes(.number), try !finder.sees(anyOf: .plus, .minus) else { return nil }
      return true
    }) != nil {
      return true
    }
    if try attempt({ finder -> Bool? in
      _ = try finder.takes(.minus)
      guard let real = try finder.take(.number), try finder.realNumber(real),
        try finder.takes(anyOf: .plus, .minus) != nil, let imaginary = try finder.take(.number)
      else { return nil }
      if !finder.isImaginary(imaginary) {
        try finder.fail("imaginary number required in complex literal", imaginary.range)
      }
      return true
    }) != nil {
      return true
    }
    if try sees(anyOf: .string, .fStringStart), try atom() != nil { return true }
    return try takes(anyOf: .keyNone, .keyTrue, .keyFalse) != nil
  }

  private func isImaginary(_ token: Token) -> Bool {
    spelling(of: token).lowercased().hasSuffix("j") && !spelling(of: token).lowercased().hasPrefix("0x")
  }

  private func realNumber(_ token: Token) throws -> Bool {
    if isImaginary(token) { try fail("real number required in complex literal", token.range) }
    return true
  }

  /// A name that captures.
  private mutating func captureTarget() throws -> Node? {
    try attempt { finder in
      let token = try finder.peek()
      guard token.kind == .name, finder.spelling(of: token) != "_" else { return nil }
      finder.mark += 1
      guard try !finder.sees(anyOf: .dot, .leftParenthesis, .equal) else { return nil }
      return Node(.name, token.range)
    }
  }

  /// A name with at least one dot.
  private mutating func dottedValue() throws -> Bool {
    try attempt { finder -> Bool? in
      guard let names = try finder.separated(.dot, { try $0.takeName() }), names.count > 1 else { return nil }
      return true
    } ?? false
  }

  private mutating func sequence() throws -> Bool {
    try attempt { finder -> Bool? in
      if try finder.takes(.leftBracket) {
        _ = try finder.attempt { try $0.sequenceItems() ? true : nil }
        return try finder.takes(.rightBracket) ? true : nil
      }
      guard try finder.takes(.leftParenthesis) else { return nil }
      _ = try finder.openSequence()
      return try finder.takes(.rightParenthesis) ? true : nil
    } ?? false
  }

  private mutating func mapping() throws -> Bool {
    try attempt { finder -> Bool? in
      guard try finder.takes(.leftBrace) else { return nil }
      if try finder.takes(.rightBrace) { return true }
      if try finder.separated(.comma, { try $0.keyAndPattern() }) != nil {
        _ = try finder.attempt { try $0.takes(.comma) ? try $0.restOfMapping() : nil }
      } else {
        _ = try finder.restOfMapping()
      }
      _ = try finder.takes(.comma)
      return try finder.takes(.rightBrace) ? true : nil
    } ?? false
  }

  private mutating func restOfMapping() throws -> Node? {
    try attempt { try $0.takes(.doubleStar) ? try $0.captureTarget() : nil }
  }

  private mutating func keyAndPattern() throws -> Node? {
    let first = mark
    var hasKey = try literal()
    if !hasKey { hasKey = try dottedValue() }
    guard hasKey, try takes(.colon), try pattern() != nil else { return nil }
    return node(.other, from: first)
  }

  private mutating func classPattern() throws -> Bool {
    let first = mark
    let found: Bool? = try attempt { finder in
      guard try finder.separated(.dot, { try $0.takeName() }) != nil, try finder.takes(.leftParenthesis)
      else {
        return nil
      }
      let positional = try finder.separated(.comma) { try $0.positionalPattern() }
      let hasKeywords: [Node]? = try finder.attempt { finder in
        if positional != nil { guard try finder.takes(.comma) else { return nil } }
        return try finder.separated(.comma) { try $0.keywordPattern() }
      }
      if positional != nil || hasKeywords != nil { _ = try finder.takes(.comma) }
      return try finder.takes(.rightParenthesis) ? true : nil
    }
    if found == true { return true }
    guard seeksMistakes else { return false }
    defer { mark = first }
    if try separated(.dot, { try $0.takeName() }) != nil, try takes(.leftParenthesis) {
      _ = try attempt { finder -> Token? in
        guard try finder.separated(.comma, { try $0.positionalPattern() }) != nil else { return nil }
        return try finder.take(.comma)
      }
      if try separated(.comma, { try $0.keywordPattern() }) != nil, try takes(.comma),
        let late = try separated(.comma, { try $0.positionalPattern() }), let first = late.first,
        let last = late.last
      {
        try fail("positional patterns follow keyword patterns", from: first.range, to: last.range)
      }
    }
    return false
  }

  private mutating func positionalPattern() throws -> Node? { try pattern() }

  private mutating func keywordPattern() throws -> Node? {
    let first = mark
    return try attempt { finder in
      guard try finder.takeName() != nil, try finder.takes(.equal), try finder.pattern() != nil else {
        return nil
      }
      return finder.node(.other, from: first)
    }
  }
}
