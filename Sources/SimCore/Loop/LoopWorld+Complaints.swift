// What asyncio says on its logger: exceptions that nobody looked at, callbacks that failed.

extension LoopWorld {
  /// Says something on the logger "asyncio".
  func log(_ level: LoopLogLevel, _ message: String, exception: PyException?) {
    if let trace { emit(.warning(trace.intern(message))) }
    host?.log(level, message, exception: exception)
  }

  /// Says that nobody looked at an exception; not where the simulation was stopped, and what is left says nothing of the program.
  func complainNeverRetrieved(_ future: PyFuture) {
    guard let loop = future.loopReference, end == nil else { return }
    future.logsTraceback = false
    // In CPython the traceback of an exception that left the loop keeps its task until the interpreter ends.
    if let exception = future.exception, leavesLoop(exception), !isEnding {
      complaintsAtEnd.append(future)
      return
    }
    report(
      loop, "\(future.type.name) exception was never retrieved", future.exception,
      [("future", .object(future))] + originDetail(future.origin))
  }

  /// Says what was kept until the program's end.
  func complainAtEnd() {
    isEnding = true
    for future in complaintsAtEnd { complainNeverRetrieved(future) }
    complaintsAtEnd = []
  }

  func complainDestroyed(_ task: PyTask) {
    guard let loop = task.loopReference, end == nil else { return }
    report(loop, "Task was destroyed but it is pending!", nil, [("task", .object(task))] + originDetail(task.origin))
  }

  private func originDetail(_ origin: [TracebackEntry]) -> [(String, Value)] {
    originValue(origin).map { [("source_traceback", $0)] } ?? []
  }

  /// `_source_traceback`: (file, line, name, text) of each frame, outermost first; nil where it is not known.
  func originValue(_ origin: [TracebackEntry]) -> Value? {
    if origin.isEmpty { return nil }
    return .list(
      origin.map { entry in
        let line = Int(entry.range.start.line)
        let text = host?.sourceLine(entry.code.fileName, line).map { String($0.drop { $0 == " " || $0 == "\t" }) }
        return .tuple([
          .string(entry.code.fileName), .int(line), .string(entry.code.object.name), text.map { .string($0) } ?? .none,
        ])
      })
  }

  /// The lines of a `source_traceback` as CPython prints them.
  func originText(_ value: Value) -> String {
    var text = ""
    for item in value.list?.items ?? [] {
      guard let parts = item.tuple?.items, parts.count == 4, case .int(let line) = parts[1] else { continue }
      text += "  File \"\(parts[0].str?.string ?? "")\", line \(line), in \(parts[2].str?.string ?? "")\n"
      if let source = parts[3].str?.string, !source.isEmpty { text += "    \(source)\n" }
    }
    return text
  }

  /// A callback raised.
  func callbackFailed(_ loop: EventLoop, _ text: String, handle: PyObject?, _ exception: PyException, _ m: Machine)
    throws(Raised)
  {
    try callExceptionHandler(
      loop, message: "Exception in callback \(text)", exception,
      (handle.map { [("handle", .object($0))] } ?? [])
        + originDetail((handle as? PyHandle)?.origin ?? (handle as? PyTimerHandle)?.origin ?? []), m)
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
    if let own = try m.replacement(of: "call_exception_handler", on: loop) {
      _ = try m.call(own, [.object(context)])
    } else {
      try handleException(loop, context, m)
    }
  }

  /// `BaseEventLoop.call_exception_handler`.
  func handleException(_ loop: EventLoop, _ context: PyDict, _ m: Machine) throws(Raised) {
    if loop.exceptionHandler.isNone {
      try defaultHandling(loop, context, m)
      return
    }
    do throws(Raised) {
      try inContext(of: context, m) { () throws(Raised) in
        _ = try m.call(loop.exceptionHandler, [.object(loop), .object(context)])
      }
    } catch {
      if leavesLoop(error.exception) { throw error }
      if context.get("handle") != nil, let first = context.get("exception")?.exception, first !== error.exception {
        var last = error.exception
        while let next = last.context, next !== first { last = next }
        if last.context == nil { last.context = first }
      }
      let second = PyDict()
      second.set("message", .string("Unhandled error in exception handler"))
      second.set("exception", .object(error.exception))
      second.set("context", .object(context))
      try defaultHandling(loop, second, m)
    }
  }

  /// Does something in the context of the task, future or handle that a complaint is about, where it has one.
  private func inContext(of complaint: PyDict, _ m: Machine, _ body: () throws(Raised) -> Void) throws(Raised) {
    let thing = ["task", "future", "handle"].lazy.compactMap { complaint.get($0) }.first { !$0.isNone }
    guard let thing, let its = try ownContext(of: thing, m) else { return try body() }
    // After the last step of a task and after a callback, their context is still the present one here.
    let isAfterStep = running?.currentTask.map(\.isDone) ?? true
    if its === context && isAfterStep { return try body() }
    if its.isEntered || its === context {
      throw m.runtimeError("cannot enter context: \(try m.reprString(.object(its))) is already entered")
    }
    let outer = ownContext()
    let wasEntered = outer.isEntered
    (its.isEntered, outer.isEntered, context) = (true, true, its)
    defer { (its.isEntered, outer.isEntered, context) = (false, wasEntered, outer) }
    try body()
  }

  /// What `get_context` of a task or a handle answers; nil of what has none.
  private func ownContext(of thing: Value, _ m: Machine) throws(Raised) -> PyContext? {
    switch thing.object {
    case let task as PyTask: return task.ownContext()
    case let handle as PyHandle: return handle.context
    case let timer as PyTimerHandle: return timer.context
    case is PyFuture: return nil
    default:
      guard let method = try? m.getAttribute(thing, m.intern("get_context")) else { return nil }
      return try m.call(method, []).object as? PyContext
    }
  }

  /// The loop's default handler, which a program's subclass may have replaced.
  private func defaultHandling(_ loop: EventLoop, _ context: PyDict, _ m: Machine) throws(Raised) {
    guard let own = try m.replacement(of: "default_exception_handler", on: loop) else {
      return try defaultExceptionHandler(loop, context, m)
    }
    do throws(Raised) {
      _ = try m.call(own, [.object(context)])
    } catch {
      if leavesLoop(error.exception) { throw error }
      log(.error, "Exception in default exception handler", exception: error.exception)
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
      case "source_traceback":
        lines.append("source_traceback: Object created at (most recent call last):\n" + originText(value).dropLast())
      case let name: lines.append("\(name): \(try m.reprString(value))")
      }
    }
    log(.error, ([message] + lines).joined(separator: "\n"), exception: exception)
  }
}

extension Machine {
  /// The method that a program put in the place of a loop's own, on the loop or in its class, bound; nil if it did not.
  func replacement(of name: String, on loop: EventLoop) throws(Raised) -> Value? {
    let name = intern(name)
    if let own = loop.attributes?.get(name) { return own }
    guard !loop.type.isBuiltin, let method = loop.type.lookup(name), method.function != nil else { return nil }
    return try getAttribute(.object(loop), name)
  }
}
