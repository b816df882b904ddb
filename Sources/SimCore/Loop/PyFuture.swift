// Futures: results that are not there yet.

/// What a future does when it is done.
enum DoneCallback {
  /// Wakes the task that waits for it.
  case wakeup(PyTask)
  case native(NativeCallback)
  /// Behind a reference: every future has room for one callback, and few have one of the program's.
  indirect case program(Value, PyContext)
}

/// `asyncio.Future`.
///
/// 96 bytes; what few futures have is in `FutureExtras`.
open class PyFuture: Awaitee {
  public enum State: UInt8, Sendable { case pending, cancelled, finished }

  /// Its number in the trace, among futures or among tasks.
  final var number: UInt32
  /// When it was made, among all that the end of a run may finalise.
  final let birth: UInt32
  final let worldReference: Unmanaged<LoopWorld>
  /// Not counted: it outlives everything that names it.
  @inline(__always) final var world: LoopWorld { worldReference._withUnsafeGuaranteedRef { $0 } }
  @exclusivity(unchecked) final var loopReference: EventLoop?
  @exclusivity(unchecked) final var value: Value = .none
  // The small ones stand in what the value leaves of its 16 bytes.
  @exclusivity(unchecked) public internal(set) final var state = State.pending
  /// Set by whoever awaits it, so that the task can tell an `await` from a stray `yield`.
  @exclusivity(unchecked) final var isBlocking = false
  /// Whether its exception is to be complained about if nobody ever looks at it.
  @exclusivity(unchecked) final var logsTraceback = false
  /// Whether the world knows it as one whose exception nobody may have looked at.
  @exclusivity(unchecked) private final var isNoted = false
  /// Whether its end was already told to it: where it comes back from that it complains no more.
  @exclusivity(unchecked) private final var isFinalized = false
  public final let isTask: Bool
  public final var kind = FutureKind.plain
  @exclusivity(unchecked) final var exception: PyException?
  @exclusivity(unchecked) final var firstCallback: DoneCallback?
  @exclusivity(unchecked) final var extras: FutureExtras?

  /// `loop` may be nil for an instance of a program's subclass that is not initialised yet.
  init(loop: EventLoop?, type: PyType, world: LoopWorld, isTask: Bool) {
    loopReference = loop
    worldReference = Unmanaged.passUnretained(world)
    self.isTask = isTask
    number = isTask ? TaskID.none.rawValue : world.newFutureNumber()
    birth = world.newBirth()
    super.init(type: type, layout: .future)
  }

  /// One of asyncio's own that is no task: nothing is counted but the loop.
  init(in loop: EventLoop) {
    let world = loop.worldReference
    let (number, birth, type) = world._withUnsafeGuaranteedRef { ($0.newFutureNumber(), $0.newBirth(), $0.futureClass) }
    self.number = number
    self.birth = birth
    loopReference = loop
    worldReference = world
    isTask = false
    super.init(typeReference: type, layout: .future)
  }

  convenience init(loop: EventLoop, type: PyType) {
    self.init(loop: loop, type: type, world: loop.world, isTask: false)
  }

  /// Stands in for one that is going away, while a complaint about it is made.
  init(rescuing other: PyFuture) {
    state = other.state
    isTask = other.isTask
    kind = other.kind
    number = other.number
    birth = other.birth
    worldReference = Unmanaged.passUnretained(other.world)
    loopReference = other.loopReference
    value = other.value
    exception = other.exception
    super.init(type: other.type, layout: .future)
    purpose = other.purpose
    exceptionTraceback = other.exceptionTraceback
    origin = other.origin
    if let attributes = other.extras?.attributes { rare.attributes = attributes }
    identityNumber = other.identityNumber
  }

  open override var birthNumber: UInt32? { birth }

  open override func finalizeAtEnd() {
    isFinalized = true
    if logsTraceback { world.complainNeverRetrieved(self) }
  }

  private static func references(of callback: DoneCallback) -> [AnyObject] {
    switch callback {
    case .wakeup(let task): [Between([task])]
    case .native(let native): [native]
    case .program(let function, let context): (function.object.map { [$0] } ?? []) + [context]
    }
  }

