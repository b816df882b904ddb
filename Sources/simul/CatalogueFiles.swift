// The programs of the browser and of `simul list`: the library's, and those in folders that the user named.

import ArgumentParser
import SimCore
import TUI

enum CatalogueFiles {
  /// The programs below folders, each with what its metadata says; files that can't be read or decoded have a problem instead.
  static func entries(below folders: [String]) -> [CatalogueEntry] {
    var known: Set<String> = []
    return folders.flatMap { folder in
      ScenarioFile.programs(below: folder).filter { known.insert($0).inserted }.map { entry($0, below: folder) }
    }
  }

  /// The library, if it is found, and the user's folders.
  static func folders(_ settings: [String]) -> [String] { (ScenarioFile.folder.map { [$0] } ?? []) + settings }

  /// What the browser lists and opens.
  static func catalogue(_ entries: [CatalogueEntry], _ shared: SharedOptions) -> Catalogue {
    Catalogue(
      entries: entries,
      preview: { entry in
        // A glance must not take longer than a key press: some hundred thousand jumps.
        StepperFile(entry.path, shared, arguments: [], maxStretches: 4).file.load()
      },
      file: { StepperFile($0.path, shared, arguments: []).file })
  }

  private static func entry(_ path: String, below folder: String) -> CatalogueEntry {
    let place = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? folder
    // Metadata stands at the top; the rest of a large file is none of the list's business.
    guard let bytes = ScenarioFile.bytes(path, limit: 256 << 10) else {
      var entry = CatalogueEntry(path: path, section: place)
      entry.problem = "the file can't be read"
      return entry
    }
    switch SourceText.decode(name: path, bytes: bytes) {
    case .failure(let error):
      var entry = CatalogueEntry(path: path, section: place)
      entry.problem = "line \(error.line): \(error.message)"
      return entry
    case .success(let source):
      let scenario = ScenarioFile.scenario(path, source)
      var entry = CatalogueEntry(path: path, section: place, settings: scenario.settings)
      entry.questions = scenario.lesson.questions.count
      if let problem = scenario.metadataProblems.first { entry.problem = "line \(problem.range.start.line): \(problem.message)" }
      return entry
    }
  }
}
