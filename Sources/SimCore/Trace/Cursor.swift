// A place in the history and the state there.

/// A position in a trace with the folded state at that position, movable both ways.
///
/// The trace may grow meanwhile.  Forwards costs one `apply` a record, backwards at most the way from the
/// nearest checkpoint.
public struct Cursor {
  public let trace: Trace
  public private(set) var state = LoopState()

  public init(_ trace: Trace) { self.trace = trace }

  /// How many records lie before the cursor.
  public var position: Int { state.position }

  /// Moves to a position, which is clamped to what is recorded.
  public mutating func seek(to position: Int) {
    let target = min(max(0, position), trace.count)
    if target < state.position || target > state.position + Checkpoints.spacing {
      let start = checkpoints.nearest(to: target)
      if target < state.position || start.position > state.position { state = start }
    }
    while state.position < target {
      state.apply(trace[state.position])
      checkpoints.offer(state)
    }
  }

  private var checkpoints = Checkpoints()
}
