// A step forward and its back give the identical picture: at places all over every scenario, for every size of step.

import Foundation
import SimCore
import Testing

@testable import TUI

@Suite struct ThereAndBackTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let topics: [String] = {
    let folder = root.appendingPathComponent("Scenarios")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path, isDirectory: &isFolder) && isFolder.boolValue
    }.sorted()
  }()

  /// The keys of each size of step, and from which records on it is tried.
  private static let steps: [(forward: Key, back: Key, granularity: Granularity)] = [
    (.right, .left, .event), (.character("s"), .character("S"), .line), (.character("n"), .character("N"), .handle),
    (.character("i"), .character("I"), .iteration), (.character("t"), .character("T"), .instant),
  ]
  private static let places = [0, 9, 26, 55, 110, 190]

  @Test(arguments: topics)
  func everyStepOfEveryScenarioComesBack(_ topic: String) throws {
    let folder = ThereAndBackTests.root.appendingPathComponent("Scenarios/\(topic)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".py") }.sorted()
    #expect(!names.isEmpty)
    let texts = try names.map { try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8) }
    let faults = Programs.open(texts) { programs -> [String] in
      zip(names, programs).flatMap { name, program in
        ThereAndBackTests.faults(program, name, asks: .off) + ThereAndBackTests.faults(program, name, asks: .asking)
      }
    }
    #expect(faults == [])
  }

  private static func faults(_ program: LoadedProgram, _ name: String, asks: QuizState.Mode) -> [String] {
    var options = TUIOptions()
    options.asks = asks
    let size = Size(width: 90, height: 30)
    program.stepper.goToStart()
    // How much is known stands in the header, and grows as one goes.
    program.stepper.record(upTo: 3_000)
    var session = StepperSession(program, fileName: name, options: options)
    /// Presses a key, and skips the questions that stand in its way.
    func press(_ key: Key) {
      _ = session.handle(key)
      while session.ui.quiz.standing != nil { _ = session.handle(.escape) }
    }
    var faults: [String] = []
    for step in steps {
      for place in places {
        for key in ":\(place)".unicodeScalars { _ = session.handle(.character(key)) }
        press(.enter)
        // A question on the way was the end of it.
        for key in ":\(place)".unicodeScalars { _ = session.handle(.character(key)) }
        press(.enter)
        guard session.stepper.position == place else { continue }
        if place > 0 { press(step.forward) }
        // A question inside a turn leaves the step at no boundary of its size.
        if session.place.statement > 0, step.granularity != .line { continue }
        let here = session.place
        let before = session.render(size)
        _ = session.handle(step.forward)
        // A question ends the step early, and the step back begins elsewhere.
        if session.ui.quiz.standing != nil {
          press(.escape)
          continue
        }
        if session.place == here { continue }
        _ = session.handle(step.back)
        guard session.ui.quiz.standing == nil else {
          press(.escape)
          continue
        }
        if session.place != here {
          faults.append("\(name): \(step.granularity) from \(here) comes back to \(session.place)")
        } else if session.render(size).cells != before.cells {
          faults.append("\(name): \(step.granularity) at \(here) gives another picture")
        }
      }
    }
    return faults
  }
}
