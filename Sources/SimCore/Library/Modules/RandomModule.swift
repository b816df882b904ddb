// `random`: the generator of `MersenneTwister.swift` with Python's derivations, to the bit.
//
// A subclass that overrides `random()` changes that method alone: the others draw from the generator itself.

import BigInt

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// `random.Random`, and `SystemRandom`, which draws from the source of `os.urandom`.
final class PyRandom: PyInstance {
  var twister = MersenneTwister(seed: 0)
  /// Set for `SystemRandom`.
  var system: RandomSource?
  /// The second of the pair of numbers that `gauss` makes.
  var nextGauss: Double?

  func random() -> Double {
    guard let system else { return twister.nextDouble() }
    let bytes = system.generator.bytes(7)
    var n: UInt64 = 0
    for b in bytes { n = n << 8 | UInt64(b) }
    return Double(n >> 3) * (1.0 / 9_007_199_254_740_992.0)
  }

  func bits(_ k: Int) -> BigUInt {
    guard let system else { return twister.bits(k) }
    let count = (k + 7) / 8
    var n: BigUInt = 0
    for b in system.generator.bytes(count) { n = n << 8 | BigUInt(b) }
    return n >> (count * 8 - k)
  }

  func below(_ n: Int) -> Int {
    if system == nil { return twister.below(n) }
    return Int(below(BigUInt(n)))
  }

  func below(_ n: BigUInt) -> BigUInt {
    if system == nil { return twister.below(n) }
    while true {
      let r = bits(n.bitWidth)
      if r < n { return r }
    }
  }
}

nonisolated(unsafe) let randomModule = NativeModule("random") { (library, module) throws(Raised) in
  let random = RandomLibrary(library)
  module.set("Random", random.type)
  module.set("SystemRandom", random.systemType)
  let shared = PyRandom(type: random.type)
  shared.twister.seed(BigUInt(library.surroundings.seed.magnitude))
  let instance = Value.object(shared)
  module.set("_inst", instance)
  for (name, function) in random.methods {
    module.set(name, .object(PyBoundMethod(function: .object(function), receiver: instance)))
  }
  module.set("NV_MAGICCONST", .float(4 * exp(-0.5) / 2.0.squareRoot()))
  module.set("LOG4", .float(log(4.0)))
  module.set("SG_MAGICCONST", .float(1.0 + log(4.5)))
  module.set("BPF", .int(53))
  module.set("RECIP_BPF", .float(1.0 / 9_007_199_254_740_992.0))
  module.set("TWOPI", .float(2 * Double.pi))
}

/// The classes of the module and how they are filled.
private final class RandomLibrary {
  let machine: Machine
  let library: Library
  let type: PyType
  let systemType: PyType
  private(set) var methods: [(String, PyBuiltin)] = []

  init(_ library: Library) {
    self.library = library
    machine = library.machine
    type = machine.makeType("Random", module: "random", hasInstanceDict: true) { _ in }
    type.allocate = { PyRandom(type: $0) }
    systemType = machine.makeType("SystemRandom", module: "random", base: type, hasInstanceDict: true) { _ in }
    let source = library.randomSource
    systemType.allocate = {
      let made = PyRandom(type: $0)
      made.system = source
      return made
    }
    installState()
    installIntegers()
    installSequences()
    installDistributions()
    installMoreDistributions()
    for (key, value) in type.dict.pairs {
      if let name = key.str?.string, !name.hasPrefix("_"), let f = value.cast(.builtin, to: PyBuiltin.self) {
        methods.append((name, f))
      }
    }
  }

  private func get(_ m: Machine, _ v: Value) throws(Raised) -> PyRandom {
    guard let r = v.object as? PyRandom else { throw m.wrongReceiver(v, type) }
    return r
  }

  // MARK: Seed and state

