// `dict_keys`, `dict_values`, `dict_items`: windows on a dict, and its iterators.

enum DictViewKind: UInt8, Sendable { case keys, values, items }

/// What `d.keys()`, `d.values()` and `d.items()` give.
final class PyDictView: PyObject {
  let dict: PyDict
  let kind: DictViewKind

  init(_ dict: PyDict, _ kind: DictViewKind) {
    self.dict = dict
    self.kind = kind
    let type =
      switch kind {
      case .keys: moreTypes.dictKeys
      case .values: moreTypes.dictValues
      case .items: moreTypes.dictItems
      }
    super.init(type: type, layout: .dictView)
  }

  /// The elements as they are now.
  var elements: [Value] {
    switch kind {
    case .keys: dict.keys
    case .values: dict.values
    case .items: dict.pairs.map { .tuple([$0.0, $0.1]) }
    }
  }

  func contains(_ v: Value, _ m: Machine) throws(Raised) -> Bool {
    switch kind {
    case .keys: return try dict.get(v, m) != nil
    case .items:
      guard let pair = v.tuple?.items, pair.count == 2, let found = try dict.get(pair[0], m) else { return false }
      return try m.equal(found, pair[1])
    case .values:
      for other in dict.values { if try m.equal(other, v) { return true } }
      return false
    }
  }
}

/// Walks a dict; complains when the dict changes its size meanwhile.
final class DictIterator: PyIterator {
  private var dict: PyDict?
  private let kind: DictViewKind
  private let isReversed: Bool
  private var index: Int
  private let expectedCount: Int
  private(set) var remaining: Int

  init(_ dict: PyDict, _ kind: DictViewKind, reversed: Bool = false) {
    self.dict = dict
    self.kind = kind
    isReversed = reversed
    index = reversed ? dict.used - 1 : 0
    expectedCount = dict.count
    remaining = dict.count
    let type =
      switch kind {
      case .keys: reversed ? moreTypes.dictReverseKeyIterator : moreTypes.dictKeyIterator
      case .values: reversed ? moreTypes.dictReverseValueIterator : moreTypes.dictValueIterator
      case .items: reversed ? moreTypes.dictReverseItemIterator : moreTypes.dictItemIterator
      }
    super.init(type: type)
  }

  private static let mutated = "OrderedDict mutated during iteration"

  private func isOrdered(_ d: PyDict) -> Bool {
    d.type.mro.contains { $0.name == "OrderedDict" && $0.module == "collections" }
  }

  override func next(_ m: Machine) throws(Raised) -> Value {
    guard let d = dict else { return .null }
    if d.count != expectedCount {
      // The complaint is repeated at every further call, as CPython repeats it.
      throw m.runtimeError(isOrdered(d) ? Self.mutated : "dictionary changed size during iteration")
    }
    var i: Int
    if isReversed {
      i = min(index, d.used - 1)
      while i >= 0 && d.entries[i].key.isNull { i -= 1 }
    } else {
      i = d.next(from: index)
    }
    if i < 0 {
      dict = nil
      return .null
    }
    if remaining == 0 {
      dict = nil
      throw m.runtimeError(isOrdered(d) ? Self.mutated : "dictionary keys changed during iteration")
    }
    remaining -= 1
    index = isReversed ? i - 1 : i + 1
    let entry = d.entries[i]
    switch kind {
    case .keys: return entry.key
    case .values: return entry.value
    case .items: return .tuple([entry.key, entry.value])
    }
  }

  override func dropReferences() { dict = nil }
  override var lengthHint: Int { dict == nil ? 0 : remaining }
}

func installDictViewTypes() {
  for t in [moreTypes.dictKeys, moreTypes.dictValues, moreTypes.dictItems] {
    func own(_ m: Machine, _ v: Value) throws(Raised) -> PyDictView {
      guard let o = v.cast(.dictView, to: PyDictView.self) else { throw m.wrongReceiver(v, t) }
      return o
    }
    t.isFinal = true
    t.refuseInstances()
    t.def("__len__") { (m, a) throws(Raised) in .int(try own(m, a[0]).dict.count) }
    t.def("__iter__") { (m, a) throws(Raised) in
      let v = try own(m, a[0])
      return .object(DictIterator(v.dict, v.kind))
    }
    t.def("__reversed__") { (m, a) throws(Raised) in
      let v = try own(m, a[0])
      return .object(DictIterator(v.dict, v.kind, reversed: true))
    }
    t.def("__repr__") { (m, a) throws(Raised) in
      let v = try own(m, a[0])
      return try m.guardingRepr(v, "...") { () throws(Raised) in
        "\(v.type.name)([\(try m.joinedReprs(v.elements))])"
      }
    }
    t.attribute("mapping", get: { (m, v) throws(Raised) in
      .object(PyMappingProxy(.object(try own(m, v).dict)))
    })
    if t === moreTypes.dictValues { continue }
    t.unhashable()
    t.def("__contains__", "key, /") { (m, a) throws(Raised) in .bool(try own(m, a[0]).contains(a[1], m)) }
    installDictViewOperators(t, own)
  }
}

