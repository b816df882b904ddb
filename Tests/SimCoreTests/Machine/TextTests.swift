// Text, numbers and formatting against tables recorded from CPython 3.13.

import Testing

@testable import SimCore

/// Expressions with CPython's answers; the tables are in the files beside this one.
enum TextTables {
  /// The lines that Simul answers otherwise, as readable complaints.
  static func differences(_ table: String) -> [String] {
    let m = Machine()
    var result: [String] = []
    for line in table.split(separator: "\n") {
      guard let mark = line.firstRange(of: "  ⇒  ") else {
        result.append("a line without a mark: \(line)")
        continue
      }
      let (expression, expected) = (String(line[..<mark.lowerBound]), String(line[mark.upperBound...]))
      let answer = evaluate(expression, m)
      if answer != expected { result.append("\(expression)\n  simul:   \(answer)\n  cpython: \(expected)") }
    }
    return result
  }

  private static func evaluate(_ expression: String, _ m: Machine) -> String {
    let source = SourceText(name: "<string>", text: expression)
    guard let module = parse(source).0 else { return "?parse" }
    var options = CompileOptions()
    options.isExpression = true
    guard let code = compile(module, symbols: analyze(module).0, source: source, options: options).0 else {
      return "?compile"
    }
    let globals = PyDict()
    globals.set("__builtins__", .object(m.builtins))
    let function = PyFunction(
      code: m.link(code, fileName: "<string>", isUserCode: true), globals: globals, defaults: [], keywordDefaults: nil,
      closure: [])
    do throws(Raised) {
      return try m.reprString(m.call(.object(function), []))
    } catch {
      let text = (try? m.str(.object(error.exception)).string) ?? "?"
      return "!\(error.exception.type.name): \(text)"
    }
  }
}

@Suite struct TextTests {
  @Test func numbersAnswerAsInCPython() { check(TextTables.numbers) }
  @Test func formattingAnswersAsInCPython() { check(TextTables.formatting) }
  @Test func textAndBytesAnswerAsInCPython() { check(TextTables.strings) }

  private func check(_ table: String, location: SourceLocation = #_sourceLocation) {
    let differences = TextTables.differences(table)
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))", sourceLocation: location)
  }
}
