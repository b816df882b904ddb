// The functions of `builtins`: iteration, classes, attributes.  Output and what is refused: `Builtins+Output.swift`;
// arithmetic and text: `TextBuiltins.swift`.

func installBuiltins(_ m: Machine) {
  let b = m.builtins
  for t in moreTypes.named { b.set(t.name, t) }
  for alias in ["IOError", "EnvironmentError"] { b.set(alias, types.osError) }
  installSequenceFunctions(b)
  installExtremes(b)
  installClassFunctions(b)
  installAttributeFunctions(b)
  installOutputFunctions(b)
  installCodeFunctions(b)
}

private func installSequenceFunctions(_ b: PyModule) {
  b.def("len", "obj, /") { (m, a) throws(Raised) in .int(try m.length(a[0])) }
  b.def("iter", "object, sentinel=None, /") { (m, a) throws(Raised) in
    if a[1].isNull { return try m.iterator(a[0]) }
    if !m.isCallable(a[0]) { throw m.typeError("iter(v, w): v must be callable") }
    return .object(CallableIterator(a[0], a[1]))
  }
  b.def("next", "iterator, default=None, /") { (m, a) throws(Raised) in
    if let i = a[0].cast(.iterator, to: PyIterator.self) {
      let item = try i.next(m)
      if !item.isNull { return item }
      if !a[1].isNull { return a[1] }
      let result = i.returnValue
      throw result.isNone ? m.stopIteration() : Raised(PyException(type: types.stopIteration, args: [result]))
    }
    do throws(Raised) {
      guard let item = try m.callSpecial(a[0], m.names.__next__) else {
        throw m.typeError("'\(m.typeName(a[0]))' object is not an iterator")
      }
      return item
    } catch {
      if !a[1].isNull, error.exception.type.isSubclass(of: types.stopIteration) { return a[1] }
      throw error
    }
  }
  b.def("aiter", "async_iterable, /") { (m, a) throws(Raised) in
    guard let answer = try m.callSpecial(a[0], m.names.__aiter__) else {
      throw m.typeError("'\(m.typeName(a[0]))' object is not an async iterable")
    }
    return answer
  }
  b.def("anext", "async_iterator, default=None, /") { (m, a) throws(Raised) in
    guard let answer = try m.callSpecial(a[0], m.names.__anext__) else {
      throw m.typeError("'\(m.typeName(a[0]))' object is not an async iterator")
    }
    if !a[1].isNull { return try m.nextAsync(answer, orElse: a[1]) }
    return answer
  }
  b.def("sorted", "...") { (m, a) throws(Raised) in
    try a.checkCount(m, "sorted", 1, 1, skipping: 0)
    let l = PyList(try m.elements(a[0]))
    var (key, reverse) = (Value.null, false)
    for (name, value) in a.keywords {
      switch name.string {
      case "key": key = value
      case "reverse": reverse = try m.truthy(value)
      default:
        let near = suggestion(for: name.string, among: ["key", "reverse"])
        throw m.typeError(
          "sort() got an unexpected keyword argument '\(name.string)'" + (near.map { ". Did you mean '\($0)'?" } ?? ""))
      }
    }
    try m.sort(l, key: key, reverse: reverse)
    return .object(l)
  }
  b.def("any", "iterable, /") { (m, a) throws(Raised) in
    let source = try m.iterator(a[0])
    while true {
      let item = try m.next(source)
      if item.isNull { return .bool(false) }
      if try m.truthy(item) { return .bool(true) }
    }
  }
  b.def("all", "iterable, /") { (m, a) throws(Raised) in
    let source = try m.iterator(a[0])
    while true {
      let item = try m.next(source)
      if item.isNull { return .bool(true) }
      if try !m.truthy(item) { return .bool(false) }
    }
  }
  b.def("sum", "iterable, /, start=0") { (m, a) throws(Raised) in
    let start = a[1].isNull ? Value.int(0) : a[1]
    if start.str != nil { throw m.typeError("sum() can't sum strings [use ''.join(seq) instead]") }
    if start.bytes != nil { throw m.typeError("sum() can't sum bytes [use b''.join(seq) instead]") }
    if start.object?.layout == .bytearray {
      throw m.typeError("sum() can't sum bytearray [use b''.join(seq) instead]")
    }
    return try m.sum(m.iterator(a[0]), start)
  }
}

