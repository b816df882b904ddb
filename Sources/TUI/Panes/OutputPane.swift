// What the program has printed, the newest line last, in the colour of the task that printed it.

import SimCore

extension Screen {
  func drawOutput(_ place: PanePlace, _ chrome: Chrome, on canvas: inout Canvas) {
    let rect = place.content
    let cursor = ui.outputCursor
    // As far up as the cursor needs, and no further.
    let above = max(0, (cursor ?? 0) - rect.height + 1)
    let known = trace.outputLines(count: state.outputCount, limit: rect.height + above)
    let note = cursor == nil ? "" : above > 0 ? say(.newer(above)) : ""
    canvas.draw(place, chrome, title: say(.pane(.output)), note: note, isFocused: ui.focus == .output || ui.showsOutputFull)
    let lines = Array(known.dropLast(min(above, max(0, known.count - rect.height))))
    if lines.isEmpty {
      canvas.put(say(.nothingPrinted), x: rect.x, y: rect.y, .faint, limit: rect.width)
      return
    }
    let badges = lines.map(badge)
    let badgeWidth = badges.map(\.count).max() ?? 0
    var isNew = false
    if case .output = record?.event { isNew = true }
    for (index, line) in lines.enumerated() {
      let y = rect.y + index
      let fromNewest = lines.count - 1 - index + max(0, above)
      canvas.link(Rect(x: rect.x, y: y, width: rect.width, height: 1), to: .output(fromNewest))
      if !badges[index].isEmpty { canvas.put(badges[index], x: rect.x, y: y, .chip(colour(line.task))) }
      let style = Style(
        line.stream == .standardError ? .alarm : ink(line.task), bold: isNew && index == lines.count - 1)
      let x = rect.x + (badgeWidth == 0 ? 0 : badgeWidth + 1)
      let mark = line.stream == .standardError ? "! " : ""
      let isReport = ui.tongue != .english && line.stream == .standardError && trace.isSimulsOwn(outputAt: line.event)
      let text = mark + Screen.plain(isReport ? ui.tongue.report(line.text) : line.text)
      canvas.put(text, x: x, y: y, style, limit: rect.maxX - x)
      if let search = ui.search, search.pane == .output {
        for match in Screen.matches(of: search.text, in: text) where x + match.upperBound <= rect.maxX {
          canvas.restyle(Rect(x: x + match.lowerBound, y: y, width: match.count, height: 1)) { _ in
            Style(.onChip, on: .accent, bold: true)
          }
        }
      }
      if let cursor, lines.count - 1 - index == min(cursor, lines.count - 1 + above) - above {
        canvas.restyle(Rect(x: rect.x, y: y, width: rect.width, height: 1)) { $0.paper == .ground ? $0.on(.current) : $0 }
      }
    }
  }

  private func badge(_ line: OutputLine) -> String {
    guard let label = state[line.task]?.label else { return "" }
    return label.isTopLevel ? (label.number == 1 ? "M " : "M\(label.number)") : "T\(label.number)"
  }

  /// A line without escapes; after a carriage return the line begins anew, as in a terminal.
  private static func plain(_ text: String) -> String {
    var plain = PlainText.strippingEscapes(text)
    while plain.unicodeScalars.last == "\r" { plain.unicodeScalars.removeLast() }
    if let index = plain.unicodeScalars.lastIndex(of: "\r") {
      plain = String(plain.unicodeScalars[plain.unicodeScalars.index(after: index)...])
    }
    return plain.replacing("\t", with: "    ")
  }
}
