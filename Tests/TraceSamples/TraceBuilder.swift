// Traces made by hand, with the events that a loop would record, for tests of what reads traces.

import SimCore

/// A little loop that records: tasks are scripts of steps, time is virtual, the order is the event loop's.
public final class TraceBuilder {
  /// What a scripted task does, one after the other.
  public enum Step {
    case print(String, line: Int32)
    case write(String, line: Int32)
    case sleep(Double, line: Int32)
    case yield(line: Int32)
    /// Creates tasks from scripts and waits for all of them.
    case gather([Script], line: Int32)
    /// Creates a task and goes on.
    case spawn(Script, line: Int32)
    /// Creates a task and waits for it.
    case await(Script, line: Int32)
    /// `time.sleep`.
    case block(Double, line: Int32)
    case raise(String, line: Int32)
    case finish(String, line: Int32)
  }

  public struct Script {
    public var function: String
    public var steps: [Step]
    public init(_ function: String, _ steps: [Step]) {
      self.function = function
      self.steps = steps
    }
  }

  public let trace = Trace()

  public init() {}

  /// Runs a main task to its end, as `asyncio.run` does.
  public func run(_ main: Script, line: Int32) {
    emit(.loopStarted, line)
    create(main, parent: .none, line: line)
    var iteration: UInt32 = 0
    while !tasks[0].isDone {
      iteration += 1
      emit(.iterationStarted(number: iteration), 0)
      if ready.isEmpty {
        guard let first = timers.first else {
          emit(.programEnded(.deadlock, status: 3, message: trace.intern("main waits for ever")), 0)
          return
        }
        now = first.due
        emit(.clockAdvanced(to: Instant(nanoseconds: now), cause: .idle), 0)
      }
      while let first = timers.first, first.due <= now {
        timers.removeFirst()
        emit(.timerDue(first.handle), 0)
        ready.append((first.handle, .timer(first.task, first.future)))
      }
      for _ in 0..<ready.count {
        let (handle, job) = ready.removeFirst()
        emit(.handleStarted(handle), 0)
        switch job {
        case .step(let task): step(task)
        case .timer(let task, let future):
          emit(.futureResolved(future, .returned), 0)
          wake(task)
        case .done(let whole, let waiter):
          pending[whole.rawValue]! -= 1
          if pending[whole.rawValue] == 0 {
            emit(.futureResolved(whole, .returned), 0)
            wake(waiter)
          }
        }
        current = .none
        emit(.handleFinished(handle), 0)
      }
    }
    emit(.loopStopped, 0)
    emit(.programEnded(.finished, status: 0, message: .empty), 0)
  }

  // MARK: State

  private enum Job {
    case step(TaskID)
    case timer(TaskID, FutureID)
    case done(FutureID, waiter: TaskID)
  }

  private struct Task {
    var script: Script
    var next = 0
    var isDone = false
    var waiters: [TaskID] = []
    var wholes: [(FutureID, TaskID)] = []
  }

  private var now: Int64 = 0
  private var current = TaskID.none
  private var tasks: [Task] = []
  private var ready: [(HandleID, Job)] = []
  private var timers: [(due: Int64, handle: HandleID, task: TaskID, future: FutureID)] = []
  private var pending: [UInt32: Int] = [:]
  private var handles: UInt32 = 0
  private var futures: UInt32 = 0

  private func emit(_ event: TraceEvent, _ line: Int32) { trace.append(event, line: line, task: current) }

  private func newHandle() -> HandleID {
    defer { handles += 1 }
    return HandleID(handles)
  }

  private func newFuture(_ kind: FutureKind, line: Int32) -> FutureID {
    defer { futures += 1 }
    emit(.futureCreated(FutureID(futures), kind, resource: nil), line)
    return FutureID(futures)
  }

  @discardableResult
  private func create(_ script: Script, parent: TaskID, line: Int32) -> TaskID {
    let task = TaskID(UInt32(tasks.count))
    tasks.append(Task(script: script))
    let name = trace.intern("Task-\(tasks.count)")
    emit(.taskCreated(task, parent: parent, name: name, function: trace.intern(script.function)), line)
    schedule(task, .taskStep, .created, line)
    return task
  }

  private func schedule(_ task: TaskID, _ kind: HandleKind, _ reason: ReadyReason, _ line: Int32) {
    let handle = newHandle()
    let name = trace.intern("Task-\(task.rawValue + 1)")
    emit(.handleScheduled(handle, kind, task, reason, name: name), line)
    ready.append((handle, .step(task)))
  }

  private func wake(_ task: TaskID) { schedule(task, .taskWakeup, .awaitedDone, 0) }

  private func step(_ task: TaskID) {
    current = task
    let index = Int(task.rawValue)
    while true {
      let next = tasks[index].next
      guard next < tasks[index].script.steps.count else { return finish(task, .returned, "None", 0) }
      tasks[index].next += 1
      switch tasks[index].script.steps[next] {
      case .print(let text, let line): emit(.output(trace.add(text: text + "\n"), .standardOutput), line)
      case .write(let text, let line): emit(.output(trace.add(text: text), .standardOutput), line)
      case .spawn(let script, let line): create(script, parent: task, line: line)
      case .block(let seconds, let line):
        now += Int64(seconds * 1e9)
        emit(.clockAdvanced(to: Instant(nanoseconds: now), cause: .blocking), line)
      case .yield(let line):
        emit(.taskSuspended(task, on: .nothing), line)
        return schedule(task, .taskStep, .yielded, line)
      case .sleep(let seconds, let line): return sleep(task, seconds, line)
      case .gather(let scripts, let line): return gather(task, scripts, line)
      case .await(let script, let line):
        let other = create(script, parent: task, line: line)
        tasks[Int(other.rawValue)].waiters.append(task)
        return emit(.taskSuspended(task, on: .task(other)), line)
      case .raise(let text, let line): return finish(task, .raised, text, line)
      case .finish(let text, let line): return finish(task, .returned, text, line)
      }
    }
  }

  private func sleep(_ task: TaskID, _ seconds: Double, _ line: Int32) {
    let future = newFuture(.sleep, line: line)
    let handle = newHandle()
    let due = now + Int64(seconds * 1e9)
    emit(
      .timerScheduled(handle, task, due: Instant(nanoseconds: due), name: trace.intern("sleep"), .sleep), line
    )
    let place = timers.firstIndex { $0.due > due } ?? timers.count
    timers.insert((due, handle, task, future), at: place)
    emit(.taskSuspended(task, on: .future(future)), line)
  }

  private func gather(_ task: TaskID, _ scripts: [Script], _ line: Int32) {
    let parts = scripts.map { create($0, parent: task, line: line) }
    let whole = newFuture(.gather, line: line)
    for part in parts {
      emit(.futureLinked(whole: whole, part: .task(part)), line)
      tasks[Int(part.rawValue)].wholes.append((whole, task))
    }
    pending[whole.rawValue] = parts.count
    emit(.taskSuspended(task, on: .future(whole)), line)
  }

  private func finish(_ task: TaskID, _ outcome: TaskOutcome, _ result: String, _ line: Int32) {
    let index = Int(task.rawValue)
    tasks[index].isDone = true
    emit(.taskFinished(task, outcome, result: trace.add(text: result)), line)
    for waiter in tasks[index].waiters { wake(waiter) }
    for (whole, waiter) in tasks[index].wholes {
      let handle = newHandle()
      let name = trace.intern("gather._done_callback")
      emit(.handleScheduled(handle, .callback, .none, .called, name: name), 0)
      ready.append((handle, .done(whole, waiter: waiter)))
    }
  }
}
