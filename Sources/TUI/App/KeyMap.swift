// The one list of keys: it finds the command for a key, and prints the hints, the help and the manual's
// table.  A settings file can give commands other keys.

import SimCore

/// The keys and their commands.
public struct KeyMap: Hashable, Sendable {
  /// The parts of the help, in order.
  enum Group: String, CaseIterable, Sendable {
    case moving = "Step: small letters go forward, capitals back"
    case running = "Run"
    case asking = "Go and find"
    case branching = "What if: the run parts here"
    case panes = "Panes"
    case session = "Session"
  }

  /// One line of the help.
  struct Entry: Hashable, Sendable {
    var keys: [Key]
    var command: Command
    /// What the settings file calls it.
    var name: String
    var group: Group
    /// For the help and the manual.
    var meaning: String
    /// For the hints row, nil where it is not worth the room.
    var hint: String?

    init(
      _ keys: [Key], _ command: Command, _ name: String, _ group: Group, _ meaning: String, hint: String? = nil
    ) {
      self.keys = keys
      self.command = command
      self.name = name
      self.group = group
      self.meaning = meaning
      self.hint = hint
    }
  }

  private(set) var entries: [Entry]
  /// Whether quitting leads back to the browser.
  private var leadsBack = false

  /// The keys as they are without a settings file.
  public static let standard = KeyMap(entries: standardEntries)

  private init(entries: [Entry]) { self.entries = entries }

  /// The command for a key, nil where there is none.
  func command(for key: Key) -> Command? { entries.first { $0.keys.contains(key) }?.command }

  /// Gives a command other keys, which lose their former commands; answers a complaint, or nil.
  public mutating func bind(_ name: String, to keys: [String]) -> String? {
    guard let index = entries.firstIndex(where: { $0.name == name }) else {
      let near = entries.map(\.name).filter { $0.hasPrefix(name.prefix(3)) }
      return "there is no command '\(name)'" + (near.isEmpty ? "" : "; did you mean \(near.joined(separator: ", "))?")
    }
    var found: [Key] = []
    for text in keys {
      guard let key = Key(name: text) else { return "'\(text)' is no key; write n, N, space, Ctrl-L, left, Home, F or the like" }
      if case .character(let scalar) = key, ("0"..."9").contains(scalar) { return "digits are counts and panes" }
      found.append(key)
    }
    for other in entries.indices where other != index { entries[other].keys.removeAll(where: found.contains) }
    entries[index].keys = found
    return nil
  }

  /// Makes the key that quits say that it leads back to the browser.
  mutating func leadBack() {
    leadsBack = true
  }

  // MARK: Texts

  /// The hints in the order of worth; the last two are kept longest.
  func hints(in tongue: Tongue = .english) -> [(keys: String, text: String)] {
    entries.compactMap { entry in
      guard let hint = entry.hint, let key = entry.keys.first else { return nil }
      return (key.name(in: tongue), words(entry, in: tongue)?.hint ?? hint)
    }
  }

  /// What an entry's words are where they are others than its own.
  private func words(_ entry: Entry, in tongue: Tongue) -> (meaning: String, hint: String)? {
    if leadsBack, entry.command == .quit {
      return (Phrase.backMeaning.text(in: tongue), Phrase.hintBack.text(in: tongue))
    }
    return tongue == .chinese ? ChineseKeys.words(entry.name) : nil
  }

  /// A line of the help; without keys it is a heading.
  struct HelpLine: Hashable, Sendable {
    var keys: String
    var text: String
  }

  /// The help: what the pane in focus adds, then every group.
  func help(_ focus: PaneID, in tongue: Tongue = .english) -> [HelpLine] {
    var lines = [HelpLine(keys: "", text: Phrase.inThisPane(focus).text(in: tongue))]
    lines += (tongue == .chinese ? focus.chineseHelp : focus.help).map { HelpLine(keys: $0.keys, text: $0.text) }
    for group in Group.allCases {
      lines.append(HelpLine(keys: "", text: tongue == .chinese ? ChineseKeys.heading(group) : group.rawValue))
      lines += self.lines(entries.filter { $0.group == group && !$0.keys.isEmpty }, tongue)
      if group == .panes {
        lines.append(HelpLine(keys: Phrase.digitKeys.text(in: tongue), text: Phrase.digitMeaning.text(in: tongue)))
      }
    }
    return lines
  }

