// None, Ellipsis and NotImplemented.

func installSingletonTypes() {
  let singletons: [(PyType, Value, String, Bool)] = [
    (types.noneType, .none, "None", false),
    (types.ellipsisType, .ellipsis, "Ellipsis", true),
    (types.notImplementedType, .notImplemented, "NotImplemented", true),
  ]
  for (t, value, text, truth) in singletons {
    t.isFinal = true
    t.defNew("") { (_, _) in value }
    t.def("__repr__") { (_, _) in .string(text) }
    t.def("__bool__") { (_, _) in .bool(truth) }
  }
}
