// `asyncio.run` and `asyncio.Runner`: a loop's whole life.

/// A runner: makes a loop when it is first needed, and at the end cancels what is left and closes the loop.
final class PyRunner: PyInstance {
  enum State { case created, initialized, closed }

  unowned(unsafe) let world: LoopWorld
  var state = State.created
  var debug: Value = .none
  var factory: Value = .none
  var loop: EventLoop?
  /// What a program's factory made that is no loop of asyncio's, a mock for one: it can be asked for and closed, not run.
  private(set) var foreignLoop: Value = .none
  var context: PyContext?
  /// How many times SIGINT came while `run` ran.
  var interrupts = 0
  private var setsLoop = false

  init(type: PyType, world: LoopWorld) {
    self.world = world
    super.init(type: type)
  }

  /// The loop, made now if need be.
  func initialize(_ m: Machine) throws(Raised) -> EventLoop {
    try prepare(m)
    guard let loop else { throw m.unsupported("an event loop of a class of the program's own") }
    return loop
  }

  /// What `get_loop()` answers.
  func anyLoop(_ m: Machine) throws(Raised) -> Value {
    try prepare(m)
    return loop.map { .object($0) } ?? foreignLoop
  }

  private func prepare(_ m: Machine) throws(Raised) {
    if state == .closed { throw m.runtimeError("Runner is closed") }
    if state == .initialized { return }
    if factory.isNone {
      let made = try world.newLoop(m)
      loop = made
      if !setsLoop {
        try world.tellLoop(m, made)
        setsLoop = true
      }
    } else {
      let made = try m.call(factory, [])
      loop = made.object as? EventLoop
      if loop == nil { foreignLoop = made }
    }
    if !debug.isNone {
      if let loop, !loop.isAltered { loop.isDebugging = try m.truthy(debug) } else { _ = try m.callMethod(loop.map { .object($0) } ?? foreignLoop, "set_debug", debug) }
    }
    context = world.copyContext()
    state = .initialized
  }

  func finish(_ m: Machine) throws(Raised) {
    if setsLoop { try world.tellLoop(m, nil) }
    if let loop {
      if let own = try m.replacement(of: "close", on: loop) { _ = try m.call(own, []) } else { try loop.close(m) }
      loop.dropQueues()
    }
    loop = nil
    foreignLoop = .none
    state = .closed
  }

  /// `close()` where the loop is a foreign one: the calls that CPython makes, on whatever it is.
  func finishForeign(_ m: Machine) throws(Raised) {
    for step in ["shutdown_asyncgens", "shutdown_default_executor"] {
      let run = try m.getAttribute(foreignLoop, "run_until_complete")
      let shutDown = try m.getAttribute(foreignLoop, step)
      _ = try m.call(run, [m.call(shutDown, step == "shutdown_asyncgens" ? [] : [.int(300)])])
    }
    if setsLoop { try world.tellLoop(m, nil) }
    _ = try m.callMethod(foreignLoop, "close")
    foreignLoop = .none
    state = .closed
  }

  override func dropReferences() {
    super.dropReferences()
    loop = nil
    foreignLoop = .none
    context = nil
  }
}

/// `runner.run(coroutine)`; for `asyncio.run` also what goes before and after.
final class RunnerRun: NativeFrame {
  private let runner: PyRunner
  private let library: AsyncioLibrary
  private let coroutine: Value
  private let givenContext: PyContext?
  private let closesAfterwards: Bool
  private var isRunning = false
  private var outcome: Result<Value, Raised> = .success(.none)
  private var task: PyFuture?
  /// The handler of SIGINT while it runs; null if none was set.
  private var interruptHandler: Value = .null

