// The instructions on exceptions, context managers, imports and patterns.

extension Machine {
  /// What a `raise` statement raises.
  func raiseStatement(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction) throws(Raised) -> Raised {
    if i.a == Instruction.noOperand {
      guard let e = handledException else { return runtimeError("No active exception to reraise") }
      return Raised(e)
    }
    let value = try take(f, i.a)
    let e = try exceptionInstance(value, orElse: "exceptions must derive from BaseException")
    if i.b != Instruction.noOperand {
      let cause = try take(f, i.b)
      if cause.isNone {
        e.cause = nil
      } else {
        e.cause = try exceptionInstance(cause, orElse: "exception causes must derive from BaseException")
      }
      e.suppressesContext = true
    }
    if handledException !== e { e.hasContext = false }
    if e.hasContext == false, handledException == nil { e.hasContext = true }
    return Raised(e)
  }

  /// An exception from an instance, or from a class by calling it.
  public func exceptionInstance(_ value: Value, orElse message: String) throws(Raised) -> PyException {
    if let e = value.exception { return e }
    if let t = value.type, t.isSubclass(of: types.baseException) {
      let made = try call(value, [])
      if let e = made.exception { return e }
      throw typeError(
        "calling \(try reprString(value)) should have returned an instance of BaseException, not "
          + (try reprString(.object(type(of: made)))))
    }
    throw typeError(message)
  }

  /// Whether an `except` clause takes the exception.
  func exceptionMatches(_ exception: Value, _ filter: Value) throws(Raised) -> Bool {
    if let t = filter.type, t.isSubclass(of: types.baseException) { return type(of: exception).isSubclass(of: t) }
    if let tuple = filter.tuple {
      // All are looked at first: a wrong one is told even where one before it matches.
      var matches = false
      for item in tuple.items {
        guard let t = item.type, t.isSubclass(of: types.baseException) else {
          throw typeError("catching classes that do not inherit from BaseException is not allowed")
        }
        matches = matches || type(of: exception).isSubclass(of: t)
      }
      return matches
    }
    throw typeError("catching classes that do not inherit from BaseException is not allowed")
  }

  // MARK: with

  func beforeWith(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction) throws(Raised) {
    let manager = try take(f, i.a)
    let isAsync = i.flags == 1
    let (enterName, exitName) = isAsync ? (names.__aenter__, names.__aexit__) : (names.__enter__, names.__exit__)
    let type = self.type(of: manager)
    let kind = isAsync ? "asynchronous context manager" : "context manager"
    guard let enter = type.lookup(enterName) else {
      throw typeError("'\(type.name)' object does not support the \(kind) protocol")
    }
    guard let exit = type.lookup(exitName) else {
      throw typeError("'\(type.name)' object does not support the \(kind) protocol (missed \(exitName.string) method)")
    }
    try placePair(f, i.a, exit, manager, type)
    try placePair(f, i.a + 2, enter, manager, type)
  }

  /// Puts a method and its receiver into two registers.
  private func placePair(_ f: UnsafeMutablePointer<Frame>, _ a: Int, _ found: Value, _ receiver: Value, _ type: PyType) throws(Raised) {
    if case .object(let o) = found,
      o.layout == .function || (o.layout == .builtin && unsafeDowncast(o, to: PyBuiltin.self).isMethod)
    {
      f.registers[a] = found
      f.registers[a + 1] = receiver
    } else {
      f.registers[a] = try bind(found, to: receiver, type)
      f.registers[a + 1] = .null
    }
  }

  func prepareExit(_ registers: UnsafeMutablePointer<Value>, _ i: Instruction) {
    let exception = registers[i.c]
    registers[i.a] = registers[i.b]
    registers[i.a + 1] = registers[i.b + 1]
    registers[i.a + 2] = .object(type(of: exception))
    registers[i.a + 3] = exception
    registers[i.a + 4] = exception.exception.map { tracebackValue($0) } ?? .none
  }

  // MARK: import

