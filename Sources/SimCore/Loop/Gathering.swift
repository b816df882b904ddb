// `gather`: one future for the results of many.  Stands here because the loop itself gathers at its end.

/// What `gather` answers: cancelling it cancels its children.
public final class GatheringFuture: PyFuture, CollectingFuture {
  public internal(set) var parts: [PyFuture] = []
  var cancelRequested = false

  public override func cancel(_ m: Machine, _ message: Value = .none) throws(Raised) -> Bool {
    if isDone { return false }
    var any = false
    for child in parts where try child.requestCancel(m, message) { any = true }
    if any { cancelRequested = true }
    return any
  }

  // In CPython the children go before the result does, the last one first.
  deinit {
    complainAtEnd()
    while parts.popLast() != nil {}
  }

  public override func addOwnHolds(to search: CircleSearch) {
    super.addOwnHolds(to: search)
    search.hold(array: parts) { search.hold($0) }
  }

  public override func addReferences(to list: inout [AnyObject]) {
    super.addReferences(to: &list)
    list.append(Between(parts.reversed(), isOlder: true))
  }

  public override func dropReferences() {
    super.dropReferences()
    parts = []
  }
}

/// The done callback that all children of a `gather` share.
public final class Gathering: NativeCallback {
  /// Kept until all children are done, as CPython's closure keeps it.
  private var outer: GatheringFuture?
  private let returnsExceptions: Bool
  private var total = 0
  private var finished = 0

  private init(returnsExceptions: Bool) {
    self.returnsExceptions = returnsExceptions
    super.init(.gather)
  }

  /// `asyncio.gather(*awaitables, return_exceptions=...)`.
  public static func gather(_ m: Machine, _ world: LoopWorld, _ awaitables: [Value], returnsExceptions: Bool)
    throws(Raised) -> PyFuture
  {
    if awaitables.isEmpty {
      let outer = try world.currentLoop(m).createFuture(m, .gather)
      try outer.setResult(m, .list([]))
      return outer
    }
    let callback = Gathering(returnsExceptions: returnsExceptions)
    // Where each argument's future stands among the children.
    let places = ObjectIndex(awaitables)
    defer { places.deallocate() }
    var children: [PyFuture] = []
    children.reserveCapacity(awaitables.count)
    var done: [PyFuture] = []
    var loop: EventLoop?
    for argument in awaitables {
      let place = children.count
      if case .object(let o) = argument, let i = places.find(o, orNote: place) {
        children.append(children[i])
        continue
      }
      let future = try world.ensureFuture(m, argument, loop: loop)
      if loop == nil { loop = try future.loop(m) }
      if case .object(let o) = argument, o !== future, let task = future as? PyTask { task.logsDestroyPending = false }
      callback.total += 1
      if try future.asksDone(m) { done.append(future) } else { try future.addCallback(callback, m) }
      children.append(future)
    }
    let outer = GatheringFuture(
      loop: loop, type: world.classes.gathering, world: world, isTask: false)
    outer.kind = .gather
    _ = loop?.asksDebug
    outer.parts = children
    callback.outer = outer
    if world.trace != nil {
      world.announce(outer, nil)
      for child in children { world.emit(.futureLinked(whole: FutureID(outer.number), part: child.awaited)) }
    }
    for future in done { try callback.run(m, future) }
    return outer
  }

  public override func addHolds(to search: CircleSearch) { search.hold(outer) }

  public override func run(_ m: Machine, _ future: PyFuture) throws(Raised) {
    finished += 1
    defer { if finished == total { outer = nil } }
    guard let outer, !outer.isDone else {
      if try !future.asksCancelled(m) { _ = try future.askException(m) }
      return
    }
    if !returnsExceptions {
      if try future.asksCancelled(m) {
        try outer.setException(m, future.makeCancelledError())
        return
      }
      if let e = try future.askException(m) {
        try outer.setException(m, e)
        return
      }
    }
    guard finished == total else { return }
    var results: [Value] = []
    results.reserveCapacity(outer.parts.count)
    for child in outer.parts {
      if try child.asksCancelled(m) {
        let message = child.cancelMessage.isNone ? Value.string("") : child.cancelMessage
        results.append(.object(PyException(type: child.world.classes.cancelledError, args: [message])))
      } else if let e = try child.askException(m) {
        results.append(.object(e))
      } else {
        results.append(try child.askResult(m))
      }
    }
    if outer.cancelRequested, let last = outer.parts.last {
      // As in CPython the loop variable is the last child by now.
      try outer.setException(m, last.makeCancelledError())
    } else {
      try outer.setResult(m, .list(results))
    }
  }
}

/// Which of a list's objects came before.
///
/// Each argument of a `gather` is looked for: a dictionary's hash would take a fifth of its time.
private struct ObjectIndex {
  private let objects: [Value]
  /// The place in the list that a hash leads to; -1: none.
  private let slots: UnsafeMutablePointer<Int32>
  private let mask: Int

  init(_ objects: [Value]) {
    self.objects = objects
    var capacity = 8
    while capacity < objects.count * 2 { capacity *= 2 }
    mask = capacity - 1
    slots = .allocate(capacity: capacity)
    slots.initialize(repeating: -1, count: capacity)
  }

  func deallocate() { slots.deallocate() }

  /// Where in the list the object stood already; nil: it did not, and does now, at this place.
  func find(_ o: PyObject, orNote place: Int) -> Int? {
    let mixed = (UInt(bitPattern: Unmanaged.passUnretained(o).toOpaque()) >> 4) &* 0x9E37_79B9_7F4A_7C15
    var i = Int(truncatingIfNeeded: mixed >> 20) & mask
    while slots[i] >= 0 {
      if case .object(let other) = objects[Int(slots[i])], other === o { return Int(slots[i]) }
      i = (i &+ 1) & mask
    }
    slots[i] = Int32(truncatingIfNeeded: place)
    return nil
  }
}
