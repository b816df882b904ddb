// Says what is wrong with a text that the parser could not read.

/// The first thing that Python would say about tokens that are no program.
func findSyntaxError(in text: TokenizedText, source: SourceText, from statement: Int) -> Diagnostic {
  if let error = text.error { return error.diagnostic }
  let token = text.tokens[min(statement, text.tokens.count - 1)]
  return Diagnostic(kind: .syntaxError(type: "SyntaxError"), message: "invalid syntax", range: token.range)
}
