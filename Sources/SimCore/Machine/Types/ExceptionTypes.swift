// Exceptions: what all have, and what some classes have of their own.
//
// Fields that a class has beyond `args` are kept among the object's attributes under their names.

func installExceptionTypes() {
  installBaseException()
  installExceptionFields()
  installOSError()
  installImportErrors()
  installSyntaxError()
  installUnicodeErrors()
  installExceptionGroups()
  installTraceback()
}

extension Machine {
  func exception(_ v: Value) throws(Raised) -> PyException {
    guard let e = v.exception else { throw wrongReceiver(v, types.baseException) }
    return e
  }
}

extension PyException {
  /// A field that the class keeps among the attributes, None where it was never set.
  func field(_ m: Machine, _ name: String) -> Value { store.get(m.intern(name)) ?? .none }
  func setField(_ m: Machine, _ name: String, _ value: Value) { store.set(m.intern(name), value) }
}

private func installBaseException() {
  let t = types.baseException
  t.defNew("...") { (m, a) throws(Raised) in
    let made = try m.allocate(m.classArgument(a[0], below: types.baseException))
    try m.exception(made).args = Array(a.positional.dropFirst())
    return made
  }
  t.def("__init__", "...") { (m, a) throws(Raised) in
    let e = try m.exception(a[0])
    if a.keywordNames != nil { throw m.typeError("\(e.type.name)() takes no keyword arguments") }
    e.args = Array(a.positional.dropFirst())
    return .none
  }
  t.def("__repr__") { (m, a) throws(Raised) in
    let e = try m.exception(a[0])
    return try m.guardingRepr(e, "\(e.type.name)(...)") { () throws(Raised) in
      "\(e.type.name)(\(try m.joinedReprs(e.args)))"
    }
  }
  t.def("__str__") { (m, a) throws(Raised) in try m.plainText(m.exception(a[0])) }
  t.def("with_traceback", "tb, /") { (m, a) throws(Raised) in
    try m.setTraceback(m.exception(a[0]), a[1])
    return a[0]
  }
  t.def("add_note", "note, /") { (m, a) throws(Raised) in
    let e = try m.exception(a[0])
    guard a[1].str != nil else { throw m.typeError("note must be a str, not '\(m.typeName(a[1]))'") }
    if let notes = e.store.get(m.names.__notes__), notes.list == nil {
      throw m.typeError("Cannot add note: __notes__ is not a list")
    }
    if e.notes == nil { e.notes = PyList() }
    e.notes?.items.append(a[1])
    return .none
  }
  t.def("__reduce__") { (m, a) throws(Raised) in
    let e = try m.exception(a[0])
    return .tuple([.object(e.type), .tuple(e.args)])
  }
  t.def("__setstate__", "state, /") { (m, a) throws(Raised) in
    let e = try m.exception(a[0])
    for (key, value) in a[1].dict?.pairs ?? [] { if let name = key.str { e.store.set(m.intern(name), value) } }
    return .none
  }
  t.attribute("args", get: { (m, v) throws(Raised) in .tuple(try m.exception(v).args) }) {
    (m, v, new) throws(Raised) in try m.exception(v).args = try m.elements(new)
  }
  t.attribute("__traceback__", get: { (m, v) throws(Raised) in
    m.tracebackValue(try m.exception(v))
  }) { (m, v, new) throws(Raised) in
    guard new.isNone || new.object is PyTraceback else {
      throw m.typeError("__traceback__ must be a traceback or None")
    }
    try m.setTraceback(m.exception(v), new)
  }
  t.attribute("__cause__", get: { (m, v) throws(Raised) in try m.exception(v).cause.map { .object($0) } ?? .none }) {
    (m, v, new) throws(Raised) in
    guard new.isNone || new.exception != nil else {
      throw m.typeError("exception cause must be None or derive from BaseException")
    }
    let e = try m.exception(v)
    e.cause = new.exception
    e.suppressesContext = true
  }
  t.attribute("__context__", get: { (m, v) throws(Raised) in
    try m.exception(v).context.map { .object($0) } ?? .none
  }) { (m, v, new) throws(Raised) in
    guard new.isNone || new.exception != nil else {
      throw m.typeError("exception context must be None or derive from BaseException")
    }
    try m.exception(v).context = new.exception
  }
  t.attribute("__suppress_context__", get: { (m, v) throws(Raised) in
    .bool(try m.exception(v).suppressesContext)
  }) { (m, v, new) throws(Raised) in
    guard case .bool(let b) = new else { throw m.typeError("attribute value type must be bool") }
    try m.exception(v).suppressesContext = b
  }
}

