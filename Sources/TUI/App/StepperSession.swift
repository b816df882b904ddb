// A program open in the stepper, without a terminal: keys go in, the run moves, screens come out.
//
// The terminal, the line-by-line mode and the tests all drive this.  Time (playing) and files are the caller's.

import SimCore

/// A program as it was read: its lines, and the run that is stepped through.
public struct LoadedProgram {
  public var source: [String]
  public var stepper: Stepper
  /// The lines of other files whose code runs: modules beside the program, and the library's.
  public var otherSource: (String) -> [String]?
  /// What determines the run; nil where it can't be had again.
  public var plan: RunPlan?

  public init(
    source: [String], stepper: Stepper, otherSource: @escaping (String) -> [String]? = { _ in nil }, plan: RunPlan? = nil
  ) {
    self.source = source
    self.stepper = stepper
    self.otherSource = otherSource
    self.plan = plan
  }

  /// A run that was begun.
  public init(_ run: OpenRun) {
    self.init(source: run.plan.scenario.shownLines, stepper: run.stepper, otherSource: run.otherSource, plan: run.plan)
  }
}

/// What the caller of a session has to do after a key.
enum Request: Hashable {
  case nothing
  case redraw, suspend, reload
  case edit(line: Int)
  case quit(status: Int32)
}

/// A program open in the stepper.
struct StepperSession {
  let fileName: String
  let options: TUIOptions
  private(set) var source: [String]
  private(set) var listing: SourceListing
  private var others: OtherListings
  private(set) var stepper: Stepper
  private(set) var ui: UIState
  /// What is asked and told in this run; nil: nobody wanted to know yet.
  private var questions: QuestionPlan?
  /// A search for a place that goes on in portions until it is found or a key comes.
  private(set) var hunt: Hunt?
  /// The run that is stepped through, as it was opened.
  private(set) var program: LoadedProgram
  /// The run from which this one parted, and what is shown of it; nil: this is the original.
  var parted: Parted?
  /// Two runs side by side, in place of the stepper.
  var comparing: Comparing?
  /// What the lesson proposes to change.
  private(set) var changes: [ProgramChange]

  struct Hunt: Hashable {
    enum Aim: Hashable { case breakpoints([Breakpoint]), narration(String) }
    var aim: Aim
    var direction: Direction
    /// Where it began: where it comes back to when it finds nothing.
    var origin: Place
  }

  init(_ program: LoadedProgram, fileName: String, options: TUIOptions) {
    self.fileName = fileName
    self.options = options
    source = program.source
    listing = SourceListing(program.source)
    others = OtherListings(program.otherSource)
    stepper = program.stepper
    self.program = program
    changes = program.plan?.changes(in: options.tongue) ?? []
    ui = UIState(options)
    if options.startsAtEnd { stepper.goToEnd() }
    settle(from: place)
  }

  var place: Place { Place(position: stepper.position, statement: stepper.lineIndex) }

  var screen: Screen {
    var screen = Screen(listing: listing, fileName: fileName, stepper: stepper, ui: ui, options: options)
    screen.plan = questions ?? QuestionPlan()
    if let frame = screen.elsewhere { screen.otherListing = others[frame.file] }
    screen.branch = parted?.view
    screen.changes = changes
    return screen
  }

  /// The screen at one size.
  func render(_ size: Size) -> Canvas { comparing?.screen.render(size) ?? screen.render(size) }

  /// The statement's line as it is written.
  func text(of step: LineStep) -> String? {
    let lines = step.file.isEmpty ? source : others.lines(step.file) ?? []
    return lines.indices.contains(step.line - 1) ? lines[step.line - 1] : nil
  }

  // MARK: Keys

  /// Handles a key; `canvas` is what the viewer sees, for the mouse.
  mutating func handle(_ key: Key, on canvas: Canvas? = nil) -> Request {
    if comparing != nil { return compare(key, on: canvas) }
    if hunt != nil, key != .resize {
      hunt = nil
      say(.stoppedHere)
      if key == .escape || key == .character(" ") { return .nothing }
    }
    var facts = Facts(
      trace: stepper.trace, state: stepper.state, statement: stepper.lineIndex, source: source,
      line: stepper.lineHere)
    facts.changes = changes
    facts.plan = questions ?? QuestionPlan()
    facts.horizon = { [stepper] in stepper.horizon }
    if let canvas { facts.target = { canvas.target(at: $0, $1) } }
    let effect = reduce(&ui, key, facts, keys: options.keys)
    facts.state = LoopState()  // a second owner would make the fold copy
    let before = place
    let request = perform(effect)
    settle(from: before)
    return request
  }

