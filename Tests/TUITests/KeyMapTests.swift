import SimCore
import Testing
import TraceSamples

@testable import TUI

@Suite struct KeyMapTests {
  private let keys = KeyMap.standard

  @Test func noKeyHasTwoCommands() {
    let all = keys.entries.flatMap(\.keys)
    #expect(Set(all).count == all.count)
    #expect(Set(keys.entries.map(\.name)).count == keys.entries.count)
  }

  @Test func everyGranularityHasAKeyInBothDirections() {
    let commands = keys.entries.map(\.command)
    for granularity in Granularity.allCases {
      #expect(commands.contains(.forward(granularity)))
      #expect(commands.contains(.back(granularity)))
    }
    for direction in [Direction.forward, .back] {
      for command in [Command.task(direction), .output(direction), .cursorLine(direction), .run(direction)] {
        #expect(commands.contains(command))
      }
    }
  }

  @Test func smallLettersGoForwardAndTheirCapitalsBack() {
    for (small, capital) in ["sS", "nN", "iI", "tT", "fF", "wW", "uU", "cC"].map({ ($0.first!, $0.last!) }) {
      let forward = keys.entries.first { $0.keys.contains(Key(name: String(small))!) }
      let back = keys.entries.first { $0.keys.contains(Key(name: String(capital))!) }
      #expect(back?.name == (forward?.name ?? "") + "-back")
    }
  }

  @Test func theManualListsEveryEntry() {
    let lines = keys.markdownTable.split(separator: "\n")
    #expect(lines.count == keys.entries.count + 2)
    #expect(lines.contains("| `→` | one event forward | `event` |"))
  }

  @Test func helpAndQuitAreTheLastHints() {
    #expect(keys.hints().suffix(2).map(\.text) == ["help", "quit"])
  }

  @Test func aSettingMovesAKeyToAnotherCommand() {
    var map = keys
    #expect(map.bind("turn", to: ["x", "Ctrl-N", "PgDn"]) == nil)
    #expect(map.command(for: .character("x")) == .forward(.handle))
    #expect(map.command(for: .control("n")) == .forward(.handle))
    #expect(map.command(for: .pageDown) == .forward(.handle))
    #expect(map.command(for: .character("n")) == nil)
    #expect(map.bind("quit", to: ["s"]) == nil)
    #expect(map.command(for: .character("s")) == .quit)
    #expect(map.hints().contains { $0.keys == "x" && $0.text == "next turn" })
  }

  @Test func aWrongSettingHasAComplaintAndChangesNothing() {
    var map = keys
    #expect(map.bind("turm", to: ["x"])?.hasPrefix("there is no command 'turm'; did you mean turn") == true)
    #expect(map.bind("turn", to: ["Hyper-X"])?.hasPrefix("'Hyper-X' is no key") == true)
    #expect(map.bind("turn", to: ["5"]) == "digits are counts and panes")
    #expect(map == keys)
  }
}

@Suite struct ReduceTests {
  private func type(_ ui: inout UIState, _ text: String, _ facts: Facts = Facts()) -> Effect {
    var effect = Effect.nothing
    for scalar in text.unicodeScalars { effect = reduce(&ui, scalar == "\n" ? .enter : .character(scalar), facts) }
    return effect
  }

  private var facts: Facts {
    var facts = Facts()
    facts.source = ["import asyncio", "async def main():", "    n = 1", "    print(n)", "asyncio.run(main())"]
    facts.line = 3
    return facts
  }

  @Test func steppingPauses() {
    var ui = UIState()
    #expect(reduce(&ui, .character(" ")) == .nothing)
    #expect(ui.isPlaying)
    #expect(reduce(&ui, .right) == .forward(.event))
    #expect(!ui.isPlaying)
  }

  @Test func everyOtherKeyIsIgnoredWithAHint() {
    var ui = UIState()
    #expect(reduce(&ui, .character("~")) == .nothing)
    #expect(ui.message == "~ does nothing here")
    #expect(reduce(&ui, .escape) == .nothing)
    #expect(ui.message == "")
  }

  @Test func aNumberSaysHowOften() {
    var ui = UIState()
    #expect(type(&ui, "12n") == .forward(.handle, count: 12))
    #expect(ui.focus == .source)
    #expect(type(&ui, "n") == .forward(.handle))
    #expect(type(&ui, "5S") == .back(.line, count: 5))
    #expect(type(&ui, "99999999999999999999n") == .forward(.handle, count: 1_000_000))
  }

