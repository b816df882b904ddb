// `text % values`: formatting in the manner of C's printf, for text and for bytes (as text of characters
// below 256).

extension Machine {
  /// `format % arguments`.
  func percentFormat(_ format: PyStr, _ arguments: Value) throws(Raised) -> PyStr {
    var formatter = PercentFormatter(format, arguments, isBytes: false, self)
    return try formatter.run()
  }

  /// `format % arguments` for bytes.
  func percentFormat(_ format: [UInt8], _ arguments: Value) throws(Raised) -> [UInt8] {
    var formatter = PercentFormatter(PyStr(latin1: format), arguments, isBytes: true, self)
    return try formatter.run().latin1
  }
}

private struct PercentFormatter {
  let format: PyStr
  let isBytes: Bool
  let m: Machine
  var i = 0
  var out: TextBuilder
  /// What fields take their values from: a tuple's items, or one value alone.
  var items: [Value]
  var next = 0
  /// The mapping for `%(name)s`.
  let mapping: Value?

  /// One field's flags, width and so on.
  struct Field {
    var left = false
    var plus = false
    var blank = false
    var alternate = false
    var zero = false
    var width = -1
    var precision = -1
    var code: UInt32 = 0
  }

  init(_ format: PyStr, _ arguments: Value, isBytes: Bool, _ m: Machine) {
    self.format = format
    self.isBytes = isBytes
    self.m = m
    out = TextBuilder(capacity: format.count + 32)
    if let t = arguments.tuple {
      items = t.items
      mapping = nil
    } else {
      items = [arguments]
      if arguments.str == nil, !isBytes || arguments.byteContent == nil, case .object(let o) = arguments,
        o.type.lookup(m.names.__getitem__) != nil
      {
        mapping = arguments
      } else {
        mapping = nil
      }
    }
  }

  mutating func run() throws(Raised) -> PyStr {
    while i < format.count {
      let start = i
      while i < format.count, format[i] != 0x25 { i += 1 }
      out.append(format, start, i)
      if i == format.count { break }
      i += 1
      if i < format.count, format[i] == 0x25 {
        out.append(0x25)
        i += 1
        continue
      }
      let field = try parse()
      try m.checkSize(max(field.width, field.precision))
      try write(field, try nextValue())
      try m.checkSize(out.count)
    }
    if next < items.count && mapping == nil {
      throw m.typeError("not all arguments converted during \(isBytes ? "bytes" : "string") formatting")
    }
    return out.finish()
  }

  private mutating func nextValue() throws(Raised) -> Value {
    if next >= items.count { throw m.typeError("not enough arguments for format string") }
    next += 1
    return items[next - 1]
  }

  private mutating func parse() throws(Raised) -> Field {
    var f = Field()
    let n = format.count
    var c: UInt32 = 0
    /// Takes the next character; false at the end.
    func take(_ i: inout Int, _ c: inout UInt32) -> Bool {
      if i >= n { return false }
      c = format[i]
      i += 1
      return true
    }
    var more = take(&i, &c)
    if more, c == 0x28 {
      guard let mapping else { throw m.typeError("format requires a mapping") }
      let start = i
      var depth = 1
      while depth > 0, take(&i, &c) {
        if c == 0x29 { depth -= 1 } else if c == 0x28 { depth += 1 }
      }
      if depth > 0 { throw m.valueError("incomplete format key") }
      let key = format.slice(start, i - 1)
      items = [try m.getItem(mapping, isBytes ? .object(PyBytes(key.latin1)) : .object(key))]
      next = 0
      more = take(&i, &c)
    }
    flags: while more {
      switch c {
      case 0x2D: f.left = true
      case 0x2B: f.plus = true
      case 0x20: f.blank = true
      case 0x23: f.alternate = true
      case 0x30: f.zero = true
      default: break flags
      }
      more = take(&i, &c)
    }
    if more, c == 0x2A {
      f.width = try star()
      if f.width < 0 {
        f.left = true
        f.width = f.width == Int.min ? Int.max : -f.width
      }
      more = take(&i, &c)
    } else if more, (0x30...0x39).contains(c) {
      f.width = 0
      while more, (0x30...0x39).contains(c) {
        f.width = f.width * 10 + Int(c) - 0x30
        if f.width > Int(Int32.max) * 1024 { throw m.valueError("width too big") }
        more = take(&i, &c)
      }
    }
    if more, c == 0x2E {
      f.precision = 0
      more = take(&i, &c)
      if more, c == 0x2A {
        f.precision = max(try star(), 0)
        more = take(&i, &c)
      } else {
        while more, (0x30...0x39).contains(c) {
          f.precision = f.precision * 10 + Int(c) - 0x30
          if f.precision > Int(Int32.max) { throw m.valueError("precision too big") }
          more = take(&i, &c)
        }
      }
    }
    if more, c == 0x68 || c == 0x6C || c == 0x4C { more = take(&i, &c) }
    if !more { throw m.valueError("incomplete format") }
    f.code = c
    return f
  }

  private mutating func star() throws(Raised) -> Int {
    let v = try nextValue()
    guard v.exactInt != nil else { throw m.typeError("* wants int") }
    return try m.index(v)
  }

