// A run as a whole: repeatable, resumable, ended by limits, and gone without a trace.

import Foundation
import SimCore
import Testing

@Suite struct SimulationTests {
  @Test func twoRunsGiveTheSameTraceByteForByte() throws {
    for path in Checkout.files(below: "Scenarios", suffix: ".py") {
      let scenario = try TestRun.scenario(path)
      let first = TestRun.onBigStack { events(scenario, stride: .max) }
      let second = TestRun.onBigStack { events(scenario, stride: .max) }
      #expect(first == second, "\(path)")
    }
  }

  @Test func pausingChangesNothing() throws {
    for path in Checkout.files(below: "Scenarios", suffix: ".py") {
      let scenario = try TestRun.scenario(path)
      let whole = TestRun.onBigStack { events(scenario, stride: .max) }
      let pieces = TestRun.onBigStack { events(scenario, stride: 7) }
      #expect(whole == pieces, "\(path)")
    }
  }

  @Test func steppingBackMeetsTheStatesOfSteppingForward() throws {
    for path in ["Scenarios/01-basics/one_cook.py", "Scenarios/07-errors/siblings.py", "Scenarios/05-sync/two_bridges.py"] {
      let scenario = try TestRun.scenario(path)
      let isExact = TestRun.onBigStack { () -> Bool in
        let simulation = Simulation(scenario, options: TestRun.options)
        let stepper = Stepper(trace: simulation.trace) { simulation.record(upTo: $0) }
        var states = [stepper.state]
        while stepper.forward(.event) { states.append(stepper.state) }
        var isExact = stepper.isAtEnd && states.count == simulation.trace.count + 1
        for state in states.dropLast().reversed() {
          isExact = stepper.back(.event) && stepper.state == state && isExact
        }
        return isExact && !stepper.back(.event)
      }
      #expect(isExact, "\(path)")
    }
  }

  @Test func aThousandRunsLeaveNoMemoryBehind() throws {
    let scenarios = try ["01-basics/one_cook", "06-queues/bakery", "07-errors/siblings", "05-sync/two_bridges"]
      .map { try TestRun.scenario("Scenarios/\($0).py") }
    func runAll(_ times: Int) {
      for _ in 0..<times { for scenario in scenarios { _ = TestRun.run(scenario) } }
    }
    runAll(10)
    let before = residentKilobytes()
    runAll(250)
    let growth = residentKilobytes() - before
    #expect(growth < 4_096, "1,000 runs left \(growth) KiB behind")
  }

  /// What counted references can't free while a program runs is taken apart at the end of its run, as far as it can be found: a
  /// list that holds itself and that nothing else holds stays, which this program sees to.
  @Test func runsWithCyclesAndExceptionsDoNotGrowTheProcessMuch() {
    let scenario = TestRun.scenario(
      text: """
        import asyncio, collections, contextlib

        class Node:
            def __init__(self, name):
                self.name = name
                self.me = self
                self.friends = [self]
                self.tell = lambda: self.name

        def count():
            try:
                while True:
                    yield locals()
            finally:
                pass

        @contextlib.asynccontextmanager
        async def borrowed(lock):
            async with lock:
                yield lock

        async def fail(node):
            await asyncio.sleep(1)
            raise ValueError(node)

        async def stay():
            await asyncio.Event().wait()

        async def main():
            first, second = Node("a"), Node("b")
            first.other, second.other = second, first
            queue, lock = asyncio.Queue(1), asyncio.Lock()
            queue.put_nowait(first)
            waiting = asyncio.create_task(queue.put(queue))
            generator = count()
            next(generator)["generator"] = generator
            caught = []
            try:
                async with asyncio.TaskGroup() as group:
                    group.create_task(fail(first))
                    group.create_task(stay())
            except* ValueError as error:
                caught.append(error)
                caught.append(caught)
            try:
                await asyncio.gather(fail(second), stay(), return_exceptions=False)
            except ValueError as error:
                error.again = error
                second.error = error
            async with borrowed(lock):
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(1):
                        await stay()
            second.table = collections.defaultdict(lambda: second)
            second.table["x"].future = asyncio.get_running_loop().create_future()
            second.future.add_done_callback(lambda done: (done, second))
            waiting.cancel()
            main.kept = waiting

        asyncio.run(main())
        """)
    let (outcome, growth) = TestRun.onBigStack { () -> (String, Int) in
      var text = ""
      func run(_ times: Int) {
        for _ in 0..<times {
          let simulation = Simulation(scenario, options: TestRun.options)
          simulation.onOutput = { piece, _ in text = piece.string }
          simulation.run()
        }
      }
      run(20)
      let before = residentKilobytes()
      run(200)
      return (text, residentKilobytes() - before)
    }
    #expect(outcome.isEmpty, "it complains: \(outcome)")
    #expect(growth < 10_240, "200 runs left \(growth) KiB behind")
  }

  @Test func aLimitOnStepsEndsTheRunAndKeepsWhatWasRecorded() {
    let scenario = TestRun.scenario(
      text: """
        import asyncio
        async def main():
            while True:
                await asyncio.sleep(1)
        asyncio.run(main())
        """)
    var options = SimulationOptions()
    options.maxSteps = 500
    let outcome = TestRun.run(scenario, options: options)
    #expect(outcome.status == 4)
    #expect(outcome.stderr.contains("limit of 500 steps"))
    #expect(outcome.schedule.count > 50)
  }

  @Test func aLimitOnTimeEndsTheRun() {
    let scenario = TestRun.scenario(text: "import time\nprint('a')\ntime.sleep(100)\nprint('b')\n")
    var options = SimulationOptions()
    options.maxTime = 50
    let outcome = TestRun.run(scenario, options: options)
    #expect(outcome.status == 4)
    #expect(String(decoding: outcome.stdout, as: UTF8.self) == "a\n")
  }

  @Test func twoSimulationsCanBeSteppedInTurns() throws {
    let one = try TestRun.scenario("Scenarios/01-basics/one_cook.py")
    let other = try TestRun.scenario("Scenarios/06-queues/bakery.py")
    let (alone, together) = TestRun.onBigStack { () -> ([String], [String]) in
      let a = Simulation(one, options: TestRun.options)
      let b = Simulation(other, options: TestRun.options)
      var goesOn = true
      while goesOn {
        let first = a.record(upTo: a.trace.count + 5)
        let second = b.record(upTo: b.trace.count + 3)
        goesOn = first || second
      }
      return (events(one, stride: .max) + events(other, stride: .max), lines(a.trace) + lines(b.trace))
    }
    #expect(alone == together)
  }

  // MARK: Helpers

  /// All events as text, recorded in pieces of `stride`.
  private func events(_ scenario: Scenario, stride: Int) -> [String] {
    let simulation = Simulation(scenario, options: TestRun.options)
    while simulation.record(upTo: stride == .max ? .max : simulation.trace.count + stride) {}
    return lines(simulation.trace)
  }

  private func lines(_ trace: Trace) -> [String] { (0..<trace.count).map { eventLine($0, trace) } }

  private func residentKilobytes() -> Int {
    guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return 0 }
    for line in text.split(separator: "\n") where line.hasPrefix("VmRSS:") {
      return Int(line.split(whereSeparator: { $0 == " " || $0 == "\t" })[1]) ?? 0
    }
    return 0
  }
}
