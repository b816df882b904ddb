// `simul render`: one screen of the stepper as text, without a terminal.

import ArgumentParser
import SimCore
import TUI

struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Print one screen of the stepper: for documents, tests and reports.")

  @OptionGroup var shared: SharedOptions
  @OptionGroup var screen: ScreenOptions

  @Option(help: ArgumentHelp("The step to show; end for the last one.", valueName: "n"))
  var step: String = "0"

  @Option(help: ArgumentHelp("Columns and rows.", valueName: "WxH"))
  var size: String = "120x36"

  @Option(help: ArgumentHelp("Keys to press first, as they would be typed: 5n, zo.", valueName: "keys"))
  var keys: String = ""

  @Flag(help: "With colours, as escape sequences.")
  var ansi = false

  @Argument(help: "The program.", completion: .file(extensions: ["py"]))
  var file: String

  @Argument(help: "Arguments for the program; after -- where they begin with a dash.")
  var arguments: [String] = []

  func validate() throws {
    if step != "end", Int(step).map({ $0 < 0 }) ?? true { throw ValidationError("--step is a number, or end") }
    if dimensions == nil { throw ValidationError("--size is written 120x36, at most 1000x1000") }
  }

  private var dimensions: Size? {
    let parts = size.split(separator: "x").compactMap { Int($0) }
    guard parts.count == 2, (1...1000).contains(parts[0]), (1...1000).contains(parts[1]) else { return nil }
    return Size(width: parts[0], height: parts[1])
  }

  func run() throws {
    guard let dimensions else { return }
    let program = try StepperFile(file, shared, arguments: arguments).open()
    if step == "end" { program.stepper.goToEnd() } else { program.stepper.go(to: Int(step) ?? 0) }
    var options = screen.options()
    if shared.policy != "fifo" { options.policy = shared.policy }
    let canvas = renderScreen(program, fileName: file, keys: keys, options: options, size: dimensions)
    Console.write(renderText(canvas, ansi: ansi ? options.theme : nil))
  }
}
