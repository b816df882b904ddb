// Every scenario of the library played to its end by keys, with asking on, as a student would who knows all answers; and two
// hundred random programs, whose questions Simul makes up.
//
// What each answer claims is judged in SimCoreTests; here it is what keys and screen make of it.  Deliberately absent: time.

import Foundation
import SimCore
import Testing

@testable import SimCore
@testable import TUI

@Suite struct CoursePlayTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The Python files below a folder, sorted.
  private static func programs(below folder: String) -> [String] {
    let walk = FileManager.default.enumerator(atPath: root.appendingPathComponent(folder).path)
    var found: [String] = []
    while let path = walk?.nextObject() as? String {
      if path.hasSuffix(".py"), !path.contains("__pycache__") { found.append(folder + "/" + path) }
    }
    return found.sorted()
  }

  private static func scenario(_ path: String) throws -> Scenario {
    let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    return Scenario(source: SourceText(name: path.split(separator: "/").last.map(String.init) ?? path, text: text))
  }

  /// Opens a program with asking on.
  private static func session(_ scenario: Scenario, _ tongue: Tongue = .english) -> StepperSession {
    var simulation = SimulationOptions()
    simulation.maxSteps = 200_000
    var options = TUIOptions()
    options.asks = .asking
    options.tongue = tongue
    return StepperSession(LoadedProgram(RunPlan(scenario, options: simulation).begin()), fileName: "program.py", options: options)
  }

  /// What a play came to.
  private struct Play {
    var session: StepperSession
    var plan: QuestionPlan
    var notes: Set<Int> = []
    var faults: [String] = []
  }

  /// Presses the key until the end, and answers each question that comes to stand by its digit.
  private static func play(
    _ session: StepperSession, _ key: Key, _ look: (StepperSession, inout [String]) -> Void = { _, _ in }
  ) -> Play {
    var play = Play(session: session, plan: session.screen.plan)
    for _ in 0..<100_000 {
      if let index = play.session.ui.quiz.standing, play.plan.questions.indices.contains(index) {
        let question = play.plan.questions[index].question
        let place = play.plan.questions[index].place
        if play.session.place != place { play.faults.append("at \(play.session.place), not \(place): \(question.ask.english)") }
        look(play.session, &play.faults)
        _ = play.session.handle(.character(Unicode.Scalar(UInt8(49 + question.right))))
        if !play.session.ui.quiz.isRevealed { play.faults.append("not answered: \(question.ask.english)") }
        _ = play.session.handle(.enter)
        play.faults += play.session.stepper.state.checkInvariants()
      } else {
        if let note = play.session.ui.quiz.note { play.notes.insert(note) }
        if play.session.stepper.isAtEnd { break }
        _ = play.session.handle(key)
      }
    }
    return play
  }

  /// What must hold after all questions were answered right.
  private static func faults(_ play: Play) -> [String] {
    var faults = play.faults + play.session.stepper.state.checkInvariants()
    let (quiz, count) = (play.session.ui.quiz, play.plan.questions.count)
    if !play.session.stepper.isAtEnd { faults.append("the end was not reached") }
    if quiz.rightCount != count || quiz.answeredCount != count { faults.append("\(quiz.rightCount) of \(count) right") }
    if !quiz.missed(.english).isEmpty { faults.append("rules were missed: \(quiz.missed(.english).map(\.text))") }
    if count > 0, !quiz.showsResults { faults.append("no results are shown") }
    return faults
  }

  /// A question must fit the smallest usual screen: the question, every answer and the row that says which keys there are.
  private static func checkRows(_ session: StepperSession, _ faults: inout [String]) {
    guard let index = session.ui.quiz.standing else { return }
    let question = session.screen.plan.questions[index].question
    let (size, tongue) = (Size(width: 80, height: 24), session.ui.tongue)
    let rows = session.screen.questionRows(size)
    let why = TextWrap.lines(QuizWords(tongue).wrong(1) + " " + question.why.text(tongue), width: size.width - 4).count
    let answers = question.answers.map { TextWrap.lines($0.text.text(tongue), width: size.width - 10).count }.reduce(0, +)
    let needed = TextWrap.lines(question.ask.text(tongue), width: size.width - 4).count + answers + why + 1
    if rows.count < needed || needed > size.height / 2 { faults.append("\(needed) rows: \(question.ask.text(tongue))") }
    let picture = session.render(size).picture
    let invitation = QuizWords(tongue).answering(question.answers.count)
    if !picture.contains(invitation) { faults.append("cut off: \(question.ask.text(tongue))") }
  }

  @Test(arguments: [Key.right, .character("n")])
  func everyScenarioIsPlayedToItsEnd(_ key: Key) throws {
    for path in Self.programs(below: "Scenarios") {
      let scenario = try Self.scenario(path)
      let tongue: Tongue = key == .right ? .english : .chinese
      let faults = Programs.deep {
        let play = Self.play(Self.session(scenario, tongue), key, Self.checkRows)
        var faults = Self.faults(play)
        let own = scenario.lesson.questions.count { $0.asks != nil }
        let asked = play.plan.questions.count { $0.question.line > 0 }
        if asked != own { faults.append("\(asked) of the lesson's \(own) questions are asked") }
        let unseen = play.plan.notes.indices.filter { !play.notes.contains($0) }
        for note in unseen { faults.append("never seen: \(play.plan.notes[note].text.english)") }
        if play.plan.notes.count != scenario.lesson.notes.count { faults.append("a note has no place") }
        return faults
      }
      for fault in faults ?? ["no answer"] { Issue.record("\(path), \(key.name): \(fault)") }
    }
  }

  @Test func theRandomProgramsAreAnsweredRight() throws {
    let paths = Self.programs(below: "Tests/Conformance/asyncio/random")
    #expect(paths.count >= 199)
    var asked = 0
    for path in paths {
      let scenario = try Self.scenario(path)
      let found = Programs.deep {
        let play = Self.play(Self.session(scenario), .character("n"))
        var options = SimulationOptions()
        options.maxSteps = 200_000
        let judge = ClaimJudge(Recording(scenario, options: options))
        var faults = Self.faults(play)
        for planned in play.plan.questions {
          let claims = planned.question.claims
          let truth = claims.map { judge.holds($0, at: planned.place) }
          if truth.indices.contains(where: { truth[$0] != ($0 == planned.question.right) }) {
            faults.append("\(planned.question.ask.english) \(claims.map(\.value)) \(truth)")
          }
        }
        return (play.plan.questions.count, faults)
      }
      asked += found?.0 ?? 0
      for fault in found?.1 ?? ["no answer"] { Issue.record("\(path): \(fault)") }
    }
    #expect(asked > 200)
  }

  @Test func whatWasAnsweredStaysAnsweredInABranchAndOnTheWayBack() throws {
    let scenario = try Self.scenario("Scenarios/01-basics/one_cook.py")
    let scores = Programs.deep {
      var session = Self.session(scenario)
      func answer() {
        guard let index = session.ui.quiz.standing else { return }
        let right = session.screen.plan.questions[index].question.right
        _ = session.handle(.character(Unicode.Scalar(UInt8(49 + right))))
        _ = session.handle(.enter)
      }
      while session.ui.quiz.answeredCount < 2 {
        if session.ui.quiz.standing == nil { _ = session.handle(.character("n")) }
        answer()
      }
      let before = session.ui.quiz.answeredCount
      while session.parted == nil, !session.stepper.isAtEnd {
        _ = session.handle(.character("K"))
        if session.parted == nil { _ = session.handle(.character("n")) }
        answer()
      }
      let inside = session.ui.quiz.answeredCount
      _ = session.handle(.character("R"))
      _ = session.handle(.home)
      for _ in 0..<4 { _ = session.handle(.character("n")) }
      return (before, inside, session.ui.quiz.answeredCount, session.parted == nil, session.ui.quiz.standing)
    }
    let found = try #require(scores)
    #expect(found.0 == 2 && found.1 >= 2 && found.2 == found.1)
    #expect(found.3 && found.4 == nil)
  }
}
