// Everything that changes which frame runs: returns, yields, awaits, exceptions, and the steps of native frames.
//
// One transfer often leads to another (a return into a native frame, which resumes a coroutine, which raises into a third frame),
// so `settle` is a loop over transfers that ends where code can go on, or where `run` has to come back to Swift.

/// A change of frame that is due.
enum Transfer {
  /// The frame is done, with this value.
  case returned(UnsafeMutablePointer<Frame>, Value)
  /// The frame (a generator's, coroutine's, or native) gives this value out.
  case yielded(UnsafeMutablePointer<Frame>, Value)
  /// An exception arises in the frame.
  case raised(UnsafeMutablePointer<Frame>, Raised, isReraise: Bool)
  /// The frame resumes a generator or coroutine and is told what comes out.
  case resume(Resumable, UnsafeMutablePointer<Frame>, NativeSend)
  /// The frame stands at a `delegate`, and what it awaits is to be run or resumed with this.
  case delegate(UnsafeMutablePointer<Frame>, NativeSend)
  /// A suspended innermost frame gets a value or an exception.
  case inject(UnsafeMutablePointer<Frame>, NativeSend)
  /// A native frame takes a step.
  case native(UnsafeMutablePointer<Frame>, NativeInput)
  /// A value for a frame that called something, from the register that the callee named.
  case deliver(UnsafeMutablePointer<Frame>, register: Int, Value)
  /// Something that the frame resumed (delegated: awaited) has ended with this value.
  case ended(UnsafeMutablePointer<Frame>, Value, wasDelegated: Bool)
  /// Code goes on here.
  case enter(UnsafeMutablePointer<Frame>)
}

extension Machine {
  /// How `run` is to come back, after `settle` answered nil.
  func takeOutcome() -> RunOutcome {
    let result = outcome
    outcome = .paused
    return result
  }

  /// Carries out transfers until code can go on in the frame that is answered; nil: `run` returns `takeOutcome()`.
  func settle(_ first: Transfer) -> UnsafeMutablePointer<Frame>? {
    var t = first
    while true {
      // Consumed, so that what a transfer carries moves on rather than being counted.
      switch consume t {
      case .enter(let f):
        frame = f
        return f
      case .deliver(let f, let register, let value):
        if f.pointee.native != nil {
          t = .native(f, .value(value))
        } else {
          f.pointee.registers[register] = value
          t = .enter(f)
        }
      case .returned(let f, let value):
        guard let next = leave(f, with: value) else { return nil }
        t = next
      case .ended(let f, let value, let wasDelegated):
        t = resumed(f, ended: value, wasDelegated: wasDelegated)
      case .yielded(let f, let value):
        guard let next = yield(f, value) else { return nil }
        t = next
      case .raised(let f, let raised, let isReraise):
        guard let next = unwind(f, raised, isReraise: isReraise) else { return nil }
        t = next
      case .resume(let r, let consumer, let send):
        t = resume(r, for: consumer, send)
      case .inject(let f, let send):
        t = inject(f, send)
      case .delegate(let f, let send):
        guard let next = delegate(f, send) else { return nil }
        t = next
      case .native(let f, let input):
        guard let next = step(f, input) else { return nil }
        t = next
      }
    }
  }

  // MARK: Returning

  /// Takes a finished plain frame off the stack.
  @inline(__always)
  func discardPlainFrame(_ f: UnsafeMutablePointer<Frame>) {
    depth &-= 1
    let registers = f.pointee.registers
    let code = f.pointee.code.unsafelyUnwrapped
    if f.pointee.kept != nil { endKept(f, hasCaller: true) }
    releaseValues(registers, code._withUnsafeGuaranteedRef { $0.registerCount })
    f.pointee.function.unsafelyUnwrapped.release()
    stack.pop(to: UnsafeMutableRawPointer(f))
  }

  private func leave(_ f: UnsafeMutablePointer<Frame>, with value: __owned Value) -> Transfer? {
    let back = f.pointee.back
    let isEntry = f.pointee.isEntry
    switch f.pointee.role {
    case .plain, .initializer:
      let register = Int(f.pointee.resultRegister)
      let isInitializer = f.pointee.role == .initializer
      discardPlainFrame(f)
      frame = back
      if isInitializer && !value.isNone {
        let e = typeError("__init__() should return None, not '\(typeName(value))'")
        if isEntry || back == nil {
          outcome = .raised(e)
          return nil
        }
        return .raised(back.unsafelyUnwrapped, e, isReraise: false)
      }
      guard !isEntry, let back else {
        outcome = .finished(value)
        return nil
      }
      if isInitializer { return .enter(back) }
      return .deliver(back, register: register, value)
    case .generator, .native:
      let wasDelegated = f.pointee.isDelegated
      let register = Int(f.pointee.resultRegister)
      let isCall = f.pointee.role == .native && f.pointee.holdsNative
      finish(f)
      frame = back
      guard !isEntry, let back else {
        outcome = .finished(value)
        return nil
      }
      return isCall ? .deliver(back, register: register, value) : .ended(back, value, wasDelegated: wasDelegated)
    }
  }

