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
enum AwaitedCall: UInt8 {
  /// It has to be called, and its coroutine awaited; nothing was done.
  case usual
  /// The await is over.
  case done
  /// The frame waits for an `Awaitee`.
  case waits
}

/// The same, with the value that the await has or the `Awaitee`, which is given away.
struct AwaitedAnswer {
  let call: AwaitedCall
  let value: RawValue

  @inline(__always) static var usual: AwaitedAnswer { AwaitedAnswer(call: .usual, value: .null) }
  @inline(__always) static func done(_ value: RawValue) -> AwaitedAnswer { AwaitedAnswer(call: .done, value: value) }
  @inline(__always) static func waits(_ awaitee: __owned Awaitee) -> AwaitedAnswer {
    AwaitedAnswer(call: .waits, value: RawValue(Unmanaged<PyObject>.passRetained(awaitee)))
  }
}

/// What a native function that makes a coroutine does where that is awaited at once, with two arguments by position at most.
///
/// An object rather than a closure: a closure is counted each time it is called.
public class AwaitedFunction {
  /// The arguments, of which there are `count`, belong to the caller.
  func begin(_ m: Machine, _ first: RawValue, _ second: RawValue, _ count: Int) throws(Raised) -> AwaitedAnswer { .usual }
}

extension Machine {
  /// Carries out `await f(...)` at the call, whose callee stands in `register`.
  ///
  /// A queue's `put` and `get` took 2,540 of the processor's instructions where nothing had to wait.
  @inline(__always)
  func awaitCall(
    _ function: Unmanaged<AwaitedFunction>, _ f: UnsafeMutablePointer<Frame>, _ register: Int, _ base: UnsafeMutablePointer<Value>,
    _ count: Int
  ) throws(Raised) -> AwaitedAnswer {
    // The `await` must follow: `getAwaitable`, `delegate`.
    let pc = f.pointee.pc
    guard count <= 2, pc.pointee.op == .getAwaitable, pc.pointee.b == register, pc[1].op == .delegate else { return .usual }
    // What happens is noted with the place of the `await`.
    f.pointee.pc = pc + 2
    let arguments = RawValue.bits(at: base)
    var answer = AwaitedAnswer.usual
    try held(function) { (function) throws(Raised) in
      answer = try function.begin(self, count > 0 ? arguments[0] : .null, count > 1 ? arguments[1] : .null, count)
    }
    if answer.call == .usual { f.pointee.pc = pc }
    return answer
  }

  /// Goes on after a call that was carried out together with its `await`; nil: `run` is to come back.
  @inline(never)
  func goOn(_ f: UnsafeMutablePointer<Frame>) -> UnsafeMutablePointer<Frame>? {
    guard pendingTransfer == nil else { return settle(takePendingTransfer()) }
    return f.pointee.isAtDelegate ? giveOut(f) : f
  }

  /// Gives out what a frame awaits in a coroutine's place; answers the frame that goes on, nil if `run` is to come back.
  @inline(__always)
  func giveOut(_ f: UnsafeMutablePointer<Frame>) -> UnsafeMutablePointer<Frame>? {
    guard f.pointee.isAtDelegate, f.pointee.isAtAwaitee,
      let o = RawValue.object(at: f.registers + (f.pointee.pc - 1).pointee.a)
    else { return f }
    return giveOut(o._withUnsafeGuaranteedRef { unsafeDowncast($0, to: Awaitee.self).given }, from: f)
  }

  /// What a frame awaits in a coroutine's place.
  @inline(__always)
  func awaitee(of f: UnsafeMutablePointer<Frame>) -> Awaitee? {
    guard f.pointee.isAtDelegate, f.pointee.isAtAwaitee, case .object(let o) = f.registers[(f.pointee.pc - 1).pointee.a]
    else { return nil }
    return unsafeDowncast(o, to: Awaitee.self)
  }

  /// Puts the coroutine in its place for which an awaitee stands, if one does.
  func replaceAwaitee(_ f: UnsafeMutablePointer<Frame>) {
    guard let awaitee = awaitee(of: f) else { return }
    f.pointee.isAtAwaitee = false
    guard let coroutine = awaitee.coroutine(self) else { return }
    coroutine.ownState = .suspended
    f.registers[(f.pointee.pc - 1).pointee.a] = .object(coroutine)
  }
}
