// The memory of frames.

/// Frames of plain calls, one behind the other in segments that are kept for reuse.
struct FrameStack {
  private var segments: [UnsafeMutableRawPointer] = []
  private var current = -1
  /// The segment in use: its start, where the next frame goes, its end.
  private var base: UnsafeMutableRawPointer
  private var top: UnsafeMutableRawPointer
  private var limit: UnsafeMutableRawPointer
  private static let segmentSize = 1 << 18
  static let headerSize = MemoryLayout<Frame>.stride

  init() {
    let first = UnsafeMutableRawPointer.allocate(byteCount: FrameStack.segmentSize, alignment: 16)
    segments = [first]
    current = 0
    base = first
    top = first
    limit = first + FrameStack.segmentSize
  }

  func deallocate() { for s in segments { s.deallocate() } }

  static func size(registers: Int) -> Int { headerSize + registers * MemoryLayout<Value>.stride }

  /// Room for a frame with that many registers; nothing is initialised.
  @inline(__always)
  mutating func push(registers: Int) -> UnsafeMutableRawPointer {
    let size = FrameStack.size(registers: registers)
    if top + size > limit { return pushSlowly(size) }
    let block = top
    top = block + size
    return block
  }

  @inline(never)
  private mutating func pushSlowly(_ size: Int) -> UnsafeMutableRawPointer {
    // The rest of the segment stays unused until its frames are popped; a frame larger than a segment gets one of its own.
    current += 1
    if current == segments.count || size > FrameStack.segmentSize {
      let made = UnsafeMutableRawPointer.allocate(
        byteCount: max(size, FrameStack.segmentSize), alignment: 16)
      segments.insert(made, at: current)
      limit = made + max(size, FrameStack.segmentSize)
    } else {
      limit = segments[current] + FrameStack.segmentSize
    }
    base = segments[current]
    top = base + size
    return base
  }

  /// Gives back the newest block (and what lies above it).
  @inline(__always)
  mutating func pop(to block: UnsafeMutableRawPointer) {
    if block > base && block < limit {
      top = block
    } else {
      popSlowly(block)
    }
  }

  @inline(never)
  private mutating func popSegment() {
    // `top` of the segment below is the end of its newest frame, which is not known here: the frame that returns there will
    // pop to its own start, so only the limits matter.
    if limit - segments[current] > FrameStack.segmentSize {
      segments[current].deallocate()
      segments.remove(at: current)
    }
    current -= 1
    base = segments[current]
    limit = base + FrameStack.segmentSize
    top = limit
  }

  @inline(never)
  private mutating func popSlowly(_ block: UnsafeMutableRawPointer) {
    while current > 0, !(block >= base && block < limit) { popSegment() }
    top = block
    if block == base && current > 0 { popSegment() }
  }
}
