// How Swift code fills a builtin class: one line a method, with its signature as Python writes it.

extension PyType {
  /// Adds a method; argument 0 is the object.  The signature leaves `self` out.
  /// `awaited` is what it does where it makes a coroutine that is awaited at once.
  func def(_ name: String, _ signature: String = "", awaited: AwaitedFunction? = nil, _ body: @escaping NativeFunction) {
    set(name, PyBuiltin(name, signature, owner: qualifiedName, receiver: .instance, module: module, awaited: awaited, body: body))
  }

  /// Adds `__new__` (argument 0 is the class to make an instance of) or another static method.
  func defStatic(_ name: String, _ signature: String, _ body: @escaping NativeFunction) {
    defStatic(name, signature, receiver: .none, body)
  }

  private func defStatic(_ name: String, _ signature: String, receiver: NativeReceiver, _ body: @escaping NativeFunction) {
    let function = PyBuiltin(name, signature, owner: qualifiedName, receiver: receiver, module: module, body: body)
    function.identityNumber = PyObject.shared
    set(name, PyMethodWrapper(.object(function), kind: types.staticMethod))
  }

  /// Adds `__new__`; argument 0 is the class.  `"..."` where it takes whatever `__init__` takes.
  func defNew(_ signature: String, _ body: @escaping NativeFunction) {
    defStatic("__new__", signature, receiver: .class, body)
  }

  /// Adds a class method; argument 0 is the class.
  func defClass(_ name: String, _ signature: String = "", _ body: @escaping NativeFunction) {
    let function = PyBuiltin(name, signature, owner: qualifiedName, receiver: .class, module: module, body: body)
    function.identityNumber = PyObject.shared
    set(name, PyMethodWrapper(.object(function), kind: types.classMethod))
  }

  /// Adds an attribute that Swift computes.
  func attribute(
    _ name: String, get: @escaping (Machine, Value) throws(Raised) -> Value,
    set: ((Machine, Value, Value) throws(Raised) -> Void)? = nil
  ) {
    self.set(name, PyNativeAttribute(name, get: get, set: set))
  }

  /// Adds something that is made once for all machines.
  private func set(_ name: String, _ object: PyObject) {
    object.identityNumber = PyObject.shared
    dict.set(name, .object(object))
  }

  func constant(_ name: String, _ value: Value) { dict.set(name, value) }

  /// The class is used as a mark of absence: `__hash__ = None`.
  func unhashable() { dict.set("__hash__", .none) }
}

extension PyModule {
  /// Adds a function to a module that Swift implements.
  /// `awaited` is what it does where it makes a coroutine that is awaited at once.
  public func def(_ name: String, _ signature: String, awaited: AwaitedFunction? = nil, _ body: @escaping NativeFunction) {
    dict.set(name, .object(PyBuiltin(name, signature, module: self.name, awaited: awaited, body: body)))
  }

  public func set(_ name: String, _ value: Value) { dict.set(name, value) }
  public func set(_ name: String, _ type: PyType) { dict.set(name, .object(type)) }
}

/// Makes a builtin class outside `BuiltinTypes`: for the modules of the library.  It is made for one machine.
extension Machine {
  public func makeType(
    _ name: String, module: String, base: PyType = types.object, layout: Layout? = nil, hasInstanceDict: Bool = false,
    isFinal: Bool = false, fill: (PyType) -> Void
  ) -> PyType {
    let made = PyType(
      builtin: name, bases: [base], layout: layout ?? base.instanceLayout, module: module, metatype: types.type,
      hasInstanceDict: hasInstanceDict)
    made.dict.type = types.dict
    made.version = newTypeVersion()
    made.isFinal = isFinal
    heapTypes.append(made)
    fill(made)
    return made
  }
}

extension Value {
  /// A string value.
  public static func string(_ text: String) -> Value { .object(PyStr(text)) }
  public static func tuple(_ items: [Value]) -> Value { .object(PyTuple(items)) }
  public static func list(_ items: [Value]) -> Value { .object(PyList(items)) }
}

/// An iterator that Swift implements; its class decides how it is shown.
open class PyIterator: PyObject {
  /// Whether it is a `RangeIterator`, whose steps the machine takes itself.
  private final let isRange: Bool

  public init(type: PyType = types.iterator) {
    isRange = false
    super.init(type: type, layout: .iterator)
  }

  /// For `RangeIterator` alone.
  init(range type: PyType) {
    isRange = true
    super.init(type: type, layout: .iterator)
  }

  /// The next number of a range; nil at its end, and for every other iterator.
  @inline(__always)
  final func nextOfRange() -> Int? { isRange ? unsafeDowncast(self, to: RangeIterator.self).take() : nil }

  /// The next value, or `.null` at the end (and at every call after it).
  open func next(_ m: Machine) throws(Raised) -> Value { .null }

  /// What `await` or `yield from` gives once `next` answered `.null`.
  open var returnValue: Value { .none }

  /// How many values are left, as `operator.length_hint` asks.
  open var lengthHint: Int { 0 }
}
