// A queue in an array: appends at the back, takes from the front, both O(1) amortised.
//
// A value that is copied on write, so that a checkpoint of the fold costs nothing until the queue changes.

/// A first-in, first-out queue.
public struct FIFO<Element: Sendable>: Sendable {
  public init() {}

  public var count: Int { storage.count - head }
  public var isEmpty: Bool { storage.count == head }
  public var first: Element? { isEmpty ? nil : storage[head] }

  /// The element at `offset` from the front; the offset must be less than `count`.
  public subscript(offset: Int) -> Element { storage[head + offset] }

  public mutating func append(_ element: Element) { storage.append(element) }

  public mutating func popFirst() -> Element? {
    guard head < storage.count else { return nil }
    defer { compact() }
    head += 1
    return storage[head - 1]
  }

  /// Takes out the first element that satisfies the predicate, wherever it stands: O(n).
  public mutating func removeFirst(where predicate: (Element) -> Bool) -> Element? {
    for index in head..<storage.count where predicate(storage[index]) {
      return index == head ? popFirst() : storage.remove(at: index)
    }
    return nil
  }

  /// Moves the first element that satisfies the predicate to the front: O(n).
  public mutating func moveToFront(where predicate: (Element) -> Bool) {
    guard let index = storage[head...].firstIndex(where: predicate), index > head else { return }
    storage.insert(storage.remove(at: index), at: head)
  }

  private var storage: [Element] = []
  private var head = 0

  private mutating func compact() {
    if head == storage.count {
      storage.removeAll(keepingCapacity: true)
      head = 0
    } else if head > 64 && head * 2 > storage.count {
      storage.removeFirst(head)
      head = 0
    }
  }
}

extension FIFO: Sequence {
  public func makeIterator() -> ArraySlice<Element>.Iterator { storage[head...].makeIterator() }
}

extension FIFO: Equatable where Element: Equatable {
  public static func == (a: FIFO, b: FIFO) -> Bool { a.elementsEqual(b) }
}
