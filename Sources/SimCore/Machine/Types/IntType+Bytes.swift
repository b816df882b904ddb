// `int.to_bytes` and `int.from_bytes`.

import BigInt

func installIntBytes(_ t: PyType) {
  t.def("to_bytes", "length=1, byteorder='big', *, signed=False") { (m, a) throws(Raised) in
    guard let n = a[0].bigInt else { throw m.wrongReceiver("to_bytes", types.int, a) }
    let length = a[1].isNull ? 1 : try m.index(a[1])
    let isLittle = try m.isLittleEndian(a[2], "to_bytes")
    let isSigned = a[3].isNull ? false : try m.truthy(a[3])
    if length < 0 { throw m.valueError("length argument must be non-negative") }
    try m.checkSize(length)
    let isNegative = n.sign == .minus && !n.isZero
    if isNegative && !isSigned { throw m.overflowError("can't convert negative int to unsigned") }
    // A negative number of n bits fits where its complement does.
    let magnitude = isNegative ? (-n - 1).magnitude : n.magnitude
    let needed = magnitude.bitWidth + (isSigned ? 1 : 0)
    if needed > length * 8 && !(n.isZero && length == 0) { throw m.overflowError("int too big to convert") }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(length)
    for word in magnitude.words {
      for k in 0..<8 where bytes.count < length {
        bytes.append(UInt8(truncatingIfNeeded: word >> UInt(k * 8)))
      }
    }
    while bytes.count < length { bytes.append(0) }
    if isNegative { bytes = bytes.map { ~$0 } }
    return .object(PyBytes(isLittle ? bytes : bytes.reversed()))
  }
  t.defClass("from_bytes", "bytes, byteorder='big', *, signed=False") { (m, a) throws(Raised) in
    let isLittle = try m.isLittleEndian(a[2], "from_bytes")
    let isSigned = a[3].isNull ? false : try m.truthy(a[3])
    var bytes = try m.byteElements(a[1])
    if !isLittle { bytes.reverse() }
    let isNegative = isSigned && (bytes.last ?? 0) >= 0x80
    if isNegative { bytes = bytes.map { ~$0 } }
    var words: [UInt] = []
    for (i, b) in bytes.enumerated() {
      if i % 8 == 0 { words.append(0) }
      words[i / 8] |= UInt(b) << UInt(i % 8 * 8)
    }
    let n = BigInt(BigUInt(words: words))
    let value = Value.integer(isNegative ? -n - 1 : n)
    guard let cls = a[0].type, cls !== types.int else { return value }
    return try m.call(.object(cls), [value])
  }
}

extension Machine {
  fileprivate func isLittleEndian(_ v: Value, _ function: String) throws(Raised) -> Bool {
    if v.isNull { return false }
    guard let s = v.str else {
      throw typeError("\(function)() argument 'byteorder' must be str, not \(argumentTypeName(v))")
    }
    switch s.string {
    case "little": return true
    case "big": return false
    default: throw valueError("byteorder must be either 'little' or 'big'")
    }
  }

  /// The bytes of a bytes-like object, or of an iterable of small ints: `bytes(v)`.
  func byteElements(_ v: Value) throws(Raised) -> [UInt8] {
    if let b = v.byteContent { return b }
    if v.str != nil { throw typeError("cannot convert 'str' object to bytes") }
    guard case .object(let o) = v,
      o.layout == .iterator || o.layout == .generator || o.type.lookup(names.__iter__) != nil
    else { throw typeError("cannot convert '\(typeName(v))' object to bytes") }
    var result: [UInt8] = []
    try iterate(v) { (item) throws(Raised) in result.append(try byteValue(item, "bytes")) }
    return result
  }

  /// An int in `0..<256`.
  func byteValue(_ v: Value, _ kind: String) throws(Raised) -> UInt8 {
    let n = try indexValue(v)
    guard case .int(let i) = n, (0..<256).contains(i) else {
      throw valueError(kind == "bytes" ? "bytes must be in range(0, 256)" : "byte must be in range(0, 256)")
    }
    return UInt8(i)
  }
}

extension Value {
  /// The content of a `bytes`, a `bytearray` or a `memoryview`.
  var byteContent: [UInt8]? {
    if let b = bytes { return b.bytes }
    if let b = cast(.bytearray, to: PyByteArray.self) { return b.bytes }
    if case .object(let o) = self, o.layout == .native { return (o as? PyMemoryView)?.content }
    return nil
  }
}
