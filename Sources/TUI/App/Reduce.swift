// The one function that changes the viewer's state, and what else a key makes the application do.
//
// Pure: it moves nothing and draws nothing.  What the application could not do comes back as an outcome.

import SimCore

/// What a key makes the application do, beyond changing the `UIState`.
enum Effect: Hashable, Sendable {
  case nothing
  case forward(Granularity, count: Int = 1)
  case back(Granularity, count: Int = 1)
  case output(Direction, count: Int = 1)
  case task(Direction, TaskID, count: Int = 1)
  /// To the next place where one of the breakpoints holds.
  case seek(Direction, [Breakpoint])
  /// To the next moment whose narration has the text.
  case narration(Direction, String)
  case go(Place)
  case goToTime(Instant)
  case start, end
  /// The run parts here.
  case wish(Wish)
  /// Back to the run from which all branches parted.
  case original
  /// Both runs side by side.
  case compare
  /// The change with this index is made in the program.
  case change(Int)
  case reload
  /// Opens the editor at a line.
  case edit(line: Int)
  case redraw, suspend
  case quit(status: Int32)
}

/// What came of an effect, or happened by itself.
enum Outcome: Hashable, Sendable {
  case message(String)
  /// Playing came to the end.
  case played
  case fileChanged
  case reloaded
  /// Another run is shown.
  case parted
  /// A second of the time for a question is over.
  case secondPassed
}

/// Takes note of what happened.
func reduce(_ ui: inout UIState, _ outcome: Outcome) {
  switch outcome {
  case .message(let text): ui.message = text
  case .played: ui.isPlaying = false
  case .secondPassed: ui.quiz.secondsLeft = ui.quiz.secondsLeft.map { max(0, $0 - 1) }
  case .fileChanged:
    ui.isFileChanged = true
    ui.say(.fileChanged)
  case .reloaded, .parted:
    if outcome == .reloaded {
      ui.isFileChanged = false
      ui.quiz.verdicts = [:]
    }
    ui.sourceCursor = nil
    ui.outputCursor = nil
    ui.selectedTask = nil
    ui.quiz.close()
    ui.message = ""
    if outcome == .reloaded { ui.say(.readAnew) }
  }
}

/// Applies a key to the viewer's state and tells what else is to be done.
func reduce(_ ui: inout UIState, _ key: Key, _ facts: Facts = Facts(), keys: KeyMap = .standard) -> Effect {
  switch key {
  case .resize: return .redraw
  case .hangup: return .quit(status: 129)
  case .control("c") where keys.command(for: key) == nil: return .quit(status: 130)
  default: break
  }
  ui.message = ""
  if ui.prompt != nil { return type(&ui, key, facts) }
  if ui.awaitsPolicy { return choosePolicy(&ui, key) }
  if ui.showsChanges, let effect = chooseChange(&ui, key, facts, keys) { return effect }
  if let use = ui.awaitsMark { return mark(&ui, use, key, facts) }
  if ui.showsHelp, turnHelp(&ui, key, keys) { return .nothing }
  if let effect = reduceQuiz(&ui, key, facts, keys) { return effect }
  if case .mouse(let mouse) = key { return point(&ui, mouse, facts) }
  if case .character(let scalar) = key, let digit = digit(scalar), digit > 0 || ui.count > 0 {
    count(&ui, digit)
    return .nothing
  }
  let count = ui.count
  ui.count = 0
  if ui.search != nil, key == .character("n") || key == .character("N") {
    return find(&ui, key == .character("n"), facts)
  }
  guard let command = keys.command(for: key) else {
    ui.say(.doesNothing(key.name(in: ui.tongue)))
    return .nothing
  }
  // "5" and an arrow: the cursor of pane 5, not five lines of the pane that had the focus before.
  let isInNamedPane = (command == .up || command == .down) && count <= PaneID.allCases.count
  if count > 0, command.takesCount, !isInNamedPane { ui.focusBeforeCount?.restore(&ui) }
  ui.focusBeforeCount = nil
  return perform(&ui, command, isInNamedPane ? 1 : max(1, count), facts)
}

// MARK: Counts, marks, help

