// What programs call on futures and tasks.

extension LoopClasses {
  func installFutureMethods(_ world: LoopWorld) {
    let t = future
    t.allocate = { PyFuture(loop: nil, type: $0, world: world, isTask: false) }
    func get(_ m: Machine, _ v: Value) throws(Raised) -> PyFuture {
      if case .object(let o) = v, o.layout == .future { return unsafeDowncast(o, to: PyFuture.self) }
      throw m.typeError("descriptor requires a '_asyncio.Future' object but received a '\(m.typeName(v))'")
    }
    t.def("__init__", "*, loop=None") { (m, a) throws(Raised) in
      let f = try get(m, a[0])
      f.loopReference = try world.loopArgument(m, a[1])
      if f.state != .pending { f.reset() }
      if f.loopReference?.asksDebug == true { f.origin = m.origin() }
      return .none
    }
    t.def("__repr__") { (m, a) throws(Raised) in .string(try world.representation(get(m, a[0]), m)) }
    t.def("result") { (m, a) throws(Raised) in
      let f = try get(m, a[0])
      if f.loopReference == nil { throw m.error(self.invalidStateError, "Future object is not initialized.") }
      if f.state == .pending { throw m.error(self.invalidStateError, "Result is not set.") }
      return try f.getResult(m)
    }
    t.def("exception") { (m, a) throws(Raised) in
      let f = try get(m, a[0])
      if f.loopReference == nil { throw m.error(self.invalidStateError, "Future object is not initialized.") }
      return try f.getException(m).map { .object($0) } ?? .none
    }
    t.def("set_result", "result, /") { (m, a) throws(Raised) in
      let f = try get(m, a[0])
      _ = try f.loop(m)
      try f.setResult(m, a[1])
      return .none
    }
    t.def("set_exception", "exception, /") { (m, a) throws(Raised) in
      let f = try get(m, a[0])
      _ = try f.loop(m)
      var value = a[1]
      if f.state != .pending { throw m.error(self.invalidStateError, "invalid state") }
      if let type = value.type { value = try m.call(.object(type), []) }
      guard let e = value.exception else { throw m.typeError("invalid exception object") }
      try f.setException(m, e)
      return .none
    }
    for type in [t, gathering] {
      type.def("cancel", "msg=None") { (m, a) throws(Raised) in
        let f = try get(m, a[0])
        _ = try f.loop(m)
        return .bool(try f.cancel(m, a[1].isNull ? .none : a[1]))
      }
    }
    t.def("cancelled") { (m, a) throws(Raised) in .bool(try get(m, a[0]).isCancelled) }
    t.def("done") { (m, a) throws(Raised) in .bool(try get(m, a[0]).isDone) }
    t.def("get_loop") { (m, a) throws(Raised) in .object(try get(m, a[0]).loop(m)) }
    t.def("add_done_callback", "fn, /, *, context=None") { (m, a) throws(Raised) in
      let f = try get(m, a[0])
      if f.loopReference == nil { throw m.runtimeError("uninitialized Future object") }
      if case .object(let o) = a[1], o.type === self.wakeup {
        try f.add(.wakeup(unsafeDowncast(o, to: TaskWakeup.self).task), m)
      } else {
        try f.add(.program(a[1], world.contextArgument(a[2])), m)
      }
      return .none
    }
    t.def("remove_done_callback", "fn, /") { (m, a) throws(Raised) in
      let f = try get(m, a[0])
      _ = try f.loop(m)
      let target = a[1]
      var removed = 0
      for callback in f.callbacks {
        guard case .program(let function, _) = callback, try m.equal(function, target) else { continue }
        removed += f.removeCallbacks {
          if case .program(let other, _) = $0 { other.isIdentical(to: function) } else { false }
        }
      }
      return .int(removed)
    }
    t.def("_make_cancelled_error") { (m, a) throws(Raised) in .object(try get(m, a[0]).makeCancelledError()) }
    let iterator = futureIterator
    iterator.def("send", "value, /") { (m, a) throws(Raised) in
      try (a[0].object as? FutureIterator)?.send(m) ?? .none
    }
    iterator.def("close") { (_, a) in
      (a[0].object as? FutureIterator)?.stop()
      return .none
    }
    iterator.def("throw", "typ, val=None, tb=None, /") { (m, a) throws(Raised) in
      let error = try thrownException(
        a, m, traceback: "a traceback", orElse: "exceptions must be classes deriving BaseException or instances of such a class")
      (a[0].object as? FutureIterator)?.stop()
      throw Raised(error)
    }
    t.def("__await__") { (m, a) throws(Raised) in .object(FutureIterator(try get(m, a[0]))) }
    t.def("__iter__") { (m, a) throws(Raised) in .object(FutureIterator(try get(m, a[0]))) }
    t.attribute("_state", get: { (m, v) throws(Raised) in
      switch try get(m, v).state {
      case .pending: .string("PENDING")
      case .cancelled: .string("CANCELLED")
      case .finished: .string("FINISHED")
      }
    })
    t.attribute("_asyncio_future_blocking", get: { (m, v) throws(Raised) in .bool(try get(m, v).isBlocking) }) {
      (m, v, new) throws(Raised) in try get(m, v).isBlocking = m.truthy(new)
    }
    t.attribute("_loop", get: { (m, v) throws(Raised) in try get(m, v).loopReference.map { .object($0) } ?? .none })
    t.attribute("_result", get: { (m, v) throws(Raised) in
      let f = try get(m, v)
      return f.state == .finished && f.exception == nil ? f.value : .none
    })
    t.attribute("_exception", get: { (m, v) throws(Raised) in try get(m, v).exception.map { .object($0) } ?? .none })
    t.attribute("_log_traceback", get: { (m, v) throws(Raised) in .bool(try get(m, v).logsTraceback) }) {
      (m, v, new) throws(Raised) in
      if try m.truthy(new) { throw m.valueError("_log_traceback can only be set to False") }
      try get(m, v).logsTraceback = false
    }
    t.attribute("_cancel_message", get: { (m, v) throws(Raised) in try get(m, v).cancelMessage }) {
      (m, v, new) throws(Raised) in try get(m, v).cancelMessage = new
    }
    t.attribute("_source_traceback", get: { (m, v) throws(Raised) in world.originValue(try get(m, v).origin) ?? .none })
    t.attribute("_callbacks", get: { (m, v) throws(Raised) in
      var list: [Value] = []
      for callback in try get(m, v).callbacks {
        switch callback {
        case .program(let f, let context): list.append(.tuple([f, .object(context)]))
        case .native(let n): list.append(.tuple([.string(n.name.text), .none]))
        case .wakeup(let task): list.append(.tuple([.object(task), .object(task.ownContext())]))
        }
      }
      return list.isEmpty ? .none : .list(list)
    })
    t.defClass("__class_getitem__", "item, /") { (_, a) in .object(PyGenericAlias(a[0], a[1])) }
  }

