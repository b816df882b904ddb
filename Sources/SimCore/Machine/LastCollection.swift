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
//
// Not everything comes to its end.  By then CPython has forgotten its modules, but the callbacks of `fork` still hold some of
// them (`asyncio.events`, `logging`, `random`, `threading`), these lead to others, and all of them to what a program left there:
// the loop that was set with all that is ready or due in it, its exception handler, handlers of `logging`, hooks in `sys`.  A
// function of the program among them holds its names, and so all of the program: nothing of that is ever finalised where anybody
// could see it.

/// Something of CPython's that stands between two objects, and that is no object here: what is behind it is found one step later.
final class Between {
  fileprivate let objects: [AnyObject]
  /// Whether it was made before what leads to it.
  fileprivate let isOlder: Bool

  init(_ objects: [AnyObject], isOlder: Bool = false) {
    self.objects = objects
    self.isOlder = isOlder
  }
}

/// Finds what there is.
struct LastCollection {
  private var seen: Set<ObjectIdentifier> = []
  /// What was reached, in order.
  private(set) var reached: [AnyObject] = []
  private var next = 0

  func hasReached(_ object: AnyObject) -> Bool { seen.contains(ObjectIdentifier(object)) }

  /// Goes through none of these.
  mutating func leaveOut(_ objects: [AnyObject]) {
    for o in objects { seen.insert(ObjectIdentifier(o)) }
  }

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
      if let frame = object as? EndedFrame {
        frame.addReferences(to: &list)
      } else if let between = object as? Between {
        list += between.objects
      } else if let member = object as? CircleMember {
        let held = CircleSearch.list { member.addHolds(to: $0) }
        // Of a closure: the tuple of its cells, and the cells.
        list += member.isClosure ? [Between([Between(held, isOlder: true)], isOlder: true)] : held
      }
      return
    }
    func add(_ v: Value) { if case .object(let x) = v { list.append(x) } }
    if let store = o.attributes {
      for (_, v) in store.items { add(v) }
    }
    if !o.type.isBuiltin { list.append(o.type) }
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
      list.append(Between(f.defaults.reversed().compactMap(\.object), isOlder: true))
      if let keywordDefaults = f.keywordDefaults { list.append(keywordDefaults) }
      if let dict = f.dict { list.append(dict) }
      if !f.closure.isEmpty { list.append(Between(f.closure.reversed(), isOlder: true)) }
    default: break
    }
    o.addReferences(to: &list)
  }
}

/// The collector's list, as far as it matters: everything that may have something to do at its end.
private struct CollectorList {
  private enum Place { case ahead, passed, listed }

  private var list: [AnyObject]
  private let bornCount: Int
  private var next = 0
  private var places: [ObjectIdentifier: Place] = [:]
  private var isReached: Set<ObjectIdentifier> = []

  init(_ objects: [AnyObject]) {
    let born = objects.compactMap { ($0 as? PyObject).flatMap { o in o.birthNumber.map { (o, $0) } } }
    list = born.sorted { $0.1 < $1.1 }.map(\.0)
    bornCount = list.count
    for o in list { places[ObjectIdentifier(o)] = .ahead }
  }

  /// All of it, as it was made.
  var inOrderOfMaking: [PyObject] { list[..<bornCount].compactMap { $0 as? PyObject } }

  /// What is not reached from the roots, then the others as the collector leaves them.
  mutating func afterPass(from roots: [AnyObject]) -> [PyObject] {
    var (lost, held): ([PyObject], [PyObject]) = ([], [])
    reach(roots)
    while next < list.count {
      let object = list[next]
      let id = ObjectIdentifier(object)
      next += 1
      let born = places[id] == nil ? nil : object as? PyObject
      if object is Between || isReached.contains(id) {
        if let born {
          places[id] = .listed
          held.append(born)
        }
        var found: [AnyObject] = []
        LastCollection.addReferences(of: object, to: &found)
        reach(found)
      } else if let born {
        places[id] = .passed
        lost.append(born)
      }
    }
    return lost.filter { places[ObjectIdentifier($0)] == .passed } + held
  }