  /// Marks a resumable as finished and frees its frame.
  func finish(_ f: UnsafeMutablePointer<Frame>) {
    depth &-= 1
    // As in CPython the frame is unlinked before it is cleared: what dies with it may look at the stack.
    frame = f.pointee.back
    handledTop = f.pointee.outerHandled
    let owner = f.pointee.owner.unsafelyUnwrapped.takeUnretainedValue()
    owner.state = .finished
    owner.frame = nil
    let holdsNative = f.pointee.holdsNative
    let registers = f.pointee.code?._withUnsafeGuaranteedRef { $0.registerCount } ?? 0
    if f.pointee.kept != nil { endKept(f, hasCaller: true) }
    if f.pointee.role == .generator { releaseRegisters(f) }
    // What is released from here on may look at the frames that run.
    if frame == f { frame = f.pointee.back }
    giveBack(f, registers: registers)
    if holdsNative { Unmanaged.passUnretained(owner).release() }
  }

  private func resumed(_ f: UnsafeMutablePointer<Frame>, ended value: __owned Value, wasDelegated: Bool) -> Transfer {
    if f.pointee.native != nil { return .native(f, wasDelegated ? .value(value) : .returned(value)) }
    let i = (f.pointee.pc - 1).pointee
    if i.op == .forIterate {
      f.pointee.registers[i.a] = .null
      f.pointee.pc += i.shortJump
    } else {
      f.pointee.registers[i.a] = value
    }
    return .enter(f)
  }

  // MARK: Yielding

  private func yield(_ f: UnsafeMutablePointer<Frame>, _ value: __owned Value) -> Transfer? {
    if f.pointee.role == .generator, !f.pointee.isAtDelegate,
      let g = f.pointee.owner?._withUnsafeGuaranteedRef({ $0 }), g.type === types.asyncGenerator
    {
      // An asynchronous generator's own `yield` ends the step that drives it; only what it awaits passes through.
      f.pointee.isDelegated = false
      g.state = .suspended
      depth &-= 1
      handledTop = f.pointee.outerHandled
      f.pointee.innermost = f
      frame = f.pointee.back
      return .native(f.pointee.back.unsafelyUnwrapped, .yielded(value))
    }
    let root = leaveChain(f)
    guard !root.pointee.isEntry, let consumer = root.pointee.back else {
      outcome = .yielded(value)
      return nil
    }
    if consumer.pointee.native != nil { return .native(consumer, .yielded(value)) }
    let i = (consumer.pointee.pc - 1).pointee
    consumer.pointee.registers[i.b] = value
    return .enter(consumer)
  }

  // MARK: Resuming

  private func resume(_ r: Resumable, for consumer: UnsafeMutablePointer<Frame>, _ send: __owned NativeSend) -> Transfer {
    if let refused = refusal(r, send) {
      return refused.map { consumer.pointee.native != nil ? .native(consumer, .raised($0.exception)) : .raised(consumer, $0, isReraise: false) }
        ?? .ended(consumer, .none, wasDelegated: false)
    }
    return link(r, to: consumer, isDelegated: false, isEntry: false, send)
  }

  /// Why the resumable can't be resumed: an error, or `.some(nil)`: it is exhausted and just ends again.
  private func refusal(_ r: Resumable, _ send: NativeSend) -> Raised?? {
    switch r.state {
    case .created:
      if case .value(let v) = send, !v.isNone, !r.isNative {
        return .some(typeError("can't send non-None value to a just-started \(r.kindName)"))
      }
      return nil
    case .suspended: return nil
    case .running:
      return .some(valueError("\(r.kindName) already executing"))
    case .finished:
      if r.isCoroutine { return .some(runtimeError("cannot reuse already awaited coroutine")) }
      if let used = usedStep(r) { return .some(used) }
      if case .exception(let e) = send { return .some(Raised(e)) }
      return .some(nil)
    }
  }

