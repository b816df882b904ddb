// The stepper line by line: each move is told in sentences, commands are the keys' letters.
//
// For screen readers, for pipes, and for terminals without a cursor.  Nothing is drawn.

import SimCore

/// Steps through a run with commands read line by line; answers the exit status.
///
/// A line is what would be typed in the stepper: `n`, `5n`, `:120`, `/soup`, `b12`; the empty line is one event forward.
public func runPlainStepper(
  _ program: LoadedProgram, fileName: String, file: ProgramFile? = nil, options: TUIOptions = TUIOptions(),
  readLine: () -> String?, write: @escaping (String) -> Void
) -> Int32 {
  var plain = PlainStepper(
    session: StepperSession(program, fileName: fileName, options: options), file: file, write: write)
  write(Phrase.plainGreeting(fileName, lines: program.source.count).text(in: options.tongue) + "\n")
  plain.tell(from: 0)
  plain.ask()
  while let line = readLine() {
    if let status = plain.obey(line) { return status }
  }
  return 0
}

private struct PlainStepper {
  var session: StepperSession
  let file: ProgramFile?
  let write: (String) -> Void
  var outputCount = 0
  var branchCount = 0

  private func say(_ phrase: Phrase) -> String { phrase.text(in: session.ui.tongue) }

  /// Does what a line says; the status if it ends the session.
  mutating func obey(_ line: String) -> Int32? {
    let text = line.trimming
    switch text {
    case "help", "h", "?":
      help()
      return nil
    case "source", "l", "list":
      listSource()
      return nil
    case "tasks", "ps":
      listTasks()
      return nil
    default: break
    }
    let here = session.place
    let quiz = session.ui.quiz
    for key in keys(text) {
      switch session.handle(key) {
      case .quit(let status): return status
      case .reload: reload()
      case .nothing, .redraw, .suspend, .edit: break
      }
    }
    while session.huntOn() {}
    if session.ui.isPlaying { play() }
    tellBranch()
    let ui = session.ui
    if !ui.message.isEmpty, !ui.quiz.hides { write(ui.message + "\n") }
    if session.place != here { tell(from: here.position) }
    if ui.quiz != quiz { ask() } else if ui.quiz.hides, !ui.message.isEmpty { write(ui.message + "\n") }
    if let line = ui.sourceCursor, session.place == here, session.source.indices.contains(line - 1) {
      write(say(.plainLine(line, session.source[line - 1])) + "\n")
    }
    return nil
  }

  /// Tells of a run that parts from the original, of two runs beside each other, and what can be changed.
  private mutating func tellBranch() {
    if session.parted?.view.changes.count ?? 0 != branchCount {
      branchCount = session.parted?.view.changes.count ?? 0
      if let view = session.parted?.view { write("\(view.title): \(view.changes.last ?? "")\n") }
    }
    if let comparing = session.comparing {
      write(comparing.screen.text(width: 100))
      _ = session.handle(.escape)
    }
    if session.ui.showsChanges {
      for (index, change) in session.changes.enumerated() { write("  \(index + 1): \(change.title) (\(change.edit))\n") }
    }
  }

  /// What would be typed for a line: a letter with its count, or something that asks for text and its text.
  private func keys(_ text: String) -> [Key] {
    if text.isEmpty { return [.right] }
    var keys = text.unicodeScalars.map(Key.character)
    let words = text.split(separator: " ")
    if let named = words.first.flatMap({ Key(name: String($0)) }), words.count == 1, text.count > 1 { return [named] }
    if let entry = session.options.keys.entries.first(where: { $0.name == text }) { return entry.keys.prefix(1).map { $0 } }
    // b12 and b 12: a breakpoint on that line.
    if text.hasPrefix("b"), text.count > 1 {
      keys = [.character("B")] + text.dropFirst().trimmingStart.unicodeScalars.map(Key.character)
      return keys + [.enter]
    }
    let first = text.first.map(String.init) ?? ""
    if [":", "/", "B", "g", "d"].contains(first) { keys.append(.enter) }
    return keys
  }

