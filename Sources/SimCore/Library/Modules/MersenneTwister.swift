// The generator behind `random`: MT19937 (Matsumoto and Nishimura 1998), seeded and read as Python does it.

import BigInt

/// The state of one generator.
struct MersenneTwister {
  /// The state words.
  private(set) var words = [UInt32](repeating: 0, count: size)
  /// The next word to give out; `size` where all are used up.
  private(set) var index = size

  static let size = 624
  private static let period = 397

  /// Seeds with a number, as `random.seed(n)` does with its magnitude.
  init(seed: BigUInt) { self.seed(seed) }

  /// Restores a state; nil if there are not `size` words or the index is out of range.
  init?(words: [UInt32], index: Int) {
    guard words.count == MersenneTwister.size, (0...MersenneTwister.size).contains(index) else { return nil }
    self.words = words
    self.index = index
  }

  mutating func seed(_ n: BigUInt) {
    var key: [UInt32] = []
    for word in n.words {
      key.append(UInt32(truncatingIfNeeded: word))
      key.append(UInt32(truncatingIfNeeded: word >> 32))
    }
    while let last = key.last, last == 0, key.count > 1 { key.removeLast() }
    seed(key.isEmpty ? [0] : key)
  }

  private mutating func seed(word: UInt32) {
    words[0] = word
    for i in 1..<MersenneTwister.size {
      words[i] = 1_812_433_253 &* (words[i - 1] ^ (words[i - 1] >> 30)) &+ UInt32(i)
    }
    index = MersenneTwister.size
  }

  private mutating func seed(_ key: [UInt32]) {
    let n = MersenneTwister.size
    seed(word: 19_650_218)
    var (i, j) = (1, 0)
    for _ in 0..<max(n, key.count) {
      words[i] = (words[i] ^ ((words[i - 1] ^ (words[i - 1] >> 30)) &* 1_664_525)) &+ key[j] &+ UInt32(truncatingIfNeeded: j)
      i += 1
      j += 1
      if i >= n {
        words[0] = words[n - 1]
        i = 1
      }
      if j >= key.count { j = 0 }
    }
    for _ in 0..<(n - 1) {
      words[i] = (words[i] ^ ((words[i - 1] ^ (words[i - 1] >> 30)) &* 1_566_083_941)) &- UInt32(i)
      i += 1
      if i >= n {
        words[0] = words[n - 1]
        i = 1
      }
    }
    words[0] = 0x8000_0000
  }

  /// The next 32 bits.
  mutating func next() -> UInt32 {
    if index >= MersenneTwister.size { refill() }
    var y = words[index]
    index += 1
    y ^= y >> 11
    y ^= (y << 7) & 0x9D2C_5680
    y ^= (y << 15) & 0xEFC6_0000
    return y ^ (y >> 18)
  }

  private mutating func refill() {
    let (n, p) = (MersenneTwister.size, MersenneTwister.period)
    for k in 0..<n {
      let y = (words[k] & 0x8000_0000) | (words[(k + 1) % n] & 0x7FFF_FFFF)
      words[k] = words[(k + p) % n] ^ (y >> 1) ^ (y & 1 == 0 ? 0 : 0x9908_B0DF)
    }
    index = 0
  }

  /// A float in 0 ..< 1 with 53 random bits.
  mutating func nextDouble() -> Double {
    let (a, b) = (next() >> 5, next() >> 6)
    return (Double(a) * 67_108_864.0 + Double(b)) * (1.0 / 9_007_199_254_740_992.0)
  }

  /// An int of `count` random bits; the least significant word is drawn first.
  mutating func bits(_ count: Int) -> BigUInt {
    var left = count
    var drawn: [UInt] = []
    var isLow = true
    while left > 0 {
      var r = next()
      if left < 32 { r >>= UInt32(32 - left) }
      if isLow { drawn.append(UInt(r)) } else { drawn[drawn.count - 1] |= UInt(r) << 32 }
      isLow.toggle()
      left -= 32
    }
    return BigUInt(words: drawn)
  }

  /// As `bits`, for at most 62 of them.
  mutating func smallBits(_ count: Int) -> Int {
    if count <= 0 { return 0 }
    if count <= 32 { return Int(next() >> UInt32(32 - count)) }
    let low = Int(next())
    return low | Int(next() >> UInt32(64 - count)) << 32
  }

  /// An int in 0 ..< n, for n of at least 1 and at most 62 bits.
  mutating func below(_ n: Int) -> Int {
    let width = Int.bitWidth - n.leadingZeroBitCount
    while true {
      let r = smallBits(width)
      if r < n { return r }
    }
  }

  mutating func below(_ n: BigUInt) -> BigUInt {
    while true {
      let r = bits(n.bitWidth)
      if r < n { return r }
    }
  }

  mutating func bytes(_ count: Int) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var left = count
    while left > 0 {
      var r = next()
      if left < 4 { r >>= UInt32(32 - 8 * left) }
      for k in 0..<min(left, 4) { result.append(UInt8(truncatingIfNeeded: r >> UInt32(8 * k))) }
      left -= 4
    }
    return result
  }
}

/// What `os.urandom` draws from, for one program.
final class RandomSource {
  var generator: MersenneTwister
  init(seed: BigUInt) { generator = MersenneTwister(seed: seed) }
}

extension Library {
  /// The source of `os.urandom`, `secrets` and `uuid4`.
  var randomSource: RandomSource {
    if let known = shelf["os.urandom"] as? RandomSource { return known }
    let made = RandomSource(seed: BigUInt(surroundings.seed.magnitude))
    shelf["os.urandom"] = made
    return made
  }
}
