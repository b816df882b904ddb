// How callbacks, coroutines, futures and tasks are called in traces and representations, as CPython calls them.

extension LoopWorld {
  /// Where CPython's asyncio lies, as far as a program can see it in a representation.
  static let libraryPath = "/usr/lib/python3.13/asyncio/"

  /// The name of a callable or coroutine: its qualified name, that of a partial's function, or its class's.
  public func callableName(_ value: Value) -> String {
    guard case .object(let o) = value else { return machine.type(of: value).name }
    switch o.layout {
    case .function: return unsafeDowncast(o, to: PyFunction.self).qualifiedName
    case .builtin: return unsafeDowncast(o, to: PyBuiltin.self).qualifiedName
    case .boundMethod: return callableName(unsafeDowncast(o, to: PyBoundMethod.self).function)
    case .generator: return unsafeDowncast(o, to: Resumable.self).qualifiedName
    case .type: return unsafeDowncast(o, to: PyType.self).qualifiedName
    default:
      if let inner = partialFunction(value) { return callableName(inner) }
      for name in ["__qualname__", "__name__"] {
        if let text = try? machine.findAttribute(value, machine.intern(name))?.str { return text.string }
      }
      return o.type.qualifiedName
    }
  }

  /// The function of a `functools.partial`.
  private func partialFunction(_ value: Value) -> Value? {
    guard case .object(let o) = value, o.type.mro.contains(where: { $0.name == "partial" && $0.module == "functools" })
    else { return nil }
    return try? machine.findAttribute(value, machine.intern("func"))
  }

  /// `f() at FILE:LINE`: a callback as representations and messages show it.
  func callbackText(_ callback: Value, _ arguments: [Value], debug: Bool, _ m: Machine) throws(Raised) -> String {
    var text = try format(callback, arguments, debug: debug, suffix: "", m)
    if let (file, line) = source(callback) { text += " at \(file):\(line)" }
    return text
  }

  private func format(_ callback: Value, _ arguments: [Value], debug: Bool, suffix: String, _ m: Machine)
    throws(Raised) -> String
  {
    var list = "()"
    if debug {
      var items: [String] = []
      for a in arguments { items.append(try abbreviated(a, m)) }
      list = "(" + items.joined(separator: ", ") + ")"
    }
    if let inner = partialFunction(callback) {
      let bound = try m.elements(m.getAttribute(callback, "args"))
      return try format(inner, bound, debug: debug, suffix: list + suffix, m)
    }
    var name: String?
    for attribute in ["__qualname__", "__name__"] where name == nil {
      if let found = try m.findAttribute(callback, m.intern(attribute))?.str, found.count > 0 { name = found.string }
    }
    let shown = try name == nil ? m.reprString(callback) : name.unsafelyUnwrapped
    return shown + list + suffix
  }

  /// File and first line of a function of the program.
  private func source(_ callback: Value) -> (String, Int)? {
    guard case .object(let o) = callback else { return nil }
    if let function = callback.function {
      if let wrapped = function.dict?.get("__wrapped__") { return source(wrapped) }
      return (function.code.fileName, function.code.firstLine)
    }
    if o.layout == .boundMethod { return nil }
    if let inner = partialFunction(callback) { return source(inner) }
    return nil
  }

  func text(_ callback: DoneCallback, _ m: Machine) throws(Raised) -> String {
    switch callback {
    case .wakeup(let task): return "\(task.type.qualifiedName).task_wakeup()"
    case .program(let function, _): return try callbackText(function, [], debug: false, m)
    case .native(let native):
      guard let source = native.name.source else { return native.name.text + "()" }
      return "\(native.name.text)() at \(LoopWorld.libraryPath)\(source.file).py:\(source.line)"
    }
  }

  /// `main() running at FILE:LINE`, as the representation of a task shows its coroutine.
  func coroutineText(_ coroutine: Value, _ m: Machine) -> String {
    guard let r = coroutine.resumable else { return callableName(coroutine) + "()" }
    let name = (r.isCoroutine || !r.isNative ? r.qualifiedName : "<\(r.type.name) without __name__>") + "()"
    if let g = coroutine.generator, g.code.isUserCode || LoopWorld.librarySource[r.qualifiedName] == nil {
      if g.state == .finished { return "\(name) done, defined at \(g.code.fileName):\(g.code.firstLine)" }
      return "\(name) running at \(g.code.fileName):\(m.ownLine(of: g))"
    }
    let place = LoopWorld.librarySource[r.qualifiedName]
    if !r.isCoroutine { return name }
    let (file, defined, running) = place ?? ("tasks", 1, 1)
    if r.state == .finished { return "\(name) done, defined at \(LoopWorld.libraryPath)\(file).py:\(defined)" }
    return "\(name) running at \(LoopWorld.libraryPath)\(file).py:\(r.state == .created ? defined : running)"
  }