  open override func addReferences(to list: inout [AnyObject]) {
    if let loopReference { list.append(loopReference) }
    if let firstCallback { list += PyFuture.references(of: firstCallback) }
    if !moreCallbacks.isEmpty {
      list.append(Between(moreCallbacks.reversed().map { Between(PyFuture.references(of: $0).reversed()) }))
    }
    if let o = value.object { list.append(o) }
    if let exception { list.append(exception) }
    for entry in exceptionTraceback.reversed() { entry.addReferences(to: &list) }
    if let o = cancelMessage.object { list.append(o) }
    if let cancelledError { list.append(cancelledError) }
  }

  open override func addOwnHolds(to search: CircleSearch) {
    search.hold(value)
    search.hold(cancelMessage)
    search.hold(exception)
    search.hold(cancelledError)
    search.hold(traceback: exceptionTraceback)
    if let firstCallback { PyFuture.addHolds(of: firstCallback, to: search) }
    search.hold(array: moreCallbacks) { PyFuture.addHolds(of: $0, to: search) }
  }

  private static func addHolds(of callback: DoneCallback, to search: CircleSearch) {
    switch callback {
    case .wakeup(let task): search.hold(task)
    case .native(let native): search.hold(native)
    // Its box may be shared, so that what is in it cannot be counted.
    case .program: break
    }
  }

  /// What goes away and still calls the program is not among what the world knows any more.
  final func leaveWorld() {
    if isNoted { world.forgetUnretrieved(self) }
    isNoted = false
  }

  /// The first that its end does: it complains.
  final func complainAtEnd() {
    leaveWorld()
    if logsTraceback && !isTask && !world.machine.isTearingDown {
      world.complainNeverRetrieved(PyFuture(rescuing: self))
    }
    logsTraceback = false
  }

  deinit { complainAtEnd() }

  // MARK: Reading

  @inline(__always) public final var isDone: Bool { state != .pending }
  @inline(__always) public final var isCancelled: Bool { state == .cancelled }

  /// How the trace names it.
  public final var awaited: Awaited {
    isTask ? .task(unsafeDowncast(self, to: PyTask.self).taskID) : .future(FutureID(number))
  }

  /// The loop it belongs to.
  public final func loop(_ m: Machine) throws(Raised) -> EventLoop {
    guard let loopReference else { throw uninitialized(m) }
    return loopReference
  }

  @inline(never)
  private final func uninitialized(_ m: Machine) -> Raised { m.runtimeError("Future object is not initialized.") }

  /// `future.result()`.
  public final func getResult(_ m: Machine) throws(Raised) -> Value {
    switch state {
    case .cancelled:
      let error = makeCancelledError()
      error.hasContext = false
      throw Raised(error)
    case .pending: throw m.error(world.classes.invalidStateError, "Result is not ready.")
    case .finished: break
    }
    logsTraceback = false
    if let exception {
      exception.traceback = takeTraceback()
      exception.hasContext = false
      throw Raised(exception)
    }
    return value
  }

  /// The traceback with which the exception came; as in CPython it is handed out once, later ones begin anew.
  final func takeTraceback() -> [TracebackEntry] {
    guard let extras else { return [] }
    let taken = extras.exceptionTraceback
    extras.exceptionTraceback = []
    return taken
  }

  /// `future.exception()`.
  public final func getException(_ m: Machine) throws(Raised) -> PyException? {
    switch state {
    case .cancelled: throw Raised(makeCancelledError())
    case .pending: throw m.error(world.classes.invalidStateError, "Exception is not set.")
    case .finished: break
    }
    logsTraceback = false
    return exception
  }

  /// The CancelledError to raise where a cancelled future is looked at; the original one the first time.
  public final func makeCancelledError() -> PyException {
    if let error = extras?.cancelledError {
      extras?.cancelledError = nil
      return error
    }
    return PyException(type: world.classes.cancelledError, args: cancelMessage.isNone ? [] : [cancelMessage])
  }

  /// Marks the exception as seen.
  public final func retrieve() { logsTraceback = false }

