// What holds for the code of every program of the suite: each instruction is of use, and compiling has no memory.

import Testing

@testable import SimCore

@Suite struct WholeSuiteTests {
  @Test func everyInstructionIsEmittedForSomeProgram() {
    var seen: Set<Opcode> = []
    func note(_ code: CodeObject) {
      for i in code.instructions { seen.insert(i.op) }
      for case .code(let inner) in code.constants { note(inner) }
    }
    for path in programs { if let text = Checkout.text(path), let code = compiled(text) { note(code) } }
    // Constants beyond the reach of an operand need a program that nobody would write.
    let many = (0..<33_000).map { "x = \($0).5\n" }.joined()
    for text in [many, "class A(*x): pass\n"] { if let code = compiled(text) { note(code) } }
    var watched = CompileOptions()
    watched.marksLines = true
    if let code = compileSource(SourceText(name: "<test>", text: "x = 1\n"), options: watched).0 { note(code) }
    let dead = Opcode.allCases.filter { !seen.contains($0) }
    #expect(dead.isEmpty, "no program needs \(dead)")
  }

  @Test func aProgramCompiledTwiceGivesTheSameCode() {
    for path in programs {
      guard let text = Checkout.text(path) else { continue }
      let (first, second) = (compiled(text), compiled(text))
      if let first, let second, isSame(first, second) { continue }
      if first != nil || second != nil { Issue.record("\(path): compiled twice, two results") }
    }
  }

  /// Compared part by part: the same as text takes ten times as long.
  private func isSame(_ a: CodeObject, _ b: CodeObject) -> Bool {
    a.qualifiedName == b.qualifiedName && a.kind == b.kind && a.registerCount == b.registerCount && a.firstLine == b.firstLine
      && a.localNames == b.localNames && a.cellNames == b.cellNames && a.freeNames == b.freeNames
      && a.cellParameters == b.cellParameters && a.instructions == b.instructions && a.cacheNames == b.cacheNames
      && a.handlers == b.handlers && a.ranges == b.ranges && a.docstring == b.docstring
      && a.suspensionPoints.map(\.instruction) == b.suspensionPoints.map(\.instruction)
      && a.constants.count == b.constants.count && zip(a.constants, b.constants).allSatisfy { isSame($0, $1) }
  }

  private func isSame(_ a: CodeObject.ConstantValue, _ b: CodeObject.ConstantValue) -> Bool {
    if case .code(let x) = a, case .code(let y) = b { return isSame(x, y) }
    return a == b
  }

  private var programs: [String] {
    Checkout.files(below: "Tests/Conformance", suffix: ".py") + Checkout.files(below: "Scenarios", suffix: ".py")
  }

  private func compiled(_ text: String) -> CodeObject? {
    TestRun.onBigStack { compileSource(SourceText(name: "program.py", text: text)).0 }
  }
}
