// `math`.  What libm gives is taken from the C library, as CPython does; the rest (gamma, hypot, fsum, sumprod, the integer
// functions) follows the same published algorithms, so that results agree to the bit.

import BigInt

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

nonisolated(unsafe) let mathModule = NativeModule("math") { (library, module) throws(Raised) in
  module.set("pi", .float(Double.pi))
  module.set("e", .float(M_E))
  module.set("tau", .float(2 * Double.pi))
  module.set("inf", .float(Double.infinity))
  module.set("nan", .float(Double.nan))
  defineUnary(module)
  defineBinary(module)
  defineRounding(module)
  defineLogarithms(module)
  defineSums(module)
  defineIntegers(module)
}

extension Machine {
  /// The value as a float, for functions of real numbers.
  func real(_ v: Value) throws(Raised) -> Double {
    switch v {
    case .float(let d): return d
    case .int(let n): return Double(n)
    case .bool(let b): return b ? 1 : 0
    default:
      if let d = try floatOperand(v) { return d }
      if let answer = try callSpecial(v, intern("__float__")) {
        guard let d = try floatOperand(answer) else {
          throw typeError("\(typeName(v)).__float__ returned non-float (type \(typeName(answer)))")
        }
        return d
      }
      if let answer = try callSpecial(v, names.__index__) { return try real(answer) }
      throw typeError("must be real number, not \(typeName(v))")
    }
  }

  /// An int of any size.
  func whole(_ v: Value) throws(Raised) -> BigInt { try indexValue(v).bigInt ?? 0 }
}

private func domainError(_ m: Machine) -> Raised { m.valueError("math domain error") }
private func rangeError(_ m: Machine) -> Raised { m.overflowError("math range error") }

/// A result as CPython checks it: NaN from a number is a domain error, infinity from a finite number an overflow or a pole.
private func checked(_ m: Machine, _ r: Double, _ isFromNaN: Bool, _ isFinite: Bool, canOverflow: Bool) throws(Raised) -> Value {
  if r.isNaN && !isFromNaN { throw domainError(m) }
  if r.isInfinite && isFinite { throw canOverflow ? rangeError(m) : domainError(m) }
  return .float(r)
}

private func defineUnary(_ module: PyModule) {
  let functions: [(String, Bool, (Double) -> Double)] = [
    ("acos", false, acos), ("acosh", false, acosh), ("asin", false, asin), ("asinh", false, asinh), ("atan", false, atan),
    ("atanh", false, atanh), ("cbrt", false, cbrt), ("cos", false, cos), ("cosh", true, cosh), ("erf", false, erf),
    ("erfc", false, erfc), ("exp", true, exp), ("exp2", true, exp2), ("expm1", true, expm1), ("fabs", false, { abs($0) }),
    ("log1p", false, log1p), ("sin", false, sin), ("sinh", true, sinh), ("sqrt", false, { $0.squareRoot() }),
    ("tan", false, tan), ("tanh", false, tanh),
  ]
  for (name, canOverflow, f) in functions {
    module.def(name, "x, /") { (m, a) throws(Raised) in
      let x = try m.real(a[0])
      return try checked(m, f(x), x.isNaN, x.isFinite, canOverflow: canOverflow)
    }
  }
  module.def("degrees", "x, /") { (m, a) throws(Raised) in .float(try m.real(a[0]) * (180.0 / Double.pi)) }
  module.def("radians", "x, /") { (m, a) throws(Raised) in .float(try m.real(a[0]) * (Double.pi / 180.0)) }
  module.def("isfinite", "x, /") { (m, a) throws(Raised) in .bool(try m.real(a[0]).isFinite) }
  module.def("isinf", "x, /") { (m, a) throws(Raised) in .bool(try m.real(a[0]).isInfinite) }
  module.def("isnan", "x, /") { (m, a) throws(Raised) in .bool(try m.real(a[0]).isNaN) }
  module.def("ulp", "x, /") { (m, a) throws(Raised) in
    let x = abs(try m.real(a[0]))
    return .float(x.isFinite ? x.ulp : x)
  }
  module.def("gamma", "x, /") { (m, a) throws(Raised) in .float(try gamma(m, m.real(a[0]))) }
  module.def("lgamma", "x, /") { (m, a) throws(Raised) in
    let x = try m.real(a[0])
    if x.isFinite && x == x.rounded(.down) && x <= 0 { throw domainError(m) }
    let r = lgammaValue(x)
    if r.isInfinite && x.isFinite { throw rangeError(m) }
    return .float(r)
  }
  module.def("frexp", "x, /") { (m, a) throws(Raised) in
    let x = try m.real(a[0])
    if x == 0 || !x.isFinite { return .tuple([.float(x), .int(0)]) }
    let (mantissa, exponent) = split(x)
    return .tuple([.float(mantissa), .int(exponent)])
  }
  module.def("modf", "x, /") { (m, a) throws(Raised) in
    let x = try m.real(a[0])
    if x.isInfinite { return .tuple([.float(x.sign == .minus ? -0.0 : 0.0), .float(x)]) }
    let whole = x.rounded(.towardZero)
    let rest = x - whole
    return .tuple([.float(rest == 0 && x.sign == .minus ? -0.0 : rest), .float(whole)])
  }
}

