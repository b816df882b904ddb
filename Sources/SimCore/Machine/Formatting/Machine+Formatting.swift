// `format(value, spec)` and f-strings.

import BigInt

extension Machine {
  /// One field of an f-string or of `str.format`: `conversion` is 0 for none, 1 for `!s`, 2 for `!r`, 3 for
  /// `!a`; `spec` is `.null` where there is none.
  func formatValue(_ v: Value, conversion: Int, spec: Value) throws(Raised) -> Value {
    var value = v
    switch conversion {
    case 1: value = .object(try str(v))
    case 2: value = .object(try repr(v))
    case 3: value = .object(try ascii(v))
    default: break
    }
    guard let spec = spec.str, spec.count > 0 else {
      switch value {
      case .object(let o):
        if o.layout == .str && o.type === types.str { return value }
        if o.type.isBuiltin && o.layout != .object && o.layout != .native && o.layout != .exception { break }
        return .object(try format(value, PyStr("")))
      default: break
      }
      return .object(try str(value))
    }
    switch value {
    case .int: return .object(try formatInt(value, spec, typeName: "int"))
    case .float(let d): return .object(try formatFloat(d, spec, typeName: "float"))
    default: return .object(try format(value, spec))
    }
  }

  /// `format(value, spec)`.
  public func format(_ value: Value, _ spec: PyStr) throws(Raised) -> PyStr {
    if let s = value.str, s.type === types.str { return try formatStr(s, spec, typeName: "str") }
    if let answer = try callSpecial(value, names.__format__, .object(spec)) {
      guard let text = answer.str else {
        throw typeError("__format__ must return a str, not \(typeName(answer))")
      }
      return text
    }
    return try formatByDefault(value, spec)
  }

  /// What `object.__format__` does.
  func formatByDefault(_ value: Value, _ spec: PyStr) throws(Raised) -> PyStr {
    if spec.count > 0 { throw typeError("unsupported format string passed to \(typeName(value)).__format__") }
    return try str(value)
  }

  /// The texts at `first` as one, and ints by their digits: an f-string's parts, which are used up.
  ///
  /// That ints come as they are saves two of seven allocations in `f"key-{i}:{j}"` and what a program does with that.
  func buildString(_ first: UnsafeMutablePointer<Value>, _ count: Int) -> PyStr {
    let parts = RawValue.bits(at: first)
    var total = 0
    var narrow = true
    for i in 0..<count {
      if parts[i].tag == RawValue.intTag {
        total += PyStr.decimalLength(parts[i].payload)
      } else if let s = RawValue.object(at: first + i) {
        s._withUnsafeGuaranteedRef { o in
          guard o.layout == .str else { return }
          let s = unsafeDowncast(o, to: PyStr.self)
          total += s.count
          if !s.isNarrow { narrow = false }
        }
      }
    }
    let made = PyStr(unwritten: total, narrow: narrow)
    var offset = 0
    for i in 0..<count {
      let part = parts[i]
      if part.tag == RawValue.intTag {
        offset += made.write(decimal: part.payload, at: offset)
      } else if let s = RawValue.object(at: first + i) {
        offset += s._withUnsafeGuaranteedRef { o in
          guard o.layout == .str else { return 0 }
          let s = unsafeDowncast(o, to: PyStr.self)
          s.copy(to: made.storage, at: offset, narrow: narrow)
          return s.count
        }
      }
      parts[i] = .null
      part.release()
    }
    return made
  }

  // MARK: By class

  func formatStr(_ text: PyStr, _ spec: PyStr, typeName: String) throws(Raised) -> PyStr {
    if spec.count == 0 { return text.type === types.str ? text : try str(.object(text)) }
    let f = try FormatSpec(spec, type: UInt8(ascii: "s"), align: UInt8(ascii: "<"), typeName: typeName, self)
    if f.type != 0x73 { throw f.unknownType(typeName, self) }
    if f.sign != 0 {
      throw valueError("\(f.sign == 0x20 ? "Space" : "Sign") not allowed in string format specifier")
    }
    if f.dropsNegativeZero {
      throw valueError("Negative zero coercion (z) not allowed in string format specifier")
    }
    if f.isAlternate { throw valueError("Alternate form (#) not allowed in string format specifier") }
    if f.align == UInt8(ascii: "=") {
      throw valueError("'=' alignment not allowed in string format specifier")
    }
    let cut = f.precision >= 0 && f.precision < text.count ? text.slice(0, f.precision) : text
    return f.padded(cut)
  }

  /// `value` is an `.int` or a `PyBigInt`.
  func formatInt(_ value: Value, _ spec: PyStr, typeName: String) throws(Raised) -> PyStr {
    let f = try FormatSpec(spec, type: UInt8(ascii: "d"), align: UInt8(ascii: ">"), typeName: typeName, self)
    let radix: Int
    switch f.type {
    case 0x64, 0x6E, 0x63: radix = 10  // d n c
    case 0x62: radix = 2  // b
    case 0x6F: radix = 8  // o
    case 0x78, 0x58: radix = 16  // x X
    case 0x65, 0x45, 0x66, 0x46, 0x67, 0x47, 0x25:  // e E f F g G %
      return try format(double(value), f)
    default: throw f.unknownType(typeName, self)
    }
    if f.precision != -1 { throw valueError("Precision not allowed in integer format specifier") }
    if f.dropsNegativeZero {
      throw valueError("Negative zero coercion (z) not allowed in integer format specifier")
    }
    if f.type == 0x63 { return try formatCharacter(value, f) }
    var text: [UInt8]
    if radix == 10 {
      text = Array(try decimalText(value).utf8)
    } else if case .int(let n) = value {
      text = Array(String(n, radix: radix, uppercase: f.type == 0x58).utf8)
    } else {
      text = Array(String(value.bigInt ?? 0, radix: radix, uppercase: f.type == 0x58).utf8)
    }
    let isNegative = text.first == UInt8(ascii: "-")
    if isNegative { text.removeFirst() }
    let prefix =
      f.isAlternate && radix != 10
      ? f.type == 0x58 ? "0X" : f.type == 0x78 ? "0x" : f.type == 0x62 ? "0b" : "0o" : ""
    return f.number(isNegative: isNegative, prefix: prefix, digits: text, rest: [])
  }

