// The timers by wake time, with what is left of each.

import SimCore

extension Screen {
  func drawSleeping(_ place: PanePlace, _ chrome: Chrome, on canvas: inout Canvas) {
    // The moment to which the clock will jump as soon as nothing is ready.
    var jump = state.nextTimer.map { "clock jumps to \($0.due.text()) s" } ?? "by wake time"
    if CharacterWidth.of(jump) + 16 > place.frame.width { jump = jump.replacing("clock jumps to", with: "jump to") }
    canvas.draw(place, chrome, title: "Sleeping", note: jump, isFocused: ui.focus == .sleeping)
    let rect = place.content
    let total = state.timerCount
    guard total > 0, !rect.isEmpty else {
      canvas.put("no timer is set", x: rect.x, y: rect.y, .faint, limit: rect.width)
      return
    }
    let shown = total > rect.height ? max(1, rect.height - 1) : total
    for (index, timer) in state.timerEntries(shown).enumerated() {
      var end = rect.maxX
      if rect.height == 1 && total > 1 {
        end =
          (canvas.put("+\(total - 1) more", endingAt: end, y: rect.y, .soft, after: rect.x + 20) ?? end + 1)
          - 1
      }
      drawTimer(timer, Rect(x: rect.x, y: rect.y + index, width: end - rect.x, height: 1), on: &canvas)
    }
    if shown < total && rect.height > 1 {
      canvas.put("+\(total - shown) more", x: rect.x, y: rect.y + shown, .soft, limit: rect.width)
    }
  }

  private func drawTimer(_ timer: TimerEntry, _ rect: Rect, on canvas: inout Canvas) {
    var x = rect.x
    if timer.task != .none { x += drawChip(timer.task, x: x, y: rect.y, limit: rect.width, on: &canvas) + 1 }
    let isNext = timer.due == state.nextTimer?.due
    let left = timer.due < state.now ? "0 s" : timer.due.durationText(since: state.now)
    let verb = timer.purpose == .sleep ? "wakes" : "strikes"
    let long = "\(left) left, \(verb) \(timer.due.text()) s"
    let text = rect.width >= 40 ? long : "\(left) → \(timer.due.text()) s"
    let textX = canvas.put(text, endingAt: rect.maxX, y: rect.y, isNext ? .title : .text, after: x + 1) ?? rect.maxX
    if case .sleeping(until: timer.due) = state[timer.task]?.phase ?? .created, timer.purpose == .sleep {
      drawBar(timer, from: x, to: textX - 2, y: rect.y, on: &canvas)
    } else {
      let name = trace.text(timer.name)
      let word =
        timer.purpose == .timeout
        ? "timeout" : timer.purpose == .sleep ? "sleep" : name.isEmpty ? "callback" : name
      canvas.put(word, x: x, y: rect.y, Style(ink(timer.task)), limit: textX - 1 - x)
    }
  }

  private func drawBar(_ timer: TimerEntry, from: Int, to: Int, y: Int, on canvas: inout Canvas) {
    let width = min(to - from, 24)
    guard width >= 3, let since = state[timer.task]?.since else { return }
    let whole = Double(timer.due.nanoseconds) - Double(since.nanoseconds)
    let gone = Double(state.now.nanoseconds) - Double(since.nanoseconds)
    let done = whole > 0 ? max(0, min(width, Int(Double(width) * gone / whole))) : width
    canvas.fill(Rect(x: from, y: y, width: done, height: 1), "━", Style(ink(timer.task)))
    canvas.fill(Rect(x: from + done, y: y, width: width - done, height: 1), "╌", Style(ink(timer.task)))
  }
}
