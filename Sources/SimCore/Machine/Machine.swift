// The machine: everything that one running program owns, apart from its loop.
//
// A machine knows no event loop, no clock and no screen.  What it needs of the world (modules, output, warnings, what to do with
// an abandoned asynchronous generator) it asks through `MachineHost`.

/// What the machine asks of whoever runs it.
public protocol MachineHost: AnyObject {
  /// The program wrote text.
  func write(_ text: PyStr, to stream: OutputStreamKind)
  /// The module of that dotted name, or nil if there is none; may run the module's own Python source.
  func loadModule(_ name: String, _ m: Machine) throws(Raised) -> PyModule?
  /// A warning that CPython would print now, for example that a coroutine was never awaited.
  func warn(category: PyType, message: String, at entry: TracebackEntry?)
  /// A coroutine was dropped before it was awaited.
  func coroutineNeverAwaited(_ coroutine: Resumable)
  /// An exception that nobody can catch, for example in `__del__`.
  func unraisable(_ exception: PyException, context: String, from culprit: Value)
  /// An asynchronous generator is iterated for the first time.
  func asyncGeneratorStarted(_ generator: PyGenerator) throws(Raised)
  /// An asynchronous generator was dropped before its end; `generator` is still alive for this call.
  func asyncGeneratorDropped(_ generator: PyGenerator)
  /// The machine counted off another stretch of instructions; throw to end the program.
  func stretchPassed(_ m: Machine) throws(Raised)
  /// A line of input, without its end.
  func readLine(prompt: PyStr, _ m: Machine) throws(Raised) -> PyStr
  /// The file object for a call of `open`, or nil where programs reach no files.
  func open(_ arguments: Arguments, _ m: Machine) throws(Raised) -> Value?
}

public enum OutputStreamKind: Sendable { case standardOutput, standardError }

/// One Python interpreter.
public final class Machine {
  public weak var host: (any MachineHost)?
  /// `builtins`.
  public let builtins: PyModule
  /// `sys.modules`.
  public let modules = ModuleTable()
  /// Interned names.
  private var interned: [String: PyStr] = [:]
  public let names: Names
  private var typeVersion: UInt32 = 1 << 20
  /// Set while everything is being let go, so that finalisers stay quiet.
  public internal(set) var isTearingDown = false
  /// How many decimal digits an int may have in conversions from and to text.
  var decimalDigitLimit = 4300
  /// How deep Python calls may nest.
  public var recursionLimit = 1000
  @exclusivity(unchecked) var depth = 0
  /// How many Swift calls of `run` are nested: native code that calls back into Python.
  @exclusivity(unchecked) var nesting = 0
  static let nestingLimit = 180
  /// The frame that runs, innermost.
  @exclusivity(unchecked) var frame: UnsafeMutablePointer<Frame>?
  /// The frame whose `handled` is looked at first.
  @exclusivity(unchecked) var handledTop: UnsafeMutablePointer<Frame>?
  @exclusivity(unchecked) var stack: FrameStack
  let framePool = FramePool()
  /// The first of the frames that have ended and that a traceback holds.
  unowned(unsafe) var endedFrames: EndedFrame?
  /// How many objects were made that the end of a run may have to finalise, and how many generators and coroutines there are.
  @exclusivity(unchecked) var births: UInt32 = 0
  @exclusivity(unchecked) var generatorCount = 0
  /// The objects whose `__del__` has not run.
  var withDestructor: [ObjectIdentifier: Unmanaged<PyObject>] = [:]
  /// The objects that hold themselves by way of something that is no object here, as long as they do; see `LastCollection`.
  public var heldByThemselves: [ObjectIdentifier: PyObject] = [:]
  /// Where the program imported `gc`: the instances that it made since then.
  var instanceLog: InstanceLog?
  /// How many NaNs were made from texts.
  var nanCount: UInt64 = 0
  /// How the innermost `run` is about to come back.
  @exclusivity(unchecked) var outcome = RunOutcome.paused
  /// Left by a call instruction, see `takePendingTransfer`.
  @exclusivity(unchecked) var pendingTransfer: Transfer?
  /// How many jumps back and returns are left before the budgets are looked at.
  @exclusivity(unchecked) var stretchLeft = Machine.stretchLength
  /// Stands below all frames: its slot holds what module code is handling.
  let baseFrame: UnsafeMutablePointer<Frame>
  /// Whether coroutines remember where they were created, for "never awaited" in debug mode.
  public var tracksOrigins = false
  /// The name of the scenario's file, as given.
  public var fileName = "<string>"
  /// Frames of strings and reprs that are being made, so that recursive containers end.
  var reprInProgress: Set<ObjectIdentifier> = []
  /// Whether coroutines remember where they were made (debug mode).
  var recordsOrigins = false
  /// Called where a statement of watched code begins; `frame` stands at it.
  var onLine: (() -> Void)?
  /// What a native frame's wish to pause does where `run` can't return: in a thread of the program other than the main one.
  var pauseElsewhere: ((Machine) throws(Raised) -> Void)?
  /// Products of words in operations on large ints that are not yet counted as a stretch.
  var bigIntWork = 0
  /// How many objects were given an identity.
  var identityCount: UInt32 = 0
  /// The identities of objects that all machines share.
  var sharedIdentities: [ObjectIdentifier: UInt32] = [:]

