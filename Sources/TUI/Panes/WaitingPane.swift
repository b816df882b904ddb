// The tasks that wait for something other than time, and what they wait for.

import SimCore

extension Screen {
  func drawWaiting(_ place: PanePlace, _ chrome: Chrome, on canvas: inout Canvas) {
    canvas.draw(place, chrome, title: "Waiting")
    let rect = place.content
    let total = state.census.waiting
    guard total > 0, !rect.isEmpty else {
      canvas.put("nobody waits", x: rect.x, y: rect.y, .faint, limit: rect.width)
      return
    }
    let shown = total > rect.height ? max(1, rect.height - 1) : total
    for (index, task) in state.waitingTasks(shown).enumerated() {
      var end = rect.maxX
      if rect.height == 1 && total > 1 {
        end =
          (canvas.put("+\(total - 1) more", endingAt: end, y: rect.y, .soft, after: rect.x + 20) ?? end + 1)
          - 1
      }
      drawWaiter(task, Rect(x: rect.x, y: rect.y + index, width: end - rect.x, height: 1), on: &canvas)
    }
    if shown < total && rect.height > 1 {
      canvas.put("+\(total - shown) more", x: rect.x, y: rect.y + shown, .soft, limit: rect.width)
    }
  }

  private func drawWaiter(_ task: TaskID, _ rect: Rect, on canvas: inout Canvas) {
    guard case .waiting(let awaited, let kind) = state[task]?.phase ?? .created else { return }
    var x = rect.x
    x += drawChip(task, x: x, y: rect.y, limit: rect.width, on: &canvas) + 1
    x += canvas.put("→", x: x, y: rect.y, .soft, limit: rect.maxX - x) + 1
    if case .task(let other) = awaited {
      x += drawChip(other, x: x, y: rect.y, limit: rect.maxX - x, on: &canvas) + 1
      canvas.put(state.title(other, trace), x: x, y: rect.y, Style(ink(other)), limit: rect.maxX - x)
      return
    }
    var word = state.isDone(awaited) ? "\(kind.noun), done" : kind.noun
    if case .future(let future) = awaited, let name = state.futures[future]?.name, name != .empty { word = trace.text(name) }
    x += canvas.put(word, x: x, y: rect.y, .text, limit: rect.maxX - x) + 1
    guard case .future(let future) = awaited, let known = state.futures[future] else { return }
    if !known.parts.isEmpty {
      drawParts(known.parts, x, rect, on: &canvas)
    } else if let resource = known.resource.flatMap({ state.resources[$0] }) {
      drawResource(resource, x, rect, on: &canvas)
    }
  }

  /// The tasks that a gather collects: chips, the finished ones hollow, and how many are done.
  private func drawParts(_ parts: [Awaited], _ start: Int, _ rect: Rect, on canvas: inout Canvas) {
    let done = parts.reduce(0) { $0 + (state.isDone($1) ? 1 : 0) }
    let tally = "\(done) of \(parts.count) done"
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

  private func drawResource(_ resource: ResourceState, _ start: Int, _ rect: Rect, on canvas: inout Canvas) {
    var x = start
    switch resource.kind {
    case .lock, .semaphore, .boundedSemaphore, .condition:
      if resource.holders.isEmpty { return }
      x += canvas.put("held by", x: x, y: rect.y, .soft, limit: rect.maxX - x) + 1
      for holder in resource.holders.prefix(8) {
        let used = drawChip(holder, x: x, y: rect.y, limit: rect.maxX - x, on: &canvas)
        if used == 0 { return }
        x += used + 1
      }
    case .queue, .lifoQueue, .priorityQueue:
      let room =
        resource.capacity > 0 ? "\(resource.level) of \(resource.capacity) items" : "\(resource.level) items"
      canvas.put(room, x: x, y: rect.y, .soft, limit: rect.maxX - x)
    case .barrier:
      canvas.put(
        "\(resource.level) of \(resource.capacity) are there", x: x, y: rect.y, .soft, limit: rect.maxX - x)
    case .event:
      canvas.put("not set", x: x, y: rect.y, .soft, limit: rect.maxX - x)
    }
  }
}
