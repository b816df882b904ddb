// One task in full: where it stands among its suspension points, the chain of awaits with the variables of each frame, what it
// waits for, how it ended, who made it and what it did before.
//
// When there is little room the history goes first, then the origin, then the variables share rows.

import SimCore

extension Screen {
  /// The task that the inspector shows: the chosen one, else the one that runs, else the one that changed last.
  var subject: TaskID {
    if let chosen = ui.selectedTask, state[chosen] != nil { return chosen }
    if state.runningTask != .none { return state.runningTask }
    return timeline.lastChanged(at: state.position)
  }

  func drawInspector(_ place: PanePlace, _ chrome: Chrome, on canvas: inout Canvas) {
    let note = ui.selectedTask != nil && state[ui.selectedTask ?? .none] != nil ? say(.chosen) : ""
    canvas.draw(place, chrome, title: say(.pane(.inspector)), note: note, isFocused: ui.focus == .inspector)
    let rect = place.content
    guard !rect.isEmpty else { return }
    let text = InspectorText(self, width: rect.width)
    for (index, row) in text.rows(rect.height).enumerated() {
      var x = rect.x
      if index == 0 && text.task != .none { x += drawChip(text.task, x: x, y: rect.y, on: &canvas) + 1 }
      canvas.put(row, x: x, y: rect.y + index, limit: rect.maxX - x)
    }
  }
}

extension Screen {
  /// The frames that are to be seen: the program's own, and those of library code where they were asked for.
  func shown(_ frames: [FrameSnapshot]) -> [FrameSnapshot] { ui.showsLibrary ? frames : frames.own }
}

/// What the inspector says, as rows.
private struct InspectorText {
  let screen: Screen
  let width: Int
  let task: TaskID
  let frames: [FrameSnapshot]
  let framesBefore: [FrameSnapshot]

  private var state: LoopState { screen.state }
  private var tongue: Tongue { screen.ui.tongue }
  private var comma: String { tongue == .chinese ? "，" : ", " }

  init(_ screen: Screen, width: Int) {
    self.screen = screen
    self.width = width
    task = screen.subject
    let running = screen.state.runningTask
    if task == running, let step = screen.lineStep {
      frames = screen.shown(step.frames)
      framesBefore = screen.shown(screen.lineStepBefore?.frames ?? screen.moment?.running ?? [])
    } else {
      frames = screen.shown(InspectorText.frames(of: task, screen.moment, running: running))
      framesBefore = screen.shown(
        InspectorText.frames(of: task, screen.momentBefore, running: screen.stateBefore.runningTask))
    }
  }

  /// A task's frames; right when its handle starts, the code does not run yet.
  private static func frames(of task: TaskID, _ moment: Moment?, running: TaskID) -> [FrameSnapshot] {
    guard let moment else { return [] }
    return task == running && !moment.running.isEmpty ? moment.running : moment.tasks[task] ?? []
  }

  /// At most `height` rows.
  func rows(_ height: Int) -> [StyledText] {
    let head = [headline] + [diagram].compactMap { $0 }
    let tail = [wait, result].compactMap { $0 }
    let more = [origin].compactMap { $0 }
    let room = max(1, height - head.count - tail.count)
    var chain = frameRows(isLong: true)
    var rest = room - chain.count
    if rest < 0 {
      chain = Array(frameRows(isLong: false).prefix(room))
      rest = room - chain.count
    }
    var rows = head + chain + tail
    if rest >= more.count {
      rows += more
      rest -= more.count
      rows += history(rest)
    }
    return Array(rows.prefix(height))
  }

  // MARK: The parts

  private var headline: StyledText {
    guard let known = state[task] else {
      return StyledText(screen.say(.moduleCode), .title)
    }
    var row = StyledText(state.title(task, screen.trace), Style(screen.ink(task), bold: true))
    row.add("  \(state.phaseText(known.phase, in: tongue))", .text)
    if known.cancelRequested { row.add(screen.say(.cancelWasCalled), Style(.alarm)) }
    return row
  }

