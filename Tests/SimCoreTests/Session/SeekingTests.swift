// Going to outputs, to a task's steps and to breakpoints: forwards and backwards meet at the same places.

import Testing

@testable import SimCore

@Suite struct SeekingTests {
  private static let market = """
    import asyncio

    async def sell(name, count):
        sold = 0
        while sold < count:
            sold += 1
            print(name, sold)
            await asyncio.sleep(1)
        return sold

    async def main():
        await asyncio.gather(sell("pears", 3), sell("plums", 2))

    asyncio.run(main())
    """

  private func stepper() -> Stepper {
    let scenario = TestRun.scenario(text: Self.market)
    let simulation = Simulation(scenario, options: TestRun.options)
    return Stepper(trace: simulation.trace, replay: Replay(scenario, options: TestRun.options)) {
      simulation.record(upTo: $0)
    }
  }

  /// Goes as far as it goes, then all the way back, and answers the places of both ways.
  private func thereAndBack(_ stepper: Stepper, _ move: (Direction) -> Bool) -> (there: [[Int]], back: [[Int]]) {
    var there: [[Int]] = []
    var back: [[Int]] = []
    while move(.forward) { there.append([stepper.position, stepper.lineIndex]) }
    stepper.goToEnd()
    while move(.back) { back.append([stepper.position, stepper.lineIndex]) }
    return (there, back)
  }

  @Test func outputs() {
    TestRun.onBigStack {
      let stepper = self.stepper()
      let (there, back) = self.thereAndBack(stepper) { stepper.goToOutput($0) }
      #expect(there.count == stepper.trace.outputs.count)
      #expect(there.count >= 5)
      #expect(back.reversed() == there)
    }
  }

  @Test func stepsOfATask() {
    TestRun.onBigStack {
      let stepper = self.stepper()
      let (there, back) = self.thereAndBack(stepper) { stepper.go($0, toStepOf: TaskID(1)) }
      #expect(there.count == 4)
      #expect(back.reversed() == there)
    }
  }

  @Test(arguments: ["", "sold == 2", "sold > 1 and name == 'pears'", "sold > 9"])
  func breakpointsOnALine(_ condition: String) {
    TestRun.onBigStack {
      let stepper = self.stepper()
      let breakpoints = [Breakpoint(.line(8), condition: Condition(condition))]
      func seek(_ direction: Direction) -> Bool {
        while true {
          switch stepper.seek(direction, breakpoints, portion: 7) {
          case .found: return true
          case .ended: return false
          case .notYet: continue
          }
        }
      }
      let (there, back) = self.thereAndBack(stepper, seek)
      #expect(there.count == ["": 5, "sold == 2": 2, "sold > 9": 0][condition] ?? 2)
      #expect(back.reversed() == there)
    }
  }

  @Test func breakpointsOnEventsAndTasks() {
    TestRun.onBigStack {
      let stepper = self.stepper()
      #expect(stepper.seek(.forward, [Breakpoint(.event(.finished))]) == .found)
      if case .taskFinished? = stepper.record?.event {} else { Issue.record("no task finished") }
      stepper.goToStart()
      #expect(stepper.seek(.forward, [Breakpoint(.task(TaskID(2)))]) == .found)
      #expect(stepper.state.runningTask == TaskID(2))
      #expect(stepper.seek(.back, [Breakpoint(.task(TaskID(2)))]) == .ended)
      #expect(stepper.position == 0)
    }
  }

  @Test func aPlaceIsReachedWithItsStatement() {
    TestRun.onBigStack {
      let stepper = self.stepper()
      for _ in 0..<9 { stepper.forward(.line) }
      let (position, statement) = (stepper.position, stepper.lineIndex)
      stepper.goToEnd()
      #expect(stepper.go(to: position, statement: statement))
      #expect(stepper.position == position && stepper.lineIndex == statement)
    }
  }
}
