// The band with the two sentences: what happened and why, and what comes next.

import SimCore

extension Screen {
  func drawNarration(_ rect: Rect, on canvas: inout Canvas) {
    canvas.fill(rect, " ", Style(.text, on: .band))
    let actor = state.runningTask != .none ? state.runningTask : record?.task ?? .none
    let bar: Paper = actor == .none ? .band : .task(colour(actor))
    canvas.fill(Rect(x: rect.x, y: rect.y, width: 1, height: rect.height), " ", Style(.text, on: bar))
    let room = rect.width - 3
    var narration = Narration(before: stateBefore, after: state, trace: trace)
    if CharacterWidth.of(narration.what) > room || CharacterWidth.of(narration.next) > room {
      narration = Narration(before: stateBefore, after: state, trace: trace, isShort: true)
    }
    canvas.put(narration.what, x: rect.x + 2, y: rect.y, Style(.accent, on: .band, bold: true), limit: room)
    canvas.put(narration.next, x: rect.x + 2, y: rect.y + 1, Style(.text, on: .band), limit: room)
  }
}
