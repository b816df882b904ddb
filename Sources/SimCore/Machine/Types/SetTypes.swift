// `set` and `frozenset`.

func installSetTypes() {
  for t in [types.set, types.frozenset] {
    t.allocate = { $0.isBuiltin ? PySet(type: $0) : PySetInstance(type: $0) }
    t.defClass("__class_getitem__", "item, /") { (m, a) in .object(PyGenericAlias(a[0], a[1])) }
    installSetQueries(t)
    installSetOperations(t)
  }
  let t = types.set
  t.defNew("...") { (m, a) throws(Raised) in try m.allocate(m.classArgument(a[0], below: types.set)) }
  t.def("__init__", "...") { (m, a) throws(Raised) in
    let s = try m.set(a[0])
    try a.check(m, "set", 0, 1)
    if s.count > 0 { s.removeAll() }
    if a.count > 1 { try s.update(from: a[1], m) }
    return .none
  }
  t.unhashable()
  installSetChanges(t)
  let f = types.frozenset
  f.defNew("...") { (m, a) throws(Raised) in
    let type = try m.classArgument(a[0], below: f)
    if type === f || type.lookup("__init__")?.function == nil { try a.check(m, "frozenset", 0, 1) }
    if type === f, a.positionalCount > 1, let same = a[1].set, same.type === f { return a[1] }
    let made = try m.allocate(type)
    if a.positionalCount > 1 { try m.set(made).update(from: a[1], m) }
    return made
  }
  f.def("__init__", "...") { (_, _) in .none }
  f.def("__hash__") { (m, a) throws(Raised) in .int(try m.set(a[0]).frozenHash()) }
}

extension PySet {
  /// The hash of a frozenset: independent of order, mixed as CPython mixes it.
  func frozenHash() -> Int {
    var h: UInt = 0
    for entry in entries {
      let e = UInt(bitPattern: entry.hash)
      h ^= ((e ^ 89_869_747) ^ (e << 16)) &* 3_644_798_167
    }
    h ^= (UInt(count) &+ 1) &* 1_927_868_237
    h ^= (h >> 11) ^ (h >> 25)
    h = h &* 69069 &+ 907_133_923
    return h == UInt.max ? 590_923_713 : Int(bitPattern: h)
  }

  /// The class of results: the builtin one, also for instances of subclasses.
  var resultType: PyType { type.isSubclass(of: types.frozenset) ? types.frozenset : types.set }
}

private func installSetQueries(_ t: PyType) {
  t.def("__len__") { (m, a) throws(Raised) in .int(try m.set(a[0]).count) }
  t.def("__iter__") { (m, a) throws(Raised) in .object(SetIterator(try m.set(a[0]))) }
  t.def("__contains__", "key, /") { (m, a) throws(Raised) in
    .bool(try m.set(a[0]).contains(try m.setKey(a[1]), m))
  }
  t.def("__repr__") { (m, a) throws(Raised) in
    let s = try m.set(a[0])
    let name = s.type.name
    if s.count == 0 { return .string("\(name)()") }
    return try m.guardingRepr(s, "\(name)(...)") { () throws(Raised) in
      let inner = "{\(try m.joinedReprs(s.elements))}"
      return s.type === types.set ? inner : "\(name)(\(inner))"
    }
  }
  for (op, name) in ComparisonOperator.rich {
    t.def(name, "value, /") { (m, a) throws(Raised) in
      let s = try m.set(a[0])
      guard let other = a[1].set else { return .notImplemented }
      switch op {
      case .equal: return .bool(try s.isEqual(to: other, m))
      case .notEqual: return .bool(!(try s.isEqual(to: other, m)))
      case .less: return .bool(s.count < other.count ? try s.isSubset(of: other, m) : false)
      case .lessEqual: return .bool(try s.isSubset(of: other, m))
      case .greater: return .bool(s.count > other.count ? try other.isSubset(of: s, m) : false)
      default: return .bool(try other.isSubset(of: s, m))
      }
    }
  }
  func asSet(_ m: Machine, _ v: Value) throws(Raised) -> PySet {
    if let s = v.set { return s }
    let made = PySet()
    try made.update(from: v, m)
    return made
  }
  t.def("issubset", "other, /") { (m, a) throws(Raised) in .bool(try m.set(a[0]).isSubset(of: asSet(m, a[1]), m)) }
  t.def("issuperset", "other, /") { (m, a) throws(Raised) in .bool(try asSet(m, a[1]).isSubset(of: m.set(a[0]), m)) }
  t.def("isdisjoint", "other, /") { (m, a) throws(Raised) in
    let s = try m.set(a[0])
    if let other = a[1].set {
      let (kept, walked) = other.count > s.count ? (other, s) : (s, other)
      for entry in walked.entries where try kept.contains(entry.key, hash: entry.hash, m) { return .bool(false) }
      return .bool(true)
    }
    for item in try m.elements(a[1]) where try s.contains(item, m) { return .bool(false) }
    return .bool(true)
  }
}