  /// The complaint about a step of an asynchronous generator that was awaited before.
  func usedStep(_ r: Resumable) -> Raised? {
    if r.type === types.asyncGeneratorSend { return runtimeError("cannot reuse already awaited __anext__()/asend()") }
    if r.type === types.asyncGeneratorThrow { return runtimeError("cannot reuse already awaited aclose()/athrow()") }
    return nil
  }

  /// Puts the frames of a resumable on top of `consumer` and gives the innermost what was sent.
  func link(
    _ r: Resumable, to consumer: UnsafeMutablePointer<Frame>?, isDelegated: Bool, isEntry: Bool, _ send: __owned NativeSend
  ) -> Transfer {
    let isNew = r.ownState == .created
    let f = r.frame ?? makeNativeFrame(r)
    if depth >= recursionLimit {
      let e = recursionError()
      guard let consumer else { return .raised(f, e, isReraise: false) }
      return consumer.pointee.native != nil ? .native(consumer, .raised(e.exception)) : .raised(consumer, e, isReraise: false)
    }
    if !isNew, !isDelegated, case .value = send, let innermost = takeUpChain(f, for: consumer, isEntry: isEntry) {
      return .inject(innermost, send)
    }
    // What was awaited by others goes its own way.
    if f.pointee.isDelegated { f.pointee.root?.pointee.isBroken = true }
    f.pointee.isBroken = false
    f.pointee.back = consumer
    f.pointee.isDelegated = isDelegated
    f.pointee.isEntry = isEntry
    f.pointee.outerHandled = handledTop
    f.pointee.chainDepth = depth
    let root = isDelegated ? consumer.map(chainRoot) ?? f : f
    var innermost = f
    if !isNew {
      innermost = f.pointee.innermost ?? f
      // What it delegated to may have ended or moved on by itself meanwhile: then it goes on from its own frame.
      if innermost != f && !isStillLinked(innermost, below: f) { innermost = lowest(from: f) }
      f.pointee.innermost = nil
    }
    let isThrown = if case .exception = send { true } else { false }
    var x = innermost
    while true {
      x.pointee.owner?._withUnsafeGuaranteedRef { $0.state = .running }
      x.pointee.root = root
      x.pointee.isThrown = isThrown
      depth &+= 1
      if x == f { break }
      x = x.pointee.back.unsafelyUnwrapped
    }
    handledTop = innermost
    frame = innermost
    if isNew {
      if case .exception(let e) = send {
        e.hasContext = true
        // A step of an asynchronous generator that was not begun throws what it is given into the generator.
        if r.type === types.asyncGeneratorSend || r.type === types.asyncGeneratorThrow { return .native(innermost, .raised(e)) }
        return .raised(innermost, Raised(e), isReraise: false)
      }
      if innermost.pointee.native != nil { return .native(innermost, .start) }
      return .enter(innermost)
    }
    return .inject(innermost, send)
  }

  /// Leaves a chain of frames suspended, from its innermost one; answers the outermost.  O(1).
  @inline(__always)
  private func leaveChain(_ f: UnsafeMutablePointer<Frame>) -> UnsafeMutablePointer<Frame> {
    let root = chainRoot(f)
    root.pointee.owner?._withUnsafeGuaranteedRef { $0.ownState = .suspended }
    let below = root.pointee.chainDepth
    root.pointee.chainDepth = depth &- below
    depth = below
    root.pointee.innermost = f
    handledTop = root.pointee.outerHandled
    frame = root.pointee.back
    return root
  }

  /// Puts a suspended chain of frames on top of `consumer`; answers the innermost one, which goes on with what is sent.  O(1); nil, and
  /// nothing done, where the chain has to be walked: because something was thrown in the last time, or a part has left it.
  @inline(__always)
  private func takeUpChain(
    _ f: UnsafeMutablePointer<Frame>, for consumer: UnsafeMutablePointer<Frame>?, isEntry: Bool
  ) -> UnsafeMutablePointer<Frame>? {
    guard let innermost = f.pointee.innermost, !f.pointee.isDelegated, !f.pointee.isBroken, !f.pointee.isThrown else { return nil }
    f.pointee.back = consumer
    f.pointee.isEntry = isEntry
    f.pointee.outerHandled = handledTop
    f.pointee.innermost = nil
    f.pointee.owner?._withUnsafeGuaranteedRef { $0.ownState = .running }
    let length = f.pointee.chainDepth
    f.pointee.chainDepth = depth
    depth &+= length
    handledTop = innermost
    frame = innermost
    return innermost
  }

