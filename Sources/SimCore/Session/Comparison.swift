// Two runs beside each other: what each took, and where they first differ.
//
// Pure: it reads two traces, finished ones or the beginnings of longer ones, and knows no screen.

/// Two runs, compared.
public struct Comparison {
  /// One of the two.
  public struct Side {
    /// How it is called: a file, a policy, a seed.
    public var name: String
    public var trace: Trace
    /// The lanes of its tasks.
    public var timeline: TaskTimeline
    /// The state after its last record.
    public var end: LoopState
    public var totals: Totals
    /// The lines that it wrote to stdout.
    public var lines: [OutputLine]
  }

  /// What a run took.
  public struct Totals: Hashable, Sendable {
    /// The virtual time at its end, or at the end of what is recorded of it.
    public var time = Instant.zero
    /// Whether that is its end.
    public var isFinished = false
    /// How many handles the loop ran.
    public var turns = 0
    /// The longest time for which a task could have gone on and did not get its turn, and that task.
    public var longestWait: Int64 = 0
    public var longestWaiter = TaskID.none
    /// Nanoseconds in which nothing was to be done.
    public var idle: Int64 = 0
    /// Nanoseconds in which a blocking call kept everybody waiting.
    public var blocked: Int64 = 0
  }

  /// The first place where two sequences differ.
  public struct Difference: Hashable, Sendable {
    /// Its number in the sequence, from 1.
    public var number: Int
    /// What either run has there; nil where it has ended.
    public var texts: [String?]
    /// The positions right after it.
    public var positions: [Int]
  }

  /// Two of them, in the order in which they were given.
  public let sides: [Side]
  /// The first line of stdout that differs.
  public let output: Difference?
  /// The first turn of the loop that differs: what ran, whenever that was.
  public let schedule: Difference?

  /// Compares two runs as far as they are recorded: O(both).
  public init(_ names: [String], _ steppers: [Stepper]) {
    let sides = zip(names, steppers).map { Side($0, $1) }
    self.sides = sides
    output = Comparison.firstDifference(sides.map(\.lines).map { $0.map { ($0.text, $0.event + 1) } })
    schedule = Comparison.firstDifference(sides.map { $0.turns() })
  }

  /// The end of the longer run.
  public var time: Instant { sides.map(\.totals.time).max() ?? .zero }

  private static func firstDifference(_ sequences: [[(text: String, position: Int)]]) -> Difference? {
    guard sequences.count == 2 else { return nil }
    let (a, b) = (sequences[0], sequences[1])
    for index in 0..<max(a.count, b.count) {
      let left = index < a.count ? a[index] : nil
      let right = index < b.count ? b[index] : nil
      if left?.text == right?.text { continue }
      return Difference(
        number: index + 1, texts: [left?.text, right?.text],
        positions: [left?.position ?? a.last?.position ?? 0, right?.position ?? b.last?.position ?? 0])
    }
    return nil
  }
}

extension Comparison.Side {
  fileprivate init(_ name: String, _ stepper: Stepper) {
    self.name = name
    trace = stepper.trace
    stepper.fold()
    timeline = stepper.timeline
    end = stepper.horizon
    lines = trace.outputLines(count: end.outputCount, limit: 100_000).filter { $0.stream == .standardOutput }
    totals = Comparison.Totals()
    totals.time = end.now
    totals.isFinished = end.end != nil
    countTime()
    findLongestWait()
  }

  private mutating func countTime() {
    var before = Instant.zero
    for advance in timeline.advances {
      let length = advance.to.nanoseconds - before.nanoseconds
      if advance.cause == .idle { totals.idle += length } else { totals.blocked += length }
      before = advance.to
    }
    for index in 0..<trace.count { if case .handleStarted = trace[index].event { totals.turns += 1 } }
  }

  private mutating func findLongestWait() {
    for (lane, segments) in timeline.lanes.enumerated() {
      var since: Instant?
      for segment in segments {
        switch segment.phase {
        case .created, .ready: since = since ?? segment.start
        // Who sleeps could go on from when the sleep is over, whether the loop has noticed or not.
        case .sleeping(let until): since = until
        case .waiting, .finished: since = nil
        case .running:
          if let begin = since, segment.start > begin, segment.start.nanoseconds - begin.nanoseconds > totals.longestWait {
            totals.longestWait = segment.start.nanoseconds - begin.nanoseconds
            totals.longestWaiter = TaskID(UInt32(lane))
          }
          since = nil
        }
      }
    }
  }

  /// What the loop ran, one text for each turn, with the position right after its beginning.
  fileprivate func turns() -> [(text: String, position: Int)] {
    var handles: [HandleID: (task: TaskID, isAlarm: Bool, name: TextID)] = [:]
    var found: [(text: String, position: Int)] = []
    for index in 0..<trace.count {
      switch trace[index].event {
      case .handleScheduled(let id, let kind, let task, _, let name):
        handles[id] = (kind == .callback ? .none : task, false, name)
      case .timerScheduled(let id, let task, _, let name, let purpose):
        handles[id] = (purpose == .sleep ? task : .none, true, name)
      case .handleStarted(let id):
        guard let known = handles.removeValue(forKey: id) else { continue }
        let who = known.task == .none ? trace.text(known.name) : end.fullName(known.task, trace)
        found.append((known.isAlarm && known.task != .none ? "the alarm of " + who : who.isEmpty ? "a callback" : who, index + 1))
      default: break
      }
    }
    return found
  }
}
