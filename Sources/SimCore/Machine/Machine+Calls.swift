// Calls: arguments become a frame's locals, or a native function's arguments.
//
// Calls from code to code never come through here (the dispatch loop links frames itself); calls from Swift do, and nest `run`.

extension Machine {
  /// `callee(*arguments)`.
  public func call(_ callee: Value, _ arguments: [Value], names: PyTuple? = nil) throws(Raised) -> Value {
    let n = arguments.count
    if n <= 6 {
      var buffer = (Value.null, Value.null, Value.null, Value.null, Value.null, Value.null)
      return try withUnsafeMutablePointer(to: &buffer) { (p) throws(Raised) -> Value in
        let base = UnsafeMutableRawPointer(p).assumingMemoryBound(to: Value.self)
        for i in 0..<n { base[i] = arguments[i] }
        return try callVector(callee, base, n, names)
      }
    }
    let base = UnsafeMutablePointer<Value>.allocate(capacity: n)
    base.initialize(from: arguments, count: n)
    defer {
      base.deinitialize(count: n)
      base.deallocate()
    }
    return try callVector(callee, base, n, names)
  }

  /// `callee(*arguments, **keywords)`.
  public func call(_ callee: Value, _ arguments: [Value], keywords: [(PyStr, Value)]) throws(Raised) -> Value {
    if keywords.isEmpty { return try call(callee, arguments) }
    return try call(
      callee, arguments + keywords.map(\.1), names: PyTuple(keywords.map { .object($0.0) }))
  }

  /// `receiver.name(*arguments)`.
  public func callMethod(_ receiver: Value, _ name: PyStr, _ arguments: Value...) throws(Raised) -> Value {
    try call(getAttribute(receiver, name), arguments)
  }

  public func callMethod(_ receiver: Value, _ name: String, _ arguments: Value...) throws(Raised) -> Value {
    try call(getAttribute(receiver, intern(name)), arguments)
  }

  /// Calls with `count` values from `base`, the last of them named by `names`.  The values are left in place.
  func callVector(_ callee: Value, _ base: UnsafeMutablePointer<Value>, _ count: Int, _ names: PyTuple?) throws(Raised) -> Value {
    guard case .object(let o) = callee else { throw notCallable(callee) }
    switch o.layout {
    case .function:
      let f = unsafeDowncast(o, to: PyFunction.self)
      let frame = try makeFrame(f, base, count, names, consuming: false)
      if f.code.isResumable {
        return .object(makeGenerator(f, frame))
      }
      return try runNested(frame)
    case .builtin:
      let result = try callBuiltin(unsafeDowncast(o, to: PyBuiltin.self), base, count, names)
      return try finishNative(result)
    case .boundMethod:
      let m = unsafeDowncast(o, to: PyBoundMethod.self)
      return try withPrepended(m.receiver, base, count) { (p, n) throws(Raised) in try callVector(m.function, p, n, names) }
    case .type:
      return try callType(unsafeDowncast(o, to: PyType.self), base, count, names)
    default:
      guard let found = o.type.lookup(self.names.__call__) else { throw notCallable(callee) }
      return try callVector(try bind(found, to: callee, o.type), base, count, names)
    }
  }

  func notCallable(_ callee: Value) -> Raised { typeError("'\(typeName(callee))' object is not callable") }

  /// Whether `callable(value)`.
  public func isCallable(_ value: Value) -> Bool {
    guard case .object(let o) = value else { return false }
    switch o.layout {
    case .function, .builtin, .boundMethod, .type: return true
    default: return o.type.lookup(names.__call__) != nil
    }
  }

  func withPrepended<R>(
    _ first: Value, _ base: UnsafeMutablePointer<Value>, _ count: Int,
    _ body: (UnsafeMutablePointer<Value>, Int) throws(Raised) -> R
  ) throws(Raised) -> R {
    let p = UnsafeMutablePointer<Value>.allocate(capacity: count + 1)
    p.initialize(to: first)
    (p + 1).initialize(from: base, count: count)
    defer {
      p.deinitialize(count: count + 1)
      p.deallocate()
    }
    return try body(p, count + 1)
  }

  /// Runs what a native function answered, if it is a frame that wants to be run.
  func finishNative(_ result: Value) throws(Raised) -> Value {
    if let n = result.callFrame { return try runNested(native: n) }
    return result
  }