  @Test func aDigitAloneGivesAPaneTheFocus() {
    var ui = UIState()
    _ = type(&ui, "5")
    #expect(ui.focus == .output)
    _ = type(&ui, "z")
    #expect(ui.zoomed == .output)
    _ = reduce(&ui, .tab)
    #expect(ui.focus == .timeline && ui.zoomed == .timeline)
    _ = reduce(&ui, .backTab)
    #expect(ui.focus == .output)
  }

  @Test func breakpointsOnTheCursorsLine() {
    var ui = UIState()
    _ = reduce(&ui, .down, facts)
    #expect(ui.sourceCursor == 4)
    _ = reduce(&ui, .character("b"), facts)
    #expect(ui.breakpoints == [Breakpoint(.line(4))])
    #expect(reduce(&ui, .character("c"), facts) == .seek(.forward, [Breakpoint(.line(4))]))
    _ = type(&ui, "B 4 if n > 8\n", facts)
    #expect(ui.breakpoints.count == 2)
    _ = type(&ui, "Bclear\n", facts)
    #expect(ui.breakpoints.isEmpty)
    _ = type(&ui, "B99\n", facts)
    #expect(ui.message == "there is no line 99")
    _ = type(&ui, "Bfinished\n", facts)
    #expect(ui.breakpoints == [Breakpoint(.event(.finished))])
    _ = type(&ui, "Bbanana\n", facts)
    #expect(ui.message == "'banana' is no line, task, event or comparison")
  }

  @Test(arguments: [
    (":120\n", Effect.go(Place(position: 120))), (":3.5s\n", .goToTime(Instant(nanoseconds: 3_500_000_000))),
    ("g250ms\n", .goToTime(Instant(nanoseconds: 250_000_000))), (":2m\n", .goToTime(Instant(nanoseconds: 120_000_000_000))),
    (":q\n", .quit(status: 0)), (":\n", .nothing), (":9999999999999999999\n", .nothing),
  ])
  func theCommandLineGoes(_ keys: String, _ effect: Effect) {
    var ui = UIState()
    #expect(type(&ui, keys, facts) == effect)
    #expect(ui.prompt == nil)
  }

  @Test func searchTakesTheKeysNUntilEscape() {
    var ui = UIState()
    _ = type(&ui, "/main\n", facts)
    #expect(ui.sourceCursor == 5)
    _ = type(&ui, "n", facts)
    #expect(ui.sourceCursor == 2)
    _ = type(&ui, "N", facts)
    #expect(ui.sourceCursor == 5)
    _ = reduce(&ui, .escape, facts)
    #expect(type(&ui, "n", facts) == .forward(.handle))
  }

  @Test func marksComeBack() {
    var ui = UIState()
    _ = type(&ui, "ma", facts)
    #expect(type(&ui, "'a", facts) == .go(Place(position: 0)))
    #expect(type(&ui, "'x", facts) == .nothing)
    #expect(ui.message == "there is no mark x")
  }

  @Test func escapeNeverQuits() {
    var ui = UIState()
    ui.showsHelp = true
    #expect(reduce(&ui, .escape) == .nothing)
    #expect(!ui.showsHelp)
    for _ in 0..<9 { #expect(reduce(&ui, .escape) == .nothing) }
  }

  @Test func speedStaysInItsRange() {
    var ui = UIState()
    for _ in 0..<20 { _ = reduce(&ui, .character("+")) }
    #expect(ui.speedText == "64×")
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

  @Test func theMousePoints() {
    var ui = UIState()
    var facts = facts
    facts.target = { x, _ in x == 0 ? .line(2) : .task(TaskID(1)) }
    _ = reduce(&ui, .mouse(Mouse(.click, x: 0, y: 0)), facts)
    #expect(ui.sourceCursor == 2)
    _ = reduce(&ui, .mouse(Mouse(.click, x: 0, y: 0)), facts)
    #expect(ui.breakpoints == [Breakpoint(.line(2))])
    _ = reduce(&ui, .mouse(Mouse(.click, x: 5, y: 0)), facts)
    #expect(ui.selectedTask == TaskID(1))
    _ = reduce(&ui, .mouse(Mouse(.wheelDown, x: 0, y: 0)), facts)
    #expect(ui.sourceCursor == 5)
  }
}
