// Which tasks there are and which one runs: what programs ask of it, and what tasks of a program's own tell it.
//
// The loop knows its tasks.  Those of other classes, on loops of whatever kind, are kept in a module in Python
// (`asyncio._foreign_tasks`), which is loaded when the first of them is registered.

extension AsyncioLibrary {
  /// `current_task`, `all_tasks`, and `_enter_task` with its kind.
  func fillTaskRegistry(_ module: PyModule) {
    let world = self.world
    /// The loop that was passed, or the running one.
    func loop(_ given: Value, _ m: Machine) throws(Raised) -> Value {
      given.isNull || given.isNone ? .object(try world.runningLoop(m)) : given
    }
    module.def("current_task", "loop=None") { (m, a) throws(Raised) in
      let loop = try loop(a[0], m)
      if let task = (loop.object as? EventLoop)?.currentTask { return .object(task) }
      return m.knowsForeignTasks ? try m.foreignTasks("current", [loop]) : .none
    }
    module.def("all_tasks", "loop=None") { (m, a) throws(Raised) in
      let loop = try loop(a[0], m)
      let set = PySet()
      for task in (loop.object as? EventLoop)?.tasks ?? [] { try set.add(.object(task), m) }
      if m.knowsForeignTasks {
        for task in try m.foreignTasks("of_loop", [loop]).list?.items ?? [] { try set.add(task, m) }
      }
      return .object(set)
    }
    for suffix in ["task", "eager_task"] {
      module.def("_register_\(suffix)", "task") { (m, a) throws(Raised) in
        guard let task = m.ownTask(a[0]) else { return try m.foreignTasks("register", [a[0]]) }
        try task.loop(m).register(task)
        return .none
      }
      module.def("_unregister_\(suffix)", "task") { (m, a) throws(Raised) in
        guard let task = m.ownTask(a[0]) else {
          return m.knowsForeignTasks ? try m.foreignTasks("unregister", [a[0]]) : .none
        }
        try task.loop(m).unregister(task)
        return .none
      }
    }
    module.def("_enter_task", "loop, task") { (m, a) throws(Raised) in
      guard let loop = a[0].object as? EventLoop, let task = m.ownTask(a[1]) else {
        return try m.foreignTasks("enter", [a[0], a[1]])
      }
      if let current = loop.currentTask {
        throw m.runtimeError(
          "Cannot enter into task \(try m.reprString(a[1])) while another task \(try m.reprString(.object(current)))"
            + " is being executed.")
      }
      loop.enter(task)
      return .none
    }
    module.def("_leave_task", "loop, task") { (m, a) throws(Raised) in
      guard let loop = a[0].object as? EventLoop, a[1].isNone || m.ownTask(a[1]) != nil else {
        return try m.foreignTasks("leave", [a[0], a[1]])
      }
      if !a[1].isIdentical(to: loop.currentTask.map { .object($0) } ?? .none) {
        throw m.runtimeError(
          "Leaving task \(try m.reprString(a[1])) does not match the current task "
            + "\(try m.reprString(loop.currentTask.map { .object($0) } ?? .none)).")
      }
      loop.enter(nil)
      return .none
    }
    module.def("_swap_current_task", "loop, task") { (m, a) throws(Raised) in
      guard let loop = a[0].object as? EventLoop, a[1].isNone || m.ownTask(a[1]) != nil else {
        return try m.foreignTasks("swap", [a[0], a[1]])
      }
      let before = loop.currentTask
      loop.enter(m.ownTask(a[1]))
      return before.map { .object($0) } ?? .none
    }
  }
}

extension Machine {
  /// The task, if it is one of Simul's.
  fileprivate func ownTask(_ value: Value) -> PyTask? { value.object as? PyTask }

  /// Whether a task of another class was ever registered.
  fileprivate var knowsForeignTasks: Bool { modules["asyncio._foreign_tasks"] != nil }

  /// Calls a function of the module that keeps them.
  fileprivate func foreignTasks(_ name: String, _ arguments: [Value]) throws(Raised) -> Value {
    try call(getAttribute(.object(importModule("asyncio._foreign_tasks")), intern(name)), arguments)
  }
}
