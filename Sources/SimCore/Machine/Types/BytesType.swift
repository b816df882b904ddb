// `bytes` and the methods that it shares with `bytearray`.
//
// Searching and splitting borrow the algorithms of `str`: bytes are text of which every character is below
// 256.

func installBytesTypes() {
  let t = types.bytes
  t.defNew("source=b'', encoding=None, errors=None") { (m, a) throws(Raised) in
    guard let cls = a[0].type, cls.isSubclass(of: types.bytes) else {
      _ = try m.classArgument(a[0], below: types.bytes)
      throw m.typeError("bytes.__new__(X): X is not a type object (\(m.typeName(a[0])))")
    }
    if cls !== types.bytes { return .object(PyBytesInstance(try m.makeBytes(a[1], a[2], a[3], "bytes"), type: cls)) }
    if a[2].isNull, a[3].isNull, a[1].object?.type === types.bytes { return a[1] }
    return .object(PyBytes(try m.makeBytes(a[1], a[2], a[3], "bytes")))
  }
  t.def("__hash__") { (m, a) throws(Raised) in
    guard let b = a[0].bytes else { throw m.wrongReceiver("__hash__", types.bytes, a) }
    return .int(PyStr(latin1: b.bytes).hash)
  }
  t.def("__bytes__") { (_, a) throws(Raised) in a[0] }
  installSharedByteMethods(BytesMethods(t) { .object(PyBytes($0)) })
  installBytearray()
  installMemoryview()
}

/// Defines methods whose `self` is a `bytes` or `bytearray`.
struct BytesMethods {
  let type: PyType
  /// Makes an object of the class.
  let make: ([UInt8]) -> Value

  init(_ type: PyType, make: @escaping ([UInt8]) -> Value) {
    self.type = type
    self.make = make
  }

  func def(
    _ name: String, _ signature: String = "",
    _ body: @escaping (Machine, [UInt8], Arguments) throws(Raised) -> Value
  ) {
    let type = type
    type.def(name, signature) { (m, a) throws(Raised) in
      guard a.count > 0, let b = a[0].byteContent else { throw m.wrongReceiver(name, type, a) }
      return try body(m, b, a)
    }
  }
}

extension PyStr {
  /// The characters as bytes; they must be below 256.
  var latin1: [UInt8] { Array(narrow) }
}

/// Hands out bytes as ints.
final class PyBytesIterator: PyIterator {
  private let source: Value
  private var i = 0

  init(_ source: Value, type: PyType) {
    self.source = source
    super.init(type: type)
  }

  override func next(_ m: Machine) throws(Raised) -> Value {
    guard let bytes = source.byteContent, i < bytes.count else { return .null }
    i += 1
    return .int(Int(bytes[i - 1]))
  }
}

extension Machine {
  /// `bytes(source, encoding, errors)`.
  func makeBytes(_ source: Value, _ encoding: Value, _ errors: Value, _ name: String) throws(Raised)
    -> [UInt8]
  {
    try checkCodecNames(encoding, errors, name)
    if source.isNull { return [] }
    if let s = source.str {
      if encoding.isNull { throw typeError("string argument without an encoding") }
      return try encode(s, encoding: encoding, errors: errors, function: name)
    }
    if !encoding.isNull { throw typeError("encoding without a string argument") }
    if !errors.isNull { throw typeError("errors without a string argument") }
    if let b = source.byteContent { return b }
    if let made = try callSpecial(source, names.__bytes__) {
      guard let b = made.bytes else {
        throw typeError("__bytes__ returned non-bytes (type \(typeName(made)))")
      }
      return b.bytes
    }
    if source.exactInt != nil || type(of: source).lookup(names.__index__) != nil {
      let n = try index(source)
      if n < 0 { throw valueError("negative count") }
      try checkSize(n)
      return Array(repeating: 0, count: n)
    }
    guard case .object(let o) = source,
      o.layout == .iterator || o.layout == .generator || o.type.lookup(names.__iter__) != nil
        || o.type.lookup(names.__getitem__) != nil
    else { throw typeError("cannot convert '\(typeName(source))' object to \(name)") }
    var result: [UInt8] = []
    try iterate(source) { (item) throws(Raised) in result.append(try byteValue(item, name)) }
    return result
  }

  /// A bytes-like argument.
  func bytesArgument(_ v: Value) throws(Raised) -> [UInt8] {
    if let b = v.byteContent { return b }
    throw typeError("a bytes-like object is required, not '\(typeName(v))'")
  }

