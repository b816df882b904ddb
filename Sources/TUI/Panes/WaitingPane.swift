// The tasks that wait for something other than time: task, what it waits for, and who can end the wait.
//
// Where there are more of them than rows, those that queue at the same thing share a row, front first.  Where rows are left, the
// locks, queues and so on that nobody waits for follow, with what they hold.

import SimCore

extension Screen {
  func drawWaiting(_ place: PanePlace, _ chrome: Chrome, on canvas: inout Canvas) {
    let total = state.census.waiting
    let note = total > 1 ? say(.tasks(total)) : ""
    canvas.draw(place, chrome, title: say(.pane(.waiting)), note: note, isFocused: ui.focus == .waiting)
    let rect = place.content
    guard !rect.isEmpty else { return }
    if total == 0 { canvas.put(say(.nobodyWaits), x: rect.x, y: rect.y, .faint, limit: rect.width) }
    let groups = total > rect.height ? state.waitGroups() : state.waitingTasks(total).map { [$0] }
    let hidden = total - groups.prefix(rect.height).reduce(0) { $0 + $1.count }
    for (index, tasks) in groups.prefix(rect.height).enumerated() {
      var end = rect.maxX
      if index == rect.height - 1 && hidden > 0 {
        end = (canvas.put("+\(hidden)", endingAt: end, y: rect.y + index, .soft, after: rect.x + 20) ?? end + 1) - 1
      }
      drawWaiters(tasks, Rect(x: rect.x, y: rect.y + index, width: end - rect.x, height: 1), on: &canvas)
    }
    if groups.count < rect.height { drawIdleResources(rect.inset(top: max(1, groups.count)), on: &canvas) }
  }

  /// Those who wait for one thing: who, what, and who can end it.
  private func drawWaiters(_ tasks: [TaskID], _ rect: Rect, on canvas: inout Canvas) {
    guard let task = tasks.first, case .waiting(let awaited, let kind) = state[task]?.phase ?? .created else { return }
    var x = rect.x
    x += drawQueue(tasks, x, rect, on: &canvas) + 1
    x += canvas.put("→", x: x, y: rect.y, .soft, limit: rect.maxX - x) + 1
    if case .task(let other) = awaited {
      x += drawChip(other, x: x, y: rect.y, limit: rect.maxX - x, on: &canvas) + 1
      x += canvas.put(state.title(other, trace), x: x, y: rect.y, Style(ink(other)), limit: rect.maxX - x)
      let word = state.phaseWord(state[other]?.phase ?? .created, in: ui.tongue)
      canvas.put(word, endingAt: rect.maxX, y: rect.y, .soft, after: x + 2)
      return
    }
    var word = state.isDone(awaited) ? say(.isDone(kind.noun(in: ui.tongue))) : kind.noun(in: ui.tongue)
    if case .future(let future) = awaited, let name = state.futures[future]?.name, name != .empty {
      word = ui.tongue.purpose(trace.text(name))
    }
    x += canvas.put(word, x: x, y: rect.y, .text, limit: rect.maxX - x) + 1
    guard case .future(let future) = awaited, let known = state.futures[future] else { return }
    if !known.parts.isEmpty {
      drawParts(known.parts, x, rect, on: &canvas)
      return
    }
    if known.work != .empty {
      canvas.put(say(.runs("\(trace.text(known.work))()")), x: x, y: rect.y, .soft, limit: rect.maxX - x)
      return
    }
    let turn = tasks.count == 1 ? turn(of: task, at: known.resource) : ""
    let resource = known.resource.flatMap { state.resources[$0] }
    if let resource { x = drawResource(resource, known.resource, x, rect, on: &canvas) }
    // Who holds it was said already; else what must happen.
    let deed = resource?.holders.isEmpty == false ? "" : state.releaseText(state.release(of: task), in: ui.tongue)
    if resource == nil || x + CharacterWidth.of(deed) + turn.count + 3 <= rect.maxX {
      if resource != nil && !deed.isEmpty { x += canvas.put(ui.tongue == .chinese ? "，" : ",", x: x - 1, y: rect.y, .soft) }
      x += canvas.put(deed, x: x, y: rect.y, .soft, limit: rect.maxX - x) + 1
    }
    canvas.put(turn, endingAt: rect.maxX, y: rect.y, .soft, after: x)
  }

  /// "2 of 3", where others queue at the same thing.
  private func turn(of task: TaskID, at resource: ResourceID?) -> String {
    let queue = resource.map { state.waiters(at: $0) } ?? []
    guard queue.count > 1, let index = queue.firstIndex(of: task) else { return "" }
    return say(.turn(index + 1, of: queue.count))
  }

