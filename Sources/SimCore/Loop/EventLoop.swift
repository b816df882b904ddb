// The event loop as an object: its queues, and how things get into them.
//
// Handles are *run* in `LoopRun` and nowhere else.

/// asyncio's event loop.
public final class EventLoop: PyInstance {
  final let worldReference: Unmanaged<LoopWorld>
  /// Not counted: it outlives everything that names it.
  @inline(__always) public final var world: LoopWorld { worldReference._withUnsafeGuaranteedRef { $0 } }
  @exclusivity(unchecked) var ready = ReadyQueue()
  @exclusivity(unchecked) var timers = TimerQueue()
  /// The sockets of the virtual network that it watches.
  var selector = VirtualSelector()
  public internal(set) var currentTask: PyTask? {
    @inline(__always) get { currentTaskReference?._withUnsafeGuaranteedRef { $0 } }
    @inline(__always) set { setCurrentTask(newValue.map { Unmanaged.passUnretained($0) }) }
  }
  /// Not counted: who makes it the current one (`LoopRun`, `EagerStart`) holds it meanwhile.
  @exclusivity(unchecked) private var currentTaskReference: Unmanaged<PyTask>?
  /// The same for a task that nobody counts here.
  @inline(__always)
  func setCurrentTask(_ task: Unmanaged<PyTask>?) {
    currentTaskReference = task
    let id = task?._withUnsafeGuaranteedRef { $0.taskID } ?? .none
    worldReference._withUnsafeGuaranteedRef { $0.noteCurrent(id, of: self) }
  }
  public internal(set) var isRunning = false
  public internal(set) var isClosed = false
  @exclusivity(unchecked) public internal(set) var isStopping = false
  public var isDebugging = false
  /// Whether its class is one of the program's, which may have methods of its own.
  let isOfProgram: Bool
  public var exceptionHandler: Value = .none
  public var taskFactory: Value = .none
  public var slowCallbackDuration: Value = .float(0.1)
  /// Asynchronous generators that were begun, in order.
  var generators: [WeakGenerator] = []
  var generatorsWereShutDown = false
  public var executorWasShutDown = false
  /// The object that runs functions in threads, if there is one.
  public var executor: Value = .none
  private(set) var stopCallback: StopCallback
  // Not counted: each takes itself out at its end.
  @exclusivity(unchecked) private var firstTask: Unmanaged<PyTask>?
  @exclusivity(unchecked) private var lastTask: Unmanaged<PyTask>?

  struct WeakGenerator { weak var generator: PyGenerator? }

  public init(type: PyType, world: LoopWorld) {
    worldReference = Unmanaged.passUnretained(world)
    stopCallback = StopCallback()
    isOfProgram = !type.isBuiltin
    super.init(type: type, layout: .object)
    stopCallback.loop = self
    world.loops.append(Unmanaged.passUnretained(self))
    isDebugging = world.debugsByDefault
  }

  deinit {
    ready.deallocate()
    let own = Unmanaged.passUnretained(self).toOpaque()
    world.loops.removeAll { $0.toOpaque() == own }
  }

  func checkOpen(_ m: Machine) throws(Raised) {
    if isClosed { throw m.runtimeError("Event loop is closed") }
  }

  func checkNotRunning(_ m: Machine) throws(Raised) {
    if try asksRunning() { throw m.runtimeError("This event loop is already running") }
    if world.running != nil { throw m.runtimeError("Cannot run the event loop while another loop is running") }
  }

  /// `loop.close()`.
  func close(_ m: Machine) throws(Raised) {
    if try asksRunning() { throw m.runtimeError("Cannot close a running event loop") }
    if try asksClosed() || isClosed { return }
    if isAltered {
      // On the way its class takes the pipe out of the selector, and asks its base class.
      _ = try asksClosed()
      _ = asksDebug
      _ = try asksRunning()
    }
    isClosed = true
    ready.removeAll()
    timers.removeAll()
    selector = VirtualSelector()
    executorWasShutDown = true
    if !executor.isNone {
      let last = executor
      executor = .none
      _ = try m.call(m.getAttribute(last, m.intern("shutdown")), [], keywords: [(m.intern("wait"), .bool(false))])
    }
  }

  // MARK: The ready queue

  /// Has a task stepped.
  @inline(__always)
  func schedule(step task: PyTask, _ exception: PyException?, _ reason: ReadyReason) throws(Raised) {
    if isAltered {
      if try askCallSoon(.object(TaskStep(task, exception)), [], task.ownContext()) { return }
      _ = asksDebug
    }
    let id = worldReference._withUnsafeGuaranteedRef { world in
      let id = world.newHandleID()
      world.emitHere(
        .handleScheduled(HandleID(id), .taskStep, task.taskID, task.mustCancel ? .cancelled : reason, name: task.functionText))
      return id
    }
    ready.append(Handle(id: id, action: .step(task, exception)))
  }

