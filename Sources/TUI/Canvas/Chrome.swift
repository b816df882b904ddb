// Titles, rules and boxes around the panes.

/// What surrounds a pane.
enum Chrome: Hashable, Sendable {
  /// A rounded box around each pane.
  case boxed
  /// A title rule above each pane and one line between the columns.
  case ruled
}

/// A pane's place: its frame with the title, and the part inside.
struct PanePlace: Hashable, Sendable {
  var frame: Rect
  var content: Rect

  init(_ frame: Rect, _ chrome: Chrome) {
    self.frame = frame
    content =
      switch chrome {
      case .boxed: frame.inset(left: 2, top: 1, right: 2, bottom: 1)
      case .ruled: frame.inset(left: 1, top: 1, right: 1)
      }
  }

  /// How many rows the chrome takes.
  static func rows(_ chrome: Chrome) -> Int { chrome == .boxed ? 2 : 1 }
}

extension Canvas {
  /// Draws a pane's frame with its title on the left and a note on the right, where it fits.
  mutating func draw(_ place: PanePlace, _ chrome: Chrome, title: String, note: String = "") {
    let frame = place.frame
    guard !frame.isEmpty else { return }
    fill(Rect(x: frame.x, y: frame.y, width: frame.width, height: 1), "─", .line)
    if chrome == .boxed {
      for y in frame.y + 1..<frame.maxY {
        put("│", x: frame.x, y: y, .line)
        put("│", x: frame.maxX - 1, y: y, .line)
      }
      fill(Rect(x: frame.x, y: frame.maxY - 1, width: frame.width, height: 1), "─", .line)
      put("╭", x: frame.x, y: frame.y, .line)
      put("╮", x: frame.maxX - 1, y: frame.y, .line)
      put("╰", x: frame.x, y: frame.maxY - 1, .line)
      put("╯", x: frame.maxX - 1, y: frame.maxY - 1, .line)
    }
    let start = frame.x + (chrome == .boxed ? 2 : 1)
    let used = put(" \(title) ", x: start, y: frame.y, .title, limit: frame.maxX - 1 - start)
    if !note.isEmpty {
      put(" \(note) ", endingAt: frame.maxX - 1, y: frame.y, .soft, after: start + used + 1)
    }
  }
}
