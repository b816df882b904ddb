// `_collections`: the double-ended queue, and the counting and grouping that `collections` does in a hurry.

/// `collections.deque`.
final class PyDeque: PyInstance {
  /// The elements stand at `first..<storage.count`; what is before `first` is free.
  private var storage: [Value] = []
  private var first = 0
  var limit: Int?
  /// Changes with every change, so that iterators notice.
  private(set) var version = 0

  var count: Int { storage.count - first }

  subscript(i: Int) -> Value {
    get { storage[first + i] }
    set { storage[first + i] = newValue }
  }

  var items: [Value] {
    get { Array(storage[first...]) }
    set {
      storage = newValue
      first = 0
      version &+= 1
    }
  }

  override func addOwnHolds(to search: CircleSearch) {
    super.addOwnHolds(to: search)
    search.hold(values: storage)
  }

  override func addReferences(to list: inout [AnyObject]) {
    for item in items {
      if let o = item.object { list.append(o) }
    }
  }

  func append(_ v: Value) {
    version &+= 1
    storage.append(v)
    if let limit, count > limit { _ = popFirst() }
  }

  func prepend(_ v: Value) {
    version &+= 1
    if first == 0 {
      let room = max(count, 8)
      storage = Array(repeating: .null, count: room) + storage
      first = room
    }
    first -= 1
    storage[first] = v
    if let limit, count > limit { _ = popLast() }
  }

  func popFirst() -> Value? {
    if count == 0 { return nil }
    version &+= 1
    let v = storage[first]
    storage[first] = .null
    first += 1
    if first > 32 && first > storage.count / 2 {
      storage.removeFirst(first)
      first = 0
    }
    return v
  }

  func popLast() -> Value? {
    if count == 0 { return nil }
    version &+= 1
    return storage.removeLast()
  }

  override func dropReferences() {
    super.dropReferences()
    storage = []
    first = 0
  }
}

private final class DequeIterator: PyIterator {
  private let deque: PyDeque
  private let version: Int
  private var index = 0
  private let isReversed: Bool

  init(_ deque: PyDeque, isReversed: Bool, type: PyType) {
    self.deque = deque
    self.isReversed = isReversed
    version = deque.version
    super.init(type: type)
  }

  override func next(_ m: Machine) throws(Raised) -> Value {
    if index >= deque.count && version == deque.version { return .null }
    if version != deque.version { throw m.runtimeError("deque mutated during iteration") }
    defer { index += 1 }
    return deque[isReversed ? deque.count - 1 - index : index]
  }

  override var lengthHint: Int { max(deque.count - index, 0) }
}

nonisolated(unsafe) let collectionsCoreModule = NativeModule("_collections") { (library, module) throws(Raised) in
  let m = library.machine
  let deque = DequeType(m)
  module.set("deque", deque.type)
  module.def("_count_elements", "mapping, iterable, /") { (m, a) throws(Raised) in
    guard let d = a[0].dict else { throw m.wrongReceiver(a[0], types.dict) }
    try m.iterate(a[1]) { (item) throws(Raised) in
      let old = try d.get(item, m) ?? .int(0)
      try d.set(item, try m.binary(.add, old, .int(1)), m)
    }
    return .none
  }
}

private final class DequeType {
  let type: PyType
  private let iterator: PyType
  private let reverseIterator: PyType

  init(_ m: Machine) {
    type = m.makeType("deque", module: "collections", hasInstanceDict: false) { _ in }
    type.allocate = { PyDeque(type: $0) }
    type.patternKind = .sequence
    iterator = m.makeType("_deque_iterator", module: "_collections", base: types.iterator) { _ in }
    reverseIterator = m.makeType("_deque_reverse_iterator", module: "_collections", base: types.iterator) { _ in }
    defineBasics()
    defineEnds()
    defineSearch()
    defineItems()
    defineOperators()
  }

  private func get(_ m: Machine, _ v: Value) throws(Raised) -> PyDeque {
    guard let d = v.object as? PyDeque else { throw m.wrongReceiver(v, type) }
    return d
  }

  private func copy(_ m: Machine, _ d: PyDeque, _ items: [Value]) throws(Raised) -> Value {
    let made = try m.allocate(d.type)
    guard let new = made.object as? PyDeque else { return made }
    new.limit = d.limit
    new.items = d.limit.map { Array(items.suffix($0)) } ?? items
    return made
  }

