// Functions, methods, `staticmethod`, `classmethod`, cells and code objects as a program sees them.

func installFunctionTypes() {
  installFunctionType()
  installMethodType()
  installBuiltinFunctionTypes()
  installMethodWrappers()
  installCellType()
  installMemberDescriptorType()
  installCodeType()
  for t in [
    types.function, types.method, types.builtinFunction, types.methodDescriptor, types.getSetDescriptor, types.memberDescriptor, types.cell,
    types.code, types.traceback, types.frame, types.generator, types.coroutine, types.asyncGenerator, types.bool,
    types.noneType, types.ellipsisType, types.notImplementedType, types.mappingProxy, types.unionType,
  ] { t.isFinal = true }
  for t in [
    types.function, types.builtinFunction, types.methodDescriptor, types.getSetDescriptor, types.code, types.traceback,
    types.frame, types.generator, types.coroutine, types.asyncGenerator,
  ] { t.refuseInstances() }
}

private func installFunctionType() {
  let t = types.function
  /// A builtin function that stands for Python code, as long as it has no twin: none need be made for its names.
  func native(_ v: Value) -> PyBuiltin? { v.cast(.builtin, to: PyBuiltin.self).flatMap { $0.twin == nil ? $0 : nil } }
  func qualifiedName(_ m: Machine, _ v: Value) throws(Raised) -> String {
    if let f = native(v) { return f.qualifiedName }
    return try own(m, v).qualifiedName
  }
  func own(_ m: Machine, _ v: Value) throws(Raised) -> PyFunction {
    if let f = v.function { return f }
    guard let f = v.cast(.builtin, to: PyBuiltin.self), f.isPythonCodeInCPython else { throw m.wrongReceiver(v, types.function) }
    return try m.twin(of: f)
  }
  t.attribute("__name__", get: { (m, v) throws(Raised) in
    if let f = native(v) { return .string(f.name) }
    return .string(try own(m, v).name)
  }) {
    (m, v, new) throws(Raised) in
    guard let s = new.str else { throw m.typeError("__name__ must be set to a string object") }
    try own(m, v).name = s.string
  }
  t.attribute("__qualname__", get: { (m, v) throws(Raised) in
    .string(try qualifiedName(m, v))
  }) { (m, v, new) throws(Raised) in
    guard let s = new.str else { throw m.typeError("__qualname__ must be set to a string object") }
    try own(m, v).qualifiedName = s.string
  }
  t.attribute("__doc__", get: { (m, v) throws(Raised) in try own(m, v).doc }) { (m, v, new) throws(Raised) in
    try own(m, v).doc = new
  }
  t.attribute("__module__", get: { (m, v) throws(Raised) in
    if let f = native(v) { return .string(f.module) }
    return try own(m, v).module
  }) {
    (m, v, new) throws(Raised) in try own(m, v).module = new
  }
  t.attribute("__defaults__", get: { (m, v) throws(Raised) in
    let f = try own(m, v)
    return f.defaults.isEmpty ? .none : .tuple(f.defaults)
  }) { (m, v, new) throws(Raised) in
    if new.isNone {
      try own(m, v).defaults = []
    } else if let items = new.tuple?.items {
      try own(m, v).defaults = items
    } else {
      throw m.typeError("__defaults__ must be set to a tuple object")
    }
  }
  t.attribute("__kwdefaults__", get: { (m, v) throws(Raised) in
    try own(m, v).keywordDefaults.map { .object($0) } ?? .none
  }) { (m, v, new) throws(Raised) in
    guard new.isNone || new.dict != nil else { throw m.typeError("__kwdefaults__ must be set to a dict object") }
    try own(m, v).keywordDefaults = new.dict
  }
  t.attribute("__annotations__", get: { (m, v) throws(Raised) in
    let f = try own(m, v)
    if let d = f.annotations { return .object(d) }
    let d = PyDict()
    f.annotations = d
    return .object(d)
  }) { (m, v, new) throws(Raised) in
    guard new.isNone || new.dict != nil else { throw m.typeError("__annotations__ must be set to a dict object") }
    try own(m, v).annotations = new.dict
  }
  t.attribute("__code__", get: { (m, v) throws(Raised) in .object(try own(m, v).code) })
  t.attribute("__globals__", get: { (m, v) throws(Raised) in .object(try own(m, v).globals) })
  t.attribute("__builtins__", get: { (m, v) in .object(m.builtins.dict) })
  t.attribute("__closure__", get: { (m, v) throws(Raised) in
    let cells = try own(m, v).closure
    return cells.isEmpty ? .none : .tuple(cells.map { .object($0) })
  })
  t.attribute("__dict__", get: { (m, v) throws(Raised) in
    let f = try own(m, v)
    if let d = f.dict { return .object(d) }
    let d = PyDict()
    f.dict = d
    return .object(d)
  }) { (m, v, new) throws(Raised) in
    guard let d = new.dict else {
      throw m.typeError("__dict__ must be set to a dictionary, not a '\(m.typeName(new))'")
    }
    try own(m, v).dict = d
  }
  t.attribute("__type_params__", get: { (m, v) throws(Raised) in
    try own(m, v).dict?.get("__type_params__") ?? .tuple([])
  }) { (m, v, new) throws(Raised) in
    let f = try own(m, v)
    if f.dict == nil { f.dict = PyDict() }
    f.dict?.set("__type_params__", new)
  }
  t.def("__repr__") { (m, a) throws(Raised) in
    .string("<function \(try qualifiedName(m, a[0])) at \(m.address(a[0]))>")
  }
  t.def("__get__", "instance, owner=None, /") { (m, a) in
    a[1].isNone ? a[0] : .object(PyBoundMethod(function: a[0], receiver: a[1]))
  }
  t.def("__call__", "...") { (m, a) throws(Raised) in
    try m.callVector(a[0], a.base + 1, a.count - 1, a.keywordNames)
  }
}

