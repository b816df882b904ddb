// What two threads of the system hand to each other, so that only one of them runs.
//
// Optimised builds count references without atomic operations.  So from the moment at which a thread gives the turn until it
// has taken it again, it must not touch any object, not even to count a reference to it.  That is why a turn is plain memory,
// and why giving and taking are one function that the compiler does not mix with what stands around it.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A turn that one thread gives and another waits for.  Giving it is a memory barrier: all that the giver wrote is
/// seen by the one who takes it.
struct Baton {
  private struct State {
    var mutex = pthread_mutex_t()
    var condition = pthread_cond_t()
    var isUp = false
  }

  private let state: UnsafeMutablePointer<State>

  init() {
    state = .allocate(capacity: 1)
    state.initialize(to: State())
    pthread_mutex_init(&state.pointee.mutex, nil)
    pthread_cond_init(&state.pointee.condition, nil)
  }

  func deallocate() {
    pthread_cond_destroy(&state.pointee.condition)
    pthread_mutex_destroy(&state.pointee.mutex)
    state.deinitialize(count: 1)
    state.deallocate()
  }

  @inline(never)
  func give() {
    pthread_mutex_lock(&state.pointee.mutex)
    state.pointee.isUp = true
    pthread_cond_signal(&state.pointee.condition)
    pthread_mutex_unlock(&state.pointee.mutex)
  }

  @inline(never)
  func take() {
    pthread_mutex_lock(&state.pointee.mutex)
    while !state.pointee.isUp { pthread_cond_wait(&state.pointee.condition, &state.pointee.mutex) }
    state.pointee.isUp = false
    pthread_mutex_unlock(&state.pointee.mutex)
  }

  /// Gives one turn and waits for another; no object is touched in between.
  @inline(never)
  static func give(_ one: Baton, andTake other: Baton) {
    one.give()
    other.take()
  }
}
