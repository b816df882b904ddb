// What can be left and entered again: generators and coroutines of the program, and the machine's own state machines.
//
// A native function that has to wait, or to call back into the program without nesting Swift calls, does not return a value but
// a `NativeFrame`: the machine then runs that frame like any other, and gives its result to the caller.  So `asyncio.run`, a
// step of a task and `await queue.get()` are all frames in one chain, and a run can stop between any two of them.

/// A resumable frame as an object.
open class Resumable: PyObject {
  /// Where in its life it is.
  public enum State: UInt8, Sendable { case created, suspended, running, finished }

  /// What it does at present; where another frame awaits it, that is what the outermost of these frames does.
  public internal(set) final var state: State {
    @inline(__always) get {
      guard ownState == .running || ownState == .suspended, let f = frame, f.pointee.isDelegated, let root = f.pointee.root?.pointee.owner
      else { return ownState }
      return root._withUnsafeGuaranteedRef { $0.ownState }
    }
    @inline(__always) set { ownState = newValue }
  }
  /// The same for one that nobody awaits; otherwise only whether it has begun and ended.
  @exclusivity(unchecked) final var ownState = State.created
  /// Whether it is a `NativeFrame`.
  final let isNative: Bool
  /// Whether a native function answers it to be run at once, rather than as an object for the program.
  final let isCallFrame: Bool
  /// Its names, which those of one function share; nil: those of its Swift class.
  @exclusivity(unchecked) fileprivate(set) final var sharedNames: ResumableNames?
  /// The frame, until it is finished.
  @exclusivity(unchecked) final var frame: UnsafeMutablePointer<Frame>?
  private final let machineReference: Unmanaged<Machine>
  /// Whether `await` takes it as it is.
  public final let isCoroutine: Bool
  /// Not counted: it outlives everything that names it.
  @inline(__always) public final var machine: Machine { machineReference._withUnsafeGuaranteedRef { $0 } }

  init(type: PyType, names: ResumableNames?, isCoroutine: Bool, isNative: Bool, machine: Machine) {
    self.isCoroutine = isCoroutine
    self.isNative = isNative
    isCallFrame = isNative && type === types.iterator
    sharedNames = names
    machineReference = Unmanaged.passUnretained(machine)
    super.init(type: type, layout: .generator)
  }

  /// The qualified name of what its Swift class does, where it was given no other.
  open var title: String { "" }

  /// `__name__`.
  public final var name: String {
    get { sharedNames?.name ?? String(title.split(separator: ".").last ?? "") }
    set { sharedNames = ResumableNames(newValue, qualifiedName, sharedNames?.code) }
  }

  /// `__qualname__`.
  public final var qualifiedName: String {
    get { sharedNames?.qualifiedName ?? title }
    set { sharedNames = ResumableNames(name, newValue, sharedNames?.code) }
  }

  /// What was never awaited, in the words of the warning.
  open var unawaitedName: String { "coroutine '\(qualifiedName)'" }
}

/// The names that the generators and coroutines of one function have in common, and its code.
final class ResumableNames {
  private let ownName: String?
  let qualifiedName: String
  let code: PyCode?

  /// Worked out where it was not given: few are ever asked for.
  var name: String { ownName ?? String(qualifiedName.split(separator: ".").last ?? "") }

  /// `name` nil: the last part of the qualified name.
  init(_ name: String?, _ qualifiedName: String, _ code: PyCode?) {
    ownName = name
    self.qualifiedName = qualifiedName
    self.code = code
  }
}

/// What a native frame is told.
public enum NativeInput {
  /// It is run for the first time.
  case start
  /// What it called, awaited or yielded gave this value.
  case value(Value)
  /// What it called, awaited or resumed raised, or an exception was thrown in.
  case raised(PyException)
  /// What it resumed yielded this value.
  case yielded(Value)
  /// What it resumed returned this value.
  case returned(Value)
}

/// What a native frame wants next.
public enum NativeAction {
  /// It is done.
  case `return`(Value)
  /// Call this; the answer is `.value` or `.raised`.
  case call(Value, [Value])
  /// Await this; what it yields passes through to whoever drives the task.
  case await(Value)
  /// Give a value out to whoever drives the task (a future, or None); `.value` when resumed.
  case yield(Value)
  /// Resume a coroutine and be told what it yields, returns or raises: what drives a task does this.
  case resume(Value, NativeSend)
  /// As `resume` with None, for a coroutine that is kept alive elsewhere.
  case goOn(Unmanaged<Resumable>)
  /// As `resume`, but what it awaits passes through: an asynchronous generator's step.
  case enter(PyGenerator, NativeSend)
  /// Let go of what it was told, which may be the last to know of it, and call it again with `.value(.none)`.
  case again
  /// Let `run` return to whoever drives the machine; called again with `.value(.none)`.
  case pause
  /// Run this frame in place of this one, for the same caller.
  case `continue`(NativeFrame)
}

/// What a resumed coroutine gets.
public enum NativeSend {
  case value(Value)
  case exception(PyException)
}

/// A state machine of the machine's own that takes its turn like a frame of code.
open class NativeFrame: Resumable {
  /// Makes a frame that a native function returns to be run at once, or, with `coroutine: true`, an awaitable object.
  public init(_ name: String, coroutine: Bool = false, type: PyType? = nil, machine: Machine) {
    super.init(
      type: type ?? (coroutine ? types.coroutine : types.iterator),
      names: ResumableNames(nil, name, nil), isCoroutine: coroutine, isNative: true, machine: machine)
  }

  /// Makes an awaitable frame quickly: its class has the name, as its `title`.
  public init(coroutineOf machine: Machine) {
    super.init(type: types.coroutine, names: nil, isCoroutine: true, isNative: true, machine: machine)
  }

  /// What it awaits at present.
  @exclusivity(unchecked) final var awaiting: Value = .null
  /// An exception that came into it and that it answers with another one: the traceback of both has this frame.
  @exclusivity(unchecked) final var entered: PyException?
  /// Whether what it runs has nothing to do with the code that called it: the loop, under which callbacks run that
  /// belong to no line of the program.
  open var hidesCaller: Bool { false }

  /// What CPython's frame would name and the program may see die, where an exception leaves the frame: it is let go of here, and
  /// stays with the traceback.
  func takeLocals() -> [AnyObject?] { [] }
  /// Whether frames below it that are kept keep this one, too, with what it names.
  var isKnownToCallees: Bool { false }

  open override func addOwnHolds(to search: CircleSearch) {
    search.hold(awaiting)
    search.hold(entered)
  }

  /// Takes one step.
  open func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    .return(.none)
  }

  /// Whether it is a mistake to drop it before it ran.
  open var warnsIfNeverAwaited: Bool { isCoroutine && type === types.coroutine }

  /// Says that the coroutine never ran, if so.  What holds other coroutines calls it as it goes, before these go.
  public final func warnIfNeverAwaited() {
    guard state == .created, warnsIfNeverAwaited else { return }
    state = .finished
    if !machine.isTearingDown { machine.coroutineNeverAwaited(self) }
  }

  deinit {
    warnIfNeverAwaited()
    if frame != nil { machine.releaseNativeFrame(of: self) }
  }
}
