// Being asked: keys that answer, what the screen hides and shows, pictures of ask and class mode.

import Foundation
import SimCore
import Testing

@testable import TUI

@Suite struct QuizTests {
  private static let kitchen = """
    # /// script
    # [tool.simul]
    # topic = "basics"
    #
    # [[tool.simul.questions]]
    # at.line = 30
    # asks = "next-task"
    # ask = "The soup is on the stove. Who works next?"
    # answers = ["the rice", "the soup", "nobody"]
    # values = ["T2", "T1", "none"]
    # right = 1
    # why = "The soup waits, and the rice has been in the ready queue all the time."
    # zh.ask = "汤已经放在炉子上了。下一个是谁？"
    # zh.answers = ["米饭", "汤", "没有人"]
    # zh.why = "汤在等待，而米饭一直在就绪队列里。"
    #
    # [[tool.simul.notes]]
    # at.event = "clock"
    # text = "Nobody is ready: only now does the clock move."
    # ///

    import asyncio


    async def dish(name, minutes):
        if minutes == 0:
            return

        print(f"{name} on the stove")
        await asyncio.sleep(minutes)
        print(f"{name} done")


    async def main():
        await asyncio.gather(dish("soup", 3), dish("rice", 1), dish("salad", 2))


    asyncio.run(main())
    """

  /// Opens the program, presses the keys, and looks at what came of it.
  private func play<T: Sendable>(
    _ keys: String, _ change: @escaping @Sendable (inout TUIOptions) -> Void = { _ in },
    size: Size = Size(width: 120, height: 36), _ look: @escaping @Sendable (StepperSession, Canvas) -> T
  ) -> T? {
    Programs.step(Self.kitchen) { stepper, source in
      var session = Self.session(stepper, source, change)
      for scalar in keys.unicodeScalars {
        let key: Key =
          switch scalar {
          case "\n": .enter
          case "\u{1B}": .escape
          case "→": .right
          default: .character(scalar)
          }
        _ = session.handle(key, on: session.render(size))
      }
      return look(session, session.render(size))
    }
  }

  private static func session(
    _ stepper: Stepper, _ source: [String], _ change: (inout TUIOptions) -> Void
  ) -> StepperSession {
    let scenario = Scenario(source: SourceText(name: "program.py", text: source.joined(separator: "\n")))
    var options = TUIOptions()
    change(&options)
    let program = LoadedProgram(source: source, stepper: stepper, plan: RunPlan(scenario, options: SimulationOptions()))
    return StepperSession(program, fileName: "program.py", options: options)
  }

