// Moments and durations as people read them.  Exact: digits are cut, never rounded, so that no screen shows a
// moment before it came.

extension Instant {
  /// Seconds with at least one and at most `digits` decimals: "3.0", "0.25".
  public func text(digits: Int = 3) -> String {
    let total = nanoseconds.magnitude
    var fraction = String(total % 1_000_000_000)
    fraction = String(repeating: "0", count: 9 - fraction.count) + fraction
    fraction = String(fraction.prefix(max(1, min(9, digits))))
    while fraction.count > 1 && fraction.hasSuffix("0") { fraction.removeLast() }
    return (nanoseconds < 0 ? "-" : "") + "\(total / 1_000_000_000).\(fraction)"
  }

  /// Seconds with exactly three decimals, for a clock that does not jitter: "3.000".
  public var clockText: String {
    let milliseconds = String(nanoseconds.magnitude / 1_000_000 % 1000)
    return (nanoseconds < 0 ? "-" : "") + "\(nanoseconds.magnitude / 1_000_000_000)."
      + String(repeating: "0", count: 3 - milliseconds.count) + milliseconds
  }

  /// The time from `earlier` to here, with a unit that fits: "1 s", "1.5 s", "20 ms", "5 µs".
  public func durationText(since earlier: Instant) -> String {
    let (length, overflow) = nanoseconds.subtractingReportingOverflow(earlier.nanoseconds)
    if overflow { return "very long" }
    func scaled(_ unit: Int64, _ name: String) -> String {
      var text = Instant(nanoseconds: length / unit * 1_000_000_000 + length % unit * (1_000_000_000 / unit))
        .text(digits: 3)
      if text.hasSuffix(".0") { text.removeLast(2) }
      return "\(text) \(name)"
    }
    switch length.magnitude {
    case 0: return "0 s"
    case 100_000_000...: return scaled(1_000_000_000, "s")
    case 1_000_000...: return scaled(1_000_000, "ms")
    case 1000...: return scaled(1000, "µs")
    default: return "\(length) ns"
    }
  }
}
