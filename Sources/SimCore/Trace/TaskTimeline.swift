// What each task did when: the lanes of the timeline, as a fold that grows with the trace.
//
// It folds its own `LoopState` along and notes each change of a task's phase, so that it never decides for
// itself what an event means.

/// The phases of every task over virtual time.
public struct TaskTimeline {
  /// One phase of one task: from `start` until the next segment's start.
  public struct Segment: Hashable, Sendable {
    public var phase: TaskPhase
    public var start: Instant
    /// The position right after the record that began it.
    public var position: Int
  }

  /// The clock's moves: where time went on.
  public struct Advance: Hashable, Sendable {
    public var position: Int
    public var to: Instant
    public var cause: ClockCause
  }

  /// The segments of each task, by task number, in order.
  public private(set) var lanes: [[Segment]] = []
  public private(set) var advances: [Advance] = []

  public init() {}

  /// How many records are folded.
  public var position: Int { state.position }

  /// Takes in the records up to `position`.  Positions already folded cost nothing.
  public mutating func extend(to position: Int, of trace: Trace) {
    let target = min(position, trace.count)
    while state.position < target {
      let record = trace[state.position]
      state.apply(record)
      if case .clockAdvanced(let to, let cause) = record.event {
        advances.append(Advance(position: state.position, to: to, cause: cause))
      }
      if let task = state[state.changedTask] { note(task) }
    }
  }

  /// How many of a lane's segments had begun at a position: O(log n).
  public func segmentCount(lane: Int, at position: Int) -> Int {
    TaskTimeline.count(lanes[lane]) { $0.position <= position }
  }

  /// How many of the clock's moves lie before a position: O(log n).
  public func advanceCount(at position: Int) -> Int {
    TaskTimeline.count(advances) { $0.position <= position }
  }

  /// The state after all that is folded.
  public var end: LoopState { state }

  private var state = LoopState()

  private mutating func note(_ task: TaskState) {
    let lane = Int(state.changedTask.rawValue)
    if lane == lanes.count { lanes.append([]) }
    lanes[lane].append(Segment(phase: task.phase, start: state.now, position: state.position))
  }

  private static func count<T>(_ items: [T], while holds: (T) -> Bool) -> Int {
    var low = 0
    var high = items.count
    while low < high {
      let middle = (low + high) / 2
      if holds(items[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
