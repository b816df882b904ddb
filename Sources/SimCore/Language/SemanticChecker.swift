// What Python refuses or warns about while it makes code, after grammar and names were right.

struct SemanticChecker {
  let table: SymbolTable
  private var diagnostics: [Diagnostic] = []

  init(table: SymbolTable) {
    self.table = table
  }

  mutating func check(_ module: Module) -> [Diagnostic] {
    diagnostics
  }
}