  /// Has a task woken that waited for a future: what most done callbacks are.
  ///
  /// - Parameter task: a reference that the handle takes over.
  @inline(__always)
  func schedule(wakeup task: Unmanaged<PyTask>, _ future: PyFuture) {
    let id = worldReference._withUnsafeGuaranteedRef { $0.newHandleID() }
    task._withUnsafeGuaranteedRef { announce(wakeup: id, of: $0, future) }
    ready.append(Handle(id: id, action: .wakeup(task.takeRetainedValue(), future)))
  }

  /// Whether it can be given a handle without asking: it is open, and no method of it is the program's.
  @inline(__always) var isPlain: Bool { !isClosed && !isAltered }

  /// Has a done callback called.
  func schedule(_ callback: __owned DoneCallback, _ future: PyFuture, _ m: Machine) throws(Raised) {
    if isClosed { throw m.runtimeError("Event loop is closed") }
    if isAltered {
      if try ask(callback, future) { return }
      if case .program = callback {} else { _ = asksDebug }
    }
    let id = worldReference._withUnsafeGuaranteedRef { $0.newHandleID() }
    switch consume callback {
    case .wakeup(let task):
      announce(wakeup: id, of: task, future)
      ready.append(Handle(id: id, action: .wakeup(task, future)))
    case .native(let native):
      if world.trace != nil {
        world.emit(.handleScheduled(HandleID(id), .callback, .none, .called, name: world.text(native.name)))
      }
      ready.append(Handle(id: id, action: .native(native, future)))
    case .program(let function, let context):
      schedule(PyHandle(function, [.object(future)], context, self, id: id), .called)
    }
  }

  /// Hands a done callback to the program's `call_soon`; false: there is none.
  private func ask(_ callback: DoneCallback, _ future: PyFuture) throws(Raised) -> Bool {
    switch callback {
    case .wakeup(let task): try askCallSoon(.object(TaskWakeup(task)), [.object(future)], task.ownContext())
    case .native(let native): try askCallSoon(native.function(), [.object(future)], world.copyContext())
    case .program(let function, let context): try askCallSoon(function, [.object(future)], context)
    }
  }

  @inline(__always)
  private func announce(wakeup id: UInt32, of task: PyTask, _ future: PyFuture) {
    worldReference._withUnsafeGuaranteedRef { world in
      if !world.isTraced { return }
      let reason = future.isCancelled && task.cancelRequests > 0 ? ReadyReason.cancelled : .awaitedDone
      world.recordHere(.handleScheduled(HandleID(id), .taskWakeup, task.taskID, reason, name: task.functionText))
    }
  }

  /// Has a callback of the program called.
  func schedule(_ handle: PyHandle, _ reason: ReadyReason) {
    if world.trace != nil {
      if let (task, kind) = handle.steppedTask {
        world.emit(.handleScheduled(HandleID(handle.id), kind, task.taskID, reason, name: task.functionText))
      } else {
        world.emit(
          .handleScheduled(HandleID(handle.id), .callback, .none, reason, name: world.text(callable: handle.callback)))
      }
    }
    ready.append(Handle(id: handle.id, action: .callback(handle)))
  }

  /// Has a timer's work done soon rather than at a time (a timeout that is over already).
  func schedule(soon timer: LoopTimer) {
    if world.trace != nil {
      world.emit(.handleScheduled(HandleID(timer.id), .callback, world.currentTaskID, .called, name: timer.name))
    }
    ready.append(Handle(id: timer.id, action: .timer(timer)))
  }

  /// Has a timer's work done when it is due.
  public func schedule(_ timer: LoopTimer, _ purpose: TimerPurpose, task: TaskID) {
    if world.trace != nil {
      world.emit(
        .timerScheduled(
          HandleID(timer.id), task, due: Instant(nanoseconds: VirtualClock.due(timer.when)), name: timer.name, purpose))
    }
    timers.insert(.timer(timer))
  }

  /// `loop.call_soon(callback, *arguments, context=context)`.
  public func callSoon(
    _ m: Machine, _ callback: Value, _ arguments: [Value], context: PyContext? = nil, reason: ReadyReason = .called
  ) throws(Raised) -> PyHandle {
    try checkOpen(m)
    let handle = PyHandle(callback, arguments, context ?? world.copyContext(), self, id: world.newHandleID())
    schedule(handle, reason)
    return handle
  }

  /// `loop.call_at(when, callback, *arguments, context=context)`.
  public func callAt(
    _ m: Machine, _ when: Double, whenValue: Value, _ callback: Value, _ arguments: [Value], context: PyContext? = nil
  ) throws(Raised) -> PyTimerHandle {
    try checkOpen(m)
    let timer = PyTimerHandle(
      when: when, whenValue: whenValue, callback, arguments, context ?? world.copyContext(), self)
    schedule(timer, .callback, task: .none)
    return timer
  }

