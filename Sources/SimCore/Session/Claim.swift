// What an answer says of a run, in a form that a run can prove or disprove.
//
// `ClaimJudge` looks at the run; here is only what a claim must look like.

/// A statement about the rest of a run, true or false.
public struct Claim: Hashable, Sendable {
  /// What it is about; the raw values are those of `asks` in a scenario's file.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The task that the loop resumes next; `none`: the clock moves first, or the run ends.
    case nextTask = "next-task"
    /// The next lines of stdout, with " | " between them; "": nothing more is printed.
    case nextOutput = "next-output"
    /// The virtual time in seconds to which the clock moves next; `none`: it does not.
    case clock
    /// `yes` or `no`: whether the running task gives the turn away before its next line of code.
    case suspends
    /// The virtual time in seconds at which the run ends.
    case endsAt = "ends-at"
    /// `normal`, `deadlock`, `budget`, or the class of the uncaught exception.
    case outcome
    /// How many lines with a text are still printed on stdout.
    case prints
    /// Words in the order in which they first stand in the stdout from here on, with " | " between them.
    case order
    /// How many tasks the program makes in all.
    case totalTasks = "total-tasks"
    /// Tasks in the order in which their results stand in the list that the next `gather` to be done gives, with " | " between.
    case results
  }

  public var asks: Kind
  public var value: String
  /// The text that `prints` counts.
  public var of: String?

  public init(_ asks: Kind, _ value: String, of: String? = nil) {
    self.asks = asks
    self.value = value
    self.of = of
  }

  /// What is wrong with the value's form, or nil.
  public var complaint: String? {
    switch asks {
    case .nextTask: return value.isEmpty ? "names no task; 'none' where there is none" : nil
    case .nextOutput, .outcome: return nil
    case .order, .results: return parts.count < 2 ? "needs at least two words with ' | ' between them" : nil
    case .clock:
      return value == "none" || Instant(decimal: value) != nil ? nil : "is no number of seconds, and not 'none'"
    case .endsAt: return Instant(decimal: value) != nil ? nil : "is no number of seconds"
    case .suspends: return value == "yes" || value == "no" ? nil : "is neither 'yes' nor 'no'"
    case .prints, .totalTasks: return Int(value).map { $0 >= 0 } == true ? nil : "is no count"
    }
  }

  /// The value cut at its bars.
  var parts: [String] { value.isEmpty ? [] : Claim.split(value) }

  private static func split(_ text: String) -> [String] {
    var parts: [String] = []
    var rest = Substring(text)
    while let bar = rest.firstRange(of: " | ") {
      parts.append(String(rest[..<bar.lowerBound]))
      rest = rest[bar.upperBound...]
    }
    return parts + [String(rest)]
  }
}

extension Instant {
  /// Reads seconds as a scenario writes them: "3", "0.5"; nil where it is no such number.
  init?(decimal text: String) {
    let pieces = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = pieces.first, !whole.isEmpty, whole.count <= 9, whole.allSatisfy({ ("0"..."9").contains($0) }),
      let seconds = Int64(whole)
    else { return nil }
    var nanoseconds: Int64 = 0
    if pieces.count == 2 {
      let fraction = pieces[1]
      guard (1...9).contains(fraction.count), fraction.allSatisfy({ ("0"..."9").contains($0) }),
        let digits = Int64(fraction + String(repeating: "0", count: 9 - fraction.count))
      else { return nil }
      nanoseconds = digits
    }
    self.init(nanoseconds: seconds * 1_000_000_000 + nanoseconds)
  }
}
