// Encodings: UTF-8, ASCII, Latin-1, UTF-16, UTF-32, code pages and escapes, with Python's error handlers.

enum TextEncoding {
  case utf8, ascii, latin1
  /// `mark`: a byte order mark is written and looked at.
  case utf16(bigEndian: Bool, mark: Bool)
  case utf32(bigEndian: Bool, mark: Bool)
  /// UTF-8 with a mark in front.
  case utf8Marked
  /// One byte a character, by a table.
  case page(CodePage)
  /// Text as it stands in a literal, raw or not.
  case escapes(isRaw: Bool)

  init?(_ name: String) {
    switch name.lowercased().replacing("_", with: "-") {
    case "utf-8", "utf8", "u8", "utf", "cp65001": self = .utf8
    case "ascii", "us-ascii", "646": self = .ascii
    case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "8859", "cp819", "latin", "l1": self = .latin1
    case "utf-16", "utf16", "u16": self = .utf16(bigEndian: false, mark: true)
    case "utf-16-le", "utf-16le": self = .utf16(bigEndian: false, mark: false)
    case "utf-16-be", "utf-16be": self = .utf16(bigEndian: true, mark: false)
    case "utf-32", "utf32", "u32": self = .utf32(bigEndian: false, mark: true)
    case "utf-32-le", "utf-32le": self = .utf32(bigEndian: false, mark: false)
    case "utf-32-be", "utf-32be": self = .utf32(bigEndian: true, mark: false)
    case "utf-8-sig", "utf8-sig": self = .utf8Marked
    case "unicode-escape": self = .escapes(isRaw: false)
    case "raw-unicode-escape": self = .escapes(isRaw: true)
    case let other:
      guard let page = CodePage.named(other) else { return nil }
      self = .page(page)
    }
  }

  /// Encodings of CPython's that need tables of thousands of characters, or rules of their own.
  static let withTables: Set<String> = [
    "gbk", "gb2312", "gb18030", "cp936", "936", "hz", "big5", "big5hkscs", "cp950", "shift_jis", "sjis", "shiftjis", "s_jis",
    "shift_jis_2004", "shift_jisx0213", "cp932", "euc_jp", "eucjp", "euc_jis_2004", "iso2022_jp", "iso_2022_jp", "euc_kr",
    "euckr", "cp949", "johab", "iso2022_kr", "iso_2022_kr", "utf_7", "utf7", "punycode", "idna",
  ]

  /// The name in messages.
  var name: String {
    switch self {
    case .utf8, .utf8Marked: "utf-8"
    case .utf32(let big, let mark): mark ? "utf-32" : big ? "utf-32-be" : "utf-32-le"
    case .page: "charmap"
    case .escapes(let isRaw): isRaw ? "rawunicodeescape" : "unicodeescape"
    case .ascii: "ascii"
    case .latin1: "latin-1"
    case .utf16(let big, let mark): mark ? "utf-16" : big ? "utf-16-be" : "utf-16-le"
    }
  }
}

extension Machine {
  /// Raises TypeError where the names of an encoding and an error handler are given, but are no strings.
  func checkCodecNames(_ encoding: Value, _ errors: Value, _ function: String) throws(Raised) {
    for (v, name) in [(encoding, "encoding"), (errors, "errors")] where !v.isNull && v.str == nil {
      throw typeError("\(function)() argument '\(name)' must be str, not \(argumentTypeName(v))")
    }
  }

  private func encoding(_ v: Value) throws(Raised) -> TextEncoding {
    guard let name = v.str else { return .utf8 }
    guard let found = TextEncoding(name.string) else {
      let others = ["hex", "hex_codec", "rot13", "rot_13", "base64", "base64_codec", "bz2", "bz2_codec", "zlib", "zlib_codec", "zip", "uu", "quopri"]
      if others.contains(name.string.lowercased().replacing("-", with: "_")) {
        throw error(
          types.lookupError,
          "'\(name.string)' is not a text encoding; use codecs.encode() to handle arbitrary codecs")
      }
      if TextEncoding.withTables.contains(name.string.lowercased().replacing("-", with: "_")) {
        throw unsupported("the encoding '\(name.string)' is not simulated")
      }
      throw error(types.lookupError, "unknown encoding: \(name.string)")
    }
    return found
  }

