// One task's lane over virtual time, drawn from its segments; the lanes of a former run beside a branch are drawn the same way.

import SimCore

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

  init(screen: Screen, axis: TimeAxis, task: TaskID, y: Int, freezes: [Int]) {
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
    let groups = columnGroups()
    // Runs are drawn after the rest: a turn takes no time, and must not be hidden by what follows it.
    for group in groups { drawStretch(segments[group.upperBound], until: next(group.upperBound), endColumn, on: &canvas) }
    for group in groups {
      if let turn = group.dropLast().first(where: { isTurn($0) && segments[$0 + 1].start >= axis.from }) {
        drawTurn(segments[turn], until: next(turn), endColumn, on: &canvas)
      }
      drawTurn(segments[group.upperBound], until: next(group.upperBound), endColumn, on: &canvas)
    }
    drawWake(segments[count - 1], endColumn, on: &canvas)
  }

  private func isTurn(_ index: Int) -> Bool {
    if case .running = segments[index].phase { return true }
    return false
  }

  /// When the segment after one begins; nil after the last.
  private func next(_ index: Int) -> Instant? { index + 1 < count ? segments[index + 1].start : nil }

  /// The visible segments, those that begin in one column together: only the last of them reaches beyond it.
  ///
  /// A lane can have hundreds of thousands in one instant, so they are found by halving: O(columns * log n).
  private func columnGroups() -> [ClosedRange<Int>] {
    var groups: [ClosedRange<Int>] = []
    let end = firstIndex(from: 0) { $0.start > axis.to }
    var index = max(segments.startIndex, firstIndex(from: 0) { $0.start >= axis.from } - 1)
    while index < end {
      let column = axis.column(segments[index].start)
      let next = min(firstIndex(from: index + 1) { axis.column($0.start) > column }, end)
      groups.append(index...next - 1)
      index = next
    }
    return groups
  }

  /// The first segment from `start` on for which something holds that holds for all after it; `count` if there is none.
  private func firstIndex(from start: Int, where holds: (TaskTimeline.Segment) -> Bool) -> Int {
    var low = max(start, segments.startIndex)
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(segments[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
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
