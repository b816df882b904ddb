// Backslash escapes in strings and bytes, with Python's words for the wrong ones.

/// Reads the text of one literal that is not raw.
struct EscapeDecoder {
  let input: [UInt8]
  /// Why the literal has no value.
  private(set) var error: String?
  /// The first escape that means nothing, and where it stands.
  private(set) var warning: (message: String, offset: Int)?

  private var index = 0

  init(input: [UInt8]) {
    self.input = input
  }

  private func at(_ i: Int) -> UInt8? { i < input.count ? input[i] : nil }

  // MARK: - Text

  mutating func text() -> [UInt32] {
    var output: [UInt32] = []
    output.reserveCapacity(input.count)
    while index < input.count, error == nil {
      let byte = input[index]
      if byte != UInt8(ascii: "\\") {
        appendCodePoint(to: &output)
        continue
      }
      let start = index
      index += 2
      switch at(start + 1) {
      case nil: failUnicode(start, end: start + 1, "\\ at end of string")
      case UInt8(ascii: "x"): hexadecimal(2, "\\xXX", start, &output)
      case UInt8(ascii: "u"): hexadecimal(4, "\\uXXXX", start, &output)
      case UInt8(ascii: "U"): hexadecimal(8, "\\UXXXXXXXX", start, &output)
      case UInt8(ascii: "N"): named(start, &output)
      case let byte?:
        if let simple = simpleEscape(byte) {
          output += simple.map { UInt32($0) }
        } else if let value = octal(start) {
          output.append(value)
        } else {
          warnAbout(start)
          output.append(0x5C)
          index = start + 1
        }
      }
    }
    return output
  }

  /// The next code point, which may take up several bytes.
  private mutating func appendCodePoint(to output: inout [UInt32]) {
    let byte = input[index]
    let count = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    var value = UInt32(count == 1 ? byte : byte & (0xFF >> UInt8(count + 1)))
    for k in 1..<max(count, 1) { value = value << 6 | UInt32((at(index + k) ?? 0) & 0x3F) }
    output.append(value)
    index += count
  }

