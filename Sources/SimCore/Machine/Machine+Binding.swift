// From the arguments of a call to the locals of a frame: defaults, keywords, * and **, and CPython's complaints.

extension Machine {
  /// A frame for a call of `f` with `count` values from `base`, the last of them named by `names`.
  ///
  /// With `consuming` the values are moved out of `base` (which is left empty), else copied.  The frame lies on the
  /// stack, or in a block of its own for generators and coroutines.
  @inline(__always)
  func makeFrame(
    _ f: PyFunction, _ base: UnsafeMutablePointer<Value>, _ count: Int, _ names: PyTuple?, consuming: Bool
  ) throws(Raised) -> UnsafeMutablePointer<Frame> {
    let code = f.code
    if names == nil && count == code.simpleArgumentCount {
      let frame = newFrame(f, code)
      let locals = frame.registers
      if consuming {
        UnsafeMutableRawPointer(locals).copyMemory(from: base, byteCount: count * MemoryLayout<Value>.stride)
        for i in 0..<count { (base + i).initialize(to: .null) }
      } else {
        locals.initialize(from: base, count: count)
      }
      (locals + count).initialize(repeating: .null, count: code.registerCount - count)
      return frame
    }
    if names == nil && count <= code.plainArgumentCount && count + f.defaults.count >= code.plainArgumentCount {
      return bindPlainly(f, base, count, consuming: consuming)
    }
    return try bindSlowly(f, base, count, names, consuming: consuming)
  }

  /// A frame for a call by position alone that leaves at most defaults open; nothing can be wrong with it.
  @inline(never)
  private func bindPlainly(
    _ f: PyFunction, _ base: UnsafeMutablePointer<Value>, _ count: Int, consuming: Bool
  ) -> UnsafeMutablePointer<Frame> {
    let code = f.code
    let frame = newFrame(f, code)
    let locals = frame.registers
    if consuming {
      UnsafeMutableRawPointer(locals).copyMemory(from: base, byteCount: count * MemoryLayout<Value>.stride)
      for i in 0..<count { (base + i).initialize(to: .null) }
    } else {
      locals.initialize(from: base, count: count)
    }
    (locals + count).initialize(repeating: .null, count: code.registerCount - count)
    let firstDefault = code.plainArgumentCount - f.defaults.count
    for i in count..<max(code.plainArgumentCount, count) { locals[i] = f.defaults[i - firstDefault] }
    makeCells(f, locals)
    return frame
  }

  /// Puts the parameters that inner functions see into cells, and the cells of outer functions into their places.
  @inline(__always)
  private func makeCells(_ f: PyFunction, _ locals: UnsafeMutablePointer<Value>) {
    guard f.code.hasCells else { return }
    let object = f.code.object
    for (i, parameter) in object.cellParameters.enumerated() {
      let cell = PyCell(parameter >= 0 ? locals[parameter] : .null)
      if parameter >= 0 { locals[parameter] = .null }
      locals[object.firstCell + i] = .object(cell)
    }
    // Nothing that is counted stands there yet.
    let free = locals + object.firstFree
    f.closure.withUnsafeBufferPointer { cells in
      for i in 0..<cells.count { (free + i).initialize(to: .object(cells[i])) }
    }
  }

  @inline(__always)
  private func newFrame(_ f: PyFunction, _ code: PyCode) -> UnsafeMutablePointer<Frame> {
    newFrame(holding: Unmanaged.passRetained(f), Unmanaged.passUnretained(code))
  }

  /// A frame that takes over a reference to its function; the registers are not initialised.
  @inline(__always)
  func newFrame(holding function: Unmanaged<PyFunction>, _ code: Unmanaged<PyCode>) -> UnsafeMutablePointer<Frame> {
    let (isGenerator, registerCount, instructions) = code._withUnsafeGuaranteedRef {
      ($0.isResumable, $0.registerCount, $0.instructions)
    }
    let block = isGenerator ? framePool.take(registers: registerCount) : stack.push(registers: registerCount)
    let frame = block.assumingMemoryBound(to: Frame.self)
    frame.initialize(
      to: Frame(
        pc: instructions, code: code,
        globals: function._withUnsafeGuaranteedRef { Unmanaged.passUnretained($0.globals) }, function: function, back: nil,
        owner: nil, role: isGenerator ? .generator : .plain))
    return frame
  }

