// Branches, changes and comparisons on the screen, driven by keys.

import SimCore
import Testing

@testable import TUI

@Suite struct BranchScreenTests {
  private static let sizes = [Size(width: 80, height: 24), Size(width: 120, height: 36)]

  private static func type(_ keys: String, _ session: inout StepperSession) {
    for scalar in keys.unicodeScalars {
      let key: Key =
        switch scalar {
        case "\n": .enter
        case "\t": .tab
        case "\u{1B}": .escape
        case "→": .right
        case "↓": .down
        default: .character(scalar)
        }
      _ = session.handle(key, on: session.render(sizes[0]))
      while session.huntOn() {}
    }
  }

  private struct Look: @unchecked Sendable {
    var session: StepperSession
    var pictures: [String]
  }

  private func play(_ keys: String, _ text: String = Programs.concurrent) -> Look? {
    Programs.open([text]) { programs in
      var session = StepperSession(programs[0], fileName: "program.py", options: TUIOptions())
      Self.type(keys, &session)
      return Look(session: session, pictures: Self.sizes.map { session.render($0).picture })
    }
  }

  /// To the moment at which three tasks are ready for the first time.
  private static let threeReady = "2i"

  @Test func theScreensOfBranchesAreTheRecordedOnes() throws {
    for (name, keys) in [
      ("branch-first", "\(Self.threeReady)2↓↓Kn"), ("branch-sleep", ":30\nd5\nt"), ("branch-compare", "\(Self.threeReady)plV→"),
    ] {
      let look = try #require(play(keys))
      for (size, picture) in zip(Self.sizes, look.pictures) {
        try Pictures.check(picture + "\n", "\(name)-\(size.width)x\(size.height)")
      }
    }
  }

  @Test func aProgramWithoutTasksStandsAboveOneWithThemAndHoursAreTold() throws {
    let alone = "import time\nfor board in range(3):\n    time.sleep(14400)\n    print(board)\n"
    let text = try #require(
      Programs.open([alone, Programs.concurrent]) { programs -> String in
        for program in programs { program.stepper.record(upTo: 10_000) }
        return comparisonText(Comparison(["alone.py", "together.py"], programs.map(\.stepper)), width: 100)
      })
    let rows = text.split(separator: "\n").map(String.init)
    #expect(rows[0].contains("ends at 43200 s (12 h)"))
    #expect(rows[1].contains("module code ") && rows[1].contains("▐"))
    // All four lanes of the other one are there.
    #expect(rows[2].contains("ends at 2 s") && !rows[2].contains(" of "))
    #expect(rows[6].contains("T3"))
  }

  @Test func theScreensOfAComparisonAreTheRecordedOnes() throws {
    let pictures = try #require(
      Programs.open([Programs.blocking, Programs.concurrent]) { programs -> [String] in
        for program in programs { program.stepper.record(upTo: 10_000) }
        let comparison = Comparison(["blocking.py", "concurrent.py"], programs.map(\.stepper))
        var session = CompareSession(comparison)
        _ = session.handle(.right)
        return Self.sizes.map { session.render($0).picture } + [session.text(width: 80)]
      })
    for (name, picture) in zip(["80x24", "120x36", "plain"], pictures) {
      try Pictures.check(picture + "\n", "compare-\(name)")
    }
  }

  @Test func theHeaderSaysThatThisIsABranchAndHowToReturn() throws {
    let look = try #require(play("\(Self.threeReady)K"))
    let header = look.pictures[0].split(separator: "\n")[0]
    #expect(header.contains("WHAT IF") && header.contains("T2 first at step") && header.contains("R returns"))
    #expect(look.session.stepper.narration.what.hasPrefix("What if:"))
    let back = try #require(play("\(Self.threeReady)KnnnR"))
    #expect(back.session.parted == nil)
    #expect(!back.pictures[0].contains("WHAT IF"))
  }

  @Test func returningGoesToTheSameMomentOrWhereTheRunsParted() throws {
    let start = try #require(play(Self.threeReady)).session.stepper.position
    let same = try #require(play("\(Self.threeReady)plR"))
    #expect(same.session.stepper.position == start)
    let later = try #require(play("\(Self.threeReady)KnnnnnnR"))
    let parting = try #require(play("\(Self.threeReady)K")).session.parted?.view.parting
    #expect(later.session.stepper.position == parting)
  }

  @Test func whatCannotBeIsSaid() throws {
    #expect(try #require(play("K")).session.ui.message.contains("nobody is ready"))
    #expect(try #require(play("d")).session.ui.message == "nobody sleeps now")
    #expect(try #require(play("R")).session.ui.message.contains("original run"))
    #expect(try #require(play("V")).session.ui.message.contains("K, d, p or x"))
    #expect(try #require(play(":policy dice\n")).session.ui.message.contains("fifo, lifo, random, priority"))
    #expect(try #require(play(":30\ndsoon\n")).session.ui.message.contains("no length"))
  }

  @Test func enterOpensOneOfTheTwoAtTheTimeOfTheMark() throws {
    // The branch sleeps until 5 s; its end is opened, then the original's.
    let branch = try #require(play(":30\nd5\nV→→→\t\n"))
    #expect(branch.session.comparing == nil && branch.session.parted != nil)
    #expect(branch.session.stepper.state.now.seconds == 5)
    let original = try #require(play(":30\nd5\nV→\n"))
    #expect(original.session.parted == nil && original.session.stepper.state.now.seconds == 2)
    let left = try #require(play(":30\nd5\nV\u{1B}"))
    #expect(left.session.comparing == nil && left.session.parted != nil)
  }

  @Test func aPolicyFromTheCommandLineIsInTheHeader() throws {
    let header = try #require(
      Programs.step(Programs.concurrent) { stepper, source in
        var options = TUIOptions()
        options.policy = "lifo"
        return renderScreen(source: source, fileName: "program.py", stepper: stepper, options: options, size: Self.sizes[1]).picture
          .split(separator: "\n")[0].description
      })
    #expect(header.contains("policy lifo"))
  }
}
