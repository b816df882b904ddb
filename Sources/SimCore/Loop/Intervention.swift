// What somebody changes in a run to see what would happen.
//
// A run is determined by its program, arguments, seed, policy and the list of these.  They name moments by numbers that are the
// same in every run with the same beginning: how many handles ran before, and the numbers of handles.

/// One change of a run.
public enum Intervention: Hashable, Sendable {
  /// Before the loop runs its handle number `turn` (from 0, over the whole program), the entry goes to the front of the ready
  /// queue.  Without effect if the entry is not in the queue then.
  case first(HandleID, turn: Int)
  /// The sleep whose timer has this number lasts so many seconds.
  case sleep(HandleID, seconds: Double)
  /// From handle number `turn` on another policy decides; its draws begin at the run's seed.
  case policy(SchedulingPolicy, turn: Int)
  /// The whole run has another seed.
  case seed(Int)
}
