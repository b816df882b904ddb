// The lessons of the library: their metadata is valid, each moment comes, and what each answer says is judged by the run itself.

import SimCore
import Testing

@testable import SimCore

@Suite struct LessonTests {
  @Test func theAnswersOfTheLibraryAreTrue() throws {
    for path in Checkout.files(below: "Scenarios", suffix: ".py") {
      let scenario = try TestRun.scenario(path)
      for problem in scenario.metadataProblems { Issue.record("\(path):\(problem.range.start.line): \(problem.message)") }
      let lesson = scenario.lesson
      if lesson.questions.allSatisfy({ $0.asks == nil }) && lesson.notes.isEmpty { continue }
      for fault in TestRun.onBigStack({ faults(scenario) }) { Issue.record("\(path):\(fault)") }
    }
  }

  private func faults(_ scenario: Scenario) -> [String] {
    let judge = ClaimJudge(Recording(scenario, options: TestRun.options))
    var found = scenario.lesson.questions.compactMap { q in judge.fault(of: q).map { "\(q.line): \($0)" } }
    for note in scenario.lesson.notes where judge.place(of: note.moment) == nil { found.append("\(note.line): the note never comes") }
    return found
  }

  @Test func everyTaskOfTheLibraryFitsItsProgram() throws {
    for path in Checkout.files(below: "Scenarios", suffix: ".py") {
      let scenario = try TestRun.scenario(path)
      for change in scenario.lesson.changes {
        let lines = try #require(change.applied(to: scenario.lines), "\(path): \(change.title.english)")
        let text = lines.joined(separator: "\n") + "\n"
        let (_, diagnostics) = TestRun.onBigStack { compileSource(SourceText(name: path, text: text)) }
        #expect(diagnostics.allSatisfy { $0.kind == .warning }, "\(path): \(change.title.english)")
      }
    }
  }

  // MARK: Reading

  private static let head = "# /// script\n# [tool.simul]\n"
  private static let tail = "# ///\nprint(1)\nprint(2)\n"

