// A list whose beginning can be forgotten: what a history grows by when it must not grow for ever.

/// A list that forgets its beginning; what stays keeps its number.
///
/// Indices count from the first element that there ever was.  `append` is O(1), forgetting O(what stays).
public struct Tail<Element>: RandomAccessCollection {
  public private(set) var startIndex = 0
  public var endIndex: Int { startIndex + storage.count }

  public init() {}

  /// The element with a number, which must not be forgotten yet.
  public subscript(index: Int) -> Element { storage[index - startIndex] }

  mutating func append(_ element: Element) { storage.append(element) }

  /// Forgets the elements before a number.
  mutating func forget(before index: Int) {
    let count = Swift.min(index - startIndex, storage.count)
    guard count > 0 else { return }
    storage.removeFirst(count)
    startIndex += count
  }

  /// How many elements there were from the first on for which the predicate holds; elements must be in an order in which it holds
  /// first and then does not any more.  0 where it holds for none that is kept.  O(log n).
  func count(while holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = storage.count
    while low < high {
      let middle = (low + high) / 2
      if holds(storage[middle]) { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? 0 : startIndex + low
  }

  private var storage: [Element] = []
}

extension Tail: Sendable where Element: Sendable {}
