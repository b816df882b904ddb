// The last row: the keys worth knowing, whole hints only.

import SimCore

extension Screen {
  func drawHints(_ rect: Rect, on canvas: inout Canvas) {
    if !ui.message.isEmpty {
      let used = canvas.put(ui.message, x: rect.x + 1, y: rect.y, .soft, limit: rect.width / 2)
      draw(hints: KeyMap.hints.suffix(2), from: rect.x + used + 4, rect, on: &canvas)
      return
    }
    // Dropped from the right, the last two kept longest.
    let all = KeyMap.hints
    let kept = all.suffix(2)
    var shown = Array(all.dropLast(2))
    let width = { (hints: [(keys: String, text: String)]) in
      hints.reduce(0) { $0 + CharacterWidth.of($1.keys) + 1 + CharacterWidth.of($1.text) + 3 } - 3
    }
    while !shown.isEmpty && width(shown + kept) > rect.width - 2 { shown.removeLast() }
    draw(hints: (shown + kept)[...], from: rect.x + 1, rect, on: &canvas)
  }

  private func draw(
    hints: ArraySlice<(keys: String, text: String)>, from start: Int, _ rect: Rect, on canvas: inout Canvas
  ) {
    var x = start
    for hint in hints {
      let width = CharacterWidth.of(hint.keys) + 1 + CharacterWidth.of(hint.text)
      guard x + width <= rect.maxX else { return }
      x += canvas.put(hint.keys, x: x, y: rect.y, .title) + 1
      x += canvas.put(hint.text, x: x, y: rect.y, .soft) + 3
    }
  }
}
