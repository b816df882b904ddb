// What asyncio's own code asks a future: a task of a program's class answers by that class's methods.

extension PyFuture {
  /// The program's own method of that name; nil where it is asyncio's.
  private func ownMethod(_ m: Machine, _ name: String) -> Value? {
    guard !type.isBuiltin, let method = type.lookup(m.intern(name)), method.function != nil else { return nil }
    return method
  }

  /// `future.done()`.
  ///
  /// - Throws: what a method of the program raises.
  public func asksDone(_ m: Machine) throws(Raised) -> Bool {
    guard let own = ownMethod(m, "done") else { return isDone }
    return try m.truthy(m.call(own, [.object(self)]))
  }

  /// `future.cancelled()`.
  ///
  /// - Throws: what a method of the program raises.
  public func asksCancelled(_ m: Machine) throws(Raised) -> Bool {
    guard let own = ownMethod(m, "cancelled") else { return isCancelled }
    return try m.truthy(m.call(own, [.object(self)]))
  }

  /// `future.exception()`.
  ///
  /// - Throws: what `exception` raises, the program's or asyncio's.
  public func askException(_ m: Machine) throws(Raised) -> PyException? {
    guard let own = ownMethod(m, "exception") else { return try getException(m) }
    return try m.call(own, [.object(self)]).exception
  }

  /// `future.result()`.
  ///
  /// - Throws: what `result` raises, the program's or asyncio's.
  public func askResult(_ m: Machine) throws(Raised) -> Value {
    guard let own = ownMethod(m, "result") else { return try getResult(m) }
    return try m.call(own, [.object(self)])
  }

  /// What a task that waited for it is to raise, where its class is the program's: the wake-up asks for the result.
  func askWakeupError(_ m: Machine) throws(Raised) -> PyException? {
    guard let own = ownMethod(m, "result") else { return state == .finished && exception == nil ? nil : wakeupError() }
    do throws(Raised) {
      _ = try m.call(own, [.object(self)])
      return nil
    } catch {
      if world.leavesLoop(error.exception) { throw error }
      return error.exception
    }
  }
}

extension PyTask {
  /// Something that only looks like a future was given out: it is asked for its loop, then told of the wake-up.
  ///
  /// - Parameter blocking: its `_asyncio_future_blocking`.
  func wait(forStrange object: PyObject, blocking: Value, _ m: Machine, _ loop: EventLoop) throws(Raised) -> Raised? {
    let isBlocking = try m.truthy(blocking)
    let own: Value
    if let ask = try m.findAttribute(.object(object), m.intern("get_loop")) {
      own = try m.call(ask, [])
    } else {
      own = try m.getAttribute(.object(object), m.intern("_loop"))
    }
    guard own.object === loop else {
      return m.runtimeError(
        "Task \(try m.reprString(.object(self))) got Future \(try m.reprString(.object(object))) attached to a different loop")
    }
    if !isBlocking {
      return m.runtimeError(
        "yield was used instead of yield from in task \(try m.reprString(.object(self)))"
          + " with \(try m.reprString(.object(object)))")
    }
    try m.setAttribute(.object(object), m.intern("_asyncio_future_blocking"), .bool(false))
    let add = try m.getAttribute(.object(object), m.intern("add_done_callback"))
    _ = try m.call(add, [.object(TaskWakeup(self))], keywords: [(m.intern("context"), .object(ownContext()))])
    strangeWaiter = object
    if mustCancel, try cancelStrangeWaiter(m, cancelMessage) { mustCancel = false }
    return nil
  }

  /// Cancels what only looks like a future, if the task waits for such a thing and that agrees.
  func cancelStrangeWaiter(_ m: Machine, _ message: Value) throws(Raised) -> Bool {
    guard let strangeWaiter else { return false }
    return try m.truthy(m.callMethod(.object(strangeWaiter), "cancel", message))
  }

  /// What it waits for that only looks like a future.
  var strangeWaiter: PyObject? {
    get { extras?.strangeWaiter }
    set { if newValue != nil || extras?.strangeWaiter != nil { rare.strangeWaiter = newValue } }
  }
}