  private func problems(_ block: String) -> [String] {
    let lines = block.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "#" : "# " + $0 }
    let scenario = TestRun.scenario(text: Self.head + lines.joined(separator: "\n") + "\n" + Self.tail)
    return scenario.metadataProblems.map { "\($0.range.start.line): \($0.message)" }
  }

  private static let question = """
    [[tool.simul.questions]]
    ask = "What is next?"
    asks = "next-output"
    answers = ["1", "2"]
    right = 1
    why = "It is written first."

    """

  @Test(arguments: [
    ("title = 3", "3: 'title' is to be a text"), ("gaol = \"x\"", "3: there is no key 'gaol' here"),
    ("titel = \"x\"", "3: there is no key 'titel' here; did you mean 'title'?"),
    ("level = \"hard\"", "3: 'level' is to be one of \"first steps\", \"next steps\", \"further on\""),
    ("seed = 1.5", "3: 'seed' is to be a whole number"), ("zh.titel = \"x\"", "3: there is no key 'titel' here; did you mean 'title'?"),
    ("[network]", ""), ("[tool.simul.network]\nlatency = \"slow\"", "4: 'latency' is to be a number"),
    ("[[tool.simul.hosts]]\nurl = \"a\"\n[[tool.simul.hosts]]\nup = true", "6: there is no key 'up' here"),
    (question + "at.lime = 4", "9: there is no key 'lime' here"),
    (question + "at.line = 400", "9: line 400 holds no code"),
    (question + "at.line = 11\nat.time = 3", "9: a moment is named by one of 'line', 'output', 'event' and 'time'"),
    (question + "at.nth = 2", "9: 'nth' and 'task' need one of 'line', 'output', 'event' and 'time'"),
    (question + "values = [1]", "9: there are 2 answers and 1 values"), (question + "values = [1, 1]", "9: two answers claim the same"),
    (question + "of = \"x\"", "3: 'of' belongs to 'prints' alone"),
    (question + "zh.answers = [\"x\"]", "9: there are 2 answers and 1 in Chinese"),
    ("[[tool.simul.questions]]\nask = \"x\"\nasks = \"next-tusk\"", "5: 'asks' is to be one of"),
    ("[[tool.simul.notes]]\nat.line = 7", "3: a note needs its 'text'"),
    ("[[tool.simul.changes]]\ntitle = \"x\"\nline = 9\nreplace = \"2\"\nwith = \"3\"", "5: line 9 does not contain '2'"),
    ("[[tool.simul.changes]]\ntitle = \"x\"\nswap = [1]", "5: 'swap' names two lines, and nothing else"),
  ])
  func whatIsWrongIsSaidWithItsLine(_ block: String, _ complaint: String) {
    let found = problems(block)
    if complaint.isEmpty { #expect(found.isEmpty) } else { #expect(found.contains { $0.hasPrefix(complaint) }, "\(found)") }
  }

  @Test func aWholeLessonIsRead() {
    let block = """
      zh.title = "一个厨师"
      \(Self.question)at.output = "2"
      at.nth = 1
      values = [2, "1"]
      zh.ask = "下一行？"
      zh.answers = ["一", "二"]
      [[tool.simul.notes]]
      at.line = 22
      text = "Look."
      [[tool.simul.changes]]
      title = "The other way round"
      swap = [22, 23]
      """
    #expect(problems(block) == [])
    let lines = block.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "#" : "# " + $0 }
    let scenario = TestRun.scenario(text: Self.head + lines.joined(separator: "\n") + "\n" + Self.tail)
    let question = scenario.lesson.questions.first
    #expect(question?.moment == QuestionMoment(.output("2")))
    #expect(question?.answers.map(\.value) == ["2", "1"])
    #expect(question?.answers.first?.text == Localized("1", chinese: "一"))
    #expect(question?.ask.text(.chinese) == "下一行？")
    #expect(scenario.lesson.notes.first?.text == Localized("Look."))
    let changed = scenario.lesson.changes.first?.applied(to: scenario.lines)?.filter { !$0.isEmpty } ?? []
    #expect(changed.suffix(2) == ["print(2)", "print(1)"])
  }

  @Test func questionsOfTheOldFormHaveNoAnswers() {
    let scenario = TestRun.scenario(text: Self.head + "# questions = [\"Who?\"]\n" + Self.tail)
    #expect(scenario.metadataProblems.isEmpty)
    #expect(scenario.lesson.questions.map(\.ask.english) == ["Who?"])
    #expect(scenario.lesson.questions.first?.asks == nil)
  }

  // MARK: Truth

  private static let kitchen = """
    import asyncio


    async def dish(name, minutes):
        print(f"{name} on")
        await asyncio.sleep(minutes)
        print(f"{name} done")
        return name


    async def main():
        print(await asyncio.gather(dish("soup", 2), dish("rice", 1)))

    asyncio.run(main())
    """

  @Test(arguments: [
    (QuestionMoment(.line(6)), Claim(.nextTask, "T2"), true), (QuestionMoment(.line(6)), Claim(.nextTask, "dish"), false),
    (QuestionMoment(.line(6)), Claim(.nextTask, "Task-3"), true), (QuestionMoment(.line(6)), Claim(.suspends, "yes"), true),
    (QuestionMoment(.line(5)), Claim(.suspends, "no"), true), (QuestionMoment(.line(6), nth: 2), Claim(.nextTask, "none"), true),
    (QuestionMoment(.line(6), task: "T2"), Claim(.nextTask, "none"), true), (QuestionMoment(.line(7)), Claim(.nextTask, "T1"), false),
    (QuestionMoment(.event(.clock)), Claim(.clock, "1"), true), (QuestionMoment(.event(.clock), nth: 2), Claim(.clock, "2.0"), true),
    (QuestionMoment(.time(Instant(nanoseconds: 2_000_000_000))), Claim(.clock, "none"), true),
    (QuestionMoment(.output("rice on")), Claim(.nextOutput, "rice on | rice done"), true),
    (QuestionMoment(.output("rice on")), Claim(.nextOutput, "rice on | soup done"), false),
    (QuestionMoment(.event(.finished), nth: 3), Claim(.nextOutput, ""), true), (QuestionMoment(), Claim(.endsAt, "2"), true),
    (QuestionMoment(), Claim(.outcome, "normal"), true), (QuestionMoment(), Claim(.prints, "2", of: "done"), true),
    (QuestionMoment(.line(7)), Claim(.prints, "2", of: "done"), true), (QuestionMoment(), Claim(.totalTasks, "3"), true),
    (QuestionMoment(), Claim(.order, "soup on | rice done | soup done"), true),
    (QuestionMoment(), Claim(.order, "soup done | rice done"), false), (QuestionMoment(), Claim(.order, "soup | beans"), false),
    (QuestionMoment(), Claim(.results, "T1 | T2"), true), (QuestionMoment(), Claim(.results, "T2 | T1"), false),
  ])
  func claimsAreJudgedByTheRun(_ moment: QuestionMoment, _ claim: Claim, _ expected: Bool) throws {
    let scenario = TestRun.scenario(text: Self.kitchen)
    let found = TestRun.onBigStack {
      let judge = ClaimJudge(Recording(scenario))
      return judge.place(of: moment).map { judge.holds(claim, at: $0) }
    }
    #expect(found == expected, "\(moment) \(claim)")
  }

  @Test func theClassOfAnUncaughtExceptionIsTheOutcome() {
    for (text, value) in [("raise OSError(1)", "OSError"), ("raise SystemExit", "normal"), ("while True: pass", "budget")] {
      let scenario = TestRun.scenario(text: text)
      var options = SimulationOptions()
      options.maxStretches = 5
      let recording = TestRun.onBigStack { [options] in Recording(scenario, options: options) }
      let holds = TestRun.onBigStack { ClaimJudge(recording).holds(Claim(.outcome, value), at: Place(position: 0)) }
      #expect(holds, "\(text)")
    }
  }

  @Test func aMomentThatNeverComesHasNoPlace() {
    let scenario = TestRun.scenario(text: Self.kitchen)
    let places = TestRun.onBigStack {
      let judge = ClaimJudge(Recording(scenario))
      return [.line(6), .output("beans"), .event(.failed), .time(Instant(nanoseconds: 5_000_000_000))].map {
        judge.place(of: QuestionMoment($0, nth: 3))
      }
    }
    #expect(places == [nil, nil, nil, nil])
  }
}
