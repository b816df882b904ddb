import Testing

@testable import SimCore

/// Beyond the budget old records are forgotten; positions stay what they were, and nothing traps.
@Suite struct ThinningTests {
  /// A loop that never ends: two tasks that take turns, now and then a line of output.
  private static func runaway(budget: Int) -> Stepper {
    let trace = Trace()
    let name = trace.intern("spin")
    var turn: UInt32 = 0
    func step() {
      let task = TaskID(turn % 2)
      let entry = HandleID(turn)
      if turn < 2 { trace.append(.taskCreated(task, parent: .none, name: name, function: name), line: 1, task: .none) }
      if turn % 100 == 0 {
        trace.append(.clockAdvanced(to: Instant(nanoseconds: Int64(turn)), cause: .idle), line: 0, task: .none)
        trace.append(.output(trace.add(text: "line \(turn)\n"), .standardOutput), line: 3, task: task)
      }
      trace.append(.handleScheduled(entry, .taskStep, task, .yielded, name: name), line: 2, task: task)
      trace.append(.handleStarted(entry), line: 0, task: .none)
      trace.append(.taskSuspended(task, on: .nothing), line: 2, task: task)
      trace.append(.handleFinished(entry), line: 0, task: .none)
      turn += 1
    }
    let stepper = Stepper(trace: trace) { count in
      while trace.count < count { step() }
      return true
    }
    stepper.budget = budget
    return stepper
  }

  @Test func aRunawayLoopIsKeptWithinTheBudget() {
    let stepper = Self.runaway(budget: 50_000)
    let whole = Self.runaway(budget: .max)
    for _ in 0..<10 {
      stepper.goToEnd()
      whole.goToEnd()
      #expect(stepper.position == whole.position)
      #expect(stepper.state == whole.state)
      #expect(stepper.count - stepper.trace.firstKept <= 50_000 + Stepper.endLimit)
    }
    #expect(stepper.count >= 2_000_000)
    #expect(stepper.trace.firstKept > 1_000_000)
    // What is kept is as it was, and so are the moments that can still be visited.
    for position in stride(from: stepper.trace.firstKept, to: stepper.count, by: 1_777) {
      stepper.go(to: position)
      whole.go(to: position)
      #expect(stepper.state == whole.state)
      #expect(stepper.stateBefore.position == max(stepper.trace.firstKept, position - 1))
      #expect(stepper.record == (position > stepper.trace.firstKept ? whole.record : nil))
    }
    var positions = [stepper.trace.firstKept]
    stepper.go(to: stepper.trace.firstKept)
    while stepper.back(.event) {
      #expect(stepper.position < positions.last ?? 0)
      positions.append(stepper.position)
      whole.go(to: stepper.position)
      #expect(stepper.state == whole.state)
      #expect(stepper.narration.what.contains("not kept") || stepper.position == 0)
    }
    #expect(positions.last == 0)
    #expect(positions.count > 20 && positions.count < 300)
    // Going forward again meets the same moments.
    for position in positions.dropLast().reversed() {
      stepper.forward(.handle)
      #expect(stepper.position == position)
    }
    #expect(stepper.position == stepper.trace.firstKept)
    stepper.forward(.event)
    #expect(stepper.position == stepper.trace.firstKept + 1)
  }

  @Test func aForgottenPlaceLeadsToTheMomentBeforeIt() {
    let stepper = Self.runaway(budget: 40_000)
    stepper.go(to: 500_000)
    #expect(stepper.position == 500_000)
    let forgotten = stepper.trace.firstKept - 1
    stepper.go(to: forgotten)
    #expect(stepper.position <= forgotten)
    #expect(stepper.record == nil)
    for granularity in Granularity.allCases {
      stepper.go(to: forgotten)
      stepper.forward(granularity)
      #expect(stepper.position > forgotten)
      stepper.go(to: forgotten)
      stepper.back(granularity)
      #expect(stepper.position < forgotten)
    }
    stepper.go(to: 3)
    #expect(stepper.position == 0)
    stepper.go(to: Instant(nanoseconds: 1000))
    #expect(stepper.state.now >= Instant(nanoseconds: 1000))
  }

  @Test func outputAndLanesAreForgottenWithTheRecords() {
    let stepper = Self.runaway(budget: 40_000)
    stepper.go(to: 500_000)
    let trace = stepper.trace
    #expect(trace.outputs.startIndex > 900 && trace.outputs.endIndex >= stepper.state.outputCount)
    #expect(trace.outputs.allSatisfy { $0.event >= trace.firstKept })
    #expect(trace.outputLines(count: stepper.state.outputCount, limit: 2).count == 2)
    #expect(trace.outputLines(count: 10, limit: 5).isEmpty)
    let lastText = trace.text(trace.outputs.last?.text ?? .empty)
    #expect(lastText.hasPrefix("line "))
    #expect(stepper.goToOutput(.back))
    while stepper.goToOutput(.back) {}
    #expect(stepper.position > trace.firstKept)
    stepper.go(to: 0)
    #expect(stepper.goToOutput(.forward))
    #expect(trace.outputs.first.map { $0.event + 1 } == stepper.position)
    let lanes = stepper.timeline.lanes
    #expect(lanes.count == 2)
    for lane in lanes.indices {
      #expect(lanes[lane].startIndex > 100_000)
      #expect(stepper.timeline.segmentCount(lane: lane, at: stepper.position) > lanes[lane].startIndex)
      #expect(stepper.timeline.segmentCount(lane: lane, at: 5) == 0)
    }
    #expect(stepper.timeline.lastChanged(at: 5) == .none)
    #expect(stepper.go(.back, toStepOf: TaskID(1)))
    #expect(!stepper.go(.back, toStepOf: TaskID(7)))
  }

  @Test func aTraceThatIsNotKeptOnlyCounts() {
    let trace = Trace(isKept: false)
    for number in 0..<20_000 {
      trace.append(.output(trace.add(text: "text \(number)"), .standardOutput), line: 1, task: .none)
    }
    #expect(trace.count == 20_000)
    #expect(trace.outputs.isEmpty)
    #expect(trace.intern("name") == .empty)
    #expect(trace[5].event == .forgotten)
    #expect(trace.firstKept > 15_000)
    #expect(trace[19_999].line == 1)
  }

  @Test func aRunAtWhichNobodyLooksIsTheSame() {
    let scenario = TestRun.scenario(
      text: """
        import asyncio
        async def main():
            for n in range(20000):
                await asyncio.sleep(n % 3)
            print("done", n)
        asyncio.run(main())
        """)
    var counts: [Int] = []
    var written: [String] = []
    for isKept in [true, false] {
      var options = TestRun.options
      options.keepsTrace = isKept
      let (count, first, text) = TestRun.onBigStack { [options] () -> (Int, Int, String) in
        let simulation = Simulation(scenario, options: options)
        var text = ""
        simulation.onOutput = { piece, _ in text += piece.string }
        simulation.run()
        return (simulation.trace.count, simulation.trace.firstKept, text)
      }
      counts.append(count)
      written.append(text)
      #expect((first > 0) == !isKept)
    }
    #expect(counts[0] == counts[1] && counts[0] > 100_000)
    #expect(written[0] == written[1] && written[0] == "done 19999\n")
  }
}