  private func defineBasics() {
    let t = type
    t.def("__init__", "iterable=None, maxlen=None") { (m, a) throws(Raised) in
      let d = try self.get(m, a[0])
      d.limit = nil
      if !a[2].isNull && !a[2].isNone {
        guard case .int(let n) = a[2].isNull ? .none : try m.indexValue(a[2], orElse: { _ in "an integer is required" }) else {
          throw m.overflowError("Python int too large to convert to C ssize_t")
        }
        if n < 0 { throw m.valueError("maxlen must be non-negative") }
        d.limit = n
      }
      d.items = []
      if !a[1].isNull && !a[1].isNone { try m.iterate(a[1]) { d.append($0) } }
      return .none
    }
    t.def("__repr__") { (m, a) throws(Raised) in
      let d = try self.get(m, a[0])
      return try m.guardingRepr(d, "[...]") { () throws(Raised) in
        let limit = d.limit.map { ", maxlen=\($0)" } ?? ""
        return "\(d.type.name)([\(try m.joinedReprs(d.items))]\(limit))"
      }
    }
    t.attribute("maxlen", get: { (m, v) throws(Raised) in try self.get(m, v).limit.map { .int($0) } ?? .none })
    t.def("__len__") { (m, a) throws(Raised) in .int(try self.get(m, a[0]).count) }
    t.def("__iter__") { (m, a) throws(Raised) in
      .object(DequeIterator(try self.get(m, a[0]), isReversed: false, type: self.iterator))
    }
    t.def("__reversed__") { (m, a) throws(Raised) in
      .object(DequeIterator(try self.get(m, a[0]), isReversed: true, type: self.reverseIterator))
    }
    t.def("__bool__") { (m, a) throws(Raised) in .bool(try self.get(m, a[0]).count > 0) }
    t.def("clear") { (m, a) throws(Raised) in
      try self.get(m, a[0]).items = []
      return .none
    }
    for name in ["copy", "__copy__"] {
      t.def(name) { (m, a) throws(Raised) in
        let d = try self.get(m, a[0])
        return try self.copy(m, d, d.items)
      }
    }
    t.unhashable()
    t.defClass("__class_getitem__", "item, /") { (m, a) in .object(PyGenericAlias(a[0], a[1])) }
  }

  private func defineEnds() {
    let t = type
    t.def("append", "item, /") { (m, a) throws(Raised) in
      try self.get(m, a[0]).append(a[1])
      return .none
    }
    t.def("appendleft", "item, /") { (m, a) throws(Raised) in
      try self.get(m, a[0]).prepend(a[1])
      return .none
    }
    t.def("pop") { (m, a) throws(Raised) in
      guard let v = try self.get(m, a[0]).popLast() else { throw m.indexError("pop from an empty deque") }
      return v
    }
    t.def("popleft") { (m, a) throws(Raised) in
      guard let v = try self.get(m, a[0]).popFirst() else { throw m.indexError("pop from an empty deque") }
      return v
    }
    t.def("extend", "iterable, /") { (m, a) throws(Raised) in
      let d = try self.get(m, a[0])
      let source = a[1].object === d ? .list(d.items) : a[1]
      try m.iterate(source) { d.append($0) }
      return .none
    }
    t.def("extendleft", "iterable, /") { (m, a) throws(Raised) in
      let d = try self.get(m, a[0])
      let source = a[1].object === d ? .list(d.items) : a[1]
      try m.iterate(source) { d.prepend($0) }
      return .none
    }
    t.def("rotate", "n=1, /") { (m, a) throws(Raised) in
      let d = try self.get(m, a[0])
      let n = a[1].isNull ? 1 : try m.index(a[1])
      let items = d.items
      if items.count > 1 {
        let k = CivilTime.modulo(n, items.count)
        d.items = Array(items.suffix(k)) + Array(items.dropLast(k))
      }
      return .none
    }
    t.def("reverse") { (m, a) throws(Raised) in
      let d = try self.get(m, a[0])
      d.items = d.items.reversed()
      return .none
    }
  }

