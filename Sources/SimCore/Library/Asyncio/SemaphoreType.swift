// `asyncio.Semaphore` and `asyncio.BoundedSemaphore`.

/// A counter of permits: who waits first gets one first.
final class PySemaphore: SyncObject {
  var value = 1
  var bound: Int?
  var waiters = WaitLine()

  override func addOwnHolds(to search: CircleSearch) {
    super.addOwnHolds(to: search)
    waiters.addHolds(to: search)
  }

  override var waiting: [PyFuture] { waiters.futures }
  override var noun: String { "a semaphore" }

  /// Whether it can't be acquired at once.
  var isLocked: Bool { value == 0 || waiters.first(where: { !$0.isCancelled }) != nil }

  /// Gives a permit to the first who waits; false if nobody does.
  func wakeNext(_ m: Machine) throws(Raised) -> Bool {
    guard let future = waiters.first(where: { !$0.isDone }) else { return false }
    value -= 1
    try future.deliver(m, .bool(true))
    return true
  }

  func release(_ m: Machine) throws(Raised) {
    if let bound, value >= bound { throw m.valueError("BoundedSemaphore released too many times") }
    value += 1
    released()
    _ = try wakeNext(m)
    level(value)
  }
}

/// `semaphore.acquire()`, also as the first half of `async with semaphore`.
final class SemaphoreAcquire: NativeFrame {
  private let semaphore: PySemaphore
  private let answer: Value
  private var future: PyFuture?

  override func addOwnHolds(to search: CircleSearch) {
    super.addOwnHolds(to: search)
    search.hold(semaphore)
    search.hold(future)
    search.hold(answer)
  }

  init(_ semaphore: PySemaphore, answer: Value, _ m: Machine) {
    self.semaphore = semaphore
    self.answer = answer
    super.init(coroutineOf: m)
  }

  override var title: String { answer.isNone ? "_ContextManagerMixin.__aenter__" : "Semaphore.acquire" }

  deinit { warnIfNeverAwaited() }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    let s = semaphore
    switch input {
    case .start:
      if !s.isLocked {
        s.value -= 1
        s.acquired()
        s.level(s.value)
        return .return(answer)
      }
      let future = try s.boundLoop(m).createFuture(m, .semaphore, resource: s)
      s.waiters.append(future)
      self.future = future
      return wait(future)
    case .raised(let e):
      frame?.pointee.handled = e
      if let future {
        s.waiters.remove(future)
        if e.type.isSubclass(of: s.world.classes.cancelledError) && future.isDone && !future.isCancelled { s.value += 1 }
      }
      while s.value > 0, try s.wakeNext(m) {}
      throw Raised(e)
    case .value, .returned, .yielded:
      if let future { s.waiters.remove(future) }
      while s.value > 0, try s.wakeNext(m) {}
      s.acquired()
      s.level(s.value)
      return .return(answer)
    }
  }
}

extension AsyncioLibrary {
  func installSemaphore() {
    let t = classes.semaphore
    let world = self.world
    t.allocate = { PySemaphore(type: $0, world: world) }
    classes.boundedSemaphore.allocate = t.allocate
    func get(_ m: Machine, _ v: Value) throws(Raised) -> PySemaphore { try m.receiver(v, t, as: PySemaphore.self) }
    func initialize(_ m: Machine, _ a: Arguments, _ kind: ResourceKind) throws(Raised) -> Value {
      let s = try get(m, a[0])
      let value = a[1].isNull ? .int(1) : a[1]
      if try m.truthy(m.compare(.less, value, .int(0))) {
        throw m.valueError("Semaphore initial value must be >= 0")
      }
      s.value = try m.index(value)
      if kind == .boundedSemaphore { s.bound = s.value }
      world.emit(.resourceCreated(s.resourceID, kind, capacity: Int32(clamping: s.value)))
      return .none
    }
    t.def("__init__", "value=1") { (m, a) throws(Raised) in try initialize(m, a, .semaphore) }
    classes.boundedSemaphore.def("__init__", "value=1") { (m, a) throws(Raised) in
      try initialize(m, a, .boundedSemaphore)
    }
    t.def("__repr__") { (m, a) throws(Raised) in
      let s = try get(m, a[0])
      var extra = s.isLocked ? "locked" : "unlocked, value:\(s.value)"
      if !s.waiters.isEmpty { extra += ", waiters:\(s.waiters.count)" }
      return .string("\(self.openRepr(a[0])) [\(extra)]>")
    }
    t.def("locked") { (m, a) throws(Raised) in .bool(try get(m, a[0]).isLocked) }
    t.def("acquire") { (m, a) throws(Raised) in .object(SemaphoreAcquire(try get(m, a[0]), answer: .bool(true), m)) }
    t.def("release") { (m, a) throws(Raised) in
      try get(m, a[0]).release(m)
      return .none
    }
    t.def("__aenter__") { (m, a) throws(Raised) in
      let s = try get(m, a[0])
      if !s.type.isBuiltin {
        return .object(AwaitMethod(a[0], "acquire", answer: Value.none, "_ContextManagerMixin.__aenter__", m))
      }
      return .object(SemaphoreAcquire(s, answer: .none, m))
    }
    defRelease(t)
    t.attribute("_value", get: { (m, v) throws(Raised) in .int(try get(m, v).value) }) {
      (m, v, new) throws(Raised) in try get(m, v).value = m.index(new)
    }
    t.attribute("_bound_value", get: { (m, v) throws(Raised) in try get(m, v).bound.map { .int($0) } ?? .none })
    t.attribute("_waiters", get: { (m, v) throws(Raised) in
      let s = try get(m, v)
      return s.waiters.wasUsed ? s.waiters.live() : .none
    }) { (m, v, new) throws(Raised) in try get(m, v).waiters.replace(with: new, m) }
  }
}
