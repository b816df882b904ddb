// How records stand in memory: one to four words each, so that a history takes half the room and half the pages.
//
// A fresh page costs about as much as the hundred records that fit on it: the system has to find it and to clear it.  What
// happens at every turn of a loop therefore has a short form of its own; everything else stands there as Swift lays it out.
//
// The first word of all forms, from its lowest bits: the form (8), a small value of the event (8), the line (16), the task (32).

/// Writes and reads records as words.
///
/// Only what happens often is packed; for a new kind of event nothing has to be added here.
enum PackedRecord {
  /// The most words that a record takes.
  static var limit: Int { 1 + (MemoryLayout<TraceEvent>.size + 7) / 8 }

  /// What the first byte says.  The short forms of what the loop does itself have a number of the event in the task's place.
  private enum Form: UInt8 {
    /// The event itself follows; the line has 24 bits.
    case whole
    case handleStarted, handleFinished, timerDue, iterationStarted
    case suspendedForNothing, suspendedForTask, suspendedForFuture
    case handleScheduled
    case futureCreated, futureCreatedFor, futureResolved
    case resourceLevel
    case clockAdvanced
  }

  /// Writes a record; the answer is how many words it took.
  @inline(__always)
  static func write(_ event: TraceEvent, line: Int32, task: TaskID, to words: UnsafeMutablePointer<UInt64>) -> Int {
    let isOfLoop = line == 0 && task == .none
    if UInt32(bitPattern: line) <= 0xFFFF {
      func first(_ form: Form, _ small: UInt8 = 0) {
        words[0] = UInt64(form.rawValue) | UInt64(small) << 8 | UInt64(UInt32(bitPattern: line)) << 16 | UInt64(task.rawValue) << 32
      }
      switch event {
      case .handleStarted(let id) where isOfLoop:
        words[0] = number(.handleStarted, id.rawValue)
        return 1
      case .handleFinished(let id) where isOfLoop:
        words[0] = number(.handleFinished, id.rawValue)
        return 1
      case .timerDue(let id) where isOfLoop:
        words[0] = number(.timerDue, id.rawValue)
        return 1
      case .iterationStarted(let count) where isOfLoop:
        words[0] = number(.iterationStarted, count)
        return 1
      case .taskSuspended(task, on: let awaited):
        switch awaited {
        case .nothing:
          first(.suspendedForNothing)
          return 1
        case .task(let other):
          first(.suspendedForTask)
          words[1] = UInt64(other.rawValue)
        case .future(let future):
          first(.suspendedForFuture)
          words[1] = UInt64(future.rawValue)
        }
        return 2
      case .handleScheduled(let id, let kind, let stepped, let reason, let name):
        first(.handleScheduled, kind.rawValue << 4 | reason.rawValue)
        words[1] = pair(id.rawValue, stepped.rawValue)
        words[2] = UInt64(name.rawValue)
        return 3
      case .futureCreated(let id, let kind, let resource):
        first(resource == nil ? .futureCreated : .futureCreatedFor, kind.rawValue)
        words[1] = pair(id.rawValue, resource?.rawValue ?? 0)
        return 2
      case .futureResolved(let id, let outcome):
        first(.futureResolved, outcome.rawValue)
        words[1] = UInt64(id.rawValue)
        return 2
      case .resourceLevel(let id, let level):
        first(.resourceLevel)
        words[1] = pair(id.rawValue, UInt32(bitPattern: level))
        return 2
      case .clockAdvanced(let instant, let cause):
        first(.clockAdvanced, cause.rawValue)
        words[1] = UInt64(bitPattern: instant.nanoseconds)
        return 2
      default: break
      }
    }
    // Beyond 16 million lines they all look like the last one.
    words[0] = UInt64(Form.whole.rawValue) | UInt64(min(UInt32(bitPattern: line), 0xFF_FFFF)) << 8 | UInt64(task.rawValue) << 32
    UnsafeMutableRawPointer(words + 1).storeBytes(of: event, as: TraceEvent.self)
    return limit
  }