  // MARK: Becoming done

  /// `future.set_result(value)`.
  public final func setResult(_ m: Machine, _ value: Value) throws(Raised) {
    guard state == .pending else { throw invalidState(m) }
    self.value = value
    state = .finished
    resolved(.returned)
    try scheduleCallbacks(m)
  }

  /// As `setResult`, but calls the method that a program's subclass may have.
  @inline(__always)
  public final func deliver(_ m: Machine, _ value: Value) throws(Raised) {
    if type.isBuiltin { try setResult(m, value) } else { _ = try m.callMethod(.object(self), "set_result", value) }
  }

  /// `future.set_exception(exception)`, for an exception that is an instance.
  public final func setException(_ m: Machine, _ exception: PyException) throws(Raised) {
    guard state == .pending else { throw invalidState(m) }
    var exception = exception
    if exception.type.isSubclass(of: types.stopIteration) {
      let new = m.runtimeError("StopIteration interacts badly with generators and cannot be raised into a Future").exception
      new.cause = exception
      new.context = exception
      exception = new
    }
    self.exception = exception
    exceptionTraceback = exception.traceback
    state = .finished
    resolved(.raised)
    try scheduleCallbacks(m)
    logsTraceback = !isFinalized
    if !isNoted {
      isNoted = true
      world.noteUnretrieved(self)
    }
  }

  /// `future.cancel(msg)`; false if it is done already.
  open func cancel(_ m: Machine, _ message: Value = .none) throws(Raised) -> Bool {
    try cancelFuture(m, message)
  }

  /// What `Future.cancel` does, whatever subclasses do.
  final func cancelFuture(_ m: Machine, _ message: Value) throws(Raised) -> Bool {
    logsTraceback = false
    guard state == .pending else { return false }
    state = .cancelled
    cancelMessage = message
    resolved(.cancelled)
    try scheduleCallbacks(m)
    return true
  }

  /// As `cancel`, but calls the method that a program's subclass may have.
  public final func requestCancel(_ m: Machine, _ message: Value = .none) throws(Raised) -> Bool {
    // Tasks may await one another in a circle.  (CPython stops after 10,000 calls.)
    world.cancelDepth += 1
    defer { world.cancelDepth -= 1 }
    if world.cancelDepth > 2000 { throw m.recursionError(" while calling a Python object") }
    if !type.isBuiltin, let method = type.lookup(m.intern("cancel")), method.function != nil {
      return try m.truthy(m.call(method, [.object(self), message], names: PyTuple([.object(m.intern("msg"))])))
    }
    return try cancel(m, message)
  }

  private final func invalidState(_ m: Machine) -> Raised {
    m.error(world.classes.invalidStateError, "invalid state")
  }

  /// Tells the trace; tasks tell more themselves.
  private final func resolved(_ outcome: TaskOutcome) {
    worldReference._withUnsafeGuaranteedRef { world in
      if !world.isTraced { return }
      if isTask {
        unsafeDowncast(self, to: PyTask.self).announceEnd(outcome, world)
      } else {
        world.recordHere(.futureResolved(FutureID(number), outcome))
      }
    }
  }

  // MARK: Callbacks

  /// Has the callback called when the future is done, or soon if it is.
  final func add(_ callback: consuming DoneCallback, _ m: Machine) throws(Raised) {
    if state != .pending {
      try loop(m).schedule(callback, self, m)
      return
    }
    if extras?.callbacks.isEmpty ?? true {
      // Exchanged rather than looked at: that would count it.
      var other: DoneCallback? = consume callback
      swap(&other, &firstCallback)
      guard let first = consume other else { return }
      other = first
      swap(&other, &firstCallback)
      if let other { rare.callbacks.append(other) }
    } else {
      rare.callbacks.append(callback)
    }
  }

  /// Has a callback of Swift's called when the future is done.
  public final func addCallback(_ callback: NativeCallback, _ m: Machine) throws(Raised) {
    if !type.isBuiltin, let method = type.lookup(m.intern("add_done_callback")), method.function != nil {
      _ = try m.call(method, [.object(self), callback.function()])
    } else {
      try add(.native(callback), m)
    }
  }

