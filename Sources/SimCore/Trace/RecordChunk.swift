// Memory for some thousand packed records.

/// A block in which 4,096 records stand one behind the other, with a mark at every 16th.
///
/// It has room for the longest records.  What it is not filled with is never touched, so that the system gives no memory for it.
/// Whoever drops it calls `deallocate`.
struct RecordChunk {
  static let shift = 12
  static let mask = (1 << shift) - 1
  static let markMask = 15

  /// Marks stand at the beginning: how many words from `start` on.
  private let marks: UnsafeMutablePointer<UInt16>
  /// Where the first record stands.
  let start: UnsafeMutablePointer<UInt64>

  private static var markCount: Int { (mask + 1) / (markMask + 1) }

  static func allocate() -> RecordChunk {
    let words = markCount * MemoryLayout<UInt16>.size / MemoryLayout<UInt64>.size
    let block = UnsafeMutablePointer<UInt64>.allocate(capacity: words + (mask + 1) * PackedRecord.limit)
    return RecordChunk(
      marks: UnsafeMutableRawPointer(block).bindMemory(to: UInt16.self, capacity: markCount), start: block + words)
  }

  /// Stands where there is no chunk yet.
  static var none: RecordChunk {
    // Never read or written: an address that is aligned, and not nil.
    let nowhere = UnsafeMutableRawPointer(bitPattern: MemoryLayout<UInt64>.alignment)!
    return RecordChunk(marks: nowhere.assumingMemoryBound(to: UInt16.self), start: nowhere.assumingMemoryBound(to: UInt64.self))
  }

  /// Notes where the record with a number stands, which must be a multiple of 16.
  @inline(__always)
  func mark(_ offset: Int, _ place: UnsafeMutablePointer<UInt64>) {
    marks[offset / (RecordChunk.markMask + 1)] = UInt16(truncatingIfNeeded: place - start)
  }

  /// Where the record with a number stands; it must have been written.
  func find(_ offset: Int) -> UnsafePointer<UInt64> {
    var place = UnsafePointer(start + Int(marks[offset / (RecordChunk.markMask + 1)]))
    for _ in 0..<offset & RecordChunk.markMask { place += PackedRecord.length(at: place) }
    return place
  }

  func deallocate() { UnsafeMutableRawPointer(marks).deallocate() }
}
