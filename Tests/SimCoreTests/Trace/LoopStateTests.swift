import SimCore
import Testing
import TraceSamples

@Suite struct LoopStateTests {
  private func state(_ events: [TraceEvent]) -> LoopState {
    var state = LoopState()
    for event in events {
      state.apply(TraceRecord(event: event, line: 0, task: .none))
      #expect(state.checkInvariants() == [])
    }
    return state
  }

  private let main = TaskID(0)

  @Test func aTaskIsCreatedReadyRunningSleepingReadyDone() {
    let task = TaskID(0)
    let second = Instant(nanoseconds: 1_000_000_000)
    var state = LoopState()
    func apply(_ event: TraceEvent, line: Int32 = 0) {
      state.apply(TraceRecord(event: event, line: line, task: line > 0 ? task : .none))
      #expect(state.checkInvariants() == [])
    }
    apply(.taskCreated(task, parent: .none, name: .empty, function: .empty))
    #expect(state[task]?.phase == .created)
    apply(.handleScheduled(HandleID(0), .taskStep, task, .created, name: .empty))
    #expect(state[task]?.phase == .ready(.created))
    #expect(state.readyCount == 1)
    apply(.handleStarted(HandleID(0)))
    #expect(state[task]?.phase == .running)
    #expect(state.runningTask == task)
    apply(.futureCreated(FutureID(0), .sleep, resource: nil), line: 4)
    apply(.timerScheduled(HandleID(1), task, due: second, name: .empty, .sleep), line: 4)
    apply(.taskSuspended(task, on: .future(FutureID(0))), line: 4)
    #expect(state[task]?.phase == .sleeping(until: second))
    #expect(state[task]?.line == 4)
    apply(.handleFinished(HandleID(0)))
    #expect(state.running == nil)
    apply(.clockAdvanced(to: second, cause: .idle))
    apply(.timerDue(HandleID(1)))
    #expect(state.timerCount == 0)
    #expect(state.readyEntries().map(\.timer) == [.sleep])
    apply(.handleStarted(HandleID(1)))
    #expect(state.runningTask == .none)
    apply(.futureResolved(FutureID(0), .returned))
    apply(.handleScheduled(HandleID(2), .taskWakeup, task, .awaitedDone, name: .empty))
    #expect(state[task]?.wake == .slept)
    apply(.handleFinished(HandleID(1)))
    apply(.handleStarted(HandleID(2)))
    apply(.taskFinished(task, .returned, result: .empty), line: 5)
    apply(.handleFinished(HandleID(2)))
    #expect(state[task]?.phase == .finished(.returned, result: .empty))
    #expect(state.census.finished == 1)
    #expect(state.futures.isEmpty)
  }

  @Test func aCancelledReadyHandleStaysMarkedAndIsDroppedWhenTheNextOneStarts() {
    var state = state([
      .handleScheduled(HandleID(0), .callback, .none, .called, name: .empty),
      .handleScheduled(HandleID(1), .callback, .none, .called, name: .empty),
      .handleCancelled(HandleID(0)),
    ])
    #expect(state.readyEntries().map(\.isCancelled) == [true, false])
    #expect(state.readyCount == 1)
    #expect(state.nextReady?.handle == HandleID(1))
    state.apply(TraceRecord(event: .handleStarted(HandleID(1)), line: 0, task: .none))
    #expect(state.readyEntries().isEmpty)
    #expect(state.checkInvariants() == [])
  }

  @Test func cancellingWhatRanAlreadyChangesNothing() {
    let before = state([
      .handleScheduled(HandleID(0), .callback, .none, .called, name: .empty), .handleStarted(HandleID(0)),
    ])
    var after = before
    after.apply(TraceRecord(event: .handleCancelled(HandleID(0)), line: 0, task: .none))
    #expect(after.readyCount == before.readyCount)
    #expect(after.checkInvariants() == [])
  }

