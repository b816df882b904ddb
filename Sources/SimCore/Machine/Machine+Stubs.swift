// Stand-ins for pieces that are on their way.  Whoever brings the real one deletes the stand-in here.

/// A class that is about to be made: what its body fills.
struct ClassPlan {
  var bases: [Value]
  var keywords: [(PyStr, Value)]
  var metatype: Value
  /// The namespace that the body runs in (`__prepare__`'s answer, or a dict).
  var namespace: Value
}

extension Machine {
  func planClass(name: PyStr, bases: [Value], keywords: [(PyStr, Value)]) throws(Raised) -> ClassPlan {
    ClassPlan(bases: bases, keywords: keywords, metatype: .object(types.type), namespace: .object(PyDict()))
  }

  func makeClass(name: PyStr, plan: ClassPlan, classCell: Value) throws(Raised) -> Value {
    let bases = plan.bases.compactMap { $0.type }
    let all = bases.isEmpty ? [types.object] : bases
    do {
      let made = try PyType(
        name: name.string, bases: all, dict: plan.namespace.dict ?? PyDict(), metatype: types.type,
        layout: all.first { $0.instanceLayout != .object }?.instanceLayout ?? .object, version: newTypeVersion())
      heapTypes.append(made)
      classCell.cast(.cell, to: PyCell.self)?.value = .object(made)
      return .object(made)
    } catch {
      throw typeError(error.message)
    }
  }

  func setAdd(_ target: Value, _ item: Value) throws(Raised) { try target.set?.table.set(item, .none, self) }
  func tracebackValue(_ e: PyException) -> Value { .none }
  func matchGroup(_ exc: Value, _ type: Value) throws(Raised) -> (match: Value, rest: Value) { (exc, .none) }
  func finishGroups(_ original: PyException, _ list: [Value]) throws(Raised) -> Value { .none }
  func isInstanceDynamic(_ value: Value, _ type: Value) throws(Raised) -> Bool { type.type.map { isInstance(value, $0) } ?? false }
}