  /// What is looked for in bytes: bytes or one byte.
  fileprivate func byteNeedle(_ v: Value) throws(Raised) -> PyStr {
    if let b = v.byteContent { return PyStr(latin1: b) }
    if v.exactInt != nil { return PyStr(latin1: [try byteValue(v, "byte")]) }
    throw typeError("argument should be integer or bytes-like object, not '\(typeName(v))'")
  }
}

private func isByteSpace(_ c: UInt32) -> Bool { c == 0x20 || (0x09...0x0D).contains(c) }

func installSharedByteMethods(_ d: BytesMethods) {
  let name = d.type.name
  let iteratorType = makeIteratorType("\(name)_iterator")
  d.def("__len__") { (_, b, _) throws(Raised) in .int(b.count) }
  d.def("__iter__") { (_, _, a) throws(Raised) in .object(PyBytesIterator(a[0], type: iteratorType)) }
  d.def("__repr__") { (m, b, a) throws(Raised) in
    .string(name == "bytes" ? Machine.bytesRepr(b) : "\(m.typeName(a[0]))(\(Machine.bytesRepr(b)))")
  }
  for (op, method) in comparisonMethods {
    d.def(method, "value, /") { (_, b, a) throws(Raised) in
      guard let c = a[1].byteContent else { return .notImplemented }
      switch op {
      case .equal: return .bool(b == c)
      case .notEqual: return .bool(b != c)
      case .less: return .bool(b.lexicographicallyPrecedes(c))
      case .greater: return .bool(c.lexicographicallyPrecedes(b))
      case .lessEqual: return .bool(!c.lexicographicallyPrecedes(b))
      default: return .bool(!b.lexicographicallyPrecedes(c))
      }
    }
  }
  d.def("__add__", "value, /") { (m, b, a) throws(Raised) in
    guard let c = a[1].byteContent else { throw m.typeError("can't concat \(m.typeName(a[1])) to \(name)") }
    return d.make(b + c)
  }
  for method in ["__mul__", "__rmul__"] {
    d.def(method, "value, /") { (m, b, a) throws(Raised) in
      guard let n = try m.repetition(a[1]) else {
        throw m.typeError("'\(m.typeName(a[1]))' object cannot be interpreted as an integer")
      }
      let (size, o) = b.count.multipliedReportingOverflow(by: max(n, 0))
      if o { throw m.memoryError() }
      try m.checkSize(size)
      return d.make(Array(repeatElement(b, count: max(n, 0)).joined()))
    }
  }
  d.def("__mod__", "value, /") { (m, b, a) throws(Raised) in d.make(try m.percentFormat(b, a[1])) }
  d.def("__rmod__", "value, /") { (m, b, a) throws(Raised) in
    guard let format = a[1].byteContent else { return .notImplemented }
    return d.make(try m.percentFormat(format, a[0]))
  }
  d.def("__getnewargs__") { (_, b, _) throws(Raised) in .tuple([.object(PyBytes(b))]) }
  d.def("__contains__", "key, /") { (m, b, a) throws(Raised) in
    if a[1].exactInt != nil { return .bool(b.contains(try m.byteValue(a[1], "byte"))) }
    let needle = PyStr(latin1: try m.bytesArgument(a[1]))
    return .bool(PyStr(latin1: b).find(needle, 0, b.count) >= 0)
  }
  d.def("__getitem__", "key, /") { (m, b, a) throws(Raised) in
    if case .object(let o) = a[1], o.layout == .slice {
      let (start, step, n) = try m.bounds(of: unsafeDowncast(o, to: PySlice.self), count: b.count)
      return d.make((0..<n).map { b[start + $0 * step] })
    }
    let index = try m.indexValue(
      a[1], orElse: { "\(name == "bytes" ? "byte" : name) indices must be integers or slices, not \($0)" })
    guard case .int(var i) = index else {
      throw m.indexError("cannot fit '\(m.typeName(a[1]))' into an index-sized integer")
    }
    if i < 0 { i += b.count }
    if i < 0 || i >= b.count {
      throw m.indexError(name == "bytes" ? "index out of range" : "bytearray index out of range")
    }
    return .int(Int(b[i]))
  }
  d.def("decode", "/, encoding='utf-8', errors='strict'") { (m, b, a) throws(Raised) in
    .object(try m.decode(b, encoding: a[1], errors: a[2], function: "decode"))
  }
  installByteSearch(d)
  installByteSplit(d)
  installByteCase(d)
  installByteHex(d)
}