private func digit(_ scalar: Unicode.Scalar) -> Int? {
  ("0"..."9").contains(scalar) ? Int(scalar.value) - 48 : nil
}

/// A digit is the count of the command that follows, and alone it gives a pane the focus.
private func count(_ ui: inout UIState, _ digit: Int) {
  if ui.count == 0 {
    ui.focusBeforeCount = PaneFocus(ui)
    if let pane = PaneID.allCases.first(where: { $0.number == digit }) { focus(&ui, pane) }
  } else {
    ui.focusBeforeCount?.restore(&ui)
  }
  ui.count = min(ui.count * 10 + digit, 1_000_000)
}

private func mark(_ ui: inout UIState, _ use: UIState.MarkUse, _ key: Key, _ facts: Facts) -> Effect {
  ui.awaitsMark = nil
  guard case .character(let scalar) = key, scalar.value > 32 else { return .nothing }
  let letter = Character(scalar)
  switch use {
  case .set:
    ui.marks[letter] = facts.place
    ui.say(.marked(letter))
    return .nothing
  case .jump:
    guard let place = ui.marks[letter] else {
      ui.say(.noMark(letter))
      return .nothing
    }
    return jump(&ui, facts, .go(place))
  }
}

/// Notes where a jump began, so that '' leads back.
private func jump(_ ui: inout UIState, _ facts: Facts, _ effect: Effect) -> Effect {
  ui.marks["'"] = facts.place
  return move(&ui, effect)
}

/// The run moves: playing ends, and the source follows the program again.
private func move(_ ui: inout UIState, _ effect: Effect) -> Effect {
  ui.isPlaying = false
  ui.sourceCursor = nil
  ui.outputCursor = nil
  return effect
}

/// Answers whether the key was the help's own; every other key closes it and does what it always does.
private func turnHelp(_ ui: inout UIState, _ key: Key, _ keys: KeyMap) -> Bool {
  switch key {
  case .down, .pageDown, .right, .character(" "): ui.helpPage = min(ui.helpPage + 1, 99)
  case .up, .pageUp, .left, .backspace: ui.helpPage = max(0, ui.helpPage - 1)
  case .escape, .enter, .character("q"), .mouse: ui.showsHelp = false
  default:
    ui.showsHelp = false
    return keys.command(for: key) == .help
  }
  return true
}

// MARK: Commands

