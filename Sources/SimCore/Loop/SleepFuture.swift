// `asyncio.sleep`: its future, which is its timer too, and its coroutine.
//
// A task that sleeps holds a coroutine, a future, a timer and two frames in CPython.  Here it holds one object: future and timer
// are one, and the coroutine is made only where it can be seen (`Awaitee`).  A hundred thousand sleeping tasks take half the memory.

/// What a sleeping task waits for.
final class SleepFuture: PyFuture {
  /// `loop.time()` at which it is due.
  let when: Double
  let handle: UInt32
  fileprivate(set) var hasRun = false
  private var wasCancelled = false
  private var stands = false

  private init(_ loop: EventLoop, _ world: LoopWorld, when: Double, result: Value) {
    self.when = when
    handle = world.newHandleID()
    super.init(in: loop)
    value = result
  }

  /// Begins to sleep.  The result lies in the future from the start.
  static func begin(_ loop: EventLoop, _ world: LoopWorld, seconds: Double, result: Value) -> SleepFuture {
    // The future is told of before its timer, and numbered apart from it.
    let made = SleepFuture(loop, world, when: world.time + world.length(ofNextSleep: seconds), result: result)
    made.kind = .sleep
    made.isBlocking = true
    if loop.isDebugging { made.origin = world.machine.origin() }
    if world.isTraced {
      let (line, task) = (world.line, world.currentTaskID)
      world.record(.futureCreated(FutureID(made.number), .sleep, resource: nil), line: line, task: task)
      world.record(
        .timerScheduled(
          HandleID(made.handle), task, due: Instant(nanoseconds: VirtualClock.due(made.when)), name: world.text(.setResult),
          .sleep),
        line: line, task: task)
    }
    loop.timers.insert(.sleep(made))
    return made
  }

  // MARK: As a timer

  /// Whether it stands among the timers; once it is there as an object of its own, that object tells.
  var isScheduled: Bool {
    get { stands }
    set {
      stands = newValue
      extras?.timer?.isScheduled = newValue
    }
  }

  var isTimerCancelled: Bool { wasCancelled || extras?.timer?.isCancelled ?? false }

  /// Gives itself its result.
  @inline(__always)
  func fire(_ m: Machine) throws(Raised) {
    hasRun = true
    if state != .cancelled { try setResult(m, value) }
  }

  /// Keeps it from being woken; harmless when it was woken already.
  func cancelTimer() {
    if hasRun || wasCancelled { return }
    if let timer = extras?.timer {
      timer.cancel()
      return
    }
    wasCancelled = true
    guard let loop = loopReference else { return }
    if stands { loop.timers.noteCancelled() }
    world.noteCancelled(handle: handle)
    if state != .finished { value = .none }
  }

  /// The timer as an object for the program, which takes over from here.
  func timer(_ loop: EventLoop) -> SleepTimer {
    if let timer = extras?.timer { return timer }
    let made = SleepTimer(standingFor: self, result: value, loop: loop)
    rare.timer = made
    return made
  }

  // MARK: As what is awaited

  override func value(_ m: Machine) throws(Raised) -> Value {
    guard state == .finished, exception == nil else { return .null }
    if !hasRun { cancelTimer() }
    return value
  }

  override func coroutine(_ m: Machine) -> NativeFrame? { SleepFrame(asleep: self, world) }
}

/// What a frame awaits that only gives its turn away: `await sleep(0)`.  One serves all.
final class BareTurn: Awaitee {
  private let worldReference: Unmanaged<LoopWorld>

  init(_ world: LoopWorld) {
    worldReference = Unmanaged.passUnretained(world)
    super.init(type: types.coroutine, layout: .native)
  }

  override func value(_ m: Machine) throws(Raised) -> Value { .none }
  override func coroutine(_ m: Machine) -> NativeFrame? {
    SleepFrame(.int(0), .none, worldReference._withUnsafeGuaranteedRef { $0 })
  }
  override var given: Value { .none }
}

/// The coroutine of `sleep(delay, result)`.
final class SleepFrame: NativeFrame {
  private let delay: Value
  private let result: Value
  private let worldReference: Unmanaged<LoopWorld>
  /// Not counted: it outlives everything that names it.
  @inline(__always) private var world: LoopWorld { worldReference._withUnsafeGuaranteedRef { $0 } }
  private var sleep: SleepFuture?
  /// Where the loop has methods of the program's own.
  private var future: PyFuture?
  private var timer: LoopTimer?

