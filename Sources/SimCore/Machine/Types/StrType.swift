// `str`: construction, operators and indexing.  Methods are in StrType+Search, +Split, +Case and +Build.

func installStrType() {
  let t = types.str
  t.defNew("object='', encoding='utf-8', errors='strict'") { (m, a) throws(Raised) in
    guard let cls = a[0].type, cls.isSubclass(of: types.str) else {
      _ = try m.classArgument(a[0], below: types.str)
      throw m.typeError("str.__new__(X): X is not a type object (\(m.typeName(a[0])))")
    }
    let text = try m.makeStr(a[1], a[2], a[3])
    return .object(cls === types.str ? text : PyStrInstance(copying: text, type: cls))
  }
  let d = StrMethods(t)
  installStrOperators(d)
  installStrSearch(d)
  installStrSplit(d)
  installStrCase(d)
  installStrBuild(d)
}

/// Defines methods whose `self` is a string.
struct StrMethods {
  let type: PyType
  init(_ type: PyType) { self.type = type }

  func def(
    _ name: String, _ signature: String = "",
    _ body: @escaping (Machine, PyStr, Arguments) throws(Raised) -> Value
  ) {
    type.def(name, signature) { (m, a) throws(Raised) in
      guard a.count > 0, let s = a[0].str else { throw m.wrongReceiver(name, types.str, a) }
      return try body(m, s, a)
    }
  }
}

/// Hands out the characters of a string one by one.
final class PyStrIterator: PyIterator {
  private let text: PyStr
  private var i = 0

  init(_ text: PyStr) {
    self.text = text
    super.init(type: text.isASCII ? asciiIteratorType : strIteratorType)
  }

  override func next(_ m: Machine) throws(Raised) -> Value {
    if i >= text.count { return .null }
    i += 1
    return .object(PyStr.character(text[i - 1]))
  }
}

nonisolated(unsafe) private let strIteratorType = makeIteratorType("str_iterator")
nonisolated(unsafe) private let asciiIteratorType = makeIteratorType("str_ascii_iterator")

/// A builtin class of iterators, beyond the ones that every machine looks at.
func makeIteratorType(_ name: String) -> PyType {
  let made = PyType(builtin: name, bases: [types.iterator], layout: .iterator, metatype: types.type)
  made.dict.type = types.dict
  made.isFinal = true
  return made
}

extension PyStr {
  var isASCII: Bool { isNarrow && narrow.allSatisfy { $0 < 0x80 } }

  /// A string of one character.
  static func character(_ c: UInt32) -> PyStr {
    if c < 256 { return PyStr(count: 1, narrow: true) { $0.storeBytes(of: UInt8(c), as: UInt8.self) } }
    return PyStr(count: 1, narrow: false) { $0.storeBytes(of: c, as: UInt32.self) }
  }

  /// The string as an instance of `str` itself.
  var plain: PyStr {
    if type === types.str { return self }
    return PyStr(count: count, narrow: isNarrow) { copy(to: $0, at: 0, narrow: isNarrow) }
  }

  /// The text `n` times.
  func repeated(_ n: Int) -> PyStr {
    if n <= 0 || count == 0 { return PyStr("") }
    if n == 1 { return plain }
    let size = count * (isNarrow ? 1 : 4)
    return PyStr(count: count * n, narrow: isNarrow) { target in
      if size == 1 {
        target.initializeMemory(as: UInt8.self, repeating: storage.load(as: UInt8.self), count: n)
      } else {
        for i in 0..<n { (target + i * size).copyMemory(from: storage, byteCount: size) }
      }
    }
  }
}

extension Machine {
  /// `str(object, encoding, errors)`.
  private func decoded(_ v: Value, _ encoding: Value, _ errors: Value) throws(Raised) -> PyStr {
    try checkCodecNames(encoding, errors, "str")
    if v.str != nil { throw typeError("decoding str is not supported") }
    guard let bytes = v.byteContent else {
      throw typeError("decoding to str: need a bytes-like object, \(typeName(v)) found")
    }
    return try decode(bytes, encoding: encoding, errors: errors, function: "str")
  }

  fileprivate func makeStr(_ v: Value, _ encoding: Value, _ errors: Value) throws(Raised) -> PyStr {
    if v.isNull { return PyStr("") }
    if encoding.isNull && errors.isNull { return try str(v) }
    return try decoded(v, encoding, errors)
  }

  /// A slice's first index, step and number of elements for a sequence of the given length.
  func bounds(of slice: PySlice, count: Int) throws(Raised) -> (start: Int, step: Int, count: Int) {
    let step = slice.step.isNone ? 1 : try sliceIndex(slice.step)
    if step == 0 { throw valueError("slice step cannot be zero") }
    let (low, high) = step < 0 ? (-1, count - 1) : (0, count)
    func bound(_ v: Value, _ absent: Int) throws(Raised) -> Int {
      if v.isNone { return absent }
      var i = try sliceIndex(v)
      if i < 0 { i += count }
      return max(low, min(i, high))
    }
    let start = try bound(slice.lower, step < 0 ? high : low)
    let stop = try bound(slice.upper, step < 0 ? low : high)
    if step > 0 { return (start, step, start < stop ? (stop - start - 1) / step + 1 : 0) }
    let back = step == Int.min ? Int.max : -step
    return (start, step, start > stop ? (start - stop - 1) / back + 1 : 0)
  }