  private func seed(_ m: Machine, _ r: PyRandom, _ a: Value, version: Int) throws(Raised) {
    r.nextGauss = nil
    if r.system != nil { return }
    var n: BigUInt
    if a.isNull || a.isNone {
      n = 0
      for b in library.randomSource.generator.bytes(16) { n = n << 8 | BigUInt(b) }
    } else if version == 1, let bytes = a.str?.codePoints ?? a.bytes?.bytes.map(UInt32.init) {
      var x: UInt64 = bytes.first.map { UInt64($0) << 7 } ?? 0
      for c in bytes { x = (1_000_003 &* x) ^ UInt64(c) }
      x ^= UInt64(bytes.count)
      n = BigUInt(x == UInt64.max ? UInt64.max - 1 : x)
    } else if let bytes = try seedBytes(m, a) {
      n = 0
      for b in bytes + sha512(bytes) { n = n << 8 | BigUInt(b) }
    } else if let whole = a.bigInt {
      n = whole.magnitude
    } else if case .float = a {
      n = BigUInt(UInt(bitPattern: try m.hash(a)))
    } else if version == 1 || m.isInstance(a, types.float) {
      n = BigUInt(UInt(bitPattern: try m.hash(a)))
    } else {
      throw m.typeError(
        "The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.")
    }
    r.twister.seed(n)
  }

  private func seedBytes(_ m: Machine, _ v: Value) throws(Raised) -> [UInt8]? {
    if let s = v.str { return try m.encode(s, encoding: .null, errors: .null, function: "encode") }
    if let b = v.bytes { return b.bytes }
    return v.cast(.bytearray, to: PyByteArray.self)?.bytes
  }

  private func installState() {
    let t = type
    t.def("__init__", "x=None, /") { (m, a) throws(Raised) in
      try self.seed(m, try self.get(m, a[0]), a[1], version: 2)
      return .none
    }
    t.def("seed", "a=None, version=2") { (m, a) throws(Raised) in
      let r = try self.get(m, a[0])
      try self.seed(m, r, a[1], version: a[2].isNull ? 2 : m.index(a[2]))
      return .none
    }
    t.def("getstate") { (m, a) throws(Raised) in
      let r = try self.get(m, a[0])
      if r.system != nil { throw m.error(types.notImplementedError, "System entropy source does not have state.") }
      let words = r.twister.words.map { Value.int(Int($0)) } + [.int(r.twister.index)]
      return .tuple([.int(3), .tuple(words), r.nextGauss.map { .float($0) } ?? .none])
    }
    t.def("setstate", "state") { (m, a) throws(Raised) in
      let r = try self.get(m, a[0])
      if r.system != nil { throw m.error(types.notImplementedError, "System entropy source does not have state.") }
      let items = try m.elements(a[1])
      guard let version = items.first, try m.equal(version, .int(3)) else {
        throw m.valueError(
          "state with version \(try items.first.map { (v) throws(Raised) in try m.str(v).string } ?? "?") passed to Random.setstate() of version 3")
      }
      guard items.count == 3 else { throw m.valueError("not enough values to unpack (expected 3, got \(items.count))") }
      guard let state = items[1].tuple?.items else { throw m.typeError("state vector must be a tuple") }
      var words: [UInt32] = []
      for v in state { words.append(UInt32(truncatingIfNeeded: try m.index(v))) }
      guard words.count == MersenneTwister.size + 1 else { throw m.valueError("state vector is the wrong size") }
      let index = Int(words.removeLast())
      guard let restored = MersenneTwister(words: words, index: index) else { throw m.valueError("invalid state") }
      r.twister = restored
      r.nextGauss = items[2].isNone ? nil : try m.real(items[2])
      return .none
    }
    t.def("random") { (m, a) throws(Raised) in .float(try self.get(m, a[0]).random()) }
    t.def("getrandbits", "k, /") { (m, a) throws(Raised) in
      let r = try self.get(m, a[0])
      let k = try m.index(a[1])
      if k < 0 { throw m.valueError("number of bits must be non-negative") }
      if k > 1 << 26 { throw m.error(types.memoryError, "") }
      return .integer(BigInt(r.bits(k)))
    }
    t.def("randbytes", "n") { (m, a) throws(Raised) in
      let r = try self.get(m, a[0])
      let n = try m.index(a[1])
      if n < 0 { throw m.valueError("number of bits must be non-negative") }
      if n > 1 << 26 { throw m.error(types.memoryError, "") }
      if let system = r.system { return .object(PyBytes(system.generator.bytes(n))) }
      return .object(PyBytes(r.twister.bytes(n)))
    }
  }

