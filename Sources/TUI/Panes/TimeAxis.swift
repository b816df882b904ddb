// The axis of the lanes over virtual time: which stretch is shown, where its moments lie, and its ticks.

import SimCore

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
