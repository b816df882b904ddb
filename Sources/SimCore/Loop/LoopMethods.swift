// What programs call on an event loop.

extension LoopClasses {
  func installLoopMethods(_ world: LoopWorld) {
    abstractLoop.allocate = { EventLoop(type: $0, world: world) }
    for type in [baseLoop, selectorLoop, loop] { type.allocate = abstractLoop.allocate }
    installAbstractMethods()
    installHandleMaking(world)
    installRunning(world)
    installScheduling(world)
    installSettings(world)
    installRefusals()
  }

  private func get(_ m: Machine, _ v: Value) throws(Raised) -> EventLoop {
    try m.receiver(v, abstractLoop, as: EventLoop.self)
  }

  private func installRunning(_ world: LoopWorld) {
    let t = baseLoop
    t.def("__init__") { (m, a) throws(Raised) in
      try world.initialize(self.get(m, a[0]), m)
      return .none
    }
    selectorLoop.def("__init__", "selector=None") { (m, a) throws(Raised) in
      try world.initialize(self.get(m, a[0]), m)
      return .none
    }
    t.def("__repr__") { (m, a) throws(Raised) in
      let l = try self.get(m, a[0])
      func word(_ b: Bool) -> String { b ? "True" : "False" }
      return .string(
        "<\(l.type.name) running=\(word(try l.asksRunning())) closed=\(word(try l.asksClosed())) debug=\(word(l.asksDebug))>")
    }
    t.def("run_forever") { (m, a) throws(Raised) in .object(LoopRun(try self.get(m, a[0]), .null, m)) }
    t.def("run_until_complete", "future") { (m, a) throws(Raised) in
      let l = try self.get(m, a[0])
      if l.isAltered, let own = try l.ownMethod(m, "run_forever") { return .object(OwnRun(l, a[1], runForever: own, m)) }
      return .object(LoopRun(l, a[1], m))
    }
    t.def("_run_once") { (m, a) throws(Raised) in .object(LoopRun(passOf: try self.get(m, a[0]), m)) }
    t.def("stop") { (m, a) throws(Raised) in
      try self.get(m, a[0]).isStopping = true
      return .none
    }
    t.def("close") { (m, a) throws(Raised) in
      try self.get(m, a[0]).close(m)
      return .none
    }
    t.def("is_running") { (m, a) throws(Raised) in .bool(try self.get(m, a[0]).isRunning) }
    t.def("is_closed") { (m, a) throws(Raised) in .bool(try self.get(m, a[0]).isClosed) }
    t.def("time") { (m, a) throws(Raised) in .float(world.time) }
    t.def("_asyncgen_firstiter_hook", "agen") { (m, a) in
      if let generator = a[1].generator { world.generatorStarted(generator, m) }
      return .none
    }
    t.def("_asyncgen_finalizer_hook", "agen") { (m, a) in
      if let generator = a[1].generator { world.generatorDropped(generator, m) }
      return .none
    }
    t.def("shutdown_asyncgens") { (m, a) throws(Raised) in .object(GeneratorShutdown(try self.get(m, a[0]), m)) }
    t.attribute("_stopping", get: { (m, v) throws(Raised) in .bool(try self.get(m, v).isStopping) })
    t.attribute("_closed", get: { (m, v) throws(Raised) in .bool(try self.get(m, v).isClosed) })
    t.attribute("_ready", get: { (m, v) throws(Raised) in
      let l = try self.get(m, v)
      return .list((0..<l.ready.count).map { i in l.ready[i].callback.map { .object($0) } ?? .none })
    })
    t.attribute("_scheduled", get: { (m, v) throws(Raised) in
      let loop = try self.get(m, v)
      return .list(loop.timers.objects(loop))
    })
  }

