// The state of the event loop at one moment, as the events tell it.
//
// A value whose only mutator is `apply`.  Everything on the screen is read from here.  It holds what is
// alive: a done future is dropped at once (an unknown future is a done one); tasks stay, because lanes and
// badges name them. Deliberately absent: values of variables (a fold can't know them), texts (they stay in
// the `Trace`), and any view.

/// The folded state of a run after `position` records.
///
/// Copying is O(1) until the copy is changed; `apply` is O(log n) in the number of timers.
public struct LoopState: Sendable, Equatable {
  /// How the program ended.
  public struct End: Hashable, Sendable {
    public var cause: EndCause
    public var status: Int32
    public var message: TextID
  }

  /// How many tasks are in which phase.
  public struct Census: Hashable, Sendable {
    public var created = 0
    public var ready = 0
    public var running = 0
    public var sleeping = 0
    public var waiting = 0
    public var finished = 0
  }

  /// The most there ever was at once; screens give panes a height from it that does not jump.
  public struct Peaks: Hashable, Sendable {
    public var ready = 0
    public var timers = 0
    public var waiting = 0
  }

  /// How many records were applied.
  public private(set) var position = 0
  public private(set) var now = Instant.zero
  public private(set) var iteration: UInt32 = 0
  public private(set) var isLoopRunning = false
  /// Which ready handle is next.
  public private(set) var policy = SchedulingPolicy.fifo
  /// The handle that the loop runs.
  public private(set) var running: ReadyEntry?
  /// All tasks of the program, by number.
  public private(set) var tasks: [TaskState] = []
  public private(set) var census = Census()
  public private(set) var peaks = Peaks()
  /// The futures that are not done.
  public private(set) var futures: [FutureID: FutureState] = [:]
  public private(set) var resources: [ResourceID: ResourceState] = [:]
  /// What gathers, TaskGroups and the like collected, done ones too.
  public private(set) var groups: [FutureID: GroupState] = [:]
  /// The program's threads other than the main one, by number.
  public private(set) var threads: [ThreadState] = []
  /// The thread that runs; nil: the main thread.
  public var runningThread: ThreadID? { turns.last?.thread }
  /// How many of the trace's outputs were written.
  public private(set) var outputCount = 0
  public private(set) var warningCount = 0
  /// How long blocking calls have kept the loop, in all.
  public private(set) var blockedNanoseconds: Int64 = 0
  /// The task that computes without letting the others run; nil where none does.
  public private(set) var starver: TaskID?
  public private(set) var end: End?
  /// The scenario's line at which code ran last, 0 before any did.
  public private(set) var line: Int32 = 0
  /// The task whose phase the last record changed, `.none` if it changed none.
  public private(set) var changedTask = TaskID.none

  public init() {}

