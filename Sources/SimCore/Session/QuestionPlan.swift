// All that is asked and told in one run, with its places: the lesson's own questions, and those that Simul makes between them.

/// A question with its place in a run.
public struct PlannedQuestion: Hashable, Sendable {
  public var question: Question
  public var place: Place
  /// Where the run has shown the answer.
  public var answer: Place
  /// The rule that decides; nil where only the question's own `why` says it.
  public var rule: LoopRule?

  public init(_ question: Question, place: Place, answer: Place, rule: LoopRule?) {
    self.question = question
    self.place = place
    self.answer = answer
    self.rule = rule
  }
}

/// A note with its place in a run.
public struct PlannedNote: Hashable, Sendable {
  public var text: Localized
  public var place: Place
  /// Where the turn is over that the note belongs to: who walks by whole turns reads it there.
  public var turnEnd: Place

  /// Whether a place is the note's own.  An event stop comes after statements, a line stop before them: the next one counts.
  func stands(at place: Place) -> Bool {
    place == self.place
      || self.place.statement == 0 && place.position == self.place.position && place.statement == 1
      || self.place.statement > 0 && place == Place(position: self.place.position + 1)
  }
}

/// What is asked and told in one run.
public struct QuestionPlan: Hashable, Sendable {
  /// In the order of their places.
  public var questions: [PlannedQuestion] = []
  /// In the order of their places.
  public var notes: [PlannedNote] = []

  public init() {}

  /// Plans for a run, which is run once for that.
  public init(_ plan: RunPlan) { self.init(Recording(plan.scenario, options: plan.options), plan.scenario) }

  /// Plans for a recorded run.  A question of the lesson that this run contradicts (another seed, another policy) is left out.
  public init(_ recording: Recording, _ scenario: Scenario) {
    let judge = ClaimJudge(recording)
    for question in scenario.lesson.questions where question.asks != nil {
      guard let place = judge.place(of: question.moment), judge.fault(of: question) == nil else { continue }
      if place.statement > Replay.lineLimit { continue }
      let answer = max(place, judge.answerPlace(of: question, from: place))
      questions.append(PlannedQuestion(question, place: place, answer: answer, rule: nil))
    }
    for note in scenario.lesson.notes {
      guard let place = judge.place(of: note.moment) else { continue }
      notes.append(PlannedNote(text: note.text, place: place, turnEnd: judge.turnEnd(from: place)))
    }
    let maker = QuestionMaker(recording, source: scenario.lines, topic: scenario.settings.topic ?? "")
    questions += maker.questions(besides: questions)
    // Sorting is stable by hand: two questions of one place stay in the order of the file.
    questions = questions.enumerated().sorted { a, b in
      a.element.place != b.element.place ? a.element.place < b.element.place : a.offset < b.offset
    }.map(\.element)
    notes.sort { $0.place < $1.place }
  }

  /// The note of a place, by its number in `notes`: its own, or else one of the turn that ends here.
  ///
  /// It depends on the place alone, so that a step back shows what was there before the step.
  public func note(at place: Place) -> Int? {
    notes.lastIndex { $0.stands(at: place) } ?? notes.lastIndex { $0.turnEnd == place }
  }
}

extension ClaimJudge {
  /// Where the next turn begins, at a place or after it; the end, if none does.
  func turnEnd(from place: Place) -> Place {
    let trace = recording.trace
    let first = max(0, place.position - (place.statement == 0 ? 1 : 0))
    for index in first..<max(first, trace.count) {
      if case .handleStarted = trace[index].event { return Place(position: index + 1) }
    }
    return Place(position: trace.count)
  }

  /// Where the run has shown the answer to a question that is asked at a place.
  func answerPlace(of question: Question, from place: Place) -> Place {
    let trace = recording.trace
    let end = Place(position: trace.count)
    func first(_ holds: (TraceEvent) -> Bool) -> Place {
      (place.position..<max(place.position, trace.count)).first { holds(trace[$0].event) }.map { Place(position: $0 + 1) } ?? end
    }
    switch question.asks {
    case .nextTask: return placeOfNextTask(from: place.position) ?? end
    case .clock:
      return first { if case .clockAdvanced = $0 { true } else { false } }
    case .nextOutput:
      let lines = max(1, question.answers.isEmpty ? 1 : question.claims[question.right].parts.count)
      let outputs = trace.outputs.filter { $0.event >= place.position && $0.stream == .standardOutput }
      return outputs.isEmpty ? end : Place(position: outputs[min(lines, outputs.count) - 1].event + 1)
    case .suspends: return placeOfSuspension(from: place) ?? end
    // Only the end, or nearly, would show it: the way there is worth more than the proof.
    case .results, .endsAt, .outcome, .prints, .order, .totalTasks, nil: return place
    }
  }
}
