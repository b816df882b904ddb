// Binary and unary operators and comparisons: ints and floats here, everything else through the methods of the classes.

import BigInt

extension Machine {
  /// `a op b`; with `inPlace`, `a op= b`.
  public func binary(_ op: BinaryOperator, _ a: Value, _ b: Value, inPlace: Bool = false) throws(Raised) -> Value {
    switch (a, b) {
    case (.int(let x), .int(let y)):
      if let fast = Machine.smallInt(op, x, y) { return fast }
    case (.float(let x), .float(let y)):
      if let fast = Machine.float(op, x, y) { return fast }
    case (.float(let x), .int(let y)):
      if y.magnitude < 1 << 53, let fast = Machine.float(op, x, Double(y)) { return fast }
    case (.int(let x), .float(let y)):
      if x.magnitude < 1 << 53, let fast = Machine.float(op, Double(x), y) { return fast }
    case (.int(let x), .bool(let y)):
      if let fast = Machine.smallInt(op, x, y ? 1 : 0) { return fast }
    case (.bool(let x), .int(let y)):
      if let fast = Machine.smallInt(op, x ? 1 : 0, y) { return fast }
    default: break
    }
    var backwardTried = false
    if op == .add || op == .multiply, case .object(let x) = a, case .object(let y) = b, !y.type.isBuiltin,
      x.type.nativeBase.isConcatenated, let found = y.type.lookup(names.backward[op.index]), !found.isNone,
      !y.type.nativeBase.isConcatenated
    {
      // `+` and `*` of sequences come after those of numbers, which the right operand's are taken for.
      backwardTried = true
      let answer = try call(bind(found, to: b, y.type), [a])
      if !answer.isNotImplemented { return answer }
    }
    // Sequences are repeated after all that numbers would do: what is no count never gets that far.
    var (refusesLeft, refusesRight) = (false, false)
    if op == .multiply { (refusesLeft, refusesRight) = (isRepeated(a) && !hasIndex(b), isRepeated(b) && !hasIndex(a)) }
    if inPlace, !refusesLeft, case .object(let o) = a, let found = o.type.lookup(names.inPlace[op.index]) {
      let answer = try call(bind(found, to: a, o.type), [b])
      if !answer.isNotImplemented { return answer }
    }
    let (ta, tb) = (type(of: a), type(of: b))
    let (forward, backward) = (names.forward[op.index], names.backward[op.index])
    if !backwardTried, !refusesRight, ta !== tb, tb.isSubclass(of: ta), let found = tb.lookup(backward),
      ta.lookup(backward).map({ !$0.isIdentical(to: found) }) ?? true
    {
      backwardTried = true
      let answer = try call(bind(found, to: b, tb), [a])
      if !answer.isNotImplemented { return answer }
    }
    if op == .add { refusesLeft = refusesJoining(a, b) }
    if !refusesLeft, let found = ta.lookup(forward) {
      let answer = try call(bind(found, to: a, ta), [b])
      if !answer.isNotImplemented { return answer }
    }
    if !backwardTried, !refusesRight, ta !== tb, let found = tb.lookup(backward) {
      let answer = try call(bind(found, to: b, tb), [a])
      if !answer.isNotImplemented { return answer }
    }
    if op == .add || op == .multiply, let message = sequenceMessage(op, a, b) { throw typeError(message) }
    let symbol = op == .power && !inPlace ? "** or pow()" : op.rawValue + (inPlace ? "=" : "")
    throw typeError("unsupported operand type(s) for \(symbol): '\(ta.messageName)' and '\(tb.messageName)'")
  }

  /// Whether `+` is that of a builtin sequence, which the right operand can't be joined to.
  private func refusesJoining(_ a: Value, _ b: Value) -> Bool {
    guard case .object(let o) = a else { return false }
    let isOwn = o.type.isBuiltin || o.type.lookup(names.forward[BinaryOperator.add.index])?.function == nil
    switch o.layout {
    case .str: return isOwn && b.str == nil
    case .list: return isOwn && b.list == nil
    case .tuple: return isOwn && b.tuple == nil
    default: return false
    }
  }

