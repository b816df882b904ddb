// What the builtin functions ask of frames.

extension Machine {
  /// `locals()` of the code that runs: the namespace itself at module level and in class bodies, else a copy.
  func currentLocals() -> Value {
    guard let f = frame else { return currentGlobals() }
    return locals(of: f)
  }

  /// What `locals()` in that frame would give.
  func locals(of f: UnsafeMutablePointer<Frame>) -> Value {
    guard let code = f.pointee.code?.takeUnretainedValue() else { return currentGlobals() }
    let object = code.object
    switch object.kind {
    case .module:
      return code.usesNamespace
        ? f.registers[0] : f.pointee.globals.map { .object($0.takeUnretainedValue()) } ?? currentGlobals()
    case .classBody: return f.registers[0]
    default: return locals(code, f.registers)
    }
  }

  /// The names of a function and what its registers hold for them.
  func locals(_ code: PyCode, _ registers: UnsafeMutablePointer<Value>) -> Value {
    let object = code.object
    let result = PyDict()
    func add(_ name: PyStr, _ value: Value) {
      if !value.isNull && !name.hasPrefix(".") { result.set(name, value) }
    }
    func cell(_ register: Int) -> Value {
      registers[register].cast(.cell, to: PyCell.self)?.value ?? .null
    }
    for (i, name) in code.localNames.enumerated() {
      // A parameter that inner functions share has moved to its cell.
      let shared = object.cellNames.firstIndex(of: object.localNames[i])
      add(name, shared.map { cell(object.firstCell + $0) } ?? registers[i])
    }
    for (i, name) in object.cellNames.enumerated() { add(intern(name), cell(object.firstCell + i)) }
    for (i, name) in object.freeNames.enumerated() { add(intern(name), cell(object.firstFree + i)) }
    return .object(result)
  }

  /// `anext(iterator, default)`: an awaitable that gives the default at the end.
  func nextAsync(_ awaitable: Value, orElse fallback: Value) throws(Raised) -> Value {
    .object(NextOrDefault(awaitable, fallback, self))
  }
}

/// Awaits the next value of an asynchronous iterator, and answers a default where there is none.
private final class NextOrDefault: NativeFrame {
  private let awaitable: Value
  private let fallback: Value

  init(_ awaitable: Value, _ fallback: Value, _ m: Machine) {
    self.awaitable = awaitable
    self.fallback = fallback
    super.init("anext", coroutine: true, machine: m)
  }

  override var warnsIfNeverAwaited: Bool { false }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    switch input {
    case .start: return .await(awaitable)
    case .value(let v), .returned(let v), .yielded(let v): return .return(v)
    case .raised(let e):
      if e.type.isSubclass(of: types.stopAsyncIteration) { return .return(fallback) }
      throw Raised(e)
    }
  }
}
