// How wrong branches, loops, `with` and `try` are read, and their blocks.

extension SyntaxErrorFinder {
  mutating func block() throws -> Bool {
    try remembered(.block) { finder in
      let first = finder.mark
      if try finder.attempt({ finder -> Bool? in
        guard try finder.takes(.newline), try finder.takes(.indent), try finder.statement() else {
          return nil
        }
        while try finder.statement() {}
        return try finder.takes(.dedent) ? true : nil
      }) != nil {
        return finder.node(.other, from: first)
      }
      if try finder.simpleStatements() { return finder.node(.other, from: first) }
      finder.mark = first
      if finder.seeksMistakes, try finder.takes(.newline), try !finder.sees(.indent) {
        try finder.failIndentation("expected an indented block")
      }
      return nil
    } != nil
  }

  /// A line end that is not followed by a block.
  mutating func failOnMissingBlock(after what: String, _ keyword: Token) throws {
    guard try takes(.newline), try !sees(.indent) else { return }
    try failIndentation("expected an indented block after \(what) on line \(keyword.range.start.line)")
  }

  /// A line end where a colon should stand.
  mutating func failOnMissingColon() throws {
    if try takes(.newline) { try failAtLast("expected ':'") }
  }

  // MARK: - Branches and loops

  mutating func ifStatement() throws -> Bool { try branch(.keyIf) }

  /// `if` or `elif` with what follows.
  mutating func branch(_ kind: Token.Kind) throws -> Bool {
    let before = mark
    if seeksMistakes {
      if let keyword = try take(kind), try namedExpression() != nil {
        try failOnMissingColon()
        if try takes(.colon) { try failOnMissingBlock(after: "'\(kind.spelling)' statement", keyword) }
      }
      mark = before
    }
    guard try takes(kind), try namedExpression() != nil, try takes(.colon), try block() else { return false }
    let afterBlock = mark
    if try sees(.keyElif), try nested({ try $0.branch(.keyElif) ? true : nil }) != nil { return true }
    mark = afterBlock
    _ = try elseBlock()
    return true
  }

  mutating func elseBlock() throws -> Bool {
    let before = mark
    if seeksMistakes {
      if let keyword = try take(.keyElse), try takes(.colon) {
        try failOnMissingBlock(after: "'else' statement", keyword)
      }
      mark = before
    }
    guard try takes(.keyElse) else { return false }
    _ = try demand(.colon)
    if try block() { return true }
    mark = before
    return false
  }

  mutating func whileStatement() throws -> Bool {
    let before = mark
    if seeksMistakes {
      if let keyword = try take(.keyWhile), try namedExpression() != nil {
        try failOnMissingColon()
        if try takes(.colon) { try failOnMissingBlock(after: "'while' statement", keyword) }
      }
      mark = before
    }
    guard try takes(.keyWhile), try namedExpression() != nil, try takes(.colon), try block() else {
      return false
    }
    _ = try elseBlock()
    return true
  }

  mutating func forStatement() throws -> Bool {
    let before = mark
    if seeksMistakes {
      _ = try takes(.keyAsync)
      if let keyword = try take(.keyFor), try starTargets() != nil, try takes(.keyIn),
        try starExpressions() != nil
      {
        try failOnMissingColon()
        if try takes(.colon) { try failOnMissingBlock(after: "'for' statement", keyword) }
      }
      mark = before
    }
    _ = try takes(.keyAsync)
    if try takes(.keyFor), try starTargets() != nil, try takes(.keyIn) {
      // Committed.
      guard try starExpressions() != nil, try takes(.colon), try block() else { return false }
      _ = try elseBlock()
      return true
    }
    mark = before
    if seeksMistakes { try invalidForTarget() }
    return false
  }

  // MARK: - with

  mutating func withStatement() throws -> Bool {
    let before = mark
    if seeksMistakes {
      try invalidWithItems(isParenthesized: false) { finder, keyword in
        if try finder.takes(.colon) { try finder.failOnMissingBlock(after: "'with' statement", keyword) }
      }
      try invalidWithItems(isParenthesized: true) { finder, keyword in
        if try finder.takes(.colon) { try finder.failOnMissingBlock(after: "'with' statement", keyword) }
      }
      mark = before
    }
    _ = try takes(.keyAsync)
    let afterAsync = mark
    if try takes(.keyWith), try takes(.leftParenthesis), try withItems() {
      _ = try takes(.comma)
      if try takes(.rightParenthesis), try takes(.colon), try block() { return true }
    }
    mark = afterAsync
    if try takes(.keyWith), try withItems(), try takes(.colon), try block() { return true }
    mark = before
    if seeksMistakes {
      try invalidWithItems(isParenthesized: false) { finder, _ in try finder.failOnMissingColon() }
      try invalidWithItems(isParenthesized: true) { finder, _ in try finder.failOnMissingColon() }
    }
    return false
  }

  mutating func withItems() throws -> Bool {
    try separated(.comma, { try $0.withItem() }) != nil
  }

  mutating func withItem() throws -> Node? {
    if let node: Node = try attempt({ finder in
      guard let node = try finder.expression(), try finder.takes(.keyAs), try finder.starTarget() != nil,
        try finder.sees(anyOf: .comma, .rightParenthesis, .colon)
      else { return nil }
      return node
    }) {
      return node
    }
    if seeksMistakes {
      let before = mark
      if try expression() != nil, try takes(.keyAs), let target = try expression(),
        try sees(anyOf: .comma, .rightParenthesis, .colon)
      {
        try failOnTarget(target, .star)
      }
      mark = before
    }
    return try expression()
  }

