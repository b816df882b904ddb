// Keys in, screens out: whole sessions without a terminal.

import SimCore
import Testing
import TraceSamples

@testable import TUI

@Suite struct KeyScriptTests {
  private static let size = Size(width: 120, height: 36)

  /// Runs a script of keys on a program with a replay.
  private func play(_ keys: String, _ text: String = Programs.random) -> (session: StepperSession, picture: String)? {
    let result = Programs.step(text) { stepper, source in
      var session = StepperSession(
        LoadedProgram(source: source, stepper: stepper), fileName: "program.py", options: TUIOptions())
      Self.type(keys, &session)
      return Result(session: session, picture: session.render(Self.size).picture)
    }
    return result.map { ($0.session, $0.picture) }
  }

  private struct Result: @unchecked Sendable {
    var session: StepperSession
    var picture: String
  }

  private static func type(_ keys: String, _ session: inout StepperSession) { KeyScript.type(keys, &session, size) }

  @Test(arguments: [
    ("5→", 5), ("→→→←", 2), (":40\n", 40), (":40\nma:90\n'a", 40), (":40\n:90\n''", 40), ("9→9←", 0),
  ])
  func scriptsEndAtTheirStep(_ keys: String, _ step: Int) {
    #expect(play(keys)?.session.stepper.position == step)
  }

  @Test func outputsAreSteppedThrough() throws {
    let run = try #require(play("2wW"))
    #expect(run.session.stepper.state.outputCount == 1)
    #expect(run.picture.contains("pick(1) starts"))
  }

  @Test func linesOfAModuleBesideTheProgramAreSteppedThroughInItsText() throws {
    let program = """
      import asyncio
      from contextlib import asynccontextmanager
      from oven import bake

      @asynccontextmanager
      async def kitchen():
          yield "small"

      async def main():
          async with kitchen() as name:
              print(name, await bake("bread"))

      asyncio.run(main())
      """
    let oven = SourceText(name: "oven.py", text: "async def bake(what):\n    loaf = what + '!'\n    return loaf\n")
    let scenario = Scenario(source: SourceText(name: "program.py", text: program)) { name in
      name == "oven" ? Neighbour(source: oven, isPackage: false) : nil
    }
    let simulation = Simulation(scenario)
    let stepper = Stepper(trace: simulation.trace, replay: Replay(scenario, options: SimulationOptions())) {
      simulation.record(upTo: $0)
    }
    var session = StepperSession(
      LoadedProgram(source: scenario.lines, stepper: stepper, otherSource: simulation.lines(of:)), fileName: "program.py",
      options: TUIOptions())
    func picture() -> String { session.render(Self.size).picture }
    func stepUntil(_ text: String) -> Bool {
      for _ in 0..<20 where !picture().contains(text) { Self.type("s", &session) }
      return picture().contains(text)
    }
    // Under the generator of the context manager lie the library's frames.
    #expect(stepUntil("▶M  7     yield"))
    Self.type("v", &session)
    #expect(!picture().contains("<contextlib>"))
    Self.type("L", &session)
    #expect(picture().contains("<contextlib> line"))
    Self.type("L", &session)
    #expect(stepUntil("▶M  2     loaf = what + '!'"))
    #expect(picture().contains("oven.py"))
    Self.type("S", &session)
    #expect(!picture().contains("oven.py"))
  }

  @Test func aBreakpointWithAConditionStopsWhereItHolds() throws {
    let run = try #require(play("B14 if number > 3\nc"))
    #expect(run.session.stepper.lineStep?.line == 14)
    let number = run.session.stepper.lineStep?.frames.last?.variables.first { $0.name == "number" }?.text
    #expect(number.flatMap(Int.init).map { $0 > 3 } == true)
    let back = try #require(play("B14 if number > 3\ncccCC"))
    #expect(back.session.place == run.session.place)
  }

  @Test func theRunGoesToTheLineUnderTheCursor() throws {
    let run = try #require(play("/takes\n\u{1B}u"))
    #expect(run.session.stepper.lineStep?.line == 16)
  }

  @Test func theSelectedTaskIsFollowed() throws {
    let run = try #require(play(":40\n:T2\nf"))
    #expect(run.session.stepper.state.runningTask == TaskID(2))
    let back = try #require(play(":40\n:T2\nffF"))
    #expect(back.session.place == run.session.place)
  }

