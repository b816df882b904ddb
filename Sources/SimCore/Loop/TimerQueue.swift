// The loop's timers: a binary heap, by deadline, at the same nanosecond in the order of creation.
//
// A cancelled timer stays until it comes to the front, or until cancelled ones are the majority of more than a hundred, as
// in CPython.

/// The timers of one loop.
struct TimerQueue {
  struct Entry {
    let due: Int64
    let id: UInt32
    let timer: LoopTimer

    /// The rule of order.
    @inline(__always)
    func precedes(_ other: Entry) -> Bool { due != other.due ? due < other.due : id < other.id }
  }

  private(set) var entries: [Entry] = []
  /// How many of the entries were cancelled.
  private(set) var cancelledCount = 0

  /// Below this many entries nothing is cleaned up.
  static let cleanupMinimum = 100

  var count: Int { entries.count }
  var first: LoopTimer? { entries.first?.timer }

  /// Adds a timer: O(log n).
  mutating func insert(_ timer: LoopTimer) {
    timer.isScheduled = true
    entries.append(Entry(due: VirtualClock.nanoseconds(timer.when), id: timer.id, timer: timer))
    siftUp(entries.count - 1)
  }

  /// Takes the first timer out: O(log n).
  mutating func popFirst() -> LoopTimer? {
    guard let last = entries.popLast() else { return nil }
    var first = last
    if !entries.isEmpty {
      first = entries[0]
      entries[0] = last
      siftDown(0)
    }
    if first.timer.isCancelled { cancelledCount -= 1 }
    first.timer.isScheduled = false
    return first.timer
  }

  /// Takes note that one of the entries was cancelled.
  mutating func noteCancelled() { cancelledCount += 1 }

  /// What the loop does first in each iteration: drops cancelled timers, at the front or, if they are many, all.
  mutating func discardCancelled() {
    if cancelledCount == 0 { return }
    if entries.count > TimerQueue.cleanupMinimum && cancelledCount * 2 > entries.count {
      for entry in entries where entry.timer.isCancelled { entry.timer.isScheduled = false }
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
      entry.timer.isScheduled = false
      entry.timer.dropReferences()
    }
  }

  private mutating func siftUp(_ start: Int) {
    entries.withUnsafeMutableBufferPointer { p in
      var child = start
      while child > 0 {
        let parent = (child - 1) / 2
        if !p[child].precedes(p[parent]) { return }
        p.swapAt(child, parent)
        child = parent
      }
    }
  }

  private mutating func siftDown(_ start: Int) {
    entries.withUnsafeMutableBufferPointer { p in
      var parent = start
      let count = p.count
      while true {
        let left = 2 * parent + 1
        if left >= count { return }
        var least = p[left].precedes(p[parent]) ? left : parent
        let right = left + 1
        if right < count && p[right].precedes(p[least]) { least = right }
        if least == parent { return }
        p.swapAt(parent, least)
        parent = least
      }
    }
  }
}