  /// Whether `*` is the repetition of a builtin sequence, not a method of the program's.
  private func isRepeated(_ v: Value) -> Bool {
    guard case .object(let o) = v else { return false }
    switch o.layout {
    case .str, .list, .tuple, .bytes, .bytearray: return o.type.isBuiltin || o.type.lookup(names.forward[BinaryOperator.multiply.index])?.function == nil
    default: return false
    }
  }

  /// What CPython says where a sequence meets something that it can't be joined or repeated with.
  private func sequenceMessage(_ op: BinaryOperator, _ a: Value, _ b: Value) -> String? {
    if op == .add {
      if a.str != nil { return "can only concatenate str (not \"\(typeName(b))\") to str" }
      if a.list != nil { return "can only concatenate list (not \"\(typeName(b))\") to list" }
      if a.tuple != nil { return "can only concatenate tuple (not \"\(typeName(b))\") to tuple" }
      if a.bytes != nil { return "can't concat \(typeName(b)) to bytes" }
      return nil
    }
    let isSequence: (Value) -> Bool = { $0.str != nil || $0.list != nil || $0.tuple != nil || $0.bytes != nil }
    if isSequence(a) { return "can't multiply sequence by non-int of type '\(typeName(b))'" }
    if isSequence(b) { return "can't multiply sequence by non-int of type '\(typeName(a))'" }
    return nil
  }

  /// The operator on two machine ints where the result is a machine int (or the float of a division), else nil.
  @inline(__always)
  static func smallInt(_ op: BinaryOperator, _ x: Int, _ y: Int) -> Value? {
    switch op {
    case .add:
      let (r, o) = x.addingReportingOverflow(y)
      return o ? nil : .int(r)
    case .subtract:
      let (r, o) = x.subtractingReportingOverflow(y)
      return o ? nil : .int(r)
    case .multiply:
      let (r, o) = x.multipliedReportingOverflow(by: y)
      return o ? nil : .int(r)
    case .floorDivide: return floorDivide(x, y).map { .int($0) }
    case .modulo: return modulo(x, y).map { .int($0) }
    case .divide:
      if y == 0 || x.magnitude > 1 << 53 || y.magnitude > 1 << 53 { return nil }
      return .float(Double(x) / Double(y))
    case .bitAnd: return .int(x & y)
    case .bitOr: return .int(x | y)
    case .bitXor: return .int(x ^ y)
    case .leftShift:
      if y < 0 || y > 62 { return x == 0 && y >= 0 ? .int(0) : nil }
      let r = x << y
      return r >> y == x ? .int(r) : nil
    case .rightShift:
      if y < 0 { return nil }
      return .int(y > 63 ? (x < 0 ? -1 : 0) : x >> y)
    case .power:
      if y < 0 { return nil }
      var (result, base, exponent) = (1, x, y)
      while exponent > 0 {
        if exponent & 1 == 1 {
          let (r, o) = result.multipliedReportingOverflow(by: base)
          if o { return nil }
          result = r
        }
        exponent >>= 1
        if exponent > 0 {
          let (b, o) = base.multipliedReportingOverflow(by: base)
          if o { return nil }
          base = b
        }
      }
      return .int(result)
    case .matrixMultiply: return nil
    }
  }

  /// Division that rounds down, or nil where it has no machine int as a result.
  @inline(__always)
  static func floorDivide(_ x: Int, _ y: Int) -> Int? {
    if y == 0 || (y == -1 && x == Int.min) { return nil }
    let q = x / y
    return (x % y != 0 && (x < 0) != (y < 0)) ? q - 1 : q
  }

