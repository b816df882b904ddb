// `await queue.get()`, `await queue.put(item)`, `await asyncio.sleep(0)`: found, called and awaited in one go.
//
// Where a cache knows the function, and what it does when it is awaited at once (`AwaitedFunction`), the instruction that loads
// it looks ahead: the ones behind it move at most one argument, call and await.  Then neither function nor receiver goes through
// the registers, and nothing is counted.  Whatever is different in any way goes through these instructions one by one, where
// `awaitCall` does the rest.  An item put into a queue and got again took 1,860 of the processor's instructions, and takes 800 so.

extension Machine {
  /// Notes what a function does that is called and awaited by the instructions behind the one that loads it.
  func noteAwaited(
    _ function: PyObject, _ f: UnsafeMutablePointer<Frame>, _ i: Instruction, _ cache: UnsafeMutablePointer<InlineCache>
  ) {
    cache.pointee.awaits = 0
    guard function.layout == .builtin, let awaited = unsafeDowncast(function, to: PyBuiltin.self).awaited else { return }
    let next = f.pointee.pc
    let count = next.pointee.op == .move && next.pointee.a == i.a + 2 ? 1 : 0
    let call = next[count]
    guard call.op == .callMethod, call.a == i.a, call.b == count, call.c == Instruction.noOperand,
      next[count + 1].op == .getAwaitable, next[count + 1].b == i.a, next[count + 2].op == .delegate
    else { return }
    cache.pointee.awaited = awaited
    cache.pointee.awaits = UInt8(count + 1)
  }

  /// Carries out a call together with its `await`, if the cache knows the function for the object in the register: then the frame
  /// stands behind the `await`, with the value or what it waits for in its register.
  @inline(never)
  func awaitMethod(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction) throws(Raised) -> AwaitedCall {
    let cache = cache(f, i.c)
    let receiver = place(f, i.b)
    guard let (function, isMethod) = knownAwaited(receiver, cache) else { return .usual }
    let (pc, moved) = (f.pointee.pc, Int(cache.pointee.awaits) &- 1)
    var (first, second) = (RawValue.null, RawValue.null)
    if moved > 0 {
      first = RawValue.bits(at: place(f, pc.pointee.b)).pointee
      if first.isNull { return .usual }
    }
    if isMethod { (first, second) = (RawValue.bits(at: receiver).pointee, first) }
    // What happens is noted with the place of the `await`.
    f.pointee.pc = pc + moved + 3
    var answer = AwaitedAnswer.usual
    try held(function) { (function) throws(Raised) in
      answer = try function.begin(self, first, second, moved &+ (isMethod ? 1 : 0))
    }
    if answer.call == .usual {
      f.pointee.pc = pc
      return .usual
    }
    discard(f, i.b)
    if moved > 0 { discard(f, pc.pointee.b) }
    settle(answer, in: f)
    return answer.call
  }

  /// What is done by the method or the module's function that the cache knows for the object in a register; nil: it knows none.
  @inline(__always)
  private func knownAwaited(
    _ place: UnsafeMutablePointer<Value>, _ cache: UnsafeMutablePointer<InlineCache>
  ) -> (function: Unmanaged<AwaitedFunction>, isMethod: Bool)? {
    guard let o = RawValue.object(at: place), let shape = cache.pointee.shape else { return nil }
    return o._withUnsafeGuaranteedRef { (o) -> (function: Unmanaged<AwaitedFunction>, isMethod: Bool)? in
      switch cache.pointee.kind {
      case 4:
        guard o.isExactly(shape) else { return nil }
        return cache.pointee.awaited.map { ($0, true) }
      case 7:
        guard o.isExactly(shape), !unsafeDowncast(o, to: PyInstance.self).hasAttributes else { return nil }
        return cache.pointee.awaited.map { ($0, true) }
      case 5:
        guard o.layout == .module else { return nil }
        return function(of: unsafeDowncast(o, to: PyModule.self).dict, cache).map { ($0, false) }
      default: return nil
      }
    }
  }

  /// The same for a module's namespace.  Its version tells of its names only, not of what they name.
  @inline(__always)
  private func function(
    of namespace: PyDict, _ cache: UnsafeMutablePointer<InlineCache>
  ) -> Unmanaged<AwaitedFunction>? {
    guard UnsafeRawPointer(Unmanaged.passUnretained(namespace).toOpaque()) == cache.pointee.shape,
      namespace.version == cache.pointee.version,
      let found = RawValue.object(at: namespace.valuePlace(Int(cache.pointee.index)))
    else { return nil }
    return found._withUnsafeGuaranteedRef { $0.layout == .builtin ? unsafeDowncast($0, to: PyBuiltin.self).awaited : nil }
  }

  /// Puts what an await has come to where its frame expects it.
  @inline(__always)
  func settle(_ answer: AwaitedAnswer, in f: UnsafeMutablePointer<Frame>) {
    let place = RawValue.bits(at: f.registers + (f.pointee.pc - 1).pointee.a)
    let old = place.pointee
    place.pointee = answer.value
    old.release()
    if answer.call == .waits {
      f.pointee.isAtDelegate = true
      f.pointee.isAtAwaitee = true
    }
  }
}
