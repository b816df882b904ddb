// A place in a run that one can go to: finer than a position, since several statements can begin between two records.

/// A place to which one can come back: a position in the run and a statement there.
public struct Place: Hashable, Comparable, Sendable {
  public var position: Int
  /// `Stepper.lineIndex`.
  public var statement = 0

  public init(position: Int, statement: Int = 0) {
    self.position = position
    self.statement = statement
  }

  /// By position, then by statement: the order in which a run passes them.
  public static func < (a: Place, b: Place) -> Bool {
    a.position != b.position ? a.position < b.position : a.statement < b.statement
  }
}
