// The browser as a picture: the list on the left, what is known of the chosen program on the right.
//
// Pure: the same state and preview give the same canvas.  The panes draw themselves, one file each.

import SimCore

/// What there is to show of the chosen program's run.
enum BrowserPreview {
  /// It was not run yet.
  case pending
  /// It can't be run, and why.
  case failed(String)
  case ready(Screen)
}

/// All that a frame of the browser shows.
struct BrowserScreen {
  var state: BrowserState
  var preview: BrowserPreview

  var tongue: Tongue { state.tongue }
  func say(_ phrase: Phrase) -> String { phrase.text(in: state.tongue) }

  /// The whole screen.
  func render(_ size: Size) -> Canvas {
    var canvas = Canvas(size)
    guard size.width >= Layout.smallest.width, size.height >= Layout.smallest.height else {
      canvas.drawTooSmall(tongue)
      return canvas
    }
    let chrome: Chrome = size.width >= 100 && size.height >= 30 ? .boxed : .ruled
    let hasHints = size.height >= 18
    let body = Rect(x: 0, y: 1, width: size.width, height: size.height - 1 - (hasHints ? 1 : 0))
    drawHeader(Rect(x: 0, y: 0, width: size.width, height: 1), on: &canvas)
    // On a small screen the titles come first: half of it is theirs if they want it.
    let left = size.width < 100 ? min(42, size.width * 53 / 100) : min(size.width * 36 / 100, 64)
    let gap = chrome == .ruled ? 1 : 0
    drawList(
      PanePlace(Rect(x: 0, y: body.y, width: left - gap, height: body.height), chrome), chrome, on: &canvas)
    drawPreview(
      PanePlace(Rect(x: left, y: body.y, width: size.width - left, height: body.height), chrome), chrome, on: &canvas)
    if chrome == .ruled {
      for y in body.y..<body.maxY { canvas.put(y == body.y ? "┬" : "│", x: left - 1, y: y, .line) }
    }
    if hasHints { drawHints(Rect(x: 0, y: size.height - 1, width: size.width, height: 1), on: &canvas) }
    return canvas
  }

  private func drawHeader(_ rect: Rect, on canvas: inout Canvas) {
    canvas.fill(rect, " ", Style(.text, on: .band))
    var x = canvas.put(" \(say(.scenarios)) ", x: 0, y: rect.y, Style(.onChip, on: .accent, bold: true)) + 2
    let listed = state.listed.count
    let tally: Phrase = state.filter.isEmpty ? .programs(listed) : .programsFound(listed, of: state.entries.count)
    x += canvas.put(say(tally), x: x, y: rect.y, Style(.soft, on: .band)) + 3
    if state.filter.isEmpty {
      // Without a row for hints the header says how one goes on.
      if rect.width < 100 { return }
      canvas.put(say(.browserInvitation), endingAt: rect.maxX - 1, y: rect.y, Style(.soft, on: .band), after: x)
      return
    }
    x += canvas.put("/", x: x, y: rect.y, Style(.accent, on: .band, bold: true))
    let room = max(1, rect.maxX - 2 - x)
    var text = state.filter
    while CharacterWidth.of(text) > room, !text.isEmpty { text.removeFirst() }
    x += canvas.put(text, x: x, y: rect.y, Style(.accent, on: .band, bold: true), limit: room)
    canvas.put(" ", x: x, y: rect.y, Style(.onChip, on: .accent))
  }

  private func drawHints(_ rect: Rect, on canvas: inout Canvas) {
    if !state.message.isEmpty {
      canvas.put(state.message, x: rect.x + 1, y: rect.y, Style(.alarm), limit: rect.width - 2)
      return
    }
    var x = rect.x + 1
    for hint in BrowserKeys.hints(state) {
      let width = CharacterWidth.of(hint.keys) + 1 + CharacterWidth.of(hint.text)
      guard x + width <= rect.maxX else { continue }
      x += canvas.put(hint.keys, x: x, y: rect.y, .title) + 1
      x += canvas.put(hint.text, x: x, y: rect.y, .soft) + 3
    }
  }
}