  /// Lets what a frame awaits stand alone, before the frame goes without having run to its end.
  func releaseChain(below f: UnsafeMutablePointer<Frame>) {
    if f.pointee.isDelegated { f.pointee.root?.pointee.isBroken = true }
    guard let next = awaited(by: f), let g = next.frame, g.pointee.isDelegated, g.pointee.back == f else { return }
    next.ownState = next.state
    g.pointee.isDelegated = false
    g.pointee.back = nil
    g.pointee.isBroken = true
    var x = g
    while let inner = awaited(by: x), let below = inner.frame, below.pointee.isDelegated, below.pointee.back == x {
      below.pointee.root = g
      x = below
    }
  }

  /// Lets a suspended frame forget what it awaits, which has been closed.
  func stopAwaiting(_ f: UnsafeMutablePointer<Frame>) {
    f.pointee.innermost = f
    f.pointee.isAtDelegate = false
    if let native = f.pointee.native {
      native._withUnsafeGuaranteedRef { $0.awaiting = .null }
    } else {
      f.pointee.registers[(f.pointee.pc - 1).pointee.a] = .null
    }
  }

  private func isStillLinked(_ innermost: UnsafeMutablePointer<Frame>, below f: UnsafeMutablePointer<Frame>) -> Bool {
    // Follow the delegation downwards: registers hold the frames' owners alive, so what they name exists.
    lowest(from: f) == innermost
  }

  /// The innermost frame of the chain of delegation that starts at a suspended frame.
  private func lowest(from f: UnsafeMutablePointer<Frame>) -> UnsafeMutablePointer<Frame> {
    var x = f
    while let next = awaited(by: x), let below = next.frame, next.state != .finished, below.pointee.back == x,
      below.pointee.isDelegated
    {
      x = below
    }
    return x
  }

  /// What a suspended frame is awaiting, if it is a generator, coroutine or native frame.
  func awaited(by f: UnsafeMutablePointer<Frame>) -> Resumable? {
    if let n = f.pointee.native?._withUnsafeGuaranteedRef({ $0 }) { return n.awaiting.resumable }
    guard let code = f.pointee.code?._withUnsafeGuaranteedRef({ $0 }), f.pointee.pc > code.instructions else { return nil }
    let i = (f.pointee.pc - 1).pointee
    return i.op == .delegate ? f.pointee.registers[i.a].resumable : nil
  }

  func makeNativeFrame(_ r: Resumable) -> UnsafeMutablePointer<Frame> {
    let f = framePool.take(registers: 0).assumingMemoryBound(to: Frame.self)
    f.initialize(to: Frame(nativeFrame: unsafeDowncast(r, to: NativeFrame.self)))
    r.frame = f
    return f
  }

  private func inject(_ f: UnsafeMutablePointer<Frame>, _ send: __owned NativeSend) -> Transfer {
    if case .exception(let e) = send { chain(thrown: e, in: f) }
    if f.pointee.isAtDelegate { return .delegate(f, send) }
    if let sub = awaited(by: f) {
      // Somebody else has driven it meanwhile: what is sent goes to it all the same.
      switch refusal(sub, send) {
      case .none: return link(sub, to: f, isDelegated: true, isEntry: false, send)
      case .some(.none): return resumed(f, ended: .none, wasDelegated: true)
      case .some(.some(let e)): return f.pointee.native != nil ? .native(f, .raised(e.exception)) : .raised(f, e, isReraise: false)
      }
    }
    if f.pointee.native != nil {
      switch send {
      case .value(let v): return .native(f, .value(v))
      case .exception(let e): return .native(f, .raised(e))
      }
    }
    switch send {
    case .value(let v):
      f.pointee.registers[(f.pointee.pc - 1).pointee.a] = v
      return .enter(f)
    case .exception(let e):
      return .raised(f, Raised(e), isReraise: false)
    }
  }

  // MARK: Awaiting

