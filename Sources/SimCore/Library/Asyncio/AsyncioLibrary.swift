// What asyncio's modules share: the world and the classes that the library adds to those of the loop.

/// The library half of asyncio for one program.
final class AsyncioLibrary {
  let world: LoopWorld
  let machine: Machine
  let classes: AsyncioClasses
  /// `run_until_complete` as a function, for frames that call it.
  let runLoop: Value

  init(_ m: Machine, _ world: LoopWorld) {
    self.world = world
    machine = m
    classes = AsyncioClasses(m, world)
    runLoop = world.classes.baseLoop.lookup("run_until_complete") ?? .none
    installLock()
    installEvent()
    installCondition()
    installSemaphore()
    installBarrier()
    installQueue()
    installTaskGroup()
    installTimeout()
    installRunner()
    installThreadMethods()
    installAsCompleted()
    installStreamErrors()
    for type in [
      classes.lock, classes.event, classes.condition, classes.semaphore, classes.barrier, classes.queue,
    ] {
      type.attribute("_loop", get: { (_, v) in (v.object as? SyncObject)?.loop.map { .object($0) } ?? .none }) { (_, v, new) in
        (v.object as? SyncObject)?.loop = new.object as? EventLoop
      }
    }
  }

  /// An exception of one of asyncio's classes.
  func error(_ type: PyType, _ message: String? = nil) -> Raised {
    Raised(PyException(type: type, args: message.map { [.string($0)] } ?? []))
  }

  /// `<asyncio.locks.Lock object at 0x...`, without the closing bracket.
  func openRepr(_ value: Value) -> String { String(machine.defaultRepr(value).dropLast()) }
}

/// The classes of asyncio's synchronisation objects and exceptions.
final class AsyncioClasses {
  let queueEmpty, queueFull, queueShutDown, brokenBarrier: PyType
  let incompleteRead, limitOverrun, sendfileNotAvailable: PyType
  let lock, event, condition, semaphore, boundedSemaphore, barrier: PyType
  let queue, priorityQueue, lifoQueue: PyType
  let taskGroup, timeout, runner, asCompleted: PyType
  let policyBase, defaultPolicy, unixPolicy: PyType

  init(_ m: Machine, _ world: LoopWorld) {
    func make(_ name: String, _ module: String, _ base: PyType = types.object, layout: Layout? = nil) -> PyType {
      m.makeType(name, module: module, base: base, layout: layout, hasInstanceDict: true) { _ in }
    }
    queueEmpty = make("QueueEmpty", "asyncio.queues", types.exception)
    queueFull = make("QueueFull", "asyncio.queues", types.exception)
    queueShutDown = make("QueueShutDown", "asyncio.queues", types.exception)
    brokenBarrier = make("BrokenBarrierError", "asyncio.exceptions", types.runtimeError)
    incompleteRead = make("IncompleteReadError", "asyncio.exceptions", types.eofError)
    limitOverrun = make("LimitOverrunError", "asyncio.exceptions", types.exception)
    sendfileNotAvailable = make("SendfileNotAvailableError", "asyncio.exceptions", types.runtimeError)
    lock = make("Lock", "asyncio.locks")
    event = make("Event", "asyncio.locks")
    condition = make("Condition", "asyncio.locks")
    semaphore = make("Semaphore", "asyncio.locks")
    boundedSemaphore = make("BoundedSemaphore", "asyncio.locks", semaphore)
    barrier = make("Barrier", "asyncio.locks")
    queue = make("Queue", "asyncio.queues")
    priorityQueue = make("PriorityQueue", "asyncio.queues", queue)
    lifoQueue = make("LifoQueue", "asyncio.queues", queue)
    taskGroup = make("TaskGroup", "asyncio.taskgroups")
    timeout = make("Timeout", "asyncio.timeouts")
    runner = make("Runner", "asyncio.runners")
    asCompleted = make("_AsCompletedIterator", "asyncio.tasks", layout: .iterator)
    policyBase = make("AbstractEventLoopPolicy", "asyncio.events")
    defaultPolicy = make("BaseDefaultEventLoopPolicy", "asyncio.events", policyBase)
    unixPolicy = make("_UnixDefaultEventLoopPolicy", "asyncio.unix_events", defaultPolicy)
  }
}

extension NativeFrame {
  /// `await future`, seen from inside a frame: gives the future to the task.
  @inline(__always)
  final func wait(_ future: PyFuture) -> NativeAction {
    future.isBlocking = true
    return .yield(.object(future))
  }
}

/// Futures that wait in a line.
///
/// One that waits alone stands here itself, which is worth 200 of the processor's instructions each time somebody waits.  When a
/// second comes, or a program looks at `_waiters` and the like, there is a Python list from then on, so that it sees the line itself.
struct WaitLine {
  private var alone: PyFuture?
  private var list: PyList?

  /// Tells what keeps the futures, if there are any.
  func addHolds(to search: CircleSearch) {
    search.hold(alone)
    search.hold(list)
  }
  /// Whether anything ever stood in it.
  private(set) var wasUsed = false
  @inline(__always) var isEmpty: Bool { alone == nil && list?.items.isEmpty ?? true }
  var count: Int { alone != nil ? 1 : list?.items.count ?? 0 }
  /// The futures; whatever else a program may have put among them is left out.
  var futures: [PyFuture] { alone.map { [$0] } ?? list?.items.compactMap(WaitLine.future) ?? [] }
  /// The first future that satisfies the predicate: O(position).
  func first(where matches: (PyFuture) -> Bool) -> PyFuture? {
    if let alone { return matches(alone) ? alone : nil }
    guard let list else { return nil }
    for item in list.items { if let future = WaitLine.future(item), matches(future) { return future } }
    return nil
  }
  var first: PyFuture? { alone ?? list?.items.first.flatMap(WaitLine.future) }

  private static func future(_ value: Value) -> PyFuture? { value.cast(.future, to: PyFuture.self) }

  mutating func append(_ future: PyFuture) {
    wasUsed = true
    if list == nil && alone == nil { alone = future } else { made().items.append(.object(future)) }
  }

  /// The list, with the one that stood here alone.
  private mutating func made() -> PyList {
    if let list { return list }
    let made = PyList(alone.map { [.object($0)] } ?? [])
    alone = nil
    list = made
    return made
  }

  mutating func popFirst() -> PyFuture? {
    if alone != nil { return alone.take() }
    guard let list, !list.items.isEmpty else { return nil }
    return WaitLine.future(list.items.removeFirst())
  }

  /// Takes a future out of the line; false if it is not in it.
  @discardableResult
  mutating func remove(_ future: PyFuture) -> Bool {
    if alone === future {
      alone = nil
      return true
    }
    guard let list, let i = list.items.firstIndex(where: { WaitLine.future($0) === future }) else { return false }
    list.items.remove(at: i)
    return true
  }

  /// Takes out the first that still waits, with all before it.
  ///
  /// It is for the caller to wake it: what that runs may look at the line.
  mutating func popWaiting() -> PyFuture? {
    while !isEmpty {
      if let future = popFirst(), !future.isDone { return future }
    }
    return nil
  }

  /// Takes what a program put in the line's place.
  mutating func replace(with value: Value, _ m: Machine) throws(Raised) {
    list = try value.isNone ? nil : PyList(m.elements(value))
    alone = nil
    wasUsed = list != nil
  }

  /// The list itself.
  mutating func live() -> Value {
    wasUsed = true
    return .object(made())
  }
}
