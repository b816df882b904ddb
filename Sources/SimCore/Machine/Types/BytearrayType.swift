// `bytearray`: what it can do beyond `bytes`, which is to change.

func installBytearray() {
  let t = types.bytearray
  t.defNew("source=b'', encoding=None, errors=None") { (m, a) throws(Raised) in
    let cls = try m.classArgument(a[0], below: types.bytearray)
    let bytes = try m.makeBytes(a[1], a[2], a[3], "bytearray")
    return .object(cls === types.bytearray ? PyByteArray(bytes) : PyByteArrayInstance(bytes, type: cls))
  }
  t.unhashable()
  installSharedByteMethods(BytesMethods(t) { .object(PyByteArray($0)) })

  func def(
    _ name: String, _ signature: String = "",
    _ body: @escaping (Machine, PyByteArray, Arguments) throws(Raised) -> Value
  ) {
    t.def(name, signature) { (m, a) throws(Raised) in
      guard a.count > 0, let b = a[0].cast(.bytearray, to: PyByteArray.self) else {
        throw m.wrongReceiver(name, types.bytearray, a)
      }
      return try body(m, b, a)
    }
  }
  /// Complains where the size may not change because views look at the bytes.
  func checkSize(_ m: Machine, _ b: PyByteArray) throws(Raised) {
    if b.exports > 0 { throw m.error(types.bufferError, "Existing exports of data: object cannot be re-sized") }
  }
  /// The place that a key means.
  func place(_ m: Machine, _ b: PyByteArray, _ key: Value) throws(Raised) -> Int {
    var i = try m.index(key, orElse: { "bytearray indices must be integers or slices, not \($0)" })
    if i < 0 { i += b.bytes.count }
    if i < 0 || i >= b.bytes.count { throw m.indexError("bytearray index out of range") }
    return i
  }
  def("append", "item, /") { (m, b, a) throws(Raised) in
    let byte = try m.byteValue(a[1], "byte")
    try checkSize(m, b)
    b.bytes.append(byte)
    return .none
  }
  for name in ["extend", "__iadd__"] {
    def(name, "iterable_of_ints, /") { (m, b, a) throws(Raised) in
      if name == "__iadd__" {
        guard let c = a[1].byteContent else {
          throw m.typeError("can't concat \(m.typeName(a[1])) to bytearray")
        }
        if !c.isEmpty { try checkSize(m, b) }
        b.bytes += c
        return a[0]
      }
      if a[1].str != nil { throw m.typeError("expected iterable of integers; got: 'str'") }
      var more: [UInt8] = []
      if let c = a[1].byteContent {
        more = c
      } else {
        guard m.isIterable(a[1]) else { throw m.typeError("can't extend bytearray with \(m.typeName(a[1]))") }
        try m.iterate(a[1]) { (item) throws(Raised) in more.append(try m.byteValue(item, "byte")) }
      }
      if !more.isEmpty { try checkSize(m, b) }
      b.bytes += more
      return .none
    }
  }
  def("__setitem__", "key, value, /") { (m, b, a) throws(Raised) in
    if case .object(let o) = a[1], o.layout == .slice {
      let (start, step, n) = try m.bounds(of: unsafeDowncast(o, to: PySlice.self), count: b.bytes.count)
      let new = try m.makeBytes(a[2], .null, .null, "bytearray")
      if step == 1 {
        if new.count != n { try checkSize(m, b) }
        b.bytes.replaceSubrange(start..<(start + n), with: new)
        return .none
      }
      if new.count != n {
        throw m.valueError("attempt to assign bytes of size \(new.count) to extended slice of size \(n)")
      }
      for k in 0..<n { b.bytes[start + k * step] = new[k] }
      return .none
    }
    let i = try place(m, b, a[1])
    b.bytes[i] = try m.byteValue(a[2], "byte")
    return .none
  }
  def("__delitem__", "key, /") { (m, b, a) throws(Raised) in
    if case .object(let o) = a[1], o.layout == .slice {
      let (start, step, n) = try m.bounds(of: unsafeDowncast(o, to: PySlice.self), count: b.bytes.count)
      if n > 0 { try checkSize(m, b) }
      let places = (0..<n).map { start + $0 * step }.sorted(by: >)
      for i in places { b.bytes.remove(at: i) }
      return .none
    }
    let i = try place(m, b, a[1])
    try checkSize(m, b)
    b.bytes.remove(at: i)
    return .none
  }
  def("pop", "index=-1, /") { (m, b, a) throws(Raised) in
    if b.bytes.isEmpty { throw m.indexError("pop from empty bytearray") }
    var i = a[1].isNull ? -1 : try m.index(a[1])
    if i < 0 { i += b.bytes.count }
    if i < 0 || i >= b.bytes.count { throw m.indexError("pop index out of range") }
    try checkSize(m, b)
    return .int(Int(b.bytes.remove(at: i)))
  }
  def("insert", "index, item, /") { (m, b, a) throws(Raised) in
    var i = try m.index(a[1])
    if i < 0 { i = max(i + b.bytes.count, 0) }
    let byte = try m.byteValue(a[2], "byte")
    try checkSize(m, b)
    b.bytes.insert(byte, at: min(i, b.bytes.count))
    return .none
  }
  def("remove", "value, /") { (m, b, a) throws(Raised) in
    guard let i = b.bytes.firstIndex(of: try m.byteValue(a[1], "byte")) else {
      throw m.valueError("value not found in bytearray")
    }
    try checkSize(m, b)
    b.bytes.remove(at: i)
    return .none
  }
  def("__imul__", "value, /") { (m, b, a) throws(Raised) in
    let n = try m.repetitions(a[1], of: b.bytes.count)
    if n != 1, !b.bytes.isEmpty { try checkSize(m, b) }
    b.bytes = Array(repeatElement(b.bytes, count: n).joined())
    return a[0]
  }
  def("clear") { (m, b, _) throws(Raised) in
    if !b.bytes.isEmpty { try checkSize(m, b) }
    b.bytes = []
    return .none
  }
  def("reverse") { (_, b, _) throws(Raised) in
    b.bytes.reverse()
    return .none
  }
  def("copy") { (_, b, _) throws(Raised) in .object(PyByteArray(b.bytes)) }
}