  private func handler(_ v: Value) -> String { v.str.map { $0.string } ?? "strict" }

  // MARK: Encoding

  /// `text.encode(encoding, errors)`; `.null` for what is not given.
  func encode(_ text: PyStr, encoding: Value, errors: Value, function: String) throws(Raised) -> [UInt8] {
    try checkCodecNames(encoding, errors, function)
    let codec = try self.encoding(encoding)
    let handler = handler(errors)
    if case .escapes(let isRaw) = codec { return Machine.escaped(text, isRaw: isRaw) }
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    if case .utf16(let big, true) = codec { out += big ? [0xFE, 0xFF] : [0xFF, 0xFE] }
    if case .utf32(let big, true) = codec { out += big ? [0, 0, 0xFE, 0xFF] : [0xFF, 0xFE, 0, 0] }
    if case .utf8Marked = codec { out += [0xEF, 0xBB, 0xBF] }
    var i = 0
    while i < text.count {
      if Machine.encode(text[i], codec, &out) {
        i += 1
        continue
      }
      let start = i
      while i < text.count, !Machine.canEncode(text[i], codec) { i += 1 }
      try handleEncodeError(text, start, i, codec, handler, &out)
    }
    return out
  }

  private static func canEncode(_ c: UInt32, _ codec: TextEncoding) -> Bool {
    switch codec {
    case .ascii: c < 0x80
    case .latin1: c < 0x100
    case .page(let page): page.byte(c) != nil
    case .escapes: true
    case .utf8, .utf8Marked, .utf16, .utf32: !(0xD800..<0xE000).contains(c)
    }
  }

