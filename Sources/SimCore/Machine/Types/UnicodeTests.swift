// What Python asks of a code point: `isspace`, `isprintable` and so on.  Swift's tables may be newer than
// CPython's.

enum UnicodeTests {
  /// What Unicode 15.1 says of the code point, which is CPython 3.13's edition; nil for what that does not
  /// know.
  static func properties(_ c: UInt32) -> Unicode.Scalar.Properties? {
    guard let p = Unicode.Scalar(c)?.properties else { return nil }
    // Everything below is older than that; asking for the age takes longer than the test itself.
    if c < 0x0870 { return p }
    guard let age = p.age, (age.major, age.minor) <= (15, 1) else { return nil }
    return p
  }

  @inline(__always)
  static func isSpace(_ c: UInt32) -> Bool {
    switch c {
    case 0x20, 0x09...0x0D, 0x1C...0x1F, 0x85, 0xA0: true
    case 0..<0x1680: false
    case 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// The ends of lines that `splitlines` knows.
  static func isLineBreak(_ c: UInt32) -> Bool {
    switch c {
    case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  static func isPrintable(_ c: UInt32) -> Bool {
    if c < 0x7F { return c >= 0x20 }
    guard let p = properties(c) else { return false }
    switch p.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
      .spaceSeparator:
      return false
    default: return true
    }
  }

  /// The value of a decimal digit, or nil.
  static func decimalValue(_ c: UInt32) -> Int? {
    if c < 0x80 { return (0x30...0x39).contains(c) ? Int(c) - 0x30 : nil }
    guard let p = properties(c), p.numericType == .decimal, let v = p.numericValue else { return nil }
    return Int(v)
  }

  static func isDecimal(_ c: UInt32) -> Bool { decimalValue(c) != nil }

  static func isDigit(_ c: UInt32) -> Bool {
    guard let kind = properties(c)?.numericType else { return false }
    return kind == .decimal || kind == .digit
  }

  static func isNumeric(_ c: UInt32) -> Bool { properties(c)?.numericType != nil }

  static func isAlpha(_ c: UInt32) -> Bool {
    if c < 0x80 { return (0x41...0x5A).contains(c) || (0x61...0x7A).contains(c) }
    switch properties(c)?.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    default: return false
    }
  }

  static func isAlphanumeric(_ c: UInt32) -> Bool { isAlpha(c) || isDecimal(c) || isDigit(c) || isNumeric(c) }

  static func isLower(_ c: UInt32) -> Bool {
    c < 0x80 ? (0x61...0x7A).contains(c) : properties(c)?.isLowercase ?? false
  }

  static func isUpper(_ c: UInt32) -> Bool {
    c < 0x80 ? (0x41...0x5A).contains(c) : properties(c)?.isUppercase ?? false
  }

  static func isTitle(_ c: UInt32) -> Bool {
    c >= 0x80 && properties(c)?.generalCategory == .titlecaseLetter
  }

  static func isCased(_ c: UInt32) -> Bool { isLower(c) || isUpper(c) || isTitle(c) }

  static func isIdentifierStart(_ c: UInt32) -> Bool {
    c == 0x5F || (properties(c)?.isXIDStart ?? false)
  }

  static func isIdentifierPart(_ c: UInt32) -> Bool { properties(c)?.isXIDContinue ?? false }
}
