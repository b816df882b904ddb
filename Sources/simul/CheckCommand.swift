// `simul check` and the printers of what the front end makes of a text.

import ArgumentParser
import SimCore

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Parse and compile a program, and say what is wrong or not simulated.")

  @Argument(help: "The program.", completion: .file(extensions: ["py"]))
  var file: String

  func run() throws {
    let scenario = try ScenarioFile.load(file)
    var (_, diagnostics) = compileSource(scenario.source)
    diagnostics += unknownImports(in: scenario) + unknownAttributes(in: scenario) + scenario.metadataProblems
    var status: Int32 = 0
    for d in diagnostics {
      switch d.kind {
      case .syntaxError:
        Console.writeError(syntaxErrorText(d, source: scenario.source))
        status = 1
      case .unsupported:
        Console.writeError("\(file):\(d.range.start.line):\(d.range.start.column + 1): \(d.message)\n")
        if status == 0 { status = 2 }
      case .warning:
        Console.writeError("\(file):\(d.range.start.line):\(d.range.start.column + 1): warning: \(d.message)\n")
      }
    }
    if status == 0 { Console.write("\(file): ok\n") }
    throw ExitStatus(code: status)
  }
}

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the scenarios that come with Simul.")

  func run() throws { try ListCommand.list() }

  static func list() throws {
    guard let folder = ScenarioFile.folder else {
      Console.writeError("simul: no Scenarios folder here; set SIMUL_SCENARIOS to where it is\n")
      throw ExitStatus(code: 2)
    }
    let paths = ScenarioFile.programs(below: folder)
    let width = paths.map(\.count).max() ?? 0
    for path in paths {
      let scenario = try ScenarioFile.load(path)
      let title = scenario.settings.title ?? ""
      Console.write(path + String(repeating: " ", count: width - path.count + 2) + title + "\n")
    }
  }
}

struct DisCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dis", abstract: "Show the instructions that a program is compiled to.")

  @Argument(help: "The program.") var file: String

  func run() throws {
    let scenario = try ScenarioFile.load(file)
    let (code, diagnostics) = compileSource(scenario.source)
    if let code { Console.write(code.disassembled() + "\n") }
    try refuse(diagnostics, scenario)
  }
}

struct ASTCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "ast", abstract: "Show the syntax tree of a program.")

  @Argument(help: "The program.") var file: String

  func run() throws {
    let scenario = try ScenarioFile.load(file)
    let (module, diagnostics) = SimCore.parse(scenario.source)
    if let module { Console.write(module.dump() + "\n") }
    try refuse(diagnostics, scenario)
  }
}

/// Shows what forbids a text and ends the command, if anything does.
private func refuse(_ diagnostics: [Diagnostic], _ scenario: Scenario) throws {
  for d in diagnostics where d.kind != .warning {
    Console.writeError(syntaxErrorText(d, source: scenario.source))
    throw ExitStatus(code: 1)
  }
}
