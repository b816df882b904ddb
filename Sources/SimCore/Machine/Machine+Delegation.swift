// What a frame does at an `await` or `yield from`: it begins what it awaits, passes on what is sent, or asks an iterator again.

extension Machine {
  // MARK: The short ways

  /// An `await` begins in a frame of code; answers the frame that goes on, nil if `run` is to come back.
  @inline(never)
  func beginAwait(_ f: UnsafeMutablePointer<Frame>, _ register: Int) -> UnsafeMutablePointer<Frame>? {
    if case .object(let o) = f.registers[register], o.layout == .generator {
      let r = unsafeDowncast(o, to: Resumable.self)
      if r.isNative, r.ownState == .created, r.frame == nil, depth < recursionLimit {
        guard let next = step(unsafeDowncast(r, to: NativeFrame.self), .start, under: f) else { return nil }
        if case .yielded(_, let value) = next { return giveOut(value, from: f) }
        if case .enter(let g) = next, g == f { return f }
        return settle(consume next)
      }
    }
    return settle(.delegate(f, .value(.none)))
  }

  /// Gives out what a frame at a `delegate` waits for: where a native frame drives the chain, that takes its step, and the next
  /// chain goes on, without a transfer.  Answers the frame of code that goes on, nil if `run` is to come back.
  @inline(never)
  func giveOut(_ value: __owned Value, from f: UnsafeMutablePointer<Frame>) -> UnsafeMutablePointer<Frame>? {
    let root = chainRoot(f)
    guard !root.pointee.isEntry, let consumer = root.pointee.back, let driver = consumer.native else {
      return settle(.yielded(f, value))
    }
    _ = leaveChain(f)
    let transfer: Transfer
    do throws(Raised) {
      var next = NativeAction.pause
      try held(driver) { (driver) throws(Raised) in next = try driver.step(self, .yielded(value)) }
      if case .goOn(let coroutine) = next, let innermost = takeUp(coroutine, for: consumer) { return goOn(waiting: innermost) }
      guard let found = carryOut(next, of: consumer) else { return nil }
      transfer = found
    } catch {
      transfer = .raised(consumer, error, isReraise: false)
    }
    // What the driver wanted to be called with is let go of before the loop turns on.
    return settle(consume transfer)
  }

  /// Takes up a chain whose innermost frame awaits something in a coroutine's place, and answers that frame; nil, and nothing
  /// done, where it is anything else.
  @inline(__always)
  func takeUp(
    _ coroutine: Unmanaged<Resumable>, for consumer: UnsafeMutablePointer<Frame>
  ) -> UnsafeMutablePointer<Frame>? {
    guard let f = coroutine._withUnsafeGuaranteedRef({ $0.ownState == .suspended ? $0.frame : nil }),
      let innermost = f.pointee.innermost, innermost.pointee.isAtDelegate, innermost.pointee.isAtAwaitee, depth < recursionLimit
    else { return nil }
    return takeUpChain(f, for: consumer, isEntry: false)
  }

  /// Gives a frame that awaits something in a coroutine's place the value of that, if it has one now.
  @inline(__always)
  private func goOn(waiting f: UnsafeMutablePointer<Frame>) -> UnsafeMutablePointer<Frame>? {
    let register = f.registers + (f.pointee.pc - 1).pointee.a
    guard let o = RawValue.object(at: register) else { return settle(.inject(f, .value(.none))) }
    let failure: Raised
    do throws(Raised) {
      var value = Value.null
      try held(o) { (o) throws(Raised) in value = try unsafeDowncast(o, to: Awaitee.self).value(self) }
      if value.isNull { return settle(.inject(f, .value(.none))) }
      f.pointee.isAtDelegate = false
      register.pointee = value
      return f
    } catch {
      failure = error
    }
    f.pointee.isAtDelegate = false
    return settle(.raised(f, consume failure, isReraise: false))
  }

  /// The same as a transfer.
  func transfer(waiting f: UnsafeMutablePointer<Frame>) -> Transfer {
    let register = f.registers + (f.pointee.pc - 1).pointee.a
    guard let o = RawValue.object(at: register) else { return .inject(f, .value(.none)) }
    do throws(Raised) {
      var value = Value.null
      try held(o) { (o) throws(Raised) in value = try unsafeDowncast(o, to: Awaitee.self).value(self) }
      if value.isNull { return .inject(f, .value(.none)) }
      f.pointee.isAtDelegate = false
      register.pointee = value
      return .enter(f)
    } catch {
      f.pointee.isAtDelegate = false
      return .raised(f, error, isReraise: false)
    }
  }

