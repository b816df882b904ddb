// The poll of the virtual network: which sockets have something to tell, and in which order.
//
// The sockets themselves (buffers, links, listeners) are Python code of the library.  Here is the one place where what happens
// to them becomes handles of a loop: once in an iteration, before the timers that are due, as CPython's `select` does.  The order
// is that of Linux's epoll, whose list of ready sockets this is: a socket enters at the back when it is woken, is told in the
// order of the list, and stays in it (it goes to the back again) until a poll finds that it has nothing to tell any more.
//
// Deliberately absent: file descriptors of the real system.

/// What a socket has to tell; the bits are epoll's.
struct Readiness: OptionSet, Sendable {
  let rawValue: Int

  static let readable = Readiness(rawValue: 1)
  static let writable = Readiness(rawValue: 4)
  /// Errors and hang-ups are told to everybody who watches the socket.
  static let failed = Readiness(rawValue: 8)
  static let hungUp = Readiness(rawValue: 16)
}

/// The sockets that one loop watches.
struct VirtualSelector {
  /// What is called when a socket can be read (or written).
  private struct Callback {
    let function: Value
    let arguments: [Value]
    let context: PyContext
    /// The last handle that a poll made of it; to be cancelled with it.
    var handle: PyHandle?
  }

  private struct Watch {
    var reader: Callback?
    var writer: Callback?
    var readiness: Readiness = []
    var isListed = false

    var interest: Readiness {
      var wanted: Readiness = [.failed, .hungUp]
      if reader != nil { wanted.insert(.readable) }
      if writer != nil { wanted.insert(.writable) }
      return wanted
    }
  }

  /// By the number of the socket.
  private var watches: [Int: Watch] = [:]
  /// The sockets that may have something to tell, first come, first told.
  private var listed: [Int] = []

  /// Whether a poll may find anything.
  @inline(__always) var hasListed: Bool { !listed.isEmpty }

  /// Has a callback called whenever the socket is ready, in place of an older one.
  mutating func watch(
    _ socket: Int, _ readiness: Readiness, forWriting: Bool, _ function: Value, _ arguments: [Value], _ context: PyContext
  ) {
    var watch = watches[socket] ?? Watch()
    let callback = Callback(function: function, arguments: arguments, context: context)
    if forWriting {
      watch.writer?.handle?.cancelUnlessRun()
      watch.writer = callback
    } else {
      watch.reader?.handle?.cancelUnlessRun()
      watch.reader = callback
    }
    watch.readiness = readiness
    list(socket, &watch, if: !readiness.isDisjoint(with: watch.interest))
    watches[socket] = watch
  }

  /// Takes a callback back; answers whether there was one.
  mutating func unwatch(_ socket: Int, forWriting: Bool) -> Bool {
    guard var watch = watches[socket] else { return false }
    let old = forWriting ? watch.writer : watch.reader
    if forWriting { watch.writer = nil } else { watch.reader = nil }
    if watch.reader == nil && watch.writer == nil {
      watches[socket] = nil
      if watch.isListed { listed.removeAll { $0 == socket } }
    } else {
      watches[socket] = watch
    }
    old?.handle?.cancelUnlessRun()
    return old != nil
  }

  func isWatched(_ socket: Int, forWriting: Bool) -> Bool {
    (forWriting ? watches[socket]?.writer : watches[socket]?.reader) != nil
  }

  /// Something happened to a socket.  `cause` is what it was woken for; empty: a change of its state, which concerns everybody.
  mutating func notify(_ socket: Int, _ readiness: Readiness, cause: Readiness) {
    guard var watch = watches[socket] else { return }
    watch.readiness = readiness
    list(socket, &watch, if: cause.isEmpty || !cause.isDisjoint(with: watch.interest))
    watches[socket] = watch
  }

  /// Appends the handles of those sockets that have something to tell to the loop's ready queue.
  mutating func poll(_ loop: EventLoop) {
    let candidates = listed
    listed = []
    for socket in candidates {
      guard var watch = watches[socket] else { continue }
      let told = watch.readiness.intersection(watch.interest)
      watch.isListed = false
      if !told.isEmpty {
        list(socket, &watch, if: true)
        if told != .writable { VirtualSelector.schedule(&watch.reader, loop) }
        if told != .readable { VirtualSelector.schedule(&watch.writer, loop) }
      }
      watches[socket] = watch
    }
  }

  private static func schedule(_ callback: inout Callback?, _ loop: EventLoop) {
    guard let c = callback else { return }
    let handle = PyHandle(c.function, c.arguments, c.context, loop, id: loop.world.newHandleID())
    callback?.handle = handle
    loop.schedule(handle, .polled)
  }

  private mutating func list(_ socket: Int, _ watch: inout Watch, if isToTell: Bool) {
    if !isToTell || watch.isListed { return }
    watch.isListed = true
    listed.append(socket)
  }
}

extension PyHandle {
  fileprivate func cancelUnlessRun() { if !hasRun { cancel() } }
}

extension LoopClasses {
  /// What the library's sockets ask of a loop.
  func installSelector(_ world: LoopWorld) {
    let t = baseLoop
    func get(_ m: Machine, _ v: Value) throws(Raised) -> EventLoop { try m.receiver(v, abstractLoop, as: EventLoop.self) }
    t.def("_watch", "socket, readiness, for_writing, callback, args, /") { (m, a) throws(Raised) in
      let loop = try get(m, a[0])
      try loop.checkOpen(m)
      loop.selector.watch(
        try m.index(a[1]), Readiness(rawValue: try m.index(a[2])), forWriting: try m.truthy(a[3]), a[4],
        try m.elements(a[5]), world.copyContext())
      return .none
    }
    t.def("_unwatch", "socket, for_writing, /") { (m, a) throws(Raised) in
      let loop = try get(m, a[0])
      if loop.isClosed { return .bool(false) }
      return .bool(loop.selector.unwatch(try m.index(a[1]), forWriting: try m.truthy(a[2])))
    }
    t.def("_is_watched", "socket, for_writing, /") { (m, a) throws(Raised) in
      .bool(try get(m, a[0]).selector.isWatched(m.index(a[1]), forWriting: m.truthy(a[2])))
    }
    t.def("_notify", "socket, readiness, cause, /") { (m, a) throws(Raised) in
      try get(m, a[0]).selector.notify(
        m.index(a[1]), Readiness(rawValue: m.index(a[2])), cause: Readiness(rawValue: m.index(a[3])))
      return .none
    }
  }
}
