// Calls: the callee's register, one for `self`, then the arguments, each in its place before the call.
//
// `x.m(...)` loads a method pair and makes no bound method.  `*` and `**`, or very many arguments, gather a list and a dict.
// `super()` without arguments gets the arguments that CPython finds in the frame, so that the machine needs no look
// into its caller.

extension Compiler {
  private static let argumentLimit = 200

  /// The object of a call that is made as a method call; nil for all other calls.
  func methodOwner(_ call: Call) -> Expression? {
    guard case .attribute(let owner, _) = call.function.kind, !isSpread(call) else { return nil }
    return owner
  }

  private func isSpread(_ call: Call) -> Bool {
    call.arguments.count > Self.argumentLimit
      || call.arguments.contains { argument in
        switch argument {
        case .starred, .doubleStarred: true
        case .positional, .keyword: false
        }
      }
  }

  /// The call as a link of a chain: `callee` is in `work`, or is the object of a method call.  The result is
  /// in `work`, the topmost temporary.
  func call(_ call: Call, callee: Operand, in work: Operand, at range: SourceRange) {
    let mark = code.depth
    defer { code.release(to: mark) }
    if methodOwner(call) != nil, case .attribute(_, let name) = call.function.kind {
      let loading = attributeRange(call.function, name)
      code.emit(.loadMethod, work, callee, code.cacheIndex(mangled(name.name)), at: loading)
      return plain(.callMethod, call.arguments, work, at: attributeRange(call.function, name, in: range))
    }
    move(callee, to: work, at: call.function.range)
    if isSpread(call) {
      _ = code.allocate()
      spread(.callSpread, call.arguments, work, at: range)
    } else {
      plain(.call, call.arguments, work, at: range)
    }
  }

  private func plain(_ op: Opcode, _ arguments: [Call.Argument], _ work: Operand, at range: SourceRange) {
    _ = code.allocate()
    let names = self.arguments(arguments)
    code.emit(op, work, .number(arguments.count), names, at: range)
  }

  /// Evaluates plain arguments into the next temporaries; the names of the keyword arguments as a field.
  func arguments(_ arguments: [Call.Argument]) -> Operand {
    var names: [CodeObject.ConstantValue] = []
    for argument in arguments {
      if case .positional(let value) = argument { push(value) }
    }
    for argument in arguments {
      if case .keyword(let name, let value) = argument {
        push(value)
        names.append(.string(name.name))
      }
    }
    return names.isEmpty ? .none : .number(index(of: .tuple(names)))
  }

  /// Whether a call or class statement needs the gathering form.
  func needsSpread(_ arguments: [Call.Argument]) -> Bool {
    isSpread(Call(function: Expression(.constant(.none), range: .none), arguments: arguments))
  }

  /// Gathers the arguments in the next two temporaries (list, dict) and emits the instruction.  `extra` values are put
  /// at the end of the list.
  func spread(
    _ op: Opcode, _ arguments: [Call.Argument], _ work: Operand, extra: Operand? = nil, at range: SourceRange
  ) {
    let list = Operand.temporary(code.allocate())
    let map = Operand.temporary(code.allocate())
    code.emit(.buildList, list, at: range)
    let positional = arguments.filter { argument in
      switch argument {
      case .positional, .starred: true
      case .keyword, .doubleStarred: false
      }
    }
    for argument in positional {
      let mark = code.depth
      if case .starred(let value) = argument {
        let items = operand(value)
        // With flag 1 the list is all that the function `c` gets, and a value that can't be iterated is blamed on the call.
        code.emit(
          .listExtend, flags: positional.count == 1 ? 1 : 0, list, items, positional.count == 1 ? work : .number(0),
          at: range)
      } else {
        let item = operand(argument.value)
        code.emit(.listAppend, list, item, at: argument.value.range)
      }
      code.release(to: mark)
    }
    if let extra { code.emit(.listAppend, list, extra, at: range) }
    keywords(arguments, map, work, at: range)
    code.emit(op, work, at: range)
  }

