// Chains of frames that await one another: taking one up, leaving it suspended, and what becomes of it where a part goes its own way.

extension Machine {
  func resume(_ r: Resumable, for consumer: UnsafeMutablePointer<Frame>, _ send: __owned NativeSend) -> Transfer {
    if let refused = refusal(r, send) {
      return refused.map { consumer.native != nil ? .native(consumer, .raised($0.exception)) : .raised(consumer, $0, isReraise: false) }
        ?? .ended(consumer, .none, wasDelegated: false)
    }
    return link(r, to: consumer, isDelegated: false, isEntry: false, send)
  }

  /// Why the resumable can't be resumed: an error, or `.some(nil)`: it is exhausted and just ends again.
  func refusal(_ r: Resumable, _ send: NativeSend) -> Raised?? {
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
      return consumer.native != nil ? .native(consumer, .raised(e.exception)) : .raised(consumer, e, isReraise: false)
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
    f.pointee.chainDepth = Int32(truncatingIfNeeded: depth)
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
      if innermost.native != nil { return .native(innermost, .start) }
      return .enter(innermost)
    }
    return .inject(innermost, send)
  }

  /// Leaves a chain of frames suspended, from its innermost one; answers the outermost.  O(1).
  @inline(__always)
  func leaveChain(_ f: UnsafeMutablePointer<Frame>) -> UnsafeMutablePointer<Frame> {
    let root = chainRoot(f)
    root.pointee.owner?._withUnsafeGuaranteedRef { $0.ownState = .suspended }
    let below = Int(root.pointee.chainDepth)
    root.pointee.chainDepth = Int32(truncatingIfNeeded: depth &- below)
    depth = below
    root.pointee.innermost = f
    handledTop = root.pointee.outerHandled
    frame = root.pointee.back
    return root
  }

  /// Puts a suspended chain of frames on top of `consumer`; answers the innermost one, which goes on with what is sent.  O(1); nil, and
  /// nothing done, where the chain has to be walked: because something was thrown in the last time, or a part has left it.
  @inline(__always)
  func takeUpChain(
    _ f: UnsafeMutablePointer<Frame>, for consumer: UnsafeMutablePointer<Frame>?, isEntry: Bool
  ) -> UnsafeMutablePointer<Frame>? {
    guard let innermost = f.pointee.innermost, !f.pointee.isDelegated, !f.pointee.isBroken, !f.pointee.isThrown else { return nil }
    f.pointee.back = consumer
    f.pointee.isEntry = isEntry
    f.pointee.outerHandled = handledTop
    f.pointee.innermost = nil
    f.pointee.owner?._withUnsafeGuaranteedRef { $0.ownState = .running }
    let length = Int(f.pointee.chainDepth)
    f.pointee.chainDepth = Int32(truncatingIfNeeded: depth)
    depth &+= length
    handledTop = innermost
    frame = innermost
    return innermost
  }

  /// Lets what a frame awaits stand alone, before the frame goes without having run to its end.
  func releaseChain(below f: UnsafeMutablePointer<Frame>) {
    if f.pointee.isDelegated { f.pointee.root?.pointee.isBroken = true }
    if awaitee(of: f) != nil { return }
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
    if let native = f.native {
      native._withUnsafeGuaranteedRef { $0.awaiting = .null }
    } else {
      f.registers[(f.pointee.pc - 1).pointee.a] = .null
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
    replaceAwaitee(f)
    if let n = f.native?._withUnsafeGuaranteedRef({ $0 }) { return n.awaiting.resumable }
    guard let code = f.pointee.code?._withUnsafeGuaranteedRef({ $0 }), f.pointee.pc > code.instructions else { return nil }
    let i = (f.pointee.pc - 1).pointee
    return i.op == .delegate ? f.registers[i.a].resumable : nil
  }

  func inject(_ f: UnsafeMutablePointer<Frame>, _ send: __owned NativeSend) -> Transfer {
    if case .exception(let e) = send { chain(thrown: e, in: f) }
    if f.pointee.isAtDelegate { return .delegate(f, send) }
    if let sub = awaited(by: f) {
      // Somebody else has driven it meanwhile: what is sent goes to it all the same.
      switch refusal(sub, send) {
      case .none: return link(sub, to: f, isDelegated: true, isEntry: false, send)
      case .some(.none): return resumed(f, ended: .none, wasDelegated: true)
      case .some(.some(let e)): return f.native != nil ? .native(f, .raised(e.exception)) : .raised(f, e, isReraise: false)
      }
    }
    if f.native != nil {
      switch send {
      case .value(let v): return .native(f, .value(v))
      case .exception(let e): return .native(f, .raised(e))
      }
    }
    switch send {
    case .value(let v):
      f.registers[(f.pointee.pc - 1).pointee.a] = v
      return .enter(f)
    case .exception(let e):
      return .raised(f, Raised(e), isReraise: false)
    }
  }
}
