// One plain sentence about what happened and why, and one about what comes next.
//
// Here is what all languages share; the wording is in one table for each of them, `EnglishNarration` and `ChineseNarration`.  The
// words speak of what a student sees on the screen (the ready queue, the clock, the labels), not of CPython's insides.

/// The two sentences for one moment.
public struct Narration: Hashable, Sendable {
  /// What the last record was, and why it happened.
  public var what: String
  /// What comes next, and why the loop will choose it.
  public var next: String

  /// Tells the moment after `after.position` records; `before` is the state one record earlier.
  ///
  /// `isShort` names tasks by their labels alone, for narrow screens.
  public init(
    before: LoopState, after: LoopState, trace: Trace, isShort: Bool = false, in tongue: Tongue = .english
  ) {
    let table = NarrationFacts(before: before, state: after, trace: trace, isShort: isShort).table(in: tongue)
    if after.position == 0 || after.position > trace.count {
      what = table.beginning
    } else {
      what = table.happened(trace[after.position - 1])
    }
    next = table.next()
  }

  /// Tells of a statement that is about to run; `before` is the one that ran last, if it is known.
  public init(
    line: LineStep, before earlier: LineStep?, state: LoopState, stateBefore: LoopState, trace: Trace, isShort: Bool = false,
    in tongue: Tongue = .english
  ) {
    let facts = NarrationFacts(before: stateBefore, state: state, trace: trace, isShort: isShort)
    let table = facts.table(in: tongue)
    what = table.reached(facts.arrival(line, after: earlier))
    next = table.next()
  }
}

/// The wording of one language.
protocol NarrationTable {
  var facts: NarrationFacts { get }
  /// Before the first record.
  var beginning: String { get }
  /// After the last one.
  var farewell: String { get }
  /// Why nobody can go on, where the run has come to a standstill; nil where that can't be said.
  var standstill: String? { get }
  /// What stands between two sentences.
  var gap: String { get }
  /// What a record was, and why it happened.
  func happened(_ record: TraceRecord) -> String
  /// A statement that is about to run, and what the one before it did.
  func reached(_ arrival: Arrival) -> String
  /// A record that lies ahead, as a sentence, or nil where it is not worth one.
  func coming(_ record: TraceRecord) -> String?
  /// What the loop will choose and why; `isThen` after another sentence about the future.
  func choice(_ outlook: Outlook, isThen: Bool) -> String
}

extension NarrationTable {
  /// What comes next.
  func next() -> String {
    if let end = facts.state.end { return (end.cause == .deadlock ? standstill : nil) ?? farewell }
    for index in facts.ahead {
      let record = facts.trace[index]
      guard let words = coming(record) else { continue }
      return record.event.endsTurn ? words + gap + choice(facts.outlook, isThen: true) : words
    }
    return choice(facts.outlook, isThen: true)
  }
}

extension TraceEvent {
  fileprivate var endsTurn: Bool {
    switch self {
    case .taskSuspended, .taskFinished, .handleFinished: true
    default: false
    }
  }
}
