// Making classes: the `class` statement, and `type(name, bases, dict)`.
//
// The statement takes two steps around the body: `planClass` settles bases, metaclass and namespace; the body fills the
// namespace; `makeClass` calls the metaclass, which ends in `newClass` (that is `type.__new__`).

/// What is settled about a class before its body runs.
public struct ClassPlan {
  public let name: PyStr
  /// The bases as written, where `__mro_entries__` replaced some of them.
  let originalBases: PyTuple?
  public let bases: [Value]
  public let metatype: Value
  /// The keywords other than `metaclass`.
  public let keywords: [(PyStr, Value)]
  /// The namespace for the body; a dict unless `__prepare__` gave something else.
  public let namespace: Value
}

extension Machine {
  /// The first half of a `class` statement.
  public func planClass(name: PyStr, bases given: [Value], keywords: [(PyStr, Value)]) throws(Raised) -> ClassPlan {
    let bases = try resolveBases(given)
    var keywords = keywords
    var metatype: Value = .null
    if let i = keywords.firstIndex(where: { $0.0.string == "metaclass" }) { metatype = keywords.remove(at: i).1 }
    if metatype.isNull { metatype = .object(bases.resolved.first.map { type(of: $0) } ?? types.type) }
    if let meta = metatype.type { metatype = .object(try winner(meta, bases.resolved)) }
    var namespace = Value.object(PyDict())
    if !metatype.isIdentical(to: .object(types.type)), let prepare = try findAttribute(metatype, names.__prepare__) {
      namespace = try call(prepare, [.object(name), .tuple(bases.resolved)], keywords: keywords)
      if namespace.dict == nil, try findAttribute(namespace, names.__getitem__) == nil {
        throw typeError(
          "\(metatype.type?.name ?? "<metaclass>").__prepare__() must return a mapping, not \(typeName(namespace))")
      }
    }
    return ClassPlan(
      name: name, originalBases: bases.changed ? PyTuple(given) : nil, bases: bases.resolved, metatype: metatype,
      keywords: keywords, namespace: namespace)
  }

  /// The second half: calls the metaclass.  `classCell` is what the body answered: the cell of `__class__`, or None.
  public func makeClass(name: PyStr, plan: ClassPlan, classCell: Value) throws(Raised) -> Value {
    if let original = plan.originalBases {
      try setItem(plan.namespace, .object(names.__orig_bases__), .object(original))
    }
    let cell = classCell.cast(.cell, to: PyCell.self)
    if cell != nil { try setItem(plan.namespace, .string("__classcell__"), classCell) }
    let made: Value
    if plan.metatype.isIdentical(to: .object(types.type)), let namespace = plan.namespace.dict {
      made = try newClass(types.type, plan.name, plan.bases, namespace, plan.keywords)
    } else {
      made = try call(
        plan.metatype, [.object(plan.name), .tuple(plan.bases), plan.namespace], keywords: plan.keywords)
    }
    if let cell, made.type != nil {
      if cell.value.isNull {
        throw runtimeError(
          "__class__ not set defining \(try reprString(.object(plan.name))) as \(try reprString(made)). "
            + "Was __classcell__ propagated to type.__new__?")
      }
      if !cell.value.isIdentical(to: made) {
        throw typeError(
          "__class__ set to \(try reprString(cell.value)) defining \(try reprString(.object(plan.name))) as "
            + (try reprString(made)))
      }
    }
    return made
  }

  /// Makes a class whose namespace is known: both halves at once.
  public func makeClass(
    name: PyStr, bases: [Value], namespace: PyDict, keywords: [(PyStr, Value)] = [], metatype: Value? = nil,
    classCell: Value = .none
  ) throws(Raised) -> Value {
    let all = metatype.map { keywords + [(intern("metaclass"), $0)] } ?? keywords
    let plan = try planClass(name: name, bases: bases, keywords: all)
    let prepared = ClassPlan(
      name: name, originalBases: plan.originalBases, bases: plan.bases, metatype: plan.metatype, keywords: plan.keywords,
      namespace: .object(namespace))
    return try makeClass(name: name, plan: prepared, classCell: classCell)
  }

  private func resolveBases(_ bases: [Value]) throws(Raised) -> (resolved: [Value], changed: Bool) {
    if bases.allSatisfy({ $0.type != nil }) { return (bases, false) }
    var result: [Value] = []
    var changed = false
    for base in bases {
      if base.type == nil, let hook = try findAttribute(base, names.__mro_entries__) {
        guard let new = try call(hook, [.tuple(bases)]).tuple else {
          throw typeError("__mro_entries__ must return a tuple")
        }
        result += new.items
        changed = true
      } else {
        result.append(base)
      }
    }
    return (result, changed)
  }

