// `asyncio.TaskGroup`.

/// Tasks that live and end together.
final class PyTaskGroup: PyInstance {
  unowned(unsafe) let world: LoopWorld
  var isEntered = false
  var isExiting = false
  var isAborting = false
  var loop: EventLoop?
  var parent: PyTask?
  var parentCancelRequested = false
  /// In the order of creation.
  var tasks: [PyFuture] = []
  var errors: [PyException] = []
  var baseError: PyException?
  var completed: PyFuture?
  private(set) var callback: TaskGroupCallback?

  override func addOwnHolds(to search: CircleSearch) {
    super.addOwnHolds(to: search)
    search.hold(parent)
    search.hold(array: tasks) { search.hold($0) }
    search.hold(array: errors) { search.hold($0) }
    search.hold(baseError)
    search.hold(completed)
    search.hold(callback)
  }

  init(type: PyType, world: LoopWorld) {
    self.world = world
    super.init(type: type)
  }

  /// The done callback of all its tasks.
  var doneCallback: TaskGroupCallback {
    if let callback { return callback }
    let made = TaskGroupCallback(self)
    callback = made
    return made
  }

  func isBase(_ e: PyException) -> Bool {
    e.type.isSubclass(of: types.systemExit) || e.type.isSubclass(of: types.keyboardInterrupt)
  }

  func abort(_ m: Machine) throws(Raised) {
    isAborting = true
    for task in tasks where try !task.asksDone(m) { _ = try task.requestCancel(m) }
  }

  func taskDone(_ task: PyFuture, _ m: Machine) throws(Raised) {
    if let i = tasks.firstIndex(where: { $0 === task }) { tasks.remove(at: i) }
    if tasks.isEmpty { callback = nil }
    if let completed, tasks.isEmpty, !completed.isDone { try completed.deliver(m, .bool(true)) }
    if try task.asksCancelled(m) { return }
    guard let e = try task.askException(m) else { return }
    errors.append(e)
    if isBase(e) && baseError == nil { baseError = e }
    guard let parent, let loop else { return }
    if try parent.asksDone(m) {
      let text = try "Task \(m.reprString(.object(task))) has errored out but its parent task "
        + "\(m.reprString(.object(parent))) is already completed"
      try world.callExceptionHandler(loop, message: text, e, [("task", .object(task))], m)
      return
    }
    if !isAborting && !parentCancelRequested {
      try abort(m)
      parentCancelRequested = true
      _ = try parent.requestCancel(m)
    }
  }

  override func addReferences(to list: inout [AnyObject]) {
    if let loop { list.append(loop) }
    if let parent { list.append(parent) }
    list.append(Between(tasks))
    list.append(Between(errors.reversed()))
  }

  override func dropReferences() {
    super.dropReferences()
    tasks = []
    parent = nil
    completed = nil
    callback = nil
  }
}

final class TaskGroupCallback: NativeCallback {
  private let group: PyTaskGroup

  override func addHolds(to search: CircleSearch) {
    search.hold(group)
  }

  init(_ group: PyTaskGroup) {
    self.group = group
    super.init(.taskGroup)
  }

  override func run(_ m: Machine, _ future: PyFuture) throws(Raised) { try group.taskDone(future, m) }
}

/// `group.__aexit__(...)`.
final class TaskGroupExit: NativeFrame {
  private let group: PyTaskGroup
  private var exception: PyException?
  private var propagated: PyException?
  /// The group that it raised: as in CPython they hold each other, and all frames that the group passes.
  private var raised: PyException?

  override func addOwnHolds(to search: CircleSearch) {
    super.addOwnHolds(to: search)
    search.hold(group)
    search.hold(exception)
    search.hold(propagated)
    search.hold(raised)
  }

  init(_ group: PyTaskGroup, _ exception: PyException?, _ m: Machine) {
    self.group = group
    self.exception = exception
    super.init(coroutineOf: m)
  }

  override var title: String { "TaskGroup.__aexit__" }