/// Mantissa in 0.5 ..< 1 and exponent of a finite number other than zero.
private func split(_ x: Double) -> (Double, Int) {
  let exponent = Int(x.exponent) + 1
  return (scalbn(x, -exponent), exponent)
}

private func defineBinary(_ module: PyModule) {
  module.def("atan2", "y, x, /") { (m, a) throws(Raised) in .float(atan2(try m.real(a[0]), try m.real(a[1]))) }
  module.def("copysign", "x, y, /") { (m, a) throws(Raised) in .float(copysign(try m.real(a[0]), try m.real(a[1]))) }
  module.def("fmod", "x, y, /") { (m, a) throws(Raised) in
    let (x, y) = (try m.real(a[0]), try m.real(a[1]))
    if y.isInfinite && x.isFinite { return .float(x) }
    let r = fmod(x, y)
    if r.isNaN && !x.isNaN && !y.isNaN { throw domainError(m) }
    return .float(r)
  }
  module.def("remainder", "x, y, /") { (m, a) throws(Raised) in
    let (x, y) = (try m.real(a[0]), try m.real(a[1]))
    if !x.isNaN && !y.isNaN && (x.isInfinite || y == 0) { throw domainError(m) }
    return .float(remainder(x, y))
  }
  module.def("pow", "x, y, /") { (m, a) throws(Raised) in
    let (x, y) = (try m.real(a[0]), try m.real(a[1]))
    let r = pow(x, y)
    if x.isFinite && y.isFinite {
      if r.isNaN { throw domainError(m) }
      if r.isInfinite { throw x == 0 ? domainError(m) : rangeError(m) }
    }
    return .float(r)
  }
  module.def("ldexp", "x, i, /") { (m, a) throws(Raised) in
    let x = try m.real(a[0])
    guard let n = a[1].bigInt else { throw m.typeError("Expected an int as second argument to ldexp.") }
    if x == 0 || !x.isFinite { return .float(x) }
    let r = scalbn(x, Int(clamping: Swift.max(Swift.min(n, 100_000), -100_000)))
    if r.isInfinite { throw rangeError(m) }
    return .float(r)
  }
  module.def("isclose", "a, b, *, rel_tol=1e-09, abs_tol=0.0") { (m, a) throws(Raised) in
    let (x, y) = (try m.real(a[0]), try m.real(a[1]))
    let relative = a[2].isNull ? 1e-9 : try m.real(a[2])
    let absolute = a[3].isNull ? 0 : try m.real(a[3])
    if relative < 0 || absolute < 0 { throw m.valueError("tolerances must be non-negative") }
    if x == y { return .bool(true) }
    if x.isInfinite || y.isInfinite { return .bool(false) }
    let difference = abs(y - x)
    return .bool(difference <= abs(relative * y) || difference <= abs(relative * x) || difference <= absolute)
  }
  module.def("nextafter", "x, y, /, *, steps=None") { (m, a) throws(Raised) in
    let (x, y) = (try m.real(a[0]), try m.real(a[1]))
    if a[2].isNull || a[2].isNone { return .float(nextafter(x, y)) }
    let steps = try m.whole(a[2])
    if steps < 0 { throw m.valueError("steps must be a non-negative integer") }
    if x.isNaN || y.isNaN { return .float(Double.nan) }
    // Floats of one sign are ordered as their bits are.
    func rank(_ d: Double) -> BigInt { d.sign == .minus ? -BigInt(d.magnitude.bitPattern) : BigInt(d.bitPattern) }
    let (from, to) = (rank(x), rank(y))
    if from == to { return .float(y) }
    let distance = Swift.min(steps, (to - from).magnitude.asSigned)
    let target = to > from ? from + distance : from - distance
    let bits = UInt64(target.magnitude)
    let isNegative = target < 0 || (target == 0 && x.sign == .minus)
    return .float(isNegative ? -Double(bitPattern: bits) : Double(bitPattern: bits))
  }
  module.def("fma", "x, y, z, /") { (m, a) throws(Raised) in
    let (x, y, z) = (try m.real(a[0]), try m.real(a[1]), try m.real(a[2]))
    let r = fma(x, y, z)
    if r.isFinite { return .float(r) }
    if r.isNaN {
      if !x.isNaN && !y.isNaN && !z.isNaN { throw m.valueError("invalid operation in fma") }
    } else if x.isFinite && y.isFinite && z.isFinite {
      throw m.overflowError("overflow in fma")
    }
    return .float(r)
  }
}

