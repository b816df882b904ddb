// Recorded pictures of screens, under Tests/Golden/Screens.
//
// `SIMUL_RECORD_SCREENS=1` records them anew, and the run then fails, so that nothing is blessed by accident.

import Foundation
import Testing

enum Pictures {
  /// Compares a picture with the recorded one of that name.
  static func check(_ picture: String, _ name: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Golden/Screens/\(name).txt")
    if ProcessInfo.processInfo.environment["SIMUL_RECORD_SCREENS"] != nil {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try picture.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(name) was recorded")
      return
    }
    let known = try? String(contentsOf: file, encoding: .utf8)
    #expect(picture == known, "\(name):\n\(picture)")
  }
}
