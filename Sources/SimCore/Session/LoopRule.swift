// The rules of the event loop that questions are about: what a learner is told to have missed.

/// A rule that decides what happens next.
public enum LoopRule: String, CaseIterable, Hashable, Sendable {
  /// The ready queue is first in, first out.
  case queue
  /// A created task queues up; it does not start at once.
  case created
  /// The clock moves only when nobody is ready, and only to the earliest alarm.
  case clock
  /// An `await` gives the turn away only if what it awaits is not done.
  case suspends
  /// Awaiting a coroutine runs it in the same task.
  case calls
  /// A line is printed by whoever has the turn.
  case prints
  /// A gather's results stand in the order of its arguments.
  case results

  /// The rule of a scenario's question, as far as the kind of its claim tells it.
  init?(_ asks: Claim.Kind?) {
    switch asks {
    case .nextTask: self = .queue
    case .nextOutput, .order: self = .prints
    case .clock: self = .clock
    case .suspends: self = .suspends
    case .results: self = .results
    case .endsAt, .outcome, .prints, .totalTasks, nil: return nil
    }
  }

  /// The rule in a sentence.
  public func text(_ tongue: Tongue) -> String {
    switch tongue {
    case .english: EnglishQuestions().rule(self)
    case .chinese: ChineseQuestions().rule(self)
    }
  }
}