  // MARK: Ints

  /// An int in 0 ..< n, for n of any size.
  private func below(_ r: PyRandom, _ n: BigInt) -> Value {
    if let small = Int(exactly: n), small < 1 << 62 { return .int(r.below(small)) }
    return .integer(BigInt(r.below(n.magnitude)))
  }

  private func whole(_ m: Machine, _ v: Value) throws(Raised) -> BigInt { try m.indexValue(v).bigInt ?? 0 }

  private func installIntegers() {
    let t = type
    t.def("randint", "a, b") { (m, a) throws(Raised) in
      let r = try self.get(m, a[0])
      if case .int(let low) = a[1], case .int(let high) = a[2], low <= high,
        low > -(1 << 60), high < 1 << 60
      {
        return .int(low + r.below(high - low + 1))
      }
      let high = try m.binary(.add, a[2], .int(1))
      return try self.range(m, r, a[1], high, .null)
    }
    t.def("randrange", "start, stop=None, step=1") { (m, a) throws(Raised) in
      try self.range(m, try self.get(m, a[0]), a[1], a[2], a[3])
    }
    t.def("_randbelow", "n") { (m, a) throws(Raised) in
      let n = try self.whole(m, a[1])
      return n <= 0 ? .int(0) : self.below(try self.get(m, a[0]), n)
    }
  }

  private func range(_ m: Machine, _ r: PyRandom, _ start: Value, _ stop: Value, _ step: Value) throws(Raised) -> Value {
    let low = try whole(m, start)
    if stop.isNull || stop.isNone {
      if !step.isNull, try !m.equal(step, .int(1)) { throw m.typeError("Missing a non-None stop argument") }
      if low > 0 { return below(r, low) }
      throw m.valueError("empty range for randrange()")
    }
    let high = try whole(m, stop)
    let width = high - low
    let stride = step.isNull ? BigInt(1) : try whole(m, step)
    if stride == 1 {
      if width > 0 { return try m.binary(.add, .integer(low), below(r, width)) }
      throw m.valueError("empty range in randrange(\(try m.str(start).string), \(try m.str(stop).string))")
    }
    if stride == 0 { throw m.valueError("zero step for randrange()") }
    // Rounded down, as Python divides; the sign is that of a count.
    let n = stride > 0 ? (width + stride - 1) / stride : (width + stride + 1) / stride
    if n <= 0 || (width > 0) != (stride > 0) {
      throw m.valueError(
        "empty range in randrange(\(try m.str(start).string), \(try m.str(stop).string), \(try m.str(step).string))")
    }
    return .integer(low + stride * (below(r, n).bigInt ?? 0))
  }

  // MARK: Sequences

  private func installSequences() {
    let t = type
    t.def("choice", "seq") { (m, a) throws(Raised) in
      let r = try self.get(m, a[0])
      let n = try m.length(a[1])
      if n == 0 { throw m.indexError("Cannot choose from an empty sequence") }
      return try m.getItem(a[1], .int(r.below(n)))
    }
    t.def("shuffle", "x") { (m, a) throws(Raised) in
      let r = try self.get(m, a[0])
      let n = try m.length(a[1])
      for i in stride(from: n - 1, to: 0, by: -1) {
        let j = r.below(i + 1)
        if let l = a[1].list, l.type.isBuiltin, i < l.items.count {
          l.items.swapAt(i, j)
        } else {
          let (x, y) = (try m.getItem(a[1], .int(i)), try m.getItem(a[1], .int(j)))
          try m.setItem(a[1], .int(i), y)
          try m.setItem(a[1], .int(j), x)
        }
      }
      return .none
    }
    t.def("choices", "population, weights=None, *, cum_weights=None, k=1") { (m, a) throws(Raised) in
      try self.choices(m, a)
    }
    t.def("sample", "population, k, *, counts=None") { (m, a) throws(Raised) in try self.sample(m, a) }
  }