private func installByteSearch(_ d: BytesMethods) {
  for (name, isLast, raises) in [
    ("find", false, false), ("rfind", true, false), ("index", false, true), ("rindex", true, true),
  ] {
    d.def(name, "sub, start=None, end=None, /") { (m, b, a) throws(Raised) in
      let needle = try m.byteNeedle(a[1])
      let (low, high) = try m.searchBounds(a[2], a[3], count: b.count)
      let s = PyStr(latin1: b)
      let i = low > high ? -1 : isLast ? s.findLast(needle, low, high) : s.find(needle, low, high)
      if i < 0 && raises { throw m.valueError("subsection not found") }
      return .int(i)
    }
  }
  d.def("count", "sub, start=None, end=None, /") { (m, b, a) throws(Raised) in
    let needle = try m.byteNeedle(a[1])
    let (low, high) = try m.searchBounds(a[2], a[3], count: b.count)
    return .int(low > high ? 0 : PyStr(latin1: b).occurrences(needle, low, high))
  }
  for (name, atEnd) in [("startswith", false), ("endswith", true)] {
    d.def(name, "prefix, start=None, end=None, /") { (m, b, a) throws(Raised) in
      let (low, high) = try m.searchBounds(a[2], a[3], count: b.count)
      let s = PyStr(latin1: b)
      guard a[1].byteContent != nil || a[1].tuple != nil else {
        throw m.typeError("\(name) first arg must be bytes or a tuple of bytes, not \(m.typeName(a[1]))")
      }
      for item in a[1].tuple?.items ?? [a[1]] {
        let part = PyStr(latin1: try m.bytesArgument(item))
        if high - low >= part.count, s.matches(part, at: atEnd ? high - part.count : low) {
          return .bool(true)
        }
      }
      return .bool(false)
    }
  }
  d.def("replace", "old, new, count=-1, /") { (m, b, a) throws(Raised) in
    let (old, new) = (try m.bytesArgument(a[1]), try m.bytesArgument(a[2]))
    let answer = try m.callMethod(
      .object(PyStr(latin1: b)), "replace", .object(PyStr(latin1: old)), .object(PyStr(latin1: new)),
      a[3].isNull ? .int(-1) : a[3])
    return d.make(answer.str?.latin1 ?? b)
  }
}

