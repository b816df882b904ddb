// What the front end has to say about a text: typed facts with a place; it never throws on a user's text.

/// One complaint about a source text, with the place it is about.
public struct Diagnostic: Equatable, Sendable {
  /// What kind of complaint it is, in CPython's terms.
  public enum Kind: Equatable, Sendable {
    /// CPython refuses the text too: `SyntaxError`, `IndentationError` or `TabError`.
    case syntaxError(type: String)
    /// CPython accepts it; Simul does not simulate it.
    case unsupported
    /// CPython prints a `SyntaxWarning` and goes on.
    case warning
  }

  public var kind: Kind
  /// The message in CPython's words (without the type's name), or Simul's where it is `unsupported`.
  public var message: String
  public var range: SourceRange

  public init(kind: Kind, message: String, range: SourceRange) {
    self.kind = kind
    self.message = message
    self.range = range
  }
}
