// Handles: what the loop has been asked to run.
//
// Inside the loop a handle is a small struct.  Objects exist only where a program asked for them (`call_soon`, `call_later`), and
// for timers, which others have to be able to cancel.

/// One entry of the ready queue.  It cannot be copied, so that what it holds moves through the queue without being counted.
struct Handle: ~Copyable {
  enum Action: ~Copyable {
    /// A step of a task: its first, or after a bare yield; or to raise an error in it.
    case step(PyTask, PyException?)
    /// A step of a task because the future it waited for is done.
    case wakeup(PyTask, PyFuture)
    /// A callback of the program.
    case callback(PyHandle)
    /// A timer that is due.
    case timer(LoopTimer)
    /// A sleep that is over.
    case sleep(SleepFuture)
    /// A done callback that Swift implements.
    case native(NativeCallback, PyFuture)
  }

  // In this order they take 24 bytes, in the other 32.
  let action: Action
  let id: UInt32

  init(id: UInt32, action: consuming Action) {
    self.action = action
    self.id = id
  }

  /// Whether it will be dropped rather than run.
  var isCancelled: Bool {
    switch action {
    case .callback(let handle): handle.isCancelled
    case .timer(let timer): timer.isCancelled
    case .sleep(let future): future.isTimerCancelled
    default: false
    }
  }

  /// The program's callback, if that is what it runs.
  var callback: PyHandle? {
    switch action {
    case .callback(let handle): handle
    default: nil
    }
  }

  /// The task that it steps, if it does.
  var task: PyTask? {
    switch action {
    case .step(let task, _): task
    case .wakeup(let task, _): task
    default: nil
    }
  }

  /// Adds the objects that it holds, as a collector would come to them.
  func addReferences(to list: inout [AnyObject]) {
    switch action {
    case .step(let task, let error):
      list.append(task)
      if let error { list.append(error) }
    case .wakeup(let task, let future): list += [future, task] as [AnyObject]
    case .callback(let handle): list.append(handle)
    case .timer(let timer): list.append(timer)
    case .sleep(let future): list.append(future)
    case .native(let callback, let future): list += [future, callback] as [AnyObject]
    }
  }

  /// What is to be done, taken out.
  consuming func takeAction() -> Action { action }
}

/// A callback that Swift implements; subclasses hold what they need.
open class NativeCallback: CircleMember {
  public final let name: CallbackName
  /// It as a function, where a method of the program was handed one.
  final weak var madeFunction: PyBuiltin?

  public init(_ name: CallbackName) { self.name = name }

  open func addHolds(to search: CircleSearch) {}

  public final var isClosure: Bool { name == .gather || name == .wait || name == .shieldInner || name == .shieldOuter }

  /// Runs it; `future` is the one that is done.
  open func run(_ m: Machine, _ future: PyFuture) throws(Raised) {}
}

/// The names of the loop's own callbacks, as CPython's functions are called; traces show them.
public enum CallbackName: Int, CaseIterable, Sendable {
  case setResult, stopRun, gather, wait, releaseWaiter, shieldInner, shieldOuter, asCompleted, asCompletedTimeout
  case taskGroup, timeout, taskStep, taskWakeup, chainState, chainCancel

  public var text: String {
    switch self {
    case .setResult: "_set_result_unless_cancelled"
    case .stopRun: "_run_until_complete_cb"
    case .gather: "gather.<locals>._done_callback"
    case .wait: "_wait.<locals>._on_completion"
    case .releaseWaiter: "_release_waiter"
    case .shieldInner: "shield.<locals>._inner_done_callback"
    case .shieldOuter: "shield.<locals>._outer_done_callback"
    case .asCompleted: "_AsCompletedIterator._handle_completion"
    case .asCompletedTimeout: "_AsCompletedIterator._handle_timeout"
    case .taskGroup: "TaskGroup._on_task_done"
    case .timeout: "Timeout._on_timeout"
    case .taskStep: "TaskStepMethWrapper"
    case .taskWakeup: "Task.task_wakeup"
    case .chainState: "_chain_future.<locals>._set_state"
    case .chainCancel: "_chain_future.<locals>._call_check_cancel"
    }
  }

  /// The last part of it.
  var function: String { text.split(separator: ".").last.map(String.init) ?? text }

  /// Where CPython's library defines the function, as the representation of a future shows it.
  var source: (file: String, line: Int)? {
    switch self {
    case .setResult: ("futures", 312)
    case .stopRun: ("base_events", 182)
    case .gather: ("tasks", 820)
    case .wait: ("tasks", 521)
    case .releaseWaiter: ("tasks", 454)
    case .shieldInner: ("tasks", 958)
    case .shieldOuter: ("tasks", 975)
    case .asCompleted: ("tasks", 618)
    case .asCompletedTimeout: ("tasks", 612)
    case .taskGroup: ("taskgroups", 202)
    case .timeout: ("timeouts", 127)
    case .chainState: ("futures", 380)
    case .chainCancel: ("futures", 386)
    case .taskStep, .taskWakeup: nil
    }
  }
}

/// `asyncio.Handle`: a callback that the program gave to `call_soon`, or a done callback that is due.
public final class PyHandle: PyObject {
  var callback: Value
  var arguments: [Value]
  var context: PyContext
  let loop: EventLoop
  let id: UInt32
  var isCancelled = false
  var hasRun = false
  /// Where it was created; known in debug mode only.
  let origin: [TracebackEntry]
  /// How it was shown when it was cancelled, in debug mode.
  private(set) var lastText: String?

  init(_ callback: Value, _ arguments: [Value], _ context: PyContext, _ loop: EventLoop, id: UInt32) {
    self.callback = callback
    self.arguments = arguments
    self.context = context
    self.loop = loop
    self.id = id
    origin = loop.asksDebug ? loop.world.machine.origin() : []
    super.init(type: loop.world.classes.handle, layout: .object)
  }

