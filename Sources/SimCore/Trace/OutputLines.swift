// The program's output as lines, read backwards from a moment: a program may write a line in pieces, or many
// at once.

/// One line of output.
public struct OutputLine: Hashable, Sendable {
  /// The task that began the line.
  public var task: TaskID
  public var stream: OutputStream
  public var text: String
  /// The number of the record that began the line: the step that printed it is one further.
  public var event: Int
}

extension Trace {
  /// The last lines of the first `count` outputs, oldest first, at most `limit`.
  ///
  /// Costs what the lines cost, not what the whole output does.  A line keeps its last 4,096 characters.
  public func outputLines(count: Int, limit: Int) -> [OutputLine] {
    var first = max(outputs.startIndex, min(count, outputs.endIndex))
    let last = first
    var breaks = 0
    while first > outputs.startIndex && breaks <= limit && last - first < 64 * (limit + 1) {
      first -= 1
      breaks += text(outputs[first].text).utf8.reduce(0) { $0 + ($1 == 10 ? 1 : 0) }
    }
    var lines: [OutputLine] = []
    var isOpen = false
    for output in outputs[first..<last] {
      var pieces = text(output.text).utf8.split(separator: 10, omittingEmptySubsequences: false)[...]
      let endsLine = pieces.last?.isEmpty ?? false
      if endsLine { pieces.removeLast() }
      if pieces.count > limit { pieces = pieces.suffix(limit) }
      for (index, piece) in pieces.enumerated() {
        let text = String(decoding: piece.suffix(4096), as: UTF8.self)
        if index == 0, isOpen, let open = lines.last, open.stream == output.stream {
          lines[lines.count - 1].text += text
        } else {
          lines.append(OutputLine(task: output.task, stream: output.stream, text: text, event: output.event))
        }
      }
      isOpen = !endsLine
    }
    return Array(lines.suffix(limit))
  }
}
