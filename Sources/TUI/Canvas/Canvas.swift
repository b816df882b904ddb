// The grid of cells into which every view draws, and which a test compares as a picture.
//
// Everything is clipped; nothing drawn here can reach a terminal as a control sequence.

/// One column of one row.
public struct Cell: Hashable, Sendable {
  /// The base character; 0 in the second column of a wide one.
  public var scalar: UInt32 = 0x20
  /// Up to three combining marks, 0 where there is none.
  public var mark1: UInt32 = 0
  public var mark2: UInt32 = 0
  public var mark3: UInt32 = 0
  public var style = Style.text

  mutating func add(mark: UInt32) {
    if mark1 == 0 { mark1 = mark } else if mark2 == 0 { mark2 = mark } else if mark3 == 0 { mark3 = mark }
  }
}

/// A number of columns and rows.
public struct Size: Hashable, Sendable {
  public var width: Int
  public var height: Int

  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}

/// A rectangle of cells.
struct Rect: Hashable, Sendable {
  var x: Int
  var y: Int
  var width: Int
  var height: Int

  var maxX: Int { x + width }
  var maxY: Int { y + height }
  var isEmpty: Bool { width <= 0 || height <= 0 }
  func contains(_ x: Int, _ y: Int) -> Bool { x >= self.x && x < maxX && y >= self.y && y < maxY }

  func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    Rect(
      x: x + left, y: y + top, width: max(0, width - left - right), height: max(0, height - top - bottom))
  }
}

/// A grid of cells.
public struct Canvas: Equatable, Sendable {
  public let width: Int
  public let height: Int
  public private(set) var cells: [Cell]
  /// What stands where, for the mouse; what was drawn later lies above.
  private(set) var targets: [Link] = []

  /// A part of the canvas that stands for something.
  struct Link: Hashable, Sendable {
    var rect: Rect
    var target: Target
  }

  public init(_ size: Size) {
    width = max(0, size.width)
    height = max(0, size.height)
    cells = Array(repeating: Cell(), count: width * height)
  }

  public subscript(x: Int, y: Int) -> Cell {
    x >= 0 && y >= 0 && x < width && y < height ? cells[y * width + x] : Cell()
  }

  /// The cells of a row, which must exist.
  public func row(_ y: Int) -> ArraySlice<Cell> { cells[y * width..<(y + 1) * width] }

  /// Writes a text from a column on, over at most `limit` columns, and answers how many it took.
  ///
  /// A text that is too long ends with an ellipsis, if `ellipsis` says so.
  @discardableResult
  mutating func put(
    _ text: some StringProtocol, x: Int, y: Int, _ style: Style, limit: Int = .max, ellipsis: Bool = true
  ) -> Int {
    guard y >= 0, y < height, x < width, limit > 0 else { return 0 }
    let room = min(limit, width - x)
    let isCut = ellipsis && CharacterWidth.of(text) > room
    let end = x + (isCut ? room - 1 : room)
    var column = x
    var last = -1
    for scalar in text.unicodeScalars {
      let visible = CharacterWidth.visible(scalar.value)
      guard let columns = CharacterWidth.of(visible) else { continue }
      if columns == 0 {
        if last >= 0 { cells[last].add(mark: visible) }
        continue
      }
      if column + columns > end { break }
      if column >= 0 {
        last = y * width + column
        splitWide(y, column..<column + columns)
        cells[last] = Cell(scalar: visible, style: style)
        if columns == 2 { cells[last + 1] = Cell(scalar: 0, style: style) }
      }
      column += columns
    }
    if isCut, column < width {
      if column >= 0 {
        splitWide(y, column..<column + 1)
        cells[y * width + column] = Cell(scalar: 0x2026, style: style)
      }
      column += 1
    }
    return column - x
  }

