// Says what is wrong with a text that the parser could not read, in CPython's words and at CPython's place.
//
// CPython reads a wrong text twice with a backtracking parser: once as it is, and once more with rules for
// the common mistakes; the first such rule that matches gives the message, and where none does, the last
// token that the first reading had looked at is "invalid syntax".  Which rule speaks, and where, follows from
// the order in which alternatives are tried; so the order is kept here, rule for rule, with their memory of
// results.  Nothing is built but the outline that the messages need.  Speed does not matter; the stack does,
// hence the depth limit.

/// The first thing that Python would say about tokens that are no program.  `statement` is the index of the
/// token that starts the wrong statement of the module, `failure` the one at which the parser gave up.
func findSyntaxError(
  in text: TokenizedText, source: SourceText, from statement: Int, failure: Int
) -> Diagnostic {
  var finder = SyntaxErrorFinder(text: text, source: source, start: statement)
  return finder.find(fallback: failure)
}

struct SyntaxErrorFinder {
  /// How deep expressions and blocks are followed; what lies deeper gets the plain message.
  static let depthLimit = 150

  /// Thrown to end the search.
  enum Stop: Error {
    case found(Diagnostic)
    case lexical(Diagnostic)
    case tooDeep
  }

  /// What has been read, as far as messages ask for it.
  final class Node {
    enum Kind {
      case name, `true`, `false`, none, ellipsis, literal, fString, tuple, list, set, dictionary
      case listComprehension, setComprehension, dictionaryComprehension, generator
      case call, attribute, `subscript`, starred, comparison, operation, conditional, lambda, await, yield,
        named
      /// Something that no message names.
      case other
    }

    let kind: Kind
    let range: SourceRange
    let children: [Node]
    /// Of a comparison: whether its first operator is `in`.  Of arguments: whether `**` is among them.
    var flag = false

    init(_ kind: Kind, _ range: SourceRange, _ children: [Node] = []) {
      self.kind = kind
      self.range = range
      self.children = children
    }
  }

  /// The rules whose results are remembered.
  enum Rule: UInt8 {
    case simpleStatement, block, closedPattern, starPattern, expression, starExpression, disjunction,
      conjunction
    case inversion, bitwiseOr, bitwiseXor, bitwiseAnd, shift, sum, term, factor, awaitPrimary, primary,
      strings
    case invalidNamedExpression, arguments, starTarget, targetWithStarAtom, targetPrimary, deleteTarget
    case namedExpression
  }

  /// What a rule has made of one place; those of one place form a chain.
  private struct Memory {
    var rule: Rule
    var node: Node?
    var mark: Int
    /// The index of the next one of the same place; -1 at the end.
    var next: Int32
  }

  let text: TokenizedText
  let source: SourceText
  var tokens: [Token] { text.tokens }
  private let start: Int

  /// The index of the next token.
  var mark: Int
  /// One more than the highest index that was looked at.
  var fill: Int
  /// Whether the rules for mistakes are in force.
  var seeksMistakes = false
  var depth = 0
  private var memories: [Memory] = []
  /// The first memory of each place from `start` on.
  private var firstMemory: [Int32]

  init(text: TokenizedText, source: SourceText, start: Int) {
    self.text = text
    self.source = source
    self.start = start
    mark = start
    fill = start
    firstMemory = Array(repeating: -1, count: max(1, text.tokens.count - start))
  }

  // MARK: - The two readings

  mutating func find(fallback: Int) -> Diagnostic {
    var lastToken = min(fallback, text.tokens.count - 1)
    do {
      // The first reading finds how far the text makes sense.
      while try statement() {}
      _ = try take(.endMarker)
      lastToken = max(0, fill - 1)
      mark = start
      memories = []
      firstMemory = Array(repeating: -1, count: firstMemory.count)
      seeksMistakes = true
      while try statement() {}
    } catch Stop.found(let diagnostic) {
      return afterwards(diagnostic)
    } catch Stop.lexical(let diagnostic) {
      return diagnostic
    } catch {
      lastToken = min(fallback, text.tokens.count - 1)
    }
    return afterwards(generic(text.tokens[lastToken]))
  }