  /// Moves the state over one record.
  public mutating func apply(_ record: TraceRecord) {
    position += 1
    changedTask = .none
    if record.line > 0 {
      line = record.line
      if Int(record.task.rawValue) < tasks.count { tasks[Int(record.task.rawValue)].line = record.line }
    }
    switch record.event {
    case .loopStarted: isLoopRunning = true
    case .loopStopped: isLoopRunning = false
    case .forgotten: break
    case .iterationStarted(let number):
      iteration = number
      dropCancelledReady()
    case .clockAdvanced(let to, _): now = to
    case .output: outputCount += 1
    case .warning: warningCount += 1
    case .loopBlocked(_, let nanoseconds): blockedNanoseconds += nanoseconds
    case .loopHeld(let task, _): starver = task
    case .programEnded(let cause, let status, let message):
      end = End(cause: cause, status: status, message: message)
    case .taskCreated(let task, let parent, let name, let function):
      create(task, parent, name, function, line: record.line)
    case .taskRenamed(let task, let name): withTask(task) { $0.name = name }
    case .taskSuspended(let task, let awaited): suspend(task, on: awaited)
    case .taskFinished(let task, let outcome, let result):
      setPhase(task, .finished(outcome, result: result))
    case .cancelRequested(let task, _): withTask(task) { $0.cancelRequested = true }
    case .futureCreated(let future, let kind, let resource):
      futures[future] = FutureState(kind: kind, resource: resource)
    case .futureNamed(let future, let kind, let name):
      futures[future]?.kind = kind
      futures[future]?.name = name
    case .futureLinked(let whole, let part): link(whole, part)
    case .futureResolved(let future, _): futures[future] = nil
    case .handleScheduled(let handle, let kind, let task, let reason, let name):
      schedule(
        ReadyEntry(handle: handle, kind: kind, task: task, reason: reason, name: name))
    case .timerScheduled(let handle, let task, let due, let name, let purpose):
      timers.insert(TimerEntry(due: due, handle: handle, task: task, name: name, purpose: purpose))
      places[handle] = .timers
      timerCount += 1
      peaks.timers = max(peaks.timers, timerCount)
      if purpose == .sleep { withTask(task) { $0.sleepDue = due } }
    case .timerDue(let handle): timerBecomesReady(handle)
    case .handleCancelled(let handle): cancel(handle)
    case .handleMoved(let handle, _): ready.moveToFront { $0.handle == handle }
    case .policyChanged(let policy): self.policy = policy
    case .handleStarted(let handle): start(handle)
    case .handleFinished:
      starver = nil
      finishHandle()
    case .resourceCreated(let resource, let kind, let capacity):
      resources[resource] = ResourceState(
        kind: kind, capacity: capacity,
        level: kind == .semaphore || kind == .boundedSemaphore ? capacity : 0)
    case .resourceAcquired(let resource, let task): resources[resource]?.holders.append(task)
    case .resourceReleased(let resource, let task): release(resource, task)
    case .resourceLevel(let resource, let level): resources[resource]?.level = level
    case .threadStarted(let thread, let name, let function):
      guard Int(thread.rawValue) == threads.count else { break }
      threads.append(ThreadState(name: name, function: function, since: now))
      giveTurn(to: thread)
    case .threadParked(let thread, let reason, let until):
      takeTurn(from: thread, .waiting(reason, until: until), line: record.line)
    case .threadResumed(let thread): giveTurn(to: thread)
    case .threadEnded(let thread): takeTurn(from: thread, .ended, line: 0)
    case .futureWork(let future, let name): futures[future]?.work = name
    }
  }

  // MARK: Reading

  /// The tasks that are not finished.
  public var liveCount: Int { tasks.count - census.finished }

  /// The task with the given number, if it was created.
  public subscript(task: TaskID) -> TaskState? {
    Int(task.rawValue) < tasks.count ? tasks[Int(task.rawValue)] : nil
  }

  /// The task whose code runs, `.none` where a plain callback or module code does.
  public var runningTask: TaskID {
    if let running, running.isStep { return running.task }
    return .none
  }

  /// How many callbacks are in the ready queue and will be run.
  public var readyCount: Int { ready.count - cancelledReadyCount }
  /// How many timers stand among the timers and will fire.
  public private(set) var timerCount = 0

  /// The front of the ready queue, at most `limit` entries, cancelled ones marked.
  public func readyEntries(_ limit: Int = .max) -> [ReadyEntry] {
    ready.prefix(limit).map {
      var entry = $0
      entry.isCancelled = places[$0.handle] == .readyCancelled
      return entry
    }
  }

  /// The next entry that will really run.
  public var nextReady: ReadyEntry? {
    for entry in ready where places[entry.handle] == .ready { return entry }
    return nil
  }

  /// The timers that will fire first, at most `limit`, in order of firing.  O(n log limit).
  public func timerEntries(_ limit: Int) -> [TimerEntry] {
    timers.first(limit) { places[$0.handle] == .timers }
  }

  /// The timer that will fire first.
  public var nextTimer: TimerEntry? {
    if let first = timers.first, places[first.handle] == .timers { return first }
    return timerEntries(1).first
  }

  /// Whether the thing is done: a future that is not known any more is.
  public func isDone(_ awaited: Awaited) -> Bool {
    switch awaited {
    case .nothing: return true
    case .task(let task): return self[task]?.phase.isFinished ?? false
    case .future(let future): return futures[future] == nil
    }
  }

  /// The tasks that wait, in order of creation, at most `limit`.  O(number of tasks).
  public func waitingTasks(_ limit: Int) -> [TaskID] {
    var found: [TaskID] = []
    if census.waiting == 0 { return found }
    for (index, task) in tasks.enumerated() {
      if case .waiting = task.phase {
        found.append(TaskID(UInt32(index)))
        if found.count == limit || found.count == census.waiting { break }
      }
    }
    return found
  }

  /// Roughly how many things a copy has to copy when it is changed; spaces the checkpoints.
  var weight: Int { tasks.count + timers.entries.count + ready.count + futures.count + resources.count }