  /// Gives the turn away for a frame of code that awaits what does nothing else, where a native frame drives the chain: the short way
  /// of `delegate`, `yield` and `step`, and back into the next chain of the same kind.  Answers false, and has done nothing, where it is
  /// anything else; otherwise `next` is where code goes on, nil if `run` is to come back.
  @inline(__always)
  func giveTurnAway(
    _ f: UnsafeMutablePointer<Frame>, _ register: Int, _ next: inout UnsafeMutablePointer<Frame>?
  ) -> Bool {
    guard !f.pointee.isAtDelegate, let awaited = bareTurn(in: f.pointee.registers + register) else { return false }
    let isFirst = awaited._withUnsafeGuaranteedRef { $0.ownState == .created && $0.frame == nil }
    let root = chainRoot(f)
    guard isFirst, !root.pointee.isEntry, let consumer = root.pointee.back, let driver = consumer.pointee.native else { return false }
    awaited._withUnsafeGuaranteedRef { $0.ownState = .suspended }
    f.pointee.isAtDelegate = true
    _ = leaveChain(f)
    next = step(driver, of: consumer)
    return true
  }

  /// The coroutine in a register that only gives the turn away; not counted.
  @inline(__always)
  private func bareTurn(in register: UnsafeMutablePointer<Value>) -> Unmanaged<NativeFrame>? {
    guard let object = RawValue.object(at: register) else { return nil }
    return object._withUnsafeGuaranteedRef { o in
      guard o.layout == .generator, unsafeDowncast(o, to: Resumable.self).isNative else { return nil }
      let turn = unsafeDowncast(o, to: NativeFrame.self)
      return turn.bareYield.isNull ? nil : Unmanaged.passUnretained(turn)
    }
  }

  /// Tells what drives a chain that None came out of it, and goes on with what it wants next.
  @inline(never)
  private func step(_ driver: Unmanaged<NativeFrame>, of consumer: UnsafeMutablePointer<Frame>) -> UnsafeMutablePointer<Frame>? {
    do throws(Raised) {
      let action = try driver.takeUnretainedValue().step(self, .yielded(.none))
      if case .goOn(let coroutine) = action, let f = coroutine._withUnsafeGuaranteedRef({ $0.ownState == .suspended ? $0.frame : nil }),
        let innermost = f.pointee.innermost, innermost.pointee.isAtDelegate, innermost.pointee.code != nil, depth < recursionLimit
      {
        let register = innermost.pointee.registers + (innermost.pointee.pc - 1).pointee.a
        if let turn = bareTurn(in: register), turn._withUnsafeGuaranteedRef({ $0.frame == nil }),
          takeUpChain(f, for: consumer, isEntry: false) != nil
        {
          innermost.pointee.isAtDelegate = false
          register.pointee = turn._withUnsafeGuaranteedRef {
            $0.ownState = .finished
            return $0.bareYield
          }
          return innermost
        }
      }
      guard let next = carryOut(action, of: consumer) else { return nil }
      return settle(next)
    } catch {
      return settle(.raised(consumer, error, isReraise: false))
    }
  }

  private func delegate(_ f: UnsafeMutablePointer<Frame>, _ send: __owned NativeSend) -> Transfer? {
    let native = f.pointee.native?._withUnsafeGuaranteedRef { $0 }
    let register = native == nil ? (f.pointee.pc - 1).pointee.a : 0
    let iterator = native?.awaiting ?? f.pointee.registers[register]
    func end(_ value: Value) -> Transfer {
      f.pointee.isAtDelegate = false
      if let native {
        native.awaiting = .null
        return .native(f, .value(value))
      }
      f.pointee.registers[register] = value
      return .enter(f)
    }
    func fail(_ e: Raised) -> Transfer {
      f.pointee.isAtDelegate = false
      if let native {
        native.awaiting = .null
        return .native(f, .raised(e.exception))
      }
      return .raised(f, e, isReraise: false)
    }
    if let r = iterator.resumable, r.isNative, r.frame == nil, f.pointee.isAtDelegate || r.state == .created {
      let turn = unsafeDowncast(r, to: NativeFrame.self)
      switch send {
      case .value(let v) where !f.pointee.isAtDelegate:
        if v.isNone, !turn.bareYield.isNull {
          r.state = .suspended
          f.pointee.isAtDelegate = true
          return .yielded(f, .none)
        }
      case .value:
        r.state = .finished
        return end(turn.bareYield.isNull ? .none : turn.bareYield)
      case .exception(let e) where f.pointee.isAtDelegate:
        r.state = .finished
        return fail(r.converted(Raised(e), self))
      case .exception: break
      }
    }
    if !f.pointee.isAtDelegate, let r = iterator.resumable {
      if case .value = send, r.isNative, r.state == .created, r.frame == nil, depth < recursionLimit {
        // Its first step is taken before it has a frame: most coroutines of asyncio's own end with it.
        let turn = unsafeDowncast(r, to: NativeFrame.self)
        turn.state = .running
        do throws(Raised) {
          let action = try turn.step(self, .start)
          if case .return(let value) = action {
            turn.state = .finished
            return end(value)
          }
          turn.state = .created
          let g = makeNativeFrame(turn)
          _ = link(turn, to: f, isDelegated: true, isEntry: false, send)
          return carryOut(action, of: g)
        } catch {
          turn.state = .finished
          keepLocals(of: turn, with: error.exception, calledBy: f)
          setContext(error.exception)
          return fail(turn.converted(error, self))
        }
      }
      if let refused = refusal(r, send) { return refused.map(fail) ?? end(.none) }
      return link(r, to: f, isDelegated: true, isEntry: false, send)
    }
    do throws(Raised) {
      let answer: Value
      switch send {
      case .value(let v) where v.isNone:
        answer = try nextForDelegate(iterator)
      case .value(let v):
        answer = try callMethod(iterator, names.send, v)
      case .exception(let e):
        if case .object(let o) = iterator, o.layout == .iterator { return fail(Raised(e)) }
        if e.type.isSubclass(of: types.generatorExit) {
          if let close = try findAttribute(iterator, names.close) { _ = try call(close, []) }
          return fail(Raised(e))
        }
        guard let method = try findAttribute(iterator, names.throwName) else { return fail(Raised(e)) }
        answer = try call(method, [.object(e)])
      }
      if answer.isNull {
        if case .object(let o) = iterator, o.layout == .iterator { return end(unsafeDowncast(o, to: PyIterator.self).returnValue) }
        return end(.none)
      }
      f.pointee.isAtDelegate = true
      return .yielded(f, answer)
    } catch {
      if error.exception.type.isSubclass(of: types.stopIteration) { return end(error.exception.args.first ?? .none) }
      return fail(error)
    }
  }

