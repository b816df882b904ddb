// `range`, over machine ints: a bound beyond 64 bits is refused.

/// Walks a range.  The dispatch loop reads and writes these fields itself.
final class RangeIterator: PyIterator {
  var next: Int
  let step: Int
  var remaining: Int

  init(_ range: PyRange) {
    next = range.start
    step = range.step
    remaining = range.count
    super.init(type: moreTypes.rangeIterator)
  }

  init(next: Int, step: Int, remaining: Int) {
    self.next = next
    self.step = step
    self.remaining = remaining
    super.init(type: moreTypes.rangeIterator)
  }

  override func next(_ m: Machine) throws(Raised) -> Value {
    if remaining <= 0 { return .null }
    remaining -= 1
    let value = next
    next &+= step
    return .int(value)
  }

  override var lengthHint: Int { remaining }
}

extension PyRange {
  /// The element at a position that exists.
  func element(_ i: Int) -> Int { start &+ i &* step }

  /// The position of an int, or nil.
  func position(of n: Int) -> Int? {
    if count == 0 { return nil }
    let (low, high) = step > 0 ? (start, element(count - 1)) : (element(count - 1), start)
    guard n >= low && n <= high else { return nil }
    let distance = UInt(bitPattern: step > 0 ? n &- start : start &- n)
    return distance % step.magnitude == 0 ? Int(distance / step.magnitude) : nil
  }
}

func installRangeType() {
  let t = types.range
  t.isFinal = true
  func own(_ m: Machine, _ v: Value) throws(Raised) -> PyRange {
    guard let r = v.cast(.range, to: PyRange.self) else { throw m.wrongReceiver(v, types.range) }
    return r
  }
  t.defNew("...") { (m, a) throws(Raised) in
    if a.keywordNames != nil { throw m.typeError("range() takes no keyword arguments") }
    if a.count < 2 { throw m.typeError("range expected at least 1 argument, got 0") }
    if a.count > 4 { throw m.typeError("range expected at most 3 arguments, got \(a.count - 1)") }
    func bound(_ i: Int) throws(Raised) -> Int {
      guard case .int(let n) = try m.indexValue(a[i]) else {
        throw m.overflowError("Python int too large to convert to C ssize_t")
      }
      return n
    }
    if a.count == 2 { return .object(PyRange(0, try bound(1), 1)) }
    let (start, stop) = (try bound(1), try bound(2))
    let step = a.count > 3 ? try bound(3) : 1
    if step == 0 { throw m.valueError("range() arg 3 must not be zero") }
    return .object(PyRange(start, stop, max(step, -Int.max)))
  }
  t.def("__init__", "...") { (_, _) in .none }
  t.attribute("start", get: { (m, v) throws(Raised) in .int(try own(m, v).start) })
  t.attribute("stop", get: { (m, v) throws(Raised) in .int(try own(m, v).stop) })
  t.attribute("step", get: { (m, v) throws(Raised) in .int(try own(m, v).step) })
  t.def("__len__") { (m, a) throws(Raised) in .int(try own(m, a[0]).count) }
  t.def("__bool__") { (m, a) throws(Raised) in .bool(try own(m, a[0]).count > 0) }
  t.def("__iter__") { (m, a) throws(Raised) in .object(RangeIterator(try own(m, a[0]))) }
  t.def("__reversed__") { (m, a) throws(Raised) in
    let r = try own(m, a[0])
    return .object(RangeIterator(next: r.element(r.count - 1), step: 0 - r.step, remaining: r.count))
  }
  t.def("__getitem__", "index, /") { (m, a) throws(Raised) in
    let r = try own(m, a[0])
    if let s = m.slice(a[1]) {
      let b = try m.bounds(s, r.count)
      return .object(PyRange(r.element(b.start), r.element(b.stop), max(r.step &* b.step, -Int.max)))
    }
    if case .object(let o) = a[1], o.layout == .bigInt { throw m.indexError("range object index out of range") }
    let i = try m.position(a[1], r.count, outOfRange: "range object index out of range") {
      "range indices must be integers or slices, not \($0)"
    }
    return .int(r.element(i))
  }
  func position(_ m: Machine, _ r: PyRange, _ v: Value) throws(Raised) -> Int? {
    switch v {
    case .int(let n): return r.position(of: n)
    case .bool(let b): return r.position(of: b ? 1 : 0)
    case .float(let d): return Int(exactly: d).flatMap { r.position(of: $0) }
    default:
      if m.type(of: v) === types.int { return nil }
      for i in 0..<r.count where try m.equal(.int(r.element(i)), v) { return i }
      return nil
    }
  }
  t.def("__contains__", "key, /") { (m, a) throws(Raised) in .bool(try position(m, own(m, a[0]), a[1]) != nil) }
  t.def("count", "value, /") { (m, a) throws(Raised) in .int(try position(m, own(m, a[0]), a[1]) == nil ? 0 : 1) }
  t.def("index", "value, /") { (m, a) throws(Raised) in
    if let i = try position(m, own(m, a[0]), a[1]) { return .int(i) }
    if m.isInstance(a[1], types.int) { throw m.valueError("\(try m.reprString(a[1])) is not in range") }
    throw m.valueError("sequence.index(x): x not in sequence")
  }
  t.def("__repr__") { (m, a) throws(Raised) in
    let r = try own(m, a[0])
    return .string("range(\(r.start), \(r.stop)\(r.step == 1 ? "" : ", \(r.step)"))")
  }
  /// What is equal for equal ranges: length, first element and step, as far as they matter.
  func key(_ r: PyRange) -> [Value] {
    let n = r.count
    return [.int(n), n == 0 ? .none : .int(r.start), n < 2 ? .none : .int(r.step)]
  }
  t.def("__eq__", "value, /") { (m, a) throws(Raised) in
    guard let other = a[1].cast(.range, to: PyRange.self) else { return .notImplemented }
    let mine = key(try own(m, a[0]))
    return try m.compareSequences(.equal, { mine }, { key(other) })
  }
  t.def("__hash__") { (m, a) throws(Raised) in .int(try m.hash(items: key(own(m, a[0])))) }
}