  /// `object.__new__` and `object.__init__`, which are not called where nothing overrides them.
  let objectNew: PyObject
  let objectInit: PyObject

  /// The addresses of the classes that instructions ask for most: `types` stands behind a check of whether it was made.
  let exactStr = UnsafeRawPointer(Unmanaged.passUnretained(types.str).toOpaque())
  let exactList = UnsafeRawPointer(Unmanaged.passUnretained(types.list).toOpaque())
  let exactTuple = UnsafeRawPointer(Unmanaged.passUnretained(types.tuple).toOpaque())
  let exactDict = UnsafeRawPointer(Unmanaged.passUnretained(types.dict).toOpaque())

  /// All classes that the program made; they live as long as the machine, and longer than all else that it holds: an object does
  /// not count its class.
  var heapTypes: [PyType] = []

  public init() {
    installBuiltinTypes()
    names = Names()
    objectNew = types.object.dict.get("__new__")?.object ?? types.object
    objectInit = types.object.dict.get("__init__")?.object ?? types.object
    stack = FrameStack()
    baseFrame = .allocate(capacity: 1)
    baseFrame.initialize(to: Frame(nativeFrame: nil))
    handledTop = baseFrame
    builtins = PyModule(name: "builtins")
    interned.reserveCapacity(2 * names.all.count)
    for name in names.all { interned[name.string] = name }
    installBuiltinFunctions(self)
    modules["builtins"] = builtins
  }

  deinit {
    framePool.deallocate()
    stack.deallocate()
    baseFrame.deinitialize(count: 1)
    baseFrame.deallocate()
  }

  /// The machine's one copy of a name; look-ups with it are fastest.
  public func intern(_ text: String) -> PyStr {
    if let found = interned[text] { return found }
    let made = PyStr(text)
    made.isInterned = true
    interned[text] = made
    return made
  }

  /// The machine's one copy of a name that comes as a value.
  public func intern(_ name: PyStr) -> PyStr { name.isInterned ? name : intern(name.string) }

  func newTypeVersion() -> UInt32 {
    typeVersion &+= 1
    return typeVersion
  }
}

