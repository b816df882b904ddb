// Grows a string piece by piece, a byte a character until a character needs more.

struct TextBuilder {
  private var narrow: [UInt8] = []
  private var wide: [UInt32] = []
  private var isWide = false

  init(capacity: Int = 0) {
    if capacity > 0 { narrow.reserveCapacity(capacity) }
  }

  var count: Int { isWide ? wide.count : narrow.count }

  mutating func append(_ c: UInt32) {
    if isWide {
      wide.append(c)
    } else if c < 256 {
      narrow.append(UInt8(c))
    } else {
      widen()
      wide.append(c)
    }
  }

  mutating func append(_ text: PyStr) { append(text, 0, text.count) }

  /// The characters `start..<end` of the text, which must be in range.
  mutating func append(_ text: PyStr, _ start: Int, _ end: Int) {
    if start >= end { return }
    if text.isNarrow {
      append(bytes: text.narrow[start..<end])
    } else {
      if !isWide { widen() }
      wide.append(contentsOf: text.wide[start..<end])
    }
  }

  mutating func append(_ text: String) {
    for c in text.unicodeScalars { append(c.value) }
  }

  /// Characters below 256.
  mutating func append(bytes: some Sequence<UInt8>) {
    if isWide {
      for b in bytes { wide.append(UInt32(b)) }
    } else {
      narrow.append(contentsOf: bytes)
    }
  }

  mutating func append(repeating c: UInt32, count: Int) {
    if count <= 0 { return }
    if c >= 256 && !isWide { widen() }
    if isWide {
      wide.append(contentsOf: repeatElement(c, count: count))
    } else {
      narrow.append(contentsOf: repeatElement(UInt8(c), count: count))
    }
  }

  func finish() -> PyStr { isWide ? PyStr(codePoints: wide) : PyStr(latin1: narrow) }

  private mutating func widen() {
    wide = narrow.map { UInt32($0) }
    narrow = []
    isWide = true
  }
}

extension PyStr {
  /// A string of characters below 256, one a byte.
  convenience init(latin1 bytes: some Collection<UInt8>) {
    let n = bytes.count
    self.init(count: n, narrow: true) { target in
      let p = UnsafeMutableBufferPointer(start: target.assumingMemoryBound(to: UInt8.self), count: n)
      _ = p.initialize(from: bytes)
    }
  }

  /// One string out of many.
  static func concatenating(_ parts: [PyStr]) -> PyStr {
    if parts.count == 1, parts[0].type === types.str { return parts[0] }
    var total = 0
    var narrow = true
    for p in parts {
      total += p.count
      if !p.isNarrow { narrow = false }
    }
    return PyStr(count: total, narrow: narrow) { target in
      var offset = 0
      for p in parts {
        p.copy(to: target, at: offset, narrow: narrow)
        offset += p.count
      }
    }
  }

  /// Writes the characters from the given index on, in the target's width (which must hold them).
  @inline(__always)
  final func copy(to target: UnsafeMutableRawPointer, at offset: Int, narrow targetIsNarrow: Bool) {
    if targetIsNarrow {
      (target + offset).copyMemory(from: storage, byteCount: count)
    } else if !isNarrow {
      (target + offset * 4).copyMemory(from: storage, byteCount: count * 4)
    } else {
      let p = target.assumingMemoryBound(to: UInt32.self) + offset
      for (i, b) in self.narrow.enumerated() { p[i] = UInt32(b) }
    }
  }
}

extension Machine {
  /// The largest number of characters, bytes or bits that one object may take.
  static let sizeLimit = 1 << 30

  func memoryError() -> Raised { Raised(PyException(type: types.memoryError, args: [])) }

  /// Raises MemoryError for a size that no object may have.
  func checkSize(_ n: Int) throws(Raised) { if n > Machine.sizeLimit { throw memoryError() } }
}
