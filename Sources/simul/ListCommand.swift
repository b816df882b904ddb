// `simul list`: the scenarios by path and title.

import ArgumentParser
import SimCore
import TUI

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the scenarios that come with Simul, or the programs below folders.")

  @OptionGroup var language: LanguageOption

  @Argument(help: "Folders of programs; without them the library, and the folders that the settings name.", completion: .directory)
  var folders: [String] = []

  func run() throws {
    var options = TUIOptions()
    options.tongue = LanguageOption.ofLocale
    let own = SettingsFile.apply(to: &options)
    try ListCommand.list(folders, own, language.lang ?? options.tongue)
  }

  /// Lists the programs below `folders`, or else those of the library and of the user's own folders.
  static func list(_ folders: [String], _ own: [String], _ tongue: Tongue) throws {
    if let wrong = folders.first(where: { !ScenarioFile.isFolder($0) }) {
      Console.writeError("simul: \(wrong): is no folder\n")
      throw ExitStatus(code: 2)
    }
    let wanted = folders.isEmpty ? CatalogueFiles.folders(own) : folders
    if wanted.isEmpty {
      Console.writeError("simul: no Scenarios folder here; set SIMUL_SCENARIOS to where it is\n")
      throw ExitStatus(code: 2)
    }
    let entries = CatalogueFiles.entries(below: wanted)
    let width = entries.map(\.path.count).max() ?? 0
    for entry in entries {
      let title = entry.settings.title(in: tongue) ?? ""
      let gap = title.isEmpty ? "" : String(repeating: " ", count: width - entry.path.count + 2)
      Console.write(entry.path + gap + title + "\n")
    }
  }
}