extension Machine {
  /// `BaseException.__str__`.
  func plainText(_ e: PyException) throws(Raised) -> Value {
    switch e.args.count {
    case 0: .string("")
    case 1: .object(try str(e.args[0]))
    default: .object(try repr(.tuple(e.args)))
    }
  }

  /// Sets what was passed through from a traceback object or None.
  func setTraceback(_ e: PyException, _ v: Value) throws(Raised) {
    if v.isNone {
      e.traceback = []
      e.tracebackObject = nil
    } else if let tb = v.object as? PyTraceback {
      e.traceback = tb.entries[tb.index...].reversed()
      e.tracebackObject = tb
    } else {
      throw typeError("__traceback__ must be a traceback or None")
    }
  }
}

private func installExceptionFields() {
  func field(_ t: PyType, _ name: String) {
    t.attribute(name, get: { (m, v) throws(Raised) in try m.exception(v).field(m, name) }) {
      (m, v, new) throws(Raised) in try m.exception(v).setField(m, name, new)
    }
  }
  types.stopIteration.attribute("value", get: { (m, v) throws(Raised) in
    let e = try m.exception(v)
    return e.store.get(m.names.value) ?? e.args.first ?? .none
  }) { (m, v, new) throws(Raised) in try m.exception(v).setField(m, "value", new) }
  types.systemExit.attribute("code", get: { (m, v) throws(Raised) in
    let e = try m.exception(v)
    if let code = e.store.get(m.intern("code")) { return code }
    return e.args.count > 1 ? .tuple(e.args) : e.args.first ?? .none
  }) { (m, v, new) throws(Raised) in try m.exception(v).setField(m, "code", new) }
  types.keyError.def("__str__") { (m, a) throws(Raised) in
    let e = try m.exception(a[0])
    return e.args.count == 1 ? .object(try m.repr(e.args[0])) : try m.plainText(e)
  }
  /// `__init__` with keywords of its own.
  func initializer(_ t: PyType, _ accepted: [String]) {
    for name in accepted { field(t, name) }
    t.def("__init__", "...") { (m, a) throws(Raised) in
      let e = try m.exception(a[0])
      e.args = Array(a.positional.dropFirst())
      for (name, value) in a.keywords {
        guard accepted.contains(name.string) else {
          let hint = suggestion(for: name.string, among: accepted).map { ". Did you mean '\($0)'?" } ?? ""
          throw m.typeError("\(t.name)() got an unexpected keyword argument '\(name.string)'" + hint)
        }
        e.setField(m, name.string, value)
      }
      return .none
    }
  }
  initializer(types.nameError, ["name"])
  initializer(types.attributeError, ["name", "obj"])
}

/// The class that `OSError(errno, ...)` makes instead, if any; the numbers are Linux's.
private func osErrorType(errno: Int) -> PyType? {
  switch errno {
  case 1, 13: types.permissionError
  case 2: types.fileNotFoundError
  case 3: types.processLookupError
  case 4: types.interruptedError
  case 10: types.childProcessError
  case 11, 114, 115: types.blockingIOError
  case 17: types.fileExistsError
  case 20: types.notADirectoryError
  case 21: types.isADirectoryError
  case 32, 108: types.brokenPipeError
  case 103: types.connectionAbortedError
  case 104: types.connectionResetError
  case 110: types.timeoutError
  case 111: types.connectionRefusedError
  default: nil
  }
}

