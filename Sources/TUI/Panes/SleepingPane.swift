// The timers by wake time, with what is left of each.

import SimCore

extension Screen {
  func drawSleeping(_ place: PanePlace, _ chrome: Chrome, on canvas: inout Canvas) {
    // The moment to which the clock will jump as soon as nothing is ready.
    let due = state.nextTimer?.due.text()
    var jump = due.map { say(.clockJumps($0)) } ?? say(.byWakeTime)
    if let due, CharacterWidth.of(jump) + 16 > place.frame.width { jump = say(.jumps(due)) }
    if let timer = state.nextTimer, timer.due <= state.now { jump = say(timer.due == state.now ? .dueNow : .atNextPass) }
    // A question may be just that.
    if ui.quiz.hides { jump = "" }
    canvas.draw(place, chrome, title: say(.pane(.sleeping)), note: jump, isFocused: ui.focus == .sleeping)
    let rect = place.content
    let total = state.timerCount
    guard total > 0, !rect.isEmpty else {
      canvas.put(say(.noTimer), x: rect.x, y: rect.y, .faint, limit: rect.width)
      return
    }
    let shown = total > rect.height ? max(1, rect.height - 1) : total
    var timers = state.timerEntries(ui.quiz.hides ? 1_000 : shown + 12)
    if ui.quiz.hides { timers.sort { $0.task != $1.task ? $0.task < $1.task : $0.handle.rawValue < $1.handle.rawValue } }
    for (index, timer) in timers.prefix(shown).enumerated() {
      var end = rect.maxX
      if rect.height == 1 && total > 1 {
        end =
          (canvas.put(say(.more(total - 1)), endingAt: end, y: rect.y, .soft, after: rect.x + 20) ?? end + 1)
          - 1
      }
      drawTimer(timer, Rect(x: rect.x, y: rect.y + index, width: end - rect.x, height: 1), on: &canvas)
    }
    if shown < total && rect.height > 1 {
      let last = Rect(x: rect.x, y: rect.y + shown, width: rect.width, height: 1)
      if ui.quiz.hides {
        canvas.put(say(.more(total - shown)), x: last.x, y: last.y, .soft, limit: last.width)
      } else {
        drawRest(timers.dropFirst(shown), total - shown, last, on: &canvas)
      }
    }
  }

  /// Those for whom there is no row: labels and moments, and how many more there are.
  private func drawRest(_ timers: ArraySlice<TimerEntry>, _ count: Int, _ rect: Rect, on canvas: inout Canvas) {
    var x = rect.x
    x += canvas.put(say(.thenMark), x: x, y: rect.y, .soft) + 1
    var left = count
    for timer in timers {
      let time = timer.due.text()
      let width = (timer.task == .none ? 1 : state.label(timer.task).count) + 1 + time.count
      guard x + width + (left > 1 ? String(left).count + 3 : 0) <= rect.maxX else { break }
      x += timer.task == .none ? canvas.put("·", x: x, y: rect.y, .soft) : drawBadge(timer.task, x: x, y: rect.y, on: &canvas)
      x += canvas.put(time, x: x + 1, y: rect.y, .text) + 3
      left -= 1
    }
    if left > 0 { canvas.put(left == count ? say(.more(left)) : "+\(left)", x: x, y: rect.y, .soft, limit: rect.maxX - x) }
  }

  private func drawTimer(_ timer: TimerEntry, _ rect: Rect, on canvas: inout Canvas) {
    var x = rect.x
    if timer.task != .none { x += drawChip(timer.task, x: x, y: rect.y, limit: rect.width, on: &canvas) + 1 }
    let isNext = !ui.quiz.hides && timer.due == state.nextTimer?.due
    let left = length(max(timer.due, state.now), since: state.now)
    let at = timer.due.text()
    let long = say(timer.purpose == .sleep ? .wakesIn(left, at: at) : .strikesIn(left, at: at))
    var text = rect.width >= 40 ? long : "\(left) → \(timer.due.text()) s"
    if timer.due == state.now {
      text = say(.dueNow)
    } else if timer.due < state.now {
      let late = length(state.now, since: timer.due)
      text = say(rect.width >= 40 ? .lateSince(late, at: at) : .late(late))
    }
    let textX = canvas.put(text, endingAt: rect.maxX, y: rect.y, isNext ? .title : .text, after: x + 1) ?? rect.maxX
    if case .sleeping(until: timer.due) = state[timer.task]?.phase ?? .created, timer.purpose == .sleep {
      drawBar(timer, from: x, to: textX - 2, y: rect.y, on: &canvas)
    } else {
      let name = trace.text(timer.name)
      let word =
        timer.purpose == .timeout
        ? say(.timeout) : timer.purpose == .sleep ? say(.sleep) : name.isEmpty ? say(.callback) : name
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
