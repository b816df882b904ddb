// Runs that part from others, and two runs beside each other.

import SimCore
import Testing

@Suite struct BranchTests {
  private static let kitchen = """
    import asyncio
    import random

    async def cook(dish, minutes):
        print(dish, "begins", random.randint(1, 100))
        await asyncio.sleep(minutes)
        print(dish, "is done")

    async def main():
        await asyncio.gather(cook("soup", 3), cook("rice", 2), cook("tea", 1))

    asyncio.run(main())
    """

  private static func plan(_ text: String = kitchen) -> RunPlan {
    RunPlan(TestRun.scenario(text: text), options: TestRun.options)
  }

  @Test func aRunOfTheSamePlanIsTheSameRun() throws {
    for path in Checkout.files(below: "Scenarios", suffix: ".py") {
      let plan = RunPlan(try TestRun.scenario(path), options: TestRun.options)
      let counts = TestRun.onBigStack { () -> [Int] in
        let runs = [plan.begin(), plan.begin()]
        for run in runs { run.stepper.record(upTo: 20_000) }
        return runs.map(\.stepper.count) + [Branch.commonPrefix(runs[0].stepper.trace, runs[1].stepper.trace)]
      }
      #expect(Set(counts).count == 1, "\(path): \(counts)")
    }
  }

  /// What a test looks at.
  private struct Look: Sendable {
    var complaint = ""
    var changes: [String] = []
    var here = 0
    var position = 0
    var parting = 0
    var isSameBefore = false
    var event: TraceEvent?
    var next: TaskID?
    var output: [String] = []
    var time = 0.0
  }

  /// Asks for something at the first moment at which `moment` holds.
  private func look(_ wish: @escaping @Sendable (LoopState) -> Wish, when moment: @escaping @Sendable (LoopState) -> Bool) -> Look {
    TestRun.onBigStack {
      let run = Self.plan().begin()
      while !moment(run.stepper.state), run.stepper.forward(.event) {}
      var look = Look()
      look.here = run.stepper.position
      switch Branch.make(wish(run.stepper.state), at: run.stepper, of: run.plan, original: run.stepper) {
      case .failure(let complaint): look.complaint = complaint.text
      case .success(let branch):
        let stepper = branch.run.stepper
        look.changes = branch.changes
        look.position = stepper.position
        look.parting = branch.parting
        look.isSameBefore = (0..<branch.parting).allSatisfy { run.stepper.trace[$0] == stepper.trace[$0] }
        look.event = branch.parting < stepper.count ? stepper.trace[branch.parting].event : nil
        if stepper.forward(.handle) { look.next = stepper.state.runningTask }
        stepper.goToEnd()
        look.output = stepper.trace.outputLines(count: stepper.state.outputCount, limit: 100).map(\.text)
        look.time = stepper.state.now.seconds
      }
      return look
    }
  }

  @Test func theEntryThatIsMovedToTheFrontRunsNext() {
    let found = look({ .first($0.readyEntries()[2].handle) }) { $0.readyCount == 3 && $0.running == nil }
    #expect(found.complaint == "")
    #expect(found.changes == ["T3 first at step \(found.here)"])
    #expect(found.isSameBefore && found.parting >= found.here && found.position == found.parting + 1)
    if case .handleMoved(_, .intervention)? = found.event {} else { Issue.record("\(String(describing: found.event))") }
    #expect(found.next == TaskID(3))
    #expect(found.output.first?.hasPrefix("tea begins") == true)
  }

  @Test func aSleepOfAnotherLengthEndsAtAnotherTime() {
    let found = look({ _ in .sleep(TaskID(2), seconds: 7) }) { $0.census.sleeping == 3 }
    #expect(found.changes == ["T2 sleeps 7 s at step \(found.here)"])
    // The timer lies before the present moment, which stays.
    #expect(found.parting < found.position && found.position == found.here)
    #expect(found.time == 7)
    #expect(found.output.last == "rice is done")
  }

  @Test func anotherPolicyHoldsFromThatMomentOn() {
    let found = look({ _ in .policy(.lifo) }) { $0.readyCount == 3 && $0.running == nil }
    #expect(found.position == found.here)
    #expect(found.event == .policyChanged(.lifo))
    #expect(found.output.first?.hasPrefix("tea begins") == true)
  }

  @Test func anotherSeedIsAnotherRun() {
    let found = look({ _ in .seed(42) }) { $0.census.sleeping == 3 }
    #expect(found.changes == ["seed 42"])
    #expect(found.position == found.parting + 1)
    if case .output? = found.event {} else { Issue.record("\(String(describing: found.event))") }
  }

  @Test func whatChangesNothingIsSaid() {
    let found = look({ _ in .sleep(TaskID(0), seconds: 7) }) { $0.census.sleeping == 3 }
    #expect(found.complaint == "main does not sleep")
    let other = look({ _ in .seed(0) }) { $0.census.sleeping == 3 }
    #expect(other.complaint == "the seed is 0 already")
  }