  /// Makes the coroutine; `result` may be absent.
  init(_ delay: Value, _ result: Value, _ world: LoopWorld) {
    self.delay = delay
    self.result = result.isNull ? .none : result
    worldReference = Unmanaged.passUnretained(world)
    super.init(coroutineOf: world.machine)
  }

  /// The coroutine of a sleep that has begun without one.
  fileprivate init(asleep future: SleepFuture, _ world: LoopWorld) {
    (delay, result) = (.none, .none)
    worldReference = Unmanaged.passUnretained(world)
    sleep = future
    super.init(coroutineOf: world.machine)
  }

  override var title: String { "sleep" }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    switch input {
    case .start: return try begin(m)
    case .raised(let e):
      sleep?.cancelTimer()
      timer?.cancel()
      throw Raised(e)
    case .value, .yielded, .returned:
      if let sleep {
        sleep.cancelTimer()
        return .return(try sleep.getResult(m))
      }
      guard let future else { return .return(result) }
      timer?.cancel()
      return .return(try future.getResult(m))
    }
  }

  private func begin(_ m: Machine) throws(Raised) -> NativeAction {
    let seconds: Double
    switch delay {
    case .int(let n):
      if n <= 0 { return .yield(.none) }
      seconds = Double(n)
    case .float(let d):
      if d <= 0 { return .yield(.none) }
      seconds = d
    default:
      if try m.truthy(m.compare(.lessEqual, delay, .int(0))) { return .yield(.none) }
      seconds = try m.float(delay)
      _ = try m.binary(.add, .float(world.time), delay)
    }
    if seconds.isNaN { throw m.valueError("Invalid delay: NaN (not a number)") }
    let loop = try world.runningLoop(m)
    if loop.isAltered { return try begin(seconds, in: loop, m) }
    let made = SleepFuture.begin(loop, world, seconds: seconds, result: result)
    sleep = made
    return .yield(.object(made))
  }

  /// The same where methods of the program's own may be asked.
  private func begin(_ seconds: Double, in loop: EventLoop, _ m: Machine) throws(Raised) -> NativeAction {
    let (future, result) = (try loop.createFuture(m, .sleep), result)
    self.future = future
    future.isBlocking = true
    let settle = PyBuiltin("_set_result_unless_cancelled", "fut, result", module: "asyncio.futures") { (m, a) throws(Raised) in
      if future.state != .cancelled { try future.deliver(m, a[1]) }
      return .none
    }
    timer = try loop.askTimer(m, "call_later", delay, .object(settle), [.object(future), result])
    if timer == nil {
      let timer = SleepTimer(when: world.time + world.length(ofNextSleep: seconds), future: future, result: result, loop: loop)
      loop.schedule(timer, .sleep, task: world.currentTaskID)
      self.timer = timer
    }
    return .yield(.object(future))
  }
}

extension LoopWorld {
  /// What `asyncio.sleep` does where its coroutine is awaited at once.
  func awaitedSleep() -> AwaitedFunction { AwaitedSleep(self) }
}

private final class AwaitedSleep: AwaitedFunction {
  private let turn: BareTurn
  private let worldReference: Unmanaged<LoopWorld>

  init(_ world: LoopWorld) {
    turn = BareTurn(world)
    worldReference = Unmanaged.passUnretained(world)
  }

  override func begin(_ m: Machine, _ delay: RawValue, _ result: RawValue, _ count: Int) throws(Raised) -> AwaitedAnswer {
    let seconds: Double
    switch delay.tag {
    case RawValue.intTag: seconds = Double(delay.payload)
    case RawValue.floatTag: seconds = delay.double
    default: return .usual
    }
    guard count > 0, seconds > 0 else { return count == 1 && !seconds.isNaN ? .waits(turn) : .usual }
    return worldReference._withUnsafeGuaranteedRef { world in
      guard let loop = world.running, !loop.isAltered, !loop.isDebugging else { return .usual }
      if count == 2 { result.retain() }
      return .waits(SleepFuture.begin(loop, world, seconds: seconds, result: count == 2 ? result.given : .none))
    }
  }
}
