// The format of lessons is described three times: for the reader, for editors, for people.  They know the same keys.

import Foundation
import Testing

@testable import SimCore

@Suite struct LessonFormatTests {
  @Test func theSchemaKnowsTheKeysThatTheReaderKnows() throws {
    let text = try #require(Checkout.text("Scenarios/scenario.schema.json"))
    let schema = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let definitions = schema["$defs"] as? [String: Any] ?? [:]
    #expect(keys(schema, definitions, "").sorted() == keys(MetadataShape.scenario, "").sorted())
  }

  @Test func theManualNamesEveryKeyAndEveryKindOfClaimAndEvent() throws {
    let manual = try #require(Checkout.text("Docs/LESSONS.md"))
    for path in keys(MetadataShape.scenario, "") {
      let key = path.split(separator: ".").last.map { $0.prefix { $0 != "=" } } ?? ""
      #expect(manual.contains("`\(key)`") || manual.contains(".\(key)`") || manual.contains("\(key) = ") || manual.contains("`\(key)."), "\(path)")
    }
    for kind in Claim.Kind.allCases { #expect(manual.contains("| `\(kind.rawValue)` |")) }
    for event in QuestionMoment.Event.allCases { #expect(manual.contains("`\(event.rawValue)`")) }
    for level in MetadataShape.levels { #expect(manual.contains("`\(level)`")) }
  }

  /// Paths of keys with their types: "questions.at.line=integer".
  private func keys(_ schema: [String: Any], _ definitions: [String: Any], _ path: String) -> [String] {
    var found: [String] = []
    for (key, value) in schema["properties"] as? [String: Any] ?? [:] {
      guard var value = value as? [String: Any] else { continue }
      if let name = (value["$ref"] as? String)?.split(separator: "/").last {
        value = definitions[String(name)] as? [String: Any] ?? [:]
      }
      let here = path.isEmpty ? key : "\(path).\(key)"
      let items = value["items"] as? [String: Any]
      let words = (value["enum"] as? [String])?.joined(separator: ",")
      let type = items?["type"].map { "[\(name(of: $0))]" } ?? name(of: value["type"] ?? "")
      found.append("\(here)=\(words ?? type)")
      found += keys(items ?? value, definitions, here)
    }
    return found
  }

  private func name(of type: Any) -> String { (type as? [String])?.joined(separator: ",") ?? type as? String ?? "" }

  private func keys(_ shapes: [String: MetadataShape], _ path: String) -> [String] {
    shapes.flatMap { key, shape -> [String] in
      let here = path.isEmpty ? key : "\(path).\(key)"
      switch shape {
      case .text: return ["\(here)=string"]
      case .number: return ["\(here)=number"]
      case .whole: return ["\(here)=integer"]
      case .flag: return ["\(here)=boolean"]
      case .texts: return ["\(here)=[string]"]
      case .wholes: return ["\(here)=[integer]"]
      case .values: return ["\(here)=[string,number]"]
      case .word(let words): return ["\(here)=" + words.joined(separator: ",")]
      case .map: return ["\(here)=object"]
      case .table(let inner): return ["\(here)=object"] + keys(inner, here)
      case .tables(let inner), .tablesOrTexts(let inner): return ["\(here)=[object]"] + keys(inner, here)
      }
    }
  }
}
