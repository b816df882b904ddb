// What `except*` needs: splitting the exception by type, and putting together what is left and what was raised.

extension Machine {
  /// Splits `exc` (an exception, or None when nothing is left) into what `except* type` handles and the rest.  A naked
  /// exception that matches is wrapped into a group.
  func matchGroup(_ exc: Value, _ type: Value) throws(Raised) -> (match: Value, rest: Value) {
    let all = type.tuple?.items ?? [type]
    for item in all {
      guard let t = item.type, t.isSubclass(of: types.baseException) else {
        throw typeError("catching classes that do not inherit from BaseException is not allowed")
      }
      if t.isSubclass(of: types.baseExceptionGroup) {
        throw typeError("catching ExceptionGroup with except* is not allowed. Use except instead.")
      }
    }
    guard let e = exc.exception else { return (.none, .none) }
    let wanted = all.compactMap(\.type)
    let isGroup = e.type.isSubclass(of: types.baseExceptionGroup)
    if wanted.contains(where: { e.type.isSubclass(of: $0) }) {
      if isGroup { return (exc, .none) }
      return (.object(try makeGroup(types.baseExceptionGroup, [.string(""), .tuple([exc])])), .none)
    }
    if !isGroup { return (.none, exc) }
    let pair = try callMethod(exc, "split", type)
    guard let parts = pair.tuple?.items else {
      throw typeError("\(e.type.name).split must return a tuple, not \(typeName(pair))")
    }
    if parts.count < 2 { throw typeError("\(e.type.name).split must return a 2-tuple, got tuple of size \(parts.count)") }
    return (parts[0], parts[1])
  }

  /// What a `try`/`except*` raises at its end, or None: what the handlers raised anew, and the parts of the original that
  /// were raised again or never matched, put back into its shape.
  func finishGroups(_ original: PyException, _ raisedAndRest: [Value]) throws(Raised) -> Value {
    let all = raisedAndRest.filter { !$0.isNone && !$0.isNull }
    guard original.type.isSubclass(of: types.baseExceptionGroup) else { return all.first ?? .none }
    var (raised, again): ([Value], [Value]) = ([], [])
    for v in all {
      guard let e = v.exception else { continue }
      if isPart(e, of: original) { again.append(v) } else { raised.append(v) }
    }
    var leaves: Set<ObjectIdentifier> = []
    for v in again { collectLeaves(v, &leaves) }
    let kept =
      leaves.isEmpty
      ? Value.none : try split(original, { leaves.contains(ObjectIdentifier($0)) }, wantsRest: false).match
    if raised.isEmpty { return kept }
    if !kept.isNone { raised.append(kept) }
    if raised.count == 1 { return raised[0] }
    return .object(try makeGroup(types.baseExceptionGroup, [.string(""), .list(raised)]))
  }

  /// Whether it has the marks of a part that `split` made of the original: traceback, cause and context are the same.
  private func isPart(_ e: PyException, of original: PyException) -> Bool {
    guard e.type.isSubclass(of: types.baseExceptionGroup), e.cause === original.cause, e.context === original.context,
      e.traceback.count == original.traceback.count
    else { return false }
    return zip(e.traceback, original.traceback).allSatisfy { $0.code === $1.code && $0.instruction == $1.instruction }
  }

  private func collectLeaves(_ v: Value, _ leaves: inout Set<ObjectIdentifier>) {
    var todo = [v]
    while let e = todo.popLast()?.exception {
      if e.type.isSubclass(of: types.baseExceptionGroup) {
        todo += e.members
      } else {
        leaves.insert(ObjectIdentifier(e))
      }
    }
  }
}
