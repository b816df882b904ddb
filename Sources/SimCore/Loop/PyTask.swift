// Tasks: coroutines that the loop drives.
//
// A task is stepped by `LoopRun`; what a step means before and after the coroutine runs stands here.

/// `asyncio.Task`.
public final class PyTask: PyFuture {
  /// The coroutine; None once an eager task is done.
  public internal(set) var coroutine: Value {
    get { heldCoroutine.map { .object($0._withUnsafeGuaranteedRef { $0 }) } ?? .none }
    set {
      let old = heldCoroutine
      heldCoroutine = newValue.object.map { Unmanaged.passRetained($0) }
      old?.release()
    }
  }
  /// The same, of which one reference is held: a value and a reference beside it took 16 bytes more.
  @exclusivity(unchecked) private var heldCoroutine: Unmanaged<PyObject>?
  /// The same where it is one of the machine's own; not counted.
  var resumable: Unmanaged<Resumable>? {
    @inline(__always) get {
      guard let heldCoroutine, heldCoroutine._withUnsafeGuaranteedRef({ $0.layout == .generator }) else { return nil }
      return Unmanaged.fromOpaque(heldCoroutine.toOpaque())
    }
  }
  /// Its number in the trace.
  public internal(set) var taskID: TaskID {
    @inline(__always) get { TaskID(number) }
    set { number = newValue.rawValue }
  }
  /// Its number as `Task-N`, where it got no other name.
  var nameNumber: UInt32 = 0
  /// The qualified name of its coroutine, for the trace.
  var functionText = TextID.empty
  /// The name that it was given.
  var givenName: PyStr? {
    get { extras?.givenName }
    set { if newValue != nil || extras != nil { rare.givenName = newValue } }
  }
  /// Whether a CancelledError is to be raised at its next step.
  @exclusivity(unchecked) var mustCancel = false
  /// Whether to complain if it is dropped before its end.
  public var logsDestroyPending = true
  var isRegistered = false
  private var requests: Int32 = 0
  /// How many requests to cancel were not taken back.
  public internal(set) var cancelRequests: Int {
    get { Int(requests) }
    set { requests = Int32(clamping: newValue) }
  }
  /// What it waits for.
  @exclusivity(unchecked) public internal(set) var waiter: PyFuture?
  /// The context in which it runs, which it may share with others; see `ownContext`.
  @exclusivity(unchecked) var context: PyContext
  // Its neighbours among the loop's tasks, not counted.
  @exclusivity(unchecked) var nextTask: Unmanaged<PyTask>?
  @exclusivity(unchecked) var previousTask: Unmanaged<PyTask>?

  /// An instance that is not initialised yet.
  init(type: PyType, world: LoopWorld) {
    context = world.context
    super.init(loop: nil, type: type, world: world, isTask: true)
  }

  private init(rescuing other: PyTask) {
    heldCoroutine = other.coroutine.object.map { Unmanaged.passRetained($0) }
    nameNumber = other.nameNumber
    requests = other.requests
    waiter = other.waiter
    context = other.context
    logsDestroyPending = false
    super.init(rescuing: other)
    givenName = other.givenName
  }

  deinit {
    leaveWorld()
    if isRegistered { loopReference?.unregister(self) }
    let leftPending = state == .pending && logsDestroyPending && loopReference != nil
    if (leftPending || logsTraceback) && !world.machine.isTearingDown {
      let stand = PyTask(rescuing: self)
      if leftPending { world.complainDestroyed(stand) }
      if logsTraceback { world.complainNeverRetrieved(stand) }
    }
    logsTraceback = false
    heldCoroutine?.release()
  }