  private func lines(_ entries: [Entry], _ tongue: Tongue) -> [HelpLine] {
    entries.map { entry in
      let meaning = words(entry, in: tongue)?.meaning ?? entry.meaning
      let keys = entry.keys.map { $0.name(in: tongue) }.joined(separator: Phrase.keyOr.text(in: tongue))
      return HelpLine(keys: keys, text: meaning.filter { $0 != "`" })
    }
  }

  /// The same as a Markdown table, for the manual.
  public var markdownTable: String {
    let rows = Group.allCases.flatMap { group in
      entries.filter { $0.group == group && !$0.keys.isEmpty }.map { entry in
        "| " + entry.keys.map { "`\($0.name)`" }.joined(separator: ", ") + " | \(entry.meaning) | `\(entry.name)` |"
      }
    }
    return (["| key | does | in the settings |", "|---|---|---|"] + rows).joined(separator: "\n")
  }
}

extension PaneID {
  /// What the keys of the pane in focus do in this one.
  var help: [(keys: String, text: String)] {
    switch self {
    case .source:
      [("↑ ↓", "move the cursor over the lines"), ("b", "a breakpoint on that line"), ("u U", "run to that line, or back to it")]
    case .output:
      [("↑ ↓", "move the cursor over the lines"), ("Enter", "go to the step that printed the line"), ("/", "search")]
    case .timeline:
      [("↑ ↓", "select a task"), ("{ }", "wider, closer"), ("[ ]", "earlier, later"), ("a", "by time, or by step")]
    case .ready, .sleeping, .waiting, .tree:
      [("↑ ↓", "select a task"), ("Enter", "look into it"), ("f F", "its next step, its last one")]
    case .inspector:
      [("↑ ↓", "select a task"), ("f F", "its next step, its last one")]
    }
  }
}

