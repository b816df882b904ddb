// `_simul`: what the library's own Python modules need of the machine and programs do not see elsewhere.

import BigInt

nonisolated(unsafe) let simulModule = NativeModule("_simul") { (library, module) throws(Raised) in
  defineCode(library, module)
  defineWorld(library, module)
  defineTypes(library, module)
  defineObjects(module)
}

private func defineCode(_ library: Library, _ module: PyModule) {
  module.def("execute", "source, globals, file='<string>', /") { (m, a) throws(Raised) in
    guard let text = a[0].str?.string, let globals = a[1].dict else { throw m.typeError("execute() needs a str and a dict") }
    let file = a[2].str?.string ?? "<string>"
    let (object, diagnostics) = compileSource(SourceText(name: file, text: text))
    guard let object else {
      throw m.error(types.syntaxError, diagnostics.first?.message ?? "invalid syntax")
    }
    if globals.get("__builtins__") == nil { globals.set("__builtins__", .object(m.builtins)) }
    try m.execute(m.link(object, fileName: file, isUserCode: false), globals: globals)
    return .none
  }
  module.def("make_function", "code, globals, name, defaults, closure, /") { (m, a) throws(Raised) in
    guard let f = a[0].function, let globals = a[1].dict else { throw m.typeError("function() needs a function and a dict") }
    let cells = (a[4].tuple?.items ?? []).compactMap { $0.cast(.cell, to: PyCell.self) }
    let made = PyFunction(
      code: f.code, globals: globals, defaults: a[3].tuple?.items ?? [], keywordDefaults: f.keywordDefaults,
      closure: a[4].isNone ? f.closure : cells)
    if let name = a[2].str { made.name = name.string }
    return .object(made)
  }
  module.def("caller_frame", "depth, /") { (m, a) throws(Raised) in
    var left = try m.index(a[0])
    var f = m.frame
    while let now = f {
      if let code = now.pointee.code?.takeUnretainedValue() {
        if left == 0 {
          let pc = now.pointee.pc - code.instructions
          let entry = TracebackEntry(code: code, instruction: pc)
          let globals = now.pointee.globals.map { Value.object($0.takeUnretainedValue()) } ?? .none
          return .tuple([.object(code), globals, .int(Int(entry.range.start.line))])
        }
        left -= 1
      }
      f = now.pointee.back
    }
    return .none
  }
  module.def("mark_awaitable", "generator, /") { (m, a) in
    a[0].generator?.isMarkedAwaitable = true
    return a[0]
  }
  module.def("is_awaitable", "generator, /") { (m, a) in .bool(a[0].generator?.isMarkedAwaitable ?? false) }
  module.def("exception", "") { (m, _) in m.handledException.map { .object($0) } ?? .none }
  module.def("traceback_text", "exception, /") { (m, a) throws(Raised) in
    guard let e = a[0].exception, let host = m.host as? any LibraryHost else { return .string("") }
    return .string(host.tracebackText(e))
  }
  module.def("traceback_entries", "exception, /") { (m, a) throws(Raised) in
    guard let e = a[0].exception else { return .list([]) }
    return .list(
      e.traceback.reversed().map { entry in
        .tuple([
          .string(entry.code.fileName), .int(Int(entry.range.start.line)), .string(entry.code.object.name),
        ])
      })
  }
  // The frames of a traceback, outermost first: file, line, name, and where the expression ends.
  module.def("frames", "traceback, /") { (m, a) in
    guard let t = a[0].object as? PyTraceback else { return .list([]) }
    return .list(t.entries[t.index...].map { entry in
      let frame = m.tracebackFrame(entry)
      let (start, end) = (frame.range.start, frame.range.end)
      return .tuple([
        .string(frame.fileName), .int(Int(start.line)), .string(frame.name), .int(Int(start.column)), .int(Int(end.line)),
        .int(Int(end.column)),
      ])
    })
  }
  module.def("frame_text", "file, line, name, column, end_line, end_column, /") { (m, a) throws(Raised) in
    guard let host = m.host as? any LibraryHost else { return .string("") }
    func number(_ i: Int) throws(Raised) -> Int { max(0, min(try m.index(a[i]), 1_000_000)) }
    let range = SourceRange(
      start: SourcePosition(line: try number(1), column: try number(3)),
      end: SourcePosition(line: try number(4), column: try number(5)))
    let frame = TracebackFrame(fileName: try m.str(a[0]).string, name: try m.str(a[2]).string, range: range)
    return .string(frame.text { host.sourceLine($0, $1) })
  }
  module.def("exception_lines", "exception, /") { (m, a) in
    guard let e = a[0].exception else { return .list([]) }
    return .list(m.messageLines(e).map { .string($0) })
  }
  module.def("set_traceback", "exception, traceback, /") { (m, a) in
    if let e = a[0].exception {
      e.traceback = (a[1].object as? PyTraceback).map { Array($0.entries[$0.index...].reversed()) } ?? []
    }
    return .none
  }
  module.def("source_lines", "file, /") { (m, a) in
    guard let host = m.host as? any LibraryHost, let file = a[0].str?.string else { return .none }
    var lines: [Value] = []
    while let line = host.sourceLine(file, lines.count + 1) { lines.append(.string(line + "\n")) }
    return .list(lines)
  }
  module.def("source_line", "file, line, /") { (m, a) throws(Raised) in
    guard let host = m.host as? any LibraryHost, let file = a[0].str?.string, case .int(let n) = a[1] else {
      return .string("")
    }
    return .string(host.sourceLine(file, n) ?? "")
  }
}

