// `dict`.

func installDictType() {
  let t = types.dict
  t.allocate = { $0 === types.dict ? PyDict() : PyDictInstance(type: $0) }
  t.defNew("...") { (m, a) throws(Raised) in try m.allocate(m.classArgument(a[0], below: types.dict)) }
  t.def("__init__", "...") { (m, a) throws(Raised) in
    try a.checkCount(m, "dict", 0, 1)
    try m.update(try m.dict(a[0]), a)
    return .none
  }
  t.unhashable()
  t.defClass("__class_getitem__", "item, /") { (m, a) in .object(PyGenericAlias(a[0], a[1])) }
  t.defClass("fromkeys", "iterable, value=None, /") { (m, a) throws(Raised) in
    let made = try m.call(a[0], [])
    let value = a[2].isNull ? Value.none : a[2]
    if let d = made.dict, d.type === types.dict {
      try m.iterate(a[1]) { (key) throws(Raised) in try d.set(key, value, m) }
    } else {
      try m.iterate(a[1]) { (key) throws(Raised) in try m.setItem(made, key, value) }
    }
    return made
  }
  installDictItems(t)
  installDictOperators(t)

  t.def("get", "key, default=None, /") { (m, a) throws(Raised) in
    try m.dict(a[0]).get(a[1], m) ?? (a[2].isNull ? .none : a[2])
  }
  t.def("setdefault", "key, default=None, /") { (m, a) throws(Raised) in
    let d = try m.dict(a[0])
    if let found = try d.get(a[1], m) { return found }
    let value = a[2].isNull ? Value.none : a[2]
    try d.set(a[1], value, m)
    return value
  }
  t.def("pop", "key, default=None, /") { (m, a) throws(Raised) in
    // An empty dict does not even ask for the key's hash.
    if try m.dict(a[0]).count > 0, let found = try m.dict(a[0]).remove(a[1], m) { return found }
    if !a[2].isNull { return a[2] }
    throw m.keyError(a[1])
  }
  t.def("popitem") { (m, a) throws(Raised) in
    let d = try m.dict(a[0])
    var i = d.used - 1
    while i >= 0 && d.entries[i].key.isNull { i -= 1 }
    if i < 0 { throw m.keyError(.string("popitem(): dictionary is empty")) }
    let entry = d.entries[i]
    d.removeEntry(i)
    d.used = i
    return .tuple([entry.key, entry.value])
  }
  t.def("clear") { (m, a) throws(Raised) in
    try m.dict(a[0]).removeAll()
    return .none
  }
  t.def("copy") { (m, a) throws(Raised) in .object(try m.dict(a[0]).copied()) }
  t.def("update", "...") { (m, a) throws(Raised) in
    try a.checkCount(m, "update", 0, 1)
    try m.update(try m.dict(a[0]), a)
    return .none
  }
  t.def("keys") { (m, a) throws(Raised) in .object(PyDictView(try m.dict(a[0]), .keys)) }
  t.def("values") { (m, a) throws(Raised) in .object(PyDictView(try m.dict(a[0]), .values)) }
  t.def("items") { (m, a) throws(Raised) in .object(PyDictView(try m.dict(a[0]), .items)) }
}

private func installDictItems(_ t: PyType) {
  t.def("__len__") { (m, a) throws(Raised) in .int(try m.dict(a[0]).count) }
  t.def("__iter__") { (m, a) throws(Raised) in .object(DictIterator(try m.dict(a[0]), .keys)) }
  t.def("__reversed__") { (m, a) throws(Raised) in
    .object(DictIterator(try m.dict(a[0]), .keys, reversed: true))
  }
  t.def("__contains__", "key, /") { (m, a) throws(Raised) in .bool(try m.dict(a[0]).get(a[1], m) != nil) }
  t.def("__getitem__", "key, /") { (m, a) throws(Raised) in
    let d = try m.dict(a[0])
    if let found = try d.get(a[1], m) { return found }
    if d.type !== types.dict, let answer = try m.callSpecial(a[0], m.names.__missing__, a[1]) { return answer }
    throw m.keyError(a[1])
  }
  t.def("__setitem__", "key, value, /") { (m, a) throws(Raised) in
    try m.dict(a[0]).set(a[1], a[2], m)
    return .none
  }
  t.def("__delitem__", "key, /") { (m, a) throws(Raised) in
    guard try m.dict(a[0]).remove(a[1], m) != nil else { throw m.keyError(a[1]) }
    return .none
  }
}

