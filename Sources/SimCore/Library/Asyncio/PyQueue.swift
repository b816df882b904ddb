// What a queue of asyncio is: its items, who waits to put and to get, and the operations between them.

/// A queue between tasks.
final class PyQueue: SyncObject {
  enum Order { case first, last, priority }

  let order: Order
  /// As the program gave it; compared as an int.
  var maxsize = Value.int(0)
  var limit = 0
  var items = ValueRing()
  var getters = WaitLine()
  var putters = WaitLine()
  var unfinished = 0
  var isShutdown = false
  /// Set while all items are done; made when somebody asks.
  var finishedEvent: PyEvent?
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
  var shared: PyObject?

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
