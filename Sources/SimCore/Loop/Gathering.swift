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
    var known: [(key: Value, future: PyFuture)] = []
    var index: [ObjectIdentifier: Int] = [:]
    var children: [PyFuture] = []
    var done: [PyFuture] = []
    var loop: EventLoop?
    for argument in awaitables {
      if case .object(let o) = argument, let i = index[ObjectIdentifier(o)] {
        children.append(known[i].future)
        continue
      }
      let future = try world.ensureFuture(m, argument, loop: loop)
      if loop == nil { loop = try future.loop(m) }
      if case .object(let o) = argument {
        index[ObjectIdentifier(o)] = known.count
        if o !== future, let task = future as? PyTask { task.logsDestroyPending = false }
      }
      known.append((argument, future))
      callback.total += 1
      if future.isDone { done.append(future) } else { try future.addCallback(callback, m) }
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

  public override func run(_ m: Machine, _ future: PyFuture) throws(Raised) {
    finished += 1
    defer { if finished == total { outer = nil } }
    guard let outer, !outer.isDone else {
      if !future.isCancelled { _ = try future.getException(m) }
      return
    }
    if !returnsExceptions {
      if future.isCancelled {
        try outer.setException(m, future.makeCancelledError())
        return
      }
      if let e = try future.getException(m) {
        try outer.setException(m, e)
        return
      }
    }
    guard finished == total else { return }
    var results: [Value] = []
    results.reserveCapacity(outer.parts.count)
    for child in outer.parts {
      if child.isCancelled {
        let message = child.cancelMessage.isNone ? Value.string("") : child.cancelMessage
        results.append(.object(PyException(type: child.world.classes.cancelledError, args: [message])))
      } else if let e = try child.getException(m) {
        results.append(.object(e))
      } else {
        results.append(try child.getResult(m))
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