  /// "await 2 of 3  ●12──◉23──○31": passed, here, still to come, in the order of the text.
  private var diagram: StyledText? {
    guard let frame = frames.last(where: { !$0.suspensions.isEmpty }) else { return nil }
    let (points, here) = InspectorText.merged(frame)
    let next = here ?? points.firstIndex { $0 >= frame.line } ?? points.count
    var row = StyledText()
    if let here {
      row.add(screen.say(.awaitNumber(here + 1, of: points.count)), .soft)
    } else {
      row.add(screen.say(.awaits(points.count)), .soft)
    }
    // A window around the place, where there are many.
    let whole = points.reduce(4) { $0 + 3 + String($1).count }
    let most = whole <= width - row.width ? points.count : max(2, (width - row.width - 4) / 6)
    let first = max(0, min(next - most / 2, points.count - most))
    let last = min(points.count, first + most)
    let ink = Style(screen.ink(task), bold: true)
    if first > 0 { row.add("…─", .soft) }
    for index in first..<last {
      if index > first { row.add("──", .line) }
      if here == nil && index == next { row.add("▶─", ink) }
      if index == here {
        row.add("◉\(points[index])", ink)
      } else {
        row.add(index < next ? "●\(points[index])" : "○\(points[index])", index < next ? .text : .soft)
      }
    }
    if here == nil && next >= points.count && last == points.count { row.add("─▶", ink) }
    if last < points.count { row.add("─…", .soft) }
    return row
  }

  /// The suspension points, those that follow each other on one line (the ways out of an `async with`) as one.
  private static func merged(_ frame: FrameSnapshot) -> (points: [Int], here: Int?) {
    var points: [Int] = []
    var here: Int?
    for (index, line) in frame.suspensions.enumerated() {
      if points.last != line { points.append(line) }
      if index == frame.suspension { here = points.count - 1 }
    }
    return (points, here)
  }

  private func frameRows(isLong: Bool) -> [StyledText] {
    var rows: [StyledText] = []
    for (depth, frame) in frames.enumerated() {
      let indent = String(repeating: " ", count: min(depth, 6) * 2)
      var row = StyledText(depth == 0 ? "" : String(indent.dropLast(2)) + "└ ", .line)
      let name = frame.function.split(separator: ".").last.map(String.init) ?? "?"
      let file = frame.file.split(separator: "/").last.map { "\($0) " } ?? ""
      let place = " \(file)\(screen.say(.line(Int(frame.line))))"
      let call = name == "<module>" ? screen.say(.moduleCode) : name + "()"
      // A long name gives way to the line.
      let room = max(8, width - row.width - CharacterWidth.of(place))
      row.add(CharacterWidth.cut(call, to: room), Style(.text, bold: true))
      row.add(place, frame.isLibrary ? .faint : .soft)
      // Nothing known of before: nothing is marked.
      let before = framesBefore.indices.contains(depth) ? framesBefore[depth] : nil
      let changed = framesBefore.isEmpty ? [] : frame.changed(since: before)
      let inset = depth == 0 ? "  " : indent + "  "
      if isLong {
        rows.append(row)
        for variable in frame.variables {
          rows.append(self.variable(variable, changed.contains(variable.name), inset))
        }
      } else if depth == frames.count - 1 {
        rows.append(row)
        rows += packed(frame.variables, changed, inset)
      } else {
        rows.append(row)
      }
    }
    if frames.isEmpty, let known = state[task], !known.phase.isFinished, known.line == 0 {
      rows.append(StyledText(screen.say(.notBegun), .faint))
    }
    return rows
  }

  private func variable(_ variable: Variable, _ isChanged: Bool, _ inset: String) -> StyledText {
    var row = StyledText(isChanged ? inset.dropLast(2) + "* " : inset, Style(screen.ink(task), bold: true))
    row.add("\(variable.name) = ", isChanged ? Style(.text, bold: true) : .soft)
    row.add(variable.text, isChanged ? Style(.accent, bold: true) : .text)
    return row
  }