private func installSetOperations(_ t: PyType) {
  t.def("copy") { (m, a) throws(Raised) in
    let s = try m.set(a[0])
    if s.type === types.frozenset { return a[0] }
    return .object(try s.copied(m, type: s.resultType))
  }
  t.def("union", "...") { (m, a) throws(Raised) in
    let s = try m.set(a[0])
    try a.check(m, "\(t.name).union", 0, Int.max)
    let made = try s.copied(m, type: s.resultType)
    for other in a.positional.dropFirst() where !other.isIdentical(to: a[0]) { try made.update(from: other, m) }
    return .object(made)
  }
  t.def("intersection", "...") { (m, a) throws(Raised) in
    var s = try m.set(a[0])
    let type = s.resultType
    try a.check(m, "\(t.name).intersection", 0, Int.max)
    if a.count == 1 { return .object(try s.copied(m, type: type)) }
    for other in a.positional.dropFirst() { s = try s.intersection(other, m, type: type) }
    return .object(s)
  }
  t.def("difference", "...") { (m, a) throws(Raised) in
    let s = try m.set(a[0])
    try a.check(m, "\(t.name).difference", 0, Int.max)
    if a.count == 1 { return .object(try s.copied(m, type: s.resultType)) }
    let made = try s.difference(a[1], m, type: s.resultType)
    for other in a.positional.dropFirst(2) { try made.differenceUpdate(other, m) }
    return .object(made)
  }
  let symmetric: NativeFunction = { (m, a) throws(Raised) in
    let s = try m.set(a[0])
    let made = PySet(type: s.resultType)
    try made.update(from: a[1], m)
    try made.symmetricDifferenceUpdate(a[0], m)
    return .object(made)
  }
  t.def("symmetric_difference", "other, /", symmetric)
  t.def("__or__", "value, /") { (m, a) throws(Raised) in
    guard let s = a[0].set, let other = a[1].set else { return .notImplemented }
    let made = try s.copied(m, type: s.resultType)
    if s !== other { try made.merge(other, m) }
    return .object(made)
  }
  t.def("__and__", "value, /") { (m, a) throws(Raised) in
    guard let s = a[0].set, a[1].set != nil else { return .notImplemented }
    return .object(try s.intersection(a[1], m, type: s.resultType))
  }
  t.def("__sub__", "value, /") { (m, a) throws(Raised) in
    guard let s = a[0].set, a[1].set != nil else { return .notImplemented }
    return .object(try s.difference(a[1], m, type: s.resultType))
  }
  t.def("__xor__", "value, /") { (m, a) throws(Raised) in
    guard a[0].set != nil, a[1].set != nil else { return .notImplemented }
    return try symmetric(m, a)
  }
  for (name, op) in [("or", BinaryOperator.bitOr), ("and", .bitAnd), ("sub", .subtract), ("xor", .bitXor)] {
    t.def("__r\(name)__", "value, /") { (m, a) throws(Raised) in
      guard a[0].set != nil, a[1].set != nil else { return .notImplemented }
      return try m.binary(op, a[1], a[0])
    }
  }
}

private func installSetChanges(_ t: PyType) {
  t.def("add", "object, /") { (m, a) throws(Raised) in
    try m.set(a[0]).add(a[1], m)
    return .none
  }
  t.def("discard", "object, /") { (m, a) throws(Raised) in
    try m.set(a[0]).discard(try m.setKey(a[1]), m)
    return .none
  }
  t.def("remove", "object, /") { (m, a) throws(Raised) in
    guard try m.set(a[0]).discard(try m.setKey(a[1]), m) else { throw m.keyError(a[1]) }
    return .none
  }
  t.def("pop") { (m, a) throws(Raised) in
    guard let key = try m.set(a[0]).pop() else { throw m.keyError(.string("pop from an empty set")) }
    return key
  }
  t.def("clear") { (m, a) throws(Raised) in
    try m.set(a[0]).removeAll()
    return .none
  }
  t.def("update", "...") { (m, a) throws(Raised) in
    let s = try m.set(a[0])
    try a.check(m, "set.update", 0, Int.max)
    for other in a.positional.dropFirst() { try s.update(from: other, m) }
    return .none
  }
  t.def("intersection_update", "...") { (m, a) throws(Raised) in
    let s = try m.set(a[0])
    try a.check(m, "set.intersection_update", 0, Int.max)
    if a.count == 1 { return .none }
    var result = s
    for other in a.positional.dropFirst() { result = try result.intersection(other, m, type: types.set) }
    s.takeOver(result)
    return .none
  }
  t.def("difference_update", "...") { (m, a) throws(Raised) in
    let s = try m.set(a[0])
    try a.check(m, "set.difference_update", 0, Int.max)
    for other in a.positional.dropFirst() { try s.differenceUpdate(other, m) }
    return .none
  }
  t.def("symmetric_difference_update", "other, /") { (m, a) throws(Raised) in
    try m.set(a[0]).symmetricDifferenceUpdate(a[1], m)
    return .none
  }
  t.def("__ior__", "value, /") { (m, a) throws(Raised) in
    guard a[1].set != nil else { return .notImplemented }
    try m.set(a[0]).update(from: a[1], m)
    return a[0]
  }
  t.def("__iand__", "value, /") { (m, a) throws(Raised) in
    let s = try m.set(a[0])
    guard a[1].set != nil else { return .notImplemented }
    s.takeOver(try s.intersection(a[1], m, type: types.set))
    return a[0]
  }
  t.def("__isub__", "value, /") { (m, a) throws(Raised) in
    guard a[1].set != nil else { return .notImplemented }
    try m.set(a[0]).differenceUpdate(a[1], m)
    return a[0]
  }
  t.def("__ixor__", "value, /") { (m, a) throws(Raised) in
    guard a[1].set != nil else { return .notImplemented }
    try m.set(a[0]).symmetricDifferenceUpdate(a[1], m)
    return a[0]
  }
}

extension Machine {
  /// Adds to a set that is being built.
  func setAdd(_ target: Value, _ item: Value) throws(Raised) { try target.set?.add(item, self) }

  /// A set stands for the frozenset that equals it where it is looked up in a set.
  fileprivate func setKey(_ v: Value) throws(Raised) -> Value {
    guard let s = v.set, s.type.isSubclass(of: types.set) else { return v }
    return .object(try s.copied(self, type: types.frozenset))
  }
}
