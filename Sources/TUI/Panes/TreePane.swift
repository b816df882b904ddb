// The tasks as a tree: who created whom, what a gather or a TaskGroup holds together, and how far each is.

import SimCore

extension Screen {
  func drawTree(_ place: PanePlace, _ chrome: Chrome, on canvas: inout Canvas) {
    let done = state.tasks.reduce(0) { $0 + ($1.phase.isFinished && !$1.label.isRuntime ? 1 : 0) }
    let note = say(.done(done, of: state.programTaskCount))
    canvas.draw(place, chrome, title: say(.pane(.tree)), note: note, isFocused: ui.focus == .tree)
    let rect = place.content
    let rows = state.treeRows()
    if rows.isEmpty {
      canvas.put(say(.noTask), x: rect.x, y: rect.y, .faint, limit: rect.width)
      return
    }
    let first = firstTreeRow(rows, rect.height)
    for (index, row) in rows[first..<min(rows.count, first + rect.height)].enumerated() {
      draw(row, Rect(x: rect.x, y: rect.y + index, width: rect.width, height: 1), on: &canvas)
    }
  }

  /// Pages, so that the rows stand still while the subject moves among those that are shown.
  private func firstTreeRow(_ rows: [LoopState.TreeRow], _ height: Int) -> Int {
    guard rows.count > height, height > 0 else { return 0 }
    let index = rows.firstIndex { $0.item == .task(subject) } ?? 0
    return min(index / height * height, rows.count - height)
  }

  private func draw(_ row: LoopState.TreeRow, _ rect: Rect, on canvas: inout Canvas) {
    var x = rect.x
    for (index, isLast) in row.lasts.enumerated() {
      let isOwn = index == row.lasts.count - 1
      x += canvas.put(isOwn ? (isLast ? "└─ " : "├─ ") : (isLast ? "   " : "│  "), x: x, y: rect.y, .line, limit: rect.maxX - x)
    }
    switch row.item {
    case .group(let kind, let done, let count):
      x += canvas.put("\(kind.noun(in: ui.tongue)) ", x: x, y: rect.y, Style(.text, bold: true), limit: rect.maxX - x)
      canvas.put(say(.done(done, of: count)), endingAt: rect.maxX, y: rect.y, .soft, after: x)
    case .task(let task):
      guard let known = state[task] else { return }
      canvas.link(rect, to: .task(task))
      x += drawChip(task, x: x, y: rect.y, limit: rect.maxX - x, on: &canvas)
      x += canvas.put(" \(phaseMark(known.phase)) ", x: x, y: rect.y, Style(ink(task), bold: true), limit: rect.maxX - x)
      let isSubject = task == subject
      let style = known.phase.isFinished ? Style.soft : Style(ink(task), bold: isSubject)
      let used = canvas.put(state.title(task, trace), x: x, y: rect.y, style, limit: rect.maxX - x)
      canvas.put(state.phaseWord(known.phase, in: ui.tongue), endingAt: rect.maxX, y: rect.y, .soft, after: x + used + 2)
      if ui.focus == .tree && isSubject { canvas.restyle(rect) { $0.paper == .ground ? $0.on(.current) : $0 } }
    }
  }

  /// The shape of a phase, the same as in the timeline.
  func phaseMark(_ phase: TaskPhase) -> String {
    switch phase {
    case .created: "·"
    case .ready: "▒"
    case .running: "█"
    case .sleeping: "─"
    case .waiting: "┈"
    case .finished(.returned, _): "✓"
    case .finished: "✗"
    }
  }
}
