// How files become texts: line ends, byte order marks, codings.

import Testing

@testable import SimCore

@Suite struct SourceTextTests {
  private func decode(_ text: String) -> Result<SourceText, SourceTextError> {
    SourceText.decode(name: "a.py", bytes: Array(text.utf8))
  }

  private func message(_ bytes: [UInt8]) -> String? {
    guard case .failure(let error) = SourceText.decode(name: "a.py", bytes: bytes) else { return nil }
    return error.message
  }

  @Test func lineEndsOfAllKindsAreOne() throws {
    let source = try decode("a\r\nb\rc\nd").get()
    #expect(source.lineCount == 4)
    #expect((1...5).map { source.line(at: $0) } == ["a", "b", "c", "d", ""])
  }

  @Test func aByteOrderMarkIsNoText() throws {
    #expect(try decode("\u{FEFF}x").get().line(at: 1) == "x")
  }

  @Test func textIsFoundByItsRange() throws {
    let source = try decode("é = 'ü'\ny").get()
    let range = SourceRange(
      start: SourcePosition(line: 1, column: 4), end: SourcePosition(line: 1, column: 7))
    #expect(source.text(in: range) == "'ü'")
  }

  @Test func knownCodingsAreRead() throws {
    let latin = Array("# -*- coding: latin-1 -*-\n'".utf8) + [0xE9] + Array("'\n".utf8)
    #expect(try SourceText.decode(name: "a.py", bytes: latin).get().line(at: 2) == "'é'")
    #expect(message(Array("# coding=utf_8\nx\n".utf8)) == nil)
  }

  @Test func unreadableBytesAreRefusedInTheWordsOfCPython() {
    #expect(message(Array("# coding: foo\n".utf8)) == "encoding problem: foo")
    #expect(message([0x78, 0x00]) == "source code cannot contain null bytes")
    #expect(
      message([0x0A, 0xFF])
        == "Non-UTF-8 code starting with '\\xff' in file a.py on line 2, but no encoding declared; "
        + "see https://peps.python.org/pep-0263/ for details")
  }

  @Test func anEmptyTextIsAnEmptyModule() {
    #expect(parse(SourceText(name: "a.py", text: "")).0?.body.isEmpty == true)
    #expect(SourceText(name: "a.py", text: "").lineCount == 0)
  }
}
