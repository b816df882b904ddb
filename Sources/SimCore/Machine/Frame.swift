// Frames: one block of memory each, a header and the registers behind it.
//
// Frames of plain calls lie one behind the other on the machine's stack; frames of generators and coroutines have blocks
// of their own, and outlive the call that made them.  A frame is linked to the one that gets its result.

/// The header of a frame: 112 bytes, as many coroutines wait at a time.
struct Frame {
  /// Where it goes on; while it runs this is kept up to date before anything that can raise, call or observe.
  var pc: UnsafeMutablePointer<Instruction>
  let code: Unmanaged<PyCode>?
  let globals: Unmanaged<PyDict>?
  /// Keeps code and globals alive (a reference is held).
  let function: Unmanaged<PyFunction>?
  /// The frame that gets the result or the exception.
  var back: UnsafeMutablePointer<Frame>?
  /// The generator whose frame it is; not counted.
  var owner: Unmanaged<Resumable>?
  /// Where in `back`'s registers the result goes.
  var resultRegister: Int32 = 0
  /// For the outermost frame of a chain: the machine's depth below it while it runs, and the frames of the chain while it does not.
  var chainDepth: Int32 = 0
  var role: Role
  /// Whether the frame keeps its state machine alive (one that a native function answered, which nobody else knows).
  var holdsNative = false
  /// Whether this frame was resumed by a `delegate` of `back` (yields pass through) rather than by a consumer.
  var isDelegated = false
  /// Whether the result goes to Swift code: `run` returns when this frame does (or yields, undelegated).
  var isEntry = false
  /// Whether it is suspended at a `delegate` whose iterator is no frame; resuming then asks the iterator again.
  var isAtDelegate = false
  /// For a frame at a `delegate`: whether an `Awaitee` stands there in a coroutine's place.
  var isAtAwaitee = false
  /// Whether an exception was thrown in when this frame was last resumed.
  var isThrown = false
  /// For the outermost frame of a suspended chain: whether a part of it has gone its own way meanwhile.
  var isBroken = false
  /// The outermost frame of the chain of delegation, for one that another awaits (`isDelegated`).
  ///
  /// A chain is left and taken up again by its two ends, however long it is: a yield under fifty awaits costs as much as under one.
  var root: UnsafeMutablePointer<Frame>?
  /// For the outermost frame of a chain that is suspended: the innermost one, which goes on.
  var innermost: UnsafeMutablePointer<Frame>?
  /// The exception that this frame's generator is handling, or for plain frames unused: they share the slot of the frame below.
  var handled: PyException?
  /// The next place to look for the exception being handled.
  var outerHandled: UnsafeMutablePointer<Frame>?
  /// The frame as an object, once a traceback has come by (a reference is held).
  var kept: Unmanaged<EndedFrame>?
}

extension UnsafeMutablePointer where Pointee == Frame {
  /// The registers: locals, cells, temporaries.  A native frame has none.
  @inline(__always) var registers: UnsafeMutablePointer<Value> {
    UnsafeMutableRawPointer(self + 1).assumingMemoryBound(to: Value.self)
  }

  /// A native frame's state machine, which takes the place of code; not counted, but see `holdsNative`.  It is asked of the pointer: of the
  /// frame it would copy that.
  @inline(__always) var native: Unmanaged<NativeFrame>? {
    guard pointee.role == .native, let owner = pointee.owner else { return nil }
    return Unmanaged.fromOpaque(owner.toOpaque())
  }
}

/// The outermost frame of the chain of delegation that a frame belongs to.
@inline(__always)
func chainRoot(_ f: UnsafeMutablePointer<Frame>) -> UnsafeMutablePointer<Frame> {
  f.pointee.isDelegated ? f.pointee.root.unsafelyUnwrapped : f
}

extension Frame {
  /// Memory that stands for the code of frames that have none.
  nonisolated(unsafe) private static let noCode = UnsafeMutablePointer<Instruction>.allocate(capacity: 1)

  /// The frame of a native state machine.
  init(nativeFrame: NativeFrame?) {
    self.init(
      pc: Frame.noCode, code: nil, globals: nil, function: nil, back: nil,
      owner: nativeFrame.map { Unmanaged.passUnretained($0) }, role: .native)
  }
}

/// What becomes of a frame's result.
enum Role: UInt8 {
  /// It goes to a register of `back`.
  case plain
  /// It is `__init__`'s: the result must be None; the register of `back` holds the instance already.
  case initializer
  /// A resumable frame.
  case generator
  /// The frame of a native state machine.
  case native
}

/// Releases the values of registers that will not be read again.
///
/// `deinitialize(count:)` goes through the type's witness table for every value; most registers hold none that counts.
@inline(__always)
func releaseValues(_ first: UnsafeMutablePointer<Value>, _ count: Int) {
  let raw = UnsafeMutableRawPointer(first).assumingMemoryBound(to: RawValue.self)
  for i in 0..<count where raw[i].tag == RawValue.objectTag { (first + i).deinitialize(count: 1) }
}
