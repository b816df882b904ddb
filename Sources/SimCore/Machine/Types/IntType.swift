// `int`: construction, operators and methods.  Arithmetic is in IntArithmetic.swift.

import BigInt

/// The names of the operators' methods, without underscores.
let operatorMethods: [(op: BinaryOperator, name: String)] = [
  (.add, "add"), (.subtract, "sub"), (.multiply, "mul"), (.divide, "truediv"), (.floorDivide, "floordiv"),
  (.modulo, "mod"),
  (.power, "pow"), (.leftShift, "lshift"), (.rightShift, "rshift"), (.bitAnd, "and"), (.bitOr, "or"),
  (.bitXor, "xor"),
]

/// The names of the comparisons' methods.
let comparisonMethods: [(op: ComparisonOperator, name: String)] = [
  (.equal, "__eq__"), (.notEqual, "__ne__"), (.less, "__lt__"), (.lessEqual, "__le__"), (.greater, "__gt__"),
  (.greaterEqual, "__ge__"),
]

func installIntType() {
  let t = types.int
  t.defNew("x=0, /, base=10") { (m, a) throws(Raised) in
    guard let cls = a[0].type, cls.isSubclass(of: types.int) else {
      _ = try m.classArgument(a[0], below: types.int)
      throw m.typeError("int.__new__(X): X is not a type object (\(m.typeName(a[0])))")
    }
    let number = try m.makeInt(a[1], base: a[2])
    return cls === types.int ? number : .object(PyIntInstance(number, type: cls))
  }
  installIntOperators(t)
  installIntConversions(t)
  installIntMethods(t)
  installIntBytes(t)
}

extension Machine {
  /// `int(x, base)`.
  fileprivate func makeInt(_ x: Value, base: Value) throws(Raised) -> Value {
    if x.isNull {
      if !base.isNull { throw typeError("int() missing string argument") }
      return .int(0)
    }
    if base.isNull { return try int(x) }
    let radix = try indexValue(base)
    guard case .int(let b) = radix, b == 0 || (2...36).contains(b) else {
      throw valueError("int() base must be >= 2 and <= 36, or 0")
    }
    if let s = x.str { return try parseInt(s.codePoints, base: b, shown: x) }
    if let bytes = x.byteContent {
      return try parseInt(bytes.map { UInt32($0) }, base: b, shown: .object(PyBytes(bytes)))
    }
    throw typeError("int() can't convert non-string with explicit base")
  }

  /// `int(x)`.
  public func int(_ x: Value) throws(Raised) -> Value {
    switch x {
    case .int: return x
    case .bool(let b): return .int(b ? 1 : 0)
    case .float(let d): return try integer(d)
    default: break
    }
    if let s = x.str, s.type.isBuiltin { return try parseInt(s.codePoints, base: 10, shown: x) }
    if case .object(let o) = x, o.layout == .bigInt { return x }
    for name in [names.__int__, names.__index__, names.__trunc__] {
      guard let answer = try callSpecial(x, name) else { continue }
      if let n = answer.exactInt { return n }
      if name === names.__trunc__ { return try indexValue(answer) }
      throw typeError("\(name.string) returned non-int (type \(typeName(answer)))")
    }
    if let s = x.str { return try parseInt(s.codePoints, base: 10, shown: x) }
    if let bytes = x.byteContent {
      return try parseInt(bytes.map { UInt32($0) }, base: 10, shown: .object(PyBytes(bytes)))
    }
    throw typeError(
      "int() argument must be a string, a bytes-like object or a real number, not '\(typeName(x))'")
  }

  /// Argument 0 as an int without its class.
  fileprivate func selfInt(_ a: Arguments, _ method: String) throws(Raised) -> Value {
    guard a.count > 0, let n = a[0].exactInt else { throw wrongReceiver(method, types.int, a) }
    return n
  }
}

