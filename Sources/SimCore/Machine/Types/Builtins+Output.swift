// `print`, `input`, and the functions that reach outside, which are refused.

func installOutputFunctions(_ b: PyModule) {
  b.def("print", "...") { (m, a) throws(Raised) in
    try m.print(a)
    return .none
  }
  b.def("input", "prompt='', /") { (m, a) throws(Raised) in
    let prompt = a[0].isNull ? PyStr("") : try m.str(a[0])
    guard let host = m.host else { throw m.error(types.eofError, "EOF when reading a line") }
    if let sys = m.modules["sys"]?.dict, let answer = try m.inputElsewhere(sys, prompt) { return answer }
    return .object(try host.readLine(prompt: prompt, m))
  }
  b.def("open", "...") { (m, a) throws(Raised) in
    guard let first = a.count > 0 ? a[0] : nil else {
      throw m.typeError("open() missing required argument 'file' (pos 1)")
    }
    if let answer = try m.host?.open(a, m) { return answer }
    let e = PyException(
      type: types.permissionError, args: [.int(13), .string("Simul gives programs no access to files")])
    e.setField(m, "errno", .int(13))
    e.setField(m, "strerror", .string("Simul gives programs no access to files"))
    e.setField(m, "filename", first)
    throw Raised(e)
  }
  b.def("breakpoint", "...") { (m, a) throws(Raised) in throw m.unsupported("breakpoint() is not simulated") }
  b.def("help", "...") { (m, a) throws(Raised) in throw m.unsupported("help() is not simulated") }
  for name in ["exit", "quit"] {
    b.def(name, "code=None, /") { (m, a) throws(Raised) in
      throw Raised(PyException(type: types.systemExit, args: [a[0].isNull ? .none : a[0]]))
    }
  }
}

extension MachineHost {
  /// A line of input without its end; there is none.
  public func readLine(prompt: PyStr, _ m: Machine) throws(Raised) -> PyStr {
    if prompt.count > 0 { write(prompt, to: .standardOutput) }
    throw m.error(types.eofError, "EOF when reading a line")
  }

  /// The file object for a call of `open`, or nil where the host serves no files.
  public func open(_ arguments: Arguments, _ m: Machine) throws(Raised) -> Value? { nil }
}

extension Machine {
  /// What `input()` reads where the program put a stream of its own in place of `sys.stdin`; nil where it did not.
  func inputElsewhere(_ sys: PyDict, _ prompt: PyStr) throws(Raised) -> Value? {
    for name in ["stdin", "stdout", "stderr"] where sys.get(name).map(\.isNone) ?? true {
      throw runtimeError("input(): lost sys.\(name)")
    }
    guard let stream = sys.get("stdin"), let own = sys.get("__stdin__"), !stream.isIdentical(to: own) else { return nil }
    if prompt.count > 0, let out = sys.get("stdout") { _ = try callMethod(out, "write", .object(prompt)) }
    let line = try callMethod(stream, "readline")
    guard let text = line.str else { throw typeError("object.readline() returned non-string") }
    if text.count == 0 { throw error(types.eofError, "EOF when reading a line") }
    return text[text.count - 1] == 10 ? .object(text.slice(0, text.count - 1)) : line
  }

  func print(_ a: Arguments) throws(Raised) {
    var (separator, end, file): (Value, Value, Value) = (.none, .none, .none)
    var flush = false
    for (name, value) in a.keywords {
      switch name.string {
      case "sep": separator = value
      case "end": end = value
      case "file": file = value
      case "flush": flush = try truthy(value)
      default:
        let near = suggestion(for: name.string, among: ["sep", "end", "file", "flush"])
        throw typeError(
          "print() got an unexpected keyword argument '\(name.string)'" + (near.map { ". Did you mean '\($0)'?" } ?? ""))
      }
    }
    let between = try part(separator, "sep") ?? PyStr(" ")
    let last = try part(end, "end") ?? PyStr("\n")
    var parts: [PyStr] = []
    let n = a.positionalCount
    parts.reserveCapacity(2 * n + 1)
    let target = file.isNone ? modules["sys"]?.dict.get("stdout") ?? .none : file
    let stream = target.object as? PyStandardStream
    // The program's own stream sees each piece as it is made; ours gets the whole line at once.
    let isDirect = target.isNone || stream != nil
    do throws(Raised) {
      for i in 0..<n {
        if i > 0 { try put(between, target, isDirect, &parts) }
        try put(try str(a[i]), target, isDirect, &parts)
      }
    } catch {
      // What came before the text that could not be made is out.
      if !parts.isEmpty { host?.write(PyStr.joined(parts), to: stream?.kind ?? .standardOutput) }
      throw error
    }
    try put(last, target, isDirect, &parts)
    if isDirect {
      host?.write(PyStr.joined(parts), to: stream?.kind ?? .standardOutput)
    } else if flush {
      _ = try callMethod(target, "flush")
    }
  }

