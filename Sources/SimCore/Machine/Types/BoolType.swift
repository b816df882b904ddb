// `bool`: an int that shows itself as True or False, and answers `&`, `|` and `^` of two bools by a bool.

func installBoolType() {
  let t = types.bool
  t.isFinal = true
  t.defNew("object=False, /") { (m, a) throws(Raised) in .bool(a[1].isNull ? false : try m.truthy(a[1])) }
  t.def("__repr__") { (m, a) throws(Raised) in
    guard case .bool(let b) = a[0] else { throw m.wrongReceiver("__repr__", types.bool, a) }
    return .string(b ? "True" : "False")
  }
  for (op, name) in operatorMethods.suffix(3) {
    let body: NativeFunction = { (m, a) throws(Raised) in
      guard case .bool(let x) = a[0], case .bool(let y) = a[1] else {
        return try m.intOperation(op, a[0], a[1])
      }
      switch op {
      case .bitAnd: return .bool(x && y)
      case .bitOr: return .bool(x || y)
      default: return .bool(x != y)
      }
    }
    t.def("__\(name)__", "value, /", body)
    t.def("__r\(name)__", "value, /", body)
  }
}
