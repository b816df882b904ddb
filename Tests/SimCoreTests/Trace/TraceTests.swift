import SimCore
import Testing
import TraceSamples

@Suite struct TraceTests {
  @Test func theLongestRecordTakesThirtyTwoBytes() {
    #expect(MemoryLayout<TraceRecord>.stride <= 32)
  }

  /// One of every form in memory, with the values in which forms could be mistaken for each other.
  private static let kinds: [TraceRecord] = {
    let events: [TraceEvent] = [
      .loopStarted, .iterationStarted(number: .max), .clockAdvanced(to: .never, cause: .blocking),
      .clockAdvanced(to: Instant(nanoseconds: -1), cause: .idle), .taskSuspended(TaskID(7), on: .nothing),
      .taskSuspended(TaskID(7), on: .task(.none)), .taskSuspended(TaskID(7), on: .future(FutureID(0))),
      .taskSuspended(TaskID(8), on: .future(FutureID(.max))), .futureCreated(FutureID(3), .network, resource: nil),
      .futureCreated(FutureID(3), .queueJoin, resource: ResourceID(0)), .futureCreated(FutureID(.max), .plain, resource: ResourceID(.max)),
      .futureResolved(FutureID(5), .cancelled), .handleScheduled(HandleID(9), .callback, .none, .polled, name: TextID(.max)),
      .handleScheduled(HandleID(.max), .taskStep, TaskID(0), .created, name: .empty), .handleStarted(HandleID(.max)),
      .handleFinished(HandleID(0)), .timerDue(HandleID(2)), .resourceLevel(ResourceID(1), .min), .resourceLevel(ResourceID(1), .max),
      .timerScheduled(HandleID(1), TaskID(2), due: Instant(nanoseconds: .min), name: TextID(3), .timeout),
      .taskCreated(TaskID(1), parent: .runtime, name: TextID(2), function: TextID(3)),
      .threadParked(ThreadID(1), .idle, until: .never), .programEnded(.deadlock, status: -3, message: TextID(1)),
    ]
    let places: [(Int32, TaskID)] = [(0, .none), (0, TaskID(0)), (1, .none), (0xFFFF, TaskID(7)), (0x10000, TaskID(8)), (0xFF_FFFF, .runtime)]
    return events.flatMap { event in places.map { TraceRecord(event: event, line: $0.0, task: $0.1) } }
  }()

  @Test func recordsComeOutAsTheyWentInInWhateverOrderTheyAreRead() {
    let trace = Trace()
    let kinds = TraceTests.kinds
    let count = 20_000
    for index in 0..<count {
      let record = kinds[index % kinds.count]
      trace.append(record.event, line: record.line, task: record.task)
    }
    func isRight(_ index: Int) -> Bool { trace[index] == kinds[index % kinds.count] }
    #expect((0..<count).allSatisfy(isRight))
    #expect((0..<count).reversed().allSatisfy(isRight))
    #expect((0..<count).allSatisfy { isRight($0 * 7919 % count) })
    // A record is read while others come after it.
    trace.append(.loopStopped, line: 2, task: .none)
    #expect(trace[count] == TraceRecord(event: .loopStopped, line: 2, task: .none))
    #expect(isRight(count - 1))
  }

