// Numbers: where they end, and what is wrong with them.  Their values are the parser's affair.

extension Lexer {
  /// Reads the number that starts at `offset` with a digit or a point.
  mutating func lexNumber() {
    let first = at(offset)
    let isPrefixed = first == UInt8(ascii: "0")
    switch (isPrefixed, at(offset + 1) | 0x20) {
    case (true, UInt8(ascii: "x")): lexDigits("hexadecimal", isHexDigit)
    case (true, UInt8(ascii: "o")): lexDigits("octal") { $0 >= 0x30 && $0 <= 0x37 }
    case (true, UInt8(ascii: "b")): lexDigits("binary") { $0 == 0x30 || $0 == 0x31 }
    default: lexDecimal()
    }
    if !hasFailed { emit(.number) }
  }

  /// Reads a number with a prefix, `0x` or the like.
  private mutating func lexDigits(_ kind: String, _ isDigit: (UInt8) -> Bool) {
    offset += 2
    repeat {
      if at(offset) == UInt8(ascii: "_") { offset += 1 }
      guard isDigit(at(offset)) else {
        refuseDigit(kind)
        return
      }
      while isDigit(at(offset)) { offset += 1 }
    } while at(offset) == UInt8(ascii: "_")
    if Lexer.isDigit(at(offset)) {
      refuseDigit(kind)
    } else {
      verifyEnd(kind)
    }
  }

  private mutating func refuseDigit(_ kind: String) {
    let byte = at(offset)
    if Lexer.isDigit(byte) {
      offset += 1
      fail("invalid digit '\(Character(UnicodeScalar(byte)))' in \(kind) literal")
    } else {
      fail("invalid \(kind) literal")
    }
  }

  private mutating func lexDecimal() {
    var hasLeadingZero = false
    var zerosEnd = offset
    if at(offset) != UInt8(ascii: ".") {
      if at(offset) == UInt8(ascii: "0") {
        zerosEnd = skipZeros()
        if hasFailed { return }
        hasLeadingZero = Lexer.isDigit(at(offset))
      }
      if Lexer.isDigit(at(offset)), !skipDigits() { return }
    }
    if at(offset) == UInt8(ascii: ".") {
      offset += 1
      hasLeadingZero = false
      if Lexer.isDigit(at(offset)), !skipDigits() { return }
    }
    if at(offset) | 0x20 == UInt8(ascii: "e") {
      let exponent = offset
      offset += 1
      let sign = at(offset)
      if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
        offset += 1
        guard Lexer.isDigit(at(offset)) else {
          fail("invalid decimal literal")
          return
        }
      } else if !Lexer.isDigit(sign) {
        offset = exponent
        verifyEnd("decimal")
        return
      }
      hasLeadingZero = false
      if !skipDigits() { return }
    }
    if at(offset) | 0x20 == UInt8(ascii: "j") {
      offset += 1
      verifyEnd("imaginary")
    } else if hasLeadingZero {
      // Here Python counts bytes, not characters.
      let start = SourcePosition(line: line, column: tokenStart - lineStart)
      let end = SourcePosition(line: line, column: zerosEnd - lineStart)
      fail(
        LexicalError(
          message: "leading zeros in decimal integer literals are not permitted; "
            + "use an 0o prefix for octal integers",
          range: SourceRange(start: start, end: end)))
    } else {
      verifyEnd("decimal")
    }
  }

  /// Reads zeros with underscores and answers where they end.
  private mutating func skipZeros() -> Int {
    while true {
      if at(offset) == UInt8(ascii: "_") {
        offset += 1
        guard Lexer.isDigit(at(offset)) else {
          fail("invalid decimal literal")
          return offset
        }
      }
      guard at(offset) == UInt8(ascii: "0") else { return offset }
      offset += 1
    }
  }

  /// Reads digits with single underscores between them.
  private mutating func skipDigits() -> Bool {
    while true {
      while Lexer.isDigit(at(offset)) { offset += 1 }
      guard at(offset) == UInt8(ascii: "_") else { return true }
      offset += 1
      guard Lexer.isDigit(at(offset)) else {
        fail("invalid decimal literal")
        return false
      }
    }
  }

  /// Refuses a name that starts where a number ends; a keyword there (`1if x else y`) is only warned about.
  private mutating func verifyEnd(_ kind: String) {
    let byte = at(offset)
    guard Lexer.isNameStart(byte), byte < 0x80 else { return }
    let isKeyword: Bool
    switch byte {
    case UInt8(ascii: "a"): isKeyword = followsWord("nd")
    case UInt8(ascii: "e"): isKeyword = followsWord("lse")
    case UInt8(ascii: "f"): isKeyword = followsWord("or")
    case UInt8(ascii: "i"):
      let next = at(offset + 1)
      isKeyword = next == UInt8(ascii: "f") || next == UInt8(ascii: "n") || next == UInt8(ascii: "s")
    case UInt8(ascii: "o"): isKeyword = followsWord("r")
    case UInt8(ascii: "n"): isKeyword = followsWord("ot")
    default: isKeyword = false
    }
    if isKeyword {
      warn("invalid \(kind) literal", range: SourceRange(start: tokenPosition, end: position(at: offset)))
    } else {
      fail("invalid \(kind) literal")
    }
  }

  /// Whether the text goes on with these letters after the next one, and the word ends there.
  private func followsWord(_ rest: StaticString) -> Bool {
    rest.withUTF8Buffer { letters in
      for (index, letter) in letters.enumerated() where at(offset + 1 + index) != letter { return false }
      return !Lexer.isNamePart(at(offset + 1 + letters.count))
    }
  }
}

func isHexDigit(_ byte: UInt8) -> Bool {
  Lexer.isDigit(byte) || byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "f")
}