  init(_ runner: PyRunner, _ coroutine: Value, context: PyContext?, closing: Bool, _ library: AsyncioLibrary) {
    self.runner = runner
    self.library = library
    self.coroutine = coroutine
    givenContext = context
    closesAfterwards = closing
    super.init(closing ? "run" : "Runner.run", machine: library.machine)
  }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    switch input {
    case .start:
      do throws(Raised) {
        return try begin(m)
      } catch {
        return try ended(m, .failure(error))
      }
    case .raised(let e):
      if library.world.end != nil { throw Raised(e) }
      if isRunning { return try ended(m, .failure(Raised(e))) }
      throw Raised(e)
    case .value(let v), .returned(let v), .yielded(let v):
      if isRunning { return try ended(m, .success(v)) }
      return .return(try outcome.get())
    }
  }

  private func begin(_ m: Machine) throws(Raised) -> NativeAction {
    if closesAfterwards { _ = try runner.initialize(m) }
    if !library.world.isCoroutine(coroutine) {
      throw m.valueError("a coroutine was expected, got \(try m.reprString(coroutine))")
    }
    if library.world.running != nil {
      throw m.runtimeError("Runner.run() cannot be called from a running event loop")
    }
    let loop = try runner.initialize(m)
    let task = try loop.createTask(m, coroutine, context: givenContext ?? runner.context)
    self.task = task
    runner.interrupts = 0
    interruptHandler = try runner.handleInterrupts(m, of: task, loop)
    isRunning = true
    return try library.run(loop, .object(task), m)
  }

  private func ended(_ m: Machine, _ outcome: Result<Value, Raised>) throws(Raised) -> NativeAction {
    isRunning = false
    self.outcome = outcome
    if !interruptHandler.isNull { try wasInterrupted(m) }
    if closesAfterwards {
      // Tasks that are cancelled now see what ended the main one as the context of their errors.
      if case .failure(let e) = self.outcome { frame?.pointee.handled = e.exception }
      return .call(library.closeRunner, [.object(runner)])
    }
    return .return(try self.outcome.get())
  }
}

extension RunnerRun {
  /// Puts the usual handler of SIGINT back; where it was that which cancelled the main task, KeyboardInterrupt comes out.
  private func wasInterrupted(_ m: Machine) throws(Raised) {
    if let signals = m.modules["signal"], let number = signals.dict.get("SIGINT") {
      if try m.callMethod(.object(signals), "getsignal", number).isIdentical(to: interruptHandler) {
        _ = try m.callMethod(.object(signals), "signal", number, signals.dict.get("default_int_handler") ?? .none)
      }
    }
    interruptHandler = .null
    guard case .failure(let e) = outcome, runner.interrupts > 0,
      e.exception.type.isSubclass(of: library.world.classes.cancelledError),
      let task = task as? PyTask, task.uncancel() == 0
    else { return }
    let interrupt = m.error(types.keyboardInterrupt)
    interrupt.exception.context = e.exception
    outcome = .failure(interrupt)
  }
}

extension PyRunner {
  /// Has SIGINT cancel the main task, the first time that it comes; answers the handler, or null.
  ///
  /// Signals come from a program's own `signal.raise_signal` only, so there is nothing to do where it never imported `signal`.
  func handleInterrupts(_ m: Machine, of main: PyFuture, _ loop: EventLoop) throws(Raised) -> Value {
    guard let signals = m.modules["signal"], let number = signals.dict.get("SIGINT"),
      let usual = signals.dict.get("default_int_handler"),
      try m.callMethod(.object(signals), "getsignal", number).isIdentical(to: usual)
    else { return .null }
    let handler = Value.object(
      PyBuiltin("_on_sigint", "signum, frame", qualifiedName: "Runner._on_sigint", module: "asyncio.runners") {
        [weak self] (m, _) throws(Raised) in
        guard let self else { return .none }
        interrupts += 1
        if interrupts > 1 || main.isDone { throw m.error(types.keyboardInterrupt) }
        _ = try main.requestCancel(m)
        // CPython wakes the loop, which may wait in `select`; here it only shows in the schedule.
        let nothing = PyBuiltin(
          "<lambda>", "", qualifiedName: "Runner._on_sigint.<locals>.<lambda>", module: "asyncio.runners"
        ) { (_, _) in .none }
        _ = try loop.callSoon(m, .object(nothing), [], reason: .threadsafe)
        return .none
      })
    do throws(Raised) {
      _ = try m.callMethod(.object(signals), "signal", number, handler)
    } catch {
      if error.exception.type.isSubclass(of: types.valueError) { return .null }
      throw error
    }
    return handler
  }
}

/// `runner.close()`.
final class RunnerClose: NativeFrame {
  private enum Stage { case cancelling, generators, executor }