  /// Stops at a question that the move has passed, and shows the note that it has come to.
  private mutating func settle(from before: Place) {
    // It costs a run: only where somebody wants to be asked, or there are notes.
    if questions == nil, let plan = program.plan, ui.quiz.mode != .off || !plan.scenario.lesson.notes.isEmpty {
      let made = QuestionPlan(plan)
      questions = made
      if ui.quiz.mode != .off, made.questions.isEmpty { reduce(&ui, .message(QuizWords(ui.tongue).nothing)) }
    }
    guard let questions else { return }
    guard let place = passQuestions(&ui, from: before, to: place, isAtEnd: stepper.isAtEnd, questions) else { return }
    hunt = nil
    stepper.go(to: place.position, statement: place.statement)
  }

  /// Takes note of something that happened outside.
  mutating func note(_ outcome: Outcome) { reduce(&ui, outcome) }

  private mutating func perform(_ effect: Effect) -> Request {
    switch effect {
    case .nothing: break
    case .forward(let granularity, let count):
      if !(repeated(count) { stepper.forward(granularity) }) { tellEnd() }
    case .back(let granularity, let count):
      if !(repeated(count) { stepper.back(granularity) }) { say(.isStart) }
    case .output(let direction, let count):
      if !(repeated(count) { stepper.goToOutput(direction) }) {
        say(direction == .forward ? .nothingMorePrinted : .nothingPrintedBefore)
      }
    case .task(let direction, let task, let count):
      if !(repeated(count) { stepper.go(direction, toStepOf: task) }) {
        let label = stepper.state.label(task)
        say(direction == .forward ? .noFurtherStep(label) : .noStepBefore(label))
      }
    case .seek(let direction, let breakpoints):
      hunt = Hunt(aim: .breakpoints(breakpoints), direction: direction, origin: place)
    case .narration(let direction, let text):
      hunt = Hunt(aim: .narration(text), direction: direction, origin: place)
    case .go(let place):
      stepper.go(to: place.position, statement: place.statement)
      if stepper.position < place.position { say(.endsAtStep(stepper.position)) }
    case .goToTime(let time):
      stepper.go(to: time)
      if stepper.state.now < time { say(.clockGetsTo(stepper.state.now.text())) }
    case .start: stepper.goToStart()
    case .end:
      stepper.goToEnd()
      if !stepper.isComplete { say(.goesOnAtEnd) }
    case .wish(let wish): part(wish)
    case .original: returnToOriginal()
    case .compare: compareWithOriginal()
    case .change(let index): change(index)
    case .reload: return .reload
    case .edit(let line): return .edit(line: line)
    case .redraw: return .redraw
    case .suspend: return .suspend
    case .quit(let status): return .quit(status: status)
    }
    return .nothing
  }

  private mutating func say(_ phrase: Phrase) { reduce(&ui, .message(phrase.text(in: ui.tongue))) }

  private mutating func tellEnd() { say(.isEnd) }

  /// Moves so many times, or as often as it goes; false if it did not move at all.
  private func repeated(_ count: Int, _ move: () -> Bool) -> Bool {
    var moved = 0
    while moved < count, move() { moved += 1 }
    return moved > 0
  }

  // MARK: Searching on

  /// Goes on with a search for some tens of milliseconds; true while there is more to do.
  mutating func huntOn() -> Bool {
    let before = place
    let goesOn = huntPortion()
    if before != place { settle(from: before) }
    return goesOn && hunt != nil
  }