  /// The remainder with the divisor's sign.
  @inline(__always)
  static func modulo(_ x: Int, _ y: Int) -> Int? {
    if y == 0 { return nil }
    if y == -1 { return 0 }
    let r = x % y
    return r != 0 && (r < 0) != (y < 0) ? r + y : r
  }

  @inline(__always)
  static func float(_ op: BinaryOperator, _ x: Double, _ y: Double) -> Value? {
    switch op {
    case .add: .float(x + y)
    case .subtract: .float(x - y)
    case .multiply: .float(x * y)
    case .divide: y == 0 ? nil : .float(x / y)
    default: nil
    }
  }

  // MARK: Comparison

  /// `a op b`, for the six orderings and (in)equality.
  public func compare(_ op: ComparisonOperator, _ a: Value, _ b: Value) throws(Raised) -> Value {
    switch (a, b) {
    case (.int(let x), .int(let y)): return .bool(Machine.ordered(op, x, y))
    case (.float(let x), .float(let y)): return .bool(Machine.ordered(op, x, y))
    case (.object(let x), .object(let y)):
      if x.layout == .str && y.layout == .str && x.type === types.str && y.type === types.str {
        let (s, t) = (unsafeDowncast(x, to: PyStr.self), unsafeDowncast(y, to: PyStr.self))
        switch op {
        case .equal: return .bool(s.isEqual(to: t))
        case .notEqual: return .bool(!s.isEqual(to: t))
        case .less: return .bool(s.isLess(than: t))
        case .greater: return .bool(t.isLess(than: s))
        case .lessEqual: return .bool(!t.isLess(than: s))
        default: return .bool(!s.isLess(than: t))
        }
      }
    default: break
    }
    let (ta, tb) = (type(of: a), type(of: b))
    let (forward, backward) = (names.comparison(op), names.comparison(op.swapped))
    nesting += 1
    defer { nesting -= 1 }
    if nesting > Machine.nestingLimit { throw recursionError(" in comparison") }
    var backwardTried = false
    if ta !== tb, tb.isSubclass(of: ta), let found = tb.lookup(backward) {
      backwardTried = true
      let answer = try call(bind(found, to: b, tb), [a])
      if !answer.isNotImplemented { return answer }
    }
    if let found = ta.lookup(forward), !found.isNone {
      let answer = try call(bind(found, to: a, ta), [b])
      if !answer.isNotImplemented { return answer }
    }
    if !backwardTried, let found = tb.lookup(backward), !found.isNone {
      let answer = try call(bind(found, to: b, tb), [a])
      if !answer.isNotImplemented { return answer }
    }
    switch op {
    case .equal: return .bool(a.isIdentical(to: b))
    case .notEqual: return .bool(!a.isIdentical(to: b))
    default:
      throw typeError("'\(op.rawValue)' not supported between instances of '\(ta.messageName)' and '\(tb.messageName)'")
    }
  }

  @inline(__always)
  static func ordered<T: Comparable>(_ op: ComparisonOperator, _ x: T, _ y: T) -> Bool {
    switch op {
    case .equal: x == y
    case .notEqual: x != y
    case .less: x < y
    case .lessEqual: x <= y
    case .greater: x > y
    default: x >= y
    }
  }

  /// `a < b`, for sorting.
  public func isLess(_ a: Value, _ b: Value) throws(Raised) -> Bool { try truthy(compare(.less, a, b)) }