extension BigUInt { fileprivate var asSigned: BigInt { BigInt(self) } }

private func defineRounding(_ module: PyModule) {
  for (name, special, rule) in [
    ("floor", "__floor__", FloatingPointRoundingRule.down), ("ceil", "__ceil__", .up),
  ] {
    module.def(name, "x, /") { (m, a) throws(Raised) in
      if case .float(let d) = a[0] { return try m.integer(d.rounded(rule)) }
      if case .int = a[0] { return a[0] }
      if let answer = try m.callSpecial(a[0], m.intern(special)) { return answer }
      return try m.integer(try m.real(a[0]).rounded(rule))
    }
  }
  module.def("trunc", "x, /") { (m, a) throws(Raised) in
    if case .float(let d) = a[0] { return try m.integer(d.rounded(.towardZero)) }
    guard let answer = try m.callSpecial(a[0], m.names.__trunc__) else {
      throw m.typeError("type \(m.typeName(a[0])) doesn't define __trunc__ method")
    }
    return answer
  }
}

private func defineLogarithms(_ module: PyModule) {
  /// Of an int too large for a float: by its leading bits.
  func logarithm(_ m: Machine, _ v: Value, _ f: (Double) -> Double) throws(Raised) -> Double {
    if let n = v.bigInt {
      if n <= 0 { throw domainError(m) }
      let excess = n.magnitude.bitWidth - 1000
      if excess > 0 {
        let top = n.magnitude >> excess
        return f(Double(top) / scalbn(1.0, 1000)) + f(2.0) * Double(excess + 1000)
      }
      return f(try m.real(v))
    }
    let x = try m.real(v)
    if x.isNaN { return x }
    if x <= 0 { throw domainError(m) }
    return f(x)
  }
  module.def("log", "...") { (m, a) throws(Raised) in
    try a.check(m, "log", 1, 2, skipping: 0)
    let x = try logarithm(m, a[0], log)
    if a.count == 1 { return .float(x) }
    let base = try logarithm(m, a[1], log)
    if base == 0 { throw m.zeroDivisionError("float division by zero") }
    return .float(x / base)
  }
  module.def("log2", "x, /") { (m, a) throws(Raised) in .float(try logarithm(m, a[0], log2)) }
  module.def("log10", "x, /") { (m, a) throws(Raised) in .float(try logarithm(m, a[0], log10)) }
}

// MARK: - Gamma