  private mutating func huntPortion() -> Bool {
    guard let hunt else { return false }
    let result =
      switch hunt.aim {
      case .breakpoints(let breakpoints): stepper.seek(hunt.direction, breakpoints)
      case .narration(let text): seekNarration(Search(text: text), hunt.direction)
      }
    switch result {
    case .notYet:
      say(.looking(stepper.position))
      return true
    case .found: reduce(&ui, .message(""))
    case .ended:
      // For breakpoints the end is a place to look at; a text that is nowhere moves nothing.
      if case .narration(let text) = hunt.aim {
        stepper.go(to: hunt.origin.position, statement: hunt.origin.statement)
        say(.narrationLacks(text))
      } else {
        let isAhead = hunt.direction == .forward
        if case .breakpoints(let aims) = hunt.aim, aims.count == 1, aims != ui.breakpoints, case .line(let line) = aims[0].trigger {
          say(.lineNotReached(line, isAhead: isAhead))
        } else {
          say(isAhead ? .noBreakpointAhead : .noBreakpointBehind)
        }
      }
    }
    self.hunt = nil
    return false
  }

  private func seekNarration(_ search: Search, _ direction: Direction) -> SeekResult {
    for _ in 0..<200 {
      guard direction == .forward ? stepper.forward(.event) : stepper.back(.event) else { return .ended }
      if search.matches(stepper.narration(in: ui.tongue).what) { return .found }
    }
    return .notYet
  }

  /// Looks at the variables of a moment far into a long run, however long that takes.
  func lookCloser() {
    if !stepper.isMomentNear { _ = stepper.moment }
  }

  /// Uses time in which nobody presses a key; false when there is nothing to use it for.
  func prepare() -> Bool { stepper.prepareMoments() }

  // MARK: Playing

  /// Goes one event on; false when there is none.
  mutating func playOn() -> Bool {
    let before = place
    if stepper.forward(.event) {
      settle(from: before)
      return ui.isPlaying
    }
    reduce(&ui, .played)
    return false
  }

  /// Goes one turn on; false when there is none.
  mutating func playTurn() -> Bool {
    let before = place
    guard stepper.forward(.handle) else { return false }
    settle(from: before)
    return true
  }

  /// How long the present moment lasts while playing, in milliseconds.
  var duration: Double {
    let factor = ui.eventsPerSecond / 3
    guard ui.playsByTime else { return 1000 / ui.eventsPerSecond }
    let next = stepper.position
    guard next < stepper.count, case .clockAdvanced(let to, _) = stepper.trace[next].event else {
      // What happens inside an instant takes no time, but an eye wants to see it pass.
      return 15 / max(factor, 0.25)
    }
    let (length, _) = to.nanoseconds.subtractingReportingOverflow(stepper.state.now.nanoseconds)
    return min(max(0, Double(length) / 1e6 / factor), 20_000)
  }

  // MARK: The file

  /// Goes on with the file as it is now, at the same step.
  mutating func replace(_ program: LoadedProgram) {
    let place = place
    parted = nil
    comparing = nil
    changes = program.plan?.changes(in: options.tongue) ?? []
    open(program)
    stepper.go(to: place.position, statement: place.statement)
    reduce(&ui, .reloaded)
    settle(from: self.place)
  }

  /// Shows another run, where its stepper stands.
  mutating func show(_ program: LoadedProgram) {
    open(program)
    reduce(&ui, .parted)
    settle(from: place)
  }

  private mutating func open(_ program: LoadedProgram) {
    hunt = nil
    questions = nil
    self.program = program
    source = program.source
    listing = SourceListing(program.source)
    others = OtherListings(program.otherSource)
    stepper = program.stepper
  }
}

/// The texts of other files than the program's, coloured once.
private final class OtherListings {
  private let source: (String) -> [String]?
  private var known: [String: SourceListing?] = [:]

  init(_ source: @escaping (String) -> [String]?) { self.source = source }

  func lines(_ file: String) -> [String]? { source(file) }

  subscript(file: String) -> SourceListing? {
    if let found = known[file] { return found }
    let made = source(file).map { SourceListing($0) }
    known[file] = made
    return made
  }
}

extension Stepper {
  /// The line of the program itself at which the run stands; of the line that called, while code of another file runs.
  var lineHere: Int {
    if let lineStep { return lineStep.file.isEmpty ? lineStep.line : lineStep.frames.last { $0.file.isEmpty }?.line ?? Int(state.line) }
    return Int(state.line)
  }
}

extension Search {
  fileprivate init(text: String) { self.init(text: text, pane: nil) }
}
