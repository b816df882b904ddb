// A frame as an object: what the entries of a traceback hold.
//
// As in CPython a frame becomes an object when an exception passes it, caught there or not.  When the frame ends and the object is
// held by somebody else, its names live on in the object, and so do those of the frame that it would have returned to.  What
// the names stand for thus dies with the last traceback; and a frame that names the exception whose traceback holds it never does.

/// What holds the names of a frame that has ended; the machine knows all of them, so that circles are broken at the end of a run.
class EndedFrame {
  private unowned(unsafe) var machine: Machine?
  private unowned(unsafe) var next: EndedFrame?
  private unowned(unsafe) var previous: EndedFrame?

  final func register(with machine: Machine) {
    self.machine = machine
    next = machine.endedFrames
    next?.previous = self
    machine.endedFrames = self
  }

  /// Lets go of everything.
  func letGo() {}

  fileprivate final func unlink() {
    guard let machine else { return }
    if let previous { previous.next = next } else { machine.endedFrames = next }
    next?.previous = previous
    self.machine = nil
  }

  deinit { unlink() }
}

/// A frame that a traceback knows, and after its end what its names stand for.
final class KeptFrame: EndedFrame {
  /// Where the frame stands, as long as it has not ended.
  private(set) var place: UnsafeMutablePointer<Frame>?
  private(set) var values: UnsafeMutablePointer<Value>?
  private var count = 0
  /// The frame that it would have returned to.
  private var back: KeptFrame?

  init(_ place: UnsafeMutablePointer<Frame>) { self.place = place }

  /// The frame has ended, and nobody else can see it any more, or everything of it is taken over: locals and cells.
  fileprivate func end(taking registers: UnsafeMutablePointer<Value>?, _ count: Int, back: KeptFrame?) {
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
    back = nil
  }

  deinit {
    clear()
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

/// The same of a frame that is code in CPython and a state machine here.
final class LibraryFrame: EndedFrame {
  private var locals: [AnyObject?]
  private var caller: KeptFrame?

  init(_ locals: [AnyObject?], caller: KeptFrame?) {
    self.locals = locals
    self.caller = caller
  }

  override func letGo() { (locals, caller) = ([], nil) }
}

extension Machine {
  /// Breaks the circles in which frames that have ended hold each other.
  func dropEndedFrames() {
    while let frame = endedFrames {
      frame.unlink()
      frame.letGo()
    }
  }

  /// The frame as an object, which is made if there is none yet.
  func kept(_ f: UnsafeMutablePointer<Frame>) -> KeptFrame {
    if let known = f.pointee.kept { return known.takeUnretainedValue() }
    let made = KeptFrame(f)
    f.pointee.kept = Unmanaged.passRetained(made)
    return made
  }

  /// A frame that has an object ends: gives its names to the object if anybody else holds it.
  ///
  /// - Parameter hasCaller: whether it runs, so that `back` is the frame that it returns to.
  @inline(never)
  func endKept(_ f: UnsafeMutablePointer<Frame>, hasCaller: Bool) {
    guard let held = f.pointee.kept, let code = f.pointee.code?.takeUnretainedValue() else { return }
    f.pointee.kept = nil
    var object = held.takeRetainedValue()
    if isTearingDown || isKnownUniquelyReferenced(&object) {
      object.end(taking: nil, 0, back: nil)
      return
    }
    let registers = f.pointee.registers
    for x in (code.firstTemporary..<max(code.registerCount, code.firstTemporary)).reversed() { registers[x] = .null }
    object.register(with: self)
    object.end(taking: registers, code.firstTemporary, back: hasCaller ? nearestKept(f.pointee.back) : nil)
  }

  /// An exception leaves a native frame: what the frame names stays with the exception, and with the one that came into it.
  func keepLocals(of native: NativeFrame, with e: PyException, calledBy caller: UnsafeMutablePointer<Frame>?) {
    let (locals, entered) = (native.takeLocals(), native.entered)
    if entered != nil { native.entered = nil }
    if locals.isEmpty { return }
    let made = LibraryFrame(locals, caller: nearestKept(caller))
    made.register(with: self)
    e.passed.append(made)
    if let entered, entered !== e { entered.passed.append(made) }
  }

  /// The nearest of the frames from there outwards that is one of code, as an object.
  private func nearestKept(_ f: UnsafeMutablePointer<Frame>?) -> KeptFrame? {
    var caller = f
    while let c = caller, c.pointee.code == nil { caller = c.pointee.back }
    return caller.map { kept($0) }
  }
}