  // MARK: Storage

  /// Where a live handle stands.
  private enum Place: UInt8 { case ready, readyCancelled, timers }

  private var ready = FIFO<ReadyEntry>()
  private var cancelledReadyCount = 0
  private var timers = TimerHeap()
  /// Every handle in a queue.  A timer that is not here was cancelled and only waits to surface.
  private var places: [HandleID: Place] = [:]
  private var topLevelCount: UInt32 = 0
  private var nestedCount: UInt32 = 0
  /// How many tasks the program itself has made: asyncio's own not counted.
  public var programTaskCount: Int { Int(topLevelCount + nestedCount) }

  /// The threads that have the turn, innermost last, each with what ran where it got the turn.
  private var turns: [Turn] = []

  private struct Turn: Hashable, Sendable {
    var thread: ThreadID
    var handle: ReadyEntry?
    var hasLoop: Bool
  }

  // MARK: Steps of `apply`

  private mutating func giveTurn(to thread: ThreadID) {
    let index = Int(thread.rawValue)
    guard index < threads.count else { return }
    turns.append(Turn(thread: thread, handle: running, hasLoop: isLoopRunning))
    running = threads[index].handle
    isLoopRunning = threads[index].hasLoop
    threads[index].phase = .running
    threads[index].since = now
  }

  private mutating func takeTurn(from thread: ThreadID, _ phase: ThreadState.Phase, line: Int32) {
    let index = Int(thread.rawValue)
    guard index < threads.count, let turn = turns.popLast() else { return }
    threads[index].handle = running
    threads[index].hasLoop = isLoopRunning
    threads[index].phase = phase
    threads[index].since = now
    if line > 0 { threads[index].line = line }
    running = turn.handle
    isLoopRunning = turn.hasLoop
  }

  private mutating func withTask(_ task: TaskID, _ body: (inout TaskState) -> Void) {
    if Int(task.rawValue) < tasks.count { body(&tasks[Int(task.rawValue)]) }
  }

  private mutating func create(
    _ task: TaskID, _ parent: TaskID, _ name: TextID, _ function: TextID, line: Int32
  ) {
    guard Int(task.rawValue) == tasks.count else { return }  // identifiers are given in order, once
    let isTopLevel = parent == .none
    let isRuntime = parent == .runtime
    if isTopLevel { topLevelCount += 1 } else if !isRuntime { nestedCount += 1 }
    let number = isTopLevel ? topLevelCount : isRuntime ? 1 : nestedCount
    let label = TaskLabel(isTopLevel: isTopLevel, number: number, isRuntime: isRuntime)
    tasks.append(
      TaskState(name: name, function: function, parent: parent, label: label, createdLine: line, since: now))
    census.created += 1
    changedTask = task
  }

  private mutating func suspend(_ task: TaskID, on awaited: Awaited) {
    switch awaited {
    case .nothing: setPhase(task, .ready(.yielded))
    case .task: setPhase(task, .waiting(on: awaited, kind: .plain))
    case .future(let future):
      let kind = futures[future]?.kind ?? .plain
      if kind == .sleep, let due = self[task]?.sleepDue {
        setPhase(task, .sleeping(until: due))
      } else {
        setPhase(task, .waiting(on: awaited, kind: kind))
      }
    }
  }

  private mutating func link(_ whole: FutureID, _ part: Awaited) {
    guard let kind = futures[whole]?.kind else { return }
    futures[whole]?.parts.append(part)
    guard kind != .shield, case .task(let task) = part, let state = self[task], state.group == nil else { return }
    groups[whole, default: GroupState(kind: kind)].tasks.append(task)
    withTask(task) { $0.group = whole }
  }

  private mutating func schedule(_ entry: ReadyEntry) {
    ready.append(entry)
    places[entry.handle] = .ready
    peaks.ready = max(peaks.ready, readyCount)
    guard entry.isStep, let task = self[entry.task], !task.phase.isFinished else { return }
    let wake = LoopState.wakeCause(task.phase)
    withTask(entry.task) {
      $0.wake = wake
      if wake == .slept { $0.sleptFrom = $0.since }
    }
    if task.phase != .running { setPhase(entry.task, .ready(entry.reason)) }
  }

  private static func wakeCause(_ phase: TaskPhase) -> WakeCause {
    switch phase {
    case .sleeping: return .slept
    case .waiting(.task(let task), _): return .task(task)
    case .waiting(_, let kind): return .future(kind)
    default: return .nothing
    }
  }

