// Strings: sequences of code points, indexed in constant time.
//
// Text of which every code point is below 256 takes a byte a character, other text four.  (CPython has a width of two
// bytes as well; one case less is worth more here.)  The characters stand in one block of their own, the hash is kept.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A Python string.
open class PyStr: PyObject {
  /// The number of code points.
  @exclusivity(unchecked) public private(set) final var count: Int
  /// Whether the characters are bytes (all below 256) rather than 32-bit code points.
  public final let isNarrow: Bool
  /// Where the characters are: in `inline`, or in a block of their own.
  @exclusivity(unchecked) private(set) final var storage: UnsafeMutableRawPointer
  /// Short texts lie in the object itself, which saves a block for most strings of a program.
  @exclusivity(unchecked) private final var inline: (UInt64, UInt64, UInt64) = (0, 0, 0)
  private static let inlineSize = 24
  @exclusivity(unchecked) private final var cachedHash = 0
  /// Whether it is the machine's one copy of its text; then identity is a quick test of equality.
  final var isInterned = false

  /// Makes a string of the given width, whose characters are to be written to `storage` before anybody sees it.
  init(unwritten count: Int, narrow: Bool, type: PyType = types.str) {
    self.count = count
    isNarrow = narrow
    let size = narrow ? count : count * 4
    if size <= PyStr.inlineSize {
      storage = PyStr.nowhere
      super.init(type: type, layout: .str)
      // The place of a stored property of a class does not change while the object lives.
      storage = withUnsafeMutablePointer(to: &inline) { UnsafeMutableRawPointer($0) }
    } else {
      storage = MemoryBlock.allocate(size)
      super.init(type: type, layout: .str)
    }
  }

  /// Makes a string of the given width and lets `fill` write its characters.
  @inline(__always)
  convenience init(count: Int, narrow: Bool, type: PyType = types.str, fill: (UnsafeMutableRawPointer) -> Void) {
    self.init(unwritten: count, narrow: narrow, type: type)
    fill(storage)
  }

  deinit { if (isNarrow ? count : count * 4) > PyStr.inlineSize { MemoryBlock.free(storage) } }

  /// Stands for the place of the characters until the object is there.
  @inline(__always)
  private static var nowhere: UnsafeMutableRawPointer { UnsafeMutableRawPointer(bitPattern: 16).unsafelyUnwrapped }

  public convenience init(_ text: String) {
    var text = text
    let made: ([UInt32], Bool)? = text.withUTF8 { bytes in
      bytes.allSatisfy { $0 < 0x80 } ? nil : ([], false)
    }
    if made == nil {
      let n = text.utf8.count
      self.init(count: n, narrow: true) { target in
        text.withUTF8 { if n > 0 { target.copyMemory(from: $0.baseAddress!, byteCount: n) } }
      }
    } else {
      self.init(codePoints: text.unicodeScalars.map(\.value))
    }
  }

  public convenience init(codePoints: some Collection<UInt32>, type: PyType = types.str) {
    let narrow = codePoints.allSatisfy { $0 < 256 }
    self.init(count: codePoints.count, narrow: narrow, type: type) { target in
      if narrow {
        let p = target.assumingMemoryBound(to: UInt8.self)
        for (i, c) in codePoints.enumerated() { p[i] = UInt8(c) }
      } else {
        let p = target.assumingMemoryBound(to: UInt32.self)
        for (i, c) in codePoints.enumerated() { p[i] = c }
      }
    }
  }

  /// The decimal digits of a number.
  convenience init(decimal n: Int) {
    self.init(unwritten: PyStr.decimalLength(n), narrow: true)
    _ = write(decimal: n, at: 0)
  }

  /// How many characters a number has in decimal, its sign included.
  static func decimalLength(_ n: Int) -> Int {
    var magnitude = n.magnitude
    var length = n < 0 ? 2 : 1
    while magnitude > 9 {
      magnitude /= 10
      length += 1
    }
    return length
  }

  /// Writes a number in decimal into a string that is being made; answers the number of characters.
  func write(decimal n: Int, at offset: Int) -> Int {
    let length = PyStr.decimalLength(n)
    var left = n.magnitude
    var at = offset + length
    repeat {
      at -= 1
      put(UInt8(truncatingIfNeeded: 0x30 + left % 10), at: at)
      left /= 10
    } while left > 0
    if n < 0 { put(0x2D, at: offset) }
    return length
  }

  @inline(__always)
  private func put(_ c: UInt8, at i: Int) {
    if isNarrow {
      storage.storeBytes(of: c, toByteOffset: i, as: UInt8.self)
    } else {
      storage.storeBytes(of: UInt32(c), toByteOffset: i * 4, as: UInt32.self)
    }
  }

