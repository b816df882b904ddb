// None, Ellipsis and NotImplemented.

func installSingletonTypes() {
  let singletons: [(PyType, Value, String, Bool)] = [
    (types.noneType, .none, "None", false),
    (types.ellipsisType, .ellipsis, "Ellipsis", true),
    (types.notImplementedType, .notImplemented, "NotImplemented", true),
  ]
  for (t, value, text, truth) in singletons {
    t.isFinal = true
    t.defNew("...") { (m, a) throws(Raised) in
      if a.count > 1 || !a.keywords.isEmpty {
        throw m.typeError("\(t === types.ellipsisType ? "EllipsisType" : t.name) takes no arguments")
      }
      return value
    }
    t.def("__repr__") { (_, _) in .string(text) }
    t.def("__bool__") { (_, _) in .bool(truth) }
  }
}