  private func isCancellation(_ e: PyException) -> Bool { e.type.isSubclass(of: group.world.classes.cancelledError) }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    let g = group
    switch input {
    case .start:
      g.isExiting = true
      if let exception {
        if g.isBase(exception) && g.baseError == nil { g.baseError = exception }
        if isCancellation(exception) { propagated = exception }
        if !g.isAborting { try g.abort(m) }
      }
    case .raised(let e):
      guard isCancellation(e) else { throw Raised(e) }
      entered = e
      if !g.isAborting {
        propagated = e
        try g.abort(m)
      }
      g.completed = nil
    case .value, .returned, .yielded: g.completed = nil
    }
    if !g.tasks.isEmpty, let loop = g.loop {
      let future = try loop.createFuture(m, .taskGroup)
      if g.world.trace != nil {
        for task in g.tasks {
          g.world.emit(.futureLinked(whole: FutureID(future.number), part: task.awaited))
        }
      }
      g.completed = future
      return wait(future)
    }
    return try finish(m)
  }

  override func takeLocals() -> [AnyObject?] {
    defer { (exception, propagated, raised) = (nil, nil, nil) }
    return [group, exception, propagated, raised]
  }

  /// An exception that was caught and kept, and is now raised by a statement of its own: what is handled then is its context.
  private func raisedAgain(_ e: PyException) -> Raised {
    e.hasContext = false
    return Raised(e)
  }

  private func finish(_ m: Machine) throws(Raised) -> NativeAction {
    let g = group
    if let base = g.baseError { throw raisedAgain(base) }
    if g.parentCancelRequested, let parent = g.parent, parent.uncancel() == 0 { propagated = nil }
    if let propagated, g.errors.isEmpty { throw raisedAgain(propagated) }
    if let exception, !isCancellation(exception) { g.errors.append(exception) }
    if g.errors.isEmpty {
      entered = nil
      return .return(.none)
    }
    if let parent = g.parent, parent.cancelRequests > 0 {
      _ = parent.uncancel()
      _ = try parent.requestCancel(m)
    }
    let errors = g.errors
    g.errors = []
    let made = try m.call(
      .object(types.baseExceptionGroup),
      [.string("unhandled errors in a TaskGroup"), .list(errors.map { .object($0) })])
    guard let e = made.exception else { return .return(.none) }
    e.suppressesContext = true
    raised = e
    throw Raised(e)
  }
}

extension AsyncioLibrary {
  func installTaskGroup() {
    let t = classes.taskGroup
    let world = self.world
    t.allocate = { PyTaskGroup(type: $0, world: world) }
    func get(_ m: Machine, _ v: Value) throws(Raised) -> PyTaskGroup { try m.receiver(v, t, as: PyTaskGroup.self) }
    func representation(_ g: PyTaskGroup) -> String {
      var info = "<TaskGroup"
      if !g.tasks.isEmpty { info += " tasks=\(g.tasks.count)" }
      if !g.errors.isEmpty { info += " errors=\(g.errors.count)" }
      if g.isAborting { info += " cancelling" } else if g.isEntered { info += " entered" }
      return info + ">"
    }
    t.def("__init__") { (_, _) in .none }
    t.def("__repr__") { (m, a) throws(Raised) in .string(representation(try get(m, a[0]))) }
    t.def("__aenter__") { (m, a) throws(Raised) in
      let g = try get(m, a[0])
      return .object(
        InstantFrame("TaskGroup.__aenter__", m) { (m) throws(Raised) in
          if g.isEntered { throw m.runtimeError("TaskGroup \(representation(g)) has already been entered") }
          if g.loop == nil { g.loop = try world.runningLoop(m) }
          g.parent = g.loop?.currentTask
          if g.parent == nil {
            throw m.runtimeError("TaskGroup \(representation(g)) cannot determine the parent task")
          }
          g.isEntered = true
          return .object(g)
        })
    }
    t.def("__aexit__", "et, exc, tb") { (m, a) throws(Raised) in
      .object(TaskGroupExit(try get(m, a[0]), a[2].exception, m))
    }
    t.def("create_task", "coro, *, name=None, context=None") { (m, a) throws(Raised) in
      let g = try get(m, a[0])
      var refusal: String?
      if !g.isEntered {
        refusal = "has not been entered"
      } else if g.isExiting && g.tasks.isEmpty {
        refusal = "is finished"
      } else if g.isAborting {
        refusal = "is shutting down"
      }
      if let refusal {
        _ = try m.callMethod(a[1], m.names.close)
        throw m.runtimeError("TaskGroup \(representation(g)) \(refusal)")
      }
      guard let loop = g.loop else { return .none }
      let task = try loop.createTask(m, a[1], name: a[2].isNull ? .none : a[2], context: a[3].object as? PyContext)
      if try task.asksDone(m) {
        try g.taskDone(task, m)
      } else {
        g.tasks.append(task)
        if let completed = g.completed, world.trace != nil {
          world.emit(.futureLinked(whole: FutureID(completed.number), part: task.awaited))
        }
        try task.addCallback(g.doneCallback, m)
      }
      return .object(task)
    }
    t.attribute("_tasks", get: { (m, v) throws(Raised) in .list(try get(m, v).tasks.map { .object($0) }) })
    t.attribute("_errors", get: { (m, v) throws(Raised) in .list(try get(m, v).errors.map { .object($0) }) })
    t.attribute("_parent_task", get: { (m, v) throws(Raised) in try get(m, v).parent.map { .object($0) } ?? .none })
    t.attribute("_aborting", get: { (m, v) throws(Raised) in .bool(try get(m, v).isAborting) })
  }
}
