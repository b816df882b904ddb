// Where a piece of source text stands.
//
// Lines and columns are counted as CPython's `ast` counts them for people: lines from 1, columns in
// code points from 0.  The text itself is not here; `SourceText` holds it.

/// A point in a source text: a line from 1 and a column from 0, counted in code points.
public struct SourcePosition: Hashable, Comparable, Sendable {
  public var line: Int32
  public var column: Int32

  public init(line: Int, column: Int) {
    self.line = Int32(truncatingIfNeeded: line)
    self.column = Int32(truncatingIfNeeded: column)
  }

  public static func < (a: SourcePosition, b: SourcePosition) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

/// A stretch of source text, from `start` up to but not including `end`.
public struct SourceRange: Hashable, Sendable {
  public var start: SourcePosition
  public var end: SourcePosition

  public init(start: SourcePosition, end: SourcePosition) {
    self.start = start
    self.end = end
  }

  /// The range of code that no source text holds, such as an implicit `return None`.
  public static let none = SourceRange(
    start: SourcePosition(line: 0, column: 0), end: SourcePosition(line: 0, column: 0))

  /// The smallest range that covers both.
  public func joined(with other: SourceRange) -> SourceRange {
    SourceRange(start: Swift.min(start, other.start), end: Swift.max(end, other.end))
  }
}
