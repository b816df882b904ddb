// The order in which the last collection comes to what it finalises.

/// The collector's list, as far as it matters: everything that may have something to do at its end.
struct CollectorList {
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
