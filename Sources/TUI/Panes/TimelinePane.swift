// One lane per task over virtual time: run, ready, sleep, wait and done each have a shape of their own, then
// the known next wake.  A column shows "now".  A stretch in which a blocking call froze the loop is hatched over all lanes.
//
// Virtual time can't show the order inside one instant: the other axis counts steps.

import SimCore

extension Screen {
  func drawTimeline(_ place: PanePlace, _ chrome: Chrome, on canvas: inout Canvas) {
    let rect = place.content
    let former = ui.timeline.axis == .time && rect.height > 2 ? branch : nil
    let pitch = former == nil ? 1 : 2
    let lanes = visibleLanes((rect.height - 1) / pitch)
    let total = state.programTaskCount
    let plain = say(ui.timeline.axis == .step ? .timelineBySteps : .pane(.timeline))
    let name = former == nil ? plain : plain + BranchWords.andAsItWas.text(in: ui.tongue)
    let title = total > lanes.count ? "\(name)  " + say(.lanes(lanes.count, of: total)) : name
    canvas.draw(place, chrome, title: title, isFocused: ui.focus == .timeline)
    drawLegend(place, chrome, after: CharacterWidth.of(title) + 8, on: &canvas)

    let chipWidth = max(6, (lanes.map { state.label($0).count }.max() ?? 0) + 2)
    let names = lanes.map { Screen.keepingEnd(state.title($0, trace), 20) }
    // Of the whole run, so that the plot does not move when tasks come.
    let longest = horizon.tasks.prefix(200).indices.filter { !horizon.tasks[$0].label.isRuntime }.map { CharacterWidth.of(horizon.title(TaskID(UInt32($0)), trace)) }.max() ?? 0
    let nameWidth = rect.width >= 90 ? min(20, max(8, longest)) + 2 : 0
    let plotX = rect.x + chipWidth + 1 + nameWidth
    let plot = Rect(x: plotX, y: rect.y, width: rect.maxX - 1 - plotX, height: rect.height)
    guard plot.width >= 12, rect.height >= 2 else { return }
    if ui.timeline.axis == .step {
      drawSteps(lanes, chipWidth, names, nameWidth, plot, rect, on: &canvas)
      return
    }
    let axis = TimeAxis(self, lanes, plot)
    let frozen = freezes(axis)
    for (index, task) in lanes.enumerated() {
      let y = rect.y + index * pitch
      drawChip(task, x: rect.x, y: y, on: &canvas)
      if nameWidth > 0 {
        canvas.put(names[index], x: rect.x + chipWidth + 1, y: y, Style(ink(task)), limit: nameWidth - 1)
      }
      LanePainter(screen: self, axis: axis, task: task, y: y, freezes: frozen.map(\.columns.lowerBound)).draw(on: &canvas)
      if let former { draw(former, task, axis, chipX: rect.x, y: y + 1, on: &canvas) }
    }
    for x in plot.x..<plot.maxX {
      canvas.link(Rect(x: x, y: rect.y, width: 1, height: rect.height), to: .time(axis.time(x)))
    }
    drawFreezes(frozen, lanes, rect, pitch, on: &canvas)
    axis.draw(y: rect.maxY - 1, on: &canvas)
  }

  /// A long name without its middle, where it ends with a number: that is what tells it from its like.
  private static func keepingEnd(_ name: String, _ limit: Int) -> String {
    guard name.last?.isNumber == true, CharacterWidth.of(name) > limit, CharacterWidth.of(name) == name.count else { return name }
    let tail = name.reversed().prefix { $0.isNumber }.count
    guard tail <= limit / 2 else { return name }
    return name.prefix(limit - tail - 3) + "…" + name.suffix(tail + 1)
  }

  /// A stretch in which a blocking call held the loop.
  private struct Freeze {
    var columns: Range<Int>
    var blocker: TaskID
    var position: Int
  }

  private func freezes(_ axis: TimeAxis) -> [Freeze] {
    var found: [Freeze] = []
    var index = timeline.advanceCount(at: state.position) - 1
    let first = timeline.advances.startIndex
    while index >= first, timeline.advances[index].to > axis.from {
      let advance = timeline.advances[index]
      let start = index > first ? timeline.advances[index - 1].to : .zero
      if advance.cause == .blocking, start < axis.to {
        let left = axis.column(start)
        let right = max(left + 1, axis.column(advance.to))
        found.append(
          Freeze(columns: left..<right, blocker: advance.task, position: advance.position))
      }
      index -= 1
    }
    return found.reversed()
  }

  /// Hatches the lanes of those who could not run meanwhile.
  private func drawFreezes(_ freezes: [Freeze], _ lanes: [TaskID], _ rect: Rect, _ pitch: Int, on canvas: inout Canvas) {
    for freeze in freezes {
      for (lane, task) in lanes.enumerated() where task != freeze.blocker && isAlive(task, at: freeze.position) {
        let y = rect.y + lane * pitch
        for x in freeze.columns where canvas[x, y].scalar != 0x2588 {
          canvas.put("╱", x: x, y: y, .soft)
        }
      }
    }
  }

  /// Whether a task was created and not finished at a position.
  private func isAlive(_ task: TaskID, at position: Int) -> Bool {
    let lane = Int(task.rawValue)
    guard lane < timeline.lanes.count else { return false }
    let count = timeline.segmentCount(lane: lane, at: position)
    return count > 0 && !timeline.lanes[lane][count - 1].phase.isFinished
  }

