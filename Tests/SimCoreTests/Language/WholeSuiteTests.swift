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
      let (first, second) = (compiled(text)?.disassembled(), compiled(text)?.disassembled())
      if first != second { Issue.record("\(path): compiled twice, two results") }
    }
  }

  private var programs: [String] {
    Checkout.files(below: "Tests/Conformance", suffix: ".py") + Checkout.files(below: "Scenarios", suffix: ".py")
  }

  private func compiled(_ text: String) -> CodeObject? {
    TestRun.onBigStack { compileSource(SourceText(name: "program.py", text: text)).0 }
  }
}
