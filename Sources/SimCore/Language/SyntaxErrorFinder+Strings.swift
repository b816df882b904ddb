// How wrong strings are read, f-strings above all.

extension SyntaxErrorFinder {
  mutating func strings() throws -> Node? {
    try remembered(.strings) { finder in
      let first = finder.mark
      var isFormatted = false
      while true {
        if try finder.takes(.string) { continue }
        guard try finder.sees(.fStringStart) else { break }
        guard try finder.fString() else { break }
        isFormatted = true
      }
      guard finder.mark > first else { return nil }
      return finder.node(isFormatted ? .fString : .literal, from: first)
    }
  }

  mutating func fString() throws -> Bool {
    try attempt { finder -> Bool? in
      guard try finder.takes(.fStringStart) else { return nil }
      while try finder.takes(.fStringMiddle) || finder.field() {}
      return try finder.takes(.fStringEnd) ? true : nil
    } ?? false
  }

  private mutating func field() throws -> Bool {
    guard try sees(.leftBrace) else { return false }
    let found: Bool? = try nested { finder in
      try finder.attempt { finder in
        guard try finder.takes(.leftBrace), try finder.annotatedValue() != nil else { return nil }
        _ = try finder.takes(.equal)
        var conversion: Token?
        if let mark = try finder.take(.exclamation) {
          guard let letter = try finder.take(.name) else { return nil }
          try finder.checkPlace(ofConversion: letter, after: mark)
          conversion = letter
        }
        if try finder.takes(.colon) { try finder.formatSpecification() }
        guard try finder.takes(.rightBrace) else { return nil }
        if let conversion { try finder.checkConversion(conversion) }
        return true
      }
    }
    if found == true { return true }
    if seeksMistakes { try invalidField() }
    return false
  }

  private func checkPlace(ofConversion letter: Token, after mark: Token) throws {
    if mark.end != letter.start {
      try fail(
        "f-string: conversion type must come right after the exclamanation mark",
        mark.range.joined(with: letter.range))
    }
  }

  private func checkConversion(_ letter: Token) throws {
    let name = spelling(of: letter)
    if !["s", "r", "a"].contains(name) {
      try fail("f-string: invalid conversion character '\(name)': expected 's', 'r', or 'a'", letter.range)
    }
  }

  private mutating func formatSpecification() throws {
    while try takes(.fStringMiddle) || field() {}
  }

  mutating func annotatedValue() throws -> Node? {
    if let node = try yieldExpression() { return node }
    return try starExpressions()
  }

  private mutating func invalidField() throws {
    let before = mark
    defer { mark = before }
    guard try takes(.leftBrace) else { return }
    let inner = mark
    if let token = try takes(anyOf: .equal, .exclamation, .colon, .rightBrace) {
      try fail("f-string: valid expression required before '\(token.kind.spelling)'", token.range)
    }
    guard try annotatedValue() != nil else {
      mark = inner
      try failAtNext("f-string: expecting a valid expression after '{'")
    }
    if try !sees(anyOf: .equal, .exclamation, .colon, .rightBrace) {
      try failAtNext("f-string: expecting '=', or '!', or ':', or '}'")
    }
    if try takes(.equal), try !sees(anyOf: .exclamation, .colon, .rightBrace) {
      try failAtNext("f-string: expecting '!', or ':', or '}'")
    }
    if try takes(.exclamation) {
      if try sees(anyOf: .colon, .rightBrace) { try failAtNext("f-string: missing conversion character") }
      if try !takes(.name) { try failAtNext("f-string: invalid conversion character") }
    }
    if try !sees(anyOf: .colon, .rightBrace) { try failAtNext("f-string: expecting ':' or '}'") }
    if try takes(.colon) {
      try formatSpecification()
      if try !sees(.rightBrace) { try failAtNext("f-string: expecting '}', or format specs") }
    } else if try !sees(.rightBrace) {
      try failAtNext("f-string: expecting '}'")
    }
  }
}
