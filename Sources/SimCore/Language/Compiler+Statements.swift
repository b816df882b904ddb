// Statements: the dispatch, the plain ones, and what surrounds a statement.

/// What a `return`, `break` or `continue` has to leave on its way out.  `outer` is the handler in force around it.
enum Block {
  /// A loop; the register of a `for`'s iterator.
  case loop(iterator: Operand?, breakLabel: Label, continueLabel: Label)
  /// The body of a `try` without `finally`.
  case guarded(outer: Int)
  /// The body of a `try` with `finally`: its statements run on every way out.
  case finally([Statement], outer: Int)
  /// The code of an exception handler; `name` is unbound at its end.
  case handler(register: Int, name: Identifier?, outer: Int)
  /// A value on its way out, while the statements of a `finally` run.
  case value(Operand)
  case with(register: Int, isAsync: Bool, range: SourceRange, outer: Int)

  var isLoop: Bool {
    if case .loop = self { return true }
    return false
  }
}

extension Compiler {
  func statements(_ list: [Statement]) {
    for statement in list { self.statement(statement) }
  }

  /// Marks the begin of a statement that does something.
  private func markLine(of statement: Statement) {
    switch statement.kind {
    case .global, .nonlocal: return
    default: markLine(statement.range)
    }
  }

  /// Marks the line at the begin of a range, in code that is made to be watched.
  func markLine(_ range: SourceRange) {
    if unit.options.marksLines { code.emit(.line, at: range) }
  }

  private func statement(_ statement: Statement) {
    let mark = code.depth
    let range = statement.range
    markLine(of: statement)
    switch statement.kind {
    case .expression(let value): expressionStatement(value)
    case .assign(let targets, let value): assign(targets, value, at: range)
    case .augmentedAssign(let target, let op, let value): augmentedAssign(target, op, value, at: range)
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      annotatedAssign(target, annotation, value, isSimple: isSimple, at: range)
    case .function(let definition): function(definition, at: range)
    case .class(let definition): self.class(definition, at: range)
    case .return(let value): `return`(value, at: range)
    case .delete(let targets): for target in targets { delete(target) }
    case .if: `if`(statement)
    case .while(let test, let body, let orElse): `while`(test, body, orElse, at: range)
    case .for(let target, let iterable, let body, let orElse, let isAsync):
      if isAsync {
        asyncFor(target, iterable, body, orElse, at: range)
      } else {
        `for`(target, iterable, body, orElse, at: range)
      }
    case .with(let items, let body, let isAsync): with(items[...], body, isAsync: isAsync, at: range)
    case .try(let statement): `try`(statement, at: range)
    case .raise(let exception, let cause): raise(exception, cause, at: range)
    case .assert(let test, let message): assert(test, message, at: range)
    case .import(let aliases): for alias in aliases { `import`(alias, at: range) }
    case .importFrom(let module, let names, let level): importFrom(module, names, level: level, at: range)
    case .global, .nonlocal: break
    case .match(let subject, let cases): match(subject, cases, at: range)
    case .typeAlias(let name, let parameters, let value, let scope):
      typeAlias(name, parameters, value, scope: scope, at: range)
    case .pass: code.emit(.nop, at: range)
    case .break: leaveLoop(isBreak: true, at: range)
    case .continue: leaveLoop(isBreak: false, at: range)
    }
    code.release(to: mark)
  }

  private func expressionStatement(_ value: Expression) {
    guard unit.options.isInteractive, scope.kind == .module else {
      return discard(value)
    }
    let mark = code.depth
    let register = push(value)
    code.emit(.intrinsic, flags: Int(Intrinsic.display.rawValue), register, .number(1), at: value.range)
    code.emit(.clear, register, at: value.range)
    code.release(to: mark)
  }

  /// An `elif` is an `if` in the `else`: a chain of thousands is walked in a loop.
  private func `if`(_ statement: Statement) {
    let end = code.makeLabel()
    var rest = [statement]
    while rest.count == 1, case .if(let test, let body, let orElse) = rest[0].kind {
      let next = code.makeLabel()
      jump(unless: test, to: next)
      statements(body)
      if !orElse.isEmpty { code.jump(to: end) }
      code.place(next)
      rest = orElse
    }
    statements(rest)
    code.place(end)
  }

