// The repository's own rules: arrows between folders, imports, paths that documents name, scenarios that are complete.

import Foundation
import SimCore
import Testing

@Suite struct TidyTests {
  /// Which folders of SimCore a folder may use.
  private static let arrows: [String: Set<String>] = [
    "Language": ["Language"],
    "Trace": ["Trace"],
    "Machine": ["Machine", "Language"],
    "Loop": ["Loop", "Machine", "Language", "Trace"],
    "Library": ["Library", "Loop", "Machine", "Language", "Trace"],
    "Session": ["Session", "Library", "Loop", "Machine", "Language", "Trace"],
  ]

  @Test func theFoldersOfSimCoreUseOnlyWhatIsBelowThem() throws {
    var home: [String: String] = [:]
    var texts: [(path: String, folder: String, code: String)] = []
    for path in Checkout.files(below: "Sources/SimCore", suffix: ".swift") {
      let folder = String(path.split(separator: "/")[2])
      let code = withoutCommentsAndStrings(try #require(Checkout.text(path)))
      texts.append((path, folder, code))
      for name in declaredTypes(code) {
        if let other = home[name], other != folder { home[name] = "" } else { home[name] = folder }
      }
    }
    for (path, folder, code) in texts {
      let allowed = try #require(Self.arrows[folder], "a new folder, \(folder): say in this test what it may use")
      let own = Set(declaredTypes(code, nested: true))
      for word in Set(words(code)).subtracting(own) {
        guard let owner = home[word], !owner.isEmpty, !allowed.contains(owner) else { continue }
        Issue.record("\(path) uses \(word) of \(owner)")
      }
    }
  }

  @Test func modulesImportOnlyWhatTheyMay() throws {
    let allowed: [String: Set<String>] = [
      "SimCore": ["BigInt", "TOMLKit", "Glibc", "Musl", "Darwin", "Synchronization", "Swift"],
      "TUI": ["SimCore", "Glibc", "Musl", "Darwin"],
      "simul": ["SimCore", "TUI", "ArgumentParser", "TOMLKit", "Glibc", "Musl", "Darwin"],
    ]
    for (module, names) in allowed {
      for path in Checkout.files(below: "Sources/\(module)", suffix: ".swift") {
        // The text of a Python module imports other Python modules.
        if path.hasPrefix("Sources/SimCore/Library/Python/") { continue }
        let more: Set<String> = path.hasPrefix("Sources/TUI/Terminal/") ? ["CNCurses"] : []
        for name in imports(try #require(Checkout.text(path))) where !names.union(more).contains(name) {
          Issue.record("\(path) imports \(name)")
        }
      }
    }
  }

  @Test func everyPathThatTheArchitectureNamesExists() throws {
    for document in ["Docs/ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"] {
      let text = try #require(Checkout.text(document))
      let quoted = text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
      let roots = ["Sources/", "Tests/", "Docs/", "Tools/"]
      for path in quoted where roots.contains(where: path.hasPrefix) && !path.contains("NN") && !path.contains(" ") {
        #expect(FileManager.default.fileExists(atPath: Checkout.url(path).path), "\(document) names \(path)")
      }
    }
  }

  @Test func everyScenarioIsComplete() throws {
    let course = try #require(Checkout.text("Scenarios/README.md"))
    let chinese = try #require(Checkout.text("Scenarios/README.zh.md"))
    for path in Checkout.files(below: "Scenarios", suffix: ".py") {
      let scenario = try TestRun.scenario(path)
      #expect(scenario.metadataProblems.isEmpty, "\(path)")
      #expect(scenario.settings.title?.isEmpty == false, "\(path) has no title")
      #expect(scenario.settings.goal?.isEmpty == false, "\(path) has no goal")
      #expect(scenario.settings.topic?.isEmpty == false, "\(path) has no topic")
      #expect(Golden("Tests/Golden/" + path.dropLast(3)) != nil, "\(path): run `make golden`")
      let name = ((path as NSString).lastPathComponent as NSString).deletingPathExtension
      #expect(course.contains("`\(name)`"), "\(path) has no place in the course")
      #expect(chinese.contains("`\(name)`"), "\(path) has no place in the Chinese course")
      #expect(scenario.lesson.questions.count >= 2, "\(path) asks less than two questions")
      let code = (Checkout.text(path) ?? "").split(separator: "\n").filter { !$0.hasPrefix("#") }
      #expect(code.count <= 40, "\(path) has \(code.count) lines of code")
    }
    for path in Checkout.files(below: "Tests/Golden/Scenarios", suffix: ".expected") {
      let program = path.dropFirst("Tests/Golden/".count).dropLast(".expected".count) + ".py"
      #expect(FileManager.default.fileExists(atPath: Checkout.url(String(program)).path), "\(path) belongs to nothing")
    }
  }

  // MARK: Reading Swift, roughly

  private func imports(_ text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ")
      guard let at = parts.firstIndex(of: "import"), at <= 1, at + 1 < parts.count, !line.hasPrefix("//") else { return nil }
      return String(parts[at + 1])
    }
  }

  /// The names of the types that a text declares at its top level, or also within other types.
  private func declaredTypes(_ code: String, nested: Bool = false) -> [String] {
    var found: [String] = []
    for line in code.split(separator: "\n") where nested || !line.hasPrefix(" ") {
      let parts = line.split(whereSeparator: { " :<{(".contains($0) }).map(String.init)
      guard let at = parts.firstIndex(where: { ["struct", "class", "enum", "protocol", "actor", "typealias"].contains($0) }),
        at + 1 < parts.count, nested || !parts.contains("private") && !parts.contains("fileprivate")
      else { continue }
      found.append(parts[at + 1])
    }
    return found
  }

  private func words(_ code: String) -> [String] {
    // `.name` and `name:` are members and labels, not types; types begin with a capital.
    code.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init).filter { $0.first?.isUppercase == true }
  }

  private func withoutCommentsAndStrings(_ text: String) -> String {
    var isInMultiline = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      var out = ""
      var isInString = false
      var rest = Substring(line)
      while let c = rest.first {
        if rest.hasPrefix("\"\"\"") {
          isInMultiline.toggle()
          rest = rest.dropFirst(3)
          continue
        }
        if isInMultiline {
          rest = rest.dropFirst()
          continue
        }
        if !isInString && rest.hasPrefix("//") { break }
        if isInString && c == "\\" {
          rest = rest.dropFirst(2)
          continue
        }
        if c == "\"" { isInString.toggle() } else if !isInString { out.append(c) }
        rest = rest.dropFirst()
      }
      return out
    }.joined(separator: "\n")
  }
}