  private static func encode(_ c: UInt32, _ codec: TextEncoding, _ out: inout [UInt8]) -> Bool {
    guard canEncode(c, codec) else { return false }
    switch codec {
    case .ascii, .latin1: out.append(UInt8(c))
    case .page(let page): out.append(page.byte(c) ?? 0x3F)
    case .escapes: break
    case .utf8, .utf8Marked:
      if c < 0x80 {
        out.append(UInt8(c))
      } else if let scalar = Unicode.Scalar(c) {
        out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    case .utf16(let big, _):
      let units: [UInt32] = c < 0x10000 ? [c] : [0xD7C0 + (c >> 10), 0xDC00 + (c & 0x3FF)]
      for u in units {
        let (high, low) = (UInt8(u >> 8), UInt8(u & 0xFF))
        out += big ? [high, low] : [low, high]
      }
    case .utf32(let big, _):
      let parts = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: c >> UInt32($0)) }
      out += big ? parts : parts.reversed()
    }
    return true
  }

  private func handleEncodeError(
    _ text: PyStr, _ start: Int, _ end: Int, _ codec: TextEncoding, _ handler: String, _ out: inout [UInt8]
  ) throws(Raised) {
    func put(_ replacement: PyStr) {
      for k in 0..<replacement.count { _ = Machine.encode(replacement[k], codec, &out) }
    }
    switch handler {
    case "strict":
      let reason =
        switch codec {
        case .ascii: "ordinal not in range(128)"
        case .latin1: "ordinal not in range(256)"
        case .page: "character maps to <undefined>"
        default: "surrogates not allowed"
        }
      throw Raised(
        PyException(
          type: types.unicodeEncodeError,
          args: [.string(codec.name), .object(text), .int(start), .int(end), .string(reason)]))
    case "ignore": return
    case "replace": for _ in start..<end { put(PyStr("?")) }
    case "backslashreplace":
      var b = TextBuilder()
      for i in start..<end { b.appendNumericEscape(text[i]) }
      put(b.finish())
    case "xmlcharrefreplace": for i in start..<end { put(PyStr("&#\(text[i]);")) }
    case "namereplace":
      for i in start..<end {
        if let name = Unicode.Scalar(text[i])?.properties.name {
          put(PyStr("\\N{\(name)}"))
        } else {
          var b = TextBuilder()
          b.appendNumericEscape(text[i])
          put(b.finish())
        }
      }
    case "surrogateescape":
      for i in start..<end {
        guard (0xDC80...0xDCFF).contains(text[i]) else {
          try handleEncodeError(text, i, end, codec, "strict", &out)
          return
        }
        out.append(UInt8(text[i] - 0xDC00))
      }
    case "surrogatepass":
      for i in start..<end {
        let c = text[i]
        switch codec {
        case .utf8, .utf8Marked:
          out += [0xE0 | UInt8(c >> 12), 0x80 | UInt8(c >> 6 & 0x3F), 0x80 | UInt8(c & 0x3F)]
        case .utf16(let big, _):
          out += big ? [UInt8(c >> 8), UInt8(c & 0xFF)] : [UInt8(c & 0xFF), UInt8(c >> 8)]
        case .utf32(let big, _):
          out += big ? [0, 0, UInt8(c >> 8), UInt8(c & 0xFF)] : [UInt8(c & 0xFF), UInt8(c >> 8), 0, 0]
        default:
          try handleEncodeError(text, start, end, codec, "strict", &out)
          return
        }
      }
    default: throw error(types.lookupError, "unknown error handler name '\(handler)'")
    }
  }

  // MARK: Decoding

  /// `bytes.decode(encoding, errors)`; `.null` for what is not given.
  func decode(_ bytes: [UInt8], encoding: Value, errors: Value, function: String) throws(Raised) -> PyStr {
    try checkCodecNames(encoding, errors, function)
    let codec = try self.encoding(encoding)
    let handler = handler(errors)
    switch codec {
    case .latin1: return PyStr(latin1: bytes)
    case .ascii, .utf8, .utf8Marked:
      if bytes.allSatisfy({ $0 < 0x80 }) { return PyStr(latin1: bytes) }
    case .utf16, .utf32, .page: break
    case .escapes(let isRaw):
      var out = TextBuilder(capacity: bytes.count)
      try Machine.unescaped(bytes, isRaw: isRaw, &out) { (start, end, reason, out) throws(Raised) in
        try handleDecodeError(bytes, start, end, codec.name, reason, handler, &out)
      }
      return out.finish()
    }
    var out = TextBuilder(capacity: bytes.count)
    var i = 0
    var (big, name) = (false, codec.name)
    if case .utf16(let bigEndian, let mark) = codec {
      big = bigEndian
      if mark {
        if bytes.starts(with: [0xFE, 0xFF]) {
          (big, i) = (true, 2)
        } else if bytes.starts(with: [0xFF, 0xFE]) {
          i = 2
        }
        name = big ? "utf-16-be" : "utf-16-le"
      }
    }
    if case .utf32(let bigEndian, let mark) = codec {
      big = bigEndian
      if mark {
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
          (big, i) = (true, 4)
        } else if bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
          i = 4
        }
        name = big ? "utf-32-be" : "utf-32-le"
      }
    }
    if case .utf8Marked = codec, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { i = 3 }
    while i < bytes.count {
      let step: DecodeStep
      switch codec {
      case .utf8, .utf8Marked: step = Machine.decodeUTF8(bytes, i)
      case .utf32: step = Machine.decodeUTF32(bytes, i, big)
      case .utf16: step = Machine.decodeUTF16(bytes, i, big)
      case .page(let page):
        step = page.codePoint(bytes[i]).map { .character($0, 1) } ?? .invalid(1, "character maps to <undefined>")
      default:
        step = bytes[i] < 0x80 ? .character(UInt32(bytes[i]), 1) : .invalid(1, "ordinal not in range(128)")
      }
      switch step {
      case .character(let c, let n):
        out.append(c)
        i += n
      case .invalid(let n, let reason):
        if handler == "surrogatepass", n == 1, i + 2 < bytes.count, bytes[i] == 0xED, case .utf8 = codec,
          (0xA0...0xBF).contains(bytes[i + 1]), (0x80...0xBF).contains(bytes[i + 2])
        {
          out.append(0xD000 | UInt32(bytes[i + 1] & 0x3F) << 6 | UInt32(bytes[i + 2] & 0x3F))
          i += 3
          continue
        }
        i = try handleDecodeError(bytes, i, i + n, name, reason, handler, &out)
      }
    }
    return out.finish()
  }

  private enum DecodeStep {
    case character(UInt32, Int)
    /// So many bytes make no character.
    case invalid(Int, String)
  }

  private static func decodeUTF8(_ b: [UInt8], _ i: Int) -> DecodeStep {
    let first = b[i]
    if first < 0x80 { return .character(UInt32(first), 1) }
    let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    if length == 0 { return .invalid(1, "invalid start byte") }
    var c = UInt32(first) & (0xFF >> UInt32(length + 1))
    for k in 1..<length {
      if i + k >= b.count { return .invalid(b.count - i, "unexpected end of data") }
      let next = b[i + k]
      var (low, high): (UInt8, UInt8) = (0x80, 0xBF)
      if k == 1 {
        switch first {
        case 0xE0: low = 0xA0
        case 0xED: high = 0x9F
        case 0xF0: low = 0x90
        case 0xF4: high = 0x8F
        default: break
        }
      }
      if next < low || next > high { return .invalid(k, "invalid continuation byte") }
      c = c << 6 | UInt32(next & 0x3F)
    }
    return .character(c, length)
  }

  private static func decodeUTF32(_ b: [UInt8], _ i: Int, _ big: Bool) -> DecodeStep {
    if i + 4 > b.count { return .invalid(b.count - i, "truncated data") }
    let parts = big ? Array(b[i..<(i + 4)]) : b[i..<(i + 4)].reversed()
    let c = parts.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    if (0xD800..<0xE000).contains(c) { return .invalid(4, "code point in surrogate code point range(0xd800, 0xe000)") }
    return c > 0x10FFFF ? .invalid(4, "code point not in range(0x110000)") : .character(c, 4)
  }

  private static func decodeUTF16(_ b: [UInt8], _ i: Int, _ big: Bool) -> DecodeStep {
    func unit(_ k: Int) -> UInt32? {
      if k + 1 >= b.count { return nil }
      return big ? UInt32(b[k]) << 8 | UInt32(b[k + 1]) : UInt32(b[k + 1]) << 8 | UInt32(b[k])
    }
    guard let u = unit(i) else { return .invalid(b.count - i, "truncated data") }
    if !(0xD800..<0xE000).contains(u) { return .character(u, 2) }
    if u >= 0xDC00 { return .invalid(2, "illegal encoding") }
    guard let v = unit(i + 2) else { return .invalid(b.count - i, "unexpected end of data") }
    if !(0xDC00..<0xE000).contains(v) { return .invalid(2, "illegal UTF-16 surrogate") }
    return .character(0x10000 + ((u & 0x3FF) << 10) + (v & 0x3FF), 4)
  }

  /// Deals with bytes that make no character; answers where decoding goes on.
  @discardableResult
  private func handleDecodeError(
    _ bytes: [UInt8], _ start: Int, _ end: Int, _ name: String, _ reason: String, _ handler: String,
    _ out: inout TextBuilder
  ) throws(Raised) -> Int {
    switch handler {
    case "strict":
      throw Raised(
        PyException(
          type: types.unicodeDecodeError,
          args: [.string(name), .object(PyBytes(bytes)), .int(start), .int(end), .string(reason)]))
    case "ignore": break
    case "replace": out.append(0xFFFD)
    case "backslashreplace": for b in bytes[start..<end] { out.appendNumericEscape(UInt32(b)) }
    case "surrogateescape":
      // Up to four bytes, those from 128 on: the rest is looked at anew.
      var n = 0
      while n < 4, start + n < end, bytes[start + n] >= 0x80 {
        out.append(0xDC00 + UInt32(bytes[start + n]))
        n += 1
      }
      if n == 0 { try handleDecodeError(bytes, start, end, name, reason, "strict", &out) }
      return start + n
    case "surrogatepass", "xmlcharrefreplace", "namereplace":
      if handler != "surrogatepass" {
        throw typeError("don't know how to handle UnicodeDecodeError in error callback")
      }
      try handleDecodeError(bytes, start, end, name, reason, "strict", &out)
    default: throw error(types.lookupError, "unknown error handler name '\(handler)'")
    }
    return end
  }
}
