// `await queue.get()` and `await queue.put(item)` where they are awaited as soon as they are called: no coroutine is made.

/// What `await queue.put(item)` or `await queue.get()` waits for: the future that stands in line, and what is to be done then.
///
/// With a queue of one, where each of them waits, that is most of what such a program does.
private final class QueueWait: PyFuture {
  private let queue: PyQueue
  private let isPut: Bool
  private var item: Value

  init(_ queue: PyQueue, _ item: consuming Value, isPut: Bool, _ loop: consuming EventLoop) {
    self.queue = queue
    self.item = item
    self.isPut = isPut
    super.init(in: loop)
    let kind = isPut ? FutureKind.queuePut : .queueGet
    self.kind = kind
    isBlocking = true
    // Taken out first, so that nothing of it is counted for the closure.
    let (id, resource) = (FutureID(number), queue.resourceID)
    worldReference._withUnsafeGuaranteedRef { $0.emitHere(.futureCreated(id, kind, resource: resource)) }
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
  func plainLoop(_ m: Machine) -> EventLoop? {
    guard let running = world.running, loop == nil || loop === running, !running.isAltered, !running.isDebugging
    else { return nil }
    if loop == nil { loop = running }
    return running
  }

  /// Has the running task stand in line; nil: that is for the coroutine to do.
  @inline(never)
  func wait(_ item: RawValue, isPut: Bool, _ m: Machine) -> Awaitee? {
    guard isPlain, let loop = plainLoop(m) else { return nil }
    item.retain()
    let wait = QueueWait(self, item.given, isPut: isPut, consume loop)
    if isPut { putters.append(wait) } else { getters.append(wait) }
    return wait
  }

  /// Whether nothing of the program's own has a say in what it stores and in whom it wakes.
  @inline(__always)
  var isPlain: Bool { !hasOwnStorage && order != .priority && shared == nil && !isShutdown }

  /// `await queue.put(item)` where nobody has to wait; false: nothing was done.
  @inline(__always)
  func putAtOnce(_ item: RawValue, _ m: Machine) throws(Raised) -> Bool {
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
  func getAtOnce(_ m: Machine) throws(Raised) -> RawValue? {
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
final class AwaitedQueue: AwaitedFunction {
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
