// Strings, and the text between the fields of f-strings.
//
// Inside an f-string the lexer has two moods: in the text it looks for `{`, `}` and the closing quote; in a
// field it reads ordinary tokens until the `}` or `:` of that field.  What escapes mean is the parser's
// affair.

extension Lexer {
  /// One f-string that is not closed yet.
  struct FStringMode {
    var quote: UInt8
    var quoteCount: Int
    var isRaw: Bool
    var start: Int
    var position: SourcePosition
    /// Brackets open since the start of the f-string.
    var bracketDepth = 0
    /// The bracket depth at which the innermost field began; -1 outside any field.
    var fieldDepth = -1
    /// Whether ordinary tokens are read, rather than text.
    var isInField = false
    var isInFormat = false
    /// Whether an `=` was seen in the field: then a `:` one bracket deep may end it.
    var hasEqualSign = false
  }

  /// Reads a string with a prefix, if one starts here.
  mutating func lexPrefixedString() -> Bool {
    var sawB = false
    var sawR = false
    var sawU = false
    var sawF = false
    var i = offset
    while true {
      switch at(i) | 0x20 {
      case UInt8(ascii: "b") where !(sawB || sawU || sawF): sawB = true
      case UInt8(ascii: "u") where !(sawB || sawU || sawR || sawF): sawU = true
      case UInt8(ascii: "r") where !(sawR || sawU): sawR = true
      case UInt8(ascii: "f") where !(sawF || sawB || sawU): sawF = true
      default: return false
      }
      i += 1
      if at(i) == UInt8(ascii: "'") || at(i) == UInt8(ascii: "\"") {
        offset = i
        if sawF { beginFString(isRaw: sawR) } else { lexString() }
        return true
      }
    }
  }

  /// How many quotes open the string at `offset`: 3 or 1.
  private func quoteCount() -> Int {
    let quote = at(offset)
    return at(offset + 1) == quote && at(offset + 2) == quote ? 3 : 1
  }

  /// Reads a string whose quote is at `offset`; the token may have begun before, with a prefix.
  mutating func lexString() {
    let quote = at(offset)
    let count = quoteCount()
    let firstLine = line
    let firstLineStart = lineStart
    offset += count
    var closing = 0
    var hasEscapedQuote = false
    while closing < count {
      let byte = at(offset)
      if isAtEnd || byte == 0x0A && count == 1 {
        // At the end of the text there is no further line to be on.
        let detected = isAtEnd ? max(firstLine, line - 1) : line
        line = firstLine
        lineStart = firstLineStart
        offset = tokenStart + 1
        refuseString(quote, count, hasEscapedQuote, detectedAt: detected)
        return
      }
      offset += 1
      if byte == quote {
        closing += 1
        continue
      }
      closing = 0
      if byte == 0x0A { startLine(at: offset, insideToken: true) }
      if byte == UInt8(ascii: "\\") {
        let escaped = at(offset)
        if isAtEnd { continue }
        offset += 1
        if escaped == quote { hasEscapedQuote = true }
        if escaped == 0x0A { startLine(at: offset, insideToken: true) }
      }
    }
    emit(.string)
  }

  private mutating func refuseString(_ quote: UInt8, _ count: Int, _ hasEscapedQuote: Bool, detectedAt: Int) {
    if let mode = fStrings.last, mode.quote == quote, mode.quoteCount == count {
      fail("f-string: expecting '}'")
    } else if count == 3 {
      fail("unterminated triple-quoted string literal (detected at line \(detectedAt))")
    } else {
      let hint = hasEscapedQuote ? "; perhaps you escaped the end quote?" : ""
      fail("unterminated string literal (detected at line \(detectedAt))\(hint)")
    }
  }

  // MARK: - f-strings

  private mutating func beginFString(isRaw: Bool) {
    let quote = at(offset)
    let count = quoteCount()
    offset += count
    if fStrings.count + 1 >= Lexer.fStringLimit {
      fail("too many nested f-strings")
      return
    }
    fStrings.append(
      FStringMode(quote: quote, quoteCount: count, isRaw: isRaw, start: tokenStart, position: tokenPosition))
    emit(.fStringStart)
  }

