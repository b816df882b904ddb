// How the tables beside this file are read: a program, an arrow, what CPython 3.13 says of it; `\n`, `\t`,
// `\\` and `\x..` in a program stand for characters.

import Testing

@testable import SimCore

enum LanguageTables {
  /// The rows of a table with their escapes resolved on the left, and where asked for on the right.
  static func rows(_ table: String) -> [(program: String, answer: String)] {
    table.split(separator: "\n").map { line in
      guard let mark = line.firstRange(of: "  ⇒  ") else {
        // An empty answer loses its trailing blanks to editors.
        return (unescaped(String(line).replacing(suffix: "  ⇒")), "")
      }
      return (unescaped(String(line[..<mark.lowerBound])), String(line[mark.upperBound...]))
    }
  }

  static func unescaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      guard scalar == "\\", let escape = scalars.popFirst() else {
        result.append(scalar)
        continue
      }
      switch escape {
      case "n": result.append("\n")
      case "t": result.append("\t")
      case "x", "u":
        let digits = String(scalars.prefix(escape == "x" ? 2 : 4))
        scalars = scalars.dropFirst(digits.unicodeScalars.count)
        result.append(UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) ?? "?")
      default: result.append(escape)
      }
    }
    return String(result)
  }

  /// The complaints about a text, in the notation of the tables.
  static func complaint(_ program: String) -> String {
    let (module, diagnostics) = parse(SourceText(name: "<test>", text: program))
    var all = diagnostics
    if let module { all += analyze(module).1 }
    guard let first = all.first(where: { $0.kind != .warning }) else { return "accepted" }
    guard case .syntaxError(let type) = first.kind else { return "unsupported: \(first.message)" }
    let (start, end) = (first.range.start, first.range.end)
    let place = "\(start.line):\(start.column + 1)" + (start == end ? "" : "-\(end.line):\(end.column + 1)")
    return "\(type) \(place) \(first.message)"
  }
}

extension String {
  fileprivate func replacing(suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
