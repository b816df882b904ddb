// `asyncio.timeout`, `asyncio.timeout_at`, `asyncio.Timeout`, and `wait_for`, which uses them.

/// A block of code with a deadline: cancels its task when that passes, and turns the cancellation into TimeoutError.
final class PyTimeout: PyInstance {
  enum State: String { case created, active, expiring, expired, finished }

  unowned(unsafe) let world: LoopWorld
  var state = State.created
  var when: Value = .none
  private var task: PyTask?
  private var timer: LoopTimer?
  /// What the program's own `call_soon` answered for a timeout that was over at once.
  private var soon: PyHandle?
  /// How many cancellations the task had been asked for before.
  private var earlierCancels = 0

  override func addOwnHolds(to search: CircleSearch) {
    super.addOwnHolds(to: search)
    search.hold(task)
    search.hold(timer)
    if timer?.isPending == true || soon != nil { search.isHeldElsewhere() }
    search.hold(soon)
  }

  init(type: PyType, world: LoopWorld) {
    self.world = world
    super.init(type: type)
  }

  func enter(_ m: Machine) throws(Raised) {
    if state != .created { throw m.runtimeError("Timeout has already been entered") }
    guard let task = try world.runningLoop(m).currentTask else {
      throw m.runtimeError("Timeout should be used inside a task")
    }
    state = .active
    self.task = task
    earlierCancels = task.cancelRequests
    try reschedule(m, when)
  }

  func reschedule(_ m: Machine, _ new: Value) throws(Raised) {
    if state == .created { throw m.runtimeError("Timeout has not been entered") }
    if state != .active { throw m.runtimeError("Cannot change state of \(state.rawValue) Timeout") }
    when = new
    stopTimer()
    if new.isNone { return }
    let loop = try world.runningLoop(m)
    let isOver = try m.truthy(m.compare(.lessEqual, new, loop.now(m)))
    if loop.isAltered {
      let expire = PyBuiltin("_on_timeout", "", qualifiedName: CallbackName.timeout.text, module: "asyncio.timeouts") {
        [weak self] (m, _) throws(Raised) in
        try self?.expire(m)
        return .none
      }
      if isOver, let own = try loop.ownMethod(m, "call_soon") {
        soon = try m.call(own, [.object(expire)]).object as? PyHandle
        return
      }
      timer = try isOver ? nil : loop.askTimer(m, "call_at", new, .object(expire))
      if timer != nil { return }
    }
    let timer = NativeTimer(when: try m.float(new), .timeout, loop: loop) { [unowned(unsafe) self] (m) throws(Raised) in
      try self.expire(m)
    }
    timer.served = self
    self.timer = timer
    if isOver { loop.schedule(soon: timer) } else { loop.schedule(timer, .timeout, task: task?.taskID ?? .none) }
  }

  private func stopTimer() {
    timer?.cancel()
    timer = nil
    soon?.cancel()
    soon = nil
  }

  private func expire(_ m: Machine) throws(Raised) {
    state = .expiring
    timer = nil
    _ = try task?.requestCancel(m)
  }

  /// What `__aexit__` does; throws TimeoutError in place of the cancellation that the timeout caused.
  func exit(_ m: Machine, _ exception: PyException?) throws(Raised) {
    stopTimer()
    if state == .expiring {
      state = .expired
      if let task, let exception, task.uncancel() <= earlierCancels {
        if exception.type.isSubclass(of: world.classes.cancelledError) {
          let error = PyException(type: types.timeoutError, args: [])
          error.cause = exception
          error.context = exception
          error.suppressesContext = true
          error.hasContext = true
          // Where the task fails with it they hold each other: the error, this frame, the timeout, the task.
          let frame = LibraryFrame([self, exception])
          frame.register(with: m)
          error.passed.append(frame)
          throw Raised(error)
        }
        insertTimeout(exception)
        if exception.type.isSubclass(of: types.exceptionGroup) { for e in exception.members { insertTimeout(e.exception) } }
      } else if let task, exception == nil {
        _ = task.uncancel()
      }
    } else if state == .active {
      state = .finished
    }
  }

  /// Puts a TimeoutError between an exception and the cancellation in the middle of which it was raised.
  private func insertTimeout(_ exception: PyException?) {
    var e = exception
    while let current = e, let context = current.context {
      if context.type.isSubclass(of: world.classes.cancelledError) {
        let error = PyException(type: types.timeoutError, args: [])
        error.cause = context
        error.context = context
        error.suppressesContext = true
        error.hasContext = true
        current.context = error
        return
      }
      e = context
    }
  }

  override func addReferences(to list: inout [AnyObject]) {
    if let task { list.append(task) }
  }

  override func dropReferences() {
    super.dropReferences()
    task = nil
    timer = nil
  }
}

/// `wait_for(awaitable, timeout)`.
final class WaitForFrame: NativeFrame {
  private let library: AsyncioLibrary
  private var awaitable: Value
  private let timeout: Value
  private var block: PyTimeout?
  /// With a timeout that is over at once: what is cancelled, and what is waited for.
  private var future: PyFuture?
  private var waiter: PyFuture?
  private var release: ReleaseWaiter?

