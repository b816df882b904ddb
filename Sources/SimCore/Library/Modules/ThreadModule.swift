// `_thread`: locks, and starting threads.  What programs use stands on top of it in Python: `threading`, `queue`,
// `concurrent.futures`.
//
// Names that CPython does not have begin with `_simul_`.  Absent: stack sizes, forking.

/// `_thread.lock`.
final class PyThreadLock: PyInstance, ThreadObstacle {
  unowned(unsafe) let world: LoopWorld
  fileprivate(set) var isLocked = false
  fileprivate var owner: VirtualThread?
  /// What it stands for where the program sees no lock.
  fileprivate var reason = ThreadWaitReason.lock

  init(type: PyType, world: LoopWorld) {
    self.world = world
    super.init(type: type)
  }

  /// The name of the thread that locked it; nil where that says nothing (what others release is a signal, no lock).
  var holder: String? { isLocked && reason == .lock ? owner.map { "thread \($0.name)" } ?? "MainThread" : nil }

  fileprivate func take() {
    isLocked = true
    owner = world.threads?.current
  }
}

/// `_thread.RLock`.
final class PyThreadRLock: PyInstance, ThreadObstacle {
  unowned(unsafe) let world: LoopWorld
  fileprivate var count = 0
  /// The ident of the thread that holds it, 0 for none.
  fileprivate var owner = 0

  init(type: PyType, world: LoopWorld) {
    self.world = world
    super.init(type: type)
  }

  var holder: String? {
    if count == 0 { return nil }
    if owner == VirtualThreads.mainIdent { return "MainThread" }
    return world.threads?.all.first { $0.ident == owner }.map { "thread \($0.name)" }
  }
}

/// A thread as `threading` holds it.
final class PyThreadHandle: PyInstance {
  let thread: VirtualThread

  init(type: PyType, thread: VirtualThread) {
    self.thread = thread
    super.init(type: type)
  }
}

extension VirtualThread: ThreadObstacle {
  var holder: String? { nil }
}