  private func defineSearch() {
    let t = type
    func position(_ m: Machine, _ d: PyDeque, _ item: Value, _ start: Int = 0, _ stop: Int = Int.max) throws(Raised) -> Int? {
      var i = start
      let before = d.version
      while i < min(stop, d.count) {
        if try m.equal(d[i], item) { return i }
        if d.version != before { throw m.runtimeError("deque mutated during iteration") }
        i += 1
      }
      return nil
    }
    t.def("__contains__", "item, /") { (m, a) throws(Raised) in
      .bool(try position(m, try self.get(m, a[0]), a[1]) != nil)
    }
    t.def("count", "item, /") { (m, a) throws(Raised) in
      var n = 0
      for item in try self.get(m, a[0]).items { if try m.equal(item, a[1]) { n += 1 } }
      return .int(n)
    }
    t.def("index", "item, start=0, stop=None, /") { (m, a) throws(Raised) in
      let d = try self.get(m, a[0])
      func bound(_ v: Value, _ fallback: Int) throws(Raised) -> Int {
        if v.isNull { return fallback }
        let n = try m.index(v)
        return min(max(n < 0 ? n + d.count : n, 0), d.count)
      }
      guard let i = try position(m, d, a[1], try bound(a[2], 0), try bound(a[3], d.count)) else {
        throw m.valueError("\(try m.reprString(a[1])) is not in deque")
      }
      return .int(i)
    }
    t.def("remove", "item, /") { (m, a) throws(Raised) in
      let d = try self.get(m, a[0])
      guard let i = try position(m, d, a[1]) else {
        throw m.valueError("\(try m.reprString(a[1])) is not in deque")
      }
      var items = d.items
      items.remove(at: i)
      d.items = items
      return .none
    }
    t.def("insert", "index, item, /") { (m, a) throws(Raised) in
      let d = try self.get(m, a[0])
      if let limit = d.limit, d.count >= limit { throw m.indexError("deque already at its maximum size") }
      let n = try m.index(a[1])
      var items = d.items
      items.insert(a[2], at: min(max(n < 0 ? n + items.count : n, 0), items.count))
      d.items = items
      return .none
    }
  }

  private func defineItems() {
    let t = type
    func place(_ m: Machine, _ d: PyDeque, _ v: Value) throws(Raised) -> Int {
      let n = try m.index(v, orElse: { "sequence index must be integer, not '\($0)'" })
      let i = n < 0 ? n + d.count : n
      if i < 0 || i >= d.count { throw m.indexError("deque index out of range") }
      return i
    }
    t.def("__getitem__", "index, /") { (m, a) throws(Raised) in
      let d = try self.get(m, a[0])
      return d[try place(m, d, a[1])]
    }
    t.def("__setitem__", "index, value, /") { (m, a) throws(Raised) in
      let d = try self.get(m, a[0])
      d[try place(m, d, a[1])] = a[2]
      return .none
    }
    t.def("__delitem__", "index, /") { (m, a) throws(Raised) in
      let d = try self.get(m, a[0])
      var items = d.items
      items.remove(at: try place(m, d, a[1]))
      d.items = items
      return .none
    }
  }

  private func defineOperators() {
    let t = type
    t.def("__add__", "value, /") { (m, a) throws(Raised) in
      let d = try self.get(m, a[0])
      guard let other = a[1].object as? PyDeque else {
        throw m.typeError("can only concatenate deque (not \"\(m.typeName(a[1]))\") to deque")
      }
      return try self.copy(m, d, d.items + other.items)
    }
    t.def("__iadd__", "value, /") { (m, a) throws(Raised) in
      let d = try self.get(m, a[0])
      let source = a[1].object === d ? .list(d.items) : a[1]
      try m.iterate(source) { d.append($0) }
      return a[0]
    }
    func repeated(_ m: Machine, _ d: PyDeque, _ n: Value) throws(Raised) -> [Value] {
      let items = d.items
      let times = try m.repetitions(n, of: items.count)
      return Array((0..<times).map { _ in items }.joined())
    }
    for name in ["__mul__", "__rmul__"] {
      t.def(name, "value, /") { (m, a) throws(Raised) in
        let d = try self.get(m, a[0])
        return try self.copy(m, d, repeated(m, d, a[1]))
      }
    }
    t.def("__imul__", "value, /") { (m, a) throws(Raised) in
      let d = try self.get(m, a[0])
      let items = try repeated(m, d, a[1])
      d.items = d.limit.map { Array(items.suffix($0)) } ?? items
      return a[0]
    }
    for (op, name) in ComparisonOperator.rich {
      t.def(name, "value, /") { (m, a) throws(Raised) in
        let d = try self.get(m, a[0])
        guard let other = a[1].object as? PyDeque else { return .notImplemented }
        return try m.compareSequences(op, { d.items }, { other.items })
      }
    }
  }
}
