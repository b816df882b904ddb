// `asyncio.wait` and `asyncio.shield`.

/// The done callback that all futures of a `wait` share.
final class WaitCallback: NativeCallback {
  let waiter: PyFuture
  var remaining: Int
  let condition: WaitFrame.Condition
  var timer: LoopTimer?

  override func addHolds(to search: CircleSearch) {
    search.hold(waiter)
    search.hold(timer)
  }

  init(_ waiter: PyFuture, _ count: Int, _ condition: WaitFrame.Condition) {
    self.waiter = waiter
    remaining = count
    self.condition = condition
    super.init(.wait)
  }

  override func run(_ m: Machine, _ future: PyFuture) throws(Raised) {
    remaining -= 1
    var isEnough = remaining <= 0 || condition == .firstCompleted
    if !isEnough && condition == .firstException, try !future.asksCancelled(m) { isEnough = try future.askException(m) != nil }
    if isEnough {
      timer?.cancel()
      if !waiter.isDone { try waiter.deliver(m, .none) }
    }
  }
}

/// `wait(futures, timeout=..., return_when=...)`.
final class WaitFrame: NativeFrame {
  enum Condition: String {
    case firstCompleted = "FIRST_COMPLETED"
    case firstException = "FIRST_EXCEPTION"
    case allCompleted = "ALL_COMPLETED"
  }

  private let library: AsyncioLibrary
  private var given: Value
  private let timeout: Value
  private let returnWhen: Value
  private var futures: [PyFuture] = []
  private var callback: WaitCallback?

  override func addOwnHolds(to search: CircleSearch) {
    super.addOwnHolds(to: search)
    search.hold(given)
    search.hold(timeout)
    search.hold(array: futures) { search.hold($0) }
    search.hold(callback)
  }

  init(_ given: Value, _ timeout: Value, _ returnWhen: Value, _ library: AsyncioLibrary) {
    self.given = given
    self.timeout = timeout
    self.returnWhen = returnWhen
    self.library = library
    super.init(coroutineOf: library.machine)
  }

  override var title: String { "wait" }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    if case .start = input { return try begin(m) }
    guard let callback else { return .return(.none) }
    callback.timer?.cancel()
    for future in futures { future.removeCallback(callback) }
    if case .raised(let e) = input { throw Raised(e) }
    let (done, pending) = (PySet(), PySet())
    for future in library.inOrder(futures) {
      try (future.asksDone(m) ? done : pending).add(.object(future), m)
    }
    given = .null
    futures = []
    return .return(.tuple([.object(done), .object(pending)]))
  }

  override func takeLocals() -> [AnyObject?] {
    defer { (given, futures) = (.null, []) }
    return [given.object] + futures
  }

  private func begin(_ m: Machine) throws(Raised) -> NativeAction {
    let world = library.world
    if case .object(let o) = given, o.layout == .future || world.isCoroutine(given) {
      throw m.typeError("expect a list of futures, not \(o.type.name)")
    }
    if try !m.truthy(given) { throw m.valueError("Set of Tasks/Futures is empty.") }
    guard let condition = Condition(rawValue: returnWhen.isNull ? "ALL_COMPLETED" : returnWhen.str?.string ?? "") else {
      throw m.valueError("Invalid return_when value: \(try m.str(returnWhen).string)")
    }
    var seen: Set<ObjectIdentifier> = []
    var all: [PyFuture] = []
    var strange: Value?
    var hasCoroutine = false
    try m.iterate(given) { (item) throws(Raised) in
      if world.isCoroutine(item) { hasCoroutine = true }
      guard case .object(let o) = item, o.layout == .future else {
        _ = try m.hash(item)
        if strange == nil { strange = item }
        return
      }
      if seen.insert(ObjectIdentifier(o)).inserted { all.append(unsafeDowncast(o, to: PyFuture.self)) }
    }
    if hasCoroutine { throw m.typeError("Passing coroutines is forbidden, use tasks explicitly.") }
    all = library.inOrder(all)
    futures = all
    let loop = try world.runningLoop(m)
    let waiter = try loop.createFuture(m, .wait)
    if world.trace != nil {
      for f in all { world.emit(.futureLinked(whole: FutureID(waiter.number), part: f.awaited)) }
    }
    let callback = WaitCallback(waiter, all.count, condition)
    self.callback = callback
    if !timeout.isNull && !timeout.isNone {
      callback.timer = try loop.startTimer(
        m, after: timeout, .releaseWaiter, task: world.currentTaskID, arguments: [.object(waiter)]
      ) { (m) throws(Raised) in
        if !waiter.isDone { try waiter.deliver(m, .none) }
      }
      (callback.timer as? NativeTimer)?.served = waiter
    }
    for future in all { try future.addCallback(callback, m) }
    if let strange { _ = try m.getAttribute(strange, "add_done_callback") }
    return wait(waiter)
  }
}

/// The two callbacks of a `shield`.
final class ShieldInner: NativeCallback {
  private let outer: PyFuture

  init(_ outer: PyFuture) {
    self.outer = outer
    super.init(.shieldInner)
  }

  override func addHolds(to search: CircleSearch) { search.hold(outer) }

  override func run(_ m: Machine, _ inner: PyFuture) throws(Raised) {
    guard !outer.isCancelled else {
      if try !inner.asksCancelled(m) { _ = try inner.askException(m) }
      return
    }
    if try inner.asksCancelled(m) {
      _ = try outer.cancel(m)
    } else if let e = try inner.askException(m) {
      try outer.setException(m, e)
    } else {
      try outer.deliver(m, inner.askResult(m))
    }
  }
}

final class ShieldOuter: NativeCallback {
  private let inner: PyFuture
  private let callback: ShieldInner

  override func addHolds(to search: CircleSearch) {
    search.hold(inner)
    search.hold(callback)
  }

  init(_ inner: PyFuture, _ callback: ShieldInner) {
    self.inner = inner
    self.callback = callback
    super.init(.shieldOuter)
  }

  override func run(_ m: Machine, _ outer: PyFuture) throws(Raised) {
    if try !inner.asksDone(m) { inner.removeCallback(callback) }
  }
}

extension AsyncioLibrary {
  /// Tasks before plain futures, each in order of creation.
  func inOrder(_ futures: [PyFuture]) -> [PyFuture] {
    futures.enumerated().sorted { x, y in
      let (a, b) = (x.element as? PyTask, y.element as? PyTask)
      switch (a, b) {
      case (let a?, let b?): return a.taskID < b.taskID
      case (_?, nil): return true
      case (nil, _?): return false
      default: return (x.element.number, x.offset) < (y.element.number, y.offset)
      }
    }.map(\.element)
  }

  /// `asyncio.shield(awaitable)`.
  func shield(_ m: Machine, _ awaitable: Value) throws(Raised) -> PyFuture {
    let inner = try world.ensureFuture(m, awaitable)
    if try inner.asksDone(m) { return inner }
    let outer = try inner.loop(m).createFuture(m, .shield)
    world.emit(.futureLinked(whole: FutureID(outer.number), part: inner.awaited))
    let innerCallback = ShieldInner(outer)
    try inner.addCallback(innerCallback, m)
    try outer.addCallback(ShieldOuter(inner, innerCallback), m)
    return outer
  }
}
