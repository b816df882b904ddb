// try, except, except*, finally.
//
// An exception arrives in the first temporary of the statement, the one that was handled before it beside it.  Whatever
// leaves a handler by an exception of its own passes a cleanup that puts the earlier one back in charge.  The
// body of a `finally` is compiled once for each way out.

extension Compiler {
  func `try`(_ statement: Try, at range: SourceRange) {
    code.emit(.nop, at: range)
    if statement.finally.isEmpty { return except(statement) }
    let register = code.depth
    let outer = code.handler
    let (target, end) = (code.makeLabel(), code.makeLabel())
    code.pushHandler(target, register: register)
    blocks.append(.finally(statement.finally, outer: outer))
    if statement.handlers.isEmpty {
      statements(statement.body)
      statements(statement.orElse)
    } else {
      except(statement)
    }
    blocks.removeLast()
    code.handler = outer
    if code.isReachable { statements(statement.finally) }
    code.jump(to: end)
    handle(target, register) {
      blocks.append(.handler(register: register, name: nil, outer: outer))
      statements(statement.finally)
      blocks.removeLast()
    }
    code.place(end)
  }

  /// The code of a handler, which `body` compiles: with the exception in `register`, and two temporaries
  /// taken.  Where `body` comes to its end the exception is raised again.
  private func handle(_ target: Label, _ register: Int, body: () -> Void) {
    let outer = code.handler
    let mark = code.depth
    let cleanup = code.makeLabel()
    code.placeHandler(target)
    _ = code.allocate(2)
    code.emit(.enterHandler, .temporary(register), at: .none)
    code.pushHandler(cleanup, register: register + 2)
    body()
    let pending = Operand.temporary(code.allocate())
    code.emit(.copy, pending, .temporary(register), at: .none)
    code.jump(to: cleanup, at: SourceRange.none)
    code.handler = outer
    code.placeHandler(cleanup)
    code.emit(.exitHandler, .temporary(register), at: .none)
    code.emit(.reraise, pending, at: .none)
    code.release(to: mark)
  }

  private func except(_ statement: Try) {
    let register = code.depth
    let outer = code.handler
    let (target, end) = (code.makeLabel(), code.makeLabel())
    code.pushHandler(target, register: register)
    blocks.append(.guarded(outer: outer))
    statements(statement.body)
    blocks.removeLast()
    code.handler = outer
    statements(statement.orElse)
    code.jump(to: end)
    if statement.isStar {
      handleGroups(statement.handlers, target, register, end: end)
    } else {
      handle(target, register) {
        for handler in statement.handlers { self.handler(handler, register, outer: outer, end: end) }
      }
    }
    code.place(end)
  }

  private func handler(_ handler: Try.Handler, _ register: Int, outer: Int, end: Label) {
    let next = code.makeLabel()
    let inside = code.handler
    if let type = handler.type {
      let mark = code.depth
      let type = operand(type)
      code.jump(.jumpIfNoMatch, .temporary(register), type, to: next, at: handler.range)
      code.release(to: mark)
    }
    named(handler, exception: register, cleanupRegister: register + 2) {
      blocks.append(.handler(register: register, name: handler.name, outer: outer))
      statements(handler.body)
      blocks.removeLast()
    } leave: {
      code.emit(.exitHandler, .temporary(register), at: code.lastRange)
      code.handler = outer
      if let name = handler.name { unbind(name.name) }
      code.jump(to: end)
      code.handler = inside
    }
    if handler.type != nil { code.place(next) }
  }

  /// Binds the handler's name, runs `body` and then `leave`; an exception on the way unbinds the name and goes on
  /// to the handler that is in force now.
  private func named(
    _ handler: Try.Handler, exception: Int, cleanupRegister: Int, body: () -> Void, leave: () -> Void
  ) {
    guard let name = handler.name else {
      body()
      return leave()
    }
    let surrounding = code.handler
    let mark = code.depth
    let copy = Operand.temporary(code.allocate())
    code.emit(.copy, copy, .temporary(exception), at: handler.range)
    store(name.name, from: copy, at: handler.range)
    code.release(to: mark)
    let cleanup = code.makeLabel()
    code.pushHandler(cleanup, register: cleanupRegister)
    body()
    code.handler = surrounding
    leave()
    code.handler = surrounding
    let pending = Operand.temporary(cleanupRegister)
    code.placeHandler(cleanup)
    _ = code.allocate(max(0, cleanupRegister + 1 - code.depth))
    let range = code.lastRange
    unbind(name.name)
    code.emit(.reraise, pending, at: range)
    code.release(to: mark)
  }

  // MARK: except*

  /// Registers: the exception, the one before it, the list of what is raised, the rest; then for one handler what
  /// matched, the one before it, and what the handler raises.
  private func handleGroups(_ handlers: [Try.Handler], _ target: Label, _ register: Int, end: Label) {
    let done = code.makeLabel()
    handle(target, register) {
      let list = Operand.temporary(code.allocate())
      let rest = Operand.temporary(code.allocate())
      code.emit(.buildList, list, at: .none)
      code.emit(.copy, rest, .temporary(register), at: .none)
      for handler in handlers { groupHandler(handler, list: list, rest: rest) }
      code.emit(.listAppend, list, rest, at: code.lastRange)
      code.emit(.finishGroups, rest, .temporary(register), list, at: .none)
      code.jump(.jumpIfNone, rest, to: done, at: .none)
      // What is left is raised in place of the original.
      code.emit(.move, .temporary(register + 2), rest, at: .none)
      code.emit(.reraise, .temporary(register + 2), at: .none)
      code.release(to: register + 2)
    }
    code.place(done)
    code.emit(.clear, .temporary(register + 3), at: .none)
    code.emit(.exitHandler, .temporary(register), at: .none)
    code.jump(to: end)
  }

  private func groupHandler(_ handler: Try.Handler, list: Operand, rest: Operand) {
    let (next, failed, unmatched) = (code.makeLabel(), code.makeLabel(), code.makeLabel())
    let inside = code.handler
    let mark = code.depth
    let matched = Operand.temporary(code.allocate())
    let register = index(ofTemporary: matched)
    if let type = handler.type {
      let type = operand(type)
      code.emit(.matchGroup, matched, rest, type, at: handler.range)
      code.release(to: register + 1)
    }
    code.jump(.jumpIfNone, matched, to: unmatched, at: handler.range)
    _ = code.allocate()
    code.emit(.enterHandler, matched, at: handler.range)
    code.pushHandler(failed, register: register + 2)
    named(handler, exception: register, cleanupRegister: register + 2) {
      blocks.append(.handler(register: register, name: handler.name, outer: inside))
      statements(handler.body)
      blocks.removeLast()
    } leave: {
      code.emit(.exitHandler, matched, at: code.lastRange)
      code.handler = inside
      if let name = handler.name { unbind(name.name) }
      code.jump(to: next)
    }
    code.handler = inside
    code.placeHandler(failed)
    let raised = Operand.temporary(code.allocate())
    code.emit(.exitHandler, matched, at: .none)
    code.emit(.listAppend, list, raised, at: .none)
    code.jump(to: next, at: SourceRange.none)
    code.place(unmatched)
    code.emit(.clear, matched, at: handler.range)
    code.place(next)
    code.release(to: mark)
  }
}
