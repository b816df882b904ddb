// What Python refuses about `match`: names bound twice, patterns that can never be reached.

extension SemanticChecker {
  mutating func match(_ subject: Expression, _ cases: [MatchCase]) {
    if case .tuple(let elements) = subject.kind {
      for element in elements {
        if case .starred(let value) = element.kind { expression(value) } else { expression(element) }
      }
    } else {
      expression(subject)
    }
    for (index, matchCase) in cases.enumerated() where error == nil {
      var bound: [String] = []
      pattern(
        matchCase.pattern, &bound,
        mayMatchAll: matchCase.guardCondition != nil || index == cases.count - 1)
      if let condition = matchCase.guardCondition { expression(condition) }
      body(matchCase.body)
    }
  }

  private mutating func pattern(_ pattern: Pattern, _ bound: inout [String], mayMatchAll: Bool) {
    guard error == nil else { return }
    switch pattern.kind {
    case .value(let value):
      if !isValue(value) { fail("patterns may only match literals and attribute lookups", pattern.range) }
    case .singleton: break
    case .sequence(let patterns): sequence(patterns, &bound, pattern.range)
    case .mapping(let keys, let patterns, let rest):
      checkKeys(keys, pattern.range)
      for inner in patterns { self.pattern(inner, &bound, mayMatchAll: true) }
      if let rest { bind(rest.name, &bound, pattern.range) }
    case .class(let type, let positional, let keywords):
      var seen: Set<String> = []
      for keyword in keywords where !seen.insert(keyword.name.name).inserted {
        fail("attribute name repeated in class pattern: \(keyword.name.name)", keyword.pattern.range)
      }
      expression(type)
      for inner in positional + keywords.map(\.pattern) { self.pattern(inner, &bound, mayMatchAll: true) }
    case .star(let name):
      if let name { bind(name.name, &bound, pattern.range) }
    case .capture(let inner, let name):
      capture(inner, name, &bound, pattern.range, mayMatchAll: mayMatchAll)
    case .alternatives(let patterns):
      alternatives(patterns, &bound, pattern.range, mayMatchAll: mayMatchAll)
    }
  }

  private func isValue(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .constant, .attribute, .unary, .binary: true
    default: false
    }
  }

  private mutating func bind(_ name: String, _ bound: inout [String], _ range: SourceRange) {
    if name == "__debug__" { fail("cannot assign to __debug__", range) }
    if bound.contains(name) { fail("multiple assignments to name '\(name)' in pattern", range) }
    bound.append(name)
  }

  private mutating func capture(
    _ inner: Pattern?, _ name: Identifier?, _ bound: inout [String], _ range: SourceRange, mayMatchAll: Bool
  ) {
    guard let inner else {
      if !mayMatchAll {
        let what = name.map { "name capture '\($0.name)'" } ?? "wildcard"
        fail("\(what) makes remaining patterns unreachable", range)
      }
      if let name { bind(name.name, &bound, range) }
      return
    }
    if let name { bind(name.name, &bound, range) }
    pattern(inner, &bound, mayMatchAll: mayMatchAll)
  }

  private mutating func sequence(_ patterns: [Pattern], _ bound: inout [String], _ range: SourceRange) {
    let stars = patterns.filter { if case .star = $0.kind { true } else { false } }
    if stars.count > 1 { fail("multiple starred names in sequence pattern", range) }
    for inner in patterns { pattern(inner, &bound, mayMatchAll: true) }
  }

  private mutating func alternatives(
    _ patterns: [Pattern], _ bound: inout [String], _ range: SourceRange, mayMatchAll: Bool
  ) {
    var first: Set<String>?
    var names: [String] = []
    for (index, inner) in patterns.enumerated() {
      names = []
      pattern(inner, &names, mayMatchAll: mayMatchAll && index == patterns.count - 1)
      if let first, first != Set(names) { fail("alternative patterns bind different names", range) }
      first = first ?? Set(names)
    }
    for name in names { bind(name, &bound, range) }
  }

  private mutating func checkKeys(_ keys: [Expression], _ range: SourceRange) {
    var seen: Set<Constant> = []
    for key in keys {
      if !isValue(key) {
        fail("mapping pattern keys may only match literals and attribute lookups", range)
      }
      if case .constant(let constant) = key.kind, !seen.insert(constant).inserted {
        fail("mapping pattern checks duplicate key (\(Unparser.constant(constant)))", range)
      }
    }
  }
}
