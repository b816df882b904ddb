// What natives ask of any value: its class, text, hash, truth, length, elements.
//
// Each goes the short way for the classes that need no look-up, and else through the dunder method that the class has,
// whether a program or Swift defined it.

extension Machine {
  /// The value's class.
  public func type(of value: Value) -> PyType {
    switch value {
    case .object(let o): o.type
    case .int: types.int
    case .float: types.float
    case .bool: types.bool
    case .none, .null: types.noneType
    case .ellipsis: types.ellipsisType
    case .notImplemented: types.notImplementedType
    }
  }

  /// The class's name, for messages.
  public func typeName(_ value: Value) -> String { type(of: value).messageName }

  public func isInstance(_ value: Value, _ type: PyType) -> Bool { self.type(of: value).isSubclass(of: type) }

  // MARK: Special methods

  /// The method of the value's class, and the value as its first argument where it has to be passed.
  func special(_ value: Value, _ name: PyStr) throws(Raised) -> Value? {
    guard let found = type(of: value).lookup(name) else { return nil }
    return try bind(found, to: value, type(of: value))
  }

  /// Calls the special method of the value's class, or answers nil if there is none.
  public func callSpecial(_ value: Value, _ name: PyStr, _ arguments: Value...) throws(Raised) -> Value? {
    guard let found = type(of: value).lookup(name), !found.isNone else { return nil }
    if bindsItself(found) { return try call(found, [value] + arguments) }
    return try call(try bind(found, to: value, type(of: value)), arguments)
  }

  /// The same without arguments, or with one or two: without an array for them.
  public func callSpecial(_ value: Value, _ name: PyStr) throws(Raised) -> Value? {
    try callSpecial(value, name, .null, .null, count: 0)
  }
  public func callSpecial(_ value: Value, _ name: PyStr, _ argument: Value) throws(Raised) -> Value? {
    try callSpecial(value, name, argument, .null, count: 1)
  }
  public func callSpecial(_ value: Value, _ name: PyStr, _ first: Value, _ second: Value) throws(Raised) -> Value? {
    try callSpecial(value, name, first, second, count: 2)
  }

  private func callSpecial(_ value: Value, _ name: PyStr, _ first: Value, _ second: Value, count: Int) throws(Raised) -> Value? {
    guard let found = type(of: value).lookup(name), !found.isNone else { return nil }
    let isPlain = bindsItself(found)
    let callee = isPlain ? found : try bind(found, to: value, type(of: value))
    var buffer = (value, first, second)
    return try withUnsafeMutablePointer(to: &buffer) { (p) throws(Raised) -> Value in
      let base = UnsafeMutableRawPointer(p).assumingMemoryBound(to: Value.self)
      return isPlain ? try callVector(callee, base, count + 1, nil) : try callVector(callee, base + 1, count, nil)
    }
  }

  /// Whether what was found in a class takes the object as its first argument, without a bound method between.
  @inline(__always)
  private func bindsItself(_ found: Value) -> Bool {
    guard case .object(let o) = found else { return false }
    return o.layout == .function || (o.layout == .builtin && unsafeDowncast(o, to: PyBuiltin.self).isMethod)
  }

  // MARK: Text

  /// `repr(value)`.
  public func repr(_ value: Value) throws(Raised) -> PyStr {
    switch value {
    case .none, .null: return PyStr("None")
    case .bool(let b): return PyStr(b ? "True" : "False")
    case .int(let n): return PyStr(decimal: n)
    case .ellipsis: return PyStr("Ellipsis")
    case .notImplemented: return PyStr("NotImplemented")
    case .float, .object:
      nesting += 1
      defer { nesting -= 1 }
      if nesting > Machine.nestingLimit { throw recursionError(" while getting the repr of an object") }
      guard let text = try callSpecial(value, names.__repr__) else { return PyStr(defaultRepr(value)) }
      guard let text = text.str else {
        throw typeError("__repr__ returned non-string (type \(typeName(text)))")
      }
      return text
    }
  }

  /// `repr(value)` as a Swift string.
  public func reprString(_ value: Value) throws(Raised) -> String { try repr(value).string }

  /// `str(value)`.
  public func str(_ value: Value) throws(Raised) -> PyStr {
    if let s = value.str, s.type === types.str { return s }
    guard case .object = value else { return try repr(value) }
    nesting += 1
    defer { nesting -= 1 }
    if nesting > Machine.nestingLimit { throw recursionError(" while getting the str of an object") }
    guard let text = try callSpecial(value, names.__str__) else { return try repr(value) }
    guard let text = text.str else { throw typeError("__str__ returned non-string (type \(typeName(text)))") }
    return text
  }