private func installDictViewOperators(
  _ t: PyType, _ own: @escaping (Machine, Value) throws(Raised) -> PyDictView
) {
  for (op, name) in ComparisonOperator.rich {
    t.def(name, "value, /") { (m, a) throws(Raised) in
      let v = try own(m, a[0])
      guard m.isSetLike(a[1]) else { return .notImplemented }
      let (x, y) = (v.dict.count, try m.length(a[1]))
      func within(_ small: Value, _ large: Value) throws(Raised) -> Bool {
        for item in try m.elements(small) { if try !m.contains(large, item) { return false } }
        return true
      }
      switch op {
      case .equal: return .bool(x == y ? try within(a[0], a[1]) : false)
      case .notEqual: return .bool(x == y ? !(try within(a[0], a[1])) : true)
      case .less: return .bool(x < y ? try within(a[0], a[1]) : false)
      case .lessEqual: return .bool(x <= y ? try within(a[0], a[1]) : false)
      case .greater: return .bool(x > y ? try within(a[1], a[0]) : false)
      default: return .bool(x >= y ? try within(a[1], a[0]) : false)
      }
    }
  }
  /// CPython makes a set of a view of keys from the dict itself, which sizes the table in one go.
  func keysAsDict(_ v: Value) -> Value {
    guard let view = v.cast(.dictView, to: PyDictView.self), view.kind == .keys, view.dict.type === types.dict else {
      return v
    }
    return .object(view.dict)
  }
  func operation(
    _ name: String, _ body: @escaping (Machine, PySet, Value) throws(Raised) -> Void
  ) {
    t.def("__\(name)__", "value, /") { (m, a) throws(Raised) in
      let made = PySet()
      try made.update(from: keysAsDict(a[0]), m)
      try body(m, made, a[1])
      return .object(made)
    }
    t.def("__r\(name)__", "value, /") { (m, a) throws(Raised) in
      let made = PySet()
      try made.update(from: keysAsDict(a[1]), m)
      try body(m, made, a[0])
      return .object(made)
    }
  }
  operation("or") { (m, s, other) throws(Raised) in try s.update(from: other, m) }
  operation("xor") { (m, s, other) throws(Raised) in try s.symmetricDifferenceUpdate(other, m) }
  operation("sub") { (m, s, other) throws(Raised) in try s.differenceUpdate(other, m) }
  t.def("__and__", "value, /") { (m, a) throws(Raised) in .object(try m.intersection(ofView: a[0], a[1])) }
  t.def("__rand__", "value, /") { (m, a) throws(Raised) in .object(try m.intersection(ofView: a[0], a[1])) }
  t.def("isdisjoint", "other, /") { (m, a) throws(Raised) in
    let v = try own(m, a[0])
    for item in try m.elements(a[1]) { if try v.contains(item, m) { return .bool(false) } }
    return .bool(true)
  }
}

extension Machine {
  /// Sets, frozensets and views of keys and items.
  func isSetLike(_ v: Value) -> Bool {
    guard case .object(let o) = v else { return false }
    if o.layout == .set { return true }
    return o.layout == .dictView && o.type !== moreTypes.dictValues
  }

  /// Walks the operand that CPython walks, for its order becomes the result's: a smaller view beside a set, and the
  /// smaller of two views.
  fileprivate func intersection(ofView v: Value, _ other: Value) throws(Raised) -> PySet {
    var (kept, walked) = (v, other)
    if v.object?.layout != .dictView { swap(&kept, &walked) }
    if case .object(let o) = walked {
      let viewCount = try length(kept)
      if o.type === types.set, viewCount <= unsafeDowncast(o, to: PySet.self).count {
        swap(&kept, &walked)
      } else if o.layout == .dictView, isSetLike(walked), try length(walked) > viewCount {
        swap(&kept, &walked)
      }
    }
    let made = PySet()
    try iterate(walked) { (item) throws(Raised) in
      if try self.contains(kept, item) { try made.add(item, self) }
    }
    return made
  }
}
