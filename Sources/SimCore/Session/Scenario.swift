// A program to be simulated: its text and what its metadata block says.

import TOMLKit

/// An ordinary Python file, with the optional `[tool.simul]` table of its PEP 723 block.
public struct Scenario: Sendable {
  /// The name as given on the command line; it is `__file__` and appears in tracebacks.
  public let name: String
  public let source: SourceText
  public let settings: ScenarioSettings
  /// Its questions, notes and tasks.
  public let lesson: Lesson
  /// What is wrong with the metadata block, in the order of its lines.
  public let metadataProblems: [Diagnostic]
  /// The program's own modules: what lies beside it, by dotted name; nil where there is no such module.
  public let neighbour: Neighbours

  /// Looks up a module that lies beside the program.  It must give the same answer each time, since a program is run again to
  /// go back.
  public typealias Neighbours = @Sendable (_ dottedName: String) -> Neighbour?

  public init(source: SourceText, neighbour: @escaping Neighbours = { _ in nil }) {
    name = source.name
    self.neighbour = neighbour
    self.source = source
    (settings, lesson, metadataProblems) = ScenarioSettings.read(from: source)
  }

  /// The lines as a viewer is to see them: without what a lesson's metadata would give away, its answers above all.
  ///
  /// A block at the end of the file is left out; of one further up the numbers of the lines stay, and its text goes.
  public var shownLines: [String] {
    var shown = lines
    guard let first = shown.firstIndex(of: "# /// script"),
      let last = shown[first...].firstIndex(of: "# ///"), last > first
    else { return shown }
    if shown[(last + 1)...].allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
      shown.removeSubrange(first...)
      while let line = shown.last, line.allSatisfy(\.isWhitespace) { shown.removeLast() }
    } else {
      for index in first + 1..<last { shown[index] = "#" }
    }
    return shown
  }

  /// The file's lines, without line ends.
  public var lines: [String] {
    source.lineCount == 0 ? [] : (1...source.lineCount).map { source.line(at: $0) }
  }
}

extension ScenarioSettings {
  /// Reads the `# /// script` block (PEP 723): lines of comments between `# /// script` and `# ///`.
  static func read(from source: SourceText) -> (ScenarioSettings, Lesson, [Diagnostic]) {
    var settings = ScenarioSettings()
    var block: [String] = []
    var firstLine = 0
    var isOpen = false
    var isClosed = false
    if source.lineCount > 0 {
      for n in 1...source.lineCount {
        let line = source.line(at: n)
        if !isOpen {
          if line == "# /// script" {
            isOpen = true
            firstLine = n
          }
          continue
        }
        if line == "# ///" {
          isClosed = true
          break
        }
        guard line.hasPrefix("#") else { break }
        block.append(line == "#" ? "" : String(line.dropFirst(line.hasPrefix("# ") ? 2 : 1)))
      }
    }
    guard isOpen else { return (settings, Lesson(), []) }
    func problem(_ message: String, line: Int) -> Diagnostic {
      let at = SourcePosition(line: line, column: 0)
      return Diagnostic(kind: .warning, message: message, range: SourceRange(start: at, end: at))
    }
    guard isClosed else {
      return (settings, Lesson(), [problem("the '# /// script' block has no closing '# ///' line", line: firstLine)])
    }
    let table: TOMLTable
    do {
      table = try TOMLText.table(block.joined(separator: "\n"))
    } catch {
      return (settings, Lesson(), [problem("the metadata block is not TOML: \(error.message)", line: firstLine + error.line)])
    }
    guard let tool = table["tool"]?.table, let simul = tool["simul"]?.table else { return (settings, Lesson(), []) }
    let lines = MetadataLines(block, first: firstLine + 1)
    var problems: [Diagnostic] = []
    func report(_ path: [String], _ message: String) { problems.append(problem(message, line: lines.line(of: path))) }
    MetadataShape.check(simul, MetadataShape.scenario, [], report: report)
    let lesson = Lesson.read(simul, source: source, line: { lines.line(of: $0) }, report: report)
    problems.sort { $0.range.start.line < $1.range.start.line }
    settings.title = simul["title"]?.string
    settings.goal = simul["goal"]?.string
    settings.topic = simul["topic"]?.string
    settings.level = simul["level"]?.string
    settings.order = simul["order"]?.int
    for tongue in Tongue.allCases {
      guard let words = simul[tongue.rawValue]?.table else { continue }
      settings.titles[tongue] = words["title"]?.string
      settings.goals[tongue] = words["goal"]?.string
    }
    settings.seed = simul["seed"]?.int
    settings.debug = simul["debug"]?.bool ?? false
    settings.latency = simul["latency"]?.double ?? simul["latency"]?.int.map(Double.init) ?? settings.latency
    settings.arguments = simul["args"]?.array?.compactMap { $0.string } ?? []
    settings.input = simul["input"]?.array?.compactMap { $0.string } ?? []
    if let files = simul["files"]?.table {
      for key in files.keys { settings.files[key] = files[key]?.string ?? "" }
    }
    if let network = simul["network"]?.table {
      func number(_ key: String) -> Double? { network[key]?.double ?? network[key]?.int.map(Double.init) }
      settings.network.latency = max(0, number("latency") ?? 0)
      settings.network.bandwidth = number("bandwidth").flatMap { $0 > 0 ? $0 : nil }
      settings.network.buffer = network["buffer"]?.int.flatMap { $0 > 0 ? $0 : nil }
    }
    for entry in simul["hosts"]?.array ?? TOMLArray() {
      guard let host = entry.table, let url = host["url"]?.string else { continue }
      var made = VirtualHost(url: url)
      made.status = host["status"]?.int ?? 200
      made.body = host["body"]?.string ?? ""
      made.latency = host["latency"]?.double ?? host["latency"]?.int.map(Double.init)
      made.isDown = host["down"]?.bool ?? false
      if let headers = host["headers"]?.table { for key in headers.keys { made.headers[key] = headers[key]?.string } }
      settings.hosts.append(made)
    }
    return (settings, lesson, problems)
  }
}
