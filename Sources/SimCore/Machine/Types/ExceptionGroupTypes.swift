// `BaseExceptionGroup` and `ExceptionGroup`.

func installExceptionGroups() {
  let t = types.baseExceptionGroup
  t.defNew("...") { (m, a) throws(Raised) in
    let args = Array(a.positional.dropFirst())
    guard args.count == 2 else {
      throw m.typeError("BaseExceptionGroup.__new__() takes exactly 2 arguments (\(args.count) given)")
    }
    guard args[0].str != nil else {
      throw m.typeError("BaseExceptionGroup.__new__() argument 1 must be str, not \(m.typeName(args[0]))")
    }
    return .object(try m.makeGroup(m.classArgument(a[0], below: types.baseExceptionGroup), args))
  }
  t.defClass("__class_getitem__", "item, /") { (m, a) in .object(PyGenericAlias(a[0], a[1])) }
  t.attribute("message", get: { (m, v) throws(Raised) in try m.exception(v).groupMessage }) { (m, _, _) throws(Raised) in
    throw m.attributeError("readonly attribute")
  }
  t.attribute("exceptions", get: { (m, v) throws(Raised) in .tuple(try m.exception(v).members) }) {
    (m, _, _) throws(Raised) in throw m.attributeError("readonly attribute")
  }
  t.def("__str__") { (m, a) throws(Raised) in
    let e = try m.exception(a[0])
    let n = e.members.count
    return .string("\(try m.str(e.groupMessage).string) (\(n) sub-exception\(n == 1 ? "" : "s"))")
  }
  t.def("derive", "excs, /") { (m, a) throws(Raised) in
    .object(try m.makeGroup(types.baseExceptionGroup, [m.exception(a[0]).groupMessage, a[1]]))
  }
  t.def("split", "condition, /") { (m, a) throws(Raised) in
    let e = try m.exception(a[0])
    let parts = try m.split(e, try m.groupCondition(a[1]))
    return .tuple([parts.match, parts.rest])
  }
  t.def("subgroup", "condition, /") { (m, a) throws(Raised) in
    try m.split(m.exception(a[0]), try m.groupCondition(a[1]), wantsRest: false).match
  }
}

extension Machine {
  /// `type(message, exceptions)` by the rules for groups.
  func makeGroup(_ wanted: PyType, _ args: [Value]) throws(Raised) -> PyException {
    var type = wanted
    guard isSequence(args[1]) else { throw typeError("second argument (exceptions) must be a sequence") }
    let members = try elements(args[1])
    if members.isEmpty { throw valueError("second argument (exceptions) must be a non-empty sequence") }
    var hasBase = false
    for (i, v) in members.enumerated() {
      guard let e = v.exception else {
        throw valueError("Item \(i) of second argument (exceptions) is not an exception")
      }
      if !e.type.isSubclass(of: types.exception) { hasBase = true }
    }
    if type === types.baseExceptionGroup {
      if !hasBase { type = types.exceptionGroup }
    } else if hasBase && type.isSubclass(of: types.exception) {
      throw typeError(
        type === types.exceptionGroup
          ? "Cannot nest BaseExceptions in an ExceptionGroup" : "Cannot nest BaseExceptions in '\(type.name)'")
    }
    let made = try exception(allocate(type))
    made.args = args
    made.groupMessage = args[0]
    made.members = members
    return made
  }

  /// Whether it can be indexed by position, as far as its class tells.
  func isSequence(_ v: Value) -> Bool {
    guard case .object(let o) = v else { return false }
    return o.layout != .dict && o.layout != .set && o.type.lookup(names.__getitem__) != nil
  }

  /// Which exceptions a split is about.
  typealias GroupCondition = (PyException) throws(Raised) -> Bool

  func groupCondition(_ v: Value) throws(Raised) -> GroupCondition {
    if let t = v.type, t.isSubclass(of: types.baseException) { return { $0.type.isSubclass(of: t) } }
    if let items = v.tuple?.items, items.allSatisfy({ $0.type?.isSubclass(of: types.baseException) ?? false }) {
      let all = items.compactMap(\.type)
      return { e in all.contains { e.type.isSubclass(of: $0) } }
    }
    guard v.type == nil, isCallable(v) else {
      throw typeError(
        "expected an exception type, a tuple of exception types, or a callable (other than a class)")
    }
    return { (e) throws(Raised) in try self.truthy(self.call(v, [.object(e)])) }
  }

  /// Splits a group (or looks at a single exception) by a condition; None stands for an empty part.
  func split(_ e: PyException, _ isMatch: GroupCondition, wantsRest: Bool = true) throws(Raised)
    -> (match: Value, rest: Value)
  {
    if try isMatch(e) { return (.object(e), .none) }
    guard e.type.isSubclass(of: types.baseExceptionGroup) else { return (.none, wantsRest ? .object(e) : .none) }
    nesting += 1
    defer { nesting -= 1 }
    if nesting > Machine.nestingLimit { throw recursionError(" in exceptiongroup_split_recursive") }
    var (matching, others): ([Value], [Value]) = ([], [])
    for member in e.members {
      guard let inner = member.exception else { continue }
      let parts = try split(inner, isMatch, wantsRest: wantsRest)
      if !parts.match.isNone { matching.append(parts.match) }
      if !parts.rest.isNone { others.append(parts.rest) }
    }
    return (try subset(of: e, matching), wantsRest ? try subset(of: e, others) : .none)
  }

  /// A group like `e` with only these members (through `derive`), or None.
  private func subset(of e: PyException, _ members: [Value]) throws(Raised) -> Value {
    if members.isEmpty { return .none }
    let made = try callMethod(.object(e), "derive", .list(members))
    guard let group = made.exception, group.type.isSubclass(of: types.baseExceptionGroup) else {
      throw typeError("derive must return an instance of BaseExceptionGroup")
    }
    group.traceback = e.traceback
    group.context = e.context
    group.cause = e.cause
    group.suppressesContext = e.suppressesContext
    if let notes = e.notes { group.notes = PyList(notes.items) }
    return made
  }
}
