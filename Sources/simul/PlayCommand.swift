// `simul play`: the stepper.

import ArgumentParser
import SimCore
import TUI

struct PlayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play", abstract: "Step through a program on the screen, forwards and backwards.")

  @OptionGroup var shared: SharedOptions

  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  @Argument(help: "The program; without it the scenarios are listed.", completion: .file(extensions: ["py"]))
  var file: String?

  @Argument(parsing: .captureForPassthrough, help: "Arguments for the program.")
  var arguments: [String] = []

  func run() throws {
    guard let file else {
      try ListCommand.list()
      Console.write("\nOpen one with: simul FILE\n")
      return
    }
    let scenario = try ScenarioFile.load(file)
    var options = shared.options(arguments: arguments.isEmpty ? nil : arguments)
    // A program that computes for ever without an event must not hold up the screen: some 160 million jumps.
    options.maxStretches = 5_000
    let simulation = Simulation(scenario, options: options)
    if simulation.diagnostics.contains(where: { $0.kind != .warning }) {
      // Nothing to step through: say what is wrong and leave the terminal alone.
      simulation.onOutput = { text, stream in if stream == .standardError { Console.writeError(text.string) } }
      throw ExitStatus(code: simulation.run().status)
    }
    let replay = Replay(scenario, options: options)
    let stepper = Stepper(trace: simulation.trace, replay: replay) { count in simulation.record(upTo: count) }
    var screen = TUIOptions()
    if ascii { screen.usesASCII = true }
    let status = runStepper(source: scenario.lines, fileName: file, stepper: stepper, options: screen)
    throw ExitStatus(code: status)
  }
}