private func installIntOperators(_ t: PyType) {
  for (op, name) in operatorMethods {
    if op == .power {
      t.def("__pow__", "value, mod=None, /") { (m, a) throws(Raised) in
        if a[2].isNull || a[2].isNone { return try m.intOperation(.power, a[0], a[1]) }
        return try m.intPower(a[0], a[1], modulo: a[2])
      }
      t.def("__rpow__", "value, mod=None, /") { (m, a) throws(Raised) in
        if a[2].isNull || a[2].isNone { return try m.intOperation(.power, a[1], a[0]) }
        return try m.intPower(a[1], a[0], modulo: a[2])
      }
      continue
    }
    t.def("__\(name)__", "value, /") { (m, a) throws(Raised) in
      guard a[0].exactInt != nil else { throw m.wrongReceiver("__\(name)__", types.int, a) }
      return try m.intOperation(op, a[0], a[1])
    }
    t.def("__r\(name)__", "value, /") { (m, a) throws(Raised) in
      guard a[0].exactInt != nil else { throw m.wrongReceiver("__r\(name)__", types.int, a) }
      return try m.intOperation(op, a[1], a[0])
    }
  }
  t.def("__divmod__", "value, /") { (m, a) throws(Raised) in try m.intDivmod(a[0], a[1]) }
  t.def("__rdivmod__", "value, /") { (m, a) throws(Raised) in try m.intDivmod(a[1], a[0]) }
  for (op, name) in comparisonMethods {
    t.def(name, "value, /") { (m, a) throws(Raised) in
      guard let x = a[0].exactInt else { throw m.wrongReceiver(name, types.int, a) }
      guard let y = a[1].exactInt else { return .notImplemented }
      if case .int(let i) = x, case .int(let j) = y { return .bool(Machine.ordered(op, i, j)) }
      guard let p = x.bigInt, let q = y.bigInt else { return .notImplemented }
      return .bool(Machine.ordered(op, p, q))
    }
  }
  t.def("__neg__") { (m, a) throws(Raised) in
    let n = try m.selfInt(a, "__neg__")
    if case .int(let i) = n, i != Int.min { return .int(-i) }
    return .integer(-(n.bigInt ?? 0))
  }
  t.def("__pos__") { (m, a) throws(Raised) in try m.selfInt(a, "__pos__") }
  t.def("__abs__") { (m, a) throws(Raised) in
    let n = try m.selfInt(a, "__abs__")
    if case .int(let i) = n, i != Int.min { return .int(abs(i)) }
    return .integer(BigInt((n.bigInt ?? 0).magnitude))
  }
  t.def("__invert__") { (m, a) throws(Raised) in
    let n = try m.selfInt(a, "__invert__")
    if case .int(let i) = n { return .int(~i) }
    return .integer(-(n.bigInt ?? 0) - 1)
  }
}

private func installIntConversions(_ t: PyType) {
  t.def("__bool__") { (m, a) throws(Raised) in
    if case .int(let i) = try m.selfInt(a, "__bool__") { return .bool(i != 0) }
    return .bool(true)
  }
  for name in ["__int__", "__index__", "__trunc__", "__floor__", "__ceil__", "conjugate"] {
    t.def(name) { (m, a) throws(Raised) in try m.selfInt(a, name) }
  }
  t.def("__float__") { (m, a) throws(Raised) in .float(try m.double(m.selfInt(a, "__float__"))) }
  t.def("__round__", "ndigits=None, /") { (m, a) throws(Raised) in
    let n = try m.selfInt(a, "__round__")
    return a[1].isNull ? n : try m.roundInt(n, a[1])
  }
  t.def("__repr__") { (m, a) throws(Raised) in .string(try m.decimalText(m.selfInt(a, "__repr__"))) }
  t.def("__hash__") { (m, a) throws(Raised) in
    let n = try m.selfInt(a, "__hash__")
    if case .int(let i) = n { return .int(Machine.hash(of: i)) }
    return .int(Machine.hash(of: n.bigInt ?? 0))
  }
  t.def("__format__", "format_spec, /") { (m, a) throws(Raised) in
    guard let spec = a[1].str else {
      throw m.typeError("__format__() argument must be str, not \(m.argumentTypeName(a[1]))")
    }
    if spec.count == 0 { return .object(try m.str(a[0])) }
    return .object(try m.formatInt(m.selfInt(a, "__format__"), spec, typeName: m.typeName(a[0])))
  }
  t.def("__getnewargs__") { (m, a) throws(Raised) in .tuple([try m.selfInt(a, "__getnewargs__")]) }
  t.def("__sizeof__") { (m, a) throws(Raised) in
    let n = try m.selfInt(a, "__sizeof__")
    return .int(24 + 4 * max(1, ((n.bigInt ?? 0).magnitude.bitWidth + 29) / 30))
  }
}

private func installIntMethods(_ t: PyType) {
  t.def("bit_length") { (m, a) throws(Raised) in
    let n = try m.selfInt(a, "bit_length")
    if case .int(let i) = n { return .int(Int.bitWidth - i.magnitude.leadingZeroBitCount) }
    return .int((n.bigInt ?? 0).magnitude.bitWidth)
  }
  t.def("bit_count") { (m, a) throws(Raised) in
    let n = try m.selfInt(a, "bit_count")
    if case .int(let i) = n { return .int(i.magnitude.nonzeroBitCount) }
    return .int((n.bigInt ?? 0).magnitude.words.reduce(0) { $0 + $1.nonzeroBitCount })
  }
  t.def("as_integer_ratio") { (m, a) throws(Raised) in
    .tuple([try m.selfInt(a, "as_integer_ratio"), .int(1)])
  }
  t.def("is_integer") { (_, _) in .bool(true) }
  t.attribute("real", get: { (_, v) in v.exactInt ?? v })
  t.attribute("numerator", get: { (_, v) in v.exactInt ?? v })
  t.attribute("imag", get: { (_, _) in .int(0) })
  t.attribute("denominator", get: { (_, _) in .int(1) })
}
