// What statements bind and use.

extension SymbolCollector {
  mutating func statements(_ body: [Statement]) {
    for statement in body { self.statement(statement) }
  }

  mutating func statement(_ statement: Statement) {
    switch statement.kind {
    case .expression(let value): expression(value)
    case .assign(let targets, let value):
      expression(value)
      for target in targets { bind(target) }
    case .augmentedAssign(let target, _, let value):
      bind(target)
      expression(value)
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      annotatedAssign(target, annotation, value, isSimple, statement.range)
    case .function(let definition): function(definition, statement.range)
    case .class(let definition): classDefinition(definition, statement.range)
    case .return(let value): value.map { expression($0) }
    case .delete(let targets): for target in targets { bind(target) }
    case .if(let test, let body, let orElse): branch(test, body, orElse)
    case .while(let test, let body, let orElse): branch(test, body, orElse)
    case .for(let target, let iterable, let body, let orElse, let isAsync):
      if isAsync { current.info.containsAwait = true }
      expression(iterable)
      bind(target)
      statements(body)
      statements(orElse)
    case .with(let items, let body, let isAsync):
      if isAsync { current.info.containsAwait = true }
      for item in items {
        expression(item.context)
        if let target = item.target { bind(target) }
      }
      statements(body)
    case .try(let parts): tryStatement(parts)
    case .raise(let exception, let cause):
      exception.map { expression($0) }
      cause.map { expression($0) }
    case .assert(let test, let message):
      expression(test)
      message.map { expression($0) }
    case .import(let names):
      for name in names { bindImport(name) }
    case .importFrom(_, let names, _): importFrom(names, statement.range)
    case .global(let names): declare(names, .global, "global", statement.range)
    case .nonlocal(let names): declare(names, .nonlocal, "nonlocal", statement.range)
    case .match(let subject, let cases): match(subject, cases)
    case .typeAlias(let name, let parameters, let value, let scope):
      note(name.name, .assigned, name.range)
      typeAlias(name, parameters, value, scope, statement.range)
    case .pass, .break, .continue: break
    }
  }

  mutating func branch(_ test: Expression, _ body: [Statement], _ orElse: [Statement]) {
    expression(test)
    statements(body)
    // A chain of `elif` is a chain of trees; it is walked without recursion.
    var rest = orElse
    while rest.count == 1, case .if(let test, let body, let orElse) = rest[0].kind {
      expression(test)
      statements(body)
      rest = orElse
    }
    statements(rest)
  }

  mutating func annotatedAssign(
    _ target: Expression, _ annotation: Expression, _ value: Expression?, _ isSimple: Bool,
    _ range: SourceRange
  ) {
    if case .name(let name) = target.kind {
      let known = current.flags[mangle(name, inClass: privateName)] ?? []
      if isSimple, !known.isDisjoint(with: [.global, .nonlocal]), current.info.kind != .module {
        let kind = known.contains(.global) ? "global" : "nonlocal"
        fail("annotated name '\(name)' can't be \(kind)", range)
      }
      value.map { expression($0) }
      if isSimple || value != nil { note(name, .assigned, target.range) }
      if isSimple { note(name, .annotated, target.range) }
    } else {
      value.map { expression($0) }
      bind(target)
    }
    self.annotation(annotation)
  }

  /// An annotation, where annotations are evaluated.
  mutating func annotation(_ annotation: Expression) {
    if !hasPostponedAnnotations { expression(annotation) }
  }

  mutating func tryStatement(_ parts: Try) {
    statements(parts.body)
    statements(parts.orElse)
    for handler in parts.handlers {
      handler.type.map { expression($0) }
      if let name = handler.name { note(name.name, .assigned, name.range) }
      statements(handler.body)
    }
    statements(parts.finally)
  }

  mutating func bindImport(_ alias: ImportAlias) {
    if let name = alias.alias {
      note(name.name, .assigned, name.range)
    } else {
      note(String(alias.name.prefix { $0 != "." }), .assigned, alias.range)
    }
  }

  mutating func importFrom(_ names: [ImportAlias], _ range: SourceRange) {
    if names.isEmpty, current.info.kind != .module {
      let star = SourcePosition(line: Int(range.end.line), column: Int(range.end.column) - 1)
      fail("import * only allowed at module level", SourceRange(start: star, end: range.end))
    }
    for name in names { bindImport(name) }
  }

  mutating func declare(
    _ names: [Identifier], _ flag: SymbolFlags, _ word: String, _ range: SourceRange
  ) {
    for identifier in names {
      let name = mangle(identifier.name, inClass: privateName)
      let known = current.flags[name] ?? []
      if !known.isDisjoint(with: [.parameter, .assigned, .used, .annotated]) {
        if known.contains(.parameter) {
          fail("name '\(name)' is parameter and \(word)", range)
        } else if known.contains(.annotated) {
          fail("annotated name '\(name)' can't be \(word)", range)
        } else if known.contains(.used) {
          fail("name '\(name)' is used prior to \(word) declaration", range)
        } else {
          fail("name '\(name)' is assigned to before \(word) declaration", range)
        }
      }
      note(name, flag, range)
      if current.directives[name] == nil { current.directives[name] = range }
    }
  }



  mutating func match(_ subject: Expression, _ cases: [MatchCase]) {
    expression(subject)
    for matchCase in cases {
      pattern(matchCase.pattern)
      matchCase.guardCondition.map { expression($0) }
      statements(matchCase.body)
    }
  }

  mutating func pattern(_ pattern: Pattern) {
    switch pattern.kind {
    case .value(let value): expression(value)
    case .singleton: break
    case .sequence(let patterns), .alternatives(let patterns):
      for inner in patterns { self.pattern(inner) }
    case .mapping(let keys, let patterns, let rest):
      for key in keys { expression(key) }
      for inner in patterns { self.pattern(inner) }
      if let rest { note(rest.name, .assigned, rest.range) }
    case .class(let type, let positional, let keywords):
      expression(type)
      for inner in positional { self.pattern(inner) }
      for keyword in keywords { self.pattern(keyword.pattern) }
    case .star(let name):
      if let name { note(name.name, .assigned, name.range) }
    case .capture(let inner, let name):
      if let inner { self.pattern(inner) }
      if let name { note(name.name, .assigned, name.range) }
    }
  }
}
