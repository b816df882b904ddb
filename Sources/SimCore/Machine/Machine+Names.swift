// Global names, class-body names, cells, and what is said where a name has no value.

extension Machine {
  private func code(_ f: UnsafeMutablePointer<Frame>) -> PyCode { f.pointee.code.unsafelyUnwrapped._withUnsafeGuaranteedRef { $0 } }
  private func globals(_ f: UnsafeMutablePointer<Frame>) -> PyDict { f.pointee.globals.unsafelyUnwrapped._withUnsafeGuaranteedRef { $0 } }

  /// The error for an empty register.
  @inline(never)
  func unbound(_ f: UnsafeMutablePointer<Frame>, _ register: Int) -> Raised {
    let names = code(f).object.localNames
    let name = register < names.count ? names[register] : "?"
    return nameError(
      types.unboundLocalError, name, "cannot access local variable '\(name)' where it is not associated with a value")
  }

  @inline(never)
  func unboundCell(_ f: UnsafeMutablePointer<Frame>, _ register: Int) -> Raised {
    let object = code(f).object
    if register < object.firstFree {
      let name = object.cellNames[register - object.firstCell]
      return nameError(
        types.unboundLocalError, name, "cannot access local variable '\(name)' where it is not associated with a value")
    }
    let name = object.freeNames[register - object.firstFree]
    return nameError(
      types.nameError, name,
      "cannot access free variable '\(name)' where it is not associated with a value in enclosing scope")
  }

  private func nameError(_ type: PyType, _ name: String, _ message: String) -> Raised {
    let e = error(type, message)
    // CPython leaves the name out of UnboundLocalError.
    if type === types.nameError { e.exception.store.set(names.name, .string(name)) }
    return e
  }

  @inline(never)
  func undefined(_ f: UnsafeMutablePointer<Frame>, _ name: PyStr) -> Raised {
    let e = nameError(types.nameError, name.string, "name '\(name.string)' is not defined")
    // What could have been meant is known only here.
    var candidates: [String] = []
    let c = code(f)
    for (i, local) in c.object.localNames.enumerated() where !f.registers[i].isNull { candidates.append(local) }
    candidates += globals(f).keys.compactMap { $0.str?.string } + builtins.dict.keys.compactMap { $0.str?.string }
    if let i = c.object.localNames.firstIndex(of: "self"), !f.registers[i].isNull,
      (try? attributeIfAny(f.registers[i], name)) != nil
    {
      e.exception.suggestion = "self.\(name.string)"
    } else if let near = suggestion(for: name.string, among: candidates) {
      e.exception.suggestion = near
    }
    return e
  }

  /// Where the value of a global or builtin name is, if the cache knows it.
  @inline(__always)
  func knownGlobal(_ f: UnsafeMutablePointer<Frame>, _ cacheIndex: Int) -> UnsafeMutablePointer<Value>? {
    let cache = f.pointee.code.unsafelyUnwrapped._withUnsafeGuaranteedRef { $0.caches } + cacheIndex
    return f.pointee.globals.unsafelyUnwrapped._withUnsafeGuaranteedRef { (globals) -> UnsafeMutablePointer<Value>? in
      guard cache.pointee.version == globals.version else { return nil }
      if cache.pointee.kind == 1 { return globals.valuePlace(Int(cache.pointee.index)) }
      guard cache.pointee.kind == 2, builtins.dict.version == UInt32(truncatingIfNeeded: UInt(bitPattern: cache.pointee.shape))
      else { return nil }
      return builtins.dict.valuePlace(Int(cache.pointee.index))
    }
  }

  /// Looks a global up and remembers where it was found.
  @inline(never)
  func loadGlobal(_ f: UnsafeMutablePointer<Frame>, _ cacheIndex: Int) throws(Raised) -> Value {
    let c = code(f)
    let g = globals(f)
    let name = c.names[cacheIndex]
    let cache = c.caches + cacheIndex
    var i = g.find(name)
    if i >= 0 {
      cache.pointee.kind = 1
      cache.pointee.version = g.version
      cache.pointee.index = Int32(i)
      return g.entries[i].value
    }
    if let own = g.get("__builtins__")?.dict, own !== builtins.dict {
      // Code that was given builtins of its own, as `eval` allows; nothing is remembered of them.
      if let found = own.get(name) { return found }
      throw undefined(f, name)
    }
    let b = builtins.dict
    i = b.find(name)
    if i >= 0 {
      cache.pointee.kind = 2
      cache.pointee.version = g.version
      cache.pointee.index = Int32(i)
      cache.pointee.shape = UnsafeRawPointer(bitPattern: UInt(b.version))
      return b.entries[i].value
    }
    throw undefined(f, name)
  }

  func storeGlobal(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction) throws(Raised) {
    let value = try take(f, i.a)
    globals(f).set(code(f).names[i.c], value)
  }

  func deleteGlobal(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction) throws(Raised) {
    let name = code(f).names[i.c]
    if !globals(f).remove(name) { throw undefined(f, name) }
  }

  // MARK: Class bodies

  func loadName(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction) throws(Raised) {
    let name = code(f).names[i.c]
    if let found = try fromNamespace(f, name) {
      f.registers[i.a] = found
    } else {
      f.registers[i.a] = try loadGlobal(f, i.c)
    }
  }

  private func fromNamespace(_ f: UnsafeMutablePointer<Frame>, _ name: PyStr) throws(Raised) -> Value? {
    let namespace = f.registers[0]
    if let d = namespace.dict {
      if d.type === types.dict { return d.get(name) }
    }
    do throws(Raised) {
      return try getItem(namespace, .object(name))
    } catch {
      if error.exception.type.isSubclass(of: types.keyError) { return nil }
      throw error
    }
  }

  func storeName(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction) throws(Raised) {
    let value = try take(f, i.a)
    let name = code(f).names[i.c]
    let namespace = f.registers[0]
    if let d = namespace.dict, d.type === types.dict { d.set(name, value) } else { try setItem(namespace, .object(name), value) }
  }

  func deleteName(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction) throws(Raised) {
    let name = code(f).names[i.c]
    let namespace = f.registers[0]
    if let d = namespace.dict, d.type === types.dict {
      if d.remove(name) != true { throw undefined(f, name) }
      return
    }
    do throws(Raised) {
      try deleteItem(namespace, .object(name))
    } catch {
      throw error.exception.type.isSubclass(of: types.keyError) ? undefined(f, name) : error
    }
  }

  func loadClassCell(_ f: UnsafeMutablePointer<Frame>, _ i: Instruction) throws(Raised) {
    if let found = try fromNamespace(f, code(f).names[i.c]) {
      f.registers[i.a] = found
      return
    }
    guard let cell = f.registers[i.b].cast(.cell, to: PyCell.self), !cell.value.isNull else {
      throw unboundCell(f, i.b)
    }
    f.registers[i.a] = cell.value
  }

  func setupAnnotations(_ f: UnsafeMutablePointer<Frame>) throws(Raised) {
    let target = code(f).object.kind == .classBody ? f.registers[0].dict : globals(f)
    if let target, target.get(names.__annotations__) == nil { target.set(names.__annotations__, .object(PyDict())) }
  }
}
