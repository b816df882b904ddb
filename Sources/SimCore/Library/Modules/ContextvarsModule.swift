// `contextvars`: the program's view of `PyContext`.

/// `ContextVar(name, default=...)`.
final class PyContextVar: PyObject {
  let name: Value
  let fallback: Value

  init(_ name: Value, fallback: Value, type: PyType) {
    self.name = name
    self.fallback = fallback
    super.init(type: type, layout: .object)
  }
}

/// What `ContextVar.set` answers.
final class PyToken: PyObject {
  let variable: PyContextVar
  let context: PyContext
  /// The value before, or `.null`.
  let old: Value
  var isUsed = false

  init(_ variable: PyContextVar, _ context: PyContext, old: Value, type: PyType) {
    self.variable = variable
    self.context = context
    self.old = old
    super.init(type: type, layout: .object)
  }
}

/// `context.run(function, *arguments)`.
private final class ContextRun: NativeFrame {
  private let context: PyContext
  private let world: LoopWorld
  private let outer: PyContext
  private let function: Value
  private let arguments: [Value]
  private let names: PyTuple?
  private var outerWasEntered = false

  init(_ context: PyContext, _ world: LoopWorld, _ function: Value, _ arguments: [Value], _ names: PyTuple?) {
    self.context = context
    self.world = world
    self.function = function
    self.arguments = arguments
    self.names = names
    outer = world.ownContext()
    super.init("Context.run", machine: world.machine)
  }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    switch input {
    case .start:
      context.isEntered = true
      outerWasEntered = outer.isEntered
      outer.isEntered = true
      world.context = context
      if names == nil { return .call(function, arguments) }
      defer { leave() }
      return .return(try m.call(function, arguments, names: names))
    case .value(let v), .returned(let v), .yielded(let v):
      leave()
      return .return(v)
    case .raised(let e):
      leave()
      throw Raised(e)
    }
  }

  private func leave() {
    context.isEntered = false
    outer.isEntered = outerWasEntered
    world.context = outer
  }
}

nonisolated(unsafe) let contextvarsModule = NativeModule("contextvars") { (library, module) throws(Raised) in
  let m = library.machine
  let world = library.world
  let missing = m.makeType("Token.MISSING", module: "_contextvars", isFinal: true) { t in
    t.def("__repr__") { (_, _) in .string("<Token.MISSING>") }
  }
  let absent = Value.object(PyInstance(type: missing))
  let variableType = m.makeType("ContextVar", module: "_contextvars", isFinal: true) { _ in }
  let tokenType = m.makeType("Token", module: "_contextvars", isFinal: true) { _ in }
  fill(variableType, tokenType, world)
  fill(token: tokenType, absent)
  let contextType = world.classes.context
  contextType.isFinal = true
  fill(context: contextType, variableType, world)
  module.set("ContextVar", variableType)
  module.set("Token", tokenType)
  module.set("Context", contextType)
  module.def("copy_context", "") { (_, _) in .object(world.copyContext()) }
}

private func variable(_ m: Machine, _ v: Value) throws(Raised) -> PyContextVar {
  guard let o = v.object as? PyContextVar else {
    throw m.typeError("a ContextVar key was expected, got \(try m.reprString(v))")
  }
  return o
}

private func fill(_ t: PyType, _ tokenType: PyType, _ world: LoopWorld) {
  t.defNew("name, /, *, default=None") { (m, a) throws(Raised) in
    guard a[1].str != nil else { throw m.typeError("context variable name must be a str") }
    return .object(PyContextVar(a[1], fallback: a[2], type: a[0].type ?? t))
  }
  t.def("__init__", "...") { (_, _) in .none }
  t.attribute("name", get: { (m, v) throws(Raised) in try variable(m, v).name })
  t.defClass("__class_getitem__", "item, /") { (m, a) in .object(PyGenericAlias(a[0], a[1])) }
  t.def("get", "default=None, /") { (m, a) throws(Raised) in
    let v = try variable(m, a[0])
    if let found = world.context.get(v) { return found }
    if !a[1].isNull { return a[1] }
    if !v.fallback.isNull { return v.fallback }
    throw Raised(PyException(type: types.lookupError, args: [a[0]]))
  }
  t.def("set", "value, /") { (m, a) throws(Raised) in
    let v = try variable(m, a[0])
    let context = world.ownContext()
    let token = PyToken(v, context, old: context.get(v) ?? .null, type: tokenType)
    context.set(v, a[1])
    return .object(token)
  }
  t.def("reset", "token, /") { (m, a) throws(Raised) in
    let v = try variable(m, a[0])
    guard let token = a[1].object as? PyToken else {
      throw m.typeError("expected an instance of Token, got \(try m.reprString(a[1]))")
    }
    let text = try m.reprString(a[1])
    if token.isUsed { throw m.runtimeError("\(text) has already been used once") }
    if token.variable !== v { throw m.valueError("\(text) was created by a different ContextVar") }
    if token.context !== world.context { throw m.valueError("\(text) was created in a different Context") }
    token.isUsed = true
    world.context.set(v, token.old.isNull ? nil : token.old)
    return .none
  }
  t.def("__repr__") { (m, a) throws(Raised) in
    let v = try variable(m, a[0])
    let fallback = v.fallback.isNull ? "" : " default=\(try m.reprString(v.fallback))"
    return .string("<ContextVar name=\(try m.reprString(v.name))\(fallback) at \(m.address(a[0]))>")
  }
}


