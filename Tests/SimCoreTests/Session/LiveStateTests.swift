// The folded state and the live loop's own queues say the same, whenever the run is paused.

import SimCore
import Testing

@testable import SimCore

@Suite struct LiveStateTests {
  @Test func foldingGivesTheLiveLoopsOwnState() throws {
    var pauses = 0
    for path in Checkout.files(below: "Scenarios", suffix: ".py") {
      let scenario = try TestRun.scenario(path)
      let (faults, count) = TestRun.onBigStack { compare(scenario) }
      pauses += count
      for fault in faults.prefix(3) { Issue.record("\(path): \(fault)") }
    }
    #expect(pauses > 500)
  }

  @Test(arguments: [SchedulingPolicy.lifo, .random, .priority])
  func theFoldFollowsEveryPolicy(_ policy: SchedulingPolicy) throws {
    for path in ["01-basics/one_cook", "05-sync/phone_booths", "06-queues/bakery", "07-errors/siblings", "04-cancellation/deadline"] {
      let scenario = try TestRun.scenario("Scenarios/\(path).py")
      var options = TestRun.options
      options.policy = policy
      let (faults, _) = TestRun.onBigStack { [options] in compare(scenario, options) }
      for fault in faults.prefix(3) { Issue.record("\(path), \(policy.rawValue): \(fault)") }
    }
  }

  /// Pauses a run before every handle and compares; what differs, and how often it paused.
  private func compare(_ scenario: Scenario, _ options: SimulationOptions = TestRun.options) -> (faults: [String], pauses: Int) {
    let simulation = Simulation(scenario, options: options)
    var cursor = Cursor(simulation.trace)
    var faults: [String] = []
    var pauses = 0
    while simulation.record(upTo: simulation.trace.count + 1) {
      pauses += 1
      cursor.seek(to: simulation.trace.count)
      let state = cursor.state
      faults += state.checkInvariants().map { "step \(state.position): \($0)" }
      faults += differences(state, simulation.world).map { "step \(state.position): \($0)" }
      if faults.count > 5 { break }
    }
    return (faults, pauses)
  }

  private func differences(_ state: LoopState, _ world: LoopWorld) -> [String] {
    var faults: [String] = []
    func check<T: Equatable>(_ what: String, _ folded: T, _ live: T) {
      if folded != live { faults.append("\(what): folded \(folded), live \(live)") }
    }
    check("clock", state.now.nanoseconds, world.clock.now)
    check("iteration", state.iteration, world.iteration)
    guard let loop = world.running else {
      check("running", state.isLoopRunning, false)
      return faults
    }
    check("running", state.isLoopRunning, true)
    check(
      "ready queue", state.readyEntries().filter { !$0.isCancelled }.map(\.handle.rawValue), loop.liveReadyHandles)
    check("timers", state.timerEntries(.max).map(\.handle.rawValue), loop.liveTimers.map(\.id))
    check("deadlines", state.timerEntries(.max).map(\.due.nanoseconds), loop.liveTimers.map(\.due))
    let live = loop.tasks
    check("unfinished tasks", state.tasks.filter { !$0.phase.isFinished }.count, live.count)
    for task in live {
      guard let folded = state[task.taskID] else {
        faults.append("task \(task.taskID.rawValue) is unknown to the fold")
        continue
      }
      let isParked: Bool
      switch folded.phase {
      case .sleeping, .waiting: isParked = true
      default: isParked = false
      }
      // A wake-up in the ready queue: the fold calls the task ready, the task itself still holds what it waited for.
      let waits = task.waiter.map { !$0.isDone } ?? false
      check("task \(task.taskID.rawValue) waits (\(folded.phase))", isParked, waits)
    }
    return faults
  }
}

extension EventLoop {
  /// The handles that will be run, front to back.
  fileprivate var liveReadyHandles: [UInt32] {
    (0..<ready.count).compactMap { ready[$0].isCancelled ? nil : ready[$0].id }
  }

  /// The timers that will fire, in order.
  fileprivate var liveTimers: [(id: UInt32, due: Int64)] {
    timers.entries.filter { !$0.timer.isCancelled }
      .map { (id: $0.id, due: VirtualClock.due($0.timer.when)) }
      .sorted { $0.due != $1.due ? $0.due < $1.due : $0.id < $1.id }
  }
}