private func defineWorld(_ library: Library, _ module: PyModule) {
  module.def("latency", "") { (m, _) in .float(library.surroundings.settings.latency) }
  module.def("network", "") { (m, _) in
    let network = library.surroundings.settings.network
    return .tuple([
      .float(network.latency), network.bandwidth.map { .float($0) } ?? .none, network.buffer.map { .int($0) } ?? .none,
    ])
  }
  // A future for something that the network is to bring, with words that fit behind "waits for".
  module.def("stream_future", "loop, purpose, /") { (m, a) throws(Raised) in
    guard let loop = a[0].object as? EventLoop else { return try m.callMethod(a[0], "create_future") }
    let future = try loop.createFuture(m, .stream)
    library.world.describe(future, as: .stream, try m.str(a[1]).string)
    return .object(future)
  }
  module.def("describe_future", "future, purpose, /") { (m, a) throws(Raised) in
    if case .object(let o) = a[0], o.layout == .future {
      library.world.describe(unsafeDowncast(o, to: PyFuture.self), as: .stream, try m.str(a[1]).string)
    }
    return .none
  }
  module.def("hosts", "") { (m, _) in
    .list(
      library.surroundings.settings.hosts.map { host in
        let headers = PyDict()
        for (key, value) in host.headers.sorted(by: { $0.key < $1.key }) { headers.set(key, .string(value)) }
        return .tuple([
          .string(host.url), .int(host.status), .string(host.body), host.latency.map { .float($0) } ?? .none,
          .object(headers), .bool(host.isDown),
        ])
      })
  }
  module.def("files", "") { (m, _) in
    let made = PyDict()
    for (path, text) in library.surroundings.settings.files.sorted(by: { $0.key < $1.key }) { made.set(path, .string(text)) }
    return .object(made)
  }
  module.def("arguments", "") { (m, _) in
    .list(([library.surroundings.fileName] + library.surroundings.arguments).map { .string($0) })
  }
  module.def("file_name", "") { (m, _) in .string(library.surroundings.fileName) }
  module.def("urandom", "size, /") { (m, a) throws(Raised) in
    let n = try m.index(a[0])
    if n < 0 { throw m.valueError("negative argument not allowed") }
    if n > 1 << 26 { throw m.error(types.memoryError, "") }
    return .object(PyBytes(library.randomSource.generator.bytes(n)))
  }
  module.def("strptime", "text, format, /") { (m, a) throws(Raised) in
    let parsed = try library.parseTime(a[0], a[1])
    let t = parsed.time
    return .tuple([
      .tuple([t.year, t.month, t.day, t.hour, t.minute, t.second, t.weekday, t.dayOfYear, t.isDST].map { .int($0) }),
      .int(parsed.microsecond), parsed.offset.map { .int($0) } ?? .none, .int(parsed.offsetMicrosecond),
      parsed.zone.map { .string($0) } ?? .none,
    ])
  }
  module.def("write_error", "text, /") { (m, a) throws(Raised) in
    m.host?.write(try m.str(a[0]), to: .standardError)
    return .none
  }
  module.def("modules", "") { (m, _) in
    .object(m.modules.dict)
  }
  module.def("log_instances", "") { (m, _) in
    m.beginLoggingInstances()
    return .none
  }
  module.def("collect_circles", "") { (m, _) in .int(m.collectCircles(library.world.collectable)) }
  module.def("known_module", "name, /") { (m, a) in .bool(Library.moduleNames.contains(a[0].str?.string ?? "")) }
  module.def("import_module", "name, /") { (m, a) throws(Raised) in
    guard let name = a[0].str else { throw m.typeError("the name of a module must be str") }
    return .object(try m.importModule(name.string))
  }
}

/// Classes that have no name in `builtins`.
private func defineTypes(_ library: Library, _ module: PyModule) {
  let hidden: [(String, PyType)] = [
    ("function", types.function), ("method", types.method), ("builtin_function", types.builtinFunction),
    ("method_descriptor", types.methodDescriptor), ("getset_descriptor", types.getSetDescriptor), ("cell", types.cell),
    ("code", types.code), ("module", types.module), ("generator", types.generator), ("coroutine", types.coroutine),
    ("async_generator", types.asyncGenerator), ("traceback", types.traceback), ("frame", types.frame),
    ("mappingproxy", types.mappingProxy), ("generic_alias", types.genericAlias), ("union", types.unionType),
    ("namespace", types.namespace), ("dict_keys", moreTypes.dictKeys), ("dict_values", moreTypes.dictValues),
    ("dict_items", moreTypes.dictItems), ("iterator", types.iterator), ("not_simulated", types.notSimulatedError),
  ]
  for (name, type) in hidden { module.set(name, type) }
}

