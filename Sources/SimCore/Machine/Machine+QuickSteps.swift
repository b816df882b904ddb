// The short ways of generators and coroutines: a step of a `for` over a generator, an `await` of a new coroutine until its end.
//
// Both sides are frames of code here, so that the frame that runs changes and a value moves, no more.  Whatever else may
// happen (an exception thrown in, a native frame on either side, a step of an asynchronous generator) goes the long
// way of Machine+Transfer, which says what all of it means.  A step of `for` over a generator took 867 of the processor's
// instructions, and takes 320 so; awaiting a new coroutine until its end 1,950, and takes 1,320.

extension Machine {
  // MARK: Generators

  /// The frame of the generator in a register that `for` goes on with, a new one or one that stands at a `yield`; nil: anything
  /// else.
  @inline(__always)
  func enterGenerator(_ f: UnsafeMutablePointer<Frame>, _ iterator: UnsafeMutablePointer<Value>) -> UnsafeMutablePointer<Frame>? {
    guard let o = RawValue.object(at: iterator), depth < recursionLimit else { return nil }
    return o._withUnsafeGuaranteedRef { (o) -> UnsafeMutablePointer<Frame>? in
      guard o.layout == .generator, !unsafeDowncast(o, to: Resumable.self).isNative else { return nil }
      let generator = unsafeDowncast(o, to: PyGenerator.self)
      guard generator.kind == .generator, let g = generator.frame else { return nil }
      if generator.ownState == .suspended {
        let yield = (g.pointee.pc - 1).pointee
        guard yield.op == .yield, g.pointee.innermost == g else { return nil }
        g.pointee.innermost = nil
        g.registers[yield.a] = .none
      } else if generator.ownState != .created {
        return nil
      }
      generator.ownState = .running
      g.pointee.back = f
      g.pointee.isDelegated = false
      g.pointee.isEntry = false
      g.pointee.isThrown = false
      g.pointee.isBroken = false
      g.pointee.outerHandled = handledTop
      g.pointee.chainDepth = Int32(truncatingIfNeeded: depth)
      depth &+= 1
      handledTop = g
      frame = g
      return g
    }
  }

  /// Leaves a generator at a `yield` whose value goes to a `for`, and answers the frame of that; nil: anything else.
  @inline(__always)
  func leaveGenerator(_ f: UnsafeMutablePointer<Frame>) -> UnsafeMutablePointer<Frame>? {
    guard f.pointee.role == .generator, !f.pointee.isDelegated, !f.pointee.isEntry, let back = f.pointee.back,
      back.native == nil, let owner = f.pointee.owner
    else { return nil }
    let isLeft = owner._withUnsafeGuaranteedRef { (o) -> Bool in
      guard unsafeDowncast(o, to: PyGenerator.self).kind == .generator else { return false }
      o.ownState = .suspended
      return true
    }
    guard isLeft else { return nil }
    depth &-= 1
    f.pointee.chainDepth = 1
    f.pointee.innermost = f
    handledTop = f.pointee.outerHandled
    frame = back
    return back
  }

  // MARK: Coroutines

  /// Whether a register holds a coroutine that has not begun: what `await` drives is that itself.
  @inline(__always)
  func isNewCoroutine(_ place: UnsafeMutablePointer<Value>) -> Bool {
    guard let o = RawValue.object(at: place) else { return false }
    return o._withUnsafeGuaranteedRef {
      guard $0.layout == .generator else { return false }
      let r = unsafeDowncast($0, to: Resumable.self)
      return r.isCoroutine && r.ownState == .created
    }
  }

  /// Begins a coroutine that has not run, for a frame of code that awaits it: the short way of `delegate` and `link`; nil where
  /// it is anything else.
  @inline(__always)
  func enterCoroutine(_ f: UnsafeMutablePointer<Frame>, _ register: Int) -> UnsafeMutablePointer<Frame>? {
    guard let o = RawValue.object(at: f.registers + register), !f.pointee.isAtDelegate, depth < recursionLimit
    else { return nil }
    return o._withUnsafeGuaranteedRef { (o) -> UnsafeMutablePointer<Frame>? in
      guard o.layout == .generator else { return nil }
      let r = unsafeDowncast(o, to: Resumable.self)
      guard !r.isNative, r.ownState == .created, let g = r.frame else { return nil }
      g.pointee.back = f
      g.pointee.isDelegated = true
      g.pointee.root = chainRoot(f)
      g.pointee.outerHandled = handledTop
      r.ownState = .running
      depth &+= 1
      handledTop = g
      frame = g
      return g
    }
  }

  /// Ends a coroutine that a frame of code awaits, and answers that frame: the short way of `leave` and `resumed`; nil where
  /// somebody else gets the value.
  @inline(__always)
  func leaveCoroutine(_ f: UnsafeMutablePointer<Frame>) -> UnsafeMutablePointer<Frame>? {
    guard f.pointee.role == .generator, f.pointee.isDelegated, !f.pointee.isEntry, let back = f.pointee.back,
      back.native == nil, f.pointee.kept == nil, let owner = f.pointee.owner
    else { return nil }
    depth &-= 1
    // As in CPython the frame is unlinked before it is cleared: what dies with it may look at the stack.
    frame = back
    handledTop = f.pointee.outerHandled
    // The register of the frame that awaits it keeps the coroutine alive.
    owner._withUnsafeGuaranteedRef {
      $0.ownState = .finished
      $0.frame = nil
    }
    let registers = f.pointee.code.unsafelyUnwrapped._withUnsafeGuaranteedRef { $0.registerCount }
    releaseRegisters(f)
    giveBack(f, registers: registers)
    return back
  }
}
