// What the builtin functions ask of the frames; the dispatch loop's side fills these in.

extension Machine {
  /// `locals()` of the code that runs.
  func currentLocals() -> Value { currentGlobals() }

  /// `anext(iterator, default)`: an awaitable that gives the default at the end.
  func nextAsync(_ awaitable: Value, orElse fallback: Value) throws(Raised) -> Value {
    throw unsupported("anext() with a default is not simulated")
  }
}
