// Steps of tasks as objects: what methods of the program are handed where asyncio has a task stepped or woken.

/// A step of a task as an object, for methods of the program that are handed it in `call_soon`.
final class TaskStep: PyObject {
  let task: PyTask
  private let exception: PyException?

  init(_ task: PyTask, _ exception: PyException?) {
    self.task = task
    self.exception = exception
    super.init(type: task.world.classes.taskStep, layout: .native)
  }

  /// What calling it runs.
  func frame(_ m: Machine) -> NativeFrame { TaskStepFrame(task, exception, m) }
}

/// One step of a task that code of the program takes, by calling what it was handed.
final class TaskStepFrame: NativeFrame {
  private let task: PyTask
  private let exception: PyException?

  init(_ task: PyTask, _ exception: PyException?, _ m: Machine) {
    self.task = task
    self.exception = exception
    super.init("Task.__step", machine: m)
  }

  override func step(_ m: Machine, _ input: NativeInput) throws(Raised) -> NativeAction {
    let loop = try task.loop(m)
    switch input {
    case .start:
      let me = try m.reprString(.object(task))
      guard task.state == .pending else { throw m.error(task.world.classes.invalidStateError, "__step(): already done: \(me) ") }
      if let other = loop.currentTask {
        throw m.runtimeError(
          "Cannot enter into task \(me) while another task \(try m.reprString(.object(other))) is being executed.")
      }
      loop.currentTask = task
      return .resume(task.coroutine, task.takeStep(exception))
    case .yielded(let v):
      loop.currentTask = nil
      try task.suspended(on: v, m, loop)
    case .returned(let v):
      loop.currentTask = nil
      try task.returned(v, m)
    case .raised(let e):
      loop.currentTask = nil
      try task.raised(e, m)
    case .value: break
    }
    return .return(.none)
  }
}

/// A task's wake-up as an object, for futures of a program's own class that have their own `add_done_callback`.
final class TaskWakeup: PyObject {
  let task: PyTask

  init(_ task: PyTask) {
    self.task = task
    super.init(type: task.world.classes.wakeup, layout: .native)
  }

  /// A builtin method's: that of the class of the task, which may be the program's.
  var qualifiedName: String { task.type.qualifiedName + ".task_wakeup" }
}
