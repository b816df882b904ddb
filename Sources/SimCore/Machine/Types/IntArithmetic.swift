// Exact integer arithmetic by Python's rules, for ints of any size.

import BigInt

extension Machine {
  /// `a op b` for two ints (bools and instances of subclasses among them); NotImplemented for anything else.
  func intOperation(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value {
    guard let x = a.exactInt, let y = b.exactInt else { return .notImplemented }
    if case .int(let i) = x, case .int(let j) = y, let fast = Machine.smallInt(op, i, j) { return fast }
    guard let p = x.bigInt, let q = y.bigInt else { return .notImplemented }
    switch op {
    case .multiply, .divide, .floorDivide, .modulo: try countWork(p.magnitude.bitWidth, q.magnitude.bitWidth)
    case .power:
      let times = Int(exactly: q) ?? 0
      let bits = p.magnitude.bitWidth.multipliedReportingOverflow(by: max(0, times))
      if p.magnitude.bitWidth > 1, !bits.overflow, bits.partialValue <= Machine.sizeLimit {
        try countWork(bits.partialValue, bits.partialValue)
      }
    default: break
    }
    switch op {
    case .add: return .integer(p + q)
    case .subtract: return .integer(p - q)
    case .multiply:
      try checkSize(p.magnitude.bitWidth + q.magnitude.bitWidth)
      return .integer(p * q)
    case .divide: return .float(try trueDivide(p, q))
    case .floorDivide: return .integer(try floorDivide(p, q, "integer division or modulo by zero").quotient)
    case .modulo: return .integer(try floorDivide(p, q, "integer modulo by zero").remainder)
    case .bitAnd: return .integer(p & q)
    case .bitOr: return .integer(p | q)
    case .bitXor: return .integer(p ^ q)
    case .leftShift: return try leftShift(p, q)
    case .rightShift: return try rightShift(p, q)
    case .power: return try intPower(p, q)
    case .matrixMultiply: return .notImplemented
    }
  }

  /// Counts what a product of two ints of so many bits costs among the stretches of computing: a loop that squares its number has
  /// few jumps, and would outrun every limit.
  private func countWork(_ a: Int, _ b: Int) throws(Raised) {
    let (x, y) = (a >> 6, b >> 6)
    if x < 256 || y < 256 { return }
    let (work, overflow) = x.multipliedReportingOverflow(by: y)
    // A stretch of 32,768 jumps takes about as long as so many products of words.
    bigIntWork &+= overflow ? 1 << 40 : min(work, 1 << 40)
    while bigIntWork > 1 << 24 {
      bigIntWork -= 1 << 24
      try host?.stretchPassed(self)
    }
  }

  /// Quotient rounded down, and the remainder with the divisor's sign.
  func floorDivide(_ p: BigInt, _ q: BigInt, _ message: String) throws(Raised) -> (
    quotient: BigInt, remainder: BigInt
  ) {
    if q.isZero { throw zeroDivisionError(message) }
    let (quotient, remainder) = p.quotientAndRemainder(dividingBy: q)
    if !remainder.isZero && (remainder.sign == .minus) != (q.sign == .minus) {
      return (quotient - 1, remainder + q)
    }
    return (quotient, remainder)
  }

  /// `divmod(a, b)` of two ints, or NotImplemented.
  func intDivmod(_ a: Value, _ b: Value) throws(Raised) -> Value {
    guard let x = a.exactInt, let y = b.exactInt else { return .notImplemented }
    if case .int(let i) = x, case .int(let j) = y, let q = Machine.floorDivide(i, j),
      let r = Machine.modulo(i, j)
    {
      return .tuple([.int(q), .int(r)])
    }
    guard let p = x.bigInt, let q = y.bigInt else { return .notImplemented }
    let (quotient, remainder) = try floorDivide(p, q, "integer division or modulo by zero")
    return .tuple([.integer(quotient), .integer(remainder)])
  }

  /// `p / q`: the float nearest to the exact quotient.
  private func trueDivide(_ p: BigInt, _ q: BigInt) throws(Raised) -> Double {
    if q.isZero { throw zeroDivisionError("division by zero") }
    let (n, d) = (p.magnitude, q.magnitude)
    if n.isZero { return 0 }
    // At least 66 bits of quotient decide the rounding together with whether anything is left.
    let shift = max(0, 66 - (n.bitWidth - d.bitWidth))
    let (quotient, remainder) = (n << shift).quotientAndRemainder(dividingBy: d)
    let sticky: BigUInt = (quotient << 1) | (remainder.isZero ? 0 : 1)
    guard let result = Double(rounding: sticky, exponent: -shift - 1, isInexact: false) else {
      throw overflowError("integer division result too large for a float")
    }
    return p.sign == q.sign ? result : -result
  }

  private func leftShift(_ p: BigInt, _ q: BigInt) throws(Raised) -> Value {
    if q.sign == .minus && !q.isZero { throw valueError("negative shift count") }
    if p.isZero { return .int(0) }
    guard let n = Int(exactly: q) else { throw overflowError("too many digits in integer") }
    try checkSize(n)
    try checkSize(p.magnitude.bitWidth + n)
    return .integer(p << n)
  }

  private func rightShift(_ p: BigInt, _ q: BigInt) throws(Raised) -> Value {
    if q.sign == .minus && !q.isZero { throw valueError("negative shift count") }
    let isNegative = p.sign == .minus && !p.isZero
    guard let n = Int(exactly: q), n < Machine.sizeLimit else { return .int(isNegative ? -1 : 0) }
    // The library shifts the magnitude; Python rounds down.
    return .integer(isNegative ? -((-p - 1) >> n) - 1 : p >> n)
  }

  private func intPower(_ p: BigInt, _ q: BigInt) throws(Raised) -> Value {
    if q.sign == .minus && !q.isZero {
      return try floatOperation(.power, double(.integer(p)), double(.integer(q)))
    }
    if q.isZero { return .int(1) }
    if p.magnitude == 1 { return .integer(p.sign == .minus && !q.magnitude.isEven ? -1 : 1) }
    if p.isZero { return .int(0) }
    guard let n = Int(exactly: q), n < Machine.sizeLimit else { throw memoryError() }
    let (bits, o) = p.magnitude.bitWidth.multipliedReportingOverflow(by: n)
    if o { throw memoryError() }
    try checkSize(bits)
    return .integer(p.power(n))
  }

  /// `pow(base, exponent, modulus)`.
  func intPower(_ base: Value, _ exponent: Value, modulo modulus: Value) throws(Raised) -> Value {
    guard var p = base.bigInt, var q = exponent.bigInt, let m = modulus.bigInt else { return .notImplemented }
    if m.isZero { throw valueError("pow() 3rd argument cannot be 0") }
    let n = BigInt(m.magnitude)
    if q.sign == .minus && !q.isZero {
      guard let inverse = Machine.inverse(of: p, modulo: n) else {
        throw valueError("base is not invertible for the given modulus")
      }
      p = inverse
      q = -q
    }
    var result = n == 1 ? BigInt(0) : p.modulus(n).power(q, modulus: n)
    if m.sign == .minus && !result.isZero { result += m }
    return .integer(result)
  }

  private static func inverse(of a: BigInt, modulo n: BigInt) -> BigInt? {
    if n == 1 { return 0 }
    var (r0, r1) = (n, a.modulus(n))
    var (t0, t1) = (BigInt(0), BigInt(1))
    while !r1.isZero {
      let q = r0 / r1
      (r0, r1) = (r1, r0 - q * r1)
      (t0, t1) = (t1, t0 - q * t1)
    }
    return r0 == 1 ? t0.modulus(n) : nil
  }

  /// `round(n, places)` of an int: to a multiple of `10**-places`, half to even.
  func roundInt(_ n: Value, _ places: Value) throws(Raised) -> Value {
    guard let p = n.bigInt else { return n }
    let count = try indexValue(places)
    guard let k = count.bigInt, k.sign == .minus && !k.isZero else { return n }
    let digits = BigInt(p.magnitude.bitWidth / 3 + 2)
    if -k > digits { return .int(0) }
    let unit = BigInt(10).power(Int(-k))
    let half = unit / 2
    let (quotient, remainder) = try floorDivide(p, unit, "")
    let up = remainder > half || (remainder == half && !quotient.magnitude.isEven)
    return .integer((up ? quotient + 1 : quotient) * unit)
  }
}

extension BigUInt {
  var isEven: Bool { isZero || words[0] & 1 == 0 }
}