  /// The optional `start` and `end` of `find`, `count` and their kind.
  func searchBounds(_ start: Value, _ end: Value, count: Int) throws(Raised) -> (Int, Int) {
    func bound(_ v: Value, _ absent: Int) throws(Raised) -> Int {
      if v.isNull || v.isNone { return absent }
      var i = try sliceIndex(v)
      if i < 0 { i = max(i + count, 0) }
      return i
    }
    let low = try bound(start, 0)
    return (low, min(try bound(end, count), count))
  }
}

private func installStrOperators(_ d: StrMethods) {
  d.def("__repr__") { (_, s, _) throws(Raised) in .object(s.quoted()) }
  d.def("__str__") { (_, s, _) throws(Raised) in .object(s.plain) }
  d.def("__hash__") { (_, s, _) throws(Raised) in .int(s.hash) }
  d.def("__len__") { (_, s, _) throws(Raised) in .int(s.count) }
  d.def("__iter__") { (_, s, _) throws(Raised) in .object(PyStrIterator(s)) }
  d.def("__sizeof__") { (_, s, _) throws(Raised) in .int(s.isNarrow ? 41 + s.count : 60 + s.count * 4) }
  d.def("__getnewargs__") { (_, s, _) throws(Raised) in .tuple([.object(s.plain)]) }
  d.def("__format__", "format_spec, /") { (m, s, a) throws(Raised) in
    guard let spec = a[1].str else {
      throw m.typeError("__format__() argument must be str, not \(m.argumentTypeName(a[1]))")
    }
    return .object(try m.formatStr(s, spec, typeName: m.typeName(a[0])))
  }
  for (op, name) in comparisonMethods {
    d.def(name, "value, /") { (_, s, a) throws(Raised) in
      guard let t = a[1].str else { return .notImplemented }
      switch op {
      case .equal: return .bool(s.isEqual(to: t))
      case .notEqual: return .bool(!s.isEqual(to: t))
      case .less: return .bool(s.isLess(than: t))
      case .greater: return .bool(t.isLess(than: s))
      case .lessEqual: return .bool(!t.isLess(than: s))
      default: return .bool(!s.isLess(than: t))
      }
    }
  }
  d.def("__add__", "value, /") { (m, s, a) throws(Raised) in
    guard let t = a[1].str else { throw m.typeError("can only concatenate str (not \"\(m.typeName(a[1]))\") to str") }
    try m.checkSize(s.count + t.count)
    if t.count == 0 { return .object(s.plain) }
    if s.count == 0 { return .object(t.plain) }
    return .object(PyStr.concatenating([s, t]))
  }
  let multiply: (Machine, PyStr, Arguments) throws(Raised) -> Value = { (m, s, a) throws(Raised) in
    guard let n = try m.repetition(a[1]) else {
      throw m.typeError("'\(m.typeName(a[1]))' object cannot be interpreted as an integer")
    }
    let (size, o) = s.count.multipliedReportingOverflow(by: max(n, 0))
    if o { throw m.memoryError() }
    try m.checkSize(size)
    return .object(s.repeated(n))
  }
  d.def("__mul__", "value, /", multiply)
  d.def("__rmul__", "value, /", multiply)
  d.def("__mod__", "value, /") { (m, s, a) throws(Raised) in .object(try m.percentFormat(s, a[1])) }
  d.def("__rmod__", "value, /") { (m, s, a) throws(Raised) in
    guard let t = a[1].str else { return .notImplemented }
    return .object(try m.percentFormat(t, a[0]))
  }
  d.def("__contains__", "key, /") { (m, s, a) throws(Raised) in
    guard let t = a[1].str else {
      throw m.typeError("'in <string>' requires string as left operand, not \(m.typeName(a[1]))")
    }
    return .bool(s.find(t, 0, s.count) >= 0)
  }
  d.def("__getitem__", "key, /") { (m, s, a) throws(Raised) in try m.item(of: s, a[1]) }
}

extension Machine {
  /// How often a sequence is to be repeated, or nil where the operand is no int.
  func repetition(_ v: Value) throws(Raised) -> Int? {
    if case .int(let n) = v { return n }
    if v.exactInt == nil && type(of: v).lookup(names.__index__) == nil { return nil }
    let n = try indexValue(v)
    if case .int(let i) = n { return i }
    throw overflowError("cannot fit '\(typeName(v))' into an index-sized integer")
  }

  fileprivate func item(of s: PyStr, _ key: Value) throws(Raised) -> Value {
    if case .object(let o) = key, o.layout == .slice {
      let (start, step, n) = try bounds(of: unsafeDowncast(o, to: PySlice.self), count: s.count)
      if n == 0 { return .object(PyStr("")) }
      if step == 1 { return .object(s.slice(start, start + n)) }
      var out = TextBuilder(capacity: n)
      var i = start
      for k in 0..<n {
        out.append(s[i])
        if k + 1 < n { i += step }
      }
      return .object(out.finish())
    }
    let n = try indexValue(key, orElse: { "string indices must be integers, not '\($0)'" })
    guard case .int(var i) = n else {
      throw indexError("cannot fit '\(typeName(key))' into an index-sized integer")
    }
    if i < 0 { i += s.count }
    if i < 0 || i >= s.count { throw indexError("string index out of range") }
    return .object(PyStr.character(s[i]))
  }
}
