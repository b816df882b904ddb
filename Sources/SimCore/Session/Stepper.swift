// Stepping through a recorded run that may still grow.
//
// A position is a number of records.  A boundary of a granularity is the position right after a record of a
// certain kind, so that forwards and backwards meet at the same places: going back is the exact inverse of
// going forward. Whoever records the run is behind a closure; nothing here knows how a program is run.

/// How far one step goes.
public enum Granularity: UInt8, CaseIterable, Sendable {
  /// Until the next statement of the program begins.
  case line
  /// One record.
  case event
  /// Until the loop runs the next handle.
  case handle
  /// Until the next pass of the loop.
  case iteration
  /// Until the clock moves.
  case instant

  /// Whether a step of this size ends right after the record.
  func ends(after event: TraceEvent) -> Bool {
    switch (self, event) {
    case (.line, _), (.event, _), (.handle, .handleStarted), (.iteration, .iterationStarted), (.instant, .clockAdvanced):
      return true
    default: return false
    }
  }
}

/// A movable position in a run, with the state there and one record earlier.
public final class Stepper {
  public let trace: Trace

  /// Makes a stepper that stands before the first record.
  ///
  /// `extend(n)` asks for the run to go on until `n` records are there; it answers false when the run has
  /// ended.
  /// Without a `replay` there are no variables, and a step of a line is one of a record.
  public init(trace: Trace, replay: Replay? = nil, extend: @escaping (Int) -> Bool) {
    self.trace = trace
    self.replay = replay
    self.extend = extend
    cursor = Cursor(trace)
    previous = cursor.state
    lookAhead()
  }

  /// How many records lie before the present moment.
  public var position: Int { cursor.position }
  /// How many records are known so far.
  public var count: Int { trace.count }
  /// Whether the run was recorded to its end, so that `count` is final.
  public private(set) var isComplete = false
  public var isAtEnd: Bool { isComplete && position == trace.count }

  /// Which of the statements that begin between the last record and the next one is about to run, from 1; 0: none of them
  /// has begun.
  public internal(set) var lineIndex = 0

  /// The frames at the present moment, or nil where nothing is known of them.
  public var moment: Moment? { replay?.moment(at: position) }

  /// The statement that is about to run, if the last step was one of a line.
  public var lineStep: LineStep? {
    guard lineIndex > 0, let moment, lineIndex <= moment.lines.count else { return nil }
    return moment.lines[lineIndex - 1]
  }

  /// Whether `moment` can be asked for on the way: far into a long run it may take seconds.
  public var isMomentNear: Bool { replay?.isNear(position) ?? true }

  /// Uses some milliseconds in which nobody waits, so that moments far into a long run can be had quickly later; false when there
  /// is nothing left to prepare.
  public func prepareMoments() -> Bool { replay?.prepare(for: count) ?? false }

  /// The frames one step earlier, for what changed: one record, or, between two records, one statement.
  public var momentBefore: Moment? { position > 0 ? replay?.moment(at: position - 1) : nil }

  /// The statement before `lineStep`, if there is one since the last record.
  public var lineStepBefore: LineStep? {
    guard lineIndex > 1, let moment, lineIndex - 1 <= moment.lines.count else { return nil }
    return moment.lines[lineIndex - 2]
  }

  /// The state at the present moment.
  public var state: LoopState { cursor.state }
  /// The state before the last record; the same as `state` at the start.
  public var stateBefore: LoopState { previous }
  /// The last record before the present moment.
  public var record: TraceRecord? { position > trace.firstKept ? trace[position - 1] : nil }
  /// The two sentences for the present moment.
  public var narration: Narration { narration(in: .english) }
  /// The two sentences in a language.
  public func narration(in tongue: Tongue) -> Narration {
    Narration(before: previous, after: cursor.state, trace: trace, in: tongue)
  }

  /// The lanes, as far as the run is folded: at least to the present moment.
  public var timeline: TaskTimeline { cursor.timeline }

  /// The state after all records known so far, ahead of the present moment: screens measure their panes by it, so that nothing
  /// grows under the viewer's eyes.
  public var horizon: LoopState { cursor.horizon }

  /// How many records "to the end" asks for at a time, so that an endless program can't hang the caller.
  public static let endLimit = 200_000

  /// How many records are kept at most, half a gigabyte; beyond that the older half is thinned out (Docs/Decisions/0009).
  public var budget = 16_000_000

