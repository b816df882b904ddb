// Float arithmetic by Python's rules, and the few functions of the C library that it needs.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Machine {
  /// `a op b` where at least one of the two is a float and the other a float or an int; else NotImplemented.
  func floatOperation(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value {
    guard let x = try floatOperand(a), let y = try floatOperand(b) else { return .notImplemented }
    return try floatOperation(op, x, y)
  }

  func floatOperation(_ op: BinaryOperator, _ x: Double, _ y: Double) throws(Raised) -> Value {
    switch op {
    case .add: return .float(x + y)
    case .subtract: return .float(x - y)
    case .multiply: return .float(x * y)
    case .divide:
      if y == 0 { throw zeroDivisionError("float division by zero") }
      return .float(x / y)
    case .floorDivide: return .float(try floatDivmod(x, y, "float floor division by zero").quotient)
    case .modulo: return .float(try floatDivmod(x, y, "float modulo by zero").remainder)
    case .power: return try floatPower(x, y)
    default: return .notImplemented
    }
  }

  /// Quotient rounded down, and the remainder with the divisor's sign.
  func floatDivmod(_ x: Double, _ y: Double, _ message: String) throws(Raised) -> (
    quotient: Double, remainder: Double
  ) {
    if y == 0 { throw zeroDivisionError(message) }
    var remainder = x.truncatingRemainder(dividingBy: y)
    var quotient = (x - remainder) / y
    if remainder != 0 {
      if (y < 0) != (remainder < 0) {
        remainder += y
        quotient -= 1
      }
    } else {
      remainder = y < 0 ? -0.0 : 0.0
    }
    if quotient != 0 {
      let down = quotient.rounded(.down)
      quotient = quotient - down > 0.5 ? down + 1 : down
    } else {
      quotient = (x / y).sign == .minus ? -0.0 : 0.0
    }
    return (quotient, remainder)
  }

  private func floatPower(_ x: Double, _ y: Double) throws(Raised) -> Value {
    if y == 0 { return .float(1) }
    if x == 0 && y < 0 { throw zeroDivisionError("0.0 cannot be raised to a negative power") }
    if x < 0, x.isFinite, y.isFinite, y != y.rounded(.down) { return try complexPower(x, 0, y, 0) }
    let result = pow(x, y)
    if result.isInfinite && x.isFinite && y.isFinite { throw rangeError() }
    return .float(result)
  }

  /// What the C library's "result out of range" becomes.
  func rangeError() -> Raised {
    Raised(
      PyException(type: types.overflowError, args: [.int(34), .string("Numerical result out of range")]))
  }

  /// `(a + bi) ** (c + di)`.
  func complexPower(_ a: Double, _ b: Double, _ c: Double, _ d: Double) throws(Raised) -> Value {
    if c == 0 && d == 0 { return .object(PyComplex(1, 0)) }
    if a == 0 && b == 0 {
      if d != 0 || c < 0 { throw zeroDivisionError("0.0 to a negative or complex power") }
      return .object(PyComplex(0, 0))
    }
    if d == 0, c == c.rounded(.down), abs(c) <= 100 {
      let n = Int(c)
      let (re, im) = complexPower(a, b, abs(n))
      if n >= 0 { return try complexResult(re, im) }
      let (qr, qi) = complexQuotient(1, 0, re, im)
      return try complexResult(qr, qi)
    }
    let length = hypot(a, b)
    var scale = pow(length, c)
    let at = atan2(b, a)
    var phase = at * c
    if d != 0 {
      scale *= exp(-at * d)
      phase += d * log(length)
    }
    return try complexResult(scale * cos(phase), scale * sin(phase))
  }

  private func complexResult(_ re: Double, _ im: Double) throws(Raised) -> Value {
    if re.isInfinite || im.isInfinite { throw overflowError("complex exponentiation") }
    return .object(PyComplex(re, im))
  }

  private func complexPower(_ a: Double, _ b: Double, _ n: Int) -> (Double, Double) {
    var result = (1.0, 0.0)
    var base = (a, b)
    var mask = 1
    while mask > 0 && n >= mask {
      if n & mask != 0 {
        result = (result.0 * base.0 - result.1 * base.1, result.0 * base.1 + result.1 * base.0)
      }
      mask <<= 1
      base = (base.0 * base.0 - base.1 * base.1, base.0 * base.1 + base.1 * base.0)
    }
    return result
  }

  /// `(a + bi) / (c + di)` by Smith's method, as CPython does it; the divisor is not zero.
  func complexQuotient(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> (Double, Double) {
    if abs(c) >= abs(d) {
      let ratio = d / c
      let denominator = c + d * ratio
      return ((a + b * ratio) / denominator, (b - a * ratio) / denominator)
    }
    if abs(d) >= abs(c) {
      let ratio = c / d
      let denominator = c * ratio + d
      return ((a * ratio + b) / denominator, (b * ratio - a) / denominator)
    }
    return (.nan, .nan)
  }

  static func length(_ x: Double, _ y: Double) -> Double { hypot(x, y) }
}
