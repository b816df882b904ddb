// Lists, tuples, slices, ranges, cells and byte strings: the plain containers.

/// A Python list.
open class PyList: PyObject {
  @exclusivity(unchecked) public final var items: [Value]

  public init(_ items: [Value] = [], type: PyType = types.list) {
    self.items = items
    super.init(type: type, layout: .list)
  }

  open override func dropReferences() { items = [] }

  /// Puts a value in the place of an element, which `value` is then; false: there is no such element.
  @inline(__always)
  final func exchange(_ value: inout Value, at n: Int) -> Bool {
    guard n < items.count else { return false }
    swap(&items[n], &value)
    return true
  }

  deinit { releaseFromTheEnd(&items) }
}

/// Lets go of the elements of a list or tuple from the last to the first, as CPython does.
@inline(__always)
func releaseFromTheEnd(_ items: inout [Value]) {
  if items.count < 2 { return }
  items.withUnsafeMutableBufferPointer { buffer in
    guard let first = buffer.baseAddress else { return }
    let raw = UnsafeMutableRawPointer(first).assumingMemoryBound(to: RawValue.self)
    var i = buffer.count - 1
    while i >= 0 {
      if raw[i].tag == RawValue.objectTag { first[i] = .null }
      i -= 1
    }
  }
}

final class PyListInstance: PyList {
  let store: AttributeStore
  init(type: PyType) {
    store = AttributeStore(shape: type.shape)
    super.init([], type: type)
  }
  override var attributes: AttributeStore? { store }
  override func dropReferences() {
    store.removeAll()
    super.dropReferences()
  }
}

/// A Python tuple.
open class PyTuple: PyObject {
  @exclusivity(unchecked) public internal(set) final var items: [Value]

  public init(_ items: [Value], type: PyType = types.tuple) {
    self.items = items
    super.init(type: type, layout: .tuple)
  }

  deinit { releaseFromTheEnd(&items) }
}

/// An instance of a Python subclass of `tuple` (namedtuples among them).
final class PyTupleInstance: PyTuple {
  let store: AttributeStore
  override init(_ items: [Value], type: PyType) {
    store = AttributeStore(shape: type.shape)
    super.init(items, type: type)
  }
  override var attributes: AttributeStore? { store }
  override func dropReferences() { store.removeAll() }
}

/// A Python `bytes`.
open class PyBytes: PyObject {
  public final let bytes: [UInt8]

  public init(_ bytes: [UInt8], type: PyType = types.bytes) {
    self.bytes = bytes
    super.init(type: type, layout: .bytes)
  }
}

/// A Python `bytearray`.
open class PyByteArray: PyObject {
  public final var bytes: [UInt8]
  /// How many views look at the bytes; as long as there are any, the size stays.
  final var exports = 0

  public init(_ bytes: [UInt8], type: PyType = types.bytearray) {
    self.bytes = bytes
    super.init(type: type, layout: .bytearray)
  }
}

/// An instance of a Python subclass of `bytes`.
final class PyBytesInstance: PyBytes {
  let store: AttributeStore
  override init(_ bytes: [UInt8], type: PyType) {
    store = AttributeStore(shape: type.shape)
    super.init(bytes, type: type)
  }
  override var attributes: AttributeStore? { store }
  override func dropReferences() { store.removeAll() }
}

/// An instance of a Python subclass of `bytearray`.
final class PyByteArrayInstance: PyByteArray {
  let store: AttributeStore
  override init(_ bytes: [UInt8], type: PyType) {
    store = AttributeStore(shape: type.shape)
    super.init(bytes, type: type)
  }
  override var attributes: AttributeStore? { store }
  override func dropReferences() { store.removeAll() }
}

/// A variable that an inner function shares with an outer one.
public final class PyCell: PyObject {
  @exclusivity(unchecked) public var value: Value

  public init(_ value: Value) {
    self.value = value
    super.init(type: types.cell, layout: .cell)
  }

  public override func dropReferences() { value = .null }
}

/// `slice(lower, upper, step)`.
public final class PySlice: PyObject {
  public let lower: Value
  public let upper: Value
  public let step: Value

  public init(_ lower: Value, _ upper: Value, _ step: Value) {
    self.lower = lower
    self.upper = upper
    self.step = step
    super.init(type: types.slice, layout: .slice)
  }
}

/// `range(start, stop, step)` over machine ints.
public final class PyRange: PyObject {
  public let start: Int
  public let stop: Int
  public let step: Int

  public init(_ start: Int, _ stop: Int, _ step: Int) {
    self.start = start
    self.stop = stop
    self.step = step
    super.init(type: types.range, layout: .range)
  }

  /// The number of elements; Int.max where it would not fit.
  public var count: Int {
    if step > 0 {
      if start >= stop { return 0 }
      let (span, o) = stop.subtractingReportingOverflow(start)
      return o ? Int.max : (span - 1) / step + 1
    }
    if start <= stop { return 0 }
    let (span, o) = start.subtractingReportingOverflow(stop)
    return o ? Int.max : (span - 1) / (0 - step) + 1
  }
}