  func installTaskMethods(_ world: LoopWorld) {
    let t = task
    t.allocate = { PyTask(type: $0, world: world) }
    func get(_ m: Machine, _ v: Value) throws(Raised) -> PyTask { try m.receiver(v, self.task, as: PyTask.self) }
    t.def("__init__", "coro, *, loop=None, name=None, context=None, eager_start=False") { (m, a) throws(Raised) in
      let task = try get(m, a[0])
      let loop = try world.loopArgument(m, a[2])
      let context = a[4].object as? PyContext
      try task.begin(m, loop, a[1], name: a[3], context: context)
      let isEager = try a[5].isNull ? false : m.truthy(a[5])
      let isRunning = isEager ? try loop.asksRunning() : false
      if isRunning {
        return .object(EagerStart(task, loop, answer: .none, m))
      }
      try loop.checkOpen(m)
      try loop.schedule(step: task, nil, .created)
      loop.register(task)
      return .none
    }
    wakeup.def("__call__", "fut, /") { (m, a) throws(Raised) in
      guard case .object(let o) = a[0], o.type === self.wakeup else { return .none }
      let task = unsafeDowncast(o, to: TaskWakeup.self).task
      task.strangeWaiter = nil
      if case .object(let f) = a[1], f.layout == .future {
        return .object(TaskStepFrame(task, try unsafeDowncast(f, to: PyFuture.self).askWakeupError(m), m))
      }
      do throws(Raised) {
        _ = try m.callMethod(a[1], "result")
        return .object(TaskStepFrame(task, nil, m))
      } catch {
        if world.leavesLoop(error.exception) { throw error }
        return .object(TaskStepFrame(task, error.exception, m))
      }
    }
    wakeup.attribute("__self__", get: { (_, v) in (v.object as? TaskWakeup).map { .object($0.task) } ?? .none })
    wakeup.attribute("__name__", get: { (_, _) in .string("task_wakeup") })
    wakeup.attribute("__qualname__", get: { (_, v) in .string((v.object as? TaskWakeup)?.qualifiedName ?? "") })
    wakeup.def("__repr__") { (m, a) throws(Raised) in
      guard let task = (a[0].object as? TaskWakeup)?.task else { return .string("") }
      return .string("<built-in method task_wakeup of \(task.type.messageName) object at \(m.address(.object(task)))>")
    }
    taskStep.def("__call__") { (m, a) throws(Raised) in
      (a[0].object as? TaskStep).map { .object($0.frame(m)) } ?? .none
    }
    taskStep.attribute("__self__", get: { (_, v) in (v.object as? TaskStep).map { .object($0.task) } ?? .none })
    t.def("get_coro") { (m, a) throws(Raised) in try get(m, a[0]).coroutine }
    t.def("get_context") { (m, a) throws(Raised) in .object(try get(m, a[0]).ownContext()) }
    t.def("get_name") { (m, a) throws(Raised) in .object(try get(m, a[0]).name) }
    t.def("set_name", "value, /") { (m, a) throws(Raised) in
      try get(m, a[0]).rename(m, a[1])
      return .none
    }
    t.def("set_result", "result, /") { (m, _) throws(Raised) in
      throw m.runtimeError("Task does not support set_result operation")
    }
    t.def("set_exception", "exception, /") { (m, _) throws(Raised) in
      throw m.runtimeError("Task does not support set_exception operation")
    }
    t.def("cancel", "msg=None") { (m, a) throws(Raised) in
      .bool(try get(m, a[0]).cancel(m, a[1].isNull ? .none : a[1]))
    }
    t.def("cancelling") { (m, a) throws(Raised) in .int(try get(m, a[0]).cancelRequests) }
    t.def("uncancel") { (m, a) throws(Raised) in .int(try get(m, a[0]).uncancel()) }
    t.def("get_stack", "*, limit=None") { (m, a) throws(Raised) in
      .list(try world.stack(of: get(m, a[0]), limit: a[1], m).map(\.frame))
    }
    t.def("print_stack", "*, limit=None, file=None") { (m, a) throws(Raised) in
      let text = try world.stackText(of: get(m, a[0]), limit: a[1], m)
      if a[2].isNull || a[2].isNone {
        m.host?.write(PyStr(text), to: .standardError)
      } else {
        _ = try m.callMethod(a[2], "write", .string(text))
      }
      return .none
    }
    t.attribute("_coro", get: { (m, v) throws(Raised) in try get(m, v).coroutine })
    t.attribute("_must_cancel", get: { (m, v) throws(Raised) in .bool(try get(m, v).mustCancel) })
    t.attribute("_fut_waiter", get: { (m, v) throws(Raised) in
      let task = try get(m, v)
      return (task.waiter ?? task.strangeWaiter).map { .object($0) } ?? .none
    })
    t.attribute("_num_cancels_requested", get: { (m, v) throws(Raised) in .int(try get(m, v).cancelRequests) })
    t.attribute("_log_destroy_pending", get: { (m, v) throws(Raised) in .bool(try get(m, v).logsDestroyPending) }) {
      (m, v, new) throws(Raised) in try get(m, v).logsDestroyPending = m.truthy(new)
    }
  }
}

