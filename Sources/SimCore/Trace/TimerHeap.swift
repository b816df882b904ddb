// The timers of the fold: a binary heap, because 100,000 sleepers must not cost 100,000 shifts each.
//
// Cancelled timers stay until they surface or are in the majority, as in CPython; who is cancelled is known
// to `LoopState`, which passes the test in.

/// One timer that stands among the timers.
public struct TimerEntry: Hashable, Sendable {
  public var due: Instant
  public var handle: HandleID
  /// The task that the timer will wake or time out, `.none` where there is none.
  public var task: TaskID
  public var name: TextID
  public var purpose: TimerPurpose

  /// Order of firing: by deadline, at the same nanosecond in the order of creation.
  static func precedes(_ a: TimerEntry, _ b: TimerEntry) -> Bool {
    a.due != b.due ? a.due < b.due : a.handle.rawValue < b.handle.rawValue
  }
}

struct TimerHeap: Sendable, Equatable {
  private(set) var entries: [TimerEntry] = []

  var first: TimerEntry? { entries.first }

  mutating func insert(_ entry: TimerEntry) {
    entries.append(entry)
    siftUp(entries.count - 1)
  }

  mutating func popFirst() -> TimerEntry? {
    guard let first = entries.first else { return nil }
    let last = entries.removeLast()
    if !entries.isEmpty {
      entries[0] = last
      siftDown(0)
    }
    return first
  }

  /// Takes the timer of a handle out: O(log n) where it is the first, as it should be, else O(n).
  mutating func remove(_ handle: HandleID) -> TimerEntry? {
    if entries.first?.handle == handle { return popFirst() }
    guard let index = entries.firstIndex(where: { $0.handle == handle }) else { return nil }
    let entry = entries[index]
    let last = entries.removeLast()
    if index < entries.count {
      entries[index] = last
      siftDown(index)
      siftUp(index)
    }
    return entry
  }

  mutating func removeAll(where predicate: (TimerEntry) -> Bool) {
    entries.removeAll(where: predicate)
    var index = entries.count / 2
    while index > 0 {
      index -= 1
      siftDown(index)
    }
  }

  /// The first `limit` entries that satisfy the predicate, in order of firing: O(n log limit).
  func first(_ limit: Int, where predicate: (TimerEntry) -> Bool) -> [TimerEntry] {
    var best: [TimerEntry] = []
    for entry in entries where predicate(entry) {
      if best.count == limit {
        guard let worst = best.last, TimerEntry.precedes(entry, worst) else { continue }
        best.removeLast()
      }
      var low = 0
      var high = best.count
      while low < high {
        let middle = (low + high) / 2
        if TimerEntry.precedes(best[middle], entry) { low = middle + 1 } else { high = middle }
      }
      best.insert(entry, at: low)
    }
    return best
  }

  var isHeap: Bool {
    entries.indices.dropFirst().allSatisfy { !TimerEntry.precedes(entries[$0], entries[($0 - 1) / 2]) }
  }

  private mutating func siftUp(_ start: Int) {
    var child = start
    while child > 0 {
      let parent = (child - 1) / 2
      guard TimerEntry.precedes(entries[child], entries[parent]) else { return }
      entries.swapAt(child, parent)
      child = parent
    }
  }

  private mutating func siftDown(_ start: Int) {
    var parent = start
    while true {
      var least = parent
      for child in (2 * parent + 1)...(2 * parent + 2)
      where child < entries.count && TimerEntry.precedes(entries[child], entries[least]) {
        least = child
      }
      if least == parent { return }
      entries.swapAt(parent, least)
      parent = least
    }
  }
}