  // MARK: Tasks

  /// `loop.create_task(coroutine)`, the task factory being respected, and the method of a program's own class of loops
  /// unless that is what calls this.
  public func createTask(
    _ m: Machine, _ coroutine: Value, name: Value = .null, context: PyContext? = nil
  ) throws(Raised) -> PyFuture {
    let made = try createAnyTask(m, coroutine, name: name, context: context)
    guard case .object(let o) = made, o.layout == .future else {
      throw m.unsupported("a task factory that makes something other than an asyncio.Task, for asyncio's own use")
    }
    return unsafeDowncast(o, to: PyFuture.self)
  }

  /// What `run_until_complete` runs until, as a future that stops the loop once it is done, and whether it is a task made for that.
  func beginRun(_ m: Machine, until awaitable: Value) throws(Raised) -> (future: PyFuture, isNewTask: Bool) {
    let isNewTask = awaitable.object?.layout != .future
    let future = try world.ensureFuture(m, awaitable, loop: self)
    if isNewTask, let task = future as? PyTask { task.logsDestroyPending = false }
    try future.addCallback(stopCallback, m)
    return (future, isNewTask)
  }

  /// Makes a task the one that runs, or nobody.
  public func enter(_ task: PyTask?) { currentTask = task }

  /// As `createTask`, whatever the task factory or the method makes.  The name is null where none is passed on.
  public func createAnyTask(_ m: Machine, _ coroutine: Value, name: Value, context: PyContext?, asksClass: Bool = true)
    throws(Raised) -> Value
  {
    if asksClass, isAltered, let method = try ownMethod(m, "create_task") {
      var keywords: [(PyStr, Value)] = []
      if !name.isNull { keywords.append((m.intern("name"), name)) }
      if let context { keywords.append((m.intern("context"), .object(context))) }
      return try m.call(method, [coroutine], keywords: keywords)
    }
    try checkOpen(m)
    let name = name.isNull ? Value.none : name
    if taskFactory.isNone { return .object(try makeTask(m, coroutine, name: name, context: context)) }
    let keywords = context.map { [(m.intern("context"), Value.object($0))] } ?? []
    let made = try m.call(taskFactory, [.object(self), coroutine], keywords: keywords)
    if let task = made.object as? PyTask, task.type.isBuiltin {
      try task.rename(m, name)
    } else {
      _ = try m.callMethod(made, "set_name", name)
    }
    return made
  }

  /// A plain task, its first step scheduled.
  func makeTask(_ m: Machine, _ coroutine: Value, name: Value = .none, context: PyContext? = nil)
    throws(Raised) -> PyTask
  {
    let task = PyTask(type: world.classes.task, world: world)
    try task.begin(m, self, coroutine, name: name, context: context)
    try schedule(step: task, nil, .created)
    register(task)
    return task
  }

  /// All tasks that are not done, in order of creation.
  public var tasks: [PyTask] {
    var result: [PyTask] = []
    var task = firstTask
    while let reference = task {
      reference._withUnsafeGuaranteedRef {
        if !$0.isDone { result.append($0) }
        task = $0.nextTask
      }
    }
    return result
  }

  /// Counts a task among those of the loop.
  public func register(_ task: PyTask) {
    if task.isRegistered { return }
    task.isRegistered = true
    // Eager tasks come late; the order is that of creation.
    let (own, id) = (Unmanaged.passUnretained(task), task.taskID)
    var before = lastTask
    while let b = before, b._withUnsafeGuaranteedRef({ $0.taskID > id }) {
      before = b._withUnsafeGuaranteedRef { $0.previousTask }
    }
    let after: Unmanaged<PyTask>?
    if let before {
      after = before._withUnsafeGuaranteedRef { $0.nextTask }
      before._withUnsafeGuaranteedRef { $0.nextTask = own }
    } else {
      after = firstTask
      firstTask = own
    }
    if let after { after._withUnsafeGuaranteedRef { $0.previousTask = own } } else { lastTask = own }
    task.previousTask = before
    task.nextTask = after
  }

  /// Takes a task out of those of the loop.
  public func unregister(_ task: PyTask) {
    guard task.isRegistered else { return }
    task.isRegistered = false
    let (before, after) = (task.previousTask, task.nextTask)
    if let before { before._withUnsafeGuaranteedRef { $0.nextTask = after } } else { firstTask = after }
    if let after { after._withUnsafeGuaranteedRef { $0.previousTask = before } } else { lastTask = before }
    task.previousTask = nil
    task.nextTask = nil
  }

