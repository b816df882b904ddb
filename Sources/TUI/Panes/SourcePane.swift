// The program's text: the current line at three fifths of the height, and in the gutter a badge for each task
// at the line where it is parked.

import SimCore

extension Screen {
  func drawSource(_ place: PanePlace, _ chrome: Chrome, on canvas: inout Canvas) {
    canvas.draw(place, chrome, title: "Source", note: chrome == .boxed ? shortName : "")
    let painter = SourcePainter(self, place.content)
    painter.draw(on: &canvas)
  }
}

private struct SourcePainter {
  let screen: Screen
  let rect: Rect
  /// The line shown as current, from 1; 0 before any code ran.
  let current: Int
  /// Whether the last record ran that line, rather than an earlier one.
  let isFresh: Bool
  let gutter: Int
  let numberWidth: Int
  let codeX: Int
  let codeWidth: Int

  init(_ screen: Screen, _ rect: Rect) {
    self.screen = screen
    self.rect = rect
    current = min(Int(screen.state.line), screen.listing.lines.count)
    isFresh = (screen.record?.line ?? 0) > 0
    let labels = screen.state.tasks.count
    gutter = labels <= 10 ? 2 : labels <= 100 ? 3 : 4
    numberWidth = max(3, String(screen.listing.lines.count).count)
    codeX = rect.x + gutter + numberWidth + 2
    codeWidth = max(4, rect.maxX - codeX)
  }

  func draw(on canvas: inout Canvas) {
    guard !rect.isEmpty, !screen.listing.lines.isEmpty else { return }
    let wrapped = wrappedRows()
    let first = firstLine(wrapped)
    let parked = parkedTasks(first...(first + rect.height))
    var y = rect.y
    var line = first
    while y < rect.maxY && line <= screen.listing.lines.count {
      let tasks = parked[line] ?? Parked()
      if line == current {
        drawCurrent(y, rows: min(wrapped, rect.maxY - y), tasks, on: &canvas)
        y += wrapped
      } else {
        drawGutter(line, y, tasks, .ground, on: &canvas)
        drawPlain(line, y, on: &canvas)
        drawNotes(tasks, y, after: codeX + screen.listing.lines[line - 1].width + 2, .ground, on: &canvas)
        y += 1
      }
      line += 1
    }
  }

  // MARK: Which lines

  private func firstLine(_ wrapped: Int) -> Int {
    let rows = screen.listing.lines.count + wrapped - 1
    if rows <= rect.height || current == 0 { return 1 }
    let above = rect.height * 3 / 5
    // At the end the pane stays full: the last line is on its last row.
    let last = screen.listing.lines.count - rect.height + 1 + (wrapped - 1)
    return max(1, min(current - above, last))
  }

  /// How many rows the current line takes: at most 3.
  private func wrappedRows() -> Int {
    guard current > 0 else { return 1 }
    let line = screen.listing.lines[current - 1]
    if line.width <= codeWidth { return 1 }
    let more = continuationWidth(line)
    return min(3, 2 + max(0, line.width - (codeWidth - 1) - 1) / max(1, more))
  }

  private func continuationIndent(_ line: SourceListing.Line) -> Int { min(line.indent + 2, codeWidth / 2) }
  private func continuationWidth(_ line: SourceListing.Line) -> Int {
    max(4, codeWidth - continuationIndent(line) - 1)
  }

  // MARK: Drawing

  private func drawPlain(_ number: Int, _ y: Int, on canvas: inout Canvas) {
    let line = screen.listing.lines[number - 1]
    let isCut = line.width > codeWidth
    var x = codeX
    for span in line.spans {
      let room = rect.maxX - (isCut ? 1 : 0) - x
      guard room > 0 else { break }
      x += canvas.put(span.text, x: x, y: y, Style(span.ink), limit: room, ellipsis: false)
    }
    if isCut { canvas.put("…", x: rect.maxX - 1, y: y, .soft) }
  }

