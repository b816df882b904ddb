// Who runs, and the ready queue from front to back with the reason why each entry is there.

import SimCore

extension Screen {
  func drawReady(_ place: PanePlace, _ chrome: Chrome, on canvas: inout Canvas) {
    let title = say(chrome == .boxed ? .readyQueue : .pane(.ready))
    let order = state.policy == .fifo ? say(.frontToBack) : BranchWords.chooses(state.policy).text(in: ui.tongue)
    let note = ui.quiz.hides ? QuizWords(ui.tongue).inNoOrder : order
    canvas.draw(place, chrome, title: title, note: note, isFocused: ui.focus == .ready)
    let rect = place.content
    drawProcessor(rect, on: &canvas)
    // A blank row sets the running task off, where there is room for it.
    let gap = chrome == .boxed && rect.height > 3 ? 1 : 0
    drawQueue(rect.inset(top: 1 + gap), on: &canvas)
  }

  private func drawProcessor(_ rect: Rect, on canvas: inout Canvas) {
    let y = rect.y
    canvas.put("CPU", x: rect.x, y: y, .soft)
    let x = rect.x + 5  // one before the column of the chips below
    guard let running = state.running else {
      let text =
        state.end?.cause == .deadlock
        ? say(.nobodyCanGoOn) : state.end != nil ? say(.programHasEnded) : state.isLoopRunning ? say(.theLoop) : "▶ " + say(.moduleCode)
      canvas.put(text, x: x, y: y, .soft, limit: rect.maxX - x)
      return
    }
    canvas.put("▶", x: x, y: y, .title)
    drawEntry(running, x: x + 2, y: y, to: rect.maxX, isRunning: true, on: &canvas)
  }

  private func drawQueue(_ rect: Rect, on canvas: inout Canvas) {
    let total = state.readyCount
    var entries = state.readyEntries(ui.quiz.hides ? 1_000 : rect.height + 8).filter { !$0.isCancelled }
    // Their order may be what is asked: the eldest task first, and callbacks last, say nothing about it.
    if ui.quiz.hides { entries.sort { $0.task != $1.task ? $0.task < $1.task : $0.handle.rawValue < $1.handle.rawValue } }
    if entries.isEmpty {
      canvas.put(say(.nobodyReady), x: rect.x, y: rect.y, .faint, limit: rect.width)
      return
    }
    if rect.height == 1, entries.count > 1, !ui.quiz.hides {
      // One row: all of them in their order, by their labels.
      canvas.put(say(.nextMark), x: rect.x, y: rect.y, .soft)
      drawBadges(entries.map(\.task), of: total, rect.inset(left: 7), to: rect.maxX, on: &canvas)
      return
    }
    let shown = total > rect.height && rect.height > 1 ? rect.height - 1 : min(total, rect.height)
    for (index, entry) in entries.prefix(shown).enumerated() {
      let number = String(index + 1)
      if index == 0, !ui.quiz.hides { canvas.put(say(.nextMark), x: rect.x, y: rect.y, .soft) }
      canvas.put(ui.quiz.hides ? "?" : number, endingAt: rect.x + 6, y: rect.y + index, .soft, after: rect.x)
      var end = rect.maxX
      if index == 0 && shown == 1 && total > 1 && rect.height == 1 {
        end =
          (canvas.put("+\(total - 1)", endingAt: end, y: rect.y, .soft, after: rect.x + 20) ?? end + 1) - 1
      }
      drawEntry(entry, x: rect.x + 7, y: rect.y + index, to: end, isRunning: false, on: &canvas)
    }
    if shown < total && rect.height > 1 {
      let y = rect.y + shown
      let rest = entries.dropFirst(shown)
      guard !ui.quiz.hides, rest.contains(where: { $0.task != .none }) else {
        canvas.put(say(.more(total - shown)), x: rect.x + 7, y: y, .soft, limit: rect.width - 7)
        return
      }
      canvas.put(say(.thenMark), endingAt: rect.x + 6, y: y, .soft, after: rect.x)
      let row = Rect(x: rect.x + 7, y: y, width: rect.width - 7, height: 1)
      drawBadges(rest.map(\.task), of: total - shown, row, to: row.maxX, on: &canvas)
    }
  }

  private func drawEntry(
    _ entry: ReadyEntry, x start: Int, y: Int, to end: Int, isRunning: Bool, on canvas: inout Canvas
  ) {
    var x = start
    let text: String
    var style = Style.text
    if entry.task != .none {
      x += drawChip(entry.task, x: x, y: y, limit: end - x, on: &canvas) + 1
      style = Style(ink(entry.task), bold: isRunning)
    }
    if entry.isStep {
      text = state.title(entry.task, trace)
    } else if let timer = entry.timer {
      text = timerWord(timer, trace.text(entry.name))
    } else {
      text = callbackWord(entry.name)
      if entry.task == .none { style = Style(.soft, bold: isRunning) }
    }
    let used = canvas.put(text, x: x, y: y, style, limit: end - x)
    if isRunning || ui.quiz.hides { return }
    canvas.put(state.reasonText(entry, in: ui.tongue), endingAt: end, y: y, .soft, after: x + used + 2)
  }

  /// A callback by name; one inside a function of asyncio as that function's, "gather’s callback".
  private func callbackWord(_ id: TextID) -> String {
    let (owner, name) = trace.callback(id)
    return owner.map { say(.callbackOf($0)) } ?? (name.isEmpty ? say(.aCallback) : name)
  }

  /// What a timer in the ready queue does when it runs.
  private func timerWord(_ timer: TimerPurpose, _ name: String) -> String {
    switch timer {
    case .sleep: say(.alarm)
    case .timeout: say(.timeout)
    case .callback: name.isEmpty ? say(.aCallback) : name
    }
  }
}