  @Test func interventionsAddUp() {
    let (changes, words) = TestRun.onBigStack { () -> ([String], [String]) in
      let run = Self.plan().begin()
      while !(run.stepper.state.readyCount == 3 && run.stepper.state.running == nil), run.stepper.forward(.event) {}
      let third = run.stepper.state.readyEntries()[2].handle
      guard case .success(let first) = Branch.make(.first(third), at: run.stepper, of: run.plan, original: run.stepper) else {
        return ([], [])
      }
      while first.run.stepper.state.census.sleeping < 3, first.run.stepper.forward(.event) {}
      let wish = Wish.sleep(TaskID(3), seconds: 9)
      guard
        case .success(let second) = Branch.make(
          wish, at: first.run.stepper, of: first.run.plan, original: run.stepper, changes: first.changes)
      else { return ([], []) }
      second.run.stepper.goToEnd()
      let state = second.run.stepper.state
      return (second.changes, second.run.stepper.trace.outputLines(count: state.outputCount, limit: 100).map(\.text))
    }
    #expect(changes.count == 2)
    #expect(words.first?.hasPrefix("tea begins") == true && words.last == "tea is done")
  }

  @Test func everyChangeThatALessonProposesMakesAProgramThatRunsToSomeEnd() throws {
    var count = 0
    for path in Checkout.files(below: "Scenarios", suffix: ".py") {
      let plan = RunPlan(try TestRun.scenario(path), options: TestRun.options)
      let changes = plan.changes(in: .english)
      #expect(changes.count == plan.scenario.lesson.changes.count, "\(path): a change does not fit its line")
      for change in changes {
        count += 1
        let changed = plan.changed(by: change)
        #expect(changed.scenario.lines.count == plan.scenario.lines.count, "\(path): \(change.title) moves lines")
        let (fault, isFinished, isEqual) = TestRun.onBigStack { () -> (String?, Bool, Bool) in
          let runs = [plan.begin(), changed.begin()]
          for run in runs { run.stepper.record(upTo: 200_000) }
          let shared = Branch.commonPrefix(runs[0].stepper.trace, runs[1].stepper.trace)
          return (changed.fault?.message, runs[1].stepper.isComplete, shared == runs[0].stepper.count && shared == runs[1].stepper.count)
        }
        #expect(fault == nil, "\(path): \(change.title)")
        #expect(isFinished, "\(path): \(change.title) goes on and on")
        #expect(!isEqual, "\(path): \(change.title) changes nothing")
      }
    }
    #expect(count > 0)
  }

  // MARK: Side by side

  private func comparison(_ texts: [String], _ change: (inout SimulationOptions, Int) -> Void = { _, _ in }) -> Comparison {
    let plans = texts.indices.map { index -> RunPlan in
      var plan = Self.plan(texts[index])
      change(&plan.options, index)
      return plan
    }
    return TestRun.onBigStack {
      let runs = plans.map { $0.begin() }
      for run in runs { run.stepper.record(upTo: 100_000) }
      return Comparison(["a", "b"], runs.map(\.stepper))
    }
  }

  @Test func aBlockingCounterTakesSixSecondsAndAConcurrentOneTwo() {
    let concurrent = """
      import asyncio, time

      async def serve(name):
          print(name, "orders")
          await asyncio.sleep(2)
          print(name, "drinks")

      async def main():
          await asyncio.gather(*(serve(n) for n in ["Ada", "Bob", "Cleo"]))

      asyncio.run(main())
      """
    let found = comparison([concurrent.replacing("await asyncio.sleep", with: "time.sleep"), concurrent])
    #expect(found.sides.map(\.totals.time.seconds) == [6, 2])
    #expect(found.sides.map(\.totals.blocked) == [6_000_000_000, 0])
    #expect(found.sides.map(\.totals.idle) == [0, 2_000_000_000])
    // Cleo could have begun at once and began after four seconds.
    #expect(found.sides[0].totals.longestWait == 4_000_000_000 && found.sides[0].totals.longestWaiter == TaskID(3))
    #expect(found.sides[1].totals.longestWait == 0)
    #expect(found.output?.number == 2)
    #expect(found.output?.texts == ["Ada drinks", "Bob orders"])
    #expect(found.schedule != nil)
    #expect(found.time.seconds == 6)
  }

  @Test func equalRunsHaveNoDifference() {
    let found = comparison([Self.kitchen, Self.kitchen])
    #expect(found.output == nil && found.schedule == nil)
    #expect(found.sides[0].totals == found.sides[1].totals)
  }

  @Test func aPolicyShowsInTheScheduleFirst() {
    let found = comparison([Self.kitchen, Self.kitchen]) { options, index in options.policy = index == 0 ? .fifo : .lifo }
    #expect(found.output?.number == 1)
    #expect(found.schedule?.number == 2)
    #expect(found.schedule?.texts == ["cook() T1", "cook() T3"])
  }
}
