// Small programs with what CPython 3.13 prints for them in virtual time; the history of each is checked as well.

import Testing

@testable import SimCore

struct AsyncioProgramTests {
  /// Runs a program pause by pause; at each the fold must show what the live loop holds.
  private func check(_ program: String, _ expected: String, status: Int32 = 0, sourceLocation: SourceLocation = #_sourceLocation) {
    let simulation = Simulation(Scenario(source: SourceText(name: "p.py", text: program)))
    var output = ""
    var errors = ""
    simulation.onOutput = { text, stream in
      if stream == .standardOutput { output += text.string } else { errors += text.string }
    }
    var state = LoopState()
    var faults: [String] = []
    var goesOn = true
    while goesOn {
      goesOn = simulation.record(upTo: simulation.trace.count + 1)
      while state.position < simulation.trace.count {
        state.apply(simulation.trace[state.position])
        faults += state.checkInvariants().map { "\(state.position): \($0)" }
      }
      guard goesOn, let loop = simulation.world.running else { continue }
      let ready = (0..<loop.ready.count).filter { !loop.ready[$0].isCancelled }.map { HandleID(loop.ready[$0].id) }
      let folded = state.readyEntries().filter { !$0.isCancelled }.map(\.handle)
      if ready != folded { faults.append("\(state.position): the loop has \(ready), the fold \(folded)") }
      let timers = loop.timers.entries.filter { !$0.timer.isCancelled }.count
      if timers != state.timerCount { faults.append("\(state.position): \(timers) timers, not \(state.timerCount)") }
      let waiting = loop.tasks.map(\.taskID)
      let alive = state.tasks.indices.map { TaskID(UInt32($0)) }.filter { state[$0]?.phase.isFinished == false }
      if waiting != alive { faults.append("\(state.position): the tasks \(waiting) are alive, not \(alive)") }
    }
    #expect(output == expected, "\(errors)", sourceLocation: sourceLocation)
    #expect(faults == [], sourceLocation: sourceLocation)
    #expect(simulation.result?.status == status, "\(errors)", sourceLocation: sourceLocation)
  }

  @Test func sleepersWakeByDeadlineThenByCreation() {
    check(
      """
      import asyncio
      async def f(n, d):
          await asyncio.sleep(d)
          print(n, asyncio.get_running_loop().time())
      async def main():
          await asyncio.gather(f(1, 2), f(2, 1), f(3, 1), f(4, 0), f(5, 0.5))
      asyncio.run(main())
      """, "4 0.0\n5 0.5\n2 1.0\n3 1.0\n1 2.0\n")
  }

  @Test func aLockIsGivenToWhoeverWaitsFirst() {
    check(
      """
      import asyncio
      async def f(lock, n):
          async with lock:
              print('in', n)
              await asyncio.sleep(1)
      async def main():
          lock = asyncio.Lock()
          tasks = [asyncio.create_task(f(lock, n)) for n in range(4)]
          await asyncio.sleep(0.5)
          tasks[1].cancel()
          print(await asyncio.gather(*tasks, return_exceptions=True))
      asyncio.run(main())
      """, "in 0\nin 2\nin 3\n[None, CancelledError(''), None, None]\n")
  }

  @Test func aQueueHoldsBackItsProducers() {
    check(
      """
      import asyncio
      async def produce(q):
          for i in range(4):
              await q.put(i)
              print('put', i)
      async def consume(q):
          while True:
              print('got', await q.get())
              await asyncio.sleep(1)
              q.task_done()
      async def main():
          q = asyncio.Queue(1)
          c = asyncio.create_task(consume(q))
          await produce(q)
          await q.join()
          c.cancel()
          print(q.empty(), asyncio.get_running_loop().time())
      asyncio.run(main())
      """, "put 0\ngot 0\nput 1\ngot 1\nput 2\ngot 2\nput 3\ngot 3\nTrue 4.0\n")
  }

  @Test func aTimeoutTurnsItsCancellationIntoTimeoutError() {
    check(
      """
      import asyncio
      async def main():
          try:
              async with asyncio.timeout(1):
                  await asyncio.sleep(5)
          except TimeoutError as e:
              print(repr(e), repr(e.__cause__))
          try:
              await asyncio.wait_for(asyncio.sleep(5), 1)
          except TimeoutError as e:
              print(asyncio.get_running_loop().time(), asyncio.current_task().cancelling())
          print(await asyncio.wait_for(asyncio.sleep(1, 'in time'), 2))
      asyncio.run(main())
      """, "TimeoutError() CancelledError()\n2.0 0\nin time\n")
  }

