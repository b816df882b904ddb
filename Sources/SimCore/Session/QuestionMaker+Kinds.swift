// The kinds of question: what is right by the run, and what somebody with a wrong rule would say.

extension QuestionMaker {
  // MARK: Who is next

  func nextTask(_ turn: RunHistory.TurnEnd) -> Candidate? {
    switch history.next(from: turn.position) {
    case .task(let task, let event): return nextTask(turn, is: task, event)
    case .clock(let time, let event): return nobodyIsNext(turn, until: time, event)
    case nil: return nil
    }
  }

  private func nextTask(_ turn: RunHistory.TurnEnd, is task: TaskID, _ event: Int) -> Candidate? {
    let queue = turn.ready.map(\.task)
    // Another order than first in, first out has other rules.
    guard queue.isEmpty || queue[0] == task else { return nil }
    let newest = queue.last ?? task
    let eldest = queue.min() ?? task
    // Whoever waits for the task that has just ended is often expected to be served at once.
    let awaiter = turn.ready.first { if case .task(turn.task) = $0.cause { true } else { false } }?.task
    let fresh = turn.created.last
    guard queue.count > 1 || queue.isEmpty || fresh != nil && fresh != task else { return nil }

    var wrong: [TaskID] = []
    if let fresh { wrong.append(fresh) }
    if let awaiter { wrong.append(awaiter) }
    wrong += [newest, eldest]
    if !turn.isFinished { wrong.append(turn.task) }
    wrong += queue.dropFirst() + turn.timers.map(\.task).filter { !isRuntime($0) }
    var seen: Set<TaskID> = [task, .none, .runtime]
    wrong = wrong.filter { seen.insert($0).inserted }
    let offersNobody = wrong.count < 3 && !turn.timers.isEmpty
    guard !wrong.isEmpty || offersNobody else { return nil }

    var worth = 1.0
    if newest != task { worth += 0.4 }
    if eldest != task { worth += 0.7 }
    if let awaiter, awaiter != task { worth += 0.8 }
    if let fresh, fresh != task { worth += asksOfBeginnings ? 0.6 : -0.6 }
    if turn.isYielding, task != turn.task { worth += 0.3 }
    let cause = turn.ready.first?.cause
    let situation =
      "next \(shape(cause)) \(newest != task) \(eldest != task) \(awaiter.map { $0 != task } ?? false) \(fresh.map { $0 != task } ?? false)"
    let why =
      cause.map { cause in
        let other = turn.ready.dropFirst().first.map { name($0.task) }
        return phrase { $0.frontOfQueue(name(task), words(cause, $0), before: other) }
      } ?? overdue(turn, task).map { due in phrase { $0.rings(name(task), since: $0.seconds(shown(due))) } }
      ?? phrase { $0.wokenUp(name(task)) }
    return who(
      turn, tasks: [task] + wrong.prefix(3), offersNobody: offersNobody, right: task, why, at: event + 1,
      fresh != nil && fresh != task ? .created : .queue, situation, worth)
  }

  /// Since when an alarm of a task should have rung: something blocked the loop meanwhile.
  private func overdue(_ turn: RunHistory.TurnEnd, _ task: TaskID) -> Instant? {
    turn.timers.first { $0.task == task && $0.due <= turn.now }?.due
  }

  private func nobodyIsNext(_ turn: RunHistory.TurnEnd, until time: Instant, _ event: Int) -> Candidate? {
    var seen: Set<TaskID> = [.none, .runtime]
    var wrong: [TaskID] = turn.isFinished ? [] : [turn.task]
    wrong += turn.timers.map(\.task).filter { !isRuntime($0) }
    wrong = wrong.filter { seen.insert($0).inserted }
    guard turn.ready.isEmpty, !wrong.isEmpty else { return nil }
    return who(
      turn, tasks: Array(wrong.prefix(3)), offersNobody: true, right: nil, jump(turn, to: time), at: event + 1, .clock,
      "nobody \(min(2, turn.timers.count))", 1 + 0.15 * Double(min(3, wrong.count)))
  }

  private func who(
    _ turn: RunHistory.TurnEnd, tasks: [TaskID], offersNobody: Bool, right: TaskID?, _ why: Localized, at event: Int,
    _ rule: LoopRule, _ situation: String, _ worth: Double
  ) -> Candidate? {
    // In the order of creation, which gives nothing away.
    let tasks = tasks.sorted()
    var answers = tasks.map { Question.Answer(Localized(name($0)), value: end.label($0)) }
    if offersNobody { answers.append(Question.Answer(phrase(\.nobody), value: "none")) }
    guard let index = right.map({ tasks.firstIndex(of: $0) }) ?? answers.indices.last else { return nil }
    let ask = phrase { $0.whoIsNext(name(turn.task), isFinished: turn.isFinished) }
    return candidate(.nextTask, ask, answers, index, why, from: turn.position, to: event, rule, situation, worth)
  }

