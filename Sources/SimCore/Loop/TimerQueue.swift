// The loop's timers: a binary heap, by deadline, at the same nanosecond in the order of creation.
//
// A cancelled timer stays until it comes to the front, or until cancelled ones are the majority of more than a hundred, as
// in CPython.

/// What happens at a time: a sleep ends, or any other timer is due.
enum Deadline {
  case sleep(SleepFuture)
  case timer(LoopTimer)

  /// The number of its handle.
  @inline(__always) var id: UInt32 {
    switch self {
    case .sleep(let future): future.handle
    case .timer(let timer): timer.id
    }
  }

  /// `loop.time()` at which it is due.
  @inline(__always) var when: Double {
    switch self {
    case .sleep(let future): future.when
    case .timer(let timer): timer.when
    }
  }

  @inline(__always) var isCancelled: Bool {
    switch self {
    case .sleep(let future): future.isTimerCancelled
    case .timer(let timer): timer.isCancelled
    }
  }

  var object: PyObject {
    switch self {
    case .sleep(let future): future
    case .timer(let timer): timer
    }
  }

  /// Takes note of whether it stands among the timers.
  @inline(__always)
  fileprivate func note(isScheduled: Bool) {
    switch self {
    case .sleep(let future): future.isScheduled = isScheduled
    case .timer(let timer): timer.isScheduled = isScheduled
    }
  }
}

/// The timers of one loop.
struct TimerQueue {
  struct Entry {
    let due: Int64
    let id: UInt32
    let timer: Deadline

    /// The rule of order.
    @inline(__always)
    static func precedes(_ due: Int64, _ id: UInt32, _ otherDue: Int64, _ otherID: UInt32) -> Bool {
      // Without a branch: which of two timers comes first is not to be guessed.
      (due < otherDue) != ((due == otherDue) && (id < otherID))
    }
  }

  private(set) var entries: [Entry] = []
  /// How many of the entries were cancelled.
  private(set) var cancelledCount = 0

  /// Below this many entries nothing is cleaned up.
  static let cleanupMinimum = 100

  var count: Int { entries.count }
  var first: Deadline? { entries.first?.timer }

  /// Takes the first timer out if it is due before that time: O(log n).
  mutating func popFirst(before end: Double) -> Deadline? {
    guard !entries.isEmpty, !(entries[0].timer.when >= end) else { return nil }
    return popFirst()
  }

  /// Adds a timer: O(log n).
  mutating func insert(_ timer: Deadline) {
    timer.note(isScheduled: true)
    entries.append(Entry(due: VirtualClock.nanoseconds(timer.when), id: timer.id, timer: timer))
    siftUp(entries.count - 1)
  }

  /// Takes the first timer out: O(log n).
  mutating func popFirst() -> Deadline? {
    guard let last = entries.popLast() else { return nil }
    var first = last
    if !entries.isEmpty {
      swap(&first, &entries[0])
      siftDown(0)
    }
    if first.timer.isCancelled { cancelledCount -= 1 }
    first.timer.note(isScheduled: false)
    return first.timer
  }

  /// Takes note that one of the entries was cancelled.
  mutating func noteCancelled() { cancelledCount += 1 }

  /// What the loop does first in each iteration: drops cancelled timers, at the front or, if they are many, all.
  mutating func discardCancelled() {
    if cancelledCount == 0 { return }
    if entries.count > TimerQueue.cleanupMinimum && cancelledCount * 2 > entries.count {
      for entry in entries where entry.timer.isCancelled { entry.timer.note(isScheduled: false) }
      entries.removeAll { $0.timer.isCancelled }
      cancelledCount = 0
      var i = entries.count / 2
      while i > 0 {
        i -= 1
        siftDown(i)
      }
    } else {
      while let first = entries.first, first.timer.isCancelled { _ = popFirst() }
    }
  }

  mutating func removeAll() {
    let old = entries
    entries = []
    cancelledCount = 0
    for entry in old {
      entry.timer.note(isScheduled: false)
      if case .timer(let timer) = entry.timer { timer.dropReferences() }
    }
  }

  /// The timers as objects, for the program: sleeps get one each.
  mutating func objects(_ loop: EventLoop) -> [Value] {
    for (i, entry) in entries.enumerated() {
      if case .sleep(let future) = entry.timer {
        entries[i] = Entry(due: entry.due, id: entry.id, timer: .timer(future.timer(loop)))
      }
    }
    return entries.compactMap { if case .timer(let timer) = $0.timer { .object(timer) } else { nil } }
  }

  // Both move a hole through the heap rather than swapping entries.

  private mutating func siftUp(_ start: Int) {
    entries.withUnsafeMutableBufferPointer { buffer in
      guard let p = buffer.baseAddress else { return }
      let moved = (p + start).move()
      let (due, id) = (moved.due, moved.id)
      var hole = start
      while hole > 0 {
        let parent = (hole &- 1) / 2
        if !Entry.precedes(due, id, p[parent].due, p[parent].id) { break }
        (p + hole).moveInitialize(from: p + parent, count: 1)
        hole = parent
      }
      (p + hole).initialize(to: moved)
    }
  }

  /// Down to the end along the earlier child, then up again, as `heapq` does: what stood last mostly belongs far down, so that
  /// asking at each level whether it belongs there would double the comparisons.
  private mutating func siftDown(_ start: Int) {
    entries.withUnsafeMutableBufferPointer { buffer in
      guard let p = buffer.baseAddress else { return }
      let count = buffer.count
      let moved = (p + start).move()
      let (due, id) = (moved.due, moved.id)
      var hole = start
      var child = 2 &* hole &+ 2
      while child < count {
        child = child &- (Entry.precedes(p[child &- 1].due, p[child &- 1].id, p[child].due, p[child].id) ? 1 : 0)
        (p + hole).moveInitialize(from: p + child, count: 1)
        hole = child
        child = 2 &* hole &+ 2
      }
      if child == count {
        (p + hole).moveInitialize(from: p + (child &- 1), count: 1)
        hole = child &- 1
      }
      while hole > start {
        let parent = (hole &- 1) / 2
        if !Entry.precedes(due, id, p[parent].due, p[parent].id) { break }
        (p + hole).moveInitialize(from: p + parent, count: 1)
        hole = parent
      }
      (p + hole).initialize(to: moved)
    }
  }
}
