// Prose in lines: words stay whole, Chinese breaks between any two characters.

enum TextWrap {
  /// The lines of a text, each at most `width` columns wide; a word that is wider is cut.
  static func lines(_ text: String, width: Int) -> [String] {
    guard width > 0 else { return [] }
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces(text) {
      let columns = CharacterWidth.of(piece)
      if used > 0 && used + columns > width || piece == "\n" {
        lines.append(trimmed(line))
        line = ""
        used = 0
        if piece == " " || piece == "\n" { continue }
      }
      if columns > width {
        for character in piece {
          let columns = CharacterWidth.of(String(character))
          if used > 0 && used + columns > width {
            lines.append(line)
            line = ""
            used = 0
          }
          line.append(character)
          used += columns
        }
        continue
      }
      line += piece
      used += columns
    }
    if !line.isEmpty { lines.append(trimmed(line)) }
    return lines
  }

  /// Words, blanks and wide characters, each for itself; what may not begin a line stays with what is before it.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var word = ""
    for character in text {
      let isWide = CharacterWidth.of(String(character)) == 2
      if "，。、；：？！）》」』”".contains(character) {
        word.append(character)
        if word.count == 1, let last = pieces.last, last != " ", last != "\n" {
          pieces[pieces.count - 1] = last + word
          word = ""
        }
        continue
      }
      if isWide || character == " " || character == "\n" {
        if !word.isEmpty { pieces.append(word) }
        word = ""
        pieces.append(String(character))
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { pieces.append(word) }
    return pieces
  }

  private static func trimmed(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line.removeLast() }
    while line.first == " " { line.removeFirst() }
    return String(line)
  }
}
