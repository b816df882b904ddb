// Looking into frames: which function stands where, with which variables.
//
// Nothing here runs code of the program, or changes what it could notice.

extension LoopWorld {
  /// All frames of Python code as they stand now.
  func moment(at position: Int) -> Moment {
    var tasks: [TaskID: [FrameSnapshot]] = [:]
    let current = running?.currentTask
    for loop in loops {
      for task in loop._withUnsafeGuaranteedRef(\.tasks) where task !== current {
        if let r = task.coroutine.resumable { tasks[task.taskID] = machine.suspendedFrames(of: r).map(view) }
      }
    }
    var contents: [ResourceID: String] = [:]
    resources.forEach { if let text = shownContents($0), !text.isEmpty { contents[$0.resourceID] = text } }
    return Moment(
      position: position, running: runningFrames(), tasks: tasks, lines: [], isCut: false, contents: contents)
  }

  /// The frames of the code that runs, outermost first.
  func runningFrames() -> [FrameSnapshot] { machine.runningFrames().map(view) }

  /// The line at which Python code stands now, and in how many frames; 0 in code of another file than the program's own, nil
  /// while the loop itself is at work.
  func runningLine() -> (line: Int, depth: Int)? {
    let frames = machine.runningFrames()
    guard let f = frames.last, let code = f.pointee.code?._withUnsafeGuaranteedRef({ $0 }) else { return nil }
    guard code.isUserCode else { return (0, frames.count) }
    let at = f.pointee.pc - code.instructions - 1
    return (at < 0 ? code.firstLine : Int(code.range(at: at).start.line), frames.count)
  }

  private func view(_ f: UnsafeMutablePointer<Frame>) -> FrameSnapshot {
    guard let code = f.pointee.code?._withUnsafeGuaranteedRef({ $0 }) else {
      return FrameSnapshot(function: "", line: 0, variables: [], suspensions: [], suspension: nil)
    }
    let at = f.pointee.pc - code.instructions - 1
    let points = code.object.suspensionPoints
    return FrameSnapshot(
      function: code.object.kind == .module ? "<module>" : code.object.qualifiedName,
      file: code.isUserCode ? "" : code.fileName,
      line: at < 0 ? code.firstLine : Int(code.range(at: at).start.line), variables: variables(f, code),
      suspensions: points.map { Int($0.line) }, suspension: points.firstIndex { Int($0.instruction) == at })
  }

  private func variables(_ f: UnsafeMutablePointer<Frame>, _ code: PyCode) -> [Variable] {
    var found: [Variable] = []
    func add(_ name: String, _ value: Value) {
      // Names with a dot or bracket are the compiler's own.
      guard !value.isNull, let first = name.unicodeScalars.first, first != ".", first != "<" else { return }
      found.append(Variable(name: name, text: shown(value)))
    }
    if code.object.kind == .module {
      for (key, value) in f.pointee.globals?._withUnsafeGuaranteedRef({ $0.pairs }) ?? [] {
        guard let name = key.str?.string, !name.hasPrefix("__"), isData(value) else { continue }
        add(name, value)
      }
      return found
    }
    let object = code.object
    for (i, name) in object.localNames.enumerated() { add(name, f.registers[i]) }
    for (i, name) in object.cellNames.enumerated() { add(name, content(f.registers[object.firstCell + i])) }
    for (i, name) in object.freeNames.enumerated() where name != "__class__" {
      let value = content(f.registers[object.firstFree + i])
      if isData(value) { add(name, value) }
    }
    return found
  }

  private func content(_ cell: Value) -> Value { cell.cast(.cell, to: PyCell.self)?.value ?? .null }

  /// Whether it is data rather than a part of the program: a function, class or module.
  private func isData(_ value: Value) -> Bool {
    guard case .object(let o) = value else { return true }
    switch o.layout {
    case .function, .builtin, .type, .module: return false
    default: return true
    }
  }

  /// The first few values that a queue holds: "1, 2, …"; nil for what holds no values.
  private func shownContents(_ object: SyncObject) -> String? {
    guard let items = object.contents else { return nil }
    return items.prefix(8).map { plainText($0, depth: 1) }.joined(separator: ", ") + (items.count > 8 ? ", …" : "")
  }

  /// A value as one line of text; runs no code of the program.
  private func shown(_ value: Value) -> String {
    var text = plainText(value, depth: 2)
    if case .object(let o) = value, o.layout == .object, !o.type.isBuiltin, let store = o.attributes {
      let items = store.items.prefix(6).map { "\($0.0.string)=\(plainText($0.1, depth: 1))" }
      text = "<\(o.type.name)\(items.isEmpty ? "" : " ")\(items.joined(separator: ", "))>"
    } else if let sync = value.object as? SyncObject {
      let inside = shownContents(sync).map { "[\($0)]" } ?? sync.standing
      text = "<\(sync.type.name)\(inside.isEmpty ? "" : " ")\(inside)>"
    }
    if text.unicodeScalars.count > 240 { text = String(String.UnicodeScalarView(text.unicodeScalars.prefix(239))) + "…" }
    return text
  }
}

extension Machine {
  /// The frames of Python code that run, outermost first, down to where the loop stands below them.
  func runningFrames() -> [UnsafeMutablePointer<Frame>] {
    var found: [UnsafeMutablePointer<Frame>] = []
    var f = frame
    while let g = f {
      if g.pointee.code != nil { found.append(g) }
      if let native = g.native, native._withUnsafeGuaranteedRef({ $0.hidesCaller }) { break }
      f = g.pointee.back
    }
    return found.reversed()
  }

  /// The frames of Python code of a suspended coroutine, outermost first.
  func suspendedFrames(of r: Resumable) -> [UnsafeMutablePointer<Frame>] {
    var found: [UnsafeMutablePointer<Frame>] = []
    var next: Resumable? = r
    while let x = next, let f = x.frame, found.count < 2000 {
      if f.pointee.code != nil { found.append(f) }
      next = x.state == .created || awaitee(of: f) != nil ? nil : awaited(by: f)
    }
    return found
  }
}
