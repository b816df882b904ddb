// Which loop is the current one where none runs: `get_event_loop`, `set_event_loop`, `new_event_loop`.

/// What the policy that is set remembers for the present thread.
struct EventLoopPolicy {
  var loop: EventLoop?
  var wasSet = false
  /// The policy object that the program set or asked for, or None.
  var object: Value = .none
}

/// A policy as an object; it has its memory while another one is set.
public final class PyPolicy: PyInstance {
  fileprivate var loop: EventLoop?
  fileprivate var wasSet = false

  public init(type: PyType) { super.init(type: type) }

  public override func dropReferences() {
    super.dropReferences()
    loop = nil
  }
}

extension LoopWorld {
  /// A loop of the usual class, without a program's say.
  public func makeLoop() -> EventLoop {
    host?.log(.debug, "Using selector: EpollSelector", exception: nil)
    return EventLoop(type: classes.loop, world: self)
  }

  /// A loop of the usual class, initialised as a program's would be.
  public func makeLoop(_ m: Machine) throws(Raised) -> EventLoop {
    let loop = makeLoop()
    try initialize(loop, m)
    return loop
  }

  /// What `BaseEventLoop.__init__` does: asks `asyncio.coroutines` for the debug mode.
  func initialize(_ loop: EventLoop, _ m: Machine) throws(Raised) {
    guard let ask = m.modules["asyncio.coroutines"]?.dict.get("_is_debug_mode") else { return }
    let debug = try m.call(ask, [])
    if loop.isAltered {
      _ = try m.callMethod(.object(loop), "set_debug", debug)
      // The class of the usual loops makes a handle, for the pipe by which threads wake it.
      if loop.type.mro.contains(where: { $0 === classes.selectorLoop }) { _ = loop.asksDebug }
    } else {
      loop.isDebugging = try m.truthy(debug)
    }
  }

  /// `asyncio.new_event_loop()`: the policy is asked, which a program may have replaced.
  public func newLoop(_ m: Machine) throws(Raised) -> EventLoop {
    guard let answer = try ask(m, "new_event_loop") else { return try makeLoop(m) }
    if let loop = answer.object as? EventLoop { return loop }
    throw m.unsupported("an event loop of a class of the program's own")
  }

  /// Calls a method of the program's policy; nil if it has none of its own.
  public func ask(_ m: Machine, _ name: String, _ arguments: Value...) throws(Raised) -> Value? {
    guard case .object(let o) = policy.object else { return nil }
    if let own = o.attributes?.get(m.intern(name)) { return try m.call(own, arguments) }
    // A policy that is built on the usual one need not be asked what it left as it was.
    let isUsual = o.type.mro.contains { $0.name == "BaseDefaultEventLoopPolicy" && $0.isBuiltin }
    guard let method = o.type.lookup(m.intern(name)), method.function != nil || !isUsual else { return nil }
    return try m.call(method, [policy.object] + arguments)
  }

  /// `events.set_event_loop(loop)` by the policy: the program's, or the usual one.
  public func tellLoop(_ m: Machine, _ loop: EventLoop?) throws(Raised) {
    if try ask(m, "set_event_loop", loop.map { .object($0) } ?? .none) == nil { setLoop(loop) }
  }

  /// `BaseDefaultEventLoopPolicy.set_event_loop(loop)`.
  public func setPolicyLoop(_ m: Machine, _ value: Value) throws(Raised) {
    let loop = value.object as? EventLoop
    if loop == nil && !value.isNone {
      throw m.typeError("loop must be an instance of AbstractEventLoop or None, not '\(m.typeName(value))'")
    }
    setLoop(loop)
  }

  /// `asyncio.set_event_loop_policy(policy)`: the old one takes its memory with it.
  public func setPolicy(_ new: Value) {
    if new.isIdentical(to: policy.object) && !new.isNone { return }
    if let old = policy.object.object as? PyPolicy { (old.loop, old.wasSet) = (policy.loop, policy.wasSet) }
    let next = new.object as? PyPolicy
    policy = EventLoopPolicy(loop: next?.loop, wasSet: next?.wasSet ?? false, object: new)
  }

  /// Does something as if this policy were set.
  public func asPolicy<T>(_ value: Value, _ body: () throws(Raised) -> T) throws(Raised) -> T {
    guard let other = value.object as? PyPolicy, !value.isIdentical(to: policy.object) else { return try body() }
    let kept = policy
    policy = EventLoopPolicy(loop: other.loop, wasSet: other.wasSet, object: value)
    defer {
      (other.loop, other.wasSet) = (policy.loop, policy.wasSet)
      policy = kept
    }
    return try body()
  }

  /// `asyncio.set_event_loop(loop)`.
  public func setLoop(_ loop: EventLoop?) {
    policy.wasSet = true
    policy.loop = loop
  }

  /// `policy.get_event_loop()`.
  public func policyLoop(_ m: Machine) throws(Raised) -> EventLoop {
    if policy.loop == nil && !policy.wasSet && threads?.current == nil {
      m.host?.warn(
        category: types.deprecationWarning, message: "There is no current event loop", at: m.stackEntries().first)
      try tellLoop(m, newLoop(m))
    }
    guard let loop = policy.loop else {
      throw m.runtimeError("There is no current event loop in thread '\(threads?.currentName ?? "MainThread")'.")
    }
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
    guard let loop = generator.finalizer.object as? EventLoop, !((try? loop.asksClosed()) ?? loop.isClosed) else { return }
    loop.generators.removeAll { $0.generator == nil || $0.generator === generator }
    do throws(Raised) {
      let closing = try m.asyncStep(generator, .close)
      let create = try m.getAttribute(.object(loop), "create_task")
      if loop.isAltered, let own = try loop.ownMethod(m, "call_soon_threadsafe") {
        _ = try m.call(own, [create, closing])
      } else {
        _ = try loop.callSoon(m, create, [closing], reason: .threadsafe)
      }
    } catch {
      m.host?.unraisable(error.exception, context: m.unraisableContext(.object(generator)))
    }
  }

  /// Drops what the loops hold, so that a world and its machine can go.
  public func tearDown() {
    for loop in loops.map({ $0.takeUnretainedValue() }) { loop.dropReferences() }
    loops.removeAll()
    // What waits for an object may know it.
    var objects: [SyncObject] = []
    resources.forEach { objects.append($0) }
    for object in objects { object.dropReferences() }
    for task in stranded { task.dropReferences() }
    stranded = []
    running = nil
    policy = EventLoopPolicy()
    context.dropReferences()
  }
}
