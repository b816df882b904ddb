// What a cell means, not how it looks: roles, which a `Theme` turns into a terminal's attributes.

/// What is written.
public enum Ink: Hashable, Sendable {
  case text, soft, faint, line, accent
  /// Dark on a chip.
  case onChip
  case keyword, string, comment
  /// Something went wrong: stderr, a deadlock.
  case alarm
  /// In a task's colour; the index counts through `Theme.taskColours`.
  case task(UInt8)
}

/// What it is written on.
public enum Paper: Hashable, Sendable {
  case ground
  /// The header and the narration.
  case band
  /// The current source line.
  case current
  /// The one thing to see: the state chip, "now".
  case accent
  /// What went wrong, as a chip.
  case alarm
  /// A task's chip.
  case task(UInt8)
}

/// The role of a cell.
public struct Style: Hashable, Sendable {
  public var ink: Ink
  public var paper: Paper
  public var isBold: Bool

  public init(_ ink: Ink, on paper: Paper = .ground, bold: Bool = false) {
    self.ink = ink
    self.paper = paper
    isBold = bold
  }

  public static let text = Style(.text)
  public static let soft = Style(.soft)
  public static let faint = Style(.faint)
  public static let line = Style(.line)
  public static let title = Style(.accent, bold: true)

  /// The chip of a task.
  static func chip(_ colour: UInt8) -> Style { Style(.onChip, on: .task(colour), bold: true) }

  func bold(_ bold: Bool = true) -> Style { Style(ink, on: paper, bold: bold) }
  func on(_ paper: Paper) -> Style { Style(ink, on: paper, bold: isBold) }
}
