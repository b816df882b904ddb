// Classes, builtin and user-defined.

/// A Python class.
public final class PyType: PyObject {
  public var name: String
  public var qualifiedName: String
  /// How messages name the class where that is not its plain name: CPython's own classes outside of `builtins` are named
  /// with their module.
  public var spelledName: String?
  /// The name for messages.
  var messageName: String { spelledName ?? name }
  /// `builtins`, or the module's name.
  public var module: String
  public private(set) var bases: [PyType]
  /// The linearisation (C3), this class first.
  public private(set) var mro: [PyType]
  /// The attributes of the class itself.
  public let dict: PyDict
  /// The Swift class of its instances.
  public let instanceLayout: Layout
  /// Whether the class comes with the machine and can't be changed by a program.
  public let isBuiltin: Bool
  /// Whether programs may derive from it.
  public var isFinal = false
  /// Whether instances have a `__dict__`.
  public var hasInstanceDict: Bool
  /// Makes an instance without initialising it (`__new__` of the innermost builtin base); nil: a `PyInstance`.
  public var allocate: ((PyType) -> PyObject)?
  /// Names the attributes that `__slots__` lists, if the class restricts them.
  public var slotNames: [String]?
  /// Abstract methods that the class leaves open.
  public var abstractNames: [String] = []
  /// What `case [...]` and `case {...}` take it for; inherited through the resolution order.
  public enum PatternKind { case none, sequence, mapping }
  public var patternKind = PatternKind.none
  /// Whether `case T(x)` binds the subject itself.
  public var matchesItself: Bool {
    mro.contains { $0.isBuiltin && ["bool", "bytearray", "bytes", "dict", "float", "frozenset", "int", "list", "set", "str", "tuple"].contains($0.name) }
  }
  /// Whether the class or a base defines `__del__`.
  public var hasDestructor = false
  /// The root of the shapes of its instances.
  let shape: Shape
  /// Changes whenever an attribute of the class or of a base changes; unique over all classes of the process's machines.
  @exclusivity(unchecked) public internal(set) var version: UInt32
  private(set) var subclasses: [Unowned<PyType>] = []
  @exclusivity(unchecked) private var cache: [ObjectIdentifier: Value] = [:]

  struct Unowned<T: AnyObject> { unowned(unsafe) let object: T }

  /// Makes a builtin class.  `bases` is empty for `object` alone.
  init(
    builtin name: String, bases: [PyType], layout: Layout, module: String = "builtins", metatype: PyType?,
    hasInstanceDict: Bool = false
  ) {
    self.name = name
    qualifiedName = name
    self.module = module
    let isSpelled = ["collections", "itertools", "functools", "_asyncio", "_contextvars"].contains(module)
    spelledName = isSpelled ? "\(module).\(name)" : nil
    self.bases = bases
    mro = []
    dict = PyDict(bootstrapping: ())
    instanceLayout = layout
    isBuiltin = true
    self.hasInstanceDict = hasInstanceDict || bases.contains(where: \.hasInstanceDict)
    version = 1
    shape = Shape(isSealed: true)
    super.init(bootstrapping: metatype, layout: .type)
    identityNumber = PyObject.shared
    mro = (try? PyType.linearise(self, bases)) ?? [self]
    allocate = bases.first?.allocate
  }

  /// Makes a class of a program.  Throws a message if the bases can't be put in order.
  init(name: String, bases: [PyType], dict: PyDict, metatype: PyType, layout: Layout, version: UInt32) throws(LayoutConflict) {
    self.name = name
    qualifiedName = name
    module = "__main__"
    self.bases = bases
    mro = []
    self.dict = dict
    instanceLayout = layout
    isBuiltin = false
    hasInstanceDict = true
    self.version = version
    shape = Shape(isSealed: false)
    super.init(type: metatype, layout: .type)
    mro = try PyType.linearise(self, bases)
    allocate = mro.first { $0.isBuiltin && $0.allocate != nil && $0.instanceLayout == layout }?.allocate
    for base in bases where !base.isBuiltin { base.subclasses.append(Unowned(object: self)) }
  }

  /// The bases of a class cannot be put in one order.
  struct LayoutConflict: Error { let message: String }

  /// The C3 linearisation (Barrett et al. 1996), as Python uses it.
  private static func linearise(_ type: PyType, _ bases: [PyType]) throws(LayoutConflict) -> [PyType] {
    // With one base nothing is to be merged.
    if bases.count == 1 { return [type] + bases[0].mro }
    var lists = bases.map(\.mro) + [bases]
    var result = [type]
    while true {
      lists.removeAll(where: \.isEmpty)
      if lists.isEmpty { return result }
      guard let next = lists.lazy.map({ $0[0] }).first(where: { head in
        !lists.contains { $0.dropFirst().contains { $0 === head } }
      }) else {
        var names: [String] = []
        for list in lists where !names.contains(list[0].name) { names.append(list[0].name) }
        throw LayoutConflict(
          message: "Cannot create a consistent method resolution order (MRO) for bases " + names.joined(separator: ", "))
      }
      result.append(next)
      for i in lists.indices where lists[i][0] === next { lists[i].removeFirst() }
    }
  }

  /// The attribute of the class or of the nearest base that has it, unbound.  The name should be interned: then the
  /// answer is remembered.
  public func lookup(_ name: PyStr) -> Value? {
    if !isBuiltin, let hit = cache[ObjectIdentifier(name)] { return hit.isNull ? nil : hit }
    for type in mro {
      if let found = type.dict.get(name) {
        if !isBuiltin && name.isInterned { cache[ObjectIdentifier(name)] = found }
        return found
      }
    }
    if !isBuiltin && name.isInterned { cache[ObjectIdentifier(name)] = .null }
    return nil
  }

  public func lookup(_ name: String) -> Value? { lookup(PyStr(name)) }

  /// The attribute after `type` in the resolution order: what `super()` sees.
  func lookup(_ name: PyStr, after type: PyType) -> Value? {
    guard let start = mro.firstIndex(where: { $0 === type }) else { return nil }
    for type in mro[(start + 1)...] { if let found = type.dict.get(name) { return found } }
    return nil
  }

  public func isSubclass(of other: PyType) -> Bool {
    if self === other { return true }
    for type in mro where type === other { return true }
    return false
  }

  /// Must be called after each change of `dict`; forgets what was remembered here and in the subclasses.
  func changed(_ m: Machine) {
    version = m.newTypeVersion()
    cache.removeAll()
    for sub in subclasses { sub.object.changed(m) }
    // A class of the library's that a program altered; it does not know who derives from it.
    if isBuiltin {
      for type in m.heapTypes where type !== self && !type.isBuiltin && type.isSubclass(of: self) { type.changed(m) }
    }
  }

  public override var attributes: AttributeStore? { nil }

  /// Lets go of all that a class of one machine holds, itself among its resolution order, when that machine has ended.
  func takeApart() {
    dict.removeAll()
    cache.removeAll()
    allocate = nil
    mro = []
  }

  public override func dropReferences() {
    guard !isBuiltin else { return }
    cache.removeAll()
    dict.removeAll()
  }
}