  /// `item in container`.
  public func contains(_ container: Value, _ item: Value) throws(Raised) -> Bool {
    if case .object(let o) = container {
      if o.type === types.dict { return try unsafeDowncast(o, to: PyDict.self).find(item, hash: hash(item), self) >= 0 }
      if o.type === types.set, item.set == nil { return try unsafeDowncast(o, to: PySet.self).contains(item, self) }
    }
    if let answer = try callSpecial(container, names.__contains__, item) { return try truthy(answer) }
    if case .object(let o) = container, let found = o.type.lookup(names.__contains__), found.isNone {
      throw typeError("'\(o.type.messageName)' object is not a container")
    }
    guard case .object(let o) = container,
      o.layout == .iterator || o.type.lookup(names.__iter__).map({ !$0.isNone }) ?? false || o.type.lookup(names.__getitem__) != nil
    else { throw typeError("argument of type '\(typeName(container))' is not iterable") }
    let source: Value
    do throws(Raised) {
      source = try iterator(container)
    } catch {
      guard error.exception.type.isSubclass(of: types.typeError) else { throw error }
      throw typeError("argument of type '\(typeName(container))' is not iterable")
    }
    while true {
      let next = try self.next(source)
      if next.isNull { return false }
      if next.isIdentical(to: item) { return true }
      if try equal(next, item) { return true }
    }
  }

  // MARK: Unary

  public func negative(_ v: Value) throws(Raised) -> Value {
    switch v {
    case .int(let n) where n != Int.min: return .int(-n)
    case .float(let d): return .float(-d)
    default: return try unary(v, names.__neg__, "-")
    }
  }

  func unary(_ v: Value, _ name: PyStr, _ symbol: String) throws(Raised) -> Value {
    guard let answer = try callSpecial(v, name) else {
      throw typeError("bad operand type for unary \(symbol): '\(typeName(v))'")
    }
    return answer
  }

  // MARK: Items

  /// `container[index]`.
  public func getItem(_ container: Value, _ index: Value) throws(Raised) -> Value {
    if case .object(let o) = container, o.type.isBuiltin {
      if o.layout == .list, case .int(var i) = index {
        let list = unsafeDowncast(o, to: PyList.self)
        let n = list.items.count
        if i < 0 { i += n }
        if i < 0 || i >= n { throw indexError("list index out of range") }
        return list.items[i]
      }
      if o.layout == .tuple, case .int(var i) = index {
        let tuple = unsafeDowncast(o, to: PyTuple.self)
        let n = tuple.items.count
        if i < 0 { i += n }
        if i < 0 || i >= n { throw indexError("tuple index out of range") }
        return tuple.items[i]
      }
      if o.layout == .dict, o.type === types.dict {
        if let found = try unsafeDowncast(o, to: PyDict.self).get(index, self) { return found }
        throw keyError(index)
      }
    }
    if let answer = try callSpecial(container, names.__getitem__, index) { return answer }
    if let t = container.type {
      if t === types.type { return .object(PyGenericAlias(container, index)) }
      if let hook = try findAttribute(container, names.__class_getitem__) { return try call(hook, [index]) }
      throw typeError("type '\(t.name)' is not subscriptable")
    }
    throw typeError("'\(typeName(container))' object is not subscriptable")
  }

  /// `container[index] = value`.
  public func setItem(_ container: Value, _ index: Value, _ value: Value) throws(Raised) {
    if case .object(let o) = container, o.type.isBuiltin {
      if o.layout == .list, case .int(var i) = index {
        let list = unsafeDowncast(o, to: PyList.self)
        let n = list.items.count
        if i < 0 { i += n }
        if i < 0 || i >= n { throw indexError("list assignment index out of range") }
        // The old value is released after the list is whole again: its release may run code that looks at the list.
        let old = list.items[i]
        list.items[i] = value
        withExtendedLifetime(old) {}
        return
      }
      if o.layout == .dict, o.type === types.dict {
        try unsafeDowncast(o, to: PyDict.self).set(index, value, self)
        return
      }
    }
    guard try callSpecial(container, names.__setitem__, index, value) != nil else {
      throw typeError("'\(typeName(container))' object does not support item assignment")
    }
  }

  /// `del container[index]`.
  public func deleteItem(_ container: Value, _ index: Value) throws(Raised) {
    guard try callSpecial(container, names.__delitem__, index) != nil else {
      // CPython words it differently where the class has the slots of a sequence.
      let t = type(of: container)
      let isSequence = !t.isBuiltin || [.str, .bytes, .tuple, .range, .set].contains(t.instanceLayout)
      let not = isSequence && hasIndex(index) ? "doesn't" : "does not"
      throw typeError("'\(t.name)' object \(not) support item deletion")
    }
  }
}