  /// Takes a callback of Swift's back.
  public final func removeCallback(_ callback: NativeCallback) {
    let function = callback.madeFunction
    _ = removeCallbacks {
      switch $0 {
      case .native(let other): other === callback
      case .program(.object(let o), _): o === function
      default: false
      }
    }
  }

  /// Takes back what matches; answers how many did.
  final func removeCallbacks(_ matches: (DoneCallback) -> Bool) -> Int {
    let old = callbacks
    let kept = old.filter { !matches($0) }
    firstCallback = kept.first
    moreCallbacks = Array(kept.dropFirst())
    return old.count - kept.count
  }

  final var callbacks: [DoneCallback] { (firstCallback.map { [$0] } ?? []) + moreCallbacks }

  /// The task to wake, if that is the first callback; its reference is the caller's then.
  ///
  /// The callback as it is, read and taken apart, is counted four times: 200 of the processor's instructions for each item of a queue
  /// where everybody waits.
  @inline(__always)
  private final func takeWokenTask() -> Unmanaged<PyTask>? {
    withUnsafeMutablePointer(to: &firstCallback) { place in
      guard case .wakeup(let task)? = place.pointee else { return nil }
      let taken = Unmanaged.passUnretained(task)
      // What stood there is not let go of.
      place.initialize(to: nil)
      return taken
    }
  }

  @inline(__always)
  private final func scheduleCallbacks(_ m: Machine) throws(Raised) {
    let loop = loopReference.map { Unmanaged.passUnretained($0) }
    if let loop, loop._withUnsafeGuaranteedRef({ $0.isPlain }), let task = takeWokenTask() {
      loop._withUnsafeGuaranteedRef { $0.schedule(wakeup: task, self) }
    } else if let first = firstCallback.take() {
      guard let loopReference else { throw uninitialized(m) }
      try loopReference.schedule(first, self, m)
    }
    if extras != nil { try scheduleMoreCallbacks(m) }
  }

  @inline(never)
  private final func scheduleMoreCallbacks(_ m: Machine) throws(Raised) {
    guard let extras, !extras.callbacks.isEmpty else { return }
    let loop = try loop(m)
    let rest = extras.callbacks
    extras.callbacks = []
    for callback in rest { try loop.schedule(callback, self, m) }
  }

  // MARK: As an object

  /// Made when the program first looks for an attribute: most futures never carry one.
  open override var madeAttributes: AttributeStore? { extras?.attributes }
  open override var attributes: AttributeStore? {
    if let attributes = extras?.attributes { return attributes }
    let made = AttributeStore(shape: type.shape)
    rare.attributes = made
    return made
  }

  open override func dropReferences() {
    logsTraceback = false
    firstCallback = nil
    value = .none
    exception = nil
    loopReference = nil
    extras?.attributes?.removeAll()
    extras = nil
  }
}

/// What `await future` iterates: the future itself, once, then its result.
final class FutureIterator: PyIterator {
  private var future: PyFuture?
  private var result: Value = .none

  init(_ future: PyFuture) {
    self.future = future
    super.init(type: future.world.classes.futureIterator)
  }

  override func next(_ m: Machine) throws(Raised) -> Value {
    guard let future else { return .null }
    if future.state == .pending {
      if hasYielded { throw m.runtimeError("await wasn't used with future") }
      hasYielded = true
      future.isBlocking = true
      return .object(future)
    }
    self.future = nil
    result = try future.getResult(m)
    return .null
  }

  override var returnValue: Value { result }

  private var hasYielded = false

  /// `send`: as `next`, but the end raises.
  func send(_ m: Machine) throws(Raised) -> Value {
    let value = try next(m)
    if !value.isNull { return value }
    throw Raised(PyException(type: types.stopIteration, args: result.isNone ? [] : [result]))
  }

  /// `throw` and `close`: it waits for nothing any more.
  func stop() { future = nil }

  override func addOwnHolds(to search: CircleSearch) {
    search.hold(future)
    search.hold(result)
  }

  override func dropReferences() {
    future = nil
    result = .none
  }
}
