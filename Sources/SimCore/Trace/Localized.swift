// A text that stands in a scenario's file in more than one language.

/// A text in English and, where its author gave one, in Simplified Chinese.
public struct Localized: Hashable, Sendable {
  public var english: String
  public var chinese: String?

  public init(_ english: String, chinese: String? = nil) {
    self.english = english
    self.chinese = chinese
  }

  /// The text in a language, or in English where it was not translated.
  public func text(_ tongue: Tongue) -> String {
    switch tongue {
    case .english: english
    case .chinese: chinese ?? english
    }
  }
}
