// `Task.get_stack` and `Task.print_stack`: where a task stands, or where it failed.
//
// As in CPython a suspended task has one frame, its coroutine's own; a failed one those of its traceback.

extension LoopWorld {
  /// A frame as a program sees it, and its place.
  struct StackFrame {
    let frame: Value
    let file: String
    let line: Int
    let name: String
  }

  func stack(of task: PyTask, limit: Value, _ m: Machine) throws(Raised) -> [StackFrame] {
    var frames: [StackFrame] = []
    if let g = task.coroutine.generator, g.frame != nil {
      let line = m.ownLine(of: g)
      frames = [StackFrame(frame: .object(FrameObject(g)), file: g.code.fileName, line: line, name: g.code.object.name)]
    } else if let e = task.exception {
      frames = e.traceback.reversed().map { entry in
        StackFrame(
          frame: .object(PyFrameSummary(entry)), file: entry.code.fileName, line: Int(entry.range.start.line),
          name: entry.code.object.name)
      }
    }
    if limit.isNull || limit.isNone { return frames }
    let most = max(0, try m.index(limit))
    return task.exception == nil ? Array(frames.suffix(most)) : Array(frames.prefix(most))
  }

  func stackText(of task: PyTask, limit: Value, _ m: Machine) throws(Raised) -> String {
    let frames = try stack(of: task, limit: limit, m)
    let shown = try m.reprString(.object(task))
    if frames.isEmpty { return "No stack for \(shown)\n" + (task.exception.map { m.exceptionOnlyText($0) } ?? "") }
    var text = "\(task.exception == nil ? "Stack" : "Traceback") for \(shown) (most recent call last):\n"
    for f in frames {
      text += "  File \"\(f.file)\", line \(f.line), in \(f.name)\n"
      let source = (host?.sourceLine(f.file, f.line) ?? "").drop { $0 == " " || $0 == "\t" }
      if !source.isEmpty { text += "    \(source)\n" }
    }
    return text + (task.exception.map { m.exceptionOnlyText($0) } ?? "")
  }
}
