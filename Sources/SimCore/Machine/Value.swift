// The value that registers, containers and arguments hold: 16 bytes, small things inside, the rest by reference.
//
// Bools, machine ints and floats live in the value itself; everything else is a `PyObject`, counted by ARC, whose counts
// are Python's own: an object dies when its last register, slot or container lets go.  Ints beyond 64 bits are
// `PyBigInt` objects, and an int result that fits is always `.int`.

/// A Python value, or nothing at all.
public enum Value {
  // The order of the cases that carry something is the tag in memory, on which `RawValue` relies (a test holds it).
  case int(Int)
  case float(Double)
  case object(PyObject)
  case bool(Bool)
  /// No value: an unbound local, an absent argument, an exhausted iterator.  Never seen by a program.
  case null
  case none
  case ellipsis
  case notImplemented
}

extension Value {
  @inlinable public var isNull: Bool { if case .null = self { true } else { false } }
  @inlinable public var isNone: Bool { if case .none = self { true } else { false } }
  public var isNotImplemented: Bool { if case .notImplemented = self { true } else { false } }

  /// The object, or nil for what lives in the value itself.
  @inlinable public var object: PyObject? { if case .object(let o) = self { o } else { nil } }

  /// The string, if it is one (or of a subclass of `str`).
  public var str: PyStr? { cast(.str, to: PyStr.self) }
  public var list: PyList? { cast(.list, to: PyList.self) }
  public var tuple: PyTuple? { cast(.tuple, to: PyTuple.self) }
  public var dict: PyDict? { cast(.dict, to: PyDict.self) }
  public var set: PySet? { cast(.set, to: PySet.self) }
  public var bytes: PyBytes? { cast(.bytes, to: PyBytes.self) }
  public var exception: PyException? { cast(.exception, to: PyException.self) }
  public var type: PyType? { cast(.type, to: PyType.self) }
  public var function: PyFunction? { cast(.function, to: PyFunction.self) }
  /// A generator, coroutine or native state machine.
  public var resumable: Resumable? { cast(.generator, to: Resumable.self) }
  public var generator: PyGenerator? {
    guard let r = resumable, !r.isNative else { return nil }
    return unsafeDowncast(r, to: PyGenerator.self)
  }

  @inline(__always)
  func cast<T: PyObject>(_ layout: Layout, to: T.Type) -> T? {
    if case .object(let o) = self, o.layout == layout { unsafeDowncast(o, to: T.self) } else { nil }
  }

  /// Whether both are the same object, as `is` sees it.
  public func isIdentical(to other: Value) -> Bool {
    switch (self, other) {
    case (.object(let a), .object(let b)): a === b
    case (.int(let a), .int(let b)): a == b
    case (.float(let a), .float(let b)): a.bitPattern == b.bitPattern
    case (.bool(let a), .bool(let b)): a == b
    case (.null, .null), (.none, .none), (.ellipsis, .ellipsis), (.notImplemented, .notImplemented): true
    default: false
    }
  }
}

/// A value's bits, without reference counting: how the dispatch loop looks at registers.
///
/// Laid over `Value` memory.  Copying one copies no reference: whoever moves an object this way must write
/// `RawValue.null` over one of the two.  An enum copy costs a switch and a retain where the loop only wants to know
/// whether both operands are ints; the prototypes put the difference at a factor of 1.4 to 2.
struct RawValue {
  var payload: Int
  var tag: UInt8

  static let intTag: UInt8 = 0
  static let floatTag: UInt8 = 1
  static let objectTag: UInt8 = 2
  static let boolTag: UInt8 = 3
  /// All cases without a payload share a tag and differ in the payload.
  static let plainTag: UInt8 = 4

  /// The object in a register, not counted; nil where there is something else.
  @inline(__always)
  static func object(at place: UnsafeMutablePointer<Value>) -> Unmanaged<PyObject>? {
    let raw = UnsafeMutableRawPointer(place).assumingMemoryBound(to: RawValue.self).pointee
    guard raw.tag == objectTag, let object = UnsafeRawPointer(bitPattern: raw.payload) else { return nil }
    return Unmanaged.fromOpaque(object)
  }

