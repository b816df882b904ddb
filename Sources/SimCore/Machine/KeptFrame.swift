// A frame as an object: what the entries of a traceback hold.
//
// As in CPython a frame becomes an object when an exception passes it, caught there or not.  When the frame ends and the object is
// held by somebody else, its names live on in the object, and so do those of the frame that it would have returned to.  What
// the names stand for thus dies with the last traceback; and a frame that names the exception whose traceback holds it never does.

/// What holds the names of a frame that has ended; the machine knows all of them, so that circles are broken at the end of a run.
class EndedFrame: CircleMember {
  private unowned(unsafe) var machine: Machine?
  private unowned(unsafe) var next: EndedFrame?
  private unowned(unsafe) var previous: EndedFrame?
  /// The frame that it would have returned to.
  fileprivate final var back: EndedFrame?

  final func register(with machine: Machine) {
    self.machine = machine
    next = machine.endedFrames
    next?.previous = self
    machine.endedFrames = self
  }

  /// Lets go of everything.
  func letGo() { back = nil }

  /// Adds what it holds, in the order in which CPython's collector would look at it.
  func addReferences(to list: inout [AnyObject]) {
    if let back { list.append(back) }
  }

  func addHolds(to search: CircleSearch) { search.hold(back) }

  /// All of a machine.
  static func all(of machine: Machine) -> [EndedFrame] {
    var result: [EndedFrame] = []
    var frame = machine.endedFrames
    while let f = frame {
      result.append(f)
      frame = f.next
    }
    return result.reversed()
  }

  fileprivate final func unlink() {
    guard let machine else { return }
    if let previous { previous.next = next } else { machine.endedFrames = next }
    next?.previous = previous
    self.machine = nil
  }

  deinit {
    unlink()
    // One after the other: a chain of frames can be long.
    var next = back
    back = nil
    while next != nil, isKnownUniquelyReferenced(&next) {
      let further = next?.back
      next?.back = nil
      next = further
    }
  }
}

/// A frame that a traceback knows, and after its end what its names stand for.
final class KeptFrame: EndedFrame {
  /// Where the frame stands, as long as it has not ended.
  private(set) var place: UnsafeMutablePointer<Frame>?
  private(set) var values: UnsafeMutablePointer<Value>?
  private var count = 0

  init(_ place: UnsafeMutablePointer<Frame>) { self.place = place }

  /// The frame has ended, and nobody else can see it any more, or everything of it is taken over: locals and cells.
  fileprivate func end(taking registers: UnsafeMutablePointer<Value>?, _ count: Int, back: EndedFrame?) {
    place = nil
    self.back = back
    guard let registers, count > 0 else { return }
    self.count = count
    let values = UnsafeMutablePointer<Value>.allocate(capacity: count)
    values.moveInitialize(from: registers, count: count)
    registers.initialize(repeating: .null, count: count)
    self.values = values
  }

  /// Lets go of all names, in order: what `frame.clear()` does.
  func clear() {
    guard let values else { return }
    self.values = nil
    releaseValues(values, count)
    values.deallocate()
  }

  override func letGo() {
    clear()
    super.letGo()
  }

  override func addHolds(to search: CircleSearch) {
    super.addHolds(to: search)
    guard let values else { return }
    for i in 0..<count { search.hold(values[i]) }
  }

  override func addReferences(to list: inout [AnyObject]) {
    super.addReferences(to: &list)
    guard let values else { return }
    for i in 0..<count {
      if case .object(let o) = values[i] { list.append(o) }
    }
  }

  deinit {
    unlink()
    clear()
  }
}

/// The same of a frame that is code in CPython and a state machine here.
final class LibraryFrame: EndedFrame {
  private var locals: [AnyObject?]

  init(_ locals: [AnyObject?] = []) { self.locals = locals }

  fileprivate func end(taking locals: [AnyObject?], back: EndedFrame?) {
    self.locals = locals
    self.back = back
  }

  override func letGo() {
    locals = []
    super.letGo()
  }

  override func addHolds(to search: CircleSearch) {
    super.addHolds(to: search)
    search.hold(array: locals) { search.hold($0) }
  }

