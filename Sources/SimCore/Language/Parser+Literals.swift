// What literals mean: numbers, strings with their escapes, f-strings.

import BigInt

extension Parser {
  // MARK: - Numbers

  /// The value of a number token.
  mutating func number(_ token: Token) throws(ParseFailure) -> Constant {
    var digits: [UInt8] = []
    digits.reserveCapacity(Int(token.end - token.start))
    for byte in source.bytes[Int(token.start)..<Int(token.end)] where byte != UInt8(ascii: "_") {
      digits.append(byte)
    }
    if digits.count > 1, digits[0] == UInt8(ascii: "0") {
      switch digits[1] | 0x20 {
      case UInt8(ascii: "x"): return integer(digits.dropFirst(2), radix: 16)
      case UInt8(ascii: "o"): return integer(digits.dropFirst(2), radix: 8)
      case UInt8(ascii: "b"): return integer(digits.dropFirst(2), radix: 2)
      default: break
      }
    }
    if digits.last.map({ $0 | 0x20 }) == UInt8(ascii: "j") {
      return .imaginary(Double(String(decoding: digits.dropLast(), as: UTF8.self)) ?? 0)
    }
    if digits.contains(where: { !Lexer.isDigit($0) }) {
      return .float(Double(String(decoding: digits, as: UTF8.self)) ?? 0)
    }
    if digits.count > 4300 {
      throw .diagnosed(
        diagnostic(
          "Exceeds the limit (4300 digits) for integer string conversion: value has \(digits.count) digits; "
            + "use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer "
            + "literals to avoid decimal conversion limits.", token.range))
    }
    return integer(digits[...], radix: 10)
  }

  private func integer(_ digits: ArraySlice<UInt8>, radix: Int) -> Constant {
    var value = 0
    for digit in digits {
      let figure = Int(Lexer.isDigit(digit) ? digit - 0x30 : (digit | 0x20) - 0x61 + 10)
      let (product, overflow) = value.multipliedReportingOverflow(by: radix)
      let (sum, overflow2) = product.addingReportingOverflow(figure)
      if overflow || overflow2 {
        let text = String(decoding: digits, as: UTF8.self)
        return .bigInt(BigInt(text, radix: radix).map { String($0) } ?? "0")
      }
      value = sum
    }
    return .int(value)
  }

  // MARK: - Strings

  /// One literal or several side by side.
  mutating func strings() throws(ParseFailure) -> Expression {
    let start = self.start
    var parts = StringParts()
    var bytes: [UInt8] = []
    var sawBytes = false
    var sawText = false
    var highest = 0
    repeat {
      let token = self.token
      if token.kind == .fStringStart {
        sawText = true
        try fString(into: &parts, nesting: 0)
        highest = max(highest, height)
        parts.isFormatted = true
        continue
      }
      let literal = StringLiteral(bytes: source.bytes, token: token)
      advance()
      if literal.isBytes {
        sawBytes = true
        bytes += try byteString(literal, token)
      } else {
        sawText = true
        parts.append(try text(literal, token))
      }
    } while kind == .string || kind == .fStringStart
    if sawBytes, sawText {
      throw .diagnosed(diagnostic("cannot mix bytes and nonbytes literals", token.range))
    }
    try noteHeight(over: highest)
    if sawBytes { return Expression(.constant(.bytes(bytes)), range: range(from: start)) }
    guard parts.isFormatted else {
      return Expression(.constant(.string(parts.pending)), range: range(from: start))
    }
    return Expression(.fString(parts.finished), range: range(from: start))
  }

  /// The parts of an f-string as they come, literal text joined.
  struct StringParts {
    var parts: [FStringPart] = []
    var pending: [UInt32] = []
    var isFormatted = false

    mutating func append(_ text: [UInt32]) { pending += text }

    mutating func append(field: FStringPart) {
      flush()
      parts.append(field)
    }

    mutating func flush() {
      if !pending.isEmpty { parts.append(.literal(pending)) }
      pending = []
    }

    var finished: [FStringPart] { pending.isEmpty ? parts : parts + [.literal(pending)] }
  }

  private mutating func byteString(_ literal: StringLiteral, _ token: Token) throws(ParseFailure) -> [UInt8] {
    let body = source.bytes[literal.body]
    if body.contains(where: { $0 >= 0x80 }) {
      throw .diagnosed(diagnostic("bytes can only contain ASCII literal characters", token.range))
    }
    if literal.isRaw || !body.contains(UInt8(ascii: "\\")) { return Array(body) }
    var decoder = EscapeDecoder(input: Array(body))
    let result = decoder.bytes()
    try report(decoder, token)
    return result
  }

  private mutating func text(_ literal: StringLiteral, _ token: Token) throws(ParseFailure) -> [UInt32] {
    try text(in: literal.body, isRaw: literal.isRaw, token)
  }

  private mutating func text(
    in body: Range<Int>, isRaw: Bool, _ token: Token
  ) throws(ParseFailure) -> [UInt32] {
    let slice = source.bytes[body]
    if isRaw || !slice.contains(UInt8(ascii: "\\")) { return Self.codePoints(slice) }
    var decoder = EscapeDecoder(input: Array(slice))
    let result = decoder.text()
    try report(decoder, token)
    return result
  }

