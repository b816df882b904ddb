// Turning the loop.  The only place where handles are run.

/// `loop.run_forever()` and `loop.run_until_complete(future)` as a state machine.
final class LoopRun: NativeFrame {
  private let loop: EventLoop
  /// A constant is read without being counted.
  private let world: LoopWorld
  /// What the program gave to `run_until_complete`; `.null`: run for ever.
  private var awaitable: Value
  private var future: PyFuture?
  private var isNewTask = false
  /// How many handles are left to run in this iteration.
  private var todo = 0
  private var hasTurned = false
  private var isPausing = false
  /// The poll of this iteration, in which threads get their turns.
  private var polling: MainWait?
  private var outerContext: PyContext
  /// Whether it is one pass over the queues only: `loop._run_once()`.
  private let isOnePass: Bool
  /// The program's own `_run_once`, which takes every pass then.
  private var ownPass: Value?
  /// What runs: a task, a callback of the program, or nothing.
  @inline(__always) private var task: PyTask? { taskReference?._withUnsafeGuaranteedRef { $0 } }
  /// Held until the handle is finished; not counted at each use.
  @exclusivity(unchecked) private var taskReference: Unmanaged<PyTask>?
  /// The future that woke the task: as an argument of the handle it lives as long as that runs.
  private var waker: PyFuture?
  /// What the task's step was begun with: as in CPython it lives until the step is over.
  private var thrown: PyException?
  /// Whether the step made it itself, and lets go of it first.
  private var isThrownOwn = false
  private var callback: (function: Value, arguments: [Value], handle: PyObject)?
  private var handleID: UInt32 = 0
  private var handleStart: Int64 = 0
  private var hasHandle = false

  init(_ loop: EventLoop, _ awaitable: Value, _ m: Machine) {
    self.loop = loop
    world = loop.world
    self.awaitable = awaitable
    outerContext = loop.world.context
    isOnePass = false
    super.init(awaitable.isNull ? "BaseEventLoop.run_forever" : "BaseEventLoop.run_until_complete", machine: m)
  }

  /// One pass over the queues.
  init(passOf loop: EventLoop, _ m: Machine) {
    self.loop = loop
    world = loop.world
    awaitable = .null
    outerContext = loop.world.context
    isOnePass = true
    super.init("BaseEventLoop._run_once", machine: m)
  }

  /// Before the first turn the caller still acts: it creates the main task.
  override var hidesCaller: Bool { hasTurned }

  /// What `run_until_complete` names is held by the frames of tasks that an error keeps: the main task with its error, for one.
  override var isKnownToCallees: Bool { true }

  override func takeLocals() -> [AnyObject?] {
    guard let future else { return [] }
    self.future = nil
    return [future]
  }

