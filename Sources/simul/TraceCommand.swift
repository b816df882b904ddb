// `simul trace`: the schedule as JSON lines.

import ArgumentParser
import SimCore

struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace", abstract: "Write the schedule as JSON lines, one for each handle that the loop runs.")

  @OptionGroup var shared: SharedOptions

  @Flag(help: "Write every event rather than every handle.")
  var events = false

  @Argument(help: "The program.", completion: .file(extensions: ["py"]))
  var file: String

  @Argument(help: "Arguments for the program; after -- where they begin with a dash.")
  var arguments: [String] = []

  func run() throws {
    let scenario = try ScenarioFile.load(file)
    let simulation = Simulation(scenario, options: shared.options(arguments: arguments.isEmpty ? nil : arguments))
    // The program's own stdout is in the events; only its complaints are shown.
    simulation.onOutput = { text, stream in if stream == .standardError { Console.writeError(text.string) } }
    var schedule = Schedule(trace: simulation.trace)
    var written = 0
    var goesOn = true
    while goesOn {
      goesOn = simulation.record(upTo: simulation.trace.count + 100_000)
      while written < simulation.trace.count {
        if events {
          Console.write(eventLine(written, simulation.trace) + "\n")
        } else if let line = schedule.line(of: written) {
          Console.write(line + "\n")
        }
        written += 1
      }
      simulation.trace.forget(before: written)
    }
    throw ExitStatus(code: simulation.result?.status ?? 0)
  }
}