  private func choices(_ m: Machine, _ a: Arguments) throws(Raised) -> Value {
    let r = try get(m, a[0])
    let n = try m.length(a[1])
    let k = a[4].isNull ? 1 : try m.index(a[4])
    var sums: [Value]
    if a[3].isNull || a[3].isNone {
      if a[2].isNull || a[2].isNone {
        var result: [Value] = []
        for _ in 0..<max(k, 0) {
          let i = Int((r.random() * Double(n)).rounded(.down))
          result.append(try m.getItem(a[1], .int(i)))
        }
        return .list(result)
      }
      if case .int(let wrong) = a[2] {
        throw m.typeError("The number of choices must be a keyword argument: k=\(wrong)")
      }
      sums = []
      var total = Value.null
      for w in try m.elements(a[2]) {
        total = total.isNull ? w : try m.binary(.add, total, w)
        sums.append(total)
      }
    } else {
      if !a[2].isNull && !a[2].isNone { throw m.typeError("Cannot specify both weights and cumulative weights") }
      sums = try m.elements(a[3])
    }
    if sums.count != n { throw m.valueError("The number of weights does not match the population") }
    let total = try m.real(try m.binary(.add, sums.last ?? .int(0), .float(0)))
    if total <= 0 { throw m.valueError("Total of weights must be greater than zero") }
    if !total.isFinite { throw m.valueError("Total of weights must be finite") }
    var result: [Value] = []
    for _ in 0..<max(k, 0) {
      let x = Value.float(r.random() * total)
      var (low, high) = (0, n - 1)
      while low < high {
        let middle = (low + high) / 2
        if try m.isLess(x, sums[middle]) { high = middle } else { low = middle + 1 }
      }
      result.append(try m.getItem(a[1], .int(low)))
    }
    return .list(result)
  }

  private func sample(_ m: Machine, _ a: Arguments) throws(Raised) -> Value {
    let r = try get(m, a[0])
    guard m.isSequence(a[1]) else {
      throw m.typeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
    }
    let n = try m.length(a[1])
    if !a[3].isNull && !a[3].isNone { return try sample(m, r, a[1], n, a[2], counts: m.elements(a[3])) }
    let k = try m.index(a[2])
    if k < 0 || k > n { throw m.valueError("Sample larger than population or is negative") }
    return .list(try indices(r, n, k).map { (i) throws(Raised) in try m.getItem(a[1], .int(i)) })
  }

  /// `k` different numbers below `n`, drawn as Python does: from a pool where it is small, else with a set of those taken.
  private func indices(_ r: PyRandom, _ n: Int, _ k: Int) -> [Int] {
    var result: [Int] = []
    var setSize = 21
    if k > 5 { setSize += Int(pow(4.0, (log(Double(k * 3)) / log(4.0)).rounded(.up))) }
    if n <= setSize {
      var pool = Array(0..<n)
      for i in 0..<k {
        let j = r.below(n - i)
        result.append(pool[j])
        pool[j] = pool[n - i - 1]
      }
    } else {
      var taken: Set<Int> = []
      for _ in 0..<k {
        var j = r.below(n)
        while taken.contains(j) { j = r.below(n) }
        taken.insert(j)
        result.append(j)
      }
    }
    return result
  }

  private func sample(
    _ m: Machine, _ r: PyRandom, _ population: Value, _ n: Int, _ count: Value, counts: [Value]
  ) throws(Raised) -> Value {
    var sums: [Int] = []
    var total = 0
    for c in counts {
      guard case .int(let c) = c else { throw m.typeError("Counts must be integers") }
      total += c
      sums.append(total)
    }
    if sums.count != n { throw m.valueError("The number of counts does not match the population") }
    if total < 0 { throw m.valueError("Counts must be non-negative") }
    let k = try m.index(count)
    if k < 0 || k > total { throw m.valueError("Sample larger than population or is negative") }
    return .list(
      try indices(r, total, k).map { (i) throws(Raised) in
        try m.getItem(population, .int(sums.firstIndex { i < $0 } ?? n - 1))
      })
  }

  // MARK: Distributions

