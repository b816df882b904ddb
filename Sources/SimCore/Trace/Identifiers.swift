// The names by which history speaks of things: small numbers given in the order of creation, so that they are
// the same in every run.  No identifier refers to a live object.

/// Names a task: 0, 1, 2, ... in the order of creation over the whole program.
public struct TaskID: Hashable, Comparable, Sendable {
  public var rawValue: UInt32
  public init(_ rawValue: UInt32) { self.rawValue = rawValue }
  public static func < (a: TaskID, b: TaskID) -> Bool { a.rawValue < b.rawValue }

  /// Stands where no task acts: module code, plain callbacks.
  public static let none = TaskID(.max)
  /// Stands where asyncio itself acts: the parent of the tasks in which `asyncio.run` tidies up at its end.
  public static let runtime = TaskID(.max - 1)
}

/// Names a future that is not a task, in the order of creation.
public struct FutureID: Hashable, Sendable {
  public var rawValue: UInt32
  public init(_ rawValue: UInt32) { self.rawValue = rawValue }
}

/// Names a handle (one callback given to the loop), in the order of creation.
public struct HandleID: Hashable, Sendable {
  public var rawValue: UInt32
  public init(_ rawValue: UInt32) { self.rawValue = rawValue }
}

/// Names a synchronisation object (Lock, Queue, ...), in the order of creation.
public struct ResourceID: Hashable, Sendable {
  public var rawValue: UInt32
  public init(_ rawValue: UInt32) { self.rawValue = rawValue }
}

/// Names a thread of the program other than the main one, in the order of creation.
public struct ThreadID: Hashable, Sendable {
  public var rawValue: UInt32
  public init(_ rawValue: UInt32) { self.rawValue = rawValue }
}

/// Names a text kept beside the events, see `Trace.text(_:)`.
public struct TextID: Hashable, Sendable {
  public var rawValue: UInt32
  public init(_ rawValue: UInt32) { self.rawValue = rawValue }

  /// The empty text.
  public static let empty = TextID(0)
}

/// A moment of virtual time: whole nanoseconds since the program started.
public struct Instant: Hashable, Comparable, Sendable {
  public var nanoseconds: Int64

  public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

  public static let zero = Instant(nanoseconds: 0)
  /// Stands for a moment that need not come.
  public static let never = Instant(nanoseconds: .max)
  public static func < (a: Instant, b: Instant) -> Bool { a.nanoseconds < b.nanoseconds }

  /// The moment in seconds, as CPython makes a float of nanoseconds: whole seconds exactly, the rest by one
  /// division.
  public var seconds: Double {
    nanoseconds % 1_000_000_000 == 0
      ? Double(nanoseconds / 1_000_000_000) : Double(nanoseconds) / 1e9
  }
}
