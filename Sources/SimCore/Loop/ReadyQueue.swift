// The ready queue: a ring of handles.

/// The handles that are ready to run, first in, first out.
///
/// Both ends are O(1) amortised.  The memory belongs to the queue; whoever drops the queue calls `deallocate`.
struct ReadyQueue {
  private var buffer: UnsafeMutablePointer<Handle>
  private var mask: Int
  private var head = 0
  private(set) var count = 0

  init() {
    mask = 15
    buffer = ReadyQueue.memory(MemoryBlock.allocate(16 * MemoryLayout<Handle>.stride))
  }

  var isEmpty: Bool { count == 0 }

  @inline(__always)
  mutating func append(_ handle: consuming Handle) {
    if count > mask { grow() }
    (buffer + ((head &+ count) & mask)).initialize(to: handle)
    count &+= 1
  }

  /// Takes the first handle; there must be one.
  @inline(__always)
  mutating func removeFirst() -> Handle {
    precondition(count > 0, "the ready queue is empty")
    let handle = (buffer + head).move()
    head = (head &+ 1) & mask
    count &-= 1
    return handle
  }

  /// The handle at a distance from the front, which must be less than `count`.
  subscript(offset: Int) -> Handle {
    _read {
      precondition(offset >= 0 && offset < count, "no such handle")
      yield buffer[(head &+ offset) & mask]
    }
  }

  /// Takes out the handle at a distance from the front, which must be less than `count`: O(distance).
  mutating func remove(at offset: Int) -> Handle {
    moveToFront(offset)
    return removeFirst()
  }

  /// Moves the handle at a distance from the front, which must be less than `count`, to the front: O(distance).
  mutating func moveToFront(_ offset: Int) {
    precondition(offset >= 0 && offset < count, "no such handle")
    let handle = (buffer + ((head &+ offset) & mask)).move()
    var hole = offset
    while hole > 0 {
      (buffer + ((head &+ hole) & mask)).moveInitialize(from: buffer + ((head &+ hole &- 1) & mask), count: 1)
      hole -= 1
    }
    (buffer + head).initialize(to: handle)
  }

  mutating func removeAll() { while count > 0 { _ = removeFirst() } }

  mutating func deallocate() {
    removeAll()
    MemoryBlock.free(UnsafeMutableRawPointer(buffer))
  }

  private static func memory(_ block: UnsafeMutableRawPointer) -> UnsafeMutablePointer<Handle> {
    block.assumingMemoryBound(to: Handle.self)
  }

  /// Doubles the room; the system moves large blocks without copying them.
  @inline(never)
  private mutating func grow() {
    let capacity = mask + 1
    buffer = ReadyQueue.memory(MemoryBlock.grow(UnsafeMutableRawPointer(buffer), to: capacity * 2 * MemoryLayout<Handle>.stride))
    // It is full: what stood before the first one comes behind the last one.
    (buffer + capacity).moveInitialize(from: buffer, count: head)
    mask = capacity * 2 - 1
  }
}
