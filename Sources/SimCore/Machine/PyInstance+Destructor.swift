// `__del__`: runs when the last reference goes.

/// An instance of a class with a `__del__`.
final class PyFinalizableInstance: PyObject {
  private let machine: Unmanaged<Machine>
  let store: AttributeStore
  private var isFinalized = false

  init(type: PyType, machine: Machine) {
    store = AttributeStore(shape: type.shape)
    self.machine = Unmanaged.passUnretained(machine)
    super.init(type: type, layout: .object)
  }

  /// Stands in for an object that is going away while its `__del__` runs: an object that is being freed can't be referred to.
  private init(rescuing other: PyFinalizableInstance) {
    store = other.store
    machine = other.machine
    isFinalized = true
    super.init(type: other.type, layout: .object)
    identityNumber = other.identityNumber
  }

  override var attributes: AttributeStore? { store }
  override func dropReferences() { store.removeAll() }

  deinit {
    let m = machine._withUnsafeGuaranteedRef { $0 }
    if isFinalized || m.isTearingDown { return }
    let stand = Value.object(PyFinalizableInstance(rescuing: self))
    guard let method = type.lookup(m.names.__del__) else { return }
    do throws(Raised) {
      _ = try m.call(method, [stand])
    } catch {
      m.host?.unraisable(error.exception, context: m.unraisableContext(method), from: method)
    }
  }
}
