// The policies by name: which of the handles that are ready is next.
//
// Names and words only; `Scheduler` does what they say.

/// Which ready handle the loop runs next.  CPython has one answer, `fifo`; the others are for asking "what if".
///
/// All of them choose among the handles that were ready when the pass of the loop began, so that each of those runs once
/// before anything that it makes ready: no policy can let a task starve.
public enum SchedulingPolicy: String, CaseIterable, Hashable, Sendable {
  /// First in, first out, as CPython.
  case fifo
  /// Last in, first out.
  case lifo
  /// Any of them, drawn by a generator that begins at the run's seed.
  case random
  /// By priority.  Callbacks of the loop go before tasks; of tasks, those whose name ends with more `!` go first
  /// (`name="alarm!!"`), and among equals those that were created earlier.
  case priority

  /// The policies by name, for complaints: "fifo, lifo, random, priority".
  public static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// The next policy in the list, round and round.
  public var following: SchedulingPolicy {
    let all = SchedulingPolicy.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  /// The rule, to be read after "the policy is": "last in, first out".
  public var rule: String {
    switch self {
    case .fifo: "first in, first out, as in CPython"
    case .lifo: "last in, first out"
    case .random: "any of those that are ready"
    case .priority: "names with more ! first, then the older task"
    }
  }
}

/// Why a handle was taken out of its turn.
public enum MoveCause: Hashable, Sendable {
  case policy(SchedulingPolicy)
  /// Somebody asked what would happen.
  case intervention
}