  /// Reads the items without the rules for their targets, then complains.
  mutating func invalidWithItems(
    isParenthesized: Bool, _ complain: (inout SyntaxErrorFinder, Token) throws -> Void
  ) throws {
    let before = mark
    defer { mark = before }
    _ = try takes(.keyAsync)
    guard let keyword = try take(.keyWith) else { return }
    if isParenthesized, try !takes(.leftParenthesis) { return }
    let items = try separated(.comma) { finder in
      let node = isParenthesized ? try finder.expressions() : try finder.expression()
      guard let node else { return nil }
      _ = try finder.attempt { try $0.takes(.keyAs) ? try $0.starTarget() : nil }
      return node
    }
    guard items != nil else { return }
    if isParenthesized {
      _ = try takes(.comma)
      guard try takes(.rightParenthesis) else { return }
    }
    try complain(&self, keyword)
  }

  // MARK: - try

  mutating func tryStatement() throws -> Bool {
    let before = mark
    if seeksMistakes {
      try invalidTry()
      mark = before
    }
    guard try takes(.keyTry) else { return false }
    _ = try demand(.colon)
    guard try block() else { return false }
    let afterBlock = mark
    if try finallyBlock() { return true }
    for isStar in [false, true] {
      mark = afterBlock
      if try some({ try $0.exceptBlock(isStar: isStar) }) != nil {
        _ = try elseBlock()
        _ = try finallyBlock()
        return true
      }
    }
    return false
  }

  mutating func exceptBlock(isStar: Bool) throws -> Node? {
    let first = mark
    if seeksMistakes {
      try invalidExceptIndent(isStar: isStar)
      mark = first
    }
    if try exceptHead(isStar: isStar), try takes(.colon), try block() { return node(.other, from: first) }
    mark = first
    if !isStar {
      if try takes(.keyExcept), try takes(.colon), try block() { return node(.other, from: first) }
      mark = first
    }
    if seeksMistakes { try invalidExcept() }
    mark = first
    return nil
  }

  /// `except` with a type and perhaps a name.
  mutating func exceptHead(isStar: Bool) throws -> Bool {
    guard try takes(.keyExcept) else { return false }
    if isStar, try !takes(.star) { return false }
    guard try expression() != nil else { return false }
    _ = try attempt { try $0.takes(.keyAs) ? try $0.takeName() : nil }
    return true
  }

  mutating func invalidExceptIndent(isStar: Bool) throws {
    let before = mark
    let keyword = try peek()
    let what = isStar ? "'except*' statement" : "'except' statement"
    if try exceptHead(isStar: isStar), try takes(.colon) { try failOnMissingBlock(after: what, keyword) }
    mark = before
    if !isStar, try takes(.keyExcept), try takes(.colon) { try failOnMissingBlock(after: what, keyword) }
  }

  mutating func invalidExcept() throws {
    let before = mark
    if try takes(.keyExcept) {
      _ = try takes(.star)
      if let type = try expression(), try takes(.comma), try expressions() != nil {
        _ = try attempt { try $0.takes(.keyAs) ? try $0.takeName() : nil }
        if try takes(.colon) {
          try fail("multiple exception types must be parenthesized", startingFrom: type.range)
        }
      }
    }
    mark = before
    if try takes(.keyExcept) {
      _ = try takes(.star)
      if try expression() != nil {
        _ = try attempt { try $0.takes(.keyAs) ? try $0.takeName() : nil }
        try failOnMissingColon()
      }
    }
    mark = before
    if try takes(.keyExcept) {
      try failOnMissingColon()
      if try takes(.star), try takes(anyOf: .newline, .colon) != nil {
        try failAtLast("expected one or more exception types")
      }
    }
    mark = before
  }

  mutating func invalidTry() throws {
    let before = mark
    if let keyword = try take(.keyTry), try takes(.colon) {
      try failOnMissingBlock(after: "'try' statement", keyword)
    }
    mark = before
    if try takes(.keyTry), try takes(.colon), try block(), try !sees(anyOf: .keyExcept, .keyFinally) {
      try failAtLast("expected 'except' or 'finally' block")
    }
    let message = "cannot have both 'except' and 'except*' on the same 'try'"
    mark = before
    if try takes(.keyTry), try takes(.colon) {
      while try block() {}
      if try some({ try $0.exceptBlock(isStar: false) }) != nil, let keyword = try take(.keyExcept),
        let star = try take(.star), try expression() != nil
      {
        _ = try attempt { try $0.takes(.keyAs) ? try $0.takeName() : nil }
        if try takes(.colon) { try fail(message, from: keyword.range, to: star.range) }
      }
    }
    mark = before
    if try takes(.keyTry), try takes(.colon) {
      while try block() {}
      if try some({ try $0.exceptBlock(isStar: true) }) != nil, let keyword = try take(.keyExcept) {
        if try expression() != nil {
          _ = try attempt { try $0.takes(.keyAs) ? try $0.takeName() : nil }
        }
        if try takes(.colon) { try fail(message, keyword.range) }
      }
    }
  }

  mutating func finallyBlock() throws -> Bool {
    let before = mark
    if seeksMistakes {
      if let keyword = try take(.keyFinally), try takes(.colon) {
        try failOnMissingBlock(after: "'finally' statement", keyword)
      }
      mark = before
    }
    guard try takes(.keyFinally) else { return false }
    _ = try demand(.colon)
    if try block() { return true }
    mark = before
    return false
  }
}
