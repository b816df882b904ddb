// SHA-2 (FIPS 180-4) and its elder relatives: whole messages in, digests out.
//
// The round constants are computed from their definition (roots of primes, sines) with integer arithmetic where that is exact.

/// SHA-512 of a message.
func sha512(_ message: [UInt8]) -> [UInt8] {
  var h = SHA512.initial512
  SHA512.run(message, &h)
  return SHA512.bytes(h)
}

func sha384(_ message: [UInt8]) -> [UInt8] {
  var h = SHA512.initial384
  SHA512.run(message, &h)
  return Array(SHA512.bytes(h).prefix(48))
}

func sha256(_ message: [UInt8]) -> [UInt8] { SHA256.digest(message, SHA256.initial256) }

func sha224(_ message: [UInt8]) -> [UInt8] { Array(SHA256.digest(message, SHA256.initial224).prefix(28)) }

/// The message with a one bit, zeros, and its length in bits, to a multiple of the block size.
func padded(_ message: [UInt8], block: Int, lengthBytes: Int, bigEndian: Bool) -> [UInt8] {
  var padded = message
  padded.append(0x80)
  while (padded.count + lengthBytes) % block != 0 { padded.append(0) }
  let bits = UInt64(message.count) &* 8
  var length = [UInt8](repeating: 0, count: lengthBytes)
  for i in 0..<8 {
    let byte = UInt8(truncatingIfNeeded: bits >> UInt64(8 * i))
    length[bigEndian ? lengthBytes - 1 - i : i] = byte
  }
  return padded + length
}

private let primes: [UInt64] = {
  var found: [UInt64] = []
  var n: UInt64 = 2
  while found.count < 80 {
    if found.allSatisfy({ n % $0 != 0 }) { found.append(n) }
    n += 1
  }
  return found
}()

/// floor(n ** (1/root) * 2**64) without its whole part: found bit by bit, comparing powers of `bits`-wide numbers.
private func fraction(of n: UInt64, root: Int) -> UInt64 {
  // x is the root scaled by 2**64; it is kept as (whole, fraction) and compared with wide products.
  var whole: UInt64 = 1
  while power(whole + 1, root) <= n { whole += 1 }
  var result: UInt64 = 0
  for bit in stride(from: 63, through: 0, by: -1) {
    let candidate = result | (UInt64(1) << UInt64(bit))
    if isAtMost([candidate, whole], root, n) { result = candidate }
  }
  return result
}

private func power(_ x: UInt64, _ n: Int) -> UInt64 { (0..<n).reduce(1) { p, _ in p * x } }

/// Whether x ** root <= n * 2 ** (64 * root), for a number given in 64-bit digits, the lowest first.
private func isAtMost(_ x: [UInt64], _ root: Int, _ n: UInt64) -> Bool {
  var product = x
  for _ in 1..<root { product = multiply(product, x) }
  var bound = [UInt64](repeating: 0, count: root) + [n]
  while bound.count < product.count { bound.append(0) }
  while product.count < bound.count { product.append(0) }
  for i in stride(from: bound.count - 1, through: 0, by: -1) where product[i] != bound[i] { return product[i] < bound[i] }
  return true
}

private func multiply(_ a: [UInt64], _ b: [UInt64]) -> [UInt64] {
  var result = [UInt64](repeating: 0, count: a.count + b.count)
  for (i, x) in a.enumerated() {
    var carry: UInt64 = 0
    for (j, y) in b.enumerated() {
      let (high, low) = x.multipliedFullWidth(by: y)
      let (s1, o1) = result[i + j].addingReportingOverflow(low)
      let (s2, o2) = s1.addingReportingOverflow(carry)
      result[i + j] = s2
      carry = high &+ (o1 ? 1 : 0) &+ (o2 ? 1 : 0)
    }
    result[i + b.count] = carry
  }
  return result
}

private enum SHA512 {
  static let k: [UInt64] = primes.map { fraction(of: $0, root: 3) }
  static let initial512: [UInt64] = primes.prefix(8).map { fraction(of: $0, root: 2) }
  static let initial384: [UInt64] = primes[8..<16].map { fraction(of: $0, root: 2) }

