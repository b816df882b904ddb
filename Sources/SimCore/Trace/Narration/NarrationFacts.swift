// What the sentences of every language are made from: the moment, what lies ahead of it, and names that are the same in all
// languages.  No wording.

/// A statement that is about to run.
struct Arrival {
  var line: Int
  /// The function, without the names around it; empty for module code.
  var function: String
  /// The module in whose file it stands; empty for the program's own.
  var module = ""
  /// The task that runs it, if one does.
  var task: TaskID?
  /// A variable that the statement before changed: its name, its value, and how many more changed.
  var change: (name: String, value: String, more: Int)?
}

/// What the loop will choose, as the records ahead say, or as far as the state tells where nothing is recorded.
enum Outlook {
  enum Rank { case front, nextInLine, firstByThen }
  case runs(ReadyEntry, Rank)
  case someCallback
  case clockJumps(Instant)
  case loopStops, programEnds
  /// The rest is not recorded.
  case waitsForTimer(Instant)
  case nobodyCanGoOn, moduleGoesOn, nobodyIsReady
}

/// One moment of a run.
struct NarrationFacts {
  let before: LoopState
  let state: LoopState
  let trace: Trace
  let isShort: Bool

  func table(in tongue: Tongue) -> any NarrationTable {
    switch tongue {
    case .english: EnglishNarration(facts: self)
    case .chinese: ChineseNarration(facts: self)
    }
  }

  // MARK: What lies ahead

  /// How many records ahead the sentence about the future looks.
  private static let foresight = 64

  /// The records that it looks at.
  var ahead: Range<Int> { state.position..<max(state.position, min(trace.count, state.position + NarrationFacts.foresight)) }

  var outlook: Outlook {
    var queued: [ReadyEntry] = []
    for index in ahead {
      switch trace[index].event {
      case .handleStarted(let handle):
        guard let entry = (state.readyEntries(8) + queued).first(where: { $0.handle == handle }) else { return .someCallback }
        let isNext = state.nextReady?.handle == handle
        return .runs(entry, isNext ? (state.running == nil ? .front : .nextInLine) : .firstByThen)
      case .handleScheduled(let handle, let kind, let task, let reason, let name):
        queued.append(ReadyEntry(handle: handle, kind: kind, task: task, reason: reason, name: name))
      case .clockAdvanced(let to, .idle): return .clockJumps(to)
      case .loopStopped: return .loopStops
      case .programEnded: return .programEnds
      default: break
      }
    }
    if let entry = state.nextReady { return .runs(entry, .nextInLine) }
    if let timer = state.nextTimer { return .waitsForTimer(timer.due) }
    if state.census.waiting > 0 && state.isLoopRunning && state.running == nil { return .nobodyCanGoOn }
    return state.running == nil && !state.isLoopRunning ? .moduleGoesOn : .nobodyIsReady
  }

  /// A statement, and what changed since the one before it in the same frame.
  func arrival(_ step: LineStep, after earlier: LineStep?) -> Arrival {
    let frame = step.frames.last
    let function = frame?.function.split(separator: ".").last.map(String.init) ?? ""
    var arrival = Arrival(
      line: step.line, function: function == "<module>" ? "" : function,
      task: state[state.runningTask] == nil ? nil : state.runningTask)
    arrival.module = NarrationFacts.module(step.file)
    guard let frame, let before = earlier?.frames.last, before.function == frame.function,
      earlier?.frames.count == step.frames.count
    else { return arrival }
    let changed = frame.changed(since: before)
    guard let variable = frame.variables.first(where: { changed.contains($0.name) }) else { return arrival }
    let limit = isShort ? 20 : 40
    let text = variable.text.count > limit ? variable.text.prefix(limit - 1) + "…" : variable.text
    arrival.change = (variable.name, text, changed.count - 1)
    return arrival
  }

  /// What a file is called in a sentence: "util.py" for one beside the program, "contextlib" for one of the library.
  private static func module(_ file: String) -> String {
    if file.first == "<", file.last == ">" { return String(file.dropFirst().dropLast()) }
    return file.split(separator: "/").last.map(String.init) ?? ""
  }

  // MARK: Where nobody can go on

  /// A circle of tasks each of which waits for the next one; nil where there is none.
  var circle: [TaskID]? {
    var known: Set<TaskID> = []
    for task in state.waitingTasks(200) where !known.contains(task) {
      var path: [TaskID] = []
      var next: TaskID? = task
      while let here = next, !known.contains(here) {
        known.insert(here)
        path.append(here)
        guard case .tasks(let blockers) = state.release(of: here) else { break }
        if let start = blockers.compactMap({ path.firstIndex(of: $0) }).first { return Array(path[start...]) }
        next = blockers.first { !known.contains($0) }
      }
    }
    return nil
  }

