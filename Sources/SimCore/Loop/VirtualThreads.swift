// Who runs when: the rules of virtual threads.
//
// A thread keeps its turn until it sleeps, blocks or ends.  The main thread gives turns where it waits: in `time.sleep`, where
// it blocks, in the poll of its loop and at the program's end.  Threads that wait for a moment run at that moment, first parked
// first; threads that wait for something are moved there when it has come.  So the order is a fact of the program alone.

/// The threads of one program other than the main one.
public final class VirtualThreads {
  unowned(unsafe) let world: LoopWorld
  /// The one that runs; nil: the main thread.
  public internal(set) var current: VirtualThread?
  public private(set) var all: [VirtualThread] = []
  /// Set when what is left is unwound without running the program's code.
  private(set) var isDiscarding = false
  /// Threads that wait for a moment, the first one last.
  private var parked: [Parked] = []
  /// Threads that wait for something to happen, in the order in which they began to.
  private var blocked: [Waiting] = []
  private var count: UInt64 = 0
  /// What the main thread waits for, for a report.
  fileprivate(set) var mainReason: (reason: ThreadWaitReason, obstacle: (any ThreadObstacle)?)?

  /// `threading.get_ident()` in the main thread.
  public static let mainIdent = 0x7F3A_5C00_0740
  /// How many threads can be alive at once.
  private static let limit = 4000

  private struct Parked {
    var moment: Int64
    var number: UInt64
    var waiting: Waiting
  }

  /// A thread that waits.
  private final class Waiting {
    let thread: VirtualThread
    let number: UInt64
    let until: Int64?
    let condition: (() -> Bool)?
    /// Whether it stands among the parked ones because its condition came true.
    var isReleased = false

    init(_ thread: VirtualThread, _ number: UInt64, until: Int64?, _ condition: (() -> Bool)?) {
      self.thread = thread
      self.number = number
      self.until = until
      self.condition = condition
    }
  }

  init(_ world: LoopWorld) { self.world = world }

  // MARK: Making threads

  /// A thread that has not run yet.
  func make(
    name: String, function: String, isJoinedAtExit: Bool, body: @escaping (Machine) throws(Raised) -> Void
  ) throws(Raised) -> VirtualThread {
    if all.count >= VirtualThreads.limit { all.removeAll { $0.isDone } }
    let made = VirtualThread(
      ThreadID(world.newThreadNumber()), name: name, function: function, isJoinedAtExit: isJoinedAtExit, threads: self,
      body: body)
    guard all.count < VirtualThreads.limit, made.start() else { throw world.machine.runtimeError("can't start new thread") }
    all.append(made)
    return made
  }

  /// The name of the thread that runs.
  public var currentName: String { current?.name ?? "MainThread" }
  public var currentIdent: Int { current?.ident ?? VirtualThreads.mainIdent }

  /// Whether the program's end has to wait for a thread.
  var hasUnfinished: Bool { all.contains { $0.isBusy && $0.isJoinedAtExit } }
  /// Whether some thread has not come to its end, a daemon perhaps.
  var hasBusy: Bool { all.contains(where: \.isBusy) }

  // MARK: Turns

  /// Gives a thread a turn; true: it wants to pause, and has to be resumed again.
  func resume(_ thread: VirtualThread) throws(Raised) -> Bool {
    if !thread.hasRun, let trace = world.trace {
      world.emit(.threadStarted(thread.id, name: trace.intern(thread.name), function: trace.intern(thread.function)))
    }
    let isPausing = thread.resume()
    if let fatal = thread.fatal { throw fatal }
    return isPausing
  }

  /// Has the running thread, which is not the main one, wait until a moment or until something is the case.
  func wait(
    _ reason: ThreadWaitReason, until: Int64?, obstacle: (any ThreadObstacle)? = nil, _ condition: (() -> Bool)?
  ) throws(Raised) {
    if isDiscarding { throw discarded() }
    guard let thread = current else { return }
    if let condition, condition() { return }
    count += 1
    let waiting = Waiting(thread, count, until: until, condition)
    if let until { park(waiting, until) }
    if condition != nil { blocked.append(waiting) }
    try handBack(reason, until: until, obstacle)
  }

  /// Has the running thread, which is not the main one, give its turn back until somebody resumes it.
  func handBack(_ reason: ThreadWaitReason, until: Int64? = nil, _ obstacle: (any ThreadObstacle)? = nil) throws(Raised) {
    if isDiscarding { throw discarded() }
    guard let thread = current else { return }
    thread.reason = reason
    thread.obstacle = obstacle
    thread.line = world.machine.currentLine
    world.emit(.threadParked(thread.id, reason, until: until.map { Instant(nanoseconds: $0) } ?? .never))
    try thread.handBack()
    world.emit(.threadResumed(thread.id))
  }

  func noteEnd(of thread: VirtualThread) { world.emitFromLoop(.threadEnded(thread.id)) }

