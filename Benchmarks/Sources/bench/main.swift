// bench inside PROGRAM SCENARIO    a table of what one feels at the keyboard
// bench grow PROGRAM EVENTS MODE   one point of the growth curves: events, seconds, peak bytes; MODE is plain (no events are
//                                  recorded), recorded or folded (the stepper stands at the end)
// bench repeat PROGRAM TIMES       runs it so often in one process: resident bytes after a tenth of the runs and after all
//
// Benchmarks/bench.py and Benchmarks/growth.py call this.

import SimCore

let arguments = CommandLine.arguments
switch (arguments.dropFirst().first, arguments.count) {
case ("inside", 4): Inside(program: arguments[2], first: arguments[3]).print()
case ("grow", 5):
  guard let events = Int(arguments[3]), events > 0 else { Loaded.stop("'\(arguments[3])' is no number of events") }
  grow(Loaded(arguments[2]), events, arguments[4])
case ("repeat", 4):
  guard let times = Int(arguments[3]), times > 9 else { Loaded.stop("'\(arguments[3])' is no number of runs") }
  let program = Loaded(arguments[2])
  for time in 1...times {
    program.simulation(nil).run()
    if time == times / 10 || time == times { print(time, Clock.memory) }
  }
default: Loaded.stop("inside PROGRAM SCENARIO, or grow PROGRAM EVENTS plain|recorded|folded")
}

func grow(_ program: Loaded, _ events: Int, _ mode: String) {
  let start = Clock.now
  switch mode {
  case "plain":
    // Without events nothing can count them: as many iterations as so many events take are run, and the finding of that number
    // is not timed.
    let measure = program.simulation(events)
    measure.run()
    var options = SimulationOptions()
    options.isTraced = false
    options.maxIterations = measure.iterations
    let begin = Clock.now
    let simulation = Simulation(program.scenario, options: options)
    simulation.run()
    print(events, Clock.now - begin, 0)
    return
  case "recorded":
    let simulation = program.simulation(events)
    simulation.run()
    print(simulation.trace.count, Clock.now - start, Clock.peakMemory)
  case "folded":
    let stepper = program.stepper(events)
    while !stepper.isAtEnd { stepper.goToEnd() }
    print(stepper.count, Clock.now - start, Clock.peakMemory)
  default: Loaded.stop("'\(mode)' is no mode")
  }
}
