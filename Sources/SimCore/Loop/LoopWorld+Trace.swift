// Telling the trace what happens.  Nothing here is called in a hot place unless there is a trace.

extension LoopWorld {
  /// The scenario's line at which the running code stands.
  var line: Int32 { Int32(truncatingIfNeeded: machine.currentLine) }

  /// Records what the running code did.
  @inline(__always)
  public func emit(_ event: @autoclosure () -> TraceEvent) {
    if isTraced { record(event()) }
  }

  /// The same without a call; see `recordHere`.
  @inline(__always)
  func emitHere(_ event: @autoclosure () -> TraceEvent) {
    if isTraced { recordHere(event()) }
  }

  /// Records what the loop itself did.
  @inline(__always)
  func emitFromLoop(_ event: @autoclosure () -> TraceEvent) {
    if isTraced { record(event(), line: 0, task: .none) }
  }

  func noteCancelled(handle: UInt32) { emit(.handleCancelled(HandleID(handle))) }

  /// A future that waits for nothing in particular, or on behalf of a synchronisation object.
  public func makeFuture(_ loop: EventLoop, _ kind: FutureKind = .plain, resource: SyncObject? = nil) -> PyFuture {
    let future = PyFuture(loop: loop, type: classes.future)
    future.kind = kind
    if loop.asksDebug { future.origin = machine.origin() }
    if trace != nil { announce(future, resource) }
    return future
  }

  /// Says what a future stands for.
  public func describe(_ future: PyFuture, as kind: FutureKind, _ purpose: String) {
    future.kind = kind
    future.purpose = purpose
    if let trace, !future.isTask { emit(.futureNamed(FutureID(future.number), kind, trace.intern(purpose))) }
  }

  @inline(never)
  func announce(_ future: PyFuture, _ resource: SyncObject?) {
    emit(.futureCreated(FutureID(future.number), future.kind, resource: resource?.resourceID))
  }

  /// A short text of a value that runs no code of the program.
  public func summary(_ value: Value) -> TextID {
    guard let trace, trace.isKept else { return .empty }
    var text = plainText(value, depth: 2)
    if text.unicodeScalars.count > 60 { text = String(String.UnicodeScalarView(text.unicodeScalars.prefix(59))) + "…" }
    return trace.intern(text)
  }

  func summary(_ exception: PyException) -> TextID {
    guard let trace, trace.isKept else { return .empty }
    let arguments = exception.args.map { plainText($0, depth: 1) }.joined(separator: ", ")
    var text = "\(exception.type.name)(\(arguments))"
    if text.unicodeScalars.count > 60 { text = String(String.UnicodeScalarView(text.unicodeScalars.prefix(59))) + "…" }
    return trace.intern(text)
  }

  func plainText(_ value: Value, depth: Int) -> String {
    guard case .object(let o) = value else { return (try? machine.reprString(value)) ?? "" }
    switch o.layout {
    case .str, .bigInt, .bytes, .number, .range:
      return o.type.isBuiltin ? (try? machine.reprString(value)) ?? "" : "<\(o.type.name)>"
    case .list where o.type === types.list, .tuple where o.type === types.tuple:
      let items = value.list?.items ?? value.tuple?.items ?? []
      let (open, close) = o.layout == .list ? ("[", "]") : ("(", items.count == 1 ? ",)" : ")")
      if depth == 0 && !items.isEmpty { return open + "..." + close }
      let shown = items.prefix(8).map { plainText($0, depth: depth - 1) }
      return open + shown.joined(separator: ", ") + (items.count > 8 ? ", ..." : "") + close
    case .dict where o.type === types.dict:
      let pairs = value.dict?.pairs ?? []
      if depth == 0 && !pairs.isEmpty { return "{...}" }
      let shown = pairs.prefix(4).map { "\(plainText($0.0, depth: depth - 1)): \(plainText($0.1, depth: depth - 1))" }
      return "{" + shown.joined(separator: ", ") + (pairs.count > 4 ? ", ..." : "") + "}"
    case .exception:
      guard let e = value.exception else { return "" }
      return "\(e.type.name)(\(e.args.map { plainText($0, depth: depth - 1) }.joined(separator: ", ")))"
    case .function, .builtin, .boundMethod, .type: return callableName(value)
    default: return "<\(o.type.name)>"
    }
  }
}
