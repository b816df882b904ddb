// with and async with.
//
// Five temporaries: the pair of `__exit__`, then the pair of `__enter__`, whose registers later hold the arguments of
// `__exit__`.  So a value that is on its way out of the block (`return f()`) lies above them all.

extension Compiler {
  func with(_ items: ArraySlice<WithItem>, _ body: [Statement], isAsync: Bool, at range: SourceRange) {
    guard let item = items.first else { return statements(body) }
    let place = item.context.range
    let mark = code.depth
    let register = code.allocate()
    let (exit, enter) = (Operand.temporary(register), Operand.temporary(register + 2))
    compile(item.context, to: exit)
    _ = code.allocate(4)
    code.emit(.beforeWith, flags: isAsync ? 1 : 0, exit, at: place)
    code.emit(.callMethod, enter, .number(0), .none, at: place)
    if isAsync { awaitValue(enter, in: enter, flags: 1, kind: .asyncWith, at: place) }

    let outer = code.handler
    let (target, end) = (code.makeLabel(), code.makeLabel())
    code.pushHandler(target, register: register + 2)
    blocks.append(.with(register: register, isAsync: isAsync, range: place, outer: outer))
    if let target = item.target {
      store(target, from: enter)
    } else {
      code.emit(.clear, enter, at: place)
    }
    with(items.dropFirst(), body, isAsync: isAsync, at: range)
    blocks.removeLast()
    code.handler = outer
    if code.isReachable {
      exitNormally(register, isAsync: isAsync, at: place)
      code.jump(to: end)
    }
    exitExceptionally(register, target, isAsync: isAsync, at: place)
    code.place(end)
    code.release(to: mark)
  }

  /// `__exit__(None, None, None)`; the result counts for nothing.
  func exitNormally(_ register: Int, isAsync: Bool, at range: SourceRange) {
    let exit = Operand.temporary(register)
    for offset in 2...4 { moveConstant(.literal(.none), to: .temporary(register + offset), at: range) }
    code.emit(.callMethod, exit, .number(3), .none, at: range)
    if isAsync { awaitValue(exit, in: exit, flags: 2, kind: .asyncWith, at: range) }
    code.emit(.clear, exit, at: range)
  }

  /// `__exit__` with the exception; it goes on unless the result is true.
  private func exitExceptionally(_ register: Int, _ target: Label, isAsync: Bool, at range: SourceRange) {
    let outer = code.handler
    let mark = code.depth
    code.release(to: register + 2)
    let exception = Operand.temporary(code.allocate(2))
    let (cleanup, suppressed) = (code.makeLabel(), code.makeLabel())
    code.placeHandler(target)
    code.emit(.enterHandler, exception, at: range)
    code.pushHandler(cleanup, register: register + 4)
    let call = Operand.temporary(code.allocate(5))
    code.emit(.prepareExit, call, .temporary(register), exception, at: range)
    code.emit(.callMethod, call, .number(3), .none, at: range)
    if isAsync { awaitValue(call, in: call, flags: 2, kind: .asyncWith, at: range) }
    code.jump(.jumpIfTrue, call, to: suppressed, at: range)
    code.emit(.copy, call, exception, at: range)
    code.jump(to: cleanup, at: range)
    code.handler = outer
    code.placeHandler(cleanup)
    code.emit(.exitHandler, exception, at: range)
    code.emit(.reraise, call, at: range)
    code.place(suppressed)
    code.emit(.exitHandler, exception, at: range)
    code.emit(.clear, .temporary(register), at: range)
    code.emit(.clear, .temporary(register + 1), at: range)
    code.release(to: mark)
  }
}