private func installByteSplit(_ d: BytesMethods) {
  d.def("join", "iterable_of_bytes, /") { (m, b, a) throws(Raised) in
    var result: [UInt8] = []
    var i = 0
    guard m.isIterable(a[1]) else { throw m.typeError("can only join an iterable") }
    try m.iterate(a[1]) { (item) throws(Raised) in
      guard let part = item.byteContent else {
        throw m.typeError("sequence item \(i): expected a bytes-like object, \(m.typeName(item)) found")
      }
      if i > 0 { result += b }
      result += part
      i += 1
    }
    return d.make(result)
  }
  for (name, fromRight) in [("split", false), ("rsplit", true)] {
    d.def(name, "/, sep=None, maxsplit=-1") { (m, b, a) throws(Raised) in
      let limit: Value = a[2].isNull ? .int(-1) : .int(try m.index(a[2]))
      if a[1].isNull || a[1].isNone {
        let n = try m.index(limit)
        return .list(splitByteWords(b, n < 0 ? Int.max : n, fromRight).map { d.make($0) })
      }
      let sep = PyStr(latin1: try m.bytesArgument(a[1]))
      let parts = try m.callMethod(.object(PyStr(latin1: b)), name, .object(sep), limit)
      return .list((parts.list?.items ?? []).map { d.make($0.str?.latin1 ?? []) })
    }
  }
  for name in ["partition", "rpartition"] {
    d.def(name, "sep, /") { (m, b, a) throws(Raised) in
      let sep = PyStr(latin1: try m.bytesArgument(a[1]))
      let parts = try m.callMethod(.object(PyStr(latin1: b)), name, .object(sep))
      return .tuple((parts.tuple?.items ?? []).map { d.make($0.str?.latin1 ?? []) })
    }
  }
  d.def("splitlines", "/, keepends=False") { (m, b, a) throws(Raised) in
    let keep = a[1].isNull ? false : try m.truthy(a[1])
    var result: [Value] = []
    var start = 0
    var i = 0
    while i < b.count {
      if b[i] != 0x0A && b[i] != 0x0D {
        i += 1
        continue
      }
      let end = i
      i += b[i] == 0x0D && i + 1 < b.count && b[i + 1] == 0x0A ? 2 : 1
      result.append(d.make(Array(b[start..<(keep ? i : end)])))
      start = i
    }
    if start < b.count { result.append(d.make(Array(b[start...]))) }
    return .list(result)
  }
  for (name, left, right) in [("strip", true, true), ("lstrip", true, false), ("rstrip", false, true)] {
    d.def(name, "bytes=None, /") { (m, b, a) throws(Raised) in
      let set = a[1].isNull || a[1].isNone ? [0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D] : try m.bytesArgument(a[1])
      var (low, high) = (0, b.count)
      if left { while low < high, set.contains(b[low]) { low += 1 } }
      if right { while high > low, set.contains(b[high - 1]) { high -= 1 } }
      return d.make(Array(b[low..<high]))
    }
  }
  d.def("removeprefix", "prefix, /") { (m, b, a) throws(Raised) in
    let part = try m.bytesArgument(a[1])
    return d.make(b.starts(with: part) ? Array(b[part.count...]) : b)
  }
  d.def("removesuffix", "suffix, /") { (m, b, a) throws(Raised) in
    let part = try m.bytesArgument(a[1])
    return d.make(
      b.count >= part.count && Array(b.suffix(part.count)) == part ? Array(b.dropLast(part.count)) : b)
  }
  for name in ["center", "ljust", "rjust", "zfill"] {
    d.def(name, name == "zfill" ? "width, /" : "width, fillchar=b' ', /") { (m, b, a) throws(Raised) in
      let s = Value.object(PyStr(latin1: b))
      if name == "zfill" { return d.make(try m.callMethod(s, name, a[1]).str?.latin1 ?? b) }
      _ = try m.index(a[1])
      guard let fill = a[2].isNull ? [0x20] : a[2].byteContent, fill.count == 1 else {
        throw m.typeError(
          "\(name)() argument 2 must be a byte string of length 1, not \(m.argumentTypeName(a[2]))")
      }
      return d.make(try m.callMethod(s, name, a[1], .object(PyStr(latin1: fill))).str?.latin1 ?? b)
    }
  }
}

private func splitByteWords(_ b: [UInt8], _ most: Int, _ fromRight: Bool) -> [[UInt8]] {
  let bytes = fromRight ? Array(b.reversed()) : b
  var result: [[UInt8]] = []
  var i = 0
  while true {
    while i < bytes.count, isByteSpace(UInt32(bytes[i])) { i += 1 }
    if i == bytes.count { break }
    let start = i
    if result.count == most {
      result.append(Array(bytes[start...]))
      break
    }
    while i < bytes.count, !isByteSpace(UInt32(bytes[i])) { i += 1 }
    result.append(Array(bytes[start..<i]))
  }
  return fromRight ? result.reversed().map { $0.reversed() } : result
}