extension Machine {
  /// `sum`: floats are added with Neumaier's compensation, as CPython adds them since 3.12.
  func sum(_ source: Value, _ start: Value) throws(Raised) -> Value {
    var total = start
    if case .float(let first) = start {
      return try sumFloats(source, first)
    }
    while true {
      let item = try next(source)
      if item.isNull { return total }
      total = try binary(.add, total, item)
      if case .float(let first) = total { return try sumFloats(source, first) }
    }
  }

  private func sumFloats(_ source: Value, _ first: Double) throws(Raised) -> Value {
    var (sum, correction) = (first, 0.0)
    func result() -> Double { correction != 0 && correction.isFinite ? sum + correction : sum }
    while true {
      let item = try next(source)
      switch item {
      case .null: return .float(result())
      case .float(let x):
        let t = sum + x
        correction += abs(sum) >= abs(x) ? (sum - t) + x : (x - t) + sum
        sum = t
      case .int(let n): sum += Double(n)
      case .bool(let b): sum += b ? 1 : 0
      default:
        var total = try binary(.add, .float(result()), item)
        while true {
          let more = try next(source)
          if more.isNull { return total }
          total = try binary(.add, total, more)
        }
      }
    }
  }
}

private func installExtremes(_ b: PyModule) {
  for (name, op) in [("min", ComparisonOperator.less), ("max", .greater)] {
    b.def(name, "...") { (m, a) throws(Raised) in
      if a.count == 2, a.keywordNames == nil {
        // Two numbers: by far the most frequent call.
        switch (a[0], a[1]) {
        case (.int(let x), .int(let y)): return .int((op == .less ? y < x : y > x) ? y : x)
        case (.float(let x), .float(let y)): return .float((op == .less ? y < x : y > x) ? y : x)
        default: break
        }
      }
      var (key, fallback): (Value, Value) = (.null, .null)
      for (word, value) in a.keywords {
        switch word.string {
        case "key": key = value.isNone ? .null : value
        case "default": fallback = value
        default:
          let near = suggestion(for: word.string, among: ["key", "default"])
          throw m.typeError(
            "\(name)() got an unexpected keyword argument '\(word.string)'" + (near.map { ". Did you mean '\($0)'?" } ?? ""))
        }
      }
      let n = a.positionalCount
      if n == 0 { throw m.typeError("\(name) expected at least 1 argument, got 0") }
      if n > 1 && !fallback.isNull {
        throw m.typeError("Cannot specify a default for \(name)() with multiple positional arguments")
      }
      let source = try n == 1 ? m.iterator(a[0]) : .object(TupleIterator(PyTuple(a.positional)))
      var (best, bestKey): (Value, Value) = (.null, .null)
      while true {
        let item = try m.next(source)
        if item.isNull { break }
        let itemKey = key.isNull ? item : try m.call(key, [item])
        if best.isNull {
          (best, bestKey) = (item, itemKey)
        } else if try m.truthy(m.compare(op, itemKey, bestKey)) {
          (best, bestKey) = (item, itemKey)
        }
      }
      if !best.isNull { return best }
      if !fallback.isNull { return fallback }
      throw m.valueError("\(name)() iterable argument is empty")
    }
  }
}

private func installClassFunctions(_ b: PyModule) {
  b.def("isinstance", "obj, class_or_tuple, /") { (m, a) throws(Raised) in
    .bool(try m.isInstance(a[0], ofAny: a[1]))
  }
  b.def("issubclass", "cls, class_or_tuple, /") { (m, a) throws(Raised) in
    .bool(try m.isSubclass(a[0], ofAny: a[1]))
  }
  b.def("callable", "obj, /") { (m, a) in .bool(m.isCallable(a[0])) }
  b.def("id", "obj, /") { (m, a) in .int(m.identity(a[0])) }
  b.def("hash", "obj, /") { (m, a) throws(Raised) in .int(try m.hash(a[0])) }
}

extension Machine {
  /// `isinstance(value, cls)` for a class, a tuple of classes, a union, or what has `__instancecheck__`.
  public func isInstance(_ value: Value, ofAny cls: Value) throws(Raised) -> Bool {
    if let t = cls.type, t.type === types.type || self.type(of: value) === t {
      if isInstance(value, t) { return true }
      return try claims(value, t)
    }
    if let items = cls.tuple?.items {
      nesting += 1
      defer { nesting -= 1 }
      if nesting > Machine.nestingLimit { throw recursionError(" in __instancecheck__") }
      for item in items { if try isInstance(value, ofAny: item) { return true } }
      return false
    }
    if let union = cls.object as? PyUnion {
      for member in union.members {
        if member.object is PyGenericAlias {
          throw typeError("isinstance() argument 2 cannot be a parameterized generic")
        }
        if try isInstance(value, ofAny: member) { return true }
      }
      return false
    }
    if let answer = try callSpecial(cls, names.__instancecheck__, value) { return try truthy(answer) }
    throw typeError("isinstance() arg 2 must be a type, a tuple of types, or a union")
  }

