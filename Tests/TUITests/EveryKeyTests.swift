// Every command of the key map, pressed once: what changes in the session and on the screen.

import SimCore
import Testing

@testable import TUI

@Suite struct EveryKeyTests {
  private static let size = Size(width: 120, height: 36)

  /// What a key did, seen from outside.
  private struct Press {
    var before: StepperSession
    var after: StepperSession
    var request: Request
    var positionBefore: Int
    var position: Int
    var pictureBefore: String
    var picture: String
    var placeBefore: Place
    var lineBefore: Int?

    /// Whether the screen shows the text now, and did not before.
    func shows(_ text: String) -> Bool { picture.contains(text) && !pictureBefore.contains(text) }
    var record: TraceEvent? { position > 0 ? after.stepper.trace[position - 1].event : nil }
  }

  /// Keys that lead to a state, and what must be true after the command's key was pressed there.
  private struct Script: Sendable {
    var before: String
    var holds: @Sendable (Press) -> Bool
    init(_ before: String, _ holds: @escaping @Sendable (Press) -> Bool) {
      self.before = before
      self.holds = holds
    }
  }

  private static let scripts: [String: Script] = [
    // Moving.
    "event": Script("", { $0.position == 1 }),
    "event-back": Script(":40\n", { $0.position == 39 }),
    "line": Script("", { $0.after.stepper.lineStep?.line == 1 && $0.shows("about to run line 1") }),
    "line-back": Script("ssss", { $0.lineBefore != nil && $0.after.stepper.lineStep?.line != $0.lineBefore }),
    "turn": Script("", { if case .handleStarted = $0.record { true } else { false } }),
    "turn-back": Script("nnn", { $0.position < $0.positionBefore && $0.position > 0 }),
    "pass": Script("", { if case .iterationStarted(1) = $0.record { true } else { false } }),
    "pass-back": Script("iii", { if case .iterationStarted(2) = $0.record { true } else { false } }),
    "time": Script("", { $0.shows("clock 1.000 s") }),
    "time-back": Script("tt", { $0.shows("clock 1.000 s") }),
    "follow": Script(":20\n:T3\n", { $0.after.stepper.state.runningTask == TaskID(3) }),
    "follow-back": Script(":20\n:T3\nff", { $0.position < $0.positionBefore && $0.after.stepper.state.runningTask == TaskID(3) }),
    "output": Script("", { $0.shows("pick(1) starts") }),
    "output-back": Script("www", { $0.after.stepper.state.outputCount == 2 }),

    // Running.
    "play": Script("", { $0.after.ui.isPlaying && $0.shows("PLAY") }),
    "until": Script("/takes\n\u{1B}", { $0.after.stepper.lineStep?.line == 16 }),
    "until-back": Script(":200\n/takes\n\u{1B}", { $0.position < $0.positionBefore && $0.after.stepper.lineStep?.line == 16 }),
    "continue": Script("B14\n", { $0.after.stepper.lineStep?.line == 14 }),
    "continue-back": Script("B14\ncc", { $0.after.stepper.lineStep?.line == 14 && $0.after.place != $0.placeBefore && $0.position <= $0.positionBefore }),
    "breakpoint": Script("n", { $0.after.ui.breakpoints.count == 1 && $0.shows("●") }),
    "breakpoints": Script("", { $0.after.ui.prompt?.purpose == .breakpoint }),
    "faster": Script("", { $0.after.ui.speed == 1 && $0.shows("speed 2×") }),
    "slower": Script("", { $0.after.ui.speed == -1 && $0.shows("speed ½×") }),
    "pace": Script("", { $0.after.ui.playsByTime }),

    // Asking.
    "go": Script("", { $0.after.ui.prompt?.purpose == .command }),
    "start": Script(":40\n", { $0.position == 0 }),
    "end": Script("", { $0.after.stepper.isAtEnd && $0.shows("ENDED") }),
    "search": Script("", { $0.after.ui.prompt?.purpose == .search }),
    "mark": Script("", { $0.after.ui.awaitsMark == .set }),
    "to-mark": Script("ma:40\n", { $0.after.ui.awaitsMark == .jump }),

    // Asking the viewer.
    "ask": Script("", { $0.after.ui.quiz.mode == .asking }),

    // Branching.
    "first": Script("2i", { $0.after.parted != nil && $0.shows("WHAT IF") }),
    "sleep-length": Script(":40\n", { $0.after.ui.prompt?.purpose == .sleep }),
    "policy": Script("2i", { $0.after.ui.awaitsPolicy }),
    "changes": Script("", { !$0.after.ui.message.isEmpty && $0.before.ui.message.isEmpty }),
    "compare": Script("2iK", { $0.after.comparing != nil && $0.before.comparing == nil }),
    "original": Script("2iK", { $0.after.parted == nil && $0.before.parted != nil }),

    // Panes.
    "next-pane": Script("", { $0.after.ui.focus == .ready }),
    "previous-pane": Script("\t", { $0.after.ui.focus == .source }),
    "zoom": Script("", { $0.after.ui.zoomed == .source && !$0.picture.contains("Ready queue") }),
    "full-output": Script(":40\n", { $0.after.ui.showsOutputFull && !$0.picture.contains("Ready queue") }),
    "side": Script(":40\n", { $0.shows("─ Task ─") }),
    "up": Script("n", { $0.after.ui.sourceCursor != nil }),
    "down": Script("n", { $0.after.ui.sourceCursor != nil }),
    "page-up": Script(":40\n", { ($0.after.ui.sourceCursor ?? 99) < 14 }),
    "page-down": Script("n", { ($0.after.ui.sourceCursor ?? 0) > 10 }),
    "choose": Script(":90\n5↑↑↑", { $0.position < $0.positionBefore }),
    "axis": Script(":40\n", { $0.after.ui.timeline.axis == .step }),
    "closer": Script(":40\n", { $0.after.ui.timeline.zoom == 1 }),
    "wider": Script(":40\n}}", { $0.after.ui.timeline.zoom == 1 }),
    "earlier": Script(":90\n}}", { $0.after.ui.timeline.offset < 0 }),
    "later": Script(":90\n}}[[", { $0.after.ui.timeline.offset > $0.before.ui.timeline.offset }),

    // The session.
    "presenter": Script("", { $0.after.ui.presenter }),
    "library": Script("", { $0.after.ui.showsLibrary }),
    "theme": Script("", { $0.after.ui.theme == .light }),
    "mouse": Script("", { !$0.after.ui.usesMouse }),
    "reload": Script("", { $0.request == .reload }),
    "edit": Script("n", { if case .edit = $0.request { true } else { false } }),
    "escape": Script("?", { !$0.after.ui.showsHelp && $0.shows("Ready queue") }),
    "redraw": Script("", { $0.request == .redraw }),
    "suspend": Script("", { $0.request == .suspend }),
    "interrupt": Script("", { if case .quit = $0.request { true } else { false } }),
    "help": Script("", { $0.shows("one event forward") }),
    "quit": Script("", { $0.request == .quit(status: 0) }),
  ]

