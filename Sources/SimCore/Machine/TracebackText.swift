// The text of an uncaught exception, as Python 3.13 prints it.
//
// First the exceptions become a tree of plain texts (each exception once, however often it is linked), then the tree is
// written out: causes and contexts before their consequence, members of a group in a frame of margins.

extension MachineHost {
  /// An exception that nobody can catch, where no object can be named for it.
  public func unraisable(_ exception: PyException, context: String) { unraisable(exception, context: context, from: .null) }
}

extension Machine {
  /// The traceback of an exception and of all that led to it, ended by a line feed.
  ///
  /// `sourceLine` gives a line of a file by name and number, or nil.  May run the program's own `__str__`; whatever that
  /// raises becomes part of the text.
  public func tracebackText(_ e: PyException, sourceLine: @escaping (String, Int) -> String?) -> String {
    var printer = TracebackPrinter(sourceLine: sourceLine)
    printer.write(tracebackNode(e))
    return printer.text
  }

  /// The text of an exception that nobody could catch: neither what led to it nor marks are shown.
  public func unraisableText(_ e: PyException, sourceLine: (String, Int) -> String?) -> String {
    let frames = tracebackFrames(e).map { $0.text(isMarked: false, sourceLine) }
    let head = frames.isEmpty ? "" : "Traceback (most recent call last):\n"
    return head + frames.joined() + exceptionOnlyText(e)
  }

  /// What the text about such an exception begins with; `culprit` is what raised it.
  func unraisableContext(_ culprit: Value) -> String {
    "Exception ignored in: " + ((try? reprString(culprit)) ?? "<object repr() failed>")
  }

  /// The last lines alone: class and message, and notes.
  public func exceptionOnlyText(_ e: PyException) -> String {
    tracebackNode(e, following: false).message.joined()
  }

  // MARK: The tree

  private func tracebackNode(_ root: PyException, following: Bool = true) -> TracebackNode {
    var seen: Set<ObjectIdentifier> = [ObjectIdentifier(root)]
    func make(_ e: PyException) -> TracebackNode {
      seen.insert(ObjectIdentifier(e))
      return TracebackNode(frames: tracebackFrames(e), message: messageLines(e))
    }
    let top = make(root)
    if !following { return top }
    var todo = [(top, root)]
    while let (node, e) = todo.popLast() {
      var next: [(TracebackNode, PyException)] = []
      if let cause = e.cause, !seen.contains(ObjectIdentifier(cause)) {
        let made = make(cause)
        node.earlier = (made, isCause: true)
        next.append((made, cause))
      } else if let context = e.context, !e.suppressesContext, !seen.contains(ObjectIdentifier(context)) {
        let made = make(context)
        node.earlier = (made, isCause: false)
        next.append((made, context))
      }
      if e.type.isSubclass(of: types.baseExceptionGroup) {
        let members = e.members.compactMap(\.exception)
        let made = members.map(make)
        node.members = made
        next += zip(made, members)
      }
      todo += next
    }
    return top
  }

  private func tracebackFrames(_ e: PyException) -> [TracebackFrame] {
    e.traceback.reversed().map { tracebackFrame($0) }
  }

  func tracebackFrame(_ entry: TracebackEntry) -> TracebackFrame {
    var range = entry.range
    if range.start.line == 0 {
      let place = SourcePosition(line: max(entry.code.object.firstLine, 1), column: 0)
      range = SourceRange(start: place, end: place)
    }
    return TracebackFrame(fileName: entry.code.fileName, name: entry.code.object.name, range: range)
  }

  // MARK: Class and message

  func messageLines(_ e: PyException) -> [String] {
    var lines: [String]
    let module = e.type.isBuiltin ? e.type.module : moduleName(e.type)
    let name = module == "__main__" || module == "builtins" ? e.type.qualifiedName : "\(module).\(e.type.qualifiedName)"
    if e.type.isSubclass(of: types.syntaxError) {
      lines = syntaxErrorLines(e, name)
    } else {
      let text = safeText(.object(e), "exception") + hint(e)
      lines = [text.isEmpty ? "\(name)\n" : "\(name): \(text)\n"]
    }
    if let noted = e.store.get(names.__notes__) {
      if let notes = noted.list?.items ?? noted.tuple?.items {
        lines += notes.flatMap { Self.lines(safeText($0, "note")) }
      } else if !noted.isNone {
        lines.append(safeText(noted, "__notes__", isRepr: true) + "\n")
      }
    }
    return lines
  }

