// Loops.

extension Compiler {
  /// The test is compiled twice, before the loop and at its end, so that a round costs one jump.
  func `while`(_ test: Expression, _ body: [Statement], _ orElse: [Statement], at range: SourceRange) {
    let (top, next, orElseLabel, end) = (code.makeLabel(), code.makeLabel(), code.makeLabel(), code.makeLabel())
    jump(unless: test, to: orElseLabel)
    code.place(top)
    blocks.append(.loop(iterator: nil, breakLabel: end, continueLabel: next))
    statements(body)
    blocks.removeLast()
    code.place(next)
    markLine(range)
    jump(test, to: top, when: true)
    code.place(orElseLabel)
    statements(orElse)
    code.place(end)
  }

  func `for`(
    _ target: Expression, _ iterable: Expression, _ body: [Statement], _ orElse: [Statement], at range: SourceRange
  ) {
    let iterator = Operand.temporary(code.allocate())
    let source = operand(iterable, at: iterator)
    code.emit(.getIterator, iterator, source, at: iterable.range)
    let (top, orElseLabel, end) = (code.makeLabel(), code.makeLabel(), code.makeLabel())
    code.place(top)
    iterate(iterator, target, to: orElseLabel, at: iterable.range)
    loopBody(body, of: iterator, to: top, breakLabel: end, at: range)
    code.place(orElseLabel)
    statements(orElse)
    code.place(end)
  }

  /// The body of a `for`, and the way back to its top; each further round begins with the line of the `for`.
  private func loopBody(
    _ body: [Statement], of iterator: Operand, to top: Label, breakLabel: Label, at range: SourceRange
  ) {
    let next = unit.options.marksLines ? code.makeLabel() : top
    blocks.append(.loop(iterator: iterator, breakLabel: breakLabel, continueLabel: next))
    statements(body)
    blocks.removeLast()
    if unit.options.marksLines {
      code.place(next)
      markLine(range)
    }
    code.jump(to: top)
  }

  /// Binds the target to the next item; jumps to `end` with the iterator gone.
  func iterate(_ iterator: Operand, _ target: Expression, to end: Label, at range: SourceRange) {
    let mark = code.depth
    if case .name(let name) = target.kind, case .local(let index) = place(of: name) {
      code.jump(.forIterate, iterator, .local(index), to: end, at: range)
      markAssigned(index)
    } else {
      let item = Operand.temporary(code.allocate())
      code.jump(.forIterate, iterator, item, to: end, at: range)
      store(target, from: item)
    }
    code.release(to: mark)
  }

  func asyncFor(
    _ target: Expression, _ iterable: Expression, _ body: [Statement], _ orElse: [Statement], at range: SourceRange
  ) {
    let iterator = Operand.temporary(code.allocate())
    let source = operand(iterable, at: iterator)
    code.emit(.getAsyncIterator, iterator, source, at: iterable.range)
    let (top, exhausted, end) = (code.makeLabel(), code.makeLabel(), code.makeLabel())
    code.place(top)
    iterateAsync(iterator, target, to: exhausted, at: range)
    loopBody(body, of: iterator, to: top, breakLabel: end, at: range)
    endAsync(iterator, exhausted, at: iterable.range)
    statements(orElse)
    code.place(end)
  }

  /// Awaits the next item and binds the target; the end of the items is an exception that goes to `exhausted`.
  func iterateAsync(_ iterator: Operand, _ target: Expression, to exhausted: Label, at range: SourceRange) {
    let outer = code.handler
    let mark = code.depth
    let item = Operand.temporary(code.allocate())
    code.pushHandler(exhausted, register: index(ofTemporary: item))
    code.emit(.getAsyncNext, item, iterator, at: range)
    awaitValue(item, in: item, flags: 3, kind: .asyncFor, at: range)
    code.handler = outer
    store(target, from: item)
    code.release(to: mark)
  }

  /// The place where an asynchronous loop ends.
  func endAsync(_ iterator: Operand, _ exhausted: Label, at range: SourceRange) {
    code.placeHandler(exhausted)
    let mark = code.depth
    let exception = Operand.temporary(code.allocate())
    code.emit(.endAsyncFor, exception, iterator, at: range)
    code.release(to: mark)
  }
}
