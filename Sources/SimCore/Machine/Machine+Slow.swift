// The instructions on operators and containers beyond their quick cases.

extension Machine {
  @inline(never)
  func binarySlowly(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction, _ op: BinaryOperator) throws(Raised) {
    if op == .add, i.a == i.b, extendText(f, i) {
      _ = try take(f, i.c)
      return
    }
    let inPlace = i.op == .binary ? i.flags & 0x80 != 0 : i.flags == 1
    if op == .add, case .object(let x) = place(f, i.b).pointee, case .object(let y) = place(f, i.c).pointee,
      x.layout == .str, y.layout == .str, x.type.isBuiltin, y.type.isBuiltin
    {
      let (a, b) = (try take(f, i.b), try take(f, i.c))
      f.registers[i.a] = .object(unsafeDowncast(x, to: PyStr.self).appending(unsafeDowncast(y, to: PyStr.self)))
      withExtendedLifetime((a, b)) {}
      return
    }
    f.registers[i.a] = try operands(f, i.b, i.c) { (a, b) throws(Raised) in
      try binary(op, a, b, inPlace: inPlace)
    }
  }

  /// Lets the text in a register grow by another one, where nothing but the register holds it; false: nothing was done.
  private func extendText(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction) -> Bool {
    let p = f.registers + i.a
    guard let x = RawValue.object(at: p), let y = RawValue.object(at: place(f, i.c)) else { return false }
    let areTexts = x._withUnsafeGuaranteedRef { $0.layout == .str && $0.type === types.str }
      && y._withUnsafeGuaranteedRef { $0.layout == .str && $0.type === types.str }
    // The object's address stands first in a register.
    guard areTexts, isKnownUniquelyReferenced(&UnsafeMutableRawPointer(p).assumingMemoryBound(to: PyObject.self).pointee) else {
      return false
    }
    return y._withUnsafeGuaranteedRef { y in
      x._withUnsafeGuaranteedRef { unsafeDowncast($0, to: PyStr.self).extend(by: unsafeDowncast(y, to: PyStr.self)) }
    }
  }

  func positive(_ v: Value) throws(Raised) -> Value {
    switch v {
    case .int, .float: v
    default: try unary(v, names.__pos__, "+")
    }
  }

  @inline(never)
  func compareSlowly(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction, _ op: ComparisonOperator) throws(Raised) {
    f.registers[i.a] = try operands(f, i.b, i.c) { (a, b) throws(Raised) in try compare(op, a, b) }
  }

  /// The comparison of a fused jump, as a bool.
  @inline(never)
  func comparison(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction, _ op: ComparisonOperator) throws(Raised) -> Bool {
    try truthy(operands(f, i.a, i.b) { (a, b) throws(Raised) in try compare(op, a, b) })
  }

  // MARK: Items

  func loadItem(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction) throws(Raised) {
    f.registers[i.a] = try operands(f, i.b, i.c) { (a, b) throws(Raised) in try getItem(a, b) }
  }

  func deleteItem(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction) throws(Raised) {
    try operands(f, i.b, i.c) { (a, b) throws(Raised) in try deleteItem(a, b) }
  }

  func contains(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction) throws(Raised) -> Bool {
    let found = entry(place(f, i.c), place(f, i.b))
    if found > -2 {
      discard(f, i.b)
      discard(f, i.c)
      return found >= 0
    }
    return try operands(f, i.b, i.c) { (a, b) throws(Raised) in try contains(b, a) }
  }

  func storeItem(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction) throws(Raised) {
    let (value, p, q) = (try look(f, i.a), try look(f, i.b), try look(f, i.c))
    // The old value goes after the new one is there: its release may run code that looks.
    if case .int(let n) = q.pointee, n >= 0, let o = RawValue.object(at: p),
      o._withUnsafeGuaranteedRef({ $0.isExactly(exactList) })
    {
      var new = value.pointee
      if o._withUnsafeGuaranteedRef({ unsafeDowncast($0, to: PyList.self).exchange(&new, at: n) }) {
        discard(f, i.a)
        discard(f, i.b)
        return
      }
    }
    let k = entry(p, q)
    if k >= 0, let o = RawValue.object(at: p) {
      var new = try take(f, i.a)
      o._withUnsafeGuaranteedRef { swap(&unsafeDowncast($0, to: PyDict.self).valuePlace(k).pointee, &new) }
      discard(f, i.b)
      discard(f, i.c)
      return
    }
    defer {
      discard(f, i.a)
      discard(f, i.b)
      discard(f, i.c)
    }
    try setItem(p.pointee, q.pointee, value.pointee)
  }

  // MARK: Building

  func makeSet(_ items: [Value]) throws(Raised) -> Value {
    let made = PySet()
    for item in items { try setAdd(.object(made), item) }
    return .object(made)
  }

  func makeDict(_ items: [Value]) throws(Raised) -> Value {
    let made = PyDict()
    var k = 0
    while k + 1 < items.count {
      try made.set(items[k], items[k + 1], self)
      k += 2
    }
    if let instanceLog { instanceLog.append(made) }
    return .object(made)
  }

