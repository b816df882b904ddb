// Colours for Python source on the screen: keywords, strings, comments.
//
// It reads characters, not the language: it must give every line some colours even where the program does not
// parse, and it knows nothing of names or types.

/// A stretch of a line in one colour.
struct Span: Hashable, Sendable {
  var text: String
  var ink: Ink
}

/// The lines of a program with their colours, tabs turned into blanks.
public struct SourceListing: Sendable {
  /// One line.
  struct Line: Sendable {
    var spans: [Span]
    /// The columns that the whole line takes.
    var width: Int
    /// The blanks at its beginning.
    var indent: Int
  }

  let lines: [Line]

  /// Colours a program's lines, without their line ends.
  public init(_ source: [String]) {
    var highlighter = Highlighter()
    lines = source.map { text in
      let spans = highlighter.line(SourceListing.expandingTabs(text))
      let width = spans.reduce(0) { $0 + CharacterWidth.of($1.text) }
      let indent = text.isEmpty ? 0 : SourceListing.expandingTabs(text).prefix { $0 == " " }.count
      return Line(spans: spans, width: width, indent: indent)
    }
  }

  private static func expandingTabs(_ text: String) -> String {
    guard text.utf8.contains(9) else { return text }
    var result = ""
    var column = 0
    for character in text.unicodeScalars {
      if character == "\t" {
        let blanks = 8 - column % 8
        result += String(repeating: " ", count: blanks)
        column += blanks
      } else {
        result.unicodeScalars.append(character)
        column += CharacterWidth.of(character.value) ?? 0
      }
    }
    return result
  }
}

/// Goes through a program line by line; a triple-quoted string carries over.
struct Highlighter {
  private var openQuote: Unicode.Scalar?

  mutating func line(_ text: String) -> [Span] {
    let scalars = Array(text.unicodeScalars)
    var spans: [Span] = []
    var index = 0
    func emit(_ end: Int, _ ink: Ink) {
      guard end > index else { return }
      let piece = String(String.UnicodeScalarView(scalars[index..<end]))
      if spans.last?.ink == ink {
        spans[spans.count - 1].text += piece
      } else {
        spans.append(Span(text: piece, ink: ink))
      }
      index = end
    }
    if let quote = openQuote {
      emit(endOfTriple(scalars, from: 0, quote), .string)
    }
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "#" {
        emit(scalars.count, .comment)
      } else if let start = stringStart(scalars, index) {
        emit(endOfString(scalars, quoteAt: start), .string)
      } else if isWord(scalar) {
        var end = index
        while end < scalars.count && isWord(scalars[end]) { end += 1 }
        let word = String(String.UnicodeScalarView(scalars[index..<end]))
        emit(end, Highlighter.keywords.contains(word) ? .keyword : .text)
      } else {
        emit(index + 1, .text)
      }
    }
    return spans
  }

  private func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.value >= 0x80 || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  /// The index of the quote, where a string literal with an optional prefix begins.
  private func stringStart(_ scalars: [Unicode.Scalar], _ index: Int) -> Int? {
    var end = index
    while end < scalars.count, end - index < 2, "rRbBuUfF".unicodeScalars.contains(scalars[end]) { end += 1 }
    guard end < scalars.count, scalars[end] == "\"" || scalars[end] == "'" else { return nil }
    return end
  }

  private mutating func endOfString(_ scalars: [Unicode.Scalar], quoteAt start: Int) -> Int {
    let quote = scalars[start]
    if start + 2 < scalars.count, scalars[start + 1] == quote, scalars[start + 2] == quote {
      openQuote = quote
      return endOfTriple(scalars, from: start + 3, quote)
    }
    var index = start + 1
    while index < scalars.count {
      if scalars[index] == "\\" {
        index += 2
        continue
      }
      if scalars[index] == quote { return index + 1 }
      index += 1
    }
    return scalars.count
  }

  private mutating func endOfTriple(_ scalars: [Unicode.Scalar], from start: Int, _ quote: Unicode.Scalar)
    -> Int
  {
    var index = start
    while index < scalars.count {
      if scalars[index] == "\\" {
        index += 2
        continue
      }
      if index + 2 < scalars.count, scalars[index] == quote, scalars[index + 1] == quote,
        scalars[index + 2] == quote
      {
        openQuote = nil
        return index + 3
      }
      index += 1
    }
    return scalars.count
  }

  private static let keywords: Set<String> = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
    "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda",
    "match",
    "case", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
  ]
}
