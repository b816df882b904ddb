// Text without the escape sequences that colour it.
//
// A program's escapes are for its own terminal; inside a pane they would be injection.  What else is a
// control character is the canvas's business, which makes it visible.

public enum PlainText {
  /// The text without ANSI escape sequences (CSI, OSC and the two-character ones).
  public static func strippingEscapes(_ text: String) -> String {
    guard text.utf8.contains(0x1B) || text.unicodeScalars.contains("\u{9B}") else { return text }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\u{9B}": skipControlSequence(&rest)
      case "\u{1B}":
        switch rest.first {
        case "[":
          rest.removeFirst()
          skipControlSequence(&rest)
        case "]", "P", "X", "^", "_":
          rest.removeFirst()
          skipString(&rest)
        case let next? where next.value >= 0x20 && next.value < 0x30:
          while let next = rest.first, next.value >= 0x20 && next.value < 0x30 { rest.removeFirst() }
          _ = rest.popFirst()
        case .some: rest.removeFirst()
        case nil: break
        }
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func skipControlSequence(_ rest: inout Substring.UnicodeScalarView) {
    while let next = rest.first, next.value >= 0x20 && next.value < 0x40 { rest.removeFirst() }
    if let next = rest.first, next.value >= 0x40 && next.value < 0x7F { rest.removeFirst() }
  }

  /// Up to the bell or the string terminator, but not over the end of the line.
  private static func skipString(_ rest: inout Substring.UnicodeScalarView) {
    while let next = rest.first, next != "\n" {
      rest.removeFirst()
      if next == "\u{07}" { return }
      if next == "\u{1B}" {
        if rest.first == "\\" { rest.removeFirst() }
        return
      }
    }
  }
}