  /// As `next`, but a StopIteration of the program's own iterators is left to the caller, who wants its value.
  private func nextForDelegate(_ iterator: Value) throws(Raised) -> Value {
    guard case .object(let o) = iterator else { throw typeError("'\(typeName(iterator))' object is not an iterator") }
    if o.layout == .iterator { return try unsafeDowncast(o, to: PyIterator.self).next(self) }
    guard let found = o.type.lookup(names.__next__) else { throw typeError("'\(o.type.name)' object is not an iterator") }
    return try call(bind(found, to: iterator, o.type), [])
  }

  // MARK: Native frames

  private func step(_ f: UnsafeMutablePointer<Frame>, _ input: NativeInput) -> Transfer? {
    let native = f.pointee.native.unsafelyUnwrapped.takeUnretainedValue()
    native.awaiting = .null
    frame = f
    do throws(Raised) {
      return try carryOut(native.step(self, input), of: f)
    } catch {
      return .raised(f, error, isReraise: false)
    }
  }

  /// Does what a native frame wants done next.
  private func carryOut(_ action: __owned NativeAction, of f: UnsafeMutablePointer<Frame>) -> Transfer? {
    do throws(Raised) {
      switch action {
      case .return(let value): return .returned(f, value)
      case .yield(let value): return .yielded(f, value)
      case .call(let callee, let arguments):
        do throws(Raised) {
          return try startCall(callee, arguments, from: f)
        } catch {
          setContext(error.exception)
          return .native(f, .raised(error.exception))
        }
      case .await(let value):
        do throws(Raised) {
          let awaiting = try awaitable(value, context: 0)
          f.pointee.native.unsafelyUnwrapped._withUnsafeGuaranteedRef { $0.awaiting = awaiting }
        } catch {
          setContext(error.exception)
          return .native(f, .raised(error.exception))
        }
        return .delegate(f, .value(.none))
      case .resume(let coroutine, let send):
        if let r = coroutine.resumable {
          // What a task waits for nearly always: nothing can refuse the step.
          if r.state == .suspended { return link(r, to: f, isDelegated: false, isEntry: false, send) }
          return .resume(r, f, send)
        }
        return resumeForeign(coroutine, send, for: f)
      case .goOn(let coroutine):
        return coroutine._withUnsafeGuaranteedRef {
          $0.state == .suspended
            ? link($0, to: f, isDelegated: false, isEntry: false, .value(.none)) : .resume($0, f, .value(.none))
        }
      case .enter(let generator, let send):
        if generator.state == .running { return .native(f, .raised(valueError("async generator already executing").exception)) }
        if generator.state == .finished { return .native(f, .returned(.none)) }
        f.pointee.native.unsafelyUnwrapped._withUnsafeGuaranteedRef { $0.awaiting = .object(generator) }
        return link(generator, to: f, isDelegated: true, isEntry: false, send)
      case .pause:
        if let pauseElsewhere {
          try pauseElsewhere(self)
          return .native(f, .value(.none))
        }
        if nesting > 1 { return .native(f, .value(.none)) }
        outcome = .paused
        return nil
      case .continue(let other):
        let g = other.frame ?? makeNativeFrame(other)
        g.pointee.back = f.pointee.back
        g.pointee.isEntry = f.pointee.isEntry
        g.pointee.isDelegated = f.pointee.isDelegated
        g.pointee.root = f.pointee.root
        g.pointee.chainDepth = f.pointee.chainDepth
        g.pointee.resultRegister = f.pointee.resultRegister
        g.pointee.holdsNative = true
        _ = Unmanaged.passRetained(other)
        finish(f)
        g.pointee.outerHandled = handledTop
        depth &+= 1
        handledTop = g
        other.state = .running
        return .native(g, .start)
      }
    } catch {
      return .raised(f, error, isReraise: false)
    }
  }

