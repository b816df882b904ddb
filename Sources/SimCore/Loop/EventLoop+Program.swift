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

  /// `loop.get_debug()`, which asyncio asks whenever it makes a future, a task or a handle.  (Nobody learns what it raises.)
  var asksDebug: Bool { isAltered ? (try? says("get_debug", isDebugging)) ?? isDebugging : isDebugging }

  /// `loop.is_running()`.
  func asksRunning() throws(Raised) -> Bool { isAltered ? try says("is_running", isRunning) : isRunning }

  /// `loop.is_closed()`.
  func asksClosed() throws(Raised) -> Bool { isAltered ? try says("is_closed", isClosed) : isClosed }

  /// What a method of the program's says, or what is known where there is none.
  private func says(_ name: String, _ usual: Bool) throws(Raised) -> Bool {
    let m = world.machine
    guard let own = try ownMethod(m, name) else { return usual }
    return try m.truthy(m.call(own, []))
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

  /// Starts a timer for asyncio's own use, by the program's `call_later` where it has a say.  `arguments` are what CPython's
  /// timer hands its callback.
  public func startTimer(
    _ m: Machine, after delay: Value, _ name: CallbackName, task: TaskID, arguments: [Value] = [],
    action: @escaping (Machine) throws(Raised) -> Void
  ) throws(Raised) -> LoopTimer {
    if isAltered {
      let callback = PyBuiltin(name.function, "...", qualifiedName: name.text, module: "asyncio.tasks") { (m, _) throws(Raised) in
        try action(m)
        return .none
      }
      if let timer = try askTimer(m, "call_later", delay, .object(callback), arguments) { return timer }
    }
    let when = try m.float(m.binary(.add, .float(world.time), delay))
    let timer = NativeTimer(when: when, name, loop: self, action: action)
    schedule(timer, .timeout, task: task)
    return timer
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
    let made = PyBuiltin(name.function, "future, /", qualifiedName: name.text, module: "asyncio.tasks") { (m, a) throws(Raised) in
      if case .object(let o) = a[0], o.layout == .future { try self.run(m, unsafeDowncast(o, to: PyFuture.self)) }
      return .none
    }
    madeFunction = made
    return .object(made)
  }
}