  private func generic(_ token: Token) -> Diagnostic {
    switch token.kind {
    case .indent: return indentationError("unexpected indent", token)
    case .dedent: return indentationError("unexpected unindent", token)
    case .error: return text.error?.diagnostic ?? diagnostic("invalid syntax", token.range)
    case .endMarker:
      let place = SourcePosition(line: Int(token.range.start.line), column: -1)
      return diagnostic("invalid syntax", SourceRange(start: place, end: place))
    default: return diagnostic("invalid syntax", token.range)
    }
  }

  /// An open bracket takes precedence where it stands on an earlier line than the last token that was read.
  private func afterwards(_ diagnostic: Diagnostic) -> Diagnostic {
    guard let open = text.openBrackets.last else { return diagnostic }
    let last = text.tokens[max(0, min(fill, text.tokens.count) - 1)]
    guard last.range.start.line > open.position.line else { return diagnostic }
    return self.diagnostic(
      "'\(Character(UnicodeScalar(open.character)))' was never closed",
      SourceRange(start: open.position, end: open.position))
  }

  // MARK: - Complaints

  func diagnostic(_ message: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(kind: .syntaxError(type: "SyntaxError"), message: message, range: measured(range))
  }

  /// CPython measures the end of a range in the line of its start, even where it lies in another one.
  private func measured(_ range: SourceRange) -> SourceRange {
    guard range.end.line > range.start.line else { return range }
    let lastLine = source.lineBytes(at: Int(range.end.line))
    let endBytes = String(decoding: lastLine, as: UTF8.self).unicodeScalars.prefix(
      Int(max(0, range.end.column))
    )
    .reduce(0) { $0 + UTF8.width($1) }
    let firstLine = source.lineBytes(at: Int(range.start.line))
    let count = min(endBytes + 1, firstLine.count + 1)
    let column = firstLine.prefix(count).reduce(count - min(count, firstLine.count)) {
      $1 & 0xC0 == 0x80 ? $0 : $0 + 1
    }
    let end = SourcePosition(line: Int(range.end.line), column: column - 1)
    return SourceRange(start: range.start, end: end)
  }

  private func indentationError(_ message: String, _ token: Token) -> Diagnostic {
    Diagnostic(
      kind: .syntaxError(type: "IndentationError"), message: message, range: measured(place(of: token)))
  }

  /// Where a message about a token points; tokens without text are pointed at from before.
  func place(of token: Token) -> SourceRange {
    switch token.kind {
    case .indent, .dedent, .endMarker:
      let end = token.range.end
      let point = SourcePosition(line: Int(end.line), column: Int(end.column) - 1)
      return SourceRange(start: point, end: point)
    default: return token.range
    }
  }

  /// Complains about a range.
  func fail(_ message: String, _ range: SourceRange) throws -> Never {
    throw Stop.found(diagnostic(message, range))
  }

  func fail(_ message: String, at node: Node) throws -> Never {
    try fail(message, node.range)
  }

  func fail(_ message: String, from first: SourceRange, to last: SourceRange) throws -> Never {
    try fail(message, SourceRange(start: first.start, end: last.end))
  }

  /// Complains about the last token that was looked at.
  func failAtLast(_ message: String) throws -> Never {
    try fail(message, place(of: text.tokens[max(0, fill - 1)]))
  }

  /// Complains about the next token.
  mutating func failAtNext(_ message: String) throws -> Never {
    let token = try peek()
    try fail(message, place(of: token))
  }

  /// Complains about everything from a place to the last token that was looked at.
  func fail(_ message: String, startingFrom range: SourceRange) throws -> Never {
    let last = text.tokens[max(0, fill - 1)].range.end
    let end = SourcePosition(line: Int(last.line), column: Int(last.column) - 1)
    try fail(message, SourceRange(start: range.start, end: max(end, range.start)))
  }

  func failIndentation(_ message: String) throws -> Never {
    throw Stop.found(indentationError(message, text.tokens[max(0, fill - 1)]))
  }

  // MARK: - Tokens

  /// The next token; a lexical error there ends the search.
  mutating func peek() throws -> Token {
    let token = text.tokens[min(mark, text.tokens.count - 1)]
    fill = max(fill, min(mark + 1, text.tokens.count))
    if token.kind == .error, let error = text.error { throw Stop.lexical(error.diagnostic) }
    return token
  }

  mutating func take(_ kind: Token.Kind) throws -> Token? {
    let token = try peek()
    guard token.kind == kind else { return nil }
    if mark < text.tokens.count - 1 { mark += 1 }
    return token
  }