private func fill(token t: PyType, _ absent: Value) {
  func own(_ m: Machine, _ v: Value) throws(Raised) -> PyToken {
    guard let o = v.object as? PyToken else { throw m.wrongReceiver(v, t) }
    return o
  }
  t.defNew("...") { (m, _) throws(Raised) in throw m.runtimeError("Tokens can only be created by ContextVars") }
  t.constant("MISSING", absent)
  t.attribute("var", get: { (m, v) throws(Raised) in .object(try own(m, v).variable) })
  t.attribute("old_value", get: { (m, v) throws(Raised) in
    let old = try own(m, v).old
    return old.isNull ? absent : old
  })
  t.def("__repr__") { (m, a) throws(Raised) in
    let token = try own(m, a[0])
    return .string("<Token\(token.isUsed ? " used" : "") var=\(try m.reprString(.object(token.variable))) at \(m.address(a[0]))>")
  }
}

private func fill(context t: PyType, _ variableType: PyType, _ world: LoopWorld) {
  func own(_ m: Machine, _ v: Value) throws(Raised) -> PyContext {
    guard let o = v.object as? PyContext else { throw m.wrongReceiver(v, t) }
    return o
  }
  t.defNew("...") { (m, a) throws(Raised) in
    if a.count > 1 { throw m.typeError("Context() does not accept any arguments") }
    return .object(PyContext(t))
  }
  t.def("__init__", "...") { (_, _) in .none }
  t.def("run", "...") { (m, a) throws(Raised) in
    let context = try own(m, a[0])
    if a.positionalCount < 2 { throw m.typeError("run() missing 1 required positional argument") }
    if context.isEntered || context === world.context {
      throw m.runtimeError("cannot enter context: \(try m.reprString(a[0])) is already entered")
    }
    let arguments = (2..<a.count).map { a[$0] }
    return .object(ContextRun(context, world, a[1], arguments, a.keywordNames))
  }
  t.def("copy") { (m, a) throws(Raised) in .object(PyContext(t, try own(m, a[0]).table)) }
  t.def("get", "key, default=None, /") { (m, a) throws(Raised) in
    try own(m, a[0]).get(try variable(m, a[1])) ?? (a[2].isNull ? .none : a[2])
  }
  t.def("__getitem__", "key, /") { (m, a) throws(Raised) in
    guard let found = try own(m, a[0]).get(try variable(m, a[1])) else { throw m.keyError(a[1]) }
    return found
  }
  t.def("__contains__", "key, /") { (m, a) throws(Raised) in .bool(try own(m, a[0]).get(try variable(m, a[1])) != nil) }
  t.def("__len__") { (m, a) throws(Raised) in .int(try own(m, a[0]).items.count) }
  t.def("keys") { (m, a) throws(Raised) in .list(try own(m, a[0]).items.map { .object($0.variable) }) }
  t.def("values") { (m, a) throws(Raised) in .list(try own(m, a[0]).items.map(\.value)) }
  t.def("items") { (m, a) throws(Raised) in
    .list(try own(m, a[0]).items.map { .tuple([.object($0.variable), $0.value]) })
  }
  t.def("__iter__") { (m, a) throws(Raised) in
    .object(TupleIterator(PyTuple(try own(m, a[0]).items.map { .object($0.variable) })))
  }
}
