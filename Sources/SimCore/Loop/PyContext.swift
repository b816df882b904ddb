// Contexts: which context variable has which value.  Copying is O(1): the table is copied when it is changed.
//
// Each task has a context of its own, a copy of its creator's.  Few tasks ever set a variable or ask for their context, so that
// those of one creator share one, which nobody else sees, until they do: 80 bytes less a task.

/// `contextvars.Context`.
public final class PyContext: PyObject {
  /// Values by variable; variables in the order in which they were first set.
  public struct Table {
    var values: [ObjectIdentifier: (variable: PyObject, value: Value, order: Int)] = [:]
    var count = 0
  }

  final var table: Table
  /// Whether a `run` of this context is under way.
  final var isEntered = false
  /// Whether it stands for those of several tasks: then it never changes, and no program gets hold of it.
  final let isShared: Bool
  /// A copy that tasks share, as long as this does not change.
  private final var copy: PyContext?

  init(_ type: PyType, _ table: Table = Table(), isShared: Bool = false) {
    self.isShared = isShared
    self.table = table
    super.init(type: type, layout: .object)
  }

  /// A context for tasks that are made in this one.
  final func forTasks() -> PyContext {
    if isShared { return self }
    if let copy { return copy }
    let made = PyContext(type, table, isShared: true)
    copy = made
    return made
  }

  /// The variable's value, or nil.
  public func get(_ variable: PyObject) -> Value? { table.values[ObjectIdentifier(variable)]?.value }

  /// Sets or, with nil, forgets the variable.
  public func set(_ variable: PyObject, _ value: Value?) {
    copy = nil
    let key = ObjectIdentifier(variable)
    guard let value else {
      table.values[key] = nil
      return
    }
    if let old = table.values[key] {
      table.values[key] = (variable, value, old.order)
    } else {
      table.count += 1
      table.values[key] = (variable, value, table.count)
    }
  }

  public override func addReferences(to list: inout [AnyObject]) {
    for item in items {
      if let o = item.value.object { list.append(o) }
    }
  }

  /// Variables and values in the order in which they were first set.
  public var items: [(variable: PyObject, value: Value)] {
    table.values.values.sorted { $0.order < $1.order }.map { ($0.variable, $0.value) }
  }

  public override func dropReferences() {
    table = Table()
    copy = nil
  }
}

extension PyTask {
  /// Its context, from now on its own.
  func ownContext() -> PyContext {
    if !context.isShared { return context }
    let own = PyContext(world.classes.context, context.table)
    // Where a shared context is the present one, it is that of the current task.
    if world.context === context && world.running?.currentTask === self { world.context = own }
    context = own
    return own
  }
}

extension LoopWorld {
  /// The present context, from now on its task's own: for those who change it or hand it out.
  func ownContext() -> PyContext {
    guard context.isShared else { return context }
    if let task = running?.currentTask, task.context === context { return task.ownContext() }
    let own = PyContext(classes.context, context.table)
    context = own
    return own
  }
}