  /// Reads text of the innermost f-string, up to a field, a doubled brace or the closing quote.
  mutating func lexFStringText() {
    guard let last = fStrings.indices.last else { return }
    let mode = fStrings[last]
    beginToken()
    if at(offset) == UInt8(ascii: "{"), at(offset + 1) != UInt8(ascii: "{") || mode.isInFormat {
      beginField(last)
      return
    }
    if closesFString(mode) {
      offset += mode.quoteCount
      fStrings.removeLast()
      emit(.fStringEnd)
      return
    }
    var isName = false
    while !closesFString(mode) {
      let byte = at(offset)
      if isAtEnd || mode.quoteCount == 1 && byte == 0x0A {
        if mode.isInFormat, byte == 0x0A, mode.fieldDepth >= 0 {
          // A line end ends the format; what follows is read as part of the field, and refused by the parser.
          fStrings[last].isInField = true
          fStrings[last].isInFormat = false
          emit(.fStringMiddle)
          return
        }
        refuseFString(mode)
        return
      }
      offset += 1
      switch byte {
      case 0x0A:
        startLine(at: offset, insideToken: true)
      case UInt8(ascii: "{"):
        if at(offset) == UInt8(ascii: "{"), !mode.isInFormat {
          emit(.fStringMiddle)
          offset += 1
        } else {
          offset -= 1
          emit(.fStringMiddle)
          tokenStart = offset
          beginField(last)
        }
        return
      case UInt8(ascii: "}"):
        if isName {
          emit(.fStringMiddle)
          return
        }
        if at(offset) == UInt8(ascii: "}"), !mode.isInFormat, mode.bracketDepth == 0 {
          emit(.fStringMiddle)
          offset += 1
        } else {
          offset -= 1
          fStrings[last].isInField = true
          fStrings[last].isInFormat = false
          emit(.fStringMiddle)
        }
        return
      case UInt8(ascii: "\\"):
        let escaped = at(offset)
        if isAtEnd { continue }
        if escaped == UInt8(ascii: "{") || escaped == UInt8(ascii: "}") {
          if !mode.isRaw {
            let place = position(at: offset - 1)
            warn(
              "invalid escape sequence '\\\(Character(UnicodeScalar(escaped)))'",
              range: SourceRange(start: place, end: place))
          }
          continue
        }
        offset += 1
        if escaped == 0x0A { startLine(at: offset, insideToken: true) }
        if escaped == UInt8(ascii: "N"), !mode.isRaw, at(offset) == UInt8(ascii: "{") {
          isName = true
          offset += 1
        }
      default:
        break
      }
    }
    emit(.fStringMiddle)
  }

  private func closesFString(_ mode: FStringMode) -> Bool {
    guard at(offset) == mode.quote else { return false }
    return mode.quoteCount == 1 || at(offset + 1) == mode.quote && at(offset + 2) == mode.quote
  }

  private mutating func beginField(_ index: Int) {
    fStrings[index].fieldDepth += 1
    if fStrings[index].fieldDepth >= Lexer.fStringFieldLimit {
      fail("f-string: expressions nested too deeply")
      return
    }
    fStrings[index].isInField = true
    fStrings[index].isInFormat = false
  }

  private mutating func refuseFString(_ mode: FStringMode) {
    let detected = mode.quoteCount == 3 ? max(Int(mode.position.line), line - 1) : line
    let start = mode.position
    let kind = mode.quoteCount == 3 ? "triple-quoted f-string" : "f-string"
    fail(
      LexicalError(
        message: "unterminated \(kind) literal (detected at line \(detected))",
        range: SourceRange(start: start, end: start)))
  }

  /// Whether a `:` ends the expression of a field here; then its format is read as text.
  mutating func beginFormat(after byte: UInt8, _ mode: FStringMode) -> Bool {
    guard byte == UInt8(ascii: ":"), mode.bracketDepth - 1 == mode.fieldDepth,
      let last = fStrings.indices.last
    else { return false }
    offset += 1
    fStrings[last].isInField = false
    fStrings[last].isInFormat = true
    emit(.colon)
    return true
  }
}
