import SimCore
import Testing
import TraceSamples

@Suite struct CursorTests {
  @Test func seekingGivesTheStateThatFoldingGives() {
    let trace = Samples.crowd(10)
    var states = [LoopState()]
    for index in 0..<trace.count {
      var next = states[index]
      next.apply(trace[index])
      states.append(next)
    }
    var cursor = Cursor(trace)
    for position in [trace.count, 0, 17, 16, trace.count / 2, trace.count - 1, 3]
      + Array((0...trace.count).reversed())
    {
      cursor.seek(to: position)
      #expect(cursor.state == states[position])
    }
  }

  @Test func seekingOverManyCheckpointsIsExact() {
    let trace = Samples.crowd(300)
    #expect(trace.count > 10_000)
    var forward = Cursor(trace)
    var jumping = Cursor(trace)
    jumping.seek(to: trace.count)
    for position in stride(from: 0, to: trace.count, by: 1111) {
      forward.seek(to: position)
      jumping.seek(to: position)
      #expect(forward.state == jumping.state)
    }
    jumping.seek(to: -5)
    #expect(jumping.position == 0)
    jumping.seek(to: .max)
    #expect(jumping.position == trace.count)
  }
}

@Suite struct StepperTests {
  @Test(arguments: Granularity.allCases)
  func goingBackIsTheExactInverseOfGoingForward(_ granularity: Granularity) {
    let stepper = Samples.stepper(Samples.crowd(5))
    var positions = [0]
    var states = [stepper.state]
    while stepper.forward(granularity) {
      positions.append(stepper.position)
      states.append(stepper.state)
    }
    #expect(stepper.isAtEnd)
    #expect(positions.count > 3)
    for index in positions.indices.reversed() {
      #expect(stepper.position == positions[index])
      #expect(stepper.state == states[index])
      #expect(stepper.back(granularity) == (index > 0))
    }
  }

  @Test func aStepShowsTheStateBeforeTheLastRecord() {
    let stepper = Samples.stepper(Samples.random())
    while stepper.forward(.event) {
      var before = stepper.stateBefore
      #expect(before.position == stepper.position - 1)
      before.apply(stepper.record!)
      #expect(before == stepper.state)
    }
  }

  @Test func theTraceGrowsAsFarAsItIsNeeded() {
    let trace = Trace()
    var asked = 0
    let stepper = Stepper(trace: trace) { count in
      asked = max(asked, count)
      while trace.count < min(count, 50_000) {
        trace.append(.iterationStarted(number: UInt32(trace.count)), line: 1, task: .none)
      }
      return trace.count < 50_000
    }
    #expect(asked < 5000)
    #expect(!stepper.isComplete)
    stepper.go(to: 20_000)
    #expect(stepper.position == 20_000)
    #expect(asked < 30_000)
    stepper.goToEnd()
    #expect(stepper.position == 50_000)
    #expect(stepper.isAtEnd)
    #expect(!stepper.forward(.event))
  }

  @Test func anEndlessProgramIsRunOnALimitedWayAtATime() {
    let trace = Trace()
    let stepper = Stepper(trace: trace) { count in
      while trace.count < count { trace.append(.loopStarted, line: 1, task: .none) }
      return true
    }
    stepper.goToEnd()
    #expect(stepper.position <= Stepper.endLimit + 5000)
    #expect(!stepper.isComplete)
    #expect(stepper.forward(.instant))
  }

  @Test func goingToATimeStopsWhereTheClockReachesIt() {
    let stepper = Samples.stepper(Samples.random())
    stepper.go(to: Instant(nanoseconds: 2_500_000_000))
    #expect(stepper.state.now == Instant(nanoseconds: 3_000_000_000))
    stepper.go(to: Instant.zero)
    #expect(stepper.position == 0)
  }

  @Test func anEmptyRunHasNoSteps() {
    let stepper = Samples.stepper(Trace())
    #expect(!stepper.forward(.event))
    #expect(!stepper.back(.handle))
    #expect(stepper.isAtEnd)
  }
}

@Suite struct TaskTimelineTests {
  @Test func lanesHoldThePhasesInOrder() {
    let trace = Samples.random()
    var cursor = Cursor(trace)
    cursor.extend()
    let timeline = cursor.timeline
    #expect(timeline.lanes.count == 4)
    let sleeps = timeline.lanes[1].compactMap { segment -> Int64? in
      if case .sleeping = segment.phase { return segment.start.nanoseconds / 1_000_000_000 }
      return nil
    }
    #expect(sleeps == [0, 1, 2, 3])
    for lane in timeline.lanes {
      #expect(lane.map(\.position) == lane.map(\.position).sorted())
      #expect(lane.last?.phase.isFinished == true)
    }
    #expect(timeline.segmentCount(lane: 0, at: 0) == 0)
    #expect(timeline.segmentCount(lane: 0, at: trace.count) == timeline.lanes[0].count)
    #expect(timeline.advanceCount(at: trace.count) == 5)
  }
}
