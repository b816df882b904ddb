// `object`: what every class inherits.

func installObjectType() {
  let t = types.object
  t.defNew("...") { (m, a) throws(Raised) in
    guard let type = a[0].type else { throw m.typeError("object.__new__(X): X is not a type object") }
    return try m.allocate(type)
  }
  t.def("__init__", "...") { (_, _) in .none }
}
