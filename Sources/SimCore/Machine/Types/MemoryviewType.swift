// `memoryview`: a window on the bytes of a `bytes` or `bytearray`, its items read in one of the native formats.
//
// Views are C-contiguous or strided in one dimension; several dimensions come from `cast` alone.  Formats of more than one
// character, and exporters other than the two byte classes, do not occur.

/// A Python `memoryview`.
final class PyMemoryView: PyObject {
  /// The bytes looked at; null once the view is released.
  private(set) var source: Value
  /// The format's character as the program wrote it (`"@i"` stays so).
  let format: String
  let kind: Character
  let start: Int
  let shape: [Int]
  /// In bytes.
  let strides: [Int]

  let isReadOnly: Bool

  init(_ source: Value, format: String = "B", start: Int, shape: [Int], strides: [Int], isReadOnly: Bool = false) {
    self.isReadOnly = isReadOnly || source.bytes != nil
    self.source = source
    self.format = format
    kind = format.last ?? "B"
    self.start = start
    self.shape = shape
    self.strides = strides
    super.init(type: moreTypes.memoryview, layout: .native)
    source.cast(.bytearray, to: PyByteArray.self)?.exports += 1
  }

  deinit { release() }
  override func dropReferences() { release() }

  func release() {
    source.cast(.bytearray, to: PyByteArray.self)?.exports -= 1
    source = .null
  }

  var itemSize: Int { PyMemoryView.sizes[kind] ?? 1 }
  var count: Int { shape.reduce(1, *) }
  var isContiguous: Bool {
    var expected = itemSize
    for (n, stride) in zip(shape, strides).reversed() {
      if n > 1 && stride != expected { return false }
      expected *= n
    }
    return true
  }

  /// The bytes of the items, one after the other.
  var content: [UInt8] {
    let all: [UInt8] = source.bytes?.bytes ?? source.cast(.bytearray, to: PyByteArray.self)?.bytes ?? []
    if isContiguous { return Array(all[start..<(start + count * itemSize)]) }
    func level(_ k: Int, _ offset: Int) -> [UInt8] {
      if k == shape.count { return Array(all[offset..<(offset + itemSize)]) }
      return (0..<shape[k]).flatMap { level(k + 1, offset + $0 * strides[k]) }
    }
    return level(0, start)
  }

  func write(_ bytes: [UInt8], at offset: Int) {
    source.cast(.bytearray, to: PyByteArray.self)?.bytes.replaceSubrange(offset..<(offset + bytes.count), with: bytes)
  }

  /// How many bytes an item of each format has.
  static let sizes: [Character: Int] = [
    "c": 1, "b": 1, "B": 1, "?": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 8, "L": 8, "q": 8, "Q": 8, "n": 8, "N": 8, "e": 2,
    "f": 4, "d": 8, "P": 8,
  ]

  /// Strides of a view without gaps.
  static func dense(_ shape: [Int], _ size: Int) -> [Int] {
    var result = Array(repeating: size, count: shape.count)
    for i in result.indices.dropLast().reversed() { result[i] = result[i + 1] * shape[i + 1] }
    return result
  }
}

