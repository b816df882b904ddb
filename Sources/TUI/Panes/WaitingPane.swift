// The tasks that wait for something other than time: task, what it waits for, and who can end the wait.
//
// Where rows are left, the locks, queues and so on that nobody waits for follow, with what they hold.

import SimCore

extension Screen {
  func drawWaiting(_ place: PanePlace, _ chrome: Chrome, on canvas: inout Canvas) {
    let note = state.census.waiting > 1 ? say(.tasks(state.census.waiting)) : ""
    canvas.draw(place, chrome, title: say(.pane(.waiting)), note: note, isFocused: ui.focus == .waiting)
    let rect = place.content
    let total = state.census.waiting
    guard !rect.isEmpty else { return }
    if total == 0 { canvas.put(say(.nobodyWaits), x: rect.x, y: rect.y, .faint, limit: rect.width) }
    let shown = total > rect.height ? max(1, rect.height - 1) : total
    for (index, task) in state.waitingTasks(shown).enumerated() {
      var end = rect.maxX
      if rect.height == 1 && total > 1 {
        end =
          (canvas.put(say(.more(total - 1)), endingAt: end, y: rect.y, .soft, after: rect.x + 20) ?? end + 1)
          - 1
      }
      drawWaiter(task, Rect(x: rect.x, y: rect.y + index, width: end - rect.x, height: 1), on: &canvas)
    }
    if shown < total && rect.height > 1 {
      canvas.put(say(.more(total - shown)), x: rect.x, y: rect.y + shown, .soft, limit: rect.width)
    }
    if total < rect.height { drawIdleResources(rect.inset(top: max(1, total)), on: &canvas) }
  }

  private func drawWaiter(_ task: TaskID, _ rect: Rect, on canvas: inout Canvas) {
    guard case .waiting(let awaited, let kind) = state[task]?.phase ?? .created else { return }
    var x = rect.x
    x += drawChip(task, x: x, y: rect.y, limit: rect.width, on: &canvas) + 1
    x += canvas.put("→", x: x, y: rect.y, .soft, limit: rect.maxX - x) + 1
    if case .task(let other) = awaited {
      x += drawChip(other, x: x, y: rect.y, limit: rect.maxX - x, on: &canvas) + 1
      x += canvas.put(state.title(other, trace), x: x, y: rect.y, Style(ink(other)), limit: rect.maxX - x)
      let word = state.phaseWord(state[other]?.phase ?? .created, in: ui.tongue)
      canvas.put(word, endingAt: rect.maxX, y: rect.y, .soft, after: x + 2)
      return
    }
    var word = state.isDone(awaited) ? say(.isDone(kind.noun(in: ui.tongue))) : kind.noun(in: ui.tongue)
    if case .future(let future) = awaited, let name = state.futures[future]?.name, name != .empty { word = ui.tongue.purpose(trace.text(name)) }
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
    let queue = known.resource.map { state.waiters(at: $0) } ?? []
    let turn = queue.count > 1 ? queue.firstIndex(of: task).map { ui.tongue == .chinese ? "\($0 + 1)/\(queue.count)" : "\($0 + 1) of \(queue.count)" } ?? "" : ""
    let resource = known.resource.flatMap { state.resources[$0] }
    if let resource { x = drawResource(resource, x, rect, on: &canvas) }
    // Who holds it was said already; else what must happen.
    let deed = resource?.holders.isEmpty == false ? "" : state.releaseText(state.release(of: task), in: ui.tongue)
    if resource == nil || x + CharacterWidth.of(deed) + turn.count + 3 <= rect.maxX {
      if resource != nil && !deed.isEmpty { x += canvas.put(ui.tongue == .chinese ? "，" : ",", x: x - 1, y: rect.y, .soft) }
      x += canvas.put(deed, x: x, y: rect.y, .soft, limit: rect.maxX - x) + 1
    }
    canvas.put(turn, endingAt: rect.maxX, y: rect.y, .soft, after: x)
  }

  /// The tasks that a gather collects: chips, the finished ones hollow, and how many are done.
  private func drawParts(_ parts: [Awaited], _ start: Int, _ rect: Rect, on canvas: inout Canvas) {
    let done = parts.reduce(0) { $0 + (state.isDone($1) ? 1 : 0) }
    let tally = say(.done(done, of: parts.count))
    let tasks = parts.compactMap { part -> TaskID? in
      if case .task(let task) = part { return task }
      return nil
    }
    let width = tasks.prefix(64).reduce(0) { $0 + state.label($1).count + 3 }
    let hasRoom = start + width + CharacterWidth.of(tally) <= rect.maxX
    var end = rect.maxX
    if hasRoom || tasks.count > 6 {
      end = (canvas.put(tally, endingAt: end, y: rect.y, .soft, after: start) ?? end + 1) - 1
    }
    var x = start
    for (index, task) in tasks.enumerated() {
      let text = state.isDone(.task(task)) ? "✓\(state.label(task))" : " \(state.label(task)) "
      if x + CharacterWidth.of(text) > end - (index + 1 < tasks.count ? 2 : 0) {
        canvas.put("…", x: x, y: rect.y, .soft, limit: end - x)
        return
      }
      let style = state.isDone(.task(task)) ? Style(ink(task)) : Style.chip(colour(task))
      x += canvas.put(text, x: x, y: rect.y, style) + 1
    }
  }

  /// What there is to say of the object itself; answers where the next word can begin.
  private func drawResource(
    _ resource: ResourceState, _ start: Int, _ rect: Rect, on canvas: inout Canvas
  ) -> Int {
    var x = start
    let isLock = resource.kind == .lock || resource.kind == .condition
    if !isLock || !resource.holders.isEmpty {
      x += canvas.put(state.resourceText(resource, in: ui.tongue), x: x, y: rect.y, .soft, limit: rect.maxX - x) + 1
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
      _ = drawResource(resource, rect.x + used + 1, Rect(x: rect.x, y: y, width: rect.width, height: 1), on: &canvas)
      y += 1
    }
  }
}
