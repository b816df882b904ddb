// `generator`, `coroutine`, `async_generator`: what a program can do with them directly.

func installGeneratorTypes() {
  let g = types.generator
  let c = types.coroutine
  for t in [g, c] {
    t.def("send", "value, /") { (m, a) throws(Raised) in try m.send(resumable(a[0], m), a[1]) }
    t.def("throw", "typ, val=None, tb=None, /") { (m, a) throws(Raised) in
      try m.throwInto(resumable(a[0], m), thrownException(a, m))
    }
    t.def("close") { (m, a) throws(Raised) in try m.close(resumable(a[0], m)) }
  }
  g.def("__iter__") { (_, a) in a[0] }
  g.def("__next__") { (m, a) throws(Raised) in try nextValue(a[0], m) }
  c.def("__await__") { (m, a) throws(Raised) in
    .object(CoroutineWrapper(try resumable(a[0], m)))
  }
  types.coroutineWrapper.def("__iter__") { (_, a) in a[0] }
  types.coroutineWrapper.def("__next__") { (m, a) throws(Raised) in
    guard case .object(let o) = a[0], let w = o as? CoroutineWrapper else { return .none }
    return try nextValue(.object(w.coroutine), m)
  }
  func wrapped(_ v: Value, _ m: Machine) throws(Raised) -> Resumable {
    guard case .object(let o) = v, let w = o as? CoroutineWrapper else { throw m.wrongReceiver(v, types.coroutineWrapper) }
    return w.coroutine
  }
  types.coroutineWrapper.def("send", "value, /") { (m, a) throws(Raised) in try m.send(wrapped(a[0], m), a[1]) }
  types.coroutineWrapper.def("throw", "typ, val=None, tb=None, /") { (m, a) throws(Raised) in
    try m.throwInto(wrapped(a[0], m), thrownException(a, m))
  }
  types.coroutineWrapper.def("close") { (m, a) throws(Raised) in try m.close(wrapped(a[0], m)) }
  for (t, prefix) in [(g, "gi"), (c, "cr"), (types.asyncGenerator, "ag")] {
    t.def("__repr__") { (m, a) throws(Raised) in
      .string("<\(try resumable(a[0], m).type.name) object \(try resumable(a[0], m).qualifiedName) at \(m.address(a[0]))>")
    }
    t.attribute(
      "__name__", get: { (m, v) throws(Raised) in .string(try resumable(v, m).name) },
      set: { (m, v, n) throws(Raised) in
        guard let n = n.str else { throw m.typeError("__name__ must be set to a string object") }
        try resumable(v, m).name = n.string
      })
    t.attribute(
      "__qualname__", get: { (m, v) throws(Raised) in .string(try resumable(v, m).qualifiedName) },
      set: { (m, v, n) throws(Raised) in
        guard let n = n.str else { throw m.typeError("__qualname__ must be set to a string object") }
        try resumable(v, m).qualifiedName = n.string
      })
    t.attribute(prefix + "_running", get: { (m, v) throws(Raised) in
      if let g = v.generator, g.kind == .asyncGenerator { return .bool(g.isRunningAsync) }
      return .bool(try resumable(v, m).state == .running)
    })
    t.attribute(prefix + "_suspended", get: { (m, v) throws(Raised) in .bool(try resumable(v, m).state == .suspended) })
    t.attribute(prefix + "_code", get: { (_, v) in v.generator.map { .object($0.code) } ?? .none })
    t.attribute(prefix + "_frame", get: { (m, v) throws(Raised) in
      let r = try resumable(v, m)
      if r.state == .finished { return .none }
      return .object(FrameObject(r))
    })
    t.attribute(prefix == "gi" ? "gi_yieldfrom" : prefix + "_await", get: { (m, v) throws(Raised) in
      let r = try resumable(v, m)
      guard r.state == .suspended, let f = r.frame else { return .none }
      return m.awaitedValue(by: f)
    })
  }
  c.attribute("cr_origin", get: { (_, _) in .none })
  let ag = types.asyncGenerator
  ag.def("__aiter__") { (_, a) in a[0] }
  ag.def("__anext__") { (m, a) throws(Raised) in try m.asyncStep(asyncGenerator(a[0], m), .send(.none)) }
  ag.def("asend", "value, /") { (m, a) throws(Raised) in try m.asyncStep(asyncGenerator(a[0], m), .send(a[1])) }
  ag.def("athrow", "typ, val=None, tb=None, /") { (m, a) throws(Raised) in
    try m.asyncStep(asyncGenerator(a[0], m), .throw(thrownException(a, m, of: "athrow")))
  }
  ag.def("aclose") { (m, a) throws(Raised) in try m.asyncStep(asyncGenerator(a[0], m), .close) }
  for t in [types.asyncGeneratorSend, types.asyncGeneratorThrow] {
    t.def("__await__") { (_, a) in a[0] }
    t.def("__iter__") { (_, a) in a[0] }
    t.def("__next__") { (m, a) throws(Raised) in try nextValue(a[0], m) }
    t.def("send", "value, /") { (m, a) throws(Raised) in try m.send(resumable(a[0], m), a[1]) }
    t.def("throw", "typ, val=None, tb=None, /") { (m, a) throws(Raised) in
      try m.throwInto(resumable(a[0], m), thrownException(a, m))
    }
    t.def("close") { (m, a) throws(Raised) in try m.close(resumable(a[0], m)) }
  }
}