nonisolated(unsafe) let threadModule = NativeModule("_thread") { (library, module) throws(Raised) in
  let world = library.world
  let natives = ThreadNatives(library)
  natives.defineLock()
  natives.defineRLock()
  natives.defineHandle()
  module.set("lock", natives.lock)
  module.set("LockType", natives.lock)
  module.set("RLock", natives.rlock)
  module.set("_ThreadHandle", natives.handle)
  module.set("error", types.runtimeError)
  module.set("TIMEOUT_MAX", .float(9223372036.0))
  for name in ["allocate_lock", "allocate"] {
    module.def(name, "") { (_, _) in .object(PyThreadLock(type: natives.lock, world: world)) }
  }
  for name in ["get_ident", "get_native_id", "_get_main_thread_ident"] {
    module.def(name, "") { (_, _) in
      switch name {
      case "get_ident": .int(world.threads?.currentIdent ?? VirtualThreads.mainIdent)
      case "get_native_id": .int(nativeID(world.threads?.current))
      default: .int(VirtualThreads.mainIdent)
      }
    }
  }
  module.def("_count", "") { (_, _) in .int(world.threads?.all.count { !$0.isDone } ?? 0) }
  module.def("stack_size", "size=0, /") { (_, _) in .int(0) }
  module.def("daemon_threads_allowed", "") { (_, _) in .bool(true) }
  for name in ["exit", "exit_thread"] {
    module.def(name, "") { (_, _) throws(Raised) in throw Raised(PyException(type: types.systemExit, args: [])) }
  }
  module.def("interrupt_main", "signum=2, /") { (m, a) throws(Raised) in
    // The handler runs at once; in CPython it runs in the main thread before that goes on.
    let signals = Value.object(try m.importModule("signal"))
    let number = a[0].isNull ? Value.int(2) : a[0]
    if m.isCallable(try m.callMethod(signals, "getsignal", number)) { _ = try m.callMethod(signals, "raise_signal", number) }
    return .none
  }
  for name in ["start_new_thread", "start_new"] {
    module.def(name, "function, args, kwargs=None, /") { (m, a) throws(Raised) in
      if !m.isCallable(a[0]) { throw m.typeError("first arg must be callable") }
      guard let arguments = a[1].tuple else { throw m.typeError("2nd arg must be a tuple") }
      var keywords: [(PyStr, Value)] = []
      if !a[2].isNull {
        guard let dict = a[2].dict else { throw m.typeError("optional 3rd arg must be a dictionary") }
        for (key, value) in dict.pairs { if let key = key.str { keywords.append((key, value)) } }
      }
      let (function, items) = (a[0], arguments.items)
      let thread = try natives.make(function, name: "Dummy", isJoinedAtExit: false) { (m) throws(Raised) in
        do throws(Raised) {
          _ = try m.call(function, items, keywords: keywords)
        } catch {
          if natives.endsRun(error.exception) { throw error }
          if error.exception.type.isSubclass(of: types.systemExit) { return }
          let text = try m.reprString(function)
          m.host?.unraisable(error.exception, context: "Exception ignored in thread started by: \(text)")
        }
      }
      return .object(ThreadStart(thread, world))
    }
  }
  module.def("_simul_lock", "reason") { (m, a) throws(Raised) in
    let made = PyThreadLock(type: natives.lock, world: world)
    made.reason = natives.reasons[a[0].str?.string ?? ""] ?? .lock
    return .object(made)
  }
  module.def("_simul_thread", "function, name, work, daemon") { (m, a) throws(Raised) in
    let function = a[0]
    let joins = try !m.truthy(a[3])
    let thread = try natives.make(a[2], name: m.str(a[1]).string, isJoinedAtExit: joins) { (m) throws(Raised) in
      do throws(Raised) {
        _ = try m.call(function, [])
      } catch {
        if natives.endsRun(error.exception) { throw error }
        m.host?.unraisable(error.exception, context: "Exception ignored in thread")
      }
    }
    return .object(PyThreadHandle(type: natives.handle, thread: thread))
  }
  // A worker whose function is done: its result is seen at the next moment at which the others look.
  module.def("_simul_yield", "") { (_, _) in
    guard let threads = world.threads, threads.current != nil else { return .none }
    return .object(ThreadWait("yield", threads, .turn, until: world.clock.now, condition: nil) { (_) in .none })
  }
  // A worker without work: it sleeps until somebody resumes it.
  module.def("_simul_idle", "") { (_, _) in
    guard let threads = world.threads, let thread = threads.current else { return .none }
    return .object(ThreadIdle(thread, threads))
  }
  module.def("_simul_ends_run", "exception") { (_, a) in .bool(a[0].exception.map { natives.endsRun($0) } ?? false) }
  module.def("_simul_traceback", "exception") { (m, a) in
    .string(a[0].exception.flatMap { e in (m.host as? any LibraryHost)?.tracebackText(e) } ?? "")
  }
  module.def("_simul_thread_future", "loop, function") { (m, a) throws(Raised) in
    guard let loop = a[0].object as? EventLoop else { return try m.callMethod(a[0], "create_future") }
    let future = try loop.createFuture(m, .thread)
    if let trace = world.trace {
      world.emit(.futureWork(FutureID(future.number), name: trace.intern(natives.workName(a[1]))))
    }
    return .object(future)
  }
}

/// `threading.get_native_id()` in a thread.
private func nativeID(_ thread: VirtualThread?) -> Int { thread.map { Int($0.id.rawValue) + 4243 } ?? 4242 }

/// Waits without being parked: an idle worker.
private final class ThreadIdle: NativeFrame {
  private let thread: VirtualThread
  private let threads: VirtualThreads

  init(_ thread: VirtualThread, _ threads: VirtualThreads) {
    self.thread = thread
    self.threads = threads
    super.init("idle", machine: threads.world.machine)
  }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    thread.isBusy = false
    try threads.handBack(.idle)
    return .return(.none)
  }
}

/// `_thread.start_new_thread`: the ident of the thread, once that first waits.
private final class ThreadStart: NativeFrame {
  private let thread: VirtualThread
  private let threads: VirtualThreads

  init(_ thread: VirtualThread, _ world: LoopWorld) {
    self.thread = thread
    threads = world.makeThreads()
    super.init("start_new_thread", machine: world.machine)
  }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    if case .raised(let e) = input { throw Raised(e) }
    return try threads.resume(thread) ? .pause : .return(.int(thread.ident))
  }
}

private final class ThreadNatives {
  let library: Library
  let world: LoopWorld
  let lock, rlock, handle: PyType
  let reasons: [String: ThreadWaitReason] = [
    "condition": .condition, "event": .event, "semaphore": .semaphore, "barrier": .barrier, "queue": .queue, "future": .future,
  ]

  init(_ library: Library) {
    self.library = library
    world = library.world
    let m = library.machine
    lock = m.makeType("lock", module: "_thread", isFinal: true) { _ in }
    rlock = m.makeType("RLock", module: "_thread") { _ in }
    handle = m.makeType("_ThreadHandle", module: "_thread", isFinal: true) { _ in }
  }