/// sin(pi * x), exact where x is a multiple of a half.
private func sinPi(_ x: Double) -> Double {
  let y = fmod(abs(x), 2.0)
  let r: Double
  switch Int((2.0 * y).rounded()) {
  case 0: r = sin(Double.pi * y)
  case 1: r = cos(Double.pi * (y - 0.5))
  case 2: r = sin(Double.pi * (1.0 - y))
  case 3: r = -cos(Double.pi * (y - 1.5))
  default: r = sin(Double.pi * (y - 2.0))
  }
  return copysign(1.0, x) * r
}

private let lanczosG = 6.024680040776729583740234375

/// Lanczos's sum with the rational coefficients of the Boost library for g = 6.0246... and 13 terms.
private func lanczosSum(_ x: Double) -> Double {
  let over: [Double] = [
    23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
  ]
  let under: [Double] = [
    0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1,
  ]
  var (n, d) = (0.0, 0.0)
  if x < 5 {
    for i in over.indices.reversed() {
      n = n * x + over[i]
      d = d * x + under[i]
    }
  } else {
    for i in over.indices {
      n = n / x + over[i]
      d = d / x + under[i]
    }
  }
  return n / d
}

private func gamma(_ m: Machine, _ x: Double) throws(Raised) -> Double {
  if !x.isFinite {
    if x.isNaN || x > 0 { return x }
    throw domainError(m)
  }
  if x == 0 { throw domainError(m) }
  if x == x.rounded(.down) {
    if x < 0 { throw domainError(m) }
    if x <= 23 { return (1..<max(Int(x), 1)).reduce(1.0) { $0 * Double($1) } }
  }
  let size = abs(x)
  if size < 1e-20 {
    let r = 1 / x
    if r.isInfinite { throw rangeError(m) }
    return r
  }
  if size > 200 {
    if x < 0 { return 0.0 / sinPi(x) }
    throw rangeError(m)
  }
  let half = lanczosG - 0.5
  let y = size + half
  var z: Double
  if size > half {
    let q = y - size
    z = q - half
  } else {
    let q = y - half
    z = q - size
  }
  z = z * lanczosG / y
  var r: Double
  if x < 0 {
    r = -Double.pi / sinPi(size) / size * exp(y) / lanczosSum(size)
    r -= z * r
    if size < 140 {
      r /= pow(y, size - 0.5)
    } else {
      let root = pow(y, size / 2 - 0.25)
      r /= root
      r /= root
    }
  } else {
    r = lanczosSum(size) / exp(y)
    r += z * r
    if size < 140 {
      r *= pow(y, size - 0.5)
    } else {
      let root = pow(y, size / 2 - 0.25)
      r *= root
      r *= root
    }
  }
  if r.isInfinite { throw rangeError(m) }
  return r
}

/// The logarithm of the gamma function's magnitude; infinity at its poles.
func lgammaValue(_ x: Double) -> Double {
  if !x.isFinite { return x.isNaN ? x : Double.infinity }
  if x == x.rounded(.down) && x <= 2 { return x <= 0 ? Double.infinity : 0 }
  let size = abs(x)
  if size < 1e-20 { return -log(size) }
  var r = log(lanczosSum(size)) - lanczosG
  r += (size - 0.5) * (log(size + lanczosG - 0.5) - 1)
  if x < 0 { r = log(Double.pi) - log(abs(sinPi(size))) - log(size) - r }
  return r
}

// MARK: - Sums

/// The product and its rounding error.
private func product(_ x: Double, _ y: Double) -> (Double, Double) {
  let z = x * y
  return (z, fma(x, y, -z))
}

/// The sum and its rounding error.
private func sum(_ a: Double, _ b: Double) -> (Double, Double) {
  let x = a + b
  let z = x - a
  return (x, (a - (x - z)) + (b - z))
}

