// `simul play`: the stepper, on a terminal or line by line.

import ArgumentParser
import SimCore
import TUI

struct PlayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play", abstract: "Step through a program on the screen, forwards and backwards.")

  @OptionGroup var shared: SharedOptions
  @OptionGroup var screen: ScreenOptions

  @Flag(help: "Tell each step in a sentence on stdout and read commands from stdin: for screen readers and pipes.")
  var plain = false

  @Argument(help: "The program; without it the scenarios are listed.", completion: .file(extensions: ["py"]))
  var file: String?

  @Argument(help: "Arguments for the program; after -- where they begin with a dash.")
  var arguments: [String] = []

  func run() throws {
    guard let file else {
      try ListCommand.list()
      Console.write("\nOpen one with: simul FILE\n")
      return
    }
    let opened = StepperFile(file, shared, arguments: arguments)
    let program = try opened.open()
    let options = screen.options()
    let status: Int32
    if plain {
      status = runPlainStepper(
        program, fileName: file, file: opened.file, options: options, readLine: Console.readLine,
        write: { Console.write($0) })
    } else {
      status = runStepper(program, fileName: file, file: opened.file, options: options)
    }
    throw ExitStatus(code: status)
  }
}
