// `asyncio.Barrier`.

/// A barrier: tasks wait until there are enough of them, and then go on together.
final class PyBarrier: SyncObject {
  enum State: String { case filling, draining, resetting, broken }

  var parties = 1
  var state = State.filling
  /// How many tasks are in the barrier.
  var count = 0
  var condition: PyCondition?

  override func addOwnHolds(to search: CircleSearch) {
    super.addOwnHolds(to: search)
    search.hold(condition)
  }

  override var waiting: [PyFuture] { condition?.waiters.futures ?? [] }
  override var noun: String { "a barrier" }
  override var isComposite: Bool { true }

  var waitingCount: Int { state == .filling ? count : 0 }

  func notifyAll(_ m: Machine) throws(Raised) {
    if let condition { try condition.notify(m, condition.waiters.count) }
  }
}

/// `barrier.wait()`; `reset()` and `abort()` as well: all three work with the condition's lock held.
final class BarrierFrame: NativeFrame {
  enum Kind { case wait, enter, reset, abort }
  private enum Stage { case acquiring, blocked, inside }

  private let barrier: PyBarrier
  private let condition: PyCondition
  private let lock: PyLock
  private let kind: Kind
  private let library: AsyncioLibrary
  private var stage = Stage.acquiring
  private var index = 0

  override func addOwnHolds(to search: CircleSearch) {
    super.addOwnHolds(to: search)
    search.hold(barrier)
    search.hold(condition)
    search.hold(lock)
  }

  init(_ barrier: PyBarrier, _ condition: PyCondition, _ lock: PyLock, _ kind: Kind, _ library: AsyncioLibrary) {
    self.barrier = barrier
    self.condition = condition
    self.lock = lock
    self.kind = kind
    self.library = library
    let name =
      switch kind {
      case .wait: "wait"
      case .enter: "__aenter__"
      case .reset: "reset"
      case .abort: "abort"
      }
    super.init("Barrier." + name, coroutine: true, machine: library.machine)
  }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    let b = barrier
    if case .raised(let e) = input {
      if b.world.end != nil || stage == .acquiring { throw Raised(e) }
      if stage == .inside { try leave(m) }
      try lock.release(m)
      throw Raised(e)
    }
    if case .start = input { return .await(.object(LockAcquire(lock, answer: .bool(true), m))) }
    switch stage {
    case .acquiring:
      switch kind {
      case .reset:
        if b.count > 0 { b.state = .resetting } else { b.state = .filling }
        try b.notifyAll(m)
        try lock.release(m)
        return .return(.none)
      case .abort:
        b.state = .broken
        try b.notifyAll(m)
        try lock.release(m)
        return .return(.none)
      case .wait, .enter:
        stage = .blocked
        return try enter(m)
      }
    case .blocked: return try enter(m)
    case .inside: return try test(m)
    }
  }

  /// Waits while the barrier is being emptied, then goes in.
  private func enter(_ m: Machine) throws(Raised) -> NativeAction {
    let b = barrier
    if b.state == .draining || b.state == .resetting { return .await(.object(ConditionWait(condition, for: b, m))) }
    if b.state == .broken {
      try lock.release(m)
      throw library.error(library.classes.brokenBarrier, "Barrier aborted")
    }
    stage = .inside
    index = b.count
    b.count += 1
    b.level(b.count)
    if index + 1 == b.parties {
      b.state = .draining
      try b.notifyAll(m)
      return try finish(m)
    }
    return try test(m)
  }

  /// Waits until the barrier is full.
  private func test(_ m: Machine) throws(Raised) -> NativeAction {
    let b = barrier
    if b.state == .filling { return .await(.object(ConditionWait(condition, for: b, m))) }
    if b.state == .broken || b.state == .resetting {
      try leave(m)
      try lock.release(m)
      throw library.error(library.classes.brokenBarrier, "Abort or reset of barrier")
    }
    return try finish(m)
  }

  private func finish(_ m: Machine) throws(Raised) -> NativeAction {
    try leave(m)
    try lock.release(m)
    return .return(.int(index))
  }

  private func leave(_ m: Machine) throws(Raised) {
    let b = barrier
    b.count -= 1
    b.level(b.count)
    if b.count == 0 {
      if b.state == .resetting || b.state == .draining { b.state = .filling }
      try b.notifyAll(m)
    }
  }
}

extension AsyncioLibrary {
  func installBarrier() {
    let t = classes.barrier
    let world = self.world
    t.allocate = { PyBarrier(type: $0, world: world) }
    func get(_ m: Machine, _ v: Value) throws(Raised) -> PyBarrier { try m.receiver(v, t, as: PyBarrier.self) }
    t.def("__init__", "parties") { (m, a) throws(Raised) in
      let b = try get(m, a[0])
      if try m.truthy(m.compare(.less, a[1], .int(1))) { throw m.valueError("parties must be > 0") }
      b.parties = try m.index(a[1])
      b.condition = try m.call(.object(self.classes.condition), []).object as? PyCondition
      world.emit(.resourceCreated(b.resourceID, .barrier, capacity: Int32(clamping: b.parties)))
      return .none
    }
    func frame(_ m: Machine, _ v: Value, _ kind: BarrierFrame.Kind) throws(Raised) -> Value {
      let b = try get(m, v)
      guard let c = b.condition, let lock = c.lock.object as? PyLock else {
        throw m.attributeError("'Barrier' object has no attribute '_cond'")
      }
      return .object(BarrierFrame(b, c, lock, kind, self))
    }
    t.def("wait") { (m, a) throws(Raised) in try frame(m, a[0], .wait) }
    t.def("__aenter__") { (m, a) throws(Raised) in
      try get(m, a[0]).type.isBuiltin
        ? frame(m, a[0], .enter) : .object(AwaitMethod(a[0], "wait", answer: nil, "Barrier.__aenter__", m))
    }
    t.def("__aexit__", "...") { (m, a) throws(Raised) in
      .object(InstantFrame("Barrier.__aexit__", m) { (_) throws(Raised) in .none })
    }
    t.def("reset") { (m, a) throws(Raised) in try frame(m, a[0], .reset) }
    t.def("abort") { (m, a) throws(Raised) in try frame(m, a[0], .abort) }
    t.def("__repr__") { (m, a) throws(Raised) in
      let b = try get(m, a[0])
      var extra = b.state.rawValue
      if b.state != .broken { extra += ", waiters:\(b.waitingCount)/\(b.parties)" }
      return .string("\(self.openRepr(a[0])) [\(extra)]>")
    }
    t.attribute("parties", get: { (m, v) throws(Raised) in .int(try get(m, v).parties) })
    t.attribute("n_waiting", get: { (m, v) throws(Raised) in .int(try get(m, v).waitingCount) })
    t.attribute("broken", get: { (m, v) throws(Raised) in .bool(try get(m, v).state == .broken) })
    t.attribute("_count", get: { (m, v) throws(Raised) in .int(try get(m, v).count) })
    t.attribute("_parties", get: { (m, v) throws(Raised) in .int(try get(m, v).parties) })
    t.attribute("_cond", get: { (m, v) throws(Raised) in try get(m, v).condition.map { .object($0) } ?? .none })
  }
}
