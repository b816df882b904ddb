// The encodings `unicode_escape` and `raw_unicode_escape`: text as it stands in a literal.

extension Machine {
  /// The text as escapes; never fails.
  static func escaped(_ text: PyStr, isRaw: Bool) -> [UInt8] {
    var out: [UInt8] = []
    func hex(_ letter: Character, _ c: UInt32, _ width: Int) {
      let digits = String(c, radix: 16)
      out += Array("\\\(letter)\(String(repeating: "0", count: max(0, width - digits.count)))\(digits)".utf8)
    }
    for i in 0..<text.count {
      let c = text[i]
      switch c {
      case 0x10000...: hex("U", c, 8)
      case 0x100...: hex("u", c, 4)
      case _ where isRaw: out.append(UInt8(c))
      case 0x5C: out += [0x5C, 0x5C]
      case 0x09: out += Array("\\t".utf8)
      case 0x0A: out += Array("\\n".utf8)
      case 0x0D: out += Array("\\r".utf8)
      case 0x20..<0x7F: out.append(UInt8(c))
      default: hex("x", c, 2)
      }
    }
    return out
  }

  /// The text that escapes mean; `fail` deals with wrong ones and answers where to go on.
  static func unescaped(
    _ bytes: [UInt8], isRaw: Bool, _ out: inout TextBuilder,
    fail: (_ start: Int, _ end: Int, _ reason: String, _ out: inout TextBuilder) throws(Raised) -> Int
  ) throws(Raised) {
    var i = 0
    while i < bytes.count {
      guard bytes[i] == 0x5C else {
        out.append(UInt32(bytes[i]))
        i += 1
        continue
      }
      guard i + 1 < bytes.count else {
        if isRaw { out.append(0x5C) } else { _ = try fail(i, i + 1, "\\ at end of string", &out) }
        return
      }
      let letter = bytes[i + 1]
      let width = letter == UInt8(ascii: "u") ? 4 : letter == UInt8(ascii: "U") ? 8 : letter == UInt8(ascii: "x") && !isRaw ? 2 : 0
      if width > 0 {
        i = try number(bytes, i, width, isRaw, &out, fail)
      } else if isRaw {
        out.append(0x5C)
        out.append(UInt32(letter))
        i += 2
      } else if letter == UInt8(ascii: "N") {
        i = try character(bytes, i, &out, fail)
      } else {
        i = plain(bytes, i, &out)
      }
    }
  }

  private typealias Failure = (Int, Int, String, inout TextBuilder) throws(Raised) -> Int

  /// An escape of a fixed number of hexadecimal digits.
  private static func number(
    _ bytes: [UInt8], _ start: Int, _ width: Int, _ isRaw: Bool, _ out: inout TextBuilder, _ fail: Failure
  ) throws(Raised) -> Int {
    var value: UInt32 = 0
    var i = start + 2
    while i < min(start + 2 + width, bytes.count), let digit = Character(Unicode.Scalar(bytes[i])).hexDigitValue {
      value = value << 4 | UInt32(digit)
      i += 1
    }
    if i < start + 2 + width {
      let form = width == 2 ? "\\xXX" : width == 4 ? "\\uXXXX" : "\\UXXXXXXXX"
      return try fail(start, i, "truncated \(form) escape", &out)
    }
    if value > 0x10FFFF {
      return try fail(start, i, isRaw ? "\\Uxxxxxxxx out of range" : "illegal Unicode character", &out)
    }
    out.append(value)
    return i
  }

  /// An escape with a character's name.
  private static func character(_ bytes: [UInt8], _ start: Int, _ out: inout TextBuilder, _ fail: Failure) throws(Raised) -> Int {
    guard start + 2 < bytes.count, bytes[start + 2] == UInt8(ascii: "{") else {
      return try fail(start, start + 2, "malformed \\N character escape", &out)
    }
    guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "}")), end > start + 3 else {
      return try fail(start, bytes[start...].firstIndex(of: UInt8(ascii: "}")) ?? bytes.count, "malformed \\N character escape", &out)
    }
    guard let found = codePoint(named: String(decoding: bytes[(start + 3)..<end], as: UTF8.self)) else {
      return try fail(start, end + 1, "unknown Unicode character name", &out)
    }
    out.append(found)
    return end + 1
  }

  /// Escapes of one letter and of octal digits; what means nothing stays as it is.
  private static func plain(_ bytes: [UInt8], _ start: Int, _ out: inout TextBuilder) -> Int {
    let letter = bytes[start + 1]
    let simple: [Character: UInt32] = ["a": 7, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9, "v": 11, "\\": 0x5C, "'": 0x27, "\"": 0x22]
    if letter == 10 { return start + 2 }
    if let c = simple[Character(Unicode.Scalar(letter))] {
      out.append(c)
      return start + 2
    }
    guard (0x30...0x37).contains(letter) else {
      out.append(0x5C)
      return start + 1
    }
    var (value, i) = (UInt32(0), start + 1)
    while i < min(start + 4, bytes.count), (0x30...0x37).contains(bytes[i]) {
      value = value << 3 | UInt32(bytes[i] - 0x30)
      i += 1
    }
    out.append(value)
    return i
  }
}
