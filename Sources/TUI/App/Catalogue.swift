// The programs that the browser lists, and how to open them.  Folders and files are the caller's business.

import SimCore

/// A program to choose.
public struct CatalogueEntry: Equatable, Sendable {
  /// Where it is, as a command would name it.
  public var path: String
  /// Under which heading it stands where its metadata names no topic, such as its folder.
  public var section: String
  public var settings: ScenarioSettings
  /// How many questions it asks.
  public var questions = 0
  /// What is wrong with its metadata, in one line; empty where nothing is.
  public var problem = ""

  public init(path: String, section: String, settings: ScenarioSettings = ScenarioSettings()) {
    self.path = path
    self.section = section
    self.settings = settings
  }

  /// The file's name without its folders.
  var fileName: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// Its title, or else the file's name.
  func title(in tongue: Tongue) -> String { settings.title(in: tongue) ?? fileName }

  /// How far one should have come: 1 to 3, 0 where it is not said.
  var level: Int { settings.level.flatMap { CatalogueEntry.levels.firstIndex(of: $0) }.map { $0 + 1 } ?? 0 }

  /// The levels, as metadata names them.
  static let levels = ["first steps", "next steps", "further on"]

  /// Whether all words are found somewhere in what is known of it, in whatever language; big and small letters are the same.
  func matches(_ words: [Substring]) -> Bool {
    if words.isEmpty { return true }
    var texts = [path, section] + [settings.title, settings.goal, settings.topic, settings.level].compactMap { $0 }
    texts += settings.titles.values
    texts += settings.goals.values
    let all = texts.joined(separator: "\n").lowercased()
    return words.allSatisfy { all.contains($0.lowercased()) }
  }
}

/// What the browser shows, and how it opens what was chosen.
public struct Catalogue {
  public var entries: [CatalogueEntry]
  /// Makes a run for the preview, which must not take long; or says in a sentence why there is none.
  public var preview: (CatalogueEntry) -> Result<LoadedProgram, LoadComplaint>
  /// The file for the stepper.
  public var file: (CatalogueEntry) -> ProgramFile

  public init(
    entries: [CatalogueEntry], preview: @escaping (CatalogueEntry) -> Result<LoadedProgram, LoadComplaint>,
    file: @escaping (CatalogueEntry) -> ProgramFile
  ) {
    self.entries = entries
    self.preview = preview
    self.file = file
  }
}
