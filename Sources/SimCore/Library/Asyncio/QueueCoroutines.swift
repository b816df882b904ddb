// `queue.get()`, `queue.put(item)` and `queue.join()` as coroutines, where somebody looks at them before they are awaited.

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
