// The recorder: the whole history of one run, in order, with the texts that the events name.
//
// Records are appended in chunks that never move: one growing array costs 47 ns a record, chunks cost 2 ns.
// Nothing is ever changed or taken back here; going back in time is the fold's business (`Cursor`).

/// The records of one run and their texts.
///
/// Appending and reading by index are O(1).  A trace belongs to one thread.
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
  public private(set) var outputs: [Output] = []

  public init() {
    head = .allocate(capacity: 1)
    head.initialize(to: Head())
  }

  deinit {
    for chunk in head.pointee.chunks { chunk.deallocate() }
    head.deinitialize(count: 1)
    head.deallocate()
  }

  /// How many records there are.
  @inline(__always)
  public var count: Int { head.pointee.count }

  /// Adds what happened to the end.
  ///
  /// `line` is the scenario's line at which the running code stands (0: none), `task` the task that runs.
  @inline(__always)
  public func append(_ event: TraceEvent, line: Int32, task: TaskID) {
    let offset = head.pointee.count & Trace.chunkMask
    if offset == 0 { addChunk() }
    (head.pointee.current + offset).initialize(to: TraceRecord(event: event, line: line, task: task))
    head.pointee.count += 1
    if head.pointee.count >= head.pointee.alarm { onAlarm?() }
    if case .output(let text, let stream) = event { note(output: text, stream, task) }
  }

  /// The record with the given number, which must be less than `count`.
  @inline(__always)
  public subscript(index: Int) -> TraceRecord {
    precondition(index >= 0 && index < head.pointee.count, "no such record")
    return head.pointee.chunks[index >> Trace.chunkShift][index & Trace.chunkMask]
  }

  /// Keeps a name: the same text gives the same identifier.
  public func intern(_ text: String) -> TextID {
    if text.isEmpty { return .empty }
    if let known = interned[text] { return known }
    let id = add(text: text)
    interned[text] = id
    return id
  }

  /// Keeps a text that is not worth looking up again, such as output.
  public func add(text: String) -> TextID {
    if text.isEmpty { return .empty }
    texts.append(text)
    return TextID(UInt32(truncatingIfNeeded: texts.count - 1))
  }

  /// The text behind an identifier; the empty text for one that this trace never gave out.
  public func text(_ id: TextID) -> String {
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

  private static let chunkShift = 12
  private static let chunkMask = (1 << chunkShift) - 1

  /// Stands behind a pointer, because exclusivity checks on class properties cost more than the append
  /// itself.
  private struct Head {
    var current: UnsafeMutablePointer<TraceRecord>
    var count = 0
    var alarm = Int.max
    var chunks: [UnsafeMutablePointer<TraceRecord>] = []
    init() { current = UnsafeMutablePointer(bitPattern: MemoryLayout<TraceRecord>.alignment)! }
  }

  private let head: UnsafeMutablePointer<Head>
  private var texts: [String] = [""]
  private var interned: [String: TextID] = [:]

  @inline(never)
  private func addChunk() {
    let chunk = UnsafeMutablePointer<TraceRecord>.allocate(capacity: Trace.chunkMask + 1)
    head.pointee.chunks.append(chunk)
    head.pointee.current = chunk
  }

  @inline(never)
  private func note(output text: TextID, _ stream: OutputStream, _ task: TaskID) {
    outputs.append(Output(event: head.pointee.count - 1, task: task, stream: stream, text: text))
  }
}