  @Test func whatIsForgottenMakesRoomAndTheRestStaysWhereItWas() {
    let trace = Trace()
    let kinds = TraceTests.kinds
    for index in 0..<50_000 {
      let record = kinds[index % kinds.count]
      trace.append(record.event, line: record.line, task: record.task)
      if index == 10_000 { #expect(trace[index] == record) }
      if index % 9000 == 8999 { trace.forget(before: index - 3000) }
    }
    #expect(trace.firstKept == 41_999)
    #expect(trace[41_998].event == .forgotten)
    #expect((41_999..<50_000).allSatisfy { trace[$0] == kinds[$0 % kinds.count] })
  }

  @Test func recordsKeepTheirOrderOverChunks() {
    let trace = Trace()
    for number in 0..<20_000 {
      trace.append(.iterationStarted(number: UInt32(number)), line: Int32(number), task: .none)
    }
    #expect(trace.count == 20_000)
    for index in [0, 4095, 4096, 19_999] {
      #expect(trace[index].event == .iterationStarted(number: UInt32(index)))
      #expect(trace[index].line == Int32(index))
    }
  }

  @Test func namesAreKeptOnceAndOutputAsOftenAsItIsWritten() {
    let trace = Trace()
    #expect(trace.intern("a") == trace.intern("a"))
    #expect(trace.add(text: "a") != trace.add(text: "a"))
    #expect(trace.intern("") == .empty)
    #expect(trace.text(trace.intern("ä")) == "ä")
    #expect(trace.text(TextID(999)) == "")
  }

  @Test func outputIsIndexedByTheRecordThatWroteIt() {
    let trace = Trace()
    trace.append(.loopStarted, line: 0, task: .none)
    trace.append(.output(trace.add(text: "x"), .standardError), line: 1, task: TaskID(0))
    #expect(trace.outputs.map(\.event) == [1])
    #expect(trace.outputs.first?.stream == .standardError)
  }

  @Test func outputComesInLinesHoweverItWasWritten() {
    let trace = Trace()
    func write(_ text: String, _ task: UInt32, _ stream: OutputStream = .standardOutput) {
      trace.append(.output(trace.add(text: text), stream), line: 1, task: TaskID(task))
    }
    write("one\ntwo\nthr", 0)
    write("ee\n", 1)
    write("part", 2)
    write("error\n", 2, .standardError)
    write("\n", 1)
    let lines = trace.outputLines(count: 5, limit: 10)
    #expect(lines.map(\.text) == ["one", "two", "three", "part", "error", ""])
    #expect(lines.map(\.task.rawValue) == [0, 0, 0, 2, 2, 1])
    #expect(trace.outputLines(count: 5, limit: 2).map(\.text) == ["error", ""])
    #expect(trace.outputLines(count: 1, limit: 10).map(\.text) == ["one", "two", "thr"])
    #expect(trace.outputLines(count: 0, limit: 10).isEmpty)
  }
}

@Suite struct InstantTextTests {
  @Test(
    arguments: [
      (0, "0.0"), (3_000_000_000, "3.0"), (250_000_000, "0.25"), (1_234_567_890, "1.234"),
      (-500_000_000, "-0.5"),
    ] as [(Int64, String)])
  func digitsAreCutNotRounded(_ nanoseconds: Int64, _ text: String) {
    #expect(Instant(nanoseconds: nanoseconds).text() == text)
  }

  @Test(
    arguments: [
      (0, "0 s"), (1_000_000_000, "1 s"), (1_500_000_000, "1.5 s"), (20_000_000, "20 ms"), (5000, "5 µs"),
      (7, "7 ns"),
      (Int64.max, "9223372036.854 s"), (100_000_000, "0.1 s"),
    ] as [(Int64, String)])
  func durationsHaveAUnitThatFits(_ nanoseconds: Int64, _ text: String) {
    #expect(Instant(nanoseconds: nanoseconds).durationText(since: .zero) == text)
  }

  @Test func theClockDoesNotJitter() {
    #expect(Instant(nanoseconds: 3_007_999_999).clockText == "3.007")
  }
}

@Suite struct PlainTextTests {
  @Test(arguments: [
    ("\u{1B}[36mblue\u{1B}[0m", "blue"), ("\u{1B}]0;title\u{07}x", "x"), ("a\u{1B}", "a"), ("a\u{1B}[", "a"),
    ("\u{9B}31mred", "red"), ("\u{1B}(Bx", "x"), ("\u{1B}7x", "x"), ("plain", "plain"),
  ])
  func escapesAreTakenOut(_ text: String, _ plain: String) {
    #expect(PlainText.strippingEscapes(text) == plain)
  }
}
