// A canvas as text with colours in escape sequences, for `simul render --ansi`: what a terminal shows, without one.

/// The canvas as lines of text; with a theme, in its colours.
public func renderText(_ canvas: Canvas, ansi: ThemeName?) -> String {
  guard let ansi else { return canvas.picture + "\n" }
  let theme = Theme(depth: .many, name: ansi)
  var text = ""
  for y in 0..<canvas.height {
    var style: Style?
    for cell in canvas.row(y) where cell.scalar != 0 {
      if cell.style != style {
        style = cell.style
        text += sequence(theme.attributes(cell.style))
      }
      for value in [cell.scalar, cell.mark1, cell.mark2, cell.mark3] where value != 0 {
        if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
      }
    }
    text += "\u{1B}[0m\n"
  }
  return text
}

private func sequence(_ look: Attributes) -> String {
  var codes = ["0"]
  if look.isBold { codes.append("1") }
  if look.isDim { codes.append("2") }
  if look.isUnderlined { codes.append("4") }
  if look.isReversed { codes.append("7") }
  if look.foreground >= 0 { codes.append("38;5;\(look.foreground)") }
  if look.background >= 0 { codes.append("48;5;\(look.background)") }
  return "\u{1B}[" + codes.joined(separator: ";") + "m"
}
