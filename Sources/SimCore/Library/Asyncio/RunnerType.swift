// `asyncio.run` and `asyncio.Runner`: a loop's whole life.

/// A runner: makes a loop when it is first needed, and at the end cancels what is left and closes the loop.
final class PyRunner: PyInstance {
  enum State { case created, initialized, closed }

  unowned(unsafe) let world: LoopWorld
  var state = State.created
  var debug: Value = .none
  var factory: Value = .none
  var loop: EventLoop?
  var context: PyContext?
  private var setsLoop = false

  init(type: PyType, world: LoopWorld) {
    self.world = world
    super.init(type: type)
  }

  /// The loop, made now if need be.
  func initialize(_ m: Machine) throws(Raised) -> EventLoop {
    if state == .closed { throw m.runtimeError("Runner is closed") }
    if let loop { return loop }
    let made: EventLoop
    if factory.isNone {
      made = try world.newLoop(m)
      world.setLoop(made)
      setsLoop = true
    } else {
      guard let l = try m.call(factory, []).object as? EventLoop else {
        throw m.unsupported("an event loop of a class of the program's own")
      }
      made = l
    }
    loop = made
    if !debug.isNone { made.isDebugging = try m.truthy(debug) }
    context = world.copyContext()
    state = .initialized
    return made
  }

  func finish(_ m: Machine) throws(Raised) {
    if setsLoop { world.setLoop(nil) }
    let loop = self.loop
    self.loop = nil
    state = .closed
    try loop?.close(m)
    loop?.dropQueues()
  }

  override func dropReferences() {
    super.dropReferences()
    loop = nil
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
    isRunning = true
    return .call(library.runLoop, [.object(loop), .object(task)])
  }

  private func ended(_ m: Machine, _ outcome: Result<Value, Raised>) throws(Raised) -> NativeAction {
    isRunning = false
    self.outcome = outcome
    if closesAfterwards { return .call(library.closeRunner, [.object(runner)]) }
    return .return(try outcome.get())
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

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    guard runner.state == .initialized, let loop = runner.loop else { return .return(.none) }
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
        return .call(library.runLoop, [.object(loop), .object(all)])
      }
    }
    switch stage {
    case .cancelling:
      for task in cancelled where !task.isCancelled {
        guard let e = try task.getException(m) else { continue }
        try library.world.callExceptionHandler(
          loop, message: "unhandled exception during asyncio.run() shutdown", e, [("task", .object(task))], m)
      }
      cancelled = []
      stage = .generators
      return .call(library.runLoop, [.object(loop), try m.callMethod(.object(loop), "shutdown_asyncgens")])
    case .generators:
      stage = .executor
      return .call(library.runLoop, [.object(loop), try m.callMethod(.object(loop), "shutdown_default_executor", .int(300))])
    case .executor: return nil
    }
  }
}

extension AsyncioLibrary {
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
      _ = try get(m, a[0]).initialize(m)
      return a[0]
    }
    t.def("__exit__", "exc_type, exc_val, exc_tb") { (m, a) throws(Raised) in .object(RunnerClose(try get(m, a[0]), self)) }
    t.def("close") { (m, a) throws(Raised) in .object(RunnerClose(try get(m, a[0]), self)) }
    t.def("get_loop") { (m, a) throws(Raised) in .object(try get(m, a[0]).initialize(m)) }
    t.def("run", "coro, *, context=None") { (m, a) throws(Raised) in
      .object(RunnerRun(try get(m, a[0]), a[1], context: a[2].object as? PyContext, closing: false, self))
    }
  }
}