  private let runner: PyRunner
  private let library: AsyncioLibrary
  private var stage = Stage.cancelling
  private var cancelled: [PyTask] = []

  init(_ runner: PyRunner, _ library: AsyncioLibrary) {
    self.runner = runner
    self.library = library
    super.init("Runner.close", machine: library.machine)
  }

  /// The tasks that are cancelled and their frames, which an error keeps, hold each other.
  override var isKnownToCallees: Bool { true }

  override func takeLocals() -> [AnyObject?] {
    defer { cancelled = [] }
    return cancelled
  }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    guard runner.state == .initialized else { return .return(.none) }
    guard let loop = runner.loop else {
      try runner.finishForeign(m)
      return .return(.none)
    }
    if case .raised(let e) = input {
      if library.world.end == nil { try runner.finish(m) }
      throw Raised(e)
    }
    do throws(Raised) {
      if let action = try advance(m, loop, input) { return action }
    } catch {
      try runner.finish(m)
      throw error
    }
    try runner.finish(m)
    return .return(.none)
  }

  private func advance(_ m: Machine, _ loop: EventLoop, _ input: NativeInput) throws(Raised) -> NativeAction? {
    if case .start = input {
      cancelled = loop.tasks
      if !cancelled.isEmpty {
        for task in cancelled { _ = try task.requestCancel(m) }
        let all = try Gathering.gather(m, library.world, cancelled.map { .object($0) }, returnsExceptions: true)
        return try library.run(loop, .object(all), m)
      }
    }
    switch stage {
    case .cancelling:
      for task in cancelled {
        guard try !task.asksCancelled(m), let e = try task.askException(m) else { continue }
        try library.world.callExceptionHandler(
          loop, message: "unhandled exception during asyncio.run() shutdown", e, [("task", .object(task))], m)
      }
      // In CPython this was a function of its own.
      if let frame { m.endKept(frame, hasCaller: true) }
      cancelled = []
      stage = .generators
      return try library.run(loop, m.callMethod(.object(loop), "shutdown_asyncgens"), m)
    case .generators:
      stage = .executor
      return try library.run(loop, m.callMethod(.object(loop), "shutdown_default_executor", .int(300)), m)
    case .executor: return nil
    }
  }
}

extension AsyncioLibrary {
  /// `loop.run_until_complete(awaitable)`, the program's own method if it has one.
  func run(_ loop: EventLoop, _ awaitable: Value, _ m: Machine) throws(Raised) -> NativeAction {
    if loop.isAltered, let own = try loop.ownMethod(m, "run_until_complete") { return .call(own, [awaitable]) }
    // The method, since there may be a `run_forever` of the program's own behind it.
    return .call(runLoop, [.object(loop), awaitable])
  }

  /// `Runner.close` as a function.
  var closeRunner: Value { classes.runner.lookup("close") ?? .none }

  func installRunner() {
    let t = classes.runner
    let world = self.world
    t.allocate = { PyRunner(type: $0, world: world) }
    func get(_ m: Machine, _ v: Value) throws(Raised) -> PyRunner { try m.receiver(v, t, as: PyRunner.self) }
    t.def("__init__", "*, debug=None, loop_factory=None") { (m, a) throws(Raised) in
      let r = try get(m, a[0])
      if !a[1].isNull { r.debug = a[1] }
      if !a[2].isNull { r.factory = a[2] }
      return .none
    }
    t.def("__enter__") { (m, a) throws(Raised) in
      _ = try get(m, a[0]).anyLoop(m)
      return a[0]
    }
    t.def("__exit__", "exc_type, exc_val, exc_tb") { (m, a) throws(Raised) in .object(RunnerClose(try get(m, a[0]), self)) }
    t.def("close") { (m, a) throws(Raised) in .object(RunnerClose(try get(m, a[0]), self)) }
    t.def("get_loop") { (m, a) throws(Raised) in try get(m, a[0]).anyLoop(m) }
    t.def("run", "coro, *, context=None") { (m, a) throws(Raised) in
      .object(RunnerRun(try get(m, a[0]), a[1], context: a[2].object as? PyContext, closing: false, self))
    }
  }
}
