// A loop with methods of the program's own: asyncio asks those where CPython's asyncio calls the loop's.
//
// Loops that nobody changed never come here: whoever uses the loop looks at `isAltered` first.

extension EventLoop {
  /// Whether the program may have put a method of its own in the place of one of the loop's.
  @inline(__always) public var isAltered: Bool { isOfProgram || store.dict != nil }

  /// A method that the program put in the place of one of the loop's, in its class or on the object.
  public func ownMethod(_ m: Machine, _ name: String) throws(Raised) -> Value? {
    let name = m.intern(name)
    if let own = store.get(name) { return own }
    guard isOfProgram, let method = type.lookup(name), method.object?.layout != .builtin else { return nil }
    return try m.getAttribute(.object(self), name)
  }

  /// Whether the program replaced one of these methods.
  private func replaces(_ m: Machine, _ names: String...) throws(Raised) -> Bool {
    for name in names where try ownMethod(m, name) != nil { return true }
    return false
  }

  /// `loop.time()`.
  public func now(_ m: Machine) throws(Raised) -> Value {
    if isAltered, let own = try ownMethod(m, "time") { return try m.call(own, []) }
    return .float(world.time)
  }

  /// `loop.create_future()`, for asyncio's own use.
  public func createFuture(_ m: Machine, _ kind: FutureKind = .plain, resource: SyncObject? = nil) throws(Raised) -> PyFuture {
    guard isAltered, let own = try ownMethod(m, "create_future") else {
      return world.makeFuture(self, kind, resource: resource)
    }
    guard case .object(let o) = try m.call(own, []), o.layout == .future else {
      throw m.unsupported("a create_future() that makes something other than an asyncio.Future, for asyncio's own use")
    }
    let future = unsafeDowncast(o, to: PyFuture.self)
    future.kind = kind
    if world.trace != nil && !future.isTask { world.announce(future, resource) }
    return future
  }

  /// Has the program's `call_soon` take what asyncio wants called; false: there is none.
  @inline(never)
  func askCallSoon(_ callback: @autoclosure () -> Value, _ arguments: [Value] = [], _ context: PyContext?)
    throws(Raised) -> Bool
  {
    let m = world.machine
    guard let own = try ownMethod(m, "call_soon") else { return false }
    let keywords = context.map { [(m.intern("context"), Value.object($0))] } ?? []
    _ = try m.call(own, [callback()] + arguments, keywords: keywords)
    return true
  }

  /// A timer of asyncio's own, made by the program's `call_later` or `call_at`; nil: the loop's own ways are to be gone.
  public func askTimer(_ m: Machine, _ method: String, _ time: Value, _ callback: Value, _ arguments: [Value] = [])
    throws(Raised) -> LoopTimer?
  {
    guard isAltered else { return nil }
    let isAsked = try method == "call_later" ? replaces(m, "call_later", "call_at", "time") : replaces(m, method)
    guard isAsked else { return nil }
    let made = try m.call(m.getAttribute(.object(self), m.intern(method)), [time, callback] + arguments)
    // Whatever else it may be stands for a timer that cannot be taken back.
    return made.object as? LoopTimer ?? NativeTimer(when: 0, .timeout, loop: self) { (_) in }
  }
}

extension NativeCallback {
  /// The callback as a function that methods of the program can be handed; the same one as long as anybody has it.
  func function() -> Value {
    if let known = madeFunction { return .object(known) }
    let last = name.text.split(separator: ".").last.map(String.init) ?? name.text
    let made = PyBuiltin(last, "future, /", qualifiedName: name.text, module: "asyncio.tasks") { (m, a) throws(Raised) in
      if case .object(let o) = a[0], o.layout == .future { try self.run(m, unsafeDowncast(o, to: PyFuture.self)) }
      return .none
    }
    madeFunction = made
    return .object(made)
  }
}

/// A step of a task as an object, for methods of the program that are handed it in `call_soon`.
final class TaskStep: PyObject {
  let task: PyTask
  private let exception: PyException?

  init(_ task: PyTask, _ exception: PyException?) {
    self.task = task
    self.exception = exception
    super.init(type: task.world.classes.taskStep, layout: .native)
  }

  /// What calling it runs.
  func frame(_ m: Machine) -> NativeFrame { TaskStepFrame(task, exception, m) }
}

/// One step of a task that code of the program takes, by calling what it was handed.
final class TaskStepFrame: NativeFrame {
  private let task: PyTask
  private let exception: PyException?

  init(_ task: PyTask, _ exception: PyException?, _ m: Machine) {
    self.task = task
    self.exception = exception
    super.init("Task.__step", machine: m)
  }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    let loop = try task.loop(m)
    switch input {
    case .start:
      let me = try m.reprString(.object(task))
      guard task.state == .pending else { throw m.error(task.world.classes.invalidStateError, "__step(): already done: \(me) ") }
      if let other = loop.currentTask {
        throw m.runtimeError(
          "Cannot enter into task \(me) while another task \(try m.reprString(.object(other))) is being executed.")
      }
      loop.currentTask = task
      return .resume(task.coroutine, task.takeStep(exception))
    case .yielded(let v):
      loop.currentTask = nil
      try task.suspended(on: v, m, loop)
    case .returned(let v):
      loop.currentTask = nil
      try task.returned(v, m)
    case .raised(let e):
      loop.currentTask = nil
      try task.raised(e, m)
    case .value: break
    }
    return .return(.none)
  }
}

/// `run_until_complete(future)` of a loop with a `run_forever` of the program's own.
final class OwnRun: NativeFrame {
  private let loop: EventLoop
  private let awaitable: Value
  private let runForever: Value
  private var future: PyFuture?
  private var isNewTask = false

  init(_ loop: EventLoop, _ awaitable: Value, runForever: Value, _ m: Machine) {
    self.loop = loop
    self.awaitable = awaitable
    self.runForever = runForever
    super.init("BaseEventLoop.run_until_complete", machine: m)
  }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    if case .start = input {
      try loop.checkOpen(m)
      try loop.checkNotRunning(m)
      if case .object(let o) = awaitable, o.layout == .future {} else { isNewTask = true }
      let future = try loop.world.ensureFuture(m, awaitable, loop: loop)
      if isNewTask, let task = future as? PyTask { task.logsDestroyPending = false }
      self.future = future
      try future.addCallback(loop.stopCallback, m)
      return .call(runForever, [])
    }
    guard let future else { return .return(.none) }
    future.removeCallback(loop.stopCallback)
    if case .raised(let e) = input {
      if isNewTask && future.isDone && !future.isCancelled { future.retrieve() }
      throw Raised(e)
    }
    if !future.isDone { throw m.runtimeError("Event loop stopped before Future completed.") }
    return .return(try future.getResult(m))
  }
}
