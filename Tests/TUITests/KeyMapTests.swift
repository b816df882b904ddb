import SimCore
import Testing
import TraceSamples

@testable import TUI

@Suite struct KeyMapTests {
  @Test func noKeyHasTwoCommands() {
    let keys = KeyMap.entries.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test func everyGranularityHasAKeyInBothDirections() {
    let commands = KeyMap.entries.map(\.command)
    for granularity in Granularity.allCases {
      #expect(commands.contains(.forward(granularity)))
      #expect(commands.contains(.back(granularity)))
    }
    for command in [
      Command.start, .end, .playPause, .faster, .slower, .help, .redraw, .suspend, .quit, .interrupt,
    ] {
      #expect(commands.contains(command))
    }
  }

  @Test func theManualListsEveryEntry() {
    let lines = KeyMap.markdownTable.split(separator: "\n")
    #expect(lines.count == KeyMap.entries.count + 2)
    #expect(lines.contains("| `→` | one event forward |"))
  }

  @Test func helpAndQuitAreTheLastHints() {
    #expect(KeyMap.hints.suffix(2).map(\.text) == ["help", "quit"])
  }
}

@Suite struct ReduceTests {
  @Test func steppingPauses() {
    var ui = UIState()
    #expect(reduce(&ui, .character(" ")) == .nothing)
    #expect(ui.isPlaying)
    #expect(reduce(&ui, .right) == .forward(.event))
    #expect(!ui.isPlaying)
  }

  @Test func everyOtherKeyIsIgnoredWithAHint() {
    var ui = UIState()
    #expect(reduce(&ui, .character("z")) == .nothing)
    #expect(ui.message == "z does nothing here")
    #expect(reduce(&ui, .escape) == .nothing)
    #expect(ui.message == "")
  }

  @Test func escapeNeverQuits() {
    var ui = UIState()
    ui.showsHelp = true
    #expect(reduce(&ui, .escape) == .nothing)
    #expect(!ui.showsHelp)
  }

  @Test func speedStaysInItsRange() {
    var ui = UIState()
    for _ in 0..<20 { _ = reduce(&ui, .character("+")) }
    #expect(ui.speedText == "128×")
    for _ in 0..<40 { _ = reduce(&ui, .character("-")) }
    #expect(ui.speedText == "¼×")
    #expect(ui.eventsPerSecond > 0)
  }

  @Test func quittingHasItsStatus() {
    var ui = UIState()
    #expect(reduce(&ui, .character("q")) == .quit(status: 0))
    #expect(reduce(&ui, .control("c")) == .quit(status: 130))
    #expect(reduce(&ui, .hangup) == .quit(status: 129))
    #expect(reduce(&ui, .control("z")) == .suspend)
    #expect(reduce(&ui, .control("l")) == .redraw)
    #expect(reduce(&ui, .resize) == .redraw)
  }
}
