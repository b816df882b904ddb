// SHA-1 (FIPS 180-4) and MD5 (RFC 1321), for `hashlib` and `uuid`.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

func sha1(_ message: [UInt8]) -> [UInt8] {
  let data = padded(message, block: 64, lengthBytes: 8, bigEndian: true)
  func rotate(_ x: UInt32, _ n: UInt32) -> UInt32 { x << n | x >> (32 - n) }
  var h: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
  var w = [UInt32](repeating: 0, count: 80)
  for start in stride(from: 0, to: data.count, by: 64) {
    for i in 0..<16 { w[i] = (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(data[start + 4 * i + $1]) } }
    for i in 16..<80 { w[i] = rotate(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1) }
    var (a, b, c, d, e) = (h[0], h[1], h[2], h[3], h[4])
    for i in 0..<80 {
      let (f, k): (UInt32, UInt32) =
        switch i / 20 {
        case 0: ((b & c) | (~b & d), 0x5A82_7999)
        case 1: (b ^ c ^ d, 0x6ED9_EBA1)
        case 2: ((b & c) | (b & d) | (c & d), 0x8F1B_BCDC)
        default: (b ^ c ^ d, 0xCA62_C1D6)
        }
      (a, b, c, d, e) = (rotate(a, 5) &+ f &+ e &+ k &+ w[i], a, rotate(b, 30), c, d)
    }
    for (i, x) in [a, b, c, d, e].enumerated() { h[i] = h[i] &+ x }
  }
  return h.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32(24 - 8 * $0)) } }
}

func md5(_ message: [UInt8]) -> [UInt8] {
  let data = padded(message, block: 64, lengthBytes: 8, bigEndian: false)
  let k = (0..<64).map { UInt32(abs(sin(Double($0 + 1))) * 4_294_967_296) }
  let shifts: [[UInt32]] = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]]
  var h: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476]
  for start in stride(from: 0, to: data.count, by: 64) {
    let w = (0..<16).map { i in (0..<4).reduce(UInt32(0)) { $0 | UInt32(data[start + 4 * i + $1]) << UInt32(8 * $1) } }
    var (a, b, c, d) = (h[0], h[1], h[2], h[3])
    for i in 0..<64 {
      let (f, g): (UInt32, Int) =
        switch i / 16 {
        case 0: ((b & c) | (~b & d), i)
        case 1: ((d & b) | (~d & c), (5 * i + 1) % 16)
        case 2: (b ^ c ^ d, (3 * i + 5) % 16)
        default: (c ^ (b | ~d), (7 * i) % 16)
        }
      let x = a &+ f &+ k[i] &+ w[g]
      let s = shifts[i / 16][i % 4]
      (a, b, c, d) = (d, b &+ (x << s | x >> (32 - s)), b, c)
    }
    for (i, x) in [a, b, c, d].enumerated() { h[i] = h[i] &+ x }
  }
  return h.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32(8 * $0)) } }
}
