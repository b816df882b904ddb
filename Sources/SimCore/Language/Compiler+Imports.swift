// Imports.

extension Compiler {
  func `import`(_ alias: ImportAlias, at range: SourceRange) {
    let mark = code.depth
    let register = Operand.temporary(code.allocate())
    let target = alias.alias?.name ?? String(alias.name.prefix { $0 != "." })
    // `import a.b` binds `a`; `import a.b as c` the module itself.
    code.emit(
      .importModule, flags: alias.alias == nil ? 0 : 1, register, .number(index(of: .string(alias.name))), .number(0),
      at: range)
    store(target, from: register, at: range)
    code.release(to: mark)
  }

  func importFrom(_ module: String?, _ names: [ImportAlias], level: Int, at range: SourceRange) {
    let mark = code.depth
    let register = Operand.temporary(code.allocate())
    code.emit(
      .importModule, flags: 1, register, .number(index(of: .string(module ?? ""))), .number(level), at: range)
    if names.isEmpty || names.count == 1 && names[0].name == "*" {
      code.emit(.importStar, .number(0), register, at: range)
      return code.release(to: mark)
    }
    for alias in names {
      let value = Operand.temporary(code.allocate())
      code.emit(.importFrom, value, register, code.cacheIndex(alias.name), at: range)
      store(alias.alias?.name ?? alias.name, from: value, at: range)
      code.release(to: mark + 1)
    }
    code.emit(.clear, register, at: range)
    code.release(to: mark)
  }
}