  static func bytes(_ h: [UInt64]) -> [UInt8] {
    h.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) } }
  }

  static func run(_ message: [UInt8], _ h: inout [UInt64]) {
    let data = padded(message, block: 128, lengthBytes: 16, bigEndian: true)
    func rotate(_ x: UInt64, _ n: UInt64) -> UInt64 { x >> n | x << (64 - n) }
    var w = [UInt64](repeating: 0, count: 80)
    let k = k
    for start in stride(from: 0, to: data.count, by: 128) {
      for i in 0..<16 {
        w[i] = (0..<8).reduce(UInt64(0)) { $0 << 8 | UInt64(data[start + 8 * i + $1]) }
      }
      for i in 16..<80 {
        let s0 = rotate(w[i - 15], 1) ^ rotate(w[i - 15], 8) ^ (w[i - 15] >> 7)
        let s1 = rotate(w[i - 2], 19) ^ rotate(w[i - 2], 61) ^ (w[i - 2] >> 6)
        w[i] = w[i - 16] &+ s0 &+ w[i - 7] &+ s1
      }
      var v = h
      for i in 0..<80 {
        let s1 = rotate(v[4], 14) ^ rotate(v[4], 18) ^ rotate(v[4], 41)
        let choice = (v[4] & v[5]) ^ (~v[4] & v[6])
        let t1 = v[7] &+ s1 &+ choice &+ k[i] &+ w[i]
        let s0 = rotate(v[0], 28) ^ rotate(v[0], 34) ^ rotate(v[0], 39)
        let majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2])
        let t2 = s0 &+ majority
        v = [t1 &+ t2, v[0], v[1], v[2], v[3] &+ t1, v[4], v[5], v[6]]
      }
      for i in 0..<8 { h[i] = h[i] &+ v[i] }
    }
  }
}

private enum SHA256 {
  static let k: [UInt32] = primes.prefix(64).map { UInt32(fraction(of: $0, root: 3) >> 32) }
  static let initial256: [UInt32] = primes.prefix(8).map { UInt32(fraction(of: $0, root: 2) >> 32) }
  static let initial224: [UInt32] = primes[8..<16].map { UInt32(truncatingIfNeeded: fraction(of: $0, root: 2)) }

  static func digest(_ message: [UInt8], _ initial: [UInt32]) -> [UInt8] {
    let data = padded(message, block: 64, lengthBytes: 8, bigEndian: true)
    func rotate(_ x: UInt32, _ n: UInt32) -> UInt32 { x >> n | x << (32 - n) }
    var h = initial
    var w = [UInt32](repeating: 0, count: 64)
    let k = k
    for start in stride(from: 0, to: data.count, by: 64) {
      for i in 0..<16 { w[i] = (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(data[start + 4 * i + $1]) } }
      for i in 16..<64 {
        let s0 = rotate(w[i - 15], 7) ^ rotate(w[i - 15], 18) ^ (w[i - 15] >> 3)
        let s1 = rotate(w[i - 2], 17) ^ rotate(w[i - 2], 19) ^ (w[i - 2] >> 10)
        w[i] = w[i - 16] &+ s0 &+ w[i - 7] &+ s1
      }
      var v = h
      for i in 0..<64 {
        let s1 = rotate(v[4], 6) ^ rotate(v[4], 11) ^ rotate(v[4], 25)
        let choice = (v[4] & v[5]) ^ (~v[4] & v[6])
        let t1 = v[7] &+ s1 &+ choice &+ k[i] &+ w[i]
        let s0 = rotate(v[0], 2) ^ rotate(v[0], 13) ^ rotate(v[0], 22)
        let majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2])
        let t2 = s0 &+ majority
        v = [t1 &+ t2, v[0], v[1], v[2], v[3] &+ t1, v[4], v[5], v[6]]
      }
      for i in 0..<8 { h[i] = h[i] &+ v[i] }
    }
    return h.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32(24 - 8 * $0)) } }
  }
}