  /// The first tasks for whose waits somebody would have to do something, what, and how many more wait.
  var stuck: (task: TaskID, release: LoopState.Release, more: Int)? {
    let waiting = state.waitingTasks(200)
    for task in waiting {
      if case .deed = state.release(of: task) { return (task, state.release(of: task), state.census.waiting - 1) }
    }
    return nil
  }

  // MARK: Names

  /// Title and label, or the label alone where there is no room.
  func name(_ task: TaskID) -> String { isShort ? state.label(task) : state.fullName(task, trace) }

  /// The thread that acts, where one does.
  var actingThread: ThreadID? { before.running == nil ? before.runningThread ?? state.runningThread : nil }

  /// A thread's own name, nil before it is known.
  func threadName(_ thread: ThreadID) -> String? {
    let index = Int(thread.rawValue)
    return index < state.threads.count ? trace.text(state.threads[index].name) : nil
  }

  /// What a thread waited for until now, nil where it is not known.
  func endedWait(_ thread: ThreadID) -> ThreadWaitReason? {
    let index = Int(thread.rawValue)
    guard index < before.threads.count, case .waiting(let reason, _) = before.threads[index].phase else { return nil }
    return reason
  }

  /// A text on one line, without control characters, cut to `limit`.
  func oneLine(_ id: TextID, _ limit: Int) -> String {
    let text = PlainText.strippingEscapes(trace.text(id))
    let flat = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 32 ? " " : $0 }))
    let trimmed = flat.drop { $0 == " " }
    var cut = String(trimmed.prefix(limit))
    while cut.hasSuffix(" ") { cut.removeLast() }
    return trimmed.count > limit ? cut + "…" : cut
  }

  /// A function as a call; nil where it has no name.
  func call(_ function: TextID) -> String? { trace.text(function).split(separator: ".").last.map { "\($0)()" } }

  /// A callback's qualified name, or its last part where there is no room; empty where it has none.
  func callback(_ name: TextID) -> String {
    let text = trace.callback(name).name
    return isShort ? String(text.split(separator: ".").last ?? "") : text
  }

  /// The library's function inside which a callback lies hidden.
  func owner(ofCallback name: TextID) -> String? { trace.callback(name).owner }

  /// The kind of a future, which may be created only on the way to what lies ahead.
  func kind(ofComing future: FutureID) -> FutureKind {
    if let known = state.futures[future]?.kind { return known }
    for index in soon {
      if case .futureCreated(future, let kind, _) = trace[index].event { return kind }
    }
    return .plain
  }

  /// The words for what a future stands for that are given on the way to what lies ahead.
  func purpose(ofComing future: FutureID) -> String? {
    guard state.futures[future]?.name ?? .empty == .empty else { return nil }
    for index in soon {
      if case .futureNamed(future, _, let name) = trace[index].event { return trace.text(name) }
    }
    return nil
  }

  private var soon: Range<Int> { state.position..<max(state.position, min(trace.count, state.position + 24)) }

  /// The words for what a future stands for, where its kind does not say enough.
  func purpose(of future: FutureID) -> String? {
    guard let name = state.futures[future]?.name, name != .empty else { return nil }
    return trace.text(name)
  }

  /// The labels of the tasks that a future collects, the first few, and whether there are more.
  func parts(of future: FutureID) -> (labels: [String], hasMore: Bool) {
    let labels = (state.futures[future]?.parts ?? []).compactMap { part -> String? in
      if case .task(let task) = part { return state.label(task) }
      return nil
    }
    let limit = isShort ? 2 : 4
    return (Array(labels.prefix(limit)), labels.count > limit)
  }

  /// Who holds what a future is queued for: the first one's label, and how many more.
  func holders(of future: FutureID) -> (first: String, more: Int)? {
    guard let resource = state.futures[future]?.resource, let holders = state.resources[resource]?.holders,
      let first = holders.first
    else { return nil }
    return (state.label(first), holders.count - 1)
  }

  /// The timer that is due next, as an entry of the ready queue.
  var dueEntry: ReadyEntry? {
    state.nextTimer.map {
      ReadyEntry(handle: $0.handle, kind: .callback, task: $0.task, reason: .called, name: $0.name, timer: $0.purpose)
    }
  }
}
