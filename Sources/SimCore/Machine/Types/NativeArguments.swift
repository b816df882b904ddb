// What natives with a signature of `"..."` ask of their arguments, and how natives check the object they were called on.

extension Arguments {
  /// Complains, as CPython does for `name(...)`, about keywords and about a count of positional arguments (those after the
  /// first `skipping`) that is not within the limits.
  func check(_ m: Machine, _ name: String, _ least: Int, _ most: Int, skipping: Int = 1) throws(Raised) {
    if keywordNames != nil { throw m.typeError("\(name)() takes no keyword arguments") }
    try checkCount(m, name, least, most, skipping: skipping)
  }

  /// The same without the complaint about keywords.
  func checkCount(_ m: Machine, _ name: String, _ least: Int, _ most: Int, skipping: Int = 1) throws(Raised) {
    let got = positionalCount - skipping
    let plural: (Int) -> String = { $0 == 1 ? "" : "s" }
    if got < least {
      let bound = least == most ? "" : "at least "
      throw m.typeError("\(name) expected \(bound)\(least) argument\(plural(least)), got \(got)")
    }
    if got > most {
      let bound = least == most ? "" : "at most "
      throw m.typeError("\(name) expected \(bound)\(most) argument\(plural(most)), got \(got)")
    }
  }

  /// The argument at `i`, or `.null` where fewer were passed by position.
  func optional(_ i: Int) -> Value { i < positionalCount ? self[i] : .null }
}

extension Machine {
  /// The complaint about a method that was called on an object of another class.
  func wrongReceiver(_ value: Value, _ expected: PyType) -> Raised {
    if value.isNull { return typeError("unbound method of '\(expected.name)' needs an argument") }
    let raised = typeError("descriptor requires a '\(expected.name)' object but received a '\(typeName(value))'")
    raised.exception.lacksMethodName = true
    return raised
  }

  func list(_ v: Value) throws(Raised) -> PyList {
    guard let o = v.list else { throw wrongReceiver(v, types.list) }
    return o
  }
  func tuple(_ v: Value) throws(Raised) -> PyTuple {
    guard let o = v.tuple else { throw wrongReceiver(v, types.tuple) }
    return o
  }
  func dict(_ v: Value) throws(Raised) -> PyDict {
    guard let o = v.dict else { throw wrongReceiver(v, types.dict) }
    return o
  }
  func set(_ v: Value) throws(Raised) -> PySet {
    guard let o = v.set else { throw wrongReceiver(v, types.set) }
    return o
  }
  func classArgument(_ v: Value) throws(Raised) -> PyType {
    guard let o = v.type else { throw wrongReceiver(v, types.type) }
    return o
  }

  /// The class that a `__new__` of `base` was given.
  func classArgument(_ v: Value, below base: PyType) throws(Raised) -> PyType {
    if v.isNull { throw typeError("\(base.name).__new__(): not enough arguments") }
    guard let t = v.type else {
      throw typeError("\(base.name).__new__(X): X is not a type object (\(typeName(v)))")
    }
    guard t.isSubclass(of: base) else {
      throw typeError("\(base.name).__new__(\(t.name)): \(t.name) is not a subtype of \(base.name)")
    }
    return t
  }

  /// Makes the text of a container, or answers `again` where the container is inside itself.
  func guardingRepr(_ o: PyObject, _ again: String, _ body: () throws(Raised) -> String) throws(Raised) -> Value {
    let id = ObjectIdentifier(o)
    if reprInProgress.contains(id) { return .string(again) }
    reprInProgress.insert(id)
    defer { reprInProgress.remove(id) }
    return .string(try body())
  }

  /// The texts of some values, with commas between.
  func joinedReprs(_ values: [Value]) throws(Raised) -> String {
    var text = ""
    for (i, v) in values.enumerated() {
      if i > 0 { text += ", " }
      text += try reprString(v)
    }
    return text
  }

  /// The count for `sequence * n`, kept within what fits in memory.
  func repetitions(_ n: Value, of length: Int) throws(Raised) -> Int {
    guard case .int(let wanted) = try indexValue(n, orElse: { "can't multiply sequence by non-int of type '\($0)'" }) else {
      throw overflowError("cannot fit '\(typeName(n))' into an index-sized integer")
    }
    let times = max(wanted, 0)
    let (total, overflow) = times.multipliedReportingOverflow(by: length)
    if overflow || total > 1 << 28 { throw error(types.memoryError, "") }
    return times
  }

  /// Whether a value can serve as an index.
  func hasIndex(_ v: Value) -> Bool {
    switch v {
    case .int, .bool: true
    case .object(let o): v.intSubclassValue != nil || o.type.lookup(names.__index__) != nil
    default: false
    }
  }

  /// Compares two sequences element by element as lists and tuples do.
  func compareSequences(
    _ op: ComparisonOperator, _ a: () -> [Value], _ b: () -> [Value]
  ) throws(Raised) -> Value {
    var i = 0
    if op == .equal || op == .notEqual, a().count != b().count { return .bool(op == .notEqual) }
    while true {
      let (x, y) = (a(), b())
      if i >= x.count || i >= y.count {
        return .bool(Machine.ordered(op, x.count, y.count))
      }
      if try !equal(x[i], y[i]) {
        if op == .equal { return .bool(false) }
        if op == .notEqual { return .bool(true) }
        return try compare(op, x[i], y[i])
      }
      i += 1
    }
  }
}

extension ComparisonOperator {
  /// The orderings and (in)equality with the names of their methods.
  static var rich: [(ComparisonOperator, String)] {
    [
      (.equal, "__eq__"), (.notEqual, "__ne__"), (.less, "__lt__"), (.lessEqual, "__le__"), (.greater, "__gt__"),
      (.greaterEqual, "__ge__"),
    ]
  }
}
