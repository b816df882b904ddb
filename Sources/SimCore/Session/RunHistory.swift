// A recorded run gone through once: where turns end, what is resumed, when the clock jumps, who prints what.
//
// Facts for `QuestionMaker`, each findable by position.  A turn is a handle that runs a step of one of the program's own tasks.

/// What happened in a run, by position.
struct RunHistory {
  /// The moment before a turn ends: the task has done its part, and the loop is about to decide.
  struct TurnEnd {
    var position: Int
    var task: TaskID
    var isFinished = false
    /// The task only let the others run.
    var isYielding = false
    /// What it waits for is a gather of these tasks.
    var gathered: [TaskID] = []
    var now: Instant
    /// The steps in the ready queue, front to back.
    var ready: [Ready] = []
    /// The timers in the order of firing.
    var timers: [TimerEntry] = []
    /// The tasks that were made in this turn.
    var created: [TaskID] = []
  }

  /// A step in the ready queue.
  struct Ready {
    var task: TaskID
    var cause: Cause
    enum Cause { case created, yielded, cancelled, other, slept(Instant), task(TaskID), future(FutureKind) }
  }

  /// A line of stdout.
  struct Line {
    var event: Int
    var task: TaskID
    var text: String
    /// Whether it goes on with what another turn had begun.
    var startsAnew: Bool
  }

  /// What the loop does next.
  enum Next {
    case task(TaskID, Int)
    case clock(Instant, Int)
  }

  private(set) var turnEnds: [TurnEnd] = []
  private(set) var end = LoopState()
  private(set) var lines: [Line] = []
  /// Right after a task's suspension: its record, and what it waits for; nil for a bare yield.
  private(set) var suspensions: [TaskID: [(event: Int, kind: FutureKind?)]] = [:]
  /// The record of each task's end.
  private(set) var ends: [TaskID: Int] = [:]
  /// Where gathers were done, by their tasks.
  private(set) var gathers: [(event: Int, tasks: [TaskID])] = []
  private var handles: [Int] = []
  private var resumes: [(event: Int, task: TaskID)] = []
  private var jumps: [(event: Int, to: Instant)] = []

  /// How many ends of turns are kept, and how many entries of a queue.
  private static let (turnLimit, entryLimit) = (1_500, 12)

  init(_ recording: Recording) {
    let trace = recording.trace
    var state = LoopState()
    var created: [TaskID] = []
    for index in 0..<trace.count {
      let record = trace[index]
      if case .handleFinished = record.event, turnEnds.count < RunHistory.turnLimit { noteTurnEnd(state, index, created) }
      if case .futureResolved(let future, .returned) = record.event, let f = state.futures[future], f.kind == .gather {
        gathers.append((index, f.parts.compactMap { if case .task(let t) = $0 { t } else { nil } }))
      }
      if case .taskSuspended(let task, let awaited) = record.event {
        var kind: FutureKind?
        switch awaited {
        case .nothing: break
        case .task: kind = .plain
        case .future(let future): kind = state.futures[future]?.kind ?? .plain
        }
        suspensions[task, default: []].append((index, kind))
      }
      state.apply(record)
      switch record.event {
      case .handleStarted:
        handles.append(index)
        created = []
        if let running = state.running, running.isStep, state[running.task]?.label.isRuntime == false {
          resumes.append((index, running.task))
        }
      case .taskCreated(let task, let parent, _, _): if parent != .runtime { created.append(task) }
      case .taskFinished(let task, _, _): ends[task] = index
      case .clockAdvanced(let to, .idle): jumps.append((index, to))
      default: break
      }
    }
    end = state
    readLines(trace)
  }

  private mutating func noteTurnEnd(_ state: LoopState, _ position: Int, _ created: [TaskID]) {
    guard let running = state.running, running.isStep, state.runningThread == nil, let task = state[running.task],
      !task.label.isRuntime
    else { return }
    var turn = TurnEnd(position: position, task: running.task, now: state.now)
    turn.isFinished = task.phase.isFinished
    turn.isYielding = task.phase == .ready(.yielded)
    if case .waiting(.future(let future), .gather) = task.phase {
      let parts = state.futures[future]?.parts ?? []
      let tasks = parts.compactMap { if case .task(let t) = $0 { t } else { nil } }
      if tasks.count == parts.count { turn.gathered = tasks }
    }
    var seen: Set<TaskID> = []
    for entry in state.readyEntries(64) where entry.isStep && !entry.isCancelled {
      guard let waiting = state[entry.task], !waiting.label.isRuntime, seen.insert(entry.task).inserted else { continue }
      turn.ready.append(Ready(task: entry.task, cause: RunHistory.cause(entry, waiting)))
    }
    turn.timers = state.timerEntries(RunHistory.entryLimit)
    turn.created = created
    turnEnds.append(turn)
  }

  private static func cause(_ entry: ReadyEntry, _ task: TaskState) -> Ready.Cause {
    switch entry.reason {
    case .created: return .created
    case .yielded: return .yielded
    case .cancelled: return .cancelled
    case .awaitedDone:
      switch task.wake {
      case .slept: return .slept(task.sleepDue)
      case .task(let other): return .task(other)
      case .future(let kind): return .future(kind)
      case .nothing: return .other
      }
    default: return .other
    }
  }

  private mutating func readLines(_ trace: Trace) {
    var open: Line?
    for output in trace.outputs where output.stream == .standardOutput {
      var pieces = trace.text(output.text).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let rest = pieces.removeLast()
      for piece in pieces {
        var line = open ?? Line(event: output.event, task: output.task, text: "", startsAnew: true)
        line.text += piece
        lines.append(line)
        open = nil
      }
      if rest.isEmpty { continue }
      if open == nil { open = Line(event: output.event, task: output.task, text: "", startsAnew: true) }
      open?.text += rest
    }
    if let open { lines.append(open) }
    for index in lines.indices {
      lines[index].text = PlainText.strippingEscapes(lines[index].text).trimmed
    }
  }

  // MARK: Asking

  var turnCount: Int { handles.count }

  /// How many handles were begun before a position.
  func turns(before position: Int) -> Int { RunHistory.firstIndex(handles.count) { handles[$0] >= position } }

  /// What the loop does first after a position; nil where the run ends.
  func next(from position: Int) -> Next? {
    let r = RunHistory.firstIndex(resumes.count) { resumes[$0].event >= position }
    let j = RunHistory.firstIndex(jumps.count) { jumps[$0].event >= position }
    if r < resumes.count, j >= jumps.count || resumes[r].event < jumps[j].event { return .task(resumes[r].task, resumes[r].event) }
    return j < jumps.count ? .clock(jumps[j].to, jumps[j].event) : nil
  }

  /// Whether the clock jumps in a stretch of the record.
  func jumps(from position: Int, before end: Int) -> Bool {
    let j = RunHistory.firstIndex(jumps.count) { jumps[$0].event >= position }
    return j < jumps.count && jumps[j].event < end
  }

  /// The index of the first line that was begun at a position or later.
  func line(from position: Int) -> Int { RunHistory.firstIndex(lines.count) { lines[$0].event >= position } }

  /// The first suspension of a task at a position or later.
  func suspension(of task: TaskID, from position: Int) -> (event: Int, kind: FutureKind?)? {
    guard let all = suspensions[task] else { return nil }
    let index = RunHistory.firstIndex(all.count) { all[$0].event >= position }
    return index < all.count ? all[index] : nil
  }

  /// The first index from 0 on for which `holds` is true; it must stay true from there on.  `count` if there is none.
  private static func firstIndex(_ count: Int, where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