  /// Makes it a task of a loop: `Task.__init__`.  The first step has to be scheduled by the caller.
  func begin(_ m: Machine, _ loop: EventLoop, _ coroutine: Value, name: Value, context: PyContext?) throws(Raised) {
    loopReference = loop
    if loop.asksDebug { origin = m.origin() }
    guard world.isCoroutine(coroutine) else {
      logsDestroyPending = false
      throw m.typeError("a coroutine was expected, got \(try m.reprString(coroutine))")
    }
    if name.isNone || name.isNull {
      world.unnamedTaskCount += 1
      nameNumber = world.unnamedTaskCount
    } else {
      givenName = try m.str(name)
    }
    self.coroutine = coroutine
    self.context = context ?? world.context.forTasks()
    taskID = TaskID(world.newTaskNumber())
    if world.trace != nil { announceBirth() }
  }

  /// `get_name()`.
  public var name: PyStr {
    if let givenName { return givenName }
    return PyStr("Task-\(nameNumber)")
  }

  /// `task.cancel(msg)`.
  public override func cancel(_ m: Machine, _ message: Value = .none) throws(Raised) -> Bool {
    logsTraceback = false
    if state != .pending { return false }
    cancelRequests += 1
    world.emit(.cancelRequested(taskID, by: world.currentTaskID))
    if let waiter, try waiter.requestCancel(m, message) { return true }
    if try cancelStrangeWaiter(m, message) { return true }
    mustCancel = true
    cancelMessage = message
    return true
  }

  /// `task.uncancel()`.
  public func uncancel() -> Int {
    if cancelRequests > 0 {
      cancelRequests -= 1
      if cancelRequests == 0 { mustCancel = false }
    }
    return cancelRequests
  }

  /// What the next step sends into the coroutine; before it, `exception` is what was to be raised.
  @inline(__always)
  func takeStep(_ exception: PyException?) -> NativeSend {
    waiter = nil
    if mustCancel { return .exception(takeCancellation(exception)) }
    if let exception { return .exception(exception) }
    return .value(.none)
  }

  @inline(never)
  private func takeCancellation(_ exception: PyException?) -> PyException {
    mustCancel = false
    if let exception, exception.type.isSubclass(of: world.classes.cancelledError) { return exception }
    return makeCancelledError()
  }

  /// The coroutine gave out a value: waits for it, or goes on soon.
  func suspended(on result: Value, _ m: Machine, _ loop: EventLoop) throws(Raised) {
    switch result {
    case .none:
      announceSuspension(.nothing)
      try loop.schedule(step: self, nil, .yielded)
    case .object(let o) where o.layout == .future:
      let future = unsafeDowncast(o, to: PyFuture.self)
      if future === self {
        try fail(loop, m.runtimeError("Task cannot await on itself: \(try m.reprString(.object(self)))"))
      } else if future.loopReference !== loop {
        try fail(
          loop,
          m.runtimeError(
            "Task \(try m.reprString(.object(self))) got Future \(try m.reprString(result)) attached to a different loop"))
      } else if !future.isBlocking {
        try fail(
          loop,
          m.runtimeError(
            "yield was used instead of yield from in task \(try m.reprString(.object(self))) with \(try m.reprString(result))"))
      } else {
        future.isBlocking = false
        announceSuspension(future.awaited)
        if future.type.isBuiltin { try future.add(.wakeup(self), m) } else { try addWakeup(to: future, m) }
        waiter = future
        if mustCancel, try future.requestCancel(m, cancelMessage) { mustCancel = false }
      }
    default:
      if case .object(let o) = result, !o.type.isBuiltin,
        let blocking = try m.findAttribute(result, m.intern("_asyncio_future_blocking")), !blocking.isNone
      {
        announceSuspension(.nothing)
        if let error = try wait(forStrange: o, blocking: blocking, m, loop) {
          try loop.schedule(step: self, error.exception, .failed)
        }
      } else if let generator = result.generator, generator.kind == .generator {
        try fail(
          loop,
          m.runtimeError(
            "yield was used instead of yield from for generator in task \(try m.reprString(.object(self)))"
              + " with \(try m.reprString(result))"))
      } else {
        try fail(loop, m.runtimeError("Task got bad yield: \(try m.reprString(result))"))
      }
    }
  }

