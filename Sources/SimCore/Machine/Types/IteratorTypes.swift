// Iterators over lists, tuples, sets and callables; `enumerate`, `zip`, `map`, `filter`, `reversed`.

/// Walks a list.  The dispatch loop reads and writes these fields itself.
final class ListIterator: PyIterator {
  /// Nil once it is exhausted: elements that are added later are not seen.
  var list: PyList?
  var index = 0

  init(_ list: PyList) {
    self.list = list
    super.init(type: moreTypes.listIterator)
  }

  override func next(_ m: Machine) throws(Raised) -> Value {
    guard let l = list else { return .null }
    if index < l.items.count {
      let item = l.items[index]
      index += 1
      return item
    }
    list = nil
    return .null
  }

  override func dropReferences() { list = nil }
  override var lengthHint: Int { max((list?.items.count ?? 0) - index, 0) }
}

final class ListReverseIterator: PyIterator {
  private var list: PyList?
  private var index: Int

  init(_ list: PyList) {
    self.list = list
    index = list.items.count - 1
    super.init(type: moreTypes.listReverseIterator)
  }

  override func next(_ m: Machine) throws(Raised) -> Value {
    if let l = list, index >= 0, index < l.items.count {
      index -= 1
      return l.items[index + 1]
    }
    list = nil
    return .null
  }

  override func dropReferences() { list = nil }
  override var lengthHint: Int { list == nil ? 0 : index + 1 }
}

final class TupleIterator: PyIterator {
  let tuple: PyTuple
  var index = 0

  init(_ tuple: PyTuple) {
    self.tuple = tuple
    super.init(type: moreTypes.tupleIterator)
  }

  override func next(_ m: Machine) throws(Raised) -> Value {
    guard index < tuple.items.count else { return .null }
    index += 1
    return tuple.items[index - 1]
  }

  override var lengthHint: Int { tuple.items.count - index }
}

final class SetIterator: PyIterator {
  private var source: PySet?
  private var index = 0
  private let expectedCount: Int
  private var remaining: Int

  init(_ set: PySet) {
    source = set
    expectedCount = set.count
    remaining = set.count
    super.init(type: moreTypes.setIterator)
  }

  override func next(_ m: Machine) throws(Raised) -> Value {
    guard let s = source else { return .null }
    if s.count != expectedCount { throw m.runtimeError("Set changed size during iteration") }
    let i = s.next(from: index)
    if i < 0 {
      source = nil
      return .null
    }
    index = i + 1
    remaining -= 1
    return s.key(at: i)
  }

  override func dropReferences() { source = nil }
  override var lengthHint: Int { source?.count == expectedCount ? max(remaining, 0) : 0 }
}

/// `iter(callable, sentinel)`.
final class CallableIterator: PyIterator {
  private var callee: Value
  private let sentinel: Value

  init(_ callee: Value, _ sentinel: Value) {
    self.callee = callee
    self.sentinel = sentinel
    super.init(type: moreTypes.callableIterator)
  }

  override func next(_ m: Machine) throws(Raised) -> Value {
    if callee.isNull { return .null }
    do throws(Raised) {
      let answer = try m.call(callee, [])
      if try !m.equal(answer, sentinel) { return answer }
    } catch {
      if !error.exception.type.isSubclass(of: types.stopIteration) { throw error }
    }
    callee = .null
    return .null
  }

  override func dropReferences() { callee = .null }
}

final class EnumerateIterator: PyIterator {
  private let source: Value
  private var number: Value

  init(_ source: Value, _ start: Value) {
    self.source = source
    number = start
    super.init(type: moreTypes.enumerate)
  }

  override func next(_ m: Machine) throws(Raised) -> Value {
    let item = try m.next(source)
    if item.isNull { return .null }
    let i = number
    number = try m.binary(.add, i, .int(1))
    return .tuple([i, item])
  }
}

final class ZipIterator: PyIterator {
  private var sources: [Value]
  private let isStrict: Bool

  init(_ sources: [Value], strict: Bool) {
    self.sources = sources
    isStrict = strict
    super.init(type: moreTypes.zip)
  }

  override func next(_ m: Machine) throws(Raised) -> Value {
    if sources.isEmpty { return .null }
    var items: [Value] = []
    items.reserveCapacity(sources.count)
    for (i, source) in sources.enumerated() {
      let item = try m.next(source)
      if !item.isNull {
        items.append(item)
        continue
      }
      if isStrict { try checkLengths(m, endedAt: i) }
      return .null
    }
    return .tuple(items)
  }

  private func checkLengths(_ m: Machine, endedAt i: Int) throws(Raised) {
    if i > 0 {
      let others = i == 1 ? "argument 1" : "arguments 1-\(i)"
      throw m.valueError("zip() argument \(i + 1) is shorter than \(others)")
    }
    for k in 1..<max(sources.count, 1) {
      if try m.next(sources[k]).isNull { continue }
      let others = k == 1 ? "argument 1" : "arguments 1-\(k)"
      throw m.valueError("zip() argument \(k + 1) is longer than \(others)")
    }
  }

  override func dropReferences() { sources = [] }
}