  /// Whether the value gives out a class as its own by a `__class__` of the program's, as mocks do.
  private func claims(_ value: Value, _ t: PyType) throws(Raised) -> Bool {
    let own = type(of: value)
    guard !own.isBuiltin, let found = own.lookup(names.__class__) else { return false }
    if let usual = types.object.lookup(names.__class__), found.isIdentical(to: usual) { return false }
    return try getAttribute(value, names.__class__).type?.isSubclass(of: t) ?? false
  }

  /// What class patterns ask.
  func isInstanceDynamic(_ value: Value, _ type: Value) throws(Raised) -> Bool { try isInstance(value, ofAny: type) }

  /// `issubclass(value, cls)`.
  public func isSubclass(_ value: Value, ofAny cls: Value) throws(Raised) -> Bool {
    if let t = cls.type, t.type === types.type {
      guard let sub = value.type else { throw typeError("issubclass() arg 1 must be a class") }
      return sub.isSubclass(of: t)
    }
    if let items = cls.tuple?.items {
      nesting += 1
      defer { nesting -= 1 }
      if nesting > Machine.nestingLimit { throw recursionError(" in __subclasscheck__") }
      for item in items { if try isSubclass(value, ofAny: item) { return true } }
      return false
    }
    if let union = cls.object as? PyUnion {
      for member in union.members { if try isSubclass(value, ofAny: member) { return true } }
      return false
    }
    if let answer = try callSpecial(cls, names.__subclasscheck__, value) { return try truthy(answer) }
    guard value.type != nil else { throw typeError("issubclass() arg 1 must be a class") }
    throw typeError("issubclass() arg 2 must be a class, a tuple of classes, or a union")
  }
}

private func installAttributeFunctions(_ b: PyModule) {
  func name(_ m: Machine, _ v: Value) throws(Raised) -> PyStr {
    guard let s = v.str else { throw m.typeError("attribute name must be string, not '\(m.typeName(v))'") }
    return m.intern(s)
  }
  b.def("getattr", "object, name, default=None, /") { (m, a) throws(Raised) in
    let name = try name(m, a[1])
    if a[2].isNull { return try m.getAttribute(a[0], name) }
    return try m.attributeIfAny(a[0], name) ?? a[2]
  }
  b.def("hasattr", "obj, name, /") { (m, a) throws(Raised) in
    .bool(try m.attributeIfAny(a[0], name(m, a[1])) != nil)
  }
  b.def("setattr", "obj, name, value, /") { (m, a) throws(Raised) in
    try m.setAttribute(a[0], name(m, a[1]), a[2])
    return .none
  }
  b.def("delattr", "obj, name, /") { (m, a) throws(Raised) in
    try m.deleteAttribute(a[0], name(m, a[1]))
    return .none
  }
  b.def("dir", "object=None, /") { (m, a) throws(Raised) in
    if a[0].isNull {
      let locals = try m.elements(m.currentLocals())
      return .list(try m.sorted(locals, key: .null, reverse: false))
    }
    var found = Value.list([])
    if case .object(let o) = a[0], o.layout == .module, let own = unsafeDowncast(o, to: PyModule.self).dict.get("__dir__") {
      found = try m.call(own, [])
    } else {
      found = try m.callSpecial(a[0], m.names.__dir__) ?? found
    }
    return .list(try m.sorted(m.elements(found), key: .null, reverse: false))
  }
  b.def("vars", "object=None, /") { (m, a) throws(Raised) in
    if a[0].isNull { return m.currentLocals() }
    guard let d = try m.attributeIfAny(a[0], m.names.__dict__) else {
      throw m.typeError("vars() argument must have __dict__ attribute")
    }
    return d
  }
  b.def("globals", "") { (m, a) in m.currentGlobals() }
  b.def("locals", "") { (m, a) in m.currentLocals() }
}

extension Machine {
  /// `value.name`, or nil where AttributeError is raised.
  public func attributeIfAny(_ value: Value, _ name: PyStr) throws(Raised) -> Value? {
    do throws(Raised) {
      return try findAttribute(value, name)
    } catch {
      if error.exception.type.isSubclass(of: types.attributeError) { return nil }
      throw error
    }
  }

  /// The globals of the code that runs.
  func currentGlobals() -> Value {
    .object(frame?.pointee.globals?.takeUnretainedValue() ?? PyDict())
  }
}