  /// The task whose step its callback is, if it is one.
  var steppedTask: (task: PyTask, kind: HandleKind)? {
    guard case .object(let o) = callback, o.layout == .native else { return nil }
    if let step = o as? TaskStep { return (step.task, .taskStep) }
    if let wakeup = o as? TaskWakeup { return (wakeup.task, .taskWakeup) }
    return nil
  }

  /// Keeps it from being run.
  func cancel() {
    if isCancelled { return }
    isCancelled = true
    if loop.asksDebug { lastText = try? loop.world.representation(handle: .object(self), loop.world.machine) }
    callback = .none
    arguments = []
    if !hasRun { loop.world.noteCancelled(handle: id) }
  }

  public override func addReferences(to list: inout [AnyObject]) {
    if !arguments.isEmpty { list.append(Between(arguments.reversed().compactMap(\.object), isOlder: true)) }
    if let o = callback.object { list.append(o) }
    list += [context, loop] as [AnyObject]
  }

  public override func dropReferences() {
    callback = .none
    arguments = []
  }
}

/// A callback with a deadline.
public class LoopTimer: PyObject {
  /// `loop.time()` at which it is due, as the program computed it.
  final let when: Double
  final let id: UInt32
  /// Whether it stands among the timers.
  final var isScheduled = false
  final var isCancelled = false
  final var hasRun = false
  final unowned(unsafe) let loop: EventLoop

  init(when: Double, loop: EventLoop, id: UInt32? = nil) {
    self.when = when
    self.loop = loop
    self.id = id ?? loop.world.newHandleID()
    super.init(type: loop.world.classes.timerHandle, layout: .object)
  }

  var name: TextID { .empty }

  /// Keeps it from being run; harmless when it was run already.
  final func cancel() {
    if isCancelled { return }
    isCancelled = true
    if isScheduled { loop.timers.noteCancelled() }
    if loop.asksDebug { noteLastText() }
    if !hasRun { loop.world.noteCancelled(handle: id) }
    dropReferences()
  }

  /// Whether the loop will still run it.
  public final var isPending: Bool { !isCancelled && !hasRun }

  /// Remembers how it is shown, in debug mode.
  func noteLastText() {}

  /// Does what it is for, unless that means calling the program.
  func fire(_ m: Machine) throws(Raised) {}
}

/// The timer of a sleep where a program sees it: gives a future its result, unless that was cancelled.
final class SleepTimer: LoopTimer {
  private var future: PyFuture?
  private var result: Value

  init(when: Double, future: PyFuture, result: Value, loop: EventLoop) {
    self.future = future
    self.result = result
    super.init(when: when, loop: loop)
    if loop.isAltered { _ = loop.asksDebug }
  }

  /// Takes the place of a sleep's own timer.
  init(standingFor future: SleepFuture, result: Value, loop: EventLoop) {
    self.future = future
    self.result = result
    super.init(when: future.when, loop: loop, id: future.handle)
    isScheduled = future.isScheduled
    isCancelled = future.isTimerCancelled
    hasRun = future.hasRun
  }

  override var name: TextID { loop.world.text(.setResult) }

  override func fire(_ m: Machine) throws(Raised) {
    guard let future else { return }
    self.future = nil
    if future.state != .cancelled { try future.deliver(m, result) }
  }

  override func addOwnHolds(to search: CircleSearch) {
    search.hold(future)
    search.hold(result)
  }

  override func dropReferences() {
    future = nil
    result = .none
  }
}

/// A timer whose callback Swift implements.
final class NativeTimer: LoopTimer {
  private var action: ((Machine) throws(Raised) -> Void)?
  private let callback: CallbackName
  /// What CPython's timer holds, where the action does not.
  weak var served: AnyObject?

  init(when: Double, _ callback: CallbackName, loop: EventLoop, action: @escaping (Machine) throws(Raised) -> Void) {
    self.callback = callback
    self.action = action
    super.init(when: when, loop: loop)
    if loop.isAltered { _ = loop.asksDebug }
  }

  override var name: TextID { loop.world.text(callback) }

  override func fire(_ m: Machine) throws(Raised) {
    let action = self.action
    self.action = nil
    try action?(m)
  }

  override func addReferences(to list: inout [AnyObject]) {
    if action != nil, let served { list.append(served) }
  }

  override func dropReferences() { action = nil }
}

/// `asyncio.TimerHandle`: what `call_later` and `call_at` answer.
public final class PyTimerHandle: LoopTimer {
  var callback: Value
  var arguments: [Value]
  let context: PyContext
  /// The deadline as the program gave it (an int stays an int).
  let whenValue: Value
  /// Where it was created; known in debug mode only.
  let origin: [TracebackEntry]

  init(when: Double, whenValue: Value, _ callback: Value, _ arguments: [Value], _ context: PyContext, _ loop: EventLoop) {
    self.callback = callback
    self.arguments = arguments
    self.context = context
    self.whenValue = whenValue
    origin = loop.asksDebug ? loop.world.machine.origin() : []
    super.init(when: when, loop: loop)
  }

  public override func addReferences(to list: inout [AnyObject]) {
    if !arguments.isEmpty { list.append(Between(arguments.reversed().compactMap(\.object), isOlder: true)) }
    if let o = callback.object { list.append(o) }
    list += [context, loop] as [AnyObject]
  }

  override var name: TextID { loop.world.text(callable: callback) }

  /// How it was shown when it was cancelled, in debug mode.
  private(set) var lastText: String?

  override func noteLastText() { lastText = try? loop.world.representation(handle: .object(self), loop.world.machine) }

  public override func dropReferences() {
    callback = .none
    arguments = []
  }
}