  /// A coroutine of the machine's own takes a step under the frame that awaits it, without a frame of its own.  Most of asyncio's
  /// take one or two such steps in their lives; only what calls, awaits or is thrown at gets a frame.
  private func step(_ turn: NativeFrame, _ input: __owned NativeInput, under f: UnsafeMutablePointer<Frame>) -> Transfer? {
    turn.ownState = .running
    f.pointee.isAtDelegate = false
    do throws(Raised) {
      let action = try turn.step(self, input)
      switch consume action {
      case .return(let value):
        turn.ownState = .finished
        return awaited(f, value)
      case .yield(let value):
        turn.ownState = .suspended
        f.pointee.isAtDelegate = true
        f.pointee.isAtAwaitee = false
        return .yielded(f, value)
      case let more:
        turn.ownState = .created
        let g = makeNativeFrame(turn)
        _ = link(turn, to: f, isDelegated: true, isEntry: false, .value(.none))
        return carryOut(more, of: g)
      }
    } catch {
      turn.ownState = .finished
      keepLocals(of: turn, with: error.exception, calledBy: f)
      setContext(error.exception)
      return failed(f, turn.converted(error, self))
    }
  }

  /// What a frame awaits is over, with this value.
  private func awaited(_ f: UnsafeMutablePointer<Frame>, _ value: __owned Value) -> Transfer {
    f.pointee.isAtDelegate = false
    if let native = f.native {
      native._withUnsafeGuaranteedRef { $0.awaiting = .null }
      return .native(f, .value(value))
    }
    f.registers[(f.pointee.pc - 1).pointee.a] = value
    return .enter(f)
  }

  /// What a frame awaits has failed.
  private func failed(_ f: UnsafeMutablePointer<Frame>, _ e: Raised) -> Transfer {
    f.pointee.isAtDelegate = false
    if let native = f.native {
      native._withUnsafeGuaranteedRef { $0.awaiting = .null }
      return .native(f, .raised(e.exception))
    }
    return .raised(f, e, isReraise: false)
  }

  // MARK: Any way

  func delegate(_ f: UnsafeMutablePointer<Frame>, _ send: __owned NativeSend) -> Transfer? {
    if f.pointee.isAtDelegate, f.pointee.isAtAwaitee, let awaitee = awaitee(of: f) {
      if case .value(let sent) = send, sent.isNone {
        do throws(Raised) {
          let value = try awaitee.value(self)
          if !value.isNull { return awaited(f, value) }
        } catch {
          return failed(f, error)
        }
      }
      replaceAwaitee(f)
    }
    let iterator = f.native?._withUnsafeGuaranteedRef { $0.awaiting } ?? f.registers[(f.pointee.pc - 1).pointee.a]
    if let r = iterator.resumable {
      if r.isNative, r.frame == nil {
        let turn = unsafeDowncast(r, to: NativeFrame.self)
        switch (turn.ownState, send) {
        case (.suspended, .value(let value)) where f.pointee.isAtDelegate:
          return step(turn, .value(value), under: f)
        case (.created, .value) where depth < recursionLimit:
          return step(turn, .start, under: f)
        case (.suspended, .exception) where f.pointee.isAtDelegate:
          // It gets the frame that it has done without.
          f.pointee.isAtDelegate = false
          return link(turn, to: f, isDelegated: true, isEntry: false, send)
        default: break
        }
      }
      f.pointee.isAtDelegate = false
      if let refused = refusal(r, send) { return refused.map { failed(f, $0) } ?? awaited(f, .none) }
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
        if case .object(let o) = iterator, o.layout == .iterator { return failed(f, Raised(e)) }
        if e.type.isSubclass(of: types.generatorExit) {
          if let close = try findAttribute(iterator, names.close) { _ = try call(close, []) }
          return failed(f, Raised(e))
        }
        guard let method = try findAttribute(iterator, names.throwName) else { return failed(f, Raised(e)) }
        answer = try call(method, [.object(e)])
      }
      if answer.isNull {
        if case .object(let o) = iterator, o.layout == .iterator {
          return awaited(f, unsafeDowncast(o, to: PyIterator.self).returnValue)
        }
        return awaited(f, .none)
      }
      f.pointee.isAtDelegate = true
      f.pointee.isAtAwaitee = false
      return .yielded(f, answer)
    } catch {
      if error.exception.type.isSubclass(of: types.stopIteration) { return awaited(f, error.exception.args.first ?? .none) }
      return failed(f, error)
    }
  }

  /// As `next`, but a StopIteration of the program's own iterators is left to the caller, who wants its value.
  private func nextForDelegate(_ iterator: Value) throws(Raised) -> Value {
    guard case .object(let o) = iterator else { throw typeError("'\(typeName(iterator))' object is not an iterator") }
    if o.layout == .iterator { return try unsafeDowncast(o, to: PyIterator.self).next(self) }
    guard let found = o.type.lookup(names.__next__) else { throw typeError("'\(o.type.name)' object is not an iterator") }
    return try call(bind(found, to: iterator, o.type), [])
  }
}
