// A program run without a screen: its own output and exit status, and nothing else on stdout.

import SimCore

struct PlainRun {
  let file: String
  var options = SimulationOptions()

  init(file: String, options: SimulationOptions) {
    self.file = file
    self.options = options
  }

  /// What `simul run FILE [ARGUMENT...]` asks for; nil where an option of Simul's own stands before the file, which is the argument
  /// parser's to read.
  ///
  /// It is how most runs are started.  The parser finds the same by reflecting over the options: 12 of the 31 million instructions
  /// of a small program's start.
  init?(_ arguments: [String]) {
    guard arguments.count >= 2, arguments[0] == "run", !arguments[1].isEmpty, arguments[1].utf8.first != UInt8(ascii: "-")
    else { return nil }
    file = arguments[1]
    if arguments.count > 2 { options.arguments = Array(arguments[2...]) }
  }

  /// Runs the program and ends the process with its status.
  func perform() throws -> Never {
    let scenario = try ScenarioFile.load(file)
    var options = options
    options.keepsTrace = false
    let simulation = Simulation(scenario, options: options)
    simulation.onOutput = { text, stream in
      if stream == .standardOutput { Console.write(text) } else { Console.writeError(text.string) }
    }
    simulation.onInput = { prompt in
      Console.write(prompt)
      return Console.readLine()
    }
    let result = simulation.run()
    // What the program made is left to the system, which takes it back at once.
    _ = Unmanaged.passRetained(simulation)
    Console.flush()
    endProcess(status: result.status)
  }
}
