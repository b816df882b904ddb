// The program's text: the line that runs, in the gutter a badge for each task at the line where it is parked, the breakpoints
// and the viewer's cursor.
//
// The text stands still while the run stays on a page of it: pages are made of whole functions, see `SourcePages`.  What is out
// of view is named at the edge.

import SimCore

extension Screen {
  func drawSource(_ place: PanePlace, _ chrome: Chrome, on canvas: inout Canvas) {
    let other = otherListing == nil ? nil : elsewhere?.file.split(separator: "/").last.map(String.init)
    canvas.draw(
      place, chrome, title: say(.pane(.source)), note: other ?? (chrome == .boxed ? shortName : ""),
      isFocused: ui.focus == .source)
    let painter = SourcePainter(self, place.content)
    painter.draw(on: &canvas)
  }
}

private struct SourcePainter {
  let screen: Screen
  let rect: Rect
  let listing: SourceListing
  /// Whether the text is another file's than the program's: no task has its badge, no breakpoint its mark there.
  let isOther: Bool
  /// The line shown as current, from 1; 0 before any code ran.
  let current: Int
  /// Whether the last record ran that line, rather than an earlier one.
  let isFresh: Bool
  /// The line of the viewer's cursor.
  let cursor: Int?
  let breakpoints: Set<Int>
  let gutter: Int
  let numberWidth: Int
  /// Where the numbers of the lines begin: a blank keeps them apart from the badges.
  let numberX: Int
  let codeX: Int
  let codeWidth: Int

  init(_ screen: Screen, _ rect: Rect) {
    self.screen = screen
    self.rect = rect
    isOther = screen.otherListing != nil
    listing = screen.otherListing ?? screen.listing
    var line = isOther ? screen.elsewhere?.line ?? 0 : screen.lineHere
    // Before anything happened, the line at which it is about to start.
    if line == 0, screen.state.position == 0 { line = screen.moment?.lines.first { $0.file.isEmpty }?.line ?? 0 }
    current = min(line, listing.lines.count)
    isFresh = screen.lineStep != nil || screen.state.position == 0 || (screen.record?.line ?? 0) > 0
    cursor = isOther ? nil : screen.ui.sourceCursor.map { [count = listing.lines.count] in min(max(1, $0), max(1, count)) }
    breakpoints = isOther ? [] : Set(
      screen.ui.breakpoints.compactMap { breakpoint -> Int? in
        if case .line(let line) = breakpoint.trigger { return line }
        return nil
      })
    let labels = screen.state.tasks.count
    gutter = labels <= 10 ? 2 : labels <= 100 ? 3 : 4
    numberWidth = max(2, String(listing.lines.count).count)
    numberX = rect.x + gutter + 1
    codeX = numberX + numberWidth + 1
    codeWidth = max(4, rect.maxX - codeX)
  }

  func draw(on canvas: inout Canvas) {
    guard !rect.isEmpty, !listing.lines.isEmpty else { return }
    let wrapped = wrappedRows()
    let first = firstLine(wrapped)
    let everyone = isOther ? [:] : parkedTasks(1...listing.lines.count)
    let parked = everyone
    var y = rect.y
    var line = first
    while y < rect.maxY && line <= listing.lines.count {
      let tasks = parked[line] ?? Parked()
      let rows = line == current ? wrapped : 1
      canvas.link(Rect(x: rect.x, y: y, width: rect.width, height: min(rows, rect.maxY - y)), to: .line(line))
      if line == current {
        drawCurrent(y, rows: min(wrapped, rect.maxY - y), tasks, on: &canvas)
        y += wrapped
      } else {
        drawGutter(line, y, tasks, .ground, on: &canvas)
        drawPlain(line, y, on: &canvas)
        drawNotes(tasks, y, after: codeX + listing.lines[line - 1].width + 2, .ground, on: &canvas)
        y += 1
      }
      line += 1
    }
    drawEdge(everyone.filter { $0.key < first }, "↑", rect.y, after: first, on: &canvas)
    drawEdge(everyone.filter { $0.key >= line }, "↓", rect.maxY - 1, after: line - 1, on: &canvas)
  }

  /// Names what stands above or below the view: "↑ ▶22  M 12".
  private func drawEdge(
    _ parked: [Int: Parked], _ arrow: String, _ y: Int, after line: Int, on canvas: inout Canvas
  ) {
    var notes: [(text: String, style: Style)] = []
    let isAbove = arrow == "↑"
    if current > 0, isAbove ? current < line : current > line {
      notes.append(("▶ \(current)", Style(.accent, bold: true)))
    }
    for (number, group) in parked.sorted(by: { $0.key < $1.key }) where number != current {
      for task in group.tasks.prefix(2) where notes.count < 5 {
        notes.append((" \(screen.state.label(task)) ", .chip(screen.colour(task))))
        notes.append(("\(number)", .soft))
      }
    }
    // As many as the row has room for behind its text.
    func start() -> Int { rect.maxX - notes.reduce(2) { $0 + CharacterWidth.of($1.text) + 1 } }
    func fits() -> Bool {
      start() > codeX && (start() - 1..<rect.maxX).allSatisfy { canvas[$0, y].scalar == 0x20 }
    }
    while !notes.isEmpty && !fits() { notes.removeLast(notes.count > 1 && notes[notes.count - 1].style == .soft ? 2 : 1) }
    guard !notes.isEmpty else { return }
    var x = start()
    x += canvas.put(arrow, x: x, y: y, .soft) + 1
    for note in notes { x += canvas.put(note.text, x: x, y: y, note.style) + 1 }
  }

