import Foundation
import TUI
import Testing

@Suite struct ManualTests {
  @Test func theManualHasTheTableOfKeys() throws {
    let readme = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("README.md")
    let text = try String(contentsOf: readme, encoding: .utf8)
    #expect(text.contains(KeyMap.standard.markdownTable), "the table should be\n\(KeyMap.standard.markdownTable)")
  }
}
