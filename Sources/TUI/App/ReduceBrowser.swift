// The one function that changes the browser's state, and what else a key makes the application do.

import SimCore

/// What a key makes the application do, beyond changing the `BrowserState`.
enum BrowserEffect: Hashable, Sendable {
  case nothing
  /// Opens an entry in the stepper.
  case play(Int)
  case redraw, suspend
  /// A lone `q`: quits, unless more letters follow at once.
  case quitUnlessTyping
  case quit(status: Int32)
}

/// Applies a key; `target` tells what stands at a column and a row.
func reduce(
  _ state: inout BrowserState, _ key: Key, target: (_ x: Int, _ y: Int) -> Target? = { _, _ in nil }
) -> BrowserEffect {
  switch key {
  case .resize: return .redraw
  case .hangup: return .quit(status: 129)
  default: break
  }
  state.message = ""
  if case .mouse(let mouse) = key { return point(&state, mouse, target) }
  if let command = BrowserKeys.command(for: key) { return perform(&state, command) }
  guard case .character(let scalar) = key, scalar.value >= 32 else { return .nothing }
  return type(&state, scalar)
}

private func type(_ state: inout BrowserState, _ scalar: Unicode.Scalar) -> BrowserEffect {
  let isFirst = state.filter.isEmpty
  // As in many pagers a slash begins a search: the letter q can then stand first.
  if isFirst && (scalar == "/" || scalar == " ") { return .nothing }
  guard state.filter.count < 60 else { return .nothing }
  state.setFilter(state.filter + String(Character(scalar)))
  return isFirst && scalar == "q" ? .quitUnlessTyping : .nothing
}

private func perform(_ state: inout BrowserState, _ command: BrowserCommand) -> BrowserEffect {
  switch command {
  case .play: return state.selected.map(BrowserEffect.play) ?? .nothing
  case .up: move(&state, -1)
  case .down: move(&state, 1)
  case .pageUp: move(&state, -10)
  case .pageDown: move(&state, 10)
  case .start: state.selected = state.listed.first
  case .end: state.selected = state.listed.last
  case .grouping: state.setGrouping(state.grouping == .topic ? .level : .topic)
  case .erase: state.setFilter(String(state.filter.dropLast()))
  case .escape:
    if state.filter.isEmpty { return .quit(status: 0) }
    state.setFilter("")
  case .redraw: return .redraw
  case .suspend: return .suspend
  case .interrupt: return .quit(status: 130)
  }
  return .nothing
}

private func move(_ state: inout BrowserState, _ by: Int) {
  let listed = state.listed
  guard let index = listed.firstIndex(where: { $0 == state.selected }) else { return }
  state.selected = listed[min(max(0, index + by), listed.count - 1)]
}

private func point(
  _ state: inout BrowserState, _ mouse: Mouse, _ target: (_ x: Int, _ y: Int) -> Target?
) -> BrowserEffect {
  switch mouse.deed {
  case .wheelUp: move(&state, -3)
  case .wheelDown: move(&state, 3)
  case .click:
    guard case .entry(let index) = target(mouse.x, mouse.y), state.entries.indices.contains(index) else { break }
    if state.selected == index { return .play(index) }
    state.selected = index
  }
  return .nothing
}
