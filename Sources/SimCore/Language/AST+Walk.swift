// Looks through syntax trees for the few facts that the compiler needs beforehand.
//
// Everything goes over a stack of its own: a chain of five thousand `+` must not become as many calls.

extension Expression {
  /// Whether evaluating this expression binds `name` in the scope where it stands (`:=`, also from inside a
  /// comprehension).  Time: linear in the size of the expression.
  func rebinds(_ name: String) -> Bool {
    var found = false
    forEachInScope { expression in
      if case .named(let target, _) = expression.kind, target.name == name { found = true }
      return !found
    }
    return found
  }

  /// Calls `visit` with the expression and all below it that are evaluated in the same frame, until it
  /// answers false.
  func forEachInScope(_ visit: (Expression) -> Bool) {
    switch kind {
    case .constant, .name:
      _ = visit(self)
      return
    default: break
    }
    var pending = [self]
    while let expression = pending.popLast() {
      if !visit(expression) { return }
      expression.appendChildren(to: &pending)
    }
  }

  private func appendChildren(to list: inout [Expression]) {
    switch kind {
    case .constant, .name: break
    case .attribute(let value, _), .unary(_, let value), .await(let value), .yieldFrom(let value),
      .starred(let value), .named(_, let value):
      list.append(value)
    case .subscript(let a, let b), .binary(let a, _, let b):
      list.append(a)
      list.append(b)
    case .slice(let lower, let upper, let step):
      for part in [lower, upper, step] { if let part { list.append(part) } }
    case .call(let call):
      list.append(call.function)
      for argument in call.arguments { list.append(argument.value) }
    case .boolean(_, let operands), .tuple(let operands), .list(let operands), .set(let operands):
      list.append(contentsOf: operands)
    case .compare(let first, let rest):
      list.append(first)
      for (_, operand) in rest { list.append(operand) }
    case .conditional(let test, let then, let otherwise):
      list.append(contentsOf: [test, then, otherwise])
    case .lambda(let lambda):
      let parameters = lambda.parameters
      for parameter in parameters.positionalOnly + parameters.positional + parameters.keywordOnly {
        if let value = parameter.defaultValue { list.append(value) }
      }
    case .dictionary(let items):
      for (key, value) in items {
        if let key { list.append(key) }
        list.append(value)
      }
    case .comprehension(let comprehension):
      for clause in comprehension.clauses {
        list.append(clause.iterable)
        list.append(contentsOf: clause.conditions)
      }
      switch comprehension.element {
      case .list(let value), .set(let value), .generator(let value): list.append(value)
      case .dictionary(let key, let value):
        list.append(key)
        list.append(value)
      }
    case .yield(let value): if let value { list.append(value) }
    case .fString(let parts): Self.append(parts, to: &list)
    }
  }

  private static func append(_ parts: [FStringPart], to list: inout [Expression]) {
    for part in parts {
      if case .field(let value, _, let format) = part {
        list.append(value)
        if let format { append(format, to: &list) }
      }
    }
  }
}

extension Array where Element == Statement {
  /// Calls `visit` with every statement of the same scope, those in nested blocks included.
  func forEachInScope(_ visit: (Statement) -> Void) {
    var pending = Array(reversed())
    while let statement = pending.popLast() {
      visit(statement)
      for block in statement.blocks.reversed() { pending.append(contentsOf: block.reversed()) }
    }
  }

  /// The names that a `del` or the end of an `except ... as` unbinds: nobody can be sure that they are bound.
  var deletedNames: Set<String> {
    var names: Set<String> = []
    forEachInScope { statement in
      switch statement.kind {
      case .delete(let targets):
        for target in targets {
          target.forEachInScope { expression in
            if case .name(let name) = expression.kind { names.insert(name) }
            return true
          }
        }
      case .try(let statement):
        for handler in statement.handlers { if let name = handler.name { names.insert(name.name) } }
      default: break
      }
    }
    return names
  }

  /// Whether a variable is annotated in the scope.
  var hasAnnotations: Bool {
    var found = false
    forEachInScope { if case .annotatedAssign = $0.kind { found = true } }
    return found
  }
}

extension Statement {
  /// The blocks of statements inside, in the order of the text, without those of other scopes.
  fileprivate var blocks: [[Statement]] {
    switch kind {
    case .if(_, let body, let orElse), .while(_, let body, let orElse), .for(_, _, let body, let orElse, _):
      [body, orElse]
    case .with(_, let body, _): [body]
    case .try(let statement):
      [statement.body] + statement.handlers.map(\.body) + [statement.orElse, statement.finally]
    case .match(_, let cases): cases.map(\.body)
    default: []
    }
  }
}
