// "Change one thing": a proposal of the lesson, made into another text of the same program.

/// A change of the program that its lesson proposes, in words, with the text that it makes.
public struct ProgramChange: Hashable, Sendable {
  public var title: String
  /// What happens to the text: "line 18: time.sleep(1)".
  public var edit: String
  /// What there is to see; may be empty.
  public var why: String
  /// The program's lines after it.
  public var lines: [String]

  public init(title: String, edit: String, why: String, lines: [String]) {
    self.title = title
    self.edit = edit
    self.why = why
    self.lines = lines
  }
}

extension RunPlan {
  /// What the lesson proposes, in words of a language; what does not fit the program is left out.
  public func changes(in tongue: Tongue) -> [ProgramChange] {
    let lines = scenario.lines
    return scenario.lesson.changes.compactMap { change in
      guard let changed = change.applied(to: lines) else { return nil }
      let edit: String
      switch change.edit {
      case .replace(let line, let text, let with): edit = "line \(line): \(text) → \(with)"
      case .swap(let a, let b): edit = "lines \(a) and \(b) change places"
      }
      return ProgramChange(
        title: change.title.text(tongue), edit: edit, why: change.why?.text(tongue) ?? "", lines: changed)
    }
  }

  /// The same run of the changed text; line numbers stay.
  public func changed(by change: ProgramChange) -> RunPlan {
    let text = change.lines.joined(separator: "\n") + "\n"
    let source = SourceText(name: scenario.name, text: text)
    return RunPlan(Scenario(source: source, neighbour: scenario.neighbour), options: options)
  }
}
