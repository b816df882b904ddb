// The front end against tables recorded from CPython 3.13, and against texts that nobody would write.

import Testing

@testable import SimCore

@Suite struct ParserTests {
  /// What is known to differ from CPython: the `u` of a string is forgotten, and f-strings are
  /// written back with another quote.  Whoever mends one finds it here.
  private static let openTrees: Set<String> = []
  private static let openTexts: Set<String> = [
    "u\"a\", U'b'", "f\"{'a'}\"", "f\"{\"a\"}\"", "f\"{f\"{f\"{a}\"}\"}\"", "f\"{a['b']}\"",
  ]

  private func expectRight(_ isRight: Bool, _ program: String, open: Set<String>) {
    let program = program.trimmed
    if open.contains(program) {
      #expect(!isRight, "no longer differs: \(program)")
    } else {
      #expect(isRight, "\(program)")
    }
  }

  @Test func rightProgramsGiveTheTreeOfCPython() {
    for (program, answer) in LanguageTables.rows(LanguageTables.trees) {
      let module = parse(SourceText(name: "<test>", text: program)).0
      let tree = module?.dump().split(separator: "\n").joined(separator: "\\n") ?? "refused"
      expectRight(tree == LanguageTables.unescapedBackslashes(answer), program, open: Self.openTrees)
    }
  }

  @Test func wrongProgramsAreRefusedInTheWordsAndAtThePlaceOfCPython() {
    for (program, answer) in LanguageTables.rows(LanguageTables.errors) {
      #expect(LanguageTables.complaint(program) == LanguageTables.unescaped(answer), "\(program)")
    }
  }

  @Test func doubtfulProgramsAreWarnedAbout() {
    for (program, answer) in LanguageTables.rows(LanguageTables.warnings) {
      let (module, diagnostics) = parse(SourceText(name: "<test>", text: program))
      let all = diagnostics + (module.map { analyze($0).1 } ?? [])
      let warnings = all.filter { $0.kind == .warning }.map { "\($0.range.start.line) \($0.message)" }
      #expect(warnings.joined(separator: "; ") == LanguageTables.unescaped(answer), "\(program)")
    }
  }

  @Test func expressionsAreWrittenBackAsCPythonWritesThem() {
    for (program, answer) in LanguageTables.rows(LanguageTables.unparsed) {
      guard
        case .expression(let value)? = parse(SourceText(name: "<test>", text: program)).0?.body.first?.kind
      else {
        Issue.record("no expression: \(program)")
        continue
      }
      expectRight(unparse(value) == LanguageTables.unescaped(answer), program, open: Self.openTexts)
    }
  }

