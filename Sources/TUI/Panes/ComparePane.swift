// Two runs on one axis of virtual time, one above the other; then what each took, and where they first differ.

import SimCore

/// One picture of a comparison.
struct CompareScreen {
  let session: CompareSession
  let size: Size
  /// For a text rather than a terminal: no hints, no mark on the axis.
  var isPlain = false

  private var sides: [Comparison.Side] { session.comparison.sides }

  /// How many rows a plain text takes.
  static func rows(lanes: Int, hasNote: Bool) -> Int { lanes + 2 + 1 + totalRows + differenceRows + (hasNote ? 1 : 0) }

  private static let totalRows = 6
  private static let differenceRows = 5

  func render() -> Canvas {
    var canvas = Canvas(size)
    guard size.width >= Layout.smallest.width, size.height >= Layout.smallest.height || isPlain, sides.count == 2 else {
      canvas.drawTooSmall(tongue)
      return canvas
    }
    var top = 0
    var bottom = size.height
    if !isPlain {
      drawHeader(on: &canvas)
      top = 1
      if size.height >= 18 {
        bottom -= 1
        drawHints(y: bottom, on: &canvas)
      }
    }
    if !session.note.isEmpty, isPlain || size.height >= 22 {
      bottom -= 1
      canvas.put(session.note, x: 1, y: bottom, .title, limit: size.width - 2)
    }
    let differences = isPlain || bottom - top >= 24 ? CompareScreen.differenceRows : 3
    bottom -= differences
    drawDifferences(y: bottom, rows: differences, on: &canvas)
    if bottom - top >= CompareScreen.totalRows + 5 {
      bottom -= CompareScreen.totalRows
      drawTotals(y: bottom, on: &canvas)
    }
    drawRuns(top: top, bottom: bottom, on: &canvas)
    return canvas
  }

  // MARK: The lanes

  private func drawRuns(top: Int, bottom: Int, on canvas: inout Canvas) {
    let shown = share(bottom - top - 3)
    let chipWidth = max(6, (sides.flatMap { side in side.laneTasks.map { side.end.label($0).count } }.max() ?? 0) + 2)
    let names = sides.flatMap { side in
      side.laneTasks.isEmpty
        ? [Phrase.moduleCode.text(in: tongue)] : side.laneTasks.prefix(200).map { side.end.title($0, side.trace) }
    }
    let longest = names.map(CharacterWidth.of).max() ?? 0
    let nameWidth = size.width >= 70 ? min(20, max(6, longest)) + 2 : 0
    let left = 1 + chipWidth + 1 + nameWidth
    let plot = Rect(x: left, y: top, width: size.width - 2 - left, height: max(0, bottom - top))
    let end = max(session.comparison.time.nanoseconds, 1)
    let (padded, overflow) = end.addingReportingOverflow(max(end / 25, 1))
    let moment = isPlain ? session.comparison.time : session.cursor
    let axis = TimeAxis(
      plot, from: .zero, to: Instant(nanoseconds: overflow ? end : padded), now: moment,
      chip: isPlain ? say(.endMark(moment.text())) : " \(moment.text()) s ")
    var y = top
    for (index, side) in sides.enumerated() {
      let rows = shown[index]
      let place = PanePlace(Rect(x: 0, y: y, width: size.width, height: 1 + rows.count), .ruled)
      let mark = index == session.side && !isPlain ? "▸ " : ""
      canvas.draw(
        place, .ruled, title: mark + side.name, note: ending(side, rows.count), isFocused: index == session.side && !isPlain)
      y += 1
      for (row, task) in rows.enumerated() {
        if task == .none {
          drawCode(side, axis, nameX: 1 + chipWidth + 1, nameWidth, y: y + row, on: &canvas)
          continue
        }
        let colour = Screen.colour(of: side.end[task]?.label)
        canvas.put(" \(side.end.label(task)) ", x: 1, y: y + row, .chip(colour))
        if nameWidth > 0 {
          canvas.put(side.end.title(task, side.trace), x: 1 + chipWidth + 1, y: y + row, Style(.task(colour)), limit: nameWidth - 1)
        }
        LanePainter(side.timeline, task, side.end, axis: axis, ink: .task(colour), y: y + row, in: tongue).draw(on: &canvas)
      }
      drawFreezes(side, rows, axis, y: y, on: &canvas)
      y += rows.count
    }
    axis.draw(y: y, on: &canvas)
    for x in plot.x..<max(plot.x, plot.maxX) {
      canvas.link(Rect(x: x, y: top, width: 1, height: y + 1 - top), to: .time(axis.time(x)))
    }
  }

