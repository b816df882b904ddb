// `eval`, `exec`, `compile`, `__import__` and `__build_class__`.
//
// Code from a text runs in a frame of its own above the caller's; it is not the scenario's code, so that the lines on the
// screen stay those of the file.  Syntax trees (`ast`) are no source here.

func installCodeFunctions(_ b: PyModule) {
  b.def("eval", "source, /, globals=None, locals=None") { (m, a) throws(Raised) in
    let scope = try m.scope(a, for: "eval")
    if let code = a[0].cast(.code, to: PyCode.self) { return try m.run(code, scope) }
    guard let text = try m.sourceText(a[0]) else {
      throw m.typeError("eval() arg 1 must be a string, bytes or code object")
    }
    let start = text.prefix { $0 == " " || $0 == "\t" }
    return try m.run(m.compiled(String(text.dropFirst(start.count)), "<string>", .expression, scope.hasNamespace), scope)
  }
  b.def("exec", "source, /, globals=None, locals=None, *, closure=None") { (m, a) throws(Raised) in
    let scope = try m.scope(a, for: "exec")
    if let code = a[0].cast(.code, to: PyCode.self) {
      if !code.object.freeNames.isEmpty {
        throw m.typeError("code object requires a closure of exactly length \(code.object.freeNames.count)")
      }
      _ = try m.run(code, scope)
      return .none
    }
    guard let text = try m.sourceText(a[0]) else {
      throw m.typeError("exec() arg 1 must be a string, bytes or code object")
    }
    _ = try m.run(m.compiled(text, "<string>", .module, scope.hasNamespace), scope)
    return .none
  }
  b.def("compile", "source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1") {
    (m, a) throws(Raised) in
    guard let file = a[1].str?.string ?? a[1].bytes.map({ String(decoding: $0.bytes, as: UTF8.self) }) else {
      throw m.typeError("expected str, bytes or os.PathLike object, not \(m.typeName(a[1]))")
    }
    guard let mode = a[2].str?.string else {
      throw m.typeError("compile() argument 'mode' must be str, not \(m.argumentTypeName(a[2]))")
    }
    let modes: [String: CompileMode] = ["exec": .module, "eval": .expression, "single": .interactive]
    guard let mode = modes[mode] else { throw m.valueError("compile() mode must be 'exec', 'eval' or 'single'") }
    if !a[3].isNull, try m.index(a[3]) & 0x400 != 0 { throw m.unsupported("syntax trees are not simulated") }
    guard let text = try m.sourceText(a[0]) else {
      throw m.typeError("compile() arg 1 must be a string, bytes or AST object")
    }
    return .object(try m.compiled(text, file, mode, true))
  }
  b.def("__import__", "name, globals=None, locals=None, fromlist=(), level=0") { (m, a) throws(Raised) in
    guard let name = a[0].str?.string else { throw m.typeError("module name must be a string") }
    let level = a[4].isNull ? 0 : try m.index(a[4])
    if level < 0 { throw m.valueError("level must be >= 0") }
    if level > 0 { throw m.unsupported("relative __import__() is not simulated") }
    if name.isEmpty { throw m.valueError("Empty module name") }
    let module = try m.importModule(name)
    if !a[3].isNull, try m.truthy(a[3]) { return .object(module) }
    return .object(try m.importModule(String(name.split(separator: ".", maxSplits: 1)[0])))
  }
  b.def("__build_class__", "...") { (m, a) throws(Raised) in
    if a.positionalCount < 2 { throw m.typeError("__build_class__: not enough arguments") }
    guard a[0].function != nil else { throw m.typeError("__build_class__: func must be a function") }
    guard a[1].str != nil else { throw m.typeError("__build_class__: name is not a string") }
    return try m.buildClass(a[0], a[1], Array(a.positional.dropFirst(2)), a.keywords.map { ($0.0, $0.1) })
  }
}

/// Where code runs: its globals, and the namespace of its top where that is another.
private struct CodeScope {
  var globals: PyDict
  var locals: Value
  var hasNamespace: Bool { !locals.isIdentical(to: .object(globals)) }
}

extension Machine {
  /// Runs a text of statements in a namespace.
  func run(_ text: String, file: String, in globals: PyDict) throws(Raised) {
    _ = try run(compiled(text, file, .module, false), CodeScope(globals: globals, locals: .object(globals)))
  }

  /// The scope that the arguments of `eval` or `exec` mean.
  fileprivate func scope(_ a: Arguments, for function: String) throws(Raised) -> CodeScope {
    let (globals, locals): (Value, Value) = (a[1].isNull ? .none : a[1], a[2].isNull ? .none : a[2])
    let isEval = function == "eval"
    if !locals.isNone, locals.dict == nil, type(of: locals).lookup(names.__getitem__) == nil {
      throw typeError(isEval ? "locals must be a mapping" : "locals must be a mapping or None, not \(typeName(locals))")
    }
    if globals.isNone {
      guard let own = currentGlobals().dict else { throw typeError("globals must be a dict") }
      return CodeScope(globals: own, locals: locals.isNone ? currentLocals() : locals)
    }
    guard let own = globals.dict else {
      if !isEval { throw typeError("exec() globals must be a dict, not \(typeName(globals))") }
      let isMapping = type(of: globals).lookup(names.__getitem__) != nil
      throw typeError(isMapping ? "globals must be a real dict; try eval(expr, {}, mapping)" : "globals must be a dict")
    }
    if own.get("__builtins__") == nil { own.set("__builtins__", .object(builtins.dict)) }
    return CodeScope(globals: own, locals: locals.isNone ? globals : locals)
  }

