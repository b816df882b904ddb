// The call instructions, and those that make functions and classes.

extension Machine {
  /// A call instruction that has no short way; answers what `call` does.
  @inline(never)
  func callAnything(
    _ f: UnsafeMutablePointer<Frame>, _ i: Instruction, hasSelf: Bool
  ) throws(Raised) -> UnsafeMutablePointer<Frame>? {
    let registers = f.registers
    let a = i.a
    let names: PyTuple? = i.c == Instruction.noOperand ? nil : f.pointee.code.unsafelyUnwrapped._withUnsafeGuaranteedRef { $0.constants[i.c].tuple }
    let base = hasSelf ? registers + a + 1 : registers + a + 2
    let count = hasSelf ? i.b + 1 : i.b
    return try call(f, at: a, base, count, names)
  }

  /// Calls what register `a` holds with `count` values from `base`, which are consumed; the result goes to `a`.
  private func call(
    _ f: UnsafeMutablePointer<Frame>, at a: Int, _ base: UnsafeMutablePointer<Value>, _ count: Int, _ names: PyTuple?
  ) throws(Raised) -> UnsafeMutablePointer<Frame>? {
    let registers = f.registers
    guard case .object(let o) = registers[a] else { throw notCallable(registers[a]) }
    switch o.layout {
    case .function:
      let function = unsafeDowncast(o, to: PyFunction.self)
      if depth >= recursionLimit && isTooDeep { throw recursionError() }
      let made = try makeFrame(function, base, count, names, consuming: true)
      if made.pointee.role == .generator {
        registers[a] = .object(makeGenerator(function, made))
        return nil
      }
      made.pointee.back = f
      made.pointee.resultRegister = Int32(a)
      depth &+= 1
      frame = made
      return made
    case .builtin:
      let result = try callBuiltin(unsafeDowncast(o, to: PyBuiltin.self), base, count, names)
      return finishCall(f, at: a, base, count, result)
    case .boundMethod:
      let method = unsafeDowncast(o, to: PyBoundMethod.self)
      if base == registers + a + 2 {
        // The register before the arguments is kept free for this.
        registers[a + 1] = method.receiver
        registers[a] = method.function
        return try call(f, at: a, base - 1, count + 1, names)
      }
    case .type:
      let type = unsafeDowncast(o, to: PyType.self)
      if type.type === types.type, !type.isBuiltin, base == registers + a + 2,
        case .object(let maker)? = type.lookup(self.names.__new__), maker === objectNew,
        let initializer = type.lookup(self.names.__init__)?.function
      {
        if depth >= recursionLimit && isTooDeep { throw recursionError() }
        let instance = try allocate(type)
        registers[a + 1] = instance
        let made: UnsafeMutablePointer<Frame>
        do throws(Raised) {
          made = try makeFrame(initializer, base - 1, count + 1, names, consuming: true)
        } catch {
          throw error
        }
        if made.pointee.role == .generator {
          discardFrame(made)
          throw typeError("__init__() should return None, not '\(initializer.code.object.kind == .coroutine ? "coroutine" : "generator")'")
        }
        registers[a] = instance
        made.pointee.back = f
        made.pointee.resultRegister = Int32(a)
        made.pointee.role = .initializer
        depth &+= 1
        frame = made
        return made
      }
    case .object:
      // An instance of a class with a `__call__` of its own: its frame goes on this stack, as a function's does.
      if base == registers + a + 2, let method = callMethod(of: o) {
        registers[a + 1] = registers[a]
        registers[a] = method
        return try call(f, at: a, base - 1, count + 1, names)
      }
    default: break
    }
    let result = try callVector(registers[a], base, count, names)
    return finishCall(f, at: a, base, count, result)
  }

  @inline(__always)
  private func finishCall(
    _ f: UnsafeMutablePointer<Frame>, at a: Int, _ base: UnsafeMutablePointer<Value>, _ count: Int, _ result: Value
  ) -> UnsafeMutablePointer<Frame>? {
    // The callee goes first, then the arguments from left to right.
    f.registers[a] = .null
    for k in 0..<count { base[k] = .null }
    if let n = result.callFrame {
      pendingTransfer = push(n, for: f, register: a)
      return f
    }
    f.registers[a] = result
    return nil
  }

  /// The transfer that a call instruction left to be carried out.
  func takePendingTransfer() -> Transfer {
    defer { pendingTransfer = nil }
    return pendingTransfer.unsafelyUnwrapped
  }