private func installMethodType() {
  let t = types.method
  func own(_ m: Machine, _ v: Value) throws(Raised) -> PyBoundMethod {
    guard let f = v.cast(.boundMethod, to: PyBoundMethod.self) else { throw m.wrongReceiver(v, types.method) }
    return f
  }
  t.defNew("function, instance, /") { (m, a) throws(Raised) in
    if !m.isCallable(a[1]) { throw m.typeError("first argument must be callable") }
    if a[2].isNone { throw m.typeError("instance must not be None") }
    return .object(PyBoundMethod(function: a[1], receiver: a[2]))
  }
  t.def("__init__", "...") { (_, _) in .none }
  t.attribute("__func__", get: { (m, v) throws(Raised) in try own(m, v).function })
  t.attribute("__self__", get: { (m, v) throws(Raised) in try own(m, v).receiver })
  for name in ["__doc__", "__name__", "__qualname__", "__module__"] {
    t.attribute(name, get: { (m, v) throws(Raised) in try m.getAttribute(own(m, v).function, name) })
  }
  t.def("__repr__") { (m, a) throws(Raised) in
    let method = try own(m, a[0])
    let name = try m.findAttribute(method.function, m.names.__qualname__)?.str?.string ?? "?"
    return .string("<bound method \(name) of \(try m.reprString(method.receiver))>")
  }
  installMethodEquality(t)
  t.def("__call__", "...") { (m, a) throws(Raised) in
    try m.callVector(a[0], a.base + 1, a.count - 1, a.keywordNames)
  }
}

/// Methods are equal that are the same function of the same object.
private func installMethodEquality(_ t: PyType) {
  t.def("__eq__", "value, /") { (m, a) throws(Raised) in
    guard let method = a[0].cast(.boundMethod, to: PyBoundMethod.self),
      let other = a[1].cast(.boundMethod, to: PyBoundMethod.self)
    else { return a[0].isIdentical(to: a[1]) ? .bool(true) : .notImplemented }
    if !method.receiver.isIdentical(to: other.receiver) { return .bool(false) }
    return .bool(try m.equal(method.function, other.function))
  }
  t.def("__hash__") { (m, a) throws(Raised) in
    guard let method = a[0].cast(.boundMethod, to: PyBoundMethod.self) else { return .int(m.identity(a[0]) >> 4) }
    return .int(try m.identity(method.receiver) >> 4 ^ m.hash(method.function))
  }
}