  /// `callee`, if not empty: what is to be called with the list's elements as arguments.
  func listExtend(_ target: Value, _ source: Value, callee: Value) throws(Raised) {
    guard let list = target.list else { return }
    guard case .object(let o) = source else { throw notIterableAfterStar(source, callee) }
    if o.type.lookup(names.__iter__) == nil && o.layout != .iterator && o.type.lookup(names.__getitem__) == nil {
      throw notIterableAfterStar(source, callee)
    }
    list.items.append(contentsOf: try elements(source))
  }

  private func notIterableAfterStar(_ value: Value, _ callee: Value) -> Raised {
    if callee.isNull { return typeError("Value after * must be an iterable, not \(typeName(value))") }
    return typeError("\(functionText(callee)) argument after * must be an iterable, not \(typeName(value))")
  }

  func mapUpdate(_ target: Value, _ source: Value) throws(Raised) {
    guard let d = target.dict else { return }
    if let other = source.dict {
      for (k, v) in other.pairs { try d.set(k, v, self) }
      return
    }
    guard let keys = try findAttribute(source, names.keys) else {
      throw typeError("'\(typeName(source))' object is not a mapping")
    }
    let all = try call(keys, [])
    if type(of: all).lookup(names.__iter__) == nil, type(of: all).lookup(names.__getitem__) == nil, all.object?.layout != .iterator {
      throw typeError("\(typeName(source)).keys() returned a non-iterable (type \(typeName(all)))")
    }
    try iterate(all) { (k) throws(Raised) in try d.set(k, getItem(source, k), self) }
  }

  func mapMerge(_ target: Value, _ source: Value, callee: Value) throws(Raised) {
    guard let d = target.dict else { return }
    let name = functionText(callee)
    if source.dict == nil, try findAttribute(source, names.keys) == nil {
      throw typeError("\(name) argument after ** must be a mapping, not \(typeName(source))")
    }
    let other = PyDict()
    try mapUpdate(.object(other), source)
    for (k, v) in other.pairs {
      guard let key = k.str else { throw typeError("keywords must be strings") }
      if d.get(key) != nil { throw typeError("\(name) got multiple values for keyword argument '\(key.string)'") }
      d.set(key, v)
    }
  }

  /// A function as messages name it: `module.f()`, without the module for the scenario's own.
  func functionText(_ callee: Value) -> String {
    if let f = callee.function {
      let module = f.module.str?.string ?? ""
      return (module.isEmpty || module == "builtins" ? "" : module + ".") + f.qualifiedName + "()"
    }
    if let m = callee.cast(.boundMethod, to: PyBoundMethod.self) { return functionText(m.function) }
    if let b = callee.cast(.builtin, to: PyBuiltin.self) { return (b.module == "builtins" ? "" : b.module + ".") + b.qualifiedName + "()" }
    if let t = callee.type { return (t.module == "builtins" ? "" : t.module + ".") + t.qualifiedName + "()" }
    return "\(typeName(callee)) object"
  }

  // MARK: Unpacking

  func unpack(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction) throws(Raised) {
    let source = try take(f, i.b)
    let n = i.c
    let target = f.registers + i.a
    if case .object(let o) = source, o.type.isBuiltin, o.layout == .tuple || o.layout == .list {
      let items = o.layout == .tuple ? unsafeDowncast(o, to: PyTuple.self).items : unsafeDowncast(o, to: PyList.self).items
      if items.count != n { throw wrongLength(items.count, n, isExact: true) }
      for k in 0..<n { target[k] = items[k] }
      return
    }
    let iterator = try iteratorForUnpacking(source)
    for k in 0..<n {
      let item = try next(iterator)
      if item.isNull { throw valueError("not enough values to unpack (expected \(n), got \(k))") }
      target[k] = item
    }
    if try !next(iterator).isNull {
      throw valueError("too many values to unpack (expected \(n))")
    }
  }

  private func wrongLength(_ got: Int, _ expected: Int, isExact: Bool) -> Raised {
    got < expected
      ? valueError("not enough values to unpack (expected \(expected), got \(got))")
      : valueError("too many values to unpack (expected \(expected))")
  }

  private func iteratorForUnpacking(_ source: Value) throws(Raised) -> Value {
    do throws(Raised) {
      return try iterator(source)
    } catch {
      if error.exception.type === types.typeError, self.type(of: source).lookup(names.__iter__) == nil {
        throw typeError("cannot unpack non-iterable \(typeName(source)) object")
      }
      throw error
    }
  }

  func unpackStar(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction) throws(Raised) {
    let source = try take(f, i.b)
    let (before, after) = (i.c & 0xFF, i.c >> 8)
    var items: [Value] = []
    let iterator = try iteratorForUnpacking(source)
    while true {
      let item = try next(iterator)
      if item.isNull { break }
      items.append(item)
    }
    if items.count < before + after {
      throw valueError("not enough values to unpack (expected at least \(before + after), got \(items.count))")
    }
    let target = f.registers + i.a
    for k in 0..<before { target[k] = items[k] }
    target[before] = .list(Array(items[before..<(items.count - after)]))
    for k in 0..<after { target[before + 1 + k] = items[items.count - after + k] }
  }
}
