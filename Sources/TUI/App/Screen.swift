// One moment as a picture: everything that a frame depends on, and the function that draws it.
//
// Pure: the same `Screen` gives the same canvas.  The panes draw themselves, one file each; this file puts
// them together.

import SimCore

/// All that a frame shows.
struct Screen {
  var listing: SourceListing
  var fileName: String
  /// The file's name without its folders.
  var shortName: String { fileName.split(separator: "/").last.map(String.init) ?? fileName }
  var trace: Trace
  var state: LoopState
  var stateBefore: LoopState
  /// The state after all that is recorded: what the panes are measured by.
  var horizon: LoopState
  var record: TraceRecord?
  /// The frames of the program now and one record ago; nil where nothing is known of them.
  var moment: Moment?
  var momentBefore: Moment?
  /// The statement that is about to run and the one before it, after steps of a line.
  var lineStep: LineStep?
  var lineStepBefore: LineStep?
  /// The text in which `elsewhere` stands, where it is known.
  var otherListing: SourceListing?
  var timeline: TaskTimeline
  var count: Int
  var isComplete: Bool
  var ui: UIState
  var options: TUIOptions
  /// The former run, where this one parted from it.
  var branch: BranchView?
  /// The changes that the open list offers.
  var changes: [ProgramChange] = []
  /// What is asked and told in this run.
  var plan = QuestionPlan()

  /// `Stepper.lineHere`.
  var lineHere: Int

  init(listing: SourceListing, fileName: String, stepper: Stepper, ui: UIState, options: TUIOptions) {
    self.listing = listing
    self.fileName = fileName
    trace = stepper.trace
    state = stepper.state
    stateBefore = stepper.stateBefore
    horizon = stepper.horizon
    record = stepper.record
    if options.looksFar || stepper.isMomentNear {
      moment = stepper.moment
      momentBefore = stepper.momentBefore
    }
    lineHere = stepper.lineHere
    lineStep = stepper.lineStep
    lineStepBefore = stepper.lineStepBefore
    timeline = stepper.timeline
    count = stepper.count
    isComplete = stepper.isComplete
    self.ui = ui
    self.options = options
  }

  /// The innermost frame that is to be seen, where that is in another file than the program.
  var elsewhere: FrameSnapshot? {
    let frames = lineStep?.frames ?? (state.runningTask != .none || state.running == nil ? moment?.running ?? [] : [])
    guard let frame = (ui.showsLibrary ? frames : frames.own).last, !frame.file.isEmpty else { return nil }
    return frame
  }

  var demand: Demand {
    Demand(
      ready: max(1, horizon.peaks.ready), sleeping: max(1, horizon.peaks.timers),
      waiting: max(1, horizon.peaks.waiting),
      lanes: max(1, horizon.programTaskCount) * (branch == nil ? 1 : 2), isPaired: branch != nil)
  }

  /// The whole screen.
  func render(_ size: Size) -> Canvas {
    var canvas = Canvas(size)
    let question = questionRows(size)
    var wishes = Arrangement(ui)
    wishes.question = question.count
    wishes.coversHints = !question.isEmpty && (ui.quiz.standing != nil || ui.quiz.showsResults)
    let layout = Layout(size, demand, wishes)
    guard layout.fits else {
      canvas.drawTooSmall(ui.tongue)
      return canvas
    }
    drawHeader(layout.header, on: &canvas)
    for pane in PaneID.allCases {
      guard let place = layout.places[pane] else { continue }
      canvas.link(place.frame, to: .pane(pane))
      draw(pane, place, layout.chrome, on: &canvas)
    }
    if let divider = layout.divider { drawDivider(divider, layout, on: &canvas) }
    if question.isEmpty {
      drawNarration(layout.narration, on: &canvas)
    } else {
      drawQuestion(question, layout.narration, on: &canvas)
    }
    if let hints = layout.hints { drawHints(hints, on: &canvas) }
    if ui.showsChanges { drawChanges(on: &canvas) }
    if ui.showsHelp { drawHelp(on: &canvas) }
    return canvas
  }

  private func draw(_ pane: PaneID, _ place: PanePlace, _ chrome: Chrome, on canvas: inout Canvas) {
    switch pane {
    case .source: drawSource(place, chrome, on: &canvas)
    case .ready: drawReady(place, chrome, on: &canvas)
    case .sleeping: drawSleeping(place, chrome, on: &canvas)
    case .waiting: drawWaiting(place, chrome, on: &canvas)
    case .output: drawOutput(place, chrome, on: &canvas)
    case .timeline: drawTimeline(place, chrome, on: &canvas)
    case .inspector: drawInspector(place, chrome, on: &canvas)
    case .tree: drawTree(place, chrome, on: &canvas)
    }
  }

