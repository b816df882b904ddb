// The stepper on a terminal: the loop that shows a moment, reads a key and moves.
//
// It is the only place where wall-clock time matters: it paces the playing, never the program.

import SimCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Steps through a run on the terminal until the viewer quits, and answers the exit status: 0 after `q`, 130
/// after Ctrl-C, 2 where there is no terminal to draw on (a sentence on stderr says why).
///
/// `source` is the program's text in lines, without line ends.
public func runStepper(
  source: [String], fileName: String, stepper: Stepper, options: TUIOptions = TUIOptions()
) -> Int32 {
  do {
    let terminal = try Terminal()
    defer { terminal.close() }
    var app = StepperApp(SourceListing(source), fileName, stepper, options, terminal)
    return app.run()
  } catch {
    let message = "simul: \(error.sentence)\n"
    _ = message.withCString { write(2, $0, strlen($0)) }
    return 2
  }
}

private struct StepperApp {
  let listing: SourceListing
  let fileName: String
  let stepper: Stepper
  let options: TUIOptions
  let terminal: Terminal
  let theme: Theme
  let usesASCII: Bool
  var ui = UIState()
  /// When the next event is due while playing.
  var nextTick = 0.0

  init(
    _ listing: SourceListing, _ fileName: String, _ stepper: Stepper, _ options: TUIOptions,
    _ terminal: Terminal
  ) {
    self.listing = listing
    self.fileName = fileName
    self.stepper = stepper
    self.options = options
    self.terminal = terminal
    let noColour = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    let depth = options.colours ?? (noColour ? .none : terminal.depth)
    theme = Theme(depth: depth == .many ? min(depth, terminal.depth) : depth, brightness: options.brightness)
    usesASCII = options.usesASCII ?? !terminal.isUTF8
  }

  mutating func run() -> Int32 {
    if options.startsAtEnd { stepper.goToEnd() }
    while true {
      show()
      if let status = handleKeys() { return status }
      if ui.isPlaying { play() }
    }
  }

  private func show() {
    let screen = Screen(listing: listing, fileName: fileName, stepper: stepper, ui: ui, options: options)
    var canvas = screen.render(terminal.size)
    if usesASCII { canvas.reduceToASCII() }
    terminal.show(canvas, theme)
  }

  /// Waits for a key and handles it with those that came meanwhile, for at most a twentieth of a second, so
  /// that a held key never runs ahead of the screen.
  private mutating func handleKeys() -> Int32? {
    let begin = Terminal.milliseconds
    var wait = 1000
    if ui.isPlaying {
      if nextTick == 0 { nextTick = Double(begin) + 1000 / ui.eventsPerSecond }
      wait = max(0, min(1000, Int(nextTick) - begin))
    }
    while let key = terminal.readKey(milliseconds: wait) {
      if let status = perform(reduce(&ui, key)) { return status }
      if Terminal.milliseconds - begin > 50 || key == .resize { break }
      wait = 0
    }
    if !ui.isPlaying { nextTick = 0 }
    return nil
  }

  private mutating func perform(_ effect: Effect) -> Int32? {
    switch effect {
    case .nothing: break
    case .forward(let granularity):
      if !stepper.forward(granularity) { ui.message = "this is the end" }
    case .back(let granularity):
      if !stepper.back(granularity) { ui.message = "this is the start" }
    case .start: stepper.goToStart()
    case .end:
      stepper.goToEnd()
      if !stepper.isComplete { ui.message = "the program goes on: press End again for more" }
    case .redraw: terminal.forget()
    case .suspend: terminal.suspend()
    case .quit(let status): return status
    }
    return nil
  }

  /// Moves over the events that are due by now.
  private mutating func play() {
    let now = Double(Terminal.milliseconds)
    var moved = 0
    while nextTick > 0 && now >= nextTick && moved < 64 {
      moved += 1
      nextTick += 1000 / ui.eventsPerSecond
      if !stepper.forward(.event) {
        ui.isPlaying = false
        nextTick = 0
        return
      }
    }
    if moved == 64 { nextTick = now }  // too far behind to catch up
  }
}

private func min(_ a: ColourDepth, _ b: ColourDepth) -> ColourDepth {
  if a == .none || b == .none { return .none }
  return a == .many && b == .many ? .many : .eight
}