  private mutating func timerBecomesReady(_ handle: HandleID) {
    guard let timer = timers.remove(handle) else { return }
    if places[handle] == .timers { timerCount -= 1 }
    dropCancelledTimers()
    places[handle] = .ready
    ready.append(
      ReadyEntry(
        handle: handle, kind: .callback, task: timer.task, reason: .called, name: timer.name,
        timer: timer.purpose))
    peaks.ready = max(peaks.ready, readyCount)
  }

  private mutating func cancel(_ handle: HandleID) {
    switch places[handle] {
    case .ready:
      places[handle] = .readyCancelled
      cancelledReadyCount += 1
    case .timers:
      places[handle] = nil
      timerCount -= 1
      dropCancelledTimers()
    case .readyCancelled, nil: break  // it ran already, or was cancelled before
    }
  }

  private mutating func start(_ handle: HandleID) {
    if ready.first?.handle != handle { dropCancelledReady() }
    running = ready.removeFirst { $0.handle == handle }
    if places.removeValue(forKey: handle) == .readyCancelled { cancelledReadyCount -= 1 }
    guard let running, running.isStep else { return }
    withTask(running.task) { $0.cancelRequested = $0.cancelRequested && running.reason != .cancelled }
    setPhase(running.task, .running)
  }

  private mutating func finishHandle() {
    if let task = self[runningTask], task.phase == .running {
      setPhase(runningTask, .ready(.yielded))  // a step that ended without saying how still ended
    }
    running = nil
  }

  private mutating func release(_ resource: ResourceID, _ task: TaskID) {
    guard let holders = resources[resource]?.holders else { return }
    // Anyone may release a semaphore or a lock: then the first holder's share goes.
    if let index = holders.firstIndex(of: task) ?? holders.indices.first {
      resources[resource]?.holders.remove(at: index)
    }
  }

  private mutating func dropCancelledReady() {
    while let first = ready.first, places[first.handle] == .readyCancelled {
      _ = ready.popFirst()
      places[first.handle] = nil
      cancelledReadyCount -= 1
    }
  }

  private mutating func dropCancelledTimers() {
    while let first = timers.first, places[first.handle] != .timers { _ = timers.popFirst() }
    if timers.entries.count > 64 && timers.entries.count > 2 * timerCount {
      let places = places
      timers.removeAll { places[$0.handle] != .timers }
    }
  }

  private mutating func setPhase(_ task: TaskID, _ phase: TaskPhase) {
    let index = Int(task.rawValue)
    guard index < tasks.count else { return }
    count(tasks[index].phase, by: -1)
    count(phase, by: 1)
    tasks[index].phase = phase
    tasks[index].since = now
    changedTask = task
  }

  private mutating func count(_ phase: TaskPhase, by change: Int) {
    switch phase {
    case .created: census.created += change
    case .ready: census.ready += change
    case .running: census.running += change
    case .sleeping: census.sleeping += change
    case .waiting:
      census.waiting += change
      peaks.waiting = max(peaks.waiting, census.waiting)
    case .finished: census.finished += change
    }
  }

  // MARK: Invariants

  /// What is wrong with the state, as sentences; empty when all is well.  O(everything): for tests.
  public func checkInvariants() -> [String] {
    var faults: [String] = []
    func check(_ holds: Bool, _ sentence: String) { if !holds { faults.append(sentence) } }
    var counted = LoopState()
    for task in tasks { counted.count(task.phase, by: 1) }
    check(counted.census == census, "the census does not match the phases")
    check(census.running <= 1 + threads.count, "more than one task runs in a thread")
    check(census.running == 0 || running != nil || !threads.isEmpty, "a task runs without a handle")
    check(timers.isHeap, "the timers are not a heap")
    let liveTimers = timers.entries.filter { places[$0.handle] == .timers }.count
    check(liveTimers == timerCount, "the number of timers is wrong")
    let cancelled = ready.filter { places[$0.handle] == .readyCancelled }.count
    check(cancelled == cancelledReadyCount, "the number of cancelled entries is wrong")
    check(ready.allSatisfy { places[$0.handle] != nil }, "a ready entry has no place")
    check(ready.count + timerCount == places.count, "a handle stands in no queue")
    check(now >= .zero, "the clock is before the start")
    return faults
  }
}