  @Test func theRunStopsAtTheQuestionAndTheScreenHoldsItBack() throws {
    let (picture, position, standing) = try #require(
      play("A9n9n") { session, canvas in (canvas.picture, session.stepper.position, session.ui.quiz.standing) })
    #expect(standing == 0)
    #expect(picture.contains("1  ") && picture.contains("Esc skips"))
    #expect(!picture.contains("front → back") && !picture.contains("clock jumps to"))
    #expect(position > 0)
  }

  @Test func allRightIsAHundredPercentAndNoRuleIsMissed() throws {
    let result = try #require(
      Programs.step(Self.kitchen) { stepper, source in
        var session = Self.session(stepper, source) { $0.asks = .asking }
        var asked = 0
        for _ in 0..<200 {
          let plan = session.screen.plan
          if let index = session.ui.quiz.standing {
            asked += 1
            let digit = plan.questions[index].question.right + 1
            _ = session.handle(.character(Unicode.Scalar(UInt8(48 + digit))))
            _ = session.handle(.enter)
          } else if session.stepper.isAtEnd {
            break
          } else {
            _ = session.handle(.character("n"))
          }
        }
        let quiz = session.ui.quiz
        return (asked, quiz.rightCount, quiz.answeredCount, session.screen.plan.questions.count, quiz.missed(.english).count)
      })
    #expect(result.0 > 1)
    #expect(result.0 == result.3 && result.1 == result.0 && result.2 == result.0)
    #expect(result.4 == 0)
  }

  @Test func aWrongAnswerIsToldWithTheRuleAndListedAtTheEnd() throws {
    let (told, results) = try #require(
      Programs.step(Self.kitchen) { stepper, source in
        var session = Self.session(stepper, source) { $0.asks = .asking }
        var told = ""
        for _ in 0..<200 where !session.stepper.isAtEnd || session.ui.quiz.standing != nil {
          if let index = session.ui.quiz.standing {
            let question = session.screen.plan.questions[index].question
            let wrong = (question.right + 1) % question.answers.count
            _ = session.handle(.character(Unicode.Scalar(UInt8(49 + wrong))))
            told += session.render(Size(width: 120, height: 36)).picture
            _ = session.handle(.enter)
          } else {
            _ = session.handle(.character("n"))
          }
        }
        return (told, session.render(Size(width: 120, height: 36)).picture)
      })
    #expect(told.contains("No, it is "))
    #expect(told.contains("The soup waits, and the rice has been in the ready queue all the time."))
    #expect(results.contains("You answered 0 of "))
    #expect(results.components(separatedBy: "The soup waits, and the rice has been in the ready queue all the time.").count == 2)
  }

  @Test func nothingMovesTheRunWhileAQuestionStands() throws {
    let before = try #require(play("A") { session, _ in session.place })
    let stood = try #require(play("A9n") { session, _ in session.place })
    #expect(before != stood)
    let held = try #require(play("A9nnst→wGc N") { session, _ in (session.place, session.ui.quiz.standing, session.ui.isPlaying) })
    #expect(held.0 == stood && held.1 == 0 && !held.2)
  }

  @Test func escapeSkipsAndAEndsTheAsking() throws {
    let skipped = try #require(play("A9n\u{1B}") { session, _ in (session.ui.quiz.standing, session.ui.quiz.answeredCount) })
    #expect(skipped.0 == nil && skipped.1 == 0)
    let ended = try #require(play("A9nA9n") { session, _ in (session.ui.quiz.mode, session.ui.quiz.standing) })
    #expect(ended.0 == .off && ended.1 == nil)
  }

  @Test func aClickAnswers() throws {
    let answered = try #require(
      Programs.step(Self.kitchen) { stepper, source in
        var session = Self.session(stepper, source) { $0.asks = .asking }
        for _ in 0..<30 where session.ui.quiz.standing == nil { _ = session.handle(.character("n")) }
        let canvas = session.render(Size(width: 80, height: 24))
        for link in canvas.targets {
          if case .answer(0) = link.target {
            _ = session.handle(.mouse(Mouse(.click, x: link.rect.x + 3, y: link.rect.y)), on: canvas)
          }
        }
        return session.ui.quiz.answeredCount
      })
    #expect(answered == 1)
  }

  @Test func aClassSeesNothingBeforeTheTeacherReveals() throws {
    let rule = "the rice has been in the ready queue"
    let marked = try #require(
      play("9n9n2", { $0.asks = .classroom }) { session, canvas in (canvas.picture, session.ui.quiz.isRevealed, session.ui.presenter) })
    #expect(!marked.0.contains(rule) && !marked.1 && marked.2)
    let revealed = play("9n9n2\n", { $0.asks = .classroom }) { session, _ in session.ui.quiz.isRevealed }
    #expect(revealed == true)
  }

  @Test func theTimeOfAClassRunsOut() {
    var ui = UIState()
    ui.quiz.secondsLeft = 2
    for _ in 0..<5 { reduce(&ui, .secondPassed) }
    #expect(ui.quiz.secondsLeft == 0)
  }

  @Test func aNoteStandsAtItsMomentAndWhereItsTurnEnds() throws {
    let picture = try #require(play("9n9n9n") { _, canvas in canvas.picture })
    let note = "Nobody is ready: only now does the clock move."
    let found = try #require(
      Programs.step(Self.kitchen) { stepper, source in
        var session = Self.session(stepper, source) { _ in }
        var seen = 0
        for _ in 0..<60 {
          _ = session.handle(.right)
          if session.render(Size(width: 80, height: 24)).picture.contains(note) { seen += 1 }
        }
        return seen
      })
    // At its moment, and where the turn is over.
    #expect(found == 2)
    #expect(!picture.isEmpty)
  }

  // MARK: Pictures

  struct Shot: Sendable, CustomTestStringConvertible {
    var name: String
    var keys: String
    var mode: QuizState.Mode
    var tongue = Tongue.english
    var testDescription: String { name }
  }

  static let shots = [
    Shot(name: "ask-stands", keys: "9n9n", mode: .asking), Shot(name: "ask-right", keys: "9n9n1", mode: .asking),
    Shot(name: "ask-chinese", keys: "9n9n2", mode: .asking, tongue: .chinese),
    Shot(name: "class-stands", keys: "9n9n", mode: .classroom), Shot(name: "class-revealed", keys: "9n9n2\n", mode: .classroom),
  ]

  @Test(arguments: shots)
  func theScreenIsTheRecordedOne(_ shot: Shot) throws {
    for size in [Size(width: 80, height: 24), Size(width: 120, height: 36)] {
      let picture = try #require(
        play(
          shot.keys,
          {
            $0.asks = shot.mode
            $0.tongue = shot.tongue
          }, size: size
        ) { _, canvas in canvas.picture })
      try check(picture + "\n", "\(shot.name)-\(size.width)x\(size.height)")
    }
  }

  private func check(_ picture: String, _ name: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Golden/Screens/\(name).txt")
    if ProcessInfo.processInfo.environment["SIMUL_RECORD_SCREENS"] != nil {
      try picture.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(name) was recorded")
      return
    }
    let known = try? String(contentsOf: file, encoding: .utf8)
    #expect(picture == known, "\(name):\n\(picture)")
  }
}
