// What `await`, `yield from`, `async for` and the methods of generators make of a value.

extension Machine {
  /// The iterator that `await value` drives.  `context`: 1 `__aenter__`, 2 `__aexit__`, 3 `__anext__` answered the value.
  func awaitable(_ value: Value, context: Int) throws(Raised) -> Value {
    if let r = value.resumable {
      if r.isCoroutine || r.isAwaitableGenerator {
        if r.state == .suspended, let f = r.frame, awaited(by: f) != nil || f.pointee.isAtDelegate, r.isCoroutine {
          throw runtimeError("coroutine is being awaited already")
        }
        if r.state == .suspended, r.frame == nil, r.isCoroutine { throw runtimeError("coroutine is being awaited already") }
        return value
      }
      if r.isNative { return value }
    }
    let type = self.type(of: value)
    guard let found = type.lookup(names.__await__) else {
      switch context {
      case 1, 2:
        throw typeError(
          "'async with' received an object from \(context == 1 ? "__aenter__" : "__aexit__") that does not implement __await__: \(type.name)")
      case 3:
        let e = typeError("'async for' received an invalid object from __anext__: \(type.name)")
        let cause = typeError("object \(type.name) can't be used in 'await' expression")
        setContext(cause.exception)
        (e.exception.cause, e.exception.context) = (cause.exception, cause.exception)
        (e.exception.suppressesContext, e.exception.hasContext) = (true, true)
        throw e
      default:
        throw typeError("object \(type.name) can't be used in 'await' expression")
      }
    }
    let iterator: Value
    do throws(Raised) {
      iterator = try call(bind(found, to: value, type), [])
    } catch {
      if context == 3 {
        let e = typeError("'async for' received an invalid object from __anext__: \(type.name)")
        (e.exception.cause, e.exception.context) = (error.exception, error.exception)
        (e.exception.suppressesContext, e.exception.hasContext) = (true, true)
        throw e
      }
      throw error
    }
    if let r = iterator.resumable {
      if r.isCoroutine && r.type === types.coroutine { throw typeError("__await__() returned a coroutine") }
      return iterator
    }
    if let coroutine = wrapped(iterator) { return coroutine }
    guard case .object(let o) = iterator, o.layout == .iterator || o.type.lookup(names.__next__) != nil else {
      throw typeError("__await__() returned non-iterator of type '\(typeName(iterator))'")
    }
    return iterator
  }

  /// The iterator that `yield from value` drives.
  func delegateIterator(_ f: UnsafeMutablePointer<Frame>, _ value: Value) throws(Raised) -> Value {
    if let r = value.resumable, r.isCoroutine {
      let owner = f.pointee.owner?.takeUnretainedValue()
      if owner?.isCoroutine == true || owner?.isAwaitableGenerator == true { return value }
      throw typeError("cannot 'yield from' a coroutine object in a non-coroutine generator")
    }
    if let g = value.generator, g.kind == .generator { return value }
    if let coroutine = wrapped(value) { return coroutine }
    return try iterator(value)
  }

  /// The coroutine behind what `coroutine.__await__()` answered: driven itself, it hears of exceptions too.
  private func wrapped(_ value: Value) -> Value? {
    guard case .object(let o) = value, o.type === types.coroutineWrapper, let wrapper = o as? CoroutineWrapper else { return nil }
    return .object(wrapper.coroutine)
  }

  /// `aiter(value)`.
  public func asyncIterator(_ value: Value) throws(Raised) -> Value {
    if let g = value.generator, g.kind == .asyncGenerator { return value }
    let type = self.type(of: value)
    guard let found = type.lookup(names.__aiter__) else {
      throw typeError("'async for' requires an object with __aiter__ method, got \(type.name)")
    }
    let answer = try call(bind(found, to: value, type), [])
    if self.type(of: answer).lookup(names.__anext__) == nil {
      throw typeError("'async for' received an object from __aiter__ that does not implement __anext__: \(typeName(answer))")
    }
    return answer
  }

  /// What to await for the next value of an asynchronous iterator.
  func asyncNext(_ iterator: Value) throws(Raised) -> Value {
    if let g = iterator.generator, g.kind == .asyncGenerator { return try asyncStep(g, .send(.none)) }
    let type = self.type(of: iterator)
    guard let found = type.lookup(names.__anext__) else {
      throw typeError("'async for' requires an iterator with __anext__ method, got \(type.name)")
    }
    return try call(bind(found, to: iterator, type), [])
  }

  // MARK: Resuming from Swift

