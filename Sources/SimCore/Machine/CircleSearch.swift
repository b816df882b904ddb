// Finds what only circles keep alive.
//
// As in CPython's collector references are counted: those that come from among the objects looked at are compared with all that an
// object has.  One that has more is held from elsewhere, and so is all that it leads to.  What Swift code holds without saying so
// counts as held from elsewhere, too: something that is in use is never collected.

/// How many strong references an object has: Swift's runtime knows, and nothing else of the language tells.
@_silgen_name("swift_retainCount")
private func referenceCount(_ object: UnsafeRawPointer) -> UInt

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
  func hold(attributes dict: PyDict) {
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