  /// Begins a call from a native frame, without nesting where it is a function of the program.
  private func startCall(_ callee: Value, _ arguments: [Value], from f: UnsafeMutablePointer<Frame>) throws(Raised) -> Transfer {
    var (callee, arguments) = (callee, arguments)
    if case .object(let o) = callee, o.layout == .boundMethod {
      let m = unsafeDowncast(o, to: PyBoundMethod.self)
      (callee, arguments) = (m.function, [m.receiver] + arguments)
    }
    if let function = callee.function, function.code.object.kind == .function {
      let count = arguments.count
      let base = UnsafeMutablePointer<Value>.allocate(capacity: max(count, 1))
      base.initialize(from: arguments, count: count)
      defer {
        base.deinitialize(count: count)
        base.deallocate()
      }
      if depth >= recursionLimit && isTooDeep { throw recursionError() }
      let made = try makeFrame(function, base, count, nil, consuming: true)
      made.pointee.back = f
      depth &+= 1
      return .enter(made)
    }
    if let function = callee.cast(.builtin, to: PyBuiltin.self) {
      let count = arguments.count
      let base = UnsafeMutablePointer<Value>.allocate(capacity: max(count, 1))
      base.initialize(from: arguments, count: count)
      defer {
        base.deinitialize(count: count)
        base.deallocate()
      }
      let result = try callBuiltin(function, base, count, nil)
      if let n = result.callFrame { return push(n, for: f, register: 0) }
      return .native(f, .value(result))
    }
    return .native(f, .value(try call(callee, arguments)))
  }

  /// Puts a native frame that a native function answered on top of its caller's.
  func push(_ n: NativeFrame, for f: UnsafeMutablePointer<Frame>?, register: Int, isEntry: Bool = false) -> Transfer {
    let g = makeNativeFrame(n)
    g.pointee.back = f
    g.pointee.isEntry = isEntry
    g.pointee.resultRegister = Int32(register)
    g.pointee.holdsNative = true
    _ = Unmanaged.passRetained(n)
    g.pointee.outerHandled = handledTop
    g.pointee.chainDepth = depth
    handledTop = g
    depth &+= 1
    n.state = .running
    return .native(g, .start)
  }

  /// Drives an object of the program's that only has the methods of a coroutine.
  private func resumeForeign(_ coroutine: Value, _ send: NativeSend, for f: UnsafeMutablePointer<Frame>) -> Transfer {
    do throws(Raised) {
      switch send {
      case .value(let v): return .native(f, .yielded(try callMethod(coroutine, names.send, v)))
      case .exception(let e): return .native(f, .yielded(try callMethod(coroutine, names.throwName, .object(e))))
      }
    } catch {
      if error.exception.type.isSubclass(of: types.stopIteration) {
        return .native(f, .returned(error.exception.args.first ?? .none))
      }
      return .native(f, .raised(error.exception))
    }
  }

  // MARK: Raising