private func resumable(_ v: Value, _ m: Machine) throws(Raised) -> Resumable {
  guard let r = v.resumable else { throw m.typeError("a generator or coroutine is required, not '\(m.typeName(v))'") }
  return r
}

private func asyncGenerator(_ v: Value, _ m: Machine) throws(Raised) -> PyGenerator {
  guard let g = v.generator, g.kind == .asyncGenerator else {
    throw m.typeError("an asynchronous generator is required, not '\(m.typeName(v))'")
  }
  return g
}

private func nextValue(_ v: Value, _ m: Machine) throws(Raised) -> Value {
  let (value, yielded) = try m.resumeNested(resumable(v, m), .value(.none))
  if yielded { return value }
  throw m.stopIteration(value)
}

/// The exception that `throw(type, value, traceback)` means, in its old and its new form.
/// `traceback` is how the method calls what its third argument must be, `orElse` what it says of a first one that is no exception.
func thrownException(
  _ a: Arguments, _ m: Machine, of method: String = "throw", traceback: String = "a traceback object", orElse complaint: String? = nil
) throws(Raised) -> PyException {
  let (first, second, third) = (a[1], a[2], a[3])
  if !second.isNull || !third.isNull {
    m.host?.warn(
      category: types.deprecationWarning,
      message: "the (type, exc, tb) signature of \(method)() is deprecated, use the single-arg signature instead.",
      at: m.stackEntries().first)
  }
  let hasTraceback = !third.isNull && !third.isNone
  if hasTraceback, !(third.object is PyTraceback) {
    throw m.typeError("throw() third argument must be \(traceback)")
  }
  let error: PyException
  if let type = first.type, type.isSubclass(of: types.baseException) {
    error = try m.normalisedException(type, second)
  } else {
    error = try m.exceptionInstance(
      first, orElse: complaint ?? "exceptions must be classes or instances deriving from BaseException, not \(m.typeName(first))")
    if !second.isNull, !second.isNone { throw m.typeError("instance exception may not have a separate value") }
  }
  if hasTraceback { try m.setTraceback(error, third) }
  return error
}

extension Machine {
  /// The exception that a class and a value mean, as in Python's old way of raising: an instance of the class is the exception
  /// itself, a tuple the arguments, and anything else the only argument.
  fileprivate func normalisedException(_ type: PyType, _ value: Value) throws(Raised) -> PyException {
    if let given = value.exception, given.type.isSubclass(of: type) { return given }
    let arguments = value.isNull || value.isNone ? [] : value.tuple?.items ?? [value]
    let complaint = "exceptions must be classes or instances deriving from BaseException"
    let made = try exceptionInstance(call(.object(type), arguments), orElse: complaint)
    // A class that makes an instance of another one, as `OSError` does by its number, gets that wrapped into its own.
    return made.type === type ? made : try exceptionInstance(call(.object(type), [.object(made)]), orElse: complaint)
  }
}

/// What `coroutine.__await__()` answers.
final class CoroutineWrapper: PyIterator {
  let coroutine: Resumable
  private var result = Value.none

  init(_ coroutine: Resumable) {
    self.coroutine = coroutine
    super.init(type: types.coroutineWrapper)
  }

  override func next(_ m: Machine) throws(Raised) -> Value {
    let (value, yielded) = try m.resumeNested(coroutine, .value(.none))
    if yielded { return value }
    result = value
    return .null
  }

  override var returnValue: Value { result }
}

/// `cr_frame` and its kind: where a suspended frame stands.
final class FrameObject: PyObject {
  let resumable: Resumable

  init(_ r: Resumable) {
    resumable = r
    super.init(type: types.frame, layout: .native)
  }

  /// The line at which the frame stands.
  var line: Int {
    guard let f = resumable.frame, let code = f.pointee.code?.takeUnretainedValue() else { return 0 }
    let at = f.pointee.pc - code.instructions - 1
    return at < 0 ? code.object.firstLine : Int(code.range(at: at).start.line)
  }
}

func installFrameType() {
  types.frame.attribute("f_lineno", get: { (_, v) in
    if case .object(let o) = v, let f = o as? FrameObject { return .int(f.line) }
    return .none
  })
  types.frame.attribute("f_code", get: { (_, v) in
    if case .object(let o) = v, let f = o as? FrameObject, let g = Value.object(f.resumable).generator { return .object(g.code) }
    return .none
  })
}

extension Machine {
  /// What a suspended frame awaits, as `cr_await` shows it.
  func awaitedValue(by f: UnsafeMutablePointer<Frame>) -> Value {
    replaceAwaitee(f)
    if let n = f.native?.takeUnretainedValue() { return n.awaiting.isNull ? .none : n.awaiting }
    guard let code = f.pointee.code?.takeUnretainedValue(), f.pointee.pc > code.instructions else { return .none }
    let i = (f.pointee.pc - 1).pointee
    return i.op == .delegate ? f.registers[i.a] : .none
  }
}
