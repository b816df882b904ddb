// From the metadata table to a lesson, and what is wrong with it.
//
// Types and unknown keys are `MetadataShape`'s; here is what a reader of values notices: missing answers, lines that the file does
// not have.  What only a run can tell (whether an answer is right) is not looked at.

import TOMLKit

extension Lesson {
  /// Reads questions, notes and changes; what does not fit is left out and reported with its path.
  static func read(
    _ table: TOMLTable, source: SourceText, line: @escaping (_ path: [String]) -> Int,
    report: @escaping (_ path: [String], _ message: String) -> Void
  ) -> Lesson {
    var lesson = Lesson()
    let reader = LessonReader(source: source, line: line, report: report)
    for (index, entry) in (table["questions"]?.array ?? TOMLArray()).enumerated() {
      let path = ["questions", String(index)]
      if let text = entry.string {
        lesson.questions.append(
          Question(
            moment: QuestionMoment(), asks: nil, ask: Localized(text), answers: [], right: 0, why: Localized(""),
            line: line(path)))
      } else if let entry = entry.table, let question = reader.question(entry, path) {
        lesson.questions.append(question)
      }
    }
    for (index, entry) in (table["notes"]?.array ?? TOMLArray()).enumerated() {
      guard let entry = entry.table else { continue }
      if let note = reader.note(entry, ["notes", String(index)]) { lesson.notes.append(note) }
    }
    for (index, entry) in (table["changes"]?.array ?? TOMLArray()).enumerated() {
      guard let entry = entry.table else { continue }
      if let change = reader.change(entry, ["changes", String(index)]) { lesson.changes.append(change) }
    }
    return lesson
  }
}

private struct LessonReader {
  let source: SourceText
  let line: (_ path: [String]) -> Int
  let report: (_ path: [String], _ message: String) -> Void

  func question(_ table: TOMLTable, _ path: [String]) -> Question? {
    guard let ask = localized(table, "ask") else { return refuse(path, "a question needs its text, 'ask'") }
    guard let moment = moment(table, path) else { return nil }
    guard let name = table["asks"]?.string else {
      return refuse(path, "a question needs 'asks', the kind of its claims: " + Claim.Kind.allCases.map(\.rawValue).joined(separator: ", "))
    }
    guard let asks = Claim.Kind(rawValue: name) else { return nil }  // `MetadataShape` has said so
    guard let texts = table["answers"]?.array?.compactMap({ $0.string }), (2...5).contains(texts.count) else {
      return refuse(path + ["answers"], "a question needs 2 to 5 'answers'")
    }
    let values = table["values"]?.array?.compactMap { text(of: $0) } ?? texts
    guard values.count == texts.count else {
      return refuse(path + ["values"], "there are \(texts.count) answers and \(values.count) values")
    }
    guard let right = table["right"]?.int, (1...texts.count).contains(right) else {
      return refuse(path + ["right"], "'right' is to be the number of the right answer, 1 to \(texts.count)")
    }
    guard let why = localized(table, "why") else { return refuse(path, "a question needs 'why', the rule that decides") }
    let of = table["of"]?.string
    if (of == nil) == (asks == .prints) {
      return refuse(path, asks == .prints ? "'prints' needs 'of', the text to count" : "'of' belongs to 'prints' alone")
    }
    for value in values {
      guard let complaint = Claim(asks, value).complaint else { continue }
      return refuse(path + [table["values"] == nil ? "answers" : "values"], "'\(value)' \(complaint)")
    }
    if Set(values).count != values.count { return refuse(path + ["values"], "two answers claim the same") }
    let chinese = table["zh"]?.table?["answers"]?.array?.compactMap { $0.string }
    if let chinese, chinese.count != texts.count {
      return refuse(path + ["zh", "answers"], "there are \(texts.count) answers and \(chinese.count) in Chinese")
    }
    let answers = texts.indices.map { Question.Answer(Localized(texts[$0], chinese: chinese?[$0]), value: values[$0]) }
    return Question(
      moment: moment, asks: asks, of: of, ask: ask, answers: answers, right: right - 1, why: why, line: line(path))
  }

