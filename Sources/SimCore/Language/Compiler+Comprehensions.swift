// Comprehensions and generator expressions.
//
// A list, set or dict comprehension is part of the frame around it, as in CPython since 3.12: its variables are further
// registers, emptied at its end; where a function captures them they are cells, made anew for each run.  A generator
// expression is a function that gets the first iterator.

extension Compiler {
  func comprehension(_ comprehension: Comprehension, to destination: Operand, at range: SourceRange) {
    if case .generator = comprehension.element {
      nest(comprehension, to: destination, at: range)
    } else {
      inline(comprehension, to: destination, at: range)
    }
  }

  // MARK: In the frame

  private func inline(_ comprehension: Comprehension, to destination: Operand, at range: SourceRange) {
    let work = workingRegister(for: destination)
    let mark = code.depth
    let first = comprehension.clauses[0]
    let iterator = Operand.temporary(code.allocate())
    let source = operand(first.iterable, at: iterator)
    code.emit(first.isAsync ? .getAsyncIterator : .getIterator, iterator, source, at: first.iterable.range)
    code.emit(comprehension.collection, work, at: range)

    enter(comprehension.scope)
    let outer = code.handler
    let (cleanup, end) = (code.makeLabel(), code.makeLabel())
    code.pushHandler(cleanup, register: index(ofTemporary: work))
    clauses(comprehension, 0, iterator: iterator, collection: work, at: range)
    code.handler = outer
    clearInlined(at: range)
    code.jump(to: end, at: range)
    code.placeHandler(cleanup)
    clearInlined(at: range)
    code.emit(.reraise, work, at: range)
    leaveInlined()
    code.place(end)
    code.release(to: mark)
    move(work, to: destination, at: range)
  }

  /// The loop of the clause `depth` and all inside it.
  private func clauses(
    _ comprehension: Comprehension, _ depth: Int, iterator: Operand, collection: Operand?, at range: SourceRange
  ) {
    let clause = comprehension.clauses[depth]
    let (top, end) = (code.makeLabel(), code.makeLabel())
    code.place(top)
    if clause.isAsync {
      iterateAsync(iterator, clause.target, to: end, at: range)
    } else {
      iterate(iterator, clause.target, to: end, at: clause.iterable.range)
    }
    for condition in clause.conditions { jump(unless: condition, to: top) }
    if depth + 1 < comprehension.clauses.count {
      let mark = code.depth
      let next = comprehension.clauses[depth + 1]
      let inner = Operand.temporary(code.allocate())
      let source = operand(next.iterable, at: inner)
      code.emit(next.isAsync ? .getAsyncIterator : .getIterator, inner, source, at: next.iterable.range)
      clauses(comprehension, depth + 1, iterator: inner, collection: collection, at: range)
      code.release(to: mark)
    } else {
      element(comprehension.element, collection: collection)
    }
    code.jump(to: top)
    if clause.isAsync { endAsync(iterator, end, at: range) } else { code.place(end) }
  }

  private func element(_ element: Comprehension.Element, collection: Operand?) {
    let mark = code.depth
    let collection = collection ?? .none
    switch element {
    case .list(let value):
      let item = operand(value)
      code.emit(.listAppend, collection, item, at: value.range)
    case .set(let value):
      let item = operand(value)
      code.emit(.setAdd, collection, item, at: value.range)
    case .dictionary(let key, let value):
      let key = (operand(key, before: [value]), key.range)
      let item = operand(value)
      code.emit(.mapSet, collection, key.0, item, at: key.1.joined(with: value.range))
    case .generator(let value):
      let item = operand(value)
      let sent = Operand.temporary(code.allocate())
      code.emitSuspension(.yield, sent, item, kind: .yield, at: value.range)
      code.emit(.clear, sent, at: value.range)
    }
    code.release(to: mark)
  }

  // MARK: As a function

  private func nest(_ comprehension: Comprehension, to destination: Operand, at range: SourceRange) {
    let work = workingRegister(for: destination)
    let mark = code.depth
    _ = code.allocate(3)
    let object = comprehensionCode(comprehension, at: range)
    finishFunction(object, flags: 0, in: work, at: range)
    code.release(to: mark)
    _ = code.allocate()
    let first = comprehension.clauses[0]
    let iterator = Operand.temporary(code.allocate())
    let source = operand(first.iterable, at: iterator)
    code.emit(first.isAsync ? .getAsyncIterator : .getIterator, iterator, source, at: first.iterable.range)
    code.emit(.call, work, .number(1), .none, at: range)
    code.release(to: mark)
    if object.kind == .coroutine { awaitValue(work, in: work, flags: 0, kind: .await, at: range) }
    move(work, to: destination, at: range)
  }

  private func comprehensionCode(_ comprehension: Comprehension, at range: SourceRange) -> CodeObject {
    let inner = Compiler(
      comprehension.scope, in: self, name: comprehension.functionName, body: [], range: range,
      firstLine: Int(range.start.line))
    inner.signature.positionalCount = 1
    let code = inner.code
    var collection: Operand?
    if let op = comprehension.builder {
      let register = Operand.temporary(code.allocate())
      code.emit(op, register, at: range)
      collection = register
    }
    let iterator = Operand.temporary(code.allocate())
    code.emit(.move, iterator, .local(0), at: range)
    inner.clauses(comprehension, 0, iterator: iterator, collection: collection, at: range)
    if let collection { code.emit(.return, .number(0), collection, at: range) }
    code.release(to: 0)
    return inner.finish()
  }
}

extension Comprehension {
  /// The instruction that makes the empty collection; nil for a generator expression.
  fileprivate var builder: Opcode? {
    switch element {
    case .list: .buildList
    case .set: .buildSet
    case .dictionary: .buildMap
    case .generator: nil
    }
  }

  fileprivate var collection: Opcode { builder ?? .nop }

  fileprivate var functionName: String {
    switch element {
    case .list: "<listcomp>"
    case .set: "<setcomp>"
    case .dictionary: "<dictcomp>"
    case .generator: "<genexpr>"
    }
  }
}
