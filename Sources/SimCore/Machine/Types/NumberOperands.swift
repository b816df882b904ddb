// Ints, floats and complex numbers out of values, and exact conversions between them.

import BigInt

extension Value {
  /// The int without its class: an `.int` or a `PyBigInt`, for ints, bools and instances of subclasses of
  /// int.
  var exactInt: Value? {
    switch self {
    case .int: self
    case .bool(let b): .int(b ? 1 : 0)
    case .object: intSubclassValue
    default: nil
    }
  }

  /// The float, for floats and instances of subclasses of float.
  var exactFloat: Double? {
    switch self {
    case .float(let d): return d
    case .object(let o):
      if o.layout == .number, let f = o as? PyFloatInstance { return f.number }
      return nil
    default: return nil
    }
  }

  var complex: PyComplex? {
    if case .object(let o) = self, o.layout == .number { return o as? PyComplex }
    return nil
  }
}

extension Double {
  /// The bits as they are stored; of a NaN those that all of them have.
  var plainBits: UInt64 { isNaN ? bitPattern & 0xFFF8 << 48 : bitPattern }

  /// The nearest double to an integer, half to even; nil if it is too large.
  init?(nearest n: BigInt) {
    guard let d = Double(rounding: n.magnitude, exponent: 0, isInexact: false) else { return nil }
    self = n.sign == .minus ? -d : d
  }

  /// The double nearest to `significand * 2**exponent`, half to even; nil if it is too large.  `isInexact`
  /// says that the true value is a little more (by less than one unit of the significand).
  init?(rounding significand: BigUInt, exponent: Int, isInexact: Bool) {
    let width = significand.bitWidth
    if width == 0 {
      self = 0
      return
    }
    let lowest = max(width + exponent - 53, -1074)
    let drop = lowest - exponent
    if drop <= 0 {
      guard width <= 64 else { return nil }
      self = Double(sign: .plus, exponent: exponent, significand: Double(UInt64(significand)))
      if isInfinite { return nil }
      return
    }
    if drop > width + 1 {
      self = 0
      return
    }
    var kept = UInt64(significand >> drop)
    let half = BigUInt(1) << (drop - 1)
    let rest = significand - (BigUInt(kept) << drop)
    if rest > half || (rest == half && (isInexact || kept & 1 == 1)) { kept += 1 }
    self = Double(sign: .plus, exponent: lowest, significand: Double(kept))
    if isInfinite { return nil }
  }

  /// Compares with an integer exactly: negative, zero or positive as self is less, equal or greater; nil for
  /// NaN.
  func order(against n: Value) -> Int? {
    if isNaN { return nil }
    switch n {
    case .int(let i):
      if i.magnitude <= 1 << 53 {
        let d = Double(i)
        return self < d ? -1 : self > d ? 1 : 0
      }
      if self >= 9_223_372_036_854_775_808 { return 1 }
      if self < -9_223_372_036_854_775_808 { return -1 }
      let down = rounded(.down)
      let whole = Int(down)
      if whole != i { return whole < i ? -1 : 1 }
      return self > down ? 1 : 0
    default:
      guard let big = n.bigInt else { return nil }
      if isInfinite { return self > 0 ? 1 : -1 }
      let down = rounded(.down)
      let whole = BigInt(down)
      if whole != big { return whole < big ? -1 : 1 }
      return self > down ? 1 : 0
    }
  }
}

extension Machine {
  /// The float nearest to an int.
  func double(_ integer: Value) throws(Raised) -> Double {
    if case .int(let n) = integer { return Double(n) }
    guard let n = integer.bigInt, let d = Double(nearest: n) else {
      throw overflowError("int too large to convert to float")
    }
    return d
  }

  /// The operand as a float if it is a float or an int, else nil.
  func floatOperand(_ v: Value) throws(Raised) -> Double? {
    if let d = v.exactFloat { return d }
    if let n = v.exactInt { return try double(n) }
    return nil
  }

  /// A float from a float, an int, or whatever has `__float__` or `__index__`.
  public func float(_ v: Value) throws(Raised) -> Double {
    if case .float(let d) = v { return d }
    if case .int(let n) = v { return Double(n) }
    if case .object(let o) = v, !(o is PyFloatInstance) || !o.type.isBuiltin,
      let answer = try callSpecial(v, names.__float__)
    {
      guard let d = answer.exactFloat else {
        throw typeError("\(typeName(v)).__float__ returned non-float (type \(typeName(answer)))")
      }
      return d
    }
    if let d = try floatOperand(v) { return d }
    if type(of: v).lookup(names.__index__) != nil { return try double(indexValue(v)) }
    throw typeError("must be real number, not \(typeName(v))")
  }

  /// The whole number that a finite float is, as an int.
  func integer(_ d: Double) throws(Raised) -> Value {
    if let n = Int(exactly: d) { return .int(n) }
    if d.isNaN { throw valueError("cannot convert float NaN to integer") }
    if d.isInfinite { throw overflowError("cannot convert float infinity to integer") }
    return .integer(BigInt(d))
  }

  /// The class's name as messages about a wrong argument show it.
  func argumentTypeName(_ v: Value) -> String { v.isNone ? "None" : typeName(v) }

  /// A method was called through the class with something else as `self`.
  func wrongReceiver(_ method: String, _ type: PyType, _ a: Arguments) -> Raised {
    if a.count == 0 { return typeError("unbound method \(type.name).\(method)() needs an argument") }
    if method.hasPrefix("__") {
      return typeError(
        "descriptor '\(method)' requires a '\(type.name)' object but received a '\(typeName(a[0]))'")
    }
    return typeError(
      "descriptor '\(method)' for '\(type.name)' objects doesn't apply to a '\(typeName(a[0]))' object")
  }
}
