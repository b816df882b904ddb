// From roles to colours.  Each role has an explicit look for 256 colours, for 8 and for none: the nearest RGB
// would have made pink black on black.
//
// Task colours are Okabe-Ito's, mapped to the palette; the first four stay apart for colour-blind eyes as
// well.

/// How many colours there are to use.
public enum ColourDepth: Hashable, Sendable { case none, eight, many }

/// The themes by name.
public enum ThemeName: String, CaseIterable, Hashable, Sendable {
  case dark, light
  /// Black and white beside strong colours, nothing faint.
  case contrast
  /// No colours at all.
  case mono
}

/// The attributes of a terminal cell; a colour is a palette number, -1 the terminal's own.
struct Attributes: Hashable, Sendable {
  var foreground: Int16 = -1
  var background: Int16 = -1
  var isBold = false
  var isUnderlined = false
  var isReversed = false
  var isDim = false
}

/// A set of looks.
struct Theme: Sendable {
  /// How many different task colours every theme has; the first is main's.
  static let taskColours = 7

  var depth: ColourDepth
  var name = ThemeName.dark

  func attributes(_ style: Style) -> Attributes {
    if name == .mono { return mono(style) }
    switch depth {
    case .many: return name == .contrast ? contrast(style) : palette(style)
    case .eight: return eight(style)
    case .none: return mono(style)
    }
  }

  // MARK: 256 colours

  private func palette(_ style: Style) -> Attributes {
    let isDark = name != .light
    let tasks = isDark ? Theme.darkTasks : Theme.lightTasks
    let background: Int16 =
      switch style.paper {
      case .ground: isDark ? 233 : 231
      case .band: isDark ? 236 : 254
      case .current: isDark ? 237 : 253
      case .accent: isDark ? 255 : 235
      case .alarm: isDark ? 203 : 160
      case .task(let index): tasks[Int(index) % tasks.count]
      }
    let foreground: Int16 =
      switch style.ink {
      case .text: isDark ? 253 : 235
      case .soft: isDark ? 248 : 240
      case .faint: isDark ? 241 : 247
      case .line: isDark ? 240 : 248
      case .accent: isDark ? 255 : 232
      case .onChip: isDark ? 233 : 231
      case .keyword: isDark ? 110 : 25
      case .string: isDark ? 144 : 58
      case .comment: isDark ? 245 : 243
      case .alarm: isDark ? 203 : 160
      case .task(let index): tasks[Int(index) % tasks.count]
      }
    return Attributes(foreground: foreground, background: background, isBold: style.isBold)
  }

  private static let darkTasks: [Int16] = [251, 74, 202, 220, 175, 68, 36]
  private static let lightTasks: [Int16] = [240, 31, 166, 136, 132, 25, 29]

  // MARK: High contrast: nothing faint, chips in full colours, everything else black and white

  private func contrast(_ style: Style) -> Attributes {
    let background: Int16 =
      switch style.paper {
      case .ground: 16
      case .band: 235
      case .current: 18
      case .accent: 231
      case .alarm: 210
      case .task(let index): Theme.strongTasks[Int(index) % Theme.strongTasks.count]
      }
    let foreground: Int16 =
      switch style.ink {
      case .text, .soft, .accent: 231
      case .faint, .line, .comment: 252
      case .onChip: 16
      case .keyword: 123
      case .string: 228
      case .alarm: 210
      case .task(let index): Theme.strongTasks[Int(index) % Theme.strongTasks.count]
      }
    return Attributes(foreground: foreground, background: background, isBold: style.isBold)
  }

  private static let strongTasks: [Int16] = [255, 87, 214, 226, 218, 117, 84]

  // MARK: 8 colours

  private func eight(_ style: Style) -> Attributes {
    let tasks: [Int16] = [7, 6, 1, 3, 5, 4, 2]
    var result = Attributes(isBold: style.isBold)
    switch style.ink {
    case .task(let index): result.foreground = tasks[Int(index) % tasks.count]
    case .onChip: result.foreground = 0
    case .keyword: result.foreground = 4
    case .string: result.foreground = 2
    case .alarm: result.foreground = 1
    case .faint, .line, .comment: result.isDim = true
    case .text, .soft, .accent: break
    }
    switch style.paper {
    case .task(let index):
      result.background = tasks[Int(index) % tasks.count]
      result.isBold = false  // bold would brighten black on a chip to grey in many terminals
    case .alarm:
      result.background = 1
      result.foreground = 7
    case .accent: result.isReversed = true
    case .current: result.isUnderlined = true
    case .ground, .band: break
    }
    if style.paper == .accent { result.foreground = -1 }
    return result
  }

  // MARK: No colour

  private func mono(_ style: Style) -> Attributes {
    var result = Attributes(isBold: style.isBold)
    switch style.paper {
    case .task, .accent, .alarm: result.isReversed = true
    case .current:
      result.isBold = true
      result.isUnderlined = true
    case .ground, .band: break
    }
    if style.ink == .faint || style.ink == .line, style.paper == .ground { result.isDim = true }
    return result
  }
}
