// `sys`: what programs ask of the interpreter, answered for CPython 3.13 on Linux.

nonisolated(unsafe) let sysModule = NativeModule("sys") { (library, module) throws(Raised) in
  defineStreams(library, module)
  defineFacts(library, module)
  defineFunctions(library, module)
}

/// `sys.stdin`: the lines that `input()` reads.
private final class StandardInput: PyObject {
  init(_ type: PyType) { super.init(type: type, layout: .native) }
}

/// `sys.stdout.buffer`: bytes are written as the UTF-8 text that they are.
private final class BinaryStream: PyObject {
  let kind: OutputStreamKind

  init(_ type: PyType, _ kind: OutputStreamKind) {
    self.kind = kind
    super.init(type: type, layout: .native)
  }
}

private func defineStreams(_ library: Library, _ module: PyModule) {
  let m = library.machine
  let binary = m.makeType("BufferedWriter", module: "_io", layout: .native, isFinal: true) { t in
    t.def("write", "buffer, /") { (m, a) throws(Raised) in
      let bytes = try m.bytesArgument(a[1])
      let kind = (a[0].object as? BinaryStream)?.kind ?? .standardOutput
      m.host?.write(PyStr(String(decoding: bytes, as: UTF8.self)), to: kind)
      return .int(bytes.count)
    }
    t.def("flush") { (_, _) in .none }
    t.def("close") { (_, _) in .none }
    t.def("isatty") { (_, _) in .bool(false) }
    t.def("writable") { (_, _) in .bool(true) }
    t.def("fileno") { (_, a) in .int((a[0].object as? BinaryStream)?.kind == .standardError ? 2 : 1) }
    t.attribute("closed", get: { (_, _) in .bool(false) })
    t.attribute("mode", get: { (_, _) in .string("wb") })
  }
  for (name, kind) in [("stdout", OutputStreamKind.standardOutput), ("stderr", .standardError)] {
    let made = PyStandardStream(kind)
    made.buffer = .object(BinaryStream(binary, kind))
    let stream = Value.object(made)
    module.set(name, stream)
    module.set("__\(name)__", stream)
  }
  let type = m.makeType("TextIOWrapper", module: "_io", layout: .native, isFinal: true) { t in
    func line(_ m: Machine) throws(Raised) -> PyStr {
      guard let host = m.host else { return PyStr("") }
      do throws(Raised) {
        return try host.readLine(prompt: PyStr(""), m).appending(PyStr("\n"))
      } catch {
        if error.exception.type.isSubclass(of: types.eofError) { return PyStr("") }
        throw error
      }
    }
    func rest(_ m: Machine) throws(Raised) -> [PyStr] {
      var lines: [PyStr] = []
      while true {
        let next = try line(m)
        if next.count == 0 { return lines }
        lines.append(next)
      }
    }
    t.def("readline", "size=-1, /") { (m, a) throws(Raised) in .object(try line(m)) }
    t.def("read", "size=-1, /") { (m, a) throws(Raised) in .object(PyStr.joined([PyStr("")] + (try rest(m)))) }
    t.def("readlines", "hint=-1, /") { (m, a) throws(Raised) in .list(try rest(m).map { .object($0) }) }
    t.def("__iter__") { (_, a) in a[0] }
    t.def("__next__") { (m, a) throws(Raised) in
      let next = try line(m)
      if next.count == 0 { throw m.stopIteration() }
      return .object(next)
    }
    t.def("isatty") { (_, _) in .bool(false) }
    t.def("fileno") { (_, _) in .int(0) }
    t.def("readable") { (_, _) in .bool(true) }
    t.def("writable") { (_, _) in .bool(false) }
    t.def("close") { (_, _) in .none }
    t.attribute("encoding", get: { (_, _) in .string("utf-8") })
    t.attribute("closed", get: { (_, _) in .bool(false) })
    t.attribute("name", get: { (_, _) in .string("<stdin>") })
    t.def("__repr__") { (_, _) in .string("<_io.TextIOWrapper name='<stdin>' mode='r' encoding='utf-8'>") }
  }
  let input = Value.object(StandardInput(type))
  module.set("stdin", input)
  module.set("__stdin__", input)
}

