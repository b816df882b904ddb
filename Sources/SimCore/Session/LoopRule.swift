// The rules of the event loop that generated questions are about: what a learner is told to have missed.
//
// Questions of a lesson have none: their own `why` is the rule, in the words of the lesson.

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

  /// The rule in a sentence.
  public func text(_ tongue: Tongue) -> String {
    switch tongue {
    case .english: EnglishQuestions().rule(self)
    case .chinese: ChineseQuestions().rule(self)
    }
  }
}