  /// The most derived of the metaclass and those of the bases.
  func winner(_ metatype: PyType, _ bases: [Value]) throws(Raised) -> PyType {
    var best = metatype
    for base in bases {
      let t = type(of: base)
      if best.isSubclass(of: t) { continue }
      guard t.isSubclass(of: best) else {
        throw typeError(
          "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases")
      }
      best = t
    }
    return best
  }

  // MARK: type.__new__

  /// `type.__new__(metatype, name, bases, namespace, **keywords)`.
  func newClass(
    _ metatype: PyType, _ name: PyStr, _ given: [Value], _ namespace: PyDict, _ keywords: [(PyStr, Value)]
  ) throws(Raised) -> Value {
    let metatype = try winner(metatype, given)
    let bases = try checkedBases(given)
    let dict = namespace.copied()
    let classCell = dict.get("__classcell__")?.cast(.cell, to: PyCell.self)
    dict.remove(intern("__classcell__"))
    var qualifiedName = name.string
    if let q = dict.get(names.__qualname__) {
      guard let text = q.str else { throw typeError("type __qualname__ must be a str, not \(typeName(q))") }
      qualifiedName = text.string
      dict.remove(names.__qualname__)
    }
    let slots = try slotNames(dict, bases, name)
    implyMethodKinds(dict)
    if dict.get(names.__module__) == nil { dict.set(names.__module__, callerModule) }
    if dict.get(names.__doc__) == nil { dict.set(names.__doc__, .none) }
    if dict.get(names.__eq__) != nil, dict.get(names.__hash__) == nil { dict.set(names.__hash__, .none) }
    let made: PyType
    do throws(PyType.LayoutConflict) {
      made = try PyType(
        name: name.string, bases: bases, dict: dict, metatype: metatype, layout: try layout(for: bases),
        version: newTypeVersion())
    } catch {
      throw typeError(error.message)
    }
    made.qualifiedName = qualifiedName
    made.module = dict.get(names.__module__)?.str?.string ?? "__main__"
    made.slotNames = slots
    for slot in slots ?? [] where slot != "__dict__" && slot != "__weakref__" {
      made.dict.set(intern(slot), .object(PySlotMember(intern(slot), of: made)))
    }
    if let slots { made.hasInstanceDict = slots.contains("__dict__") || bases.contains(where: \.hasInstanceDict) }
    made.hasDestructor = made.lookup(names.__del__) != nil
    heapTypes.append(made)
    if metatype.mro.contains(where: { $0.name == "ABCMeta" }) { try collectAbstractMethods(made) }
    classCell?.value = .object(made)
    try announce(made, keywords)
    return .object(made)
  }

  private func checkedBases(_ given: [Value]) throws(Raised) -> [PyType] {
    if given.isEmpty { return [types.object] }
    var bases: [PyType] = []
    for base in given {
      guard let t = base.type else {
        if try findAttribute(base, names.__mro_entries__) != nil {
          throw typeError("type() doesn't support MRO entry resolution; use types.new_class()")
        }
        throw typeError("bases must be types")
      }
      if t.isFinal { throw typeError("type '\(t.name)' is not an acceptable base type") }
      if bases.contains(where: { $0 === t }) { throw typeError("duplicate base class \(t.name)") }
      bases.append(t)
    }
    return bases
  }

  /// The Swift class of the instances: that of the one base that has a form of its own, which `__slots__` gives too.
  private func layout(for bases: [PyType]) throws(PyType.LayoutConflict) -> Layout {
    var best = bases[0].solidBase
    for base in bases.dropFirst() {
      let solid = base.solidBase
      if best.isSubclass(of: solid) || (best.instanceLayout == .exception && solid.instanceLayout == .exception) { continue }
      guard solid.isSubclass(of: best) else {
        throw PyType.LayoutConflict(message: "multiple bases have instance lay-out conflict")
      }
      best = solid
    }
    return best.instanceLayout
  }

  /// Reads `__slots__`; nil where there is none.
  private func slotNames(_ dict: PyDict, _ bases: [PyType], _ className: PyStr) throws(Raised) -> [String]? {
    guard let slots = dict.get(names.__slots__) else { return nil }
    let items = slots.str != nil ? [slots] : try elements(slots)
    var result: [String] = []
    for item in items {
      guard let s = item.str else { throw typeError("__slots__ items must be strings, not '\(typeName(item))'") }
      let text = s.string
      if !text.isIdentifier { throw typeError("__slots__ must be identifiers") }
      if text == "__dict__", result.contains(text) || bases.contains(where: \.hasInstanceDict) {
        throw typeError("__dict__ slot disallowed: we already got one")
      }
      if text == "__weakref__", result.contains(text) || bases.contains(where: \.takesWeakReferences) {
        throw typeError("__weakref__ slot disallowed: we already got one")
      }
      result.append(mangled(text, in: className.string))
    }
    let solid = bases[0].nativeBase
    if !result.isEmpty, [.number, .bytes, .tuple].contains(solid.instanceLayout), solid !== types.float, solid !== types.complex {
      throw typeError("nonempty __slots__ not supported for subtype of '\(bases[0].name)'")
    }
    for text in result where text != "__dict__" && text != "__weakref__" {
      if dict.get(text) != nil { throw valueError("'\(text)' in __slots__ conflicts with class variable") }
    }
    return result
  }

