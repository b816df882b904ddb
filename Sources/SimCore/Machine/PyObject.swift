// The root of everything that lives on the heap.

/// Which Swift class implements an object, so that a cast is one comparison.
///
/// A Python subclass shares the layout of its builtin base: an instance of `class Stack(list)` is a `PyList`.
public enum Layout: UInt8, Sendable {
  case object  // PyInstance, and natives that need no fast cast
  case type, str, bigInt, bytes, bytearray, list, tuple, dict, set, exception
  case function, builtin, boundMethod, generator, cell, module, code, slice, range, iterator
  case property, staticMethod, classMethod, superObject, number, dictView, native
  case future
}

/// A Python object.
///
/// Its type is not counted: types live as long as the machine (builtin ones as long as the process).
open class PyObject {
  /// Empty only while the very first types are being made.
  @exclusivity(unchecked) final var typeReference: Unmanaged<PyType>?
  /// Given when the program first asks for the object's identity; see `Machine.identity`.
  final var identityNumber: UInt32 = 0
  /// Stands last, so that three small fields of a subclass find room behind it.
  public final let layout: Layout
  /// The `identityNumber` of objects that all machines of a process share: each machine has a number of its own for them.
  static let shared = UInt32.max

  /// The object's class.
  @inline(__always) public final var type: PyType {
    get { typeReference.unsafelyUnwrapped._withUnsafeGuaranteedRef { $0 } }
    set { typeReference = Unmanaged.passUnretained(newValue) }
  }

  /// Whether it is an instance of the class at this address, and of no subclass.
  @inline(__always) final func isExactly(_ type: UnsafeRawPointer) -> Bool {
    UnsafeRawPointer(typeReference.unsafelyUnwrapped.toOpaque()) == type
  }

  public init(type: PyType, layout: Layout) {
    typeReference = Unmanaged.passUnretained(type)
    self.layout = layout
  }

  /// The same, of a class that nobody counts here.
  init(typeReference: Unmanaged<PyType>, layout: Layout) {
    self.typeReference = typeReference
    self.layout = layout
  }

  /// For the first types and their dicts, which exist before there is a type to name.
  init(bootstrapping type: PyType?, layout: Layout) {
    typeReference = type.map { Unmanaged.passUnretained($0) }
    self.layout = layout
  }

  /// The attributes of its own that an object carries, where its class has a `__dict__`.
  open var attributes: AttributeStore? { nil }
  /// The same, where to ask for them makes a place for them; nil: it has none yet.
  open var madeAttributes: AttributeStore? { attributes }

  /// Drops every reference to other objects, to break cycles when the machine is torn down.
  open func dropReferences() {}

  /// Adds the objects that it refers to besides its attributes and what its layout tells, in the order in which CPython's
  /// collector would look at them; see `LastCollection`.
  open func addReferences(to list: inout [AnyObject]) { list += CircleSearch.list { addOwnHolds(to: $0) } }

  /// Tells a search for circles what it holds besides its attributes and what its layout tells; see `CircleMember`.
  open func addOwnHolds(to search: CircleSearch) {}

  /// Takes itself out of where it is known without being held: its weak references are cleared, and it may come back nevertheless.
  open func loseWeakReferences() {}

  /// When it was made, where it may have something to do at its end: a number that grows; nil: any other object.
  open var birthNumber: UInt32? { nil }

  /// Does what its end would do, once, while it and all that it refers to are still whole.
  open func finalizeAtEnd() {}
}

/// The own attributes of one object: an instance's `__dict__`.
///
/// Instances made by a class's code share the list of names (a shape), so that an attribute is an index; when a program
/// asks for `__dict__` itself, deletes or goes beyond what a shape should hold, a real dict takes over.
public final class AttributeStore {
  /// Set once the attributes live in a dict that the program can see.
  @exclusivity(unchecked) var dict: PyDict?
  @exclusivity(unchecked) unowned(unsafe) var shape: Shape
  @exclusivity(unchecked) var slots: UnsafeMutablePointer<Value>
  @exclusivity(unchecked) var capacity: Int32
  /// What few objects have: it goes when the object goes.
  private var companion: Companion?

  /// What hangs on an object besides its attributes.
  private final class Companion {
    var weakReferences: AnyObject?
    var slotValues: PyDict?
  }

  /// The list of the weak references with callbacks.
  var weakReferences: AnyObject? {
    get { companion?.weakReferences }
    set { made.weakReferences = newValue }
  }

  private var made: Companion {
    if let companion { return companion }
    let made = Companion()
    companion = made
    return made
  }

  init(shape: Shape) {
    self.shape = shape
    capacity = 0
    slots = AttributeStore.nothing
  }

  deinit {
    // Weak references are told before the attributes go.
    if let companion, companion.weakReferences != nil {
      companion.weakReferences = nil
    }
    if dict == nil { slots.deinitialize(count: shape.count) }
    if capacity > 0 { slots.deallocate() }
  }

  /// Stands for the slots of a store that has none.
  nonisolated(unsafe) private static let nothing = UnsafeMutablePointer<Value>.allocate(capacity: 1)

  /// The place of a slot, if the attributes still have the shape for which it was found.
  @inline(__always)
  func slot(inShape known: UnsafeRawPointer?, _ index: Int) -> UnsafeMutablePointer<Value>? {
    guard dict == nil, UnsafeRawPointer(Unmanaged.passUnretained(shape).toOpaque()) == known else { return nil }
    return slots + index
  }

  /// The attribute's value, or nil.
  func get(_ name: PyStr) -> Value? {
    if let dict { return dict.get(name) }
    let index = shape.index(of: name)
    return index < 0 ? nil : slots[index]
  }

