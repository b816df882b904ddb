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

/// Which stretch of time the lanes show, and in which column each moment lies.
struct TimeAxis {
  let plot: Rect
  let from: Instant
  let to: Instant
  /// The moment that has the mark.
  let now: Instant
  /// The words at the present moment.
  let nowChip: String

  init(_ plot: Rect, from: Instant, to: Instant, now: Instant, chip: String) {
    self.plot = plot
    nowChip = chip
    self.from = from
    self.to = to
    self.now = now
  }

  /// Everything from the start, unless the clock has moved so often that its moves would not stand apart;
  /// into the future as far as the next wake, and further for others as long as the past keeps most of the
  /// room.
  init(_ screen: Screen, _ lanes: [TaskID], _ plot: Rect) {
    self.plot = plot
    nowChip = screen.say(.nowChip(screen.state.now.text()))
    now = screen.state.now
    let moves = screen.timeline.advanceCount(at: screen.state.position)
    let most = max(2, plot.width / 5)
    let left = moves > most && screen.ui.timeline.zoom >= 0 ? screen.timeline.advances[max(screen.timeline.advances.startIndex, moves - most)].to : .zero
    let wakes = lanes.compactMap { task -> Int64? in
      if case .sleeping(let until) = screen.state[task]?.phase ?? .created { return until.nanoseconds }
      return nil
    }
    let past = now.nanoseconds - left.nanoseconds
    let present = now.nanoseconds
    let ahead = wakes.filter { $0 > present }
    let farthest = ahead.max() ?? now.nanoseconds
    let nearest = ahead.min() ?? now.nanoseconds
    let reach = max(past / 5 * 2, min(nearest - now.nanoseconds, .max / 4) * (past == 0 ? 4 : 1))
    let bound = now.nanoseconds.addingReportingOverflow(reach)
    let wanted = max(nearest, min(farthest, bound.overflow ? .max : bound.partialValue))
    // A tenth more, so that the last wake and its mark do not sit in the corner.
    let end = max(wanted, now.nanoseconds)
    let length = max(end.subtractingReportingOverflow(left.nanoseconds).partialValue, 1)
    let padded = end.addingReportingOverflow(max(length / 10, 1))
    var right = now == .zero && ahead.isEmpty ? 1_000_000_000 : padded.overflow ? .max : padded.partialValue
    if let former = screen.branch?.state.now.nanoseconds, former < .max / 8, length < .max / 8 {
      // How it was, as far as that leaves room for how it is.
      let wanted = former + max(former / 20, 1)
      right = max(right, past == 0 ? wanted : min(wanted, left.nanoseconds + 2 * length))
    }
    let view = screen.ui.timeline
    guard view.zoom != 0 || view.offset != 0 else {
      from = left
      to = Instant(nanoseconds: right)
      return
    }
    // Zoomed, "now" stays where it is in the window until the window is moved.
    let zoomed = TimeAxis.window(left.nanoseconds, right, around: now.nanoseconds, view)
    from = Instant(nanoseconds: zoomed.from)
    to = Instant(nanoseconds: zoomed.to)
  }

  private static func window(_ left: Int64, _ right: Int64, around now: Int64, _ view: TimelineView) -> (from: Int64, to: Int64) {
    let whole = Double(right) - Double(left)
    let length = max(1000, view.zoom >= 0 ? whole / Double(1 << min(view.zoom, 30)) : whole * Double(1 << min(-view.zoom, 30)))
    let share = whole > 0 ? (Double(now) - Double(left)) / whole : 0
    let start = Double(now) - length * share + length / 8 * Double(view.offset)
    let from = max(0, min(start, 9e18 - length))
    return (Int64(from), Int64(min(from + length, 9.2e18)))
  }

  /// The moment at which a column begins.
  func time(_ x: Int) -> Instant {
    let whole = Double(to.nanoseconds) - Double(from.nanoseconds)
    let part = Double(x - plot.x) / Double(max(1, plot.width - 1))
    return Instant(nanoseconds: Int64(max(0, min(9e18, Double(from.nanoseconds) + whole * part))))
  }

