// How wrong statements are read.

extension SyntaxErrorFinder {
  /// Reads one statement, or a line of simple ones; answers whether there was one.
  mutating func statement() throws -> Bool {
    try nested { finder -> Bool? in
      if try finder.compoundStatement() { return true }
      return try finder.simpleStatements() ? true : nil
    } ?? false
  }

  private mutating func compoundStatement() throws -> Bool {
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

  // MARK: - Blocks

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
  private mutating func failOnMissingBlock(after what: String, _ keyword: Token) throws {
    guard try takes(.newline), try !sees(.indent) else { return }
    try failIndentation("expected an indented block after \(what) on line \(keyword.range.start.line)")
  }

  /// A line end where a colon should stand.
  private mutating func failOnMissingColon() throws {
    if try takes(.newline) { try failAtLast("expected ':'") }
  }

  // MARK: - Simple statements

  private mutating func simpleStatements() throws -> Bool {
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

  private mutating func keywordStatement() throws -> Bool {
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

  private mutating func typeAlias() throws -> Bool {
    guard try take(word: "type") != nil, try takeName() != nil else { return false }
    _ = try typeParameters()
    return try takes(.equal) ? try expression() != nil : false
  }

  private mutating func delete() throws -> Bool {
    let before = mark
    if try takes(.keyDel), try deleteTargets() != nil, try sees(anyOf: .semicolon, .newline) { return true }
    mark = before
    guard seeksMistakes else { return false }
    if try takes(.keyDel), let target = try starExpressions() { try failOnTarget(target, .delete) }
    return false
  }

  // MARK: - Assignments

  private mutating func assignment() throws -> Bool {
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
  private mutating func annotation() throws -> Bool {
    guard try takes(.colon), try expression() != nil else { return false }
    _ = try attempt { try $0.takes(.equal) ? try $0.annotatedValue() : nil }
    return true
  }

  private mutating func targetsWithEqual() throws -> Int {
    try many { finder in
      guard let target = try finder.starTargets(), try finder.takes(.equal) else { return nil }
      return target
    }.count
  }

  private mutating func augmentedOperator() throws -> Bool {
    guard Self.augmentedOperators.contains(try peek().kind) else { return false }
    mark += 1
    return true
  }

  private static let augmentedOperators: Set<Token.Kind> = [
    .plusEqual, .minusEqual, .starEqual, .slashEqual, .percentEqual, .doubleStarEqual, .doubleSlashEqual,
    .atEqual,
    .pipeEqual, .caretEqual, .ampersandEqual, .leftShiftEqual, .rightShiftEqual,
  ]

  private mutating func invalidAssignment() throws {
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

  private mutating func invalidAnnotationTarget() throws -> Node? {
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

  // MARK: - Imports

  private mutating func dottedName() throws -> Node? {
    try separated(.dot) { try $0.takeName() }?.first
  }

  private mutating func aliased(_ name: (inout SyntaxErrorFinder) throws -> Node?) throws -> Node? {
    guard let node = try name(&self) else { return nil }
    _ = try attempt { try $0.takes(.keyAs) ? try $0.takeName() : nil }
    return node
  }

  private mutating func importStatement() throws -> Bool {
    let before = mark
    if seeksMistakes { try invalidImport() }
    mark = before
    if try takes(.keyImport) {
      return try separated(.comma, { try $0.aliased { try $0.dottedName() } }) != nil
    }
    guard try takes(.keyFrom) else { return false }
    while try takes(anyOf: .dot, .ellipsis) != nil {}
    let hasDots = mark > before + 1
    if try dottedName() != nil {
      return try takes(.keyImport) ? try importTargets() : false
    }
    guard hasDots, try takes(.keyImport) else { return false }
    return try importTargets()
  }

  private mutating func importTargets() throws -> Bool {
    let before = mark
    if try takes(.leftParenthesis), try importedNames() {
      _ = try takes(.comma)
      if try takes(.rightParenthesis) { return true }
    }
    mark = before
    if try importedNames(), try !sees(.comma) { return true }
    mark = before
    if try takes(.star) { return true }
    guard seeksMistakes else { return false }
    if try importedNames(), try takes(.comma), try takes(.newline) {
      try failAtLast("trailing comma not allowed without surrounding parentheses")
    }
    mark = before
    if let newline = try take(.newline) {
      try fail("Expected one or more names after 'import'", startingFrom: newline.range)
    }
    return false
  }

  private mutating func importedNames() throws -> Bool {
    try separated(.comma, { try $0.aliased { try $0.takeName() } }) != nil
  }

  private mutating func invalidImport() throws {
    let before = mark
    if let keyword = try take(.keyImport), try separated(.comma, { try $0.dottedName() }) != nil,
      try takes(.keyFrom), try dottedName() != nil
    {
      try fail("Did you mean to use 'from ... import ...' instead?", startingFrom: keyword.range)
    }
    mark = before
    if try takes(.keyImport), let newline = try take(.newline) {
      try fail("Expected one or more names after 'import'", startingFrom: newline.range)
    }
    mark = before
  }

  // MARK: - Definitions

  private mutating func decorators() throws -> Bool {
    try some { finder in
      guard try finder.takes(.at), let node = try finder.namedExpression(), try finder.takes(.newline) else {
        return nil
      }
      return node
    } != nil
  }

  private mutating func functionDefinition() throws -> Bool {
    let before = mark
    if try decorators(), try plainFunction() { return true }
    mark = before
    return try plainFunction()
  }

  private mutating func plainFunction() throws -> Bool {
    let before = mark
    if seeksMistakes {
      _ = try takes(.keyAsync)
      if let keyword = try take(.keyDef), try takeName() != nil {
        _ = try typeParameters()
        if try takes(.leftParenthesis) {
          _ = try attempt { try $0.functionParameters() }
          if try takes(.rightParenthesis) {
            _ = try attempt { try $0.takes(.arrow) ? try $0.expression() : nil }
            if try takes(.colon) { try failOnMissingBlock(after: "function definition", keyword) }
          }
        }
      }
      mark = before
      _ = try takes(.keyAsync)
      if try takes(.keyDef), try takeName() != nil {
        _ = try typeParameters()
        _ = try demand(.leftParenthesis)
        _ = try attempt { try $0.functionParameters() }
        if try takes(.rightParenthesis) {
          _ = try attempt { try $0.takes(.arrow) ? try $0.expression() : nil }
          _ = try demand(.colon)
          _ = try block()
        }
      }
      mark = before
    }
    _ = try takes(.keyAsync)
    guard try takes(.keyDef), try takeName() != nil else { return false }
    _ = try typeParameters()
    guard try takes(.leftParenthesis) else { return false }
    _ = try attempt { try $0.functionParameters() }
    guard try takes(.rightParenthesis) else { return false }
    _ = try attempt { try $0.takes(.arrow) ? try $0.expression() : nil }
    guard try takes(.colon) else { return false }
    return try block()
  }

  private mutating func classDefinition() throws -> Bool {
    let before = mark
    if try decorators(), try plainClass() { return true }
    mark = before
    return try plainClass()
  }

  /// `class`, its name and its arguments.
  private mutating func classHead() throws -> Token? {
    guard let keyword = try take(.keyClass), try takeName() != nil else { return nil }
    _ = try typeParameters()
    _ = try attempt { finder -> Token? in
      guard try finder.takes(.leftParenthesis) else { return nil }
      _ = try finder.arguments()
      return try finder.take(.rightParenthesis)
    }
    return keyword
  }

  private mutating func plainClass() throws -> Bool {
    let before = mark
    if seeksMistakes {
      if let keyword = try classHead() {
        try failOnMissingColon()
        if try takes(.colon) { try failOnMissingBlock(after: "class definition", keyword) }
      }
      mark = before
    }
    guard try classHead() != nil, try takes(.colon) else { return false }
    return try block()
  }

  // MARK: - Branches and loops

  private mutating func ifStatement() throws -> Bool { try branch(.keyIf) }

  /// `if` or `elif` with what follows.
  private mutating func branch(_ kind: Token.Kind) throws -> Bool {
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

  private mutating func elseBlock() throws -> Bool {
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

  private mutating func whileStatement() throws -> Bool {
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

  private mutating func forStatement() throws -> Bool {
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

  private mutating func withStatement() throws -> Bool {
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

  private mutating func withItems() throws -> Bool {
    try separated(.comma, { try $0.withItem() }) != nil
  }

  private mutating func withItem() throws -> Node? {
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
  private mutating func invalidWithItems(
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

  private mutating func tryStatement() throws -> Bool {
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

  private mutating func exceptBlock(isStar: Bool) throws -> Node? {
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
  private mutating func exceptHead(isStar: Bool) throws -> Bool {
    guard try takes(.keyExcept) else { return false }
    if isStar, try !takes(.star) { return false }
    guard try expression() != nil else { return false }
    _ = try attempt { try $0.takes(.keyAs) ? try $0.takeName() : nil }
    return true
  }

  private mutating func invalidExceptIndent(isStar: Bool) throws {
    let before = mark
    let keyword = try peek()
    let what = isStar ? "'except*' statement" : "'except' statement"
    if try exceptHead(isStar: isStar), try takes(.colon) { try failOnMissingBlock(after: what, keyword) }
    mark = before
    if !isStar, try takes(.keyExcept), try takes(.colon) { try failOnMissingBlock(after: what, keyword) }
  }

  private mutating func invalidExcept() throws {
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

  private mutating func invalidTry() throws {
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

  private mutating func finallyBlock() throws -> Bool {
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
