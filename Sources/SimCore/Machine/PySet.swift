// Sets.  Iteration order is part of what a program shows, see `PySet.order`.

/// A Python set or frozenset.
open class PySet: PyObject {
  /// The elements as keys of a dict.
  final let table: PyDict

  public init(type: PyType = types.set) {
    table = PyDict()
    super.init(type: type, layout: .set)
  }

  public final var count: Int { table.count }
  open override func dropReferences() { table.removeAll() }
}
