// `simul play`: the stepper, on a terminal or line by line.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
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

  @Argument(
    help: "The program, or a folder of programs to choose from; without it the scenarios are listed.",
    completion: .file(extensions: ["py"]))
  var file: String?

  @Argument(help: "Arguments for the program; after -- where they begin with a dash.")
  var arguments: [String] = []

  func run() throws {
    guard let file, !ScenarioFile.isFolder(file) else { return try browse(([file] + arguments).compactMap { $0 }) }
    let opened = StepperFile(file, shared, arguments: arguments)
    let program = try opened.open()
    var options = screen.options()
    if shared.policy != "fifo" { options.policy = shared.policy }
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

  /// Lets the viewer choose among the programs below folders, or of the library; where there is no terminal they are listed.
  private func browse(_ folders: [String]) throws {
    let settings = screen.settings()
    if !plain, isatty(0) == 1, isatty(1) == 1 {
      let entries = CatalogueFiles.entries(below: folders.isEmpty ? CatalogueFiles.folders(settings.folders) : folders)
      let catalogue = CatalogueFiles.catalogue(entries, shared)
      if let status = runBrowser(catalogue, options: settings.options) { throw ExitStatus(code: status) }
    }
    try ListCommand.list(folders, settings.folders, settings.options.tongue)
  }
}
