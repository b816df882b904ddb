// Virtual time: a whole number of nanoseconds that only `LoopWorld` moves.
//
// Programs see floats of seconds, made from nanoseconds as CPython makes them.  Deadlines stay the floats that a program
// computes; the rule that says at which nanosecond such a float is due stands here and nowhere else.

/// The clock of one program.
public struct VirtualClock: Sendable {
  /// The present moment.
  public internal(set) var now: Int64 = 0

  /// `loop._clock_resolution`: a timer fires if its deadline is less than this after the present moment.
  public static let resolution = 1e-9
  /// Stands for a moment that never comes.
  public static let never = Int64.max

  public init() {}

  /// What `loop.time()` and `time.monotonic()` answer.
  public var seconds: Double { VirtualClock.seconds(now) }

  /// Nanoseconds as a float of seconds: whole seconds exactly, the rest by one division.
  @inline(__always)
  public static func seconds(_ nanoseconds: Int64) -> Double {
    let (whole, rest) = nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
    return rest == 0 ? Double(whole) : Double(nanoseconds) / 1e9
  }

  /// Seconds as the nearest nanosecond, half to even; `never` for what does not fit (infinity, NaN, 292 years).
  @inline(__always)
  public static func nanoseconds(_ seconds: Double) -> Int64 {
    let exact = (seconds * 1e9).rounded(.toNearestOrEven)
    if exact >= 9.2e18 || exact.isNaN { return never }
    if exact <= -9.2e18 { return -9_200_000_000_000_000_000 }
    return Int64(exact)
  }

  /// The nanosecond at which the loop finds a timer with this deadline due.
  ///
  /// That is the deadline rounded, except beyond 2**23 s, where the resolution is less than one unit in the last place of
  /// a float: there it is the first nanosecond at which the loop's comparison succeeds.
  public static func due(_ when: Double) -> Int64 {
    func isEarly(_ moment: Int64) -> Bool { when >= seconds(moment) + resolution }
    var low = nanoseconds(when)
    if low == never || !isEarly(low) { return low }
    var step: Int64 = 1
    while true {
      let (next, overflow) = low.addingReportingOverflow(step)
      if overflow || next >= 9_200_000_000_000_000_000 { return never }
      if !isEarly(next) { break }
      step *= 2
    }
    var high = low + step
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if isEarly(middle) { low = middle } else { high = middle }
    }
    return high
  }
}

extension VirtualClock {
  /// What the wall clock shows when the virtual clock shows 0: 2025-06-25 14:38:49 UTC, in nanoseconds since 1970.
  public static let epoch: Int64 = 1_750_862_329_000_000_000

  /// The wall clock in seconds, as CPython makes a float of nanoseconds.
  public static func wallSeconds(at now: Int64) -> Double { seconds(epoch + now) }
}
