// What two threads of the system hand to each other, so that only one of them runs.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A turn that one thread gives and another waits for.  Giving it is a memory barrier: all that the giver wrote is
/// seen by the one who takes it.
final class Baton {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let condition: UnsafeMutablePointer<pthread_cond_t>
  private var isUp = false

  init() {
    mutex = .allocate(capacity: 1)
    condition = .allocate(capacity: 1)
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  func give() {
    pthread_mutex_lock(mutex)
    isUp = true
    pthread_cond_signal(condition)
    pthread_mutex_unlock(mutex)
  }

  func take() {
    pthread_mutex_lock(mutex)
    while !isUp { pthread_cond_wait(condition, mutex) }
    isUp = false
    pthread_mutex_unlock(mutex)
  }
}
