// `range`; most are over machine ints, the others are in `RangeType+Wide.swift`.

import BigInt

/// Walks a range.  The dispatch loop takes its numbers by `take`, past the method that other iterators have.
final class RangeIterator: PyIterator {
  @exclusivity(unchecked) var next: Int
  let step: Int
  @exclusivity(unchecked) var remaining: Int

  init(_ range: PyRange) {
    next = range.start
    step = range.step
    remaining = range.count
    super.init(range: moreTypes.rangeIterator)
  }

  init(next: Int, step: Int, remaining: Int) {
    self.next = next
    self.step = step
    self.remaining = remaining
    super.init(range: moreTypes.rangeIterator)
  }

  override func next(_ m: Machine) throws(Raised) -> Value { take().map { .int($0) } ?? .null }

  @inline(__always)
  func take() -> Int? {
    if remaining <= 0 { return nil }
    remaining -= 1
    let value = next
    next &+= step
    return value
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
  t.patternKind = .sequence
  func narrow(_ v: Value) -> PyRange? { v.cast(.range, to: PyRange.self) }
  t.defNew("...") { (m, a) throws(Raised) in
    if a.keywordNames != nil { throw m.typeError("range() takes no keyword arguments") }
    if a.count < 2 { throw m.typeError("range expected at least 1 argument, got 0") }
    if a.count > 4 { throw m.typeError("range expected at most 3 arguments, got \(a.count - 1)") }
    let first = try m.indexValue(a[1])
    let (start, stop) = a.count == 2 ? (.int(0), first) : (first, try m.indexValue(a[2]))
    let step = a.count > 3 ? try m.indexValue(a[3]) : .int(1)
    if case .int(0) = step { throw m.valueError("range() arg 3 must not be zero") }
    if case .int(let x) = start, case .int(let y) = stop, case .int(let z) = step, PyRange.isNarrow(x, y, z) {
      return .object(PyRange(x, y, z))
    }
    guard let x = start.bigInt, let y = stop.bigInt, let z = step.bigInt else { return .none }
    return m.makeRange(x, y, z)
  }
  t.def("__init__", "...") { (_, _) in .none }
  t.attribute("start", get: { (m, v) throws(Raised) in .integer(try m.wideRange(v).start) })
  t.attribute("stop", get: { (m, v) throws(Raised) in .integer(try m.wideRange(v).stop) })
  t.attribute("step", get: { (m, v) throws(Raised) in .integer(try m.wideRange(v).step) })
  t.def("__len__") { (m, a) throws(Raised) in
    if let r = narrow(a[0]) { return .int(r.count) }
    guard let n = Int(exactly: try m.wideRange(a[0]).count) else {
      throw m.overflowError("Python int too large to convert to C ssize_t")
    }
    return .int(n)
  }
  t.def("__bool__") { (m, a) throws(Raised) in
    if let r = narrow(a[0]) { return .bool(r.count > 0) }
    return .bool(try !m.wideRange(a[0]).count.isZero)
  }
  t.def("__iter__") { (m, a) throws(Raised) in
    if let r = narrow(a[0]) { return .object(RangeIterator(r)) }
    let r = try m.wideRange(a[0])
    return .object(WideRangeIterator(next: r.start, step: r.step, remaining: r.count))
  }
  t.def("__reversed__") { (m, a) throws(Raised) in
    if let r = narrow(a[0]) {
      return .object(RangeIterator(next: r.element(r.count - 1), step: 0 - r.step, remaining: r.count))
    }
    let r = try m.wideRange(a[0])
    return .object(WideRangeIterator(next: r.element(r.count - BigInt(1)), step: BigInt(0) - r.step, remaining: r.count))
  }
  t.def("__getitem__", "index, /") { (m, a) throws(Raised) in
    if let s = m.slice(a[1]) {
      let r = try m.wideRange(a[0])
      let b = try m.wideBounds(s, r.count)
      return m.makeRange(r.element(b.start), r.element(b.stop), r.step * b.step)
    }
    if let r = narrow(a[0]), case .int(var i) = a[1] {
      if i < 0 { i += r.count }
      if i < 0 || i >= r.count { throw m.indexError("range object index out of range") }
      return .int(r.element(i))
    }
    let r = try m.wideRange(a[0])
    guard m.hasIndex(a[1]) else { throw m.typeError("range indices must be integers or slices, not \(m.typeName(a[1]))") }
    guard var i = try m.indexValue(a[1]).bigInt else { return .none }
    if i.sign == .minus { i += r.count }
    if i.sign == .minus || i >= r.count { throw m.indexError("range object index out of range") }
    return .integer(r.element(i))
  }
  func position(_ m: Machine, _ range: Value, _ v: Value) throws(Raised) -> Value? {
    if let r = narrow(range) {
      switch v {
      case .int(let n): return r.position(of: n).map { .int($0) }
      case .bool(let b): return r.position(of: b ? 1 : 0).map { .int($0) }
      case .float(let d): return Int(exactly: d).flatMap { r.position(of: $0) }.map { .int($0) }
      default:
        if m.type(of: v) === types.int { return nil }
        for i in 0..<r.count where try m.equal(.int(r.element(i)), v) { return .int(i) }
        return nil
      }
    }
    let r = try m.wideRange(range)
    switch v {
    case .float(let d): return d.isFinite && d == d.rounded() ? r.position(of: BigInt(d)).map { .integer($0) } : nil
    case .int, .bool: return v.bigInt.flatMap { r.position(of: $0) }.map { .integer($0) }
    default:
      let type = m.type(of: v)
      if type === types.int { return v.bigInt.flatMap { r.position(of: $0) }.map { .integer($0) } }
      // CPython asks every element; what equals no int whatever it is need not be asked.
      if type.isBuiltin { return nil }
      var i = BigInt(0)
      while i < r.count {
        if try m.equal(.integer(r.element(i)), v) { return .integer(i) }
        i += BigInt(1)
      }
      return nil
    }
  }
  t.def("__contains__", "key, /") { (m, a) throws(Raised) in .bool(try position(m, a[0], a[1]) != nil) }
  t.def("count", "value, /") { (m, a) throws(Raised) in .int(try position(m, a[0], a[1]) == nil ? 0 : 1) }
  t.def("index", "value, /") { (m, a) throws(Raised) in
    if let i = try position(m, a[0], a[1]) { return i }
    if m.isInstance(a[1], types.int) { throw m.valueError("\(try m.reprString(a[1])) is not in range") }
    throw m.valueError("sequence.index(x): x not in sequence")
  }
  t.def("__repr__") { (m, a) throws(Raised) in
    let r = try m.wideRange(a[0])
    return .string("range(\(r.start), \(r.stop)\(r.step == BigInt(1) ? "" : ", \(r.step)"))")
  }
  /// What is equal for equal ranges: length, first element and step, as far as they matter.
  func key(_ r: PyWideRange) -> [Value] {
    [
      .integer(r.count), r.count.isZero ? .none : .integer(r.start), r.count < BigInt(2) ? .none : .integer(r.step),
    ]
  }
  t.def("__eq__", "value, /") { (m, a) throws(Raised) in
    guard m.type(of: a[1]) === types.range else { return .notImplemented }
    let (mine, others) = (key(try m.wideRange(a[0])), key(try m.wideRange(a[1])))
    return try m.compareSequences(.equal, { mine }, { others })
  }
  t.def("__hash__") { (m, a) throws(Raised) in .int(try m.hash(items: key(m.wideRange(a[0])))) }
}