  private func drawCurrent(_ y: Int, rows: Int, _ tasks: Parked, on canvas: inout Canvas) {
    let line = screen.listing.lines[current - 1]
    canvas.fill(Rect(x: rect.x, y: y, width: rect.width, height: rows), " ", Style(.text, on: .current))
    drawGutter(current, y, tasks, .current, on: &canvas)
    var row = 0
    var x = codeX
    // Every row but the last gives its last column to the sign that the line goes on.
    func end() -> Int { row < rows - 1 || line.width > codeWidth && rows == 1 ? rect.maxX - 1 : rect.maxX }
    drawing: for span in line.spans {
      let style = Style(isFresh ? span.ink : .soft, on: .current, bold: isFresh)
      var rest = span.text.unicodeScalars[...]
      while let scalar = rest.first {
        let width = CharacterWidth.of(CharacterWidth.visible(scalar.value)) ?? 0
        if x + width > end() {
          if row == rows - 1 {
            canvas.put("…", x: rect.maxX - 1, y: y + row, Style(.soft, on: .current))
            break drawing
          }
          canvas.put("↩", x: rect.maxX - 1, y: y + row, Style(.soft, on: .current))
          row += 1
          x = codeX + continuationIndent(line)
        }
        x += canvas.put(String(Character(scalar)), x: x, y: y + row, style, ellipsis: false)
        rest.removeFirst()
      }
    }
    if rows == 1 { drawNotes(tasks, y, after: codeX + line.width + 2, .current, on: &canvas) }
  }

  // MARK: Badges

  /// The tasks that stand on one line: the first few, and how many.
  struct Parked {
    var tasks: [TaskID] = []
    var count = 0
  }

  private func parkedTasks(_ lines: ClosedRange<Int>) -> [Int: Parked] {
    var parked: [Int: Parked] = [:]
    for (index, task) in screen.state.tasks.enumerated() {
      let line = Int(task.line)
      guard line > 0, lines.contains(line) else { continue }
      switch task.phase {
      case .finished, .created, .running: continue
      case .ready, .sleeping, .waiting: break
      }
      parked[line, default: Parked()].count += 1
      if parked[line, default: Parked()].tasks.count < 4 {
        parked[line, default: Parked()].tasks.append(TaskID(UInt32(index)))
      }
    }
    return parked
  }

  private func drawGutter(_ number: Int, _ y: Int, _ parked: Parked, _ paper: Paper, on canvas: inout Canvas)
  {
    let text = String(number)
    let numberX = rect.x + gutter + numberWidth - text.count
    let isCurrent = number == current
    canvas.put(text, x: numberX, y: y, Style(isCurrent ? .accent : .faint, on: paper, bold: isCurrent))
    var x = rect.x
    let end = rect.x + gutter
    var badges = parked.tasks
    var count = parked.count
    let task = screen.state.runningTask
    let isModuleCode = screen.state.running == nil && !screen.state.isLoopRunning && screen.state.end == nil
    if isCurrent && (task != .none || isModuleCode) {
      x += canvas.put(
        "▶", x: x, y: y, Style(task == .none ? .accent : screen.ink(task), on: paper, bold: true))
      if task != .none {
        badges.insert(task, at: 0)
        count += 1
      }
    }
    drawBadges(badges, count, x, end, y, paper, on: &canvas)
  }

  private func drawBadges(
    _ tasks: [TaskID], _ count: Int, _ start: Int, _ end: Int, _ y: Int, _ paper: Paper,
    on canvas: inout Canvas
  ) {
    var x = start
    let texts = tasks.map { screen.state[$0]?.label.short ?? "?" }
    // Three digits in a row would read as one number.
    let fitsAll = count <= 2 && texts.reduce(0, { $0 + $1.count }) <= end - x
    for (task, text) in zip(tasks, texts) {
      let shown = text.count > end - x ? String(text.suffix(max(0, end - x))) : text
      x += canvas.put(shown, x: x, y: y, .chip(screen.colour(task)))
      if !fitsAll { break }
    }
    if !fitsAll && count > 1 && x < end {
      canvas.put(end - x >= 2 && count <= 10 ? "+\(count - 1)" : "+", x: x, y: y, Style(.soft, on: paper))
    }
  }

  /// What the parked tasks do, at the right end of the line where there is room.
  private func drawNotes(
    _ parked: Parked, _ y: Int, after start: Int, _ paper: Paper, on canvas: inout Canvas
  ) {
    guard parked.count == parked.tasks.count, !parked.tasks.isEmpty else { return }
    let notes = parked.tasks.map { (task: $0, badge: screen.state[$0]?.label.short ?? "?", word: word($0)) }
    let width = notes.reduce(0) { $0 + $1.badge.count + 1 + $1.word.count + 2 } - 2
    var x = rect.maxX - 1 - width
    guard x >= start else { return }
    for note in notes {
      x += canvas.put(note.badge, x: x, y: y, .chip(screen.colour(note.task))) + 1
      x += canvas.put(note.word, x: x, y: y, Style(screen.ink(note.task), on: paper)) + 2
    }
  }

  private func word(_ task: TaskID) -> String {
    switch screen.state[task]?.phase {
    case .ready: "ready"
    case .sleeping: "sleeping"
    case .waiting: "waiting"
    default: ""
    }
  }
}
