// `tuple`.

func installTupleType() {
  let t = types.tuple
  t.allocate = { $0 === types.tuple ? PyTuple([]) : PyTupleInstance([], type: $0) }
  t.defNew("...") { (m, a) throws(Raised) in
    let type = try m.classArgument(a[0], below: types.tuple)
    if type === types.tuple || a.keywordNames == nil && type.lookup("__init__")?.function == nil {
      try a.check(m, "tuple", 0, 1)
    }
    if type === types.tuple {
      if a.count < 2 { return .tuple([]) }
      if let same = a[1].tuple, same.type === types.tuple { return a[1] }
      return .tuple(try m.elements(a[1]))
    }
    return .object(PyTupleInstance(a.positionalCount < 2 ? [] : try m.elements(a[1]), type: type))
  }
  t.defClass("__class_getitem__", "item, /") { (m, a) in .object(PyGenericAlias(a[0], a[1])) }
  t.def("__len__") { (m, a) throws(Raised) in .int(try m.tuple(a[0]).items.count) }
  t.def("__iter__") { (m, a) throws(Raised) in .object(TupleIterator(try m.tuple(a[0]))) }
  t.def("__contains__", "key, /") { (m, a) throws(Raised) in
    for item in try m.tuple(a[0]).items where try m.equal(item, a[1]) { return .bool(true) }
    return .bool(false)
  }
  t.def("__getitem__", "index, /") { (m, a) throws(Raised) in
    let items = try m.tuple(a[0]).items
    if let s = m.slice(a[1]) {
      let b = try m.bounds(s, items.count)
      if b.step == 1 {
        if b.count == items.count, a[0].object?.type === types.tuple { return a[0] }
        return .tuple(Array(items[b.start..<(b.start + b.count)]))
      }
      return .tuple(b.positions.map { items[$0] })
    }
    return items[
      try m.position(a[1], items.count, outOfRange: "tuple index out of range") {
        "tuple indices must be integers or slices, not \($0)"
      }]
  }
  t.def("count", "value, /") { (m, a) throws(Raised) in
    var n = 0
    for item in try m.tuple(a[0]).items where try m.equal(item, a[1]) { n += 1 }
    return .int(n)
  }
  t.def("index", "value, start=0, stop=9223372036854775807, /") { (m, a) throws(Raised) in
    let items = try m.tuple(a[0]).items
    let (start, stop) = try m.searchRange(a[2], a[3], items.count)
    var i = start
    while i < min(stop, items.count) {
      if try m.equal(items[i], a[1]) { return .int(i) }
      i += 1
    }
    throw m.valueError("tuple.index(x): x not in tuple")
  }
  t.def("__getnewargs__") { (m, a) throws(Raised) in .tuple([.tuple(try m.tuple(a[0]).items)]) }
  t.def("__repr__") { (m, a) throws(Raised) in
    let o = try m.tuple(a[0])
    if o.items.isEmpty { return .string("()") }
    return try m.guardingRepr(o, "(...)") { () throws(Raised) in
      "(\(try m.joinedReprs(o.items))\(o.items.count == 1 ? "," : ""))"
    }
  }
  t.def("__hash__") { (m, a) throws(Raised) in
    .int(try m.hash(items: try m.tuple(a[0]).items))
  }
  t.def("__add__", "value, /") { (m, a) throws(Raised) in
    guard let other = a[1].tuple else { throw m.typeError("can only concatenate tuple (not \"\(m.typeName(a[1]))\") to tuple") }
    return .tuple(try m.tuple(a[0]).items + other.items)
  }
  let multiply: NativeFunction = { (m, a) throws(Raised) in
    let items = try m.tuple(a[0]).items
    guard m.hasIndex(a[1]) else { throw m.typeError("'\(m.typeName(a[1]))' object cannot be interpreted as an integer") }
    let n = try m.repetitions(a[1], of: items.count)
    return .tuple((0..<n).flatMap { _ in items })
  }
  t.def("__mul__", "value, /", multiply)
  t.def("__rmul__", "value, /", multiply)
  for (op, name) in ComparisonOperator.rich {
    t.def(name, "value, /") { (m, a) throws(Raised) in
      let own = try m.tuple(a[0]).items
      guard let other = a[1].tuple?.items else { return .notImplemented }
      return try m.compareSequences(op, { own }, { other })
    }
  }
}

extension Machine {
  /// The hash of a tuple of these (xxHash over the hashes of the elements, as CPython computes it: the order of sets of
  /// tuples of numbers hangs on it).
  ///
  /// A slice's hash is the same over its three parts, but for the last step.
  func hash(items: [Value], countsLength: Bool = true) throws(Raised) -> Int {
    let prime1: UInt = 11_400_714_785_074_694_791
    let prime2: UInt = 14_029_467_366_897_019_727
    let prime5: UInt = 2_870_177_450_012_600_261
    var acc = prime5
    for item in items {
      acc &+= UInt(bitPattern: try hash(item)) &* prime2
      acc = (acc << 31) | (acc >> 33)
      acc &*= prime1
    }
    if countsLength { acc &+= UInt(items.count) ^ (prime5 ^ 3_527_539) }
    if acc == UInt.max { return 1_546_275_796 }
    return Int(bitPattern: acc)
  }
}