private func perform(_ ui: inout UIState, _ command: Command, _ count: Int, _ facts: Facts) -> Effect {
  switch command {
  case .forward(let granularity): return move(&ui, .forward(granularity, count: count))
  case .back(let granularity): return move(&ui, .back(granularity, count: count))
  case .output(let direction): return move(&ui, .output(direction, count: count))
  case .task(let direction):
    guard let task = facts.task(ui) else { return say(&ui, .selectTask) }
    if ui.selectedTask == nil { ui.selectedTask = task }
    return move(&ui, .task(direction, task, count: count))
  case .cursorLine(let direction):
    guard let line = ui.sourceCursor else { return say(&ui, .moveCursor) }
    return jump(&ui, facts, .seek(direction, [Breakpoint(.line(line))]))
  case .run(let direction):
    if ui.breakpoints.isEmpty { return say(&ui, .noBreakpointsYet) }
    return jump(&ui, facts, .seek(direction, ui.breakpoints))
  case .start: return jump(&ui, facts, .start)
  case .end: return jump(&ui, facts, .end)
  case .playPause: ui.isPlaying.toggle()
  case .pace:
    ui.playsByTime.toggle()
    ui.say(ui.playsByTime ? .playsByTime : .playsBySteps)
  case .faster: ui.speed = min(ui.speed + 1, UIState.speeds.upperBound)
  case .slower: ui.speed = max(ui.speed - 1, UIState.speeds.lowerBound)
  case .ask(.sleep): return askForSleep(&ui, facts)
  case .ask(let purpose):
    ui.prompt = Prompt(purpose: purpose)
  case .moveToFront: return moveToFront(&ui, facts)
  case .choosePolicy: ui.awaitsPolicy = true
  case .listChanges: return listChanges(&ui, facts)
  case .compare: return .compare
  case .original: return .original
  case .toggleBreakpoint: return toggleBreakpoint(&ui, facts)
  case .setMark: ui.awaitsMark = .set
  case .goToMark: ui.awaitsMark = .jump
  case .nextPane: turnFocus(&ui, 1)
  case .previousPane: turnFocus(&ui, -1)
  case .zoom:
    ui.showsOutputFull = false
    ui.zoomed = ui.zoomed == nil ? ui.focus : nil
  case .fullOutput:
    ui.showsOutputFull.toggle()
    if ui.showsOutputFull { ui.focus = .output }
  case .side:
    ui.side = ui.side == .output ? .inspector : ui.side == .inspector ? .tree : .output
  case .up: moveCursor(&ui, -count, facts)
  case .down: moveCursor(&ui, count, facts)
  case .pageUp: moveCursor(&ui, -10, facts)
  case .pageDown: moveCursor(&ui, 10, facts)
  case .choose: return choose(&ui, facts)
  case .timelineAxis: ui.timeline.axis = ui.timeline.axis == .time ? .step : .time
  case .timelineCloser: ui.timeline.zoom = min(ui.timeline.zoom + 1, 20)
  case .timelineWider:
    ui.timeline.zoom = max(ui.timeline.zoom - 1, 0)
    if ui.timeline.zoom == 0 { ui.timeline.offset = 0 }
  case .timelineLeft: ui.timeline.offset = max(ui.timeline.offset - 1, -100_000)
  case .timelineRight: ui.timeline.offset = min(ui.timeline.offset + 1, 100_000)
  case .presenter: ui.presenter.toggle()
  case .library: ui.showsLibrary.toggle()
  case .mouse:
    ui.usesMouse.toggle()
    ui.say(ui.usesMouse ? .mouseOn : .mouseOff)
  case .theme:
    let all = ThemeName.allCases
    ui.theme = all[((all.firstIndex(of: ui.theme) ?? 0) + 1) % all.count]
    ui.say(.theme(ui.theme.rawValue))
    return .redraw
  case .reload: return .reload
  case .edit: return .edit(line: max(1, ui.sourceCursor ?? facts.line))
  case .help:
    ui.showsHelp.toggle()
    ui.helpPage = 0
  case .quiz: toggleQuiz(&ui)
  case .escape: return leave(&ui)
  case .redraw: return .redraw
  case .suspend: return .suspend
  case .quit: return .quit(status: 0)
  case .interrupt: return .quit(status: 130)
  }
  return .nothing
}

private func say(_ ui: inout UIState, _ phrase: Phrase) -> Effect {
  ui.say(phrase)
  return .nothing
}

private func say(_ ui: inout UIState, _ message: String) -> Effect {
  ui.message = message
  return .nothing
}

/// Leaves what was entered last; never the program, unless that leads back to the browser.
private func leave(_ ui: inout UIState) -> Effect {
  if ui.showsHelp {
    ui.showsHelp = false
  } else if ui.search != nil {
    ui.search = nil
  } else if ui.showsOutputFull {
    ui.showsOutputFull = false
  } else if ui.zoomed != nil {
    ui.zoomed = nil
  } else if ui.sourceCursor != nil || ui.outputCursor != nil {
    ui.sourceCursor = nil
    ui.outputCursor = nil
  } else if ui.selectedTask == nil, ui.hasBrowser {
    return .quit(status: 0)
  } else {
    ui.selectedTask = nil
  }
  return .nothing
}

private func toggleBreakpoint(_ ui: inout UIState, _ facts: Facts) -> Effect {
  let line = ui.sourceCursor ?? facts.line
  guard line > 0 else { return say(&ui, .moveCursor) }
  if let index = ui.breakpoints.firstIndex(where: { $0.trigger == .line(line) }) {
    ui.breakpoints.remove(at: index)
    ui.say(.noBreakpointOn(line))
  } else {
    ui.breakpoints.append(Breakpoint(.line(line)))
    ui.say(.breakpointOn(line))
  }
  return .nothing
}

// MARK: Panes