/// The Euclidean norm with corrected rounding (as in CPython since 3.10).
private func norm(_ given: [Double]) -> Double {
  var vector = given.map { abs($0) }
  if vector.contains(where: \.isInfinite) { return Double.infinity }
  if vector.contains(where: \.isNaN) { return Double.nan }
  guard let largest = vector.max(), largest != 0 else { return 0 }
  if vector.count == 1 { return largest }
  let (_, exponent) = split(largest)
  if exponent < -1023 {
    let tiny = Double.leastNormalMagnitude
    for i in vector.indices { vector[i] /= tiny }
    return tiny * norm(vector)
  }
  let scale = scalbn(1.0, -exponent)
  var (total, low1, low2) = (1.0, 0.0, 0.0)
  func add(_ p: (Double, Double)) {
    let x = total + p.0
    low2 += (total - x) + p.0
    total = x
    low1 += p.1
  }
  for v in vector { add(product(v * scale, v * scale)) }
  var h = (total - 1.0 + (low1 + low2)).squareRoot()
  add(product(-h, h))
  h += (total - 1.0 + (low1 + low2)) / (2.0 * h)
  return h / scale
}

private func defineSums(_ module: PyModule) {
  module.def("hypot", "...") { (m, a) throws(Raised) in
    if a.keywordNames != nil { throw m.typeError("math.hypot() takes no keyword arguments") }
    return .float(norm(try a.positional.map { (v) throws(Raised) in try m.real(v) }))
  }
  module.def("dist", "p, q, /") { (m, a) throws(Raised) in
    let (p, q) = (try m.elements(a[0]), try m.elements(a[1]))
    if p.count != q.count { throw m.valueError("both points must have the same number of dimensions") }
    var differences: [Double] = []
    for (x, y) in zip(p, q) { differences.append(abs(try m.real(x) - (try m.real(y)))) }
    return .float(norm(differences))
  }
  module.def("fsum", "seq, /") { (m, a) throws(Raised) in .float(try exactSum(m, a[0])) }
  module.def("prod", "iterable, /, *, start=1") { (m, a) throws(Raised) in
    var total = a[1].isNull ? Value.int(1) : a[1]
    try m.iterate(a[0]) { (item) throws(Raised) in total = try m.binary(.multiply, total, item) }
    return total
  }
  module.def("sumprod", "p, q, /") { (m, a) throws(Raised) in
    let (p, q) = (try m.elements(a[0]), try m.elements(a[1]))
    if p.count != q.count { throw m.valueError("Inputs are not the same length") }
    return try sumOfProducts(m, p, q)
  }
}

private func sumOfProducts(_ m: Machine, _ p: [Value], _ q: [Value]) throws(Raised) -> Value {
  var isFloat = false
  let isPlain = (p + q).allSatisfy {
    if case .float = $0 { isFloat = true; return true }
    if case .int = $0 { return true }
    if case .bool = $0 { return true }
    return false
  }
  if isPlain && isFloat {
    // Triple-length arithmetic (Ogita, Rump and Oishi 2005).
    var (high, low, tiny) = (0.0, 0.0, 0.0)
    for (x, y) in zip(p, q) {
      let pr = product(try m.real(x), try m.real(y))
      let s = sum(high, pr.0)
      let r1 = sum(low, pr.1)
      let r2 = sum(r1.0, s.1)
      (high, low, tiny) = (s.0, r2.0, tiny + r1.1 + r2.1)
    }
    let last = sum(low, high)
    let result = tiny + last.1 + last.0
    if result.isFinite { return .float(result) }
  }
  var total = Value.int(0)
  for (x, y) in zip(p, q) { total = try m.binary(.add, total, m.binary(.multiply, x, y)) }
  return total
}

/// Shewchuk's exact summation.
private func exactSum(_ m: Machine, _ source: Value) throws(Raised) -> Double {
  var partials: [Double] = []
  var (special, infinities) = (0.0, 0.0)
  try m.iterate(source) { (item) throws(Raised) in
    let given = try m.real(item)
    var x = given
    var kept = 0
    for j in partials.indices {
      var y = partials[j]
      if abs(x) < abs(y) { (x, y) = (y, x) }
      let high = x + y
      let low = y - (high - x)
      if low != 0 {
        partials[kept] = low
        kept += 1
      }
      x = high
    }
    partials.removeSubrange(kept...)
    if x != 0 {
      if !x.isFinite {
        if given.isFinite { throw m.overflowError("intermediate overflow in fsum") }
        if given.isInfinite { infinities += given }
        special += given
        partials.removeAll()
      } else {
        partials.append(x)
      }
    }
  }
  if special != 0 {
    if infinities.isNaN { throw m.valueError("-inf + inf in fsum") }
    return special
  }
  var high = 0.0
  var low = 0.0
  var n = partials.count
  if n > 0 {
    n -= 1
    high = partials[n]
    while n > 0 {
      let x = high
      n -= 1
      let y = partials[n]
      high = x + y
      low = y - (high - x)
      if low != 0 { break }
    }
    // Half-way cases are rounded to even, which needs a look at the next partial.
    if n > 0 && ((low < 0 && partials[n - 1] < 0) || (low > 0 && partials[n - 1] > 0)) {
      let y = low * 2
      let x = high + y
      if y == x - high { high = x }
    }
  }
  return high
}

