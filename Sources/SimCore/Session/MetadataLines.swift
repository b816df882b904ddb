// In which line of the file a key of the metadata block stands: the TOML parser does not tell.
//
// A rough look at the text is enough: a complaint that points one line too high is still found.

/// The lines of keys, by path: "title", "questions.0.at.line".
struct MetadataLines {
  private var lines: [String: Int] = [:]
  private let first: Int

  /// `first` is the line of the block's first line in the file.
  init(_ block: [String], first: Int) {
    self.first = first
    var counts: [String: Int] = [:]
    var section = ""
    for (index, text) in block.enumerated() {
      let line = text.trimmed
      if line.hasPrefix("["), let end = line.firstIndex(of: "]") {
        let isEntry = line.hasPrefix("[[")
        var name = String(line[..<end].drop { $0 == "[" }).trimmed
        name = name == "tool.simul" ? "" : name.hasPrefix("tool.simul.") ? String(name.dropFirst(11)) : "/"
        if isEntry {
          let number = counts[name, default: -1] + 1
          counts[name] = number
          note(name, first + index)
          section = "\(name).\(number)"
        } else {
          section = name
        }
        note(section, first + index)
      } else if let equals = line.firstIndex(of: "=") {
        let key = String(line[..<equals]).trimmed.replacing("\"", with: "")
        let path = section.isEmpty ? key : "\(section).\(key)"
        note(path, first + index)
        // `zh.title` also tells where `zh` is.
        if let dot = path.lastIndex(of: ".") { note(String(path[..<dot]), first + index) }
      }
    }
  }

  /// The line of a path, or of what it is part of.
  func line(of path: [String]) -> Int {
    var path = path
    while !path.isEmpty {
      if let found = lines[path.joined(separator: ".")] { return found }
      path.removeLast()
    }
    return first
  }

  private mutating func note(_ path: String, _ line: Int) {
    if lines[path] == nil { lines[path] = line }
  }
}

extension String {
  /// Without spaces and tabs at both ends.
  var trimmed: String {
    var text = Substring(self)
    while let c = text.first, c.isWhitespace { text.removeFirst() }
    while let c = text.last, c.isWhitespace { text.removeLast() }
    return String(text)
  }
}
