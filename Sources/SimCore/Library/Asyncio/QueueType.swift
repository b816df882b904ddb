// `asyncio.Queue`, `LifoQueue` and `PriorityQueue`.

/// A queue between tasks.
final class PyQueue: SyncObject {
  enum Order { case first, last, priority }

  let order: Order
  /// As the program gave it; compared as an int.
  var maxsize = Value.int(0)
  var limit = 0
  fileprivate var items = ValueRing()
  var getters = WaitLine()
  var putters = WaitLine()
  var unfinished = 0
  var isShutdown = false
  /// Set while all items are done; made when somebody asks.
  fileprivate var finishedEvent: PyEvent?
  /// Whether a program's subclass has methods of its own for storing items.
  let hasOwnStorage: Bool
  /// What such a subclass stored as `_queue`.
  var ownStorage: Value = .null
  private let eventType: PyType
  unowned(unsafe) let library: AsyncioLibrary

  override func addOwnHolds(to search: CircleSearch) {
    super.addOwnHolds(to: search)
    items.forEach { search.hold($0) }
    getters.addHolds(to: search)
    putters.addHolds(to: search)
    search.hold(finishedEvent)
    search.hold(ownStorage)
    search.hold(shared)
  }

  init(type: PyType, _ library: AsyncioLibrary) {
    self.library = library
    let c = library.classes
    order = type.isSubclass(of: c.priorityQueue) ? .priority : type.isSubclass(of: c.lifoQueue) ? .last : .first
    eventType = c.event
    hasOwnStorage =
      !type.isBuiltin
      && ["_init", "_put", "_get", "qsize", "empty", "full"].contains {
        type.lookup(library.machine.intern($0))?.function != nil
      }
    super.init(type: type, world: library.world)
  }

  deinit { items.removeAll() }

  override var waiting: [PyFuture] { getters.futures + putters.futures + (finishedEvent?.waiters.futures ?? []) }
  override var noun: String { "a queue" }
  override var isComposite: Bool { true }
  override var contents: [Value]? { hasOwnStorage ? nil : storedItems }

  var kind: ResourceKind { order == .first ? .queue : order == .last ? .lifoQueue : .priorityQueue }

  /// The event of `join`.
  func finished(_ m: Machine) throws(Raised) -> PyEvent {
    if let finishedEvent { return finishedEvent }
    let made = PyEvent(type: eventType, world: world)
    made.isSet = unfinished == 0
    finishedEvent = made
    return made
  }

  // MARK: Items

  /// The container that the program has got hold of as `_queue`; what it does to it counts.
  fileprivate var shared: PyObject?

  var storedCount: Int {
    readShared()
    return items.count
  }

  var storedItems: [Value] {
    readShared()
    return items.values
  }

  /// `_queue`: a deque, or a list where the order is another one.
  func share(_ m: Machine) throws(Raised) -> Value {
    if let shared { return .object(shared) }
    var made = Value.list(storedItems)
    if order == .first {
      made = try m.call(m.getAttribute(.object(m.importModule("collections")), "deque"), [made])
    }
    shared = made.object
    return made
  }

  private func readShared() {
    guard let shared else { return }
    if let deque = shared as? PyDeque { items.replace(with: deque.items) }
    if let list = shared as? PyList { items.replace(with: list.items) }
  }

  private func writeBack() {
    if let deque = shared as? PyDeque { deque.items = items.values }
    if let list = shared as? PyList { list.items = items.values }
  }

  func count(_ m: Machine) throws(Raised) -> Int {
    if hasOwnStorage { return try m.index(m.callMethod(.object(self), "qsize")) }
    return storedCount
  }

  func isEmpty(_ m: Machine) throws(Raised) -> Bool {
    hasOwnStorage ? try m.truthy(m.callMethod(.object(self), "empty")) : storedCount == 0
  }

  func isFull(_ m: Machine) throws(Raised) -> Bool {
    if hasOwnStorage { return try m.truthy(m.callMethod(.object(self), "full")) }
    return limit > 0 && storedCount >= limit
  }