  private func words(_ cause: RunHistory.Ready.Cause, _ phrases: any QuestionPhrases) -> ReadyCause {
    switch cause {
    case .created: .created
    case .yielded: .yielded
    case .cancelled: .cancelled
    case .other: .other
    case .slept(let due): .slept(until: phrases.seconds(shown(due)))
    case .task(let task): .task(name(task))
    case .future(let kind): .future(kind)
    }
  }

  private func shape(_ cause: RunHistory.Ready.Cause?) -> String {
    switch cause {
    case .created: "created"
    case .yielded: "yielded"
    case .cancelled: "cancelled"
    case .other: "other"
    case .slept: "slept"
    case .task: "task"
    case .future(let kind): kind.noun
    case nil: "called"
    }
  }

  private func jump(_ turn: RunHistory.TurnEnd, to time: Instant) -> Localized {
    let first = turn.timers.first.flatMap { $0.due == time && !isRuntime($0.task) ? name($0.task) : nil }
    return phrase { $0.clockJumps(to: $0.seconds(shown(time)), first) }
  }

  // MARK: What is printed next

  func nextOutput(_ turn: RunHistory.TurnEnd) -> Candidate? {
    let first = history.line(from: turn.position)
    guard first < history.lines.count else { return nil }
    let line = history.lines[first]
    if first > 0, history.lines[first - 1].event >= turn.position { return nil }
    guard isAskable(line.text), !isRuntime(line.task), let next = history.next(from: turn.position) else { return nil }
    // What would be printed if another task came first.
    var texts: [String] = []
    var seen: Set<TaskID> = [line.task, .none, .runtime]
    for later in history.lines[first...].dropFirst().prefix(40) where seen.insert(later.task).inserted {
      if isAskable(later.text), later.text != line.text, !texts.contains(later.text) { texts.append(later.text) }
    }
    guard !texts.isEmpty else { return nil }
    texts = Array(texts.prefix(3))

    let why: Localized
    var worth = 0.8 + 0.25 * Double(texts.count)
    let shape: String
    // What is printed much later has a longer story than one sentence tells.
    switch next {
    case .task(line.task, let event):
      if let stop = history.suspension(of: line.task, from: event), stop.event < line.event { return nil }
      why = phrase { $0.printsNext(name(line.task)) }
      shape = "first"
    case .task(let other, let event):
      if history.jumps(from: event, before: line.event) { return nil }
      why = phrase { $0.printsLater(name(line.task), after: name(other)) }
      worth += 0.4
      shape = "later"
    case .clock(let time, let event):
      if history.jumps(from: event + 1, before: line.event) { return nil }
      why = phrase { $0.printsAfterJump(name(line.task), at: $0.seconds(shown(time))) }
      worth += turn.timers.count > 1 ? 0.3 : 0
      shape = "jump"
    }
    let answers = turned([line.text] + texts, by: turn.position)
    return candidate(
      .nextOutput, phrase(\.whichLineIsNext), answers.map { Question.Answer(Localized($0), value: $0) },
      answers.firstIndex(of: line.text), why, from: turn.position, to: line.event + 1, .prints,
      "output \(shape) \(texts.count)", worth)
  }

  /// Whether a line can stand as an answer.
  private func isAskable(_ text: String) -> Bool {
    !text.isEmpty && text.count <= 60 && text.firstRange(of: " | ") == nil
  }

  // MARK: When the clock jumps, and to what time

  func clock(_ turn: RunHistory.TurnEnd) -> Candidate? {
    guard turn.ready.isEmpty, case .clock(let time, let event) = history.next(from: turn.position),
      turn.timers.first?.due == time
    else { return nil }
    var times: [Instant] = []
    func add(_ other: Instant?) { if let other, other != time, !times.contains(other), times.count < 3 { times.append(other) } }
    let later = turn.timers.map(\.due).filter { $0 > time }
    // Where a later sleeper wakes; then the last one; then as if the sleeps came one after the other.
    add(later.first)
    add(later.last)
    if turn.timers.count > 1 { add(sum(turn)) }
    guard !later.isEmpty else { return nil }
    let sorted = (times + [time]).sorted()
    let answers = sorted.map { instant in
      Question.Answer(phrase { $0.seconds(shown(instant)) }, value: ClaimJudge.seconds(instant))
    }
    guard Set(answers.map(\.text)).count == answers.count else { return nil }
    return candidate(
      .clock, phrase { $0.whatTime(name(turn.task), isFinished: turn.isFinished) }, answers, sorted.firstIndex(of: time), jump(turn, to: time), from: turn.position, to: event + 1,
      .clock, "clock \(times.count)", 0.9 + 0.25 * Double(times.count))
  }

  private func sum(_ turn: RunHistory.TurnEnd) -> Instant? {
    var total = turn.now.nanoseconds
    for timer in turn.timers {
      let (length, isLess) = timer.due.nanoseconds.subtractingReportingOverflow(turn.now.nanoseconds)
      let (sum, isMore) = total.addingReportingOverflow(length)
      if isLess || isMore { return nil }
      total = sum
    }
    return Instant(nanoseconds: total)
  }

  // MARK: In which order results stand

