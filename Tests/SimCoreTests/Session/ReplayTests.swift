// Looking into a run by running it again: the same history, the right variables, lines that go back as they came.

import Testing

@testable import SimCore

@Suite struct ReplayTests {
  private static let kitchen = """
    import asyncio

    def price(count):
        total = 0
        for one in range(count):
            total += 3
        return total

    async def cook(dish, seconds):
        started = price(2)
        await asyncio.sleep(seconds)
        served = dish.upper()
        return served

    async def main():
        soup = asyncio.create_task(cook("soup", 2))
        rice = asyncio.create_task(cook("rice", 1))
        plates = await asyncio.gather(soup, rice)
        print(plates)

    asyncio.run(main())
    """

  /// Runs that stand parked save time and change nothing.
  @Test func parkedRunsShowTheSameMoments() {
    TestRun.onBigStack {
      let program = """
        import asyncio

        async def walk(name):
            for step in range(400):
                await asyncio.sleep(step % 3)

        async def main():
            await asyncio.gather(walk("a"), walk("b"))

        asyncio.run(main())
        """
      let scenario = TestRun.scenario(text: program)
      let simulation = Simulation(scenario, options: TestRun.options)
      simulation.run()
      let count = simulation.trace.count
      let plain = Replay(scenario, options: TestRun.options)
      let quick = Replay(scenario, options: TestRun.options, parking: ParkedRuns(least: 512))
      var parked = 0
      while quick.prepare(for: count) { parked += 1 }
      #expect(parked >= 3)
      for position in [count - 10, count / 2, count / 4 + 3, count * 3 / 4, 5, count] {
        let moment = quick.moment(at: position)
        #expect(moment == plain.moment(at: position), "at \(position) of \(count)")
        #expect(moment?.position == position)
      }
      // What was used is parked anew, and then there is nothing to do.
      #expect(quick.prepare(for: count))
      while quick.prepare(for: count) {}
      #expect(!quick.prepare(for: count))
    }
  }

  /// Marking statements for the replay must not change what the program does.
  @Test func aWatchedRunHasTheSameHistory() throws {
    for path in Checkout.files(below: "Scenarios", suffix: ".py") {
      let scenario = try TestRun.scenario(path)
      TestRun.onBigStack {
        var watched = TestRun.options
        watched.isWatched = true
        let plain = Simulation(scenario, options: TestRun.options)
        let marked = Simulation(scenario, options: watched)
        plain.run()
        marked.run()
        #expect(plain.trace.count == marked.trace.count, "\(path)")
        let common = min(plain.trace.count, marked.trace.count)
        let different = (0..<common).first { plain.trace[$0] != marked.trace[$0] }
        #expect(different == nil, "\(path): record \(different ?? 0)")
      }
    }
  }

  /// Moments are had in portions; none is lost or cut where one portion ends.
  @Test(arguments: ["01-basics/chess_evening", "02-tasks/fair_rounds", "06-queues/small_counter"])
  func whoWalksSeesWhatWhoLeapsSees(_ name: String) throws {
    let scenario = try TestRun.scenario("Scenarios/\(name).py")
    let different = TestRun.onBigStack {
      let count = Recording(scenario, options: TestRun.options).trace.count
      let walk = Replay(scenario, options: TestRun.options)
      let walked = (0...count).map { walk.moment(at: $0) }
      return (0...count).filter { position in
        // Far from where a portion of the walk ends only one in ten is looked at: each costs a run.
        guard position % 128 > 118 || position % 128 < 10 || position % 10 == 0 else { return false }
        let leap = Replay(scenario, options: TestRun.options).moment(at: position)
        return leap == nil || walked[position]?.lines != leap?.lines || walked[position]?.running != leap?.running
      }
    }
    #expect(different.isEmpty, "\(name): \(different)")
  }

  @Test func framesHoldTheirVariables() {
    TestRun.onBigStack {
      let stepper = self.stepper(Self.kitchen)
      while stepper.forward(.event) {
        if case .clockAdvanced? = stepper.record?.event { break }
      }
      let moment = stepper.moment
      #expect(moment?.running == [])
      let tasks = stepper.state.tasks.indices.filter { stepper.state.tasks[$0].label.text == "T1" }
      let frames = tasks.first.flatMap { moment?.tasks[TaskID(UInt32($0))] } ?? []
      #expect(frames.map(\.function) == ["cook"])
      #expect(
        frames.first?.variables == [
          Variable(name: "dish", text: "'soup'"), Variable(name: "seconds", text: "2"), Variable(name: "started", text: "6"),
        ])
      #expect(frames.first?.line == 11)
      #expect(frames.first?.suspension == 0)
      #expect(frames.first?.suspensions.count == 1)
    }
  }

  @Test func linesGoBackAsTheyCame() {
    TestRun.onBigStack {
      let stepper = self.stepper(Self.kitchen)
      var places: [[Int]] = [[0, 0]]
      var lines: [Int] = []
      while stepper.forward(.line) {
        places.append([stepper.position, stepper.lineIndex])
        if let line = stepper.lineStep?.line { lines.append(line) }
      }
      #expect(lines.prefix(6) == [1, 3, 9, 15, 21, 16])
      let first = lines.firstIndex(of: 10) ?? 0
      #expect(lines[first...].prefix(9) == [10, 4, 5, 6, 5, 6, 5, 7, 11])
      for place in places.reversed() {
        #expect([stepper.position, stepper.lineIndex] == place)
        stepper.back(.line)
      }
      #expect(stepper.position == 0 && stepper.lineIndex == 0)
    }
  }

  @Test func aMomentFarBackIsFoundAgain() {
    TestRun.onBigStack {
      let replay = Replay(TestRun.scenario(text: Self.kitchen), options: TestRun.options)
      let late = replay.moment(at: 40)
      let early = replay.moment(at: 3)
      #expect(late?.position == 40 && early?.position == 3)
      #expect(replay.moment(at: 40) == late)
      #expect(replay.moment(at: 100_000) == nil)
    }
  }

  private func stepper(_ text: String) -> Stepper {
    let scenario = TestRun.scenario(text: text)
    let simulation = Simulation(scenario, options: TestRun.options)
    return Stepper(trace: simulation.trace, replay: Replay(scenario, options: TestRun.options)) {
      simulation.record(upTo: $0)
    }
  }
}