  private func installScheduling(_ world: LoopWorld) {
    let t = baseLoop
    func check(_ m: Machine, _ l: EventLoop, _ callback: Value, _ method: String) throws(Raised) {
      guard l.isDebugging else { return }
      if world.isCoroutine(callback) || world.isCoroutineFunction(callback) {
        throw m.typeError("coroutines cannot be used with \(method)()")
      }
      if !m.isCallable(callback) {
        throw m.typeError("a callable object was expected by \(method)(), got \(try m.reprString(callback))")
      }
    }
    func context(_ a: Arguments) -> PyContext? { a.keyword("context")?.object as? PyContext }
    /// Positional arguments, at least `least` of them besides the loop.
    func split(_ m: Machine, _ a: Arguments, _ name: String, _ parameters: [String]) throws(Raised) -> [Value] {
      for (key, _) in a.keywords where key.string != "context" {
        throw m.typeError("BaseEventLoop.\(name)() got an unexpected keyword argument '\(key.string)'")
      }
      let given = a.positional
      let missing = parameters.dropFirst(given.count - 1).map { "'\($0)'" }
      if !missing.isEmpty {
        throw m.typeError(
          "BaseEventLoop.\(name)() missing \(missing.count) required positional argument\(missing.count == 1 ? "" : "s"): "
            + missing.joined(separator: " and "))
      }
      return given
    }
    for name in ["call_soon", "call_soon_threadsafe"] {
      t.def(name, "...") { (m, a) throws(Raised) in
        let l = try self.get(m, a[0])
        let given = try split(m, a, name, ["callback"])
        try l.checkOpen(m)
        if l.isDebugging, name == "call_soon", l.isRunning, world.running !== l {
          throw m.runtimeError("Non-thread-safe operation invoked on an event loop other than the current one")
        }
        try check(m, l, given[1], name)
        return .object(
          try l.callSoon(
            m, given[1], Array(given[2...]), context: context(a), reason: name == "call_soon" ? .called : .threadsafe))
      }
    }
    t.def("call_later", "...") { (m, a) throws(Raised) in
      let l = try self.get(m, a[0])
      let given = try split(m, a, "call_later", ["delay", "callback"])
      if given[1].isNone { throw m.typeError("delay must not be None") }
      try l.checkOpen(m)
      if l.isDebugging {
        if l.isRunning, world.running !== l {
          throw m.runtimeError("Non-thread-safe operation invoked on an event loop other than the current one")
        }
        try check(m, l, given[2], "call_at")
      }
      let when = try m.binary(.add, l.now(m), given[1])
      if l.isAltered, let own = try l.ownMethod(m, "call_at") {
        let context = a.keyword("context") ?? .none
        return try m.call(own, [when] + given[2...], keywords: [(m.intern("context"), context)])
      }
      return .object(
        try l.callAt(m, m.float(when), whenValue: when, given[2], Array(given[3...]), context: context(a)))
    }
    t.def("call_at", "...") { (m, a) throws(Raised) in
      let l = try self.get(m, a[0])
      let given = try split(m, a, "call_at", ["when", "callback"])
      if given[1].isNone { throw m.typeError("when cannot be None") }
      try l.checkOpen(m)
      if l.isDebugging {
        if l.isRunning, world.running !== l {
          throw m.runtimeError("Non-thread-safe operation invoked on an event loop other than the current one")
        }
        try check(m, l, given[2], "call_at")
      }
      return .object(
        try l.callAt(m, m.float(given[1]), whenValue: given[1], given[2], Array(given[3...]), context: context(a)))
    }
    t.def("create_future") { (m, a) throws(Raised) in .object(world.makeFuture(try self.get(m, a[0]))) }
    t.def("create_task", "coro, *, name=None, context=None") { (m, a) throws(Raised) in
      try self.get(m, a[0]).createAnyTask(m, a[1], name: a[2], context: a[3].object as? PyContext, asksClass: false)
    }
  }

  private func installSettings(_ world: LoopWorld) {
    let t = baseLoop
    t.def("get_debug") { (m, a) throws(Raised) in .bool(try self.get(m, a[0]).isDebugging) }
    t.def("set_debug", "enabled") { (m, a) throws(Raised) in
      let l = try self.get(m, a[0])
      l.isDebugging = try m.truthy(a[1])
      if try l.asksRunning() {
        let follow = try m.getAttribute(a[0], "_set_coroutine_origin_tracking")
        if l.isAltered, let own = try l.ownMethod(m, "call_soon_threadsafe") {
          _ = try m.call(own, [follow, a[1]])
        } else {
          _ = try l.callSoon(m, follow, [a[1]], reason: .threadsafe)
        }
      }
      return .none
    }
    t.def("_set_coroutine_origin_tracking", "enabled") { (m, a) throws(Raised) in
      m.tracksOrigins = try m.truthy(a[1])
      return .none
    }
    t.def("set_task_factory", "factory") { (m, a) throws(Raised) in
      let l = try self.get(m, a[0])
      if !a[1].isNone && !m.isCallable(a[1]) { throw m.typeError("task factory must be a callable or None") }
      l.taskFactory = a[1]
      return .none
    }
    t.def("get_task_factory") { (m, a) throws(Raised) in try self.get(m, a[0]).taskFactory }
    t.def("set_exception_handler", "handler") { (m, a) throws(Raised) in
      let l = try self.get(m, a[0])
      if !a[1].isNone && !m.isCallable(a[1]) {
        throw m.typeError("A callable object or None is expected, got \(try m.reprString(a[1]))")
      }
      l.exceptionHandler = a[1]
      return .none
    }
    t.def("get_exception_handler") { (m, a) throws(Raised) in try self.get(m, a[0]).exceptionHandler }
    t.def("default_exception_handler", "context") { (m, a) throws(Raised) in
      if a[1].dict == nil { _ = try m.getAttribute(a[1], "get") }
      try world.defaultExceptionHandler(self.get(m, a[0]), a[1].dict ?? PyDict(), m)
      return .none
    }
    t.def("call_exception_handler", "context") { (m, a) throws(Raised) in
      try world.handleException(self.get(m, a[0]), a[1].dict ?? PyDict(), m)
      return .none
    }
    t.attribute("slow_callback_duration", get: { (m, v) throws(Raised) in try self.get(m, v).slowCallbackDuration }) {
      (m, v, new) throws(Raised) in try self.get(m, v).slowCallbackDuration = new
    }
    t.attribute("_exception_handler", get: { (m, v) throws(Raised) in try self.get(m, v).exceptionHandler })
    t.attribute("_clock_resolution", get: { (_, _) in .float(VirtualClock.resolution) })
    t.attribute("_debug", get: { (m, v) throws(Raised) in .bool(try self.get(m, v).isDebugging) })
    t.attribute("_task_factory", get: { (m, v) throws(Raised) in try self.get(m, v).taskFactory })
  }