private func focus(_ ui: inout UIState, _ pane: PaneID) {
  ui.focus = pane
  if pane.isSide { ui.side = pane }
  if ui.zoomed != nil { ui.zoomed = pane }
  if pane != .output { ui.showsOutputFull = false }
}

private func turnFocus(_ ui: inout UIState, _ by: Int) {
  let all = PaneID.allCases
  let index = (all.firstIndex(of: ui.focus) ?? 0) + by + all.count
  focus(&ui, all[index % all.count])
}

private func moveCursor(_ ui: inout UIState, _ by: Int, _ facts: Facts) {
  switch ui.focus {
  case .source:
    guard !facts.source.isEmpty else { return }
    let start = ui.sourceCursor ?? max(1, facts.line)
    ui.sourceCursor = min(max(1, start + by), facts.source.count)
  case .output:
    let lines = facts.output(min(10_000, (ui.outputCursor ?? 0) + abs(by) + 1)).count
    guard lines > 0 else { return }
    // The first key shows the cursor, on the newest line.
    let wanted = ui.outputCursor.map { $0 - by } ?? 0
    ui.outputCursor = min(max(0, wanted), lines - 1)
  case .ready, .sleeping, .waiting, .timeline, .inspector, .tree:
    let tasks = facts.tasks(in: ui.focus)
    guard !tasks.isEmpty else { return }
    if let index = tasks.firstIndex(where: { $0 == ui.selectedTask }) {
      ui.selectedTask = tasks[min(max(0, index + by), tasks.count - 1)]
    } else if ui.selectedTask == nil, let running = facts.task(ui), tasks.contains(running), ui.focus != .ready {
      ui.selectedTask = running
    } else {
      ui.selectedTask = by > 0 ? tasks.first : tasks.last
    }
  }
}

private func choose(_ ui: inout UIState, _ facts: Facts) -> Effect {
  switch ui.focus {
  case .output:
    let cursor = ui.outputCursor ?? 0
    let lines = facts.output(cursor + 1)
    guard cursor < lines.count else { return say(&ui, .nothingPrintedYet) }
    return jump(&ui, facts, .go(Place(position: lines[lines.count - 1 - cursor].event + 1)))
  case .source:
    return say(&ui, .sourceKeys)
  case .ready, .sleeping, .waiting, .timeline, .inspector, .tree:
    guard let task = facts.task(ui) ?? facts.tasks(in: ui.focus).first else { return say(&ui, .noTaskYet) }
    ui.selectedTask = task
    ui.side = .inspector
    return .nothing
  }
}

// MARK: The mouse

private func point(_ ui: inout UIState, _ mouse: Mouse, _ facts: Facts) -> Effect {
  let target = facts.target(mouse.x, mouse.y)
  switch (mouse.deed, target) {
  case (_, nil): return .nothing
  case (.click, .task(let task)):
    ui.selectedTask = ui.selectedTask == task ? nil : task
  case (.click, .line(let line)):
    focus(&ui, .source)
    if ui.sourceCursor == line { return toggleBreakpoint(&ui, facts) }
    ui.sourceCursor = line
  case (.click, .output(let index)):
    ui.focus = .output
    if ui.outputCursor == index { return choose(&ui, facts) }
    ui.outputCursor = index
  case (.click, .time(let time)):
    ui.focus = .timeline
    return jump(&ui, facts, .goToTime(time))
  case (.click, .position(let position)):
    ui.focus = .timeline
    return jump(&ui, facts, .go(Place(position: position)))
  case (.click, .pane(let pane)): ui.focus = pane
  case (_, .pane(.timeline)), (_, .time), (_, .position):
    ui.timeline.zoom = min(max(0, ui.timeline.zoom + (mouse.deed == .wheelUp ? 1 : -1)), 20)
  case (_, .pane(.source)), (_, .line):
    ui.focus = .source
    moveCursor(&ui, mouse.deed == .wheelUp ? -3 : 3, facts)
  case (_, .pane(.output)), (_, .output):
    ui.focus = .output
    moveCursor(&ui, mouse.deed == .wheelUp ? -3 : 3, facts)
  default: break
  }
  return .nothing
}