  private func formatCharacter(_ value: Value, _ f: FormatSpec) throws(Raised) -> PyStr {
    if f.sign != 0 { throw valueError("Sign not allowed with integer format specifier 'c'") }
    if f.isAlternate { throw valueError("Alternate form (#) not allowed with integer format specifier 'c'") }
    guard case .int(let n) = value else { throw overflowError("Python int too large to convert to C long") }
    guard (0...0x10FFFF).contains(n) else { throw overflowError("%c arg not in range(0x110000)") }
    var g = f
    if g.align == UInt8(ascii: "=") { g.align = UInt8(ascii: ">") }
    return g.padded(PyStr(codePoints: [UInt32(n)]))
  }

  func formatFloat(_ d: Double, _ spec: PyStr, typeName: String) throws(Raised) -> PyStr {
    let f = try FormatSpec(spec, type: 0, align: UInt8(ascii: ">"), typeName: typeName, self)
    switch f.type {
    case 0, 0x65, 0x45, 0x66, 0x46, 0x67, 0x47, 0x6E, 0x25: return try format(d, f)
    default: throw f.unknownType(typeName, self)
    }
  }

  private func format(_ d: Double, _ f: FormatSpec) throws(Raised) -> PyStr {
    var (text, rest) = try floatBody(f.type == 0x25 ? d * 100 : d, f, addsPointZero: f.type == 0)
    if f.type == 0x25 { rest.append(UInt8(ascii: "%")) }
    let isNegative = text.first == UInt8(ascii: "-")
    if isNegative { text.removeFirst() }
    return f.number(isNegative: isNegative, prefix: "", digits: text, rest: rest)
  }

  /// The digits before the point (with a minus), and everything after them.
  private func floatBody(_ d: Double, _ f: FormatSpec, addsPointZero: Bool) throws(Raised) -> (
    [UInt8], [UInt8]
  ) {
    if f.precision > Int(Int32.max) { throw valueError("precision too big") }
    try checkSize(f.precision)
    var style: FloatText
    switch f.type {
    case 0: style = FloatText(style: f.precision < 0 ? .shortest : .general, addsPointZero: addsPointZero)
    case 0x65, 0x45: style = FloatText(style: .exponent)
    case 0x66, 0x46, 0x25: style = FloatText(style: .fixed)
    default: style = FloatText(style: .general)
    }
    if f.precision >= 0 { style.precision = f.precision }
    style.isUppercase = f.type == 0x45 || f.type == 0x46 || f.type == 0x47
    style.isAlternate = f.isAlternate
    style.dropsNegativeZero = f.dropsNegativeZero
    let text = style(d)
    let end = text.firstIndex { !(48...57).contains($0) && $0 != UInt8(ascii: "-") } ?? text.count
    return (Array(text[..<end]), Array(text[end...]))
  }

  func formatComplex(_ c: PyComplex, _ spec: PyStr, typeName: String) throws(Raised) -> PyStr {
    let f = try FormatSpec(spec, type: 0, align: UInt8(ascii: ">"), typeName: typeName, self)
    switch f.type {
    case 0, 0x65, 0x45, 0x66, 0x46, 0x67, 0x47, 0x6E: break
    default: throw f.unknownType(typeName, self)
    }
    if f.precision > Int(Int32.max) { throw valueError("precision too big") }
    if f.fill == 0x30 { throw valueError("Zero padding is not allowed in complex format specifier") }
    if f.align == UInt8(ascii: "=") {
      throw valueError("'=' alignment flag is not allowed in complex format specifier")
    }
    let skipsReal = f.type == 0 && c.real == 0 && c.real.sign == .plus
    var part = f
    (part.width, part.fill, part.align) = (-1, 0x20, UInt8(ascii: "<"))
    func piece(_ d: Double, _ f: FormatSpec) throws(Raised) -> PyStr {
      var (text, rest) = try floatBody(d, f, addsPointZero: false)
      let isNegative = text.first == UInt8(ascii: "-")
      if isNegative { text.removeFirst() }
      if text.isEmpty && rest.first == UInt8(ascii: "-") { rest.removeFirst() }
      return f.number(isNegative: isNegative, prefix: "", digits: text, rest: rest)
    }
    let real = try piece(c.real, part)
    if !skipsReal { part.sign = UInt8(ascii: "+") }
    let imaginary = try piece(c.imaginary, part)
    var out = TextBuilder()
    let hasParentheses = f.type == 0 && !skipsReal
    if hasParentheses { out.append("(") }
    if !skipsReal { out.append(real) }
    out.append(imaginary)
    out.append("j")
    if hasParentheses { out.append(")") }
    return f.padded(out.finish())
  }
}
