// `simul run`: the program's own output and exit status, and nothing else on stdout.

import ArgumentParser
import SimCore

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Run a program in virtual time, without a screen.")

  @OptionGroup var shared: SharedOptions

  @Argument(help: "The program.", completion: .file(extensions: ["py"]))
  var file: String

  @Argument(parsing: .captureForPassthrough, help: "Arguments for the program.")
  var arguments: [String] = []

  func run() throws {
    let scenario = try ScenarioFile.load(file)
    var options = shared.options(arguments: arguments.isEmpty ? nil : arguments)
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
    withExtendedLifetime(simulation) {
      Console.flush()
      endProcess(status: result.status)
    }
  }
}