private func installOSError() {
  let t = types.osError
  func fill(_ m: Machine, _ e: PyException, _ args: [Value]) {
    e.args = args
    guard (2...5).contains(args.count) else { return }
    e.setField(m, "errno", args[0])
    e.setField(m, "strerror", args[1])
    if args.count > 2, !args[2].isNone {
      e.setField(m, "filename", args[2])
      if args.count > 4 { e.setField(m, "filename2", args[4]) }
      e.args = Array(args[..<2])
    }
  }
  t.defNew("...") { (m, a) throws(Raised) in
    var type = try m.classArgument(a[0], below: types.osError)
    let args = Array(a.positional.dropFirst())
    if type === types.osError, args.count >= 2, case .int(let n) = args[0], let special = osErrorType(errno: n) {
      type = special
    }
    let made = try m.allocate(type)
    fill(m, try m.exception(made), args)
    return made
  }
  t.def("__init__", "...") { (m, a) throws(Raised) in
    let e = try m.exception(a[0])
    if a.keywordNames != nil { throw m.typeError("\(e.type.name)() takes no keyword arguments") }
    fill(m, e, Array(a.positional.dropFirst()))
    return .none
  }
  for name in ["errno", "strerror", "filename", "filename2"] {
    t.attribute(name, get: { (m, v) throws(Raised) in try m.exception(v).field(m, name) }) {
      (m, v, new) throws(Raised) in try m.exception(v).setField(m, name, new)
    }
  }
  t.def("__str__") { (m, a) throws(Raised) in
    let e = try m.exception(a[0])
    let (number, text) = (e.field(m, "errno"), e.field(m, "strerror"))
    let file = e.field(m, "filename")
    if !file.isNone {
      let second = e.field(m, "filename2")
      let arrow = second.isNone ? "" : " -> \(try m.reprString(second))"
      return .string(
        "[Errno \(try m.str(number).string)] \(try m.str(text).string): \(try m.reprString(file))\(arrow)")
    }
    if !number.isNone && !text.isNone {
      return .string("[Errno \(try m.str(number).string)] \(try m.str(text).string)")
    }
    return try m.plainText(e)
  }
}

private func installImportErrors() {
  let t = types.importError
  for name in ["name", "path", "name_from"] {
    t.attribute(name, get: { (m, v) throws(Raised) in try m.exception(v).field(m, name) }) {
      (m, v, new) throws(Raised) in try m.exception(v).setField(m, name, new)
    }
  }
  t.attribute("msg", get: { (m, v) throws(Raised) in
    let e = try m.exception(v)
    return e.store.get(m.intern("msg")) ?? (e.args.count == 1 ? e.args[0] : .none)
  }) { (m, v, new) throws(Raised) in try m.exception(v).setField(m, "msg", new) }
  t.def("__init__", "...") { (m, a) throws(Raised) in
    let e = try m.exception(a[0])
    e.args = Array(a.positional.dropFirst())
    for (name, value) in a.keywords {
      guard ["name", "path", "name_from"].contains(name.string) else {
        let hint = suggestion(for: name.string, among: ["name", "path", "name_from"]).map { ". Did you mean '\($0)'?" } ?? ""
        throw m.typeError("ImportError() got an unexpected keyword argument '\(name.string)'" + hint)
      }
      e.setField(m, name.string, value)
    }
    return .none
  }
  t.def("__str__") { (m, a) throws(Raised) in
    let e = try m.exception(a[0])
    if let text = e.field(m, "msg").str { return .object(text) }
    return try m.plainText(e)
  }
}

private func installSyntaxError() {
  let t = types.syntaxError
  let details = ["filename", "lineno", "offset", "text", "end_lineno", "end_offset"]
  for name in ["msg", "print_file_and_line"] + details {
    t.attribute(name, get: { (m, v) throws(Raised) in try m.exception(v).field(m, name) }) {
      (m, v, new) throws(Raised) in try m.exception(v).setField(m, name, new)
    }
  }
  t.def("__init__", "...") { (m, a) throws(Raised) in
    let e = try m.exception(a[0])
    if a.keywordNames != nil { throw m.typeError("\(e.type.name)() takes no keyword arguments") }
    e.args = Array(a.positional.dropFirst())
    if let message = e.args.first { e.setField(m, "msg", message) }
    if e.args.count == 2 {
      let info = try m.elements(e.args[1])
      if info.count != 4 && info.count != 6 {
        if info.count < 4 { throw m.typeError("function takes at least 4 arguments (\(info.count) given)") }
        throw m.typeError(
          info.count == 5 ? "end_offset must be provided when end_lineno is provided"
            : "function takes at most 6 arguments (\(info.count) given)")
      }
      for (name, value) in zip(details, info) { e.setField(m, name, value) }
    }
    return .none
  }
  t.def("__str__") { (m, a) throws(Raised) in
    let e = try m.exception(a[0])
    let message = e.store.get(m.intern("msg")) ?? .none
    let file = e.field(m, "filename").str?.string.split(separator: "/").last.map(String.init)
    var line: Int?
    if case .int(let n) = e.field(m, "lineno") { line = n }
    let text = try m.str(message).string
    switch (file, line) {
    case (let file?, let line?): return .string("\(text) (\(file), line \(line))")
    case (let file?, nil): return .string("\(text) (\(file))")
    case (nil, let line?): return .string("\(text) (line \(line))")
    default: return .string(text)
    }
  }
}