  /// Where CPython's library defines its coroutines, and the line at which they usually wait.
  private static let librarySource: [String: (String, Int, Int)] = [
    "sleep": ("tasks", 703, 718), "wait": ("tasks", 424, 451), "wait_for": ("tasks", 459, 507),
    "Queue.get": ("queues", 172, 186), "Queue.put": ("queues", 125, 139), "Queue.join": ("queues", 242, 251),
    "Event.wait": ("locks", 200, 213), "Lock.acquire": ("locks", 90, 110), "Semaphore.acquire": ("locks", 386, 407),
    "Condition.wait": ("locks", 248, 272), "Condition.wait_for": ("locks", 303, 313), "Barrier.wait": ("locks", 511, 527),
    "_AsCompletedIterator._wait_for_one": ("tasks", 626, 631), "to_thread": ("threads", 12, 25),
    "ensure_future.<locals>._wrap_awaitable": ("tasks", 736, 737),
    "BaseEventLoop.shutdown_asyncgens": ("base_events", 572, 585),
    "BaseEventLoop.shutdown_default_executor": ("base_events", 597, 612),
  ]

  /// The scenario's line at which a coroutine is suspended, innermost; 0 if there is none.
  func suspendedLine(_ coroutine: Value) -> Int {
    guard let r = coroutine.resumable else { return 0 }
    return machine.suspendedLine(of: r)
  }

  // MARK: Representations

  /// `repr(future)` and `repr(task)`.
  func representation(_ future: PyFuture, _ m: Machine) throws(Raised) -> String {
    let key = ObjectIdentifier(future)
    if m.reprInProgress.contains(key) { return "..." }
    m.reprInProgress.insert(key)
    defer { m.reprInProgress.remove(key) }
    var info: [String] = []
    switch future.state {
    case .pending: info.append("pending")
    case .cancelled: info.append("cancelled")
    case .finished:
      info.append("finished")
      if let e = future.exception {
        info.append("exception=\(try m.reprString(.object(e)))")
      } else {
        info.append("result=\(try abbreviated(future.value, m))")
      }
    }
    let callbacks = future.callbacks
    if let first = callbacks.first, let last = callbacks.last {
      var text = try self.text(first, m)
      if callbacks.count == 2 { text += ", " + (try self.text(last, m)) }
      if callbacks.count > 2 { text += ", <\(callbacks.count - 2) more>, " + (try self.text(last, m)) }
      info.append("cb=[\(text)]")
    }
    if let place = future.origin.last { info.append("created at \(place.code.fileName):\(place.range.start.line)") }
    if let task = future as? PyTask {
      if task.cancelRequests > 0 && !task.isDone { info[0] = "cancelling" }
      info.insert("name=\(try m.reprString(.object(task.name)))", at: 1)
      if let waiter = task.waiter ?? task.strangeWaiter { info.insert("wait_for=\(try m.reprString(.object(waiter)))", at: 2) }
      if !task.coroutine.isNone { info.insert("coro=<\(coroutineText(task.coroutine, m))>", at: 2) }
    }
    return "<\(future.type.name) \(info.joined(separator: " "))>"
  }

  /// `repr(handle)`.
  func representation(handle: Value, _ m: Machine) throws(Raised) -> String {
    guard case .object(let o) = handle else { return "" }
    var info = [o.type.name]
    if let h = o as? PyHandle {
      if let text = h.lastText { return text }
      if h.isCancelled { info.append("cancelled") }
      if !h.callback.isNone { info.append(try callbackText(h.callback, h.arguments, debug: h.loop.asksDebug, m)) }
    } else if let t = o as? LoopTimer {
      if let text = (t as? PyTimerHandle)?.lastText { return text }
      if t.isCancelled { info.append("cancelled") }
      let when = (t as? PyTimerHandle)?.whenValue ?? .float(t.when)
      info.append("when=\(try m.reprString(when))")
      if let t = t as? PyTimerHandle, !t.callback.isNone {
        info.append(try callbackText(t.callback, t.arguments, debug: t.loop.asksDebug, m))
      }
    }
    if let place = ((o as? PyHandle)?.origin ?? (o as? PyTimerHandle)?.origin)?.last {
      info.append("created at \(place.code.fileName):\(place.range.start.line)")
    }
    return "<" + info.joined(separator: " ") + ">"
  }