private func defineObjects(_ module: PyModule) {
  defineOrderedViews(module)
  module.def("field_getter", "index, /") { (m, a) throws(Raised) in
    let i = try m.index(a[0])
    return .object(
      PyNativeAttribute("field", get: { (m, v) throws(Raised) in
        guard let items = v.tuple?.items, i < items.count else {
          throw m.typeError("descriptor for index '\(i)' for tuple subclasses doesn't apply to '\(m.typeName(v))' object")
        }
        return items[i]
      }, set: { (m, _, _) throws(Raised) in throw m.attributeError("can't set attribute") }))
  }
  module.def("set_pattern_kind", "cls, kind, /") { (m, a) in
    if let t = a[0].type { t.patternKind = a[1].str?.string == "sequence" ? .sequence : .mapping }
    return .none
  }
  module.def("set_abstract", "cls, names, /") { (m, a) throws(Raised) in
    guard let t = a[0].type, !t.isBuiltin else { return .none }
    try m.setAbstractMethods(t, try m.elements(a[1]).compactMap { $0.str?.string })
    return .none
  }
  module.def("collect_abstract", "cls, /") { (m, a) throws(Raised) in
    if let t = a[0].type, !t.isBuiltin { try m.collectAbstractMethods(t) }
    return .none
  }
  // Whether the class or a base other than `object` has the method, and it is not None.
  module.def("has_method", "cls, name, /") { (m, a) throws(Raised) in
    guard let t = a[0].type, let name = a[1].str else { return .bool(false) }
    for base in t.mro {
      if let found = base.dict.get(name) { return .bool(!found.isNone) }
    }
    return .bool(false)
  }
  // How messages name a class that CPython implements in C.
  module.def("spell_type", "cls, name, /") { (m, a) in
    if let t = a[0].type, !t.isBuiltin { t.spelledName = a[1].str?.string }
    return .none
  }
  module.def("is_builtin", "cls, /") { (m, a) in .bool(a[0].type?.isBuiltin ?? false) }
  module.def("length_hint", "obj, default=0, /") { (m, a) throws(Raised) in
    if case .object(let o) = a[0], o.type.lookup(m.names.__len__) != nil { return .int(try m.length(a[0])) }
    if let answer = try m.callSpecial(a[0], m.names.__length_hint__), !answer.isNotImplemented { return answer }
    return a[1].isNull ? .int(0) : a[1]
  }
  module.def("bit_count", "n, /") { (m, a) throws(Raised) in .int(try m.whole(a[0]).magnitude.words.reduce(0) { $0 + $1.nonzeroBitCount }) }
  for (name, f) in [("md5", md5), ("sha1", sha1), ("sha224", sha224), ("sha256", sha256), ("sha384", sha384), ("sha512", sha512)] {
    module.def(name, "data, /") { (m, a) throws(Raised) in .object(PyBytes(f(try m.bytesArgument(a[0])))) }
  }
  // The bits of a float and back, for `struct`.
  module.def("float_bits", "value, width, /") { (m, a) throws(Raised) in
    let d = try m.real(a[0])
    switch try m.index(a[1]) {
    case 8: return .integer(BigInt(d.plainBits))
    case 4:
      let f = Float(d)
      if f.isInfinite && d.isFinite { throw m.overflowError("float too large to pack with f format") }
      return .int(Int(f.bitPattern))
    default:
      #if arch(arm64) || os(Linux)
        let h = Float16(d)
        if h.isInfinite && d.isFinite { throw m.overflowError("float too large to pack with e format") }
        return .int(Int(h.bitPattern))
      #else
        throw m.unsupported("half floats are not simulated")
      #endif
    }
  }
  module.def("bits_float", "bits, width, /") { (m, a) throws(Raised) in
    let n = try m.whole(a[0])
    switch try m.index(a[1]) {
    case 8: return .float(Double(bitPattern: UInt64(truncatingIfNeeded: n)))
    case 4: return .float(Double(Float(bitPattern: UInt32(truncatingIfNeeded: n))))
    default:
      #if arch(arm64) || os(Linux)
        return .float(Double(Float16(bitPattern: UInt16(truncatingIfNeeded: n))))
      #else
        throw m.unsupported("half floats are not simulated")
      #endif
    }
  }
}

/// `OrderedDict` has views of its own classes, for their names.
private func defineOrderedViews(_ module: PyModule) {
  let kinds: [(String, DictViewKind, PyType)] = [
    ("odict_keys", .keys, moreTypes.dictKeys), ("odict_values", .values, moreTypes.dictValues),
    ("odict_items", .items, moreTypes.dictItems),
  ]
  for (name, kind, base) in kinds {
    var made: PyType?
    module.def(name, "dict, /") { (m, a) throws(Raised) in
      let type = made ?? m.makeType(name, module: "builtins", base: base) { _ in }
      made = type
      let view = PyDictView(try m.dict(a[0]), kind)
      view.type = type
      return .object(view)
    }
  }
}