/// The names that the machine itself looks up, interned.
public final class Names {
  public let all: [PyStr]
  /// `__add__` and its kind, in the order of `BinaryOperator.index`.
  let forward: [PyStr]
  /// `__radd__` and its kind, in the same order.
  let backward: [PyStr]
  /// `__iadd__` and its kind, in the same order.
  let inPlace: [PyStr]
  public let __init__: PyStr
  public let __new__: PyStr
  public let __del__: PyStr
  public let __repr__: PyStr
  public let __str__: PyStr
  public let __bytes__: PyStr
  public let __format__: PyStr
  public let __hash__: PyStr
  public let __bool__: PyStr
  public let __len__: PyStr
  public let __getitem__: PyStr
  public let __setitem__: PyStr
  public let __delitem__: PyStr
  public let __contains__: PyStr
  public let __iter__: PyStr
  public let __next__: PyStr
  public let __reversed__: PyStr
  public let __call__: PyStr
  public let __getattr__: PyStr
  public let __getattribute__: PyStr
  public let __setattr__: PyStr
  public let __delattr__: PyStr
  public let __get__: PyStr
  public let __set__: PyStr
  public let __delete__: PyStr
  public let __set_name__: PyStr
  public let __enter__: PyStr
  public let __exit__: PyStr
  public let __aenter__: PyStr
  public let __aexit__: PyStr
  public let __await__: PyStr
  public let __aiter__: PyStr
  public let __anext__: PyStr
  public let __eq__: PyStr
  public let __ne__: PyStr
  public let __lt__: PyStr
  public let __le__: PyStr
  public let __gt__: PyStr
  public let __ge__: PyStr
  public let __add__: PyStr
  public let __sub__: PyStr
  public let __mul__: PyStr
  public let __truediv__: PyStr
  public let __floordiv__: PyStr
  public let __mod__: PyStr
  public let __divmod__: PyStr
  public let __pow__: PyStr
  public let __lshift__: PyStr
  public let __rshift__: PyStr
  public let __and__: PyStr
  public let __xor__: PyStr
  public let __or__: PyStr
  public let __matmul__: PyStr
  public let __radd__: PyStr
  public let __rsub__: PyStr
  public let __rmul__: PyStr
  public let __rtruediv__: PyStr
  public let __rfloordiv__: PyStr
  public let __rmod__: PyStr
  public let __rdivmod__: PyStr
  public let __rpow__: PyStr
  public let __rlshift__: PyStr
  public let __rrshift__: PyStr
  public let __rand__: PyStr
  public let __rxor__: PyStr
  public let __ror__: PyStr
  public let __rmatmul__: PyStr
  public let __iadd__: PyStr
  public let __isub__: PyStr
  public let __imul__: PyStr
  public let __itruediv__: PyStr
  public let __ifloordiv__: PyStr
  public let __imod__: PyStr
  public let __ipow__: PyStr
  public let __ilshift__: PyStr
  public let __irshift__: PyStr
  public let __iand__: PyStr
  public let __ixor__: PyStr
  public let __ior__: PyStr
  public let __imatmul__: PyStr
  public let __neg__: PyStr
  public let __pos__: PyStr
  public let __abs__: PyStr
  public let __invert__: PyStr
  public let __int__: PyStr
  public let __float__: PyStr
  public let __complex__: PyStr
  public let __index__: PyStr
  public let __round__: PyStr
  public let __trunc__: PyStr
  public let __floor__: PyStr
  public let __ceil__: PyStr
  public let __length_hint__: PyStr
  public let __missing__: PyStr
  public let __class_getitem__: PyStr
  public let __init_subclass__: PyStr
  public let __instancecheck__: PyStr
  public let __subclasscheck__: PyStr
  public let __prepare__: PyStr
  public let __mro_entries__: PyStr
  public let __slots__: PyStr
  public let __dict__: PyStr
  public let __class__: PyStr
  public let __doc__: PyStr
  public let __module__: PyStr
  public let __name__: PyStr
  public let __qualname__: PyStr
  public let __annotations__: PyStr
  public let __bases__: PyStr
  public let __mro__: PyStr
  public let __file__: PyStr
  public let __main__: PyStr
  public let __build_class__: PyStr
  public let __import__: PyStr
  public let __all__: PyStr
  public let __path__: PyStr
  public let __package__: PyStr
  public let __spec__: PyStr
  public let __match_args__: PyStr
  public let __post_init__: PyStr
  public let __wrapped__: PyStr
  public let __type_params__: PyStr
  public let __orig_bases__: PyStr
  public let __weakref__: PyStr
  public let __dir__: PyStr
  public let __copy__: PyStr
  public let __deepcopy__: PyStr
  public let __reduce__: PyStr
  public let __fspath__: PyStr
  public let __sizeof__: PyStr
  public let __subclasshook__: PyStr
  public let __abstractmethods__: PyStr
  public let __isabstractmethod__: PyStr
  public let __func__: PyStr
  public let __self__: PyStr
  public let __code__: PyStr
  public let __globals__: PyStr
  public let __defaults__: PyStr
  public let __kwdefaults__: PyStr
  public let __closure__: PyStr
  public let __traceback__: PyStr
  public let __cause__: PyStr
  public let __context__: PyStr
  public let __suppress_context__: PyStr
  public let __notes__: PyStr
  public let __static_attributes__: PyStr
  public let __firstlineno__: PyStr
  public let __sentinel__: PyStr
  public let get: PyStr
  public let send: PyStr
  public let throwName: PyStr
  public let close: PyStr
  public let value: PyStr
  public let args: PyStr
  public let name: PyStr
  public let items: PyStr
  public let keys: PyStr
  public let values: PyStr
  public let append: PyStr
  public let message: PyStr
  public let exceptions: PyStr
  public let add_note: PyStr

