// Exceptions on their way out of frames, and how they are linked to what was being handled.

extension Machine {
  func unwind(_ f: UnsafeMutablePointer<Frame>, _ raised: Raised, isReraise: Bool) -> Transfer? {
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
            f.registers[x] = .null
          }
          f.registers[Int(h.register)] = .object(e)
          f.pointee.pc = code.instructions + Int(h.target)
          return .enter(f)
        }
      }
      for x in (code.firstTemporary..<max(code.registerCount, code.firstTemporary)).reversed() {
        f.registers[x] = .null
      }
    }
    let back = f.pointee.back
    let isEntry = f.pointee.isEntry
    let wasThrown = f.pointee.isThrown && f.pointee.isDelegated
    switch f.pointee.role {
    case .plain, .initializer:
      discardPlainFrame(f)
    case .generator, .native:
      let owner = f.pointee.owner.unsafelyUnwrapped._withUnsafeGuaranteedRef { $0 }
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
    return back.native != nil
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
  func chain(thrown e: PyException, in f: UnsafeMutablePointer<Frame>) {
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