  private func unwind(_ f: UnsafeMutablePointer<Frame>, _ raised: Raised, isReraise: Bool) -> Transfer? {
    var raised = raised
    let e = raised.exception
    var hasBegun = true
    if !isReraise { setContext(e) }
    if let code = f.pointee.code?._withUnsafeGuaranteedRef({ $0 }) {
      let at = f.pointee.pc - code.instructions - 1
      hasBegun = at >= 0
      if !isReraise {
        var entry = TracebackEntry(code: code, instruction: at)
        entry.kept = kept(f)
        if !e.passed.isEmpty {
          entry.passed = e.passed
          e.passed = []
        }
        e.traceback.append(entry)
      }
      f.pointee.isAtDelegate = false
      if e.type !== types.simulationStop {
        for h in code.object.handlers where at >= Int(h.start) && at < Int(h.end) {
          // From the top downwards, as a stack is emptied.
          for x in (Int(h.register)..<max(code.registerCount, Int(h.register))).reversed() {
            f.pointee.registers[x] = .null
          }
          f.pointee.registers[Int(h.register)] = .object(e)
          f.pointee.pc = code.instructions + Int(h.target)
          return .enter(f)
        }
      }
      for x in (code.firstTemporary..<max(code.registerCount, code.firstTemporary)).reversed() {
        f.pointee.registers[x] = .null
      }
    }
    let back = f.pointee.back
    let isEntry = f.pointee.isEntry
    let wasThrown = f.pointee.isThrown && f.pointee.isDelegated
    switch f.pointee.role {
    case .plain, .initializer:
      discardPlainFrame(f)
    case .generator, .native:
      let owner = f.pointee.owner.unsafelyUnwrapped.takeUnretainedValue()
      let isCode = f.pointee.role == .generator
      if !isCode {
        keepLocals(of: unsafeDowncast(owner, to: NativeFrame.self), with: e, calledBy: f.pointee.back)
      }
      finish(f)
      // What is thrown at code that was not begun never was in it.
      if isCode && hasBegun || !isCode && owner.isCoroutine { raised = owner.converted(raised, self) }
    }
    frame = back
    guard !isEntry, let back else {
      outcome = .raised(raised)
      return nil
    }
    if wasThrown { chain(thrown: raised.exception, in: back) }
    return back.pointee.native != nil
      ? .native(back, .raised(raised.exception)) : .raised(back, raised, isReraise: false)
  }

  /// Links a newly raised exception to the one that is being handled.
  func setContext(_ e: PyException) {
    if e.hasContext { return }
    e.hasContext = true
    if let handled = handledException, handled !== e { link(e, to: handled) }
  }

  /// Links an exception that is thrown into a suspended frame to what that frame is handling, and to nothing else.
  ///
  /// Where several await one another, each of them has it thrown in when the next further in has not caught it; so it is linked
  /// to what the outermost is handling.
  private func chain(thrown e: PyException, in f: UnsafeMutablePointer<Frame>) {
    e.hasContext = true
    if let handled = f.pointee.handled, handled !== e { link(e, to: handled) }
  }

  private func link(_ e: PyException, to handled: PyException) {
    // No cycles: where the chain from the handled one leads to `e`, it is cut there.
    var x = handled
    while let next = x.context {
      if next === e {
        x.context = nil
        break
      }
      x = next
    }
    e.context = handled
  }

  /// The exception that is being handled: `sys.exception()`.
  public var handledException: PyException? {
    var slot = handledTop
    while let s = slot {
      if let e = s.pointee.handled { return e }
      // What is thrown in does not pass the frames that await the innermost one, and these do not count.
      var x = s
      while x.pointee.isThrown, x.pointee.isDelegated, let back = x.pointee.back { x = back }
      slot = x.pointee.outerHandled
    }
    return nil
  }
}

extension Resumable {
  /// As messages name it.
  var kindName: String {
    isCoroutine ? "coroutine" : type === types.asyncGenerator ? "async generator" : "generator"
  }

  /// A StopIteration must not leave a generator or coroutine as such: it would look like its end.
  func converted(_ raised: Raised, _ m: Machine) -> Raised {
    let t = raised.exception.type
    let name: String
    if t.isSubclass(of: types.stopIteration) {
      name = "StopIteration"
    } else if type === types.asyncGenerator && t.isSubclass(of: types.stopAsyncIteration) {
      name = "StopAsyncIteration"
    } else {
      return raised
    }
    let made = m.runtimeError("\(kindName) raised \(name)")
    made.exception.cause = raised.exception
    made.exception.context = raised.exception
    made.exception.suppressesContext = true
    made.exception.hasContext = true
    return made
  }
}

extension Value {
  /// The native frame that a native function answered in place of a value.
  @inline(__always)
  var callFrame: NativeFrame? {
    guard case .object(let o) = self, o.layout == .generator else { return nil }
    let r = unsafeDowncast(o, to: Resumable.self)
    return r.isCallFrame && r.state == .created ? unsafeDowncast(r, to: NativeFrame.self) : nil
  }
}