  func recursionError(_ suffix: String = "") -> Raised {
    error(types.recursionError, "maximum recursion depth exceeded" + suffix)
  }

  /// `<module.Class object at 0x...>`; the number stands for an address and is given in the order of asking.
  public func defaultRepr(_ value: Value) -> String {
    let t = type(of: value)
    let name = t.module == "builtins" ? t.qualifiedName : "\(t.module).\(t.qualifiedName)"
    return "<\(name) object at \(address(value))>"
  }

  /// A number that stands for the object's address in texts, as `0x7f...`.
  public func address(_ value: Value) -> String { "0x" + String(identity(value), radix: 16) }

  /// What `id()` answers.
  public func identity(_ value: Value) -> Int {
    switch value {
    case .object(let o):
      if o.identityNumber == 0 {
        identityCount &+= 1
        o.identityNumber = identityCount
      }
      let number = o.identityNumber == PyObject.shared ? sharedIdentity(o) : o.identityNumber
      return 0x7F3A_6C00_0000 + Int(number) * 0x10
    case .int(let n): return 0x7F00_0000_0000 &+ (n &* 32)
    case .bool(let b): return b ? 0x5000_1020 : 0x5000_1040
    case .float(let d): return Int(truncatingIfNeeded: d.bitPattern >> 4) | 0x10
    case .none, .null: return 0x5000_1060
    case .ellipsis: return 0x5000_1080
    case .notImplemented: return 0x5000_10A0
    }
  }

  /// Builtin classes and their methods belong to all machines of the process: each machine numbers them by itself, so that no run
  /// shows what ran before it.
  private func sharedIdentity(_ o: PyObject) -> UInt32 {
    if let known = sharedIdentities[ObjectIdentifier(o)] { return known }
    identityCount &+= 1
    sharedIdentities[ObjectIdentifier(o)] = identityCount
    return identityCount
  }

  // MARK: Truth, equality, hash

  /// `bool(value)`.
  public func truthy(_ value: Value) throws(Raised) -> Bool {
    switch value {
    case .bool(let b): return b
    case .none, .null: return false
    case .int(let n): return n != 0
    case .float(let d): return d != 0
    case .ellipsis, .notImplemented: return true
    case .object(let o):
      if o.type.isBuiltin {
        switch o.layout {
        case .str: return unsafeDowncast(o, to: PyStr.self).count != 0
        case .list: return !unsafeDowncast(o, to: PyList.self).items.isEmpty
        case .tuple: return !unsafeDowncast(o, to: PyTuple.self).items.isEmpty
        case .dict: return unsafeDowncast(o, to: PyDict.self).count != 0
        case .set: return unsafeDowncast(o, to: PySet.self).count != 0
        case .function, .exception, .type, .generator, .boundMethod, .builtin: return true
        default: break
        }
      }
      if let found = o.type.lookup(names.__bool__), found.isNone { throw notCallable(found) }
      if let answer = try callSpecial(value, names.__bool__) {
        guard case .bool(let b) = answer else {
          throw typeError("__bool__ should return bool, returned \(typeName(answer))")
        }
        return b
      }
      if o.type.lookup(names.__len__) != nil { return try length(value) != 0 }
      return true
    }
  }

  /// `a == b`, as containers compare: identical objects are equal.
  public func equal(_ a: Value, _ b: Value) throws(Raised) -> Bool {
    switch (a, b) {
    case (.int(let x), .int(let y)): return x == y
    case (.float(let x), .float(let y)) where x == y: return true
    case (.object(let x), .object(let y)):
      if x === y { return true }
      if x.layout == .str && y.layout == .str && x.type === types.str && y.type === types.str {
        return unsafeDowncast(x, to: PyStr.self).isEqual(to: unsafeDowncast(y, to: PyStr.self))
      }
    default:
      if a.isIdentical(to: b) { return true }
    }
    return try truthy(compare(.equal, a, b))
  }

