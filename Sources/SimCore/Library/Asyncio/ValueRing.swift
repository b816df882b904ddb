// A ring of values: what a queue holds.
//
// Only what a queue does with its items is here; a list of Python's is another thing (`PyList`).

/// Values in a row, that come in at the end and go out at either end.
///
/// Values move in and out by their bits, without a check whether somebody else shares the memory: an array did all that and moved
/// its front up now and then, 190 of the processor's instructions an item, where this takes 40.  Whoever drops the ring calls
/// `removeAll` before.
struct ValueRing {
  private var memory: UnsafeMutablePointer<Value>?
  /// One less than the room, which is a power of two; -1: there is none yet.
  private var mask = -1
  private var head = 0
  private(set) var count = 0

  @inline(__always) var isEmpty: Bool { count == 0 }

  @inline(__always)
  private func place(_ i: Int) -> UnsafeMutablePointer<Value> { memory.unsafelyUnwrapped + ((head &+ i) & mask) }

  /// The value at a distance from the front, which must be less than `count`.
  subscript(i: Int) -> Value {
    get {
      precondition(i >= 0 && i < count, "no such value")
      return place(i).pointee
    }
    set {
      precondition(i >= 0 && i < count, "no such value")
      place(i).pointee = newValue
    }
  }

  /// The values, front first.
  var values: [Value] { (0..<count).map { place($0).pointee } }

  /// Shows each value, front first.
  func forEach(_ body: (Value) -> Void) {
    for i in 0..<count { body(place(i).pointee) }
  }

  /// Adds a value that is given away: O(1) amortised.
  @inline(__always)
  mutating func append(_ value: RawValue) {
    if count > mask { grow() }
    RawValue.bits(at: place(count)).pointee = value
    count &+= 1
  }

  /// Takes the value at the front; nil: there is none.
  @inline(__always)
  mutating func popFirst() -> RawValue? {
    guard count > 0 else { return nil }
    let value = RawValue.bits(at: place(0)).pointee
    head = (head &+ 1) & mask
    count &-= 1
    return value
  }

  /// Takes the value at the end; nil: there is none.
  mutating func popLast() -> RawValue? {
    guard count > 0 else { return nil }
    count &-= 1
    return RawValue.bits(at: place(count)).pointee
  }

  /// Has other values in place of its own.
  mutating func replace(with values: [Value]) {
    removeAll()
    for value in values { append(RawValue(counting: value)) }
  }

  /// Lets go of the values, front first, and of the memory.
  mutating func removeAll() {
    var old = self
    self = ValueRing()
    while let value = old.popFirst() { value.release() }
    old.memory?.deallocate()
  }

  @inline(never)
  private mutating func grow() {
    let room = max(8, (mask + 1) * 2)
    let larger = UnsafeMutablePointer<Value>.allocate(capacity: room)
    for i in 0..<count { RawValue.bits(at: larger + i).pointee = RawValue.bits(at: place(i)).pointee }
    memory?.deallocate()
    memory = larger
    mask = room - 1
    head = 0
  }
}