  private func define(_ name: String, _ signature: String, _ defaults: [Double?], _ body: @escaping (Machine, PyRandom, [Double]) throws(Raised) -> Double) {
    type.def(name, signature) { (m, a) throws(Raised) in
      let r = try self.get(m, a[0])
      var x: [Double] = []
      for (i, fallback) in defaults.enumerated() {
        let v = a[i + 1]
        if v.isNull, let fallback { x.append(fallback) } else { x.append(try m.real(v)) }
      }
      return .float(try body(m, r, x))
    }
  }

  private func installDistributions() {
    define("uniform", "a, b", [nil, nil]) { (_, r, x) in x[0] + (x[1] - x[0]) * r.random() }
    type.def("triangular", "low=0.0, high=1.0, mode=None") { (m, a) throws(Raised) in
      let r = try self.get(m, a[0])
      var low = a[1].isNull ? 0 : try m.real(a[1])
      var high = a[2].isNull ? 1 : try m.real(a[2])
      var u = r.random()
      var c = 0.5
      if !a[3].isNull && !a[3].isNone {
        if high == low { return a[1].isNull ? .float(0) : a[1] }
        c = (try m.real(a[3]) - low) / (high - low)
      }
      if u > c {
        u = 1 - u
        c = 1 - c
        (low, high) = (high, low)
      }
      return .float(low + (high - low) * (u * c).squareRoot())
    }
    define("gauss", "mu=0.0, sigma=1.0", [0, 1]) { (_, r, x) in
      var z = r.nextGauss
      r.nextGauss = nil
      if z == nil {
        let angle = r.random() * (2 * Double.pi)
        let radius = (-2.0 * log(1.0 - r.random())).squareRoot()
        z = cos(angle) * radius
        r.nextGauss = sin(angle) * radius
      }
      return x[0] + (z ?? 0) * x[1]
    }
    define("normalvariate", "mu=0.0, sigma=1.0", [0, 1]) { (_, r, x) in self.normal(r, x[0], x[1]) }
    define("lognormvariate", "mu, sigma", [nil, nil]) { (_, r, x) in exp(self.normal(r, x[0], x[1])) }
    define("expovariate", "lambd=1.0", [1]) { (m, r, x) throws(Raised) in
      let u = r.random()
      if x[0] == 0 { throw m.zeroDivisionError("float division by zero") }
      return -log(1.0 - u) / x[0]
    }
    define("paretovariate", "alpha", [nil]) { (m, r, x) throws(Raised) in
      let u = 1.0 - r.random()
      if x[0] == 0 { throw m.zeroDivisionError("float division by zero") }
      return pow(u, -1.0 / x[0])
    }
    define("weibullvariate", "alpha, beta", [nil, nil]) { (m, r, x) throws(Raised) in
      let u = 1.0 - r.random()
      if x[1] == 0 { throw m.zeroDivisionError("float division by zero") }
      return x[0] * pow(-log(u), 1.0 / x[1])
    }
  }

  /// Kinderman and Monahan's ratio of uniform deviates.
  private func normal(_ r: PyRandom, _ mu: Double, _ sigma: Double) -> Double {
    let magic = 4 * exp(-0.5) / 2.0.squareRoot()
    while true {
      let u1 = r.random()
      let u2 = 1.0 - r.random()
      let z = magic * (u1 - 0.5) / u2
      if z * z / 4.0 <= -log(u2) { return mu + z * sigma }
    }
  }

  private func installMoreDistributions() {
    define("gammavariate", "alpha, beta", [nil, nil]) { (m, r, x) throws(Raised) in try self.gamma(m, r, x[0], x[1]) }
    define("betavariate", "alpha, beta", [nil, nil]) { (m, r, x) throws(Raised) in
      let y = try self.gamma(m, r, x[0], 1)
      return y == 0 ? 0 : y / (y + (try self.gamma(m, r, x[1], 1)))
    }
    define("vonmisesvariate", "mu, kappa", [nil, nil]) { (m, r, x) in
      let (mu, kappa) = (x[0], x[1])
      let turn = 2 * Double.pi
      if kappa <= 1e-6 { return turn * r.random() }
      let s = 0.5 / kappa
      let rr = s + (1.0 + s * s).squareRoot()
      var z = 0.0
      while true {
        let u1 = r.random()
        z = cos(Double.pi * u1)
        let d = z / (rr + z)
        let u2 = r.random()
        if u2 < 1.0 - d * d || u2 <= (1.0 - d) * exp(d) { break }
      }
      let q = 1.0 / rr
      let f = (q + z) / (1.0 + q * z)
      let angle = r.random() > 0.5 ? mu + acos(f) : mu - acos(f)
      let rest = fmod(angle, turn)
      return rest < 0 ? rest + turn : rest
    }
    type.def("binomialvariate", "n=1, p=0.5") { (m, a) throws(Raised) in
      let r = try self.get(m, a[0])
      return .int(
        try self.binomial(m, r, a[1].isNull ? 1 : try m.index(a[1]), a[2].isNull ? 0.5 : try m.real(a[2])))
    }
  }

