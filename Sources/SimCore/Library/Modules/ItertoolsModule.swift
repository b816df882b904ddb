// `itertools`.  Each function is a class whose instances take their steps in a closure.

/// An iterator of this module; its class decides how it is shown.
final class StepIterator: PyIterator {
  private var step: ((Machine) throws(Raised) -> Value)?
  /// What stands in the brackets of its text, if it has one of its own.
  var text: ((Machine) throws(Raised) -> String)?
  /// For `tee`: makes another iterator at the same place.
  var copy: (() -> Value)?
  var hint: (() -> Int)?

  init(_ type: PyType, _ step: @escaping (Machine) throws(Raised) -> Value) {
    self.step = step
    super.init(type: type)
  }

  override func next(_ m: Machine) throws(Raised) -> Value {
    guard let step else { return .null }
    let item = try step(m)
    if item.isNull { self.step = nil }
    return item
  }

  override var lengthHint: Int { hint?() ?? 0 }
  override func dropReferences() {
    step = nil
    text = nil
    copy = nil
  }
}

nonisolated(unsafe) let itertoolsModule = NativeModule("itertools") { (library, module) throws(Raised) in
  let m = library.machine
  let types = ItertoolsTypes(m, module)
  types.defineEndless()
  types.defineChains()
  types.defineSelections()
  types.defineGroups()
  types.defineCombinations()
}

private final class ItertoolsTypes {
  let m: Machine
  let module: PyModule

  init(_ m: Machine, _ module: PyModule) {
    self.m = m
    self.module = module
  }

  @discardableResult
  func make(
    _ name: String, _ signature: String, shown: String? = nil, isNamed: Bool = true,
    _ body: @escaping (Machine, PyType, Arguments) throws(Raised) -> Value
  ) -> PyType {
    let t = m.makeType(name, module: "itertools", base: types.iterator) { _ in }
    t.defNew(signature) { (m, a) throws(Raised) in try body(m, a[0].type ?? types.iterator, a) }
    t.def("__init__", "...") { (_, _) in .none }
    t.defClass("__class_getitem__", "item, /") { (m, a) in .object(PyGenericAlias(a[0], a[1])) }
    t.def("__repr__") { (m, a) throws(Raised) in
      guard let text = (a[0].object as? StepIterator)?.text else { return .string(m.defaultRepr(a[0])) }
      return .string("\(name)(\(try text(m)))")
    }
    if isNamed { module.set(name, t) }
    return t
  }

  // MARK: Endless

  func defineEndless() {
    make("count", "start=0, step=1") { (m, t, a) throws(Raised) in
      var n = a[1].isNull ? Value.int(0) : a[1]
      let step = a[2].isNull ? Value.int(1) : a[2]
      if !m.isNumber(n) || !m.isNumber(step) { throw m.typeError("a number is required") }
      let made = StepIterator(t) { (m) throws(Raised) in
        let now = n
        n = try m.binary(.add, now, step)
        return now
      }
      made.text = { (m) throws(Raised) in
        if case .int(1) = step { return try m.reprString(n) }
        return "\(try m.reprString(n)), \(try m.reprString(step))"
      }
      return .object(made)
    }
    make("cycle", "iterable, /") { (m, t, a) throws(Raised) in
      var source = try m.iterator(a[1])
      var saved: [Value] = []
      var i = 0
      return .object(
        StepIterator(t) { (m) throws(Raised) in
          if !source.isNull {
            let item = try m.next(source)
            if !item.isNull {
              saved.append(item)
              return item
            }
            source = .null
          }
          if saved.isEmpty { return .null }
          if i >= saved.count { i = 0 }
          i += 1
          return saved[i - 1]
        })
    }
    make("repeat", "object, times=None") { (m, t, a) throws(Raised) in
      let item = a[1]
      var left = a[2].isNull ? -1 : max(try m.index(a[2]), 0)
      let made = StepIterator(t) { (_) in
        if left == 0 { return .null }
        if left > 0 { left -= 1 }
        return item
      }
      made.text = { (m) throws(Raised) in
        left < 0 ? try m.reprString(item) : "\(try m.reprString(item)), \(left)"
      }
      made.hint = { max(left, 0) }
      return .object(made)
    }
  }

  // MARK: Chains and sums

