// How wrong imports are read.

extension SyntaxErrorFinder {
  mutating func dottedName() throws -> Node? {
    try separated(.dot) { try $0.takeName() }?.first
  }

  mutating func aliased(_ name: (inout SyntaxErrorFinder) throws -> Node?) throws -> Node? {
    guard let node = try name(&self) else { return nil }
    _ = try attempt { try $0.takes(.keyAs) ? try $0.takeName() : nil }
    return node
  }

  mutating func importStatement() throws -> Bool {
    let before = mark
    if seeksMistakes { try invalidImport() }
    mark = before
    if try takes(.keyImport) {
      return try separated(.comma, { try $0.aliased { try $0.dottedName() } }) != nil
    }
    guard try takes(.keyFrom) else { return false }
    while try takes(anyOf: .dot, .ellipsis) != nil {}
    let hasDots = mark > before + 1
    if try dottedName() != nil {
      return try takes(.keyImport) ? try importTargets() : false
    }
    guard hasDots, try takes(.keyImport) else { return false }
    return try importTargets()
  }

  mutating func importTargets() throws -> Bool {
    let before = mark
    if try takes(.leftParenthesis), try importedNames() {
      _ = try takes(.comma)
      if try takes(.rightParenthesis) { return true }
    }
    mark = before
    if try importedNames(), try !sees(.comma) { return true }
    mark = before
    if try takes(.star) { return true }
    guard seeksMistakes else { return false }
    if try importedNames(), try takes(.comma), try takes(.newline) {
      try failAtLast("trailing comma not allowed without surrounding parentheses")
    }
    mark = before
    if let newline = try take(.newline) {
      try fail("Expected one or more names after 'import'", startingFrom: newline.range)
    }
    return false
  }

  mutating func importedNames() throws -> Bool {
    try separated(.comma, { try $0.aliased { try $0.takeName() } }) != nil
  }

  mutating func invalidImport() throws {
    let before = mark
    if let keyword = try take(.keyImport), try separated(.comma, { try $0.dottedName() }) != nil,
      try takes(.keyFrom), try dottedName() != nil
    {
      try fail("Did you mean to use 'from ... import ...' instead?", startingFrom: keyword.range)
    }
    mark = before
    if try takes(.keyImport), let newline = try take(.newline) {
      try fail("Expected one or more names after 'import'", startingFrom: newline.range)
    }
    mark = before
  }
}
