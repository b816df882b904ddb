// A question with its answers in place of narration and hints; for a class larger and in the middle.
//
// The rows are worked out first and drawn then: the layout has to know how many there are.  What comes after the answer has its
// rows from the start, so that nothing moves when it is revealed.

import SimCore

/// One row of a question, a note or the results.
struct QuestionRow: Hashable {
  var text = ""
  var style = Style(.text, on: .band)
  /// The answer that a click on it means, from 0.
  var answer: Int?
  /// How wide it can come to be while the question stands, where that is more than its text.
  var kept = 0

  var width: Int { max(kept, CharacterWidth.of(text)) }
}

extension Screen {
  /// What stands in place of the narration or with it, row by row, for a width; empty where the narration stands alone.
  func questionRows(_ size: Size) -> [QuestionRow] {
    let isLarge = ui.quiz.mode == .classroom && size.height >= 30
    let room = max(20, min(size.width - 4, isLarge ? 96 : size.width - 4))
    let most = size.height / 2
    if ui.quiz.showsResults { return resultRows(room, most) }
    guard let index = ui.quiz.standing, plan.questions.indices.contains(index) else { return noteRows(room) }
    var rows = rows(of: plan.questions[index], number: index, room, isAiry: isLarge)
    if rows.count > most { rows = self.rows(of: plan.questions[index], number: index, room, isAiry: false) }
    while rows.count > most, let blank = rows.firstIndex(where: { $0.text.isEmpty && $0.answer == nil }) { rows.remove(at: blank) }
    return rows
  }

  private func rows(of planned: PlannedQuestion, number: Int, _ room: Int, isAiry: Bool) -> [QuestionRow] {
    let question = planned.question
    let quiz = ui.quiz
    let words = QuizWords(ui.tongue)
    let soft = Style(.soft, on: .band)
    var rows: [QuestionRow] = []
    if isAiry { rows.append(QuestionRow()) }
    for line in TextWrap.lines(question.ask.text(ui.tongue), width: room) {
      rows.append(QuestionRow(text: line, style: Style(.accent, on: .band, bold: true)))
    }
    for (index, answer) in question.answers.enumerated() {
      if isAiry { rows.append(QuestionRow()) }
      let isRight = quiz.isRevealed && index == question.right
      let isWrong = quiz.isRevealed && index == quiz.chosen && index != question.right
      let isChosen = index == quiz.chosen
      let sign = isRight ? "✓" : isWrong ? "✗" : isChosen ? "▶" : " "
      let style = Style(isWrong ? .alarm : isRight ? .accent : quiz.isRevealed ? .soft : .text, on: .band, bold: isRight || isChosen)
      for (line, text) in TextWrap.lines(answer.text.text(ui.tongue), width: room - 6).enumerated() {
        rows.append(QuestionRow(text: (line == 0 ? "\(sign) \(index + 1)  " : "     ") + text, style: style, answer: index))
      }
    }
    if isAiry { rows.append(QuestionRow()) }
    // The rows of the reason are kept free until then, and their width, too: nothing moves when they are filled.
    let verdict =
      quiz.chosen == nil
      ? words.solution(question.right + 1) : quiz.chosen == question.right ? words.right : words.wrong(question.right + 1)
    let why = question.why.text(ui.tongue)
    let possible = [words.right, words.wrong(question.right + 1), words.solution(question.right + 1)].map {
      TextWrap.lines($0 + " " + why, width: room)
    }
    let shown = quiz.isRevealed ? TextWrap.lines(verdict + " " + why, width: room) : []
    for line in 0..<(possible.map(\.count).max() ?? 0) {
      let kept = possible.map { line < $0.count ? CharacterWidth.of($0[line]) : 0 }.max() ?? 0
      rows.append(QuestionRow(text: line < shown.count ? shown[line] : "", kept: kept))
    }
    let invitation = quiz.mode == .classroom ? words.revealing(question.answers.count) : words.answering(question.answers.count)
    let said = ui.message.isEmpty ? quiz.isRevealed ? words.goingOn : invitation : ui.message
    let footers = [invitation, words.goingOn, words.held(question.answers.count)].map { footer(number, $0, quiz.countdown) }
    rows.append(
      QuestionRow(text: footer(number, said, quiz.secondsLeft), style: soft, kept: footers.map(CharacterWidth.of).max() ?? 0))
    return rows
  }

  private func footer(_ number: Int, _ said: String, _ left: Int?) -> String {
    let words = QuizWords(ui.tongue)
    var text = words.number(number + 1, of: plan.questions.count) + "   " + said
    if let left { text += "   " + (left > 0 ? words.left(left) : words.timeUp) }
    return text
  }

  private func resultRows(_ room: Int, _ most: Int) -> [QuestionRow] {
    let words = QuizWords(ui.tongue)
    let missed = ui.quiz.missed(ui.tongue)
    let title = words.results(ui.quiz.rightCount, of: ui.quiz.answeredCount)
    var rows = [QuestionRow(text: title, style: Style(.accent, on: .band, bold: true))]
    rows.append(QuestionRow(text: missed.isEmpty ? words.allRight : words.toLookAt))
    for (index, rule) in missed.enumerated() {
      let count = rule.count > 1 ? " (\(rule.count)×)" : ""
      let lines = TextWrap.lines(rule.text + count, width: room - 4)
      // A rule is told whole or not at all; one row is left for how many more there are, and one for the way on.
      let isLast = index == missed.count - 1
      if rows.count + lines.count + (isLast ? 1 : 2) > most {
        rows.append(QuestionRow(text: "  " + words.more(missed.count - index)))
        break
      }
      for (line, text) in lines.enumerated() { rows.append(QuestionRow(text: (line == 0 ? "  • " : "    ") + text)) }
    }
    rows.append(QuestionRow(text: words.closing, style: Style(.soft, on: .band)))
    return rows
  }

  private func noteRows(_ room: Int) -> [QuestionRow] {
    guard let index = ui.quiz.note, plan.notes.indices.contains(index) else { return [] }
    let lines = TextWrap.lines(plan.notes[index].text.text(ui.tongue), width: room - 2)
    // What happens keeps the first word: a note tells more about it.
    var what = narration(isShort: false).what
    if CharacterWidth.of(what) > room { what = narration(isShort: true).what }
    return [QuestionRow(text: what, style: Style(.accent, on: .band, bold: true))]
      + lines.enumerated().map { line, text in QuestionRow(text: (line == 0 ? "✎ " : "  ") + text) }
  }

  /// Draws the rows; a class sees them in the middle.
  func drawQuestion(_ rows: [QuestionRow], _ rect: Rect, on canvas: inout Canvas) {
    canvas.fill(rect, " ", Style(.text, on: .band))
    var left = 2
    if ui.quiz.mode == .classroom, ui.quiz.standing != nil {
      let widest = rows.map(\.width).max() ?? 0
      left = max(2, (rect.width - widest) / 2)
    }
    let top = rect.y + max(0, (rect.height - rows.count) / 2)
    for (index, row) in rows.prefix(rect.height).enumerated() {
      let y = top + index
      canvas.put(row.text, x: rect.x + left, y: y, row.style, limit: rect.width - left - 1)
      if let answer = row.answer { canvas.link(Rect(x: rect.x, y: y, width: rect.width, height: 1), to: .answer(answer)) }
    }
  }
}
