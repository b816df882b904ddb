// What the viewer has chosen and typed in the browser of scenarios.  Only `reduce` changes it.

import SimCore

/// The viewer's side of the browser.
struct BrowserState: Equatable, Sendable {
  enum Grouping: Hashable, Sendable { case topic, level }

  /// A row of the list.
  enum Row: Equatable, Sendable {
    case heading(String)
    /// The index of an entry.
    case entry(Int)
  }

  let entries: [CatalogueEntry]
  let tongue: Tongue
  var theme: ThemeName
  var usesMouse: Bool
  /// What was typed; only what has all its words is listed.
  private(set) var filter = ""
  private(set) var grouping = Grouping.topic
  /// The index of the chosen entry; nil where nothing is listed.
  var selected: Int?
  /// One line in place of the hints, until the next key.
  var message = ""
  /// The list as it is shown: headings, and the entries below them.
  private(set) var rows: [Row] = []

  init(_ entries: [CatalogueEntry], _ options: TUIOptions) {
    self.entries = entries
    tongue = options.tongue
    theme = options.theme
    usesMouse = options.usesMouse
    arrange()
  }

  var entry: CatalogueEntry? { selected.map { entries[$0] } }

  /// The entries that are listed, in the order of the list.
  var listed: [Int] {
    rows.compactMap { row in
      if case .entry(let index) = row { return index }
      return nil
    }
  }

  mutating func setFilter(_ text: String) {
    filter = text
    arrange()
  }

  mutating func setGrouping(_ grouping: Grouping) {
    self.grouping = grouping
    arrange()
  }

  /// Makes the rows anew; the chosen entry stays chosen as long as it is listed.
  private mutating func arrange() {
    let words = filter.split(separator: " ")
    var headings: [String] = []
    var groups: [String: [Int]] = [:]
    for index in order where entries[index].matches(words) {
      let heading = heading(of: entries[index])
      if groups[heading] == nil { headings.append(heading) }
      groups[heading, default: []].append(index)
    }
    rows = headings.flatMap { heading in [.heading(heading)] + (groups[heading] ?? []).map(Row.entry) }
    let listed = listed
    if selected.map({ !listed.contains($0) }) ?? true { selected = listed.first }
  }

  /// Topics stay as they came, a topic's entries have the places that they name, then go from easy to hard; or levels first, and
  /// the topics inside a level stay.
  private var order: [Int] {
    entries.indices.sorted { a, b in
      if grouping == .topic {
        let (left, right) = (entries[a].settings.order ?? .max, entries[b].settings.order ?? .max)
        if left != right { return left < right }
      }
      let (left, right) = (BrowserState.rank(entries[a].level), BrowserState.rank(entries[b].level))
      return left == right ? a < b : left < right
    }
    .reorderedByTopic(grouping == .topic) { entries[$0].settings.topic ?? entries[$0].section }
  }

  /// What says nothing of its level comes last.
  private static func rank(_ level: Int) -> Int { level == 0 ? 99 : level }

  private func heading(of entry: CatalogueEntry) -> String {
    switch grouping {
    case .topic: return entry.settings.topic.map { tongue.topic($0) } ?? entry.section
    case .level: return entry.level == 0 ? Phrase.noLevel.text(in: tongue) : tongue.level(entry.level)
    }
  }
}

extension [Int] {
  /// Sorted by the first place at which each one's topic occurs among all of them in their natural order; stable.
  fileprivate func reorderedByTopic(_ wanted: Bool, _ topic: (Int) -> String) -> [Int] {
    guard wanted else { return self }
    var first: [String: Int] = [:]
    for index in self { first[topic(index)] = Swift.min(first[topic(index)] ?? .max, index) }
    return enumerated().sorted { a, b in
      let (left, right) = (first[topic(a.element)] ?? 0, first[topic(b.element)] ?? 0)
      return left == right ? a.offset < b.offset : left < right
    }.map(\.element)
  }
}
