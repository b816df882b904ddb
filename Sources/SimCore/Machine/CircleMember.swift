// What each kind of object tells the search for circles of.

/// What can stand in a circle.
public protocol CircleMember: AnyObject {
  /// Tells the search each of its references to others: one that it counts, once each.  What it leaves out is never collected.
  func addHolds(to search: CircleSearch)
  /// Whether it is a function with cells in CPython, which holds them by way of a tuple.
  var isClosure: Bool { get }
}

extension CircleMember {
  public var isClosure: Bool { false }
}

/// Knows the weak references to an object.
protocol WeakReferenceHolder: AnyObject {
  /// Makes them forget the object, which is still there.
  func forgetTarget()
}

extension PyObject: CircleMember {
  public final func addHolds(to search: CircleSearch) {
    addAttributes(to: search)
    switch layout {
    case .dict:
      let dict = unsafeDowncast(self, to: PyDict.self)
      for i in 0..<dict.used {
        search.hold(dict.entries[i].key)
        search.hold(dict.entries[i].value)
      }
    case .list: search.hold(values: unsafeDowncast(self, to: PyList.self).items)
    case .tuple: search.hold(values: unsafeDowncast(self, to: PyTuple.self).items)
    case .set: search.hold(unsafeDowncast(self, to: PySet.self).elementsInOrder)
    case .cell: search.hold(unsafeDowncast(self, to: PyCell.self).value)
    case .boundMethod:
      let m = unsafeDowncast(self, to: PyBoundMethod.self)
      search.hold(m.function)
      search.hold(m.receiver)
    case .function:
      let f = unsafeDowncast(self, to: PyFunction.self)
      search.hold(values: f.defaults)
      search.hold(f.keywordDefaults)
      search.hold(f.dict)
      search.hold(array: f.closure) { search.hold($0) }
    default: break
    }
    addOwnHolds(to: search)
  }

  private func addAttributes(to search: CircleSearch) {
    guard let store = madeAttributes else { return }
    if let dict = store.dict {
      search.hold(attributes: dict)
    } else {
      for i in 0..<store.shape.count { search.hold(store.slots[i]) }
    }
  }

  /// As how many objects CPython's collector would count it: what holds only numbers and texts is not looked at.
  var trackedCount: Int {
    func isTracked(_ v: Value) -> Bool { v.object.map { !LastCollection.isLeaf($0) } ?? false }
    switch layout {
    case .dict: return unsafeDowncast(self, to: PyDict.self).pairs.contains { isTracked($0.1) } ? 1 : 0
    case .tuple: return unsafeDowncast(self, to: PyTuple.self).items.isEmpty ? 0 : 1
    // The cells are in a tuple, and so are defaults; one of constants is the code's.
    case .function:
      let f = unsafeDowncast(self, to: PyFunction.self)
      return 1 + (f.closure.isEmpty ? 0 : 1) + (f.defaults.contains(where: isTracked) ? 1 : 0)
    // Its arguments are in a tuple.
    case .exception:
      let e = unsafeDowncast(self, to: PyException.self)
      return 1 + e.traceback.count + (e.args.isEmpty ? 0 : 1)
    default: return 1
    }
  }
}