  /// Writes a text so that it ends before the column `end`, if it fits behind `start`; answers where it
  /// begins.
  @discardableResult
  mutating func put(_ text: String, endingAt end: Int, y: Int, _ style: Style, after start: Int) -> Int? {
    let x = end - CharacterWidth.of(text)
    guard x >= start else { return nil }
    put(text, x: x, y: y, style)
    return x
  }

  /// Says what a part of the canvas stands for.
  mutating func link(_ rect: Rect, to target: Target) { targets.append(Link(rect: rect, target: target)) }

  /// What stands at a place.
  func target(at x: Int, _ y: Int) -> Target? { targets.last { $0.rect.contains(x, y) }?.target }

  /// Fills a rectangle with one character.
  mutating func fill(_ rect: Rect, _ scalar: Unicode.Scalar = " ", _ style: Style) {
    let left = max(0, rect.x)
    let right = min(width, rect.maxX)
    guard left < right else { return }
    for y in max(0, rect.y)..<max(max(0, rect.y), min(height, rect.maxY)) {
      splitWide(y, left..<right)
      for x in left..<right { cells[y * width + x] = Cell(scalar: scalar.value, style: style) }
    }
  }

  /// Blanks the half that stays of a wide character of which the other half is about to be covered.
  private mutating func splitWide(_ y: Int, _ columns: Range<Int>) {
    let row = y * width
    if columns.lowerBound > 0, columns.lowerBound < width, cells[row + columns.lowerBound].scalar == 0 {
      cells[row + columns.lowerBound - 1] = Cell(style: cells[row + columns.lowerBound - 1].style)
    }
    if columns.upperBound < width, cells[row + columns.upperBound].scalar == 0 {
      cells[row + columns.upperBound] = Cell(style: cells[row + columns.upperBound].style)
    }
  }

  /// Gives cells another style and leaves their characters.
  mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    for y in max(0, rect.y)..<max(max(0, rect.y), min(height, rect.maxY)) {
      for x in max(0, rect.x)..<max(max(0, rect.x), min(width, rect.maxX)) {
        cells[y * width + x].style = change(cells[y * width + x].style)
      }
    }
  }

  /// Replaces every character outside ASCII, for terminals that can't show it.
  mutating func reduceToASCII() {
    for index in cells.indices {
      cells[index].mark1 = 0
      cells[index].mark2 = 0
      cells[index].mark3 = 0
      if cells[index].scalar == 0 { cells[index].scalar = 0x3F }
      if cells[index].scalar > 0x7E { cells[index].scalar = asciiFor(cells[index].scalar).value }
    }
  }

  /// The characters alone, rows without the blanks at their ends: what tests compare.
  public var picture: String {
    (0..<height).map { y in
      var text = String.UnicodeScalarView()
      for cell in row(y) where cell.scalar != 0 {
        for value in [cell.scalar, cell.mark1, cell.mark2, cell.mark3] where value != 0 {
          if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        }
      }
      while text.last == " " { text.removeLast() }
      return String(text)
    }.joined(separator: "\n")
  }
}

private func asciiFor(_ scalar: UInt32) -> Unicode.Scalar {
  switch Unicode.Scalar(scalar) ?? "?" {
  case "│": "|"
  case "─": "-"
  case "╌": "~"
  case "━": "="
  case "┈", "·": "."
  case "╭", "╮", "╰", "╯", "┬", "┴", "├", "┤", "┼", "┏", "┓", "┗", "┛", "└", "┯", "┠", "┿", "╄": "+"
  case "┃": "|"
  case "╱": "/"
  case "●": "o"
  case "◉": "@"
  case "○": "."
  case "▲", "↑": "^"
  case "▼", "↓": "v"
  case "█": "#"
  case "▒": "%"
  case "▶", "→", "▸": ">"
  case "←": "<"
  case "↩": "\\"
  case "…": "~"
  case "◇": "*"
  case "✓": "v"
  case "✗": "x"
  case "×": "x"
  case "“", "”": "\""
  case "‘", "’": "'"
  case "–": "-"
  case "µ": "u"
  default: "?"
  }
}
