// The short ways of calls and returns: by position, with as many arguments as the callee takes.
//
// With nearly every call of a program nothing is wrong and nothing has to be worked out.  Such a call is made with the bits of
// its values: the reference to the callee moves from its register into the frame, the arguments move into the locals, and none of
// them is counted on the way.  Whatever is different in any way goes the long way of Machine+CallInstructions.
// A call of `fib`, with the four instructions in it, took 823 of the processor's, and takes 490 so.

extension Machine {
  /// A call instruction: answers the callee's frame, or nil where the result is already in place.  The caller's own
  /// frame as the answer means that a native frame is to be started, or that the call was awaited already: `goOn`.
  @inline(never)
  func call(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction, hasSelf: Bool) throws(Raised) -> UnsafeMutablePointer<Frame>? {
    let callee = f.registers + i.a
    let base = callee + (hasSelf ? 1 : 2)
    let count = hasSelf ? i.b &+ 1 : i.b
    if i.c == Instruction.noOperand, let o = RawValue.object(at: callee) {
      switch o._withUnsafeGuaranteedRef({ $0.layout }) {
      case .function:
        let function = Unmanaged<PyFunction>.fromOpaque(o.toOpaque())
        let code = function._withUnsafeGuaranteedRef { Unmanaged.passUnretained($0.code) }
        if code._withUnsafeGuaranteedRef({ $0.simpleArgumentCount }) == count && depth < recursionLimit {
          return enter(function, code, callee, base, count, from: f, i.a)
        }
      case .builtin:
        let function = Unmanaged<PyBuiltin>.fromOpaque(o.toOpaque())
        if let awaited = function._withUnsafeGuaranteedRef({ $0.awaited }) {
          let answer = try awaitCall(awaited, f, i.a, base, count)
          if answer.call != .usual {
            empty(callee)
            for k in 0..<count { empty(base + k) }
            settle(answer, in: f)
            return f
          }
        }
        if let result = try function._withUnsafeGuaranteedRef({ answer(of: $0, base, count) })?.get() {
          // The callee goes first, then the arguments from left to right.
          empty(callee)
          for k in 0..<count { empty(base + k) }
          if let n = result.callFrame {
            pendingTransfer = push(n, for: f, register: i.a)
            return f
          }
          callee.initialize(to: result)
          return nil
        }
      default: break
      }
    }
    return try callAnything(f, i, hasSelf: hasSelf)
  }

  /// The frame of a call of a function with exactly its arguments; nil if it is a generator's or coroutine's, which is in place.
  @inline(__always)
  private func enter(
    _ function: Unmanaged<PyFunction>, _ code: Unmanaged<PyCode>, _ callee: UnsafeMutablePointer<Value>,
    _ base: UnsafeMutablePointer<Value>, _ count: Int, from f: UnsafeMutablePointer<Frame>, _ register: Int
  ) -> UnsafeMutablePointer<Frame>? {
    RawValue.bits(at: callee).pointee = .null
    let made = newFrame(holding: function, code)
    let (arguments, locals) = (RawValue.bits(at: base), RawValue.bits(at: made.registers))
    for k in 0..<count {
      locals[k] = arguments[k]
      arguments[k] = .null
    }
    for k in count..<code._withUnsafeGuaranteedRef({ $0.registerCount }) { locals[k] = .null }
    if made.pointee.role == .generator {
      callee.initialize(to: .object(function._withUnsafeGuaranteedRef { makeGenerator($0, made) }))
      return nil
    }
    made.pointee.back = f
    made.pointee.resultRegister = Int32(truncatingIfNeeded: register)
    depth &+= 1
    frame = made
    return made
  }

  /// What a builtin answers to arguments by position, if nothing can be wrong with their number; nil: it has not been called.
  ///
  /// Those that were left out stand as empty places behind the others, and nothing is counted.
  @inline(__always)
  private func answer(of f: PyBuiltin, _ base: UnsafeMutablePointer<Value>, _ count: Int) -> Result<Value, Raised>? {
    guard let signature = f.signatureReference else { return nil }
    let (least, most, parameters, isVariadic) = signature._withUnsafeGuaranteedRef {
      ($0.least, $0.most, $0.names.count, $0.isVariadic)
    }
    guard count >= least && count <= most else { return nil }
    if isVariadic || parameters == count {
      do throws(Raised) {
        return .success(try f.body(self, Arguments(base: base, count: count)))
      } catch {
        return .failure(named(error, f, base))
      }
    }
    var room = (RawValue.null, RawValue.null, RawValue.null, RawValue.null, RawValue.null, RawValue.null)
    return withUnsafeMutablePointer(to: &room) { p in
      let copies = UnsafeMutableRawPointer(p).assumingMemoryBound(to: RawValue.self)
      for k in 0..<count { copies[k] = RawValue.bits(at: base)[k] }
      do throws(Raised) {
        let places = UnsafeMutableRawPointer(p).assumingMemoryBound(to: Value.self)
        return .success(try f.body(self, Arguments(base: places, count: parameters)))
      } catch {
        return .failure(named(error, f, base))
      }
    }
  }

  /// Releases what a register holds.
  @inline(__always)
  func empty(_ place: UnsafeMutablePointer<Value>) {
    let old = RawValue.bits(at: place).pointee
    RawValue.bits(at: place).pointee = .null
    old.release()
  }

  /// Ends a function that code called, and answers the frame that goes on; nil: somebody else wants the result.
  @inline(__always)
  func leaveFunction(_ f: UnsafeMutablePointer<Frame>) -> UnsafeMutablePointer<Frame>? {
    guard f.pointee.role == .plain, !f.pointee.isEntry, let back = f.pointee.back, back.native == nil else { return nil }
    discardPlainFrame(f)
    frame = back
    return back
  }
}
