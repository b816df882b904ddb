// The band with the two sentences: what happened and why, and what comes next.

import SimCore

extension Screen {
  func drawNarration(_ rect: Rect, on canvas: inout Canvas) {
    canvas.fill(rect, " ", Style(.text, on: .band))
    let actor = state.runningTask != .none ? state.runningTask : record?.task ?? .none
    let bar: Paper = actor == .none ? .band : .task(colour(actor))
    canvas.fill(Rect(x: rect.x, y: rect.y, width: 1, height: rect.height), " ", Style(.text, on: bar))
    let room = rect.width - 3
    var narration = narration(isShort: false)
    if CharacterWidth.of(narration.what) > room || CharacterWidth.of(narration.next) > room {
      narration = self.narration(isShort: true)
    }
    let y = rect.y + (rect.height - 2) / 2
    canvas.put(narration.what, x: rect.x + 2, y: y, Style(.accent, on: .band, bold: true), limit: room)
    canvas.put(narration.next, x: rect.x + 2, y: y + 1, Style(.text, on: .band), limit: room)
  }

  /// The sentences for the present moment: of the statement that is about to run, or else of the last record.
  func narration(isShort: Bool) -> Narration {
    guard let lineStep else {
      return Narration(before: stateBefore, after: state, trace: trace, isShort: isShort, in: ui.tongue)
    }
    return Narration(
      line: lineStep, before: lineStepBefore, state: state, stateBefore: stateBefore, trace: trace, isShort: isShort,
      in: ui.tongue)
  }
}
