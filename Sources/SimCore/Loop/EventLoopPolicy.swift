// Which loop is the current one where none runs: `get_event_loop`, `set_event_loop`, `new_event_loop`.

/// What CPython's default policy remembers for the main thread.
struct EventLoopPolicy {
  var loop: EventLoop?
  var wasSet = false
  /// The policy object that the program set, or None.
  var object: Value = .none
}

extension LoopWorld {
  /// A loop of the usual class.
  public func makeLoop() -> EventLoop {
    host?.log(.debug, "Using selector: EpollSelector", exception: nil)
    return EventLoop(type: classes.loop, world: self)
  }

  /// `asyncio.new_event_loop()`: the policy is asked, which a program may have replaced.
  public func newLoop(_ m: Machine) throws(Raised) -> EventLoop {
    guard let answer = try ask(m, "new_event_loop") else { return makeLoop() }
    if let loop = answer.object as? EventLoop { return loop }
    throw m.unsupported("an event loop of a class of the program's own")
  }

  /// Calls a method of the program's policy; nil if it has none of its own.
  public func ask(_ m: Machine, _ name: String, _ arguments: Value...) throws(Raised) -> Value? {
    guard case .object(let o) = policy.object, let method = o.type.lookup(m.intern(name)), method.function != nil else {
      return nil
    }
    return try m.call(method, [policy.object] + arguments)
  }

  /// `asyncio.set_event_loop(loop)`.
  public func setLoop(_ loop: EventLoop?) {
    policy.wasSet = true
    policy.loop = loop
  }

  /// `policy.get_event_loop()`.
  func policyLoop(_ m: Machine) throws(Raised) -> EventLoop {
    if policy.loop == nil && !policy.wasSet {
      m.host?.warn(
        category: types.deprecationWarning, message: "There is no current event loop", at: m.stackEntries().first)
      setLoop(makeLoop())
    }
    guard let loop = policy.loop else { throw m.runtimeError("There is no current event loop in thread 'MainThread'.") }
    return loop
  }

  // MARK: Asynchronous generators

  /// An asynchronous generator is iterated for the first time; the machine's host passes it on to here.
  public func generatorStarted(_ generator: PyGenerator, _ m: Machine) {
    guard let running else { return }
    if running.generatorsWereShutDown {
      let text = (try? m.reprString(.object(generator))) ?? ""
      m.host?.warn(
        category: types.resourceWarning,
        message: "asynchronous generator \(text) was scheduled after loop.shutdown_asyncgens() call",
        at: m.stackEntries().first)
    }
    running.generators.removeAll { $0.generator == nil }
    running.generators.append(EventLoop.WeakGenerator(generator: generator))
    generator.finalizer = .object(running)
  }

  /// An asynchronous generator was dropped before its end; the machine's host passes it on to here.
  public func generatorDropped(_ generator: PyGenerator, _ m: Machine) {
    guard let loop = generator.finalizer.object as? EventLoop, !loop.isClosed else { return }
    loop.generators.removeAll { $0.generator == nil || $0.generator === generator }
    do throws(Raised) {
      let closing = try m.asyncStep(generator, .close)
      let create = try m.getAttribute(.object(loop), "create_task")
      _ = try loop.callSoon(m, create, [closing], reason: .threadsafe)
    } catch {
      m.host?.unraisable(error.exception, context: m.unraisableContext(.object(generator)))
    }
  }

  /// Drops what the loops hold, so that a world and its machine can go.
  public func tearDown() {
    for loop in loops { loop.loop?.dropReferences() }
    loops.removeAll()
    running = nil
    policy = EventLoopPolicy()
    waitForThreads = nil
  }
}
