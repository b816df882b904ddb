// Cuts a source text into tokens: lines, indentation, names, operators.
//
// The whole text is cut before the parser starts, because Python reports most lexical errors before any error
// of the grammar, wherever they stand.  Numbers are in `Lexer+Numbers`, strings and f-strings in
// `Lexer+Strings`.

/// Reads one text once, from its start to its end or to the first lexical error.
struct Lexer {
  /// The nesting limits are Python's own.
  static let bracketLimit = 200
  static let indentationLimit = 100
  static let fStringLimit = 150
  static let fStringFieldLimit = 3

  let bytes: [UInt8]
  let isASCII: Bool
  var output = TokenizedText()

  /// The next byte to read.
  var offset = 0
  /// Where the current token starts, and its place.
  var tokenStart = 0
  var tokenPosition = SourcePosition(line: 1, column: 0)
  var line = 1
  var lineStart = 0
  /// Where the first line of the current token, or of what joins on to it, starts.
  private var bufferStart = 0
  /// A place in the current line whose column is known.
  private var anchorOffset = 0
  private var anchorColumn = 0

  private var atLineStart = true
  private var indentations: [(column: Int, alternative: Int)] = [(0, 0)]
  /// The brackets open now.
  var brackets: [(character: UInt8, line: Int, position: SourcePosition)] = []
  /// The f-strings that we are in, outermost first.
  var fStrings: [FStringMode] = []

  static func tokenize(_ source: SourceText) -> TokenizedText {
    var lexer = Lexer(source)
    lexer.run()
    return lexer.output
  }

  private init(_ source: SourceText) {
    bytes = source.bytes
    isASCII = bytes.allSatisfy { $0 < 0x80 }
    output.tokens.reserveCapacity(bytes.count / 4 + 8)
  }

  // MARK: - Reading bytes

  /// The byte at an offset; 0 after the end.
  @inline(__always) func at(_ index: Int) -> UInt8 {
    index < bytes.count ? bytes[index] : 0
  }

  @inline(__always) var isAtEnd: Bool { offset >= bytes.count }

  mutating func startLine(at start: Int, insideToken: Bool = false) {
    line += 1
    if !insideToken { bufferStart = start }
    lineStart = start
    anchorOffset = start
    anchorColumn = 0
  }

  /// The place of an offset in the current line.
  mutating func position(at index: Int) -> SourcePosition {
    if isASCII { return SourcePosition(line: line, column: index - lineStart) }
    if index < anchorOffset {
      anchorOffset = lineStart
      anchorColumn = 0
    }
    var i = anchorOffset
    let end = min(index, bytes.count)
    var column = anchorColumn
    while i < end {
      if bytes[i] & 0xC0 != 0x80 { column += 1 }
      i += 1
    }
    anchorOffset = max(i, anchorOffset)
    anchorColumn = column
    return SourcePosition(line: line, column: column + max(0, index - bytes.count))
  }

  // MARK: - Tokens and errors

  mutating func beginToken() {
    tokenStart = offset
    tokenPosition = position(at: offset)
  }

  /// Ends the current token before `offset`.
  mutating func emit(_ kind: Token.Kind) {
    let end = position(at: offset)
    output.tokens.append(
      Token(
        kind: kind, level: UInt8(truncatingIfNeeded: brackets.count),
        start: Int32(truncatingIfNeeded: tokenStart),
        end: Int32(truncatingIfNeeded: offset), range: SourceRange(start: tokenPosition, end: end)))
  }

  /// An empty token at a place.
  mutating func emit(_ kind: Token.Kind, at position: SourcePosition) {
    output.tokens.append(
      Token(
        kind: kind, level: UInt8(truncatingIfNeeded: brackets.count),
        start: Int32(truncatingIfNeeded: offset),
        end: Int32(truncatingIfNeeded: offset), range: SourceRange(start: position, end: position)))
  }

  /// Stops at the character before `offset`, as Python points at the last character that it has read.
  mutating func fail(_ message: String) {
    let here = position(at: offset)
    let start = SourcePosition(line: line, column: Int(here.column) - 1)
    fail(LexicalError(message: message, range: SourceRange(start: start, end: start)))
  }

  mutating func fail(_ error: LexicalError) {
    guard output.error == nil else { return }
    output.error = error
    if !fStrings.isEmpty {
      // Inside an f-string the parser's own error comes first, if it has one.
      output.error?.takesPrecedence = false
    } else if !error.takesPrecedence {
      output.openBrackets = brackets.map { .init(character: $0.character, position: $0.position) }
    }
    output.tokens.append(
      Token(
        kind: .error, level: UInt8(truncatingIfNeeded: brackets.count),
        start: Int32(truncatingIfNeeded: offset),
        end: Int32(truncatingIfNeeded: offset), range: error.range))
  }