  /// The column of a moment, clamped to the plot.
  func column(_ time: Instant) -> Int {
    let whole = Double(to.nanoseconds) - Double(from.nanoseconds)
    let part = Double(time.nanoseconds) - Double(from.nanoseconds)
    let offset = Int((Double(plot.width - 1) * max(0, min(1, part / max(whole, 1)))).rounded())
    return plot.x + offset
  }

  func draw(y: Int, on canvas: inout Canvas) {
    canvas.fill(Rect(x: plot.x, y: y, width: plot.width, height: 1), "─", .line)
    let chip = nowChip
    let chipWidth = CharacterWidth.of(chip)
    let chipX = max(plot.x, min(plot.maxX - chipWidth, column(now) - chipWidth / 2))
    let step = tickStep
    var tick = from.nanoseconds / step * step
    if tick < from.nanoseconds { tick += step }
    var free = plot.x - 1
    while tick <= to.nanoseconds {
      let time = Instant(nanoseconds: tick)
      let text = " \(time.durationText(since: .zero)) "
      let width = CharacterWidth.of(text)
      let x = max(plot.x - 1, column(time) - width / 2)
      let overlapsChip = x < chipX + chipWidth + 1 && x + width + 1 > chipX
      if x >= free && x + width <= plot.maxX && !overlapsChip {
        canvas.put(text, x: x, y: y, .soft)
        free = x + width + 2
      }
      let (next, overflow) = tick.addingReportingOverflow(step)
      if overflow { break }
      tick = next
    }
    canvas.put(chip, x: chipX, y: y, Style(.onChip, on: .accent, bold: true))
  }

  /// 1, 2 or 5 times a power of ten, so that a tick has at least 12 columns.
  private var tickStep: Int64 {
    let length = Double(to.nanoseconds) - Double(from.nanoseconds)
    let wanted = length * 12 / Double(max(plot.width, 1))
    var step = 1.0
    while step * 10 < wanted && step < 1e17 { step *= 10 }
    let factor = wanted <= step ? 1.0 : wanted <= 2 * step ? 2 : wanted <= 5 * step ? 5 : 10
    return Int64(min(step * factor, 4e18))
  }
}

/// Draws one task's lane.
struct LanePainter {
  let axis: TimeAxis
  /// What it did, in order, and how much of that is known.
  let segments: Tail<TaskTimeline.Segment>
  let count: Int
  /// For the names of what it waits for.
  let state: LoopState
  let tongue: Tongue
  let ink: Ink
  let y: Int
  /// The columns at which frozen stretches begin.
  var freezes: [Int] = []
  /// Until when it is known.
  let end: Instant

  /// The lane of a task in a run of which all that `timeline` has is known, until `state.now`.
  init(_ timeline: TaskTimeline, _ task: TaskID, _ state: LoopState, axis: TimeAxis, ink: Ink, y: Int, in tongue: Tongue) {
    self.axis = axis
    self.tongue = tongue
    segments = Int(task.rawValue) < timeline.lanes.count ? timeline.lanes[Int(task.rawValue)] : Tail()
    count = segments.endIndex
    self.state = state
    self.ink = ink
    self.y = y
    end = state.now
  }

  fileprivate init(screen: Screen, axis: TimeAxis, task: TaskID, y: Int, freezes: [Int]) {
    self.axis = axis
    tongue = screen.ui.tongue
    let lane = Int(task.rawValue)
    let isKnown = lane < screen.timeline.lanes.count
    segments = isKnown ? screen.timeline.lanes[lane] : Tail()
    count = isKnown ? screen.timeline.segmentCount(lane: lane, at: screen.state.position) : 0
    state = screen.state
    ink = screen.ink(task)
    self.y = y
    self.freezes = freezes
    end = axis.now
  }

