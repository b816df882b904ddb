import SimCore
import Testing
import TraceSamples

@Suite struct TraceTests {
  @Test func aRecordTakesThirtyTwoBytes() {
    #expect(MemoryLayout<TraceRecord>.stride <= 32)
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
