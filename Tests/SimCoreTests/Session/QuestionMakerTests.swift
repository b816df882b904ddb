// Questions that Simul makes up: each has exactly one right answer by the run itself, on programs that nobody chose.

import Testing

@testable import SimCore

@Suite struct QuestionMakerTests {
  /// Two hundred small programs; every question of each is judged.
  @Test func everyQuestionHasOneRightAnswer() {
    var dice = ProgramDice(state: 0xA5C)
    var asked = 0
    var kinds: [Claim.Kind: Int] = [:]
    var faults: [String] = []
    for number in 0..<200 {
      let text = dice.program()
      let (found, wrong) = TestRun.onBigStack { judge(text) }
      asked += found.count
      for kind in found { kinds[kind, default: 0] += 1 }
      faults += wrong.map { "program \(number): \($0)\n\(text)" }
      if faults.count > 3 { break }
    }
    for fault in faults.prefix(3) { Issue.record("\(fault)") }
    #expect(asked > 300)
    for kind in [Claim.Kind.nextTask, .nextOutput, .clock, .suspends, .results] { #expect(kinds[kind, default: 0] > 10, "\(kind)") }
  }

  private func judge(_ text: String) -> (kinds: [Claim.Kind], faults: [String]) {
    let scenario = TestRun.scenario(text: text)
    var options = TestRun.options
    options.maxSteps = 5_000
    let recording = Recording(scenario, options: options)
    let judge = ClaimJudge(recording)
    let maker = QuestionMaker(recording, source: scenario.lines)
    let plan = QuestionPlan(recording, scenario)
    var faults: [String] = []
    var right = 0
    for planned in plan.questions + maker.candidates().map(\.planned) {
      let question = planned.question
      let truth = question.claims.map { judge.holds($0, at: planned.place) }
      let isFair = truth.indices.allSatisfy { truth[$0] == ($0 == question.right) }
      if isFair { right += 1 }
      if !isFair { faults.append("\(planned.place) \(question.ask.english) \(question.claims.map(\.value)) \(truth) \(question.right + 1)") }
      if Set(question.answers.map(\.text)).count != question.answers.count { faults.append("two answers look the same: \(question.answers)") }
      if !(2...5).contains(question.answers.count) { faults.append("\(question.answers.count) answers: \(question.ask.english)") }
      if planned.answer < planned.place { faults.append("the answer lies before the question: \(question.ask.english)") }
      let shown = judge.answerPlace(of: question, from: planned.place)
      if shown != planned.answer, question.asks != .nextOutput { faults.append("\(question.ask.english): seen at \(shown), not \(planned.answer)") }
    }
    for (a, b) in zip(plan.questions, plan.questions.dropFirst()) where b.place < a.place { faults.append("not in order") }
    let turns = RunHistory(recording).turnCount
    if plan.questions.count > max(1, turns / 5) { faults.append("\(plan.questions.count) questions in \(turns) turns") }
    return (plan.questions.compactMap(\.question.asks), faults)
  }

  private static let kitchen = """
    import asyncio

    async def dish(name, minutes):
        print(f"{name} on")
        await asyncio.sleep(minutes)
        print(f"{name} done")
        return name

    async def menu():
        return await asyncio.gather(dish("soup", 3), dish("rice", 1), dish("salad", 2))

    async def main():
        table = asyncio.create_task(dish("bread", 2))
        await asyncio.sleep(0)
        print(await menu())
        await table

    asyncio.run(main())
    """

  private func candidates(_ text: String) -> [QuestionMaker.Candidate] {
    let scenario = TestRun.scenario(text: text)
    return TestRun.onBigStack { QuestionMaker(Recording(scenario), source: scenario.lines).candidates() }
  }

  @Test func resultsAreAskedForWhereFinishingOrderDiffers() throws {
    let found = try #require(candidates(Self.kitchen).first { $0.planned.question.asks == .results }).planned.question
    #expect(found.answers[found.right].value == "T2 | T3 | T4")
    #expect(found.answers.contains { $0.value == "T3 | T4 | T2" })
    #expect(found.why.english == "gather's results stand in the order of its arguments, whoever is done first.")
  }

  @Test func aLaterSleeperAndTheSumOfSleepsAreWrongTimes() throws {
    let found = try #require(candidates(Self.kitchen).first { $0.planned.question.asks == .clock }).planned.question
    #expect(found.answers[found.right].value == "1")
    #expect(found.answers.map(\.value) == ["1", "2", "3", "8"])
  }

  @Test func awaitingACoroutineIsACall() {
    let direct = candidates("import asyncio\nasync def f():\n    print(1)\nasync def main():\n    await f()\n    print(2)\nasyncio.run(main())")
    #expect(direct.contains { $0.situation == "calls" && $0.planned.question.answers[$0.planned.question.right].value == "no" })
  }

  @Test func theFrontOfTheQueueIsNamedWithItsReason() throws {
    let text = """
      import asyncio
      async def walk(name):
          await asyncio.sleep(0)
          await asyncio.sleep(1)
      async def main():
          tasks = [asyncio.create_task(walk(n)) for n in "abc"]
          for t in tasks:
              await t
      asyncio.run(main())
      """
    let found = candidates(text).map(\.planned.question).filter { $0.asks == .nextTask }
    let rules = found.map(\.why.english)
    #expect(rules.contains("The loop takes the front of the ready queue: T1 walk() was put there before T2 walk(), when it was created."))
    #expect(rules.contains { $0.hasSuffix("when its sleep ended at 1 s.") }, "\(rules)")
    #expect(found.allSatisfy { $0.ask.chinese != nil && $0.why.chinese != nil })
  }

  @Test func everyRuleHasItsSentenceInEveryLanguage() {
    for rule in LoopRule.allCases {
      for tongue in Tongue.allCases { #expect(!rule.text(tongue).isEmpty) }
      #expect(rule.text(.english) != rule.text(.chinese))
    }
  }
}

/// Makes small programs, the same in every run (splitmix64).
struct ProgramDice {
  var state: UInt64

  private mutating func roll(_ sides: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(max(1, sides)))
  }

  /// A few tasks that sleep, print, take a lock, wait for an event and for each other; some end in a deadlock, which is as well.
  mutating func program() -> String {
    let names = Array(["baker", "miller", "farmer", "driver"].prefix(2 + roll(3)))
    var lines = ["import asyncio", "", "async def rest(minutes):"]
    if roll(2) == 0 { lines.append("    print('rests')") }
    lines += ["    await asyncio.sleep(minutes)", "    return minutes", ""]
    for name in names {
      lines.append("async def \(name)(n, lock, gate, shelf):")
      for step in 0...(1 + roll(4)) { lines += statement(name, step).map { "    " + $0 } }
      lines += ["    return '\(name)' + str(n)", ""]
    }
    lines += ["async def main():", "    lock = asyncio.Lock()", "    gate = asyncio.Event()", "    shelf = asyncio.Queue(\(roll(3)))"]
    let calls = (0..<(2 + roll(3))).map { "\(names[roll(names.count)])(\($0), lock, gate, shelf)" }
    switch roll(4) {
    case 0: lines.append("    print(await asyncio.gather(\(calls.joined(separator: ", "))))")
    case 1:
      lines.append("    both = asyncio.gather(\(calls.joined(separator: ", ")))")
      lines.append("    gate.set()")
      lines.append("    print(await both)")
    case 2:
      lines.append("    tasks = [asyncio.create_task(c) for c in [\(calls.joined(separator: ", "))]]")
      lines += statement("main", 0).map { "    " + $0 }
      lines += ["    for task in tasks:", "        print(await task)"]
    default:
      lines.append("    first = asyncio.create_task(\(calls[0]))")
      for call in calls.dropFirst() { lines.append("    print(await \(call))") }
      lines += ["    gate.set()", "    await first"]
    }
    return (lines + ["    print('closed')", "", "asyncio.run(main())"]).joined(separator: "\n")
  }

  private mutating func statement(_ name: String, _ step: Int) -> [String] {
    let minutes = ["0", "1", "2", "3", "0.5"]
    switch roll(9) {
    case 0, 1: return ["print('\(name) \(step)')"]
    case 2, 3: return ["await asyncio.sleep(\(minutes[roll(5)]))"]
    case 4: return ["async with lock:", "    print('\(name) locks')", "    await asyncio.sleep(\(minutes[roll(5)]))"]
    case 5: return ["x = await rest(\(minutes[roll(5)]))", "print('\(name)', x)"]
    case 6: return ["gate.set()"]
    case 7: return roll(3) == 0 ? ["await gate.wait()"] : ["await asyncio.sleep(0)"]
    default: return roll(2) == 0 ? ["shelf.put_nowait(1) if not shelf.full() else None"] : ["await shelf.put('\(name)')", "print(await shelf.get())"]
    }
  }
}
