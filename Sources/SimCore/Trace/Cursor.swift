// A place in the history and the state there.

/// A position in a trace with the folded state at that position, movable both ways.
///
/// The trace may grow meanwhile.  All that is recorded is folded once; going anywhere costs at most the way from the nearest
/// kept state.  Where records were forgotten, only the moments of kept states can be visited.
public struct Cursor {
  public let trace: Trace
  public private(set) var state = LoopState()

  public init(_ trace: Trace) {
    self.trace = trace
    fold = Fold(trace)
  }

  /// How many records lie before the cursor.
  public var position: Int { state.position }

  /// The state after all that is recorded, as far as `extend` and `seek` have seen it.
  public var horizon: LoopState { fold.state }
  /// The lanes, as far as the horizon.
  public var timeline: TaskTimeline { fold.timeline }

  /// Folds what was recorded since.
  public mutating func extend() { fold.extend() }

  /// Moves to a position, which is clamped to what is recorded; where nothing is kept of it, to the last moment before it of
  /// which something is.
  public mutating func seek(to position: Int) {
    fold.extend()
    let target = min(max(0, position), trace.count)
    if target < state.position || target > state.position + Checkpoints.spacing || state.position < trace.firstKept {
      let start = fold.checkpoints.nearest(to: target)
      if target < state.position || start.position > state.position { state = start }
    }
    if state.position < trace.firstKept { return }
    while state.position < target { state.apply(trace[state.position]) }
  }

  /// The first moment after a position that can be visited; nil at the end.
  public func next(after position: Int) -> Int? {
    if position >= trace.firstKept { return position < trace.count ? position + 1 : nil }
    return fold.checkpoints.next(after: position)
  }

  /// Forgets the oldest records so that about `kept` stay.
  public mutating func thin(to kept: Int) { fold.thin(to: kept) }

  private var fold: Fold
}