  /// The text of a source given as str or bytes; nil for anything else.
  fileprivate func sourceText(_ v: Value) throws(Raised) -> String? {
    let text: String
    if let s = v.str {
      text = s.string
    } else if let bytes = v.byteContent {
      switch SourceText.decode(name: "<string>", bytes: bytes) {
      case .success(let source): text = String(decoding: source.bytes, as: UTF8.self)
      case .failure(let e):
        throw error(types.syntaxError, e.line == 0 ? e.message : "(unicode error) \(e.message)")
      }
    } else {
      return nil
    }
    if text.utf8.contains(0) {
      let e = try call(.object(types.syntaxError), [.string("source code string cannot contain null bytes")])
      if let e = e.exception { throw Raised(e) }
    }
    return text
  }

  fileprivate func compiled(
    _ text: String, _ file: String, _ mode: CompileMode, _ usesNamespace: Bool
  ) throws(Raised) -> PyCode {
    let source = SourceText(name: file, text: text)
    var options = CompileOptions()
    options.usesNamespace = usesNamespace
    let outcome = compileSource(source, as: mode, options)
    if let code = outcome.code {
      for d in outcome.diagnostics where d.kind == .warning { try warn(d, file) }
      return link(code, fileName: file, isUserCode: false)
    }
    guard let d = outcome.diagnostics.first(where: { $0.kind != .warning }) else {
      throw error(types.syntaxError, "invalid syntax")
    }
    guard case .syntaxError(let type) = d.kind else { throw unsupported(d.message) }
    throw try syntaxError(d, type, source, mode: mode, showsText: outcome.isUnreadable)
  }

  /// Says what is doubtful in a text, as `warnings` wants it said.
  private func warn(_ d: Diagnostic, _ file: String) throws(Raised) {
    let line = Int(d.range.start.line)
    if let function = modules["warnings"]?.dict.get("_from_machine") {
      _ = try call(function, [.object(types.syntaxWarning), .string(d.message), .string(file), .int(line)])
    } else {
      host?.write(PyStr("\(file):\(line): SyntaxWarning: \(d.message)\n"), to: .standardError)
    }
  }

  /// Whether a complaint comes from the reading of tokens, which shows its line without the end.
  private func isAboutTokens(_ message: String) -> Bool {
    let beginnings = [
      "unterminated", "invalid decimal", "invalid hexadecimal", "invalid octal", "invalid binary", "invalid imaginary",
      "invalid digit", "leading zeros", "unmatched", "closing parenthesis", "invalid character", "invalid non-printable",
      "f-string: expecting '}'", "f-string: single '}'", "f-string: expressions nested", "too many nested parentheses",
    ]
    return beginnings.contains { message.hasPrefix($0) }
  }

  /// Where CPython says that a complaint ends, where that is not where it ends.
  private func statedEnd(_ d: Diagnostic, _ type: String, _ source: SourceText) -> Int? {
    if type == "TabError" || d.message.hasPrefix("too many levels") { return 0 }
    if type == "IndentationError", !d.message.hasPrefix("expected") { return -1 }
    if d.message.hasSuffix("was never closed") || d.message == "':' expected after dictionary key" { return 0 }
    if d.message.hasPrefix("unexpected character after line continuation") { return 0 }
    if d.message.hasPrefix("expected 'except' or 'finally'"), Int(d.range.start.line) >= source.lineCount { return -1 }
    return nil
  }

  /// The exception for a complaint, with its place as CPython counts it: lines and columns from 1.
  private func syntaxError(
    _ d: Diagnostic, _ type: String, _ source: SourceText, mode: CompileMode, showsText: Bool
  ) throws(Raised) -> Raised {
    let cls: Value = builtins.dict.get(intern(type)) ?? .object(types.syntaxError)
    if type == "MemoryError" { return error(types.memoryError, d.message) }
    let (start, end) = (d.range.start, d.range.end)
    var text: Value = .none
    if showsText {
      var line = source.line(at: Int(start.line))
      let isLast = Int(start.line) >= source.lineStarts.count
      if mode != .expression || !isLast, !d.message.hasPrefix("unterminated") {
        if start.line > 0, !isAboutTokens(d.message) { line += "\n" }
      }
      text = .string(line)
    }
    let isUnclosed = d.message.hasSuffix("was never closed")
    let place: [Value] = [
      .string(source.name), .int(Int(start.line)), .int(Int(start.column) + 1), text,
      .int(isUnclosed ? Int(start.line) : Int(end.line)),
      .int(statedEnd(d, type, source) ?? Int(end.column) + 1),
    ]
    let e = try call(cls, [.string(d.message), .tuple(place)])
    guard let e = e.exception else { return error(types.syntaxError, d.message) }
    return Raised(e)
  }

  fileprivate func run(_ code: PyCode, _ scope: CodeScope) throws(Raised) -> Value {
    let function = PyFunction(code: code, globals: scope.globals, defaults: [], keywordDefaults: nil, closure: [])
    guard code.usesNamespace else { return try call(.object(function), []) }
    var none = Value.null
    let made = try withUnsafeMutablePointer(to: &none) { (p) throws(Raised) in
      try makeFrame(function, p, 0, nil, consuming: false)
    }
    made.registers[0] = scope.locals
    return try runNested(made)
  }
}
