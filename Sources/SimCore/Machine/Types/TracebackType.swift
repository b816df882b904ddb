// `e.__traceback__` as an object, with as much of frames as programs look at.

/// The rest of the frames that an exception passed through, from one of them inwards.
final class PyTraceback: PyObject {
  /// The outermost frame first.
  let entries: [TracebackEntry]
  let index: Int

  init(_ entries: [TracebackEntry], _ index: Int) {
    self.entries = entries
    self.index = index
    super.init(type: types.traceback, layout: .native)
  }

}

/// What is known of a frame: its code and line and, if it was looked at while it ran, its names at that moment.
final class PyFrameSummary: PyObject {
  let entry: TracebackEntry
  var globals: PyDict?
  var locals: Value = .null
  var back: PyFrameSummary?
  /// Where the frame itself stands, as long as it is one of those that run.
  var place: UnsafeMutablePointer<Frame>?

  init(_ entry: TracebackEntry) {
    self.entry = entry
    super.init(type: types.frame, layout: .native)
  }
}

extension Machine {
  /// The traceback of an exception, or None where it has none: the same object as long as it grows no further.
  func tracebackValue(_ e: PyException) -> Value {
    if e.traceback.isEmpty { return .none }
    if let known = e.tracebackObject, known.entries.count - known.index == e.traceback.count,
      zip(known.entries[known.index...], e.traceback.reversed()).allSatisfy({
        $0.code === $1.code && $0.instruction == $1.instruction
      })
    {
      return .object(known)
    }
    let made = PyTraceback(e.traceback.reversed(), 0)
    e.tracebackObject = made
    return .object(made)
  }
}

extension Machine {
  /// The frame that a summary tells of, if it still runs.
  func running(_ s: PyFrameSummary) -> UnsafeMutablePointer<Frame>? {
    guard let place = s.place else { return nil }
    var f = frame
    while let now = f {
      if now == place { return now.pointee.code?.takeUnretainedValue() === s.entry.code ? now : nil }
      f = now.pointee.back
    }
    return nil
  }

  /// The frame that runs, or one of its callers, as it is now; the frames that Swift implements do not count.  Names are
  /// kept for the nearest callers only: nobody looks further, and keeping a name keeps its value alive.
  func frameSummary(depth: Int) -> PyFrameSummary? {
    var (skipped, kept) = (0, 0)
    var (first, last): (PyFrameSummary?, PyFrameSummary?)
    var f = frame
    while let now = f, kept < 400 {
      f = now.pointee.back
      guard let code = now.pointee.code?.takeUnretainedValue() else { continue }
      skipped += 1
      if skipped <= depth { continue }
      let made = PyFrameSummary(TracebackEntry(code: code, instruction: max(0, now.pointee.pc - code.instructions - 1)))
      made.place = now
      made.globals = now.pointee.globals?.takeUnretainedValue()
      if kept < 4 { made.locals = locals(of: now) }
      kept += 1
      if first == nil { first = made }
      last?.back = made
      last = made
    }
    return first
  }
}

func installTraceback() {
  let t = types.traceback
  func own(_ m: Machine, _ v: Value) throws(Raised) -> PyTraceback {
    guard let o = v.object as? PyTraceback else { throw m.wrongReceiver(v, types.traceback) }
    return o
  }
  t.attribute("tb_next", get: { (m, v) throws(Raised) in
    let o = try own(m, v)
    return o.index + 1 < o.entries.count ? .object(PyTraceback(o.entries, o.index + 1)) : .none
  })
  t.attribute("tb_lineno", get: { (m, v) throws(Raised) in
    let o = try own(m, v)
    return .int(Int(o.entries[o.index].range.start.line))
  })
  t.attribute("tb_lasti", get: { (m, v) throws(Raised) in
    let o = try own(m, v)
    return .int(o.entries[o.index].instruction * 2)
  })
  t.attribute("tb_frame", get: { (m, v) throws(Raised) in
    let o = try own(m, v)
    return .object(PyFrameSummary(o.entries[o.index]))
  })
  let f = types.frame
  func frame(_ m: Machine, _ v: Value) throws(Raised) -> PyFrameSummary {
    guard let o = v.object as? PyFrameSummary else { throw m.wrongReceiver(v, types.frame) }
    return o
  }
  let (code, line) = (f.dict.get("f_code"), f.dict.get("f_lineno"))
  /// Frames of suspended coroutines have their own way of knowing.
  func other(_ m: Machine, _ v: Value, _ attribute: Value?) throws(Raised) -> Value {
    guard let a = attribute?.object as? PyNativeAttribute else { return .none }
    return try a.get(m, v)
  }
  f.attribute("f_code", get: { (m, v) throws(Raised) in
    guard v.object is PyFrameSummary else { return try other(m, v, code) }
    return .object(try frame(m, v).entry.code)
  })
  f.attribute("f_lineno", get: { (m, v) throws(Raised) in
    guard let s = v.object as? PyFrameSummary else { return try other(m, v, line) }
    guard let f = m.running(s) else { return .int(Int(s.entry.range.start.line)) }
    return .int(Int(s.entry.code.range(at: max(0, f.pointee.pc - s.entry.code.instructions - 1)).start.line))
  })
  f.def("__repr__") { (m, a) throws(Raised) in
    let (line, code) = (try m.getAttribute(a[0], "f_lineno"), try m.getAttribute(a[0], "f_code"))
    guard let code = code.object as? PyCode, case .int(let line) = line else { return .string(m.defaultRepr(a[0])) }
    let at = m.address(a[0])
    return .string("<frame at \(at), file '\(code.fileName)', line \(line), code \(code.object.name)>")
  }
  f.attribute("f_back", get: { (_, v) in (v.object as? PyFrameSummary)?.back.map { .object($0) } ?? .none })
  f.attribute("f_locals", get: { (m, v) in
    if let s = v.object as? PyFrameSummary {
      if let f = m.running(s) { return m.locals(of: f) }
      if let f = s.entry.kept?.place { return m.locals(of: f) }
      if let values = s.entry.kept?.values, [.function, .generator, .coroutine, .asyncGenerator].contains(s.entry.code.object.kind) {
        return m.locals(s.entry.code, values)
      }
      return s.locals.isNull ? .object(PyDict()) : s.locals
    }
    if let s = v.object as? FrameObject, let f = s.resumable.frame { return m.locals(of: f) }
    return .object(PyDict())
  })
  f.attribute("f_globals", get: { (m, v) in
    if let s = v.object as? PyFrameSummary, let globals = s.globals { return .object(globals) }
    if let s = v.object as? FrameObject, let globals = s.resumable.frame?.pointee.globals {
      return .object(globals.takeUnretainedValue())
    }
    return .object(PyDict())
  })
  f.attribute("f_builtins", get: { (m, _) in .object(m.builtins.dict) })
  f.attribute("f_lasti", get: { (m, v) in (v.object as? PyFrameSummary).map { .int($0.entry.instruction * 2) } ?? .int(0) })
  f.attribute("f_trace", get: { (_, _) in .none }, set: { (_, _, _) in })
  f.def("clear") { (_, a) in
    (a[0].object as? PyFrameSummary)?.entry.kept?.clear()
    return .none
  }
}