  /// Runs a frame made by `makeFrame` to its end.
  func runNested(_ made: UnsafeMutablePointer<Frame>) throws(Raised) -> Value {
    made.pointee.back = frame
    made.pointee.isEntry = true
    depth &+= 1
    if depth > recursionLimit || nesting >= Machine.nestingLimit {
      let outer = frame
      discardPlainFrame(made)
      frame = outer
      throw recursionError()
    }
    return try runNested(.enter(made)).value
  }

  /// Runs a native frame that a native function answered.
  func runNested(native n: NativeFrame) throws(Raised) -> Value {
    if nesting >= Machine.nestingLimit { throw recursionError() }
    return try runNested(push(n, for: frame, register: 0, isEntry: true)).value
  }

  /// Carries out a transfer and runs until its entry frame ends or yields.
  private func runNested(_ t: consuming Transfer) throws(Raised) -> (value: Value, yielded: Bool) {
    nesting += 1
    defer { nesting -= 1 }
    let result = settle(t).map { run($0) } ?? takeOutcome()
    switch result {
    case .finished(let v): return (v, false)
    case .yielded(let v): return (v, true)
    case .raised(let e): throw e
    case .paused: throw runtimeError("a nested run cannot pause")
    }
  }

  /// Resumes a generator or coroutine from Swift.
  func resumeNested(_ r: Resumable, _ send: NativeSend) throws(Raised) -> (value: Value, yielded: Bool) {
    if nesting >= Machine.nestingLimit { throw recursionError() }
    switch r.state {
    case .running: throw valueError("\(r.kindName) already executing")
    case .finished:
      if r.isCoroutine { throw runtimeError("cannot reuse already awaited coroutine") }
      if let used = usedStep(r) { throw used }
      if case .exception(let e) = send { throw Raised(e) }
      return (.none, false)
    case .created:
      if case .value(let v) = send, !v.isNone, !r.isNative {
        throw typeError("can't send non-None value to a just-started \(r.kindName)")
      }
    case .suspended: break
    }
    let outer = frame
    defer { frame = outer }
    return try withExtendedLifetime(r) { () throws(Raised) in
      try runNested(link(r, to: outer, isDelegated: false, isEntry: true, send))
    }
  }

  /// `next(generator)`, or `.null` at its end.
  func resumeForNext(_ r: Resumable) throws(Raised) -> Value {
    let (value, yielded) = try resumeNested(r, .value(.none))
    // What the generator returned interests nobody here; `next()` asks for it by `__next__`.
    return yielded ? value : .null
  }

  /// `r.send(value)`.
  func send(_ r: Resumable, _ value: Value) throws(Raised) -> Value {
    let (result, yielded) = try resumeNested(r, .value(value))
    if yielded { return result }
    throw stopIteration(result)
  }

  /// `r.throw(exception)`.
  func throwInto(_ r: Resumable, _ e: PyException) throws(Raised) -> Value {
    var e = e
    if e.type.isSubclass(of: types.generatorExit), r.state == .suspended, let f = r.frame, let sub = awaited(by: f) {
      do throws(Raised) {
        try close(sub)
      } catch {
        e = error.exception
      }
      stopAwaiting(f)
    }
    let (result, yielded) = try resumeNested(r, .exception(e))
    if yielded { return result }
    throw stopIteration(result)
  }

  /// `r.close()`.
  ///
  /// - Parameter noun: what it is called if it ignores that.
  @discardableResult
  func close(_ r: Resumable, calling noun: String? = nil) throws(Raised) -> Value {
    switch r.state {
    case .finished: return .none
    case .running: throw valueError("\(r.kindName) already executing")
    case .created where r.type === types.asyncGeneratorSend || r.type === types.asyncGeneratorThrow: break
    case .created:
      releaseFrame(of: r)
      // A step that never began has no frame yet.
      if r.isNative { r.state = .finished }
      return .none
    case .suspended: break
    }
    var thrown = PyException(type: types.generatorExit, args: [])
    setContext(thrown)
    if let f = r.frame, let sub = awaited(by: f) {
      do throws(Raised) {
        // The step of an asynchronous generator speaks for the generator, and calls itself a coroutine.
        let isStep = r.type === types.asyncGeneratorSend || r.type === types.asyncGeneratorThrow
        try close(sub, calling: isStep ? "coroutine" : nil)
      } catch {
        thrown = error.exception
      }
      stopAwaiting(f)
    }
    do throws(Raised) {
      let (value, yielded) = try resumeNested(r, .exception(thrown))
      if yielded { throw runtimeError("\(noun ?? r.kindName) ignored GeneratorExit") }
      return value
    } catch {
      let t = error.exception.type
      if t.isSubclass(of: types.generatorExit) || t.isSubclass(of: types.stopIteration) { return .none }
      if t.isSubclass(of: types.stopAsyncIteration), r.isNative { return .none }
      throw error
    }
  }

