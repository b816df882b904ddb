// `list`.

func installListType() {
  let t = types.list
  t.allocate = { $0 === types.list ? PyList() : PyListInstance(type: $0) }
  t.defNew("...") { (m, a) throws(Raised) in try m.allocate(m.classArgument(a[0], below: types.list)) }
  t.def("__init__", "...") { (m, a) throws(Raised) in
    let l = try m.list(a[0])
    try a.check(m, "list", 0, 1)
    l.items = a.count > 1 ? try m.elements(a[1]) : []
    return .none
  }
  t.unhashable()
  t.defClass("__class_getitem__", "item, /") { (m, a) in .object(PyGenericAlias(a[0], a[1])) }
  installListItems(t)
  installListOperators(t)

  t.def("append", "object, /") { (m, a) throws(Raised) in
    try m.list(a[0]).items.append(a[1])
    return .none
  }
  t.def("extend", "iterable, /") { (m, a) throws(Raised) in
    try m.extend(try m.list(a[0]), a[1])
    return .none
  }
  t.def("insert", "index, object, /") { (m, a) throws(Raised) in
    let l = try m.list(a[0])
    var i = try m.index(a[1])
    if i < 0 { i = max(i + l.items.count, 0) }
    l.items.insert(a[2], at: min(i, l.items.count))
    return .none
  }
  t.def("pop", "index=-1, /") { (m, a) throws(Raised) in
    let l = try m.list(a[0])
    var i = a[1].isNull ? -1 : try m.index(a[1])
    if l.items.isEmpty { throw m.indexError("pop from empty list") }
    if i < 0 { i += l.items.count }
    guard i >= 0 && i < l.items.count else { throw m.indexError("pop index out of range") }
    return i == l.items.count - 1 ? l.items.removeLast() : l.items.remove(at: i)
  }
  t.def("remove", "value, /") { (m, a) throws(Raised) in
    let l = try m.list(a[0])
    var i = 0
    while i < l.items.count {
      if try m.equal(l.items[i], a[1]) {
        if i < l.items.count { l.items.remove(at: i) }
        return .none
      }
      i += 1
    }
    throw m.valueError("list.remove(x): x not in list")
  }
  t.def("clear") { (m, a) throws(Raised) in
    let l = try m.list(a[0])
    var old = l.items
    l.items = []
    // From the last to the first, as CPython empties a list.
    while !old.isEmpty { old.removeLast() }
    return .none
  }
  t.def("copy") { (m, a) throws(Raised) in .list(try m.list(a[0]).items) }
  t.def("reverse") { (m, a) throws(Raised) in
    try m.list(a[0]).items.reverse()
    return .none
  }
  t.def("count", "value, /") { (m, a) throws(Raised) in
    let l = try m.list(a[0])
    var (i, n) = (0, 0)
    while i < l.items.count {
      if try m.equal(l.items[i], a[1]) { n += 1 }
      i += 1
    }
    return .int(n)
  }
  t.def("index", "value, start=0, stop=9223372036854775807, /") { (m, a) throws(Raised) in
    let l = try m.list(a[0])
    let (start, stop) = try m.searchRange(a[2], a[3], l.items.count)
    var i = start
    while i < min(stop, l.items.count) {
      if try m.equal(l.items[i], a[1]) { return .int(i) }
      i += 1
    }
    throw m.valueError("\(try m.reprString(a[1])) is not in list")
  }
  t.def("sort", "*, key=None, reverse=False") { (m, a) throws(Raised) in
    try m.sort(try m.list(a[0]), key: a[1], reverse: a[2].isNull ? false : try m.truthy(a[2]))
    return .none
  }
}

private func installListItems(_ t: PyType) {
  t.def("__len__") { (m, a) throws(Raised) in .int(try m.list(a[0]).items.count) }
  t.def("__iter__") { (m, a) throws(Raised) in .object(ListIterator(try m.list(a[0]))) }
  t.def("__reversed__") { (m, a) throws(Raised) in .object(ListReverseIterator(try m.list(a[0]))) }
  t.def("__contains__", "key, /") { (m, a) throws(Raised) in
    let l = try m.list(a[0])
    var i = 0
    while i < l.items.count {
      if try m.equal(l.items[i], a[1]) { return .bool(true) }
      i += 1
    }
    return .bool(false)
  }
  t.def("__getitem__", "index, /") { (m, a) throws(Raised) in
    let l = try m.list(a[0])
    if let s = m.slice(a[1]) {
      let b = try m.bounds(s, l.items.count)
      if b.step == 1 { return .list(Array(l.items[b.start..<(b.start + b.count)])) }
      return .list(b.positions.map { l.items[$0] })
    }
    let i = try m.position(a[1], l.items.count, outOfRange: "list index out of range") {
      "list indices must be integers or slices, not \($0)"
    }
    return l.items[i]
  }
  t.def("__setitem__", "index, value, /") { (m, a) throws(Raised) in
    let l = try m.list(a[0])
    if let s = m.slice(a[1]) {
      try m.assignSlice(l, s, a[2])
      return .none
    }
    let i = try m.position(a[1], l.items.count, outOfRange: "list assignment index out of range") {
      "list indices must be integers or slices, not \($0)"
    }
    l.items[i] = a[2]
    return .none
  }
  t.def("__delitem__", "index, /") { (m, a) throws(Raised) in
    let l = try m.list(a[0])
    if let s = m.slice(a[1]) {
      let b = try m.bounds(s, l.items.count)
      if b.count == 0 { return .none }
      if b.step == 1 {
        l.items.removeSubrange(b.start..<(b.start + b.count))
      } else {
        for i in b.positions.sorted(by: >) { l.items.remove(at: i) }
      }
      return .none
    }
    let i = try m.position(a[1], l.items.count, outOfRange: "list assignment index out of range") {
      "list indices must be integers or slices, not \($0)"
    }
    l.items.remove(at: i)
    return .none
  }
}