// MARK: The line at the bottom

private func type(_ ui: inout UIState, _ key: Key, _ facts: Facts) -> Effect {
  guard let prompt = ui.prompt else { return .nothing }
  switch key {
  case .escape, .control("c"), .control("g"): ui.prompt = nil
  case .backspace, .control("h"):
    if prompt.text.isEmpty { ui.prompt = nil } else { ui.prompt?.text.removeLast() }
  case .control("u"): ui.prompt?.text = ""
  case .character(let scalar):
    if scalar.value >= 32, prompt.text.count < 200 { ui.prompt?.text.unicodeScalars.append(scalar) }
  case .enter:
    ui.prompt = nil
    let text = prompt.text.trimming
    switch prompt.purpose {
    case .command: return obey(&ui, text, facts)
    case .search: return search(&ui, text, facts)
    case .breakpoint: return breakpoint(&ui, text, facts)
    case .sleep: return changeSleep(&ui, text, facts)
    }
  default: break
  }
  return .nothing
}

private func obey(_ ui: inout UIState, _ text: String, _ facts: Facts) -> Effect {
  if text.isEmpty { return .nothing }
  if text == "q" || text == "quit" { return .quit(status: 0) }
  if let step = Int(text) {
    let isRelative = text.hasPrefix("+") || text.hasPrefix("-")
    let target = isRelative ? facts.state.position.addingReportingOverflow(step) : (step, false)
    return jump(&ui, facts, .go(Place(position: max(0, target.1 ? Int.max / 2 : min(target.0, Int.max / 2)))))
  }
  if let time = Instant(reading: text) { return jump(&ui, facts, .goToTime(time)) }
  if let task = facts.task(labelled: text) {
    ui.selectedTask = task
    return .nothing
  }
  let words = text.split(separator: " ")
  if let first = words.first, first == "line" || first == "l", words.count == 2, let line = Int(words[1]) {
    return show(&ui, line, facts)
  }
  if let effect = obeyWish(&ui, words, facts) { return effect }
  if text.hasPrefix("b ") { return breakpoint(&ui, String(text.dropFirst(2)).trimming, facts) }
  return say(&ui, .notAGoal(text))
}

private func show(_ ui: inout UIState, _ line: Int, _ facts: Facts) -> Effect {
  guard line >= 1, line <= facts.source.count else { return say(&ui, .noLine(line)) }
  focus(&ui, .source)
  ui.sourceCursor = line
  return .nothing
}

// MARK: Breakpoints in words

private func breakpoint(_ ui: inout UIState, _ text: String, _ facts: Facts) -> Effect {
  if text.isEmpty {
    let list = ui.breakpoints.map(facts.text).joined(separator: "; ")
    return list.isEmpty ? say(&ui, .noBreakpoints) : say(&ui, list)
  }
  if text == "clear" || text == "none" {
    ui.breakpoints = []
    return say(&ui, .breakpointsCleared)
  }
  switch parseBreakpoint(text, facts, in: ui.tongue) {
  case .success(let breakpoint):
    if let index = ui.breakpoints.firstIndex(of: breakpoint) {
      ui.breakpoints.remove(at: index)
      return say(&ui, .breakpointGone(facts.text(breakpoint)))
    }
    ui.breakpoints.append(breakpoint)
    return say(&ui, .breakpointSet(facts.text(breakpoint)))
  case .failure(let complaint): return say(&ui, complaint.text)
  }
}

struct Complaint: Error, Hashable {
  var text: String
}

