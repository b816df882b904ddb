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
  ///
  /// Consumed from the first on: the loop may turn and the clock move before code goes on, and what is carried may have to die first.
  func settle(_ first: consuming Transfer) -> UnsafeMutablePointer<Frame>? {
    var t = consume first
    while true {
      // Consumed, so that what a transfer carries moves on rather than being counted.
      switch consume t {
      case .enter(let f):
        frame = f
        return f
      case .deliver(let f, let register, let value):
        if f.native != nil {
          t = .native(f, .value(value))
        } else {
          f.registers[register] = value
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
    let registers = f.registers
    let code = f.pointee.code.unsafelyUnwrapped
    if f.pointee.kept != nil { endKept(f, hasCaller: true) }
    releaseValues(registers, code._withUnsafeGuaranteedRef { $0.registerCount })
    f.pointee.function.unsafelyUnwrapped.release()
    stack.pop(to: UnsafeMutableRawPointer(f))
  }

  func leave(_ f: UnsafeMutablePointer<Frame>, with value: __owned Value) -> Transfer? {
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
    let owner = f.pointee.owner.unsafelyUnwrapped._withUnsafeGuaranteedRef { $0 }
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

  func resumed(_ f: UnsafeMutablePointer<Frame>, ended value: __owned Value, wasDelegated: Bool) -> Transfer {
    if f.native != nil { return .native(f, wasDelegated ? .value(value) : .returned(value)) }
    let i = (f.pointee.pc - 1).pointee
    if i.op == .forIterate {
      f.registers[i.a] = .null
      f.pointee.pc += i.shortJump
    } else {
      f.registers[i.a] = value
    }
    return .enter(f)
  }

  // MARK: Yielding

  func yield(_ f: UnsafeMutablePointer<Frame>, _ value: __owned Value) -> Transfer? {
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
      guard !f.pointee.isEntry, let consumer = f.pointee.back else {
        // Closed from Swift, which no step drives.
        outcome = .yielded(value)
        return nil
      }
      return .native(consumer, .yielded(value))
    }
    let root = leaveChain(f)
    guard !root.pointee.isEntry, let consumer = root.pointee.back else {
      outcome = .yielded(value)
      return nil
    }
    if consumer.native != nil { return .native(consumer, .yielded(value)) }
    let i = (consumer.pointee.pc - 1).pointee
    consumer.registers[i.b] = value
    return .enter(consumer)
  }
}