  // MARK: Native functions

  /// Calls a native function; what it answers may be a `NativeFrame` that has to be run.
  @inline(__always)
  func callBuiltin(_ f: PyBuiltin, _ base: UnsafeMutablePointer<Value>, _ count: Int, _ names: PyTuple?) throws(Raised) -> Value {
    let s = f.signature
    // What is not passed is not there: the function sees `.null` for it.
    if names == nil && (s.isVariadic || (count >= s.least && count <= s.most)) {
      do throws(Raised) {
        return try f.body(self, Arguments(base: base, count: count))
      } catch {
        throw named(error, f, base)
      }
    }
    return try callBuiltinSlowly(f, base, count, names)
  }

  /// The error of a method, which says which method it is where it is about the object that it was called on.
  @inline(never)
  func named(_ raised: Raised, _ f: PyBuiltin, _ base: UnsafeMutablePointer<Value>) -> Raised {
    guard raised.exception.lacksMethodName else { return raised }
    raised.exception.lacksMethodName = false
    guard f.isMethod, f.qualifiedName.hasSuffix("." + f.name) else { return raised }
    let (owner, got) = (f.qualifiedName.dropLast(f.name.count + 1), typeName(base[0]))
    let text =
      f.isSlot
      ? "descriptor '\(f.name)' requires a '\(owner)' object but received a '\(got)'"
      : "descriptor '\(f.name)' for '\(owner)' objects doesn't apply to a '\(got)' object"
    raised.exception.args = [.string(text)]
    return raised
  }

  @inline(never)
  private func callBuiltinSlowly(_ f: PyBuiltin, _ base: UnsafeMutablePointer<Value>, _ count: Int, _ names: PyTuple?)
    throws(Raised) -> Value
  {
    let s = f.signature
    if s.isVariadic {
      do throws(Raised) {
        return try f.body(self, Arguments(base: base, count: count, keywordNames: names))
      } catch {
        throw named(error, f, base)
      }
    }
    if s.names.count <= 6 {
      // The common case: room on the Swift stack, and nothing to complain about.
      var buffer = (Value.null, Value.null, Value.null, Value.null, Value.null, Value.null)
      let answer = try withUnsafeMutablePointer(to: &buffer) { (p) throws(Raised) -> Value? in
        let places = UnsafeMutableRawPointer(p).assumingMemoryBound(to: Value.self)
        guard s.spread(base, count, names, to: places) else { return nil }
        do throws(Raised) {
          return try f.body(self, Arguments(base: places, count: s.names.count))
        } catch {
          throw named(error, f, places)
        }
      }
      if let answer { return answer }
    }
    return try callBuiltinWithCare(f, base, count, names)
  }

  /// Any call, the wrong ones above all: says what is wrong with the arguments.
  @inline(never)
  private func callBuiltinWithCare(_ f: PyBuiltin, _ base: UnsafeMutablePointer<Value>, _ count: Int, _ names: PyTuple?)
    throws(Raised) -> Value
  {
    let s = f.signature
    let keywordCount = names?.items.count ?? 0
    let positional = count - keywordCount
    let n = s.names.count
    if f.isPythonCodeInCPython, let e = pythonCallError(f, positional: positional, names) { throw e }
    if positional > s.positionalCount {
      if f.countsAsPositional, base[0].type?.isBuiltin != true {
        // Through a subclass `int` and `str` say it otherwise.
        throw typeError("\(f.shownName)() takes at most \(s.positionalCount - 1) arguments (\(positional - 1) given)")
      }
      throw wrongCount(f, positional)
    }
    let p = UnsafeMutablePointer<Value>.allocate(capacity: max(n, 1))
    p.initialize(repeating: .null, count: n)
    defer {
      p.deinitialize(count: n)
      p.deallocate()
    }
    for i in 0..<positional { p[i] = base[i] }
    if let names {
      for (k, name) in names.items.enumerated() {
        let text = name.str?.string ?? ""
        guard let i = s.names[s.positionalOnlyCount...].firstIndex(of: text) else {
          if s.positionalOnlyCount == n {
            throw typeError("\(f.isSlot ? "wrapper \(f.name)()" : f.callName) takes no keyword arguments")
          }
          if s.isRequired.indices.contains(where: { s.isRequired[$0] && p[$0].isNull && !isNamed(s.names[$0], names) }) {
            throw wrongCount(f, positional)
          }
          if f.name == "__new__", f.shownName == "enumerate" {
            throw typeError("'\(text)' is an invalid keyword argument for enumerate()")
          }
          let near = suggestion(for: text, among: Array(s.names[s.positionalOnlyCount...]))
          let hint = near.map { ". Did you mean '\($0)'?" } ?? ""
          throw typeError("\(f.shownName)() got an unexpected keyword argument '\(text)'" + hint)
        }
        if !p[i].isNull {
          throw typeError(
            "argument for \(f.shownName)() given by name ('\(text)') and position (\(i + 1 - s.hiddenCount))")
        }
        p[i] = base[positional + k]
      }
    }
    for i in 0..<n where s.isRequired[i] && p[i].isNull {
      if keywordCount == 0 && i < s.positionalCount { throw wrongCount(f, positional) }
      throw typeError("\(f.shownName)() missing required argument '\(s.names[i])' (pos \(i + 1 - s.hiddenCount))")
    }
    return try f.body(self, Arguments(base: p, count: n))
  }