  // MARK: Making and dropping

  func makeGenerator(_ f: PyFunction, _ made: UnsafeMutablePointer<Frame>) -> PyGenerator {
    let kind: PyGenerator.Kind =
      switch f.code.object.kind {
      case .coroutine: .coroutine
      case .asyncGenerator: .asyncGenerator
      default: .generator
      }
    let g = PyGenerator(kind: kind, function: f, frame: made, machine: self)
    if tracksOrigins && kind == .coroutine { g.origin = origin() }
    made.pointee.owner = Unmanaged.passUnretained(g)
    if recordsOrigins && kind == .coroutine { g.origin = stackEntries() }
    return g
  }

  /// Frees the frame of a resumable that will not run again.
  func releaseFrame(of r: Resumable) {
    guard let f = r.frame, r.state != .running else { return }
    releaseChain(below: f)
    r.frame = nil
    r.state = .finished
    let registers = f.pointee.code?._withUnsafeGuaranteedRef { $0.registerCount } ?? 0
    if f.pointee.kept != nil { endKept(f, hasCaller: false) }
    if f.pointee.role == .generator { releaseRegisters(f) }
    giveBack(f, registers: registers)
  }

  func releaseNativeFrame(of n: NativeFrame) {
    guard let f = n.frame else { return }
    releaseChain(below: f)
    n.frame = nil
    if f.pointee.kept != nil { endKept(f, hasCaller: false) }
    giveBack(f, registers: 0)
  }

  /// A coroutine was dropped before it ran.
  func coroutineNeverAwaited(_ r: Resumable) {
    host?.coroutineNeverAwaited(r)
  }

  /// A suspended generator lost its last reference: it is closed, as CPython closes it.
  func finalize(_ g: PyGenerator) {
    if g.kind == .asyncGenerator && !g.finalizer.isNull && !g.isClosed {
      host?.asyncGeneratorDropped(g)
      return
    }
    guard let f = g.frame else { return }
    let at = f.pointee.pc - g.code.instructions - 1
    let isCovered = g.code.object.handlers.contains { at >= Int($0.start) && at < Int($0.end) }
    if !isCovered && awaited(by: f) == nil {
      releaseFrame(of: g)
      return
    }
    do throws(Raised) {
      try close(g)
    } catch {
      host?.unraisable(error.exception, context: unraisableContext(.object(g)), from: .object(g))
    }
    releaseFrame(of: g)
  }

  /// Code and place of all frames from the innermost outwards.
  /// Where the running code stands, outermost first, as deep as debug mode looks.
  public func origin() -> [TracebackEntry] { Array(stackEntries().prefix(10).reversed()) }

  func stackEntries() -> [TracebackEntry] {
    var result: [TracebackEntry] = []
    var x = frame
    while let f = x {
      if let code = f.pointee.code?.takeUnretainedValue() {
        result.append(TracebackEntry(code: code, instruction: f.pointee.pc - code.instructions - 1))
      }
      x = f.pointee.back
    }
    return result
  }

  // MARK: Running from outside

  /// Runs module code in a namespace, until it ends or a native frame asks for a pause.
  func start(_ code: PyCode, globals: PyDict) throws(Raised) -> RunOutcome {
    let function = PyFunction(code: code, globals: globals, defaults: [], keywordDefaults: nil, closure: [])
    var none = Value.null
    let made = try withUnsafeMutablePointer(to: &none) { (p) throws(Raised) in
      try makeFrame(function, p, 0, nil, consuming: false)
    }
    made.pointee.isEntry = true
    depth &+= 1
    nesting += 1
    defer { nesting -= 1 }
    return settle(.enter(made)).map { run($0) } ?? takeOutcome()
  }

  /// Goes on after a pause.
  func proceed() -> RunOutcome {
    nesting += 1
    defer { nesting -= 1 }
    guard let f = frame else { return .finished(.none) }
    return settle(.native(f, .value(.none))).map { run($0) } ?? takeOutcome()
  }

  /// Runs module code to its end: for modules that are imported.
  func execute(_ code: PyCode, globals: PyDict) throws(Raised) {
    let function = PyFunction(code: code, globals: globals, defaults: [], keywordDefaults: nil, closure: [])
    _ = try call(.object(function), [])
  }
}

extension Resumable {
  /// A generator that `types.coroutine` marked.
  var isAwaitableGenerator: Bool { !isNative && unsafeDowncast(self, to: PyGenerator.self).isMarkedAwaitable }
}
