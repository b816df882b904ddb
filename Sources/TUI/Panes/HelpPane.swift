// The help: every key and what it does, over the rest of the screen.

import SimCore

extension Screen {
  func drawHelp(on canvas: inout Canvas) {
    let lines = KeyMap.help
    let keyWidth = lines.map { CharacterWidth.of($0.keys) }.max() ?? 0
    let textWidth = lines.map { CharacterWidth.of($0.text) }.max() ?? 0
    let width = min(canvas.width, keyWidth + textWidth + 3 + 4)
    let height = min(canvas.height, lines.count + 2)
    let frame = Rect(
      x: (canvas.width - width) / 2, y: (canvas.height - height) / 2, width: width, height: height)
    canvas.fill(frame, " ", .text)
    let place = PanePlace(frame, .boxed)
    canvas.draw(place, .boxed, title: "Keys", note: "? hides this")
    for (index, line) in lines.prefix(place.content.height).enumerated() {
      let y = place.content.y + index
      canvas.put(line.keys, x: place.content.x, y: y, .title, limit: place.content.width)
      let x = place.content.x + keyWidth + 3
      canvas.put(line.text, x: x, y: y, .text, limit: place.content.maxX - x)
    }
  }
}