  func draw(on canvas: inout Canvas) {
    let endColumn = axis.column(end)
    canvas.put("│", x: axis.column(axis.now), y: y, .line)
    guard count > 0 else { return }
    let first = firstVisible(segments, count)
    // Runs are drawn after the rest: a turn takes no time, and must not be hidden by what follows it.
    for index in first..<count where segments[index].start <= axis.to {
      drawStretch(segments[index], until: index + 1 < count ? segments[index + 1].start : nil, endColumn, on: &canvas)
    }
    for index in first..<count where segments[index].start <= axis.to {
      drawTurn(segments[index], until: index + 1 < count ? segments[index + 1].start : nil, endColumn, on: &canvas)
    }
    drawWake(segments[count - 1], endColumn, on: &canvas)
  }

  /// The last segment that had begun when the visible time starts: lanes can be long.
  private func firstVisible(_ lane: Tail<TaskTimeline.Segment>, _ count: Int) -> Int {
    var low = lane.startIndex
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if lane[middle].start < axis.from { low = middle + 1 } else { high = middle }
    }
    return max(lane.startIndex, low - 1)
  }

  private func drawStretch(
    _ segment: TaskTimeline.Segment, until end: Instant?, _ endColumn: Int, on canvas: inout Canvas
  ) {
    let left = axis.column(segment.start)
    let right = end.map(axis.column) ?? endColumn
    guard right > left else { return }
    // Words end before a frozen stretch, which will be hatched.
    let free = freezes.first { $0 > left && $0 < right } ?? right
    switch segment.phase {
    case .created, .ready: fill("▒", left, right, on: &canvas)
    case .running, .finished: break
    case .sleeping(let until):
      fill("─", left, right, on: &canvas)
      label(Phrase.sleepLabel(tongue.duration(until.durationText(since: segment.start))).text(in: tongue), left, free, on: &canvas)
    case .waiting(let awaited, let kind):
      fill("┈", left, right, on: &canvas)
      let word = state.waitText(awaited, kind: kind, in: tongue)
      if !label(Phrase.waitingFor(word).text(in: tongue), left, free, on: &canvas) { label(word, left, free, on: &canvas) }
    }
    if end == nil { canvas.put("│", x: endColumn, y: y, .line) }
  }

  private func drawTurn(
    _ segment: TaskTimeline.Segment, until next: Instant?, _ endColumn: Int, on canvas: inout Canvas
  ) {
    let left = axis.column(segment.start)
    let right = next.map(axis.column) ?? endColumn
    switch segment.phase {
    case .running where next != nil || segment.start <= end:
      if (next ?? end) >= axis.from { fill("█", left, max(left, right - 1) + 1, on: &canvas) }
    case .ready, .created:
      if next == nil { canvas.put("▒", x: endColumn, y: y, style) }
    case .finished(let outcome, _):
      if segment.start >= axis.from || left > axis.plot.x {
        let mark = outcome == .returned ? "✓" : "✗"
        let x = left + 1 < axis.plot.maxX ? left + 1 : left
        canvas.put(mark, x: x, y: y, style.bold())
      }
    default: break
    }
  }

  private func drawWake(_ last: TaskTimeline.Segment, _ endColumn: Int, on canvas: inout Canvas) {
    guard case .sleeping(let until) = last.phase, until > end else { return }
    let isBeyond = until > axis.to
    let right = isBeyond ? axis.plot.maxX - 1 : axis.column(until)
    guard right > endColumn else { return }
    fill("╌", endColumn + 1, right, on: &canvas)
    label(Phrase.wakes(until.text()).text(in: tongue), endColumn + 1, right, .soft, on: &canvas)
    canvas.put(isBeyond ? "▸" : "◇", x: right, y: y, style)
  }

  private var style: Style { Style(ink) }

  private func fill(_ scalar: Unicode.Scalar, _ left: Int, _ right: Int, on canvas: inout Canvas) {
    canvas.fill(Rect(x: left, y: y, width: right - left, height: 1), scalar, style)
  }

  /// Writes a word into the middle of a stretch, if the stretch stays visible on both sides of it.
  @discardableResult
  private func label(
    _ text: String, _ left: Int, _ right: Int, _ style: Style? = nil, on canvas: inout Canvas
  ) -> Bool {
    let width = CharacterWidth.of(text) + 2
    guard width + 6 <= right - left else { return false }
    canvas.put(" \(text) ", x: left + (right - left - width + 1) / 2, y: y, style ?? self.style)
    return true
  }
}