  // MARK: Which lines

  private func firstLine(_ wrapped: Int) -> Int {
    let count = listing.lines.count
    // The last line is never above the last row, if the text is long enough.
    let last = max(1, count - rect.height + 1 + (wrapped - 1))
    var first = current == 0 ? 1 : SourcePages(listing, height: rect.height).start(of: current)
    first = max(1, min(first, last))
    if current > 0 { first = max(first, current + wrapped - rect.height) }
    if let cursor {
      if cursor < first { first = cursor }
      let isBelow = cursor > current && current >= first
      first = max(first, cursor + (isBelow ? wrapped - 1 : 0) - rect.height + 1)
    }
    return first
  }

  /// How many rows the current line takes: at most 3.
  private func wrappedRows() -> Int {
    guard current > 0 else { return 1 }
    let line = listing.lines[current - 1]
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
    let line = listing.lines[number - 1]
    let isCut = line.width > codeWidth
    var x = codeX
    for span in line.spans {
      let room = rect.maxX - (isCut ? 1 : 0) - x
      guard room > 0 else { break }
      x += canvas.put(span.text, x: x, y: y, Style(span.ink), limit: room, ellipsis: false)
    }
    if isCut { canvas.put("…", x: rect.maxX - 1, y: y, .soft) }
    markFound(line, y, on: &canvas)
  }

  /// What a search has found, in the row where it begins.
  private func markFound(_ line: SourceListing.Line, _ y: Int, on canvas: inout Canvas) {
    guard let search = screen.ui.search, search.pane == .source else { return }
    let text = line.spans.map(\.text).joined()
    for match in Screen.matches(of: search.text, in: text) {
      let cells = Rect(x: codeX + match.lowerBound, y: y, width: min(match.count, rect.maxX - codeX - match.lowerBound), height: 1)
      canvas.restyle(cells) { _ in Style(.onChip, on: .accent, bold: true) }
    }
  }

  private func drawCurrent(_ y: Int, rows: Int, _ tasks: Parked, on canvas: inout Canvas) {
    let line = listing.lines[current - 1]
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
    markFound(line, y, on: &canvas)
    if rows == 1 { drawNotes(tasks, y, after: codeX + line.width + 2, .current, on: &canvas) }
  }

  // MARK: Badges

  /// The tasks that stand on one line: the first few, and how many.
  struct Parked {
    var tasks: [TaskID] = []
    var ready = 0
    var sleeping = 0
    var waiting = 0
    var count: Int { ready + sleeping + waiting }
  }

  private func parkedTasks(_ lines: ClosedRange<Int>) -> [Int: Parked] {
    var parked: [Int: Parked] = [:]
    for (index, task) in screen.state.tasks.enumerated() {
      let line = Int(task.line)
      guard line > 0, lines.contains(line), screen.state.runningTask != TaskID(UInt32(index)) else { continue }
      switch task.phase {
      case .finished, .created, .running: continue
      case .ready: parked[line, default: Parked()].ready += 1
      case .sleeping: parked[line, default: Parked()].sleeping += 1
      case .waiting: parked[line, default: Parked()].waiting += 1
      }
      if parked[line, default: Parked()].tasks.count < 4 {
        parked[line, default: Parked()].tasks.append(TaskID(UInt32(index)))
      }
    }
    return parked
  }

