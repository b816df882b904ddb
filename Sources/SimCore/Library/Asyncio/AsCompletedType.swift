// `asyncio.as_completed`: both ways of walking over awaitables in the order in which they are done.

/// What `as_completed` answers.
final class PyAsCompleted: PyIterator {
  private let library: AsyncioLibrary
  private let loop: EventLoop
  private(set) var todo: [PyFuture] = []
  private var todoLeft = 0
  /// Done futures that nobody took; nil stands for the timeout.
  private var done: [PyFuture?] = []
  private var head = 0
  var getters = WaitLine()
  private var timer: LoopTimer?
  private var callback: AsCompletedCallback?

  override func addOwnHolds(to search: CircleSearch) {
    super.addOwnHolds(to: search)
    search.hold(array: todo) { search.hold($0) }
    search.hold(array: done) { search.hold($0) }
    getters.addHolds(to: search)
    search.hold(timer)
    if timer?.isPending == true { search.isHeldElsewhere() }
    search.hold(callback)
  }

  init(_ awaitables: Value, timeout: Value, _ m: Machine, _ library: AsyncioLibrary) throws(Raised) {
    self.library = library
    let loop = try library.world.currentLoop(m)
    self.loop = loop
    super.init(type: library.classes.asCompleted)
    var seen: Set<ObjectIdentifier> = []
    for item in try m.elements(awaitables) {
      if case .object(let o) = item, !seen.insert(ObjectIdentifier(o)).inserted { continue }
      todo.append(try library.world.ensureFuture(m, item, loop: loop))
    }
    let callback = AsCompletedCallback(self)
    self.callback = callback
    for future in todo { try future.addCallback(callback, m) }
    if !todo.isEmpty && !timeout.isNull && !timeout.isNone {
      timer = try loop.startTimer(m, after: timeout, .asCompletedTimeout, task: .none) { [weak self] (m) throws(Raised) in
        try self?.expire(m)
      }
      (timer as? NativeTimer)?.served = self
    }
    // CPython's handle keeps its callback, a method of this, for good, unless it is cancelled.
    if timer != nil { m.heldByThemselves[ObjectIdentifier(self)] = self }
    todoLeft = todo.count
  }

  override func next(_ m: Machine) throws(Raised) -> Value {
    if todoLeft == 0 { return .null }
    todoLeft -= 1
    return .object(WaitForOne(self, resolves: true, "_AsCompletedIterator._wait_for_one", library))
  }

  /// `__anext__()`.
  func asyncNext(_ m: Machine) -> Value {
    .object(WaitForOne(self, resolves: false, "_AsCompletedIterator.__anext__", library))
  }

  /// Counts one off; false at the end.
  func takeTurn() -> Bool {
    if todoLeft == 0 { return false }
    todoLeft -= 1
    return true
  }

  /// The next future that is done, `.some(nil)` after a timeout, nil where there is none yet.
  func takeDone() -> PyFuture?? {
    guard head < done.count else { return nil }
    defer {
      done[head] = nil
      head += 1
    }
    return .some(done[head])
  }

  var hasDone: Bool { head < done.count }

  fileprivate func completed(_ future: PyFuture, _ m: Machine) throws(Raised) {
    guard let i = todo.firstIndex(where: { $0 === future }) else { return }
    todo.remove(at: i)
    try put(future, m)
    if todo.isEmpty {
      timer?.cancel()
      callback = nil
      m.heldByThemselves[ObjectIdentifier(self)] = nil
    }
  }

  private func expire(_ m: Machine) throws(Raised) {
    for future in todo {
      if let callback { future.removeCallback(callback) }
      try put(nil, m)
    }
    todo = []
    callback = nil
  }

  private func put(_ future: PyFuture?, _ m: Machine) throws(Raised) {
    done.append(future)
    try getters.popWaiting()?.deliver(m, .none)
  }

  /// A future to wait on for the next.
  func makeGetter(_ m: Machine) throws(Raised) -> PyFuture {
    let future = try loop.createFuture(m, .asCompleted)
    if library.world.trace != nil {
      for f in todo { library.world.emit(.futureLinked(whole: FutureID(future.number), part: f.awaited)) }
    }
    getters.append(future)
    return future
  }

  override func addReferences(to list: inout [AnyObject]) {
    list += done.compactMap { $0 } as [AnyObject]
    list += todo as [AnyObject]
  }

  override func dropReferences() {
    todo = []
    done = []
    head = 0
    timer = nil
    callback = nil
  }
}

final class AsCompletedCallback: NativeCallback {
  private let iterator: PyAsCompleted

  override func addHolds(to search: CircleSearch) {
    search.hold(iterator)
  }

  init(_ iterator: PyAsCompleted) {
    self.iterator = iterator
    super.init(.asCompleted)
  }

  override func run(_ m: Machine, _ future: PyFuture) throws(Raised) { try iterator.completed(future, m) }
}

/// Waits for the next future to be done; gives its result, or the future itself.
final class WaitForOne: NativeFrame {
  private let iterator: PyAsCompleted
  private let resolves: Bool
  private let library: AsyncioLibrary
  private var getter: PyFuture?
  private var found: PyFuture?

  override func addOwnHolds(to search: CircleSearch) {
    super.addOwnHolds(to: search)
    search.hold(iterator)
    search.hold(getter)
    search.hold(found)
  }

  init(_ iterator: PyAsCompleted, resolves: Bool, _ name: String, _ library: AsyncioLibrary) {
    self.iterator = iterator
    self.resolves = resolves
    self.library = library
    super.init(name, coroutine: true, machine: library.machine)
  }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    switch input {
    case .start:
      if !resolves && !iterator.takeTurn() { throw library.error(types.stopAsyncIteration) }
    case .raised(let e):
      if let getter {
        frame?.pointee.handled = e
        _ = try getter.cancel(m)
        iterator.getters.remove(getter)
        if iterator.hasDone && !getter.isCancelled { try iterator.getters.popWaiting()?.deliver(m, .none) }
      }
      throw Raised(e)
    case .value, .returned, .yielded: break
    }
    guard let next = iterator.takeDone() else {
      let future = try iterator.makeGetter(m)
      getter = future
      return wait(future)
    }
    guard let future = next else { throw library.error(types.timeoutError) }
    if !resolves { return .return(.object(future)) }
    if future.exception != nil { found = future }
    return .return(try future.askResult(m))
  }

  override func takeLocals() -> [AnyObject?] {
    defer { found = nil }
    return [iterator, found]
  }
}

extension AsyncioLibrary {
  func installAsCompleted() {
    let t = classes.asCompleted
    func get(_ m: Machine, _ v: Value) throws(Raised) -> PyAsCompleted { try m.receiver(v, t, as: PyAsCompleted.self) }
    t.def("__iter__") { (_, a) in a[0] }
    t.def("__next__") { (m, a) throws(Raised) in
      let next = try get(m, a[0]).next(m)
      if next.isNull { throw m.stopIteration() }
      return next
    }
    t.def("__aiter__") { (_, a) in a[0] }
    t.def("__anext__") { (m, a) throws(Raised) in try get(m, a[0]).asyncNext(m) }
  }
}
