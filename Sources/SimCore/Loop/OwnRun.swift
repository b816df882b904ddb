// A run of a loop that turns itself: the program's `run_forever` takes the place of `LoopRun`.

/// `run_until_complete(future)` of a loop with a `run_forever` of the program's own.
final class OwnRun: NativeFrame {
  private let loop: EventLoop
  private let awaitable: Value
  private let runForever: Value
  private var future: PyFuture?
  private var isNewTask = false

  init(_ loop: EventLoop, _ awaitable: Value, runForever: Value, _ m: Machine) {
    self.loop = loop
    self.awaitable = awaitable
    self.runForever = runForever
    super.init("BaseEventLoop.run_until_complete", machine: m)
  }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    if case .start = input {
      try loop.checkOpen(m)
      try loop.checkNotRunning(m)
      let begun = try loop.beginRun(m, until: awaitable)
      (future, isNewTask) = (begun.future, begun.isNewTask)
      return .call(runForever, [])
    }
    guard let future else { return .return(.none) }
    future.removeCallback(loop.stopCallback)
    if case .raised(let e) = input {
      if isNewTask && future.isDone && !future.isCancelled { future.retrieve() }
      throw Raised(e)
    }
    if try !future.asksDone(m) { throw m.runtimeError("Event loop stopped before Future completed.") }
    return .return(try future.askResult(m))
  }
}