  /// The bits of a value.
  @inline(__always)
  static func bits(at place: UnsafeMutablePointer<Value>) -> UnsafeMutablePointer<RawValue> {
    UnsafeMutableRawPointer(place).assumingMemoryBound(to: RawValue.self)
  }

  /// Counts one reference more, if it is an object's.
  @inline(__always)
  func retain() {
    if tag == RawValue.objectTag {
      Unmanaged<PyObject>.fromOpaque(UnsafeRawPointer(bitPattern: payload).unsafelyUnwrapped).count()
    }
  }

  /// Counts one reference less, if it is an object's, which may end with it.
  @inline(__always)
  func release() {
    if tag == RawValue.objectTag {
      Unmanaged<PyObject>.fromOpaque(UnsafeRawPointer(bitPattern: payload).unsafelyUnwrapped).release()
    }
  }

  /// The bits of a value, which is held elsewhere and not counted.
  @inline(__always)
  static func bits(of value: borrowing Value) -> RawValue {
    withUnsafePointer(to: value) { UnsafeRawPointer($0).assumingMemoryBound(to: RawValue.self).pointee }
  }

  /// A value of one that is given away.
  @inline(__always) var given: Value {
    var value = Value.null
    withUnsafeMutablePointer(to: &value) { RawValue.bits(at: $0).pointee = self }
    return value
  }

  /// The bits of a value, of which one reference more is counted.
  @inline(__always) init(counting value: Value) {
    var value = value
    self = withUnsafeMutablePointer(to: &value) { RawValue.bits(at: $0).pointee }
    retain()
  }

  /// The object, not counted; nil where there is something else.
  @inline(__always) var object: Unmanaged<PyObject>? {
    guard tag == RawValue.objectTag, let object = UnsafeRawPointer(bitPattern: payload) else { return nil }
    return Unmanaged.fromOpaque(object)
  }

  static var null: RawValue { RawValue(payload: 0, tag: plainTag) }
  static var none: RawValue { RawValue(payload: 1, tag: plainTag) }

  @inline(__always) init(payload: Int, tag: UInt8) {
    self.payload = payload
    self.tag = tag
  }
  @inline(__always) init(_ value: Int) { self.init(payload: value, tag: RawValue.intTag) }
  @inline(__always) init(_ value: Bool) { self.init(payload: value ? 1 : 0, tag: RawValue.boolTag) }
  @inline(__always) init(_ value: Double) {
    self.init(payload: Int(bitPattern: UInt(value.bitPattern)), tag: RawValue.floatTag)
  }

  /// An object, whose reference it does not count.
  @inline(__always) init(_ object: Unmanaged<PyObject>) {
    self.init(payload: Int(bitPattern: object.toOpaque()), tag: RawValue.objectTag)
  }

  @inline(__always) var double: Double { Double(bitPattern: UInt64(UInt(bitPattern: payload))) }
  @inline(__always) var isNull: Bool { tag == RawValue.plainTag && payload == 0 }
  @inline(__always) var isNone: Bool { tag == RawValue.plainTag && payload == 1 }
  /// Meaningful for bools only: the other payload bytes are not defined.
  @inline(__always) var bool: Bool { payload & 1 != 0 }
  /// Whether it can be overwritten without releasing anything.
  @inline(__always) var isTrivial: Bool { tag != RawValue.objectTag }
}

/// Does something with an object that somebody else keeps alive meanwhile, and does not count it.
///
/// `_withUnsafeGuaranteedRef` rethrows any error, not one of a type; what its closure answers it would count.
@inline(__always)
func held<T: AnyObject>(_ object: Unmanaged<T>, _ body: (T) throws(Raised) -> Void) throws(Raised) {
  var failure: Raised?
  object._withUnsafeGuaranteedRef {
    do throws(Raised) {
      try body($0)
    } catch {
      failure = error
    }
  }
  if let failure { throw failure }
}

extension Unmanaged where Instance == PyObject {
  /// Counts one reference more.  `retain()` would do it with an atomic operation even where the rest of the module does without.
  @inline(__always)
  func count() { _withUnsafeGuaranteedRef { _ = Unmanaged.passRetained($0) } }
}
