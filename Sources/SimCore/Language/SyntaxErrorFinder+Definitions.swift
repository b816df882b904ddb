// How wrong functions and classes are read.

extension SyntaxErrorFinder {
  mutating func decorators() throws -> Bool {
    try some { finder in
      guard try finder.takes(.at), let node = try finder.namedExpression(), try finder.takes(.newline) else {
        return nil
      }
      return node
    } != nil
  }

  mutating func functionDefinition() throws -> Bool {
    let before = mark
    if try decorators(), try plainFunction() { return true }
    mark = before
    return try plainFunction()
  }

  mutating func plainFunction() throws -> Bool {
    let before = mark
    if seeksMistakes {
      _ = try takes(.keyAsync)
      if let keyword = try take(.keyDef), try takeName() != nil {
        _ = try typeParameters()
        if try takes(.leftParenthesis) {
          _ = try attempt { try $0.functionParameters() }
          if try takes(.rightParenthesis) {
            _ = try attempt { try $0.takes(.arrow) ? try $0.expression() : nil }
            if try takes(.colon) { try failOnMissingBlock(after: "function definition", keyword) }
          }
        }
      }
      mark = before
      _ = try takes(.keyAsync)
      if try takes(.keyDef), try takeName() != nil {
        _ = try typeParameters()
        _ = try demand(.leftParenthesis)
        _ = try attempt { try $0.functionParameters() }
        if try takes(.rightParenthesis) {
          _ = try attempt { try $0.takes(.arrow) ? try $0.expression() : nil }
          _ = try demand(.colon)
          _ = try block()
        }
      }
      mark = before
    }
    _ = try takes(.keyAsync)
    guard try takes(.keyDef), try takeName() != nil else { return false }
    _ = try typeParameters()
    guard try takes(.leftParenthesis) else { return false }
    _ = try attempt { try $0.functionParameters() }
    guard try takes(.rightParenthesis) else { return false }
    _ = try attempt { try $0.takes(.arrow) ? try $0.expression() : nil }
    guard try takes(.colon) else { return false }
    return try block()
  }

  mutating func classDefinition() throws -> Bool {
    let before = mark
    if try decorators(), try plainClass() { return true }
    mark = before
    return try plainClass()
  }

  /// `class`, its name and its arguments.
  mutating func classHead() throws -> Token? {
    guard let keyword = try take(.keyClass), try takeName() != nil else { return nil }
    _ = try typeParameters()
    _ = try attempt { finder -> Token? in
      guard try finder.takes(.leftParenthesis) else { return nil }
      _ = try finder.arguments()
      return try finder.take(.rightParenthesis)
    }
    return keyword
  }

  mutating func plainClass() throws -> Bool {
    let before = mark
    if seeksMistakes {
      if let keyword = try classHead() {
        try failOnMissingColon()
        if try takes(.colon) { try failOnMissingBlock(after: "class definition", keyword) }
      }
      mark = before
    }
    guard try classHead() != nil, try takes(.colon) else { return false }
    return try block()
  }
}