  func defineChains() {
    func chain(_ t: PyType, _ outer: Value) -> Value {
      var inner = Value.null
      return .object(
        StepIterator(t) { (m) throws(Raised) in
          while true {
            if inner.isNull {
              let next = try m.next(outer)
              if next.isNull { return .null }
              inner = try m.iterator(next)
            }
            let item = try m.next(inner)
            if !item.isNull { return item }
            inner = .null
          }
        })
    }
    let t = make("chain", "...") { (m, t, a) throws(Raised) in
      if a.keywordNames != nil { throw m.typeError("chain() takes no keyword arguments") }
      return chain(t, .object(TupleIterator(PyTuple(Array(a.positional.dropFirst())))))
    }
    t.defClass("from_iterable", "iterable, /") { (m, a) throws(Raised) in
      chain(a[0].type ?? types.iterator, try m.iterator(a[1]))
    }
    make("accumulate", "iterable, func=None, *, initial=None") { (m, t, a) throws(Raised) in
      let source = try m.iterator(a[1])
      let function = a[2].isNull || a[2].isNone ? Value.null : a[2]
      var total = Value.null
      var initial = a[3].isNull || a[3].isNone ? Value.null : a[3]
      return .object(
        StepIterator(t) { (m) throws(Raised) in
          if !initial.isNull {
            total = initial
            initial = .null
            return total
          }
          let item = try m.next(source)
          if item.isNull { return .null }
          if total.isNull {
            total = item
          } else {
            total = try function.isNull ? m.binary(.add, total, item) : m.call(function, [total, item])
          }
          return total
        })
    }
    make("zip_longest", "...") { (m, t, a) throws(Raised) in
      var fill = Value.none
      for (name, value) in a.keywords {
        if name.string != "fillvalue" { throw m.typeError("zip_longest() got an unexpected keyword argument") }
        fill = value
      }
      var sources: [Value] = []
      for v in a.positional.dropFirst() { sources.append(try m.iterator(v)) }
      return .object(
        StepIterator(t) { (m) throws(Raised) in
          var items: [Value] = []
          var found = false
          for i in sources.indices {
            var item = sources[i].isNull ? Value.null : try m.next(sources[i])
            if item.isNull {
              sources[i] = .null
              item = fill
            } else {
              found = true
            }
            items.append(item)
          }
          return found ? .tuple(items) : .null
        })
    }
    make("pairwise", "...") { (m, t, a) throws(Raised) in
      let given = a.positionalCount - 1
      if !a.keywords.isEmpty { throw m.typeError("pairwise() takes no keyword arguments") }
      if given != 1 { throw m.typeError("pairwise expected 1 argument, got \(given)") }
      let source = try m.iterator(a[1])
      var last = Value.null
      return .object(
        StepIterator(t) { (m) throws(Raised) in
          if last.isNull { last = try m.next(source) }
          if last.isNull { return .null }
          let item = try m.next(source)
          if item.isNull { return .null }
          defer { last = item }
          return .tuple([last, item])
        })
    }
    make("starmap", "function, iterable, /") { (m, t, a) throws(Raised) in
      let function = a[1]
      let source = try m.iterator(a[2])
      return .object(
        StepIterator(t) { (m) throws(Raised) in
          let item = try m.next(source)
          return item.isNull ? .null : try m.call(function, m.elements(item))
        })
    }
  }

  // MARK: Selections

  func defineSelections() {
    make("compress", "data, selectors") { (m, t, a) throws(Raised) in
      let (data, selectors) = (try m.iterator(a[1]), try m.iterator(a[2]))
      return .object(
        StepIterator(t) { (m) throws(Raised) in
          while true {
            let item = try m.next(data)
            if item.isNull { return .null }
            let mark = try m.next(selectors)
            if mark.isNull { return .null }
            if try m.truthy(mark) { return item }
          }
        })
    }
    make("dropwhile", "predicate, iterable, /") { (m, t, a) throws(Raised) in
      let predicate = a[1]
      let source = try m.iterator(a[2])
      var isDropping = true
      return .object(
        StepIterator(t) { (m) throws(Raised) in
          while true {
            let item = try m.next(source)
            if item.isNull || !isDropping { return item }
            if try !m.truthy(m.call(predicate, [item])) {
              isDropping = false
              return item
            }
          }
        })
    }
    make("takewhile", "predicate, iterable, /") { (m, t, a) throws(Raised) in
      let predicate = a[1]
      let source = try m.iterator(a[2])
      return .object(
        StepIterator(t) { (m) throws(Raised) in
          let item = try m.next(source)
          if item.isNull { return .null }
          return try m.truthy(m.call(predicate, [item])) ? item : .null
        })
    }
    make("filterfalse", "function, iterable, /") { (m, t, a) throws(Raised) in
      let function = a[1]
      let source = try m.iterator(a[2])
      return .object(
        StepIterator(t) { (m) throws(Raised) in
          while true {
            let item = try m.next(source)
            if item.isNull { return .null }
            if try !m.truthy(function.isNone ? item : m.call(function, [item])) { return item }
          }
        })
    }
    make("islice", "...") { (m, t, a) throws(Raised) in try self.slice(m, t, a) }
  }