  @Test func timersAreListedByDueTimeThenByCreation() {
    let dues: [Int64] = [5, 3, 5, 1, 3]
    let events = dues.enumerated().map { index, due in
      TraceEvent.timerScheduled(
        HandleID(UInt32(index)), .none, due: Instant(nanoseconds: due), name: .empty, .callback)
    }
    var state = state(events)
    #expect(state.timerEntries(10).map(\.handle.rawValue) == [3, 1, 4, 0, 2])
    #expect(state.timerEntries(2).map(\.handle.rawValue) == [3, 1])
    state.apply(TraceRecord(event: .handleCancelled(HandleID(3)), line: 0, task: .none))
    #expect(state.nextTimer?.handle == HandleID(1))
    #expect(state.timerCount == 4)
  }

  @Test func manyCancelledTimersAreForgotten() {
    var state = LoopState()
    for index in 0..<1000 {
      let due = Instant(nanoseconds: Int64(index * 7919 % 1000))
      let handle = HandleID(UInt32(index))
      state.apply(
        TraceRecord(
          event: .timerScheduled(handle, .none, due: due, name: .empty, .timeout), line: 0, task: .none))
      state.apply(TraceRecord(event: .handleCancelled(handle), line: 0, task: .none))
    }
    #expect(state.timerCount == 0)
    #expect(state == state)
    #expect(state.checkInvariants() == [])
  }

  @Test func labelsCountTopLevelTasksAndOthersApart() {
    let state = state([
      .taskCreated(TaskID(0), parent: .none, name: .empty, function: .empty),
      .taskCreated(TaskID(1), parent: TaskID(0), name: .empty, function: .empty),
      .taskCreated(TaskID(2), parent: .none, name: .empty, function: .empty),
      .taskCreated(TaskID(3), parent: TaskID(1), name: .empty, function: .empty),
    ])
    #expect(state.tasks.map(\.label.text) == ["main", "T1", "M2", "T2"])
  }

  @Test func resourcesKnowTheirHoldersAndLevel() {
    let lock = ResourceID(0)
    let state = state([
      .resourceCreated(lock, .lock, capacity: 0), .resourceAcquired(lock, by: TaskID(1)),
      .resourceCreated(ResourceID(1), .semaphore, capacity: 2), .resourceLevel(ResourceID(1), 1),
      .resourceAcquired(ResourceID(1), by: TaskID(1)), .resourceAcquired(ResourceID(1), by: TaskID(2)),
      .resourceReleased(ResourceID(1), by: TaskID(9)),
    ])
    #expect(state.resources[lock]?.holders == [TaskID(1)])
    #expect(state.resources[ResourceID(1)]?.level == 1)
    #expect(state.resources[ResourceID(1)]?.holders == [TaskID(2)])
  }

  @Test func nonsenseDoesNotTrap() {
    _ = state([
      .handleStarted(HandleID(7)), .handleFinished(HandleID(7)), .timerDue(HandleID(3)),
      .taskFinished(TaskID(5), .raised, result: .empty),
      .taskSuspended(.none, on: .task(TaskID(8))), .futureResolved(FutureID(1), .cancelled),
      .futureLinked(whole: FutureID(4), part: .nothing), .resourceReleased(ResourceID(1), by: .none),
      .taskCreated(TaskID(9), parent: .none, name: .empty, function: .empty), .handleCancelled(HandleID(1)),
    ])
  }

  @Test(arguments: [Samples.random(), Samples.crowd(12)].map(TraceBox.init))
  func invariantsHoldAllAlong(_ box: TraceBox) {
    var state = LoopState()
    for index in 0..<box.trace.count {
      state.apply(box.trace[index])
      #expect(state.checkInvariants() == [], "after \(index + 1) records")
    }
    #expect(state.end?.cause == .finished)
    #expect(state.liveCount == 0)
    #expect(state.readyCount == 0)
  }
}

/// A trace as a test's argument: each test case has its own.
struct TraceBox: @unchecked Sendable, CustomTestStringConvertible {
  let trace: Trace
  init(_ trace: Trace) { self.trace = trace }
  var testDescription: String { "\(trace.count) records" }
}