private func installUnicodeErrors() {
  for (t, fields) in [
    (types.unicodeDecodeError, ["encoding", "object", "start", "end", "reason"]),
    (types.unicodeEncodeError, ["encoding", "object", "start", "end", "reason"]),
    (types.unicodeTranslateError, ["object", "start", "end", "reason"]),
  ] {
    if t === types.unicodeTranslateError { t.attribute("encoding", get: { (_, _) in .none }) }
    for (i, name) in fields.enumerated() {
      t.attribute(name, get: { (m, v) throws(Raised) in
        let e = try m.exception(v)
        return e.store.get(m.intern(name)) ?? (i < e.args.count ? e.args[i] : .none)
      }) {
        (m, v, new) throws(Raised) in try m.exception(v).setField(m, name, new)
      }
    }
    t.def("__init__", "...") { (m, a) throws(Raised) in
      let e = try m.exception(a[0])
      if a.keywordNames != nil { throw m.typeError("\(t.name)() takes no keyword arguments") }
      e.args = Array(a.positional.dropFirst())
      if e.args.count != fields.count {
        throw m.typeError("function takes exactly \(fields.count) arguments (\(e.args.count) given)")
      }
      for (i, (name, value)) in zip(fields, e.args).enumerated() {
        switch name {
        case "start", "end": _ = try m.index(value)
        case "object" where t === types.unicodeDecodeError: break
        default:
          if value.str == nil { throw m.typeError("argument \(i + 1) must be str, not \(m.argumentTypeName(value))") }
        }
      }
      if t === types.unicodeDecodeError { _ = try m.bytesArgument(e.args[1]) }
      return .none
    }
    t.def("__str__") { (m, a) throws(Raised) in .string(try m.unicodeErrorText(a[0])) }
  }
}

extension Machine {
  fileprivate func unicodeErrorText(_ v: Value) throws(Raised) -> String {
    guard case .int(let start) = try getAttribute(v, "start"), case .int(let end) = try getAttribute(v, "end") else {
      return ""
    }
    let reason = try str(getAttribute(v, "reason")).string
    let object = try getAttribute(v, "object")
    let encoding = try findAttribute(v, intern("encoding")).map { (e) throws(Raised) in try str(e).string } ?? ""
    func hex(_ n: UInt32, _ width: Int) -> String {
      let digits = String(n, radix: 16)
      return String(repeating: "0", count: max(width - digits.count, 0)) + digits
    }
    if let bytes = object.bytes?.bytes {
      if start >= 0, start < bytes.count, end == start + 1 {
        return "'\(encoding)' codec can't decode byte 0x\(hex(UInt32(bytes[start]), 2)) in position \(start): \(reason)"
      }
      return "'\(encoding)' codec can't decode bytes in position \(start)-\(end - 1): \(reason)"
    }
    let verb = isInstance(v, types.unicodeEncodeError) ? "'\(encoding)' codec can't encode" : "can't translate"
    if let text = object.str, start >= 0, start < text.count, end == start + 1 {
      let c = text[start]
      let shown = c <= 0xFF ? "\\x\(hex(c, 2))" : c <= 0xFFFF ? "\\u\(hex(c, 4))" : "\\U\(hex(c, 8))"
      return "\(verb) character '\(shown)' in position \(start): \(reason)"
    }
    return "\(verb) characters in position \(start)-\(end - 1): \(reason)"
  }
}