  private func drawGutter(_ number: Int, _ y: Int, _ parked: Parked, _ paper: Paper, on canvas: inout Canvas)
  {
    let text = String(number)
    let isCurrent = number == current
    let task = screen.state.runningTask
    let isModuleCode = screen.state.running == nil && !screen.state.isLoopRunning && screen.state.end == nil
    let runs = isCurrent && (task != .none || isModuleCode)
    canvas.put(text, x: numberX + numberWidth - text.count, y: y, Style(isCurrent ? .accent : .faint, on: paper, bold: isCurrent))
    if number == cursor {
      canvas.restyle(Rect(x: numberX, y: y, width: numberWidth, height: 1)) { _ in
        Style(.onChip, on: .accent, bold: true)
      }
    }
    if breakpoints.contains(number) {
      canvas.put("●", x: numberX + numberWidth, y: y, Style(.alarm, on: paper, bold: true))
    }
    var x = rect.x
    let end = rect.x + gutter
    var badges = parked.tasks
    var count = parked.count
    if runs {
      // The whole gutter is a chip: the first thing that the eye finds, from the last row, too.
      let chip = task == .none ? Style(.onChip, on: .accent, bold: true) : Style.chip(screen.colour(task))
      let cells = Rect(x: rect.x, y: y, width: (number == cursor ? 0 : numberWidth) + gutter + 1, height: 1)
      canvas.restyle(cells) { _ in chip }
      x += canvas.put("▶", x: x, y: y, chip)
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
    guard !parked.tasks.isEmpty else { return }
    guard parked.count == parked.tasks.count else {
      drawTally(parked, y, after: start, paper, on: &canvas)
      return
    }
    let notes = parked.tasks.map { (task: $0, badge: screen.state[$0]?.label.short ?? "?", word: word($0)) }
    let width = notes.reduce(0) { $0 + $1.badge.count + 1 + CharacterWidth.of($1.word) + 2 } - 2
    var x = rect.maxX - 1 - width
    guard x >= start else {
      if notes.count > 1 { drawTally(parked, y, after: start, paper, on: &canvas) }
      return
    }
    for note in notes {
      x += canvas.put(note.badge, x: x, y: y, .chip(screen.colour(note.task))) + 1
      x += canvas.put(note.word, x: x, y: y, Style(screen.ink(note.task), on: paper)) + 2
    }
  }

  /// "3 sleeping, 12 waiting": many tasks on one line.
  private func drawTally(_ parked: Parked, _ y: Int, after start: Int, _ paper: Paper, on canvas: inout Canvas) {
    let parts = [(parked.ready, Phrase.ready), (parked.sleeping, .sleeping), (parked.waiting, .waiting)]
    let text = parts.filter { $0.0 > 0 }.map { "\($0.0) \(screen.say($0.1))" }.joined(separator: ", ")
    canvas.put(text, endingAt: rect.maxX - 1, y: y, Style(.soft, on: paper), after: start)
  }

  private func word(_ task: TaskID) -> String {
    switch screen.state[task]?.phase {
    case .ready: screen.say(.ready)
    case .sleeping: screen.say(.sleeping)
    case .waiting: screen.say(.waiting)
    default: ""
    }
  }
}

/// Where the pages of a text begin, for a height: as many whole functions as fit, the first page with coroutines beginning at
/// one, since the run goes to and fro among them.
struct SourcePages {
  private var starts: [Int] = [1]

  init(_ listing: SourceListing, height: Int) {
    let count = listing.lines.count
    guard count > height, height > 3 else { return }
    let heads = SourcePages.heads(listing)
    // Two rows stay free for a current line that wraps.
    let room = height - 2
    var start = 1
    if let first = heads.first(where: { $0.isCoroutine })?.line, first > 1, count - first >= height / 2 {
      start = first
      if first > room { starts = stride(from: 1, to: first, by: room).map { $0 } }
      starts.append(first)
    }
    while count - start >= room {
      // The last head that still leaves half a page, or else a page as it comes.
      let next = heads.last { $0.line > start + room / 2 && $0.line <= start + room }?.line ?? start + room * 2 / 3
      starts.append(next)
      start = next
    }
  }

  /// The first line of the page on which a line lies.
  func start(of line: Int) -> Int { starts.last { $0 <= line } ?? 1 }

  /// The lines at which functions and classes begin, with the decorators and comments right above them.
  private static func heads(_ listing: SourceListing) -> [(line: Int, isCoroutine: Bool)] {
    var found: [(line: Int, isCoroutine: Bool)] = []
    for (index, line) in listing.lines.enumerated() {
      guard let first = line.spans.first(where: { !$0.text.allSatisfy { $0 == " " } }) else { continue }
      let text = first.ink == .keyword ? first.text : ""
      guard ["async", "def", "class"].contains(text), line.indent <= 4 else { continue }
      if text == "async", !line.spans.contains(where: { $0.text == "def" }) { continue }
      var top = index
      while top > 0, let above = listing.lines[top - 1].spans.first(where: { !$0.text.allSatisfy { $0 == " " } }),
        above.ink == .comment || above.text.drop(while: { $0 == " " }).hasPrefix("@"), listing.lines[top - 1].indent == line.indent
      { top -= 1 }
      found.append((top + 1, text == "async"))
    }
    return found
  }
}

extension Screen {
  /// The columns at which a text is found in a line; small letters stand for big ones, too.
  static func matches(of wanted: String, in text: String) -> [Range<Int>] {
    guard !wanted.isEmpty else { return [] }
    let isExact = wanted.contains { $0.isUppercase }
    let line = Array((isExact ? text : text.lowercased()).unicodeScalars)
    let piece = Array(wanted.unicodeScalars)
    guard line.count >= piece.count else { return [] }
    var found: [Range<Int>] = []
    var column = 0
    for index in line.indices {
      if index + piece.count <= line.count, line[index..<index + piece.count].elementsEqual(piece) {
        found.append(column..<column + CharacterWidth.of(wanted))
      }
      column += CharacterWidth.of(line[index].value) ?? 0
    }
    return found
  }
}