  /// The bytes of a narrow string.
  @inline(__always) var narrow: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: storage.assumingMemoryBound(to: UInt8.self), count: count)
  }
  /// The code points of a wide string.
  @inline(__always) var wide: UnsafeBufferPointer<UInt32> {
    UnsafeBufferPointer(start: storage.assumingMemoryBound(to: UInt32.self), count: count)
  }

  /// The code point at `i`, which must be in `0..<count`.
  @inline(__always) public final subscript(i: Int) -> UInt32 {
    isNarrow
      ? UInt32(storage.load(fromByteOffset: i, as: UInt8.self))
      : storage.load(fromByteOffset: i &* 4, as: UInt32.self)
  }

  public final var codePoints: [UInt32] {
    isNarrow ? narrow.map { UInt32($0) } : Array(wide)
  }

  /// The text as a Swift string; lone surrogates become U+FFFD.  O(n).
  public final var string: String {
    if isNarrow, narrow.allSatisfy({ $0 < 0x80 }) { return String(decoding: narrow, as: UTF8.self) }
    var s = ""
    s.unicodeScalars.reserveCapacity(count)
    for i in 0..<count { s.unicodeScalars.append(Unicode.Scalar(self[i]) ?? "\u{FFFD}") }
    return s
  }

  /// The characters `start..<end`.
  public final func slice(_ start: Int, _ end: Int) -> PyStr {
    // No builtin class derives from `str`.
    if start == 0 && end == count && type.isBuiltin { return self }
    let n = max(end - start, 0)
    if isNarrow {
      return PyStr(count: n, narrow: true) { if n > 0 { $0.copyMemory(from: storage + start, byteCount: n) } }
    }
    return PyStr(codePoints: wide[start..<(start + n)])
  }

  /// Both texts one after the other.
  public final func appending(_ other: PyStr) -> PyStr {
    let n = count + other.count
    if isNarrow && other.isNarrow {
      return PyStr(count: n, narrow: true) {
        $0.copyMemory(from: storage, byteCount: count)
        ($0 + count).copyMemory(from: other.storage, byteCount: other.count)
      }
    }
    return PyStr(codePoints: codePoints + other.codePoints)
  }

  /// Puts another text at the end of this one, which nobody else may know yet: `text += piece` where only the variable holds it.
  ///
  /// Linear in the piece, over many of them; CPython grows such a text in place as well.  False: the text is of a kind that
  /// can't be grown, and has not changed.
  final func extend(by other: PyStr) -> Bool {
    let width = isNarrow ? 1 : 4
    let size = count * width
    guard size > PyStr.inlineSize, isNarrow == other.isNarrow, !isInterned, other !== self else { return false }
    let added = other.count * width
    // A text in a block of its own has no other use for these bytes: how long the block is, if longer than the text.
    if size + added > Int(inline.0) {
      let capacity = size + added + (size + added) / 8
      storage = MemoryBlock.grow(storage, to: capacity)
      inline.0 = UInt64(capacity)
    }
    (storage + size).copyMemory(from: other.storage, byteCount: added)
    count += other.count
    cachedHash = 0
    return true
  }

  public final func isEqual(to other: PyStr) -> Bool {
    if self === other { return true }
    guard count == other.count, isNarrow == other.isNarrow, hash == other.hash else { return false }
    let size = isNarrow ? count : count &* 4
    // What a short text does not need of its place is zero.
    if size <= PyStr.inlineSize { return inline == other.inline }
    return memcmp(storage, other.storage, size) == 0
  }

  /// Whether it is this text; made for the short ASCII names of parameters.
  final func isEqual(toName text: String) -> Bool {
    isNarrow && text.utf8.count == count && narrow.elementsEqual(text.utf8)
  }

  /// A hash of the characters (FNV-1a, then a final mix), the same in every run.
  public final var hash: Int {
    if cachedHash != 0 { return cachedHash }
    var h: UInt64 = 0xCBF2_9CE4_8422_2325
    if isNarrow {
      for c in narrow { h = (h ^ UInt64(c)) &* 0x100_0000_01B3 }
    } else {
      for c in wide { h = (h ^ UInt64(c)) &* 0x100_0000_01B3 }
    }
    h ^= h >> 32
    cachedHash = max(Int(truncatingIfNeeded: h >> 1), 1)
    return cachedHash
  }

  /// Orders by code points, as Python does.
  public final func isLess(than other: PyStr) -> Bool {
    for i in 0..<min(count, other.count) where self[i] != other[i] { return self[i] < other[i] }
    return count < other.count
  }

  public final func hasPrefix(_ prefix: String) -> Bool {
    let scalars = prefix.unicodeScalars
    guard scalars.count <= count else { return false }
    for (i, c) in scalars.enumerated() where self[i] != c.value { return false }
    return true
  }
}

/// An instance of a Python subclass of `str`.
final class PyStrInstance: PyStr {
  let store: AttributeStore
  init(copying text: PyStr, type: PyType) {
    store = AttributeStore(shape: type.shape)
    let n = text.isNarrow ? text.count : text.count * 4
    super.init(unwritten: text.count, narrow: text.isNarrow, type: type)
    storage.copyMemory(from: text.storage, byteCount: n)
  }
  override var attributes: AttributeStore? { store }
  override func dropReferences() { store.removeAll() }
}