  public override func addReferences(to list: inout [AnyObject]) {
    for i in 0..<ready.count { ready[i].addReferences(to: &list) }
    for entry in timers.entries.reversed() { list.append(Between([entry.timer.object])) }
    for value in [executor, exceptionHandler, taskFactory] {
      if let o = value.object { list.append(o) }
    }
  }

  /// Drops what the loop holds, to break cycles.
  public override func dropReferences() {
    super.dropReferences()
    for task in tasks { task.dropReferences() }
    ready.removeAll()
    timers.removeAll()
    selector = VirtualSelector()
    currentTask = nil
    exceptionHandler = .none
    taskFactory = .none
    executor = .none
  }
}

/// What stops the loop when the future of `run_until_complete` is done.
final class StopCallback: NativeCallback {
  unowned(unsafe) var loop: EventLoop?

  init() { super.init(.stopRun) }

  override func run(_ m: Machine, _ future: PyFuture) throws(Raised) {
    if try !future.asksCancelled(m), let error = try future.askException(m), future.world.leavesLoop(error) { return }
    guard let loop = future.loopReference else { return }
    if loop.isAltered, let own = try loop.ownMethod(m, "stop") { _ = try m.call(own, []) } else { loop.isStopping = true }
  }
}

extension PyTask {
  /// `task.set_name(name)`.
  func rename(_ m: Machine, _ name: Value) throws(Raised) {
    givenName = try m.str(name)
    if let trace = world.trace { world.emit(.taskRenamed(taskID, name: trace.intern(self.name.string))) }
  }
}

extension LoopWorld {
  /// `contextvars.copy_context()`.
  public func copyContext() -> PyContext { PyContext(classes.context, context.table) }

  /// `asyncio._set_running_loop(loop)`, which loops call that a program builds from nothing.
  public func setRunning(_ loop: EventLoop?) { running = loop }

  /// The running loop; RuntimeError if there is none.
  public func runningLoop(_ m: Machine) throws(Raised) -> EventLoop {
    guard let running else { throw m.runtimeError("no running event loop") }
    return running
  }

  /// `asyncio.iscoroutine`.
  public func isCoroutine(_ value: Value) -> Bool {
    if let r = value.resumable {
      // A step of an asynchronous generator has all that `collections.abc.Coroutine` asks for.
      return r.isCoroutine || r.type === types.asyncGeneratorSend || r.type === types.asyncGeneratorThrow
    }
    guard case .object(let o) = value, !o.type.isBuiltin else { return false }
    return ["send", "throw", "close", "__await__"].allSatisfy { o.type.lookup(machine.intern($0)) != nil }
  }

  /// `asyncio.ensure_future(value, loop=loop)`.
  public func ensureFuture(_ m: Machine, _ value: Value, loop: EventLoop? = nil) throws(Raised) -> PyFuture {
    if case .object(let o) = value {
      if o.layout == .future {
        let future = unsafeDowncast(o, to: PyFuture.self)
        if let loop, try future.loop(m) !== loop {
          throw m.valueError("The future belongs to a different loop than the one specified as the loop argument")
        }
        return future
      }
      let isCoroutine = isCoroutine(value)
      if isCoroutine || isAwaitable(value) {
        let coroutine = isCoroutine ? value : .object(WrappedAwaitable(value, m))
        do throws(Raised) {
          if let loop { return try loop.createTask(m, coroutine) }
          return try currentLoop(m).createTask(m, coroutine)
        } catch {
          if isCoroutine, error.exception.type === types.runtimeError { _ = try m.callMethod(value, m.names.close) }
          throw error
        }
      }
    }
    throw m.typeError("An asyncio.Future, a coroutine or an awaitable is required")
  }

  /// `inspect.isawaitable`.
  public func isAwaitable(_ value: Value) -> Bool {
    guard case .object(let o) = value else { return false }
    return isCoroutine(value) || o.type.lookup(machine.names.__await__) != nil
  }
}

/// The coroutine that awaits an object that is neither a future nor a coroutine.
final class WrappedAwaitable: NativeFrame {
  private var awaitable: Value

  init(_ awaitable: Value, _ m: Machine) {
    self.awaitable = awaitable
    super.init("ensure_future.<locals>._wrap_awaitable", coroutine: true, machine: m)
  }

  override func takeLocals() -> [AnyObject?] {
    defer { awaitable = .null }
    return [awaitable.object]
  }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    switch input {
    case .start: return .await(awaitable)
    case .raised(let e): throw Raised(e)
    case .value(let v), .returned(let v), .yielded(let v): return .return(v)
    }
  }
}

extension EventLoop {
  /// Lets go of what a closed loop still holds, so that objects do not outlive it.
  func dropQueues() {
    currentTask = nil
    generators = []
  }
}
