// TOML as users write it: metadata blocks and settings.
//
// The parser under TOMLKit aborts the process at a table header without a name (`[ = ]`), where it should complain; so headers are
// looked at here first.  Everything else that can be wrong it says itself.

import TOMLKit

/// What is wrong with a TOML text, and at which of its lines (from 1).
public struct TOMLFault: Error {
  public let line: Int
  public let message: String
}

/// Reads TOML.
public enum TOMLText {
  /// The table that a text stands for: O(n).
  public static func table(_ text: String) throws(TOMLFault) -> TOMLTable {
    if let line = namelessHeader(in: text) { throw TOMLFault(line: line, message: "a table's name is missing between the brackets") }
    do {
      return try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw TOMLFault(line: error.source.begin.line, message: error.description)
    } catch {
      throw TOMLFault(line: 1, message: "\(error)")
    }
  }

  /// The first line that begins like a table's header and goes on with what no name begins with.
  private static func namelessHeader(in text: String) -> Int? {
    var depth = 0
    /// The quote of a string that goes over several lines.
    var open: UInt8?
    for (number, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let bytes = Array(line)
      var i = 0
      func blanks() { while i < bytes.count, bytes[i] == 0x20 || bytes[i] == 0x09 { i += 1 } }
      if open == nil, depth == 0 {
        blanks()
        if i < bytes.count, bytes[i] == UInt8(ascii: "[") {
          i += 1
          if i < bytes.count, bytes[i] == UInt8(ascii: "[") { i += 1 }
          blanks()
          guard i < bytes.count, beginsName(bytes[i]) || bytes[i] == UInt8(ascii: "]") else { return number + 1 }
          continue
        }
      }
      while i < bytes.count {
        let byte = bytes[i]
        let isTriple = i + 2 < bytes.count && bytes[i + 1] == byte && bytes[i + 2] == byte
        if let quote = open {
          if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
            i += 2
          } else if byte == quote, isTriple {
            open = nil
            i += 3
          } else {
            i += 1
          }
          continue
        }
        switch byte {
        case UInt8(ascii: "#"): i = bytes.count
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
          if isTriple {
            open = byte
            i += 3
            continue
          }
          i += 1
          while i < bytes.count, bytes[i] != byte { i += bytes[i] == UInt8(ascii: "\\") && byte == UInt8(ascii: "\"") ? 2 : 1 }
          i += 1
        case UInt8(ascii: "["), UInt8(ascii: "{"):
          depth += 1
          i += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
          depth = max(0, depth - 1)
          i += 1
        default: i += 1
        }
      }
    }
    return nil
  }

  private static func beginsName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
