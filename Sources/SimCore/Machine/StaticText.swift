// Tables that are written as one text: their pieces are found by bytes, and become strings only when somebody reads them.
//
// A text of 150 lines taken apart with `split` costs a million instructions, a twentieth of the start of a small program.

extension StaticString {
  /// Where the pieces between bytes that `separates` names lie, in order; empty pieces are left out.
  func pieces(separatedBy separates: (UInt8) -> Bool) -> [Range<Int>] {
    withUTF8Buffer { bytes in
      var found: [Range<Int>] = []
      var start = 0
      for i in 0...bytes.count where i == bytes.count || separates(bytes[i]) {
        if i > start { found.append(start..<i) }
        start = i + 1
      }
      return found
    }
  }

  /// Where `byte` first lies in `range`, if it does.
  func firstOffset(of byte: UInt8, in range: Range<Int>) -> Int? {
    withUTF8Buffer { bytes in range.first { bytes[$0] == byte } }
  }

  /// The text between two offsets in bytes, which must lie between characters.
  func text(_ range: Range<Int>) -> String {
    withUTF8Buffer { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
  }
}
