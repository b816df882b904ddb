// `object`: what every class inherits.

func installObjectType() {
  let t = types.object
  t.defNew("...") { (m, a) throws(Raised) in
    let type = try m.classArgument(a[0], below: types.object)
    if a.count > 1 {
      if let maker = type.lookup(m.names.__new__), case .object(let o) = maker, o !== m.objectNew {
        throw m.typeError("object.__new__() takes exactly one argument (the type to instantiate)")
      }
      if let i = type.lookup(m.names.__init__), case .object(let o) = i, o === m.objectInit {
        throw m.typeError("\(type.name)() takes no arguments")
      }
    }
    if type.isSubclass(of: types.object), type.nativeBase.isBuiltin, type.allocate != nil || type.instanceLayout != .object,
      let owner = type.mro.first(where: { $0.isBuiltin && $0 !== types.object && $0.dict.get(m.names.__new__) != nil })
    {
      throw m.typeError("object.__new__(\(type.name)) is not safe, use \(owner.name).__new__()")
    }
    return try m.allocate(type)
  }
  t.def("__init__", "...") { (m, a) throws(Raised) in
    if a.count > 1 {
      let type = m.type(of: a[0])
      if let i = type.lookup(m.names.__init__), case .object(let o) = i, o !== m.objectInit {
        throw m.typeError("object.__init__() takes exactly one argument (the instance to initialize)")
      }
      if let maker = type.lookup(m.names.__new__), case .object(let o) = maker, o === m.objectNew {
        throw m.typeError("\(type.name).__init__() takes exactly one argument (the instance to initialize)")
      }
    }
    return .none
  }
  t.def("__repr__") { (m, a) in .string(m.defaultRepr(a[0])) }
  t.def("__str__") { (m, a) throws(Raised) in
    try m.callSpecial(a[0], m.names.__repr__) ?? .string(m.defaultRepr(a[0]))
  }
  t.def("__eq__", "value, /") { (m, a) in a[0].isIdentical(to: a[1]) ? .bool(true) : .notImplemented }
  t.def("__ne__", "value, /") { (m, a) throws(Raised) in
    guard let answer = try m.callSpecial(a[0], m.names.__eq__, a[1]), !answer.isNotImplemented else {
      return .notImplemented
    }
    return .bool(!(try m.truthy(answer)))
  }
  for (_, name) in ComparisonOperator.rich.dropFirst(2) {
    t.def(name, "value, /") { (_, _) in .notImplemented }
  }
  t.def("__hash__") { (m, a) in .int(m.identity(a[0]) >> 4) }
  t.def("__format__", "format_spec, /") { (m, a) throws(Raised) in
    guard let spec = a[1].str else {
      throw m.typeError("__format__() argument must be str, not \(m.argumentTypeName(a[1]))")
    }
    if spec.count > 0 { throw m.typeError("unsupported format string passed to \(m.typeName(a[0])).__format__") }
    return .object(try m.str(a[0]))
  }
  t.def("__getstate__") { (m, a) throws(Raised) in
    guard let store = a[0].object?.attributes, let d = try m.attributeIfAny(a[0], m.names.__dict__)?.dict, d.count > 0 else {
      return .none
    }
    _ = store
    return try m.callMethod(.object(d), "copy")
  }
  t.constant("__doc__", .none)
  t.def("__sizeof__") { (_, _) in .int(48) }
  t.def("__dir__") { (m, a) throws(Raised) in .list(m.attributeNames(a[0]).map { .string($0) }) }
  t.def("__reduce__") { (m, a) throws(Raised) in throw m.unsupported("pickling is not simulated") }
  t.def("__reduce_ex__", "protocol, /") { (m, a) throws(Raised) in throw m.unsupported("pickling is not simulated") }
  t.defClass("__init_subclass__", "...") { (m, a) throws(Raised) in
    if a.keywordNames != nil {
      throw m.typeError("\(a[0].type?.qualifiedName ?? "object").__init_subclass__() takes no keyword arguments")
    }
    if a.count > 1 {
      throw m.typeError("\(a[0].type?.qualifiedName ?? "object").__init_subclass__() takes no arguments (\(a.count - 1) given)")
    }
    return .none
  }
  t.defClass("__subclasshook__", "...") { (_, _) in .notImplemented }
  installObjectAttributes(t)
}

private func installObjectAttributes(_ t: PyType) {
  func name(_ m: Machine, _ v: Value) throws(Raised) -> PyStr {
    guard let s = v.str else { throw m.typeError("attribute name must be string, not '\(m.typeName(v))'") }
    return m.intern(s)
  }
  t.def("__getattribute__", "name, /") { (m, a) throws(Raised) in
    let name = try name(m, a[1])
    if let found = try m.genericAttribute(a[0], name) { return found }
    throw m.missingAttribute(a[0], name)
  }
  t.def("__setattr__", "name, value, /") { (m, a) throws(Raised) in
    try m.genericSetAttribute(a[0], try name(m, a[1]), a[2])
    return .none
  }
  t.def("__delattr__", "name, /") { (m, a) throws(Raised) in
    try m.genericDeleteAttribute(a[0], try name(m, a[1]))
    return .none
  }
  t.attribute(
    "__class__", get: { (m, v) in .object(m.type(of: v)) },
    set: { (m, v, new) throws(Raised) in
      guard let type = new.type else {
        throw m.typeError("__class__ must be set to a class, not '\(m.typeName(new))' object")
      }
      guard case .object(let o) = v, !o.type.isBuiltin, !type.isBuiltin else {
        throw m.typeError("__class__ assignment only supported for mutable types or ModuleType subclasses")
      }
      guard o.type.instanceLayout == type.instanceLayout, hasSameSlots(o.type, type),
        o.type.hasInstanceDict == type.hasInstanceDict
      else {
        throw m.typeError("__class__ assignment: '\(type.name)' object layout differs from '\(o.type.name)'")
      }
      // The attributes go over to a dict, for shapes belong to a class.
      _ = o.attributes?.asDict()
      o.type = type
    })
}

/// Whether instances of both classes have the same form: the same builtin base, and slots of the same names.
private func hasSameSlots(_ a: PyType, _ b: PyType) -> Bool {
  func names(_ t: PyType) -> [[String]] { t.mro.compactMap(\.slotNames).map { $0.sorted() }.filter { !$0.isEmpty } }
  return a.nativeBase === b.nativeBase && names(a) == names(b)
}

extension Machine {
  /// What `dir(value)` lists, in order.
  func attributeNames(_ value: Value) -> [String] {
    var all: Set<String> = []
    func add(_ d: PyDict?) {
      guard let d else { return }
      for key in d.keys { if let s = key.str { all.insert(s.string) } }
    }
    if case .object(let o) = value, o.layout == .module {
      add(unsafeDowncast(o, to: PyModule.self).dict)
      return all.sorted(by: Machine.isOrdered)
    }
    for base in (value.type ?? type(of: value)).mro {
      add(base.dict)
      for name in base.slotNames ?? [] { all.insert(name) }
    }
    if value.type != nil { return all.sorted(by: Machine.isOrdered) }
    if case .object(let o) = value {
      for (name, _) in o.attributes?.items ?? [] { all.insert(name.string) }
      if let f = value.function { add(f.dict) }
    }
    return all.sorted(by: Machine.isOrdered)
  }

  /// Orders texts by code points.
  static func isOrdered(_ a: String, _ b: String) -> Bool {
    a.unicodeScalars.lexicographicallyPrecedes(b.unicodeScalars)
  }
}
