// `slice`, and what an index or a slice means for a sequence of a given length.

/// Where a slice of a sequence begins and how it goes on: `count` elements at `start`, `start + step`, ...
struct SliceBounds {
  var start: Int
  var stop: Int
  var step: Int
  var count: Int

  /// The positions, in the order of the slice.
  var positions: StrideTo<Int> {
    // The step of a single element may be of any size; sums with it could overflow.
    count < 2 ? stride(from: start, to: start + count, by: 1) : stride(from: start, to: start + count * step, by: step)
  }
}

extension Machine {
  /// The place in a sequence that an index means, counted from the end where it is negative.
  ///
  /// The length is asked for last: an `__index__` may change the sequence.
  func position(
    _ index: Value, _ length: @autoclosure () -> Int, outOfRange: String, notAnIndex: (String) -> String
  ) throws(Raised) -> Int {
    var i: Int
    if case .int(let n) = index {
      i = n
    } else {
      guard hasIndex(index) else { throw typeError(notAnIndex(typeName(index))) }
      guard case .int(let n) = try indexValue(index) else {
        throw indexError("cannot fit '\(typeName(index))' into an index-sized integer")
      }
      i = n
    }
    let length = length()
    if i < 0 { i += length }
    if i < 0 || i >= length { throw indexError(outOfRange) }
    return i
  }

  /// What a slice means for a sequence of the given length (asked for last, as above).
  func bounds(_ s: PySlice, _ length: @autoclosure () -> Int) throws(Raised) -> SliceBounds {
    let step = s.step.isNone ? 1 : try sliceIndex(s.step)
    if step == 0 { throw valueError("slice step cannot be zero") }
    let lower: Int? = s.lower.isNone ? nil : try sliceIndex(s.lower)
    let upper: Int? = s.upper.isNone ? nil : try sliceIndex(s.upper)
    let length = length()
    let (low, high) = step < 0 ? (-1, length - 1) : (0, length)
    func place(_ n: Int?, _ fallback: Int) -> Int {
      guard let n else { return fallback }
      if n < 0 { return n < -length ? low : max(n + length, low) }
      return min(n, high)
    }
    let start = place(lower, step < 0 ? high : low)
    let stop = place(upper, step < 0 ? low : high)
    var count = 0
    if step < 0 {
      if stop < start { count = (start - stop - 1) / (0 - step) + 1 }
    } else if start < stop {
      count = (stop - start - 1) / step + 1
    }
    return SliceBounds(start: start, stop: stop, step: step, count: count)
  }

  /// A bound of a slice; ints beyond 64 bits count as the nearest machine int.
  func sliceIndex(_ v: Value) throws(Raised) -> Int {
    if case .int(let n) = v { return max(n, -Int.max) }
    guard hasIndex(v) else {
      throw typeError("slice indices must be integers or None or have an __index__ method")
    }
    let whole = try indexValue(v)
    if case .int(let n) = whole { return max(n, -Int.max) }
    return (whole.bigInt?.sign == .minus) ? -Int.max : Int.max
  }

  /// `slice` as a cast.
  func slice(_ v: Value) -> PySlice? { v.cast(.slice, to: PySlice.self) }
}

func installSliceType() {
  let t = types.slice
  t.isFinal = true
  func own(_ m: Machine, _ v: Value) throws(Raised) -> PySlice {
    guard let s = m.slice(v) else { throw m.wrongReceiver(v, types.slice) }
    return s
  }
  t.defNew("...") { (m, a) throws(Raised) in
    try a.check(m, "slice", 1, 3)
    switch a.count {
    case 2: return .object(PySlice(.none, a[1], .none))
    case 3: return .object(PySlice(a[1], a[2], .none))
    default: return .object(PySlice(a[1], a[2], a[3]))
    }
  }
  t.def("__init__", "...") { (_, _) in .none }
  t.attribute("start", get: { (m, v) throws(Raised) in try own(m, v).lower })
  t.attribute("stop", get: { (m, v) throws(Raised) in try own(m, v).upper })
  t.attribute("step", get: { (m, v) throws(Raised) in try own(m, v).step })
  t.def("indices", "length, /") { (m, a) throws(Raised) in
    let s = try own(m, a[0])
    guard let length = try m.indexValue(a[1]).bigInt else { return .none }
    if length.sign == .minus { throw m.valueError("length should not be negative") }
    let b = try m.wideBounds(s, length)
    return .tuple([.integer(b.start), .integer(b.stop), .integer(b.step)])
  }
  t.def("__repr__") { (m, a) throws(Raised) in
    let s = try own(m, a[0])
    return .string("slice(\(try m.joinedReprs([s.lower, s.upper, s.step])))")
  }
  for (op, name) in ComparisonOperator.rich {
    t.def(name, "other, /") { (m, a) throws(Raised) in
      let s = try own(m, a[0])
      guard let o = m.slice(a[1]) else { return .notImplemented }
      return try m.compareSequences(op, { [s.lower, s.upper, s.step] }, { [o.lower, o.upper, o.step] })
    }
  }
  t.def("__hash__") { (m, a) throws(Raised) in
    let s = try own(m, a[0])
    return .int(try m.hash(items: [s.lower, s.upper, s.step], countsLength: false))
  }
}