  /// Marks what these lead to.
  ///
  /// What stands nowhere in the list is taken to be where it is reached, as long as there is anything ahead.  Behind that, it was
  /// passed like all the rest, and comes to the end of the list.
  private mutating func reach(_ objects: [AnyObject]) {
    var pending: [AnyObject] = objects.reversed()
    while let object = pending.popLast() {
      if let between = object as? Between {
        // It has no identity that lasts, and is come to once.
        if next > bornCount || between.isOlder { list.append(between) } else { pending += between.objects.reversed() }
        continue
      }
      if LastCollection.isLeaf(object) || !isReached.insert(ObjectIdentifier(object)).inserted { continue }
      if let place = places[ObjectIdentifier(object)] {
        if place == .passed { list.append(object) }
        continue
      }
      if next > bornCount {
        list.append(object)
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
  /// - Returns: whether the names of the program go now; if not, all is left as it is.
  public func finalizeEverything(main: PyModule, others: [PyObject], leftOver: () -> [PyObject], isCollecting: Bool) -> Bool {
    guard let (ends, isOver) = orderOfEnds(main, others, leftOver(), isCollecting) else { return true }
    // Not held: what dies with something else is not told its end twice.
    for x in ends { x.object?.finalizeAtEnd() }
    return isOver
  }

  /// What is to be finalised, and whether the names of the program go; nil where nothing has anything to say.
  private func orderOfEnds(_ main: PyModule, _ others: [PyObject], _ leftOver: [PyObject], _ isCollecting: Bool)
    -> (ends: [Remembered], isOver: Bool)?
  {
    let leftOver = leftOver + withDestructor.values.map { $0.takeUnretainedValue() }
    if generatorCount == 0 && leftOver.isEmpty { return nil }
    let survivors = survivors(main, others)
    let roots: [AnyObject] = [main.dict] + (modules.values as [AnyObject]) + (others as [AnyObject])
    var all = LastCollection()
    all.reach(from: roots)
    all.reach(from: (EndedFrame.all(of: self) as [AnyObject]) + (leftOver as [AnyObject]))
    all.reach(from: Array(heldByThemselves.values))
    var list = CollectorList(all.reached)
    let ends = isCollecting ? list.afterPass(from: roots) : list.inOrderOfMaking
    return (ends.filter { !survivors.hasReached($0) }.map { Remembered(object: $0) }, !survivors.hasReached(main.dict))
  }

  /// What outlives the modules.
  private func survivors(_ main: PyModule, _ others: [PyObject]) -> LastCollection {
    var found = LastCollection()
    found.leaveOut([main, modules.dict])
    var roots: [AnyObject] = others
    for module in modules.values where Machine.outliving.contains(module.dict.get("__name__")?.str?.string ?? "") {
      roots.append(module.dict)
    }
    if let system = modules["sys"] {
      found.leaveOut([system, system.dict])
      for (key, value) in system.dict.pairs where !Machine.forgotten.contains(key.str?.string ?? "") {
        if let o = value.object { roots.append(o) }
      }
    }
    found.reach(from: roots)
    return found
  }

  /// The modules that the callbacks of `fork` hold, and those that they lead to, as far as programs put things there.
  private static let outliving: Set<String> = [
    "_thread", "asyncio", "asyncio.base_events", "asyncio.events", "asyncio.futures", "asyncio.locks", "asyncio.queues",
    "asyncio.runners", "asyncio.selector_events", "asyncio.streams", "asyncio.tasks", "asyncio.unix_events", "codecs",
    "concurrent.futures", "concurrent.futures._base", "concurrent.futures.thread", "contextlib", "functools", "logging",
    "logging.config", "logging.handlers", "os", "random", "socket", "threading", "time", "traceback", "types", "warnings",
  ]

  /// The names of `sys` that are cleared first.
  private static let forgotten: Set<String> = [
    "argv", "last_exc", "last_traceback", "last_type", "last_value", "meta_path", "modules", "path", "path_importer_cache", "ps1",
    "ps2", "stderr", "stdin", "stdout",
  ]
}
