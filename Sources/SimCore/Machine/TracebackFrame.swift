// One frame of a traceback as text: file, line, source lines, and the marks beneath them.
//
// Python 3.13's rules: marks are left out where the marked part is the whole line; for binary operators, calls and
// subscripts the operator or the brackets stand out (`~~~~^~~~`); of an expression over several lines only the first, the
// last and those around the operator are shown.

/// A place in a source file that an exception passed through.
struct TracebackFrame {
  var fileName: String
  var name: String
  /// Lines from 1; columns in code points from 0.
  var range: SourceRange

  /// The frame's lines, each ended by a line feed.
  ///
  /// Without `isMarked` only the first line is shown, and no marks: so CPython prints what nobody can catch.
  func text(isMarked: Bool = true, _ sourceLine: (String, Int) -> String?) -> String {
    var result = "  File \"\(fileName)\", line \(range.start.line), in \(name)\n"
    let first = Int(range.start.line)
    let last = isMarked ? max(Int(range.end.line), first) : first
    guard first > 0 else { return result }
    let original = (first...last).map { Self.withoutTrailingSpace(Array((sourceLine(fileName, $0) ?? "").unicodeScalars)) }
    let dedented = Self.dedented(original)
    if dedented.allSatisfy({ $0.allSatisfy(\.properties.isWhitespace) }) { return result }
    if !isMarked {
      let line = String(String.UnicodeScalarView(dedented[0]))
      return result + "    \(line)\n"
    }
    var marks = Marks(lines: dedented, start: Int(range.start.column), end: Int(range.end.column))
    let removed = original[0].count - dedented[0].count
    marks.start = min(max(0, marks.start - removed), dedented[0].count)
    marks.end = min(max(0, marks.end - removed), dedented[dedented.count - 1].count)
    for line in Self.dedented(marks.shownLines()) {
      result += "    "
      result.unicodeScalars.append(contentsOf: line)
      result += "\n"
    }
    return result
  }

  private static func withoutTrailingSpace(_ line: [Unicode.Scalar]) -> [Unicode.Scalar] {
    Array(line[..<((line.lastIndex { !$0.properties.isWhitespace } ?? -1) + 1)])
  }

  /// The lines without the white space that all of them begin with; lines of white space alone are emptied.
  static func dedented(_ lines: [[Unicode.Scalar]]) -> [[Unicode.Scalar]] {
    var margin: ArraySlice<Unicode.Scalar>?
    let lines = lines.map { $0.allSatisfy(\.properties.isWhitespace) ? [] : $0 }
    for line in lines where !line.isEmpty {
      let indent = line.prefix { $0 == " " || $0 == "\t" }
      guard let known = margin else {
        margin = indent
        continue
      }
      let common = zip(known, indent).prefix { $0 == $1 }.count
      margin = known.prefix(common)
    }
    let n = margin?.count ?? 0
    return lines.map { $0.isEmpty ? $0 : Array($0.dropFirst(n)) }
  }
}

/// The lines of an expression, and which of their characters to mark.
private struct Marks {
  typealias Line = [Unicode.Scalar]

  let lines: [Line]
  /// Where the expression begins in the first line.
  var start: Int
  /// Where it ends in the last.
  var end: Int

  /// The part of the expression that stands out: a stretch of text from one place to another.
  struct Anchors {
    var left: (line: Int, column: Int)
    var right: (line: Int, column: Int)
  }

  init(lines: [Line], start: Int, end: Int) {
    self.lines = lines
    self.start = start
    self.end = end
  }

  /// The lines worth showing, each with its marks beneath it.
  func shownLines() -> [Line] {
    let anchors = self.anchors()
    let showsMarks = shouldMark(anchors)
    var significant: Set<Int> = [0, lines.count - 1]
    if let anchors {
      significant.formUnion((anchors.left.line - 1)...(anchors.left.line + 1))
      significant.formUnion((anchors.right.line - 1)...(anchors.right.line + 1))
    }
    let shown = significant.filter { $0 >= 0 && $0 < lines.count }.sorted()
    var result: [Line] = []
    func show(_ i: Int) {
      result.append(lines[i])
      if showsMarks { result.append(marks(under: i, anchors)) }
    }
    for (k, i) in shown.enumerated() {
      if k > 0 {
        let distance = i - shown[k - 1]
        if distance == 2 {
          show(i - 1)
        } else if distance > 2 {
          result.append(Array("...<\(distance - 1) lines>...".unicodeScalars))
        }
      }
      show(i)
    }
    return result
  }

  private func marks(under i: Int, _ anchors: Anchors?) -> Line {
    let line = lines[i]
    let indent = line.prefix { $0.properties.isWhitespace }.count
    let count = i == lines.count - 1 ? Self.width(line.prefix(end)) : Self.width(line[...])
    let first = Self.width(lines[0].prefix(start))
    func column(_ place: (line: Int, column: Int)) -> Int {
      Self.width(lines[place.line].prefix(place.column + (place.line == 0 ? start : 0)))
    }
    return (0..<count).map { c in
      if c < indent || (i == 0 && c < first) { return " " }
      guard let a = anchors else { return "^" }
      let afterLeft = i > a.left.line || (i == a.left.line && c >= column(a.left))
      let beforeRight = i < a.right.line || (i == a.right.line && c < column(a.right))
      return afterLeft && beforeRight ? "^" : "~"
    }
  }

