// `sys.modules`: the modules that have been imported, as the dict that programs see and may change.

/// The imported modules by name.
public final class ModuleTable {
  /// The dict that `sys.modules` is.
  let dict = PyDict()

  /// The module of that name; nil where there is none, or where the program put something else in its place.
  public subscript(_ name: String) -> PyModule? {
    get { dict.get(name)?.cast(.module, to: PyModule.self) }
    set {
      if let newValue { dict.set(name, .object(newValue)) } else { _ = dict.remove(PyStr(name)) }
    }
  }

  /// What the program itself put in the place of a module.
  func substitute(_ name: String) -> Value? {
    guard let found = dict.get(name), found.cast(.module, to: PyModule.self) == nil else { return nil }
    return found
  }

  var values: [PyModule] { dict.values.compactMap { $0.cast(.module, to: PyModule.self) } }

  func removeAll() { dict.removeAll() }
}