  override func addReferences(to list: inout [AnyObject]) {
    super.addReferences(to: &list)
    list += locals.compactMap { $0 }
  }

  deinit {
    unlink()
    locals = []
  }
}

extension Machine {
  /// Breaks the circles in which frames that have ended hold each other, the oldest first.
  func dropEndedFrames() {
    var all: [EndedFrame] = []
    while let frame = endedFrames {
      frame.unlink()
      all.append(frame)
    }
    while let frame = all.popLast() { frame.letGo() }
  }

  /// The frame as an object, which is made if there is none yet.
  func kept(_ f: UnsafeMutablePointer<Frame>) -> KeptFrame {
    if let known = f.pointee.kept { return unsafeDowncast(known._withUnsafeGuaranteedRef({ $0 }), to: KeptFrame.self) }
    let made = KeptFrame(f)
    f.pointee.kept = Unmanaged.passRetained(made)
    return made
  }

  /// A frame that has an object ends: gives its names to the object if anybody else holds it.
  ///
  /// - Parameter hasCaller: whether it runs, so that `back` is the frame that it returns to.
  @inline(never)
  func endKept(_ f: UnsafeMutablePointer<Frame>, hasCaller: Bool) {
    guard let held = f.pointee.kept else { return }
    f.pointee.kept = nil
    var object = held.takeRetainedValue()
    let isAlone = isTearingDown || isKnownUniquelyReferenced(&object)
    guard let code = f.pointee.code?._withUnsafeGuaranteedRef({ $0 }) else {
      guard !isAlone, let native = f.native?._withUnsafeGuaranteedRef({ $0 }) else { return }
      object.register(with: self)
      unsafeDowncast(object, to: LibraryFrame.self)
        .end(taking: native.takeLocals(), back: hasCaller ? nearestKept(f.pointee.back) : nil)
      return
    }
    let kept = unsafeDowncast(object, to: KeptFrame.self)
    if isAlone {
      kept.end(taking: nil, 0, back: nil)
      return
    }
    let registers = f.registers
    for x in (code.firstTemporary..<max(code.registerCount, code.firstTemporary)).reversed() { registers[x] = .null }
    kept.register(with: self)
    kept.end(taking: registers, code.firstTemporary, back: hasCaller ? nearestKept(f.pointee.back) : nil)
  }

  /// An exception leaves a native frame: what the frame names stays with the exception, and with the one that came into it.
  func keepLocals(of native: NativeFrame, with e: PyException, calledBy caller: UnsafeMutablePointer<Frame>?) {
    let (locals, entered) = (native.takeLocals(), native.entered)
    if entered != nil { native.entered = nil }
    if locals.isEmpty { return }
    let made: LibraryFrame
    if let f = native.frame, let known = f.pointee.kept {
      f.pointee.kept = nil
      made = unsafeDowncast(known.takeRetainedValue(), to: LibraryFrame.self)
    } else {
      made = LibraryFrame()
    }
    made.register(with: self)
    made.end(taking: locals, back: nearestKept(caller))
    e.passed.append(made)
    if let entered, entered !== e { entered.passed.append(made) }
  }

  /// The nearest of the frames from there outwards that is code in CPython and names what matters, as an object.
  ///
  /// What is thrown in passes a step of an asynchronous generator without a word to whoever awaits that step: he is no caller of
  /// what is under the step.
  private func nearestKept(_ f: UnsafeMutablePointer<Frame>?) -> EndedFrame? {
    var caller = f
    while let c = caller, c.pointee.code == nil {
      if let native = c.native?._withUnsafeGuaranteedRef({ $0 }) {
        if native.isKnownToCallees {
          if let known = c.pointee.kept { return known.takeUnretainedValue() }
          let made = LibraryFrame()
          c.pointee.kept = Unmanaged.passRetained(made)
          return made
        }
        if c.pointee.isThrown, c.pointee.isDelegated,
          native.type === types.asyncGeneratorSend || native.type === types.asyncGeneratorThrow
        {
          caller = c.pointee.back
        }
      }
      caller = caller?.pointee.back
    }
    return caller.map { kept($0) }
  }
}
