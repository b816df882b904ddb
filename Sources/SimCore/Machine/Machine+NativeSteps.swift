// Native frames take their steps, and what they want next is done.

extension Machine {
  func step(_ f: UnsafeMutablePointer<Frame>, _ input: NativeInput) -> Transfer? {
    let native = f.native.unsafelyUnwrapped._withUnsafeGuaranteedRef { $0 }
    native.awaiting = .null
    frame = f
    do throws(Raised) {
      return try carryOut(native.step(self, input), of: f)
    } catch {
      return .raised(f, error, isReraise: false)
    }
  }

  /// Does what a native frame wants done next.
  func carryOut(_ action: __owned NativeAction, of f: UnsafeMutablePointer<Frame>) -> Transfer? {
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
          f.native.unsafelyUnwrapped._withUnsafeGuaranteedRef { $0.awaiting = awaiting }
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
        if let innermost = takeUp(coroutine, for: f) { return transfer(waiting: innermost) }
        return coroutine._withUnsafeGuaranteedRef {
          // A step that nothing can refuse.
          $0.state == .suspended || $0.state == .created
            ? link($0, to: f, isDelegated: false, isEntry: false, .value(.none)) : .resume($0, f, .value(.none))
        }
      case .enter(let generator, let send):
        if generator.state == .running { return .native(f, .raised(valueError("async generator already executing").exception)) }
        if generator.state == .finished { return .native(f, .returned(.none)) }
        f.native.unsafelyUnwrapped._withUnsafeGuaranteedRef { $0.awaiting = .object(generator) }
        return link(generator, to: f, isDelegated: true, isEntry: false, send)
      case .again: return .native(f, .value(.none))
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
    g.pointee.chainDepth = Int32(truncatingIfNeeded: depth)
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

  func makeNativeFrame(_ r: Resumable) -> UnsafeMutablePointer<Frame> {
    let f = framePool.take(registers: 0).assumingMemoryBound(to: Frame.self)
    f.initialize(to: Frame(nativeFrame: unsafeDowncast(r, to: NativeFrame.self)))
    r.frame = f
    return f
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
