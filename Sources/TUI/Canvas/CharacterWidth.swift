// How many columns a character takes.
//
// A table of our own, because libc's differs by locale and system, and a screen must be the same everywhere.
// Joiners, bidirectional controls and variation selectors are dropped: terminals disagree about emoji
// clusters.

enum CharacterWidth {
  /// The columns of a scalar: 0 (a combining mark), 1 or 2; nil where it is to be dropped.
  @inline(__always)
  static func of(_ scalar: UInt32) -> Int? {
    if scalar < 0x300 { return scalar == 0xAD ? nil : 1 }
    return lookUp(scalar)
  }

  /// The columns of a text as `Canvas.put` writes it.
  static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + (of($1.value) ?? 0) }
  }

  /// A text of at most so many columns, the last of which says that there was more.
  static func cut(_ text: String, to limit: Int) -> String {
    guard of(text) > limit else { return text }
    var kept = ""
    var width = 1
    for character in text {
      width += of(String(character))
      if width > limit { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// What stands for a control character: never the character itself, so that nothing on a screen can act.
  @inline(__always)
  static func visible(_ scalar: UInt32) -> UInt32 {
    if scalar >= 0x20 && scalar < 0x7F || scalar >= 0xA0 { return scalar }
    if scalar < 0x20 { return 0x2400 + scalar }
    return scalar == 0x7F ? 0x2421 : 0xFFFD
  }

  private static func lookUp(_ scalar: UInt32) -> Int? {
    if scalar >= 0x2500 && scalar < 0x25FD { return 1 }  // box drawing: most of a screen
    if isWide(scalar) { return 2 }
    if scalar >= 0xFE00 && scalar <= 0xFE0F || scalar >= 0xE0000 && scalar <= 0xE0FFF { return nil }
    if scalar == 0x2028 || scalar == 0x2029 { return nil }
    guard let properties = Unicode.Scalar(scalar)?.properties else { return nil }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    case .format: return nil
    default: return scalar >= 0x1160 && scalar <= 0x11FF ? 0 : 1
    }
  }

  private static func isWide(_ scalar: UInt32) -> Bool {
    if scalar < 0x1100 { return false }
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].upperBound < scalar {
        low = middle + 1
      } else if wide[middle].lowerBound > scalar {
        high = middle
      } else {
        return true
      }
    }
    return false
  }

  /// East Asian Wide and Fullwidth, with emoji shown as pictures (Unicode 15).
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0, 0x23F3...0x23F3,
    0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F, 0x2693...0x2693, 0x26A1...0x26A1,
    0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA,
    0x26F2...0x26F3, 0x26F5...0x26F5, 0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B,
    0x2728...0x2728, 0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797,
    0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55, 0x2E80...0x303E,
    0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x16FFF,
    0x17000...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F004...0x1F004, 0x1F0CF...0x1F0CF, 0x1F18E...0x1F18E,
    0x1F191...0x1F19A, 0x1F200...0x1F320, 0x1F32D...0x1F335, 0x1F337...0x1F37C, 0x1F37E...0x1F393,
    0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0, 0x1F3F4...0x1F3F4, 0x1F3F8...0x1F43E,
    0x1F440...0x1F440, 0x1F442...0x1F4FC, 0x1F4FF...0x1F53D, 0x1F54B...0x1F54E, 0x1F550...0x1F567,
    0x1F57A...0x1F57A, 0x1F595...0x1F596, 0x1F5A4...0x1F5A4, 0x1F5FB...0x1F64F, 0x1F680...0x1F6C5,
    0x1F6CC...0x1F6CC, 0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6D7, 0x1F6DC...0x1F6DF, 0x1F6EB...0x1F6EC,
    0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7EB, 0x1F7F0...0x1F7F0, 0x1F90C...0x1F93A, 0x1F93C...0x1F945,
    0x1F947...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}