  mutating func takes(_ kind: Token.Kind) throws -> Bool { try take(kind) != nil }

  mutating func takes(anyOf kinds: Token.Kind...) throws -> Token? {
    for kind in kinds { if let token = try take(kind) { return token } }
    return nil
  }

  mutating func sees(_ kind: Token.Kind) throws -> Bool { try peek().kind == kind }

  mutating func sees(anyOf kinds: Token.Kind...) throws -> Bool { kinds.contains(try peek().kind) }

  /// A token that must come, whatever else might.
  mutating func demand(_ kind: Token.Kind) throws -> Token {
    if let token = try take(kind) { return token }
    let token = try peek()
    var range = token.range
    if token.kind == .endMarker || token.kind == .indent || token.kind == .dedent {
      let point = SourcePosition(line: Int(range.end.line), column: -1)
      range = SourceRange(start: point, end: point)
    }
    try fail("expected '\(kind.spelling)'", range)
  }

  /// A soft keyword.
  mutating func take(word: String) throws -> Token? {
    let token = try peek()
    guard token.kind == .name, spelling(of: token) == word else { return nil }
    mark += 1
    return token
  }

  func spelling(of token: Token) -> String {
    String(decoding: source.bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
  }

  mutating func takeName() throws -> Node? {
    guard let token = try take(.name) else { return nil }
    return Node(.name, token.range)
  }

  /// A node from where a rule began to the last token that was taken.
  func node(_ kind: Node.Kind, from first: Int, _ children: [Node] = []) -> Node {
    let start = text.tokens[min(first, text.tokens.count - 1)].range.start
    var last = max(first, mark - 1)
    while last > first, [.newline, .indent, .dedent].contains(text.tokens[last].kind) { last -= 1 }
    return Node(kind, SourceRange(start: start, end: text.tokens[last].range.end), children)
  }

  // MARK: - Alternatives and repetition

  /// Tries to read something; where it answers nil, nothing has been read.
  mutating func attempt<T>(_ body: (inout SyntaxErrorFinder) throws -> T?) throws -> T? {
    let before = mark
    if let result = try body(&self) { return result }
    mark = before
    return nil
  }

  /// Whether something could be read here; reads nothing.
  mutating func looksLike(_ body: (inout SyntaxErrorFinder) throws -> Bool) throws -> Bool {
    let before = mark
    let result = try body(&self)
    mark = before
    return result
  }

  /// As many as there are.
  mutating func many(_ body: (inout SyntaxErrorFinder) throws -> Node?) throws -> [Node] {
    var result: [Node] = []
    while true {
      let before = mark
      guard let node = try attempt(body) else { return result }
      result.append(node)
      if mark == before { return result }
    }
  }

  /// One or more.
  mutating func some(_ body: (inout SyntaxErrorFinder) throws -> Node?) throws -> [Node]? {
    let result = try many(body)
    return result.isEmpty ? nil : result
  }

  /// One or more with a separator between them.
  mutating func separated(
    _ separator: Token.Kind = .comma, _ body: (inout SyntaxErrorFinder) throws -> Node?
  ) throws -> [Node]? {
    guard let first = try attempt(body) else { return nil }
    var result = [first]
    while true {
      let next: Node? = try attempt { finder in
        guard try finder.takes(separator) else { return nil }
        return try body(&finder)
      }
      guard let next else { return result }
      result.append(next)
    }
  }

  /// Reads by a rule whose results are remembered for each place.
  mutating func remembered(
    _ rule: Rule, _ body: (inout SyntaxErrorFinder) throws -> Node?
  ) throws -> Node? {
    let place = min(mark - start, firstMemory.count - 1)
    var index = firstMemory[place]
    while index >= 0 {
      let known = memories[Int(index)]
      if known.rule == rule {
        mark = known.mark
        return known.node
      }
      index = known.next
    }
    let before = mark
    let node = try body(&self)
    if node == nil { mark = before }
    memories.append(Memory(rule: rule, node: node, mark: mark, next: firstMemory[place]))
    firstMemory[place] = Int32(truncatingIfNeeded: memories.count - 1)
    return node
  }

  /// Goes one level deeper.
  mutating func nested<T>(_ body: (inout SyntaxErrorFinder) throws -> T?) throws -> T? {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.depthLimit { throw Stop.tooDeep }
    return try body(&self)
  }
}