private func defineFacts(_ library: Library, _ module: PyModule) {
  let m = library.machine
  module.set("argv", .list(([library.surroundings.fileName] + library.surroundings.arguments).map { .string($0) }))
  module.set("orig_argv", .list([.string("python3")] + ([library.surroundings.fileName] + library.surroundings.arguments).map { .string($0) }))
  module.set("path", .list([.string("")]))
  module.set("meta_path", .list([]))
  module.set("modules", .object(m.modules.dict))
  module.set("warnoptions", .list([]))
  module.set("_xoptions", .object(PyDict()))
  module.set("executable", .string("/usr/bin/python3"))
  for name in ["prefix", "base_prefix", "exec_prefix", "base_exec_prefix"] { module.set(name, .string("/usr")) }
  module.set("platform", .string("linux"))
  module.set("byteorder", .string("little"))
  module.set("maxsize", .int(Int.max))
  module.set("maxunicode", .int(0x10FFFF))
  module.set("version", .string("3.13.0 (main, Oct  7 2024, 00:00:00) [GCC 13.2.0]"))
  module.set("copyright", .string("Copyright (c) 2001-2024 Python Software Foundation."))
  module.set("hexversion", .int(0x030D00F0))
  module.set("api_version", .int(1013))
  module.set("dont_write_bytecode", .bool(false))
  module.set("float_repr_style", .string("short"))
  module.set("abiflags", .string(""))
  func sequence(_ name: String, _ fields: [(String, Value)]) -> Value {
    let type = m.makeStructSequence(name, module: "sys", fields: fields.map(\.0))
    return .object(PyStructSequence(fields.map(\.1), type: type))
  }
  let version: [(String, Value)] = [
    ("major", .int(3)), ("minor", .int(13)), ("micro", .int(0)), ("releaselevel", .string("final")), ("serial", .int(0)),
  ]
  let info = sequence("version_info", version)
  module.set("version_info", info)
  module.set(
    "float_info",
    sequence(
      "float_info",
      [
        ("max", .float(Double.greatestFiniteMagnitude)), ("max_exp", .int(1024)), ("max_10_exp", .int(308)),
        ("min", .float(Double.leastNormalMagnitude)), ("min_exp", .int(-1021)), ("min_10_exp", .int(-307)),
        ("dig", .int(15)), ("mant_dig", .int(53)), ("epsilon", .float(Double.ulpOfOne)), ("radix", .int(2)),
        ("rounds", .int(1)),
      ]))
  module.set(
    "int_info",
    sequence(
      "int_info",
      [
        ("bits_per_digit", .int(30)), ("sizeof_digit", .int(4)), ("default_max_str_digits", .int(4300)),
        ("str_digits_check_threshold", .int(640)),
      ]))
  module.set(
    "hash_info",
    sequence(
      "hash_info",
      [
        ("width", .int(64)), ("modulus", .int((1 << 61) - 1)), ("inf", .int(314159)), ("nan", .int(0)),
        ("imag", .int(1_000_003)), ("algorithm", .string("siphash13")), ("hash_bits", .int(64)), ("seed_bits", .int(128)),
        ("cutoff", .int(0)),
      ]))
  let flags: [(String, Int)] = [
    ("debug", 0), ("inspect", 0), ("interactive", 0), ("optimize", 0), ("dont_write_bytecode", 0), ("no_user_site", 0),
    ("no_site", 0), ("ignore_environment", 0), ("verbose", 0), ("bytes_warning", 0), ("quiet", 0), ("hash_randomization", 0),
    ("isolated", 0), ("dev_mode", 0), ("utf8_mode", 0), ("warn_default_encoding", 0), ("safe_path", 0),
    ("int_max_str_digits", 4300),
  ]
  module.set("flags", sequence("flags", flags.map { ($0, $0 == "dev_mode" || $0 == "safe_path" ? .bool(false) : .int($1)) }))
  module.set(
    "thread_info",
    sequence("thread_info", [("name", .string("pthread")), ("lock", .string("semaphore")), ("version", .string("NPTL 2.39"))]))
  let implementation: [(PyStr, Value)] = [
    (m.intern("name"), .string("cpython")), (m.intern("cache_tag"), .string("cpython-313")), (m.intern("version"), info),
    (m.intern("hexversion"), .int(0x030D00F0)), (m.intern("_multiarch"), .string("x86_64-linux-gnu")),
  ]
  if let made = try? m.call(.object(types.namespace), [], keywords: implementation) { module.set("implementation", made) }
  module.set("builtin_module_names", .tuple(["_io", "builtins", "itertools", "sys", "time"].map { .string($0) }))
  let known = PySet(type: types.frozenset)
  for name in standardModules.sorted() { _ = try? known.add(.string(name), m) }
  module.set("stdlib_module_names", .object(known))
}