  private func moduleName(_ t: PyType) -> String {
    guard let found = t.dict.get(names.__module__) else { return "builtins" }
    return found.str?.string ?? "<unknown>"
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "\($0)\n" }
  }

  /// `str(value)`, or what is printed where that fails.
  private func safeText(_ v: Value, _ what: String, isRepr: Bool = false) -> String {
    do throws(Raised) {
      return try (isRepr ? repr(v) : str(v)).string
    } catch {
      return "<\(what) \(isRepr ? "repr" : "str")() failed>"
    }
  }

  /// `. Did you mean: '...'?`, where a name was misspelt.
  private func hint(_ e: PyException) -> String {
    func field(_ name: String) -> String? { e.store.get(intern(name))?.str?.string }
    if e.type.isSubclass(of: types.importError) {
      guard field("name_from") != nil || e.suggestion != nil else { return "" }
      return e.suggestion.map { ". Did you mean: '\($0)'?" } ?? ""
    }
    if e.type.isSubclass(of: types.attributeError) {
      guard let wrong = field("name"), let object = e.store.get(intern("obj")) else { return "" }
      return attributeSuggestion(e, wrong, object).map { ". Did you mean: '\($0)'?" } ?? ""
    }
    guard e.type.isSubclass(of: types.nameError), let wrong = field("name") else { return "" }
    let near = e.traceback.isEmpty ? nil : e.suggestion
    let first = near.map { ". Did you mean: '\($0)'?" } ?? ""
    guard standardModules.contains(wrong) else { return first }
    return first + (near == nil ? ". Did" : " Or did") + " you forget to import '\(wrong)'?"
  }

  private func attributeSuggestion(_ e: PyException, _ wrong: String, _ object: Value) -> String? {
    if let known = e.suggestion { return known }
    var candidates: [String] = []
    do throws(Raised) {
      let listed = try callSpecial(object, names.__dir__) ?? .none
      candidates = try sorted(elements(listed), key: .null, reverse: false).compactMap { $0.str?.string }
    } catch {
      return nil
    }
    // Private names are offered only where a private name was meant, or where the object's own method looked.
    let isOwn = e.traceback.first.map { $0.code.object.localNames.first == "self" } ?? false
    if !wrong.hasPrefix("_") && !isOwn { candidates.removeAll { $0.hasPrefix("_") } }
    return suggestion(for: wrong, among: candidates)
  }

  // MARK: Syntax errors

  private func syntaxErrorLines(_ e: PyException, _ name: String) -> [String] {
    func number(_ field: String) -> Int? {
      if case .int(let n) = e.field(self, field) { n } else { nil }
    }
    var lines: [String] = []
    var suffix = ""
    let file = e.field(self, "filename").str?.string
    if let line = number("lineno") {
      lines.append("  File \"\(file ?? "<string>")\", line \(line)\n")
    } else if let file {
      suffix = " (\(file))"
    }
    if let text = e.field(self, "text").str?.string { lines += syntaxErrorSource(text, number) }
    let message = e.field(self, "msg")
    let shown = message.isNone ? "<no detail available>" : safeText(message, "exception")
    lines.append("\(name): \(shown.isEmpty ? "<no detail available>" : shown)\(suffix)\n")
    return lines
  }

  private func syntaxErrorSource(_ text: String, _ number: (String) -> Int?) -> [String] {
    let all = Array(text.unicodeScalars)
    let right = all[..<((all.lastIndex { $0 != "\n" } ?? -1) + 1)]
    let left = right.drop { $0 == " " || $0 == "\n" || $0 == "\u{0C}" }
    func string(_ s: some Sequence<Unicode.Scalar>) -> String {
      var result = ""
      for c in s { result.unicodeScalars.append(c) }
      return result
    }
    let source = "    \(string(left))\n"
    guard var offset = number("offset") else { return [source] }
    var end = right.count + 1
    if number("lineno") == number("end_lineno") {
      end = number("end_offset").flatMap { $0 == 0 ? nil : $0 } ?? offset
    }
    if !all.isEmpty && offset > all.count { offset = right.count + 1 }
    if !all.isEmpty && end > all.count { end = right.count + 1 }
    if offset >= end || end < 0 { end = offset + 1 }
    let spaces = right.count - left.count
    let column = offset - 1 - spaces
    if column < 0 { return [source] }
    let gap = string(left.prefix(column).map { $0.properties.isWhitespace ? $0 : " " })
    return [source, "    \(gap)\(String(repeating: "^", count: max(end - offset, 0)))\n"]
  }
}

