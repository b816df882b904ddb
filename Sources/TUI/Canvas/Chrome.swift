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
  ///
  /// The pane that has the focus shows it by heavier lines.
  mutating func draw(
    _ place: PanePlace, _ chrome: Chrome, title: String, note: String = "", isFocused: Bool = false
  ) {
    let frame = place.frame
    guard frame.width >= 4, frame.height >= PanePlace.rows(chrome) else { return }
    // Heavier, not brighter: the brightest thing on the screen is the current line.
    let line = Style.line
    let bar: Unicode.Scalar = isFocused ? "━" : "─"
    fill(Rect(x: frame.x, y: frame.y, width: frame.width, height: 1), bar, line)
    if chrome == .boxed {
      for y in frame.y + 1..<frame.maxY {
        put(isFocused ? "┃" : "│", x: frame.x, y: y, line)
        put(isFocused ? "┃" : "│", x: frame.maxX - 1, y: y, line)
      }
      fill(Rect(x: frame.x, y: frame.maxY - 1, width: frame.width, height: 1), bar, line)
      put(isFocused ? "┏" : "╭", x: frame.x, y: frame.y, line)
      put(isFocused ? "┓" : "╮", x: frame.maxX - 1, y: frame.y, line)
      put(isFocused ? "┗" : "╰", x: frame.x, y: frame.maxY - 1, line)
      put(isFocused ? "┛" : "╯", x: frame.maxX - 1, y: frame.maxY - 1, line)
    }
    let start = frame.x + (chrome == .boxed ? 2 : 1)
    let used = put(" \(title) ", x: start, y: frame.y, .title, limit: frame.maxX - 1 - start)
    if !note.isEmpty {
      put(" \(note) ", endingAt: frame.maxX - 1, y: frame.y, .soft, after: start + used + 1)
    }
  }
}

/// A text in several styles, such as a row of a pane.
struct StyledText {
  private(set) var runs: [(text: String, style: Style)] = []
  private(set) var width = 0

  init() {}
  init(_ text: String, _ style: Style) { add(text, style) }

  mutating func add(_ text: String, _ style: Style) {
    if text.isEmpty { return }
    runs.append((text, style))
    width += CharacterWidth.of(text)
  }

  mutating func add(_ other: StyledText) {
    runs += other.runs
    width += other.width
  }
}

extension Canvas {
  /// Writes a styled text over at most `limit` columns, with an ellipsis where it is cut.
  @discardableResult
  mutating func put(_ text: StyledText, x: Int, y: Int, limit: Int) -> Int {
    let isCut = text.width > limit
    var left = isCut ? limit - 1 : limit
    var used = 0
    for run in text.runs where left > 0 {
      let width = put(run.text, x: x + used, y: y, run.style, limit: left, ellipsis: false)
      used += width
      left -= width
      if width < CharacterWidth.of(run.text) { break }
    }
    if isCut && limit > 0 { used += put("…", x: x + used, y: y, .soft) }
    return used
  }
}
