// `gc.collect()`: finds what only circles keep alive, and takes it apart.
//
// As in CPython's collector references are counted: those that come from among the objects looked at are compared with all that an
// object has.  One that has more is held from elsewhere, and so is all that it leads to.  What Swift code holds without saying so
// counts as held from elsewhere, too: something that is in use is never collected.
//
// There is no list of all objects.  The search begins at those that may have something to do at their end (tasks, generators,
// instances with `__del__`, frames of tracebacks), and at what was made since the program imported `gc`: instances, lists, dicts and
// functions with cells.

/// How many strong references an object has: Swift's runtime knows, and nothing else of the language tells.
@_silgen_name("swift_retainCount")
private func referenceCount(_ object: UnsafeRawPointer) -> UInt

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

/// Follows references, and counts them.
public final class CircleSearch {
  private struct Node {
    let object: UnsafeRawPointer
    /// False: the memory of an array, which several objects may share.
    let isObject: Bool
    var holds: [Int32] = []
    /// References from among the nodes.
    var inside = 0
    /// Whether it was said to be held by something that holds it in CPython and here only names it.
    var isNamedElsewhere = false
    /// Whether it is a dict that is an object's attributes: CPython does not count these by themselves.
    var isAttributes = false
    var isHeld = false
  }

  private var nodes: [Node] = []
  private var indices: [UnsafeRawPointer: Int32] = [:]
  private var current: Int32 = -1
  private let isListing: Bool
  private var listed: [AnyObject] = []

  private init(isListing: Bool = false) { self.isListing = isListing }

  /// Just lists what `tell` tells of, in order.
  static func list(_ tell: (CircleSearch) -> Void) -> [AnyObject] {
    let search = CircleSearch(isListing: true)
    tell(search)
    return search.listed
  }

  // MARK: Telling

  /// Counts one reference of the present object to another.
  public func hold(_ object: AnyObject?) {
    guard let object else { return }
    if isListing {
      listed.append(object)
      return
    }
    if CircleSearch.isNeverLost(object) { return }
    link(to: UnsafeRawPointer(Unmanaged.passUnretained(object).toOpaque()), isObject: true)
  }

  /// The same, where the value is an object.
  public func hold(_ value: Value) {
    if case .object(let o) = value { hold(o) }
  }

  /// Says that the present object is held by something that holds it in CPython, and here only knows where it is.
  public func isHeldElsewhere() {
    if !isListing { nodes[Int(current)].isNamedElsewhere = true }
  }

  /// A dict that is the present object's attributes.
  fileprivate func hold(attributes dict: PyDict) {
    hold(dict)
    if let i = indices[UnsafeRawPointer(Unmanaged.passUnretained(dict).toOpaque())] { nodes[Int(i)].isAttributes = true }
  }

  /// The memory of an array, and by way of it the elements.
  func hold<T>(array: [T], _ each: (T) -> Void) {
    if array.isEmpty { return }
    if isListing {
      for element in array { each(element) }
      return
    }
    guard let made = link(to: unsafeBitCast(array, to: UnsafeRawPointer.self), isObject: false) else { return }
    let outer = current
    current = made
    for element in array { each(element) }
    current = outer
  }

  func hold(values: [Value]) { hold(array: values) { hold($0) } }
  func hold(traceback: [TracebackEntry]) {
    hold(array: traceback) { entry in
      hold(entry.kept)
      hold(array: entry.passed) { hold($0) }
    }
  }

  private static func isNeverLost(_ object: AnyObject) -> Bool {
    if LastCollection.isLeaf(object) { return true }
    guard let o = object as? PyObject else { return !(object is CircleMember) }
    return o.layout == .type || o.layout == .module
  }

  /// Notes a reference from the present node; the number of the node that it leads to, if that is a new one.
  @discardableResult
  private func link(to target: UnsafeRawPointer, isObject: Bool) -> Int32? {
    let known = indices[target]
    let index = known ?? Int32(nodes.count)
    if known == nil {
      indices[target] = index
      nodes.append(Node(object: target, isObject: isObject))
    }
    if current >= 0 {
      nodes[Int(current)].holds.append(index)
      nodes[Int(index)].inside += 1
    }
    return known == nil ? index : nil
  }

  // MARK: Searching

  /// What is lost among all that these lead to, as it was found; not held.
  ///
  /// - Parameters:
  ///   - candidates: where the search begins.
  ///   - circles: objects that hold themselves, once each.
  static func lost(among candidates: [Unmanaged<AnyObject>], circles: [Unmanaged<AnyObject>]) -> [Lost] {
    let search = CircleSearch()
    search.follow(candidates)
    for o in circles { if let i = search.indices[UnsafeRawPointer(o.toOpaque())] { search.nodes[Int(i)].inside += 1 } }
    search.markHeld()
    return search.nodes.compactMap { node in
      if node.isHeld || !node.isObject { return nil }
      return Lost(object: Unmanaged<AnyObject>.fromOpaque(node.object).takeUnretainedValue(), isAttributes: node.isAttributes)
    }
  }

  /// Something that was lost, as long as it is there.
  struct Lost {
    weak var object: AnyObject?
    let isAttributes: Bool
  }

  private func follow(_ candidates: [Unmanaged<AnyObject>]) {
    for o in candidates where !CircleSearch.isNeverLost(o.takeUnretainedValue()) {
      link(to: UnsafeRawPointer(o.toOpaque()), isObject: true)
    }
    var next = 0
    while next < nodes.count {
      current = Int32(next)
      let node = nodes[next]
      next += 1
      if !node.isObject { continue }
      (Unmanaged<AnyObject>.fromOpaque(node.object).takeUnretainedValue() as? CircleMember)?.addHolds(to: self)
    }
    current = -1
  }

  private func markHeld() {
    var pending: [Int] = []
    for i in nodes.indices where nodes[i].isNamedElsewhere || Int(referenceCount(nodes[i].object)) > nodes[i].inside {
      nodes[i].isHeld = true
      pending.append(i)
    }
    while let i = pending.popLast() {
      for j in nodes[i].holds where !nodes[Int(j)].isHeld {
        nodes[Int(j)].isHeld = true
        pending.append(Int(j))
      }
    }
  }
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
  fileprivate var trackedCount: Int {
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

/// What a program made since it imported `gc` and circles usually are of, as long as it lives: instances, lists, dicts, functions with
/// cells.
final class InstanceLog {
  private struct Entry { weak var object: PyObject? }
  private var entries: [Entry] = []
  private var limit = 1024

  func append(_ object: PyObject) {
    if entries.count == limit {
      entries.removeAll { $0.object == nil }
      limit = max(1024, entries.count * 2)
    }
    entries.append(Entry(object: object))
  }

  var all: [Unmanaged<AnyObject>] { entries.compactMap { $0.object.map { Unmanaged.passUnretained($0) } } }
}

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
