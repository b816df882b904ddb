// The help: every key and what it does, over the rest of the screen; first what the pane in focus adds.
//
// What does not fit goes to further pages; wide screens have two columns.

import SimCore

extension Screen {
  func drawHelp(on canvas: inout Canvas) {
    let lines = options.keys.help(ui.focus, in: ui.tongue)
    let keyWidth = lines.map { CharacterWidth.of($0.keys) }.max() ?? 0
    let columnWidth = keyWidth + 3 + (lines.map { CharacterWidth.of($0.text) }.max() ?? 0)
    let columns = canvas.width >= 2 * columnWidth + 8 ? 2 : 1
    let rows = min(max(1, canvas.height - 2), (lines.count + columns - 1) / columns)
    let pages = (lines.count + rows * columns - 1) / (rows * columns)
    let page = min(ui.helpPage, pages - 1)
    let width = min(canvas.width, columns * (columnWidth + 2) + 2)
    let frame = Rect(
      x: (canvas.width - width) / 2, y: (canvas.height - rows - 2) / 2, width: width, height: rows + 2)
    canvas.fill(frame, " ", .text)
    let place = PanePlace(frame, .boxed)
    let note = pages > 1 ? say(.helpPage(page + 1, of: pages)) : say(.helpHides)
    canvas.draw(place, .boxed, title: say(.keys), note: note)
    let shown = lines.dropFirst(page * rows * columns).prefix(rows * columns)
    for (index, line) in shown.enumerated() {
      let x = place.content.x + index / rows * (columnWidth + 2)
      let room = min(columnWidth, place.content.maxX - x)
      let y = place.content.y + index % rows
      if line.keys.isEmpty {
        canvas.put(line.text, x: x, y: y, Style(.soft, bold: true), limit: room)
      } else {
        canvas.put(line.keys, x: x, y: y, .title, limit: room)
        canvas.put(line.text, x: x + keyWidth + 3, y: y, .text, limit: room - keyWidth - 3)
      }
    }
  }
}
