// Whether a claim is true of a recorded run, and where in the run a moment is: the truth behind a scenario's questions.
//
// The check of a file's answers, the test of the library and the ask mode all read it here.

/// Says what is true of one run.
public final class ClaimJudge {
  public let recording: Recording

  public init(_ recording: Recording) {
    self.recording = recording
    trace = recording.trace
    cursor = Cursor(trace)
    cursor.seek(to: trace.count)
    end = cursor.state
  }

  // MARK: Moments

  /// Where the moment is in the run; nil where it never comes.
  public func place(of moment: QuestionMoment) -> Place? {
    switch moment.mark {
    case .start: return Place(position: 0)
    case .line(let line):
      return nth(moment.nth, in: recording.lines) { $0.line == line && fits($0.task, moment.task) }?.place
    case .output(let text):
      let lines = trace.outputLines(count: trace.outputs.count, limit: 100_000)
      let found = nth(moment.nth, in: lines) {
        $0.stream == .standardOutput && PlainText.strippingEscapes($0.text).contains(text) && fits($0.task, moment.task)
      }
      return found.map { Place(position: $0.event) }
    case .event(let event):
      let found = nth(moment.nth, in: 0..<trace.count) {
        event.matches(trace[$0].event, isRuntime: isRuntime) && fits(subject(trace[$0]), moment.task)
      }
      return found.map { Place(position: $0) }
    case .time(let time):
      if time <= .zero { return Place(position: 0) }
      let found = (0..<trace.count).first {
        if case .clockAdvanced(let to, _) = trace[$0].event { to >= time } else { false }
      }
      return found.map { Place(position: $0 + 1) }
    }
  }

  /// The virtual time at a place.
  public func time(at place: Place) -> Instant {
    cursor.seek(to: place.position)
    return cursor.state.now
  }

  /// The state at a place.
  public func state(at place: Place) -> LoopState {
    cursor.seek(to: place.position)
    return cursor.state
  }

  // MARK: Claims

  /// Whether the claim is true of the run from the place on.
  public func holds(_ claim: Claim, at place: Place) -> Bool {
    switch claim.asks {
    case .nextTask:
      let next = nextTask(from: place.position)
      return claim.value == "none" ? next == nil : next != nil && tasks(called: claim.value).only == next
    case .nextOutput:
      let lines = output(from: place.position)
      return claim.value.isEmpty ? lines.isEmpty : lines.prefix(claim.parts.count).elementsEqual(claim.parts.map(\.trimmed))
    case .clock:
      let next = nextClock(from: place.position)
      return claim.value == "none" ? next == nil : next != nil && Instant(decimal: claim.value) == next
    case .suspends: return suspends(from: place).map { $0 == (claim.value == "yes") } ?? false
    case .endsAt: return recording.isWhole && Instant(decimal: claim.value) == end.now
    case .outcome: return recording.isWhole && claim.value == outcome
    case .prints:
      guard let of = claim.of else { return false }
      return Int(claim.value) == output(from: place.position).count { $0.contains(of) }
    case .order:
      let text = output(from: place.position).joined(separator: "\n")
      let starts = claim.parts.map { text.firstRange(of: $0)?.lowerBound }
      return zip(starts, starts.dropFirst()).allSatisfy { a, b in a.flatMap { a in b.map { a < $0 } } ?? false }
    case .totalTasks: return Int(claim.value) == end.programTaskCount
    case .results: return nextResults(from: place.position).map { $0 == claim.parts.map { tasks(called: $0).only } } ?? false
    }
  }

  /// What is wrong with a question, as a sentence; nil where exactly its right answer is true.
  public func fault(of question: Question) -> String? {
    guard question.asks != nil else { return nil }
    guard let place = place(of: question.moment) else { return "its moment never comes" }
    let claims = question.claims
    let truth = claims.map { holds($0, at: place) }
    if !truth[question.right] {
      return "'\(claims[question.right].value)' is not true" + (fact(claims[question.right], at: place).map { ": it is '\($0)'" } ?? "")
    }
    if let also = truth.indices.first(where: { truth[$0] && $0 != question.right }) {
      return "'\(claims[also].value)' is true as well as '\(claims[question.right].value)'"
    }
    return nil
  }

  /// The value that would be true in place of the claim's; nil where there is no saying.
  public func fact(_ claim: Claim, at place: Place) -> String? {
    switch claim.asks {
    case .nextTask: return nextTask(from: place.position).map { end.label($0) } ?? "none"
    case .nextOutput: return output(from: place.position).prefix(max(1, claim.parts.count)).joined(separator: " | ")
    case .clock: return nextClock(from: place.position).map(ClaimJudge.seconds) ?? "none"
    case .suspends: return suspends(from: place).map { $0 ? "yes" : "no" }
    case .endsAt: return recording.isWhole ? ClaimJudge.seconds(end.now) : nil
    case .outcome: return outcome
    case .prints: return claim.of.map { of in String(output(from: place.position).count { $0.contains(of) }) }
    case .order:
      let text = output(from: place.position).joined(separator: "\n")
      let found = claim.parts.compactMap { word in text.firstRange(of: word).map { (word, $0.lowerBound) } }
      return found.sorted { $0.1 < $1.1 }.map(\.0).joined(separator: " | ")
    case .totalTasks: return String(end.programTaskCount)
    case .results: return nextResults(from: place.position).map { $0.map { end.label($0 ?? .none) }.joined(separator: " | ") }
    }
  }

