// What `reduce` may know of the program, beside the key: where it stands and what its panes list.

import SimCore

/// A read-only look at the present moment.
struct Facts {
  var trace = Trace()
  var state = LoopState()
  var statement = 0
  /// The state after all that is recorded: it knows tasks that are still to come.
  var horizon: () -> LoopState = { LoopState() }
  /// The program's lines.
  var source: [String] = []
  /// The line that the source pane shows as current, 0 before any code ran.
  var line = 0
  /// What the lesson proposes to change.
  var changes: [ProgramChange] = []
  /// What is asked and told in this run, as far as it was planned.
  var plan = QuestionPlan()
  /// What stands at a column and a row of the screen.
  var target: (_ x: Int, _ y: Int) -> Target? = { _, _ in nil }

  var place: Place { Place(position: state.position, statement: statement) }

  /// The tasks that a pane lists, in its order.
  func tasks(in pane: PaneID) -> [TaskID] {
    let listed: [TaskID]
    switch pane {
    case .ready:
      listed = [state.runningTask] + state.readyEntries(1_000).map(\.task)
    case .sleeping: listed = state.timerEntries(1_000).map(\.task)
    case .waiting: listed = state.waitingTasks(1_000)
    default: listed = state.tasks.indices.map { TaskID(UInt32($0)) }
    }
    var seen: Set<TaskID> = [.none, .runtime]
    return listed.filter { seen.insert($0).inserted }
  }

  /// The task that keys act on: the selected one, else the one that runs, else the first.
  func task(_ ui: UIState) -> TaskID? {
    if let selected = ui.selectedTask, state[selected] != nil || horizon()[selected] != nil { return selected }
    return state.runningTask != .none ? state.runningTask : state.changedTask != .none ? state.changedTask : nil
  }

  /// The task with a label as the screen shows it, one that is still to come included: "main", "T2".
  func task(labelled label: String) -> TaskID? {
    let wanted = label.lowercased()
    func find(_ state: LoopState) -> Int? { state.tasks.firstIndex { $0.label.text.lowercased() == wanted } }
    return (find(state) ?? find(horizon())).map { TaskID(UInt32($0)) }
  }

  /// A breakpoint as it is listed.
  func text(_ breakpoint: Breakpoint) -> String {
    if case .task(let task) = breakpoint.trigger, state[task] == nil { return breakpoint.text(horizon()) }
    return breakpoint.text(state)
  }

  /// The newest lines of output, oldest first.
  func output(_ limit: Int) -> [OutputLine] { trace.outputLines(count: state.outputCount, limit: limit) }
}

/// What stands at a place of the screen, for the mouse.
enum Target: Hashable, Sendable {
  case pane(PaneID)
  case task(TaskID)
  /// A line of the source.
  case line(Int)
  /// A line of the output, counted upwards from the newest.
  case output(Int)
  /// A moment on the timeline.
  case time(Instant)
  case position(Int)
  /// A program of the browser's list.
  case entry(Int)
  /// An answer of the question that stands, from 0.
  case answer(Int)
}