  /// `reprlib.repr(value)`: a representation of limited length.
  public func abbreviated(_ value: Value, _ m: Machine, level: Int = 6) throws(Raised) -> String {
    guard case .object(let o) = value, o.type.isBuiltin else { return limited(try m.reprString(value), 30) }
    func list(_ items: [Value], _ open: String, _ close: String, _ most: Int, single: String = "") throws(Raised) -> String {
      if level <= 0 && !items.isEmpty { return open + "..." + close }
      var parts: [String] = []
      for item in items.prefix(most) { parts.append(try abbreviated(item, m, level: level - 1)) }
      if items.count > most { parts.append("...") }
      return open + parts.joined(separator: ", ") + (items.count == 1 ? single : "") + close
    }
    switch o.layout {
    case .list: return try list(value.list?.items ?? [], "[", "]", 6)
    case .tuple where o.type === types.tuple: return try list(value.tuple?.items ?? [], "(", ")", 6, single: ",")
    case .set where o.type === types.set:
      if value.set?.count == 0 { return "set()" }
      return try list(m.elements(value), "{", "}", 6)
    case .dict where o.type === types.dict:
      let pairs = value.dict?.pairs ?? []
      if pairs.isEmpty { return "{}" }
      if level <= 0 { return "{...}" }
      var parts: [String] = []
      for (key, item) in pairs.prefix(4) {
        parts.append("\(try abbreviated(key, m, level: level - 1)): \(try abbreviated(item, m, level: level - 1))")
      }
      if pairs.count > 4 { parts.append("...") }
      return "{" + parts.joined(separator: ", ") + "}"
    case .str:
      guard let s = value.str else { return "" }
      let text = try m.reprString(.object(s.slice(0, min(s.count, 30))))
      if text.unicodeScalars.count <= 30 && s.count <= 30 { return text }
      let head = try m.reprString(.object(s.slice(0, min(s.count, 13))))
      return limitedParts(head, try m.reprString(value), 30)
    case .bigInt: return limited(try m.reprString(value), 40)
    default: return limited(try m.reprString(value), 30)
    }
  }

  /// The start and the end of a text, three dots between them, if it is longer than `most`.
  private func limited(_ text: String, _ most: Int) -> String { limitedParts(text, text, most) }

  private func limitedParts(_ start: String, _ end: String, _ most: Int) -> String {
    let (a, b) = (Array(start.unicodeScalars), Array(end.unicodeScalars))
    if b.count <= most { return end }
    let head = max(0, (most - 3) / 2)
    let tail = max(0, most - 3 - head)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: a.prefix(head))
    text.append(contentsOf: "...".unicodeScalars)
    text.append(contentsOf: b.suffix(tail))
    return String(text)
  }
}

extension PyCode {
  /// `co_firstlineno`.
  var firstLine: Int { Int(object.firstLine) }
}

extension Machine {
  /// The line of code at which a frame stands; the first of its code if it has not begun.
  private func line(of f: UnsafeMutablePointer<Frame>) -> (line: Int, isUserCode: Bool) {
    guard let code = f.pointee.code else { return (0, false) }
    return code._withUnsafeGuaranteedRef { (Int($0.line(before: f.pointee.pc)), $0.isUserCode) }
  }

  /// `cr_frame.f_lineno`.
  func ownLine(of r: Resumable) -> Int { r.frame.map { line(of: $0).line } ?? 0 }

  /// The scenario's line at which a suspended coroutine stands, innermost; 0 if there is none.  O(depth).
  @inline(__always)
  func suspendedLine(of r: Resumable) -> Int {
    if r.ownState == .suspended, let root = r.frame, !root.pointee.isBroken, let innermost = root.pointee.innermost {
      let line = knownLine(of: innermost)
      if line > 0 { return Int(line) }
    }
    return suspendedLineFromFrames(of: r)
  }

  @inline(never)
  private func suspendedLineFromFrames(of r: Resumable) -> Int {
    if r.ownState == .suspended, let root = r.frame, !root.pointee.isBroken, let innermost = root.pointee.innermost {
      // From within: most often the first one is it.
      var f = innermost
      while true {
        let (line, isUserCode) = line(of: f)
        if isUserCode && line > 0 { return line }
        guard f != root, let back = f.pointee.back else { return 0 }
        f = back
      }
    }
    var found = 0
    var next: Resumable? = r
    var depth = 0
    while let x = next, let f = x.frame, depth < 2000 {
      let (line, isUserCode) = line(of: f)
      if isUserCode && line > 0 { found = line }
      next = x.state == .created ? nil : awaited(by: f)
      depth += 1
    }
    return found
  }
}
