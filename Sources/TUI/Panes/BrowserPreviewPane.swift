// What is known of the chosen program: title, goal, level, the timeline of a run, and how its text begins.
//
// What it prints is deliberately absent: the student is to predict it.

import SimCore

extension BrowserScreen {
  func drawPreview(_ place: PanePlace, _ chrome: Chrome, on canvas: inout Canvas) {
    canvas.draw(place, chrome, title: state.entry?.fileName ?? say(.preview))
    guard let entry = state.entry else { return }
    let rect = place.content
    var y = drawFacts(entry, rect, on: &canvas) + 1
    switch preview {
    case .pending: break
    case .failed(let words):
      for line in TextWrap.lines(words, width: rect.width).prefix(max(0, rect.maxY - y)) {
        canvas.put(line, x: rect.x, y: y, Style(.alarm), limit: rect.width)
        y += 1
      }
    case .ready(let screen):
      y = drawTimeline(screen, rect.inset(top: y - rect.y), chrome, on: &canvas)
      drawText(screen.listing, rect.inset(top: y - rect.y), on: &canvas)
    }
  }

  /// Answers the row below.
  private func drawFacts(_ entry: CatalogueEntry, _ rect: Rect, on canvas: inout Canvas) -> Int {
    var y = rect.y
    func put(_ text: String, _ style: Style, rows: Int) {
      let lines = TextWrap.lines(text, width: rect.width)
      for (index, line) in lines.prefix(rows).enumerated() where y < rect.maxY {
        let isCut = index == rows - 1 && lines.count > rows
        canvas.put(isCut ? line + " …" : line, x: rect.x, y: y, style, limit: rect.width)
        y += 1
      }
    }
    put(entry.title(in: tongue), .title, rows: 2)
    if let goal = entry.settings.goal(in: tongue) { put(goal, .text, rows: rect.height >= 20 ? 5 : 3) }
    var facts: [String] = []
    if let topic = entry.settings.topic { facts.append(tongue.topic(topic)) }
    if entry.level > 0 { facts.append("\(BrowserScreen.mark(level: entry.level)) \(tongue.level(entry.level))") }
    if entry.questions > 0 { facts.append(say(.questions(entry.questions))) }
    if !facts.isEmpty { put(facts.joined(separator: " · "), .soft, rows: 1) }
    if rect.height >= 20 { put(entry.path, .soft, rows: 1) }
    if !entry.problem.isEmpty { put(entry.problem, Style(.alarm), rows: 2) }
    return y
  }

  /// The lanes as far as the run was recorded; answers the row below.
  private func drawTimeline(_ screen: Screen, _ rect: Rect, _ chrome: Chrome, on canvas: inout Canvas) -> Int {
    let lanes = min(max(1, screen.horizon.programTaskCount), max(2, rect.height / 2 - 2))
    guard rect.height >= lanes + 2 else { return rect.maxY }
    // Its rule reaches the frame where there is no box.
    let frame =
      chrome == .ruled
      ? Rect(x: rect.x - 1, y: rect.y, width: rect.width + 2, height: lanes + 2)
      : Rect(x: rect.x, y: rect.y, width: rect.width, height: lanes + 2)
    screen.drawTimeline(PanePlace(frame, .ruled), .ruled, on: &canvas)
    return rect.y + lanes + 2
  }

  /// The program from its first line of code on, as far as there is room.
  private func drawText(_ listing: SourceListing, _ rect: Rect, on canvas: inout Canvas) {
    guard rect.height >= 4 else { return }
    let start = listing.lines.firstIndex { line in
      line.spans.contains { $0.ink != .comment && !$0.text.allSatisfy { $0 == " " } }
    }
    for (index, line) in listing.lines.dropFirst(start ?? 0).prefix(rect.height - 1).enumerated() {
      var x = rect.x
      let y = rect.y + 1 + index
      for span in line.spans where x < rect.maxX {
        x += canvas.put(span.text, x: x, y: y, Style(span.ink), limit: rect.maxX - x)
      }
    }
  }
}
