// Builtin functions about text and numbers.

import BigInt

func installTextBuiltins(_ m: Machine) {
  let b = m.builtins
  b.def("repr", "obj, /") { (m, a) throws(Raised) in .object(try m.repr(a[0])) }
  b.def("ascii", "obj, /") { (m, a) throws(Raised) in .object(try m.ascii(a[0])) }
  b.def("format", "value, format_spec='', /") { (m, a) throws(Raised) in
    if a[1].isNull { return .object(try m.format(a[0], PyStr(""))) }
    guard let spec = a[1].str else {
      throw m.typeError("format() argument 2 must be str, not \(m.argumentTypeName(a[1]))")
    }
    return .object(try m.format(a[0], spec))
  }
  for (name, radix, prefix) in [("bin", 2, "0b"), ("oct", 8, "0o"), ("hex", 16, "0x")] {
    b.def(name, "number, /") { (m, a) throws(Raised) in
      let n = try m.indexValue(a[0]).bigInt ?? 0
      return .string((n.sign == .minus && !n.isZero ? "-" : "") + prefix + String(n.magnitude, radix: radix))
    }
  }
  b.def("chr", "i, /") { (m, a) throws(Raised) in
    guard case .int(let n) = try m.indexValue(a[0]), (0...0x10FFFF).contains(n) else {
      throw m.valueError("chr() arg not in range(0x110000)")
    }
    return .object(PyStr.character(UInt32(n)))
  }
  b.def("ord", "c, /") { (m, a) throws(Raised) in
    let count: Int
    if let s = a[0].str {
      if s.count == 1 { return .int(Int(s[0])) }
      count = s.count
    } else if let bytes = a[0].byteContent {
      if bytes.count == 1 { return .int(Int(bytes[0])) }
      count = bytes.count
    } else {
      throw m.typeError("ord() expected string of length 1, but \(m.typeName(a[0])) found")
    }
    throw m.typeError("ord() expected a character, but string of length \(count) found")
  }
  b.def("abs", "x, /") { (m, a) throws(Raised) in
    switch a[0] {
    case .int(let n) where n != Int.min: return .int(abs(n))
    case .float(let d): return .float(d.magnitude)
    default: break
    }
    guard let answer = try m.callSpecial(a[0], m.names.__abs__) else {
      throw m.typeError("bad operand type for abs(): '\(m.typeName(a[0]))'")
    }
    return answer
  }
  b.def("round", "number, ndigits=None") { (m, a) throws(Raised) in
    guard m.type(of: a[0]).lookup(m.names.__round__) != nil else {
      throw m.typeError("type \(m.typeName(a[0])) doesn't define __round__ method")
    }
    let answer =
      a[1].isNull || a[1].isNone
      ? try m.callSpecial(a[0], m.names.__round__) : try m.callSpecial(a[0], m.names.__round__, a[1])
    return answer ?? .none
  }
  b.def("divmod", "x, y, /") { (m, a) throws(Raised) in try m.divmod(a[0], a[1]) }
  b.def("pow", "base, exp, mod=None") { (m, a) throws(Raised) in
    if a[2].isNull || a[2].isNone { return try m.binary(.power, a[0], a[1]) }
    return try m.power(a[0], a[1], modulo: a[2])
  }
}

extension Machine {
  /// `divmod(a, b)`.
  fileprivate func divmod(_ a: Value, _ b: Value) throws(Raised) -> Value {
    let (ta, tb) = (type(of: a), type(of: b))
    let preferred = ta !== tb && tb.isSubclass(of: ta)
    if preferred, let answer = try callSpecial(b, names.__rdivmod__, a), !answer.isNotImplemented {
      return answer
    }
    if let answer = try callSpecial(a, names.__divmod__, b), !answer.isNotImplemented { return answer }
    if !preferred, ta !== tb, let answer = try callSpecial(b, names.__rdivmod__, a), !answer.isNotImplemented
    {
      return answer
    }
    throw typeError("unsupported operand type(s) for divmod(): '\(ta.name)' and '\(tb.name)'")
  }

  /// `pow(base, exponent, modulus)` with a modulus.
  fileprivate func power(_ base: Value, _ exponent: Value, modulo modulus: Value) throws(Raised) -> Value {
    if base.exactInt != nil && exponent.exactInt != nil && modulus.exactInt != nil {
      return try intPower(base, exponent, modulo: modulus)
    }
    if let answer = try callSpecial(base, names.__pow__, exponent, modulus), !answer.isNotImplemented {
      return answer
    }
    for v in [base, exponent, modulus] {
      if v.exactFloat != nil { throw typeError(Machine.integersOnly) }
      if v.complex != nil { throw valueError("complex modulo") }
    }
    throw typeError(
      "unsupported operand type(s) for ** or pow(): '\(typeName(base))', '\(typeName(exponent))', '\(typeName(modulus))'"
    )
  }
}
