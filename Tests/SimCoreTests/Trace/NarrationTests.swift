import SimCore
import Testing
import TraceSamples

@Suite struct NarrationTests {
  /// One event of every kind; the switch makes the compiler ask for new ones.
  static func samples(_ trace: Trace) -> [TraceEvent] {
    let (task, future, handle, resource) = (TaskID(0), FutureID(0), HandleID(0), ResourceID(0))
    let text = trace.intern("text")
    let second = Instant(nanoseconds: 1_000_000_000)
    var events: [TraceEvent] = [
      .loopStarted, .loopStopped, .iterationStarted(number: 1), .clockAdvanced(to: second, cause: .idle),
      .clockAdvanced(to: second, cause: .blocking), .output(text, .standardOutput),
      .output(.empty, .standardError),
      .taskCreated(task, parent: .none, name: text, function: text), .taskRenamed(task, name: text),
      .taskSuspended(task, on: .nothing), .taskSuspended(task, on: .task(task)),
      .taskSuspended(task, on: .future(future)),
      .cancelRequested(task, by: task), .cancelRequested(task, by: .none),
      .futureLinked(whole: future, part: .task(task)),
      .futureLinked(whole: future, part: .future(future)), .timerDue(handle), .handleCancelled(handle),
      .handleStarted(handle), .handleFinished(handle), .resourceAcquired(resource, by: task),
      .resourceReleased(resource, by: task), .resourceLevel(resource, 1), .warning(text),
      .futureNamed(future, .network, text),
      .loopBlocked(task, nanoseconds: 150_000_000), .loopHeld(task, jumps: 1 << 19),
    ]
    let thread = ThreadID(0)
    for policy in SchedulingPolicy.allCases { events += [.policyChanged(policy), .handleMoved(handle, .policy(policy))] }
    events.append(.handleMoved(handle, .intervention))
    events += [.threadStarted(thread, name: text, function: text), .futureWork(future, name: text)]
    for reason in [
      ThreadWaitReason.turn, .sleep, .lock, .condition, .event, .semaphore, .barrier, .queue, .join, .future, .loop, .idle,
    ] {
      events += [.threadParked(thread, reason, until: second), .threadResumed(thread)]
    }
    events += [.threadParked(thread, .lock, until: .never), .threadResumed(thread), .threadEnded(thread)]
    for outcome in [TaskOutcome.returned, .raised, .cancelled] {
      events += [.taskFinished(task, outcome, result: text), .futureResolved(future, outcome)]
    }
    for kind in FutureKind.everyKind {
      events += [.futureCreated(future, kind, resource: nil), .taskSuspended(task, on: .future(future))]
    }
    for reason in [ReadyReason.created, .yielded, .awaitedDone, .cancelled, .failed, .called, .threadsafe] {
      for kind in [HandleKind.taskStep, .taskWakeup, .callback] {
        events += [.handleScheduled(handle, kind, task, reason, name: text), .handleStarted(handle)]
      }
    }
    for purpose in [TimerPurpose.sleep, .timeout, .callback] {
      events += [
        .timerScheduled(handle, task, due: second, name: text, purpose), .timerDue(handle),
        .handleStarted(handle),
      ]
    }
    for kind in [
      ResourceKind.lock, .event, .condition, .semaphore, .boundedSemaphore, .barrier, .queue, .lifoQueue,
      .priorityQueue,
    ] {
      events += [.resourceCreated(resource, kind, capacity: 2), .resourceLevel(resource, 1)]
    }
    for cause in [EndCause.finished, .exception, .systemExit, .deadlock, .budget, .unsupported] {
      events.append(.programEnded(cause, status: 1, message: text))
    }
    events.append(.forgotten)
    return events
  }

  private static let lastNumber = 35

