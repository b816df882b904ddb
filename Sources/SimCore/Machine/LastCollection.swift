// The last collection: what the end of a run finalises.
//
// When CPython ends, its collector goes over all that the program made: it first calls the finalisers of everything (closes
// generators, complains about tasks and futures, calls `__del__`), while all of it, the program's names included, is still
// whole; only then it takes things apart.  ARC alone would take the names away one by one, and never come to what is in a circle.
//
// The order is that of the collector's list, in which objects stand as they were made.  Where the program left the collector on,
// it has just passed over everything once more: circles that nobody holds were finalised then, and of the others each that came
// before what leads to it was put to the end of the list when it was reached.  (Which list, dict or plain object is older than
// what is in it is not known here; they are taken to be.  Collections in the middle of a run, which depend on how many objects
// there are, are not simulated.)

/// Finds what there is.
struct LastCollection {
  private var seen: Set<ObjectIdentifier> = []
  /// What was reached, in order.
  private(set) var reached: [AnyObject] = []
  private var next = 0

  /// Reaches everything that these refer to, level by level.
  mutating func reach(from roots: [AnyObject]) {
    add(roots)
    var list: [AnyObject] = []
    while next < reached.count {
      let object = reached[next]
      next += 1
      list.removeAll(keepingCapacity: true)
      LastCollection.addReferences(of: object, to: &list)
      add(list)
    }
  }

  private mutating func add(_ objects: [AnyObject]) {
    for o in objects where !LastCollection.isLeaf(o) && seen.insert(ObjectIdentifier(o)).inserted { reached.append(o) }
  }

  static func isLeaf(_ o: AnyObject) -> Bool {
    guard let o = o as? PyObject else { return false }
    switch o.layout {
    case .str, .bigInt, .bytes, .bytearray, .builtin, .code, .slice, .range, .number: return true
    case .type: return unsafeDowncast(o, to: PyType.self).isBuiltin
    default: return false
    }
  }

  /// What an object refers to, in the order in which CPython's collector looks at it.
  static func addReferences(of object: AnyObject, to list: inout [AnyObject]) {
    guard let o = object as? PyObject else {
      (object as? EndedFrame)?.addReferences(to: &list)
      return
    }
    func add(_ v: Value) { if case .object(let x) = v { list.append(x) } }
    if let store = o.attributes {
      for (_, v) in store.items { add(v) }
    }
    switch o.layout {
    case .module: list.append(unsafeDowncast(o, to: PyModule.self).dict)
    case .type:
      let t = unsafeDowncast(o, to: PyType.self)
      for v in t.dict.values { add(v) }
      list += t.bases as [AnyObject]
    case .dict:
      for (k, v) in unsafeDowncast(o, to: PyDict.self).pairs {
        add(k)
        add(v)
      }
    // CPython goes through these from the end.
    case .list: for v in unsafeDowncast(o, to: PyList.self).items.reversed() { add(v) }
    case .tuple: for v in unsafeDowncast(o, to: PyTuple.self).items.reversed() { add(v) }
    case .set: for v in unsafeDowncast(o, to: PySet.self).elements { add(v) }
    case .cell: add(unsafeDowncast(o, to: PyCell.self).value)
    case .boundMethod:
      let m = unsafeDowncast(o, to: PyBoundMethod.self)
      add(m.function)
      add(m.receiver)
    case .function:
      let f = unsafeDowncast(o, to: PyFunction.self)
      list.append(f.globals)
      for v in f.defaults { add(v) }
      if let keywordDefaults = f.keywordDefaults { list.append(keywordDefaults) }
      if let dict = f.dict { list.append(dict) }
      list += f.closure as [AnyObject]
    default: break
    }
    o.addReferences(to: &list)
  }
}

/// The collector's list, as far as it matters: everything that may have something to do at its end.
private struct CollectorList {
  private enum Place { case ahead, passed, listed }

  private var list: [PyObject]
  private var places: [ObjectIdentifier: Place] = [:]
  private var isReached: Set<ObjectIdentifier> = []

  init(_ objects: [AnyObject]) {
    let born = objects.compactMap { ($0 as? PyObject).flatMap { o in o.birthNumber.map { (o, $0) } } }
    list = born.sorted { $0.1 < $1.1 }.map(\.0)
    for o in list { places[ObjectIdentifier(o)] = .ahead }
  }

  /// All of it, as it was made.
  var inOrderOfMaking: [PyObject] { list }

  /// What is not reached from the roots, then the others as the collector leaves them.
  mutating func afterPass(from roots: [AnyObject]) -> [PyObject] {
    var (lost, held): ([PyObject], [PyObject]) = ([], [])
    reach(roots)
    var next = 0
    while next < list.count {
      let object = list[next]
      let id = ObjectIdentifier(object)
      next += 1
      if isReached.contains(id) {
        places[id] = .listed
        held.append(object)
        var found: [AnyObject] = []
        LastCollection.addReferences(of: object, to: &found)
        reach(found)
      } else {
        places[id] = .passed
        lost.append(object)
      }
    }
    return lost.filter { places[ObjectIdentifier($0)] == .passed } + held
  }

  /// Marks what these lead to, through everything that is not in the list itself.
  private mutating func reach(_ objects: [AnyObject]) {
    var pending: [AnyObject] = objects.reversed()
    while let object = pending.popLast() {
      if LastCollection.isLeaf(object) || !isReached.insert(ObjectIdentifier(object)).inserted { continue }
      if let place = places[ObjectIdentifier(object)] {
        if place == .passed, let o = object as? PyObject { list.append(o) }
        continue
      }
      var found: [AnyObject] = []
      LastCollection.addReferences(of: object, to: &found)
      pending += found.reversed()
    }
  }
}

extension Machine {
  private struct Remembered { weak var object: PyObject? }

  /// Finalises all that the program made, as the end of CPython does; nothing is taken apart yet.
  ///
  /// - Parameters:
  ///   - main: the program's module.
  ///   - others: what else is held from outside.
  ///   - leftOver: what perhaps nothing holds but itself.
  ///   - isCollecting: whether the program left the collector on.
  public func finalizeEverything(main: PyModule, others: [PyObject], leftOver: () -> [PyObject], isCollecting: Bool) {
    // Not held: what dies with something else is not told its end twice.
    for x in orderOfEnds(main, others, leftOver(), isCollecting) { x.object?.finalizeAtEnd() }
  }

  private func orderOfEnds(_ main: PyModule, _ others: [PyObject], _ leftOver: [PyObject], _ isCollecting: Bool) -> [Remembered] {
    let leftOver = leftOver + withDestructor.values.map { $0.takeUnretainedValue() }
    if generatorCount == 0 && leftOver.isEmpty { return [] }
    let roots: [AnyObject] = [main.dict] + (modules.values as [AnyObject]) + (others as [AnyObject])
    var all = LastCollection()
    all.reach(from: roots)
    all.reach(from: (EndedFrame.all(of: self) as [AnyObject]) + (leftOver as [AnyObject]))
    all.reach(from: Array(heldByThemselves.values))
    var list = CollectorList(all.reached)
    return (isCollecting ? list.afterPass(from: roots) : list.inOrderOfMaking).map { Remembered(object: $0) }
  }
}
