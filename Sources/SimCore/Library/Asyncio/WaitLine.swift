// Who waits at a lock, an event, a queue.

/// Futures that wait in a line.
///
/// One that waits alone stands here itself, which is worth 200 of the processor's instructions each time somebody waits.  When a
/// second comes, or a program looks at `_waiters` and the like, there is a Python list from then on, so that it sees the line itself.
struct WaitLine {
  private var alone: PyFuture?
  private var list: PyList?

  /// Tells what keeps the futures, if there are any.
  func addHolds(to search: CircleSearch) {
    search.hold(alone)
    search.hold(list)
  }
  /// Whether anything ever stood in it.
  private(set) var wasUsed = false
  @inline(__always) var isEmpty: Bool { alone == nil && list?.items.isEmpty ?? true }
  var count: Int { alone != nil ? 1 : list?.items.count ?? 0 }
  /// The futures; whatever else a program may have put among them is left out.
  var futures: [PyFuture] { alone.map { [$0] } ?? list?.items.compactMap(WaitLine.future) ?? [] }
  /// The first future that satisfies the predicate: O(position).
  func first(where matches: (PyFuture) -> Bool) -> PyFuture? {
    if let alone { return matches(alone) ? alone : nil }
    guard let list else { return nil }
    for item in list.items { if let future = WaitLine.future(item), matches(future) { return future } }
    return nil
  }
  var first: PyFuture? { alone ?? list?.items.first.flatMap(WaitLine.future) }

  private static func future(_ value: Value) -> PyFuture? { value.cast(.future, to: PyFuture.self) }

  mutating func append(_ future: PyFuture) {
    wasUsed = true
    if list == nil && alone == nil { alone = future } else { made().items.append(.object(future)) }
  }

  /// The list, with the one that stood here alone.
  private mutating func made() -> PyList {
    if let list { return list }
    let made = PyList(alone.map { [.object($0)] } ?? [])
    alone = nil
    list = made
    return made
  }

  mutating func popFirst() -> PyFuture? {
    if alone != nil { return alone.take() }
    guard let list, !list.items.isEmpty else { return nil }
    return WaitLine.future(list.items.removeFirst())
  }

  /// Takes a future out of the line; false if it is not in it.
  @discardableResult
  mutating func remove(_ future: PyFuture) -> Bool {
    if alone === future {
      alone = nil
      return true
    }
    guard let list, let i = list.items.firstIndex(where: { WaitLine.future($0) === future }) else { return false }
    list.items.remove(at: i)
    return true
  }

  /// Takes out the first that still waits, with all before it.
  ///
  /// It is for the caller to wake it: what that runs may look at the line.
  mutating func popWaiting() -> PyFuture? {
    while !isEmpty {
      if let future = popFirst(), !future.isDone { return future }
    }
    return nil
  }

  /// Takes what a program put in the line's place.
  mutating func replace(with value: Value, _ m: Machine) throws(Raised) {
    list = try value.isNone ? nil : PyList(m.elements(value))
    alone = nil
    wasUsed = list != nil
  }

  /// The list itself.
  mutating func live() -> Value {
    wasUsed = true
    return .object(made())
  }
}
