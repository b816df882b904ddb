// The list of things that the lesson proposes to change, over the rest of the screen.

import SimCore

extension Screen {
  func drawChanges(on canvas: inout Canvas) {
    var lines: [(key: String, text: String)] = []
    for (index, change) in changes.prefix(9).enumerated() {
      lines.append((String(index + 1), change.title))
      lines.append(("", change.edit))
      if !change.why.isEmpty { lines.append(("", change.why)) }
    }
    let width = min(canvas.width, max(44, (lines.map { CharacterWidth.of($0.text) }.max() ?? 0) + 9))
    let height = min(canvas.height, lines.count + 2)
    let frame = Rect(x: (canvas.width - width) / 2, y: (canvas.height - height) / 2, width: width, height: height)
    canvas.fill(frame, " ", .text)
    let place = PanePlace(frame, .boxed)
    canvas.draw(place, .boxed, title: BranchWords.changeOneThing.text(in: ui.tongue), note: BranchWords.numberChooses.text(in: ui.tongue))
    for (index, line) in lines.prefix(place.content.height).enumerated() {
      let y = place.content.y + index
      canvas.put(line.key, x: place.content.x, y: y, .title)
      canvas.put(line.text, x: place.content.x + 3, y: y, line.key.isEmpty ? .soft : .text, limit: place.content.width - 3)
    }
  }
}
