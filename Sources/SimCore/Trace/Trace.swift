// The recorder: the whole history of one run, in order, with the texts that the events name.
//
// Records are appended, packed, in chunks that never move: one growing array costs 47 ns a record, chunks cost 2 ns.
// Nothing is ever changed or taken back here; going back in time is the fold's business (`Cursor`).  Old records can be forgotten
// (Docs/Decisions/0009), and a run at which nobody looks keeps none.

/// The records of one run and their texts.
///
/// Appending and reading by index are O(1): a record is found from the nearest mark, at most 15 records before it.  A trace belongs
/// to one thread.
public final class Trace {
  /// One piece of output, for those who want the program's text without walking the events.
  public struct Output: Hashable, Sendable {
    /// The index of the record.
    public var event: Int
    public var task: TaskID
    public var stream: OutputStream
    public var text: TextID
  }

  /// All output in the order in which it was written.
  public private(set) var outputs = Tail<Output>()

  /// Makes an empty trace.  If it is not kept, records are counted, and only some of the newest can be read: no text, no output.
  public init(isKept: Bool = true) {
    self.isKept = isKept
    head = .allocate(capacity: 1)
    head.initialize(to: Head())
  }

  deinit {
    for chunk in head.pointee.chunks + head.pointee.spare { chunk.deallocate() }
    head.deinitialize(count: 1)
    head.deallocate()
  }

  /// How many records there were.
  @inline(__always)
  public var count: Int { head.pointee.count }

  /// Adds what happened to the end.
  ///
  /// `line` is the scenario's line at which the running code stands (0: none), `task` the task that runs.
  @inline(__always)
  public func append(_ event: TraceEvent, line: Int32, task: TaskID) {
    if head.pointee.count & RecordChunk.markMask == 0 { beginGroup() }
    head.pointee.next += PackedRecord.write(event, line: line, task: task, to: head.pointee.next)
    head.pointee.count &+= 1
    if head.pointee.count >= head.pointee.alarm { onAlarm?() }
    if case .output(let text, let stream) = event { note(output: text, stream, task) }
  }

  /// The record with the given number, which must be less than `count`; `.forgotten` where it is not kept any more.
  public subscript(index: Int) -> TraceRecord {
    precondition(index >= 0 && index < head.pointee.count, "no such record")
    if index < head.pointee.first { return TraceRecord(event: .forgotten, line: 0, task: .none) }
    if index != head.pointee.readIndex {
      // Who folds reads one after the other.
      if index == head.pointee.readIndex &+ 1, index & RecordChunk.mask != 0 {
        head.pointee.read += PackedRecord.length(at: head.pointee.read)
      } else {
        head.pointee.read = head.pointee.chunks[(index >> RecordChunk.shift) &- head.pointee.dropped].find(index & RecordChunk.mask)
      }
      head.pointee.readIndex = index
    }
    return PackedRecord.read(at: head.pointee.read)
  }

  /// How many bytes all records took so far, those included that were forgotten since.
  public var byteCount: Int { (head.pointee.words + head.pointee.wordsInCurrent) * MemoryLayout<UInt64>.size }

  /// The first record that can still be read.
  public var firstKept: Int { head.pointee.first }

  /// Forgets the records before a position, with the texts that they wrote; names stay.
  public func forget(before position: Int) {
    let first = min(position, head.pointee.count)
    guard first > head.pointee.first else { return }
    head.pointee.first = first
    // The newest chunk stays: it is being written to.
    let empty = min(first >> RecordChunk.shift &- head.pointee.dropped, head.pointee.chunks.count - 1)
    if empty > 0 {
      head.pointee.spare += head.pointee.chunks[..<empty]
      head.pointee.chunks.removeFirst(empty)
      head.pointee.dropped += empty
    }
    outputs.forget(before: outputs.count { $0.event < first })
    if let oldest = outputs.first { passing.forget(before: Int(oldest.text.rawValue & ~Trace.passingBit)) }
  }

  /// Keeps a name: the same text gives the same identifier.  It is not even made where nothing is kept.
  @inline(__always)
  public func intern(_ text: @autoclosure () -> String) -> TextID { isKept ? keep(name: text()) : .empty }

  private func keep(name text: String) -> TextID {
    if text.isEmpty { return .empty }
    if let known = interned[text] { return known }
    texts.append(text)
    let id = TextID(UInt32(truncatingIfNeeded: texts.count - 1))
    interned[text] = id
    return id
  }

  /// Keeps a text that is not worth looking up again, such as output, for as long as its record.
  public func add(text: String) -> TextID {
    if text.isEmpty || !isKept { return .empty }
    passing.append(text)
    return TextID(UInt32(truncatingIfNeeded: passing.endIndex - 1) | Trace.passingBit)
  }

  /// The text behind an identifier; the empty text for one that this trace never gave out, or has forgotten.
  public func text(_ id: TextID) -> String {
    if id.rawValue & Trace.passingBit != 0 {
      let index = Int(id.rawValue & ~Trace.passingBit)
      return passing.indices.contains(index) ? passing[index] : ""
    }
    let index = Int(id.rawValue)
    return index < texts.count ? texts[index] : ""
  }

  // MARK: Watching

  /// Called right after each record from number `alarm` on (counting from 1) was added; the code that caused it stands still
  /// meanwhile.
  var onAlarm: (() -> Void)?
  /// From which count of records on `onAlarm` is called.
  var alarm: Int {
    get { head.pointee.alarm }
    set { head.pointee.alarm = newValue }
  }

  // MARK: Storage

  /// Stands behind a pointer, because exclusivity checks on class properties cost more than the append
  /// itself.
  private struct Head {
    var current = RecordChunk.none
    /// Where the next record goes.
    var next = RecordChunk.none.start
    var count = 0
    var alarm = Int.max
    /// The first record that can be read.
    var first = 0
    var chunks: [RecordChunk] = []
    /// How many chunks came before the first of `chunks`.
    var dropped = 0
    /// Chunks that held forgotten records and will hold new ones.
    var spare: [RecordChunk] = []
    /// The record that was read last, and where it is.
    var readIndex = -2
    var read = UnsafePointer(RecordChunk.none.start)
    /// How many words the chunks before `current` took.
    var words = 0
    var wordsInCurrent: Int { next - current.start }
  }

  private let head: UnsafeMutablePointer<Head>
  /// Whether records and texts are there to be read later.
  let isKept: Bool
  private var texts: [String] = [""]
  /// Texts that can be forgotten; their identifiers have `passingBit` set.
  private var passing = Tail<String>()
  private static let passingBit: UInt32 = 1 << 31
  private var interned: [String: TextID] = [:]

  /// Every 16 records: notes where the next ones stand.
  @inline(never)
  private func beginGroup() {
    let offset = head.pointee.count & RecordChunk.mask
    if offset == 0 { addChunk() }
    head.pointee.current.mark(offset, head.pointee.next)
  }

  private func addChunk() {
    if !isKept { forget(before: head.pointee.count) }
    head.pointee.words += head.pointee.wordsInCurrent
    let chunk = head.pointee.spare.popLast() ?? .allocate()
    head.pointee.chunks.append(chunk)
    head.pointee.current = chunk
    head.pointee.next = chunk.start
  }

  @inline(never)
  private func note(output text: TextID, _ stream: OutputStream, _ task: TaskID) {
    if !isKept { return }
    outputs.append(Output(event: head.pointee.count - 1, task: task, stream: stream, text: text))
  }
}