  @inline(never)
  private func bindSlowly(
    _ f: PyFunction, _ base: UnsafeMutablePointer<Value>, _ count: Int, _ names: PyTuple?, consuming: Bool
  ) throws(Raised) -> UnsafeMutablePointer<Frame> {
    let code = f.code
    let s = code.object.signature
    let frame = newFrame(f, code)
    let locals = frame.registers
    locals.initialize(repeating: .null, count: code.registerCount)
    defer { if consuming { for i in 0..<count { base[i] = .null } } }
    do throws(Raised) {
      let keywordCount = names?.items.count ?? 0
      let given = count - keywordCount
      let fixed = s.positionalCount + s.keywordOnlyCount
      for i in 0..<min(given, s.positionalCount) { locals[i] = base[i] }
      var next = fixed
      if s.hasVariadic {
        let extra = given > s.positionalCount ? Array(UnsafeBufferPointer(start: base + s.positionalCount, count: given - s.positionalCount)) : []
        locals[next] = .object(PyTuple(extra))
        next += 1
      }
      var extraKeywords: PyDict?
      if s.hasKeywordVariadic {
        let d = PyDict()
        locals[next] = .object(d)
        extraKeywords = d
      }
      if let names {
        for (k, name) in names.items.enumerated() {
          guard let name = name.str else { continue }
          let value = base[given + k]
          if let i = code.parameterIndex(of: name, from: s.positionalOnlyCount, to: fixed) {
            if !locals[i].isNull { throw typeError("\(f.qualifiedName)() got multiple values for argument '\(name.string)'") }
            locals[i] = value
          } else if let extraKeywords {
            extraKeywords.set(name, value)
          } else {
            throw unexpectedKeyword(f, name, names)
          }
        }
      }
      if given > s.positionalCount && !s.hasVariadic { throw tooManyPositional(f, given, locals) }
      if given < s.positionalCount {
        let firstDefault = s.positionalCount - f.defaults.count
        var missing: [String] = []
        for i in given..<s.positionalCount where locals[i].isNull {
          if i >= firstDefault {
            locals[i] = f.defaults[i - firstDefault]
          } else {
            missing.append(code.object.localNames[i])
          }
        }
        if !missing.isEmpty { throw missingArguments(f, missing, "positional") }
      }
      if s.keywordOnlyCount > 0 {
        var missing: [String] = []
        for i in s.positionalCount..<fixed where locals[i].isNull {
          if let value = f.keywordDefaults?.get(code.localNames[i]) {
            locals[i] = value
          } else {
            missing.append(code.object.localNames[i])
          }
        }
        if !missing.isEmpty { throw missingArguments(f, missing, "keyword-only") }
      }
    } catch {
      discardFrame(frame)
      throw error
    }
    makeCells(f, locals)
    return frame
  }

  /// Lets go of a frame that will not run, or has run.
  func discardFrame(_ frame: UnsafeMutablePointer<Frame>) {
    let registers = frame.pointee.code?._withUnsafeGuaranteedRef { $0.registerCount } ?? 0
    releaseRegisters(frame)
    if frame.pointee.role == .generator {
      giveBack(frame, registers: registers)
    } else {
      frame.deinitialize(count: 1)
      stack.pop(to: UnsafeMutableRawPointer(frame))
    }
  }

  /// Gives back the block of a frame that lies on no stack; its registers are empty, and its code may be gone.
  @inline(__always)
  func giveBack(_ f: UnsafeMutablePointer<Frame>, registers: Int) {
    // Of all its fields the exception alone is counted.
    if f.pointee.handled != nil { f.pointee.handled = nil }
    framePool.give(UnsafeMutableRawPointer(f), registers: registers)
  }

  /// Empties all registers of a frame and releases its function.
  @inline(__always)
  func releaseRegisters(_ frame: UnsafeMutablePointer<Frame>) {
    let registers = frame.registers
    releaseValues(registers, frame.pointee.code.unsafelyUnwrapped._withUnsafeGuaranteedRef { $0.registerCount })
    frame.pointee.function.unsafelyUnwrapped.release()
  }

  private func unexpectedKeyword(_ f: PyFunction, _ name: PyStr, _ all: PyTuple) -> Raised {
    let s = f.code.object.signature
    let positionalOnly = f.code.localNames[..<s.positionalOnlyCount]
    let clashes = all.items.compactMap { $0.str }.filter { n in positionalOnly.contains { $0.isEqual(to: n) } }
    if !clashes.isEmpty {
      return typeError(
        "\(f.qualifiedName)() got some positional-only arguments passed as keyword arguments: '"
          + clashes.map(\.string).joined(separator: ", ") + "'")
    }
    let candidates = f.code.object.localNames[s.positionalOnlyCount..<(s.positionalCount + s.keywordOnlyCount)]
    let hint = suggestion(for: name.string, among: Array(candidates)).map { ". Did you mean '\($0)'?" } ?? ""
    return typeError("\(f.qualifiedName)() got an unexpected keyword argument '\(name.string)'" + hint)
  }

  private func tooManyPositional(_ f: PyFunction, _ given: Int, _ locals: UnsafeMutablePointer<Value>) -> Raised {
    let s = f.code.object.signature
    let most = s.positionalCount
    let least = most - f.defaults.count
    let takes: String
    if f.defaults.isEmpty {
      takes = "\(most) positional argument\(most == 1 ? "" : "s")"
    } else {
      takes = "from \(least) to \(most) positional arguments"
    }
    var keywordOnlyGiven = 0
    for i in most..<(most + s.keywordOnlyCount) where !locals[i].isNull { keywordOnlyGiven += 1 }
    let were: String
    if keywordOnlyGiven > 0 {
      were =
        "\(given) positional argument\(given == 1 ? "" : "s") (and \(keywordOnlyGiven) keyword-only argument\(keywordOnlyGiven == 1 ? "" : "s")) were"
    } else {
      were = "\(given) \(given == 1 ? "was" : "were")"
    }
    return typeError("\(f.qualifiedName)() takes \(takes) but \(were) given")
  }

  private func missingArguments(_ f: PyFunction, _ names: [String], _ kind: String) -> Raised {
    let quoted = names.map { "'\($0)'" }
    let list: String
    switch quoted.count {
    case 1: list = quoted[0]
    case 2: list = quoted[0] + " and " + quoted[1]
    default: list = quoted.dropLast().joined(separator: ", ") + ", and " + quoted[quoted.count - 1]
    }
    return typeError(
      "\(f.qualifiedName)() missing \(names.count) required \(kind) argument\(names.count == 1 ? "" : "s"): \(list)")
  }
}

extension PyCode {
  /// The index of the parameter of that name in a stretch of the locals, or nil.
  func parameterIndex(of name: PyStr, from start: Int, to end: Int) -> Int? {
    for i in start..<max(start, end) where localNames[i] === name { return i }
    for i in start..<max(start, end) where localNames[i].isEqual(to: name) { return i }
    return nil
  }
}