  private func mangled(_ name: String, in className: String) -> String {
    guard name.hasPrefix("__"), !name.hasSuffix("__") else { return name }
    let stripped = className.drop { $0 == "_" }
    return stripped.isEmpty ? name : "_\(stripped)\(name)"
  }

  /// `__new__` is a static method and `__init_subclass__` and `__class_getitem__` are class methods without being told.
  private func implyMethodKinds(_ dict: PyDict) {
    if let f = dict.get(names.__new__), f.function != nil {
      dict.set(names.__new__, .object(PyMethodWrapper(f, kind: types.staticMethod)))
    }
    for name in [names.__init_subclass__, names.__class_getitem__] {
      if let f = dict.get(name), f.function != nil {
        dict.set(name, .object(PyMethodWrapper(f, kind: types.classMethod)))
      }
    }
  }

  /// `__name__` of the globals of the code that runs.
  var callerModule: Value {
    frame.flatMap { $0.pointee.globals?._withUnsafeGuaranteedRef { $0.get(names.__name__) } } ?? .object(names.__main__)
  }

  /// Notes which abstract methods the class leaves open (what `ABCMeta` does).
  func collectAbstractMethods(_ type: PyType) throws(Raised) {
    var open: [String] = []
    func isAbstract(_ v: Value) throws(Raised) -> Bool {
      guard let mark = try findAttribute(v, names.__isabstractmethod__) else { return false }
      return try truthy(mark)
    }
    for (key, value) in type.dict.pairs {
      if let name = key.str, try isAbstract(value) { open.append(name.string) }
    }
    for base in type.bases {
      for name in base.abstractNames where !open.contains(name) {
        if let found = try findAttribute(.object(type), intern(name)), try isAbstract(found) { open.append(name) }
      }
    }
    try setAbstractMethods(type, open)
  }

  func setAbstractMethods(_ type: PyType, _ open: [String]) throws(Raised) {
    type.abstractNames = open.sorted(by: Machine.isOrdered)
    let set = PySet(type: types.frozenset)
    for name in type.abstractNames { try set.add(.object(intern(name)), self) }
    type.dict.set(names.__abstractmethods__, .object(set))
    type.changed(self)
  }

  /// Tells the attributes their names (`__set_name__`), and the base its new subclass (`__init_subclass__`).
  private func announce(_ made: PyType, _ keywords: [(PyStr, Value)]) throws(Raised) {
    for (key, value) in made.dict.pairs {
      guard case .object(let o) = value, o.layout != .function, o.layout != .str else { continue }
      if o.layout == .property {
        let p = unsafeDowncast(o, to: PyProperty.self)
        if p.type === types.property {
          p.name = key.str?.string
          continue
        }
      }
      guard o.type.lookup(names.__set_name__) != nil else { continue }
      do throws(Raised) {
        _ = try callSpecial(value, names.__set_name__, .object(made), key)
      } catch {
        let note = "Error calling __set_name__ on '\(o.type.name)' instance \(try reprString(key)) in '\(made.name)'"
        if error.exception.notes == nil { error.exception.notes = PyList() }
        error.exception.notes?.items.append(.string(note))
        throw error
      }
    }
    if let hook = made.lookup(names.__init_subclass__, after: made) {
      let bound = try bind(hook, to: .null, made)
      _ = try call(bound, [], keywords: keywords)
    }
  }
}

extension PyType {
  /// The nearest builtin class in the resolution order whose instances have a form of their own; else `object`.
  var nativeBase: PyType {
    mro.first { $0.isBuiltin && ($0.allocate != nil || $0.instanceLayout != .object) } ?? types.object
  }

  /// Whether a class of the program lets weak references be made to its instances.
  var takesWeakReferences: Bool {
    mro.contains { !$0.isBuiltin && $0.slotNames.map { $0.contains("__weakref__") } ?? true }
  }

  /// The same, where slots of a class of the program are a form as well.
  var solidBase: PyType {
    mro.first {
      $0.isBuiltin
        ? $0.allocate != nil || $0.instanceLayout != .object
        : $0.slotNames.map { !$0.allSatisfy { $0 == "__dict__" || $0 == "__weakref__" } } ?? false
    } ?? types.object
  }
}

extension String {
  /// Whether Python takes it as a name.
  var isIdentifier: Bool {
    guard let first = unicodeScalars.first else { return false }
    let isStart: (Unicode.Scalar) -> Bool = { $0 == "_" || $0.properties.isXIDStart }
    return isStart(first) && unicodeScalars.allSatisfy { isStart($0) || $0.properties.isXIDContinue }
  }
}