  /// What a one-letter escape stands for; a backslash at a line end stands for nothing.
  private func simpleEscape(_ byte: UInt8) -> [UInt8]? {
    switch byte {
    case 0x0A: []
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): [byte]
    case UInt8(ascii: "a"): [7]
    case UInt8(ascii: "b"): [8]
    case UInt8(ascii: "f"): [12]
    case UInt8(ascii: "n"): [10]
    case UInt8(ascii: "r"): [13]
    case UInt8(ascii: "t"): [9]
    case UInt8(ascii: "v"): [11]
    default: nil
    }
  }

  /// One to three octal digits after the backslash at `start`.
  private mutating func octal(_ start: Int) -> UInt32? {
    var value: UInt32 = 0
    var i = start + 1
    while i < start + 4, let byte = at(i), byte >= 0x30, byte <= 0x37 {
      value = value * 8 + UInt32(byte - 0x30)
      i += 1
    }
    guard i > start + 1 else { return nil }
    index = i
    if value > 0xFF, warning == nil {
      let digits = String(decoding: input[start + 1..<i], as: UTF8.self)
      warning = ("invalid octal escape sequence '\\\(digits)'", start)
    }
    return value
  }

  private mutating func hexadecimal(_ count: Int, _ form: String, _ start: Int, _ output: inout [UInt32]) {
    var value: UInt32 = 0
    var i = start + 2
    while i < start + 2 + count, let byte = at(i), isHexDigit(byte) {
      value = value << 4 | UInt32(Lexer.isDigit(byte) ? byte - 0x30 : (byte | 0x20) - 0x61 + 10)
      i += 1
    }
    if i < start + 2 + count {
      failUnicode(start, end: i, "truncated \(form) escape")
    } else if value > 0x10FFFF {
      failUnicode(start, end: i, "illegal Unicode character")
    } else {
      output.append(value)
      index = i
    }
  }

  private mutating func named(_ start: Int, _ output: inout [UInt32]) {
    guard at(start + 2) == UInt8(ascii: "{"),
      let end = input[start...].firstIndex(of: UInt8(ascii: "}")), end > start + 3
    else {
      let hasBrace = at(start + 2) == UInt8(ascii: "{")
      let close = hasBrace ? input[start...].firstIndex(of: UInt8(ascii: "}")) : nil
      let end = close ?? (hasBrace ? input.count : start + 2)
      failUnicode(start, end: end, "malformed \\N character escape")
      return
    }
    let name = String(decoding: input[start + 3..<end], as: UTF8.self)
    guard let value = codePoint(named: name) else {
      failUnicode(start, end: end + 1, "unknown Unicode character name")
      return
    }
    output.append(value)
    index = end + 1
  }

  // MARK: - Bytes

  mutating func bytes() -> [UInt8] {
    var output: [UInt8] = []
    while index < input.count, error == nil {
      let byte = input[index]
      guard byte == UInt8(ascii: "\\"), let next = at(index + 1) else {
        output.append(byte)
        index += 1
        continue
      }
      let start = index
      index += 2
      if let simple = simpleEscape(next) {
        output += simple
      } else if next == UInt8(ascii: "x") {
        guard let high = at(start + 2), let low = at(start + 3), isHexDigit(high), isHexDigit(low) else {
          error = "(value error) invalid \\x escape at position \(start)"
          return []
        }
        output.append(hexValue(high) << 4 | hexValue(low))
        index = start + 4
      } else if let value = octal(start) {
        output.append(UInt8(truncatingIfNeeded: value))
      } else {
        warnAbout(start)
        output.append(byte)
        index = start + 1
      }
    }
    return output
  }

  private func hexValue(_ byte: UInt8) -> UInt8 {
    Lexer.isDigit(byte) ? byte - 0x30 : (byte | 0x20) - 0x61 + 10
  }

  // MARK: - Complaints

  private mutating func warnAbout(_ start: Int) {
    guard warning == nil, let byte = at(start + 1) else { return }
    // Python reports only characters of ASCII; the first of several escapes is enough.
    let character = byte < 0x80 ? Character(UnicodeScalar(byte)) : Character("\u{FFFD}")
    if byte < 0x80 { warning = ("invalid escape sequence '\\\(character)'", start) }
  }

  /// Python decodes a copy of the text in which every character beyond ASCII is a ten-byte escape, and counts
  /// positions in that copy.
  private mutating func failUnicode(_ start: Int, end: Int, _ reason: String) {
    func counted(_ limit: Int) -> Int {
      var count = 0
      for byte in input[..<min(limit, input.count)] {
        if byte < 0x80 { count += 1 } else if byte & 0xC0 != 0x80 { count += 10 }
      }
      return count
    }
    let first = counted(start)
    let last = counted(end) - 1
    let place =
      first == last
      ? "byte 0x5c in position \(first)" : "bytes in position \(first)-\(last)"
    error = "(unicode error) 'unicodeescape' codec can't decode \(place): \(reason)"
  }
}

/// The character with that Unicode name, aliases and generated names among them; nil if there is none.
/// Takes a search through all of Unicode (some 20 ms) for a name beyond the first planes' letters.
func codePoint(named name: String) -> UInt32? {
  let wanted = name.uppercased()
  for prefix in ["CJK UNIFIED IDEOGRAPH-", "CJK COMPATIBILITY IDEOGRAPH-"] where wanted.hasPrefix(prefix) {
    return UInt32(wanted.dropFirst(prefix.count), radix: 16)
  }
  for value in UInt32(0x20)...0x1FBFF {
    guard let scalar = Unicode.Scalar(value) else { continue }
    let properties = scalar.properties
    if properties.name == wanted || properties.nameAlias == wanted { return value }
  }
  for value in UInt32(0xE0000)...0xE01EF {
    if let scalar = Unicode.Scalar(value), scalar.properties.name == wanted { return value }
  }
  return nil
}
