// `asyncio.Lock`.

/// A lock: whoever waits first gets it first.
final class PyLock: SyncObject {
  var isLocked = false
  var waiters = WaitLine()

  override func addOwnHolds(to search: CircleSearch) {
    super.addOwnHolds(to: search)
    waiters.addHolds(to: search)
  }

  override var waiting: [PyFuture] { waiters.futures }
  override var noun: String { "a lock" }
  override var standing: String { isLocked ? "locked" : "unlocked" }

  /// Takes it if nobody has it and nobody waits.
  @inline(__always)
  func tryAcquire() -> Bool {
    guard !isLocked, waiters.first(where: { !$0.isCancelled }) == nil else { return false }
    isLocked = true
    acquired()
    return true
  }

  func release(_ m: Machine) throws(Raised) {
    guard isLocked else { throw m.runtimeError("Lock is not acquired.") }
    isLocked = false
    released()
    try wakeFirst(m)
  }

  func wakeFirst(_ m: Machine) throws(Raised) {
    if let first = waiters.first, !first.isDone { try first.deliver(m, .bool(true)) }
  }
}

/// `lock.acquire()`, also as the first half of `async with lock`.
final class LockAcquire: NativeFrame {
  private let lock: PyLock
  private let answer: Value
  private var future: PyFuture?

  override func addOwnHolds(to search: CircleSearch) {
    super.addOwnHolds(to: search)
    search.hold(lock)
    search.hold(future)
    search.hold(answer)
  }

  init(_ lock: PyLock, answer: Value, _ m: Machine) {
    self.lock = lock
    self.answer = answer
    super.init(coroutineOf: m)
  }

  override var title: String { answer.isNone ? "_ContextManagerMixin.__aenter__" : "Lock.acquire" }

  deinit { warnIfNeverAwaited() }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    switch input {
    case .start:
      if lock.tryAcquire() { return .return(answer) }
      let future = try lock.boundLoop(m).createFuture(m, .lock, resource: lock)
      lock.waiters.append(future)
      self.future = future
      return wait(future)
    case .raised(let e):
      frame?.pointee.handled = e
      if let future { lock.waiters.remove(future) }
      if e.type.isSubclass(of: lock.world.classes.cancelledError) && !lock.isLocked { try lock.wakeFirst(m) }
      throw Raised(e)
    case .value, .returned, .yielded:
      if let future { lock.waiters.remove(future) }
      lock.isLocked = true
      lock.acquired()
      return .return(answer)
    }
  }
}

/// A coroutine that calls a function of Swift's when it is awaited, and waits for nothing.
final class InstantFrame: NativeFrame {
  private let body: (Machine) throws(Raised) -> Value
  private let what: StaticString

  init(_ qualifiedName: StaticString, _ m: Machine, body: @escaping (Machine) throws(Raised) -> Value) {
    self.body = body
    what = qualifiedName
    super.init(coroutineOf: m)
  }

  override var title: String { what.description }

  deinit { warnIfNeverAwaited() }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    if case .raised(let e) = input { throw Raised(e) }
    return .return(try body(m))
  }
}

/// A coroutine that calls methods of the program's own class: `await self.acquire()`.
final class AwaitMethod: NativeFrame {
  private let object: Value
  private let method: String
  private let answer: Value?
  private var hasCalled = false

  override func addOwnHolds(to search: CircleSearch) {
    super.addOwnHolds(to: search)
    search.hold(object)
    search.hold(answer ?? .none)
  }

  /// `answer` nil: what the method gives.
  init(_ object: Value, _ method: String, answer: Value?, _ qualifiedName: String, _ m: Machine) {
    self.object = object
    self.method = method
    self.answer = answer
    super.init(qualifiedName, coroutine: true, machine: m)
  }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    switch input {
    case .start: return .call(try m.getAttribute(object, method), [])
    case .raised(let e): throw Raised(e)
    case .value(let v), .returned(let v), .yielded(let v):
      if !hasCalled {
        hasCalled = true
        return .await(v)
      }
      return .return(answer ?? v)
    }
  }
}

extension AsyncioLibrary {
  func installLock() {
    let t = classes.lock
    let world = self.world
    t.allocate = { PyLock(type: $0, world: world) }
    func get(_ m: Machine, _ v: Value) throws(Raised) -> PyLock { try m.receiver(v, t, as: PyLock.self) }
    t.def("__init__") { (m, a) throws(Raised) in
      let lock = try get(m, a[0])
      lock.isLocked = false
      world.emit(.resourceCreated(lock.resourceID, .lock, capacity: 1))
      return .none
    }
    t.def("__repr__") { (m, a) throws(Raised) in
      let lock = try get(m, a[0])
      var extra = lock.isLocked ? "locked" : "unlocked"
      if !lock.waiters.isEmpty { extra += ", waiters:\(lock.waiters.count)" }
      return .string("\(self.openRepr(a[0])) [\(extra)]>")
    }
    t.def("locked") { (m, a) throws(Raised) in .bool(try get(m, a[0]).isLocked) }
    t.def("acquire") { (m, a) throws(Raised) in .object(LockAcquire(try get(m, a[0]), answer: .bool(true), m)) }
    t.def("release") { (m, a) throws(Raised) in
      try get(m, a[0]).release(m)
      return .none
    }
    t.def("__aenter__") { (m, a) throws(Raised) in
      let lock = try get(m, a[0])
      if !lock.type.isBuiltin {
        return .object(AwaitMethod(a[0], "acquire", answer: Value.none, "_ContextManagerMixin.__aenter__", m))
      }
      return .object(LockAcquire(lock, answer: .none, m))
    }
    defRelease(t)
    t.attribute("_locked", get: { (m, v) throws(Raised) in .bool(try get(m, v).isLocked) }) {
      (m, v, new) throws(Raised) in try get(m, v).isLocked = m.truthy(new)
    }
    t.attribute("_waiters", get: { (m, v) throws(Raised) in
      let lock = try get(m, v)
      return lock.waiters.wasUsed ? lock.waiters.live() : .none
    })
  }

  /// `__aexit__` of what has a `release`.
  func defRelease(_ t: PyType) {
    t.def("__aexit__", "exc_type, exc, tb") { (m, a) throws(Raised) in
      let object = a[0]
      return .object(
        InstantFrame("_ContextManagerMixin.__aexit__", m) { (m) throws(Raised) in
          if case .object(let o) = object, o.type === t, let lock = o as? PyLock {
            try lock.release(m)
          } else {
            _ = try m.callMethod(object, "release")
          }
          return .none
        })
    }
  }
}