  private func keywords(_ arguments: [Call.Argument], _ map: Operand, _ work: Operand, at range: SourceRange) {
    var group: [(Identifier, Expression)] = []
    var isFirst = true
    func flush() {
      guard !group.isEmpty else { return }
      let mark = code.depth
      let target = isFirst ? map : .temporary(code.allocate())
      code.emit(.buildMap, target, at: range)
      for (name, value) in group {
        let mark = code.depth
        let key = constant(.string(name.name)) ?? pushConstant(.string(name.name), at: name.range)
        let value = operand(value)
        code.emit(.mapSet, target, key, value, at: range)
        code.release(to: mark)
      }
      if !isFirst { code.emit(.mapMerge, map, target, work, at: range) }
      isFirst = false
      group = []
      code.release(to: mark)
    }
    for argument in arguments {
      switch argument {
      case .keyword(let name, let value): group.append((name, value))
      case .doubleStarred(let value):
        flush()
        if isFirst { code.emit(.buildMap, map, at: range) }
        isFirst = false
        let mark = code.depth
        let mapping = operand(value)
        code.emit(.mapMerge, map, mapping, work, at: range)
        code.release(to: mark)
      case .positional, .starred: break
      }
    }
    flush()
  }

  // MARK: super

  /// The cell of `__class__` and the first parameter, if the expression is a `super()` whose meaning is plain: the
  /// builtin, in a method with a parameter.
  func superArguments(_ expression: Expression) -> (cell: Operand, first: Operand)? {
    guard case .call(let call) = expression.kind, call.arguments.isEmpty, case .name("super") = call.function.kind,
      scope.isFunctionLike, case .global = place(of: "super"),
      scope.resolutions["super"] != .globalExplicit, unit.symbols.module.resolutions["super"] != .local,
      unit.symbols.module.resolutions["super"] != .globalExplicit,
      let cell = cellRegister(of: "__class__"), signature.positionalCount > 0, let first = scope.parameterNames.first
    else { return nil }
    if let index = cellIndices[first] { return (cell, .cell(index)) }
    return (cell, .local(0))
  }

  private func pushSuperArguments(_ arguments: (cell: Operand, first: Operand), _ cell: Operand, _ first: Operand,
    at range: SourceRange
  ) {
    code.emit(.loadCell, cell, arguments.cell, at: range)
    code.emit(arguments.first == .local(0) ? .move : .loadCell, first, arguments.first, at: range)
  }

  /// `super()`
  func superCall(_ expression: Expression, to work: Operand) {
    guard let arguments = superArguments(expression) else { return }
    let mark = code.depth
    _ = code.allocate()
    let (cell, first) = (Operand.temporary(code.allocate()), Operand.temporary(code.allocate()))
    let range = expression.range
    code.emit(.loadGlobal, work, .number(0), code.cacheIndex("super", isShared: true), at: range)
    pushSuperArguments(arguments, cell, first, at: range)
    code.emit(.call, work, .number(2), .none, at: range)
    code.release(to: mark)
  }

  /// `super().name`; for a method call a pair.
  func superAttribute(_ expression: Expression, to work: Operand, isMethod: Bool) {
    guard case .attribute(let value, let name) = expression.kind, let arguments = superArguments(value) else { return }
    let mark = code.depth
    let cell = Operand.temporary(code.allocate())
    pushSuperArguments(arguments, cell, work, at: value.range)
    code.emit(
      .loadSuperAttribute, flags: isMethod ? 1 : 0, work, .number(0), code.cacheIndex(mangled(name.name)),
      at: attributeRange(expression, name))
    code.release(to: mark)
  }

  /// `super().name(...)`
  func superMethod(_ call: Call, to work: Operand, at range: SourceRange) {
    guard case .attribute(_, let name) = call.function.kind else { return }
    let mark = code.depth
    superAttribute(call.function, to: work, isMethod: true)
    plain(.callMethod, call.arguments, work, at: attributeRange(call.function, name, in: range))
    code.release(to: mark)
  }
}
