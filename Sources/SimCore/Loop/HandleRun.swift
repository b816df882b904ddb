// Handles that a program makes and runs itself, for loops that it builds from nothing.

extension LoopClasses {
  /// `Handle(...)`, `TimerHandle(...)` and `_run()`.
  func installHandleMaking(_ world: LoopWorld) {
    func loop(_ m: Machine, _ value: Value) throws(Raised) -> EventLoop {
      if let loop = value.object as? EventLoop { return loop }
      _ = try m.getAttribute(value, "get_debug")
      throw m.unsupported("an event loop of a class of the program's own")
    }
    handle.defNew("callback, args, loop, context=None") { (m, a) throws(Raised) in
      .object(
        PyHandle(
          a[1], try m.elements(a[2]), world.contextArgument(a[4]), try loop(m, a[3]), id: world.newHandleID()))
    }
    timerHandle.defNew("when, callback, args, loop, context=None") { (m, a) throws(Raised) in
      .object(
        PyTimerHandle(
          when: try m.float(a[1]), whenValue: a[1], a[2], try m.elements(a[3]), world.contextArgument(a[5]),
          try loop(m, a[4])))
    }
    for type in [handle, timerHandle] { type.def("__init__", "...") { (_, _) in .none } }
    handle.def("_run") { (m, a) throws(Raised) in
      if let h = a[0].object as? PyHandle { return .object(HandleRun(h, h.callback, h.arguments, h.context, h.loop, m)) }
      guard let t = a[0].object as? PyTimerHandle else { return .none }
      return .object(HandleRun(t, t.callback, t.arguments, t.context, t.loop, m))
    }
  }
}

/// `handle._run()`.
private final class HandleRun: NativeFrame {
  private let handle: PyObject
  private let function: Value
  private let arguments: [Value]
  private let context: PyContext
  private let loop: EventLoop
  private let outer: PyContext
  /// Its number in the trace, if it stands there.
  private var id: UInt32?

  init(_ handle: PyObject, _ function: Value, _ arguments: [Value], _ context: PyContext, _ loop: EventLoop, _ m: Machine) {
    self.handle = handle
    self.function = function
    self.arguments = arguments
    self.context = context
    self.loop = loop
    outer = loop.world.ownContext()
    super.init("Handle._run", machine: m)
  }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    if case .start = input {
      // A loop that the program turns itself has no other place where its handles show.
      if !loop.isRunning { announce() }
      loop.world.context = context
      return .call(function, arguments)
    }
    loop.world.context = outer
    if let id { loop.world.emitFromLoop(.handleFinished(HandleID(id))) }
    if case .raised(let e) = input {
      if loop.world.leavesLoop(e) { throw Raised(e) }
      let text = try loop.world.callbackText(function, arguments, debug: loop.asksDebug, m)
      try loop.world.callbackFailed(loop, text, handle: handle, e, m)
    }
    return .return(.none)
  }

  private func announce() {
    let world = loop.world
    guard world.trace != nil else { return }
    if let timer = handle as? PyTimerHandle {
      id = timer.id
      world.emit(
        .timerScheduled(
          HandleID(timer.id), .none, due: Instant(nanoseconds: world.clock.now), name: timer.name, .callback))
      world.emitFromLoop(.timerDue(HandleID(timer.id)))
    } else if let plain = handle as? PyHandle {
      id = plain.id
      let task = plain.steppedTask
      world.emit(
        .handleScheduled(
          HandleID(plain.id), task?.kind ?? .callback, task?.task.taskID ?? .none, .called,
          name: task?.task.functionText ?? world.text(callable: function)))
    }
    if let id { world.emitFromLoop(.handleStarted(HandleID(id))) }
  }
}