  func callSpread(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction) throws(Raised) -> UnsafeMutablePointer<Frame>? {
    let registers = f.registers
    let a = i.a
    let arguments = try elements(take(f, a + 2))
    var values = arguments
    var names: PyTuple?
    if let keywords = registers[a + 3].dict, keywords.count > 0 {
      registers[a + 3] = .null
      names = PyTuple(keywords.keys)
      values += keywords.values
    } else {
      registers[a + 3] = .null
    }
    let base = UnsafeMutablePointer<Value>.allocate(capacity: values.count + 1)
    // One place more in front, so that a bound method's receiver finds room.
    let count = values.count
    (base).initialize(to: .null)
    (base + 1).initialize(from: values, count: count)
    defer {
      base.deinitialize(count: count + 1)
      base.deallocate()
    }
    values = []
    if case .object(let o) = registers[a], o.layout == .boundMethod {
      let method = unsafeDowncast(o, to: PyBoundMethod.self)
      base[0] = method.receiver
      registers[a] = method.function
      return try call(f, at: a, base, count + 1, names)
    }
    if case .object(let o) = registers[a], o.layout == .object, let method = callMethod(of: o) {
      base[0] = registers[a]
      registers[a] = method
      return try call(f, at: a, base, count + 1, names)
    }
    return try call(f, at: a, base + 1, count, names)
  }

  /// The function that its class, written in Python, has for `__call__`.
  private func callMethod(of o: PyObject) -> Value? {
    if o.type.isBuiltin { return nil }
    guard let found = o.type.lookup(names.__call__), found.function != nil else { return nil }
    return found
  }

  /// Whether the frames that CPython would count are too many; asked when all frames together are.
  ///
  /// What CPython has in C and Simul in Python (the caches of `functools`, the dicts of `collections`) is not counted.
  var isTooDeep: Bool {
    if depth >= recursionLimit &* 3 { return true }
    var counted = 0
    var next = frame
    while let f = next {
      if let code = f.pointee.code?._withUnsafeGuaranteedRef({ $0 }), code.standsForC {
        next = f.pointee.back
        continue
      }
      counted += 1
      next = f.pointee.back
    }
    return counted >= recursionLimit
  }

  // MARK: Functions

  func makeFunction(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction) {
    let registers = f.registers
    let code = f.pointee.code.unsafelyUnwrapped.takeUnretainedValue()
    guard let target = code.constants[i.b].cast(.code, to: PyCode.self) else { return }
    func operand(_ bit: Int, _ k: Int) -> Value {
      guard i.flags & bit != 0 else { return .null }
      let v = registers[i.a + k]
      registers[i.a + k] = .null
      return v
    }
    let defaults = operand(1, 0).tuple?.items ?? []
    let keywordDefaults = operand(2, 1).dict
    let annotations = operand(4, 2).dict
    let closure = operand(8, 3).tuple?.items.compactMap { $0.cast(.cell, to: PyCell.self) } ?? []
    let made = PyFunction(
      code: target, globals: f.pointee.globals.unsafelyUnwrapped.takeUnretainedValue(), defaults: defaults,
      keywordDefaults: keywordDefaults, closure: closure)
    made.annotations = annotations
    if let instanceLog, !closure.isEmpty { instanceLog.append(made) }
    registers[i.a] = .object(made)
  }

  // MARK: Classes

  func buildClass(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction) throws(Raised) {
    let body = try take(f, i.a)
    let name = try take(f, i.a + 1)
    let all = Machine.takeAll(f.registers + i.a + 2, i.b)
    var keywords: [(PyStr, Value)] = []
    var baseCount = all.count
    if i.c != Instruction.noOperand, let names = f.pointee.code.unsafelyUnwrapped._withUnsafeGuaranteedRef({ $0.constants[i.c].tuple }) {
      baseCount -= names.items.count
      for (k, n) in names.items.enumerated() { if let n = n.str { keywords.append((n, all[baseCount + k])) } }
    }
    f.registers[i.a] = try buildClass(body, name, Array(all[..<baseCount]), keywords)
  }

  func buildClassSpread(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction) throws(Raised) {
    let body = try take(f, i.a)
    let name = try take(f, i.a + 1)
    let bases = try elements(take(f, i.a + 2))
    let keywords = f.registers[i.a + 3].dict?.pairs.compactMap { k, v in k.str.map { ($0, v) } } ?? []
    f.registers[i.a + 3] = .null
    f.registers[i.a] = try buildClass(body, name, bases, keywords)
  }

  /// Runs a class body and makes the class.
  func buildClass(_ body: Value, _ name: Value, _ bases: [Value], _ keywords: [(PyStr, Value)]) throws(Raised) -> Value {
    guard let function = body.function, let name = name.str else { throw typeError("__build_class__: func must be a function") }
    let plan = try planClass(name: name, bases: bases, keywords: keywords)
    var none = Value.null
    let made = try withUnsafeMutablePointer(to: &none) { (p) throws(Raised) in
      try makeFrame(function, p, 0, nil, consuming: false)
    }
    made.registers[0] = plan.namespace
    let cell = try runNested(made)
    return try makeClass(name: name, plan: plan, classCell: cell)
  }
}
