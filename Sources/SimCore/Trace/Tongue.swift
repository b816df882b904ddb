// The languages in which Simul speaks to people.  What a program prints, and CPython's messages, are never translated.

/// A language of the narration, the screen and the library's titles.
public enum Tongue: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  /// Simplified Chinese.
  case chinese = "zh"

  /// The language of a locale's name ("zh_CN.UTF-8", "zh-Hans", "C"): Chinese where it begins with "zh", else English.
  public init(locale: String) {
    let language = locale.lowercased().prefix { $0 != "_" && $0 != "-" && $0 != "." && $0 != "@" }
    self = language == "zh" ? .chinese : .english
  }
}

extension Tongue {
  /// What a future stands for, which the library says in English: "data from 127.0.0.1:8888".
  public func purpose(_ text: String) -> String { self == .chinese ? ChineseWords.purpose(text) : text }

  /// A duration as `Instant.durationText` writes it, with its unit in words where the language has them.
  public func duration(_ text: String) -> String { self == .chinese ? ChineseWords.duration(text) : text }
}
