// What is said where a run comes to a standstill or to a bad end, and what waiting objects show of themselves.

import SimCore
import Testing

@Suite struct StandstillTests {
  private func stepper(_ text: String, _ options: SimulationOptions = TestRun.options) -> Stepper {
    let scenario = TestRun.scenario(text: text)
    let simulation = Simulation(scenario, options: options)
    return Stepper(trace: simulation.trace, replay: Replay(scenario, options: options)) { simulation.record(upTo: $0) }
  }

  /// The two sentences at the end of a program.
  private func end(_ text: String, in tongue: Tongue = .english) -> Narration {
    TestRun.onBigStack {
      let stepper = self.stepper(text)
      stepper.goToEnd()
      return stepper.narration(in: tongue)
    }
  }

  private static let circle = """
    import asyncio

    async def polite(other):
        await asyncio.sleep(1)
        await other()

    async def main():
        tasks = []
        tasks.append(asyncio.create_task(polite(lambda: tasks[1])))
        tasks.append(asyncio.create_task(polite(lambda: tasks[0])))
        await asyncio.wait(tasks)

    asyncio.run(main())
    """

  private static let nobody = """
    import asyncio

    async def main():
        await asyncio.Queue().get()

    asyncio.run(main())
    """

  @Test func aCircleOfWaitsIsNamed() {
    #expect(end(Self.circle).next == "T1 waits for T2, and T2 for T1: a circle.")
    #expect(end(Self.circle, in: .chinese).next == "T1 等 T2，T2 等 T1：绕成了一个圈。")
  }

  @Test func aWaitThatNobodyEndsIsNamed() {
    #expect(end(Self.nobody).next == "main waits until a put(), and nobody is left to do that.")
    #expect(end(Self.nobody, in: .chinese).next == "main 要等有人调用 put()，却没有谁能做这件事。")
  }

  @Test(arguments: [
    ("raise ValueError('no soup')", "ValueError('no soup')"),
    ("raise ExceptionGroup('two', [ValueError(1), KeyError('a')])", "ExceptionGroup of ValueError(1), KeyError('a')"),
  ])
  func theExceptionThatNobodyCaughtIsNamed(_ program: String, _ exception: String) {
    #expect(end(program).what == "The program ended with an exception that nobody caught: \(exception)")
  }

  @Test(arguments: [
    ("simul: deadlock at t=1.5: nothing is ready, and nothing is scheduled", "simul：1.5 秒时死锁：没有谁就绪，也没有设定时器"),
    ("  Task-2 (cook) waits for a lock at line 9, held by Task-3", "  Task-2 (cook) 在第 9 行等待锁，由 Task-3 持有"),
    ("  Task-1 (main) waits for gather of Task-2, Task-3 at line 7", "  Task-1 (main) 在第 7 行等待 gather（Task-2, Task-3）"),
    ("  cycle: A -> B -> A", "  环：A -> B -> A"),
    ("simul: limit of 40 steps", "simul：达到了限制：40 步"),
    ("anything else", "anything else"),
  ])
  func reportsAreTranslated(_ line: String, _ chinese: String) {
    #expect(Tongue.chinese.report(line) == chinese)
    #expect(Tongue.english.report(line) == line)
  }

  @Test func whoeverStandsAtABarrierWaitsForTheBarrier() {
    let text = """
      import asyncio

      async def row(boat):
          await boat.wait()

      async def main():
          boat = asyncio.Barrier(3)
          rowers = [asyncio.create_task(row(boat)) for _ in range(2)]
          await asyncio.sleep(1)
          await boat.wait()

      asyncio.run(main())
      """
    let kinds = TestRun.onBigStack { () -> [FutureKind] in
      let stepper = self.stepper(text)
      while stepper.forward(.event), stepper.state.now == .zero {}
      return stepper.state.tasks.compactMap { task -> FutureKind? in
        if case .waiting(_, let kind) = task.phase { return kind }
        return nil
      }
    }
    #expect(kinds == [.barrier, .barrier])
  }

  @Test func queuesShowWhatTheyHold() {
    let text = """
      import asyncio

      async def main():
          shelf = asyncio.Queue()
          door = asyncio.Lock()
          for loaf in ["rye", "oat"]:
              await shelf.put(loaf)
          await asyncio.sleep(1)

      asyncio.run(main())
      """
    TestRun.onBigStack {
      let stepper = self.stepper(text)
      while stepper.forward(.event), stepper.state.now == .zero {}
      let moment = stepper.moment
      #expect(moment?.contents.values.sorted() == ["'rye', 'oat'"])
      let shown = moment?.tasks[TaskID(0)]?.first?.variables.map(\.text) ?? []
      #expect(shown.contains("<Queue ['rye', 'oat']>") && shown.contains("<Lock unlocked>"))
    }
  }

  @Test func waitersAtOneThingAreAGroupInTheirOrder() {
    let text = """
      import asyncio

      async def visit(door, delay):
          await asyncio.sleep(delay)
          async with door:
              await asyncio.sleep(9)

      async def main():
          door = asyncio.Lock()
          await asyncio.gather(*(visit(door, delay) for delay in (0, 3, 2, 1)))

      asyncio.run(main())
      """
    let groups = TestRun.onBigStack { () -> [[TaskID]] in
      let stepper = self.stepper(text)
      stepper.go(to: Instant(nanoseconds: 4_000_000_000))
      while stepper.state.now > Instant(nanoseconds: 4_000_000_000), stepper.back(.event) {}
      return stepper.state.waitGroups()
    }
    #expect(groups == [[TaskID(0)], [TaskID(4), TaskID(3), TaskID(2)]])
  }

  @Test func computingWithoutAnEndIsStoppedWhereAScreenWaits() {
    var options = TestRun.options
    options.maxStretchesAtOnce = 32
    let text = "import asyncio\nasync def main():\n    n = 0\n    while True:\n        n += 1\nasyncio.run(main())\n"
    let what = TestRun.onBigStack { () -> String in
      let stepper = self.stepper(text, options)
      stepper.goToEnd()
      return stepper.narration.what
    }
    #expect(what == "Simul stopped the program: a limit was reached: no await in 1 million turns of a loop")
  }

  @Test func aLineOfAnotherFileIsNamedWithItsModule() {
    let scenario = Scenario(source: SourceText(name: "program.py", text: "import oven\noven.bake()\n")) { name in
      name == "oven"
        ? Neighbour(source: SourceText(name: "oven.py", text: "def bake():\n    return 'bread'\n"), isPackage: false) : nil
    }
    let said = TestRun.onBigStack { () -> [String] in
      let simulation = Simulation(scenario)
      let stepper = Stepper(trace: simulation.trace, replay: Replay(scenario, options: SimulationOptions())) {
        simulation.record(upTo: $0)
      }
      var said: [String] = []
      while said.count < 20, stepper.forward(.line), let step = stepper.lineStep {
        let before = stepper.lineStepBefore
        said.append(
          Narration(line: step, before: before, state: stepper.state, stateBefore: stepper.stateBefore, trace: stepper.trace).what)
      }
      return said
    }
    #expect(said.contains("The module’s code is about to run line 2 of bake() in oven.py."))
    #expect(said.contains("The module’s code is about to run line 2."))
  }
}