  // MARK: What the run says

  /// The task that the loop resumes next; nil where nothing is ready any more, or the run ends.
  func nextTask(from position: Int) -> TaskID? { resumption(from: position)?.task }

  /// Right after the loop resumed a task, or the clock moved because none was ready; nil where the run ends.
  func placeOfNextTask(from position: Int) -> Place? { resumption(from: position).map { Place(position: $0.position) } }

  private func resumption(from position: Int) -> (task: TaskID?, position: Int)? {
    cursor.seek(to: position)
    while cursor.position < trace.count {
      let record = trace[cursor.position]
      cursor.seek(to: cursor.position + 1)
      if case .clockAdvanced(_, .idle) = record.event { return (nil, cursor.position) }
      guard case .handleStarted = record.event, let running = cursor.state.running, running.isStep, !isRuntime(running.task)
      else { continue }
      return (running.task, cursor.position)
    }
    return nil
  }

  func nextClock(from position: Int) -> Instant? {
    for index in position..<max(position, trace.count) {
      if case .clockAdvanced(let to, _) = trace[index].event { return to }
    }
    return nil
  }

  /// The lines of stdout that are printed from a position on, without escapes and without spaces at their ends.
  func output(from position: Int) -> [String] {
    var text = ""
    for output in trace.outputs where output.event >= position && output.stream == .standardOutput {
      text += trace.text(output.text)
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      PlainText.strippingEscapes(String($0)).trimmed
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// Whether the running task suspends before its next statement; nil where no task runs.
  func suspends(from place: Place) -> Bool? { suspension(from: place).map(\.isSuspended) }

  /// Right after the suspension, or at the next statement where there is none before it.
  func placeOfSuspension(from place: Place) -> Place? { suspension(from: place)?.place }

  private func suspension(from place: Place) -> (isSuspended: Bool, place: Place?)? {
    cursor.seek(to: place.position)
    var task = cursor.state.runningTask
    if task == .none, let line = recording.lines.first(where: { $0.place >= place }), line.place.position == place.position {
      task = line.task
    }
    guard task != .none else { return nil }
    let next = recording.lines.first { $0.task == task && $0.place > place }?.place
    let suspended = (place.position..<max(place.position, trace.count)).first {
      if case .taskSuspended(task, _) = trace[$0].event { true } else { false }
    }
    if let suspended, suspended < next?.position ?? .max { return (true, Place(position: suspended + 1)) }
    return (false, next)
  }

  /// The tasks of the gather that is done next, in the order of its results; nil where there is none.
  func nextResults(from position: Int) -> [TaskID?]? {
    cursor.seek(to: position)
    while cursor.position < trace.count {
      if case .futureResolved(let future, .returned) = trace[cursor.position].event, let state = cursor.state.futures[future],
        state.kind == .gather, !state.parts.isEmpty
      {
        return state.parts.map { if case .task(let task) = $0 { task } else { nil } }
      }
      cursor.seek(to: cursor.position + 1)
    }
    return nil
  }

  private var outcome: String? {
    guard recording.isWhole else { return nil }
    switch recording.result.cause {
    case .finished, .systemExit: return "normal"
    case .deadlock: return "deadlock"
    case .budget: return "budget"
    case .exception: return recording.uncaughtClass ?? "SyntaxError"
    case .unsupported: return "unsupported"
    }
  }

  // MARK: Names

  /// The tasks that a badge, a task's name or a coroutine's name means.
  public func tasks(called name: String) -> [TaskID] {
    func all(_ test: (TaskState) -> Bool) -> [TaskID] {
      end.tasks.indices.filter { !end.tasks[$0].label.isRuntime && test(end.tasks[$0]) }.map { TaskID(UInt32($0)) }
    }
    let byLabel = all { $0.label.text == name }
    if !byLabel.isEmpty { return byLabel }
    let byName = all { trace.text($0.name) == name }
    if !byName.isEmpty { return byName }
    let plain = name.hasSuffix("()") ? String(name.dropLast(2)) : name
    return all { trace.text($0.function) == plain || trace.text($0.function).hasSuffix("." + plain) }
  }

  private func fits(_ task: TaskID, _ name: String?) -> Bool {
    guard let name else { return true }
    return tasks(called: name).contains(task)
  }

  /// The task that an event is about.
  private func subject(_ record: TraceRecord) -> TaskID {
    switch record.event {
    case .taskCreated(let task, _, _, _), .taskFinished(let task, _, _), .handleScheduled(_, _, let task, _, _): task
    default: record.task
    }
  }

  private func isRuntime(_ task: TaskID) -> Bool { end[task]?.label.isRuntime ?? false }

  /// Seconds as claims write them: "3", "0.5".
  static func seconds(_ time: Instant) -> String {
    let text = time.text(digits: 9)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  // MARK: Storage

  private let trace: Trace
  private var cursor: Cursor
  private let end: LoopState

  private func nth<C: Sequence>(_ n: Int, in items: C, where holds: (C.Element) -> Bool) -> C.Element? {
    var left = n
    for item in items where holds(item) {
      left -= 1
      if left == 0 { return item }
    }
    return nil
  }
}

extension Collection {
  /// The element, where there is exactly one.
  fileprivate var only: Element? { count == 1 ? first : nil }
}
