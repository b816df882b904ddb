// The top row: what state the run is in, which file, when, which step, and how far through.

import SimCore

extension Screen {
  func drawHeader(_ rect: Rect, on canvas: inout Canvas) {
    canvas.fill(rect, " ", Style(.text, on: .band))
    let chip = " \(runState) "
    var x = rect.x + canvas.put(chip, x: rect.x, y: rect.y, Style(.onChip, on: wentWrong ? .alarm : .accent, bold: true))
    x += 1
    let gap = rect.width >= 110 ? 4 : 2
    if let branch { x += drawBranch(branch, x: x, y: rect.y, limit: rect.width * 5 / 8, on: &canvas) }
    if branch == nil || rect.width >= 110 {
      x += canvas.put(shortName, x: x, y: rect.y, Style(.accent, on: .band, bold: true), limit: rect.width / 4)
    }
    for (name, value) in headerItems {
      let width = CharacterWidth.of(name) + 1 + CharacterWidth.of(value)
      guard x + gap + width <= rect.maxX - 1 else { break }
      x += gap
      x += canvas.put(name, x: x, y: rect.y, Style(.soft, on: .band)) + 1
      x += canvas.put(value, x: x, y: rect.y, Style(.accent, on: .band, bold: true))
    }
    drawProgress(from: x + gap, to: rect.maxX - 1, y: rect.y, on: &canvas)
  }

  /// Whether the run has come to an end that nobody wished for.
  private var wentWrong: Bool {
    guard !ui.isPlaying, let end = state.end else { return false }
    return end.cause != .finished && end.cause != .systemExit
  }

  private var runState: String {
    if ui.isPlaying { return say(.playing) }
    guard let end = state.end else { return say(.paused) }
    switch end.cause {
    case .finished, .systemExit: return say(.ended)
    case .exception: return say(.failed)
    case .deadlock: return say(.deadlock)
    case .budget: return say(.stopped)
    case .unsupported: return say(.unsupported)
    }
  }

  private var headerItems: [(String, String)] {
    var items = [
      (say(.clock), "\(state.now.clockText) s"), (say(.step), "\(state.position)/\(count)\(isComplete ? "" : "+")"),
    ]
    if ui.quiz.mode != .off, !plan.questions.isEmpty {
      items.append((QuizWords(ui.tongue).score, "\(ui.quiz.rightCount)/\(ui.quiz.answeredCount)"))
    }
    let policy = state.policy == .fifo ? options.policy : state.policy.rawValue
    if !policy.isEmpty { items.append((say(.policy), policy)) }
    items.append((say(.speed), ui.speedText + (ui.playsByTime ? say(.speedByTime) : "")))
    if ui.isFileChanged { items.append((say(.changed), say(.onDisk))) }
    return items
  }

  private func drawProgress(from: Int, to: Int, y: Int, on canvas: inout Canvas) {
    let width = to - from
    guard width >= 8 else { return }
    let done = count == 0 ? 0 : width * state.position / count
    canvas.fill(Rect(x: from, y: y, width: done, height: 1), "━", Style(.accent, on: .band))
    canvas.fill(Rect(x: from + done, y: y, width: width - done, height: 1), "─", Style(.faint, on: .band))
  }
}
