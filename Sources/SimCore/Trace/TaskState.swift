// What the fold knows of one task, and the small values that hang from it.

/// The name of a task on the screen: `main`, `M2`, ... for tasks that module code created, `T1`, `T2`, ...
/// for all others in the order of creation.
public struct TaskLabel: Hashable, Sendable {
  /// Whether module code (`asyncio.run`) created it rather than another task.
  public var isTopLevel: Bool
  /// Counts from 1 among the tasks of its sort.
  public var number: UInt32
  /// Whether asyncio made it for itself; such tasks get no lane.
  public var isRuntime = false

  /// The whole label: "main", "M2", "T1".
  public var text: String {
    if isRuntime { return "loop" }
    return isTopLevel ? (number == 1 ? "main" : "M\(number)") : "T\(number)"
  }

  /// One or two letters where there is no room: "M", "1".
  public var short: String { isRuntime ? "L" : isTopLevel ? "M" : "\(number)" }
}

/// What a task does.
public enum TaskPhase: Hashable, Sendable {
  case created
  case ready(ReadyReason)
  case running
  case sleeping(until: Instant)
  /// `kind` says what sort of future it is; it is `.plain` where the task waits for another task.
  case waiting(on: Awaited, kind: FutureKind)
  /// `result` is the representation of its value or exception.
  case finished(TaskOutcome, result: TextID)

  public var isFinished: Bool {
    if case .finished = self { return true }
    return false
  }
}

/// What made a task ready again.
public enum WakeCause: Hashable, Sendable {
  case nothing
  case slept
  case task(TaskID)
  case future(FutureKind)
}

/// One task.
public struct TaskState: Hashable, Sendable {
  /// Its `get_name()`.
  public var name: TextID
  /// Its coroutine's qualified name.
  public var function: TextID
  public var parent: TaskID
  public var label: TaskLabel
  /// The line that created it.
  public var createdLine: Int32
  /// The line where it stands: the last one it ran, or its `await`; 0 before its first step.
  public var line: Int32 = 0
  public var phase: TaskPhase = .created
  /// When the phase began.
  public var since: Instant
  /// What last made it ready.
  public var wake: WakeCause = .nothing
  /// `cancel()` was called and not yet delivered.
  public var cancelRequested = false
  /// The deadline of the sleep timer that it made last.
  public internal(set) var sleepDue: Instant = .zero
  /// When the sleep began from which it woke last.
  public internal(set) var sleptFrom: Instant = .zero
  /// The gather, TaskGroup or the like that was the first to collect it.
  public internal(set) var group: FutureID?
}

/// Tasks that were collected together.  Unlike a future, it stays known when it is done.
public struct GroupState: Hashable, Sendable {
  public var kind: FutureKind
  public var tasks: [TaskID] = []
}

/// A future that is not done.
public struct FutureState: Hashable, Sendable {
  public var kind: FutureKind
  public var resource: ResourceID?
  /// What it stands for, in words, where its kind does not say enough.
  public var name = TextID.empty
  /// What it collects (gather, wait, shield, as_completed).
  public var parts: [Awaited] = []
  /// The function that runs in a thread and makes its result.
  public var work = TextID.empty
}

/// A thread of the program other than the main one.
public struct ThreadState: Hashable, Sendable {
  public enum Phase: Hashable, Sendable {
    case running
    /// `until` is `.never` where it waits for as long as it takes.
    case waiting(ThreadWaitReason, until: Instant)
    case ended
  }

  /// Its `name`.
  public var name: TextID
  /// What it runs.
  public var function: TextID
  public var phase = Phase.running
  /// The line where it stands.
  public var line: Int32 = 0
  /// When the phase began.
  public var since: Instant
  /// The handle that its own loop runs, while it waits.
  var handle: ReadyEntry?
  /// Whether its own loop runs, while it waits.
  var hasLoop = false
}

/// A Lock, Queue, ...
public struct ResourceState: Hashable, Sendable {
  public var kind: ResourceKind
  /// A queue's maxsize (0: unbounded), a semaphore's value, a barrier's parties.
  public var capacity: Int32
  /// A queue's length, a semaphore's value, an event's flag, a barrier's waiting parties.
  public var level: Int32
  /// The tasks that hold it, in the order in which they acquired it.
  public var holders: [TaskID] = []
}

/// A callback in the ready queue, or the one that runs.
public struct ReadyEntry: Hashable, Sendable {
  public var handle: HandleID
  public var kind: HandleKind
  public var task: TaskID
  public var reason: ReadyReason
  public var name: TextID
  /// What the timer was for, where the entry came from the timers.
  public var timer: TimerPurpose?
  /// It will be dropped, not run.
  public var isCancelled = false

  /// Whether running it runs the task, rather than a callback that concerns the task.
  public var isStep: Bool { kind != .callback }
}