  func importModule(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction) throws(Raised) {
    let code = f.pointee.code.unsafelyUnwrapped.takeUnretainedValue()
    guard var name = code.constants[i.b].str?.string else { return }
    if i.c > 0 { name = try absoluteName(of: name, level: i.c, in: f.pointee.globals.unsafelyUnwrapped.takeUnretainedValue()) }
    if let substitute = modules.substitute(name) {
      if substitute.isNone {
        let e = error(types.moduleNotFoundError, "import of \(name) halted; None in sys.modules")
        e.exception.store.set(names.name, .string(name))
        throw e
      }
      f.registers[i.a] = substitute
      return
    }
    let module = try self.importModule(name)
    if i.flags == 1 {
      f.registers[i.a] = .object(module)
    } else {
      let top = name.split(separator: ".", maxSplits: 1)[0]
      f.registers[i.a] = .object(try self.importModule(String(top)))
    }
  }

  /// The dotted name that a relative import means: one dot is the package of the module that imports.
  private func absoluteName(of name: String, level: Int, in globals: PyDict) throws(Raised) -> String {
    guard let package = globals.get("__package__")?.str?.string, !package.isEmpty else {
      throw error(types.importError, "attempted relative import with no known parent package")
    }
    let parts = package.split(separator: ".")
    guard parts.count >= level else { throw error(types.importError, "attempted relative import beyond top-level package") }
    let base = parts.dropLast(level - 1).joined(separator: ".")
    return name.isEmpty ? base : base + "." + name
  }

  private func packageName(of name: String) -> Substring { name.lastIndex(of: ".").map { name[..<$0] } ?? "" }

  /// The module of that dotted name; its packages are imported first.
  public func importModule(_ name: String) throws(Raised) -> PyModule {
    if let known = modules[name] { return known }
    var parent: PyModule?
    if let dot = name.lastIndex(of: ".") {
      parent = try importModule(String(name[..<dot]))
      if let known = modules[name] { return known }
    }
    guard let made = try host?.loadModule(name, self) else {
      let e: Raised
      if let parent, name.contains(".") {
        // `os.path` makes `os` look like a package here, which it is not.
        let isPackage = parent.dict.get("__path__") != nil && parent.name != "os"
        e = error(
          types.moduleNotFoundError, "No module named '\(name)'" + (isPackage ? "" : "; '\(packageName(of: name))' is not a package"))
      } else {
        e = error(types.moduleNotFoundError, "No module named '\(name)'")
      }
      e.exception.store.set(names.name, .string(name))
      throw e
    }
    modules[name] = made
    if let parent, let dot = name.lastIndex(of: ".") {
      parent.dict.set(intern(String(name[name.index(after: dot)...])), .object(made))
    }
    return made
  }

  func importFrom(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction) throws(Raised) {
    let module = f.registers[i.b]
    let name = f.pointee.code.unsafelyUnwrapped._withUnsafeGuaranteedRef { $0.names[i.c] }
    do throws(Raised) {
      if let found = try findAttribute(module, name) {
        f.registers[i.a] = found
        return
      }
    } catch {
      if !error.exception.type.isSubclass(of: types.attributeError) { throw error }
    }
    let moduleName = module.cast(.module, to: PyModule.self)?.name ?? "<unknown module name>"
    let fullName = moduleName + "." + name.string
    do throws(Raised) {
      f.registers[i.a] = .object(try importModule(fullName))
      return
    } catch {
      // What goes wrong inside of the module is told; that there is none is told as of a missing name.
      guard error.exception.type.isSubclass(of: types.moduleNotFoundError),
        error.exception.store.get(names.name)?.str?.string == fullName
      else { throw error }
    }
    let e = error(types.importError, "cannot import name '\(name.string)' from '\(moduleName)' (unknown location)")
    e.exception.store.set(names.name, .string(moduleName))
    e.exception.store.set(intern("name_from"), .object(name))
    if let m = module.cast(.module, to: PyModule.self) {
      e.exception.suggestion = suggestion(for: name.string, among: m.dict.keys.compactMap { $0.str?.string })
    }
    throw e
  }

