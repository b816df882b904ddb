// Asynchronous generators: `asend`, `athrow`, `aclose` and `__anext__` give objects that, awaited, drive the generator one step.

/// What a step of an asynchronous generator does.
enum AsyncStep {
  case send(Value)
  case `throw`(PyException)
  case close
}

extension Machine {
  /// The awaitable of one step.
  func asyncStep(_ g: PyGenerator, _ step: AsyncStep) throws(Raised) -> Value {
    if !g.hooksCalled {
      g.hooksCalled = true
      try host?.asyncGeneratorStarted(g)
    }
    return .object(AsyncGeneratorStep(g, step, machine: self))
  }
}

/// One awaited step of an asynchronous generator.
final class AsyncGeneratorStep: NativeFrame {
  private let generator: PyGenerator
  private let kind: AsyncStep
  private var hasBegun = false

  init(_ g: PyGenerator, _ kind: AsyncStep, machine: Machine) {
    generator = g
    self.kind = kind
    let type: PyType =
      switch kind {
      case .send: types.asyncGeneratorSend
      case .throw, .close: types.asyncGeneratorThrow
      }
    super.init(type.name, coroutine: false, type: type, machine: machine)
  }

  override var warnsIfNeverAwaited: Bool { true }
  override var unawaitedName: String {
    let method = switch kind { case .send: "asend"; case .throw: "athrow"; case .close: "aclose" }
    return "coroutine method '\(method)' of '\(generator.qualifiedName)'"
  }

  deinit { warnIfNeverAwaited() }

  override func addOwnHolds(to search: CircleSearch) {
    super.addOwnHolds(to: search)
    search.hold(generator)
    switch kind {
    case .send(let v): search.hold(v)
    case .throw(let e): search.hold(e)
    case .close: break
    }
  }

  private func checkIdle(_ m: Machine) throws(Raised) {
    guard generator.isRunningAsync else { return }
    let verb = switch kind { case .send: "anext"; case .throw: "athrow"; case .close: "aclose" }
    throw m.runtimeError("\(verb)(): asynchronous generator is already running")
  }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    let g = generator
    let isFirst = !hasBegun
    hasBegun = true
    if isFirst, case .raised(let e) = input {
      // Thrown in before the step began, it goes into the generator as it is, in whatever state that one is.
      try checkIdle(m)
      if g.state != .finished {
        g.isRunningAsync = true
        return .enter(g, .exception(e))
      }
    }
    switch input {
    case .start:
      // What is thrown at a generator that has ended vanishes, as if it were an `aclose()`.
      if case .send = kind {} else if g.state == .finished { return .return(.none) }
      try checkIdle(m)
      switch kind {
      case .send(let value):
        if g.state == .finished || g.isClosed { throw m.error(types.stopAsyncIteration) }
        if g.state == .created && !value.isNone {
          throw m.typeError("can't send non-None value to a just-started async generator")
        }
        g.isRunningAsync = true
        return .enter(g, .value(value))
      case .throw(let e):
        if g.isClosed { throw m.error(types.stopAsyncIteration) }
        if g.state == .created {
          m.releaseFrame(of: g)
          g.isClosed = true
          e.hasContext = true
          throw Raised(e)
        }
        g.isRunningAsync = true
        return .enter(g, .exception(e))
      case .close:
        if g.isClosed { throw m.error(types.stopAsyncIteration) }
        g.isClosed = true
        if g.state == .created {
          m.releaseFrame(of: g)
          return .return(.none)
        }
        g.isRunningAsync = true
        return .enter(g, .exception(PyException(type: types.generatorExit, args: [])))
      }
    case .yielded(let value):
      g.isRunningAsync = false
      if case .close = kind { throw m.runtimeError("async generator ignored GeneratorExit") }
      return .return(value)
    case .returned, .value:
      g.isRunningAsync = false
      g.isClosed = true
      if case .close = kind { return .return(.none) }
      throw m.error(types.stopAsyncIteration)
    case .raised(let e):
      g.isRunningAsync = false
      if g.state == .finished { g.isClosed = true }
      if case .close = kind, e.type.isSubclass(of: types.stopAsyncIteration) || e.type.isSubclass(of: types.generatorExit) {
        return .return(.none)
      }
      throw Raised(e)
    }
  }
}

extension Machine {
  /// An exception without arguments.
  func error(_ type: PyType) -> Raised { Raised(PyException(type: type, args: [])) }
}
