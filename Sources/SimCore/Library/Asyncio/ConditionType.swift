// `asyncio.Condition`.

/// A condition variable: tasks wait, having released the lock, until they are notified and have it again.
final class PyCondition: SyncObject {
  var lock: Value = .none
  var waiters = WaitLine()

  override func addOwnHolds(to search: CircleSearch) {
    super.addOwnHolds(to: search)
    search.hold(lock)
    waiters.addHolds(to: search)
  }

  override var waiting: [PyFuture] { waiters.futures }
  override var noun: String { "a condition" }

  func isLocked(_ m: Machine) throws(Raised) -> Bool { try m.truthy(m.callMethod(.object(self), "locked")) }

  func notify(_ m: Machine, _ n: Int) throws(Raised) {
    var count = 0
    for future in waiters.futures {
      if count >= n { break }
      if !future.isDone {
        count += 1
        try future.deliver(m, .bool(false))
      }
    }
  }
}

/// `condition.wait()`.
final class ConditionWait: NativeFrame {
  private enum Stage {
    /// The lock is being released.
    case releasing
    case waiting
    /// `acquire()` is being called, then awaited.
    case calling, acquiring
  }

  private let condition: PyCondition
  /// A barrier that waits by this condition: for a viewer the wait is the barrier's.
  private let barrier: PyBarrier?
  private var stage = Stage.releasing
  private var future: PyFuture?
  /// What ended the wait, if it was not a notification.
  private var error: PyException?
  /// A cancellation that came while the lock was waited for.
  private var lateError: PyException?

  override func addOwnHolds(to search: CircleSearch) {
    super.addOwnHolds(to: search)
    search.hold(condition)
    search.hold(barrier)
    search.hold(future)
    search.hold(error)
    search.hold(lateError)
  }

  init(_ condition: PyCondition, for barrier: PyBarrier? = nil, _ m: Machine) {
    self.condition = condition
    self.barrier = barrier
    super.init(coroutineOf: m)
  }

  override var title: String { "Condition.wait" }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    if case .raised(let e) = input, condition.world.end != nil { throw Raised(e) }
    switch (stage, input) {
    case (_, .start):
      if try !condition.isLocked(m) { throw m.runtimeError("cannot wait on un-acquired lock") }
      future = try condition.boundLoop(m).createFuture(
        m, barrier == nil ? .condition : .barrier, resource: barrier ?? condition)
      return .call(try m.getAttribute(.object(condition), "release"), [])
    case (.releasing, .raised(let e)): throw Raised(e)
    case (.releasing, _):
      guard let future else { return .return(.none) }
      condition.waiters.append(future)
      stage = .waiting
      return wait(future)
    case (.waiting, _):
      if let future { condition.waiters.remove(future) }
      if case .raised(let e) = input {
        error = e
        // What is raised while the lock is acquired again has this one as its context.
        frame?.pointee.handled = e
      }
      return try acquire(m)
    case (.calling, .raised(let e)), (.acquiring, .raised(let e)):
      if e.type.isSubclass(of: condition.world.classes.cancelledError) {
        lateError = e
        return try acquire(m)
      }
      try condition.notify(m, 1)
      throw Raised(e)
    case (.calling, .value(let v)), (.calling, .returned(let v)), (.calling, .yielded(let v)):
      stage = .acquiring
      return .await(v)
    case (.acquiring, _):
      if let e = lateError ?? error {
        // It is raised by a statement of its own.
        if lateError != nil { e.hasContext = false }
        (lateError, error) = (nil, nil)
        try condition.notify(m, 1)
        throw Raised(e)
      }
      return .return(.bool(true))
    }
  }

  private func acquire(_ m: Machine) throws(Raised) -> NativeAction {
    stage = .calling
    return .call(try m.getAttribute(.object(condition), "acquire"), [])
  }
}

/// `condition.wait_for(predicate)`.
final class ConditionWaitFor: NativeFrame {
  private let condition: PyCondition
  private let predicate: Value
  private var isTesting = true

  override func addOwnHolds(to search: CircleSearch) {
    super.addOwnHolds(to: search)
    search.hold(condition)
    search.hold(predicate)
  }

  init(_ condition: PyCondition, _ predicate: Value, _ m: Machine) {
    self.condition = condition
    self.predicate = predicate
    super.init(coroutineOf: m)
  }

  override var title: String { "Condition.wait_for" }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    switch input {
    case .start: return .call(predicate, [])
    case .raised(let e): throw Raised(e)
    case .value(let v), .returned(let v), .yielded(let v):
      if !isTesting {
        isTesting = true
        return .call(predicate, [])
      }
      if try m.truthy(v) { return .return(v) }
      isTesting = false
      if condition.type.isBuiltin { return .await(.object(ConditionWait(condition, m))) }
      return .await(try m.callMethod(.object(condition), "wait"))
    }
  }
}

extension AsyncioLibrary {
  func installCondition() {
    let t = classes.condition
    let world = self.world
    t.allocate = { PyCondition(type: $0, world: world) }
    func get(_ m: Machine, _ v: Value) throws(Raised) -> PyCondition { try m.receiver(v, t, as: PyCondition.self) }
    t.def("__init__", "lock=None") { (m, a) throws(Raised) in
      let condition = try get(m, a[0])
      world.emit(.resourceCreated(condition.resourceID, .condition, capacity: 0))
      let lock = try a[1].isNull || a[1].isNone ? m.call(.object(self.classes.lock), []) : a[1]
      condition.lock = lock
      for name in ["locked", "acquire", "release"] {
        condition.store.set(m.intern(name), try m.getAttribute(lock, name))
      }
      return .none
    }
    t.def("__repr__") { (m, a) throws(Raised) in
      let condition = try get(m, a[0])
      var extra = try condition.isLocked(m) ? "locked" : "unlocked"
      if !condition.waiters.isEmpty { extra += ", waiters:\(condition.waiters.count)" }
      return .string("\(self.openRepr(a[0])) [\(extra)]>")
    }
    t.def("wait") { (m, a) throws(Raised) in .object(ConditionWait(try get(m, a[0]), m)) }
    t.def("wait_for", "predicate") { (m, a) throws(Raised) in .object(ConditionWaitFor(try get(m, a[0]), a[1], m)) }
    t.def("notify", "n=1") { (m, a) throws(Raised) in
      let condition = try get(m, a[0])
      if try !condition.isLocked(m) { throw m.runtimeError("cannot notify on un-acquired lock") }
      try condition.notify(m, a[1].isNull ? 1 : m.index(a[1]))
      return .none
    }
    t.def("_notify", "n") { (m, a) throws(Raised) in
      try get(m, a[0]).notify(m, m.index(a[1]))
      return .none
    }
    t.def("notify_all") { (m, a) throws(Raised) in
      let condition = try get(m, a[0])
      if try !condition.isLocked(m) { throw m.runtimeError("cannot notify on un-acquired lock") }
      try condition.notify(m, condition.waiters.count)
      return .none
    }
    t.def("__aenter__") { (m, a) throws(Raised) in
      .object(AwaitMethod(a[0], "acquire", answer: Value.none, "_ContextManagerMixin.__aenter__", m))
    }
    defRelease(t)
    t.attribute("_lock", get: { (m, v) throws(Raised) in try get(m, v).lock })
    t.attribute("_waiters", get: { (m, v) throws(Raised) in try get(m, v).waiters.live() })
  }
}