extension Machine {
  /// What a function gives for an iterator's next value; its StopIteration is the iterator's end.
  fileprivate func endingQuietly(_ body: () throws(Raised) -> Value) throws(Raised) -> Value {
    do throws(Raised) {
      return try body()
    } catch {
      if error.exception.type.isSubclass(of: types.stopIteration) { return .null }
      throw error
    }
  }
}

final class MapIterator: PyIterator {
  private let function: Value
  private let sources: [Value]

  init(_ function: Value, _ sources: [Value]) {
    self.function = function
    self.sources = sources
    super.init(type: moreTypes.map)
  }

  override func next(_ m: Machine) throws(Raised) -> Value {
    var items: [Value] = []
    for source in sources {
      let item = try m.next(source)
      if item.isNull { return .null }
      items.append(item)
    }
    return try m.endingQuietly { () throws(Raised) in try m.call(function, items) }
  }
}

final class FilterIterator: PyIterator {
  private let function: Value
  private let source: Value

  init(_ function: Value, _ source: Value) {
    self.function = function
    self.source = source
    super.init(type: moreTypes.filter)
  }

  override func next(_ m: Machine) throws(Raised) -> Value {
    while true {
      let item = try m.next(source)
      if item.isNull { return .null }
      let answer = function.isNone ? item : try m.endingQuietly { () throws(Raised) in try m.call(function, [item]) }
      if answer.isNull { return .null }
      if try m.truthy(answer) { return item }
    }
  }
}

/// `reversed(sequence)` for what has `__len__` and `__getitem__`.
final class ReversedIterator: PyIterator {
  private var source: Value
  private var index: Int

  init(_ source: Value, _ count: Int) {
    self.source = source
    index = count - 1
    super.init(type: moreTypes.reversed)
  }

  override func next(_ m: Machine) throws(Raised) -> Value {
    if index < 0 || source.isNull { return .null }
    index -= 1
    do throws(Raised) {
      return try m.getItem(source, .int(index + 1))
    } catch {
      source = .null
      let t = error.exception.type
      if t.isSubclass(of: types.indexError) || t.isSubclass(of: types.stopIteration) { return .null }
      throw error
    }
  }

  override func dropReferences() { source = .null }
  override var lengthHint: Int { index + 1 }
}

func installIteratorTypes() {
  let t = types.iterator
  func own(_ m: Machine, _ v: Value) throws(Raised) -> PyIterator {
    guard let i = v.cast(.iterator, to: PyIterator.self) else { throw m.wrongReceiver(v, types.iterator) }
    return i
  }
  t.def("__iter__") { (_, a) in a[0] }
  t.def("__next__") { (m, a) throws(Raised) in
    let item = try own(m, a[0]).next(m)
    if item.isNull { throw m.stopIteration() }
    return item
  }
  t.def("__length_hint__") { (m, a) throws(Raised) in .int(try own(m, a[0]).lengthHint) }
  t.refuseInstances()
  installIteratorClasses()
}

private func installIteratorClasses() {
  moreTypes.enumerate.defNew("iterable=None, start=0") { (m, a) throws(Raised) in
    if a[1].isNull { throw m.typeError("enumerate() missing required argument 'iterable'") }
    return .object(EnumerateIterator(try m.iterator(a[1]), a[2].isNull ? .int(0) : try m.indexValue(a[2])))
  }
  moreTypes.zip.defNew("...") { (m, a) throws(Raised) in
    var strict = false
    for (name, value) in a.keywords {
      if name.string != "strict" {
        throw m.typeError("zip() got an unexpected keyword argument '\(name.string)'")
      }
      strict = try m.truthy(value)
    }
    var sources: [Value] = []
    for v in a.positional.dropFirst() { sources.append(try m.iterator(v)) }
    return .object(ZipIterator(sources, strict: strict))
  }
  moreTypes.map.defNew("...") { (m, a) throws(Raised) in
    if a.keywordNames != nil { throw m.typeError("map() takes no keyword arguments") }
    if a.count < 3 { throw m.typeError("map() must have at least two arguments.") }
    var sources: [Value] = []
    for v in a.positional.dropFirst(2) { sources.append(try m.iterator(v)) }
    return .object(MapIterator(a[1], sources))
  }
  moreTypes.filter.defNew("...") { (m, a) throws(Raised) in
    try a.check(m, "filter", 2, 2)
    return .object(FilterIterator(a[1], try m.iterator(a[2])))
  }
  moreTypes.reversed.defNew("...") { (m, a) throws(Raised) in
    try a.check(m, "reversed", 1, 1)
    return try m.reversed(a[1])
  }
  for t in moreTypes.named {
    t.def("__init__", "...") { (_, _) in .none }
    t.defClass("__class_getitem__", "item, /") { (m, a) in .object(PyGenericAlias(a[0], a[1])) }
  }
}

extension Machine {
  /// `reversed(value)`.
  func reversed(_ value: Value) throws(Raised) -> Value {
    let t = type(of: value)
    if let found = t.lookup(names.__reversed__) {
      if found.isNone { throw typeError("'\(t.name)' object is not reversible") }
      return try call(bind(found, to: value, t), [])
    }
    guard t.lookup(names.__getitem__) != nil, value.dict == nil else {
      throw typeError("'\(t.name)' object is not reversible")
    }
    return .object(ReversedIterator(value, try length(value)))
  }
}