private func defineFunctions(_ library: Library, _ module: PyModule) {
  module.def("exit", "status=None, /") { (m, a) throws(Raised) in
    throw Raised(PyException(type: types.systemExit, args: a[0].isNull || a[0].isNone ? [] : a[0].tuple?.items ?? [a[0]]))
  }
  module.def("exception", "") { (m, _) in m.handledException.map { .object($0) } ?? .none }
  module.def("exc_info", "") { (m, _) in
    guard let e = m.handledException else { return .tuple([.none, .none, .none]) }
    return .tuple([.object(e.type), .object(e), m.tracebackValue(e)])
  }
  module.def("getrecursionlimit", "") { (m, _) in .int(m.recursionLimit) }
  module.def("setrecursionlimit", "limit, /") { (m, a) throws(Raised) in
    guard case .int(let n) = try m.indexValue(a[0]), Int32(exactly: n) != nil else {
      throw m.overflowError("Python int too large to convert to C int")
    }
    if n < 1 { throw m.valueError("recursion limit must be greater or equal than 1") }
    if n <= m.depth {
      throw m.error(
        types.recursionError,
        "cannot set the recursion limit to \(n) at the recursion depth \(m.depth): the limit is too low")
    }
    m.recursionLimit = min(n, 200_000)
    return .none
  }
  module.def("intern", "string, /") { (m, a) throws(Raised) in
    guard let s = a[0].str else { throw m.typeError("intern() argument must be str, not \(m.typeName(a[0]))") }
    return .object(m.intern(s))
  }
  module.def("getsizeof", "object, default=None, /") { (m, a) throws(Raised) in .int(try size(m, a[0])) }
  module.def("getrefcount", "object, /") { (m, a) throws(Raised) in
    throw m.unsupported("sys.getrefcount() is not simulated")
  }
  module.def("getdefaultencoding", "") { (_, _) in .string("utf-8") }
  module.def("getfilesystemencoding", "") { (_, _) in .string("utf-8") }
  module.def("getfilesystemencodeerrors", "") { (_, _) in .string("surrogateescape") }
  module.def("getswitchinterval", "") { (_, _) in .float(0.005) }
  module.def("setswitchinterval", "interval, /") { (_, _) in .none }
  module.def("get_int_max_str_digits", "") { (m, _) in .int(m.decimalDigitLimit == Int.max ? 0 : m.decimalDigitLimit) }
  module.def("set_int_max_str_digits", "maxdigits") { (m, a) throws(Raised) in
    let n = try m.index(a[0])
    if n != 0 && n < 640 { throw m.valueError("maxdigits must be 0 or larger than 640") }
    m.decimalDigitLimit = n == 0 ? Int.max : n
    return .none
  }
  module.def("is_finalizing", "") { (_, _) in .bool(false) }
  module.def("_is_gil_enabled", "") { (_, _) in .bool(true) }
  module.def("gettrace", "") { (_, _) in .none }
  module.def("getprofile", "") { (_, _) in .none }
  for name in ["settrace", "setprofile", "addaudithook"] {
    module.def(name, "function, /") { (m, _) throws(Raised) in throw m.unsupported("sys.\(name)() is not simulated") }
  }
  module.def("set_coroutine_origin_tracking_depth", "depth") { (m, a) throws(Raised) in
    guard case .int(let depth) = a[0] else { throw m.typeError("'\(m.typeName(a[0]))' object cannot be interpreted as an integer") }
    if depth < 0 { throw m.valueError("depth must be >= 0") }
    m.tracksOrigins = depth > 0
    return .none
  }
  // asyncio's debug mode asks for ten frames.
  module.def("get_coroutine_origin_tracking_depth", "") { (m, _) in .int(m.tracksOrigins ? 10 : 0) }
  let hooks = library.machine.makeStructSequence("asyncgen_hooks", module: "builtins", fields: ["firstiter", "finalizer"])
  module.def("get_asyncgen_hooks", "") { (m, _) throws(Raised) in
    guard let loop = library.world.running else { return .object(PyStructSequence([.none, .none], type: hooks)) }
    let methods = try ["_asyncgen_firstiter_hook", "_asyncgen_finalizer_hook"].map { (name) throws(Raised) in
      try m.getAttribute(.object(loop), name)
    }
    return .object(PyStructSequence(methods, type: hooks))
  }
  module.def("displayhook", "value, /") { (m, a) throws(Raised) in
    if !a[0].isNone { m.host?.write(PyStr(try m.reprString(a[0]) + "\n"), to: .standardOutput) }
    return .none
  }
  module.def("excepthook", "exctype, value, traceback, /") { (m, a) throws(Raised) in
    if let e = a[1].exception, let host = m.host as? any LibraryHost { host.writeError(host.tracebackText(e)) }
    return .none
  }
  module.def("unraisablehook", "unraisable, /") { (m, a) throws(Raised) in
    let message = try m.getAttribute(a[0], m.intern("err_msg"))
    let object = try m.getAttribute(a[0], m.intern("object"))
    let value = try m.getAttribute(a[0], m.intern("exc_value"))
    let text = message.isNone ? "Exception ignored in" : try m.str(message).string
    guard let e = value.exception else { return .none }
    m.host?.unraisable(e, context: object.isNone ? text + ":" : "\(text): \(try m.reprString(object))")
    return .none
  }
  let fields = ["exc_type", "exc_value", "exc_traceback", "err_msg", "object"]
  module.set(
    "UnraisableHookArgs",
    library.machine.makeStructSequence("UnraisableHookArgs", module: "builtins", fields: fields, isOpen: true))
  for name in ["displayhook", "excepthook", "unraisablehook"] { module.set("__\(name)__", module.dict.get(name) ?? .none) }
  module.def("_getframe", "depth=0, /") { (m, a) throws(Raised) in
    let depth = a[0].isNull ? 0 : try m.index(a[0])
    guard let frame = m.frameSummary(depth: max(depth, 0)) else { throw m.valueError("call stack is not deep enough") }
    return .object(frame)
  }
  module.def("_getframemodulename", "depth=0, /") { (m, a) throws(Raised) in
    let depth = a[0].isNull ? 0 : try m.index(a[0])
    return m.frameSummary(depth: max(depth, 0))?.globals?.get(m.names.__name__) ?? .none
  }
}

