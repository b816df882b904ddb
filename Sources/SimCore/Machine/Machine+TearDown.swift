// Letting go of everything: ARC does not collect cycles, so they are broken here.

extension Machine {
  /// From here on no finaliser of the program runs.
  func silenceFinalizers() { isTearingDown = true }

  /// Leaves the frames that a run was left in, innermost first; from here on no finaliser of the program runs.
  public func beginTearDown() {
    isTearingDown = true
    while let f = frame {
      frame = f.pointee.back
      switch f.pointee.role {
      case .plain, .initializer: discardPlainFrame(f)
      case .generator:
        guard let owner = f.pointee.owner?.takeUnretainedValue() else { continue }
        f.pointee.isDelegated = false
        owner.state = .suspended
        releaseFrame(of: owner)
      case .native:
        guard let owner = f.native?.takeUnretainedValue() else { continue }
        let isHeld = f.pointee.holdsNative
        f.pointee.isDelegated = false
        owner.state = .finished
        owner.awaiting = .null
        releaseNativeFrame(of: owner)
        if isHeld { Unmanaged.passUnretained(owner).release() }
      }
    }
  }

  /// Releases all that the program made.  The machine can't run afterwards.
  public func tearDown() {
    beginTearDown()
    dropEndedFrames()
    var seen: Set<ObjectIdentifier> = []
    var pending: [PyObject] = modules.values + [modules.dict, builtins] + heapTypes + heldByThemselves.values
    while let o = pending.popLast() {
      if !seen.insert(ObjectIdentifier(o)).inserted { continue }
      visit(o, &pending)
      o.dropReferences()
    }
    heldByThemselves.removeAll()
    modules.removeAll()
    // A class stands in its own resolution order.
    for t in heapTypes { t.takeApart() }
    pendingTransfer = nil
    outcome = .paused
  }

  /// Notes what an object refers to, before it is made to let go.
  private func visit(_ o: PyObject, _ pending: inout [PyObject]) {
    func add(_ v: Value) { if case .object(let x) = v { pending.append(x) } }
    if let store = o.attributes { for (_, v) in store.items { add(v) } }
    switch o.layout {
    case .module: for v in unsafeDowncast(o, to: PyModule.self).dict.values { add(v) }
    case .type: if !unsafeDowncast(o, to: PyType.self).isBuiltin { for v in unsafeDowncast(o, to: PyType.self).dict.values { add(v) } }
    case .dict: for (k, v) in unsafeDowncast(o, to: PyDict.self).pairs { add(k); add(v) }
    case .list: for v in unsafeDowncast(o, to: PyList.self).items { add(v) }
    case .tuple: for v in unsafeDowncast(o, to: PyTuple.self).items { add(v) }
    case .cell: add(unsafeDowncast(o, to: PyCell.self).value)
    case .boundMethod:
      add(unsafeDowncast(o, to: PyBoundMethod.self).function)
      add(unsafeDowncast(o, to: PyBoundMethod.self).receiver)
    case .function:
      let f = unsafeDowncast(o, to: PyFunction.self)
      for cell in f.closure { pending.append(cell) }
      for v in f.defaults { add(v) }
    default: break
    }
  }
}
