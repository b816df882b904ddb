// `asyncio.IncompleteReadError` and `asyncio.LimitOverrunError`: what a StreamReader raises.

extension AsyncioLibrary {
  func installStreamErrors() {
    classes.incompleteRead.def("__init__", "partial, expected") { (m, a) throws(Raised) in
      guard let e = a[0].exception else { return .none }
      let total = a[2].isNone ? "undefined" : try m.reprString(a[2])
      e.args = [.string("\(try m.length(a[1])) bytes read on a total of \(total) expected bytes")]
      e.store.set(m.intern("partial"), a[1])
      e.store.set(m.intern("expected"), a[2])
      return .none
    }
    classes.limitOverrun.def("__init__", "message, consumed") { (m, a) throws(Raised) in
      guard let e = a[0].exception else { return .none }
      e.args = [a[1]]
      e.store.set(m.intern("consumed"), a[2])
      return .none
    }
  }
}
