// `asyncio.Event`.

/// A flag that tasks wait for.
final class PyEvent: SyncObject {
  var isSet = false
  var waiters = WaitLine()

  override func addOwnHolds(to search: CircleSearch) {
    super.addOwnHolds(to: search)
    waiters.addHolds(to: search)
  }

  override var waiting: [PyFuture] { waiters.futures }
  override var noun: String { "an event" }
  override var standing: String { isSet ? "set" : "unset" }

  func set(_ m: Machine) throws(Raised) {
    if isSet { return }
    isSet = true
    level(1)
    for future in waiters.futures where !future.isDone { try future.deliver(m, .bool(true)) }
  }

  func clear() {
    if isSet { level(0) }
    isSet = false
  }
}

/// `event.wait()`.
final class EventWait: NativeFrame {
  private let event: PyEvent
  private var future: PyFuture?
  private let kind: FutureKind
  private let resource: SyncObject

  override func addOwnHolds(to search: CircleSearch) {
    super.addOwnHolds(to: search)
    search.hold(event)
    search.hold(future)
    search.hold(resource)
  }

  /// A queue waits on an event of its own, but as `queue.join()`.
  init(_ event: PyEvent, _ m: Machine, kind: FutureKind = .event, resource: SyncObject? = nil) {
    self.event = event
    self.kind = kind
    self.resource = resource ?? event
    super.init(coroutineOf: m)
  }

  override var title: String { "Event.wait" }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    switch input {
    case .start:
      if event.isSet { return .return(.bool(true)) }
      let future = try event.boundLoop(m).createFuture(m, kind, resource: resource)
      event.waiters.append(future)
      self.future = future
      return wait(future)
    case .raised(let e):
      if let future { event.waiters.remove(future) }
      throw Raised(e)
    case .value, .returned, .yielded:
      if let future { event.waiters.remove(future) }
      return .return(.bool(true))
    }
  }
}

extension AsyncioLibrary {
  func installEvent() {
    let t = classes.event
    let world = self.world
    t.allocate = { PyEvent(type: $0, world: world) }
    func get(_ m: Machine, _ v: Value) throws(Raised) -> PyEvent { try m.receiver(v, t, as: PyEvent.self) }
    t.def("__init__") { (m, a) throws(Raised) in
      let event = try get(m, a[0])
      event.isSet = false
      world.emit(.resourceCreated(event.resourceID, .event, capacity: 1))
      return .none
    }
    t.def("__repr__") { (m, a) throws(Raised) in
      let event = try get(m, a[0])
      var extra = event.isSet ? "set" : "unset"
      if !event.waiters.isEmpty { extra += ", waiters:\(event.waiters.count)" }
      return .string("\(self.openRepr(a[0])) [\(extra)]>")
    }
    t.def("is_set") { (m, a) throws(Raised) in .bool(try get(m, a[0]).isSet) }
    t.def("set") { (m, a) throws(Raised) in
      try get(m, a[0]).set(m)
      return .none
    }
    t.def("clear") { (m, a) throws(Raised) in
      try get(m, a[0]).clear()
      return .none
    }
    t.def("wait") { (m, a) throws(Raised) in .object(EventWait(try get(m, a[0]), m)) }
    t.attribute("_value", get: { (m, v) throws(Raised) in .bool(try get(m, v).isSet) })
    t.attribute("_waiters", get: { (m, v) throws(Raised) in try get(m, v).waiters.live() })
  }
}