  /// The line between the columns, with its joints to the title rules.
  private func drawDivider(_ x: Int, _ layout: Layout, on canvas: inout Canvas) {
    guard let frame = layout.places[.source]?.frame else { return }
    let titles = layout.places.values.filter { $0.frame.x == x + 1 }.map(\.frame.y)
    for y in frame.y..<frame.maxY {
      canvas.put(y == frame.y ? "┬" : titles.contains(y) ? "├" : "│", x: x, y: y, .line)
    }
    if layout.places[.timeline] != nil, canvas[x, frame.maxY].scalar == 0x2500 {
      canvas.put("┴", x: x, y: frame.maxY, .line)
    }
  }

  // MARK: What several panes use

  /// A phrase in the viewer's language.
  func say(_ phrase: Phrase) -> String { phrase.text(in: ui.tongue) }

  /// The time from one moment to another, in the viewer's language.
  func length(_ end: Instant, since start: Instant) -> String { ui.tongue.duration(end.durationText(since: start)) }

  /// The colour of a task: main and its like have the first, the others go round the rest.
  func colour(_ task: TaskID) -> UInt8 {
    Screen.colour(of: state[task]?.label)
  }

  static func colour(of label: TaskLabel?) -> UInt8 {
    guard let label, !label.isTopLevel else { return 0 }
    return UInt8(1 + Int(label.number - 1) % (Theme.taskColours - 1))
  }

  func ink(_ task: TaskID) -> Ink { task == .none ? .text : .task(colour(task)) }

  /// Draws a task's chip, " T1 ", and answers its width.
  @discardableResult
  func drawChip(_ task: TaskID, x: Int, y: Int, limit: Int = .max, on canvas: inout Canvas) -> Int {
    let text = " \(state.label(task)) "
    guard CharacterWidth.of(text) <= limit else { return 0 }
    canvas.link(Rect(x: x, y: y, width: CharacterWidth.of(text), height: 1), to: .task(task))
    return canvas.put(text, x: x, y: y, .chip(colour(task)))
  }

  /// Draws the labels of the first of `count` tasks on a row, as far as `end`, and how many more there are; a dot stands for what is
  /// no task.  Answers where the next word can begin.
  @discardableResult
  func drawBadges(_ tasks: [TaskID], of count: Int, _ row: Rect, to end: Int, on canvas: inout Canvas) -> Int {
    var x = row.x
    var left = count
    for task in tasks {
      let room = end - x - (left > 1 ? String(left).count + 2 : 0)
      let used =
        task == .none
        ? (room >= 1 ? canvas.put("·", x: x, y: row.y, .soft) : 0) : drawBadge(task, x: x, y: row.y, limit: room, on: &canvas)
      if used == 0 { break }
      x += used + 1
      left -= 1
    }
    if left > 0 { x += canvas.put("+\(left)", x: x, y: row.y, .soft, limit: row.maxX - x) + 1 }
    return x
  }
}

extension Screen {
  /// Draws a task's label without the room around it, and answers its width; 0 where it does not fit.
  @discardableResult
  func drawBadge(_ task: TaskID, x: Int, y: Int, limit: Int = .max, on canvas: inout Canvas) -> Int {
    let text = state.label(task)
    guard CharacterWidth.of(text) <= limit else { return 0 }
    canvas.link(Rect(x: x, y: y, width: CharacterWidth.of(text), height: 1), to: .task(task))
    return canvas.put(text, x: x, y: y, .chip(colour(task)))
  }
}

/// Draws the screen for a stepper's present moment, without a terminal.
public func renderScreen(
  source: [String], fileName: String, stepper: Stepper, ui: UIState = UIState(),
  options: TUIOptions = TUIOptions(),
  size: Size
) -> Canvas {
  Screen(
    listing: SourceListing(source), fileName: fileName, stepper: stepper, ui: ui, options: options
  ).render(size)
}

/// Draws the screen after some keys were pressed, without a terminal.
public func renderScreen(
  _ program: LoadedProgram, fileName: String, keys: String, options: TUIOptions = TUIOptions(), size: Size
) -> Canvas {
  var session = StepperSession(program, fileName: fileName, options: options)
  for scalar in keys.unicodeScalars {
    _ = session.handle(scalar == "\n" ? .enter : .character(scalar), on: session.render(size))
    while session.huntOn() {}
  }
  var canvas = session.render(size)
  if options.usesASCII == true { canvas.reduceToASCII() }
  return canvas
}
