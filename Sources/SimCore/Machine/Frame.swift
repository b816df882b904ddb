// Frames: one block of memory each, a header and the registers behind it.
//
// Frames of plain calls lie one behind the other on the machine's stack; frames of generators and coroutines have blocks
// of their own, and outlive the call that made them.  A frame is linked to the one that gets its result.

/// The header of a frame.
struct Frame {
  /// Where it goes on; while it runs this is kept up to date before anything that can raise, call or observe.
  var pc: UnsafeMutablePointer<Instruction>
  /// The registers: locals, cells, temporaries.
  let registers: UnsafeMutablePointer<Value>
  let code: Unmanaged<PyCode>
  let globals: Unmanaged<PyDict>
  /// Keeps code and globals alive (a reference is held).
  let function: Unmanaged<PyFunction>
  /// The frame that gets the result or the exception.
  var back: UnsafeMutablePointer<Frame>?
  /// The generator whose frame it is; not counted.
  var owner: Unmanaged<PyGenerator>?
  /// A native frame's state machine, which then takes the place of code; counted.
  var native: Unmanaged<NativeFrame>?
  /// Where in `back`'s registers the result goes.
  var resultRegister: Int32 = 0
  var role: Role
  /// Whether this frame was resumed by a `delegate` of `back` (yields pass through) rather than by a consumer.
  var isDelegated = false
  /// For the outermost frame of a chain of delegation: where a yield is delivered, and the innermost frame to resume.
  var innermost: UnsafeMutablePointer<Frame>?
  /// The exception that this frame's generator (or the program, for the base frame) is handling.
  var handled: PyException?
  /// The next place to look for the exception being handled.
  var outerHandled: UnsafeMutablePointer<Frame>?
}

/// What becomes of a frame's result.
enum Role: UInt8 {
  /// It goes to a register of `back`.
  case plain
  /// It is `__init__`'s: the result must be None; the register of `back` holds the instance already.
  case initializer
  /// The call came from Swift: `run` returns.
  case entry
  /// A resumable frame.
  case generator
  /// The frame of a native state machine.
  case native
}
