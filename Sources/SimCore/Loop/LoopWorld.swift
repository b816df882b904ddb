// What all loops of one program share: the clock, the numbers of things, the trace, the budgets, the running loop.
//
// `LoopWorld` is the one owner of `now`.  It knows no module of the library; those are built on its public surface.

/// What a world asks of whoever runs it.
public protocol LoopHost: AnyObject {
  /// CPython's logger "asyncio" would get this; `exception` is the one whose traceback goes with it.
  func log(_ level: LoopLogLevel, _ message: String, exception: PyException?)
  /// A line of a source file.
  func sourceLine(_ file: String, _ line: Int) -> String?
}

public enum LoopLogLevel: Sendable { case debug, info, warning, error }

/// Limits on a run; nil: none.
public struct LoopBudget: Sendable {
  public var iterations: UInt32?
  /// The last nanosecond of virtual time that may be reached.
  public var time: Int64?
  public init() {}
}

/// Everything that the loops of one program share.
public final class LoopWorld {
  private let machineReference: Unmanaged<Machine>
  /// Not counted: it outlives everything that names it.
  @inline(__always) public var machine: Machine { machineReference._withUnsafeGuaranteedRef { $0 } }
  public let classes: LoopClasses
  /// The class `asyncio.Future`, not counted.
  let futureClass: Unmanaged<PyType>
  public weak var host: (any LoopHost)?
  /// Where events go; nil: nobody wants them.
  @inline(__always) public var trace: Trace? {
    get { traceReference?._withUnsafeGuaranteedRef { $0 } }
    set {
      keptTrace = newValue
      traceReference = newValue.map { Unmanaged.passUnretained($0) }
    }
  }
  private var keptTrace: Trace?
  /// Not counted at each event: `keptTrace` holds it.
  @exclusivity(unchecked) private var traceReference: Unmanaged<Trace>?
  /// Whether events go anywhere.
  @inline(__always) var isTraced: Bool { traceReference != nil }

  /// Whether there are as many records as are wanted before the next handle.
  @inline(__always) var isToPause: Bool { traceReference?._withUnsafeGuaranteedRef { $0.count >= pauseAt } ?? false }

  /// Records what the running code did.  Neither trace nor machine nor code is counted: that was half of what a record costs.
  @inline(never)
  func record(_ event: TraceEvent) { recordHere(event) }

  /// The same without a call, for what happens at every turn of a loop: 100 of the processor's instructions a record to 40.
  @inline(__always)
  func recordHere(_ event: TraceEvent) {
    traceReference?._withUnsafeGuaranteedRef { trace in
      trace.append(event, line: machineReference._withUnsafeGuaranteedRef { $0.currentLine32 }, task: currentTaskID)
    }
  }

  /// The line at which a suspended coroutine stands.
  @inline(__always)
  func line(ofSuspended r: Resumable) -> Int32 {
    machineReference._withUnsafeGuaranteedRef { Int32(truncatingIfNeeded: $0.suspendedLine(of: r)) }
  }

  /// Records what happens to a task, with a line that is known.
  @inline(__always)
  func record(_ event: TraceEvent, line: Int32, task: TaskID) {
    traceReference?._withUnsafeGuaranteedRef { $0.append(event, line: line, task: task) }
  }
  @exclusivity(unchecked) public private(set) var clock = VirtualClock()
  public var budget = LoopBudget()
  /// Whether new loops are in debug mode (`PYTHONASYNCIODEBUG`).
  public var debugsByDefault = false
  /// The loop that runs now.
  @exclusivity(unchecked) public internal(set) var running: EventLoop? {
    didSet { currentTaskID = running?.currentTask?.taskID ?? .none }
  }
  /// The task whose code runs: the current one of the loop that runs.
  @exclusivity(unchecked) public fileprivate(set) var currentTaskID = TaskID.none
  /// How many iterations there were over all loops of the program.
  public internal(set) var iteration: UInt32 = 0
  /// The context in which code runs now.
  @exclusivity(unchecked) public internal(set) var context: PyContext
  /// How many stretches of computing the present handle has taken.
  public var stretches = 0
  /// Once the trace has this many records, the loop pauses before its next handle.
  @exclusivity(unchecked) public var pauseAt = Int.max
  /// Who decides which ready handle is next; nil: the queue's own order does, as in CPython.
  @exclusivity(unchecked) var scheduler: Scheduler?
  /// Why the run was ended, where it was not the program that ended it.
  public internal(set) var end: RunEnd?
  /// Futures whose exceptions left a loop and were not looked at; see `complainAtEnd`.
  var complaintsAtEnd: [PyFuture] = []
  var isEnding = false
  /// Futures with exceptions, of which some may never be looked at.
  private var unretrieved: [ObjectIdentifier: Unmanaged<PyFuture>] = [:]
  /// Counts the tasks that got no name: `Task-1`, `Task-2`, ...
  var unnamedTaskCount: UInt32 = 0
  /// How many calls of `cancel` are under way, each of them from the one before.
  var cancelDepth = 0
  var policy = EventLoopPolicy()
  /// The synchronisation objects that exist, for the report of a deadlock.
  var resources = ResourceList()
  /// The program's threads other than the main one; nil until it makes one.
  @exclusivity(unchecked) public internal(set) var threads: VirtualThreads?

  /// All loops that are there, for the teardown.  Each takes itself out at its end: a weak reference would make every count of
  /// its references go the long way.  It comes last here, so that the end of anything above may still end a loop.
  var loops: [Unmanaged<EventLoop>] = []