  /// The number of an event's kind: a new kind must be given the next one here, and a sample above.
  private static func number(_ event: TraceEvent) -> Int {
    switch event {
    case .loopStarted: 0
    case .loopStopped: 1
    case .iterationStarted: 2
    case .clockAdvanced: 3
    case .output: 4
    case .programEnded: 5
    case .taskCreated: 6
    case .taskRenamed: 7
    case .taskSuspended: 8
    case .taskFinished: 9
    case .cancelRequested: 10
    case .futureCreated: 11
    case .futureLinked: 12
    case .futureResolved: 13
    case .handleScheduled: 14
    case .timerScheduled: 15
    case .timerDue: 16
    case .handleCancelled: 17
    case .handleStarted: 18
    case .handleFinished: 19
    case .resourceCreated: 20
    case .resourceAcquired: 21
    case .resourceReleased: 22
    case .resourceLevel: 23
    case .loopBlocked: 24
    case .loopHeld: 25
    case .warning: 26
    case .futureNamed: 27
    case .threadStarted: 28
    case .threadParked: 29
    case .threadResumed: 30
    case .threadEnded: 31
    case .futureWork: 32
    case .handleMoved: 33
    case .policyChanged: 34
    case .forgotten: 35
    }
  }

  @Test func everyEventHasItsWords() {
    let trace = Trace()
    let events = Self.samples(trace)
    for event in events { trace.append(event, line: 1, task: TaskID(0)) }
    // Every case of the enumeration is among the samples: the highest number and no gap.
    #expect(Set(events.map(Self.number)) == Set(0...Self.lastNumber))
    let stepper = Samples.stepper(trace)
    while stepper.forward(.event) {
      for isShort in [false, true] {
        let narration = Narration(
          before: stepper.stateBefore, after: stepper.state, trace: trace, isShort: isShort)
        for sentence in [narration.what, narration.next] {
          #expect(
            sentence.first?.isUppercase == true || sentence.hasPrefix("text") || sentence.hasPrefix("main"),
            "\(sentence)")
          #expect(
            sentence.hasSuffix(".") || sentence.hasSuffix("”") || sentence.hasSuffix("text"), "\(sentence)")
          #expect(
            !sentence.contains("  ") && !sentence.contains("Optional") && !sentence.contains(".."),
            "\(sentence)")
        }
      }
    }
  }

  @Test(arguments: [
    (0, "Nothing has happened yet: the program is about to start at its first line."),
    (19, "makerandom() T1 runs because it was just created and it stood first in the ready queue."),
    (24, "makerandom() T1 sleeps for 1 s and gives the loop its turn back; it wakes at 1.0 s."),
    (41, "Nothing was ready, so the clock jumped 1 s to 1.0 s, when T1 wakes."),
    (45, "makerandom() T1 goes to the ready queue, where it is first, because its sleep(1) was due at 1.0 s."),
    (155, "The program has ended."),
  ])
  func itSaysWhatHappenedAndWhy(_ position: Int, _ sentence: String) {
    let stepper = Samples.stepper(Samples.random())
    stepper.go(to: position)
    #expect(stepper.narration.what == sentence)
  }

  @Test func itSaysWhoComesNextAndWhy() {
    let stepper = Samples.stepper(Samples.random())
    stepper.go(to: 31)
    #expect(
      stepper.narration.next
        == "The loop gets its turn back. Then T3 runs: it is next in the ready queue.")
  }

  @Test func shortSentencesFitANarrowScreen() {
    let stepper = Samples.stepper(Samples.random())
    while stepper.forward(.event) {
      let short = Narration(
        before: stepper.stateBefore, after: stepper.state, trace: stepper.trace, isShort: true)
      #expect(short.what.count <= 77, "\(short.what)")
      #expect(short.next.count <= 77, "\(short.next)")
    }
  }
}

extension FutureKind {
  static let everyKind: [FutureKind] = [
    .plain, .sleep, .gather, .wait, .shield, .lock, .event, .condition, .semaphore, .barrier, .queueGet,
    .queuePut,
    .queueJoin, .asCompleted, .taskGroup, .thread, .stream, .network,
  ]
}
