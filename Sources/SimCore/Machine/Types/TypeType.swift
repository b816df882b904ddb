// `type`: what every class has.

func installTypeType() {
  let t = types.type
  t.defNew("...") { (m, a) throws(Raised) in
    let metatype = try m.classArgument(a[0])
    let args = Array(a.positional.dropFirst())
    if metatype === types.type && args.count == 1 && a.keywordNames == nil { return .object(m.type(of: args[0])) }
    guard args.count == 3 else {
      throw m.typeError(metatype === types.type && args.count != 2 || args.count < 3
        ? "type() takes 1 or 3 arguments" : "type.__new__() takes exactly 3 arguments (\(args.count) given)")
    }
    guard let name = args[0].str else {
      throw m.typeError("type.__new__() argument 1 must be str, not \(m.typeName(args[0]))")
    }
    guard let bases = args[1].tuple else {
      throw m.typeError("type.__new__() argument 2 must be tuple, not \(m.typeName(args[1]))")
    }
    guard let namespace = args[2].dict else {
      throw m.typeError("type.__new__() argument 3 must be dict, not \(m.typeName(args[2]))")
    }
    let winner = try m.winner(metatype, bases.items)
    if winner !== metatype, let maker = winner.lookup(m.names.__new__), maker.object !== types.type.dict.get(m.names.__new__)?.object {
      // A base has another metaclass, which makes its classes itself.
      return try m.call(m.bind(maker, to: .null, winner), [.object(winner)] + args, keywords: a.keywords)
    }
    return try m.newClass(metatype, name, bases.items, namespace, a.keywords)
  }
  t.def("__init__", "...") { (m, a) throws(Raised) in
    let n = a.positionalCount - 1
    if n != 1 && n != 3 { throw m.typeError("type.__init__() takes 1 or 3 arguments") }
    return .none
  }
  t.def("__call__", "...") { (m, a) throws(Raised) in
    let type = try m.classArgument(a[0])
    return try m.construct(type, a.base + 1, a.count - 1, a.keywordNames)
  }
  t.defClass("__prepare__", "...") { (_, _) in .object(PyDict()) }
  t.def("__repr__") { (m, a) throws(Raised) in
    let type = try m.classArgument(a[0])
    return .string("<class '\(m.fullName(type))'>")
  }
  t.def("mro") { (m, a) throws(Raised) in .list(try m.classArgument(a[0]).mro.map { .object($0) }) }
  t.def("__subclasses__") { (m, a) throws(Raised) in
    let type = try m.classArgument(a[0])
    let builtin = types.all.filter { type.isBuiltin && $0 !== type && $0.bases.contains { $0 === type } }
    return .list((builtin + m.heapTypes.filter { $0.bases.contains { $0 === type } }).map { .object($0) })
  }
  t.def("__instancecheck__", "instance, /") { (m, a) throws(Raised) in
    .bool(m.isInstance(a[1], try m.classArgument(a[0])))
  }
  t.def("__subclasscheck__", "subclass, /") { (m, a) throws(Raised) in
    guard let sub = a[1].type else { throw m.typeError("issubclass() arg 1 must be a class") }
    return .bool(sub.isSubclass(of: try m.classArgument(a[0])))
  }
  t.def("__or__", "value, /") { (m, a) throws(Raised) in try m.union(a[0], a[1]) }
  t.def("__ror__", "value, /") { (m, a) throws(Raised) in try m.union(a[1], a[0]) }
  t.def("__dir__") { (m, a) throws(Raised) in .list(m.attributeNames(a[0]).map { .string($0) }) }
  installTypeAttributes(t)
}

private func installTypeAttributes(_ t: PyType) {
  /// An attribute that can be set for classes of the program only.
  func attribute(
    _ name: String, get: @escaping (Machine, PyType) throws(Raised) -> Value,
    set: ((Machine, PyType, Value) throws(Raised) -> Void)? = nil
  ) {
    t.attribute(
      name, get: { (m, v) throws(Raised) in try get(m, try m.classArgument(v)) },
      set: { (m, v, new) throws(Raised) in
        let type = try m.classArgument(v)
        if type.isBuiltin {
          throw m.typeError("cannot set '\(name)' attribute of immutable type '\(type.name)'")
        }
        guard let set else { throw m.attributeError("attribute '\(name)' of 'type' objects is not writable") }
        try set(m, type, new)
        type.changed(m)
      })
  }
  attribute("__name__", get: { (_, t) in .string(t.name) }) { (m, t, new) throws(Raised) in
    guard let s = new.str else {
      throw m.typeError("can only assign string to \(t.name).__name__, not '\(m.typeName(new))'")
    }
    t.name = s.string
  }
  attribute("__qualname__", get: { (_, t) in .string(t.qualifiedName) }) { (m, t, new) throws(Raised) in
    guard let s = new.str else {
      throw m.typeError("can only assign string to \(t.name).__qualname__, not '\(m.typeName(new))'")
    }
    t.qualifiedName = s.string
  }
  attribute(
    "__module__",
    get: { (m, t) in t.isBuiltin ? .string(t.module) : t.dict.get(m.names.__module__) ?? .string(t.module) }
  ) { (m, t, new) throws(Raised) in
    t.dict.set(m.names.__module__, new)
    if let s = new.str { t.module = s.string }
  }
  attribute("__doc__", get: { (m, t) throws(Raised) in
    guard let found = t.dict.get(m.names.__doc__) else { return .none }
    return try m.bind(found, to: .null, t)
  }) { (m, t, new) throws(Raised) in t.dict.set(m.names.__doc__, new) }
  attribute("__dict__", get: { (m, t) in .object(PyMappingProxy(.object(t.dict))) })
  attribute("__mro__", get: { (m, t) in .tuple(t.mro.map { .object($0) }) })
  attribute("__bases__", get: { (m, t) in .tuple(t.bases.map { .object($0) }) }) { (m, t, new) throws(Raised) in
    throw m.unsupported("changing __bases__ of a class is not simulated")
  }
  attribute("__base__", get: { (m, t) in t.bases.first.map { .object($0) } ?? .none })
  attribute("__annotations__", get: { (m, t) throws(Raised) in
    if let found = t.dict.get(m.names.__annotations__) { return found }
    if t.isBuiltin { throw m.missingAttribute(.object(t), m.names.__annotations__) }
    let made = Value.object(PyDict())
    t.dict.set(m.names.__annotations__, made)
    return made
  }) { (m, t, new) throws(Raised) in t.dict.set(m.names.__annotations__, new) }
  attribute("__type_params__", get: { (m, t) in t.dict.get(m.names.__type_params__) ?? .tuple([]) }) {
    (m, t, new) throws(Raised) in t.dict.set(m.names.__type_params__, new)
  }
  attribute("__abstractmethods__", get: { (m, t) throws(Raised) in
    guard let found = t.dict.get(m.names.__abstractmethods__) else {
      throw m.missingAttribute(.object(t), m.names.__abstractmethods__)
    }
    return found
  }) { (m, t, new) throws(Raised) in
    let names = try m.elements(new).compactMap { $0.str?.string }
    t.abstractNames = names.sorted(by: Machine.isOrdered)
    t.dict.set(m.names.__abstractmethods__, new)
  }
}

extension Machine {
  /// The name as texts show it: with the module, unless that is `builtins`.
  func fullName(_ t: PyType) -> String {
    let module = t.isBuiltin ? t.module : t.dict.get(names.__module__)?.str?.string ?? "builtins"
    return module == "builtins" ? t.qualifiedName : "\(module).\(t.qualifiedName)"
  }
}