  /// Several variables a row; those that changed come first.
  private func packed(_ variables: [Variable], _ changed: Set<String>, _ inset: String) -> [StyledText] {
    var rows: [StyledText] = []
    var row = StyledText(inset, .text)
    let ordered = variables.filter { changed.contains($0.name) } + variables.filter { !changed.contains($0.name) }
    for variable in ordered {
      var item = StyledText()
      let isChanged = changed.contains(variable.name)
      if isChanged { item.add("*", Style(screen.ink(task), bold: true)) }
      item.add("\(variable.name)=", .soft)
      let text = CharacterWidth.cut(variable.text, to: max(6, width / 2))
      item.add(text, isChanged ? Style(.accent, bold: true) : .text)
      if row.width > inset.count && row.width + item.width > width {
        rows.append(row)
        row = StyledText(inset, .text)
      }
      item.add("  ", .text)
      row.add(item)
    }
    if row.width > inset.count { rows.append(row) }
    return rows
  }

  /// What the innermost await stands for, and who can end it.
  private var wait: StyledText? {
    guard let known = state[task] else { return nil }
    switch known.phase {
    case .sleeping(let until):
      var row = StyledText("→ ", .soft)
      let length = Instant(nanoseconds: until.nanoseconds &- known.since.nanoseconds)
      row.add("\(state.sleepCall(length))\(comma)\(screen.say(.left(screen.length(until, since: state.now))))", .text)
      return row
    case .waiting:
      var row = StyledText("→ ", .soft)
      if let id = state.resource(awaitedBy: task), let resource = state.resources[id] {
        row.add(resource.kind.noun(in: tongue), .text)
        let holders = resource.holders.prefix(3).map { state.label($0) }.joined(separator: ", ")
        if !holders.isEmpty { row.add(screen.say(.heldBy(holders)), .text) }
        let queue = state.waiters(at: id)
        if let place = queue.firstIndex(of: task), queue.count > 1 {
          row.add(screen.say(.place(place + 1, of: queue.count)), .soft)
        }
      }
      let release = state.release(of: task)
      if case .tasks(let tasks) = release {
        if state.resource(awaitedBy: task) != nil { return row }
        row.add(screen.say(.untilLead), .soft)
        row.add(tasks.prefix(5).map { state.label($0) }.joined(separator: ", ") + (tasks.count > 5 ? ", …" : ""), .text)
        row.add(screen.say(.untilTail(tasks.count)), .soft)
      } else {
        row.add((row.width > 2 ? comma : "") + state.releaseText(release, in: tongue), .soft)
      }
      return row.width > 2 ? row : nil
    default: return nil
    }
  }

  private var result: StyledText? {
    guard case .finished(let outcome, let text) = state[task]?.phase ?? .created else { return nil }
    let words = PlainText.strippingEscapes(screen.trace.text(text))
    switch outcome {
    case .returned:
      var row = StyledText(screen.say(.result), .soft)
      row.add(words.isEmpty ? "None" : words, Style(.accent, bold: true))
      return row
    case .raised:
      var row = StyledText(screen.say(.raised), .soft)
      row.add(words, Style(.alarm, bold: true))
      return row
    case .cancelled: return StyledText(screen.say(.cancelled), Style(.alarm, bold: true))
    }
  }

  private var origin: StyledText? {
    guard state[task] != nil else { return nil }
    var row = StyledText(screen.say(.createdBy), .soft)
    row.add(state.originText(task, in: tongue), .text)
    return row
  }

  /// The last phases, oldest first, each with its moment.
  private func history(_ limit: Int) -> [StyledText] {
    let lane = Int(task.rawValue)
    guard limit >= 2, lane < screen.timeline.lanes.count else { return [] }
    let count = screen.timeline.segmentCount(lane: lane, at: state.position)
    let all = screen.timeline.lanes[lane]
    guard count > 0 else { return [] }
    let segments = all[max(all.startIndex, count - (limit - 1))..<count]
    let times = segments.map { "\($0.start.text()) s" }
    let column = times.map(\.count).max() ?? 0
    var rows = [StyledText(screen.say(.history), .soft)]
    for (segment, time) in zip(segments, times) {
      var row = StyledText(String(repeating: " ", count: column - time.count + 2) + time + "  ", .faint)
      row.add(state.phaseText(segment.phase, in: tongue), segment.position == segments.last?.position ? .text : .soft)
      rows.append(row)
    }
    return rows
  }
}
