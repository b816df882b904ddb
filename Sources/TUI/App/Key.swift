// Keys, as the terminal reports them and as people write them.

import SimCore

/// A key, or what else the terminal reports.
public enum Key: Hashable, Sendable {
  case character(Unicode.Scalar)
  case left, right, up, down, home, end, pageUp, pageDown, escape, enter, tab, backTab, backspace
  /// Control and a letter, in lower case.
  case control(Unicode.Scalar)
  case mouse(Mouse)
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
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .control(let scalar): "Ctrl-" + String(scalar).uppercased()
    case .mouse: "the mouse"
    case .resize, .hangup, .other: "this key"
    }
  }

  /// The same in a language; what is printed on the key stays.
  func name(in tongue: Tongue) -> String {
    guard tongue == .chinese else { return name }
    switch self {
    case .character(" "): return "空格"
    case .mouse: return "鼠标"
    case .resize, .hangup, .other: return "这个键"
    default: return name
    }
  }

  /// Reads a key as the settings file writes it: "n", "N", "space", "Ctrl-L", "PgUp", "left"; nil if there is none such.
  public init?(name: String) {
    let scalars = Array(name.unicodeScalars)
    if scalars.count == 1 {
      guard scalars[0].value > 32, scalars[0].value != 127 else { return nil }
      self = .character(scalars[0])
      return
    }
    let lower = name.lowercased()
    for prefix in ["ctrl-", "c-", "^"] where lower.hasPrefix(prefix) {
      let rest = Array(lower.unicodeScalars.dropFirst(prefix.count))
      guard rest.count == 1, ("a"..."z").contains(rest[0]) else { return nil }
      self = .control(rest[0])
      return
    }
    let named: [String: Key] = [
      "space": .character(" "), "left": .left, "right": .right, "up": .up, "down": .down, "home": .home, "end": .end,
      "pgup": .pageUp, "pageup": .pageUp, "pgdn": .pageDown, "pagedown": .pageDown, "esc": .escape,
      "escape": .escape, "enter": .enter, "return": .enter, "tab": .tab, "shift-tab": .backTab,
      "backspace": .backspace,
    ]
    guard let key = named[lower] else { return nil }
    self = key
  }
}

/// What the mouse did, and where.
public struct Mouse: Hashable, Sendable {
  public enum Deed: Hashable, Sendable { case click, wheelUp, wheelDown }
  public var deed: Deed
  public var x: Int
  public var y: Int

  public init(_ deed: Deed, x: Int, y: Int) {
    self.deed = deed
    self.x = x
    self.y = y
  }
}