  /// Whether the exception ends the whole run, rather than a thread.
  func endsRun(_ e: PyException) -> Bool {
    e.type === types.simulationStop || e.type.isSubclass(of: types.notSimulatedError)
  }

  func make(
    _ work: Value, name: String, isJoinedAtExit: Bool, body: @escaping (Machine) throws(Raised) -> Void
  ) throws(Raised) -> VirtualThread {
    try world.makeThreads().make(name: name, function: workName(work), isJoinedAtExit: isJoinedAtExit, body: body)
  }

  /// What a thread runs, by name.
  func workName(_ work: Value) -> String { work.isNone ? "" : work.str?.string ?? world.callableName(work) }

  // MARK: Locks

  private func own(_ m: Machine, _ v: Value) throws(Raised) -> PyThreadLock {
    guard let o = v.object as? PyThreadLock else { throw m.wrongReceiver(v, lock) }
    return o
  }

  private func ownR(_ m: Machine, _ v: Value) throws(Raised) -> PyThreadRLock {
    guard let o = v.object as? PyThreadRLock else { throw m.wrongReceiver(v, rlock) }
    return o
  }

  /// Until when an `acquire` waits; nil: for ever, `.some(nil)` never comes.
  private func deadline(_ m: Machine, blocking: Value, timeout: Value) throws(Raised) -> (waits: Bool, until: Int64?) {
    var waits = true
    if !blocking.isNull { waits = try m.truthy(blocking) }
    var seconds = -1.0
    if !timeout.isNull { seconds = try m.float(timeout) }
    if !waits && seconds != -1 { throw m.valueError("can't specify a timeout for a non-blocking call") }
    if seconds < 0 && seconds != -1 { throw m.valueError("timeout value must be a non-negative number") }
    if seconds.isNaN { throw m.valueError("Invalid value NaN (not a number)") }
    if seconds > 9223372036 { throw m.overflowError("timeout value is too large") }
    if !waits { return (false, nil) }
    if seconds < 0 { return (true, nil) }
    let (until, overflow) = world.clock.now.addingReportingOverflow(VirtualClock.nanoseconds(seconds))
    return (true, overflow ? nil : until)
  }

  func defineLock() {
    let world = self.world
    let t = lock
    t.defNew("") { (_, a) in .object(PyThreadLock(type: t, world: world)) }
    t.allocate = { PyThreadLock(type: $0, world: world) }
    for name in ["acquire", "acquire_lock"] {
      t.def(name, "blocking=True, timeout=-1") { (m, a) throws(Raised) in
        let l = try self.own(m, a[0])
        let (waits, until) = try self.deadline(m, blocking: a[1], timeout: a[2])
        return self.acquire(l, waits: waits, until: until)
      }
    }
    t.def("__enter__") { (m, a) throws(Raised) in self.acquire(try self.own(m, a[0]), waits: true, until: nil) }
    func release(_ m: Machine, _ v: Value) throws(Raised) {
      let l = try self.own(m, v)
      if !l.isLocked { throw m.runtimeError("release unlocked lock") }
      l.isLocked = false
      l.owner = nil
    }
    for name in ["release", "release_lock"] {
      t.def(name) { (m, a) throws(Raised) in
        try release(m, a[0])
        return .none
      }
    }
    t.def("__exit__", "type, value, traceback, /") { (m, a) throws(Raised) in
      try release(m, a[0])
      return .none
    }
    for name in ["locked", "locked_lock"] {
      t.def(name) { (m, a) throws(Raised) in .bool(try self.own(m, a[0]).isLocked) }
    }
    t.def("__repr__") { (m, a) throws(Raised) in
      let l = try self.own(m, a[0])
      return .string("<\(l.isLocked ? "locked" : "unlocked") _thread.lock object at \(m.address(a[0]))>")
    }
  }

  private func acquire(_ l: PyThreadLock, waits: Bool, until: Int64?) -> Value {
    if !l.isLocked {
      l.take()
      return .bool(true)
    }
    if !waits { return .bool(false) }
    return .object(
      ThreadWait(
        "acquire", world.makeThreads(), l.reason, until: until, obstacle: l, condition: { !l.isLocked }
      ) { (_) in
        if l.isLocked { return .bool(false) }
        l.take()
        return .bool(true)
      })
  }

