// What a frame does at an `await` or `yield from`: it begins what it awaits, passes on what is sent, or asks an iterator again.

extension Machine {
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
  func step(_ driver: Unmanaged<NativeFrame>, of consumer: UnsafeMutablePointer<Frame>) -> UnsafeMutablePointer<Frame>? {
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

  func delegate(_ f: UnsafeMutablePointer<Frame>, _ send: __owned NativeSend) -> Transfer? {
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
}