/// A size as CPython on a 64-bit machine would report it, for the plain builtin classes.
private func size(_ m: Machine, _ v: Value) throws(Raised) -> Int {
  switch v {
  case .int(let n):
    var (digits, rest) = (1, n.magnitude >> 30)
    while rest > 0 {
      digits += 1
      rest >>= 30
    }
    return 24 + 4 * digits
  case .float: return 24
  case .bool: return 28
  case .none, .null, .ellipsis, .notImplemented: return 16
  case .object(let o):
    if let s = v.str {
      let widest = s.codePoints.max() ?? 0
      if widest < 128 { return 41 + s.count }
      return widest < 256 ? 57 + s.count : widest < 65_536 ? 58 + 2 * s.count : 60 + 4 * s.count
    }
    if let b = v.bytes { return 33 + b.bytes.count }
    if let l = v.list { return 56 + 8 * l.items.count }
    if let t = v.tuple { return 40 + 8 * t.items.count }
    if let d = v.dict { return d.count == 0 ? 64 : d.count <= 5 ? 184 : d.count <= 10 ? 352 : 104 + 32 * d.count }
    if v.set != nil { return 216 }
    if o.layout == .bigInt { return 24 + 4 * ((v.bigInt?.magnitude.bitWidth ?? 0) + 29) / 30 }
    return 48
  }
}