private let standardEntries: [KeyMap.Entry] = [
  .init([.character(" ")], .playPause, "play", .running, "play, or pause", hint: "play/pause"),
  .init([.right], .forward(.event), "event", .moving, "one event forward", hint: "step"),
  .init([.left], .back(.event), "event-back", .moving, "one event back", hint: "back"),
  .init([.character("s")], .forward(.line), "line", .moving, "to the next line of code", hint: "line"),
  .init([.character("S")], .back(.line), "line-back", .moving, "back to the line before"),
  .init(
    [.character("n")], .forward(.handle), "turn", .moving, "to the next callback or task step that the loop runs",
    hint: "next turn"),
  .init([.character("N")], .back(.handle), "turn-back", .moving, "back to the one before"),
  .init([.character("i")], .forward(.iteration), "pass", .moving, "to the next pass of the loop", hint: "pass"),
  .init([.character("I")], .back(.iteration), "pass-back", .moving, "back to the pass before"),
  .init([.character("t")], .forward(.instant), "time", .moving, "to the next move of the clock", hint: "time"),
  .init([.character("T")], .back(.instant), "time-back", .moving, "back to the move before"),
  .init([.character("f")], .task(.forward), "follow", .moving, "to the next step of the selected task"),
  .init([.character("F")], .task(.back), "follow-back", .moving, "back to its last step"),
  .init([.character("w")], .output(.forward), "output", .moving, "to the next output"),
  .init([.character("W")], .output(.back), "output-back", .moving, "back to the output before"),

  .init([.character("u")], .cursorLine(.forward), "until", .running, "run until the line under the cursor"),
  .init([.character("U")], .cursorLine(.back), "until-back", .running, "back to that line"),
  .init(
    [.character("c")], .run(.forward), "continue", .running, "run to the next breakpoint", hint: "continue"),
  .init([.character("C")], .run(.back), "continue-back", .running, "back to the breakpoint before"),
  .init(
    [.character("b")], .toggleBreakpoint, "breakpoint", .running, "set or clear a breakpoint on the cursor's line",
    hint: "break"),
  .init(
    [.character("B")], .ask(.breakpoint), "breakpoints", .running,
    "a breakpoint in words: `12 if n > 8`, `T2`, `finished`"),
  .init([.character("+"), .character("=")], .faster, "faster", .running, "play faster"),
  .init([.character("-")], .slower, "slower", .running, "play slower"),
  .init(
    [.character("y")], .pace, "pace", .running, "play a step at a time, or in proportion to virtual time"),

  .init(
    [.character(":"), .character("g")], .ask(.command), "go", .asking, "go to a step (`120`), a time (`3.5s`), a task (`T2`)",
    hint: "go to"),
  .init([.home], .start, "start", .asking, "to the start"),
  .init([.end, .character("G")], .end, "end", .asking, "to the end"),
  .init(
    [.character("/")], .ask(.search), "search", .asking, "search in source, output or narration; then n and N, Esc ends",
    hint: "search"),
  .init([.character("A")], .quiz, "ask", .asking, "be asked what comes next, or not any more"),
  .init([.character("m")], .setMark, "mark", .asking, "mark this moment with a letter"),
  .init([.character("'")], .goToMark, "to-mark", .asking, "to a mark; `''` back to before the last jump"),

  .init([.character("K")], .moveToFront, "first", .branching, "the ready entry under the cursor, or the second one, goes first"),
  .init([.character("d")], .ask(.sleep), "sleep-length", .branching, "another length for the sleep of the selected task"),
  .init(
    [.character("p")], .choosePolicy, "policy", .branching,
    "another policy from here on; `:seed 7` is another seed for the whole run"),
  .init([.character("x")], .listChanges, "changes", .branching, "change one thing: what the lesson proposes"),
  .init([.character("V")], .compare, "compare", .branching, "this run and the original side by side"),
  .init([.character("R")], .original, "original", .branching, "back to CPython's order: the original run"),

  .init([.tab], .nextPane, "next-pane", .panes, "focus the next pane", hint: "pane"),
  .init([.backTab], .previousPane, "previous-pane", .panes, "focus the pane before"),
  .init([.character("z")], .zoom, "zoom", .panes, "zoom the pane in focus, or all of them again", hint: "zoom"),
  .init([.character("o")], .fullOutput, "full-output", .panes, "the output alone", hint: "output"),
  .init([.character("v")], .side, "side", .panes, "output, task or tree, where they share a place"),
  .init([.up, .character("k")], .up, "up", .panes, "up in the pane in focus"),
  .init([.down, .character("j")], .down, "down", .panes, "down in the pane in focus"),
  .init([.pageUp], .pageUp, "page-up", .panes, "ten lines up"),
  .init([.pageDown], .pageDown, "page-down", .panes, "ten lines down"),
  .init([.enter], .choose, "choose", .panes, "go to the step that printed the line; look into the task"),
  .init([.character("a")], .timelineAxis, "axis", .panes, "timeline by time, or by step"),
  .init([.character("}")], .timelineCloser, "closer", .panes, "timeline closer"),
  .init([.character("{")], .timelineWider, "wider", .panes, "timeline wider"),
  .init([.character("[")], .timelineLeft, "earlier", .panes, "timeline earlier"),
  .init([.character("]")], .timelineRight, "later", .panes, "timeline later"),

  .init([.character("P")], .presenter, "presenter", .session, "fewer and bigger panes, for a projector"),
  .init([.character("L")], .library, "library", .session, "show or hide frames of library code"),
  .init([.character("D")], .theme, "theme", .session, "the next theme: dark, light, contrast, mono"),
  .init([.character("M")], .mouse, "mouse", .session, "mouse on or off (off: the terminal selects text)"),
  .init([.character("r")], .reload, "reload", .session, "read the file anew and come back to this step"),
  .init([.character("e")], .edit, "edit", .session, "open the file in $EDITOR, then read it anew"),
  .init([.escape], .escape, "escape", .session, "leave help, search, zoom, cursor or selection"),
  .init([.control("l")], .redraw, "redraw", .session, "draw the screen anew"),
  .init([.control("z")], .suspend, "suspend", .session, "back to the shell for a while"),
  .init([.control("c")], .interrupt, "interrupt", .session, "quit at once"),
  .init([.character("?")], .help, "help", .session, "show or hide this help", hint: "help"),
  .init([.character("q")], .quit, "quit", .session, "quit", hint: "quit"),
]