  /// The lanes with one column for each step: who did what in which order.
  private func drawSteps(
    _ lanes: [TaskID], _ chipWidth: Int, _ names: [String], _ nameWidth: Int, _ plot: Rect, _ rect: Rect,
    on canvas: inout Canvas
  ) {
    // Zoomed out, a column stands for more steps; zoomed in, a step for more columns.
    let perStep = ui.timeline.zoom > 0 ? 1 << min(ui.timeline.zoom, 4) : 1
    let steps = max(1, plot.width / perStep)
    let now = state.position
    let shift = steps * ui.timeline.offset / 8
    // The present stands at three quarters, once there is that much past.
    let first = max(0, min(max(0, now - steps * 3 / 4) + shift, max(0, count - steps)))
    let nowX = plot.x + min(max(0, now - first), steps - 1) * perStep
    for (lane, task) in lanes.enumerated() {
      let y = rect.y + lane
      drawChip(task, x: rect.x, y: y, on: &canvas)
      if nameWidth > 0 {
        canvas.put(names[lane], x: rect.x + chipWidth + 1, y: y, Style(ink(task)), limit: nameWidth - 1)
      }
      canvas.put("│", x: nowX, y: y, .line)
      guard Int(task.rawValue) < timeline.lanes.count else { continue }
      let segments = timeline.lanes[Int(task.rawValue)]
      let known = timeline.segmentCount(lane: Int(task.rawValue), at: now)
      for index in stride(from: known - 1, through: segments.startIndex, by: -1) {
        let begin = segments[index].position
        let end = index + 1 < known ? segments[index + 1].position : now + 1
        if end <= first { break }
        let left = plot.x + max(0, begin - first) * perStep
        let right = plot.x + min(steps, end - first) * perStep
        guard right > left else { continue }
        let mark = phaseMark(segments[index].phase).unicodeScalars.first ?? "·"
        let isOver = segments[index].phase.isFinished
        canvas.fill(
          Rect(x: left, y: y, width: isOver ? 1 : right - left, height: 1), mark, Style(ink(task), bold: isOver))
      }
    }
    for step in 0..<steps {
      let column = Rect(x: plot.x + step * perStep, y: rect.y, width: perStep, height: rect.height)
      canvas.link(column, to: .position(first + step))
    }
    drawStepAxis(first, steps, perStep, nowX, plot, y: rect.maxY - 1, on: &canvas)
  }

  private func drawStepAxis(
    _ first: Int, _ steps: Int, _ perStep: Int, _ nowX: Int, _ plot: Rect, y: Int, on canvas: inout Canvas
  ) {
    canvas.fill(Rect(x: plot.x, y: y, width: plot.width, height: 1), "─", .line)
    let chip = say(.stepChip(state.position))
    let chipWidth = CharacterWidth.of(chip)
    let chipX = max(plot.x, min(plot.maxX - chipWidth, nowX - chipWidth / 2))
    let every = perStep >= 4 ? 5 : 20 / perStep
    for tick in stride(from: (first + every - 1) / every * every, to: first + steps, by: every) {
      let x = plot.x + (tick - first) * perStep
      let text = " \(tick) "
      if x + text.count <= plot.maxX, x + text.count < chipX || x > chipX + chipWidth {
        canvas.put(text, x: max(plot.x, x - 1), y: y, .soft)
      }
    }
    canvas.put(chip, x: chipX, y: y, Style(.onChip, on: .accent, bold: true))
  }

  /// The tasks that get a lane: all, or a page of them with the task that acts; main stays on top.
  private func visibleLanes(_ rows: Int) -> [TaskID] {
    let count = state.tasks.count
    if rows <= 0 { return [] }
    if count <= rows * 2 {
      let shown = (0..<count).map { TaskID(UInt32($0)) }.filter { !state.tasks[Int($0.rawValue)].label.isRuntime }
      if shown.count <= rows { return shown }
    }
    let acting = [ui.selectedTask ?? .none, state.runningTask, record?.task ?? .none, state.changedTask]
      .first { $0 != .none && state[$0] != nil } ?? .none
    let focus = acting == .none ? 0 : min(Int(acting.rawValue), count - 1)
    if rows == 1 { return [TaskID(UInt32(focus))] }
    let page = rows - 1
    let first = focus == 0 ? 1 : 1 + (focus - 1) / page * page
    let start = max(1, min(first, count - page))
    return [TaskID(0)] + (start..<start + page).map { TaskID(UInt32($0)) }
  }

  private func drawLegend(_ place: PanePlace, _ chrome: Chrome, after: Int, on canvas: inout Canvas) {
    var parts = [
      ("█", say(.legendRun)), ("▒", say(.legendReady)), ("──", say(.legendSleep)), ("┈┈", say(.legendWait)), ("✓", say(.legendDone)),
    ]
    if horizon.blockedNanoseconds > 0 { parts.append(("╱╱", say(.legendFrozen))) }
    func width(_ parts: ArraySlice<(String, String)>) -> Int {
      parts.reduce(0) { $0 + CharacterWidth.of($1.0) + 1 + CharacterWidth.of($1.1) + 2 }
    }
    var shown = parts[...]
    let room = place.frame.width - after - 2
    while !shown.isEmpty && width(shown) > room { shown = shown.dropFirst(shown.count > 5 ? 1 : 0).dropLast(shown.count > 5 ? 0 : 1) }
    guard shown.count > 2, width(shown) <= room else { return }
    var x = place.frame.maxX - width(shown)
    canvas.put(" ", x: x - 1, y: place.frame.y, .soft)
    for (shape, word) in shown {
      x += canvas.put(shape, x: x, y: place.frame.y, .soft)
      x += canvas.put(" \(word) ", x: x, y: place.frame.y, .soft)
      if word != shown.last?.1 { x += canvas.put(" ", x: x, y: place.frame.y, .soft) }
    }
  }
}
