// `list[int]`, `int | None`, `mappingproxy`, `types.SimpleNamespace`, modules.

/// `origin[arguments]`.
final class PyGenericAlias: PyObject {
  let origin: Value
  let arguments: [Value]
  /// Whether it was written with a star: `*tuple[int]`.
  let isUnpacked: Bool

  init(_ origin: Value, _ item: Value, isUnpacked: Bool = false) {
    self.origin = origin
    arguments = item.tuple?.items ?? [item]
    self.isUnpacked = isUnpacked
    super.init(type: types.genericAlias, layout: .native)
  }
}

/// `X | Y`.
final class PyUnion: PyObject {
  let members: [Value]

  init(_ members: [Value]) {
    self.members = members
    super.init(type: types.unionType, layout: .native)
  }
}

/// A mapping that can be read only.
final class PyMappingProxy: PyObject {
  let mapping: Value

  init(_ mapping: Value) {
    self.mapping = mapping
    super.init(type: types.mappingProxy, layout: .native)
  }
}

func installAliasTypes() {
  installGenericAlias()
  installUnionType()
  installMappingProxy()
  installNamespace()
  installModuleType()
}

extension Machine {
  func alias(_ v: Value) -> PyGenericAlias? { v.object as? PyGenericAlias }

  /// A class as it is shown inside `list[...]` and in unions.
  func reprOfTypeArgument(_ v: Value) throws(Raised) -> String {
    if case .ellipsis = v { return "..." }
    if let t = v.type { return t === types.noneType ? "None" : fullName(t) }
    if let l = v.list {
      var parts: [String] = []
      for item in l.items { parts.append(try reprOfTypeArgument(item)) }
      return "[\(parts.joined(separator: ", "))]"
    }
    return try reprString(v)
  }

  /// `a | b` for classes, None, aliases and unions; NotImplemented for anything else.
  func union(_ a: Value, _ b: Value) throws(Raised) -> Value {
    func isPart(_ v: Value) -> Bool {
      v.isNone || v.type != nil || v.object is PyGenericAlias || v.object is PyUnion
    }
    guard isPart(a), isPart(b) else { return .notImplemented }
    var members: [Value] = []
    for part in [a, b] {
      for var item in (part.object as? PyUnion)?.members ?? [part] {
        if item.isNone { item = .object(types.noneType) }
        var isNew = true
        for other in members { if try equal(other, item) { isNew = false } }
        if isNew { members.append(item) }
      }
    }
    return members.count == 1 ? members[0] : .object(PyUnion(members))
  }
}

