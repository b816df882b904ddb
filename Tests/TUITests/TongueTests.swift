// Simplified Chinese beside English: every key, every phrase that screens show, and pictures.

import SimCore
import Testing

@testable import TUI

@Suite struct TongueTests {
  @Test func everyKeyHasItsWordsInChinese() {
    for entry in KeyMap.standard.entries {
      let words = ChineseKeys.words(entry.name)
      #expect(words?.meaning.isEmpty == false, "\(entry.name) has no meaning in ChineseKeys")
      #expect((words?.hint.isEmpty == false) == (entry.hint != nil), "\(entry.name): the hint in ChineseKeys")
    }
    for line in KeyMap.standard.help(.source, in: .chinese) where !line.keys.hasPrefix("1") {
      #expect(Self.isChinese(line.text), "\(line.text)")
    }
  }

  @Test func everyPaneHasItsNameAndHelpInChinese() {
    for pane in PaneID.allCases {
      #expect(Self.isChinese(pane.chineseTitle))
      #expect(pane.chineseHelp.map(\.keys) == pane.help.map(\.keys))
      #expect(pane.chineseHelp.allSatisfy { Self.isChinese($0.text) })
    }
  }

  /// Words of the screen that must not be left over in a Chinese one.
  private static let english = [
    "PAUSED", "clock", "speed", "Ready", "Sleeping", "Waiting", "Output", "Timeline", "Source", " ready", "waiting", "nobody", "more",
    "step ", "left", "wakes", "Then", "Next", "The ", "just created", "slept", "callback", " done", "CPU time", "play", "quit",
  ]

  @Test func nothingOfTheScreenStaysEnglish() throws {
    let found = try #require(
      Programs.step(Programs.workshop) { stepper, source in
        var options = TUIOptions()
        options.tongue = .chinese
        var found: [String] = []
        while stepper.forward(.handle), stepper.position < 400 {
          var ui = UIState(options)
          ui.zoomed = [nil, .inspector, .tree, .timeline][stepper.position % 4]
          // The program's own text is English: it is left out.
          let hidden = source.map { _ in "" }
          let picture = renderScreen(
            source: hidden, fileName: "program.py", stepper: stepper, ui: ui, options: options, size: Size(width: 160, height: 44)
          ).picture
          for word in Self.english where picture.contains(word) { found.append("\(stepper.position): \(word)\n\(picture)") }
        }
        return found
      })
    #expect(found.isEmpty, "\(found.first ?? "")")
  }

  @Test(arguments: [
    ("workshop-waits", 66, 0), ("workshop-frozen", 121, 0), ("workshop-line", 66, 1),
  ])
  func theScreenInChineseIsTheRecordedOne(_ name: String, _ position: Int, _ lines: Int) throws {
    for size in [Size(width: 80, height: 24), Size(width: 120, height: 36)] {
      let picture = try #require(
        Programs.step(Programs.workshop) { stepper, source in
          stepper.go(to: position)
          for _ in 0..<lines { stepper.forward(.line) }
          var options = TUIOptions()
          options.tongue = .chinese
          return renderScreen(
            source: source, fileName: "program.py", stepper: stepper, ui: UIState(options), options: options, size: size
          ).picture
        })
      try Pictures.check(picture + "\n", "zh-\(name)-\(size.width)x\(size.height)")
    }
  }

  @Test func theHelpInChineseIsTheRecordedOne() throws {
    let picture = try #require(
      Programs.step(Programs.random) { stepper, source in
        var options = TUIOptions()
        options.tongue = .chinese
        var ui = UIState(options)
        ui.showsHelp = true
        return renderScreen(
          source: source, fileName: "program.py", stepper: stepper, ui: ui, options: options, size: Size(width: 120, height: 36)
        ).picture
      })
    try Pictures.check(picture + "\n", "zh-help-120x36")
  }

  /// Whether there is a Chinese character in a text.
  private static func isChinese(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }
}
