// The list of programs: headings, titles, and at the right how hard each one is.

import SimCore

extension BrowserScreen {
  func drawList(_ place: PanePlace, _ chrome: Chrome, on canvas: inout Canvas) {
    let title = say(state.grouping == .topic ? .byTopic : .byLevel)
    canvas.draw(place, chrome, title: title.prefix(1).uppercased() + title.dropFirst(), isFocused: true)
    let rect = place.content
    if state.rows.isEmpty {
      let words: Phrase = state.entries.isEmpty ? .noPrograms : .nothingFound
      for (index, line) in TextWrap.lines(say(words), width: rect.width).prefix(rect.height).enumerated() {
        canvas.put(line, x: rect.x, y: rect.y + index, .faint, limit: rect.width)
      }
      return
    }
    let first = firstRow(rect.height)
    for (index, row) in state.rows.dropFirst(first).prefix(rect.height).enumerated() {
      let line = Rect(x: rect.x, y: rect.y + index, width: rect.width, height: 1)
      switch row {
      case .heading(let text): canvas.put(text, x: line.x, y: line.y, Style(.soft, bold: true), limit: line.width)
      case .entry(let entry): draw(entry, line, on: &canvas)
      }
    }
  }

  /// The chosen entry stands in the middle, as far as there are rows on both sides of it.
  private func firstRow(_ height: Int) -> Int {
    let chosen = state.rows.firstIndex { $0 == state.selected.map(BrowserState.Row.entry) } ?? 0
    return max(0, min(chosen - height / 2, state.rows.count - height))
  }

  private func draw(_ index: Int, _ rect: Rect, on canvas: inout Canvas) {
    let entry = state.entries[index]
    let isChosen = index == state.selected
    let row = Rect(x: rect.x - 1, y: rect.y, width: rect.width + 2, height: 1)
    canvas.link(row, to: .entry(index))
    let paper: Paper = isChosen ? .current : .ground
    if isChosen { canvas.fill(row, " ", Style(.text, on: .current)) }
    canvas.put(isChosen ? "▶" : " ", x: rect.x, y: rect.y, Style(.accent, on: paper, bold: true))
    var end = rect.maxX
    let mark = entry.problem.isEmpty ? BrowserScreen.mark(level: entry.level) : "!"
    // The title is worth more than its level, which the preview tells, too.
    let isTight = rect.x + 2 + CharacterWidth.of(entry.title(in: tongue)) + 1 + CharacterWidth.of(mark) > rect.maxX
    if !mark.isEmpty, !isTight || !entry.problem.isEmpty {
      let style = Style(entry.problem.isEmpty ? .soft : .alarm, on: paper, bold: !entry.problem.isEmpty)
      end = (canvas.put(mark, endingAt: end, y: rect.y, style, after: rect.x + 12) ?? end + 1) - 1
    }
    let style = Style(isChosen ? .accent : .text, on: paper, bold: isChosen)
    canvas.put(entry.title(in: tongue), x: rect.x + 2, y: rect.y, style, limit: end - rect.x - 2)
  }

  /// "●○○": of three.
  static func mark(level: Int) -> String {
    level == 0 ? "" : String(repeating: "●", count: level) + String(repeating: "○", count: max(0, 3 - level))
  }
}