  /// What came in is held by the caller: where it may be the last to do so, the loop does not turn on in the same step.
  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    if case .start = input, !isOnePass { try begin(m) }
    if isThrownOwn { (thrown, isThrownOwn) = (nil, false) }
    do throws(Raised) {
      switch input {
      case .start: break
      case .yielded(let v):
        if let taskReference {
          try held(taskReference) { (task) throws(Raised) in try task.suspended(on: v, m, loop) }
          finishHandle(m)
        }
      case .returned(let v):
        if let task {
          try task.returned(v, m)
          // The task's own goes with it.
          world.context = outerContext
          finishHandle(m)
          if v.object != nil { return .again }
        }
      case .value(let v):
        if isPausing {
          isPausing = false
        } else if hasHandle {
          finishHandle(m)
          if v.object != nil { return .again }
        }
      case .raised(let e):
        try failed(e, m)
        world.context = outerContext
        finishHandle(m)
        return .again
      }
      return try turn(m)
    } catch {
      if hasHandle { finishHandle(m) }
      leave()
      if let future {
        if isNewTask && future.isDone && !future.isCancelled { future.retrieve() }
        future.removeCallback(loop.stopCallback)
      }
      throw error
    }
  }

  // MARK: Beginning and ending

  private func begin(_ m: Machine) throws(Raised) {
    try loop.checkOpen(m)
    try loop.checkNotRunning(m)
    ownPass = loop.isAltered ? try loop.ownMethod(m, "_run_once") : nil
    if !awaitable.isNull {
      let begun = try loop.beginRun(m, until: awaitable)
      (future, isNewTask) = (begun.future, begun.isNewTask)
      awaitable = .null
      if loop.isAltered {
        do throws(Raised) {
          try loop.checkNotRunning(m)
        } catch {
          future?.removeCallback(loop.stopCallback)
          throw error
        }
      }
    }
    loop.isRunning = true
    world.running = loop
    m.tracksOrigins = loop.isDebugging
    world.emit(.loopStarted)
  }

  private func leave() {
    world.context = outerContext
    guard loop.isRunning, !isOnePass else { return }
    loop.isStopping = false
    loop.isRunning = false
    world.running = nil
    world.machine.tracksOrigins = false
    world.emit(.loopStopped)
  }

  private func end(_ m: Machine) throws(Raised) -> NativeAction {
    leave()
    guard let future else { return .return(.none) }
    future.removeCallback(loop.stopCallback)
    if try !future.asksDone(m) { throw m.runtimeError("Event loop stopped before Future completed.") }
    return .return(try future.askResult(m))
  }

  // MARK: Turning

  private func turn(_ m: Machine) throws(Raised) -> NativeAction {
    if let ownPass {
      if hasTurned && loop.isStopping { return try end(m) }
      hasTurned = true
      return .call(ownPass, [])
    }
    while true {
      if todo == 0 {
        if polling == nil {
          if hasTurned && (loop.isStopping || isOnePass) { return try end(m) }
          try startIteration()
        }
        if let threads = world.threads {
          if try !poll(threads) {
            isPausing = true
            return .pause
          }
        } else if loop.ready.isEmpty && !loop.isStopping {
          try waitForTimer()
        }
        if loop.timers.count > 0 { try moveDueTimers(m) }
        todo = loop.ready.count
        hasTurned = true
        continue
      }
      if world.isToPause {
        isPausing = true
        return .pause
      }
      let action: NativeAction?
      if let scheduler = world.scheduler {
        action = try run(scheduler.takeNext(of: todo, in: loop), m)
      } else {
        action = try run(loop.ready.removeFirst(), m)
      }
      if let action { return action }
    }
  }

  /// Begins one pass over the queues: CPython's `_run_once`.
  private func startIteration() throws(Raised) {
    world.iteration += 1
    if let limit = world.budget.iterations, world.iteration > limit { throw world.stop(.budget(.iterations(limit))) }
    world.emitFromLoop(.iterationStarted(number: world.iteration))
    if loop.timers.cancelledCount > 0 { loop.timers.discardCancelled() }
    if loop.selector.hasListed { loop.selector.poll(loop) }
  }

  /// When the first timer is due.
  private var firstDue: Int64? {
    guard let first = loop.timers.first, first.when != .infinity else { return nil }
    return VirtualClock.due(first.when)
  }

  /// Nothing is ready: moves the clock to the next timer.
  private func waitForTimer() throws(Raised) {
    guard let target = firstDue else { throw world.stop(.deadlock(world.deadlockReport(loop))) }
    if target == VirtualClock.never {
      throw world.stop(.budget(.time(seconds: VirtualClock.seconds(VirtualClock.never))))
    }
    try world.advance(to: target, cause: .idle)
  }

  /// Lets threads run until something is ready or a timer is due; false: the simulation is to pause.
  private func poll(_ threads: VirtualThreads) throws(Raised) -> Bool {
    let loop = self.loop
    let mustReturn = !loop.ready.isEmpty || loop.isStopping
    let isReady = { !loop.ready.isEmpty }
    if threads.current != nil {
      if mustReturn {
        try threads.wait(.turn, until: world.clock.now, nil)
      } else {
        try threads.wait(.loop, until: firstDue.map { max($0, world.clock.now) }, isReady)
      }
      return true
    }
    let until = mustReturn ? world.clock.now : firstDue.map { max($0, world.clock.now) }
    var wait = polling ?? MainWait(.loop, until: until, cause: .idle, isReady)
    if try wait.advance(threads, loop: loop) {
      polling = nil
      return true
    }
    polling = wait
    return false
  }

  private func moveDueTimers(_ m: Machine) throws(Raised) {
    let end = try (loop.isAltered ? m.float(loop.now(m)) : world.time) + VirtualClock.resolution
    while let timer = loop.timers.popFirst(before: end) {
      if timer.isCancelled { continue }
      let id = timer.id
      world.emitFromLoop(.timerDue(HandleID(id)))
      switch consume timer {
      case .sleep(let future): loop.ready.append(Handle(id: id, action: .sleep(future)))
      case .timer(let timer): loop.ready.append(Handle(id: id, action: .timer(timer)))
      }
    }
  }

  // MARK: Running one handle

  /// Runs a handle; what it answers has to be done by the machine before the handle is finished.
  @inline(__always)
  private func run(
    _ handle: consuming Handle, _ m: Machine
  ) throws(Raised) -> NativeAction? {
    todo -= 1
    let id = handle.id
    switch handle.takeAction() {
    case .step(let task, let exception):
      // From here on the task is counted once, in `taskReference`.
      let task = Unmanaged.passRetained(consume task)
      start(id, of: task, m)
      return try step(task, exception, m)
    case .wakeup(let task, let future):
      let task = Unmanaged.passRetained(consume task)
      start(id, of: task, m)
      let error = future.type.isBuiltin ? wakeupError(future) : try future.askWakeupError(m)
      waker = consume future
      return try step(task, error, m)
    case .native(let native, let future):
      start(id, m)
      if world.context !== outerContext { world.context = outerContext }
      do throws(Raised) {
        try native.run(m, future)
      } catch {
        if world.leavesLoop(error.exception) { throw error }
        try world.callbackFailed(loop, native.name.text + "()", handle: nil, error.exception, m)
      }
      finishHandle(m)
      return nil
    case .callback(let h):
      if h.isCancelled { return nil }
      h.hasRun = true
      start(id, m)
      return call(h.callback, h.arguments, h.context, h)
    case .sleep(let future):
      if future.isTimerCancelled { return nil }
      start(id, m)
      try future.fire(m)
      finishHandle(m)
      return nil
    case .timer(let timer):
      if timer.isCancelled { return nil }
      timer.hasRun = true
      start(id, m)
      if world.context !== outerContext { world.context = outerContext }
      if let t = timer as? PyTimerHandle { return call(t.callback, t.arguments, t.context, t) }
      try timer.fire(m)
      finishHandle(m)
      return nil
    }
  }

  /// Begins a handle; a task's step is noted with the line at which the task goes on.
  @inline(__always)
  private func start(_ id: UInt32, of task: Unmanaged<PyTask>? = nil, _ m: Machine) {
    handleID = id
    hasHandle = true
    if world.isTraced {
      let (resumable, number) = task?._withUnsafeGuaranteedRef { ($0.resumable, $0.taskID) } ?? (nil, .none)
      let line = resumable?._withUnsafeGuaranteedRef { m.resumptionLine(of: $0) } ?? 0
      world.record(.handleStarted(HandleID(id)), line: line, task: number)
    }
    handleStart = world.clock.now
    world.stretches = 0
  }

  private func call(_ function: Value, _ arguments: [Value], _ context: PyContext, _ handle: PyObject) -> NativeAction {
    callback = (function, arguments, handle)
    world.context = context
    return .call(function, arguments)
  }

  @inline(__always)
  private func wakeupError(_ future: PyFuture) -> PyException? {
    if future.state == .finished && future.exception == nil { return nil }
    return future.wakeupError()
  }

  @inline(__always)
  private func step(
    _ reference: Unmanaged<PyTask>, _ exception: PyException?, _ m: Machine
  ) throws(Raised) -> NativeAction? {
    guard reference._withUnsafeGuaranteedRef({ $0.state == .pending }) else {
      let task = reference.takeRetainedValue()
      let error = m.error(
        world.classes.invalidStateError, "__step(): already done: \(try m.reprString(.object(task))) ")
      try world.callbackFailed(loop, "\(task.type.qualifiedName).task_wakeup()", handle: nil, error.exception, m)
      finishHandle(m)
      return nil
    }
    taskReference?.release()
    taskReference = reference
    loop.setCurrentTask(reference)
    return reference._withUnsafeGuaranteedRef { (task) -> NativeAction in
      // Left as it is between handles: the next task's is often the same.
      if world.context !== task.context { world.context = task.context }
      if exception == nil && !task.mustCancel, let resumable = task.resumable {
        if task.waiter != nil { task.waiter = nil }
        return .goOn(resumable)
      }
      let send = task.takeStep(exception)
      if case .exception(let e) = send { (thrown, isThrownOwn) = (e, e !== exception) }
      return .resume(task.coroutine, send)
    }
  }

  /// What ran raised.
  private func failed(_ exception: PyException, _ m: Machine) throws(Raised) {
    if let task {
      try task.raised(exception, m)
    } else if let callback {
      if world.leavesLoop(exception) { throw Raised(exception) }
      let text = try world.callbackText(callback.function, callback.arguments, debug: loop.asksDebug, m)
      try world.callbackFailed(loop, text, handle: callback.handle, exception, m)
    } else {
      throw Raised(exception)
    }
  }

  @inline(__always)
  private func finishHandle(_ m: Machine) {
    if taskReference != nil || callback != nil { loop.currentTask = nil }
    hasHandle = false
    if world.clock.now - handleStart >= LoopRun.blockingThreshold { announceBlocking() }
    world.emitFromLoop(.handleFinished(HandleID(handleID)))
    if loop.isDebugging { warnIfSlow(m) }
    letTaskGo()
    if callback != nil {
      callback = nil
      world.context = outerContext
    }
    if waker != nil { waker = nil }
    if thrown != nil { thrown = nil }
  }

  @inline(__always)
  private func letTaskGo() {
    guard let held = taskReference else { return }
    taskReference = nil
    held.release()
  }

  /// From how many nanoseconds on a blocking call is told of: asyncio's `slow_callback_duration`.
  static let blockingThreshold: Int64 = 100_000_000

  @inline(never)
  private func announceBlocking() {
    guard world.trace != nil else { return }
    world.emitFromLoop(.loopBlocked(task?.taskID ?? .none, nanoseconds: world.clock.now - handleStart))
  }

  private func warnIfSlow(_ m: Machine) {
    let took = world.time - VirtualClock.seconds(handleStart)
    let limit: Double =
      switch loop.slowCallbackDuration {
      case .float(let d): d
      case .int(let n): Double(n)
      default: 0.1
      }
    guard took >= limit else { return }
    var what = "<Handle>"
    if let task {
      what = (try? m.reprString(.object(task))) ?? what
    } else if let callback {
      what = (try? m.str(.object(callback.handle)).string) ?? what
    }
    world.log(.warning, "Executing \(what) took \(fixed(took, 3)) seconds", exception: nil)
  }

  /// A non-negative number with so many decimals, rounded half to even on the exact decimal's neighbour.
  private func fixed(_ d: Double, _ digits: Int) -> String {
    let scaled = Int((d * 1000).rounded(.toNearestOrEven))
    let rest = String(scaled % 1000)
    return "\(scaled / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }

  deinit { letTaskGo() }

  override func dropReferences() {
    future = nil
    letTaskGo()
    callback = nil
    waker = nil
    thrown = nil
  }
}

extension PyFuture {
  /// What a task that waited for it gets raised: CancelledError or its exception.
  @inline(never)
  final func wakeupError() -> PyException? {
    if state == .cancelled {
      // It is raised where the task is woken, and thrown in from there.
      let error = makeCancelledError()
      error.hasContext = false
      world.machine.setContext(error)
      return error
    }
    logsTraceback = false
    exception?.traceback = takeTraceback()
    if let exception, type !== world.classes.future, type !== world.classes.task {
      // CPython looks into its own futures and tasks; of others (`gather`'s, a program's) it calls `result()`, which raises.
      exception.hasContext = false
      world.machine.setContext(exception)
    }
    return exception
  }
}
