// The fold of all that is recorded: one pass over the records feeds the state at the end, the lanes and the copies on the way.
//
// Going somewhere is `Cursor`'s business.  That there is one pass matters: a state of 100,000 tasks three times over is most of
// the memory that such a program takes.

/// The state after all that is recorded, and what is kept of the way there.
struct Fold {
  let trace: Trace
  private(set) var state = LoopState()
  private(set) var timeline = TaskTimeline()
  private(set) var checkpoints = Checkpoints()

  init(_ trace: Trace) { self.trace = trace }

  /// Takes in what was recorded since.
  mutating func extend() {
    while state.position < trace.count {
      let record = trace[state.position]
      state.apply(record)
      checkpoints.offer(state)
      timeline.take(record, state)
    }
  }

  /// Forgets the oldest records so that about `kept` stay, or a few more: the trace goes on from a kept state.
  mutating func thin(to kept: Int) {
    extend()
    let cut = checkpoints.nearest(to: trace.count - kept).position
    guard cut > trace.firstKept else { return }
    trace.forget(before: cut)
    timeline.forget(before: cut)
    checkpoints.thin(before: cut)
  }
}
