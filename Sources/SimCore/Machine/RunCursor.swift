// What the dispatch loop has at hand of the frame that runs, in local variables: its registers, its constants, the program counter.

/// The frame that runs and what the loop keeps of it at hand.
///
/// No closure may capture it: so it can live in the processor's registers, and `pc` is not read back from memory at each step.
struct RunCursor {
  var frame: UnsafeMutablePointer<Frame>
  var pc: UnsafeMutablePointer<Instruction>
  var registers: UnsafeMutablePointer<Value>
  /// Where the constants would begin if they were numbered as operands are, from `constantBit`.
  private var constants: Int
  private var firstTemporary: Int

  @inline(__always)
  init(_ f: UnsafeMutablePointer<Frame>) {
    frame = f
    pc = f.pointee.pc
    registers = f.registers
    let (first, temporary) = f.pointee.code.unsafelyUnwrapped._withUnsafeGuaranteedRef { ($0.constants, $0.firstTemporary) }
    constants = Int(bitPattern: first) &- Instruction.constantBit &* MemoryLayout<Value>.stride
    firstTemporary = temporary
  }

  /// The operand's place.
  @inline(__always)
  func place(_ x: Int) -> UnsafeMutablePointer<Value> {
    let base = x & Instruction.constantBit == 0 ? Int(bitPattern: registers) : constants
    return UnsafeMutablePointer(bitPattern: base &+ x &* MemoryLayout<Value>.stride).unsafelyUnwrapped
  }

  @inline(__always)
  func constant(_ i: Int) -> UnsafeMutablePointer<Value> {
    UnsafeMutablePointer(bitPattern: constants &+ (i &+ Instruction.constantBit) &* MemoryLayout<Value>.stride).unsafelyUnwrapped
  }

  @inline(__always)
  func raw(_ x: Int) -> UnsafeMutablePointer<RawValue> { RawValue.bits(at: place(x)) }

  @inline(__always)
  private func isTemporary(_ x: Int) -> Bool { x < Instruction.constantBit && x >= firstTemporary }

  /// Two operands, if both are ints.
  @inline(__always)
  func ints(_ x: Int, _ y: Int) -> (Int, Int)? {
    let (x, y) = (raw(x), raw(y))
    return x.pointee.tag == RawValue.intTag && y.pointee.tag == RawValue.intTag ? (x.pointee.payload, y.pointee.payload) : nil
  }

  /// Two operands, if both are floats.
  @inline(__always)
  func floats(_ x: Int, _ y: Int) -> (Double, Double)? {
    let (x, y) = (raw(x), raw(y))
    return x.pointee.tag == RawValue.floatTag && y.pointee.tag == RawValue.floatTag ? (x.pointee.double, y.pointee.double) : nil
  }

  /// An operand as a float, if that is exactly what it is.
  @inline(__always)
  private func number(_ x: Int) -> Double? {
    let value = raw(x).pointee
    switch value.tag {
    case RawValue.intTag: return value.payload.magnitude <= 1 << 53 ? Double(value.payload) : nil
    case RawValue.floatTag: return value.double
    default: return nil
    }
  }

  /// Two numbers divided, if nothing is lost where ints become floats.
  @inline(__always)
  func quotient(_ x: Int, _ y: Int) -> Double? {
    guard let x = number(x), let y = number(y), y != 0 else { return nil }
    return x / y
  }

  // Values move by their bits: a temporary's reference is handed on rather than counted and let go of.

  /// An operand's value, moved out of a temporary and counted otherwise; null: an empty local.
  @inline(__always)
  func take(_ x: Int) -> RawValue {
    let p = raw(x)
    let value = p.pointee
    if isTemporary(x) { p.pointee = .null } else { value.retain() }
    return value
  }

  /// The value that a frame returns: a local is moved too, if nobody has asked for the frame as an object.
  @inline(__always)
  func takeResult(_ x: Int) -> RawValue {
    let p = raw(x)
    let value = p.pointee
    if x < Instruction.constantBit && frame.pointee.kept == nil { p.pointee = .null } else { value.retain() }
    return value
  }

  /// Lets go of an operand that was looked at, if it is a temporary.
  @inline(__always)
  func drop(_ x: Int) {
    if isTemporary(x) {
      let p = raw(x)
      let old = p.pointee
      p.pointee = .null
      old.release()
    }
  }

  /// Puts a value that is given away into a register; what it held before is released.
  @inline(__always)
  func put(_ value: RawValue, in register: Int) {
    let p = RawValue.bits(at: registers + register)
    let old = p.pointee
    p.pointee = value
    old.release()
  }

  /// Writes something that holds no reference.
  @inline(__always)
  func write(_ value: RawValue, to register: Int) {
    let p = RawValue.bits(at: registers + register)
    if p.pointee.isTrivial {
      p.pointee = value
    } else {
      overwrite(p, value)
    }
  }
}

/// Releases what a register holds and writes something trivial.
@inline(never)
private func overwrite(_ place: UnsafeMutablePointer<RawValue>, _ value: RawValue) {
  let old = place.pointee
  place.pointee = value
  old.release()
}
