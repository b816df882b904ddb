// The program's own modules: what lies beside it and is imported like the library's.

/// A module of the program's own, in a file beside it: `util.py`, or `util/__init__.py` of a package.
public struct Neighbour: Sendable {
  public let source: SourceText
  public let isPackage: Bool

  public init(source: SourceText, isPackage: Bool) {
    self.source = source
    self.isPackage = isPackage
  }
}
