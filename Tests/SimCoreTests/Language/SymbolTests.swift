// What names mean, against CPython 3.13's symbol table, and the rest of what the compiler asks.

import Testing

@testable import SimCore

@Suite struct SymbolTests {
  private func table(_ program: String) -> SymbolTable {
    guard let module = parse(SourceText(name: "<test>", text: program)).0 else {
      Issue.record("refused: \(program)")
      return SymbolTable()
    }
    return analyze(module).0
  }

  /// The scopes below the module, depth first, in the notation of the table.
  private func description(_ table: SymbolTable, of scope: ScopeInfo) -> [String] {
    scope.children.flatMap { child -> [String] in
      let info = table[child]
      let names = info.resolutions.filter { $0.key != "__classdict__" }.sorted { $0.key < $1.key }
      let shown = names.map { "\($0.key):\(word($0.value))" }.joined(separator: " ")
      return ["\(name(of: info))(\(shown))"] + description(table, of: info)
    }
  }

  private func word(_ resolution: Resolution) -> String {
    switch resolution {
    case .local: "local"
    case .cell: "cell"
    case .free: "free"
    case .globalExplicit: "explicit"
    case .globalImplicit: "global"
    }
  }

  private func name(of info: ScopeInfo) -> String {
    let stripped = info.name.filter { $0 != "<" && $0 != ">" }
    return stripped.split(separator: " ").last.map(String.init) ?? stripped
  }

  @Test func namesMeanWhatTheyMeanToCPython() {
    for (program, answer) in LanguageTables.rows(LanguageTables.symbols) {
      let table = table(program)
      #expect(description(table, of: table.module).joined(separator: " ") == answer, "\(program)")
    }
  }

  @Test func parametersComeFirstAndLocalsInOrderOfAppearance() {
    let info = table("def f(a, /, b, *c, d, **e):\n  z = y = 1\n  x = 2\n  return lambda: (z, a)\n")[1]
    #expect(info.parameterNames == ["a", "b", "d", "c", "e"])
    #expect(info.locals == ["a", "b", "d", "c", "e", "y", "x"])
    #expect(info.cells == ["a", "z"])
  }

  @Test func kindsOfFunctionsFollowFromWhatIsInThem() {
    let table = table(
      "def a(): yield\nasync def b(): pass\nasync def c(): yield\ndef d(): return (yield from x)\n"
        + "async def e(): return [await x for x in y], (z async for z in y)\n")
    #expect((table[1].isGenerator, table[1].isCoroutine) == (true, false))
    #expect((table[2].isGenerator, table[2].isCoroutine) == (false, true))
    #expect(table[3].isAsyncGenerator)
    #expect(table[4].isGenerator)
    #expect((table[5].isGenerator, table[5].containsAwait) == (false, true))
    #expect((table[6].isGenerator, table[6].isCoroutine) == (false, true))
    #expect(table[7].isAsyncGenerator)
  }

  @Test func aWalrusInAComprehensionBindsInTheFunctionAround() {
    let table = table("def f():\n  return [y for x in z if (y := x)]\n")
    #expect(table[1].resolve("y") == .cell)
    #expect(table[2].resolve("y") == .free)
    #expect(table[2].parameterNames == [".0"])
  }

  @Test func aClassKeepsACellForItsMethods() {
    let table = table("class C:\n  def f(self): return super().f()\n")
    #expect(table[1].needsClassCell)
    #expect(table[2].frees == ["__class__"])
  }

  @Test func aClassPassesOnWhatItsMethodsCapture() {
    let table = table("def f(x):\n  class C:\n    x = 1\n    def g(self): return x\n")
    #expect(table[2].resolve("x") == .local)
    #expect(table[2].frees == ["x"])
  }

  @Test(arguments: [
    ("__x", "C", "_C__x"), ("__x", "_C", "_C__x"), ("__x__", "C", "__x__"), ("_x", "C", "_x"),
    ("__x", "__", "__x"),
    ("__", "C", "__"), ("__a.b", "C", "__a.b"),
  ])
  func privateNamesAreMangled(name: String, owner: String, mangled: String) {
    #expect(mangle(name, inClass: owner) == mangled)
  }
}