private func installByteCase(_ d: BytesMethods) {
  func isUpper(_ b: UInt8) -> Bool { (0x41...0x5A).contains(b) }
  func isLower(_ b: UInt8) -> Bool { (0x61...0x7A).contains(b) }
  d.def("upper") { (_, b, _) throws(Raised) in d.make(b.map { isLower($0) ? $0 ^ 0x20 : $0 }) }
  d.def("lower") { (_, b, _) throws(Raised) in d.make(b.map { isUpper($0) ? $0 ^ 0x20 : $0 }) }
  d.def("swapcase") { (_, b, _) throws(Raised) in
    d.make(b.map { isUpper($0) || isLower($0) ? $0 ^ 0x20 : $0 })
  }
  d.def("capitalize") { (_, b, _) throws(Raised) in
    d.make(b.enumerated().map { i, c in i == 0 ? (isLower(c) ? c ^ 0x20 : c) : (isUpper(c) ? c ^ 0x20 : c) })
  }
  d.def("title") { (_, b, _) throws(Raised) in
    var after = false
    return d.make(
      b.map { c in
        defer { after = isUpper(c) || isLower(c) }
        return after ? (isUpper(c) ? c ^ 0x20 : c) : (isLower(c) ? c ^ 0x20 : c)
      })
  }
  func all(_ name: String, empty: Bool = false, _ test: @escaping (UInt8) -> Bool) {
    d.def(name) { (_, b, _) throws(Raised) in .bool(b.isEmpty ? empty : b.allSatisfy(test)) }
  }
  d.def("istitle") { (m, b, _) throws(Raised) in
    try m.callMethod(.object(PyStr(latin1: b.map { $0 < 0x80 ? $0 : 0x20 })), "istitle")
  }
  d.def("expandtabs", "/, tabsize=8") { (m, b, a) throws(Raised) in
    let size: Value = a[1].isNull ? .int(8) : a[1]
    return d.make(try m.callMethod(.object(PyStr(latin1: b)), "expandtabs", size).str?.latin1 ?? b)
  }
  d.def("translate", "table, /, delete=b''") { (m, b, a) throws(Raised) in
    let deleted = a[2].isNull ? [] : try m.bytesArgument(a[2])
    let kept = b.filter { !deleted.contains($0) }
    if a[1].isNone { return d.make(kept) }
    let table = try m.bytesArgument(a[1])
    if table.count != 256 { throw m.valueError("translation table must be 256 characters long") }
    return d.make(kept.map { table[Int($0)] })
  }
  d.type.defStatic("maketrans", "frm, to, /") { (m, a) throws(Raised) in
    let (from, to) = (try m.bytesArgument(a[0]), try m.bytesArgument(a[1]))
    if from.count != to.count { throw m.valueError("maketrans arguments must have same length") }
    var table = (0..<256).map { UInt8($0) }
    for (x, y) in zip(from, to) { table[Int(x)] = y }
    return .object(PyBytes(table))
  }
  all("isdigit") { (0x30...0x39).contains($0) }
  all("isalpha") { isUpper($0) || isLower($0) }
  all("isalnum") { isUpper($0) || isLower($0) || (0x30...0x39).contains($0) }
  all("isspace") { isByteSpace(UInt32($0)) }
  all("isascii", empty: true) { $0 < 0x80 }
  d.def("isupper") { (_, b, _) throws(Raised) in
    .bool(b.contains(where: isUpper) && !b.contains(where: isLower))
  }
  d.def("islower") { (_, b, _) throws(Raised) in
    .bool(b.contains(where: isLower) && !b.contains(where: isUpper))
  }
}

private func installByteHex(_ d: BytesMethods) {
  d.def("hex", "sep=None, bytes_per_sep=1") { (m, b, a) throws(Raised) in
    var separator: UInt32?
    if !a[1].isNull {
      let length = try m.length(a[1])
      guard let s = a[1].str.map({ $0.codePoints }) ?? a[1].byteContent?.map({ UInt32($0) }) else {
        if length != 1 { throw m.valueError("sep must be length 1.") }
        throw m.typeError("sep must be str or bytes.")
      }
      if s.count != 1 { throw m.valueError("sep must be length 1.") }
      if s[0] >= 0x80 { throw m.valueError("sep must be ASCII.") }
      separator = s[0]
    }
    let group = a[2].isNull ? 1 : try m.index(a[2])
    var out = TextBuilder(capacity: b.count * 2)
    for (i, byte) in b.enumerated() {
      if let separator, group != 0, i > 0 {
        let place = group > 0 ? b.count - i : i
        if place % abs(max(group, -Int.max)) == 0 { out.append(separator) }
      }
      if byte < 16 { out.append(0x30) }
      out.append(String(byte, radix: 16))
    }
    return .object(out.finish())
  }
  d.type.defClass("fromhex", "string, /") { (m, a) throws(Raised) in
    guard let s = a[1].str else {
      throw m.typeError("fromhex() argument must be str, not \(m.argumentTypeName(a[1]))")
    }
    var bytes: [UInt8] = []
    func digit(_ i: Int) throws(Raised) -> UInt8 {
      guard i < s.count, s[i] < 0x80, let v = Character(Unicode.Scalar(UInt8(s[i]))).hexDigitValue else {
        throw m.valueError("non-hexadecimal number found in fromhex() arg at position \(i)")
      }
      return UInt8(v)
    }
    var i = 0
    while i < s.count {
      if isByteSpace(s[i]) {
        i += 1
        continue
      }
      bytes.append(try digit(i) << 4 | digit(i + 1))
      i += 2
    }
    guard let cls = a[0].type, cls !== d.type else { return d.make(bytes) }
    return try m.call(.object(cls), [d.make(bytes)])
  }
}