  var hasFailed: Bool { output.error != nil }

  mutating func warn(_ message: String, range: SourceRange) {
    output.warnings.append(Diagnostic(kind: .warning, message: message, range: range))
  }

  // MARK: - The loop

  private mutating func run() {
    while !hasFailed {
      if let mode = fStrings.last, !mode.isInField {
        lexFStringText()
        continue
      }
      if atLineStart {
        atLineStart = false
        guard lexIndentation() else { continue }
      }
      skipSpaces()
      if isAtEnd {
        finish()
        return
      }
      lexToken()
    }
  }

  private mutating func skipSpaces() {
    while case let byte = at(offset), byte == 0x20 || byte == 0x09 || byte == 0x0C { offset += 1 }
  }

  private mutating func finish() {
    if !brackets.isEmpty {
      failOnOpenBracket()
      return
    }
    let end = SourcePosition(line: max(1, line - 1), column: lastLineWidth + 1)
    if let last = output.tokens.last, last.kind != .newline && last.kind != .dedent {
      emit(.newline, at: last.range.end)
    }
    for _ in 1..<max(1, indentations.count) { emit(.dedent, at: end) }
    emit(.endMarker, at: end)
  }

  /// Reads the white space that opens a line and answers whether a token follows on it.
  private mutating func lexIndentation() -> Bool {
    var column = 0
    var alternative = 0
    var continued = 0
    scan: while true {
      switch at(offset) {
      case 0x20:
        column += 1
        alternative += 1
      case 0x09:
        column = (column / 8 + 1) * 8
        alternative += 1
      case 0x0C:
        column = 0
        alternative = 0
      case UInt8(ascii: "\\"):
        // What stands before the first backslash is the indentation of what follows.
        if continued == 0 { continued = column }
        guard continueLine(inIndentation: true) else { return false }
        continue scan
      default:
        break scan
      }
      offset += 1
    }
    let byte = at(offset)
    if byte == UInt8(ascii: "#") || byte == 0x0A || isAtEnd {
      if isAtEnd { return true }
      while at(offset) != 0x0A, !isAtEnd { offset += 1 }
      if !isAtEnd { offset += 1 }
      startLine(at: offset)
      atLineStart = true
      return false
    }
    guard brackets.isEmpty else { return true }
    if continued != 0 {
      column = continued
      alternative = continued
    }
    return indent(to: column, alternative)
  }

  private mutating func indent(to column: Int, _ alternative: Int) -> Bool {
    let current = indentations[indentations.count - 1]
    beginToken()
    if column == current.column {
      if alternative != current.alternative { failOnTabs() }
    } else if column > current.column {
      if indentations.count >= Self.indentationLimit {
        let place = SourcePosition(line: line, column: 0)
        fail(
          LexicalError(
            type: "IndentationError", message: "too many levels of indentation",
            range: SourceRange(start: place, end: place), takesPrecedence: false))
        return false
      }
      if alternative <= current.alternative {
        failOnTabs()
        return false
      }
      indentations.append((column, alternative))
      emit(.indent)
    } else {
      var dedents = 0
      while indentations.count > 1, column < indentations[indentations.count - 1].column {
        indentations.removeLast()
        dedents += 1
      }
      let outer = indentations[indentations.count - 1]
      if column != outer.column {
        let width = Int(position(at: lineEnd()).column)
        let place = SourcePosition(line: line, column: width)
        fail(
          LexicalError(
            type: "IndentationError", message: "unindent does not match any outer indentation level",
            range: SourceRange(start: place, end: place), takesPrecedence: false))
        return false
      }
      if alternative != outer.alternative {
        failOnTabs()
        return false
      }
      for _ in 0..<dedents { emit(.dedent) }
    }
    return !hasFailed
  }

  private mutating func failOnTabs() {
    let place = SourcePosition(line: line, column: 0)
    fail(
      LexicalError(
        type: "TabError", message: "inconsistent use of tabs and spaces in indentation",
        range: SourceRange(start: place, end: place), takesPrecedence: false))
  }

  private mutating func failOnOpenBracket() {
    guard let open = brackets.last else { return }
    fail(
      LexicalError(
        message: "'\(Character(UnicodeScalar(open.character)))' was never closed",
        range: SourceRange(start: open.position, end: open.position), takesPrecedence: false))
  }

  /// How many characters the last line of the text has.
  private var lastLineWidth: Int {
    let text = bytes.dropLast(bytes.last == 0x0A ? 1 : 0)
    let lineStart = text.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return text[lineStart...].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }

  /// The offset of the end of the current line.
  func lineEnd() -> Int {
    var i = offset
    while i < bytes.count, bytes[i] != 0x0A { i += 1 }
    return i
  }