/// An exception as texts.
private final class TracebackNode {
  let frames: [TracebackFrame]
  /// Class, message and notes; each piece ends with a line feed.
  let message: [String]
  /// What came before: a cause, or what was being handled.
  var earlier: (node: TracebackNode, isCause: Bool)?
  /// The members of a group; nil for other exceptions.
  var members: [TracebackNode]?

  init(frames: [TracebackFrame], message: [String]) {
    self.frames = frames
    self.message = message
  }
}

private struct TracebackPrinter {
  private static let widest = 15
  private static let deepest = 10
  private static let repetitions = 3

  let sourceLine: (String, Int) -> String?
  private(set) var text = ""
  private var depth = 0
  private var needsClosing = false

  init(sourceLine: @escaping (String, Int) -> String?) { self.sourceLine = sourceLine }

  private var indent: String { String(repeating: " ", count: 2 * depth) }

  /// Adds lines with the margin of the present depth.
  private mutating func emit(_ piece: String, margin: String = "|") {
    let before = depth > 0 ? indent + margin + " " : indent
    var lines = piece.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
    for line in lines { text += "\(before)\(line)\n" }
  }

  mutating func write(_ node: TracebackNode) {
    var chain = [(node, "")]
    while let earlier = chain[chain.count - 1].0.earlier {
      chain[chain.count - 1].1 =
        earlier.isCause
        ? "\nThe above exception was the direct cause of the following exception:\n\n"
        : "\nDuring handling of the above exception, another exception occurred:\n\n"
      chain.append((earlier.node, ""))
    }
    for (node, link) in chain.reversed() {
      if !link.isEmpty { emit(link) }
      if let members = node.members {
        if depth > Self.deepest {
          emit("... (max_group_depth is \(Self.deepest))\n")
        } else {
          writeGroup(node, members)
        }
      } else {
        if !node.frames.isEmpty {
          emit("Traceback (most recent call last):\n")
          writeFrames(node.frames)
        }
        for piece in node.message { emit(piece) }
      }
    }
  }

  private mutating func writeGroup(_ node: TracebackNode, _ members: [TracebackNode]) {
    let isTop = depth == 0
    if isTop { depth += 1 }
    if !node.frames.isEmpty {
      emit("Exception Group Traceback (most recent call last):\n", margin: isTop ? "+" : "|")
      writeFrames(node.frames)
    }
    for piece in node.message { emit(piece) }
    let n = min(members.count, Self.widest + 1)
    needsClosing = false
    for i in 0..<n {
      let isLast = i == n - 1
      if isLast { needsClosing = true }
      let isCut = i >= Self.widest
      text += "\(indent)\(i == 0 ? "+-" : "  ")+---------------- \(isCut ? "..." : String(i + 1)) ----------------\n"
      depth += 1
      if isCut {
        let rest = members.count - Self.widest
        emit("and \(rest) more exception\(rest > 1 ? "s" : "")\n")
      } else {
        write(members[i])
      }
      if isLast && needsClosing {
        text += indent + "+------------------------------------\n"
        needsClosing = false
      }
      depth -= 1
    }
    if isTop { depth = 0 }
  }

  /// The frames; of many equal ones in a row three, and a count of the rest.
  private mutating func writeFrames(_ frames: [TracebackFrame]) {
    var last: TracebackFrame?
    var count = 0
    func more() -> String {
      let n = count - Self.repetitions
      return "  [Previous line repeated \(n) more time\(n > 1 ? "s" : "")]\n"
    }
    for frame in frames {
      let isSame =
        last.map {
          $0.fileName == frame.fileName && $0.range.start.line == frame.range.start.line && $0.name == frame.name
        } ?? false
      if !isSame {
        if count > Self.repetitions { emit(more()) }
        last = frame
        count = 0
      }
      count += 1
      if count <= Self.repetitions { emit(frame.text(sourceLine)) }
    }
    if count > Self.repetitions { emit(more()) }
  }
}
