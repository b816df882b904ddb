// `repr` and `ascii` of text and of bytes.

extension PyStr {
  /// The text in quotes, with escapes for what can't be printed; `ascii` escapes everything beyond ASCII.
  func quoted(ascii: Bool = false) -> PyStr {
    var (singles, doubles) = (false, false)
    var isPlain = isNarrow
    for i in 0..<count {
      let c = self[i]
      switch c {
      case 0x27: singles = true
      case 0x22: doubles = true
      case 0x5C: isPlain = false
      case 0x20..<0x7F: break
      default: isPlain = false
      }
    }
    let quote: UInt32 = singles && !doubles ? 0x22 : 0x27
    var out = TextBuilder(capacity: count + 2)
    out.append(quote)
    if isPlain && !(singles && doubles) {
      out.append(self)
    } else {
      for i in 0..<count { out.appendEscaped(self[i], quote: quote, ascii: ascii) }
    }
    out.append(quote)
    return out.finish()
  }
}

extension TextBuilder {
  mutating func appendEscaped(_ c: UInt32, quote: UInt32, ascii: Bool) {
    switch c {
    case 0x5C, quote:
      append(0x5C)
      append(c)
    case 0x0A: append("\\n")
    case 0x0D: append("\\r")
    case 0x09: append("\\t")
    case 0x20..<0x7F: append(c)
    default:
      if ascii || !UnicodeTests.isPrintable(c) { appendNumericEscape(c) } else { append(c) }
    }
  }

  /// `\x1f`, `\u2028` or `\U0001f600`.
  mutating func appendNumericEscape(_ c: UInt32) {
    let digits = String(c, radix: 16)
    let (letter, width) = c < 0x100 ? ("\\x", 2) : c < 0x10000 ? ("\\u", 4) : ("\\U", 8)
    append(letter)
    append(repeating: 0x30, count: width - digits.utf8.count)
    append(digits)
  }
}

extension Machine {
  /// `ascii(value)`.
  func ascii(_ value: Value) throws(Raised) -> PyStr {
    let text = try repr(value)
    if text.isNarrow, text.narrow.allSatisfy({ $0 < 0x80 }) { return text }
    var out = TextBuilder(capacity: text.count + 16)
    for i in 0..<text.count {
      if text[i] < 0x80 { out.append(text[i]) } else { out.appendNumericEscape(text[i]) }
    }
    return out.finish()
  }

  /// `b'...'`.
  static func bytesRepr(_ bytes: [UInt8]) -> String {
    let quote = bytes.contains(0x27) && !bytes.contains(0x22) ? 0x22 : 0x27 as UInt8
    var out = TextBuilder(capacity: bytes.count + 3)
    out.append("b")
    out.append(UInt32(quote))
    for b in bytes {
      if b >= 0x7F {
        out.appendNumericEscape(UInt32(b))
      } else if b < 0x20 && b != 0x0A && b != 0x0D && b != 0x09 {
        out.appendNumericEscape(UInt32(b))
      } else {
        out.appendEscaped(UInt32(b), quote: UInt32(quote), ascii: true)
      }
    }
    out.append(UInt32(quote))
    return out.finish().string
  }
}