  /// Tells the present moment, and what was printed on the way to it.
  mutating func tell(from position: Int) {
    let stepper = session.stepper
    let state = stepper.state
    if state.outputCount > outputCount {
      let outputs = stepper.trace.outputs
      let first = max(outputs.startIndex, min(outputCount, outputs.endIndex))
      let fresh = outputs[first..<max(first, min(state.outputCount, outputs.endIndex))]
      for output in fresh.suffix(20) {
        let text = PlainText.strippingEscapes(stepper.trace.text(output.text)).trimming
        if !text.isEmpty { write(say(.plainPrints(text)) + "\n") }
      }
    }
    outputCount = state.outputCount
    if session.ui.quiz.hides {
      // The narration would say too much.
      write(say(.plainStep(stepper.position, clock: state.now.clockText)) + "\n")
      return
    }
    let narration = stepper.narration(in: session.ui.tongue)
    write(say(.plainStep(stepper.position, clock: state.now.clockText)) + narration.what + "\n")
    if let step = stepper.lineStep, let text = session.text(of: step) {
      write("  " + say(step.file.isEmpty ? .plainLine(step.line, text.trimming) : .plainLineOf(step.file, step.line, text.trimming)) + "\n")
      if let frame = step.frames.last, !frame.variables.isEmpty, frame.function != "<module>" {
        write("  " + frame.variables.prefix(8).map { "\($0.name) = \($0.text)" }.joined(separator: ", ") + "\n")
      }
    } else {
      write("  \(narration.next)\n")
    }
  }

  /// Shows the question that stands, what came of it, or a note.
  func ask() {
    // Above a note stands the narration, which was told already.
    let isNote = session.ui.quiz.standing == nil && !session.ui.quiz.showsResults
    let rows = session.screen.questionRows(Size(width: 100, height: 200)).dropFirst(isNote ? 1 : 0)
    for row in rows where !row.text.isEmpty { write("  \(row.text)\n") }
  }

  /// Without a clock on the screen playing is telling every turn, up to a screenful.
  private mutating func play() {
    var told = 0
    while told < 20, !session.ui.quiz.hides, session.playTurn() {
      tell(from: session.stepper.position)
      told += 1
    }
    session.note(.played)
    if told == 20 { write(say(.plainMore) + "\n") }
  }

  private func help() {
    for line in session.options.keys.help(session.ui.focus, in: session.ui.tongue) {
      write(line.keys.isEmpty ? "\n\(line.text)\n" : "  \(line.keys): \(line.text)\n")
    }
    write("\n" + say(.plainHelp) + "\n")
  }

  private func listSource() {
    let current = session.stepper.lineHere
    let first = max(1, current - 5)
    for number in first...max(first, min(session.source.count, current + 8)) where number <= session.source.count {
      write("\(number == current ? ">" : " ") \(number)  \(session.source[number - 1])\n")
    }
  }

  private func listTasks() {
    let stepper = session.stepper
    let state = stepper.state
    if state.tasks.isEmpty { write(say(.noTasksYet) + "\n") }
    for index in state.tasks.indices {
      let task = TaskID(UInt32(index))
      var word = state.phaseText(state.tasks[index].phase, in: session.ui.tongue)
      if case .finished(_, let result) = state.tasks[index].phase, result != .empty { word += ", " + stepper.trace.text(result) }
      write(
        say(.plainTask(state.fullName(task, stepper.trace), phase: word, line: Int(state.tasks[index].line))) + "\n")
    }
  }

  private mutating func reload() {
    guard let file else { return }
    switch file.load() {
    case .success(let program): session.replace(program)
    case .failure(let complaint): session.note(.message(complaint.text))
    }
  }
}

extension Substring {
  fileprivate var trimmingStart: Substring { drop { $0.isWhitespace } }
}