  init() {
    var all: [PyStr] = []
    func make(_ text: String) -> PyStr {
      let made = PyStr(text)
      made.isInterned = true
      all.append(made)
      return made
    }
    __init__ = make("__init__")
    __new__ = make("__new__")
    __del__ = make("__del__")
    __repr__ = make("__repr__")
    __str__ = make("__str__")
    __bytes__ = make("__bytes__")
    __format__ = make("__format__")
    __hash__ = make("__hash__")
    __bool__ = make("__bool__")
    __len__ = make("__len__")
    __getitem__ = make("__getitem__")
    __setitem__ = make("__setitem__")
    __delitem__ = make("__delitem__")
    __contains__ = make("__contains__")
    __iter__ = make("__iter__")
    __next__ = make("__next__")
    __reversed__ = make("__reversed__")
    __call__ = make("__call__")
    __getattr__ = make("__getattr__")
    __getattribute__ = make("__getattribute__")
    __setattr__ = make("__setattr__")
    __delattr__ = make("__delattr__")
    __get__ = make("__get__")
    __set__ = make("__set__")
    __delete__ = make("__delete__")
    __set_name__ = make("__set_name__")
    __enter__ = make("__enter__")
    __exit__ = make("__exit__")
    __aenter__ = make("__aenter__")
    __aexit__ = make("__aexit__")
    __await__ = make("__await__")
    __aiter__ = make("__aiter__")
    __anext__ = make("__anext__")
    __eq__ = make("__eq__")
    __ne__ = make("__ne__")
    __lt__ = make("__lt__")
    __le__ = make("__le__")
    __gt__ = make("__gt__")
    __ge__ = make("__ge__")
    __add__ = make("__add__")
    __sub__ = make("__sub__")
    __mul__ = make("__mul__")
    __truediv__ = make("__truediv__")
    __floordiv__ = make("__floordiv__")
    __mod__ = make("__mod__")
    __divmod__ = make("__divmod__")
    __pow__ = make("__pow__")
    __lshift__ = make("__lshift__")
    __rshift__ = make("__rshift__")
    __and__ = make("__and__")
    __xor__ = make("__xor__")
    __or__ = make("__or__")
    __matmul__ = make("__matmul__")
    __radd__ = make("__radd__")
    __rsub__ = make("__rsub__")
    __rmul__ = make("__rmul__")
    __rtruediv__ = make("__rtruediv__")
    __rfloordiv__ = make("__rfloordiv__")
    __rmod__ = make("__rmod__")
    __rdivmod__ = make("__rdivmod__")
    __rpow__ = make("__rpow__")
    __rlshift__ = make("__rlshift__")
    __rrshift__ = make("__rrshift__")
    __rand__ = make("__rand__")
    __rxor__ = make("__rxor__")
    __ror__ = make("__ror__")
    __rmatmul__ = make("__rmatmul__")
    __iadd__ = make("__iadd__")
    __isub__ = make("__isub__")
    __imul__ = make("__imul__")
    __itruediv__ = make("__itruediv__")
    __ifloordiv__ = make("__ifloordiv__")
    __imod__ = make("__imod__")
    __ipow__ = make("__ipow__")
    __ilshift__ = make("__ilshift__")
    __irshift__ = make("__irshift__")
    __iand__ = make("__iand__")
    __ixor__ = make("__ixor__")
    __ior__ = make("__ior__")
    __imatmul__ = make("__imatmul__")
    __neg__ = make("__neg__")
    __pos__ = make("__pos__")
    __abs__ = make("__abs__")
    __invert__ = make("__invert__")
    __int__ = make("__int__")
    __float__ = make("__float__")
    __complex__ = make("__complex__")
    __index__ = make("__index__")
    __round__ = make("__round__")
    __trunc__ = make("__trunc__")
    __floor__ = make("__floor__")
    __ceil__ = make("__ceil__")
    __length_hint__ = make("__length_hint__")
    __missing__ = make("__missing__")
    __class_getitem__ = make("__class_getitem__")
    __init_subclass__ = make("__init_subclass__")
    __instancecheck__ = make("__instancecheck__")
    __subclasscheck__ = make("__subclasscheck__")
    __prepare__ = make("__prepare__")
    __mro_entries__ = make("__mro_entries__")
    __slots__ = make("__slots__")
    __dict__ = make("__dict__")
    __class__ = make("__class__")
    __doc__ = make("__doc__")
    __module__ = make("__module__")
    __name__ = make("__name__")
    __qualname__ = make("__qualname__")
    __annotations__ = make("__annotations__")
    __bases__ = make("__bases__")
    __mro__ = make("__mro__")
    __file__ = make("__file__")
    __main__ = make("__main__")
    __build_class__ = make("__build_class__")
    __import__ = make("__import__")
    __all__ = make("__all__")
    __path__ = make("__path__")
    __package__ = make("__package__")
    __spec__ = make("__spec__")
    __match_args__ = make("__match_args__")
    __post_init__ = make("__post_init__")
    __wrapped__ = make("__wrapped__")
    __type_params__ = make("__type_params__")
    __orig_bases__ = make("__orig_bases__")
    __weakref__ = make("__weakref__")
    __dir__ = make("__dir__")
    __copy__ = make("__copy__")
    __deepcopy__ = make("__deepcopy__")
    __reduce__ = make("__reduce__")
    __fspath__ = make("__fspath__")
    __sizeof__ = make("__sizeof__")
    __subclasshook__ = make("__subclasshook__")
    __abstractmethods__ = make("__abstractmethods__")
    __isabstractmethod__ = make("__isabstractmethod__")
    __func__ = make("__func__")
    __self__ = make("__self__")
    __code__ = make("__code__")
    __globals__ = make("__globals__")
    __defaults__ = make("__defaults__")
    __kwdefaults__ = make("__kwdefaults__")
    __closure__ = make("__closure__")
    __traceback__ = make("__traceback__")
    __cause__ = make("__cause__")
    __context__ = make("__context__")
    __suppress_context__ = make("__suppress_context__")
    __notes__ = make("__notes__")
    __static_attributes__ = make("__static_attributes__")
    __firstlineno__ = make("__firstlineno__")
    __sentinel__ = make("__sentinel__")
    get = make("get")
    send = make("send")
    throwName = make("throw")
    close = make("close")
    value = make("value")
    args = make("args")
    name = make("name")
    items = make("items")
    keys = make("keys")
    values = make("values")
    append = make("append")
    message = make("message")
    exceptions = make("exceptions")
    add_note = make("add_note")
    self.all = all
    forward = [
      __add__, __sub__, __mul__, __matmul__, __truediv__, __floordiv__, __mod__, __pow__, __lshift__, __rshift__, __or__,
      __xor__, __and__,
    ]
    backward = [
      __radd__, __rsub__, __rmul__, __rmatmul__, __rtruediv__, __rfloordiv__, __rmod__, __rpow__, __rlshift__, __rrshift__,
      __ror__, __rxor__, __rand__,
    ]
    inPlace = [
      __iadd__, __isub__, __imul__, __imatmul__, __itruediv__, __ifloordiv__, __imod__, __ipow__, __ilshift__, __irshift__,
      __ior__, __ixor__, __iand__,
    ]
  }
}