func installMemoryview() {
  let t = moreTypes.memoryview
  t.isFinal = true
  t.defNew("object") { (m, a) throws(Raised) in
    let n: Int
    if let b = a[1].bytes {
      n = b.bytes.count
    } else if let b = a[1].cast(.bytearray, to: PyByteArray.self) {
      n = b.bytes.count
    } else if let v = a[1].object as? PyMemoryView {
      let v = try m.view(.object(v))
      return .object(PyMemoryView(v.source, format: v.format, start: v.start, shape: v.shape, strides: v.strides, isReadOnly: v.isReadOnly))
    } else {
      throw m.typeError("memoryview: a bytes-like object is required, not '\(m.typeName(a[1]))'")
    }
    return .object(PyMemoryView(a[1], start: 0, shape: [n], strides: [1]))
  }
  func attribute(_ name: String, _ get: @escaping (PyMemoryView) -> Value) {
    t.attribute(name, get: { (m, v) throws(Raised) in get(try m.view(v)) })
  }
  attribute("obj") { $0.source }
  attribute("nbytes") { .int($0.count * $0.itemSize) }
  attribute("itemsize") { .int($0.itemSize) }
  attribute("format") { .string($0.format) }
  attribute("ndim") { .int($0.shape.count) }
  attribute("shape") { .tuple($0.shape.map { .int($0) }) }
  attribute("strides") { .tuple($0.strides.map { .int($0) }) }
  attribute("suboffsets") { _ in .tuple([]) }
  attribute("readonly") { .bool($0.isReadOnly) }
  for name in ["contiguous", "c_contiguous"] { attribute(name) { .bool($0.isContiguous) } }
  attribute("f_contiguous") { .bool($0.isContiguous && $0.shape.filter { $0 > 1 }.count <= 1) }
  installViewItems(t)
  installViewConversions(t)
  t.def("release") { (m, a) throws(Raised) in
    (a[0].object as? PyMemoryView)?.release()
    return .none
  }
  t.def("__enter__") { (m, a) throws(Raised) in
    _ = try m.view(a[0])
    return a[0]
  }
  t.def("__exit__", "...") { (m, a) throws(Raised) in
    (a[0].object as? PyMemoryView)?.release()
    return .none
  }
  t.def("__repr__") { (m, a) throws(Raised) in
    guard let v = a[0].object as? PyMemoryView else { throw m.wrongReceiver("__repr__", moreTypes.memoryview, a) }
    return .string("<\(v.source.isNull ? "released memory" : "memory") at \(m.address(a[0]))>")
  }
  t.def("__hash__") { (m, a) throws(Raised) in
    let v = try m.view(a[0])
    if !v.isReadOnly { throw m.valueError("cannot hash writable memoryview object") }
    if !"Bbc".contains(v.kind) { throw m.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'") }
    return .int(PyStr(latin1: v.content).hash)
  }
  for (op, name) in [(ComparisonOperator.equal, "__eq__"), (.notEqual, "__ne__")] {
    t.def(name, "value, /") { (m, a) throws(Raised) in
      guard let v = a[0].object as? PyMemoryView else { throw m.wrongReceiver(name, moreTypes.memoryview, a) }
      if a[0].isIdentical(to: a[1]) { return .bool(op == .equal) }
      guard let bytes = a[1].byteContent else { return .notImplemented }
      var isEqual = false
      if let w = a[1].object as? PyMemoryView {
        if !v.source.isNull, !w.source.isNull, v.shape == w.shape { isEqual = try m.equal(m.items(v), m.items(w)) }
      } else if !v.source.isNull, v.shape == [bytes.count] {
        isEqual = try m.equal(m.items(v), .list(bytes.map { .int(Int($0)) }))
      }
      return .bool(isEqual == (op == .equal))
    }
  }
}

private func installViewItems(_ t: PyType) {
  t.def("__len__") { (m, a) throws(Raised) in
    let v = try m.view(a[0])
    guard let first = v.shape.first else { throw m.typeError("0-dim memory has no length") }
    return .int(first)
  }
  t.def("__iter__") { (m, a) throws(Raised) in
    let v = try m.view(a[0])
    if v.shape.count != 1 { throw m.error(types.notImplementedError, "multi-dimensional sub-views are not implemented") }
    return .object(MemoryIterator(v))
  }
  t.def("__getitem__", "key, /") { (m, a) throws(Raised) in
    let v = try m.view(a[0])
    if let s = m.slice(a[1]) { return .object(try m.part(v, s)) }
    if case .ellipsis = a[1], v.shape.count > 0 { return a[0] }
    return try m.unpack(v, at: m.offset(v, a[1]))
  }
  t.def("__setitem__", "key, value, /") { (m, a) throws(Raised) in
    let v = try m.view(a[0])
    if v.isReadOnly { throw m.typeError("cannot modify read-only memory") }
    guard let s = m.slice(a[1]) else {
      let offset = try m.offset(v, a[1])
      v.write(try m.pack(a[2], v), at: offset)
      return .none
    }
    if v.shape.count > 1 {
      throw m.error(types.notImplementedError, "memoryview slice assignments are currently restricted to ndim = 1")
    }
    let target = try m.part(v, s)
    let new: [UInt8]
    let format: Character
    if let w = a[2].object as? PyMemoryView {
      (new, format) = (try m.view(.object(w)).content, w.kind)
    } else {
      (new, format) = (try m.bytesArgument(a[2]), "B")
    }
    if new.count != target.count * target.itemSize || format != v.kind {
      throw m.valueError("memoryview assignment: lvalue and rvalue have different structures")
    }
    let size = target.itemSize
    for i in 0..<target.count {
      target.write(Array(new[(i * size)..<(i * size + size)]), at: target.start + i * target.strides[0])
    }
    return .none
  }
  t.def("__delitem__", "key, /") { (m, a) throws(Raised) in
    let v = try m.view(a[0])
    throw m.typeError(v.isReadOnly ? "cannot modify read-only memory" : "cannot delete memory")
  }
}

private func installViewConversions(_ t: PyType) {
  t.def("tobytes", "order='C'") { (m, a) throws(Raised) in
    if let order = a[1].str?.string, !["C", "F", "A"].contains(order) {
      throw m.valueError("order must be 'C', 'F' or 'A'")
    }
    return .object(PyBytes(try m.view(a[0]).content))
  }
  t.def("tolist") { (m, a) throws(Raised) in try m.items(m.view(a[0])) }
  t.def("toreadonly") { (m, a) throws(Raised) in
    let v = try m.view(a[0])
    if v.isReadOnly { return a[0] }
    return .object(
      PyMemoryView(v.source, format: v.format, start: v.start, shape: v.shape, strides: v.strides, isReadOnly: true))
  }
  t.def("hex", "sep=None, bytes_per_sep=1") { (m, a) throws(Raised) in
    let bytes = Value.object(PyBytes(try m.view(a[0]).content))
    if a[1].isNull { return try m.callMethod(bytes, "hex") }
    return try m.callMethod(bytes, "hex", a[1], a[2].isNull ? .int(1) : a[2])
  }
  t.def("cast", "format, shape=None") { (m, a) throws(Raised) in
    let v = try m.view(a[0])
    guard let format = a[1].str?.string else {
      throw m.typeError("cast() argument 'format' must be str, not \(m.argumentTypeName(a[1]))")
    }
    let code = format.count == 2 && format.first == "@" ? format.dropFirst() : format[...]
    guard code.count == 1, let kind = code.first, let size = PyMemoryView.sizes[kind] else {
      throw m.valueError("memoryview: destination format must be a native single character format prefixed with an optional '@'")
    }
    if !v.isContiguous { throw m.typeError("memoryview: casts are restricted to C-contiguous views") }
    let isBytes = "Bbc".contains(v.kind)
    if !isBytes && !"Bbc".contains(kind) { throw m.typeError("memoryview: cannot cast between two non-byte formats") }
    let total = v.count * v.itemSize
    if total % size != 0 { throw m.typeError("memoryview: length is not a multiple of itemsize") }
    var shape = [total / size]
    if !a[2].isNull {
      guard let given = a[2].tuple?.items ?? a[2].list?.items else { throw m.typeError("shape must be a list or a tuple") }
      shape = []
      for n in given {
        guard case .int(let n) = n else { throw m.typeError("memoryview.cast(): elements of shape must be integers") }
        if n <= 0 { throw m.valueError("memoryview.cast(): elements of shape must be integers > 0") }
        shape.append(n)
      }
      if v.shape.count != 1 && shape.count != 1 {
        throw m.typeError("memoryview: cast must be 1D -> ND or ND -> 1D")
      }
      if shape.reduce(1, { $0.multipliedReportingOverflow(by: $1).partialValue }) != total / size {
        throw m.typeError("memoryview: product(shape) * itemsize != buffer size")
      }
    }
    return .object(
      PyMemoryView(v.source, format: format, start: v.start, shape: shape, strides: PyMemoryView.dense(shape, size),
        isReadOnly: v.isReadOnly))
  }
}

/// Hands out a view's items.
private final class MemoryIterator: PyIterator {
  private let view: PyMemoryView
  private var i = 0

  init(_ view: PyMemoryView) {
    self.view = view
    super.init(type: moreTypes.memoryIterator)
  }

  override func next(_ m: Machine) throws(Raised) -> Value {
    _ = try m.view(.object(view))
    if i >= view.shape[0] { return .null }
    i += 1
    return try m.unpack(view, at: view.start + (i - 1) * view.strides[0])
  }
}

extension Machine {
  /// A view that may be looked through.
  fileprivate func view(_ v: Value) throws(Raised) -> PyMemoryView {
    guard let view = v.object as? PyMemoryView else { throw wrongReceiver(v, moreTypes.memoryview) }
    if view.source.isNull { throw valueError("operation forbidden on released memoryview object") }
    return view
  }

  /// The offset of an item.
  fileprivate func offset(_ v: PyMemoryView, _ key: Value) throws(Raised) -> Int {
    var indices = [key]
    if let items = key.tuple?.items {
      if !items.allSatisfy(hasIndex) { throw typeError("memoryview: invalid slice key") }
      indices = items
      if indices.count < v.shape.count { throw error(types.notImplementedError, "sub-views are not implemented") }
      if indices.count > v.shape.count {
        throw typeError("cannot index \(v.shape.count)-dimension view with \(indices.count)-element tuple")
      }
    } else if !hasIndex(key) {
      throw typeError("memoryview: invalid slice key")
    } else if v.shape.count > 1 {
      throw error(types.notImplementedError, "multi-dimensional sub-views are not implemented")
    }
    var offset = v.start
    for (k, index) in indices.enumerated() {
      let i = try position(
        index, v.shape[k], outOfRange: "index out of bounds on dimension \(k + 1)",
        notAnIndex: { _ in "memoryview: invalid slice key" })
      offset += i * v.strides[k]
    }
    return offset
  }

  /// The view that a slice of a view is.
  fileprivate func part(_ v: PyMemoryView, _ s: PySlice) throws(Raised) -> PyMemoryView {
    guard let length = v.shape.first else { throw typeError("invalid indexing of 0-dim memory") }
    let b = try bounds(s, length)
    return PyMemoryView(
      v.source, format: v.format, start: v.start + b.start * v.strides[0], shape: [b.count] + v.shape.dropFirst(),
      strides: [v.strides[0] &* b.step] + v.strides.dropFirst(), isReadOnly: v.isReadOnly)
  }

  /// All items, nested as the shape says.
  fileprivate func items(_ v: PyMemoryView) throws(Raised) -> Value {
    func level(_ k: Int, _ offset: Int) throws(Raised) -> Value {
      if k == v.shape.count { return try unpack(v, at: offset) }
      var made: [Value] = []
      for i in 0..<v.shape[k] { made.append(try level(k + 1, offset + i * v.strides[k])) }
      return .list(made)
    }
    return try level(0, v.start)
  }

  /// The item whose bytes begin at an offset of the source.
  fileprivate func unpack(_ v: PyMemoryView, at offset: Int) throws(Raised) -> Value {
    let all: [UInt8] = v.source.bytes?.bytes ?? v.source.cast(.bytearray, to: PyByteArray.self)?.bytes ?? []
    let size = v.itemSize
    guard offset >= 0, offset + size <= all.count else { throw indexError("index out of bounds on dimension 1") }
    var bits: UInt64 = 0
    for i in 0..<size { bits |= UInt64(all[offset + i]) << UInt64(i * 8) }
    switch v.kind {
    case "c": return .object(PyBytes([all[offset]]))
    case "?": return .bool(bits != 0)
    case "b": return .int(Int(Int8(truncatingIfNeeded: bits)))
    case "h": return .int(Int(Int16(truncatingIfNeeded: bits)))
    case "i": return .int(Int(Int32(truncatingIfNeeded: bits)))
    case "l", "q", "n": return .int(Int(Int64(bitPattern: bits)))
    case "f": return .float(Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))))
    case "d": return .float(Double(bitPattern: bits))
    case "e": throw unsupported("half floats are not simulated")
    default: return bits <= UInt64(Int.max) ? .int(Int(bits)) : .integer(.init(bits))
    }
  }

  /// The bytes of an item.
  fileprivate func pack(_ item: Value, _ v: PyMemoryView) throws(Raised) -> [UInt8] {
    let wrongType = "memoryview: invalid type for format '\(v.format)'"
    let wrongValue = "memoryview: invalid value for format '\(v.format)'"
    var bits: UInt64 = 0
    switch v.kind {
    case "c":
      guard let b = item.bytes?.bytes else { throw typeError(wrongType) }
      if b.count != 1 { throw valueError(wrongValue) }
      return b
    case "?": bits = try truthy(item) ? 1 : 0
    case "f", "d":
      guard item.str == nil, let d = try? real(item) else { throw typeError(wrongType) }
      bits = v.kind == "d" ? d.plainBits : UInt64(Float(d).bitPattern)
    case "e": throw unsupported("half floats are not simulated")
    default:
      if !hasIndex(item) { throw typeError(wrongType) }
      let isSigned = "bhilqn".contains(v.kind)
      let width = v.itemSize * 8
      let n = try whole(indexValue(item))
      let low = isSigned ? -(.init(1) << (width - 1)) : n * 0
      let high = (n * 0 + 1) << (isSigned ? width - 1 : width)
      if n < low || n >= high { throw valueError(wrongValue) }
      bits = UInt64(truncatingIfNeeded: n)
    }
    return (0..<v.itemSize).map { UInt8(truncatingIfNeeded: bits >> UInt64($0 * 8)) }
  }
}
