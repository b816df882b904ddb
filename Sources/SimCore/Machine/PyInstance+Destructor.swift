// `__del__`: runs when the last reference goes.

/// An instance of a class with a `__del__`.
final class PyFinalizableInstance: PyObject {
  private let machine: Unmanaged<Machine>
  let store: AttributeStore
  private var isFinalized = false
  private let birth: UInt32

  init(type: PyType, machine: Machine) {
    store = AttributeStore(shape: type.shape)
    self.machine = Unmanaged.passUnretained(machine)
    machine.births &+= 1
    birth = machine.births
    super.init(type: type, layout: .object)
    machine.withDestructor[ObjectIdentifier(self)] = Unmanaged.passUnretained(self)
  }

  /// Stands in for an object that is going away while its `__del__` runs: an object that is being freed can't be referred to.
  private init(rescuing other: PyFinalizableInstance) {
    store = other.store
    machine = other.machine
    isFinalized = true
    birth = other.birth
    super.init(type: other.type, layout: .object)
    identityNumber = other.identityNumber
  }

  override var attributes: AttributeStore? { store }
  override func dropReferences() { store.removeAll() }

  override var birthNumber: UInt32? { birth }

  override func finalizeAtEnd() {
    if isFinalized { return }
    let m = machine._withUnsafeGuaranteedRef { $0 }
    m.withDestructor[ObjectIdentifier(self)] = nil
    isFinalized = true
    callDestructor(.object(self), m)
  }

  deinit {
    let m = machine._withUnsafeGuaranteedRef { $0 }
    if isFinalized { return }
    m.withDestructor[ObjectIdentifier(self)] = nil
    if m.isTearingDown { return }
    callDestructor(.object(PyFinalizableInstance(rescuing: self)), m)
  }

  private func callDestructor(_ stand: Value, _ m: Machine) {
    guard let method = type.lookup(m.names.__del__) else { return }
    do throws(Raised) {
      _ = try m.call(method, [stand])
    } catch {
      m.host?.unraisable(error.exception, context: m.unraisableContext(method), from: method)
    }
  }
}
