// What expressions use and bind: targets, lambdas, comprehensions, `:=`.

extension SymbolCollector {
  /// Walks an expression without recursion except into inner scopes, so that long chains need no stack.
  mutating func expression(_ root: Expression) {
    var pending = [root]
    while let next = pending.popLast() {
      switch next.kind {
      case .name(let name): use(name, next.range)
      case .lambda(let lambda): self.lambda(lambda, next.range)
      case .comprehension(let comprehension): self.comprehension(comprehension, next.range)
      case .named(let target, let value):
        named(target, next.range)
        pending.append(value)
      case .yield(let value):
        yielded(next)
        if let value { pending.append(value) }
      case .yieldFrom(let value):
        yielded(next)
        pending.append(value)
      case .await(let value):
        refuseInLazyScope("await expression", next.range)
        current.info.containsAwait = true
        if current.isComprehension { current.info.isCoroutine = true }
        pending.append(value)
      default:
        pending.append(contentsOf: next.children.reversed())
      }
    }
  }

  /// Notes what a target binds; what it contains besides is evaluated.
  mutating func bind(_ target: Expression) {
    switch target.kind {
    case .name(let name): note(name, .assigned, target.range)
    case .tuple(let elements), .list(let elements):
      for element in elements { bind(element) }
    case .starred(let value): bind(value)
    default: expression(target)
    }
  }

  mutating func lambda(_ lambda: Lambda, _ range: SourceRange) {
    defaults(lambda.parameters)
    enter(lambda.scope, .lambda, "<lambda>", range)
    parameters(lambda.parameters)
    expression(lambda.body)
    leave()
  }

  mutating func yielded(_ expression: Expression) {
    refuseInLazyScope("yield expression", expression.range)
    current.info.isGenerator = true
    guard current.isComprehension else { return }
    let place =
      switch current.info.kind {
      case .listComprehension: "list comprehension"
      case .setComprehension: "set comprehension"
      case .dictionaryComprehension: "dict comprehension"
      default: "generator expression"
      }
    fail("'yield' inside \(place)", expression.range)
  }

  mutating func refuseInLazyScope(_ what: String, _ range: SourceRange) {
    guard current.info.kind == .typeParameters || current.info.kind == .lazyType else { return }
    fail("\(what) cannot be used within \(current.description)", range)
  }

  mutating func comprehension(_ comprehension: Comprehension, _ range: SourceRange) {
    guard let first = comprehension.clauses.first else { return }
    current.iterableDepth += 1
    expression(first.iterable)
    current.iterableDepth -= 1
    let (kind, name): (ScopeInfo.Kind, String) =
      switch comprehension.element {
      case .list: (.listComprehension, "<listcomp>")
      case .set: (.setComprehension, "<setcomp>")
      case .dictionary: (.dictionaryComprehension, "<dictcomp>")
      case .generator: (.generatorExpression, "<genexpr>")
      }
    enter(comprehension.scope, kind, name, range)
    if kind == .generatorExpression { current.info.isGenerator = true }
    note(".0", .parameter, range)
    for (index, clause) in comprehension.clauses.enumerated() {
      if clause.isAsync {
        current.info.isCoroutine = true
        current.info.containsAwait = true
      }
      if index > 0 {
        current.iterableDepth += 1
        expression(clause.iterable)
        current.iterableDepth -= 1
      }
      current.isInIterationTarget = true
      bind(clause.target)
      current.isInIterationTarget = false
      for condition in clause.conditions { expression(condition) }
    }
    switch comprehension.element {
    case .list(let element), .set(let element), .generator(let element): expression(element)
    case .dictionary(let key, let value):
      expression(key)
      expression(value)
    }
    let isAsync = current.info.isCoroutine && kind != .generatorExpression
    leave()
    if isAsync {
      current.info.containsAwait = true
      if current.isComprehension { current.info.isCoroutine = true }
    }
  }

  /// A walrus: inside a comprehension it binds in the function around it.
  mutating func named(_ target: Identifier, _ range: SourceRange) {
    refuseInLazyScope("named expression", range)
    let name = mangle(target.name, inClass: privateName)
    if current.iterableDepth > 0 {
      fail("assignment expression cannot be used in a comprehension iterable expression", range)
    }
    guard current.isComprehension else {
      note(name, .assigned, target.range)
      return
    }
    for scope in stack.reversed() {
      if scope.isComprehension {
        if scope.flags[name]?.contains(.iterationVariable) == true {
          fail(
            "assignment expression cannot rebind comprehension iteration variable '\(name)'", target.range)
        }
        continue
      }
      switch scope.info.kind {
      case .function, .lambda:
        let isGlobal = scope.flags[name]?.contains(.global) == true
        noteInComprehensions(name, isGlobal ? .global : .nonlocal, target.range)
        note(name, .assigned, target.range, in: scope)
      case .module:
        noteInComprehensions(name, .global, target.range)
        note(name, .global, target.range, in: scope)
      case .class:
        fail("assignment expression within a comprehension cannot be used in a class body", target.range)
      default:
        fail(
          "assignment expression within a comprehension cannot be used within \(scope.description)",
          target.range)
      }
      return
    }
  }

  mutating func noteInComprehensions(_ name: String, _ flag: SymbolFlags, _ range: SourceRange) {
    note(name, flag, range)
    current.directives[name] = range
  }
}

extension Call.Argument {
  /// The expression of the argument.
  var value: Expression {
    switch self {
    case .positional(let value), .starred(let value), .keyword(_, let value), .doubleStarred(let value): value
    }
  }
}

extension Expression {
  /// The expressions directly inside, in order of evaluation; none for what opens a scope, nor for a name.
  var children: [Expression] {
    switch kind {
    case .constant, .name, .lambda, .comprehension: []
    case .attribute(let value, _), .unary(_, let value), .await(let value), .yieldFrom(let value),
      .starred(let value), .named(_, let value):
      [value]
    case .yield(let value): value.map { [$0] } ?? []
    case .subscript(let value, let index): [value, index]
    case .slice(let lower, let upper, let step): [lower, upper, step].compactMap { $0 }
    case .call(let call): [call.function] + call.arguments.map(\.value)
    case .binary(let left, _, let right): [left, right]
    case .boolean(_, let operands): operands
    case .compare(let first, let rest): [first] + rest.map(\.operand)
    case .conditional(let test, let then, let otherwise): [test, then, otherwise]
    case .tuple(let elements), .list(let elements), .set(let elements): elements
    case .dictionary(let entries): entries.flatMap { [$0.key, $0.value].compactMap { $0 } }
    case .fString(let parts): parts.flatMap(\.expressions)
    }
  }
}

extension FStringPart {
  /// The expressions of a field, those of its format among them.
  var expressions: [Expression] {
    guard case .field(let value, _, let format) = self else { return [] }
    return [value] + (format ?? []).flatMap(\.expressions)
  }
}