private func installBuiltinFunctionTypes() {
  installMethodEquality(types.builtinFunction)
  for t in [types.builtinFunction, types.methodDescriptor] {
    func own(_ m: Machine, _ v: Value) throws(Raised) -> PyBuiltin {
      let plain = v.cast(.boundMethod, to: PyBoundMethod.self)?.function ?? v
      guard let f = plain.cast(.builtin, to: PyBuiltin.self) else { throw m.wrongReceiver(v, t) }
      return f
    }
    t.attribute("__name__", get: { (m, v) throws(Raised) in .string(try own(m, v).name) })
    t.attribute("__qualname__", get: { (m, v) throws(Raised) in .string(try own(m, v).qualifiedName) })
    t.attribute("__module__", get: { (m, v) throws(Raised) in .string(try own(m, v).module) })
    t.attribute("__doc__", get: { (m, v) throws(Raised) in try own(m, v).doc.map { .string($0) } ?? .none })
    t.attribute("__self__", get: { (m, v) throws(Raised) in
      if let bound = v.cast(.boundMethod, to: PyBoundMethod.self) { return bound.receiver }
      return m.modules[try own(m, v).module].map { .object($0) } ?? .object(m.builtins)
    })
    t.attribute("__text_signature__", get: { (m, v) throws(Raised) in .string("(\(try own(m, v).signature.text))") })
    t.def("__repr__") { (m, a) throws(Raised) in
      let f = try own(m, a[0])
      if let bound = a[0].cast(.boundMethod, to: PyBoundMethod.self) {
        let owner = bound.receiver.type == nil ? m.typeName(bound.receiver) : "type"
        let isWrapper = f.isSlot && bound.receiver.type == nil
        return .string(
          "<\(isWrapper ? "method-wrapper '\(f.name)'" : "built-in method \(f.name)") of \(owner) object at \(m.address(bound.receiver))>")
      }
      if !f.isMethod { return .string("<built-in function \(f.name)>") }
      let owner = f.qualifiedName.split(separator: ".").first.map(String.init) ?? "object"
      let isSlot = f.name.hasPrefix("__") && f.name.hasSuffix("__")
      return .string("<\(isSlot ? "slot wrapper" : "method") '\(f.name)' of '\(owner)' objects>")
    }
    t.def("__call__", "...") { (m, a) throws(Raised) in
      try m.callVector(a[0], a.base + 1, a.count - 1, a.keywordNames)
    }
    t.def("__get__", "instance, owner=None, /") { (m, a) throws(Raised) in
      let isMethod = try own(m, a[0]).isMethod
      return a[1].isNone || !isMethod ? a[0] : .object(PyBoundMethod(function: a[0], receiver: a[1]))
    }
  }
  let t = types.getSetDescriptor
  t.attribute("__name__", get: { (m, v) in .string((v.object as? PyNativeAttribute)?.name ?? "") })
  t.def("__repr__") { (m, a) in .string("<attribute '\((a[0].object as? PyNativeAttribute)?.name ?? "")'>") }
  t.def("__get__", "instance, owner=None, /") { (m, a) throws(Raised) in
    guard let d = a[0].object as? PyNativeAttribute, !a[1].isNone else { return a[0] }
    return try d.get(m, a[1])
  }
}

private func installMethodWrappers() {
  for t in [types.staticMethod, types.classMethod] {
    func own(_ m: Machine, _ v: Value) throws(Raised) -> PyMethodWrapper {
      guard let o = v.object, o.layout == .staticMethod || o.layout == .classMethod else {
        throw m.wrongReceiver(v, t)
      }
      return unsafeDowncast(o, to: PyMethodWrapper.self)
    }
    t.defNew("function, /") { (m, a) in .object(PyMethodWrapper(a[1], kind: t)) }
    t.def("__init__", "...") { (_, _) in .none }
    t.attribute("__func__", get: { (m, v) throws(Raised) in try own(m, v).function })
    t.attribute("__wrapped__", get: { (m, v) throws(Raised) in try own(m, v).function })
    for name in ["__doc__", "__name__", "__qualname__", "__module__", "__annotations__"] {
      t.attribute(name, get: { (m, v) throws(Raised) in try m.getAttribute(own(m, v).function, name) })
    }
    t.attribute("__isabstractmethod__", get: { (m, v) throws(Raised) in
      guard let mark = try m.findAttribute(own(m, v).function, m.names.__isabstractmethod__) else { return .bool(false) }
      return .bool(try m.truthy(mark))
    })
    t.def("__get__", "instance, owner=None, /") { (m, a) throws(Raised) in
      let owner = a[2].type ?? m.type(of: a[1])
      return try m.bind(a[0], to: a[1].isNone ? .null : a[1], owner)
    }
    t.def("__repr__") { (m, a) throws(Raised) in
      .string("<\(t.name)(\(try m.reprString(own(m, a[0]).function)))>")
    }
  }
  types.staticMethod.def("__call__", "...") { (m, a) throws(Raised) in
    guard let w = a[0].cast(.staticMethod, to: PyMethodWrapper.self) else {
      throw m.wrongReceiver(a[0], types.staticMethod)
    }
    return try m.callVector(w.function, a.base + 1, a.count - 1, a.keywordNames)
  }
}

