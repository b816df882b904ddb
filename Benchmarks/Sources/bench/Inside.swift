// What one feels at the keyboard: going somewhere in a long run, and seeing it.
//
// The program is one that never ends, cut at a million events.  `bench inside` prints a table in Markdown.

import SimCore
import TUI

struct Inside {
  let program: String
  let first: String
  let events = 1_000_000

  func print() {
    Swift.print("| what | figure | aim |\n|---|---|---|")
    recording()
    moving()
    drawing()
  }

  private func row(_ what: String, _ figure: String, _ aim: String = "") { Swift.print("| \(what) | \(figure) | \(aim) |") }

  // MARK: Recording and folding

  private func run(traced: Bool) -> Double {
    // The untraced run is given the number of iterations of the traced one: it has no events to count.
    var options = SimulationOptions()
    options.maxSteps = events
    let measured = Simulation(Loaded(program).scenario, options: options)
    let time = Clock.seconds { measured.run() }
    if traced { return time }
    options.maxSteps = nil
    options.isTraced = false
    options.maxIterations = measured.iterations
    let plain = Simulation(Loaded(program).scenario, options: options)
    return Clock.seconds { plain.run() }
  }

  private func recording() {
    // One after the other, so that both have the same share of what else the machine does.
    let both = (0..<7).map { _ in (run(traced: true), run(traced: false)) }
    let (traced, plain) = (both.map(\.0).min() ?? 0, both.map(\.1).min() ?? 0)
    row("running, one event", nanoseconds(traced / Double(events)))
    row("the same, traced / untraced", ratio(traced / plain), "1.3")
    let simulation = Loaded(program).simulation(events)
    simulation.run()
    row("memory of one record", "\(ratio(Double(simulation.trace.byteCount) / Double(events))) bytes", "40 bytes")
    var cursor = Cursor(simulation.trace)
    let fold = Clock.seconds { cursor.seek(to: events) }
    row("folding one event, copies along the way kept", nanoseconds(fold / Double(events)))
  }

  // MARK: Moving

  private func moving() {
    let loaded = Loaded(program)
    let stepper = loaded.stepper(events)
    let opening = Clock.seconds { while !stepper.isAtEnd { stepper.goToEnd() } }
    row("recording a million events and standing at the end", milliseconds(opening))
    var dice = Dice()
    var jumps = Samples()
    for _ in 0..<1000 {
      let target = dice.next(below: events)
      jumps.take { stepper.go(to: target) }
    }
    row("a jump to any of a million events, p50", milliseconds(jumps.quantile(0.5)))
    row("the same, p99", milliseconds(jumps.quantile(0.99)), "16 ms")
    for granularity in [Granularity.event, .handle, .instant] {
      var steps = Samples()
      for _ in 0..<10 {
        stepper.go(to: events / 2 + dice.next(below: events / 2))
        for _ in 0..<50 { steps.take { stepper.back(granularity) } }
      }
      row("a step back (\(granularity)), p99", milliseconds(steps.quantile(0.99)), "16 ms")
    }
    var output = Samples()
    stepper.goToEnd()
    for _ in 0..<100 { output.take { stepper.goToOutput(.back) } }
    row("back to the output before, p99", milliseconds(output.quantile(0.99)), "16 ms")
    looking(stepper)
  }

  /// The variables of all frames: near the start, far into the run for the first time, and near a place where one was.
  private func looking(_ stepper: Stepper) {
    stepper.go(to: 500)
    row("variables at event 500", milliseconds(Clock.seconds { _ = stepper.moment }), "100 ms")
    stepper.go(to: events / 2)
    row("variables at event 500,000, for the first time", milliseconds(Clock.seconds { _ = stepper.moment }))
    stepper.back(.event)
    row("variables one step before that", milliseconds(Clock.seconds { _ = stepper.moment }), "100 ms")
    stepper.go(to: events / 2 - 1000)
    row("variables a thousand steps before that", milliseconds(Clock.seconds { _ = stepper.moment }), "100 ms")
    var far = Samples()
    var dice = Dice()
    for _ in 0..<5 {
      stepper.go(to: dice.next(below: events))
      far.take { _ = stepper.moment }
    }
    row("variables at any of a million events, p50", milliseconds(far.quantile(0.5)))
    row("parking runs along the way, while no key comes", milliseconds(Clock.seconds { while stepper.prepareMoments() {} }))
    var parked = Samples()
    for _ in 0..<20 {
      stepper.go(to: dice.next(below: events))
      parked.take { _ = stepper.moment }
      while stepper.prepareMoments() {}
    }
    row("variables at any of a million events after that, p50", milliseconds(parked.quantile(0.5)), "100 ms")
    row("the same, p99", milliseconds(parked.quantile(0.99)), "100 ms")
  }

  // MARK: Drawing

  private func drawing() {
    var options = TUIOptions()
    options.looksFar = false
    options.usesASCII = false
    let loaded = Loaded(program)
    let stepper = loaded.stepper(events)
    while !stepper.isAtEnd { stepper.goToEnd() }
    let size = Size(width: 200, height: 60)
    func frame() {
      _ = renderScreen(source: loaded.lines, fileName: loaded.name, stepper: stepper, options: options, size: size)
    }
    var frames = Samples()
    var keys = Samples()
    var dice = Dice()
    for _ in 0..<200 {
      stepper.go(to: dice.next(below: events))
      frames.take { frame() }
      keys.take {
        stepper.forward(.event)
        frame()
      }
    }
    row("one frame of 200x60 in a run of a million events, p50", milliseconds(frames.quantile(0.5)))
    row("the same, p99", milliseconds(frames.quantile(0.99)), "16 ms")
    row("a step and its frame, p99", milliseconds(keys.quantile(0.99)), "16 ms")
    var jumps = Samples()
    for _ in 0..<200 {
      let target = dice.next(below: events)
      jumps.take {
        stepper.go(to: target)
        frame()
      }
    }
    row("a jump anywhere and its frame, p99", milliseconds(jumps.quantile(0.99)), "16 ms")
    var opening = Samples()
    for _ in 0..<20 {
      opening.take {
        let loaded = Loaded(first)
        _ = renderScreen(
          source: loaded.lines, fileName: loaded.name, stepper: loaded.stepper(nil), options: options,
          size: Size(width: 120, height: 36))
      }
    }
    row("from the text of the first scenario to its first frame, p50", milliseconds(opening.quantile(0.5)))
  }
}

func nanoseconds(_ seconds: Double) -> String { "\(Int((seconds * 1e9).rounded())) ns" }
func milliseconds(_ seconds: Double) -> String { "\(ratio(seconds * 1e3)) ms" }

/// A number with three digits that count.
func ratio(_ value: Double) -> String {
  let scale = value >= 100 ? 1.0 : value >= 10 ? 10.0 : 100.0
  let whole = Int((value * scale).rounded())
  if scale == 1 { return "\(whole)" }
  let rest = whole % Int(scale)
  return "\(whole / Int(scale))." + (scale == 100 && rest < 10 ? "0" : "") + "\(rest)"
}