  /// The code points of bytes that are known to be UTF-8.
  static func codePoints(_ bytes: ArraySlice<UInt8>) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(bytes.count)
    if bytes.allSatisfy({ $0 < 0x80 }) {
      for byte in bytes { result.append(UInt32(byte)) }
    } else {
      for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars { result.append(scalar.value) }
    }
    return result
  }

  private mutating func report(_ decoder: EscapeDecoder, _ token: Token) throws(ParseFailure) {
    if let error = decoder.error { throw .diagnosed(diagnostic(error, token.range)) }
    if let warning = decoder.warning {
      diagnostics.append(
        Diagnostic(
          kind: .warning, message: warning.message,
          range: token.range))
    }
  }

  // MARK: - f-strings

  /// An f-string from its start token to its end token.
  private mutating func fString(into parts: inout StringParts, nesting: Int) throws(ParseFailure) {
    let opening = token
    let prefix = source.bytes[Int(opening.start)..<Int(opening.end)]
    let isRaw = prefix.contains { $0 | 0x20 == UInt8(ascii: "r") }
    advance()
    var highest = 0
    var deferred: String?
    while kind != .fStringEnd {
      if kind == .fStringMiddle {
        // Python decodes the text when it has seen the end of the f-string, and points there.
        do throws(ParseFailure) {
          try fStringPart(into: &parts, isRaw: isRaw)
        } catch {
          guard case .diagnosed(let known) = error else { throw error }
          deferred = deferred ?? known.message
          if kind == .fStringMiddle { advance() }
        }
      } else {
        try fStringPart(into: &parts, isRaw: isRaw)
      }
      highest = max(highest, height)
    }
    if let deferred { throw .diagnosed(diagnostic(deferred, token.range)) }
    advance()
    height = highest
  }

  private mutating func fStringPart(into parts: inout StringParts, isRaw: Bool) throws(ParseFailure) {
    let token = self.token
    switch token.kind {
    case .fStringMiddle:
      advance()
      height = 0
      parts.append(try text(in: Int(token.start)..<Int(token.end), isRaw: isRaw, token))
    case .leftBrace:
      try field(into: &parts, isRaw: isRaw)
    default:
      throw .syntax
    }
  }

  /// A replacement field with its braces.
  private mutating func field(into parts: inout StringParts, isRaw: Bool) throws(ParseFailure) {
    try enter()
    defer { depth -= 1 }
    let open = Int(token.end)
    advance()
    let value = try assignedValue()
    var highest = height
    let isDebug = accept(.equal)
    let debugEnd = Int(token.start)
    let conversionToken = kind == .exclamation ? try self.conversion() : nil
    var format: [FStringPart]?
    if accept(.colon) {
      var formatParts = StringParts()
      while kind == .fStringMiddle || kind == .leftBrace {
        try fStringPart(into: &formatParts, isRaw: isRaw)
        highest = max(highest, height)
      }
      format = formatParts.finished
    }
    try expect(.rightBrace)
    var conversion = try conversionToken.map { (token) throws(ParseFailure) in try conversionLetter(token) }
    if isDebug {
      parts.append(Self.codePoints(withoutComments(source.bytes[open..<max(open, debugEnd)])))
      if conversion == nil, format == nil { conversion = "r" }
    }
    parts.append(field: .field(value: value, conversion: conversion, format: format))
    try noteHeight(over: highest)
  }

  /// The name after `!`.
  private mutating func conversion() throws(ParseFailure) -> Token {
    let mark = token
    advance()
    let letter = token
    guard letter.kind == .name else { throw .syntax }
    if mark.end != letter.start {
      // The spelling is Python's.
      throw .diagnosed(
        diagnostic(
          "f-string: conversion type must come right after the exclamanation mark",
          mark.range.joined(with: letter.range)))
    }
    advance()
    return letter
  }

  private func conversionLetter(_ letter: Token) throws(ParseFailure) -> Character {
    let name = text(of: letter)
    guard name == "s" || name == "r" || name == "a", let character = name.first else {
      throw .diagnosed(
        diagnostic(
          "f-string: invalid conversion character '\(name)': expected 's', 'r', or 'a'", letter.range))
    }
    return character
  }

  /// The source of a `{x=}` field; Python leaves out what follows a `#` on a line.
  private func withoutComments(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.contains(UInt8(ascii: "#")) else { return bytes }
    var result: [UInt8] = []
    var isComment = false
    for byte in bytes {
      if byte == UInt8(ascii: "#") { isComment = true }
      if byte == 0x0A { isComment = false }
      if !isComment { result.append(byte) }
    }
    return result[...]
  }
}

/// A string token taken apart: its prefix and where its text stands.
struct StringLiteral {
  var isBytes = false
  var isRaw = false
  var body: Range<Int>

  init(bytes: [UInt8], token: Token) {
    var i = Int(token.start)
    let end = Int(token.end)
    while i < end, bytes[i] != UInt8(ascii: "'"), bytes[i] != UInt8(ascii: "\"") {
      switch bytes[i] | 0x20 {
      case UInt8(ascii: "b"): isBytes = true
      case UInt8(ascii: "r"): isRaw = true
      default: break
      }
      i += 1
    }
    let isTriple = i + 5 < end && bytes[i + 1] == bytes[i] && bytes[i + 2] == bytes[i]
    let width = isTriple ? 3 : 1
    body = min(i + width, end)..<max(min(i + width, end), end - width)
  }
}
