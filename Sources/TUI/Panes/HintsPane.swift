// The last row: the line that is being typed, or a message, or the keys worth knowing, whole hints only.

import SimCore

extension Screen {
  func drawHints(_ rect: Rect, on canvas: inout Canvas) {
    if let prompt = ui.prompt {
      drawPrompt(prompt, rect, on: &canvas)
      return
    }
    if !status.isEmpty {
      let used = canvas.put(status, x: rect.x + 1, y: rect.y, ui.message.isEmpty ? .soft : .title, limit: max(rect.width * 2 / 3, rect.width - 24))
      draw(hints: options.keys.hints(in: ui.tongue).suffix(2), from: rect.x + used + 4, rect, on: &canvas)
      return
    }
    // Dropped from the right, the last two kept longest.
    let all = options.keys.hints(in: ui.tongue)
    let kept = all.suffix(2)
    var shown = Array(all.dropLast(2))
    let width = { (hints: [(keys: String, text: String)]) in
      hints.reduce(0) { $0 + CharacterWidth.of($1.keys) + 1 + CharacterWidth.of($1.text) + 3 } - 3
    }
    while !shown.isEmpty && width(shown + kept) > rect.width - 2 { shown.removeLast() }
    draw(hints: (shown + kept)[...], from: rect.x + 1, rect, on: &canvas)
  }

  /// What takes the place of the hints.
  private var status: String {
    if !ui.message.isEmpty { return ui.message }
    if ui.count > 0 { return "\(ui.count) …" }
    if ui.awaitsPolicy { return BranchWords.whichPolicy.text(in: ui.tongue) }
    switch ui.awaitsMark {
    case .set?: return say(.markWhich)
    case .jump?: return say(.markToWhich)
    case nil: break
    }
    guard let search = ui.search else { return "" }
    return say(.searchStatus(search.text, search.pane))
  }

  private func drawPrompt(_ prompt: Prompt, _ rect: Rect, on canvas: inout Canvas) {
    let (sign, note) =
      switch prompt.purpose {
      case .command: (":", say(.promptCommand))
      case .search: ("/", say(.promptSearch(ui.focus == .source || ui.focus == .output ? ui.focus : nil)))
      case .sleep: (BranchWords.sleepsFor.text(in: ui.tongue), BranchWords.secondsFromItsBeginning.text(in: ui.tongue))
      case .breakpoint: ("break ", say(.promptBreakpoint))
      }
    canvas.fill(rect, " ", Style(.text, on: .band))
    // A line that is too long shows its end, where the cursor is.
    var text = prompt.text
    while CharacterWidth.of(text) > rect.width - 12, !text.isEmpty { text.removeFirst() }
    var x = rect.x + 1
    x += canvas.put(sign, x: x, y: rect.y, Style(.accent, on: .band, bold: true))
    x += canvas.put(text, x: x, y: rect.y, Style(.text, on: .band))
    canvas.put(" ", x: x, y: rect.y, Style(.onChip, on: .accent))
    canvas.put(note, endingAt: rect.maxX - 1, y: rect.y, Style(.soft, on: .band), after: x + 3)
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
