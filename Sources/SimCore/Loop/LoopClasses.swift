// The Python classes of the loop's own objects: futures, tasks, handles, loops.
//
// Made for one machine; their methods stand in `FutureMethods.swift`, `HandleMethods.swift` and `LoopMethods.swift`.

/// The classes that Loop defines.
public final class LoopClasses {
  public let cancelledError: PyType
  public let invalidStateError: PyType
  public let future: PyType
  public let task: PyType
  public let gathering: PyType
  public let futureIterator: PyType
  let wakeup, taskStep: PyType
  public let handle: PyType
  public let timerHandle: PyType
  public let abstractLoop: PyType
  public let baseLoop: PyType
  public let selectorLoop: PyType
  /// The class of the loops that programs get.
  public let loop: PyType
  public let context: PyType

  init(_ m: Machine) {
    func make(_ name: String, _ module: String, _ base: PyType = types.object, layout: Layout? = nil, dict: Bool = true)
      -> PyType
    {
      m.makeType(name, module: module, base: base, layout: layout, hasInstanceDict: dict) { _ in }
    }
    cancelledError = make("CancelledError", "asyncio.exceptions", types.baseException)
    invalidStateError = make("InvalidStateError", "asyncio.exceptions", types.exception)
    future = make("Future", "_asyncio", layout: .future)
    task = make("Task", "_asyncio", future, layout: .future)
    gathering = make("_GatheringFuture", "asyncio.tasks", future, layout: .future)
    futureIterator = make("FutureIter", "_asyncio", types.iterator, layout: .iterator, dict: false)
    wakeup = make("builtin_function_or_method", "builtins", layout: .native, dict: false)
    taskStep = make("TaskStepMethWrapper", "builtins", layout: .native, dict: false)
    handle = make("Handle", "asyncio.events", dict: false)
    timerHandle = make("TimerHandle", "asyncio.events", handle, dict: false)
    abstractLoop = make("AbstractEventLoop", "asyncio.events")
    baseLoop = make("BaseEventLoop", "asyncio.base_events", abstractLoop)
    selectorLoop = make("BaseSelectorEventLoop", "asyncio.selector_events", baseLoop)
    loop = make("_UnixSelectorEventLoop", "asyncio.unix_events", selectorLoop)
    context = make("Context", "_contextvars", dict: false)
  }

  /// Gives the classes their methods; once, when the world is there.
  func install(_ world: LoopWorld) {
    installFutureMethods(world)
    installTaskMethods(world)
    installHandleMethods(world)
    installLoopMethods(world)
    installSelector(world)
  }
}

extension Machine {
  /// The object that a native method was called on; TypeError if it is something else.
  @inline(__always)
  func receiver<T: PyObject>(_ value: Value, _ type: PyType, as: T.Type) throws(Raised) -> T {
    if case .object(let o) = value, o.type === type || o.type.isSubclass(of: type) { return unsafeDowncast(o, to: T.self) }
    throw typeError("descriptor requires a '\(type.name)' object but received a '\(typeName(value))'")
  }
}
