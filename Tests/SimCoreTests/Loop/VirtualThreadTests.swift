// Virtual threads and the simulation around them: pausing, leaving a run, and what is left of a thread.

import Foundation
import SimCore
import Testing

@testable import SimCore

@Suite(.serialized) struct VirtualThreadTests {
  @Test func pausingBetweenHandlesChangesNothing() throws {
    var pauses = 0
    for path in Checkout.files(below: "Tests/Conformance/asyncio/threads", suffix: ".py") {
      let scenario = try TestRun.scenario(path)
      let (fault, count) = TestRun.onBigStack { compare(scenario) }
      if let fault { Issue.record("\(path): \(fault)") }
      pauses += count
    }
    #expect(pauses > 300)
  }

  /// Runs a program through, and again with a pause before each handle: the histories must be the same.
  private func compare(_ scenario: Scenario) -> (String?, Int) {
    let whole = Simulation(scenario, options: TestRun.options)
    whole.run()
    let parts = Simulation(scenario, options: TestRun.options)
    var cursor = Cursor(parts.trace)
    var pauses = 0
    while parts.record(upTo: parts.trace.count + 1) {
      pauses += 1
      cursor.seek(to: parts.trace.count)
      if let fault = cursor.state.checkInvariants().first { return ("step \(cursor.position): \(fault)", pauses) }
    }
    if whole.result != parts.result { return ("it ended otherwise", pauses) }
    if whole.trace.count != parts.trace.count { return ("\(whole.trace.count) and \(parts.trace.count) records", pauses) }
    for i in 0..<whole.trace.count where whole.trace[i] != parts.trace[i] { return ("record \(i) differs", pauses) }
    return (nil, pauses)
  }

  @Test func runsLeaveNoThreadsBehind() throws {
    let text = """
      import asyncio, threading, time

      def hold(n):
          try:
              sorted([3, 1, 2], key=lambda x: time.sleep(n * 10) or x)
          finally:
              print("must not be seen")

      async def inner():
          await asyncio.sleep(50)

      async def main():
          threading.Thread(target=asyncio.run, args=(inner(),), daemon=True).start()
          for n in range(3):
              threading.Thread(target=hold, args=(n + 1,), daemon=True).start()
          for n in range(5):
              await asyncio.to_thread(time.sleep, 1)

      asyncio.run(main())
      """
    let scenario = TestRun.scenario(text: text)
    let before = threadCount
    for round in 0..<300 {
      let output = TestRun.onBigStack {
        let simulation = Simulation(scenario, options: TestRun.options)
        var output = ""
        simulation.onOutput = { text, _ in output += text.string }
        if round % 3 == 0 { simulation.run() } else { simulation.record(upTo: round / 3) }
        return output
      }
      #expect(output == "")
    }
    // Other tests' threads come and go meanwhile; 300 runs with four of their own each would show.
    #expect(threadCount <= before + 30)
  }

  /// How many threads the process has; 0 where the system does not say.
  private var threadCount: Int { (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/task").count) ?? 0 }
}