extension PyFuture {
  /// `__init__` was called again.
  fileprivate func reset() {
    state = .pending
    value = .none
    exception = nil
    exceptionTraceback = []
    logsTraceback = false
  }
}

extension LoopWorld {
  /// The loop that was passed, or `get_event_loop()`.
  func loopArgument(_ m: Machine, _ value: Value) throws(Raised) -> EventLoop {
    if value.isNull || value.isNone { return try currentLoop(m) }
    if case .object(let o) = value, let loop = o as? EventLoop { return loop }
    _ = try m.getAttribute(value, "get_debug")
    throw m.unsupported("an event loop of a class of the program's own")
  }

  /// The context that was passed, or a copy of the present one.
  func contextArgument(_ value: Value) -> PyContext { (value.object as? PyContext) ?? copyContext() }

  /// `asyncio.get_event_loop()`.
  public func currentLoop(_ m: Machine) throws(Raised) -> EventLoop {
    if let running { return running }
    if let answer = try ask(m, "get_event_loop") {
      if let loop = answer.object as? EventLoop { return loop }
      throw m.unsupported("an event loop of a class of the program's own")
    }
    return try policyLoop(m)
  }
}

/// The first step of an eager task, taken at once inside the task that creates it.
final class EagerStart: NativeFrame {
  private let task: PyTask
  private let loop: EventLoop
  private let answer: Value
  private let outerTask: PyTask?
  private let outerContext: PyContext
  private var wasEntered = false

  init(_ task: PyTask, _ loop: EventLoop, answer: Value, _ m: Machine) {
    self.task = task
    self.loop = loop
    self.answer = answer
    outerTask = loop.currentTask
    outerContext = loop.world.ownContext()
    super.init("Task.__eager_start", machine: m)
  }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    if case .start = input {
      if task.context.isEntered || task.context === outerContext {
        // As in CPython the task stays among the loop's, never to run, and the current one until the step around it ends.
        task.logsDestroyPending = false
        loop.register(task)
        loop.world.stranded.append(task)
        loop.currentTask = task
        throw m.runtimeError("cannot enter context: \(try m.reprString(.object(task.context))) is already entered")
      }
      wasEntered = outerContext.isEntered
      outerContext.isEntered = true
      loop.register(task)
      loop.currentTask = task
      loop.world.context = task.context
      return .resume(task.coroutine, task.takeStep(nil))
    }
    loop.currentTask = outerTask
    loop.world.context = outerContext
    outerContext.isEntered = wasEntered
    defer { if task.isDone { task.coroutine = .none } }
    switch input {
    case .yielded(let v): try task.suspended(on: v, m, loop)
    case .returned(let v): try task.returned(v, m)
    case .raised(let e):
      // The frames of the traceback lead to that of `create_task`, which names the task.
      let made = LibraryFrame([task])
      made.register(with: m)
      e.passed.append(made)
      try task.raised(e, m)
    case .start, .value: break
    }
    return .return(answer)
  }
}