  private func put(_ text: PyStr, _ target: Value, _ isDirect: Bool, _ parts: inout [PyStr]) throws(Raised) {
    if isDirect {
      // The standard output takes no half of a pair; what is wrong with it is said as by `encode`.
      if text.hasSurrogate, (target.object as? PyStandardStream)?.kind != .standardError {
        _ = try encode(text, encoding: .null, errors: .null, function: "encode")
      }
      parts.append(text)
    } else {
      _ = try callMethod(target, "write", .object(text))
    }
  }

  private func part(_ v: Value, _ name: String) throws(Raised) -> PyStr? {
    if v.isNone { return nil }
    guard let s = v.str else { throw typeError("\(name) must be None or a string, not \(typeName(v))") }
    return s
  }
}

extension PyStr {
  /// Whether there is half of a pair of surrogates in it, which cannot be written.
  fileprivate var hasSurrogate: Bool {
    !isNarrow && (0..<count).contains { (0xD800...0xDFFF).contains(self[$0]) }
  }

  /// All texts one after the other.
  static func joined(_ parts: [PyStr]) -> PyStr {
    if parts.count == 1 { return parts[0] }
    if parts.count == 2, parts[0].count == 0 { return parts[1] }
    let n = parts.reduce(0) { $0 + $1.count }
    if parts.allSatisfy(\.isNarrow) {
      return PyStr(count: n, narrow: true) { target in
        var p = target
        for part in parts where part.count > 0 {
          p.copyMemory(from: part.storage, byteCount: part.count)
          p += part.count
        }
      }
    }
    var all: [UInt32] = []
    all.reserveCapacity(n)
    for part in parts { all += part.codePoints }
    return PyStr(codePoints: all)
  }
}

/// `sys.stdout` and `sys.stderr`.
public final class PyStandardStream: PyObject {
  public let kind: OutputStreamKind
  /// The stream of bytes below this one.
  var buffer = Value.none

  public init(_ kind: OutputStreamKind) {
    self.kind = kind
    super.init(type: moreTypes.textStream, layout: .native)
  }
}

func installStandardStream() {
  let t = moreTypes.textStream
  t.refuseInstances()
  func own(_ m: Machine, _ v: Value) throws(Raised) -> PyStandardStream {
    guard let o = v.object as? PyStandardStream else { throw m.wrongReceiver(v, moreTypes.textStream) }
    return o
  }
  t.def("write", "text, /") { (m, a) throws(Raised) in
    let o = try own(m, a[0])
    guard let s = a[1].str else { throw m.typeError("write() argument must be str, not \(m.typeName(a[1]))") }
    m.host?.write(s, to: o.kind)
    return .int(s.count)
  }
  t.def("writelines", "lines, /") { (m, a) throws(Raised) in
    let o = try own(m, a[0])
    try m.iterate(a[1]) { (line) throws(Raised) in
      guard let s = line.str else { throw m.typeError("write() argument must be str, not \(m.typeName(line))") }
      m.host?.write(s, to: o.kind)
    }
    return .none
  }
  t.def("flush") { (_, _) in .none }
  t.def("isatty") { (_, _) in .bool(false) }
  t.def("writable") { (_, _) in .bool(true) }
  t.def("readable") { (_, _) in .bool(false) }
  t.def("fileno") { (m, a) throws(Raised) in .int(try own(m, a[0]).kind == .standardOutput ? 1 : 2) }
  t.def("reconfigure", "*, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None") {
    (_, _) in .none
  }
  t.def("close") { (_, _) in .none }
  t.def("seekable") { (_, _) in .bool(false) }
  t.def("__enter__") { (_, a) in a[0] }
  t.def("__exit__", "*args") { (_, _) in .none }
  t.attribute("buffer", get: { (m, v) throws(Raised) in try own(m, v).buffer })
  t.attribute("mode", get: { (_, _) in .string("w") })
  t.attribute("newlines", get: { (_, _) in .none })
  t.attribute("line_buffering", get: { (_, _) in .bool(false) })
  t.attribute("write_through", get: { (_, _) in .bool(false) })
  t.attribute("encoding", get: { (_, _) in .string("utf-8") })
  t.attribute("errors", get: { (m, v) throws(Raised) in
    .string(try own(m, v).kind == .standardOutput ? "strict" : "backslashreplace")
  })
  t.attribute("closed", get: { (_, _) in .bool(false) })
  t.attribute("name", get: { (m, v) throws(Raised) in
    .string(try own(m, v).kind == .standardOutput ? "<stdout>" : "<stderr>")
  })
  t.def("__repr__") { (m, a) throws(Raised) in
    let name = try own(m, a[0]).kind == .standardOutput ? "<stdout>" : "<stderr>"
    return .string("<_io.TextIOWrapper name='\(name)' mode='w' encoding='utf-8'>")
  }
}