  private func slice(_ m: Machine, _ t: PyType, _ a: Arguments) throws(Raised) -> Value {
    try a.check(m, "islice", 2, 4)
    func bound(_ v: Value, _ fallback: Int?, _ message: String, least: Int = 0) throws(Raised) -> Int? {
      if v.isNone { return fallback }
      guard m.hasIndex(v), let small = Int(exactly: try m.whole(v)), small >= least else { throw m.valueError(message) }
      return small
    }
    let isShort = a.positionalCount == 3
    let stopMessage = "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."
    let startMessage = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize."
    let start = isShort ? 0 : try bound(a[2], 0, startMessage) ?? 0
    let stop = try bound(isShort ? a[2] : a[3], nil, stopMessage)
    let step =
      a.positionalCount == 5
      ? try bound(a[4], 1, "Step for islice() must be a positive integer or None.", least: 1) ?? 1 : 1
    let source = try m.iterator(a[1])
    var (position, wanted) = (0, start)
    return .object(
      StepIterator(t) { (m) throws(Raised) in
        if let stop, wanted >= stop {
          while position < stop {
            if try m.next(source).isNull { break }
            position += 1
          }
          return .null
        }
        while true {
          let item = try m.next(source)
          if item.isNull { return .null }
          position += 1
          if position > wanted {
            let (next, overflow) = wanted.addingReportingOverflow(step)
            wanted = overflow ? Int.max : next
            return item
          }
        }
      })
  }

  // MARK: Groups

  func defineGroups() {
    make("batched", "iterable, n, *, strict=False") { (m, t, a) throws(Raised) in
      let n = try m.index(a[2])
      let isStrict = a[3].isNull ? false : try m.truthy(a[3])
      if n < 1 { throw m.valueError("n must be at least one") }
      let source = try m.iterator(a[1])
      return .object(
        StepIterator(t) { (m) throws(Raised) in
          var items: [Value] = []
          while items.count < n {
            let item = try m.next(source)
            if item.isNull { break }
            items.append(item)
          }
          if items.isEmpty { return .null }
          if isStrict && items.count < n { throw m.valueError("batched(): incomplete batch") }
          return .tuple(items)
        })
    }
    let grouper = make("_grouper", "...", isNamed: false) { (m, t, a) throws(Raised) in
      throw m.typeError("cannot create 'itertools._grouper' instances")
    }
    make("groupby", "iterable, key=None") { (m, t, a) throws(Raised) in
      let source = try m.iterator(a[1])
      let key = a[2].isNull || a[2].isNone ? Value.null : a[2]
      var (current, currentKey, targetKey): (Value, Value, Value) = (.null, .null, .null)
      var round = 0
      func advance(_ m: Machine) throws(Raised) -> Bool {
        let item = try m.next(source)
        if item.isNull {
          current = .null
          return false
        }
        currentKey = try key.isNull ? item : m.call(key, [item])
        current = item
        return true
      }
      return .object(
        StepIterator(t) { (m) throws(Raised) in
          round += 1
          let mine = round
          while true {
            if !currentKey.isNull {
              if targetKey.isNull { break }
              if try !m.equal(targetKey, currentKey) { break }
            }
            if try !advance(m) { return .null }
          }
          targetKey = currentKey
          let group = currentKey
          return .tuple([
            group,
            .object(
              StepIterator(grouper) { (m) throws(Raised) in
                if mine != round { return .null }
                if current.isNull {
                  if try !advance(m) { return .null }
                }
                if try !m.equal(group, currentKey) { return .null }
                defer { current = .null }
                return current
              }),
          ])
        })
    }
    let tee = make("_tee", "iterable, /", isNamed: false) { (m, t, a) throws(Raised) in
      self.branch(t, TeeNode(try m.iterator(a[1])))
    }
    tee.def("__copy__") { (m, a) in (a[0].object as? StepIterator)?.copy?() ?? .none }
    module.def("tee", "iterable, n=2, /") { (m, a) throws(Raised) in
      let n = a[1].isNull ? 2 : try m.index(a[1])
      if n < 0 { throw m.valueError("n must be >= 0") }
      let source = try m.iterator(a[0])
      if let twin = source.object as? StepIterator, let copy = twin.copy {
        return .tuple(n == 0 ? [] : [source] + (1..<max(n, 1)).map { _ in copy() })
      }
      let node = TeeNode(source)
      return .tuple((0..<n).map { _ in self.branch(tee, node) })
    }
  }