  /// Marks are left out beneath a whole line, and beneath `return f()` and `x = f()` in any case.
  private func shouldMark(_ anchors: Anchors?) -> Bool {
    let text = lines.map(Self.string).joined(separator: "\n")
    if case let (module?, _) = parse(SourceText(name: "", text: text)) {
      guard let statement = module.body.first else { return false }
      var value: Expression?
      switch statement.kind {
      case .return(let e?):
        if case .call(let call) = e.kind, case .name = call.function.kind { value = e }
      case .assign(let targets, let e):
        if targets.count == 1, case .name = targets[0].kind, case .call = e.kind { value = e }
      default: break
      }
      if let r = value?.range, r.start.line == 1, Int(r.end.line) == lines.count, Int(r.start.column) == start,
        Int(r.end.column) == end
      {
        return false
      }
    }
    if anchors != nil { return true }
    return lines[0].prefix(start).contains { !$0.properties.isWhitespace }
      || lines[lines.count - 1].dropFirst(end).contains { !$0.properties.isWhitespace }
  }

  /// What stands out in a binary operation, a call or a subscript.
  private func anchors() -> Anchors? {
    var segment = lines
    segment[segment.count - 1] = Array(segment[segment.count - 1].prefix(end))
    segment[0] = Array(segment[0].dropFirst(start))
    let text = segment.map(Self.string).joined(separator: "\n")
    guard case let (module?, _) = parse(SourceText(name: "", text: "(\n\(text)\n)")), module.body.count == 1,
      case .expression(let e) = module.body[0].kind
    else { return nil }
    let scan = Scan(lines: segment)
    switch e.kind {
    case .binary(let left, _, let right):
      guard let behind = scan.valid(left.range.end),
        let op = scan.find(from: behind, { !$0.properties.isWhitespace && $0 != ")" })
      else { return nil }
      var next = op.column + 1
      let line = segment[op.line]
      if next < line.count, !line[next].properties.isWhitespace, line[next] != "\\", line[next] != "#",
        Int(right.range.start.line) - 2 > op.line || next < Int(right.range.start.column)
      {
        next += 1
      }
      return Anchors(left: op, right: (op.line, next))
    case .subscript(let value, _): return brackets(scan, after: value, of: e, "[")
    case .call(let call): return brackets(scan, after: call.function, of: e, "(")
    default: return nil
    }
  }

  private func brackets(_ scan: Scan, after head: Expression, of whole: Expression, _ bracket: Unicode.Scalar) -> Anchors? {
    guard let behind = scan.valid(head.range.end), let open = scan.find(from: behind, { $0 == bracket }) else {
      return nil
    }
    let line = Int(whole.range.end.line) - 2
    guard line >= 0, line < lines.count else { return nil }
    return Anchors(left: open, right: (line, Int(whole.range.end.column)))
  }

  /// Looks for a character in the lines of an expression, past comments and line joins.
  private struct Scan {
    let lines: [Line]

    /// A place as the parser gave it (it saw one line more at the top), moved to the next character there is.
    func valid(_ p: SourcePosition) -> (line: Int, column: Int)? { valid(Int(p.line) - 2, Int(p.column)) }

    private func valid(_ line: Int, _ column: Int) -> (line: Int, column: Int)? {
      guard line >= 0 else { return nil }
      var (line, column) = (line, column)
      while line < lines.count && column >= lines[line].count {
        column = 0
        line += 1
      }
      return line < lines.count ? (line, column) : nil
    }

    func find(from place: (line: Int, column: Int), _ isIt: (Unicode.Scalar) -> Bool) -> (line: Int, column: Int)? {
      var place = place
      while true {
        let c = lines[place.line][place.column]
        let next: (line: Int, column: Int)?
        if c == "\\" || c == "#" {
          next = valid(place.line + 1, 0)
        } else if !isIt(c) {
          next = valid(place.line, place.column + 1)
        } else {
          return place
        }
        guard let next else { return nil }
        place = next
      }
    }
  }

  private static func string(_ line: Line) -> String {
    var s = ""
    s.unicodeScalars.append(contentsOf: line)
    return s
  }

  /// How many cells the characters take on a terminal.
  private static func width(_ line: ArraySlice<Unicode.Scalar>) -> Int {
    line.reduce(0) { $0 + ($1.isASCII ? 1 : isWide($1.value) ? 2 : 1) }
  }

  /// The ranges of East Asian wide and full-width characters.
  private static func isWide(_ c: UInt32) -> Bool {
    switch c {
    case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0, 0x23F3, 0x25FD...0x25FE,
      0x2614...0x2615, 0x2648...0x2653, 0x267F, 0x2693, 0x26A1, 0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5,
      0x26CE, 0x26D4, 0x26EA, 0x26F2...0x26F3, 0x26F5, 0x26FA, 0x26FD, 0x2705, 0x270A...0x270B, 0x2728, 0x274C, 0x274E,
      0x2753...0x2755, 0x2757, 0x2795...0x2797, 0x27B0, 0x27BF, 0x2B1B...0x2B1C, 0x2B50, 0x2B55, 0x2E80...0x303E,
      0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18CFF,
      0x1AFF0...0x1B2FF, 0x1F004, 0x1F0CF, 0x1F18E, 0x1F191...0x1F19A, 0x1F200...0x1F320, 0x1F32D...0x1F335,
      0x1F337...0x1F37C, 0x1F37E...0x1F393, 0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0, 0x1F3F4,
      0x1F3F8...0x1F43E, 0x1F440, 0x1F442...0x1F4FC, 0x1F4FF...0x1F53D, 0x1F54B...0x1F54E, 0x1F550...0x1F567, 0x1F57A,
      0x1F595...0x1F596, 0x1F5A4, 0x1F5FB...0x1F64F, 0x1F680...0x1F6C5, 0x1F6CC, 0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6D7,
      0x1F6DC...0x1F6DF, 0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7EB, 0x1F7F0, 0x1F90C...0x1F93A,
      0x1F93C...0x1F945, 0x1F947...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
