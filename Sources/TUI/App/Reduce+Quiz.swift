// What keys do while a question stands, and when one comes to stand.
//
// While it stands the run does not move: the screen is the moment before the answer.

import SimCore

/// What a key does to the question that stands or the results that are shown; nil: the key means what it always means.
func reduceQuiz(_ ui: inout UIState, _ key: Key, _ facts: Facts, _ keys: KeyMap) -> Effect? {
  if ui.quiz.mode == .off { return nil }
  if ui.quiz.showsResults {
    if key == .enter || key == .escape {
      ui.quiz.showsResults = false
      return .nothing
    }
    return nil
  }
  guard let index = ui.quiz.standing, facts.plan.questions.indices.contains(index) else { return nil }
  let planned = facts.plan.questions[index]
  let words = QuizWords(ui.tongue)
  let count = planned.question.answers.count
  if ui.quiz.isRevealed { return afterwards(&ui, key, planned, facts.plan, keys) }
  if let number = answer(key, facts) {
    if number >= count {
      ui.message = words.tooMany(count)
    } else {
      ui.quiz.chosen = number
      if ui.quiz.mode == .asking { reveal(&ui, planned) }
    }
    return .nothing
  }
  switch key {
  case .enter:
    if ui.quiz.mode == .classroom { reveal(&ui, planned) } else { ui.message = words.held(count) }
  case .escape:
    ui.quiz.verdicts[planned] = .skipped
    ui.quiz.close()
  case .mouse(let mouse):
    switch facts.target(mouse.x, mouse.y) {
    case .task, .pane: return nil
    default: break
    }
  default:
    guard let command = keys.command(for: key) else { return nil }
    guard command.movesTheRun else { return nil }
    ui.message = ui.quiz.mode == .classroom ? words.revealing(count) : words.held(count)
  }
  return .nothing
}

/// Sees what a move has passed: a note, a question, the end.  Answers the place of the question, to which the run is to go back.
func passQuestions(
  _ ui: inout UIState, from: Place, to: Place, isAtEnd: Bool, _ plan: QuestionPlan
) -> Place? {
  if ui.quiz.standing.map({ plan.questions.indices.contains($0) && plan.questions[$0].place == to }) == true { return nil }
  ui.quiz.close()
  var place: Place?
  if ui.quiz.mode != .off, from <= to {
    ui.quiz.standing = plan.questions.indices.first { index in
      let at = plan.questions[index].place
      return from <= at && at <= to && ui.quiz.verdicts[plan.questions[index]] == nil
    }
    place = ui.quiz.standing.map { plan.questions[$0].place }
  }
  let here = place ?? to
  ui.quiz.note = plan.note(at: here)
  if place != nil {
    ui.isPlaying = false
    ui.quiz.secondsLeft = ui.quiz.mode == .classroom ? ui.quiz.countdown : nil
    ui.quiz.showsResults = false
  } else if from != to {
    ui.quiz.showsResults = isAtEnd && ui.quiz.mode != .off && ui.quiz.answeredCount > 0
  }
  return place
}

/// Turns asking on or off.
func toggleQuiz(_ ui: inout UIState) {
  let words = QuizWords(ui.tongue)
  ui.quiz.close()
  ui.quiz.showsResults = false
  ui.quiz.mode = ui.quiz.mode == .off ? .asking : .off
  ui.message = ui.quiz.mode == .off ? words.off : words.on
}

private func reveal(_ ui: inout UIState, _ planned: PlannedQuestion) {
  ui.quiz.isRevealed = true
  ui.quiz.secondsLeft = nil
  ui.quiz.verdicts[planned] = ui.quiz.chosen.map { $0 == planned.question.right ? .right : .wrong } ?? .shown
}

private func afterwards(
  _ ui: inout UIState, _ key: Key, _ planned: PlannedQuestion, _ plan: QuestionPlan, _ keys: KeyMap
) -> Effect? {
  switch key {
  case .enter, .right, .character(" "):
    ui.quiz.close()
    ui.sourceCursor = nil
    ui.outputCursor = nil
    // Not past a note: it belongs to what is seen on the way.
    let notes = plan.notes.map(\.place).filter { planned.place <= $0 && $0 < planned.answer }
    return .go(notes.first ?? planned.answer)
  case .escape: ui.quiz.close()
  case .character("1"..."9"): break
  default:
    if keys.command(for: key)?.movesTheRun == true { ui.quiz.close() }
    return nil
  }
  return .nothing
}

/// The answer that a digit or a click means, from 0.
private func answer(_ key: Key, _ facts: Facts) -> Int? {
  switch key {
  case .character(let scalar) where ("1"..."9").contains(scalar): return Int(scalar.value) - 49
  case .mouse(let mouse) where mouse.deed == .click:
    if case .answer(let number) = facts.target(mouse.x, mouse.y) { return number }
  default: break
  }
  return nil
}

extension Command {
  /// Whether it goes to another moment of the run, or asks for one.
  var movesTheRun: Bool {
    switch self {
    case .forward, .back, .task, .output, .cursorLine, .run, .start, .end, .playPause, .ask, .setMark, .goToMark, .choose,
      .moveToFront, .choosePolicy, .listChanges, .compare, .original:
      true
    default: false
    }
  }
}