  /// `hash(value)`.
  public func hash(_ value: Value) throws(Raised) -> Int {
    switch value {
    case .int(let n): return Machine.hash(of: n)
    case .bool(let b): return b ? 1 : 0
    case .float(let d): return Machine.hash(of: d, identity: { identity(value) })
    case .none, .null: return 0xFCA8_6420
    case .ellipsis: return 0x5000_1080 >> 4
    case .notImplemented: return 0x5000_10A0 >> 4
    case .object(let o):
      if o.layout == .str && o.type.isBuiltin { return unsafeDowncast(o, to: PyStr.self).hash }
      guard let found = o.type.lookup(names.__hash__), !found.isNone else {
        throw typeError("unhashable type: '\(o.type.name)'")
      }
      guard let answer = try callSpecial(value, names.__hash__) else { return identity(value) >> 4 }
      guard case .int(let h) = answer else {
        if let big = answer.bigInt { return Machine.hash(of: big) }
        if case .bool(let b) = answer { return b ? 1 : 0 }
        throw typeError("__hash__ method should return an integer")
      }
      return h == -1 ? -2 : h
    }
  }

  /// The hash of an int: the remainder by 2**61 - 1, with the int's sign (Python's documented scheme for numbers).
  static func hash(of n: Int) -> Int {
    let modulus = (1 << 61) - 1
    let r = n % modulus
    return r == -1 ? -2 : r
  }

  /// The hash of a float: equal to that of an equal int (same scheme, over the binary expansion).
  static func hash(of d: Double, identity: () -> Int) -> Int {
    if let n = Int(exactly: d) { return hash(of: n) }
    if d.isInfinite { return d > 0 ? 314159 : -314159 }
    if d.isNaN { return identity() >> 4 }
    let modulus = (1 << 61) - 1
    // |d| = significand * 2**exponent with the significand in [0.5, 1), taken 28 bits at a time.
    var exponent = Int(d.exponent) + 1
    var m = d.magnitude.significand / 2
    if d.isSubnormal || d.isNormal == false {
      exponent = Int(d.magnitude.exponent) + 1
    }
    var x = 0
    while m != 0 {
      x = ((x << 28) & modulus) | (x >> (61 - 28))
      m *= 268_435_456
      exponent -= 28
      let y = Int(m)
      m -= Double(y)
      x += y
      if x >= modulus { x -= modulus }
    }
    exponent = exponent >= 0 ? exponent % 61 : 61 - 1 - ((-1 - exponent) % 61)
    if exponent != 0 { x = ((x << exponent) & modulus) | (x >> (61 - exponent)) }
    if d < 0 { x = -x }
    return x == -1 ? -2 : x
  }

  // MARK: Length and elements

  /// `len(value)`.
  public func length(_ value: Value) throws(Raised) -> Int {
    if case .object(let o) = value, o.type.isBuiltin {
      switch o.layout {
      case .str: return unsafeDowncast(o, to: PyStr.self).count
      case .list: return unsafeDowncast(o, to: PyList.self).items.count
      case .tuple: return unsafeDowncast(o, to: PyTuple.self).items.count
      case .dict: return unsafeDowncast(o, to: PyDict.self).count
      case .set: return unsafeDowncast(o, to: PySet.self).count
      default: break
      }
    }
    guard let answer = try callSpecial(value, names.__len__) else {
      throw typeError("object of type '\(typeName(value))' has no len()")
    }
    let whole = try indexValue(answer)
    if let big = whole.bigInt, big < 0 { throw valueError("__len__() should return >= 0") }
    guard case .int(let n) = whole else { throw overflowError("cannot fit 'int' into an index-sized integer") }
    if n < 0 { throw valueError("__len__() should return >= 0") }
    return n
  }

  /// A machine int from an int, a bool or whatever has `__index__`.
  public func index(_ value: Value, orElse message: (String) -> String = { "'\($0)' object cannot be interpreted as an integer" })
    throws(Raised) -> Int
  {
    switch value {
    case .int(let n): return n
    case .bool(let b): return b ? 1 : 0
    default:
      let whole = try indexValue(value, orElse: message)
      if case .int(let n) = whole { return n }
      throw overflowError("Python int too large to convert to C ssize_t")
    }
  }

  /// The same, but ints of any size: an `.int` or a `PyBigInt`.
  public func indexValue(_ value: Value, orElse message: (String) -> String = { "'\($0)' object cannot be interpreted as an integer" })
    throws(Raised) -> Value
  {
    switch value {
    case .int: return value
    case .bool(let b): return .int(b ? 1 : 0)
    default:
      if let number = value.intSubclassValue { return number }
      guard let answer = try callSpecial(value, names.__index__) else { throw typeError(message(typeName(value))) }
      switch answer {
      case .int: return answer
      case .bool(let b): return .int(b ? 1 : 0)
      default:
        if let number = answer.intSubclassValue { return number }
        throw typeError("__index__ returned non-int (type \(typeName(answer)))")
      }
    }
  }