private func installGenericAlias() {
  let t = types.genericAlias
  func own(_ m: Machine, _ v: Value) throws(Raised) -> PyGenericAlias {
    guard let o = m.alias(v) else { throw m.wrongReceiver(v, types.genericAlias) }
    return o
  }
  t.defNew("origin, args, /") { (m, a) in .object(PyGenericAlias(a[1], a[2])) }
  t.def("__init__", "...") { (_, _) in .none }
  t.attribute("__origin__", get: { (m, v) throws(Raised) in try own(m, v).origin })
  t.attribute("__args__", get: { (m, v) throws(Raised) in .tuple(try own(m, v).arguments) })
  t.attribute("__unpacked__", get: { (m, v) throws(Raised) in .bool(try own(m, v).isUnpacked) })
  t.attribute("__parameters__", get: { (m, v) throws(Raised) in
    .tuple(try m.typeParameters(in: own(m, v).arguments))
  })
  for name in ["__name__", "__qualname__", "__module__", "__doc__"] {
    t.attribute(name, get: { (m, v) throws(Raised) in try m.getAttribute(own(m, v).origin, name) })
  }
  t.def("__getattr__", "name, /") { (m, a) throws(Raised) in
    guard let name = a[1].str else { return .none }
    return try m.getAttribute(own(m, a[0]).origin, m.intern(name))
  }
  t.hasInstanceDict = true
  t.def("__call__", "...") { (m, a) throws(Raised) in
    try m.callVector(own(m, a[0]).origin, a.base + 1, a.count - 1, a.keywordNames)
  }
  t.def("__mro_entries__", "bases, /") { (m, a) throws(Raised) in .tuple([try own(m, a[0]).origin]) }
  t.def("__getitem__", "item, /") { (m, a) throws(Raised) in
    let o = try own(m, a[0])
    let parameters = try m.typeParameters(in: o.arguments)
    if parameters.isEmpty { throw m.typeError("\(try m.reprString(a[0])) is not a generic class") }
    guard parameters.allSatisfy({ m.typeName($0) == "TypeVar" }) else { return .object(PyGenericAlias(o.origin, a[1])) }
    let items = a[1].tuple?.items ?? [a[1]]
    if items.count != parameters.count {
      let few = items.count < parameters.count
      throw m.typeError(
        "Too \(few ? "few" : "many") arguments for \(try m.reprString(a[0])); actual \(items.count), expected \(parameters.count)")
    }
    var arguments: [Value] = []
    for argument in o.arguments {
      let inner = try m.typeParameters(in: [argument])
      let chosen = inner.compactMap { p in parameters.firstIndex { $0.isIdentical(to: p) }.map { items[$0] } }
      if m.typeName(argument) == "TypeVar", let only = chosen.first {
        arguments.append(only)
      } else if inner.isEmpty {
        arguments.append(argument)
      } else {
        arguments.append(try m.getItem(argument, chosen.count == 1 ? chosen[0] : .tuple(chosen)))
      }
    }
    return .object(PyGenericAlias(o.origin, .tuple(arguments)))
  }
  t.def("__iter__") { (m, a) throws(Raised) in
    let o = try own(m, a[0])
    let unpacked = PyGenericAlias(o.origin, .tuple(o.arguments), isUnpacked: true)
    return .object(TupleIterator(PyTuple([.object(unpacked)])))
  }
  t.def("__repr__") { (m, a) throws(Raised) in
    let o = try own(m, a[0])
    var parts: [String] = []
    for v in o.arguments { parts.append(try m.reprOfTypeArgument(v)) }
    let inner = parts.isEmpty ? "()" : parts.joined(separator: ", ")
    return .string("\(o.isUnpacked ? "*" : "")\(try m.reprOfTypeArgument(o.origin))[\(inner)]")
  }
  t.def("__eq__", "value, /") { (m, a) throws(Raised) in
    let o = try own(m, a[0])
    guard let other = m.alias(a[1]) else { return .notImplemented }
    if try !m.equal(o.origin, other.origin) { return .bool(false) }
    return .bool(try m.equal(.tuple(o.arguments), .tuple(other.arguments)))
  }
  t.def("__hash__") { (m, a) throws(Raised) in
    let o = try own(m, a[0])
    return .int(try m.hash(o.origin) ^ m.hash(items: o.arguments))
  }
  t.def("__or__", "value, /") { (m, a) throws(Raised) in try m.union(a[0], a[1]) }
  t.def("__ror__", "value, /") { (m, a) throws(Raised) in try m.union(a[1], a[0]) }
  t.def("__instancecheck__", "instance, /") { (m, a) throws(Raised) in
    throw m.typeError("isinstance() argument 2 cannot be a parameterized generic")
  }
  t.def("__subclasscheck__", "subclass, /") { (m, a) throws(Raised) in
    throw m.typeError("issubclass() argument 2 cannot be a parameterized generic")
  }
}

extension Machine {
  /// The type variables that arguments of an alias name, those of aliases among them too, each once.
  fileprivate func typeParameters(in arguments: [Value]) throws(Raised) -> [Value] {
    var found: [Value] = []
    for argument in arguments {
      var inner = [argument]
      if !["TypeVar", "ParamSpec", "TypeVarTuple"].contains(typeName(argument)) {
        if argument.type != nil { continue }
        inner = try findAttribute(argument, intern("__parameters__"))?.tuple?.items ?? []
      }
      for p in inner where !found.contains(where: { $0.isIdentical(to: p) }) { found.append(p) }
    }
    return found
  }
}

