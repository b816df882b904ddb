// From a text to code in one call, for whole files and for what `eval`, `exec` and `compile` are given.
//
// Who asks decides what a text may be; the stages themselves are in `Parser`, `Symbols` and `Compiler`.

/// What a text is read as.
public enum CompileMode: Sendable {
  case module
  /// One expression, as for `eval`.
  case expression
  /// One statement whose values are shown, as at a prompt.
  case interactive
}

/// Reads, analyses and compiles a text; the code is nil where a diagnostic forbids it.
public func compileSource(
  _ source: SourceText, options: CompileOptions = CompileOptions()
) -> (CodeObject?, [Diagnostic]) {
  let outcome = compileSource(source, as: .module, options)
  return (outcome.code, outcome.diagnostics)
}

/// What became of a text.
struct CompileOutcome {
  var code: CodeObject?
  var diagnostics: [Diagnostic]
  /// Whether the complaint comes from reading the text, rather than from what it would mean.
  var isUnreadable = false
}

/// The same for any kind of text; what the options say of the kind gives way to `mode`.
///
/// The tree is made, walked and let go of on a large stack.
func compileSource(_ source: SourceText, as mode: CompileMode, _ options: CompileOptions) -> CompileOutcome {
  onLargeStack { compileHere(source, as: mode, options) }
}

private func compileHere(_ source: SourceText, as mode: CompileMode, _ options: CompileOptions) -> CompileOutcome {
  func isRefused(_ list: [Diagnostic]) -> Bool { list.contains { $0.kind != .warning } }
  var (module, diagnostics) = mode == .expression ? parseExpression(source) : parse(source)
  if let all = module?.body, mode == .interactive, all.count > 1, !isRefused(diagnostics),
    all[1].range.start.line > all[0].range.end.line
  {
    var range = all[0].range
    range.start = range.end
    range.end.column += 1
    diagnostics.append(
      Diagnostic(
        kind: .syntaxError(type: "SyntaxError"),
        message: "multiple statements found while compiling a single statement", range: range))
  }
  guard let module, !isRefused(diagnostics) else {
    return CompileOutcome(code: nil, diagnostics: diagnostics, isUnreadable: true)
  }
  let (symbols, analysed) = analyze(module)
  diagnostics += analysed
  if isRefused(analysed) { return CompileOutcome(code: nil, diagnostics: diagnostics) }
  var options = options
  options.isExpression = mode == .expression
  options.isInteractive = mode == .interactive
  let (code, compiled) = compile(module, symbols: symbols, source: source, options: options)
  return CompileOutcome(code: code, diagnostics: diagnostics + compiled)
}
