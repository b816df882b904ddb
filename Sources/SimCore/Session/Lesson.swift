// What a scenario teaches: questions, notes and tasks, as values.
//
// `Lesson+Reading` makes them from the metadata block; `ClaimJudge` says what is true of a run.  Deliberately absent: questions
// that Simul makes up by itself, which are `QuestionMaker`'s.

/// The teaching side of a scenario: what is asked, told and tried at which moment.
public struct Lesson: Hashable, Sendable {
  /// In the order of the file.
  public var questions: [Question] = []
  public var notes: [LessonNote] = []
  public var changes: [LessonChange] = []

  public init() {}
  public var isEmpty: Bool { questions.isEmpty && notes.isEmpty && changes.isEmpty }
}

/// A text that appears at a moment.
public struct LessonNote: Hashable, Sendable {
  public var moment: QuestionMoment
  public var text: Localized
  /// Where it stands in the file, from 1.
  public var line: Int

  public init(moment: QuestionMoment, text: Localized, line: Int = 0) {
    self.moment = moment
    self.text = text
    self.line = line
  }
}

/// "Change one thing": an edit of the program that Simul applies, to show old and new beside each other.
public struct LessonChange: Hashable, Sendable {
  /// What is done to the text; lines count from 1 over the whole file.
  public enum Edit: Hashable, Sendable {
    case replace(line: Int, text: String, with: String)
    case swap(Int, Int)
  }

  public var title: Localized
  public var edit: Edit
  /// What to look at in the result.
  public var why: Localized?

  public init(title: Localized, edit: Edit, why: Localized? = nil) {
    self.title = title
    self.edit = edit
    self.why = why
  }

  /// The file's lines after the edit; nil where it does not fit them.
  public func applied(to lines: [String]) -> [String]? {
    var lines = lines
    switch edit {
    case .replace(let line, let text, let with):
      guard lines.indices.contains(line - 1), let range = lines[line - 1].firstRange(of: text) else { return nil }
      lines[line - 1].replaceSubrange(range, with: with)
    case .swap(let a, let b):
      guard lines.indices.contains(a - 1), lines.indices.contains(b - 1) else { return nil }
      lines.swapAt(a - 1, b - 1)
    }
    return lines
  }
}
