import Testing

@testable import SimCore

@Suite struct ConditionTests {
  private static let variables = [
    Variable(name: "n", text: "9"), Variable(name: "x", text: "2.5"), Variable(name: "name", text: "'soup'"),
    Variable(name: "done", text: "False"), Variable(name: "nothing", text: "None"),
    Variable(name: "items", text: "[1, 2]"), Variable(name: "empty", text: "[]"),
  ]

  @Test(arguments: [
    ("n > 8", true), ("n > 9", false), ("n >= 9 and x < 3", true), ("n == 9.0", true), ("n != 9", false),
    ("name == 'soup'", true), ("name == \"soup\"", true), ("name < 'tea'", true), ("'ou' in name", true),
    ("'ou' not in name", false), ("not done", true), ("done or n", true), ("nothing is None", true),
    ("nothing is not None", false), ("items", true), ("empty", false), ("not empty", true), ("1 < n < 10", true),
    ("1 < n < 5", false), ("n % 2 == 1", true), ("-n // 2 == -5", true), ("-n % 4 == 3", true), ("n / 2 == 4.5", true),
    ("n + 1 == 10", true), ("2 * (n - 1) == 16", true), ("n - -1 == 10", true), ("unknown > 3", false),
    ("unknown > 3 or n == 9", true), ("name > 3", false), ("n / 0 == 1", false), ("n // 0 == 1", false),
    ("9223372036854775807 + n > 0", false), ("True + True == 2", true), ("name + 's' == 'soups'", true),
  ])
  func conditionsAreWorkedOut(_ text: String, _ expected: Bool) throws {
    let condition = try #require(Condition(text))
    #expect(condition.holds(Self.variables) == expected, "\(text)")
  }

  @Test(arguments: [
    ("n = 9", "a comparison is written =="), ("n >", "something is missing at the end"), ("(n", "a ) is missing"),
    ("n 9", "'9' is not understood here"), ("'open", "the string has no end"), ("1.2.3", "'1.2.3' is no number"),
    ("and n", "something is missing before 'and'"), ("", "something is missing at the end"),
    ("n ; 2", "';' is not understood here"),
  ])
  func whatIsNoConditionIsSaid(_ text: String, _ complaint: String) {
    var said = ""
    #expect(Condition(text, complaint: &said) == nil)
    #expect(said == complaint)
  }

  @Test func deepNestingIsRefused() {
    let many = 100_000
    #expect(Condition(String(repeating: "(", count: many) + "1" + String(repeating: ")", count: many)) == nil)
    #expect(Condition(String(repeating: "not ", count: many) + "1") == nil)
    #expect(Condition(String(repeating: "-", count: many) + "1") == nil)
  }

  @Test func theModulesVariablesAreSeenFromAFunction() throws {
    func frame(_ function: String, _ variables: [Variable]) -> FrameSnapshot {
      FrameSnapshot(function: function, line: 1, variables: variables, suspensions: [], suspension: nil)
    }
    let module = frame("<module>", [Variable(name: "limit", text: "3"), Variable(name: "n", text: "0")])
    let inner = frame("cook", [Variable(name: "n", text: "5")])
    #expect(try #require(Condition("n > limit")).holds([module, inner]))
  }
}
