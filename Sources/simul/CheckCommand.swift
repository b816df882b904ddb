// `simul check` and the printers of what the front end makes of a text.

import ArgumentParser
import SimCore

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Parse and compile a program, and say what is wrong or not simulated.")

  @Argument(help: "The program.", completion: .file(extensions: ["py"]))
  var file: String

  @Flag(help: "Also run the program and judge the answers of its questions.")
  var answers = false

  func run() throws {
    let scenario = try ScenarioFile.load(file)
    var (_, diagnostics) = compileSource(scenario.source)
    diagnostics += unknownImports(in: scenario) + unknownAttributes(in: scenario)
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
    for d in scenario.metadataProblems {
      Console.writeError("\(file):\(d.range.start.line): \(d.message)\n")
      if status == 0 { status = 1 }
    }
    if answers, status == 0 { status = judge(scenario) }
    if status == 0 { Console.write("\(file): ok\n") }
    throw ExitStatus(code: status)
  }

  /// Runs the program and shows what is true of each question; 1 where a stated answer is not the one that is true.
  private func judge(_ scenario: Scenario) -> Int32 {
    let judge = ClaimJudge(Recording(scenario))
    var status: Int32 = 0
    for (index, question) in scenario.lesson.questions.enumerated() {
      let fault = judge.fault(of: question)
      if fault != nil { status = 1 }
      let verdict = fault.map { "WRONG: \($0)" } ?? (question.asks == nil ? "to talk about" : "ok")
      Console.write("\(file):\(question.line): question \(index + 1)\(place(question.moment, judge)): \(verdict)\n")
      Console.write("  \(question.ask.english)\n")
      guard let place = judge.place(of: question.moment) else { continue }
      for (number, claim) in question.claims.enumerated() {
        let mark = judge.holds(claim, at: place) ? "true " : "false"
        let stated = number == question.right ? "*" : " "
        Console.write("  \(stated)\(number + 1) \(mark)  \(question.answers[number].text.english)  [\(claim.value)]\n")
      }
    }
    for note in scenario.lesson.notes {
      if judge.place(of: note.moment) == nil { status = 1 }
      Console.write("\(file):\(note.line): note\(place(note.moment, judge))\n")
    }
    return status
  }

  /// Where a moment is: its step, its time, and the statement where there is one.
  private func place(_ moment: QuestionMoment, _ judge: ClaimJudge) -> String {
    guard let place = judge.place(of: moment) else { return " (its moment never comes)" }
    let state = judge.state(at: place)
    let running = state.runningTask == .none ? "" : ", \(state.label(state.runningTask)) runs"
    return " at step \(place.position), \(state.now.text()) s\(running)"
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