private func installUnionType() {
  let t = types.unionType
  func own(_ m: Machine, _ v: Value) throws(Raised) -> PyUnion {
    guard let o = v.object as? PyUnion else { throw m.wrongReceiver(v, types.unionType) }
    return o
  }
  t.refuseInstances()
  t.spelledName = "types.UnionType"
  t.attribute("__args__", get: { (m, v) throws(Raised) in .tuple(try own(m, v).members) })
  t.def("__getitem__", "item, /") { (m, a) throws(Raised) in
    let members = try own(m, a[0]).members
    let parameters = try m.typeParameters(in: members)
    if parameters.isEmpty { throw m.typeError("\(try m.reprString(a[0])) is not a generic class") }
    let alias = try m.getItem(.object(PyGenericAlias(.object(types.tuple), .tuple(members))), a[1])
    guard let chosen = m.alias(alias)?.arguments, var made = chosen.first else { return a[0] }
    for other in chosen.dropFirst() { made = try m.binary(.bitOr, made, other) }
    return made
  }
  t.attribute("__parameters__", get: { (m, v) throws(Raised) in
    .tuple(try m.typeParameters(in: own(m, v).members))
  })
  t.def("__or__", "value, /") { (m, a) throws(Raised) in try m.union(a[0], a[1]) }
  t.def("__ror__", "value, /") { (m, a) throws(Raised) in try m.union(a[1], a[0]) }
  t.def("__repr__") { (m, a) throws(Raised) in
    var parts: [String] = []
    for v in try own(m, a[0]).members { parts.append(try m.reprOfTypeArgument(v)) }
    return .string(parts.joined(separator: " | "))
  }
  t.def("__eq__", "value, /") { (m, a) throws(Raised) in
    let o = try own(m, a[0])
    guard let other = a[1].object as? PyUnion else { return .notImplemented }
    let (x, y) = (PySet(), PySet())
    try x.update(from: .tuple(o.members), m)
    try y.update(from: .tuple(other.members), m)
    return .bool(try x.isEqual(to: y, m))
  }
  t.def("__hash__") { (m, a) throws(Raised) in
    let s = PySet()
    try s.update(from: .tuple(own(m, a[0]).members), m)
    return .int(s.frozenHash())
  }
  t.def("__instancecheck__", "instance, /") { (m, a) throws(Raised) in
    .bool(try m.isInstance(a[1], ofAny: a[0]))
  }
  t.def("__subclasscheck__", "subclass, /") { (m, a) throws(Raised) in
    .bool(try m.isSubclass(a[1], ofAny: a[0]))
  }
}

private func installMappingProxy() {
  let t = types.mappingProxy
  func own(_ m: Machine, _ v: Value) throws(Raised) -> Value {
    guard let o = v.object as? PyMappingProxy else { throw m.wrongReceiver(v, types.mappingProxy) }
    return o.mapping
  }
  t.defNew("mapping, /") { (m, a) throws(Raised) in
    guard case .object(let o) = a[1], a[1].list == nil, a[1].tuple == nil, o.type.lookup(m.names.__getitem__) != nil
    else { throw m.typeError("mappingproxy() argument must be a mapping, not \(m.typeName(a[1]))") }
    return .object(PyMappingProxy(a[1]))
  }
  t.def("__init__", "...") { (_, _) in .none }
  t.def("__len__") { (m, a) throws(Raised) in .int(try m.length(own(m, a[0]))) }
  t.def("__iter__") { (m, a) throws(Raised) in try m.iterator(own(m, a[0])) }
  t.def("__reversed__") { (m, a) throws(Raised) in try m.reversed(own(m, a[0])) }
  t.def("__contains__", "key, /") { (m, a) throws(Raised) in .bool(try m.contains(own(m, a[0]), a[1])) }
  t.def("__getitem__", "key, /") { (m, a) throws(Raised) in try m.getItem(own(m, a[0]), a[1]) }
  for name in ["get", "keys", "values", "items", "copy"] {
    t.def(name, "...") { (m, a) throws(Raised) in
      let method = try m.getAttribute(own(m, a[0]), name)
      return try m.callVector(method, a.base + 1, a.count - 1, a.keywordNames)
    }
  }
  t.def("__str__") { (m, a) throws(Raised) in .object(try m.str(own(m, a[0]))) }
  t.def("__repr__") { (m, a) throws(Raised) in .string("mappingproxy(\(try m.reprString(own(m, a[0]))))") }
  t.def("__eq__", "value, /") { (m, a) throws(Raised) in
    let other = (a[1].object as? PyMappingProxy)?.mapping ?? a[1]
    return .bool(try m.equal(own(m, a[0]), other))
  }
  t.def("__or__", "value, /") { (m, a) throws(Raised) in
    func plain(_ v: Value) -> Value { (v.object as? PyMappingProxy)?.mapping ?? v }
    return try m.binary(.bitOr, plain(a[0]), plain(a[1]))
  }
}