  private func isNamed(_ name: String, _ names: PyTuple) -> Bool {
    names.items.contains { $0.str.map { $0.string == name } ?? false }
  }

  /// Too few or too many arguments by position, in CPython's words, which depend on how a function takes its arguments.
  private func wrongCount(_ f: PyBuiltin, _ given: Int) -> Raised {
    let s = f.signature
    if f.name == "__new__", given == 0 { return typeError("\(f.qualifiedName)(): not enough arguments") }
    if f.isMethod && given == 0 { return typeError("unbound method \(f.qualifiedName)() needs an argument") }
    let own = s.hiddenCount
    let (least, most, got) = (s.requiredPositional - own, s.positionalCount - own, given - own)
    let plural: (Int) -> String = { $0 == 1 ? "argument" : "arguments" }
    if s.positionalOnlyCount < s.names.count, !f.countsAsPositional {
      let total = s.names.count - own
      if got > total { return typeError("\(f.shownName)() takes at most \(total) \(plural(total)) (\(got) given)") }
      if got > most {
        if most == 0 { return typeError("\(f.shownName)() takes no positional arguments") }
        let bound = least < most ? "at most" : "exactly"
        return typeError("\(f.shownName)() takes \(bound) \(most) positional \(plural(most)) (\(got) given)")
      }
      let needed = s.isRequired.prefix(s.positionalOnlyCount).count { $0 } - own
      if got < needed {
        let bound = needed < most ? "at least" : "exactly"
        return typeError("\(f.shownName)() takes \(bound) \(needed) positional \(plural(needed)) (\(got) given)")
      }
      let i = min(given, s.names.count - 1)
      return typeError("\(f.shownName)() missing required argument '\(s.names[i])' (pos \(i + 1 - own))")
    }
    if f.isSlot {
      let bound = least == most ? "" : got < least ? "at least " : "at most "
      let expected = got < least ? least : most
      return typeError("\(least == most ? "" : " ")expected \(bound)\(expected) \(plural(expected)), got \(got)")
    }
    if most == 0 { return typeError("\(f.callName) takes no arguments (\(got) given)") }
    if least == most && most == 1 { return typeError("\(f.callName) takes exactly one argument (\(got) given)") }
    if least == most { return typeError("\(f.shownName) expected \(most) \(plural(most)), got \(got)") }
    if got < least { return typeError("\(f.shownName) expected at least \(least) \(plural(least)), got \(got)") }
    return typeError("\(f.shownName) expected at most \(most) \(plural(most)), got \(got)")
  }

  // MARK: Classes

  /// `type(*arguments)`: makes an instance and initialises it.
  func callType(_ type: PyType, _ base: UnsafeMutablePointer<Value>, _ count: Int, _ names: PyTuple?) throws(Raised) -> Value {
    if type === types.type && count == 1 && names == nil { return .object(self.type(of: base[0])) }
    if type.type !== types.type, let custom = type.type.lookup(self.names.__call__), custom.function != nil {
      return try withPrepended(.object(type), base, count) { (p, n) throws(Raised) in try callVector(custom, p, n, names) }
    }
    return try construct(type, base, count, names)
  }

