// `property` and `super`.

func installPropertyType() {
  let t = types.property
  func own(_ m: Machine, _ v: Value) throws(Raised) -> PyProperty {
    guard let p = v.cast(.property, to: PyProperty.self) else { throw m.wrongReceiver(v, types.property) }
    return p
  }
  t.defNew("fget=None, fset=None, fdel=None, doc=None") { (m, a) throws(Raised) in
    func or(_ v: Value) -> Value { v.isNull ? .none : v }
    var doc = or(a[4])
    if doc.isNone, let f = a[1].function { doc = f.doc }
    let p = PyProperty(
      getter: or(a[1]), setter: or(a[2]), deleter: or(a[3]), doc: doc, type: a[0].type ?? types.property)
    p.name = a[1].function?.name
    return .object(p)
  }
  t.def("__init__", "...") { (_, _) in .none }
  t.attribute("fget", get: { (m, v) throws(Raised) in try own(m, v).getter })
  t.attribute("fset", get: { (m, v) throws(Raised) in try own(m, v).setter })
  t.attribute("fdel", get: { (m, v) throws(Raised) in try own(m, v).deleter })
  t.attribute("__doc__", get: { (m, v) throws(Raised) in try own(m, v).doc }) { (m, v, new) throws(Raised) in
    try own(m, v).doc = new
  }
  t.attribute("__name__", get: { (m, v) throws(Raised) in
    guard let name = try own(m, v).name else { throw m.missingAttribute(v, m.names.__name__) }
    return .string(name)
  }) { (m, v, new) throws(Raised) in try own(m, v).name = new.str?.string }
  t.attribute("__isabstractmethod__", get: { (m, v) throws(Raised) in
    let p = try own(m, v)
    for f in [p.getter, p.setter, p.deleter] {
      if let mark = try m.findAttribute(f, m.names.__isabstractmethod__), try m.truthy(mark) { return .bool(true) }
    }
    return .bool(false)
  })
  func copy(_ m: Machine, _ p: PyProperty, _ parts: (Value, Value, Value)) throws(Raised) -> Value {
    if p.type !== types.property { return try m.call(.object(p.type), [parts.0, parts.1, parts.2]) }
    let isNewGetter = !parts.0.isIdentical(to: p.getter)
    let doc = isNewGetter ? parts.0.function?.doc ?? p.doc : p.doc
    let made = PyProperty(getter: parts.0, setter: parts.1, deleter: parts.2, doc: doc)
    made.name = p.name
    return .object(made)
  }
  t.def("getter", "fget, /") { (m, a) throws(Raised) in
    let p = try own(m, a[0])
    return try copy(m, p, (a[1], p.setter, p.deleter))
  }
  t.def("setter", "fset, /") { (m, a) throws(Raised) in
    let p = try own(m, a[0])
    return try copy(m, p, (p.getter, a[1], p.deleter))
  }
  t.def("deleter", "fdel, /") { (m, a) throws(Raised) in
    let p = try own(m, a[0])
    return try copy(m, p, (p.getter, p.setter, a[1]))
  }
  t.def("__set_name__", "owner, name, /") { (m, a) throws(Raised) in
    try own(m, a[0]).name = a[2].str?.string
    return .none
  }
  t.def("__get__", "instance, owner=None, /") { (m, a) throws(Raised) in
    try m.bind(a[0], to: a[1].isNone ? .null : a[1], m.type(of: a[1]))
  }
  t.def("__set__", "instance, value, /") { (m, a) throws(Raised) in
    let p = try own(m, a[0])
    if p.setter.isNone {
      throw m.attributeError(
        "property \(p.name.map { "'\($0)' " } ?? "")of '\(m.typeName(a[1]))' object has no setter")
    }
    _ = try m.call(p.setter, [a[1], a[2]])
    return .none
  }
  t.def("__delete__", "instance, /") { (m, a) throws(Raised) in
    let p = try own(m, a[0])
    if p.deleter.isNone {
      throw m.attributeError(
        "property \(p.name.map { "'\($0)' " } ?? "")of '\(m.typeName(a[1]))' object has no deleter")
    }
    _ = try m.call(p.deleter, [a[1]])
    return .none
  }
}

func installSuperType() {
  let t = types.superType
  t.defNew("...") { (m, a) throws(Raised) in
    if a.count > 3 { throw m.typeError("super() expected at most 2 arguments, got \(a.count - 1)") }
    try a.check(m, "super", 0, 2)
    if a.count == 1 {
      let code = m.frame?.pointee.code?.takeUnretainedValue()
      throw m.runtimeError(
        code?.object.signature.positionalCount ?? 0 > 0 ? "super(): __class__ cell not found" : "super(): no arguments")
    }
    guard let start = a[1].type else {
      throw m.typeError("super() argument 1 must be a type, not \(m.typeName(a[1]))")
    }
    if a.count < 3 || a[2].isNone { return .object(PySuper(start: start, receiver: .none, receiverType: start)) }
    return .object(try m.superObject(start, a[2]))
  }
  t.def("__init__", "...") { (_, _) in .none }
  t.attribute("__thisclass__", get: { (m, v) in
    v.cast(.superObject, to: PySuper.self).map { .object($0.start) } ?? .none
  })
  t.attribute("__self__", get: { (m, v) in v.cast(.superObject, to: PySuper.self)?.receiver ?? .none })
  t.attribute("__self_class__", get: { (m, v) in
    v.cast(.superObject, to: PySuper.self).map { .object($0.receiverType) } ?? .none
  })
  t.def("__repr__") { (m, a) throws(Raised) in
    guard let s = a[0].cast(.superObject, to: PySuper.self) else { throw m.wrongReceiver(a[0], types.superType) }
    if s.receiver.isNone { return .string("<super: <class '\(s.start.name)'>, NULL>") }
    return .string("<super: <class '\(s.start.name)'>, <\(s.receiverType.name) object>>")
  }
}

extension Machine {
  /// `super(start, receiver)`.
  public func superObject(_ start: PyType, _ receiver: Value) throws(Raised) -> PySuper {
    if let t = receiver.type, t.isSubclass(of: start) {
      return PySuper(start: start, receiver: receiver, receiverType: t)
    }
    let t = type(of: receiver)
    if t.isSubclass(of: start) { return PySuper(start: start, receiver: receiver, receiverType: t) }
    throw typeError(
      "super(type, obj): obj (\(receiver.type.map { "type \($0.name)" } ?? "instance of \(t.name)")) is not an instance or "
        + "subtype of type (\(start.name)).")
  }
}