  /// Adds the wake-up through the method that a program's subclass may have.
  private func addWakeup(to future: PyFuture, _ m: Machine) throws(Raised) {
    guard let method = future.type.lookup(m.intern("add_done_callback")), method.function != nil else {
      try future.add(.wakeup(self), m)
      return
    }
    let wakeup = TaskWakeup(self)
    _ = try m.call(
      method, [.object(future), .object(wakeup), .object(ownContext())], names: PyTuple([.object(m.intern("context"))]))
  }

  private func fail(_ loop: EventLoop, _ error: Raised) throws(Raised) {
    announceSuspension(.nothing)
    try loop.schedule(step: self, error.exception, .failed)
  }

  /// The coroutine returned.
  func returned(_ value: Value, _ m: Machine) throws(Raised) {
    if mustCancel {
      mustCancel = false
      _ = try cancelFuture(m, cancelMessage)
    } else {
      try setResult(m, value)
    }
    loopReference?.unregister(self)
  }

  /// The coroutine raised.  Throws again what must leave the loop.
  func raised(_ exception: PyException, _ m: Machine) throws(Raised) {
    if world.isFatal(exception) { throw Raised(exception) }
    if exception.type.isSubclass(of: world.classes.cancelledError) {
      cancelledError = exception
      _ = try cancelFuture(m, .none)
      loopReference?.unregister(self)
    } else {
      try setException(m, exception)
      loopReference?.unregister(self)
      if world.leavesLoop(exception) { throw Raised(exception) }
    }
  }

  public override func finalizeAtEnd() {
    if state == .pending && logsDestroyPending && loopReference != nil {
      logsDestroyPending = false
      world.complainDestroyed(self)
    }
    super.finalizeAtEnd()
  }

  public override func addReferences(to list: inout [AnyObject]) {
    list.append(context)
    if let o = coroutine.object { list.append(o) }
    if let waiter { list.append(waiter) }
    super.addReferences(to: &list)
  }

  public override func loseWeakReferences() {
    if isRegistered { loopReference?.unregister(self) }
  }

  public override func addOwnHolds(to search: CircleSearch) {
    search.hold(coroutine)
    search.hold(waiter)
    super.addOwnHolds(to: search)
  }

  public override func dropReferences() {
    // The loop's list of tasks does not keep them alive.
    if isRegistered { loopReference?.unregister(self) }
    super.dropReferences()
    logsDestroyPending = false
    coroutine = .none
    waiter = nil
  }

  // MARK: Telling the trace

  private func announceBirth() {
    worldReference._withUnsafeGuaranteedRef { world in
      functionText = world.text(world.callableName(coroutine))
      // What asyncio.run runs at its end is a coroutine of the loop's own.
      let isRuntime =
        world.currentTaskID == .none && !(coroutine.generator?.code.isUserCode ?? false)
        && coroutine.resumable?.qualifiedName.hasPrefix("BaseEventLoop.") ?? false
      let parent = isRuntime ? TaskID.runtime : world.currentTaskID
      world.emit(
        .taskCreated(
          taskID, parent: parent, name: world.text(givenName?.string ?? "Task-\(nameNumber)"), function: functionText))
    }
  }

  @inline(__always)
  private func announceSuspension(_ awaited: Awaited) {
    worldReference._withUnsafeGuaranteedRef { world in
      if !world.isTraced { return }
      let line = resumable?._withUnsafeGuaranteedRef { world.line(ofSuspended: $0) } ?? 0
      world.record(.taskSuspended(taskID, on: awaited), line: line, task: taskID)
    }
  }

  func announceEnd(_ outcome: TaskOutcome, _ world: LoopWorld) {
    let result: TextID =
      switch outcome {
      case .returned: world.summary(value)
      case .raised: exception.map { world.summary($0) } ?? .empty
      case .cancelled: .empty
      }
    world.record(.taskFinished(taskID, outcome, result: result), line: 0, task: taskID)
  }
}