  @Test func placesAreLinesFromOneAndColumnsInCodePoints() {
    let module = parse(SourceText(name: "<test>", text: "é = 'ü' + f(\n  x)\n")).0
    #expect(
      module?.dump(showsPlaces: true)
        == "Assign(targets=[Name(id='é')@1:0-1:1], value=BinOp(left=Constant(value='ü')@1:4-1:7, op=Add(), "
        + "right=Call(func=Name(id='f')@1:10-1:11, args=[Name(id='x')@2:2-2:3])@1:10-2:4)@1:4-2:4)@1:0-2:4")
  }

  @Test func scopesAreNumberedOnce() {
    let program = "def f[T: int](x=lambda: 0):\n  return [y for y in (z for z in x)]\nclass C: pass\n"
    guard let module = parse(SourceText(name: "<test>", text: program)).0 else {
      Issue.record("refused")
      return
    }
    let (table, diagnostics) = analyze(module)
    #expect(diagnostics.isEmpty)
    // The module, f, its type parameters, the bound of T, the lambda, two comprehensions, C.
    #expect(table.scopes.count == 8)
    #expect(table.scopes.allSatisfy { $0.key == $0.value.id })
  }

  // MARK: - Texts that nobody would write

  @Test(arguments: [
    "not ", "-", "~", "(", "[", "{1:", "f(", "x[", "lambda: ", "lambda x=", "a if b else ", "2**", "await ",
    "*", "x = ",
    "1+", "a.b", "()", "a and ", "a < ", "1, ", "if x: ", "@x\n", "x;", "f'{", "f\"{'{", "\\\n", "async ",
    "match ",
    "del ", "return ", "yield ", "with (", "case ", "print ", "x:", "x:=", "(yield ", "[x for x in ",
    "\"a\" ",
    "elif x: y\n", "if x: y\nelse: ", "try: x\n", "for x in ", "def f(", "class C(", "from . ", "import a, ",
  ])
  func aThousandOfTheSameInARowEndsWithAnAnswer(piece: String) {
    for tail in ["", "1", "x 1"] {
      let text = String(repeating: piece, count: 1000) + tail
      let (module, diagnostics) = parse(SourceText(name: "<test>", text: text))
      #expect(module != nil || diagnostics.contains { $0.kind != .warning })
      if let module { _ = analyze(module) }
    }
  }

  @Test func aHundredThousandPrefixesAreTooComplex() {
    for piece in ["not ", "-", "(", "lambda: "] {
      let text = String(repeating: piece, count: 100_000) + "x"
      #expect(parse(SourceText(name: "<test>", text: text)).0 == nil)
    }
  }

  @Test func blocksNestAsDeepAsCPythonAllows() {
    func nested(_ depth: Int) -> String {
      (0..<depth).map { String(repeating: " ", count: $0) + "if x:\n" }.joined()
        + String(repeating: " ", count: depth) + "pass\n"
    }
    #expect(LanguageTables.complaint(nested(99)) == "accepted")
    #expect(LanguageTables.complaint(nested(100)) == "IndentationError 101:1 too many levels of indentation")
  }

  @Test func noTextWhateverTrapsTheFrontEnd() {
    var random = SmallRandom(state: 20_240_913)
    for _ in 0..<5000 {
      let base = Self.programs[Int(random.next() % UInt64(Self.programs.count))]
      var scalars = Array(base.unicodeScalars)
      for _ in 0...random.next() % 3 { Self.mutate(&scalars, &random) }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      let (module, diagnostics) = parse(SourceText(name: "<test>", text: String(text)))
      if let module {
        _ = analyze(module)
      } else {
        #expect(diagnostics.contains { $0.kind != .warning }, "\(String(text))")
      }
    }
  }

  private static func mutate(_ text: inout [Unicode.Scalar], _ random: inout SmallRandom) {
    let place = text.isEmpty ? 0 : Int(random.next() % UInt64(text.count))
    let word = Array(words[Int(random.next() % UInt64(words.count))].unicodeScalars)
    switch random.next() % 5 {
    case 0 where !text.isEmpty: text.remove(at: place)
    case 1: text = Array(text.prefix(place))
    case 2 where !text.isEmpty:
      let end = min(text.count, place + 1 + Int(random.next() % 6))
      text.replaceSubrange(place..<end, with: word)
    default: text.insert(contentsOf: word, at: place)
    }
  }

  private static let words = [
    "(", ")", "[", "]", "{", "}", ":", ",", "=", "==", ":=", "*", "**", ".", "@", "->", "not ", "if ",
    "else ", "for ",
    " in ", "def ", "class ", "lambda ", "return ", "yield ", "await ", "async ", "match ", "case ", "x", "0",
    "1e",
    "'", "\"", "'''", "f'", "f\"{", "}", "\\", "\n", "\n    ", "\t", "#", "é", "€", "\u{0}", "\u{A0}", "!",
    "?", "%",
    " as ", "import ", "from ", "global ", "with ", "try:", "except ", "finally:", ";", "0x", "1_", "\\N{",
    "b'",
  ]

  private static let programs = [
    "async def main(n):\n    for i in range(n):\n        await f(i, k=1)\n    return [x for x in y if x]\n",
    "class C(A, m=B):\n    x: int = 1\n    @p.q\n    def f(self, *a, k=2, **b): return f'{a!r:>{k}} {{}}'\n",
    "match x:\n    case [1, *r] | {'a': r}: pass\n    case C(y=z) as w if z: pass\n    case _: x = 1\n",
    "try:\n    with a as b, c: d\nexcept (E, F) as e:\n    raise G from e\nfinally:\n    del x, y[0]\n",
    "def g[T: int](a, /, b=(1, 2), *, c):\n  global z\n  z = lambda q, *r: q if r else -a ** b @ c\n",
    "x = {1: 'a', **y, 'b' \"c\": (yield)}\nif (n := 1) < 2 <= 3: pass\nelif not z: x += 0x1F\nelse: from . import q as r\n",
  ]
}

/// A small generator, so that the texts are the same on every run (SplitMix64).
private struct SmallRandom {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension LanguageTables {
  /// The right side of a tree: only backslashes are escaped there, and line ends stay as `\n`.
  static func unescapedBackslashes(_ text: String) -> String {
    var result = ""
    var characters = text[...]
    while let character = characters.popFirst() {
      if character == "\\", characters.first == "\\" { characters.removeFirst() }
      result.append(character)
    }
    return result
  }
}

extension String {
  /// Without line ends at its end.
  fileprivate var trimmed: String {
    var text = self
    while text.last?.isNewline ?? false { text.removeLast() }
    return text
  }
}