private func installNamespace() {
  let t = types.namespace
  func store(_ m: Machine, _ v: Value) throws(Raised) -> AttributeStore {
    guard let o = v.object, o.type.isSubclass(of: types.namespace), let s = o.attributes else {
      throw m.wrongReceiver(v, types.namespace)
    }
    return s
  }
  t.def("__init__", "...") { (m, a) throws(Raised) in
    let s = try store(m, a[0])
    if a.positionalCount > 2 {
      throw m.typeError("\(m.typeName(a[0])) expected at most 1 argument, got \(a.positionalCount - 1)")
    }
    if a.positionalCount == 2 {
      let d = PyDict()
      try m.update(d, from: a[1])
      for (key, value) in d.pairs {
        guard let name = key.str else { throw m.typeError("keywords must be strings") }
        s.set(m.intern(name), value)
      }
    }
    for (name, value) in a.keywords { s.set(m.intern(name), value) }
    return .none
  }
  t.def("__repr__") { (m, a) throws(Raised) in
    let s = try store(m, a[0])
    guard let o = a[0].object else { return .none }
    let name = o.type === types.namespace ? "namespace" : o.type.name
    return try m.guardingRepr(o, "\(name)(...)") { () throws(Raised) in
      var parts: [String] = []
      for (key, value) in s.items { parts.append("\(key.string)=\(try m.reprString(value))") }
      return "\(name)(\(parts.joined(separator: ", ")))"
    }
  }
  t.def("__eq__", "value, /") { (m, a) throws(Raised) in
    guard m.isInstance(a[1], types.namespace) else { return .notImplemented }
    let x = PyDict()
    let y = PyDict()
    for (key, value) in try store(m, a[0]).items { x.set(key, value) }
    for (key, value) in try store(m, a[1]).items { y.set(key, value) }
    return .bool(try m.equalDicts(x, y))
  }
  t.unhashable()
}

private func installModuleType() {
  let t = types.module
  t.defNew("name, doc=None") { (m, a) throws(Raised) in
    guard let name = a[1].str else {
      throw m.typeError("module.__new__() argument 1 must be str, not \(m.typeName(a[1]))")
    }
    let made = PyModule(name: name.string)
    made.dict.set("__doc__", a[2].isNull ? .none : a[2])
    for name in ["__package__", "__loader__", "__spec__"] { made.dict.set(name, .none) }
    return .object(made)
  }
  t.def("__init__", "...") { (_, _) in .none }
  t.attribute("__dict__", get: { (m, v) throws(Raised) in
    guard let o = v.cast(.module, to: PyModule.self) else { throw m.wrongReceiver(v, types.module) }
    return .object(o.dict)
  })
  t.def("__repr__") { (m, a) throws(Raised) in
    guard let o = a[0].cast(.module, to: PyModule.self) else { throw m.wrongReceiver(a[0], types.module) }
    let name = try m.reprString(o.dict.get(m.names.__name__) ?? .string(o.name))
    if let file = o.dict.get(m.names.__file__), !file.isNone {
      return .string("<module \(name) from \(try m.reprString(file))>")
    }
    // One that the program made itself says so by having no loader.
    let isBuiltIn = m.modules[o.name] === o && o.dict.get("__loader__").map { !$0.isNone } ?? true || o === m.builtins
    return .string("<module \(name)\(isBuiltIn ? " (built-in)" : "")>")
  }
}
