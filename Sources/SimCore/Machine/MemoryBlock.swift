// Memory for what is made and dropped all the time: frames of coroutines, the characters of long strings.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Blocks of memory straight from `malloc`, aligned for anything up to 16 bytes.
///
/// `UnsafeMutableRawPointer.allocate` goes through `posix_memalign`, which takes half as many instructions again.
enum MemoryBlock {
  @inline(__always)
  static func allocate(_ byteCount: Int) -> UnsafeMutableRawPointer {
    guard let block = malloc(max(byteCount, 1)) else { fatalError("out of memory") }
    return block
  }

  /// The block with another length, perhaps in another place; what fits stays in it.
  static func grow(_ block: UnsafeMutableRawPointer, to byteCount: Int) -> UnsafeMutableRawPointer {
    guard let larger = realloc(block, byteCount) else { fatalError("out of memory") }
    return larger
  }

  @inline(__always)
  static func free(_ block: UnsafeMutableRawPointer) {
    #if canImport(Glibc)
      Glibc.free(block)
    #elseif canImport(Musl)
      Musl.free(block)
    #else
      Darwin.free(block)
    #endif
  }
}

/// Blocks for the frames of generators, coroutines and native state machines, kept for reuse by their number of registers.
///
/// A call of a coroutine function takes one and gives it back soon after; a list per size makes both a few instructions.
/// What a program has given back it may use again, so the pool never holds more than was in use at once.
struct FramePool {
  private static let sizes = 48
  private let free: UnsafeMutablePointer<UnsafeMutableRawPointer?>

  init() {
    free = .allocate(capacity: FramePool.sizes)
    free.initialize(repeating: nil, count: FramePool.sizes)
  }

  @inline(__always)
  func take(registers: Int) -> UnsafeMutableRawPointer {
    if registers < FramePool.sizes, let block = free[registers] {
      free[registers] = block.load(as: UnsafeMutableRawPointer?.self)
      return block
    }
    return MemoryBlock.allocate(FrameStack.size(registers: registers))
  }

  @inline(__always)
  func give(_ block: UnsafeMutableRawPointer, registers: Int) {
    if registers < FramePool.sizes {
      block.storeBytes(of: free[registers], as: UnsafeMutableRawPointer?.self)
      free[registers] = block
    } else {
      MemoryBlock.free(block)
    }
  }

  func deallocate() {
    for size in 0..<FramePool.sizes {
      var next = free[size]
      while let block = next {
        next = block.load(as: UnsafeMutableRawPointer?.self)
        MemoryBlock.free(block)
      }
    }
    free.deallocate()
  }
}