  /// Which lanes of either run have room in so many rows.
  private func share(_ rows: Int) -> [[TaskID]] {
    let wanted = sides.map { max(1, $0.laneTasks.count) }
    let half = max(1, rows / 2)
    var counts = wanted.map { min($0, half) }
    for index in counts.indices { counts[index] = min(wanted[index], max(counts[index], rows - counts[1 - index])) }
    return sides.indices.map { index in
      let tasks = sides[index].laneTasks.isEmpty ? [TaskID.none] : sides[index].laneTasks
      let first = min(session.scroll, max(0, tasks.count - counts[index]))
      return Array(tasks[first..<min(tasks.count, first + max(0, counts[index]))])
    }
  }

  /// The lane of a program without tasks: its code runs, or blocks, from the start to the end.
  private func drawCode(
    _ side: Comparison.Side, _ axis: TimeAxis, nameX: Int, _ nameWidth: Int, y: Int, on canvas: inout Canvas
  ) {
    if nameWidth > 0 { canvas.put(Phrase.moduleCode.text(in: tongue), x: nameX, y: y, .soft, limit: nameWidth - 1) }
    let (left, right) = (axis.column(.zero), axis.column(side.totals.time))
    for x in left..<max(left + 1, right) { canvas.put("█", x: x, y: y, .text) }
    // A notch where one blocking call follows another, if all of them are wide enough to be told apart.
    let notches = side.timeline.advances.dropLast().prefix(size.width).map { axis.column($0.to) }
    if zip([left] + notches, notches).allSatisfy({ $1 >= $0 + 3 }) {
      for x in notches where x < right { canvas.put("▐", x: x, y: y, .text) }
    }
    if side.end.end != nil { canvas.put("✓", x: max(left + 1, right), y: y, .text) }
  }

  private func ending(_ side: Comparison.Side, _ shown: Int) -> String {
    let end = say(.ends(side.end.end?.cause, duration(side.totals.time.nanoseconds)))
    let count = side.laneTasks.count
    return shown < count ? say(.tasksShown(shown, of: count)) + end : end
  }

  /// Hatches the lanes of those who could not run because of a blocking call.
  private func drawFreezes(_ side: Comparison.Side, _ tasks: [TaskID], _ axis: TimeAxis, y: Int, on canvas: inout Canvas) {
    var start = Instant.zero
    for advance in side.timeline.advances {
      defer { start = advance.to }
      guard advance.cause == .blocking else { continue }
      let left = axis.column(start)
      let blocker = side.trace[advance.position - 1].task
      for (row, task) in tasks.enumerated() where task != blocker {
        let lane = Int(task.rawValue)
        guard lane < side.timeline.lanes.count else { continue }
        let count = side.timeline.segmentCount(lane: lane, at: advance.position)
        guard count > 0, !side.timeline.lanes[lane][count - 1].phase.isFinished else { continue }
        for x in left..<max(left + 1, axis.column(advance.to)) where canvas[x, y + row].scalar != 0x2588 {
          canvas.put("╱", x: x, y: y + row, .soft)
        }
      }
    }
  }

  // MARK: Numbers and words

  private func drawTotals(y: Int, on canvas: inout Canvas) {
    let columns = [size.width * 2 / 5, size.width * 7 / 10]
    canvas.draw(PanePlace(Rect(x: 0, y: y, width: size.width, height: 6), .ruled), .ruled, title: say(.totals))
    for (index, side) in sides.enumerated() {
      canvas.put(" \(side.name) ", x: columns[index] - 1, y: y, .title, limit: size.width * 3 / 10 - 1)
    }
    let rows: [(String, (Comparison.Side) -> String)] = [
      (
        say(.timeAtEnd),
        { side in
          let time = duration(side.totals.time.nanoseconds)
          return side.totals.isFinished ? time : say(.andMore(time))
        }
      ),
      (say(.turnsGiven), { String($0.totals.turns) }),
      (
        say(.longestWait),
        { side in
          let length = duration(side.totals.longestWait)
          return side.totals.longestWaiter == .none ? length : "\(length), \(side.end.label(side.totals.longestWaiter))"
        }
      ),
      (say(.idle), { duration($0.totals.idle) }),
      (say(.blocked), { duration($0.totals.blocked) }),
    ]
    for (index, row) in rows.enumerated() {
      canvas.put(row.0, x: 1, y: y + 1 + index, .soft, limit: columns[0] - 3)
      for (column, side) in sides.enumerated() {
        canvas.put(row.1(side), x: columns[column], y: y + 1 + index, .text, limit: size.width * 3 / 10 - 1)
      }
    }
  }