  /// Goes to the next boundary, or to the end.  False when already at the end.
  @discardableResult
  public func forward(_ granularity: Granularity) -> Bool {
    if position < trace.firstKept { return move(to: cursor.next(after: position) ?? trace.firstKept) }
    if granularity == .line, replay != nil { return forwardALine() }
    var target = position
    while target < position + Stepper.endLimit && reach(target + 1) {
      target += 1
      if granularity.ends(after: trace[target - 1].event) { break }
    }
    return move(to: target)
  }

  /// Goes to the boundary before this one, or to the start.  False when already at the start.
  @discardableResult
  public func back(_ granularity: Granularity) -> Bool {
    if granularity == .line, replay != nil, position > trace.firstKept || trace.firstKept == 0 { return backALine() }
    if lineIndex > 0 {
      lineIndex = 0
      return true
    }
    guard position > 0 else { return false }
    var target = position - 1
    while target > trace.firstKept && !granularity.ends(after: trace[target - 1].event) { target -= 1 }
    return move(to: target)
  }

  /// Has the run go on until so many records are known, or to its end, without moving.
  public func record(upTo count: Int) { _ = reach(count) }

  @discardableResult
  public func goToStart() -> Bool { move(to: 0) }

  /// Runs the program on and goes to its end, or `endLimit` records further than is known.
  @discardableResult
  public func goToEnd() -> Bool {
    _ = reach(trace.count + Stepper.endLimit)
    return move(to: trace.count)
  }

  /// Goes to a position, recording on where needed; beyond the end: to the end.
  @discardableResult
  public func go(to position: Int) -> Bool {
    _ = reach(position)
    return move(to: min(max(0, position), trace.count))
  }

  /// Goes to the first moment at which the clock shows `time` or later; if there is none, to the end.
  @discardableResult
  public func go(to time: Instant) -> Bool {
    if time <= .zero { return move(to: 0) }
    // The clock's moves that are folded are known; from there on it is looked for.
    let known = max(timeline.advances.startIndex, timeline.advances.count { $0.to < time })
    if timeline.advances.indices.contains(known) { return move(to: timeline.advances[known].position) }
    var target = horizon.position
    while target < trace.count + Stepper.endLimit && reach(target + 1) {
      target += 1
      if case .clockAdvanced(let to, _) = trace[target - 1].event, to >= time { break }
    }
    return move(to: target)
  }

  // MARK: Lines

  let replay: Replay?

  func statements(at position: Int) -> Int { replay?.moment(at: position)?.lines.count ?? 0 }

  private func forwardALine() -> Bool {
    if lineIndex < statements(at: position) {
      lineIndex += 1
      return true
    }
    var target = position
    while target < position + Stepper.lineLimit && reach(target + 1) {
      target += 1
      if statements(at: target) > 0 {
        _ = move(to: target)
        lineIndex = 1
        return true
      }
    }
    return move(to: target)
  }

  private func backALine() -> Bool {
    if lineIndex > 1 {
      lineIndex -= 1
      return true
    }
    var target = position
    while target > trace.firstKept && target > position - Stepper.lineLimit {
      target -= 1
      let count = statements(at: target)
      if count > 0 {
        _ = move(to: target)
        lineIndex = count
        return true
      }
    }
    let isMoved = lineIndex > 0
    return move(to: target) || isMoved
  }

  /// How many records a step of a line passes over at most.
  private static let lineLimit = 5_000

  // MARK: Moving

  private let extend: (Int) -> Bool
  private var cursor: Cursor
  private var previous: LoopState

  /// How far the run is recorded ahead: the narration looks there, and a short program shows its number of
  /// steps from the start.
  private static let foresight = 1000

  func reach(_ count: Int) -> Bool {
    while trace.count < count && !isComplete {
      if !extend(min(count, trace.count + Stepper.endLimit)) { isComplete = true }
      if trace.count - trace.firstKept > budget { cursor.thin(to: budget / 2) }
    }
    return trace.count >= count
  }

  /// Folds all that is recorded by now, so that the lanes and the horizon know of it.
  public func fold() { cursor.extend() }

  private func lookAhead() {
    _ = reach(position + Stepper.foresight)
    cursor.extend()
  }

  func move(to target: Int) -> Bool {
    let origin = position
    lineIndex = 0
    previous = LoopState()  // let go first: a second owner would make the fold copy
    cursor.seek(to: target - 1)
    previous = cursor.state
    cursor.seek(to: target)
    // Where records were forgotten there is no state one record earlier.
    if previous.position + 1 != cursor.position { previous = cursor.state }
    lookAhead()
    return position != origin
  }
}
