// The order of timers, the rule that says when they are due, and the ready queue.

import Testing

@testable import SimCore

struct VirtualClockTests {
  @Test func secondsAreWholeOrOneDivision() {
    #expect(VirtualClock.seconds(3_000_000_000) == 3.0)
    #expect(VirtualClock.seconds(100_000_000) == 0.1)
    #expect(VirtualClock.seconds(1) == 1e-9)
  }

  @Test func nanosecondsRoundHalfToEven() {
    #expect(VirtualClock.nanoseconds(0.5e-9) == 0)
    #expect(VirtualClock.nanoseconds(1.5e-9) == 2)
    #expect(VirtualClock.nanoseconds(0.1 + 0.2) == 300_000_000)
    #expect(VirtualClock.nanoseconds(.infinity) == VirtualClock.never)
    #expect(VirtualClock.nanoseconds(.nan) == VirtualClock.never)
  }

  /// Values recorded from the reference's rule.
  @Test(arguments: [
    (0.0, 0), (0.1, 100_000_000), (1.0000000004, 1_000_000_000), (8388608.5, 8_388_608_500_000_000),
    (1e7 + 0.3, 10_000_000_300_000_000), (-1.0, -1_000_000_000),
  ])
  func aDeadlineIsDueAtItsNanosecond(_ when: Double, _ due: Int) {
    #expect(VirtualClock.due(when) == Int64(due))
  }

  @Test func farFromZeroATimerIsDueAtTheFirstNanosecondThatTheLoopAccepts() {
    let when = 1e8 + 0.1
    let due = VirtualClock.due(when)
    #expect(when < VirtualClock.seconds(due) + VirtualClock.resolution)
    #expect(when >= VirtualClock.seconds(due - 1) + VirtualClock.resolution)
  }
}

struct TimerQueueTests {
  private let world = LoopWorld(machine: TimerQueueTests.machine)
  nonisolated(unsafe) private static let machine = Machine()

  private func timer(_ when: Double, _ loop: EventLoop) -> LoopTimer { LoopTimer(when: when, loop: loop) }

  @Test func timersComeOutByDeadlineAndThenByCreation() {
    let loop = world.makeLoop()
    var queue = TimerQueue()
    let deadlines = [3.0, 1.0, 2.0, 1.0, 0.5, 3.0, 1.0]
    for d in deadlines { queue.insert(.timer(timer(d, loop))) }
    var out: [(Double, UInt32)] = []
    while let t = queue.popFirst() { out.append((t.when, t.id)) }
    #expect(out.map(\.0) == deadlines.sorted())
    for (a, b) in zip(out, out.dropFirst()) where a.0 == b.0 { #expect(a.1 < b.1) }
  }

  @Test func deadlinesWithinANanosecondAreTies() {
    let loop = world.makeLoop()
    var queue = TimerQueue()
    let (a, b) = (timer(0.3, loop), timer(0.1 + 0.2, loop))
    queue.insert(.timer(b))
    queue.insert(.timer(a))
    #expect(queue.popFirst()?.id == a.id)
  }

  @Test func cancelledTimersLeaveAtTheFrontOrWhenTheyAreTheMajority() {
    let loop = world.makeLoop()
    var timers: [LoopTimer] = []
    for i in 0..<300 {
      let t = timer(Double(i), loop)
      timers.append(t)
      loop.timers.insert(.timer(t))
    }
    timers[0].cancel()
    timers[5].cancel()
    loop.timers.discardCancelled()
    #expect(loop.timers.count == 299)
    for t in timers[100..<290] { t.cancel() }
    loop.timers.discardCancelled()
    #expect(loop.timers.count == 108)
    #expect(loop.timers.cancelledCount == 0)
    #expect(loop.timers.first?.id == timers[1].id)
  }

  @Test func theReadyQueueIsFirstInFirstOut() {
    var queue = ReadyQueue()
    defer { queue.deallocate() }
    let callback = NativeCallback(.wait)
    let future = world.makeFuture(world.makeLoop())
    var next: UInt32 = 0
    var expected: UInt32 = 0
    for round in 1...40 {
      for _ in 0..<round {
        queue.append(Handle(id: next, action: .native(callback, future)))
        next += 1
      }
      for _ in 0..<(round / 2) {
        #expect(queue.removeFirst().id == expected)
        expected += 1
      }
    }
    while !queue.isEmpty {
      #expect(queue.removeFirst().id == expected)
      expected += 1
    }
    #expect(expected == next)
  }
}