  private func park(_ waiting: Waiting, _ moment: Int64) {
    count += 1
    // Sorted backwards, so that the next one is cheap to take; few threads wait at a time.
    var low = 0
    var high = parked.count
    while low < high {
      let middle = (low + high) / 2
      if parked[middle].moment > moment { low = middle + 1 } else { high = middle }
    }
    parked.insert(Parked(moment: moment, number: count, waiting: waiting), at: low)
  }

  /// Moves the threads whose time has come because of what happened to those that run now.
  private func unblock() {
    if blocked.isEmpty { return }
    for waiting in blocked where waiting.condition?() ?? true {
      blocked.removeAll { $0 === waiting }
      if waiting.until != nil { parked.removeAll { $0.waiting === waiting } }
      waiting.isReleased = true
      park(waiting, world.clock.now)
    }
  }

  /// The next thread to run at `limit` or before, and when.
  private func next(before limit: Int64?) -> (Int64, VirtualThread)? {
    unblock()
    while let first = parked.last, limit.map({ first.moment <= $0 }) ?? true {
      parked.removeLast()
      let waiting = first.waiting
      if waiting.isReleased, let condition = waiting.condition, !condition() {
        // Somebody was quicker: it waits on in its old place.
        waiting.isReleased = false
        if let until = waiting.until { park(waiting, until) }
        let at = blocked.firstIndex { $0.number > waiting.number } ?? blocked.count
        blocked.insert(waiting, at: at)
        continue
      }
      blocked.removeAll { $0 === waiting }
      return (first.moment, waiting.thread)
    }
    return nil
  }

  // MARK: The end

  /// What unwinds a thread that is not to go on: no code of the program catches it.
  func discarded() -> Raised { world.stop(.abandoned) }

  /// Unwinds all threads, so that none of the system's is left.
  func discardAll() {
    isDiscarding = true
    parked = []
    blocked = []
    for thread in all { _ = thread.resume() }
    all = []
  }

  /// The threads that wait, for the report of a deadlock.
  func waiters(hasLoop: Bool) -> [DeadlockReport.Waiter] {
    var result: [DeadlockReport.Waiter] = []
    if !hasLoop, let (reason, obstacle) = mainReason {
      result.append(waiter("MainThread", reason, line: world.machine.currentLine, obstacle))
    }
    for thread in all where !thread.isDone && thread.isBusy {
      result.append(waiter("thread \(thread.name)", thread.reason, line: thread.line, thread.obstacle))
    }
    return result
  }

  private func waiter(_ name: String, _ reason: ThreadWaitReason, line: Int, _ obstacle: (any ThreadObstacle)?)
    -> DeadlockReport.Waiter
  {
    .init(name: name, function: "", line: line, waitsFor: reason.noun, holders: obstacle?.holder.map { [$0] } ?? [])
  }
}

/// A wait of the main thread, in which the others get turns.  It can be interrupted by a pause and taken up again.
struct MainWait {
  let until: Int64?
  let cause: ClockCause
  let reason: ThreadWaitReason
  let obstacle: (any ThreadObstacle)?
  /// Ends the wait; looked at each time a thread has run.
  let condition: (() -> Bool)?
  /// The thread in which the simulation paused.
  private var pausing: VirtualThread?

  init(
    _ reason: ThreadWaitReason, until: Int64?, cause: ClockCause, obstacle: (any ThreadObstacle)? = nil,
    _ condition: (() -> Bool)?
  ) {
    self.reason = reason
    self.until = until
    self.cause = cause
    self.obstacle = obstacle
    self.condition = condition
  }

  /// Lets time pass; false: the simulation is to pause, after which this has to be called again.
  mutating func advance(_ threads: VirtualThreads, loop: EventLoop?) throws(Raised) -> Bool {
    let world = threads.world
    while true {
      if let thread = pausing {
        pausing = nil
        if try threads.resume(thread) {
          pausing = thread
          return false
        }
        if condition?() ?? false { return true }
      }
      guard let (moment, thread) = threads.take(before: until) else { break }
      try world.advance(to: moment, cause: cause)
      pausing = thread
    }
    if let until {
      if until == VirtualClock.never {
        throw world.stop(.budget(.time(seconds: VirtualClock.seconds(VirtualClock.never))))
      }
      try world.advance(to: until, cause: cause)
    } else if !(condition?() ?? false) {
      threads.mainReason = (reason, obstacle)
      throw world.stop(.deadlock(world.deadlockReport(loop)))
    }
    return true
  }
}

extension VirtualThreads {
  fileprivate func take(before limit: Int64?) -> (Int64, VirtualThread)? { next(before: limit) }
}

extension LoopWorld {
  /// The threads, made now if there are none yet.
  public func makeThreads() -> VirtualThreads {
    if let threads { return threads }
    let made = VirtualThreads(self)
    threads = made
    return made
  }

  /// Unwinds the threads that are left.  Nothing of the program runs.
  func discardThreads() {
    machine.silenceFinalizers()
    threads?.discardAll()
    threads = nil
  }
}