  /// What a scenario may ask for, but Simul does not simulate.
  private func installRefusals() {
    let names = [
      "connect_accepted_socket", "connect_read_pipe", "connect_write_pipe", "subprocess_exec", "subprocess_shell",
      "add_reader", "remove_reader", "add_writer", "remove_writer", "sock_recv", "sock_recv_into", "sock_recvfrom",
      "sock_recvfrom_into", "sock_sendall", "sock_sendto", "sock_sendfile", "sock_connect", "sock_accept", "getnameinfo",
    ]
    for name in names {
      baseLoop.def(name, "...") { (m, _) throws(Raised) in throw m.unsupported("loop.\(name)() is not simulated") }
    }
    for name in ["add_signal_handler", "remove_signal_handler"] {
      loop.def(name, "...") { (m, a) throws(Raised) in
        let function = try m.getAttribute(.object(m.importModule("signal")), "_" + name)
        return try m.call(function, a.positional, keywords: a.keywords)
      }
    }
  }
}

extension LoopWorld {
  /// `asyncio.iscoroutinefunction`.
  public func isCoroutineFunction(_ value: Value) -> Bool {
    guard case .object(let o) = value else { return false }
    switch o.layout {
    case .function:
      if unsafeDowncast(o, to: PyFunction.self).code.object.kind == .coroutine { return true }
      return o.attributes?.get(machine.intern("_is_coroutine_marker")) != nil
    case .boundMethod: return isCoroutineFunction(unsafeDowncast(o, to: PyBoundMethod.self).function)
    case .builtin: return unsafeDowncast(o, to: PyBuiltin.self).makesCoroutine
    // `inspect.markcoroutinefunction` leaves a mark, and so do asynchronous mocks.
    default: return o.attributes?.get(machine.intern("_is_coroutine_marker")) != nil
    }
  }
}

/// `loop.shutdown_asyncgens()`.
final class GeneratorShutdown: NativeFrame {
  private let loop: EventLoop
  private var generators: [PyGenerator] = []
  private var gathered: PyFuture?

  init(_ loop: EventLoop, _ m: Machine) {
    self.loop = loop
    super.init("BaseEventLoop.shutdown_asyncgens", coroutine: true, machine: m)
  }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    switch input {
    case .start:
      loop.generatorsWereShutDown = true
      generators = loop.generators.compactMap(\.generator)
      loop.generators = []
      if generators.isEmpty { return .return(.none) }
      var closings: [Value] = []
      for g in generators { closings.append(try m.asyncStep(g, .close)) }
      let all = try Gathering.gather(m, loop.world, closings, returnsExceptions: true)
      gathered = all
      return .await(.object(all))
    case .raised(let e): throw Raised(e)
    case .value(let results), .returned(let results), .yielded(let results):
      for (i, result) in (results.list?.items ?? []).enumerated() where i < generators.count {
        guard let e = result.exception, e.type.isSubclass(of: types.exception) else { continue }
        try loop.world.callExceptionHandler(
          loop,
          message:
            "an error occurred during closing of asynchronous generator \(try m.reprString(.object(generators[i])))",
          e, [("asyncgen", .object(generators[i]))], m)
      }
      return .return(.none)
    }
  }
}

/// `loop.shutdown_default_executor()` where there is none.
final class ExecutorShutdown: NativeFrame {
  private let loop: EventLoop

  init(_ loop: EventLoop, _ m: Machine) {
    self.loop = loop
    super.init("BaseEventLoop.shutdown_default_executor", coroutine: true, machine: m)
  }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    switch input {
    case .start:
      loop.executorWasShutDown = true
      return .return(.none)
    case .raised(let e): throw Raised(e)
    case .value, .returned, .yielded: return .return(.none)
    }
  }
}
