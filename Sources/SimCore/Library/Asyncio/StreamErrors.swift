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
    // So that copies and pickles are made with both arguments.
    for (type, names) in [(classes.incompleteRead, ["partial", "expected"]), (classes.limitOverrun, ["args", "consumed"])] {
      type.def("__reduce__") { (m, a) throws(Raised) in
        var given: [Value] = []
        for name in names { given.append(try m.getAttribute(a[0], name)) }
        if let message = given[0].tuple?.items.first { given[0] = message }
        return .tuple([.object(m.type(of: a[0])), .tuple(given)])
      }
    }
  }
}