  /// Sets the attribute, adding it if it is new.
  func set(_ name: PyStr, _ value: Value) {
    if let dict {
      dict.set(name, value)
      return
    }
    let index = shape.index(of: name)
    if index >= 0 {
      slots[index] = value
    } else if shape.count >= Shape.limit || shape.isSealed {
      let all = asDict()
      if name.isSlotKey { setSlotValue(name, value) } else { all.set(name, value) }
    } else {
      append(value, becoming: shape.adding(name))
    }
  }

  /// Adds the value of the one attribute that `next` has more than the present shape.
  func append(_ value: Value, becoming next: Shape) {
    let count = shape.count
    if count == capacity {
      let wanted = count == 0 ? max(shape.expectedCount, 2) : count * 2
      let larger = UnsafeMutablePointer<Value>.allocate(capacity: wanted)
      larger.moveInitialize(from: slots, count: count)
      if capacity > 0 { slots.deallocate() }
      slots = larger
      capacity = Int32(wanted)
    }
    (slots + count).initialize(to: value)
    shape = next
  }

  /// Removes the attribute; false if there was none.
  func remove(_ name: PyStr) -> Bool {
    guard get(name) != nil else { return false }
    return asDict().remove(name)
  }

  /// The attributes as a dict, which from now on holds them.
  func asDict() -> PyDict {
    if let dict { return dict }
    let made = PyDict()
    for (i, name) in shape.names.enumerated() {
      if name.isSlotKey { setSlotValue(name, slots[i]) } else { made.set(name, slots[i]) }
    }
    slots.deinitialize(count: shape.count)
    dict = made
    return made
  }

  // Values that `__slots__` of a class keeps beside a `__dict__`: with the attributes, by a key that is no name, as long as
  // these have a shape; then by themselves.

  /// The value of a slot of that key, or nil.
  func slotValue(_ key: PyStr) -> Value? { dict == nil || !key.isSlotKey ? get(key) : companion?.slotValues?.get(key) }

  /// Sets the slot of that key.
  func setSlot(_ key: PyStr, _ value: Value) {
    if dict == nil || !key.isSlotKey { set(key, value) } else { setSlotValue(key, value) }
  }

  /// Empties the slot of that key; false if it was.
  func removeSlot(_ key: PyStr) -> Bool {
    if !key.isSlotKey { return remove(key) }
    guard slotValue(key) != nil else { return false }
    _ = asDict()
    return companion?.slotValues?.remove(key) ?? false
  }

  private func setSlotValue(_ key: PyStr, _ value: Value) {
    if made.slotValues == nil { made.slotValues = PyDict() }
    made.slotValues?.set(key, value)
  }

  /// Makes the given dict hold the attributes (`obj.__dict__ = d`).
  func replace(with new: PyDict) {
    _ = asDict()
    dict = new
  }

  /// Names and values in the order in which they were set.
  var items: [(PyStr, Value)] {
    if let dict {
      return dict.pairs.compactMap { key, value in key.str.map { ($0, value) } }
    }
    return shape.names.enumerated().compactMap { $1.isSlotKey ? nil : ($1, slots[$0]) }
  }

  func removeAll() {
    companion?.slotValues = nil
    if let dict {
      dict.removeAll()
    } else {
      let count = shape.count
      shape = shape.root
      slots.deinitialize(count: count)
    }
  }
}

/// A list of attribute names that many instances share, and the lists that grow out of it.
final class Shape {
  static let limit = 64

  let names: [PyStr]
  let count: Int
  /// Whether nothing grows out of it: builtin classes are shared by all machines, so that their instances keep what attributes
  /// they get in dicts of their own.
  let isSealed: Bool
  /// How many slots a new instance of the class should get at once.
  var expectedCount: Int
  private let indices: PyDict?
  private var children: [(name: PyStr, shape: Shape)] = []
  private unowned(unsafe) let parent: Shape?

  var root: Shape { parent?.root ?? self }

  init(isSealed: Bool) {
    names = []
    count = 0
    self.isSealed = isSealed
    expectedCount = 2
    indices = nil
    parent = nil
  }

  private init(parent: Shape, adding name: PyStr) {
    names = parent.names + [name]
    count = names.count
    isSealed = false
    expectedCount = 0
    self.parent = parent
    if count > 6 {
      let table = PyDict()
      for (i, n) in names.enumerated() { table.set(n, .int(i)) }
      indices = table
    } else {
      indices = nil
    }
    let root = parent.root
    root.expectedCount = max(root.expectedCount, count)
  }

  /// The name's slot, or -1.
  func index(of name: PyStr) -> Int {
    for i in 0..<min(count, 6) where names[i] === name { return i }
    if let indices {
      if case .int(let i)? = indices.get(name) { return i }
      return -1
    }
    for i in 0..<count where names[i].isEqual(to: name) { return i }
    return -1
  }

  /// The shape with one more name at the end.
  func adding(_ name: PyStr) -> Shape {
    for child in children where child.name.isEqual(to: name) { return child.shape }
    let made = Shape(parent: self, adding: name)
    children.append((name, made))
    return made
  }
}

/// An instance of a class written in Python (or of a builtin one with attributes of its own).
open class PyInstance: PyObject {
  public final let store: AttributeStore

  public override init(type: PyType, layout: Layout = .object) {
    store = AttributeStore(shape: type.shape)
    super.init(type: type, layout: layout)
  }

  open override var attributes: AttributeStore? { store }
  /// For an instance of a builtin class: whether it has attributes of its own, which are in a dict then.
  @inline(__always) final var hasAttributes: Bool { store.dict != nil }
  open override func dropReferences() { store.removeAll() }
}
