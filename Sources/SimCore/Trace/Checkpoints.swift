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
  func nearest(to position: Int) -> LoopState { states[index(of: position)] }

  /// The position of the first kept state after a position, if there is one.
  func next(after position: Int) -> Int? {
    let next = index(of: position) + 1
    return next < states.count ? states[next].position : nil
  }

  /// Lets every second state before a position go, as often as it takes for the rest of them to weigh little.
  mutating func thin(before position: Int) {
    var old = Array(states[...index(of: position)])
    let rest = states[old.count...]
    while old.count > 2, old.count > Checkpoints.oldLimit || old.reduce(0, { $0 + $1.weight }) > Checkpoints.oldWeight {
      // The first and the last stay: the run begins at one, and what is recorded goes on from the other.
      old = old.indices.filter { $0 % 2 == 0 || $0 == old.count - 1 }.map { old[$0] }
    }
    states = old + rest
  }

  /// How many states are kept of the part whose records are forgotten, and how much they weigh together at most.
  private static let (oldLimit, oldWeight) = (256, 1_000_000)

  private func index(of position: Int) -> Int {
    var low = 0
    var high = states.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if states[middle].position <= position { low = middle } else { high = middle }
    }
    return low
  }

  private mutating func keep(_ state: LoopState) {
    states.append(state)
    nextPosition = state.position + max(Checkpoints.spacing, 8 * state.weight)
  }
}
