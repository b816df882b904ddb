// Questions about any program, made from its recorded run.
//
// A question is worth asking where a wrong rule gives another answer than the right one: the wrong answers are what those rules
// say.  Of all that could be asked the most telling situations are taken, each once, and not too close to each other.
// `QuestionMaker+Kinds` has the kinds of question, `QuestionPhrases` the words.

/// Makes questions about one recorded run.
struct QuestionMaker {
  /// Something that could be asked.
  struct Candidate {
    var planned: PlannedQuestion
    /// What kind of situation it is: the same is asked once only.
    var situation: String
    /// How telling it is; 1 is ordinary.
    var worth: Double
  }

  let recording: Recording
  let trace: Trace
  /// The program's lines.
  let source: [String]
  let history: RunHistory
  /// The state at the end: it knows every name.
  let end: LoopState
  private let topic: String

  init(_ recording: Recording, source: [String], topic: String = "") {
    self.recording = recording
    self.source = source
    self.topic = topic
    trace = recording.trace
    history = RunHistory(recording)
    end = history.end
  }

  /// How many turns of the loop there are for each question, and between two of them at least.
  private static let (turnsForOne, turnsBetween) = (5, 2)
  /// How many questions a long run has at most.
  private static let most = 12

  /// The questions for the run, in no order; `own` are those of the lesson, which are asked anyway.
  ///
  /// To a lesson they add one for each two of its own: it is the lesson that has something to say.
  func questions(besides own: [PlannedQuestion] = []) -> [PlannedQuestion] {
    let turns = own.map { history.turns(before: $0.place.position) }
    var left = candidates().filter { c in
      let turn = history.turns(before: c.planned.place.position)
      return turns.allSatisfy { abs($0 - turn) >= QuestionMaker.turnsBetween }
    }
    let all = min(QuestionMaker.most, max(1, history.turnCount / QuestionMaker.turnsForOne))
    let room = own.isEmpty ? all : min(all - own.count, (own.count + 1) / 2)
    var kinds: [Claim.Kind: Int] = [:]
    for asks in own.compactMap(\.question.asks) { kinds[asks, default: 0] += 1 }
    var chosen: [PlannedQuestion] = []
    while chosen.count < room, !left.isEmpty {
      // Each kind is worth less the more often it was asked.
      func worth(_ c: Candidate) -> Double {
        guard let asks = c.planned.question.asks else { return 0 }
        return (c.worth + (fits(asks) ? 0.6 : 0)) / Double(2 + kinds[asks, default: 0])
      }
      var best = 0
      for index in left.indices where worth(left[index]) > worth(left[best]) { best = index }
      let found = left[best]
      chosen.append(found.planned)
      if let asks = found.planned.question.asks { kinds[asks, default: 0] += 1 }
      let turn = history.turns(before: found.planned.place.position)
      left.removeAll { c in
        c.situation == found.situation || abs(history.turns(before: c.planned.place.position) - turn) < QuestionMaker.turnsBetween
      }
    }
    return chosen
  }

  /// Whether the first turn of a new task is news: in the later chapters everybody knows it.
  var asksOfBeginnings: Bool { topic.isEmpty || topic == "basics" || topic == "tasks" }

  /// Whether a kind of question is what a topic is about.
  private func fits(_ asks: Claim.Kind) -> Bool {
    switch topic {
    case "basics": asks == .nextTask || asks == .clock
    case "tasks": asks == .nextTask || asks == .nextOutput
    case "waiting": asks == .suspends || asks == .clock
    case "generators": asks == .suspends || asks == .nextOutput
    case "cancellation", "errors": asks == .nextOutput || asks == .nextTask
    case "synchronisation", "sync", "queues": asks == .nextTask || asks == .suspends
    case "network": asks == .clock || asks == .results
    default: false
    }
  }

  /// All that could be asked, in the order of the run.
  func candidates() -> [Candidate] {
    var found: [Candidate] = []
    for turn in history.turnEnds {
      if let c = nextTask(turn) { found.append(c) }
      if let c = nextOutput(turn) { found.append(c) }
      if let c = clock(turn) { found.append(c) }
      if let c = results(turn) { found.append(c) }
    }
    return found + suspensions()
  }

  // MARK: Names

  /// A task as an answer names it: "T1 cook()".
  func name(_ task: TaskID) -> String {
    let label = end.label(task)
    let title = end.title(task, trace)
    return title.isEmpty || title == label || title == label + "()" ? label : "\(label) \(title)"
  }

  /// A time as an answer shows it, in seconds: no finer than the screen does.
  func shown(_ time: Instant) -> String {
    let text = time.text()
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// The same sentence in every language.
  func phrase(_ make: (any QuestionPhrases) -> String) -> Localized {
    Localized(make(EnglishQuestions()), chinese: make(ChineseQuestions()))
  }

  func isRuntime(_ task: TaskID) -> Bool { end[task]?.label.isRuntime ?? true }
}