  func results(_ turn: RunHistory.TurnEnd) -> Candidate? {
    let tasks = turn.gathered
    guard (2...5).contains(tasks.count), Set(tasks).count == tasks.count,
      history.gathers.first(where: { $0.event >= turn.position })?.tasks == tasks
    else { return nil }
    let finished = tasks.sorted { history.ends[$0] ?? .max < history.ends[$1] ?? .max }
    guard finished != tasks else { return nil }
    var orders = [tasks, finished]
    for other in [tasks.reversed(), finished.reversed()] as [[TaskID]] where !orders.contains(other) && orders.count < 4 {
      orders.append(other)
    }
    let shown = turned(orders, by: turn.position)
    let answers = shown.map { order in
      Question.Answer(
        Localized(order.map { name($0) }.joined(separator: ", ")), value: order.map { end.label($0) }.joined(separator: " | "))
    }
    return candidate(
      .results, phrase { $0.orderOfResults(name(turn.task)) }, answers, shown.firstIndex(of: tasks), phrase(\.argumentsDecide),
      from: turn.position, to: turn.position, .results, "results", 2.2)
  }

  // MARK: Whether an await suspends

  func suspensions() -> [Candidate] {
    var found: [Candidate] = []
    var latest: [TaskID: Int] = [:]  // the statement of each task whose end is looked for
    for (index, line) in recording.lines.prefix(20_000).enumerated() {
      if let earlier = latest[line.task], let c = suspension(recording.lines[earlier], next: line) { found.append(c) }
      latest[line.task] = awaits(line) ? index : nil
    }
    for index in latest.values.sorted() {
      if let c = suspension(recording.lines[index], next: nil) { found.append(c) }
    }
    return found
  }

  private func awaits(_ line: Recording.LineStart) -> Bool {
    guard !isRuntime(line.task), let code = code(line) else { return false }
    guard let range = code.firstRange(of: "await ") else { return false }
    let before = code[..<range.lowerBound]
    if let last = before.last, !" (=[,".contains(last) { return false }
    return !before.contains { $0 == "\"" || $0 == "'" || $0 == "#" || $0 == ":" }
  }

  private func code(_ line: Recording.LineStart) -> String? {
    source.indices.contains(line.line - 1) ? source[line.line - 1].trimmed : nil
  }

  private func suspension(_ line: Recording.LineStart, next: Recording.LineStart?) -> Candidate? {
    // What a stepper does not keep nobody can stop at.
    guard line.place.statement <= Replay.lineLimit, var code = code(line) else { return nil }
    if let comment = code.firstRange(of: "  #") { code = String(code[..<comment.lowerBound]).trimmed }
    if code.count > 48 { code = String(code.prefix(47)) + "…" }
    let task = line.task
    let why: Localized
    var rule = LoopRule.suspends
    let situation: String
    let worth: Double
    let place: Place
    let isSuspended: Bool
    if let stop = history.suspension(of: task, from: line.place.position), stop.event < next?.place.position ?? .max {
      isSuspended = true
      place = Place(position: stop.event + 1)
      why = stop.kind == nil ? phrase { $0.letsOthersRun(name(task)) } : phrase { $0.hasToWait(name(task), for: stop.kind == .plain ? nil : stop.kind) }
      situation = "suspends \(stop.kind?.noun ?? "yield")"
      worth = stop.kind == nil ? 1.2 : stop.kind == .sleep ? 0.5 : 0.8
    } else {
      guard let next else { return nil }
      isSuspended = false
      place = next.place
      let isCall = next.depth > line.depth
      why = isCall ? phrase { $0.runsInTheSameTask(name(task)) } : phrase { $0.isThereAlready(name(task)) }
      if isCall { rule = .calls }
      situation = isCall ? "calls" : "goes on"
      worth = isCall ? 1.4 : 1.6
    }
    let answers = [Question.Answer(phrase(\.yes), value: "yes"), Question.Answer(phrase(\.no), value: "no")]
    let ask = phrase { $0.suspends(name(task), code) }
    let question = Question(
      moment: QuestionMoment(.line(line.line)), asks: .suspends, ask: ask, answers: answers, right: isSuspended ? 0 : 1, why: why)
    return Candidate(
      planned: PlannedQuestion(question, place: line.place, answer: place, rule: rule), situation: situation, worth: worth)
  }

  // MARK: Parts

  private func candidate(
    _ asks: Claim.Kind, _ ask: Localized, _ answers: [Question.Answer], _ right: Int?, _ why: Localized, from position: Int,
    to answer: Int, _ rule: LoopRule, _ situation: String, _ worth: Double
  ) -> Candidate? {
    guard let right, Set(answers.map(\.value)).count == answers.count else { return nil }
    let question = Question(moment: QuestionMoment(), asks: asks, ask: ask, answers: answers, right: right, why: why)
    return Candidate(
      planned: PlannedQuestion(question, place: Place(position: position), answer: Place(position: answer), rule: rule),
      situation: situation, worth: worth)
  }

  /// The same elements, begun elsewhere: so that the right answer does not always stand first.
  private func turned<T>(_ items: [T], by position: Int) -> [T] {
    let start = position % max(1, items.count)
    return Array(items[start...] + items[..<start])
  }
}