extension BinaryOperator {
  var index: Int {
    switch self {
    case .add: 0
    case .subtract: 1
    case .multiply: 2
    case .matrixMultiply: 3
    case .divide: 4
    case .floorDivide: 5
    case .modulo: 6
    case .power: 7
    case .leftShift: 8
    case .rightShift: 9
    case .bitOr: 10
    case .bitXor: 11
    case .bitAnd: 12
    }
  }
}

extension ComparisonOperator {
  /// The operator with the operands exchanged.
  var swapped: ComparisonOperator {
    switch self {
    case .less: .greater
    case .greater: .less
    case .lessEqual: .greaterEqual
    case .greaterEqual: .lessEqual
    default: self
    }
  }
}

extension Names {
  func comparison(_ op: ComparisonOperator) -> PyStr {
    switch op {
    case .equal: __eq__
    case .notEqual: __ne__
    case .less: __lt__
    case .lessEqual: __le__
    case .greater: __gt__
    default: __ge__
    }
  }
}

// MARK: - Ints of any size

/// An int beyond 64 bits.
public final class PyBigInt: PyObject {
  public let value: BigInt

  public init(_ value: BigInt) {
    self.value = value
    super.init(type: types.int, layout: .bigInt)
  }
}

/// An instance of a Python subclass of `int` (members of an IntEnum among them).
public final class PyIntInstance: PyInstance {
  /// An `.int` or a `PyBigInt`.
  public let number: Value

  public init(_ number: Value, type: PyType) {
    self.number = number
    super.init(type: type, layout: .number)
  }
}

/// An instance of a Python subclass of `float`.
public final class PyFloatInstance: PyInstance {
  public let number: Double

  public init(_ number: Double, type: PyType) {
    self.number = number
    super.init(type: type, layout: .number)
  }
}

/// A Python complex number.
public final class PyComplex: PyObject {
  public let real: Double
  public let imaginary: Double

  public init(_ real: Double, _ imaginary: Double) {
    self.real = real
    self.imaginary = imaginary
    super.init(type: types.complex, layout: .number)
  }
}

extension Value {
  /// The int as a big one, for ints, bools and instances of subclasses of int.
  public var bigInt: BigInt? {
    switch self {
    case .int(let n): return BigInt(n)
    case .bool(let b): return BigInt(b ? 1 : 0)
    case .object(let o):
      if o.layout == .bigInt { return unsafeDowncast(o, to: PyBigInt.self).value }
      if o.layout == .number, let i = o as? PyIntInstance { return i.number.bigInt }
      return nil
    default: return nil
    }
  }

  /// For a `PyBigInt` itself, and for an instance of a subclass of int its number; nil for anything else.
  var intSubclassValue: Value? {
    guard case .object(let o) = self else { return nil }
    if o.layout == .bigInt { return self }
    if o.layout == .number, let i = o as? PyIntInstance { return i.number }
    return nil
  }

  /// An int value: small where it fits.
  public static func integer(_ n: BigInt) -> Value {
    if let small = Int(exactly: n) { return .int(small) }
    return .object(PyBigInt(n))
  }
}

extension Machine {
  /// The hash of an int beyond 64 bits.
  static func hash(of n: BigInt) -> Int {
    let modulus = BigInt(1) << 61 - 1
    let r = Int(n.magnitude % modulus.magnitude)
    let signed = n.sign == .minus ? -r : r
    return signed == -1 ? -2 : signed
  }
}

extension PyType {
  /// Whether `+` joins and `*` repeats its objects.
  var isConcatenated: Bool { self === types.list || self === types.tuple || self === types.str || self === types.bytes }
}
