// The modules that `import asyncio` gives: names put in their places.  What they name is implemented in the other files.

/// The modules of asyncio by dotted name; the machine's host looks here when a program imports one.
public func makeAsyncioModules(_ m: Machine, _ world: LoopWorld) -> [String: PyModule] {
  let library = AsyncioLibrary(m, world)
  return AsyncioModules(library).make()
}

/// Builds the modules.
private struct AsyncioModules {
  let library: AsyncioLibrary
  var world: LoopWorld { library.world }
  let all = PyModule(name: "asyncio")

  init(_ library: AsyncioLibrary) { self.library = library }

  func make() -> [String: PyModule] {
    var made: [String: PyModule] = ["asyncio": all]
    func add(_ name: String, _ fill: (PyModule) -> Void) {
      let module = PyModule(name: "asyncio." + name)
      fill(module)
      if let names = publicNames[name] { module.set("__all__", .tuple(names.map { .string($0) })) }
      made["asyncio." + name] = module
      for (key, value) in module.dict.pairs {
        if let key = key.str, !key.hasPrefix("_") || publicNames[name]?.contains(key.string) ?? false {
          all.dict.set(key, value)
        }
      }
    }
    add("exceptions", exceptions)
    add("coroutines", coroutines)
    add("events", events)
    add("futures", futures)
    add("locks", locks)
    add("queues", queues)
    add("timeouts", timeouts)
    add("tasks", tasks)
    add("taskgroups") { $0.set("TaskGroup", library.classes.taskGroup) }
    add("runners", runners)
    add("threads") { library.fillThreads($0) }
    add("base_events") { $0.set("BaseEventLoop", world.classes.baseLoop) }
    add("unix_events", unixEvents)
    add("mixins") { _ in }
    add("staggered") { library.fillStaggered($0) }
    all.dict.remove(PyStr("staggered_race"))
    add("base_futures") { module in
      module.set("isfuture", all.dict.get("isfuture") ?? .none)
    }
    for (name, module) in made where name != "asyncio" {
      all.dict.set(String(name.dropFirst("asyncio.".count)), .object(module))
    }
    all.dict.remove(PyStr("__all__"))
    addLazyNames(to: made)
    addLazyNames(to: all, library)
    all.set("__path__", .list([]))
    return made
  }

  // MARK: Modules

  private func exceptions(_ module: PyModule) {
    let c = library.classes
    module.set("CancelledError", world.classes.cancelledError)
    module.set("InvalidStateError", world.classes.invalidStateError)
    module.set("TimeoutError", types.timeoutError)
    module.set("IncompleteReadError", c.incompleteRead)
    module.set("LimitOverrunError", c.limitOverrun)
    module.set("SendfileNotAvailableError", c.sendfileNotAvailable)
    module.set("BrokenBarrierError", c.brokenBarrier)
  }

  private func coroutines(_ module: PyModule) {
    let world = self.world
    module.def("iscoroutine", "obj") { (_, a) in .bool(world.isCoroutine(a[0])) }
    module.def("iscoroutinefunction", "func") { (_, a) in .bool(world.isCoroutineFunction(a[0])) }
    module.def("_is_debug_mode", "") { (_, _) in .bool(world.debugsByDefault) }
  }

