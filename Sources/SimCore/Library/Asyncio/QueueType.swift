// `asyncio.Queue`, `LifoQueue` and `PriorityQueue` as programs see them.

extension AsyncioLibrary {
  func installQueue() {
    let t = classes.queue
    for type in [t, classes.priorityQueue, classes.lifoQueue] {
      type.allocate = { [unowned self] in PyQueue(type: $0, self) }
    }
    func get(_ m: Machine, _ v: Value) throws(Raised) -> PyQueue { try m.receiver(v, t, as: PyQueue.self) }
    t.def("__init__", "maxsize=0") { (m, a) throws(Raised) in
      let q = try get(m, a[0])
      if !a[1].isNull { q.maxsize = a[1] }
      switch q.maxsize {
      case .int(let n): q.limit = n
      case .float(let d): q.limit = d > 0 ? (d < 1e9 ? Int(d.rounded(.up)) : 0) : 0
      default: q.limit = 0
      }
      self.world.emit(.resourceCreated(q.resourceID, q.kind, capacity: Int32(clamping: max(q.limit, 0))))
      if q.hasOwnStorage { _ = try m.callMethod(a[0], "_init", q.maxsize) }
      return .none
    }
    t.def("_init", "maxsize") { (_, _) in .none }
    t.def("_put", "item") { (m, a) throws(Raised) in
      let q = try get(m, a[0])
      if !q.ownStorage.isNull {
        _ = try m.callMethod(q.ownStorage, "append", a[1])
      } else {
        try q.store(a[1], m)
      }
      return .none
    }
    t.def("_get") { (m, a) throws(Raised) in
      let q = try get(m, a[0])
      return q.ownStorage.isNull ? try q.take(m) : try m.callMethod(q.ownStorage, "popleft")
    }
    t.def("qsize") { (m, a) throws(Raised) in
      let q = try get(m, a[0])
      return .int(q.ownStorage.isNull ? q.storedCount : try m.length(q.ownStorage))
    }
    t.def("empty") { (m, a) throws(Raised) in
      let q = try get(m, a[0])
      return .bool(q.ownStorage.isNull ? q.storedCount == 0 : try !m.truthy(q.ownStorage))
    }
    t.def("full") { (m, a) throws(Raised) in
      let q = try get(m, a[0])
      if case .int = q.maxsize {} else { _ = try m.compare(.lessEqual, q.maxsize, .int(0)) }
      if q.limit <= 0 { return .bool(false) }
      return .bool(try q.count(m) >= q.limit)
    }
    t.def("put", "item", awaited: AwaitedQueue(isPut: true, classes)) { (m, a) throws(Raised) in .object(QueuePut(try get(m, a[0]), a[1], self)) }
    t.def("get", awaited: AwaitedQueue(isPut: false, classes)) { (m, a) throws(Raised) in .object(QueueGet(try get(m, a[0]), self)) }
    t.def("put_nowait", "item") { (m, a) throws(Raised) in
      let q = try get(m, a[0])
      if case .int = q.maxsize {} else { _ = try m.compare(.lessEqual, q.maxsize, .int(0)) }
      try q.putNow(a[1], m, self)
      return .none
    }
    t.def("get_nowait") { (m, a) throws(Raised) in try get(m, a[0]).getNow(m, self) }
    t.def("task_done") { (m, a) throws(Raised) in
      try get(m, a[0]).taskDone(m)
      return .none
    }
    t.def("join") { (m, a) throws(Raised) in .object(QueueJoin(try get(m, a[0]), m)) }
    t.def("shutdown", "immediate=False") { (m, a) throws(Raised) in
      let now = try a[1].isNull ? false : m.truthy(a[1])
      try get(m, a[0]).shutdown(m, immediately: now)
      return .none
    }
    func format(_ q: PyQueue, _ m: Machine) throws(Raised) -> String {
      var text = "maxsize=\(try m.reprString(q.maxsize))"
      let items = q.ownStorage.isNull ? q.storedItems : try m.elements(q.ownStorage)
      if !items.isEmpty { text += " _queue=\(try m.reprString(.list(items)))" }
      if !q.getters.isEmpty { text += " _getters[\(q.getters.count)]" }
      if !q.putters.isEmpty { text += " _putters[\(q.putters.count)]" }
      if q.unfinished > 0 { text += " tasks=\(q.unfinished)" }
      if q.isShutdown { text += " shutdown" }
      return text
    }
    t.def("_format") { (m, a) throws(Raised) in .string(try format(get(m, a[0]), m)) }
    t.def("__repr__") { (m, a) throws(Raised) in
      let q = try get(m, a[0])
      return .string("<\(q.type.name) at \(m.address(a[0])) \(try format(q, m))>")
    }
    t.def("__str__") { (m, a) throws(Raised) in
      let q = try get(m, a[0])
      return .string("<\(q.type.name) \(try format(q, m))>")
    }
    t.defClass("__class_getitem__", "item, /") { (_, a) in .object(PyGenericAlias(a[0], a[1])) }
    t.attribute("maxsize", get: { (m, v) throws(Raised) in try get(m, v).maxsize })
    t.attribute("_maxsize", get: { (m, v) throws(Raised) in try get(m, v).maxsize })
    t.attribute("_unfinished_tasks", get: { (m, v) throws(Raised) in .int(try get(m, v).unfinished) }) {
      (m, v, new) throws(Raised) in try get(m, v).unfinished = m.index(new)
    }
    t.attribute("_is_shutdown", get: { (m, v) throws(Raised) in .bool(try get(m, v).isShutdown) })
    t.attribute("_finished", get: { (m, v) throws(Raised) in .object(try get(m, v).finished(m)) })
    t.attribute("_getters", get: { (m, v) throws(Raised) in try get(m, v).getters.live() })
    t.attribute("_putters", get: { (m, v) throws(Raised) in try get(m, v).putters.live() })
    t.attribute("_queue", get: { (m, v) throws(Raised) in
      let q = try get(m, v)
      return q.ownStorage.isNull ? try q.share(m) : q.ownStorage
    }) { (m, v, new) throws(Raised) in try get(m, v).ownStorage = new }
  }
}
