// `asyncio.sleep`.

/// `sleep(delay, result)`.
final class SleepFrame: NativeFrame {
  private let delay: Value
  private let result: Value
  private let worldReference: Unmanaged<LoopWorld>
  /// Not counted: it outlives everything that names it.
  @inline(__always) private var world: LoopWorld { worldReference._withUnsafeGuaranteedRef { $0 } }
  private var future: PyFuture?
  private var timer: LoopTimer?

  init(_ delay: Value, _ result: Value, _ world: LoopWorld) {
    self.delay = delay
    self.result = result.isNull ? .none : result
    worldReference = Unmanaged.passUnretained(world)
    super.init(coroutine: "sleep", qualifiedName: "sleep", machine: world.machine)
    switch delay {
    case .int(let n): if n <= 0 { bareYield = self.result }
    case .float(let d): if d <= 0 { bareYield = self.result }
    default: break
    }
  }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    switch input {
    case .start: return try begin(m)
    case .raised(let e):
      timer?.cancel()
      throw Raised(e)
    case .value, .yielded, .returned:
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
    let future = try loop.createFuture(m, .sleep)
    self.future = future
    if loop.isAltered {
      let settle = PyBuiltin("_set_result_unless_cancelled", "fut, result", module: "asyncio.futures") { (m, a) throws(Raised) in
        if future.state != .cancelled { try future.deliver(m, a[1]) }
        return .none
      }
      timer = try loop.askTimer(m, "call_later", delay, .object(settle), [.object(future), result])
      if timer != nil { return wait(future) }
    }
    let timer = SleepTimer(when: world.time + world.length(ofNextSleep: seconds), future: future, result: result, loop: loop)
    loop.schedule(timer, .sleep, task: world.currentTaskID)
    self.timer = timer
    return wait(future)
  }
}