  private func raise(_ exception: Expression?, _ cause: Expression?, at range: SourceRange) {
    let raised = exception.map { operand($0, before: cause.map { [$0] } ?? []) } ?? .none
    let because = cause.map { operand($0) } ?? .none
    code.emit(.raise, raised, because, at: range)
  }

  private func assert(_ test: Expression, _ message: Expression?, at range: SourceRange) {
    let end = code.makeLabel()
    jump(test, to: end, when: true)
    let error = Operand.temporary(code.allocate())
    code.emit(.loadAssertionError, error, at: range)
    if let message {
      _ = code.allocate()
      push(message)
      code.emit(.call, error, .number(1), .none, at: range)
    }
    code.emit(.raise, error, .none, at: test.range)
    code.place(end)
  }

  // MARK: Ways out

  private func `return`(_ value: Expression?, at range: SourceRange) {
    guard let value else {
      let isPlain = leaveBlocks(holding: nil)
      code.emit(.returnNone, at: isPlain ? range : code.lastRange)
      return restoreBlocks()
    }
    // A local could be bound anew, or unbound, by what is still to run.
    let isSafe = blocks.allSatisfy { block in
      switch block {
      case .loop, .guarded, .with, .value: true
      case .handler(_, let name, _): name == nil
      case .finally: false
      }
    }
    let result = isSafe ? operand(value) : fold(value) == nil ? push(value) : operand(value)
    let isPlain = leaveBlocks(holding: result)
    code.emit(.return, .number(0), result, at: isPlain ? range : code.lastRange)
    restoreBlocks()
  }

  private func leaveLoop(isBreak: Bool, at range: SourceRange) {
    if let last = blocks.last, !last.isLoop { code.emit(.nop, at: range) }
    saved.append((blocks, code.handler))
    defer { restoreBlocks() }
    while let block = blocks.popLast() {
      guard case .loop(let iterator, let breakLabel, let continueLabel) = block else {
        leave(block)
        continue
      }
      let place = saved.last?.blocks.count == blocks.count + 1 ? range : code.lastRange
      if isBreak, let iterator { code.emit(.clear, iterator, at: place) }
      return code.jump(to: isBreak ? breakLabel : continueLabel, at: place)
    }
  }

  /// Emits what leaving all blocks of the function means, with `result` on its way out; answers whether that was
  /// nothing at all.
  private func leaveBlocks(holding result: Operand?) -> Bool {
    saved.append((blocks, code.handler))
    var isPlain = true
    while let block = blocks.popLast() {
      switch block {
      case .loop(let iterator, _, _): if let iterator { code.emit(.clear, iterator, at: code.lastRange) }
      case .guarded, .value: leave(block)
      case .finally(let body, let outer):
        code.handler = outer
        if let result { blocks.append(.value(result)) }
        statements(body)
        if result != nil { blocks.removeLast() }
        isPlain = false
      case .handler, .with:
        leave(block)
        isPlain = false
      }
    }
    return isPlain
  }

  private func restoreBlocks() {
    if let (blocks, handler) = saved.popLast() {
      self.blocks = blocks
      code.handler = handler
    }
  }

  private func leave(_ block: Block) {
    switch block {
    case .loop: break
    case .guarded(let outer): code.handler = outer
    case .value(let register):
      if case .temporary = register { code.emit(.clear, register, at: code.lastRange) }
    case .finally(let body, let outer):
      code.handler = outer
      statements(body)
    case .handler(let register, let name, let outer):
      code.emit(.exitHandler, .temporary(register), at: code.lastRange)
      code.handler = outer
      if let name { unbind(name.name) }
    case .with(let register, let isAsync, let range, let outer):
      code.handler = outer
      exitNormally(register, isAsync: isAsync, at: range)
    }
  }
}
