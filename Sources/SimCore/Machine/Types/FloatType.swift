// `float`: construction, operators and methods.  Arithmetic is in FloatArithmetic.swift, text in
// Formatting/FloatText.swift.

import BigInt

func installFloatType() {
  let t = types.float
  t.defNew("x=0, /") { (m, a) throws(Raised) in
    guard let cls = a[0].type, cls.isSubclass(of: types.float) else {
      _ = try m.classArgument(a[0], below: types.float)
      throw m.typeError("float.__new__(X): X is not a type object (\(m.typeName(a[0])))")
    }
    let d = a[1].isNull ? 0 : try m.makeFloat(a[1])
    return cls === types.float ? .float(d) : .object(PyFloatInstance(d, type: cls))
  }
  installFloatOperators(t)
  installFloatConversions(t)
  installFloatHex(t)
}

extension Machine {
  /// `float(x)`.
  fileprivate func makeFloat(_ x: Value) throws(Raised) -> Double {
    if case .float(let d) = x { return d }
    if let s = x.str { return try parseFloat(s.codePoints, shown: x) }
    if let bytes = x.byteContent { return try parseFloat(bytes.map { UInt32($0) }, shown: x) }
    if x.exactInt == nil && x.exactFloat == nil, type(of: x).lookup(names.__float__) == nil,
      type(of: x).lookup(names.__index__) == nil
    {
      throw typeError("float() argument must be a string or a real number, not '\(typeName(x))'")
    }
    return try float(x)
  }

  private func parseFloat(_ text: [UInt32], shown: Value) throws(Raised) -> Double {
    guard var d = Machine.scanFloat(Machine.asciiDigits(text)) else {
      throw valueError("could not convert string to float: \(try reprString(shown))")
    }
    if d.isNaN { d = freshNaN(isNegative: d.sign == .minus) }
    return d
  }

  /// A NaN that is no other: floats have no identity of their own here, but a NaN equals itself alone by identity.
  func freshNaN(isNegative: Bool) -> Double {
    nanCount &+= 1
    return Double(bitPattern: (isNegative ? 0xFFF8 : 0x7FF8) << 48 | (nanCount << 10 & (1 << 51 - 1)))
  }