/// The descriptors that `__slots__` makes.
func installMemberDescriptorType() {
  let t = types.memberDescriptor
  func own(_ m: Machine, _ v: Value) throws(Raised) -> PySlotMember {
    guard let s = v.object as? PySlotMember else { throw m.wrongReceiver(v, types.memberDescriptor) }
    return s
  }
  func store(_ m: Machine, _ s: PySlotMember, _ receiver: Value) throws(Raised) -> AttributeStore {
    guard let o = receiver.object, o.type.isSubclass(of: s.owner), let store = o.attributes else {
      throw m.typeError(
        "descriptor '\(s.name)' for '\(s.owner.name)' objects doesn't apply to a '\(m.typeName(receiver))' object")
    }
    return store
  }
  t.attribute("__name__", get: { (m, v) throws(Raised) in .string(try own(m, v).name) })
  t.attribute("__objclass__", get: { (m, v) throws(Raised) in .object(try own(m, v).owner) })
  t.attribute("__doc__", get: { (_, _) in .none })
  t.def("__get__", "instance, owner=None, /") { (m, a) throws(Raised) in
    if a[1].isNone { return a[0] }
    let s = try own(m, a[0])
    guard let found = try store(m, s, a[1]).slotValue(s.key(for: m.type(of: a[1]))) else { throw m.missingAttribute(a[1], m.intern(s.name)) }
    return found
  }
  t.def("__set__", "instance, value, /") { (m, a) throws(Raised) in
    let s = try own(m, a[0])
    try store(m, s, a[1]).setSlot(s.key(for: m.type(of: a[1])), a[2])
    return .none
  }
  t.def("__delete__", "instance, /") { (m, a) throws(Raised) in
    let s = try own(m, a[0])
    if try !store(m, s, a[1]).removeSlot(s.key(for: m.type(of: a[1]))) { throw m.attributeError(s.name) }
    return .none
  }
  t.def("__repr__") { (m, a) throws(Raised) in
    let s = try own(m, a[0])
    return .string("<member '\(s.name)' of '\(s.owner.name)' objects>")
  }
}

private func installCellType() {
  let t = types.cell
  func own(_ m: Machine, _ v: Value) throws(Raised) -> PyCell {
    guard let c = v.cast(.cell, to: PyCell.self) else { throw m.wrongReceiver(v, types.cell) }
    return c
  }
  t.defNew("contents=None, /") { (m, a) in .object(PyCell(a[1])) }
  t.def("__init__", "...") { (_, _) in .none }
  t.attribute("cell_contents", get: { (m, v) throws(Raised) in
    let c = try own(m, v)
    if c.value.isNull { throw m.valueError("Cell is empty") }
    return c.value
  }) { (m, v, new) throws(Raised) in try own(m, v).value = new }
  t.def("__repr__") { (m, a) throws(Raised) in
    let c = try own(m, a[0])
    let content = c.value.isNull ? "empty" : "\(m.typeName(c.value)) object at \(m.address(c.value))"
    return .string("<cell at \(m.address(a[0])): \(content)>")
  }
}

private func installCodeType() {
  let t = types.code
  func attribute(_ name: String, _ get: @escaping (PyCode) -> Value) {
    t.attribute(name, get: { (m, v) throws(Raised) in
      guard let c = v.cast(.code, to: PyCode.self) else { throw m.wrongReceiver(v, types.code) }
      return get(c)
    })
  }
  func strings(_ items: some Sequence<String>) -> Value { .tuple(items.map { .string($0) }) }
  attribute("co_name") { .string($0.object.name) }
  attribute("co_qualname") { .string($0.object.qualifiedName) }
  attribute("co_filename") { .string($0.fileName) }
  attribute("co_firstlineno") { .int($0.object.firstLine) }
  attribute("co_argcount") { .int($0.object.signature.positionalCount) }
  attribute("co_posonlyargcount") { .int($0.object.signature.positionalOnlyCount) }
  attribute("co_kwonlyargcount") { .int($0.object.signature.keywordOnlyCount) }
  attribute("co_nlocals") { .int($0.object.localNames.count) }
  attribute("co_varnames") { strings($0.object.localNames) }
  attribute("co_cellvars") { strings($0.object.cellNames) }
  attribute("co_freevars") { strings($0.object.freeNames) }
  attribute("co_names") { code in
    var seen: [String] = []
    for name in code.object.cacheNames where !seen.contains(name) { seen.append(name) }
    return strings(seen)
  }
  attribute("co_stacksize") { .int($0.registerCount) }
  attribute("co_consts") { code in
    .tuple((0..<code.constantCount).map { code.constants[$0] })
  }
  attribute("co_flags") { code in
    let s = code.object.signature
    var flags = 0x3
    if s.hasVariadic { flags |= 0x4 }
    if s.hasKeywordVariadic { flags |= 0x8 }
    if !code.object.freeNames.isEmpty { flags |= 0x10 }
    switch code.object.kind {
    case .generator: flags |= 0x20
    case .coroutine: flags |= 0x80
    case .asyncGenerator: flags |= 0x200
    case .module, .classBody: flags &= ~0x3
    case .function: break
    }
    return .int(flags)
  }
  t.def("__repr__") { (m, a) throws(Raised) in
    guard let c = a[0].cast(.code, to: PyCode.self) else { throw m.wrongReceiver(a[0], types.code) }
    return .string(
      "<code object \(c.object.name) at \(m.address(a[0])), file \"\(c.fileName)\", line \(c.object.firstLine)>")
  }
}