  @Test func aGroupCancelsTheRestWhenOneTaskFails() {
    check(
      """
      import asyncio
      async def ok(n):
          try:
              await asyncio.sleep(n)
          except asyncio.CancelledError:
              print('cancelled', n)
              raise
      async def bad():
          await asyncio.sleep(1)
          raise ValueError('no')
      async def main():
          try:
              async with asyncio.TaskGroup() as g:
                  for n in (3, 2):
                      g.create_task(ok(n))
                  g.create_task(bad())
          except* ValueError as e:
              print(e.exceptions)
      asyncio.run(main())
      """, "cancelled 3\ncancelled 2\n(ValueError('no'),)\n")
  }

  @Test func whatIsLeftAtTheEndIsCancelledAndCleansUp() {
    check(
      """
      import asyncio
      async def worker():
          try:
              await asyncio.sleep(100)
          finally:
              await asyncio.sleep(1)
              print('clean')
      async def numbers():
          try:
              yield 1
              yield 2
          finally:
              await asyncio.sleep(1)
              print('closed')
      async def main():
          t = asyncio.create_task(worker())
          g = numbers()
          print(await anext(g))
          return g
      asyncio.run(main())
      """, "1\nclean\nclosed\n")
  }

  @Test func aDeadlockEndsTheRunWithoutRunningTheProgramsFinally() {
    check(
      """
      import asyncio
      async def main():
          print('go')
          try:
              await asyncio.Event().wait()
          finally:
              print('never')
      asyncio.run(main())
      """, "go\n", status: 3)
  }

  @Test func callbacksAndTimersCanBeCancelled() {
    check(
      """
      import asyncio
      async def main():
          loop = asyncio.get_running_loop()
          a = loop.call_soon(print, 'never')
          b = loop.call_later(1, print, 'never')
          loop.call_later(1, print, 'later')
          loop.call_soon(b.cancel)
          a.cancel()
          await asyncio.sleep(2)
          s = asyncio.create_task(asyncio.sleep(5))
          await asyncio.sleep(1)
          s.cancel()
          await asyncio.wait([s], timeout=3)
          print(loop.time(), s.cancelled(), a.cancelled(), b.cancelled())
      asyncio.run(main())
      """, "later\n3.0 True True True\n")
  }

  @Test func aDeadlockNamesTheCircleOfTasks() {
    let program = """
      import asyncio
      async def f(a, b):
          async with a:
              await asyncio.sleep(1)
              async with b:
                  pass
      async def main():
          a, b = asyncio.Lock(), asyncio.Lock()
          await asyncio.gather(f(a, b), f(b, a))
      asyncio.run(main())
      """
    let simulation = Simulation(Scenario(source: SourceText(name: "p.py", text: program)))
    simulation.run()
    guard case .deadlock(let report)? = simulation.world.end else {
      Issue.record("no deadlock")
      return
    }
    #expect(report.cycles == [["Task-2", "Task-3"]])
    #expect(report.waiters.map(\.line) == [9, 5, 5])
    #expect(report.waiters[1].holders == ["Task-3"])
  }

  @Test func blockingAndEndlessComputingAreTold() {
    let program = """
      import asyncio, time
      async def blocks():
          time.sleep(0.25)
      async def computes():
          for i in range(700_000):
              pass
      async def main():
          await asyncio.gather(blocks(), computes())
      asyncio.run(main())
      """
    let simulation = Simulation(Scenario(source: SourceText(name: "p.py", text: program)))
    simulation.run()
    let events = (0..<simulation.trace.count).map { simulation.trace[$0].event }
    #expect(events.contains(.loopBlocked(TaskID(1), nanoseconds: 250_000_000)))
    #expect(events.contains { if case .loopHeld(TaskID(2), _) = $0 { true } else { false } })
    var state = LoopState()
    for i in 0..<simulation.trace.count { state.apply(simulation.trace[i]) }
    #expect(state.blockedNanoseconds == 250_000_000)
    #expect(state.starver == nil)
  }
}

extension Handle {
  fileprivate var isCancelled: Bool {
    switch action {
    case .callback(let h): h.isCancelled
    case .timer(let t): t.isCancelled
    default: false
    }
  }
}
