// `simul run`, with its options; `PlainRun` does it.

import ArgumentParser

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Run a program in virtual time, without a screen.")

  @OptionGroup var shared: SharedOptions

  @Argument(help: "The program.", completion: .file(extensions: ["py"]))
  var file: String

  @Argument(parsing: .captureForPassthrough, help: "Arguments for the program.")
  var arguments: [String] = []

  func run() throws {
    try PlainRun(file: file, options: shared.options(arguments: arguments.isEmpty ? nil : arguments)).perform()
  }
}