  /// `iter(value)`.
  public func iterator(_ value: Value) throws(Raised) -> Value {
    if case .object(let o) = value {
      if o.layout == .iterator { return value }
      if let g = value.generator, g.kind == .generator { return value }
      if let found = o.type.lookup(names.__iter__) {
        if found.isNone { throw typeError("'\(o.type.name)' object is not iterable") }
        let answer = try call(bind(found, to: value, o.type), [])
        if case .object(let i) = answer,
          i.layout == .iterator || i.layout == .generator || i.type.lookup(names.__next__) != nil
        {
          return answer
        }
        throw typeError("iter() returned non-iterator of type '\(typeName(answer))'")
      }
      if o.type.lookup(names.__getitem__) != nil, o.layout != .dict { return .object(PySequenceIterator(value)) }
    }
    throw typeError("'\(typeName(value))' object is not iterable")
  }

  /// The next value of an iterator, or `.null` at its end.
  public func next(_ iterator: Value) throws(Raised) -> Value {
    guard case .object(let o) = iterator else { throw typeError("'\(typeName(iterator))' object is not an iterator") }
    if o.layout == .iterator { return try unsafeDowncast(o, to: PyIterator.self).next(self) }
    if o.layout == .generator { return try resumeForNext(unsafeDowncast(o, to: PyGenerator.self)) }
    guard let found = o.type.lookup(names.__next__) else {
      throw typeError("'\(o.type.name)' object is not an iterator")
    }
    do throws(Raised) {
      return try call(bind(found, to: iterator, o.type), [])
    } catch {
      if error.exception.type.isSubclass(of: types.stopIteration) { return .null }
      throw error
    }
  }

  /// Calls `body` with each element.
  public func iterate(_ value: Value, _ body: (Value) throws(Raised) -> Void) throws(Raised) {
    if case .object(let o) = value, o.type.isBuiltin {
      if o.layout == .tuple {
        for item in unsafeDowncast(o, to: PyTuple.self).items { try body(item) }
        return
      }
      if o.layout == .list {
        let list = unsafeDowncast(o, to: PyList.self)
        var i = 0
        while i < list.items.count {
          try body(list.items[i])
          i += 1
        }
        return
      }
    }
    let source = try iterator(value)
    while true {
      let item = try next(source)
      if item.isNull { return }
      try body(item)
    }
  }

  /// All elements: `list(value)`.
  public func elements(_ value: Value) throws(Raised) -> [Value] {
    if case .object(let o) = value, o.type.isBuiltin {
      if o.layout == .tuple { return unsafeDowncast(o, to: PyTuple.self).items }
      if o.layout == .list { return unsafeDowncast(o, to: PyList.self).items }
    }
    var result: [Value] = []
    if case .object(let o) = value, !o.type.isBuiltin {
      let source = try iterator(value)
      try askLength(value)
      while true {
        let item = try next(source)
        if item.isNull { return result }
        result.append(item)
      }
    }
    try iterate(value) { (item) throws(Raised) in result.append(item) }
    return result
  }

  /// Lists and tuples ask an iterable how long it is before they take its elements; only the program's own methods can
  /// tell, and what they raise (but for a TypeError of `__len__`).
  private func askLength(_ value: Value) throws(Raised) {
    if type(of: value).lookup(names.__len__) != nil {
      do throws(Raised) {
        _ = try length(value)
        return
      } catch {
        if !error.exception.type.isSubclass(of: types.typeError) { throw error }
      }
    }
    guard let hint = try callSpecial(value, names.__length_hint__), !hint.isNotImplemented else { return }
    guard let n = hint.bigInt else {
      throw typeError("__length_hint__ must be an integer, not \(typeName(hint))")
    }
    if n < 0 { throw valueError("__length_hint__() should return >= 0") }
  }
}

/// Iterates whatever has `__getitem__` but no `__iter__`.
final class PySequenceIterator: PyIterator {
  private var source: Value
  private var i = 0

  init(_ source: Value) {
    self.source = source
    super.init()
  }

  override func next(_ m: Machine) throws(Raised) -> Value {
    if source.isNull { return .null }
    do throws(Raised) {
      let item = try m.getItem(source, .int(i))
      i += 1
      return item
    } catch {
      let t = error.exception.type
      if t.isSubclass(of: types.indexError) || t.isSubclass(of: types.stopIteration) {
        source = .null
        return .null
      }
      throw error
    }
  }

  override func dropReferences() { source = .null }
}
