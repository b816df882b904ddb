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