  /// Reads a backslash with its line end; the next line goes on.
  private mutating func continueLine(inIndentation: Bool = false) -> Bool {
    if at(offset + 1) != 0x0A || offset + 1 >= bytes.count {
      // Python counts from the first of the lines that are joined here.
      let column = bytes[bufferStart...offset].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
      let start = SourcePosition(line: line, column: column)
      fail(
        LexicalError(
          message: "unexpected character after line continuation character",
          range: SourceRange(start: start, end: start), takesPrecedence: false))
      return false
    }
    offset += 2
    startLine(at: offset, insideToken: !inIndentation)
    if isAtEnd {
      if !brackets.isEmpty {
        failOnOpenBracket()
        return false
      }
      let place = SourcePosition(line: line - 1, column: lastLineWidth)
      fail(
        LexicalError(
          message: "unexpected EOF while parsing", range: SourceRange(start: place, end: place),
          takesPrecedence: false))
      return false
    }
    return true
  }

  // MARK: - One token

  private mutating func lexToken() {
    let byte = bytes[offset]
    if Self.isNameStart(byte) {
      lexName()
      return
    }
    switch byte {
    case UInt8(ascii: "#"):
      // The comment counts as part of the line end after it.
      beginToken()
      while at(offset) != 0x0A, !isAtEnd { offset += 1 }
      endLine()
    case 0x0A:
      beginToken()
      endLine()
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      beginToken()
      lexNumber()
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      beginToken()
      lexString()
    case UInt8(ascii: "\\"):
      beginToken()
      _ = continueLine()
    case UInt8(ascii: ".") where Self.isDigit(at(offset + 1)):
      beginToken()
      lexNumber()
    default:
      beginToken()
      lexOperator()
    }
  }

  private mutating func endLine() {
    offset += 1
    if brackets.isEmpty { emit(.newline) }
    startLine(at: offset)
    atLineStart = true
  }

  @inline(__always) static func isNameStart(_ byte: UInt8) -> Bool {
    byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A || byte == 0x5F || byte >= 0x80
  }

  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  @inline(__always) static func isNamePart(_ byte: UInt8) -> Bool { isNameStart(byte) || isDigit(byte) }

  private mutating func lexName() {
    beginToken()
    if lexPrefixedString() { return }
    var packed: UInt64 = 0
    var isPlain = true
    while case let byte = at(offset), Self.isNamePart(byte) {
      if byte >= 0x80 { isPlain = false }
      packed = packed &<< 8 | UInt64(byte)
      offset += 1
    }
    if isPlain {
      let count = offset - tokenStart
      emit(count <= 8 ? Token.Kind.keyword(packed: packed.byteSwapped >> UInt64(64 - 8 * count)) : .name)
    } else if verifyName() {
      emit(.name)
    }
  }

  /// Checks the characters of a name beyond ASCII.
  private mutating func verifyName() -> Bool {
    var isFirst = true
    var at = tokenStart
    for scalar in String(decoding: bytes[tokenStart..<offset], as: UTF8.self).unicodeScalars {
      let properties = scalar.properties
      let isValid = isFirst ? properties.isXIDStart || scalar == "_" : properties.isXIDContinue
      at += UTF8.width(scalar)
      if !isValid {
        offset = at
        failOnCharacter(scalar)
        return false
      }
      isFirst = false
    }
    return true
  }

  private mutating func failOnCharacter(_ scalar: Unicode.Scalar) {
    var digits = String(scalar.value, radix: 16, uppercase: true)
    while digits.count < 4 { digits = "0" + digits }
    if scalar.isPrintable {
      fail("invalid character '\(scalar)' (U+\(digits))")
    } else {
      fail("invalid non-printable character U+\(digits)")
    }
  }

  private mutating func lexOperator() {
    let first = bytes[offset]
    if let mode = fStrings.last, mode.isInField, beginFormat(after: first, mode) { return }
    let (kind, width) = Self.operatorKind(first, at(offset + 1), at(offset + 2))
    offset += width
    switch kind {
    case .leftParenthesis, .leftBracket, .leftBrace:
      if brackets.count >= Self.bracketLimit {
        fail("too many nested parentheses")
        return
      }
      brackets.append((first, line, tokenPosition))
      if !fStrings.isEmpty { fStrings[fStrings.count - 1].bracketDepth += 1 }
      emit(kind)
    case .rightParenthesis, .rightBracket, .rightBrace:
      closeBracket(first, kind)
    case .unknown where !Unicode.Scalar(first).isPrintable:
      failOnCharacter(Unicode.Scalar(first))
    default:
      if kind == .equal, !fStrings.isEmpty { fStrings[fStrings.count - 1].hasEqualSign = true }
      emit(kind)
    }
  }