  @Test func anOutputLineLeadsToItsStep() throws {
    let run = try #require(play(":90\n5↑↑↑\n"))
    let stepper = run.session.stepper
    #expect(stepper.position < 90)
    if case .output = stepper.record?.event {} else { Issue.record("no output at step \(stepper.position)") }
  }

  @Test func theNarrationIsSearched() throws {
    let run = try #require(play("2/clock\n"))
    #expect(run.session.stepper.narration.what.lowercased().contains("clock"))
  }

  @Test func aClickOnAChipSelectsTheTask() throws {
    let result = Programs.step(Programs.random) { stepper, source in
      var session = StepperSession(
        LoadedProgram(source: source, stepper: stepper), fileName: "program.py", options: TUIOptions())
      Self.type(":40\n", &session)
      let canvas = session.render(Self.size)
      var clicked: TaskID?
      for link in canvas.targets {
        if case .task(let task) = link.target, task == TaskID(2) {
          clicked = task
          _ = session.handle(.mouse(Mouse(.click, x: link.rect.x, y: link.rect.y)), on: canvas)
          break
        }
      }
      return clicked != nil && session.ui.selectedTask == clicked
    }
    #expect(result == true)
  }

  /// Any keys: the fold stays sound, and going forward and back again draws the same picture.
  @Test(arguments: 1...6)
  func randomKeysLeaveEverythingSound(_ seed: Int) {
    let faults = Programs.open([seed % 2 == 0 ? Programs.random : Programs.workshop]) { programs -> [String] in
      var session = StepperSession(programs[0], fileName: "program.py", options: TUIOptions())
      // Every key that there is, what prompts are typed of, the mouse and a change of size.
      let keys = KeyMap.standard.entries.flatMap(\.keys).filter { $0 != .control("c") && $0 != .character("q") }
      let letters = "0123456789 >6xif=.sT2/".unicodeScalars.map { Key.character($0) }
      let deeds = [Mouse.Deed.click, .wheelUp, .wheelDown]
      let often: [Key] = [.enter, .enter, .enter, .escape, .escape, .escape, .backspace, .resize, .resize, .other]
      let pool = keys + letters + often
      let sizes = [Size(width: 80, height: 24), Size(width: 120, height: 36), Size(width: 59, height: 15), Size(width: 200, height: 60)]
      var size = sizes[0]
      var random = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
      var faults: [String] = []
      func next(_ bound: Int) -> Int {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(random >> 33) % bound
      }
      for step in 0..<500 {
        var key = pool[next(pool.count)]
        if key == .resize { size = sizes[next(sizes.count)] }
        let points = next(12) == 0
        let canvas = points || step % 25 == 0 ? session.render(size) : nil
        if points { key = .mouse(Mouse(deeds[next(3)], x: next(size.width), y: next(size.height))) }
        _ = session.handle(key, on: canvas)
        var portions = 0
        while portions < 20, session.huntOn() { portions += 1 }
        faults += session.stepper.state.checkInvariants().map { "\(step): \($0)" }
        guard step % 50 == 49 else { continue }
        _ = session.handle(.escape)
        _ = session.handle(.escape)
        let before = session.render(size).picture
        let stepper = session.stepper
        if session.comparing == nil, stepper.lineIndex == 0, stepper.forward(.event) {
          stepper.back(.event)
          if session.render(size).picture != before { faults.append("\(step): another picture after there and back") }
        }
      }
      return faults
    }
    #expect(faults == [])
  }
}

/// Scripts of keys: `\n` is Enter, `\t` Tab, `\u{1B}` Escape, and arrows are themselves.
enum KeyScript {
  static func type(_ keys: String, _ session: inout StepperSession, _ size: Size) {
    for scalar in keys.unicodeScalars {
      let key: Key =
        switch scalar {
        case "\n": .enter
        case "\t": .tab
        case "\u{1B}": .escape
        case "→": .right
        case "←": .left
        case "↑": .up
        default: .character(scalar)
        }
      _ = session.handle(key, on: session.render(size))
      while session.huntOn() {}
    }
  }
}
