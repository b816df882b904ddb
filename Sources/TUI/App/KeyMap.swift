// The one list of keys: it finds the command for a key, and prints the hints, the help and the manual's
// table.

import SimCore

/// A key as the terminal reports it.
public enum Key: Hashable, Sendable {
  case character(Unicode.Scalar)
  case left, right, up, down, home, end, pageUp, pageDown, escape, enter
  /// Control and a letter, in lower case.
  case control(Unicode.Scalar)
  /// The window has another size.
  case resize
  /// The terminal is gone.
  case hangup
  /// A key that no command could use.
  case other

  /// How a key is called in the help.
  var name: String {
    switch self {
    case .character(" "): "space"
    case .character(let scalar): String(Character(scalar))
    case .left: "←"
    case .right: "→"
    case .up: "↑"
    case .down: "↓"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .escape: "Esc"
    case .enter: "Enter"
    case .control(let scalar): "Ctrl-" + String(scalar).uppercased()
    case .resize, .hangup, .other: "this key"
    }
  }
}

/// What a key asks for.
public enum Command: Hashable, Sendable {
  case forward(Granularity)
  case back(Granularity)
  case start, end
  case playPause, faster, slower
  case help, closeHelp
  case redraw, suspend, quit, interrupt
}

/// The keys and their commands.
public enum KeyMap {
  /// One line of the help.
  struct Entry: Sendable {
    var keys: [Key]
    var command: Command
    /// For the help and the manual.
    var meaning: String
    /// For the hints row, nil where it is not worth the room; the keys before it are in `hintKeys`.
    var hint: String?
  }

  static let entries: [Entry] = [
    Entry(keys: [.character(" ")], command: .playPause, meaning: "play, or pause", hint: "play/pause"),
    Entry(keys: [.right], command: .forward(.event), meaning: "one event forward", hint: "step"),
    Entry(keys: [.left], command: .back(.event), meaning: "one event back", hint: "back"),
    Entry(keys: [.character("s")], command: .forward(.line), meaning: "to the next line of code", hint: "line"),
    Entry(keys: [.character("S")], command: .back(.line), meaning: "back to the line before", hint: nil),
    Entry(
      keys: [.character("n")], command: .forward(.handle),
      meaning: "to the next callback or task step that the loop runs", hint: "next turn"),
    Entry(keys: [.character("N")], command: .back(.handle), meaning: "back to the one before", hint: nil),
    Entry(
      keys: [.character("i")], command: .forward(.iteration), meaning: "to the next pass of the loop",
      hint: "pass"),
    Entry(keys: [.character("I")], command: .back(.iteration), meaning: "back to the pass before", hint: nil),
    Entry(
      keys: [.character("t")], command: .forward(.instant), meaning: "to the next move of the clock",
      hint: "time"),
    Entry(keys: [.character("T")], command: .back(.instant), meaning: "back to the move before", hint: nil),
    Entry(keys: [.character("+"), .character("=")], command: .faster, meaning: "play faster", hint: nil),
    Entry(keys: [.character("-")], command: .slower, meaning: "play slower", hint: nil),
    Entry(keys: [.home, .character("g")], command: .start, meaning: "to the start", hint: nil),
    Entry(keys: [.end, .character("G")], command: .end, meaning: "to the end", hint: nil),
    Entry(keys: [.character("?")], command: .help, meaning: "show or hide this help", hint: "help"),
    Entry(keys: [.escape], command: .closeHelp, meaning: "hide this help", hint: nil),
    Entry(keys: [.control("l")], command: .redraw, meaning: "draw the screen anew", hint: nil),
    Entry(keys: [.control("z")], command: .suspend, meaning: "back to the shell for a while", hint: nil),
    Entry(keys: [.character("q")], command: .quit, meaning: "quit", hint: "quit"),
    Entry(keys: [.control("c")], command: .interrupt, meaning: "quit at once", hint: nil),
  ]

  /// The command for a key, nil where there is none.
  static func command(for key: Key) -> Command? {
    entries.first { $0.keys.contains(key) }?.command
  }

  /// The hints in the order of worth; the last two are kept longest.
  static var hints: [(keys: String, text: String)] {
    entries.compactMap { entry in
      entry.hint.map { (entry.keys.prefix(1).map(\.name).joined(separator: " "), $0) }
    }
  }

  /// The help's lines.
  static var help: [(keys: String, text: String)] {
    entries.map { ($0.keys.map(\.name).joined(separator: " or "), $0.meaning) }
  }

  /// The same as a Markdown table, for the manual.
  public static var markdownTable: String {
    let rows = entries.map { entry in
      "| " + entry.keys.map { "`\($0.name)`" }.joined(separator: ", ") + " | \(entry.meaning) |"
    }
    return (["| key | does |", "|---|---|"] + rows).joined(separator: "\n")
  }
}
