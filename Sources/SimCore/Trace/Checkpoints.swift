// Copies of the state along the trace, so that going back need not start from the beginning.

/// States at growing positions.
///
/// A copy costs as much as the state weighs once the state goes on changing.  A small state is kept every
/// 4,096 records (a seek then takes some 20 microseconds); a heavy one less often, so that all copies
/// together stay in proportion to the length of the trace.
struct Checkpoints {
  static let spacing = 4096

  private(set) var states: [LoopState] = [LoopState()]
  private var nextPosition = Checkpoints.spacing

  /// Keeps a copy if the state has come far enough since the last one.
  @inline(__always)
  mutating func offer(_ state: LoopState) {
    if state.position >= nextPosition { keep(state) }
  }

  /// The last kept state at or before a position.
  func nearest(to position: Int) -> LoopState {
    var low = 0
    var high = states.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if states[middle].position <= position { low = middle } else { high = middle }
    }
    return states[low]
  }

  private mutating func keep(_ state: LoopState) {
    states.append(state)
    nextPosition = state.position + max(Checkpoints.spacing, 8 * state.weight)
  }
}
