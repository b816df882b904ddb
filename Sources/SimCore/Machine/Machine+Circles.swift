// `gc.collect()`: finds the circles, tells them their end, and takes them apart.
//
// There is no list of all objects.  The search begins at those that may have something to do at their end (tasks, generators,
// instances with `__del__`, frames of tracebacks), and at what was made since the program imported `gc`: instances, lists, dicts and
// functions with cells.

extension Machine {
  /// Has instances and the like noted from now on, so that circles of them are found.
  public func beginLoggingInstances() {
    if instanceLog == nil { instanceLog = InstanceLog() }
  }

  /// Finalises and takes apart what only circles hold; answers how many objects these were.
  ///
  /// - Parameter others: what else may be in a circle: tasks, futures, asynchronous generators.
  public func collectCircles(_ others: [Unmanaged<AnyObject>]) -> Int {
    let lost = CircleSearch.lost(among: candidates(others), circles: circles)
    if lost.isEmpty { return 0 }
    finalize(lost)
    return takeApart(lost.compactMap { $0.object.map { Unmanaged.passUnretained($0) } })
  }

  /// Calls what is to be called, in CPython's order: first the weak references, then the finalisers.
  @inline(never)
  private func finalize(_ lost: [CircleSearch.Lost]) {
    for case let o as PyObject in lost.lazy.map(\.object) {
      o.loseWeakReferences()
      (o.madeAttributes?.weakReferences as? WeakReferenceHolder)?.forgetTarget()
    }
    // With its list of weak references go their callbacks.
    for x in lost { (x.object as? PyObject)?.madeAttributes?.weakReferences = nil }
    let born = lost.compactMap { x in (x.object as? PyObject)?.birthNumber.map { (x, $0) } }.sorted { $0.1 < $1.1 }
    // Not held: what dies with something else is not told its end twice.
    for (x, _) in born { (x.object as? PyObject)?.finalizeAtEnd() }
  }

  /// What the finalisers did not bring back.
  private func takeApart(_ finalized: [Unmanaged<AnyObject>]) -> Int {
    let known = Set(finalized.map { $0.toOpaque() })
    var count = 0
    var dying: [AnyObject] = []
    for x in CircleSearch.lost(among: finalized, circles: circles) {
      guard let object = x.object else { continue }
      if let o = object as? PyObject {
        if !x.isAttributes { count += o.trackedCount }
      } else if object is KeptFrame {
        count += 1
      }
      if known.contains(Unmanaged.passUnretained(object).toOpaque()) { dying.append(object) }
    }
    // All of them are held until none holds another: however long a chain was, it does not go link by link.
    for object in dying {
      if let o = object as? PyObject {
        heldByThemselves[ObjectIdentifier(o)] = nil
        // The cells of a function may be in use; those that are not are members themselves.
        if o.layout != .function { o.dropReferences() }
      } else {
        (object as? EndedFrame)?.letGo()
      }
    }
    return count
  }

  private var circles: [Unmanaged<AnyObject>] { heldByThemselves.values.map { Unmanaged.passUnretained($0) } }

  /// Where a search begins, in an order that is the same in every run, as it is that in which weak references are told.
  private func candidates(_ others: [Unmanaged<AnyObject>]) -> [Unmanaged<AnyObject>] {
    func birth(_ o: Unmanaged<AnyObject>) -> UInt32 { (o.takeUnretainedValue() as? PyObject)?.birthNumber ?? 0 }
    let born = others + withDestructor.values.map { Unmanaged.passUnretained($0.takeUnretainedValue()) }
    return (instanceLog?.all ?? []) + born.map { ($0, birth($0)) }.sorted { $0.1 < $1.1 }.map(\.0)
      + EndedFrame.all(of: self).map { Unmanaged.passUnretained($0) } + circles
  }
}