  func store(_ item: Value, _ m: Machine) throws(Raised) {
    readShared()
    defer { if shared != nil { writeBack() } }
    items.append(RawValue(counting: item))
    if order == .priority { try siftDown(from: 0, to: items.count - 1, m) }
  }

  func take(_ m: Machine) throws(Raised) -> Value {
    readShared()
    defer { if shared != nil { writeBack() } }
    switch order {
    case .first:
      guard let item = items.popFirst() else { throw m.indexError("pop from an empty deque") }
      return item.given
    case .last:
      guard let item = items.popLast() else { throw m.indexError("pop from empty list") }
      return item.given
    case .priority:
      guard let last = items.popLast()?.given else { throw m.indexError("index out of range") }
      if items.isEmpty { return last }
      let first = items[0]
      items[0] = last
      try siftUp(m)
      return first
    }
  }

  // Both as `heapq` has them: which of equal items comes first is part of what a program shows.

  private func siftDown(from start: Int, to end: Int, _ m: Machine) throws(Raised) {
    var position = end
    let item = items[position]
    while position > start {
      let parent = (position - 1) >> 1
      guard try m.truthy(m.compare(.less, item, items[parent])) else { break }
      items[position] = items[parent]
      position = parent
    }
    items[position] = item
  }

  private func siftUp(_ m: Machine) throws(Raised) {
    let end = items.count
    var position = 0
    let item = items[0]
    var child = 1
    while child < end {
      let right = child + 1
      if right < end, try !m.truthy(m.compare(.less, items[child], items[right])) { child = right }
      items[position] = items[child]
      position = child
      child = 2 * position + 1
    }
    items[position] = item
    try siftDown(from: 0, to: position, m)
  }

  // MARK: Operations

  func putNow(_ item: Value, _ m: Machine, _ library: AsyncioLibrary) throws(Raised) {
    if isShutdown { throw library.error(library.classes.queueShutDown) }
    if try isFull(m) { throw library.error(library.classes.queueFull) }
    if hasOwnStorage { _ = try m.callMethod(.object(self), "_put", item) } else { try store(item, m) }
    unfinished += 1
    finishedEvent?.isSet = false
    if world.trace != nil { level(try count(m)) }
    try getters.popWaiting()?.deliver(m, .none)
  }

  func getNow(_ m: Machine, _ library: AsyncioLibrary) throws(Raised) -> Value {
    if try isEmpty(m) {
      throw library.error(isShutdown ? library.classes.queueShutDown : library.classes.queueEmpty)
    }
    let item = hasOwnStorage ? try m.callMethod(.object(self), "_get") : try take(m)
    if world.trace != nil { level(try count(m)) }
    try putters.popWaiting()?.deliver(m, .none)
    return item
  }

  func taskDone(_ m: Machine) throws(Raised) {
    if unfinished <= 0 { throw m.valueError("task_done() called too many times") }
    unfinished -= 1
    if unfinished == 0 { try finishedEvent?.set(m) }
  }

  func shutdown(_ m: Machine, immediately: Bool) throws(Raised) {
    isShutdown = true
    if immediately {
      while try !isEmpty(m) {
        _ = hasOwnStorage ? try m.callMethod(.object(self), "_get") : try take(m)
        if unfinished > 0 { unfinished -= 1 }
      }
      if world.trace != nil { level(0) }
      if unfinished == 0 { try finishedEvent?.set(m) }
    }
    while let getter = getters.popFirst() { if !getter.isDone { try getter.deliver(m, .none) } }
    while let putter = putters.popFirst() { if !putter.isDone { try putter.deliver(m, .none) } }
  }

  override func dropReferences() {
    super.dropReferences()
    items.removeAll()
    getters = WaitLine()
    putters = WaitLine()
    ownStorage = .null
    shared = nil
  }
}

/// `queue.get()`.
final class QueueGet: NativeFrame {
  private let queue: PyQueue
  private let library: AsyncioLibrary
  private var getter: PyFuture?

  override func addOwnHolds(to search: CircleSearch) {
    super.addOwnHolds(to: search)
    search.hold(queue)
    search.hold(getter)
  }

