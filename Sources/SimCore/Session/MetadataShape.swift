// Which keys the `[tool.simul]` table may have, and what each may hold: the one description of the format.
//
// The check walks a table along it; `Scenarios/scenario.schema.json` says the same for editors, and a test compares the two.

import TOMLKit

/// What may stand behind a key of the metadata block.
indirect enum MetadataShape: Sendable {
  case text, number, whole, flag, texts, wholes
  /// One of these words.
  case word([String])
  /// Texts or numbers, which are read as texts.
  case values
  /// Any keys, with texts behind them.
  case map
  case table([String: MetadataShape])
  case tables([String: MetadataShape])
  /// Tables, or plain texts as they were written before questions had answers.
  case tablesOrTexts([String: MetadataShape])

  /// The whole `[tool.simul]` table.
  static let scenario: [String: MetadataShape] = [
    "title": .text, "goal": .text, "topic": .text, "level": .word(levels), "order": .whole, "seed": .whole, "debug": .flag, "latency": .number,
    "args": .texts, "input": .texts, "files": .map,
    "network": .table(["latency": .number, "bandwidth": .number, "buffer": .whole]),
    "hosts": .tables([
      "url": .text, "status": .whole, "body": .text, "latency": .number, "down": .flag, "headers": .map,
    ]),
    "zh": .table(["title": .text, "goal": .text]),
    "questions": .tablesOrTexts([
      "at": .table(moment), "asks": .word(Claim.Kind.allCases.map(\.rawValue)), "of": .text, "ask": .text, "answers": .texts,
      "values": .values, "right": .whole, "why": .text, "zh": .table(["ask": .text, "answers": .texts, "why": .text]),
    ]),
    "notes": .tables(["at": .table(moment), "text": .text, "zh": .table(["text": .text])]),
    "changes": .tables([
      "title": .text, "line": .whole, "replace": .text, "with": .text, "swap": .wholes, "why": .text,
      "zh": .table(["title": .text, "why": .text]),
    ]),
  ]

  static let levels = ["first steps", "next steps", "further on"]

  private static let moment: [String: MetadataShape] = [
    "line": .whole, "output": .text, "event": .word(QuestionMoment.Event.allCases.map(\.rawValue)), "time": .number,
    "nth": .whole, "task": .text,
  ]

  /// Reports what does not fit, in the order of the keys' names.
  static func check(
    _ table: TOMLTable, _ keys: [String: MetadataShape], _ path: [String], report: (_ path: [String], _ message: String) -> Void
  ) {
    for key in table.keys.sorted() {
      guard let value = table[key] else { continue }
      guard let shape = keys[key] else {
        let near = keys.keys.sorted().first { $0.hasPrefix(key.prefix(3)) || key.hasPrefix($0) }
        report(path + [key], "there is no key '\(key)' here" + (near.map { "; did you mean '\($0)'?" } ?? ""))
        continue
      }
      if let fault = shape.fault(value) {
        report(path + [key], "'\(key)' is to be \(fault)")
        continue
      }
      switch shape {
      case .table(let inner): if let t = value.table { check(t, inner, path + [key], report: report) }
      case .tables(let inner), .tablesOrTexts(let inner):
        for (index, item) in (value.array ?? TOMLArray()).enumerated() {
          if let t = item.table { check(t, inner, path + [key, String(index)], report: report) }
        }
      default: break
      }
    }
  }

  /// What the value should be, where it is not.
  private func fault(_ value: any TOMLValueConvertible) -> String? {
    func all(_ test: (any TOMLValueConvertible) -> Bool) -> Bool { value.array?.allSatisfy { test($0) } ?? false }
    let (fits, name): (Bool, String) =
      switch self {
      case .text: (value.string != nil, "a text")
      case .number: (value.double != nil || value.int != nil, "a number")
      case .whole: (value.int != nil, "a whole number")
      case .flag: (value.bool != nil, "true or false")
      case .texts: (all { $0.string != nil }, "a list of texts")
      case .wholes: (all { $0.int != nil }, "a list of whole numbers")
      case .values: (all { $0.string != nil || $0.int != nil || $0.double != nil }, "a list of texts or numbers")
      case .word(let words):
        (value.string.map(words.contains) ?? false, "one of " + words.map { "\"\($0)\"" }.joined(separator: ", "))
      case .map: (value.table.map { t in t.keys.allSatisfy { t[$0]?.string != nil } } ?? false, "a table of texts")
      case .table: (value.table != nil, "a table")
      case .tables: (all { $0.table != nil }, "a list of tables")
      case .tablesOrTexts: (all { $0.table != nil } || all { $0.string != nil }, "a list of tables")
      }
    return fits ? nil : name
  }
}
