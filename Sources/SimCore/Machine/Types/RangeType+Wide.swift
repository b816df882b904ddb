// Ranges with a bound, a step or a length beyond 64 bits: the same class to a program, over big ints.

import BigInt

/// A `range` over ints of any size.
final class PyWideRange: PyObject {
  let start: BigInt
  let stop: BigInt
  let step: BigInt
  let count: BigInt

  init(_ start: BigInt, _ stop: BigInt, _ step: BigInt) {
    self.start = start
    self.stop = stop
    self.step = step
    let span = step.sign == .minus ? start - stop : stop - start
    count = span.sign == .minus || span.isZero ? BigInt(0) : (span - BigInt(1)) / BigInt(step.magnitude) + BigInt(1)
    super.init(type: types.range, layout: .native)
  }

  /// The element at a position.
  func element(_ i: BigInt) -> BigInt { start + i * step }

  /// The position of an int, or nil.
  func position(of n: BigInt) -> BigInt? {
    let (distance, rest) = (n - start).quotientAndRemainder(dividingBy: step)
    return rest.isZero && distance.sign == .plus && distance < count ? distance : nil
  }
}

/// Walks such a range.
final class WideRangeIterator: PyIterator {
  private var next: BigInt
  private let step: BigInt
  private var remaining: BigInt

  init(next: BigInt, step: BigInt, remaining: BigInt) {
    self.next = next
    self.step = step
    self.remaining = remaining
    super.init(type: moreTypes.longRangeIterator)
  }

  override func next(_ m: Machine) throws(Raised) -> Value {
    if remaining.isZero { return .null }
    remaining -= BigInt(1)
    let value = next
    next += step
    return .integer(value)
  }

  override var lengthHint: Int { Int(clamping: remaining) }
}

extension PyRange {
  /// Whether a range over machine ints has a length that is one, and can be turned round.
  static func isNarrow(_ start: Int, _ stop: Int, _ step: Int) -> Bool {
    step != .min && !(step > 0 ? stop.subtractingReportingOverflow(start) : start.subtractingReportingOverflow(stop)).overflow
  }
}

extension Machine {
  /// A range over ints of any size; `step` is not 0.
  func makeRange(_ start: BigInt, _ stop: BigInt, _ step: BigInt) -> Value {
    if let a = Int(exactly: start), let b = Int(exactly: stop), let c = Int(exactly: step), PyRange.isNarrow(a, b, c) {
      return .object(PyRange(a, b, c))
    }
    return .object(PyWideRange(start, stop, step))
  }

  /// The range as one over big ints.
  func wideRange(_ v: Value) throws(Raised) -> PyWideRange {
    if let r = v.cast(.range, to: PyRange.self) { return PyWideRange(BigInt(r.start), BigInt(r.stop), BigInt(r.step)) }
    guard case .object(let o) = v, o.layout == .native, let r = o as? PyWideRange else { throw wrongReceiver(v, types.range) }
    return r
  }

  /// What a slice means for a length of any size: where it begins and ends, and its step.
  func wideBounds(_ s: PySlice, _ length: BigInt) throws(Raised) -> (start: BigInt, stop: BigInt, step: BigInt) {
    func whole(_ v: Value) throws(Raised) -> BigInt? {
      if v.isNone { return nil }
      guard hasIndex(v) else { throw typeError("slice indices must be integers or None or have an __index__ method") }
      return try indexValue(v).bigInt
    }
    let step = try whole(s.step) ?? BigInt(1)
    if step.isZero { throw valueError("slice step cannot be zero") }
    let isBackward = step.sign == .minus
    let (low, high) = isBackward ? (BigInt(-1), length - BigInt(1)) : (BigInt(0), length)
    func place(_ n: BigInt?, _ fallback: BigInt) -> BigInt {
      guard let n else { return fallback }
      return n.sign == .minus ? max(n + length, low) : min(n, high)
    }
    let (lower, upper) = (try whole(s.lower), try whole(s.upper))
    return (place(lower, isBackward ? high : low), place(upper, isBackward ? low : high), step)
  }
}