  private func branch(_ t: PyType, _ start: TeeNode) -> Value {
    var node = start
    let made = StepIterator(t) { (m) throws(Raised) in
      let item = try node.item(m)
      if let next = node.next { node = next }
      return item
    }
    made.copy = { [unowned self] in self.branch(t, node) }
    return .object(made)
  }

  // MARK: Combinations

  func defineCombinations() {
    make("product", "...") { (m, t, a) throws(Raised) in
      var times = 1
      for (name, value) in a.keywords {
        if name.string != "repeat" { throw m.typeError("product() got an unexpected keyword argument '\(name.string)'") }
        times = try m.index(value)
        if times < 0 { throw m.valueError("repeat argument cannot be negative") }
      }
      var pools: [[Value]] = []
      for v in a.positional.dropFirst() { pools.append(try m.elements(v)) }
      pools = Array((0..<times).map { _ in pools }.joined())
      var indices: [Int]?
      return .object(
        StepIterator(t) { (_) in
          if pools.contains(where: \.isEmpty) { return .null }
          guard var now = indices else {
            indices = pools.map { _ in 0 }
            return .tuple(pools.map { $0[0] })
          }
          var i = pools.count - 1
          while i >= 0 {
            now[i] += 1
            if now[i] < pools[i].count { break }
            now[i] = 0
            i -= 1
          }
          if i < 0 { return .null }
          indices = now
          return .tuple(zip(pools, now).map { $0[$1] })
        })
    }
    for isRepeating in [false, true] {
      make(isRepeating ? "combinations_with_replacement" : "combinations", "iterable, r") { (m, t, a) throws(Raised) in
        let pool = try m.elements(a[1])
        let r = try m.index(a[2])
        if r < 0 { throw m.valueError("r must be non-negative") }
        let n = pool.count
        var indices: [Int]?
        return .object(
          StepIterator(t) { (_) in
            guard var now = indices else {
              if isRepeating ? n == 0 && r > 0 : r > n { return .null }
              let first = isRepeating ? Array(repeating: 0, count: r) : Array(0..<r)
              indices = first
              return .tuple(first.map { pool[$0] })
            }
            guard let i = now.indices.last(where: { now[$0] != (isRepeating ? n - 1 : $0 + n - r) }) else { return .null }
            now[i] += 1
            for j in now.indices.dropFirst(i + 1) { now[j] = isRepeating ? now[i] : now[j - 1] + 1 }
            indices = now
            return .tuple(now.map { pool[$0] })
          })
      }
    }
    make("permutations", "iterable, r=None") { (m, t, a) throws(Raised) in
      let pool = try m.elements(a[1])
      let n = pool.count
      if !a[2].isNull && !a[2].isNone && a[2].bigInt == nil { throw m.typeError("Expected int as r") }
      let r = a[2].isNull || a[2].isNone ? n : try m.index(a[2])
      if r < 0 { throw m.valueError("r must be non-negative") }
      var indices = Array(0..<n)
      var cycles = Array((0..<n).map { n - $0 }.prefix(r))
      var isFirst = true
      return .object(
        StepIterator(t) { (_) in
          if isFirst {
            isFirst = false
            return r > n ? .null : .tuple(indices.prefix(r).map { pool[$0] })
          }
          var i = r - 1
          while i >= 0 {
            cycles[i] -= 1
            if cycles[i] == 0 {
              let moved = indices.remove(at: i)
              indices.append(moved)
              cycles[i] = n - i
            } else {
              indices.swapAt(i, n - cycles[i])
              return .tuple(indices.prefix(r).map { pool[$0] })
            }
            i -= 1
          }
          return .null
        })
    }
  }
}

/// An element that the branches of a `tee` share, and the place of the next.
private final class TeeNode {
  private var source: Value
  private var value = Value.null
  private var isFetched = false
  private(set) var next: TeeNode?

  init(_ source: Value) { self.source = source }

  func item(_ m: Machine) throws(Raised) -> Value {
    if !isFetched {
      value = try m.next(source)
      isFetched = true
      if !value.isNull { next = TeeNode(source) }
    }
    return value
  }
}

extension Machine {
  /// Whether arithmetic can be expected of it.
  func isNumber(_ v: Value) -> Bool {
    switch v {
    case .int, .float, .bool: true
    case .object(let o):
      v.bigInt != nil || o.type.lookup(names.__index__) != nil || o.type.lookup("__float__") != nil
        || o.type.lookup("__complex__") != nil
    default: false
    }
  }
}
