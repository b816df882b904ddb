// Turns tokens into the abstract syntax, by recursive descent, one function for each rule of the grammar.
//
// This parser knows only right programs: at the first wrong token it gives up without a word, and
// `SyntaxErrorFinder` reads the same tokens again, slowly, to say what is wrong in Python's words.  So
// nothing here is bent for the sake of a message.  What the names mean is the symbol table's affair.

/// The abstract syntax of a source text, or what is wrong with it.  Never traps and never throws: a text that
/// is no program answers nil and at least one diagnostic that is not a warning.
public func parse(_ source: SourceText) -> (Module?, [Diagnostic]) {
  onLargeStack { parseHere(source) }
}

private func parseHere(_ source: SourceText) -> (Module?, [Diagnostic]) {
  let text = Lexer.tokenize(source)
  var parser = Parser(source: source, tokens: text.tokens)
  parser.diagnostics = text.warnings
  do throws(ParseFailure) {
    let body = try parser.file()
    return (Module(body: body), parser.diagnostics)
  } catch {
    let diagnostic: Diagnostic
    switch error {
    case .syntax:
      diagnostic = findSyntaxError(
        in: text, source: source, from: parser.statementStart, failure: parser.index)
    case .tooDeep: diagnostic = text.error?.diagnostic ?? parser.depthDiagnostic
    case .diagnosed(let known): diagnostic = known
    }
    // Most lexical errors come first, wherever they stand; only bad indentation before them comes still
    // earlier.
    if let error = text.error, error.takesPrecedence, !isIndentationError(diagnostic) {
      return (nil, text.warnings + [error.diagnostic])
    }
    return (nil, parser.diagnostics + [diagnostic])
  }
}

/// The tree of a text that is one expression, as `eval` wants it: a module of one statement.
public func parseExpression(_ source: SourceText) -> (Module?, [Diagnostic]) {
  onLargeStack { parseExpressionHere(source) }
}

private func parseExpressionHere(_ source: SourceText) -> (Module?, [Diagnostic]) {
  let text = Lexer.tokenize(source)
  var parser = Parser(source: source, tokens: text.tokens)
  parser.diagnostics = text.warnings
  var isComplete = false
  do throws(ParseFailure) {
    let value = try parser.expressions()
    isComplete = true
    while parser.accept(.newline) {}
    if parser.kind == .endMarker {
      return (Module(body: [Statement(.expression(value), range: value.range)]), parser.diagnostics)
    }
    throw .syntax
  } catch {
    if let known = text.error, known.takesPrecedence || parser.kind == .error { return (nil, [known.diagnostic]) }
    switch error {
    case .tooDeep: return (nil, [parser.depthDiagnostic])
    case .diagnosed(let known): return (nil, [known])
    case .syntax: break
    }
    // Messages that tell more are made for what stands inside the expression; statements have no place here at all.
    let isOldPrint = ["print", "exec"].contains(parser.text(of: text.tokens[0]))
    if parser.index > 0, !isComplete || isOldPrint {
      let found = findSyntaxError(in: text, source: source, from: 0, failure: parser.index)
      let isAtEnd = parser.kind == .newline || parser.kind == .endMarker
      if !isAtEnd || found.message != "invalid syntax" { return (nil, [found]) }
    }
    var range = parser.token.range
    if parser.kind == .newline || parser.kind == .endMarker {
      let line = source.bytes.isEmpty ? 0 : 1
      range.start = SourcePosition(line: line, column: -1)
      range.end = range.start
    }
    return (nil, [Diagnostic(kind: .syntaxError(type: "SyntaxError"), message: "invalid syntax", range: range)])
  }
}

extension Parser {
  /// One or more expressions with commas between, without stars.
  fileprivate mutating func expressions() throws(ParseFailure) -> Expression {
    let start = self.start
    let first = try expression()
    guard kind == .comma else { return first }
    var items = [first]
    while accept(.comma), kind != .newline, kind != .endMarker { items.append(try expression()) }
    return Expression(.tuple(items), range: range(from: start))
  }
}

private func isIndentationError(_ diagnostic: Diagnostic) -> Bool {
  diagnostic.kind == .syntaxError(type: "IndentationError") && diagnostic.message.hasPrefix("unexpected")
}

/// Why the parser gave up.
enum ParseFailure: Error {
  /// The tokens are no program.
  case syntax
  /// The text is nested deeper than we follow.
  case tooDeep
  /// A literal has something wrong inside.
  case diagnosed(Diagnostic)
}