  private func gamma(_ m: Machine, _ r: PyRandom, _ alpha: Double, _ beta: Double) throws(Raised) -> Double {
    if !(alpha > 0 && beta > 0) { throw m.valueError("gammavariate: alpha and beta must be > 0.0") }
    if alpha > 1 {
      // Cheng 1977.
      let a = (2.0 * alpha - 1.0).squareRoot()
      let b = alpha - log(4.0)
      let c = alpha + a
      while true {
        let u1 = r.random()
        if !(1e-7 < u1 && u1 < 0.9999999) { continue }
        let u2 = 1.0 - r.random()
        let v = log(u1 / (1.0 - u1)) / a
        let x = alpha * exp(v)
        let z = u1 * u1 * u2
        let t = b + c * v - x
        if t + (1.0 + log(4.5)) - 4.5 * z >= 0 || t >= log(z) { return x * beta }
      }
    }
    if alpha == 1 { return -log(1.0 - r.random()) * beta }
    // Ahrens and Dieter 1974.
    let e = M_E
    while true {
      let u = r.random()
      let b = (e + alpha) / e
      let p = b * u
      let x = p <= 1 ? pow(p, 1.0 / alpha) : -log((b - p) / alpha)
      let u1 = r.random()
      if p > 1 ? u1 <= pow(x, alpha - 1.0) : u1 <= exp(-x) { return x * beta }
    }
  }

  private func binomial(_ m: Machine, _ r: PyRandom, _ n: Int, _ p: Double) throws(Raised) -> Int {
    if n < 0 { throw m.valueError("n must be non-negative") }
    if p <= 0 || p >= 1 {
      if p == 0 { return 0 }
      if p == 1 { return n }
      throw m.valueError("p must be in the range 0.0 <= p <= 1.0")
    }
    if n == 1 { return r.random() < p ? 1 : 0 }
    if p > 0.5 { return n - (try binomial(m, r, n, 1.0 - p)) }
    let count = Double(n)
    if count * p < 10 {
      // Devroye 1986: the gaps between successes.
      var (x, y) = (0, 0.0)
      let c = log2(1.0 - p)
      if c == 0 { return 0 }
      while true {
        y += (log2(r.random()) / c).rounded(.down) + 1
        if y > count { return x }
        x += 1
      }
    }
    // Hoermann 1993: transformed rejection with a squeeze.
    let spq = (count * p * (1.0 - p)).squareRoot()
    let b = 1.15 + 2.53 * spq
    let a = -0.0873 + 0.0248 * b + 0.01 * p
    let c = count * p + 0.5
    let vr = 0.92 - 4.2 / b
    let alpha = (2.83 + 5.1 / b) * spq
    let lpq = log(p / (1.0 - p))
    let mode = ((count + 1) * p).rounded(.down)
    let h = lgammaValue(mode + 1) + lgammaValue(count - mode + 1)
    while true {
      let u = r.random() - 0.5
      let us = 0.5 - abs(u)
      let k = ((2.0 * a / us + b) * u + c).rounded(.down)
      if k < 0 || k > count { continue }
      var v = r.random()
      if us >= 0.07 && v <= vr { return Int(k) }
      v *= alpha / (a / (us * us) + b)
      let bound: Double = h - lgammaValue(k + 1) - lgammaValue(count - k + 1)
      if log(v) <= bound + (k - mode) * lpq { return Int(k) }
    }
  }
}