  /// How many words the record at a place takes.
  @inline(__always)
  static func length(at words: UnsafePointer<UInt64>) -> Int {
    switch form(words) {
    case .handleStarted, .handleFinished, .timerDue, .iterationStarted, .suspendedForNothing: 1
    case .suspendedForTask, .suspendedForFuture, .futureCreated, .futureCreatedFor, .futureResolved, .resourceLevel, .clockAdvanced: 2
    case .handleScheduled: 3
    case .whole: limit
    }
  }

  /// The record at a place.
  static func read(at words: UnsafePointer<UInt64>) -> TraceRecord {
    let first = words[0]
    let small = UInt8(truncatingIfNeeded: first >> 8)
    let line = Int32(first >> 16 & 0xFFFF)
    let high = UInt32(truncatingIfNeeded: first >> 32)
    let task = TaskID(high)
    func record(_ event: TraceEvent) -> TraceRecord { TraceRecord(event: event, line: line, task: task) }
    func ofLoop(_ event: TraceEvent) -> TraceRecord { TraceRecord(event: event, line: 0, task: .none) }
    func low(_ index: Int) -> UInt32 { UInt32(truncatingIfNeeded: words[index]) }
    func upper(_ index: Int) -> UInt32 { UInt32(truncatingIfNeeded: words[index] >> 32) }
    switch form(words) {
    case .handleStarted: return ofLoop(.handleStarted(HandleID(high)))
    case .handleFinished: return ofLoop(.handleFinished(HandleID(high)))
    case .timerDue: return ofLoop(.timerDue(HandleID(high)))
    case .iterationStarted: return ofLoop(.iterationStarted(number: high))
    case .suspendedForNothing: return record(.taskSuspended(task, on: .nothing))
    case .suspendedForTask: return record(.taskSuspended(task, on: .task(TaskID(low(1)))))
    case .suspendedForFuture: return record(.taskSuspended(task, on: .future(FutureID(low(1)))))
    case .handleScheduled:
      return record(
        .handleScheduled(
          HandleID(low(1)), unpack(small >> 4), TaskID(upper(1)), unpack(small & 15), name: TextID(low(2))))
    case .futureCreated: return record(.futureCreated(FutureID(low(1)), unpack(small), resource: nil))
    case .futureCreatedFor: return record(.futureCreated(FutureID(low(1)), unpack(small), resource: ResourceID(upper(1))))
    case .futureResolved: return record(.futureResolved(FutureID(low(1)), unpack(small)))
    case .resourceLevel: return record(.resourceLevel(ResourceID(low(1)), Int32(bitPattern: upper(1))))
    case .clockAdvanced: return record(.clockAdvanced(to: Instant(nanoseconds: Int64(bitPattern: words[1])), cause: unpack(small)))
    case .whole:
      let event = UnsafeRawPointer(words + 1).load(as: TraceEvent.self)
      return TraceRecord(event: event, line: Int32(first >> 8 & 0xFF_FFFF), task: task)
    }
  }

  // MARK: Parts

  @inline(__always)
  private static func form(_ words: UnsafePointer<UInt64>) -> Form { unpack(UInt8(truncatingIfNeeded: words[0])) }

  @inline(__always)
  private static func number(_ form: Form, _ value: UInt32) -> UInt64 { UInt64(form.rawValue) | UInt64(value) << 32 }

  @inline(__always)
  private static func pair(_ low: UInt32, _ high: UInt32) -> UInt64 { UInt64(low) | UInt64(high) << 32 }

  /// What was written from a case of the same type.
  @inline(__always)
  private static func unpack<Case: RawRepresentable<UInt8>>(_ value: UInt8) -> Case {
    guard let found = Case(rawValue: value) else { preconditionFailure("a record was overwritten") }
    return found
  }
}
