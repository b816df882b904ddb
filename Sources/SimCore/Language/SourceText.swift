// A file's text in the form in which the lexer reads it.
//
// Kept as UTF-8 bytes: text that is ASCII, which is nearly all, is read byte by byte, and no `String` index
// is ever walked.  Line ends are normalised to LF, a byte order mark is gone, and the text ends with a LF if
// it has any character.  No file is opened here.

/// A source file: its name, its UTF-8 bytes and where its lines start.
public struct SourceText: Sendable {
  public let name: String
  /// Normalised UTF-8 bytes.
  let bytes: [UInt8]
  /// The offset at which each line starts.
  let lineStarts: [Int]
  /// Whether the file itself ended without a line end (the lexer adds it).
  let lacksFinalNewline: Bool

  /// A text that is already decoded.
  public init(name: String, text: String) {
    self.init(name: name, utf8: Array(text.utf8))
  }

  /// A file's bytes; or what Python says of bytes that it can't read (not UTF-8, a NUL, an unknown coding).
  public static func decode(name: String, bytes input: [UInt8]) -> Result<SourceText, SourceTextError> {
    var bytes = input
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    if hasMark { bytes.removeFirst(3) }
    var isLatin1 = false
    if let coding = codingCookie(of: bytes) {
      let isSupported: Bool
      switch normalizedCoding(coding) {
      case "utf-8": isSupported = true
      case "latin-1":
        isSupported = !hasMark
        isLatin1 = true
      case "ascii": isSupported = !hasMark && !bytes.contains { $0 >= 0x80 }
      default: isSupported = false
      }
      if !isSupported {
        let message = hasMark ? "encoding problem: \(coding) with BOM" : "encoding problem: \(coding)"
        return .failure(.init(message: message, line: 0))
      }
    }
    if isLatin1 {
      bytes = bytes.flatMap { $0 < 0x80 ? [$0] : [0xC0 | $0 >> 6, 0x80 | $0 & 0x3F] }
    } else if let offset = firstInvalidUTF8(bytes) {
      let byte = bytes[offset]
      let line = bytes[..<offset].reduce(1) { $1 == 10 ? $0 + 1 : $0 }
      return .failure(
        .init(
          message: "Non-UTF-8 code starting with '\\x\(hex(byte))' in file \(name) on line \(line), but no "
            + "encoding declared; see https://peps.python.org/pep-0263/ for details", line: line))
    }
    if bytes.contains(0) {
      let line = bytes.prefix { $0 != 0 }.reduce(1) { $1 == 10 ? $0 + 1 : $0 }
      return .failure(.init(message: "source code cannot contain null bytes", line: line))
    }
    return .success(SourceText(name: name, utf8: bytes))
  }

  private init(name: String, utf8 input: [UInt8]) {
    var bytes = input
    if bytes.contains(13) {
      var out = [UInt8]()
      out.reserveCapacity(bytes.count)
      var i = 0
      while i < bytes.count {
        if bytes[i] == 13 {
          out.append(10)
          if i + 1 < bytes.count, bytes[i + 1] == 10 { i += 1 }
        } else {
          out.append(bytes[i])
        }
        i += 1
      }
      bytes = out
    }
    lacksFinalNewline = bytes.last.map { $0 != 10 } ?? false
    if lacksFinalNewline { bytes.append(10) }
    var starts = [0]
    bytes.withUnsafeBufferPointer { buffer in
      for i in buffer.indices where buffer[i] == 10 && i + 1 < buffer.count { starts.append(i + 1) }
    }
    self.name = name
    self.bytes = bytes
    lineStarts = starts
  }

  /// How many lines the text has; an empty text has none.
  public var lineCount: Int { bytes.isEmpty ? 0 : lineStarts.count }

  /// The line with that number (from 1), without its line end; empty outside the text.
  public func line(at number: Int) -> String {
    String(decoding: lineBytes(at: number), as: UTF8.self)
  }

  func lineBytes(at number: Int) -> ArraySlice<UInt8> {
    guard number >= 1, number <= lineCount else { return [] }
    let start = lineStarts[number - 1]
    let end = number < lineStarts.count ? lineStarts[number] : bytes.count
    return bytes[start..<max(start, end - 1)]
  }

  /// The text in a range, as written; empty where the range lies outside the text.
  public func text(in range: SourceRange) -> String {
    let start = offset(of: range.start)
    let end = offset(of: range.end)
    return start < end ? String(decoding: bytes[start..<end], as: UTF8.self) : ""
  }