private func installListOperators(_ t: PyType) {
  t.def("__repr__") { (m, a) throws(Raised) in
    let l = try m.list(a[0])
    if l.items.isEmpty { return .string("[]") }
    return try m.guardingRepr(l, "[...]") { () throws(Raised) in "[\(try m.joinedReprs(l.items))]" }
  }
  t.def("__add__", "value, /") { (m, a) throws(Raised) in
    guard let other = a[1].list else { throw m.typeError("can only concatenate list (not \"\(m.typeName(a[1]))\") to list") }
    return .list(try m.list(a[0]).items + other.items)
  }
  t.def("__iadd__", "value, /") { (m, a) throws(Raised) in
    try m.extend(try m.list(a[0]), a[1])
    return a[0]
  }
  let multiply: NativeFunction = { (m, a) throws(Raised) in
    let l = try m.list(a[0])
    guard m.hasIndex(a[1]) else { throw m.typeError("'\(m.typeName(a[1]))' object cannot be interpreted as an integer") }
    let n = try m.repetitions(a[1], of: l.items.count)
    return .list(l.items.count == 1 ? Array(repeating: l.items[0], count: n) : (0..<n).flatMap { _ in l.items })
  }
  t.def("__mul__", "value, /", multiply)
  t.def("__rmul__", "value, /", multiply)
  t.def("__imul__", "value, /") { (m, a) throws(Raised) in
    let l = try m.list(a[0])
    guard m.hasIndex(a[1]) else { throw m.typeError("'\(m.typeName(a[1]))' object cannot be interpreted as an integer") }
    let n = try m.repetitions(a[1], of: l.items.count)
    let items = l.items
    l.items = (0..<n).flatMap { _ in items }
    return a[0]
  }
  for (op, name) in ComparisonOperator.rich {
    t.def(name, "value, /") { (m, a) throws(Raised) in
      let l = try m.list(a[0])
      guard let other = a[1].list else { return .notImplemented }
      return try m.compareSequences(op, { l.items }, { other.items })
    }
  }
}

extension Machine {
  /// `list.extend`.
  public func extend(_ l: PyList, _ source: Value) throws(Raised) {
    if case .object(let o) = source, o.type.isBuiltin, o.layout == .list || o.layout == .tuple {
      l.items += try elements(source)
      return
    }
    try iterate(source) { (item) throws(Raised) in l.items.append(item) }
  }

  /// The limits that `index(value, start, stop)` searches.
  func searchRange(_ start: Value, _ stop: Value, _ length: Int) throws(Raised) -> (Int, Int) {
    func place(_ v: Value, _ fallback: Int) throws(Raised) -> Int {
      if v.isNull { return fallback }
      if !hasIndex(v) { throw typeError("slice indices must be integers or have an __index__ method") }
      let n = try sliceIndex(v)
      return n < 0 ? max(n < -length ? 0 : n + length, 0) : n
    }
    return (try place(start, 0), try place(stop, Int.max))
  }

  func assignSlice(_ l: PyList, _ s: PySlice, _ value: Value) throws(Raised) {
    let isPlain: Bool
    if case .int(1) = s.step { isPlain = true } else { isPlain = s.step.isNone }
    if isPlain {
      guard isIterable(value) else { throw typeError("must assign iterable to extended slice") }
      let new = try elements(value)
      let b = try bounds(s, l.items.count)
      let range = b.start..<max(b.start, b.stop)
      var old = Array(l.items[range])
      l.items.replaceSubrange(range, with: new)
      releaseFromTheEnd(&old)
      return
    }
    guard isIterable(value) else { throw typeError("must assign iterable to extended slice") }
    let new = try elements(value)
    let b = try bounds(s, l.items.count)
    if new.count != b.count {
      throw valueError("attempt to assign sequence of size \(new.count) to extended slice of size \(b.count)")
    }
    for (k, i) in b.positions.enumerated() { l.items[i] = new[k] }
  }

  /// Whether `iter(value)` would give something, as far as its class tells.
  func isIterable(_ value: Value) -> Bool {
    guard case .object(let o) = value else { return false }
    if o.layout == .iterator || o.layout == .generator { return true }
    if let found = o.type.lookup(names.__iter__) { return !found.isNone }
    return o.type.lookup(names.__getitem__) != nil
  }
}
