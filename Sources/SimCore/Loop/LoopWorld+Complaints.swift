// What asyncio says on its logger: exceptions that nobody looked at, callbacks that failed.

extension LoopWorld {
  /// Says something on the logger "asyncio".
  func log(_ level: LoopLogLevel, _ message: String, exception: PyException?) {
    if let trace { emit(.warning(trace.intern(message))) }
    host?.log(level, message, exception: exception)
  }

  func complainNeverRetrieved(_ future: PyFuture) {
    guard let loop = future.loopReference else { return }
    future.logsTraceback = false
    report(
      loop, "\(future.type.name) exception was never retrieved", future.exception, [("future", .object(future))])
  }

  func complainDestroyed(_ task: PyTask) {
    guard let loop = task.loopReference else { return }
    report(loop, "Task was destroyed but it is pending!", nil, [("task", .object(task))])
  }

  /// A callback raised.
  func callbackFailed(_ loop: EventLoop, _ text: String, handle: PyObject?, _ exception: PyException, _ m: Machine)
    throws(Raised)
  {
    try callExceptionHandler(
      loop, message: "Exception in callback \(text)", exception, handle.map { [("handle", .object($0))] } ?? [], m)
  }

  /// As `callExceptionHandler`, where nobody could catch what it raises.
  private func report(_ loop: EventLoop, _ message: String, _ exception: PyException?, _ details: [(String, Value)]) {
    do throws(Raised) {
      try callExceptionHandler(loop, message: message, exception, details, machine)
    } catch {
      machine.host?.unraisable(error.exception, context: "Exception ignored in: ")
    }
  }

  /// `loop.call_exception_handler({...})`.
  func callExceptionHandler(
    _ loop: EventLoop, message: String, _ exception: PyException?, _ details: [(String, Value)], _ m: Machine
  ) throws(Raised) {
    let context = PyDict()
    context.set("message", .string(message))
    if let exception { context.set("exception", .object(exception)) }
    for (key, value) in details { context.set(key, value) }
    try callExceptionHandler(loop, context, m)
  }

  func callExceptionHandler(_ loop: EventLoop, _ context: PyDict, _ m: Machine) throws(Raised) {
    if loop.exceptionHandler.isNone {
      try defaultExceptionHandler(loop, context, m)
      return
    }
    do throws(Raised) {
      _ = try m.call(loop.exceptionHandler, [.object(loop), .object(context)])
    } catch {
      if leavesLoop(error.exception) { throw error }
      let second = PyDict()
      second.set("message", .string("Unhandled error in exception handler"))
      second.set("exception", .object(error.exception))
      second.set("context", .object(context))
      try defaultExceptionHandler(loop, second, m)
    }
  }

  /// `loop.default_exception_handler(context)`.
  func defaultExceptionHandler(_ loop: EventLoop, _ context: PyDict, _ m: Machine) throws(Raised) {
    var lines: [String] = []
    var exception: PyException?
    var message = "Unhandled exception in event loop"
    if let text = context.get("message"), try m.truthy(text) { message = try m.str(text).string }
    for (key, value) in context.pairs.sorted(by: { ($0.0.str?.string ?? "") < ($1.0.str?.string ?? "") }) {
      switch key.str?.string ?? "" {
      case "message": break
      case "exception": exception = value.exception
      case let name: lines.append("\(name): \(try m.reprString(value))")
      }
    }
    log(.error, ([message] + lines).joined(separator: "\n"), exception: exception)
  }
}