private func installDictOperators(_ t: PyType) {
  t.def("__repr__") { (m, a) throws(Raised) in
    let d = try m.dict(a[0])
    if d.count == 0 { return .string("{}") }
    return try m.guardingRepr(d, "{...}") { () throws(Raised) in
      var text = "{"
      for (i, (key, value)) in d.pairs.enumerated() {
        if i > 0 { text += ", " }
        text += try m.reprString(key) + ": " + m.reprString(value)
      }
      return text + "}"
    }
  }
  t.def("__eq__", "value, /") { (m, a) throws(Raised) in
    let d = try m.dict(a[0])
    guard let other = a[1].dict else { return .notImplemented }
    return .bool(try m.equalDicts(d, other))
  }
  t.def("__ne__", "value, /") { (m, a) throws(Raised) in
    let d = try m.dict(a[0])
    guard let other = a[1].dict else { return .notImplemented }
    return .bool(!(try m.equalDicts(d, other)))
  }
  t.def("__or__", "value, /") { (m, a) throws(Raised) in
    guard let d = a[0].dict, let other = a[1].dict else { return .notImplemented }
    let made = d.copied()
    try m.merge(other, into: made)
    return .object(made)
  }
  t.def("__ror__", "value, /") { (m, a) throws(Raised) in
    guard let d = a[0].dict, let other = a[1].dict else { return .notImplemented }
    let made = other.copied()
    try m.merge(d, into: made)
    return .object(made)
  }
  t.def("__ior__", "value, /") { (m, a) throws(Raised) in
    try m.update(try m.dict(a[0]), from: a[1])
    return a[0]
  }
}

extension Machine {
  func equalDicts(_ a: PyDict, _ b: PyDict) throws(Raised) -> Bool {
    if a === b { return true }
    if a.count != b.count { return false }
    var i = a.next(from: 0)
    while i >= 0 {
      let entry = a.entries[i]
      let j = try b.find(entry.key, hash: entry.hash, self)
      if j < 0 { return false }
      if try !equal(entry.value, b.entries[j].value) { return false }
      i = a.next(from: i + 1)
    }
    return true
  }

  /// Adds all entries of one dict to another.
  public func merge(_ source: PyDict, into target: PyDict) throws(Raised) {
    if source === target { return }
    let before = source.count
    var i = source.next(from: 0)
    while i >= 0 {
      let entry = source.entries[i]
      let j = try target.find(entry.key, hash: entry.hash, self)
      if j >= 0 {
        target.entries[j].value = entry.value
      } else {
        target.insert(key: entry.key, hash: entry.hash, value: entry.value)
      }
      if source.count != before { throw runtimeError("dict mutated during update") }
      i = source.next(from: i + 1)
    }
  }

  /// `d.update(source)`: from a mapping (anything with `keys`) or from pairs.
  public func update(_ d: PyDict, from source: Value) throws(Raised) {
    if let other = source.dict, other.type === types.dict || other.type.lookup(names.__iter__)?.function == nil {
      try merge(other, into: d)
      return
    }
    if let keys = try findAttribute(source, names.keys) {
      try iterate(try call(keys, [])) { (key) throws(Raised) in
        try d.set(key, try self.getItem(source, key), self)
      }
      return
    }
    var i = 0
    try iterate(source) { (item) throws(Raised) in
      guard self.isIterable(item) else {
        throw self.typeError("cannot convert dictionary update sequence element #\(i) to a sequence")
      }
      let pair = try self.elements(item)
      if pair.count != 2 {
        throw self.valueError("dictionary update sequence element #\(i) has length \(pair.count); 2 is required")
      }
      try d.set(pair[0], pair[1], self)
      i += 1
    }
  }

  fileprivate func update(_ d: PyDict, _ a: Arguments) throws(Raised) {
    if a.positionalCount > 1 { try update(d, from: a[1]) }
    for (name, value) in a.keywords { d.set(name, value) }
  }
}
