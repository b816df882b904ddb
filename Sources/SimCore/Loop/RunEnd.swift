// How a run ends that the program does not end itself.

/// Why a run was stopped.
public enum RunEnd: Sendable, CustomStringConvertible {
  /// Nothing was ready, there was no timer, and nobody else could wake the loop.
  case deadlock(DeadlockReport)
  case budget(Budget)
  /// Nobody wants to know how it goes on: its threads are unwound.
  case abandoned

  /// The limit that was reached.
  public enum Budget: Sendable {
    case iterations(UInt32)
    case time(seconds: Double)
    /// So many stretches of 32,768 jumps: in all, or without an event in between.
    case computing(stretches: Int, isAtOnce: Bool)
  }

  /// The exit status that goes with it.
  public var status: Int32 {
    switch self {
    case .deadlock: 3
    case .budget, .abandoned: 4
    }
  }

  public var description: String {
    switch self {
    case .deadlock(let report): report.description
    case .budget(.iterations(let n)): "limit of \(n) loop iterations"
    case .budget(.time(let seconds)): "virtual time limit of \(seconds) s"
    case .budget(.computing(let stretches, true)): "no await in \(stretches >> 5) million turns of a loop"
    case .budget(.computing(let stretches, false)): "limit of \(stretches) stretches of computing"
    case .abandoned: "the run was left"
    }
  }
}

/// Who waited for what when nothing could happen any more.
public struct DeadlockReport: Sendable, CustomStringConvertible {
  public struct Waiter: Sendable {
    /// `get_name()` of the task.
    public var name: String
    public var function: String
    /// The scenario's line of its `await`; 0: unknown.
    public var line: Int
    /// What it waits for: "a lock", "task Task-2", ...
    public var waitsFor: String
    /// The names of the tasks that hold that, or are that.
    public var holders: [String]
  }

  /// When it happened, in seconds of virtual time.
  public var time: Double
  /// The tasks that wait, in order of creation.
  public var waiters: [Waiter]
  /// Circles of tasks each of which waits for the next.
  public var cycles: [[String]]

  public var description: String {
    var lines = ["deadlock at t=\(time): nothing is ready, and nothing is scheduled"]
    for w in waiters {
      var text = "  \(w.name)\(w.function.isEmpty ? "" : " (\(w.function))") waits for \(w.waitsFor)"
      if w.line > 0 { text += " at line \(w.line)" }
      if !w.holders.isEmpty { text += ", held by " + w.holders.joined(separator: ", ") }
      lines.append(text)
    }
    if !cycles.isEmpty { lines.append("  await-graph contains cycles:") }
    for cycle in cycles { lines.append("  cycle: " + (cycle + cycle.prefix(1)).joined(separator: " -> ")) }
    return lines.joined(separator: "\n")
  }
}
