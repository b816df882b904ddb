// What each task did when: the lanes of the timeline, as a fold that grows with the trace.
//
// It looks at the folded state after each record and notes each change of a task's phase, so that it never decides for
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
    /// Who acted.
    public var task: TaskID
  }

  /// The segments of each task, by task number, in order.
  public private(set) var lanes: [Tail<Segment>] = []
  public private(set) var advances = Tail<Advance>()

  public init() {}

  /// Takes in a record and the state right after it.
  public mutating func take(_ record: TraceRecord, _ state: LoopState) {
    if case .clockAdvanced(let to, let cause) = record.event {
      advances.append(Advance(position: state.position, to: to, cause: cause, task: record.task))
    }
    if let task = state[state.changedTask] { note(task, state) }
  }

  /// Forgets what ended before a position.
  mutating func forget(before position: Int) {
    for lane in lanes.indices { lanes[lane].forget(before: segmentCount(lane: lane, at: position) - 1) }
    advances.forget(before: advanceCount(at: position) - 1)
  }

  /// How many of a lane's segments had begun at a position: O(log n).
  public func segmentCount(lane: Int, at position: Int) -> Int { lanes[lane].count { $0.position <= position } }

  /// How many of the clock's moves lie before a position: O(log n).
  public func advanceCount(at position: Int) -> Int { advances.count { $0.position <= position } }

  private mutating func note(_ task: TaskState, _ state: LoopState) {
    let lane = Int(state.changedTask.rawValue)
    if lane == lanes.count { lanes.append(Tail()) }
    lanes[lane].append(Segment(phase: task.phase, start: state.now, position: state.position))
  }
}