  @Test func everyCommandHasAScript() {
    let names = Set(KeyMap.standard.entries.filter { !$0.keys.isEmpty }.map(\.name))
    #expect(names.subtracting(EveryKeyTests.scripts.keys).sorted() == [])
    #expect(Set(EveryKeyTests.scripts.keys).subtracting(names).sorted() == [])
  }

  @Test(arguments: KeyMap.standard.entries.filter { !$0.keys.isEmpty }.map(\.name))
  func everyKeyDoesWhatItSays(_ name: String) throws {
    let failed = Programs.open([Programs.random]) { programs -> [String] in
      guard let entry = KeyMap.standard.entries.first(where: { $0.name == name }), let script = EveryKeyTests.scripts[name] else {
        return ["no script"]
      }
      // Each of its keys does the same.
      return entry.keys.compactMap { key in
        programs[0].stepper.goToStart()
        var session = StepperSession(programs[0], fileName: "program.py", options: TUIOptions())
        KeyScript.type(script.before, &session, EveryKeyTests.size)
        let (before, picture, position) = (session, session.render(EveryKeyTests.size).picture, session.stepper.position)
        let place = session.place
        let step = session.stepper.lineStep
        let request = session.handle(key, on: session.render(EveryKeyTests.size))
        while session.huntOn() {}
        let press = Press(
          before: before, after: session, request: request, positionBefore: position, position: session.stepper.position,
          pictureBefore: picture, picture: session.render(EveryKeyTests.size).picture, placeBefore: place, lineBefore: step?.line)
        return script.holds(press) ? nil : key.name
      }
    }
    #expect(failed == [])
  }
}