/// Reads `12`, `line 12 if n > 8`, `T2`, `finished`, `n > 8`.
func parseBreakpoint(_ text: String, _ facts: Facts, in tongue: Tongue = .english) -> Result<Breakpoint, Complaint> {
  var place = text.trimming
  var condition = ""
  if place.hasPrefix("if ") {
    condition = String(place.dropFirst(3)).trimming
    place = ""
  } else if let range = place.firstRange(of: " if ") {
    condition = String(place[range.upperBound...]).trimming
    place = String(place[..<range.lowerBound]).trimming
  }
  var trigger: Breakpoint.Trigger?
  let word = place.hasPrefix("line ") ? String(place.dropFirst(5)).trimming : place
  if place.isEmpty {
    trigger = .always
  } else if let line = Int(word) {
    guard line >= 1, line <= facts.source.count else { return .failure(Complaint(text: Phrase.noLine(line).text(in: tongue))) }
    trigger = .line(line)
  } else if let task = facts.task(labelled: place.hasPrefix("task ") ? String(place.dropFirst(5)).trimming : place) {
    trigger = .task(task)
  } else if let kind = EventKind(rawValue: place) {
    trigger = .event(kind)
  } else if condition.isEmpty {
    trigger = .always
    condition = place
  }
  guard let trigger else {
    let kinds = EventKind.allCases.map(\.rawValue).joined(separator: ", ")
    return .failure(Complaint(text: Phrase.noSuchPlace(place, kinds: kinds).text(in: tongue)))
  }
  if condition.isEmpty { return .success(Breakpoint(trigger)) }
  var complaint = ""
  guard let parsed = Condition(condition, complaint: &complaint) else { return .failure(Complaint(text: complaint)) }
  if trigger == .always, parsed.isNameAlone {
    return .failure(Complaint(text: Phrase.noSuchCondition(condition).text(in: tongue)))
  }
  return .success(Breakpoint(trigger, condition: parsed))
}

// MARK: Search

private func search(_ ui: inout UIState, _ text: String, _ facts: Facts) -> Effect {
  let pane: PaneID? = ui.focus == .source || ui.focus == .output ? ui.focus : nil
  if text.isEmpty {
    // As in less: the last text again.
    guard ui.search != nil else { return .nothing }
  } else {
    ui.search = Search(text: text, pane: pane)
  }
  return find(&ui, true, facts)
}

/// Goes to the next or the previous match; upper and lower case are the same unless the text has capitals, as in less -i.
private func find(_ ui: inout UIState, _ isForward: Bool, _ facts: Facts) -> Effect {
  guard let search = ui.search else { return say(&ui, .noSearch) }
  switch search.pane {
  case .source:
    let count = facts.source.count
    guard count > 0 else { return .nothing }
    let start = ui.sourceCursor ?? max(1, facts.line)
    for step in 1...count {
      let index = (start - 1 + (isForward ? step : count - step % count)) % count
      if search.matches(facts.source[index]) {
        ui.sourceCursor = index + 1
        return .nothing
      }
    }
  case .output:
    // The newest lines are nearest: the next match is an older one.
    let lines = facts.output(10_000)
    let start = ui.outputCursor ?? -1
    var cursor = isForward ? start + 1 : start - 1
    while cursor >= 0 && cursor < lines.count {
      if search.matches(lines[lines.count - 1 - cursor].text) {
        ui.outputCursor = cursor
        return .nothing
      }
      cursor += isForward ? 1 : -1
    }
  default: return move(&ui, .narration(isForward ? .forward : .back, search.text))
  }
  return say(&ui, .noMatch(search.text, isForward: isForward))
}

extension Search {
  /// Whether a line has the text; capitals count only where the text has some.
  func matches(_ line: String) -> Bool {
    if text.isEmpty { return false }
    return text.lowercased() == text ? line.lowercased().contains(text) : line.contains(text)
  }
}

extension String {
  /// Without blanks at both ends.
  var trimming: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}

extension Instant {
  /// Reads "3.5s", "250ms", "2m", "1h"; nil where it is no time.
  init?(reading text: String) {
    let units: [(String, Double)] = [("ms", 1e6), ("µs", 1e3), ("us", 1e3), ("s", 1e9), ("m", 60e9), ("h", 3600e9)]
    let plain = text.lowercased()
    for (unit, factor) in units where plain.hasSuffix(unit) {
      guard let value = Double(plain.dropLast(unit.count).filter { $0 != " " }), value >= 0 else { return nil }
      self.init(nanoseconds: Int64(min(value * factor, 9e18)))
      return
    }
    guard plain.contains("."), let value = Double(plain), value >= 0 else { return nil }
    self.init(nanoseconds: Int64(min(value * 1e9, 9e18)))
  }
}