  /// A float as `float()` accepts it (underscores between digits, `inf`, `nan`), or nil.
  static func scanFloat(_ text: [UInt8]) -> Double? {
    var kept: [UInt8] = []
    func isDigit(_ i: Int) -> Bool { i >= 0 && i < text.count && (48...57).contains(text[i]) }
    for (i, c) in text.enumerated() {
      if c == UInt8(ascii: "_") {
        if !isDigit(i - 1) || !isDigit(i + 1) { return nil }
      } else {
        kept.append(c)
      }
    }
    var i = 0
    var isNegative = false
    if let c = kept.first, c == UInt8(ascii: "-") || c == UInt8(ascii: "+") {
      isNegative = c == UInt8(ascii: "-")
      i = 1
    }
    let word = String(decoding: kept[i...].map { (65...90).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    if word == "inf" || word == "infinity" { return isNegative ? -.infinity : .infinity }
    if word == "nan" { return isNegative ? -.nan : .nan }
    var digits = 0
    var j = i
    while j < kept.count, (48...57).contains(kept[j]) { (j, digits) = (j + 1, digits + 1) }
    if j < kept.count, kept[j] == UInt8(ascii: ".") {
      j += 1
      while j < kept.count, (48...57).contains(kept[j]) { (j, digits) = (j + 1, digits + 1) }
    }
    if digits == 0 { return nil }
    if j < kept.count, kept[j] | 0x20 == UInt8(ascii: "e") {
      j += 1
      if j < kept.count, kept[j] == UInt8(ascii: "-") || kept[j] == UInt8(ascii: "+") { j += 1 }
      let start = j
      while j < kept.count, (48...57).contains(kept[j]) { j += 1 }
      if j == start { return nil }
    }
    if j != kept.count { return nil }
    return Double(decimal: kept)
  }

  fileprivate func selfFloat(_ a: Arguments, _ method: String) throws(Raised) -> Double {
    guard a.count > 0, let d = a[0].exactFloat else { throw wrongReceiver(method, types.float, a) }
    return d
  }

  /// `round(d, places)`.
  fileprivate func roundFloat(_ d: Double, _ places: Value) throws(Raised) -> Double {
    let n = max(-9999, min(9999, try sliceIndex(indexValue(places))))
    if !d.isFinite || d == 0 || n > 323 { return d }
    if n < -308 { return d < 0 ? -0.0 : 0.0 }
    let magnitude = d.magnitude
    let result: Double
    if n >= 0 && n <= 17 {
      result = Double(decimal: FloatText(style: .fixed, precision: n)(magnitude)) ?? magnitude
    } else {
      let exact = DecimalDigits.exact(magnitude)
      let rounded = exact.rounded(to: exact.point + n)
      result =
        Double(decimal: Array("0.".utf8) + rounded.digits + Array("e\(rounded.point)".utf8)) ?? magnitude
    }
    if result.isInfinite { throw overflowError("rounded value too large to represent") }
    return d < 0 ? -result : result
  }
}

extension Double {
  /// Reads digits that are known to be well formed; beyond the range gives infinity or zero.
  init?(decimal text: [UInt8]) {
    self.init(String(decoding: text, as: UTF8.self))
  }
}

private func installFloatOperators(_ t: PyType) {
  for (op, name) in operatorMethods.prefix(7) {
    if op == .power {
      t.def("__pow__", "value, mod=None, /") { (m, a) throws(Raised) in
        if !a[2].isNull && !a[2].isNone { throw m.typeError(Machine.integersOnly) }
        return try m.floatOperation(.power, a[0], a[1])
      }
      t.def("__rpow__", "value, mod=None, /") { (m, a) throws(Raised) in
        if !a[2].isNull && !a[2].isNone { throw m.typeError(Machine.integersOnly) }
        return try m.floatOperation(.power, a[1], a[0])
      }
      continue
    }
    t.def("__\(name)__", "value, /") { (m, a) throws(Raised) in
      let x = try m.selfFloat(a, "__\(name)__")
      guard let y = try m.floatOperand(a[1]) else { return .notImplemented }
      return try m.floatOperation(op, x, y)
    }
    t.def("__r\(name)__", "value, /") { (m, a) throws(Raised) in
      let y = try m.selfFloat(a, "__r\(name)__")
      guard let x = try m.floatOperand(a[1]) else { return .notImplemented }
      return try m.floatOperation(op, x, y)
    }
  }
  func divmod(_ m: Machine, _ x: Value, _ y: Value) throws(Raised) -> Value {
    guard let x = try m.floatOperand(x), let y = try m.floatOperand(y) else { return .notImplemented }
    let (q, r) = try m.floatDivmod(x, y, "float divmod()")
    return .tuple([.float(q), .float(r)])
  }
  t.def("__divmod__", "value, /") { (m, a) throws(Raised) in try divmod(m, a[0], a[1]) }
  t.def("__rdivmod__", "value, /") { (m, a) throws(Raised) in try divmod(m, a[1], a[0]) }
  for (op, name) in comparisonMethods {
    t.def(name, "value, /") { (m, a) throws(Raised) in
      let x = try m.selfFloat(a, name)
      if let y = a[1].exactFloat { return .bool(Machine.ordered(op, x, y)) }
      guard let n = a[1].exactInt else { return .notImplemented }
      guard let order = x.order(against: n) else { return .bool(op == .notEqual) }
      return .bool(Machine.ordered(op, order, 0))
    }
  }
  t.def("__neg__") { (m, a) throws(Raised) in .float(-(try m.selfFloat(a, "__neg__"))) }
  t.def("__pos__") { (m, a) throws(Raised) in .float(try m.selfFloat(a, "__pos__")) }
  t.def("__abs__") { (m, a) throws(Raised) in .float(try m.selfFloat(a, "__abs__").magnitude) }
}

extension Machine {
  static let integersOnly = "pow() 3rd argument not allowed unless all arguments are integers"
}

private func installFloatConversions(_ t: PyType) {
  t.def("__bool__") { (m, a) throws(Raised) in .bool(try m.selfFloat(a, "__bool__") != 0) }
  t.def("__int__") { (m, a) throws(Raised) in try m.integer(m.selfFloat(a, "__int__").rounded(.towardZero)) }
  t.def("__trunc__") { (m, a) throws(Raised) in
    try m.integer(m.selfFloat(a, "__trunc__").rounded(.towardZero))
  }
  t.def("__floor__") { (m, a) throws(Raised) in try m.integer(m.selfFloat(a, "__floor__").rounded(.down)) }
  t.def("__ceil__") { (m, a) throws(Raised) in try m.integer(m.selfFloat(a, "__ceil__").rounded(.up)) }
  t.def("__float__") { (m, a) throws(Raised) in .float(try m.selfFloat(a, "__float__")) }
  t.def("conjugate") { (m, a) throws(Raised) in .float(try m.selfFloat(a, "conjugate")) }
  t.def("__round__", "ndigits=None, /") { (m, a) throws(Raised) in
    let d = try m.selfFloat(a, "__round__")
    if a[1].isNull || a[1].isNone { return try m.integer(d.rounded(.toNearestOrEven)) }
    return .float(try m.roundFloat(d, a[1]))
  }
  t.def("__repr__") { (m, a) throws(Raised) in .string(Machine.floatRepr(try m.selfFloat(a, "__repr__"))) }
  t.def("__hash__") { (m, a) throws(Raised) in
    let value = a[0]
    return .int(Machine.hash(of: try m.selfFloat(a, "__hash__"), identity: { m.identity(value) }))
  }
  t.def("__format__", "format_spec, /") { (m, a) throws(Raised) in
    guard let spec = a[1].str else {
      throw m.typeError("__format__() argument must be str, not \(m.argumentTypeName(a[1]))")
    }
    if spec.count == 0 { return .object(try m.str(a[0])) }
    return .object(try m.formatFloat(m.selfFloat(a, "__format__"), spec, typeName: m.typeName(a[0])))
  }
  t.def("is_integer") { (m, a) throws(Raised) in
    let d = try m.selfFloat(a, "is_integer")
    return .bool(d.isFinite && d == d.rounded(.down))
  }
  t.def("as_integer_ratio") { (m, a) throws(Raised) in
    let d = try m.selfFloat(a, "as_integer_ratio")
    if d.isNaN { throw m.valueError("cannot convert NaN to integer ratio") }
    if d.isInfinite { throw m.overflowError("cannot convert Infinity to integer ratio") }
    if d == 0 { return .tuple([.int(0), .int(1)]) }
    var (significand, exponent) = d.significandAndExponent
    let zeros = significand.trailingZeroBitCount
    significand >>= UInt64(zeros)
    exponent += zeros
    let n = BigInt(significand) * (d < 0 ? -1 : 1)
    if exponent >= 0 { return .tuple([.integer(n << exponent), .int(1)]) }
    return .tuple([.integer(n), .integer(BigInt(1) << -exponent)])
  }
  t.def("__getnewargs__") { (m, a) throws(Raised) in .tuple([.float(try m.selfFloat(a, "__getnewargs__"))]) }
  t.attribute("real", get: { (_, v) in .float(v.exactFloat ?? 0) })
  t.attribute("imag", get: { (_, _) in .float(0) })
}

// MARK: - Hexadecimal

private func installFloatHex(_ t: PyType) {
  t.def("hex") { (m, a) throws(Raised) in
    let d = try m.selfFloat(a, "hex")
    if !d.isFinite { return .string(Machine.floatRepr(d)) }
    let sign = d.sign == .minus ? "-" : ""
    if d == 0 { return .string(sign + "0x0.0p+0") }
    let digits = String(d.significandBitPattern, radix: 16)
    let fraction = String(repeating: "0", count: 13 - digits.count) + digits
    let isSubnormal = d.exponentBitPattern == 0
    let exponent = isSubnormal ? -1022 : Int(d.exponentBitPattern) - 1023
    return .string("\(sign)0x\(isSubnormal ? 0 : 1).\(fraction)p\(exponent < 0 ? "-" : "+")\(abs(exponent))")
  }
  t.defClass("fromhex", "string, /") { (m, a) throws(Raised) in
    guard let s = a[1].str else { throw m.typeError("bad argument type for built-in operation") }
    let d = try m.scanHexFloat(s.codePoints)
    guard let cls = a[0].type, cls !== types.float else { return .float(d) }
    return try m.call(.object(cls), [.float(d)])
  }
}

extension Machine {
  fileprivate func scanHexFloat(_ text: [UInt32]) throws(Raised) -> Double {
    let invalid = valueError("invalid hexadecimal floating-point string")
    var c = Machine.asciiDigits(text).map { (65...90).contains($0) ? $0 | 0x20 : $0 }[...]
    var isNegative = false
    if let s = c.first, s == UInt8(ascii: "-") || s == UInt8(ascii: "+") {
      isNegative = s == UInt8(ascii: "-")
      c = c.dropFirst()
    }
    let word = String(decoding: c, as: UTF8.self)
    if word == "inf" || word == "infinity" { return isNegative ? -.infinity : .infinity }
    if word == "nan" { return isNegative ? -.nan : .nan }
    if c.starts(with: Array("0x".utf8)) { c = c.dropFirst(2) }
    var significand = BigUInt(0)
    var exponent = 0
    var digits = 0
    var afterPoint = false
    while let x = c.first {
      if x == UInt8(ascii: "."), !afterPoint {
        afterPoint = true
      } else if let v = Character(Unicode.Scalar(x)).hexDigitValue {
        significand = significand << 4 | BigUInt(v)
        digits += 1
        if afterPoint { exponent -= 4 }
      } else {
        break
      }
      c = c.dropFirst()
    }
    if digits == 0 { throw invalid }
    if c.first == UInt8(ascii: "p") {
      guard let e = Int(String(decoding: c.dropFirst(), as: UTF8.self)) else { throw invalid }
      exponent += max(-1 << 30, min(e, 1 << 30))
      c = []
    }
    if !c.isEmpty { throw invalid }
    guard let d = Double(rounding: significand, exponent: exponent, isInexact: false) else {
      throw overflowError("hexadecimal value too large to represent as a float")
    }
    return isNegative ? -d : d
  }
}
