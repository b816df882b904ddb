// The memory of frames.

/// Frames of plain calls, one behind the other in segments that are kept for reuse.
struct FrameStack {
  private var segments: [UnsafeMutableRawPointer] = []
  private var current = -1
  private var top: UnsafeMutableRawPointer
  private var limit: UnsafeMutableRawPointer
  private static let segmentSize = 1 << 18
  static let headerSize = (MemoryLayout<Frame>.size + 15) & ~15

  init() {
    let first = UnsafeMutableRawPointer.allocate(byteCount: FrameStack.segmentSize, alignment: 16)
    segments = [first]
    current = 0
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
    top = segments[current] + size
    return segments[current]
  }

  /// Gives back the newest block (and what lies above it).
  @inline(__always)
  mutating func pop(to block: UnsafeMutableRawPointer) {
    if block >= segments[current] && block < limit {
      top = block
      if block == segments[current] && current > 0 { popSegment() }
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
    limit = segments[current] + FrameStack.segmentSize
    top = limit
  }

  @inline(never)
  private mutating func popSlowly(_ block: UnsafeMutableRawPointer) {
    while current > 0, !(block >= segments[current] && block < limit) { popSegment() }
    top = block
  }
}
