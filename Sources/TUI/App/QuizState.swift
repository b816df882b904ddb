// Where the asking stands: which question, what was chosen, and how the learner has done so far.
//
// Only `Reduce+Quiz` changes it.  The questions themselves are in a `QuestionPlan`; here they are numbers.

import SimCore

/// Whether and how the viewer is asked, and what came of it.
public struct QuizState: Hashable, Sendable {
  public enum Mode: Hashable, Sendable {
    case off
    /// The learner answers alone.
    case asking
    /// A class answers; the teacher reveals.
    case classroom
  }

  /// What became of a question.
  enum Verdict: Hashable, Sendable { case right, wrong, skipped, shown }

  public var mode = Mode.off
  /// The question that stands, by its number in the plan.
  var standing: Int?
  /// The answer that was chosen, from 0.
  var chosen: Int?
  var isRevealed = false
  /// By question rather than by number: what lies before a branch stays answered in it, and on the way back.
  var verdicts: [PlannedQuestion: Verdict] = [:]
  /// The note that is shown, by its number in the plan.
  var note: Int?
  var showsResults = false
  /// How many seconds a class has for a question; nil: as long as it takes.
  var countdown: Int?
  var secondsLeft: Int?

  init() {}

  /// Whether something on the screen could give an answer away.
  var hides: Bool { standing != nil && !isRevealed }
  var rightCount: Int { verdicts.values.count { $0 == .right } }
  /// How many questions were answered, right or wrong.
  var answeredCount: Int { verdicts.values.count { $0 == .right || $0 == .wrong } }

  /// The rules of the questions that were answered wrong, each once with how often, in the order of the run.
  func missed(_ tongue: Tongue) -> [(text: String, count: Int)] {
    var found: [(text: String, count: Int)] = []
    let wrong = verdicts.filter { $0.value == .wrong }.keys
    func key(_ p: PlannedQuestion) -> (Place, Int, String) { (p.place, p.question.line, p.question.ask.english) }
    for planned in wrong.sorted(by: { key($0) < key($1) }) {
      let text = planned.rule?.text(tongue) ?? planned.question.why.text(tongue)
      if let known = found.firstIndex(where: { $0.text == text }) {
        found[known].count += 1
      } else {
        found.append((text, 1))
      }
    }
    return found
  }

  /// Takes the question away; the answers given stay.
  mutating func close() {
    standing = nil
    chosen = nil
    isRevealed = false
    secondsLeft = nil
  }
}