  /// `getter` is what it waits for, if it has begun to.
  init(_ queue: PyQueue, _ library: AsyncioLibrary, waiting getter: PyFuture? = nil) {
    self.queue = queue
    self.getter = getter
    self.library = library
    super.init(coroutineOf: library.machine)
  }

  override var title: String { "Queue.get" }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    if case .raised(let e) = input {
      if let getter {
        frame?.pointee.handled = e
        _ = try getter.cancel(m)
        queue.getters.remove(getter)
        if try !queue.isEmpty(m) && !getter.isCancelled { try queue.getters.popWaiting()?.deliver(m, .none) }
      }
      throw Raised(e)
    }
    if try queue.isEmpty(m) {
      if queue.isShutdown { throw library.error(library.classes.queueShutDown) }
      let future = try queue.boundLoop(m).createFuture(m, .queueGet, resource: queue)
      queue.getters.append(future)
      getter = future
      return wait(future)
    }
    return .return(try queue.hasOwnStorage ? m.callMethod(.object(queue), "get_nowait") : queue.getNow(m, library))
  }
}

/// `queue.put(item)`.
final class QueuePut: NativeFrame {
  private let queue: PyQueue
  private var item: Value
  private let library: AsyncioLibrary
  private var putter: PyFuture?

  override func addOwnHolds(to search: CircleSearch) {
    super.addOwnHolds(to: search)
    search.hold(queue)
    search.hold(item)
    search.hold(putter)
  }

  /// `putter` is what it waits for, if it has begun to.
  init(_ queue: PyQueue, _ item: Value, _ library: AsyncioLibrary, waiting putter: PyFuture? = nil) {
    self.queue = queue
    self.putter = putter
    self.item = item
    self.library = library
    super.init(coroutineOf: library.machine)
  }

  override var title: String { "Queue.put" }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    if case .raised(let e) = input {
      if let putter {
        frame?.pointee.handled = e
        _ = try putter.cancel(m)
        queue.putters.remove(putter)
        if try !queue.isFull(m) && !putter.isCancelled { try queue.putters.popWaiting()?.deliver(m, .none) }
      }
      throw Raised(e)
    }
    if try queue.isFull(m) {
      if queue.isShutdown { throw library.error(library.classes.queueShutDown) }
      let future = try queue.boundLoop(m).createFuture(m, .queuePut, resource: queue)
      queue.putters.append(future)
      putter = future
      return wait(future)
    }
    if queue.hasOwnStorage { return .return(try m.callMethod(.object(queue), "put_nowait", item)) }
    try queue.putNow(item, m, library)
    item = .null
    return .return(.none)
  }

  override func takeLocals() -> [AnyObject?] {
    defer { item = .null }
    return [queue, item.object]
  }
}

/// `queue.join()`.
final class QueueJoin: NativeFrame {
  private let queue: PyQueue

  override func addOwnHolds(to search: CircleSearch) {
    super.addOwnHolds(to: search)
    search.hold(queue)
  }

  init(_ queue: PyQueue, _ m: Machine) {
    self.queue = queue
    super.init(coroutineOf: m)
  }

  override var title: String { "Queue.join" }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    switch input {
    case .start:
      if queue.unfinished == 0 { return .return(.none) }
      return .await(.object(EventWait(try queue.finished(m), m, kind: .queueJoin, resource: queue)))
    case .raised(let e): throw Raised(e)
    case .value, .returned, .yielded: return .return(.none)
    }
  }
}

/// What `await queue.put(item)` or `await queue.get()` waits for: the future that stands in line, and what is to be done then.
///
/// With a queue of one, where each of them waits, that is most of what such a program does.
private final class QueueWait: PyFuture {
  private let queue: PyQueue
  private let isPut: Bool
  private var item: Value

  init(_ queue: PyQueue, _ item: Value, isPut: Bool, _ loop: EventLoop) {
    self.queue = queue
    self.item = item
    self.isPut = isPut
    super.init(in: loop)
    kind = isPut ? .queuePut : .queueGet
    isBlocking = true
    worldReference._withUnsafeGuaranteedRef { $0.emitHere(.futureCreated(FutureID(number), kind, resource: queue.resourceID)) }
  }

