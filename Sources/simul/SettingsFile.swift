// `$XDG_CONFIG_HOME/simul/config.toml`: the viewer's own choices, and the complaints about what it says.
//
// A wrong setting never keeps a program from being opened: it is named with file and line on stderr, and the rest counts.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import SimCore
import TOMLKit
import TUI

struct SettingsFile {
  /// Where the settings are looked for; nil where there is no home.
  static var path: String? {
    if let folder = getenv("XDG_CONFIG_HOME").map({ String(cString: $0) }), folder.hasPrefix("/") {
      return folder + "/simul/config.toml"
    }
    return getenv("HOME").map { String(cString: $0) + "/.config/simul/config.toml" }
  }

  private(set) var complaints: [String] = []
  /// The folders of the user's own programs, those that exist.
  private(set) var folders: [String] = []
  private let path: String
  private let lines: [Substring]

  /// Applies the settings, if there are any, and says on stderr what is wrong with them; answers the folders of programs.
  static func apply(to options: inout TUIOptions) -> [String] {
    guard let path, let text = read(path) else { return [] }
    var file = SettingsFile(path: path, text: text)
    file.apply(text, &options)
    for complaint in file.complaints { Console.writeError("simul: \(complaint)\n") }
    return file.folders
  }

  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  mutating func apply(_ text: String, _ options: inout TUIOptions) {
    let table: TOMLTable
    do {
      table = try TOMLText.table(text)
    } catch {
      complaints.append("\(path):\(error.line): \(error.message)")
      return
    }
    for name in table.keys.sorted() {
      switch name {
      case "theme":
        if let theme = table[name]?.string.flatMap(ThemeName.init) {
          options.theme = theme
        } else {
          complain(name, "theme is one of \(ThemeName.allCases.map(\.rawValue).joined(separator: ", "))")
        }
      case "mouse": if let flag = flag(table, name) { options.usesMouse = flag }
      case "ascii": if let flag = flag(table, name) { options.usesASCII = flag }
      case "presenter": if let flag = flag(table, name) { options.presenter = flag }
      case "speed":
        let value = table[name]?.double ?? table[name]?.int.map(Double.init)
        if let exponent = value.flatMap(Self.exponent) {
          options.speed = exponent
        } else {
          complain(name, "speed is 0.25, 0.5, 1, 2, 4, 8, 16, 32 or 64")
        }
      case "lang":
        if let tongue = table[name]?.string.flatMap(Tongue.init) {
          options.tongue = tongue
        } else {
          complain(name, "lang is one of \(Tongue.allCases.map(\.rawValue).joined(separator: ", "))")
        }
      case "scenarios": addFolders(table[name])
      case "keys":
        guard let keys = table[name]?.table else {
          complain(name, "[keys] is a table of commands and their keys")
          continue
        }
        for command in keys.keys.sorted() { bind(command, keys[command], &options) }
      default: complain(name, "there is no setting '\(name)'; there are theme, lang, mouse, ascii, presenter, speed, scenarios and [keys]")
      }
    }
  }

  private static func exponent(_ speed: Double) -> Int? {
    UIState.speeds.first { exponent in
      let factor = exponent < 0 ? 1 / Double(1 << -exponent) : Double(1 << exponent)
      return factor == speed
    }
  }

  private mutating func flag(_ table: TOMLTable, _ name: String) -> Bool? {
    if let flag = table[name]?.bool { return flag }
    complain(name, "\(name) is true or false")
    return nil
  }

  /// A folder or a list of them; `~` is the home.
  private mutating func addFolders(_ value: TOMLValueConvertible?) {
    let named = value?.string.map { [$0] } ?? value?.array?.compactMap(\.string)
    guard let named else { return complain("scenarios", "scenarios is a list of folders") }
    for name in named {
      let home = getenv("HOME").map { String(cString: $0) } ?? ""
      let folder = name == "~" || name.hasPrefix("~/") ? home + name.dropFirst() : name
      if ScenarioFile.isFolder(folder) {
        folders.append(folder)
      } else {
        complain("scenarios", "\(name) is no folder")
      }
    }
  }

  private mutating func bind(_ command: String, _ value: TOMLValueConvertible?, _ options: inout TUIOptions) {
    var keys: [String]?
    if let one = value?.string { keys = [one] }
    if let array = value?.array { keys = array.compactMap(\.string) }
    guard let keys else { return complain(command, "\(command) is a key or a list of keys") }
    if let complaint = options.keys.bind(command, to: keys) { complain(command, complaint) }
  }

  /// The parser does not tell where a value stands: the first line that begins with its name is it.
  private mutating func complain(_ name: String, _ text: String) {
    let index = lines.firstIndex { line in
      var rest = line.drop { $0 == " " || $0 == "\t" || $0 == "\"" || $0 == "[" }
      guard rest.hasPrefix(name) else { return false }
      rest = rest.dropFirst(name.count)
      return rest.first.map { " =\"\t]".contains($0) } ?? false
    }
    complaints.append("\(path):\(index.map { "\($0 + 1): " } ?? " ")\(text)")
  }

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while bytes.count < 1 << 20 {
      let count = fread(&chunk, 1, chunk.count, file)
      if count <= 0 { break }
      bytes.append(contentsOf: chunk[..<count])
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
