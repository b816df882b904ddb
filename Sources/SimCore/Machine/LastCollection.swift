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
