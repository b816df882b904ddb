// Generators, coroutines and asynchronous generators of the program.

/// A generator, coroutine or asynchronous generator of the program.
public final class PyGenerator: Resumable {
  public enum Kind: UInt8, Sendable { case generator, coroutine, asyncGenerator }

  public let kind: Kind
  public var code: PyCode { sharedNames.unsafelyUnwrapped.code.unsafelyUnwrapped }
  /// Whether `types.coroutine` made it something to await.
  var isMarkedAwaitable = false
  /// Whether its end was already told to it: what then is left of it just goes.
  private var isFinalized = false
  private let birth: UInt32
  private var extras: Extras?

  /// What few generators have.
  private final class Extras {
    var finalizer: Value = .null
    var origin: [TracebackEntry] = []
    var hooksCalled = false
    var isRunningAsync = false
    var isClosed = false
  }

  private var rare: Extras {
    if let extras { return extras }
    let made = Extras()
    extras = made
    return made
  }

  /// The loop's finaliser, called when the generator is dropped before its end.
  var finalizer: Value {
    get { extras?.finalizer ?? .null }
    set { if !newValue.isNull || extras != nil { rare.finalizer = newValue } }
  }

  /// Where it was created, for "never awaited" in debug mode.
  var origin: [TracebackEntry] {
    get { extras?.origin ?? [] }
    set { if !newValue.isEmpty || extras != nil { rare.origin = newValue } }
  }

  /// Asynchronous generators: whether the loop's hooks have seen it.
  var hooksCalled: Bool {
    get { extras?.hooksCalled ?? false }
    set { rare.hooksCalled = newValue }
  }

  /// Asynchronous generators: whether an `asend` or the like is under way.
  var isRunningAsync: Bool {
    get { extras?.isRunningAsync ?? false }
    set { rare.isRunningAsync = newValue }
  }

  /// Asynchronous generators: whether it was closed.
  var isClosed: Bool {
    get { extras?.isClosed ?? false }
    set { rare.isClosed = newValue }
  }

  init(kind: Kind, function: PyFunction, frame: UnsafeMutablePointer<Frame>, machine: Machine) {
    self.kind = kind
    machine.births &+= 1
    machine.generatorCount &+= 1
    birth = machine.births
    let type = switch kind {
    case .generator: types.generator
    case .coroutine: types.coroutine
    case .asyncGenerator: types.asyncGenerator
    }
    super.init(
      type: type, names: function.resumableNames, isCoroutine: kind == .coroutine, isNative: false, machine: machine)
    self.frame = frame
  }

  /// Takes over the frame of one that is going away, so that it can be closed as CPython closes it.
  private init(rescuing other: PyGenerator) {
    kind = other.kind
    birth = other.birth
    other.machine.generatorCount &+= 1
    super.init(
      type: other.type, names: other.sharedNames, isCoroutine: kind == .coroutine, isNative: false, machine: other.machine)
    if kind == .asyncGenerator {
      hooksCalled = other.hooksCalled
      isClosed = other.isClosed
    }
    finalizer = other.finalizer
    // Once, as in CPython: where the loop's hook comes to nothing, it goes without a word the next time.
    isFinalized = true
    state = other.state
    frame = other.frame
    frame?.pointee.owner = Unmanaged.passUnretained(self)
    other.frame = nil
    other.state = .finished
  }

  deinit {
    machine.generatorCount &-= 1
    guard frame != nil else { return }
    if machine.isTearingDown || isFinalized {
      machine.releaseFrame(of: self)
    } else if state == .created {
      if kind == .coroutine { machine.coroutineNeverAwaited(self) }
      if kind == .asyncGenerator && !finalizer.isNull && !isClosed {
        machine.finalize(PyGenerator(rescuing: self))
      } else {
        machine.releaseFrame(of: self)
      }
    } else {
      machine.finalize(PyGenerator(rescuing: self))
    }
  }

  public override var birthNumber: UInt32? { birth }

  public override func finalizeAtEnd() {
    if frame == nil || isFinalized || state == .running { return }
    isFinalized = true
    if state == .suspended || kind == .asyncGenerator && !finalizer.isNull && !isClosed {
      machine.finalize(self)
    } else if kind == .coroutine {
      machine.coroutineNeverAwaited(self)
    }
  }

  public override func addReferences(to list: inout [AnyObject]) {
    guard let frame, state != .running else { return }
    if let kept = frame.pointee.kept { list.append(kept.takeUnretainedValue()) }
    if let function = frame.pointee.function { list.append(function.takeUnretainedValue()) }
    for i in 0..<code.registerCount {
      guard case .object(let o) = frame.registers[i] else { continue }
      // Between a coroutine and the future for which it waits is the future's iterator.
      list.append(o.layout == .future && i >= code.firstTemporary ? Between([o]) : o)
    }
    if let handled = frame.pointee.handled { list.append(handled) }
  }

  public override func addOwnHolds(to search: CircleSearch) {
    search.hold(finalizer)
    guard let frame, state != .running else { return }
    for i in 0..<code.registerCount { search.hold(frame.registers[i]) }
    search.hold(frame.pointee.handled)
    search.hold(frame.pointee.function?.takeUnretainedValue())
    search.hold(frame.pointee.kept?.takeUnretainedValue())
  }

  public override func dropReferences() {
    machine.releaseFrame(of: self)
    finalizer = .null
  }
}