  private mutating func closeBracket(_ byte: UInt8, _ kind: Token.Kind) {
    let character = Character(UnicodeScalar(byte))
    if let mode = fStrings.last, mode.bracketDepth == 0, kind == .rightBrace {
      fail("f-string: single '}' is not allowed")
      return
    }
    guard let open = brackets.last else {
      fail("unmatched '\(character)'")
      return
    }
    let matching: UInt8 = open.character == UInt8(ascii: "(") ? UInt8(ascii: ")") : open.character + 2
    if matching != byte {
      let opening = Character(UnicodeScalar(open.character))
      if let mode = fStrings.last, open.character == UInt8(ascii: "{"),
        mode.bracketDepth - 1 == mode.fieldDepth
      {
        fail("f-string: unmatched '\(character)'")
      } else {
        let place = open.line == line ? "" : " on line \(open.line)"
        fail("closing parenthesis '\(character)' does not match opening parenthesis '\(opening)'\(place)")
      }
      return
    }
    brackets.removeLast()
    if let last = fStrings.indices.last {
      fStrings[last].bracketDepth -= 1
      if fStrings[last].bracketDepth < 0 {
        fail("f-string: unmatched '\(character)'")
        return
      }
      if kind == .rightBrace, fStrings[last].bracketDepth == fStrings[last].fieldDepth {
        fStrings[last].fieldDepth -= 1
        fStrings[last].isInField = false
        fStrings[last].isInFormat = false
        fStrings[last].hasEqualSign = false
      }
    }
    emit(kind)
  }

  /// The operator that starts with these bytes and its width; `.unknown` where there is none.
  static func operatorKind(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> (Token.Kind, Int) {
    let isAssigned = b == UInt8(ascii: "=")
    func assigned(_ plain: Token.Kind, _ withEqual: Token.Kind) -> (Token.Kind, Int) {
      isAssigned ? (withEqual, 2) : (plain, 1)
    }
    func doubled(
      _ plain: Token.Kind, _ withEqual: Token.Kind, _ double: Token.Kind, _ doubleWithEqual: Token.Kind
    ) -> (Token.Kind, Int) {
      guard a == b else { return assigned(plain, withEqual) }
      return c == UInt8(ascii: "=") ? (doubleWithEqual, 3) : (double, 2)
    }
    switch a {
    case UInt8(ascii: "("): return (.leftParenthesis, 1)
    case UInt8(ascii: ")"): return (.rightParenthesis, 1)
    case UInt8(ascii: "["): return (.leftBracket, 1)
    case UInt8(ascii: "]"): return (.rightBracket, 1)
    case UInt8(ascii: "{"): return (.leftBrace, 1)
    case UInt8(ascii: "}"): return (.rightBrace, 1)
    case UInt8(ascii: ","): return (.comma, 1)
    case UInt8(ascii: ";"): return (.semicolon, 1)
    case UInt8(ascii: "~"): return (.tilde, 1)
    case UInt8(ascii: "."): return b == a && c == a ? (.ellipsis, 3) : (.dot, 1)
    case UInt8(ascii: ":"): return assigned(.colon, .colonEqual)
    case UInt8(ascii: "="): return assigned(.equal, .doubleEqual)
    case UInt8(ascii: "!"): return assigned(.exclamation, .notEqual)
    case UInt8(ascii: "+"): return assigned(.plus, .plusEqual)
    case UInt8(ascii: "-"): return b == UInt8(ascii: ">") ? (.arrow, 2) : assigned(.minus, .minusEqual)
    case UInt8(ascii: "%"): return assigned(.percent, .percentEqual)
    case UInt8(ascii: "@"): return assigned(.at, .atEqual)
    case UInt8(ascii: "|"): return assigned(.pipe, .pipeEqual)
    case UInt8(ascii: "^"): return assigned(.caret, .caretEqual)
    case UInt8(ascii: "&"): return assigned(.ampersand, .ampersandEqual)
    case UInt8(ascii: "*"): return doubled(.star, .starEqual, .doubleStar, .doubleStarEqual)
    case UInt8(ascii: "/"): return doubled(.slash, .slashEqual, .doubleSlash, .doubleSlashEqual)
    case UInt8(ascii: "<"):
      // `<>` is one word, for the sake of the message about it, and never allowed.
      return b == UInt8(ascii: ">") ? (.unknown, 2) : doubled(.less, .lessEqual, .leftShift, .leftShiftEqual)
    case UInt8(ascii: ">"): return doubled(.greater, .greaterEqual, .rightShift, .rightShiftEqual)
    default: return (.unknown, 1)
    }
  }
}

extension Unicode.Scalar {
  /// Whether Python's `str.isprintable` holds.
  var isPrintable: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    case .spaceSeparator: self == " "
    default: true
    }
  }
}