  override func value(_ m: Machine) throws(Raised) -> Value {
    guard state == .finished, exception == nil else { return .null }
    if !isPut { return try queue.getAtOnce(m)?.given ?? .null }
    guard try queue.putAtOnce(RawValue.bits(of: item), m) else { return .null }
    item = .none
    return .none
  }

  override func coroutine(_ m: Machine) -> NativeFrame? {
    isPut ? QueuePut(queue, item, queue.library, waiting: self) : QueueGet(queue, queue.library, waiting: self)
  }

  override func dropReferences() {
    super.dropReferences()
    item = .none
  }
}

extension PyQueue {
  /// The loop in which to wait; nil where something is to be complained about, or methods of the program's own are to be asked.
  fileprivate func plainLoop(_ m: Machine) -> EventLoop? {
    guard let running = world.running, loop == nil || loop === running, !running.isAltered, !running.isDebugging
    else { return nil }
    if loop == nil { loop = running }
    return running
  }

  /// Has the running task stand in line; nil: that is for the coroutine to do.
  @inline(never)
  fileprivate func wait(_ item: RawValue, isPut: Bool, _ m: Machine) -> Awaitee? {
    guard isPlain, let loop = plainLoop(m) else { return nil }
    item.retain()
    let wait = QueueWait(self, item.given, isPut: isPut, loop)
    if isPut { putters.append(wait) } else { getters.append(wait) }
    return wait
  }

  /// Whether nothing of the program's own has a say in what it stores and in whom it wakes.
  @inline(__always)
  fileprivate var isPlain: Bool { !hasOwnStorage && order != .priority && shared == nil && !isShutdown }

  /// `await queue.put(item)` where nobody has to wait; false: nothing was done.
  @inline(__always)
  fileprivate func putAtOnce(_ item: RawValue, _ m: Machine) throws(Raised) -> Bool {
    guard limit <= 0 || items.count < limit, isPlain else { return false }
    item.retain()
    items.append(item)
    unfinished &+= 1
    finishedEvent?.isSet = false
    level(items.count)
    if !getters.isEmpty { try getters.popWaiting()?.deliver(m, .none) }
    return true
  }

  /// `await queue.get()` where nobody has to wait; nil: nothing was done.
  @inline(__always)
  fileprivate func getAtOnce(_ m: Machine) throws(Raised) -> RawValue? {
    guard isPlain, let item = order == .last ? items.popLast() : items.popFirst() else { return nil }
    level(items.count)
    if !putters.isEmpty {
      do throws(Raised) {
        try putters.popWaiting()?.deliver(m, .none)
      } catch {
        item.release()
        throw error
      }
    }
    return item
  }
}

/// `await queue.put(item)` and `await queue.get()`.
private final class AwaitedQueue: AwaitedFunction {
  private let isPut: Bool
  // The classes of which nothing is asked; nobody counts them.
  private let first: UnsafeRawPointer
  private let last: UnsafeRawPointer

  init(isPut: Bool, _ classes: AsyncioClasses) {
    self.isPut = isPut
    first = UnsafeRawPointer(Unmanaged.passUnretained(classes.queue).toOpaque())
    last = UnsafeRawPointer(Unmanaged.passUnretained(classes.lifoQueue).toOpaque())
  }

  override func begin(_ m: Machine, _ queue: RawValue, _ item: RawValue, _ count: Int) throws(Raised) -> AwaitedAnswer {
    guard count == (isPut ? 2 : 1), let o = queue.object else { return .usual }
    var answer = AwaitedAnswer.usual
    try held(o) { (o) throws(Raised) in
      guard o.isExactly(first) || o.isExactly(last) else { return }
      let q = unsafeDowncast(o, to: PyQueue.self)
      if isPut {
        if try q.putAtOnce(item, m) {
          answer = .done(.none)
          return
        }
      } else if let item = try q.getAtOnce(m) {
        answer = .done(item)
        return
      }
      if let wait = q.wait(item, isPut: isPut, m) { answer = .waits(wait) }
    }
    return answer
  }
}

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
