// `_sre`: compiled patterns for `re`, whose classes are written in Python.

/// A compiled pattern.
final class PyRegex: PyObject {
  let program: RegexProgram
  let matcher: RegexMatcher
  /// The text that was searched last, taken apart.
  private var lastText: PyObject?
  private var lastCodes = RegexText(codes: [])

  init(_ program: RegexProgram, type: PyType) {
    self.program = program
    matcher = RegexMatcher(program)
    super.init(type: type, layout: .native)
  }

  func codes(_ v: Value) -> RegexText? {
    guard let o = v.object else { return nil }
    if o === lastText, o.layout != .bytearray { return lastCodes }
    let made: RegexText
    if let s = v.str {
      made = RegexText(codes: s.codePoints)
    } else if let b = v.bytes {
      made = RegexText(codes: b.bytes.map { UInt32($0) })
    } else if let b = v.cast(.bytearray, to: PyByteArray.self) {
      made = RegexText(codes: b.bytes.map { UInt32($0) })
    } else {
      return nil
    }
    lastText = o
    lastCodes = made
    return made
  }

  override func dropReferences() { lastText = nil }
}

nonisolated(unsafe) let regexModule = NativeModule("_sre") { (library, module) throws(Raised) in
  let m = library.machine
  let t = m.makeType("Program", module: "_sre", layout: .native, isFinal: true) { _ in }
  func own(_ m: Machine, _ v: Value) throws(Raised) -> PyRegex {
    guard let o = v.object as? PyRegex else { throw m.wrongReceiver(v, t) }
    return o
  }
  // The answer is the program, or a tuple of what is wrong and where.
  module.def("compile", "pattern, flags, /") { (m, a) throws(Raised) in
    let text: [UInt32]
    let isBytes: Bool
    if let s = a[0].str {
      (text, isBytes) = (s.codePoints, false)
    } else {
      (text, isBytes) = (try m.bytesArgument(a[0]).map { UInt32($0) }, true)
    }
    let flags = RegexFlags(rawValue: try m.index(a[1]))
    do throws(RegexProblem) {
      return .object(PyRegex(try RegexProgram(text, flags: flags, isBytes: isBytes), type: t))
    } catch {
      return .tuple([.string(error.message), error.position.map { .int($0) } ?? .none])
    }
  }
  t.attribute("flags", get: { (m, v) throws(Raised) in .int(try own(m, v).program.flags.rawValue) })
  t.attribute("groups", get: { (m, v) throws(Raised) in .int(try own(m, v).program.groupCount) })
  t.attribute("groupindex", get: { (m, v) throws(Raised) in
    let made = PyDict()
    for (name, n) in try own(m, v).program.groupNames { made.set(name, .int(n)) }
    return .object(made)
  })
  // Modes: 0 search, 1 match, 2 fullmatch.  The answer: starts and ends of the groups and the last group, or None.
  t.def("scan", "text, start, end, mode, advance, /") { (m, a) throws(Raised) in
    let regex = try own(m, a[0])
    guard let text = regex.codes(a[1]) else {
      throw m.typeError("expected string or bytes-like object, got '\(m.typeName(a[1]))'")
    }
    let n = text.codes.count
    let end = min(max(try m.index(a[3]), 0), n)
    let start = min(max(try m.index(a[2]), 0), n)
    let advance = try m.index(a[5])
    if start > end { return .none }
    let found: [Int]?
    switch try m.index(a[4]) {
    case 0: found = regex.matcher.search(text, from: start, end: end, mustAdvancePast: advance)
    case 1: found = regex.matcher.match(text, from: start, end: end, isFull: false, mustAdvancePast: advance)
    default: found = regex.matcher.match(text, from: start, end: end, isFull: true)
    }
    guard let found else { return .none }
    return .tuple(found.map { .int($0) })
  }
  module.def("lower", "code, /") { (m, a) throws(Raised) in
    .int(Int(RegexCase.lower(UInt32(clamping: try m.index(a[0])))))
  }
}