  func defineRLock() {
    let world = self.world
    let t = rlock
    t.allocate = { PyThreadRLock(type: $0, world: world) }
    func ident() -> Int { world.threads?.currentIdent ?? VirtualThreads.mainIdent }
    func acquire(_ l: PyThreadRLock, waits: Bool, until: Int64?, count: Int = 1) -> Value {
      if l.count == 0 || l.owner == ident() {
        l.owner = ident()
        l.count += count
        return .bool(true)
      }
      if !waits { return .bool(false) }
      return .object(
        ThreadWait("acquire", world.makeThreads(), .lock, until: until, obstacle: l, condition: { l.count == 0 }) { (_) in
          if l.count > 0 { return .bool(false) }
          l.owner = ident()
          l.count += count
          return .bool(true)
        })
    }
    func release(_ m: Machine, _ v: Value) throws(Raised) {
      let l = try self.ownR(m, v)
      if l.count == 0 || l.owner != ident() { throw m.runtimeError("cannot release un-acquired lock") }
      l.count -= 1
      if l.count == 0 { l.owner = 0 }
    }
    t.def("acquire", "blocking=True, timeout=-1") { (m, a) throws(Raised) in
      let (waits, until) = try self.deadline(m, blocking: a[1], timeout: a[2])
      return acquire(try self.ownR(m, a[0]), waits: waits, until: until)
    }
    t.def("__enter__") { (m, a) throws(Raised) in acquire(try self.ownR(m, a[0]), waits: true, until: nil) }
    t.def("release") { (m, a) throws(Raised) in
      try release(m, a[0])
      return .none
    }
    t.def("__exit__", "type, value, traceback, /") { (m, a) throws(Raised) in
      try release(m, a[0])
      return .none
    }
    t.def("_is_owned") { (m, a) throws(Raised) in
      let l = try self.ownR(m, a[0])
      return .bool(l.count > 0 && l.owner == ident())
    }
    t.def("_recursion_count") { (m, a) throws(Raised) in
      let l = try self.ownR(m, a[0])
      return .int(l.owner == ident() ? l.count : 0)
    }
    t.def("_release_save") { (m, a) throws(Raised) in
      let l = try self.ownR(m, a[0])
      if l.count == 0 { throw m.runtimeError("cannot release un-acquired lock") }
      defer {
        l.count = 0
        l.owner = 0
      }
      return .tuple([.int(l.count), .int(l.owner)])
    }
    t.def("_acquire_restore", "state, /") { (m, a) throws(Raised) in
      let count = try m.index(a[1].tuple?.items.first ?? .int(1))
      return acquire(try self.ownR(m, a[0]), waits: true, until: nil, count: max(1, count))
    }
    t.def("__repr__") { (m, a) throws(Raised) in
      let l = try self.ownR(m, a[0])
      let name = l.type === t ? "_thread.RLock" : "\(l.type.module).\(l.type.qualifiedName)"
      return .string(
        "<\(l.count > 0 ? "locked" : "unlocked") \(name) object owner=\(l.owner) count=\(l.count) at \(m.address(a[0]))>")
    }
  }

  // MARK: Threads

  func defineHandle() {
    let world = self.world
    let t = handle
    func own(_ m: Machine, _ v: Value) throws(Raised) -> VirtualThread {
      guard let o = v.object as? PyThreadHandle else { throw m.wrongReceiver(v, t) }
      return o.thread
    }
    t.attribute("ident", get: { (m, v) throws(Raised) in .int(try own(m, v).ident) })
    t.attribute("native_id", get: { (m, v) throws(Raised) in .int(nativeID(try own(m, v))) })
    t.attribute("name", get: { (m, v) throws(Raised) in .string(try own(m, v).name) }) { (m, v, new) throws(Raised) in
      try own(m, v).name = try m.str(new).string
    }
    t.def("is_done") { (m, a) throws(Raised) in .bool(try own(m, a[0]).isDone) }
    t.def("resume") { (m, a) throws(Raised) in
      let thread = try own(m, a[0])
      thread.isBusy = true
      return .object(ThreadResume(thread, world.makeThreads()))
    }
    t.def("join", "timeout=None, /") { (m, a) throws(Raised) in
      let thread = try own(m, a[0])
      if thread.isDone { return .none }
      let threads = world.makeThreads()
      if threads.current === thread { throw m.runtimeError("Cannot join current thread") }
      var until: Int64?
      if !a[1].isNull && !a[1].isNone {
        let (sum, overflow) = world.clock.now.addingReportingOverflow(VirtualClock.nanoseconds(max(0, try m.float(a[1]))))
        until = overflow ? nil : sum
      }
      return .object(
        ThreadWait("join", threads, .join, until: until, obstacle: thread, condition: { thread.isDone }) { (_) in .none })
    }
  }
}
