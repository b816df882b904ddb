// A question about a run, with its possible answers and the rule that decides.

/// What is asked at a moment of a run; exactly one answer is right.
public struct Question: Hashable, Sendable {
  /// One of the answers to choose from.
  public struct Answer: Hashable, Sendable {
    public var text: Localized
    /// What it claims, in the notation of its `Claim.Kind`.
    public var value: String

    public init(_ text: Localized, value: String) {
      self.text = text
      self.value = value
    }
  }

  public var moment: QuestionMoment
  /// What sort of claim the answers make; nil for a question to talk about, which has no answers.
  public var asks: Claim.Kind?
  /// The text that `prints` looks for.
  public var of: String?
  public var ask: Localized
  /// In the order in which they are shown; empty for a question to talk about.
  public var answers: [Answer]
  /// The index of the right answer.
  public var right: Int
  /// The rule that decides.
  public var why: Localized
  /// Where it stands in the file, from 1; 0 where Simul made it.
  public var line: Int

  public init(
    moment: QuestionMoment, asks: Claim.Kind?, of: String? = nil, ask: Localized, answers: [Answer], right: Int, why: Localized,
    line: Int = 0
  ) {
    self.moment = moment
    self.asks = asks
    self.of = of
    self.ask = ask
    self.answers = answers
    self.right = right
    self.why = why
    self.line = line
  }

  /// What the answers claim, in their order.
  public var claims: [Claim] {
    guard let asks else { return [] }
    return answers.map { Claim(asks, $0.value, of: of) }
  }
}