  override func addOwnHolds(to search: CircleSearch) {
    super.addOwnHolds(to: search)
    search.hold(awaitable)
    search.hold(timeout)
    search.hold(block)
    search.hold(future)
    search.hold(waiter)
    search.hold(release)
  }

  init(_ awaitable: Value, _ timeout: Value, _ library: AsyncioLibrary) {
    self.awaitable = awaitable
    self.timeout = timeout
    self.library = library
    super.init(coroutineOf: library.machine)
  }

  override var title: String { "wait_for" }

  deinit { warnIfNeverAwaited() }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    if case .start = input { return try begin(m) }
    if future != nil { return try afterCancel(m, input) }
    guard let block else { return .return(.none) }
    switch input {
    case .raised(let e):
      entered = e
      try block.exit(m, e)
      throw Raised(e)
    case .value(let v), .returned(let v), .yielded(let v):
      try block.exit(m, nil)
      awaitable = .null
      return .return(v)
    case .start: return .return(.none)
    }
  }

  override func takeLocals() -> [AnyObject?] {
    defer { (awaitable, future) = (.null, nil) }
    return [future ?? awaitable.object]
  }

  private func begin(_ m: Machine) throws(Raised) -> NativeAction {
    let world = library.world
    if !timeout.isNone, try m.truthy(m.compare(.lessEqual, timeout, .int(0))) {
      let future = try world.ensureFuture(m, awaitable)
      if try future.asksDone(m) { return .return(try future.askResult(m)) }
      self.future = future
      let waiter = try world.runningLoop(m).createFuture(m)
      self.waiter = waiter
      let release = ReleaseWaiter(waiter)
      self.release = release
      try future.addCallback(release, m)
      _ = try future.requestCancel(m)
      return wait(waiter)
    }
    let block = try library.makeTimeout(m, after: timeout)
    self.block = block
    try block.enter(m)
    return .await(awaitable)
  }

  private func afterCancel(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    guard let future, let release else { return .return(.none) }
    future.removeCallback(release)
    if case .raised(let e) = input { throw Raised(e) }
    do throws(Raised) {
      return .return(try future.askResult(m))
    } catch {
      guard error.exception.type.isSubclass(of: library.world.classes.cancelledError) else { throw error }
      m.setContext(error.exception)
      entered = error.exception
      let timeout = PyException(type: types.timeoutError, args: [])
      timeout.cause = error.exception
      timeout.context = error.exception
      timeout.suppressesContext = true
      timeout.hasContext = true
      throw Raised(timeout)
    }
  }
}

/// Gives a waiter its result when something else is done.
final class ReleaseWaiter: NativeCallback {
  private let waiter: PyFuture

  override func addHolds(to search: CircleSearch) {
    search.hold(waiter)
  }

  init(_ waiter: PyFuture) {
    self.waiter = waiter
    super.init(.releaseWaiter)
  }

  override func run(_ m: Machine, _ future: PyFuture) throws(Raised) {
    if !waiter.isDone { try waiter.deliver(m, .none) }
  }
}

extension AsyncioLibrary {
  /// `asyncio.timeout(delay)`.
  func makeTimeout(_ m: Machine, after delay: Value) throws(Raised) -> PyTimeout {
    _ = try world.runningLoop(m)
    let made = PyTimeout(type: classes.timeout, world: world)
    if !delay.isNone { made.when = try m.binary(.add, world.runningLoop(m).now(m), delay) }
    return made
  }

  func installTimeout() {
    let t = classes.timeout
    let world = self.world
    t.allocate = { PyTimeout(type: $0, world: world) }
    t.isFinal = false
    func get(_ m: Machine, _ v: Value) throws(Raised) -> PyTimeout { try m.receiver(v, t, as: PyTimeout.self) }
    t.def("__init__", "when") { (m, a) throws(Raised) in
      try get(m, a[0]).when = a[1]
      return .none
    }
    t.def("when") { (m, a) throws(Raised) in try get(m, a[0]).when }
    t.def("reschedule", "when") { (m, a) throws(Raised) in
      try get(m, a[0]).reschedule(m, a[1])
      return .none
    }
    t.def("expired") { (m, a) throws(Raised) in
      let state = try get(m, a[0]).state
      return .bool(state == .expiring || state == .expired)
    }
    t.def("__repr__") { (m, a) throws(Raised) in
      let timeout = try get(m, a[0])
      var extra = ""
      if timeout.state == .active {
        var when = timeout.when
        if case .float(let d) = when, d.isFinite {
          when = try m.callMethod(when, "__round__", .int(3))
        }
        extra = " when=\(try m.reprString(when))"
      }
      return .string("<Timeout [\(timeout.state.rawValue)]\(extra)>")
    }
    t.def("__aenter__") { (m, a) throws(Raised) in
      let timeout = try get(m, a[0])
      return .object(
        InstantFrame("Timeout.__aenter__", m) { (m) throws(Raised) in
          try timeout.enter(m)
          return .object(timeout)
        })
    }
    t.def("__aexit__", "exc_type, exc_val, exc_tb") { (m, a) throws(Raised) in
      let timeout = try get(m, a[0])
      let exception = a[2].exception
      return .object(
        InstantFrame("Timeout.__aexit__", m) { (m) throws(Raised) in
          try timeout.exit(m, exception)
          return .none
        })
    }
  }
}