  private func events(_ module: PyModule) {
    let (world, library) = (self.world, self.library)
    module.set("AbstractEventLoop", world.classes.abstractLoop)
    module.set("Handle", world.classes.handle)
    module.set("TimerHandle", world.classes.timerHandle)
    module.set("AbstractEventLoopPolicy", library.classes.policyBase)
    module.set("BaseDefaultEventLoopPolicy", library.classes.defaultPolicy)
    module.def("get_running_loop", "") { (m, _) throws(Raised) in .object(try world.runningLoop(m)) }
    module.def("_get_running_loop", "") { (_, _) in world.running.map { .object($0) } ?? .none }
    module.def("_set_running_loop", "loop, /") { (_, a) in
      world.setRunning(a[0].object as? EventLoop)
      return .none
    }
    for (name, parameters) in [("get_child_watcher", ""), ("set_child_watcher", "watcher")] {
      module.def(name, parameters) { (m, a) throws(Raised) in
        let policy = try m.call(m.getAttribute(.object(module), "get_event_loop_policy"), [])
        return try m.call(m.getAttribute(policy, m.intern(name)), a.positional)
      }
    }
    module.def("get_event_loop", "") { (m, _) throws(Raised) in
      if world.running == nil, let answer = try world.ask(m, "get_event_loop") { return answer }
      return .object(try world.currentLoop(m))
    }
    module.def("new_event_loop", "") { (m, _) throws(Raised) in .object(try world.newLoop(m)) }
    module.def("set_event_loop", "loop") { (m, a) throws(Raised) in
      if try world.ask(m, "set_event_loop", a[0]) != nil { return .none }
      try world.setPolicyLoop(m, a[0])
      return .none
    }
    let base = library.classes.defaultPolicy
    base.def("get_event_loop") { (m, a) throws(Raised) in
      .object(try world.asPolicy(a[0]) { () throws(Raised) in try world.policyLoop(m) })
    }
    base.def("set_event_loop", "loop") { (m, a) throws(Raised) in
      try world.asPolicy(a[0]) { () throws(Raised) in try world.setPolicyLoop(m, a[1]) }
      return .none
    }
    for type in [library.classes.policyBase, base, library.classes.unixPolicy] { type.allocate = { PyPolicy(type: $0) } }
    for (name, parameters) in [
      ("get_event_loop", ""), ("set_event_loop", "loop"), ("new_event_loop", ""), ("get_child_watcher", ""),
      ("set_child_watcher", "watcher"),
    ] {
      library.classes.policyBase.def(name, parameters) { (m, _) throws(Raised) in throw m.error(types.notImplementedError) }
    }
    base.def("new_event_loop") { (m, _) throws(Raised) in .object(try world.makeLoop(m)) }
    for (name, parameters) in [("get_child_watcher", ""), ("set_child_watcher", "watcher")] {
      library.classes.unixPolicy.def(name, parameters) { (m, a) throws(Raised) in
        try m.call(m.getAttribute(.object(m.importModule("asyncio._watchers")), m.intern(name)), a.positional)
      }
    }
    module.def("get_event_loop_policy", "") { (m, _) throws(Raised) in
      if world.policy.object.isNone { world.policy.object = .object(PyPolicy(type: library.classes.unixPolicy)) }
      return world.policy.object
    }
    module.def("set_event_loop_policy", "policy") { (m, a) throws(Raised) in
      if !a[0].isNone && !m.isInstance(a[0], library.classes.policyBase) {
        throw m.typeError(
          "policy must be an instance of AbstractEventLoopPolicy or None, not '\(m.typeName(a[0]))'")
      }
      world.setPolicy(a[0])
      return .none
    }
  }

  private func unixEvents(_ module: PyModule) {
    for name in ["SelectorEventLoop", "EventLoop", "_UnixSelectorEventLoop"] { module.set(name, world.classes.loop) }
    for name in ["DefaultEventLoopPolicy", "_UnixDefaultEventLoopPolicy"] { module.set(name, library.classes.unixPolicy) }
  }

  private func futures(_ module: PyModule) {
    // There is one implementation, which bears the names of both of CPython's.
    for name in ["Future", "_CFuture", "_PyFuture"] { module.set(name, world.classes.future) }
    module.def("isfuture", "obj") { (m, a) throws(Raised) in .bool(try isFuture(a[0], m)) }
    library.fillThreadFutures(module)
  }

  private func locks(_ module: PyModule) {
    let c = library.classes
    module.set("Lock", c.lock)
    module.set("Event", c.event)
    module.set("Condition", c.condition)
    module.set("Semaphore", c.semaphore)
    module.set("BoundedSemaphore", c.boundedSemaphore)
    module.set("Barrier", c.barrier)
  }

  private func queues(_ module: PyModule) {
    let c = library.classes
    module.set("Queue", c.queue)
    module.set("PriorityQueue", c.priorityQueue)
    module.set("LifoQueue", c.lifoQueue)
    module.set("QueueEmpty", c.queueEmpty)
    module.set("QueueFull", c.queueFull)
    module.set("QueueShutDown", c.queueShutDown)
  }

  private func timeouts(_ module: PyModule) {
    let library = self.library
    module.set("Timeout", library.classes.timeout)
    module.def("timeout", "delay") { (m, a) throws(Raised) in .object(try library.makeTimeout(m, after: a[0])) }
    module.def("timeout_at", "when") { (m, a) throws(Raised) in
      let made = PyTimeout(type: library.classes.timeout, world: library.world)
      made.when = a[0]
      return .object(made)
    }
  }