  /// Those who wait, front first, in half of the row at most; answers its width.
  private func drawQueue(_ tasks: [TaskID], _ start: Int, _ rect: Rect, on canvas: inout Canvas) -> Int {
    if tasks.count == 1 { return drawChip(tasks[0], x: start, y: rect.y, limit: rect.width, on: &canvas) }
    let row = rect.inset(left: start - rect.x)
    return drawBadges(tasks, of: tasks.count, row, to: start + rect.width * 2 / 5, on: &canvas) - start - 1
  }

  /// The tasks that a gather collects: chips, the finished ones hollow, and how many are done.  Chips give up the room around
  /// them before the tally goes.
  private func drawParts(_ parts: [Awaited], _ start: Int, _ rect: Rect, on canvas: inout Canvas) {
    let done = parts.reduce(0) { $0 + (state.isDone($1) ? 1 : 0) }
    let tasks = parts.compactMap { part -> TaskID? in
      if case .task(let task) = part { return task }
      return nil
    }
    let marked = tasks.prefix(64).reduce(0) { $0 + (state.isDone(.task($1)) ? 1 : 0) }
    let labels = tasks.prefix(64).reduce(0) { $0 + state.label($1).count }
    let wide = labels + 3 * min(64, tasks.count) - marked
    let narrow = labels + min(64, tasks.count) + marked
    let (long, short) = (say(.done(done, of: parts.count)), say(.doneShort(done, of: parts.count)))
    let room = rect.maxX - start
    let isWide = wide + CharacterWidth.of(long) <= room
    let tally = isWide || narrow + CharacterWidth.of(long) <= room ? long : short
    let end = (canvas.put(tally, endingAt: rect.maxX, y: rect.y, .soft, after: start) ?? rect.maxX + 1) - 1
    var x = start
    for (index, task) in tasks.enumerated() {
      let isDone = state.isDone(.task(task))
      let label = state.label(task)
      let text = isDone ? "✓\(label)" : isWide ? " \(label) " : label
      if x + CharacterWidth.of(text) > end - (index + 1 < tasks.count ? 2 : 0) {
        canvas.put("…", x: x, y: rect.y, .soft, limit: end - x)
        return
      }
      canvas.link(Rect(x: x, y: rect.y, width: CharacterWidth.of(text), height: 1), to: .task(task))
      x += canvas.put(text, x: x, y: rect.y, isDone ? Style(ink(task)) : .chip(colour(task))) + 1
    }
  }

  /// What there is to say of the object itself; answers where the next word can begin.
  private func drawResource(
    _ resource: ResourceState, _ id: ResourceID?, _ start: Int, _ rect: Rect, on canvas: inout Canvas
  ) -> Int {
    var x = start
    let isLock = resource.kind == .lock || resource.kind == .condition
    if !isLock || !resource.holders.isEmpty {
      x += canvas.put(state.resourceText(resource, in: ui.tongue), x: x, y: rect.y, .soft, limit: rect.maxX - x) + 1
    }
    if let contents = id.flatMap({ moment?.contents[$0] }), rect.maxX - x >= 5 {
      x += canvas.put("[\(CharacterWidth.cut(contents, to: rect.maxX - x - 2))]", x: x, y: rect.y, .text, limit: rect.maxX - x) + 1
    }
    if !isLock && !resource.holders.isEmpty {
      x += canvas.put(say(.heldByMark), x: x, y: rect.y, .soft, limit: rect.maxX - x) + 1
    }
    for (index, holder) in resource.holders.enumerated() {
      let used = index < 8 ? drawChip(holder, x: x, y: rect.y, limit: rect.maxX - x, on: &canvas) : 0
      if used == 0 {
        x += canvas.put("+\(resource.holders.count - index)", x: x, y: rect.y, .soft, limit: rect.maxX - x) + 1
        break
      }
      x += used + 1
    }
    return x
  }

  /// The objects that hold something while nobody waits for them.
  private func drawIdleResources(_ rect: Rect, on canvas: inout Canvas) {
    var y = rect.y
    let known = state.resources.sorted { $0.key.rawValue < $1.key.rawValue }
    for (id, resource) in known.prefix(200) where y < rect.maxY {
      guard resource.level > 0 || !resource.holders.isEmpty, state.waiters(at: id).isEmpty else { continue }
      let used = canvas.put(resource.kind.noun(in: ui.tongue), x: rect.x, y: y, .soft, limit: rect.width)
      _ = drawResource(resource, id, rect.x + used + 1, Rect(x: rect.x, y: y, width: rect.width, height: 1), on: &canvas)
      y += 1
    }
  }
}