  func importStar(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction) throws(Raised) {
    guard let module = try take(f, i.b).cast(.module, to: PyModule.self) else { return }
    let globals = f.pointee.globals.unsafelyUnwrapped.takeUnretainedValue()
    if let all = module.dict.get(names.__all__) {
      try iterate(all) { (name) throws(Raised) in
        guard let name = name.str else { return }
        globals.set(intern(name), try getAttribute(.object(module), name))
      }
      return
    }
    for (key, value) in module.dict.pairs { if let name = key.str, !name.hasPrefix("_") { globals.set(name, value) } }
  }

  // MARK: match

  func isSequencePattern(_ value: Value) -> Bool {
    guard case .object(let o) = value else { return false }
    switch o.layout {
    case .list, .tuple, .range: return true
    case .str, .bytes, .bytearray: return false
    default: return o.type.mro.contains { $0.patternKind == .sequence }
    }
  }

  func isMappingPattern(_ value: Value) -> Bool {
    guard case .object(let o) = value else { return false }
    return o.layout == .dict || o.type === types.mappingProxy || o.type.mro.contains { $0.patternKind == .mapping }
  }

  func matchKeys(_ subject: Value, _ keys: Value) throws(Raised) -> Value {
    var values: [Value] = []
    var seen: [Value] = []
    for key in keys.tuple?.items ?? [] {
      for other in seen { if try equal(other, key) { throw valueError("mapping pattern checks duplicate key (\(try reprString(key)))") } }
      seen.append(key)
      if let d = subject.dict, d.type === types.dict {
        guard let found = try d.get(key, self) else { return .none }
        values.append(found)
      } else {
        let mark = Value.object(PyObject(type: types.object, layout: .object))
        let found = try callMethod(subject, names.get, key, mark)
        if found.isIdentical(to: mark) { return .none }
        values.append(found)
      }
    }
    return .tuple(values)
  }

  func matchRest(_ subject: Value, _ keys: Value) throws(Raised) -> Value {
    let rest = PyDict()
    try mapUpdate(.object(rest), subject)
    for key in keys.tuple?.items ?? [] { _ = try rest.remove(key, self) }
    return .object(rest)
  }

  func matchClass(_ subject: Value, _ filter: Value, positional: Int, keywords: Value) throws(Raised) -> Value {
    guard let type = filter.type else { throw typeError("called match pattern must be a class") }
    if try !isInstanceDynamic(subject, filter) { return .none }
    var values: [Value] = []
    var seen: [String] = []
    func attribute(_ name: PyStr) throws(Raised) -> Value? {
      if seen.contains(name.string) { throw typeError("\(type.name)() got multiple sub-patterns for attribute '\(name.string)'") }
      seen.append(name.string)
      do throws(Raised) {
        return try findAttribute(subject, intern(name))
      } catch {
        if error.exception.type.isSubclass(of: types.attributeError) { return nil }
        throw error
      }
    }
    if positional > 0 {
      let matchArgs = try findAttribute(filter, names.__match_args__)
      if matchArgs == nil, type.matchesItself {
        if positional > 1 { throw typeError("\(type.name)() accepts 1 positional sub-pattern (\(positional) given)") }
        values.append(subject)
      } else {
        guard let list = matchArgs.map({ $0.tuple }) ?? PyTuple([]) else {
          throw typeError("\(type.name).__match_args__ must be a tuple (got \(matchArgs.map { typeName($0) } ?? ""))")
        }
        if list.items.count < positional {
          let n = list.items.count
          throw typeError("\(type.name)() accepts \(n) positional sub-pattern\(n == 1 ? "" : "s") (\(positional) given)")
        }
        for k in 0..<positional {
          guard let name = list.items[k].str else {
            throw typeError("__match_args__ elements must be strings (got \(typeName(list.items[k])))")
          }
          guard let found = try attribute(name) else { return .none }
          values.append(found)
        }
      }
    }
    for keyword in keywords.tuple?.items ?? [] {
      guard let name = keyword.str, let found = try attribute(name) else { return .none }
      values.append(found)
    }
    return .tuple(values)
  }

  // MARK: Rare

  func intrinsic(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction) throws(Raised) {
    let operands = Machine.takeAll(f.registers + i.a, max(i.b, 1))
    f.registers[i.a] = try intrinsic(Intrinsic.allCases[i.flags], operands)
  }
}