  func note(_ table: TOMLTable, _ path: [String]) -> LessonNote? {
    guard let text = localized(table, "text") else { return refuse(path, "a note needs its 'text'") }
    guard let moment = moment(table, path) else { return nil }
    return LessonNote(moment: moment, text: text, line: line(path))
  }

  func change(_ table: TOMLTable, _ path: [String]) -> LessonChange? {
    guard let title = localized(table, "title") else { return refuse(path, "a change needs its 'title'") }
    let edit: LessonChange.Edit
    if let swap = table["swap"]?.array?.compactMap({ $0.int }) {
      guard swap.count == 2, table["line"] == nil, table["replace"] == nil, table["with"] == nil else {
        return refuse(path + ["swap"], "'swap' names two lines, and nothing else")
      }
      edit = .swap(swap[0], swap[1])
    } else {
      guard let line = table["line"]?.int, let old = table["replace"]?.string, let new = table["with"]?.string else {
        return refuse(path, "a change needs 'line', 'replace' and 'with', or 'swap'")
      }
      edit = .replace(line: line, text: old, with: new)
    }
    let change = LessonChange(title: title, edit: edit, why: localized(table, "why"))
    let lines = source.lineCount == 0 ? [] : (1...source.lineCount).map { source.line(at: $0) }
    if change.applied(to: lines) == nil {
      if case .replace(let line, let old, _) = edit { return refuse(path + ["line"], "line \(line) does not contain '\(old)'") }
      return refuse(path + ["swap"], "the file does not have these lines")
    }
    return change
  }

  private func moment(_ table: TOMLTable, _ path: [String]) -> QuestionMoment? {
    guard let at = table["at"]?.table else { return QuestionMoment() }
    let marks = ["line", "output", "event", "time"].filter { at[$0] != nil }
    if marks.count > 1 { return refuse(path + ["at"], "a moment is named by one of 'line', 'output', 'event' and 'time'") }
    let nth = at["nth"]?.int ?? 1
    if nth < 1 { return refuse(path + ["at", "nth"], "'nth' counts from 1") }
    var moment = QuestionMoment(nth: nth, task: at["task"]?.string)
    if let line = at["line"]?.int {
      guard (1...max(1, source.lineCount)).contains(line), !source.line(at: line).trimmed.isEmpty else {
        return refuse(path + ["at", "line"], "line \(line) holds no code")
      }
      moment.mark = .line(line)
    } else if let text = at["output"]?.string {
      moment.mark = .output(text)
    } else if let name = at["event"]?.string {
      guard let event = QuestionMoment.Event(rawValue: name) else { return nil }
      moment.mark = .event(event)
    } else if let time = number(at["time"]) {
      guard time >= 0, time < 1e9 else { return refuse(path + ["at", "time"], "'time' is a number of seconds") }
      moment.mark = .time(Instant(nanoseconds: Int64((time * 1e9).rounded())))
    } else if at["nth"] != nil || at["task"] != nil {
      return refuse(path + ["at"], "'nth' and 'task' need one of 'line', 'output', 'event' and 'time'")
    }
    return moment
  }

  private func localized(_ table: TOMLTable, _ key: String) -> Localized? {
    guard let text = table[key]?.string, !text.isEmpty else { return nil }
    return Localized(text, chinese: table["zh"]?.table?[key]?.string)
  }

  private func number(_ value: (any TOMLValueConvertible)?) -> Double? { value?.double ?? value?.int.map(Double.init) }

  /// A value as its text: `3` and "3" say the same.
  private func text(of value: any TOMLValueConvertible) -> String? {
    if let text = value.string { return text }
    if let n = value.int { return String(n) }
    guard let x = value.double else { return nil }
    return x == x.rounded() && abs(x) < 1e9 ? String(Int(x)) : "\(x)"
  }

  private func refuse<T>(_ path: [String], _ message: String) -> T? {
    report(path, message)
    return nil
  }
}