  /// The byte offset of a position, clamped to the text.
  func offset(of position: SourcePosition) -> Int {
    let line = Int(position.line)
    guard line >= 1 else { return 0 }
    guard line <= lineStarts.count else { return bytes.count }
    var offset = lineStarts[line - 1]
    var column = Int(position.column)
    while column > 0, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column -= 1
    }
    return offset
  }

  /// The number of code points between the start of a line and an offset in it.
  func column(ofOffset offset: Int, line: Int) -> Int {
    guard line >= 1, line <= lineStarts.count else { return 0 }
    var count = 0
    for i in lineStarts[line - 1]..<max(lineStarts[line - 1], min(offset, bytes.count))
    where bytes[i] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}

/// Why a file's bytes are no source text.
public struct SourceTextError: Error, Equatable, Sendable {
  /// In CPython's words, for a `SyntaxError`.
  public var message: String
  /// The line that it names; 0 where CPython gives none.
  public var line: Int

  public init(message: String, line: Int) {
    self.message = message
    self.line = line
  }

  public var diagnostic: Diagnostic {
    let position = SourcePosition(line: line, column: 0)
    return Diagnostic(
      kind: .syntaxError(type: "SyntaxError"), message: message,
      range: SourceRange(start: position, end: position))
  }
}

// MARK: - Decoding

private func hex(_ byte: UInt8) -> String {
  let digits = Array("0123456789abcdef")
  return String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
}

/// The name in a `coding:` comment of the first two lines.
private func codingCookie(of bytes: [UInt8]) -> String? {
  var start = 0
  for _ in 1...2 {
    guard start < bytes.count else { return nil }
    let end = bytes[start...].firstIndex { $0 == 10 || $0 == 13 } ?? bytes.count
    let text = bytes[start..<end]
    guard let first = text.firstIndex(where: { $0 != 32 && $0 != 9 && $0 != 12 }) else {
      start = end + 1
      continue
    }
    guard text[first] == UInt8(ascii: "#") else { return nil }
    let word = Array("coding".utf8)
    var i = first
    while i + word.count < end {
      if text[i..<i + word.count].elementsEqual(word) {
        var j = i + word.count
        if text[j] == UInt8(ascii: ":") || text[j] == UInt8(ascii: "=") {
          j += 1
          while j < end, text[j] == 32 || text[j] == 9 { j += 1 }
          let name = text[j..<end].prefix { byte in
            byte < 0x80
              && (Character(UnicodeScalar(byte)).isLetter || Character(UnicodeScalar(byte)).isNumber
                || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "."))
          }
          if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
        }
      }
      i += 1
    }
    start = end + 1
  }
  return nil
}

private func normalizedCoding(_ name: String) -> String {
  let lower = name.lowercased().dashed
  switch lower {
  case "utf-8", "utf8", "u8", "utf", "utf-8-sig": return "utf-8"
  case let other where other.hasPrefix("utf-8-"): return "utf-8"
  case "latin-1", "iso-8859-1", "iso-latin-1", "latin1", "l1", "iso8859-1", "cp819": return "latin-1"
  case let other where other.hasPrefix("latin-1-") || other.hasPrefix("iso-8859-1-"): return "latin-1"
  case "ascii", "us-ascii", "646": return "ascii"
  default: return lower
  }
}

extension String {
  /// With `_` turned into `-`, as names of codings are compared.
  fileprivate var dashed: String {
    String(map { $0 == "_" ? "-" : $0 })
  }
}

/// The offset of the first byte that is not UTF-8.
private func firstInvalidUTF8(_ bytes: [UInt8]) -> Int? {
  bytes.withUnsafeBufferPointer { buffer in
    var i = 0
    while i < buffer.count {
      let byte = buffer[i]
      if byte < 0x80 {
        i += 1
        continue
      }
      let length: Int
      var lowest: UInt8 = 0x80
      var highest: UInt8 = 0xBF
      switch byte {
      case 0xC2...0xDF: length = 2
      case 0xE0: (length, lowest) = (3, 0xA0)
      case 0xED: (length, highest) = (3, 0x9F)
      case 0xE1...0xEF: length = 3
      case 0xF0: (length, lowest) = (4, 0x90)
      case 0xF4: (length, highest) = (4, 0x8F)
      case 0xF1...0xF3: length = 4
      default: return i
      }
      guard i + length <= buffer.count else { return i }
      for k in 1..<length {
        let low = k == 1 ? lowest : 0x80
        let high = k == 1 ? highest : 0xBF
        if buffer[i + k] < low || buffer[i + k] > high { return i }
      }
      i += length
    }
    return nil
  }
}