  private func drawDifferences(y: Int, rows: Int, on canvas: inout Canvas) {
    canvas.draw(PanePlace(Rect(x: 0, y: y, width: size.width, height: rows), .ruled), .ruled, title: say(.firstDifference))
    let both = [(say(.output), session.comparison.output, true), (say(.schedule), session.comparison.schedule, false)]
    for (index, (name, difference, isOutput)) in both.enumerated() {
      let height = (rows - 1) / 2
      let row = y + 1 + index * height
      canvas.put(name, x: 1, y: row, .soft)
      guard let difference else {
        canvas.put(say(.bothTheSame), x: 11, y: row, .text, limit: size.width - 12)
        continue
      }
      let place = say(isOutput ? .lineNumber(difference.number) : .turnNumber(difference.number))
      canvas.put(place, x: 11, y: row, .soft)
      let x = 11 + CharacterWidth.of(place)
      let texts = difference.texts.map { $0.map { isOutput ? "“\(PlainText.strippingEscapes($0))”" : $0 } ?? say(.nothingMore) }
      if height > 1 {
        for (line, text) in texts.enumerated() {
          canvas.put("\(sides[line].name): \(text)", x: x, y: row + line, .text, limit: size.width - 1 - x)
        }
      } else {
        let half = (size.width - 1 - x - 3) / 2
        let used = canvas.put(texts[0], x: x, y: row, .text, limit: half)
        canvas.put("│", x: x + used + 1, y: row, .line)
        canvas.put(texts[1], x: x + used + 3, y: row, .text, limit: size.width - 1 - x - used - 3)
      }
    }
  }

  // MARK: The rim

  private func drawHeader(on canvas: inout Canvas) {
    canvas.fill(Rect(x: 0, y: 0, width: size.width, height: 1), " ", Style(.text, on: .band))
    var x = canvas.put(" \(say(.sideBySide)) ", x: 0, y: 0, Style(.onChip, on: .accent, bold: true)) + 1
    let clock = "\(Phrase.clock.text(in: tongue)) \(session.cursor.clockText) s"
    let room = size.width - x - CharacterWidth.of(clock) - 2
    x += canvas.put("\(sides[0].name) | \(sides[1].name)", x: x, y: 0, Style(.accent, on: .band, bold: true), limit: room)
    canvas.put(clock, endingAt: size.width - 1, y: 0, Style(.accent, on: .band, bold: true), after: x)
  }

  private func drawHints(y: Int, on canvas: inout Canvas) {
    let hints = [
      ("← →", say(.inTime)), ("Tab", say(.otherRun)), ("Enter", say(.stepThrough)),
      session.isEmbedded ? ("Esc", say(.back)) : ("q", say(.quit)), ("↑ ↓", say(.lanes)),
    ]
    var x = 1
    for (key, text) in hints {
      guard x + CharacterWidth.of(key) + CharacterWidth.of(text) + 1 <= size.width else { return }
      x += canvas.put(key, x: x, y: y, .title) + 1
      x += canvas.put(text, x: x, y: y, .soft) + 3
    }
  }

  /// A length of time in words: "6 s", "0.25 s", "7200 s (2 h)".
  private func duration(_ nanoseconds: Int64) -> String {
    let text = tongue.duration(Instant(nanoseconds: nanoseconds).durationText(since: .zero))
    let seconds = nanoseconds / 1_000_000_000
    return seconds < 3600 ? text : say(.hours(text, seconds / 3600, seconds / 60 % 60, seconds % 60))
  }

  private var tongue: Tongue { session.tongue }
  private func say(_ words: BranchWords) -> String { words.text(in: tongue) }
}
