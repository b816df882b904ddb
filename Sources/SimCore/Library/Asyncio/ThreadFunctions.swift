// asyncio's functions about threads.  They are written in Python (`asyncio._bridge`), and loaded when they are first called.

/// Calls a function of the bridge as if it were called in its own place.
private final class BridgeCall: NativeFrame {
  private let function: Value
  private let arguments: [Value]

  init(_ name: String, _ arguments: [Value], _ m: Machine) throws(Raised) {
    function = try m.bridge(name)
    self.arguments = arguments
    super.init(name, machine: m)
  }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    switch input {
    case .start: return .call(function, arguments)
    case .raised(let e): throw Raised(e)
    case .value(let v), .returned(let v), .yielded(let v): return .return(v)
    }
  }
}

extension Machine {
  /// A function of the module in which asyncio and threads meet.
  fileprivate func bridge(_ name: String) throws(Raised) -> Value {
    try getAttribute(.object(importModule("asyncio._bridge")), intern(name))
  }
}

extension AsyncioLibrary {
  /// The loop's methods.
  func installThreadMethods() {
    let t = world.classes.baseLoop
    func get(_ m: Machine, _ v: Value) throws(Raised) -> EventLoop { try m.receiver(v, self.world.classes.abstractLoop, as: EventLoop.self) }
    t.attribute("_default_executor", get: { (m, v) throws(Raised) in try get(m, v).executor }) {
      (m, v, new) throws(Raised) in try get(m, v).executor = new
    }
    t.attribute("_executor_shutdown_called", get: { (m, v) throws(Raised) in .bool(try get(m, v).executorWasShutDown) }) {
      (m, v, new) throws(Raised) in try get(m, v).executorWasShutDown = try m.truthy(new)
    }
    t.def("run_in_executor", "...") { (m, a) throws(Raised) in
      var given = Array(a.positional.dropFirst())
      for (key, value) in a.keywords {
        guard key.string == ["executor", "func"].dropFirst(given.count).first else {
          throw m.typeError("BaseEventLoop.run_in_executor() got an unexpected keyword argument '\(key.string)'")
        }
        given.append(value)
      }
      if given.count < 2 {
        let missing = ["'executor'", "'func'"].dropFirst(given.count)
        throw m.typeError(
          "BaseEventLoop.run_in_executor() missing \(missing.count) required positional "
            + "argument\(missing.count == 1 ? "" : "s"): " + missing.joined(separator: " and "))
      }
      let loop = try get(m, a[0])
      if loop.isClosed { throw m.runtimeError("Event loop is closed") }
      if loop.isDebugging {
        if self.world.isCoroutine(given[1]) || self.world.isCoroutineFunction(given[1]) {
          throw m.typeError("coroutines cannot be used with run_in_executor()")
        }
        if !m.isCallable(given[1]) {
          throw m.typeError("a callable object was expected by run_in_executor(), got \(try m.reprString(given[1]))")
        }
      }
      return .object(
        try BridgeCall("run_in_executor", [a[0], given[0], given[1], .tuple(Array(given[2...])), given[1]], m))
    }
    t.def("set_default_executor", "executor") { (m, a) throws(Raised) in
      try m.call(m.bridge("set_default_executor"), [a[0], a[1]])
    }
    t.def("shutdown_default_executor", "timeout=None") { (m, a) throws(Raised) in
      let loop = try get(m, a[0])
      if loop.executor.isNone { return .object(ExecutorShutdown(loop, m)) }
      let shutdown = try m.getAttribute(m.bridge("BaseEventLoop"), m.intern("shutdown_default_executor"))
      return try m.call(shutdown, [a[0], a[1].isNull ? .none : a[1]])
    }
  }

  /// `asyncio.to_thread` and what else is a function of a module.
  func fillThreads(_ module: PyModule) {
    module.def("to_thread", "...") { (m, a) throws(Raised) in
      try m.call(m.bridge("to_thread"), a.positional, keywords: a.keywords)
    }
  }

  func fillThreadFutures(_ module: PyModule) {
    module.def("wrap_future", "future, *, loop=None") { (m, a) throws(Raised) in
      if case .object(let o) = a[0], o.layout == .future { return a[0] }
      return try m.call(m.bridge("wrap_future"), [a[0]], keywords: [(m.intern("loop"), a[1].isNull ? .none : a[1])])
    }
  }

  func fillThreadTasks(_ module: PyModule) {
    module.def("run_coroutine_threadsafe", "coro, loop") { (m, a) throws(Raised) in
      try m.call(m.bridge("run_coroutine_threadsafe"), [a[0], a[1]])
    }
  }
}
