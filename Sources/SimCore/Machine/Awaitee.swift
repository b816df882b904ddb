// What stands in the place of a coroutine of asyncio's own that is awaited as soon as it is made.
//
// `await sleep(1)` makes a coroutine in CPython that no program ever gets to see.  Here the frame of code that awaits it holds
// what that coroutine would wait for.  The coroutine is made where somebody looks after all (`cr_await`), and where something is
// thrown in: then it takes its place, and all goes the usual way.

/// Something that a frame of code can await without a coroutine between.
open class Awaitee: PyObject {
  /// The value of the `await`, where the frame just goes on; `.null`: nothing was done, and that is for the coroutine to say.
  open func value(_ m: Machine) throws(Raised) -> Value { .null }

  /// The coroutine for which it stands, suspended at it.
  open func coroutine(_ m: Machine) -> NativeFrame? { nil }

  /// What the frame that awaits it gives out.
  open var given: Value { .object(self) }
}

/// What becomes of `await f(...)`, where the function makes a coroutine.
public enum AwaitedCall {
  /// It has to be called, and its coroutine awaited; nothing was done.
  case usual
  /// The await is over, with this value.
  case done(Value)
  /// The frame waits for this.
  case waits(Awaitee)
}

/// What a native function that makes a coroutine does where that is awaited at once, all arguments by position.
public typealias AwaitedFunction = (_ m: Machine, _ arguments: Arguments) throws(Raised) -> AwaitedCall

extension Machine {
  /// Carries out `await f(...)` at the call, whose callee stands in `register`; nil: it has to go the usual way.
  ///
  /// A queue's `put` and `get` took 2,540 of the processor's instructions where nothing had to wait.
  func awaitCall(
    _ begin: AwaitedFunction, _ f: UnsafeMutablePointer<Frame>, _ register: Int, _ base: UnsafeMutablePointer<Value>, _ count: Int
  ) throws(Raised) -> AwaitedCall? {
    // The `await` must follow: `getAwaitable`, `delegate`.
    let pc = f.pointee.pc
    guard pc.pointee.op == .getAwaitable, pc.pointee.b == register, pc[1].op == .delegate else { return nil }
    // What happens is noted with the place of the `await`.
    f.pointee.pc = pc + 2
    let answer = try begin(self, Arguments(base: base, count: count))
    if case .usual = answer {
      f.pointee.pc = pc
      return nil
    }
    return answer
  }

  /// Goes on after a call that was carried out together with its `await`; nil: `run` is to come back.
  @inline(never)
  func goOn(_ f: UnsafeMutablePointer<Frame>) -> UnsafeMutablePointer<Frame>? {
    guard pendingTransfer == nil else { return settle(takePendingTransfer()) }
    if !f.pointee.isAtDelegate { return f }
    guard let awaitee = awaitee(of: f) else { return f }
    return giveOut(awaitee.given, from: f)
  }

  /// What a frame awaits in a coroutine's place.
  @inline(__always)
  func awaitee(of f: UnsafeMutablePointer<Frame>) -> Awaitee? {
    guard f.pointee.isAtDelegate, f.pointee.isAtAwaitee, case .object(let o) = f.pointee.registers[(f.pointee.pc - 1).pointee.a]
    else { return nil }
    return unsafeDowncast(o, to: Awaitee.self)
  }

  /// Puts the coroutine in its place for which an awaitee stands, if one does.
  func replaceAwaitee(_ f: UnsafeMutablePointer<Frame>) {
    guard let awaitee = awaitee(of: f) else { return }
    f.pointee.isAtAwaitee = false
    guard let coroutine = awaitee.coroutine(self) else { return }
    coroutine.ownState = .suspended
    f.pointee.registers[(f.pointee.pc - 1).pointee.a] = .object(coroutine)
  }
}