  private func tasks(_ module: PyModule) {
    let (world, library) = (self.world, self.library)
    for name in ["Task", "_CTask", "_PyTask"] { module.set(name, world.classes.task) }
    for name in ["FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"] { module.set(name, .string(name)) }
    module.def("sleep", "delay, result=None", awaited: world.awaitedSleep()) { (_, a) in .object(SleepFrame(a[0], a[1], world)) }
    module.def("create_task", "coro, *, name=None, context=None") { (m, a) throws(Raised) in
      let loop = try world.runningLoop(m)
      return try loop.createAnyTask(m, a[0], name: a[1].isNull ? .none : a[1], context: a[2].object as? PyContext)
    }
    module.def("ensure_future", "coro_or_future, *, loop=None") { (m, a) throws(Raised) in
      if let o = a[0].object, o.layout != .future, try isFuture(a[0], m) {
        // A future of a class of the program's.
        if !a[1].isNull, !a[1].isNone, try !m.call(m.getAttribute(a[0], "get_loop"), []).isIdentical(to: a[1]) {
          throw m.valueError("The future belongs to a different loop than the one specified as the loop argument")
        }
        return a[0]
      }
      return .object(try world.ensureFuture(m, a[0], loop: a[1].object as? EventLoop))
    }
    module.def("gather", "...") { (m, a) throws(Raised) in
      var returns = false
      for (name, value) in a.keywords {
        guard name.string == "return_exceptions" else {
          throw m.typeError("gather() got an unexpected keyword argument '\(name.string)'")
        }
        returns = try m.truthy(value)
      }
      return .object(try Gathering.gather(m, world, a.positional, returnsExceptions: returns))
    }
    module.def("wait", "fs, *, timeout=None, return_when='ALL_COMPLETED'") { (_, a) in
      .object(WaitFrame(a[0], a[1], a[2], library))
    }
    module.def("wait_for", "fut, timeout") { (_, a) in .object(WaitForFrame(a[0], a[1], library)) }
    module.def("shield", "arg") { (m, a) throws(Raised) in .object(try library.shield(m, a[0])) }
    module.def("as_completed", "fs, *, timeout=None") { (m, a) throws(Raised) in
      if world.isAwaitable(a[0]) {
        throw m.typeError("expects an iterable of awaitables, not \(m.type(of: a[0]).name)")
      }
      return .object(try PyAsCompleted(a[0], timeout: a[1], m, library))
    }
    func eagerFactory(_ constructor: Value) -> Value {
      .object(
        PyBuiltin(
          "factory", "loop, coro, *, name=None, context=None", qualifiedName: "create_eager_task_factory.<locals>.factory",
          module: "asyncio.tasks"
        ) { (m, a) throws(Raised) in
          if case .object(let o) = constructor, o === world.classes.task, let loop = a[0].object as? EventLoop {
            let task = PyTask(type: world.classes.task, world: world)
            try task.begin(
              m, loop, a[1], name: a[2].isNull ? .none : a[2], context: a[3].object as? PyContext)
            if try loop.asksRunning() { return .object(EagerStart(task, loop, answer: .object(task), m)) }
            try loop.schedule(step: task, nil, .created)
            loop.register(task)
            return .object(task)
          }
          let keywords: [(PyStr, Value)] = [
            (m.intern("loop"), a[0]), (m.intern("name"), a[2].isNull ? .none : a[2]),
            (m.intern("context"), a[3].isNull ? .none : a[3]), (m.intern("eager_start"), .bool(true)),
          ]
          return try m.call(constructor, [a[1]], keywords: keywords)
        })
    }
    module.def("create_eager_task_factory", "custom_task_constructor") { (_, a) in eagerFactory(a[0]) }
    module.set("eager_task_factory", eagerFactory(.object(world.classes.task)))
    library.fillTaskRegistry(module)
    library.fillThreadTasks(module)
  }

  private func runners(_ module: PyModule) {
    let (world, library) = (self.world, self.library)
    module.set("Runner", library.classes.runner)
    module.def("run", "main, *, debug=None, loop_factory=None") { (m, a) throws(Raised) in
      if world.running != nil { throw m.runtimeError("asyncio.run() cannot be called from a running event loop") }
      let runner = PyRunner(type: library.classes.runner, world: world)
      if !a[1].isNull { runner.debug = a[1] }
      if !a[2].isNull { runner.factory = a[2] }
      return .object(RunnerRun(runner, a[0], context: nil, closing: true, library))
    }
  }

}

/// `asyncio.isfuture`: whatever has futures' mark in its class is one.
private func isFuture(_ value: Value, _ m: Machine) throws(Raised) -> Bool {
  guard case .object(let o) = value else { return false }
  if o.layout == .future { return true }
  let mark = m.intern("_asyncio_future_blocking")
  guard !o.type.isBuiltin, try m.getAttribute(value, m.intern("__class__")).type?.lookup(mark) != nil else { return false }
  return try !m.getAttribute(value, mark).isNone
}