  private mutating func write(_ f: Field, _ v: Value) throws(Raised) {
    switch f.code {
    case 0x73: writeText(isBytes ? try bytesText(v) : try m.str(v), f)
    case 0x62 where isBytes: writeText(try bytesText(v), f)
    case 0x72: writeText(isBytes ? try m.ascii(v) : try m.repr(v), f)
    case 0x61: writeText(try m.ascii(v), f)
    case 0x64, 0x69, 0x75, 0x6F, 0x78, 0x58: try writeInt(v, f)
    case 0x65, 0x45, 0x66, 0x46, 0x67, 0x47: try writeFloat(v, f)
    case 0x63:
      var g = f
      g.precision = -1
      writeText(try character(v), g)
    default:
      let shown = f.code >= 31 && f.code < 126 ? Unicode.Scalar(f.code).map(String.init) ?? "?" : "?"
      throw m.valueError(
        "unsupported format character '\(shown)' (0x\(String(f.code, radix: 16))) at index \(i - 1)")
    }
  }

  /// What `%s` and `%b` write into bytes.
  private func bytesText(_ v: Value) throws(Raised) -> PyStr {
    if let b = v.byteContent { return PyStr(latin1: b) }
    guard let b = try m.callSpecial(v, m.names.__bytes__)?.bytes else {
      throw m.typeError(
        "%b requires a bytes-like object, or an object that implements __bytes__, not '\(m.typeName(v))'")
    }
    return PyStr(latin1: b.bytes)
  }

  private func byteCharacter(_ v: Value) throws(Raised) -> PyStr {
    if let b = v.byteContent, b.count == 1 { return PyStr(latin1: b) }
    let wrong = m.typeError("%c requires an integer in range(256) or a single byte")
    guard v.exactInt != nil || m.type(of: v).lookup(m.names.__index__) != nil else { throw wrong }
    guard case .int(let n) = try m.indexValue(v), (0..<256).contains(n) else {
      throw m.overflowError("%c arg not in range(256)")
    }
    return PyStr(latin1: [UInt8(n)])
  }

  private func character(_ v: Value) throws(Raised) -> PyStr {
    if isBytes { return try byteCharacter(v) }
    if let s = v.str {
      if s.count == 1 { return s }
      throw m.typeError("%c requires int or char")
    }
    let isIndexable = v.exactInt != nil || m.type(of: v).lookup(m.names.__index__) != nil
    guard isIndexable else { throw m.typeError("%c requires int or char") }
    guard case .int(let n) = try m.indexValue(v), (0...0x10FFFF).contains(n) else {
      throw m.overflowError("%c arg not in range(0x110000)")
    }
    return PyStr.character(UInt32(n))
  }

  private mutating func writeText(_ text: PyStr, _ f: Field) {
    let count = f.precision >= 0 ? min(f.precision, text.count) : text.count
    if !f.left { out.append(repeating: 0x20, count: f.width - count) }
    out.append(text, 0, count)
    if f.left { out.append(repeating: 0x20, count: f.width - count) }
  }

  private mutating func writeInt(_ v: Value, _ f: Field) throws(Raised) {
    let isDecimal = f.code == 0x64 || f.code == 0x69 || f.code == 0x75
    let letter = Unicode.Scalar(f.code).map(String.init) ?? "d"
    let wrong = m.typeError(
      "%\(letter) format: \(isDecimal ? "a real number" : "an integer") is required, not \(m.typeName(v))")
    let number: Value
    if let n = v.exactInt {
      number = n
    } else if v.str != nil || v.byteContent != nil {
      throw wrong
    } else {
      do throws(Raised) {
        number = isDecimal ? try m.int(v) : try m.indexValue(v)
      } catch {
        if error.exception.type.isSubclass(of: types.typeError) { throw wrong }
        throw error
      }
    }
    var digits: String
    var prefix = ""
    switch f.code {
    case 0x6F: (digits, prefix) = (String(number.bigInt ?? 0, radix: 8), "0o")
    case 0x78: (digits, prefix) = (String(number.bigInt ?? 0, radix: 16), "0x")
    case 0x58: (digits, prefix) = (String(number.bigInt ?? 0, radix: 16, uppercase: true), "0X")
    default: digits = try m.decimalText(number)
    }
    let isNegative = digits.hasPrefix("-")
    if isNegative { digits.removeFirst() }
    if f.precision > digits.utf8.count {
      digits = String(repeating: "0", count: f.precision - digits.utf8.count) + digits
    }
    writeNumber(isNegative, f.alternate ? prefix : "", Array(digits.utf8), f)
  }

  private mutating func writeFloat(_ v: Value, _ f: Field) throws(Raised) {
    let d = try m.float(v)
    var style: FloatText
    switch f.code | 0x20 {
    case 0x65: style = FloatText(style: .exponent)
    case 0x66: style = FloatText(style: .fixed)
    default: style = FloatText(style: .general)
    }
    if f.precision >= 0 { style.precision = f.precision }
    style.isUppercase = f.code < 0x60
    style.isAlternate = f.alternate
    var text = style(d)
    let isNegative = text.first == UInt8(ascii: "-")
    if isNegative { text.removeFirst() }
    writeNumber(isNegative, "", text, f)
  }

  private mutating func writeNumber(_ isNegative: Bool, _ prefix: String, _ digits: [UInt8], _ f: Field) {
    let sign = isNegative ? "-" : f.plus ? "+" : f.blank ? " " : ""
    let missing = max(f.width - sign.utf8.count - prefix.utf8.count - digits.count, 0)
    if !f.left && !f.zero { out.append(repeating: 0x20, count: missing) }
    out.append(sign)
    out.append(prefix)
    if !f.left && f.zero { out.append(repeating: 0x30, count: missing) }
    out.append(bytes: digits)
    if f.left { out.append(repeating: 0x20, count: missing) }
  }
}
