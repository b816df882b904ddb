import Testing

@testable import TUI

@Suite struct CanvasTests {
  private func canvas(_ width: Int, _ height: Int = 1) -> Canvas {
    Canvas(Size(width: width, height: height))
  }

  @Test(arguments: [
    ("hello", 10, "hello"), ("hello", 5, "hello"), ("hello", 4, "hel…"), ("hello", 1, "…"), ("漢字", 4, "漢字"),
    ("漢字", 3, "漢…"), ("漢字", 2, "…"), ("e\u{301}te\u{301}", 3, "e\u{301}te\u{301}"),
    ("a\u{1B}[1mb", 9, "a␛[1mb"),
    ("x\ty\u{7F}\u{85}", 9, "x␉y␡\u{FFFD}"), ("a\u{202E}b\u{200D}c", 9, "abc"), ("👩\u{200D}💻", 9, "👩💻"),
    ("\u{301}a", 3, "a"),
  ])
  func textIsClippedAndMadeHarmless(_ text: String, _ limit: Int, _ picture: String) {
    var canvas = canvas(12)
    canvas.put(text, x: 0, y: 0, .text, limit: limit)
    #expect(canvas.picture == picture)
  }

  @Test func halvesOfCoveredWideCharactersAreBlank() {
    for (x, picture) in [(0, "# 字"), (1, " #字"), (2, "漢#"), (3, "漢 #")] {
      var one = canvas(4)
      one.put("漢字", x: 0, y: 0, .text)
      var other = one
      one.put("#", x: x, y: 0, .text)
      other.fill(Rect(x: x, y: 0, width: 1, height: 1), "#", .text)
      #expect(one.picture == picture && other.picture == picture)
    }
  }

  @Test func nothingIsDrawnOutside() {
    var canvas = canvas(4, 2)
    canvas.put("abcdef", x: -2, y: 0, .text)
    canvas.put("漢", x: 3, y: 1, .text)
    canvas.put("x", x: 9, y: 0, .text)
    canvas.put("x", x: 0, y: -1, .text)
    canvas.put("x", x: 0, y: 2, .text)
    canvas.fill(Rect(x: -5, y: -5, width: 3, height: 20), "#", .text)
    canvas.fill(Rect(x: 3, y: 1, width: 30, height: 30), "#", .text)
    #expect(canvas.picture == "cdef\n   #")
  }

  @Test func anEmptyCanvasTakesEverything() {
    var canvas = canvas(0, 0)
    canvas.put("x", x: 0, y: 0, .text)
    canvas.fill(Rect(x: 0, y: 0, width: 3, height: 3), "#", .text)
    #expect(canvas.picture == "")
    #expect(Canvas(Size(width: -3, height: 5)).cells.isEmpty)
  }

  @Test func atMostThreeMarksStayOnACharacter() {
    var canvas = canvas(3)
    canvas.put("a\u{300}\u{301}\u{302}\u{303}b", x: 0, y: 0, .text)
    #expect(canvas.picture == "a\u{300}\u{301}\u{302}b")
  }

  @Test func withoutUnicodeThereIsASCIIOnly() {
    var canvas = canvas(20)
    canvas.put("╭─ “é” █▒┈╌━▶→✓◇漢", x: 0, y: 0, .text)
    canvas.reduceToASCII()
    #expect(canvas.picture == "+- \"?\" #%.~=>>v*??")
  }
}

@Suite struct ThemeTests {
  private static let inks: [Ink] =
    [.text, .soft, .faint, .line, .accent, .onChip, .keyword, .string, .comment, .alarm]
    + (0..<7).map(Ink.task)
  private static let papers: [Paper] = [.ground, .band, .current, .accent] + (0..<7).map(Paper.task)

  @Test(arguments: ThemeName.allCases)
  func nothingIsWrittenInTheColourOfItsPaper(_ name: ThemeName) {
    for depth in [ColourDepth.eight, .many] {
      let theme = Theme(depth: depth, name: name)
      for paper in Self.papers {
        for ink in Self.inks {
          if case .task = paper, ink != .onChip { continue }
          if paper == .accent, ink != .onChip { continue }
          if ink == .onChip, paper == .ground || paper == .band || paper == .current { continue }
          let look = theme.attributes(Style(ink, on: paper))
          #expect(
            look.foreground != look.background || look.foreground == -1, "\(ink) on \(paper) at \(depth)")
        }
      }
    }
  }

  @Test func taskColoursDiffer() {
    for depth in [ColourDepth.eight, .many] {
      for name in [ThemeName.dark, .light, .contrast] {
        let theme = Theme(depth: depth, name: name)
        let colours = (0..<Theme.taskColours).map { theme.attributes(.chip(UInt8($0))).background }
        #expect(Set(colours).count == Theme.taskColours)
      }
    }
  }

  @Test func withoutColoursChipsAndTheCurrentLineStillStandOut() {
    let theme = Theme(depth: .none)
    #expect(theme.attributes(.chip(3)).isReversed)
    let current = theme.attributes(Style(.text, on: .current))
    #expect(current.isBold && current.isUnderlined)
    #expect(theme.attributes(.chip(3)).foreground == -1)
  }
}

@Suite struct HighlighterTests {
  private func inks(_ lines: [String]) -> [String] {
    SourceListing(lines).lines.map { line in
      line.spans.map { span in
        let sign =
          switch span.ink {
          case .keyword: "K"
          case .string: "S"
          case .comment: "C"
          default: "."
          }
        return String(repeating: sign, count: span.text.count)
      }.joined()
    }
  }

  @Test(arguments: [
    ("async def f():  # no", "KKKKK.KKK.......CCCC"), ("x = f\"a{b}\" + 'c'", "....SSSSSSS...SSS"),
    ("\"open", "SSSSS"), ("s = 'a\\'b' if x", "....SSSSSS.KK.."), ("format = rb''", ".........SSSS"),
    ("", ""),
    ("'", "S"), ("'\\", "SS"),
  ])
  func aLineHasItsColours(_ line: String, _ expected: String) {
    #expect(inks([line]) == [expected])
  }

  @Test func tripleQuotesCarryOver() {
    #expect(inks(["a = \"\"\"x", "if", "y\"\"\" if"]) == ["....SSSS", "SS", "SSSS.KK"])
  }

  @Test func tabsBecomeBlanks() {
    let listing = SourceListing(["\tx\ty"])
    #expect(listing.lines[0].indent == 8)
    #expect(listing.lines[0].width == 17)
  }
}