// MARK: - Ints

private func defineIntegers(_ module: PyModule) {
  module.def("gcd", "...") { (m, a) throws(Raised) in
    if a.keywordNames != nil { throw m.typeError("math.gcd() takes no keyword arguments") }
    var result = BigUInt(0)
    for v in a.positional { result = result.greatestCommonDivisor(with: try m.whole(v).magnitude) }
    return .integer(BigInt(result))
  }
  module.def("lcm", "...") { (m, a) throws(Raised) in
    if a.keywordNames != nil { throw m.typeError("math.lcm() takes no keyword arguments") }
    var result = BigUInt(1)
    for v in a.positional {
      let n = try m.whole(v).magnitude
      result = n == 0 || result == 0 ? 0 : result / result.greatestCommonDivisor(with: n) * n
    }
    return .integer(BigInt(result))
  }
  module.def("factorial", "n, /") { (m, a) throws(Raised) in try factorial(m, a[0]) }
  module.def("isqrt", "n, /") { (m, a) throws(Raised) in
    let n = try m.whole(a[0])
    if n < 0 { throw m.valueError("isqrt() argument must be nonnegative") }
    return .integer(n.squareRoot())
  }
  module.def("comb", "n, k, /") { (m, a) throws(Raised) in
    let (n, k) = (try m.whole(a[0]), try m.whole(a[1]))
    if n < 0 { throw m.valueError("n must be a non-negative integer") }
    if k < 0 { throw m.valueError("k must be a non-negative integer") }
    if k > n { return .int(0) }
    let smaller = Swift.min(k, n - k)
    guard let count = Int(exactly: smaller), count < 1 << 24 else {
      throw m.overflowError("min(n - k, k) must not exceed 9223372036854775807")
    }
    var result = BigInt(1)
    for i in 0..<count { result = result * (n - BigInt(i)) / BigInt(i + 1) }
    return .integer(result)
  }
  module.def("perm", "n, k=None, /") { (m, a) throws(Raised) in
    if a[1].isNull || a[1].isNone { return try factorial(m, a[0]) }
    let (n, k) = (try m.whole(a[0]), try m.whole(a[1]))
    if n < 0 { throw m.valueError("n must be a non-negative integer") }
    if k < 0 { throw m.valueError("k must be a non-negative integer") }
    if k > n { return .int(0) }
    guard let count = Int(exactly: k), count < 1 << 24 else {
      throw m.overflowError("k must not exceed 9223372036854775807")
    }
    var result = BigInt(1)
    for i in 0..<count { result *= n - BigInt(i) }
    return .integer(result)
  }
}

private func factorial(_ m: Machine, _ v: Value) throws(Raised) -> Value {
  let n = try m.whole(v)
  if n < 0 { throw m.valueError("factorial() not defined for negative values") }
  guard let count = Int(exactly: n) else {
    throw m.overflowError("factorial() argument should not exceed 9223372036854775807")
  }
  if count > 200_000 { throw m.error(types.memoryError, "") }
  /// The product of a range by halves, which keeps the factors of one size.
  func range(_ low: Int, _ high: Int) -> BigInt {
    if high - low < 8 { return (low..<high).reduce(BigInt(1)) { $0 * BigInt($1) } }
    let middle = (low + high) / 2
    return range(low, middle) * range(middle, high)
  }
  return .integer(range(1, count + 1))
}
