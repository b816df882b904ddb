// What programs call on handles.

extension LoopClasses {
  func installHandleMethods(_ world: LoopWorld) {
    // Timers have a method of their own in CPython, which shows in schedules.
    for type in [handle, timerHandle] {
      type.def("cancel") { (m, a) throws(Raised) in
        if let t = a[0].object as? PyTimerHandle, !t.isCancelled, t.loop.isAltered,
          let own = try t.loop.ownMethod(m, "_timer_handle_cancelled")
        {
          _ = try m.call(own, [a[0]])
        }
        if let h = a[0].object as? PyHandle { h.cancel() } else { (a[0].object as? LoopTimer)?.cancel() }
        return .none
      }
    }
    handle.def("cancelled") { (m, a) throws(Raised) in
      .bool((a[0].object as? PyHandle)?.isCancelled ?? (a[0].object as? LoopTimer)?.isCancelled ?? false)
    }
    handle.def("get_context") { (m, a) throws(Raised) in
      if let h = a[0].object as? PyHandle { return .object(h.context) }
      return (a[0].object as? PyTimerHandle).map { .object($0.context) } ?? .none
    }
    handle.def("__repr__") { (m, a) throws(Raised) in .string(try world.representation(handle: a[0], m)) }
    handle.attribute("_cancelled", get: { (m, v) throws(Raised) in
      .bool((v.object as? PyHandle)?.isCancelled ?? (v.object as? LoopTimer)?.isCancelled ?? false)
    })
    handle.attribute("_callback", get: { (m, v) throws(Raised) in
      (v.object as? PyHandle)?.callback ?? (v.object as? PyTimerHandle)?.callback ?? .none
    })
    handle.attribute("_args", get: { (m, v) throws(Raised) in
      if let h = v.object as? PyHandle { return h.isCancelled ? .none : .tuple(h.arguments) }
      if let t = v.object as? PyTimerHandle { return t.isCancelled ? .none : .tuple(t.arguments) }
      return .none
    })
    handle.attribute("_loop", get: { (m, v) throws(Raised) in
      if let h = v.object as? PyHandle { return .object(h.loop) }
      return (v.object as? LoopTimer).map { .object($0.loop) } ?? .none
    })
    handle.attribute("_source_traceback", get: { (_, v) in
      world.originValue((v.object as? PyHandle)?.origin ?? (v.object as? PyTimerHandle)?.origin ?? []) ?? .none
    })
    func when(_ v: Value) -> Value { (v.object as? PyTimerHandle)?.whenValue ?? .float((v.object as? LoopTimer)?.when ?? 0) }
    timerHandle.def("when") { (_, a) in when(a[0]) }
    timerHandle.attribute("_when", get: { (_, v) in when(v) })
    // Loops that a program builds from nothing keep it themselves.
    timerHandle.attribute("_scheduled", get: { (_, v) in .bool((v.object as? LoopTimer)?.isScheduled ?? false) }) { (_, _, _) in }
    timerHandle.def("__hash__") { (m, a) throws(Raised) in .int(try m.hash(when(a[0]))) }
    func isEqual(_ m: Machine, _ v: Value, _ w: Value) throws(Raised) -> Bool {
      guard let x = v.object as? PyTimerHandle, let y = w.object as? PyTimerHandle else { return v.isIdentical(to: w) }
      if x === y { return true }
      guard x.when == y.when, x.isCancelled == y.isCancelled, try m.equal(x.callback, y.callback) else { return false }
      return try m.equal(.tuple(x.arguments), .tuple(y.arguments))
    }
    func order(_ name: String, _ compare: @escaping (Double, Double) -> Bool) {
      timerHandle.def(name, "other, /") { (m, a) throws(Raised) in
        guard let x = a[0].object as? LoopTimer, let y = a[1].object as? LoopTimer else { return .notImplemented }
        if compare(x.when, y.when) { return .bool(true) }
        if !name.hasSuffix("e__") { return .bool(false) }
        return .bool(try isEqual(m, a[0], a[1]))
      }
    }
    order("__lt__", <)
    order("__gt__", >)
    order("__le__", <)
    order("__ge__", >)
    timerHandle.def("__eq__", "other, /") { (m, a) throws(Raised) in
      guard a[0].object is PyTimerHandle, a[1].object is PyTimerHandle else { return .notImplemented }
      return .bool(try isEqual(m, a[0], a[1]))
    }
  }
}