  /// What `type.__call__` does: `__new__`, then `__init__`.
  func construct(_ type: PyType, _ base: UnsafeMutablePointer<Value>, _ count: Int, _ names: PyTuple?) throws(Raised) -> Value {
    if type === types.type && count == 1 && names == nil { return .object(self.type(of: base[0])) }
    let instance = try makeInstance(type, base, count, names)
    guard case .object(let o) = instance, o.type.isSubclass(of: type) else {
      if self.type(of: instance).isSubclass(of: type), type.isBuiltin { return instance }
      return instance
    }
    guard let initializer = type.lookup(self.names.__init__) else { return instance }
    if case .object(let i) = initializer, i === objectInit { return instance }
    let answer = try withPrepended(instance, base, count) { (p, n) throws(Raised) in
      try callVector(try bind(initializer, to: .null, type), p, n, names)
    }
    if !answer.isNone { throw typeError("__init__() should return None, not '\(typeName(answer))'") }
    return instance
  }

  /// `type.__new__(type, *arguments)`.
  func makeInstance(_ type: PyType, _ base: UnsafeMutablePointer<Value>, _ count: Int, _ names: PyTuple?) throws(Raised) -> Value {
    guard let maker = type.lookup(self.names.__new__), case .object(let o) = maker else {
      throw typeError("cannot create '\(type.name)' instances")
    }
    if o === objectNew {
      if count > 0 {
        let initializer = type.lookup(self.names.__init__)
        if case .object(let i)? = initializer, i === objectInit { throw typeError("\(type.name)() takes no arguments") }
      }
      return try allocate(type)
    }
    let function = o.layout == .staticMethod ? unsafeDowncast(o, to: PyMethodWrapper.self).function : maker
    return try withPrepended(.object(type), base, count) { (p, n) throws(Raised) in try callVector(function, p, n, names) }
  }

  /// `object.__new__(type)`.
  public func allocate(_ type: PyType) throws(Raised) -> Value {
    if !type.abstractNames.isEmpty {
      let list = type.abstractNames.sorted()
      let quoted = list.map { "'\($0)'" }.joined(separator: ", ")
      throw typeError(
        "Can't instantiate abstract class \(type.name) without an implementation for abstract method\(list.count == 1 ? "" : "s") \(quoted)")
    }
    let made: PyObject =
      if let make = type.allocate {
        make(type)
      } else if type.hasDestructor {
        PyFinalizableInstance(type: type, machine: self)
      } else {
        PyInstance(type: type)
      }
    if let instanceLog { instanceLog.append(made) }
    return .object(made)
  }
}

extension PyBuiltin {
  /// The name as messages show it: `len()`, `list.append()`.
  var callName: String { (isMaker ? shownName : qualifiedName) + "()" }

  /// Whether CPython has it in a slot of the class, which names no function in its messages.
  var isSlot: Bool {
    isMethod && name.hasPrefix("__") && name.hasSuffix("__") && !isMaker && !PyBuiltin.plainDunders.contains(name)
      && !PyBuiltin.plainDunders.contains(qualifiedName)
  }

  /// Dunder methods that are ordinary ones in CPython.
  private static let plainDunders: Set<String> = [
    "__bytes__", "__ceil__", "__complex__", "__dir__", "__floor__", "__format__", "__getnewargs__", "__reduce__",
    "__reduce_ex__", "__reversed__", "__round__", "__setstate__", "__sizeof__", "__trunc__", "__set_name__", "__enter__",
    "__exit__", "__aenter__", "__aexit__", "__class_getitem__", "__init_subclass__", "__subclasshook__", "__length_hint__",
    "__copy__", "__deepcopy__", "dict.__contains__", "set.__contains__", "frozenset.__contains__", "dict.__getitem__",
    "list.__getitem__",
  ]

  /// The name that most messages show: of `__new__` and `__init__` the class's.
  var shownName: String {
    isMaker ? String(qualifiedName.split(separator: ".").dropLast().last ?? Substring(name)) : name
  }

  private var isMaker: Bool { name == "__new__" || name == "__init__" }

  /// `int` and `str` count their arguments as if all were positional.
  var countsAsPositional: Bool { name == "__new__" && (qualifiedName == "int.__new__" || qualifiedName == "str.__new__") }
}
