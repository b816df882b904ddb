// The browser: what its keys do, and its pictures.

import SimCore
import Testing

@testable import TUI

@Suite struct BrowserTests {
  /// A small library and a folder of the user's own.
  static let entries: [CatalogueEntry] = [
    entry("Scenarios/01-basics/one_cook.py", "basics", "first steps", "One cook, three dishes", "一位厨师，三道菜") {
      $0.goals[.chinese] = "三个协程共用一个线程：谁要等待，就让别人先做。"
      $0.goal = "See how three coroutines share one thread: whoever waits lets another go on."
    },
    entry("Scenarios/01-basics/laundry.py", "basics", "next steps", "Two machines, one morning", "两台洗衣机，一个上午"),
    entry("Scenarios/02-tasks/relay.py", "tasks", "further on", "The baton goes round", "接力棒传了一圈"),
    entry("Scenarios/06-queues/bakery.py", "queues", "first steps", "The bakery counter", "面包店的柜台"),
    CatalogueEntry(path: "course/week1/mine.py", section: "course/week1"),
    broken,
  ]

  private static func entry(
    _ path: String, _ topic: String, _ level: String, _ title: String, _ chinese: String,
    _ more: (inout ScenarioSettings) -> Void = { _ in }
  ) -> CatalogueEntry {
    var settings = ScenarioSettings()
    settings.title = title
    settings.titles[.chinese] = chinese
    settings.topic = topic
    settings.level = level
    more(&settings)
    var entry = CatalogueEntry(path: path, section: "Scenarios", settings: settings)
    entry.questions = 2
    return entry
  }

  private static var broken: CatalogueEntry {
    var entry = CatalogueEntry(path: "course/week1/broken.py", section: "course/week1")
    entry.problem = "line 1: the '# /// script' block has no closing '# ///' line"
    return entry
  }

  /// Types a script and answers the state and the last effect; `↑`, `↓` and `⇥` are keys, `⏎` Enter, `⌫` Backspace, `␛` Escape.
  private func type(_ keys: String, _ tongue: Tongue = .english) -> (state: BrowserState, effect: BrowserEffect) {
    var options = TUIOptions()
    options.tongue = tongue
    var state = BrowserState(Self.entries, options)
    var effect = BrowserEffect.nothing
    for scalar in keys.unicodeScalars {
      let special: [Unicode.Scalar: Key] = [
        "↑": .up, "↓": .down, "⇥": .tab, "⏎": .enter, "⌫": .backspace, "␛": .escape, "⇱": .home, "⇲": .end,
      ]
      effect = reduce(&state, special[scalar] ?? .character(scalar))
    }
    return (state, effect)
  }

  @Test(arguments: [
    ("⏎", BrowserEffect.play(0)), ("↓⏎", .play(1)), ("↑↑⏎", .play(0)), ("⇲⏎", .play(5)), ("⇲⇱⏎", .play(0)),
    ("bak⏎", .play(3)), ("bak␛⏎", .play(3)), ("queue⏎", .play(3)), ("面包⏎", .play(3)), ("next mach⏎", .play(1)), ("zzz⏎", .nothing),
    ("␛", .quit(status: 0)), ("q", .quitUnlessTyping), ("a␛", .nothing), ("bakx⌫⏎", .play(3)),
  ])
  func keysDoWhatTheHintsSay(_ keys: String, _ effect: BrowserEffect) {
    #expect(type(keys).effect == effect)
  }

  @Test func topicsStayInTheirOrderAndGoFromEasyToHard() {
    let headings = type("").state.rows.compactMap { row -> String? in
      if case .heading(let text) = row { return text }
      return nil
    }
    #expect(headings == ["Basics", "Tasks", "Queues", "course/week1"])
    #expect(type("⇥").state.listed == [0, 3, 1, 2, 4, 5])
    #expect(type("⇥⇥").state.listed == [0, 1, 2, 3, 4, 5])
  }

  @Test func theChosenProgramStaysChosenAsLongAsItIsListed() {
    #expect(type("↓↓b").state.selected == 2)
    #expect(type("↓↓bak").state.selected == 3)
    #expect(type("zzz").state.selected == nil)
    #expect(type("zzz␛").state.selected == 0)
  }

  @Test func aClickChoosesAndTheNextOneOpens() {
    var state = type("").state
    let click = Key.mouse(Mouse(.click, x: 3, y: 3))
    #expect(reduce(&state, click, target: { _, _ in .entry(2) }) == .nothing)
    #expect(state.selected == 2)
    #expect(reduce(&state, click, target: { _, _ in .entry(2) }) == .play(2))
    #expect(reduce(&state, .mouse(Mouse(.wheelUp, x: 3, y: 3))) == .nothing)
    #expect(state.selected == 0)
  }

  @Test func escapeLeadsBackFromTheStepperOnlyIfThereIsABrowser() {
    var ui = UIState()
    ui.hasBrowser = true
    ui.zoomed = .source
    #expect(reduce(&ui, .escape) == .nothing)
    #expect(reduce(&ui, .escape) == .quit(status: 0))
    var keys = KeyMap.standard
    keys.leadBack()
    #expect(keys.hints().last?.text == "back")
  }

  @Test(arguments: [Tongue.english, .chinese])
  func theBrowserIsTheRecordedOne(_ tongue: Tongue) throws {
    for size in [Size(width: 80, height: 24), Size(width: 120, height: 36), Layout.smallest] {
      let picture = try #require(
        Programs.step(Programs.random) { stepper, source in
          var options = TUIOptions()
          options.tongue = tongue
          let preview = BrowserPreview(
            .success(LoadedProgram(source: source, stepper: stepper)), fileName: "program.py", records: 4000, options: options)
          return BrowserScreen(state: BrowserState(Self.entries, options), preview: preview).render(size).picture
        })
      try Pictures.check(picture + "\n", "browser-\(tongue.rawValue)-\(size.width)x\(size.height)")
    }
  }

  @Test func everySizeIsDrawn() {
    for width in stride(from: 1, through: 240, by: 13) {
      for height in stride(from: 1, through: 70, by: 5) {
        for (keys, preview) in [("", BrowserPreview.pending), ("⇲", .failed("line 3: the module zzz is not simulated")), ("zzz", .pending)] {
          let screen = BrowserScreen(state: type(keys, .chinese).state, preview: preview)
          #expect(screen.render(Size(width: width, height: height)).cells.count == width * height)
        }
      }
    }
  }

  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]), ("unbreakable", 4, ["unbr", "eaka", "ble"]),
    ("三个协程共用一个线程。", 8, ["三个协程", "共用一个", "线程。"]), ("a\nb", 9, ["a", "b"]), ("", 5, []), ("谁等待，谁让路。", 8, ["谁等待，", "谁让路。"]),
  ])
  func proseIsWrapped(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(TextWrap.lines(text, width: width) == lines)
  }
}