  public init(machine: Machine) {
    machineReference = Unmanaged.passUnretained(machine)
    classes = LoopClasses(machine)
    futureClass = Unmanaged.passUnretained(classes.future)
    context = PyContext(classes.context)
    callbackTexts = Array(repeating: nil, count: CallbackName.allCases.count)
    classes.install(self)
  }

  /// A loop has another current task.
  @inline(__always)
  func noteCurrent(_ task: TaskID, of loop: EventLoop) {
    if running === loop { currentTaskID = task }
  }

  // MARK: Time

  /// `loop.time()`.
  @inline(__always) public var time: Double { clock.seconds }

  /// Moves the clock; it never goes back.
  public func advance(to moment: Int64, cause: ClockCause) throws(Raised) {
    if moment <= clock.now { return }
    if let limit = budget.time, moment > limit {
      throw stop(.budget(.time(seconds: VirtualClock.seconds(limit))))
    }
    clock.now = moment
    if let trace {
      let code = cause == .blocking
      trace.append(
        .clockAdvanced(to: Instant(nanoseconds: moment), cause: cause), line: code ? line : 0,
        task: code ? currentTaskID : .none)
    }
  }

  // MARK: Numbers

  @inline(__always)
  func newHandleID() -> UInt32 {
    handleCount &+= 1
    return handleCount &- 1
  }

  @inline(__always)
  func newFutureNumber() -> UInt32 {
    futureCount &+= 1
    return futureCount &- 1
  }

  /// Has something other than CPython's order decide who runs.  To be called before anything runs.
  public func schedule(by policy: SchedulingPolicy, seed: Int, _ interventions: [Intervention]) {
    scheduler = Scheduler(policy, seed: seed, interventions)
  }

  /// How long a sleep lasts whose timer is made next.
  public func length(ofNextSleep seconds: Double) -> Double { scheduler?.length(ofSleep: handleCount) ?? seconds }

  func newTaskNumber() -> UInt32 {
    taskCount &+= 1
    return taskCount &- 1
  }

  func newResourceNumber() -> UInt32 {
    resourceCount &+= 1
    return resourceCount &- 1
  }

  func newThreadNumber() -> UInt32 {
    threadCount &+= 1
    return threadCount &- 1
  }

  /// When something was made that the end of a run may finalise.
  @inline(__always)
  func newBirth() -> UInt32 {
    let m = machine
    m.births &+= 1
    return m.births
  }

  @exclusivity(unchecked) private var handleCount: UInt32 = 0
  @exclusivity(unchecked) private var futureCount: UInt32 = 0
  private var taskCount: UInt32 = 0
  private var resourceCount: UInt32 = 0
  private var threadCount: UInt32 = 0

  // MARK: Ending

  func noteUnretrieved(_ future: PyFuture) { unretrieved[ObjectIdentifier(future)] = Unmanaged.passUnretained(future) }
  func forgetUnretrieved(_ future: PyFuture) { unretrieved[ObjectIdentifier(future)] = nil }

  /// What may have something to say at the end of a run and that perhaps nothing holds but itself: tasks that are not done,
  /// futures whose exceptions nobody looked at.
  public var leftOver: [PyObject] {
    loops.flatMap { $0.takeUnretainedValue().tasks }
      + unretrieved.values.map { $0.takeUnretainedValue() }.filter(\.logsTraceback)
  }

  /// What a collection of circles looks at, besides what the machine knows itself.
  public var collectable: [Unmanaged<AnyObject>] {
    let generators = loops.flatMap { $0.takeUnretainedValue().generators.compactMap(\.generator) }
    return leftOver.map { Unmanaged.passUnretained($0) } + generators.map { Unmanaged.passUnretained($0) }
  }

  /// Tasks whose eager start failed: asyncio keeps them.
  var stranded: [PyTask] = []

  /// What asyncio's modules hold: the policy of the program, the loop that `asyncio.set_event_loop` set, some tasks.
  public var heldByModules: [PyObject] { [policy.object.object, policy.loop].compactMap { $0 } + stranded }

  /// Ends the run: what it answers is to be thrown, and passes through every `except` and `finally` of the program.
  public func stop(_ end: RunEnd) -> Raised {
    if self.end == nil { self.end = end }
    return machine.error(types.simulationStop, end.description)
  }

  /// Whether it must not be kept in a task or logged, but ends the run.
  func isFatal(_ exception: PyException) -> Bool { exception.type === types.simulationStop }

  /// Whether it leaves the loop: `SystemExit` and `KeyboardInterrupt` do.
  func leavesLoop(_ exception: PyException) -> Bool {
    let type = exception.type
    return type.isSubclass(of: types.systemExit) || type.isSubclass(of: types.keyboardInterrupt) || isFatal(exception)
  }

  // MARK: Texts of the trace

  /// The text of a callback's name, looked up once.
  func text(_ name: CallbackName) -> TextID {
    guard let trace else { return .empty }
    if let known = callbackTexts[name.rawValue] { return known }
    let id = trace.intern(name.text)
    callbackTexts[name.rawValue] = id
    return id
  }

  /// A text of the trace; not even made where nobody will read it.
  @inline(__always)
  func text(_ name: @autoclosure () -> String) -> TextID {
    traceReference?._withUnsafeGuaranteedRef { $0.intern(name()) } ?? .empty
  }

  func text(callable: Value) -> TextID {
    guard let trace else { return .empty }
    return trace.intern(callableName(callable))
  }

  private var callbackTexts: [TextID?]
}