struct Parser {
  /// How deep expressions may contain each other in the text, so that recursion fits into the large stack.
  static let depthLimit = 250
  /// How high an expression may become as a tree, so that whoever walks it can recurse, on a large stack too.
  static let heightLimit = 3000

  let source: SourceText
  let tokens: [Token]
  var diagnostics: [Diagnostic] = []

  /// The index of the next token.
  var index = 0
  /// Where the last token that is not white space ended: the end of whatever has just been read.
  var lastEnd = SourcePosition(line: 1, column: 0)
  var nextScope = 1
  var depth = 0
  /// The height of the expression that was read last.
  var height = 0
  /// The index of the token that starts the current statement of the module.
  var statementStart = 0

  init(source: SourceText, tokens: [Token]) {
    self.source = source
    self.tokens = tokens
  }

  var depthDiagnostic: Diagnostic {
    Diagnostic(
      kind: .syntaxError(type: "MemoryError"),
      message: "Parser stack overflowed - Python source too complex to parse", range: token.range)
  }

  // MARK: - Tokens

  @inline(__always) var token: Token { tokens[index] }

  @inline(__always) var kind: Token.Kind { tokens[index].kind }

  /// The kind of the token after the next ones; the last token of the text if there are not so many.
  @inline(__always) func kind(ahead count: Int) -> Token.Kind {
    tokens[min(index + count, tokens.count - 1)].kind
  }

  /// Where the next token starts.
  @inline(__always) var start: SourcePosition { tokens[index].range.start }

  @inline(__always) mutating func advance() {
    let token = tokens[index]
    switch token.kind {
    case .newline, .indent, .dedent: break
    case .endMarker, .error: return
    default: lastEnd = token.range.end
    }
    index += 1
  }

  @inline(__always) mutating func accept(_ kind: Token.Kind) -> Bool {
    guard tokens[index].kind == kind else { return false }
    advance()
    return true
  }

  @inline(__always) mutating func expect(_ kind: Token.Kind) throws(ParseFailure) {
    guard accept(kind) else { throw .syntax }
  }

  func range(from start: SourcePosition) -> SourceRange {
    SourceRange(start: start, end: lastEnd)
  }

  func text(of token: Token) -> String {
    String(decoding: source.bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
  }

  /// The name that a token is: different ways to write one are told apart as little as by CPython.
  func name(of token: Token) -> String {
    let text = text(of: token)
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    return String(String.UnicodeScalarView(CompatibilityForm.composed(text)))
  }

  /// Whether the next token is that soft keyword.
  func isWord(_ word: StaticString, ahead count: Int = 0) -> Bool {
    let token = tokens[min(index + count, tokens.count - 1)]
    guard token.kind == .name, Int(token.end - token.start) == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { buffer in
      source.bytes[Int(token.start)..<Int(token.end)].elementsEqual(buffer)
    }
  }

  mutating func identifier() throws(ParseFailure) -> Identifier {
    let token = self.token
    guard token.kind == .name else { throw .syntax }
    advance()
    return Identifier(name: name(of: token), range: token.range)
  }

  mutating func newScope(typeParameters: Int = 0) -> ScopeID {
    defer { nextScope += SymbolTable.scopeCount(typeParameters: typeParameters) }
    return nextScope
  }

  // MARK: - Going back

  /// What must be restored to read the same tokens in another way.
  struct Checkpoint {
    var index: Int
    var lastEnd: SourcePosition
    var nextScope: Int
    var diagnosticCount: Int
    var depth: Int
  }

  var checkpoint: Checkpoint {
    Checkpoint(
      index: index, lastEnd: lastEnd, nextScope: nextScope, diagnosticCount: diagnostics.count, depth: depth)
  }

  mutating func restore(_ checkpoint: Checkpoint) {
    index = checkpoint.index
    lastEnd = checkpoint.lastEnd
    nextScope = checkpoint.nextScope
    depth = checkpoint.depth
    diagnostics.removeLast(diagnostics.count - checkpoint.diagnosticCount)
  }

  // MARK: - Depth

  /// Notes the height of a node over its highest child.
  mutating func noteHeight(over child: Int) throws(ParseFailure) {
    height = child + 1
    if height > Self.heightLimit { throw .tooDeep }
  }

  mutating func enter() throws(ParseFailure) {
    depth += 1
    if depth > Self.depthLimit { throw .tooDeep }
  }
}
