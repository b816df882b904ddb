// Contexts: which context variable has which value.  Copying is O(1): the table is copied when it is changed.

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

  init(_ type: PyType, _ table: Table = Table()) {
    self.table = table
    super.init(type: type, layout: .object)
  }

  /// The variable's value, or nil.
  public func get(_ variable: PyObject) -> Value? { table.values[ObjectIdentifier(variable)]?.value }

  /// Sets or, with nil, forgets the variable.
  public func set(_ variable: PyObject, _ value: Value?) {
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

  /// Variables and values in the order in which they were first set.
  public var items: [(variable: PyObject, value: Value)] {
    table.values.values.sorted { $0.order < $1.order }.map { ($0.variable, $0.value) }
  }

  public override func dropReferences() { table = Table() }
}
