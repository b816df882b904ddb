// Two runs side by side, without a terminal: keys go in, the mark on the axis of time moves, screens come out.
//
// The stepper shows one over itself, `simul compare` one by itself.

import SimCore

/// What the caller has to do after a key.
enum CompareRequest: Hashable {
  case nothing, redraw, suspend
  /// Back to where it was opened.
  case leave
  /// One of the two is to be stepped through, from a time on.
  case open(side: Int, Instant)
  case quit(status: Int32)
}

/// A comparison and what its viewer has set.
struct CompareSession {
  let comparison: Comparison
  /// What there is to see, in a sentence; may be empty.
  let note: String
  /// Whether leaving goes back to a stepper rather than to the shell.
  let isEmbedded: Bool
  let tongue: Tongue
  /// The moment that has the mark.
  private(set) var cursor: Instant
  /// Which of the two Enter opens.
  private(set) var side = 0
  /// How many lanes are above those that are shown.
  private(set) var scroll = 0
  /// The moments at which the clock of either run stood, in order.
  private let moments: [Instant]

  init(_ comparison: Comparison, note: String = "", at time: Instant = .zero, isEmbedded: Bool = false, in tongue: Tongue = .english) {
    self.tongue = tongue
    self.comparison = comparison
    self.note = note
    self.isEmbedded = isEmbedded
    cursor = min(time, comparison.time)
    moments = Array(Set([.zero] + comparison.sides.flatMap { $0.timeline.advances.map(\.to) })).sorted()
  }

  mutating func handle(_ key: Key, on canvas: Canvas? = nil) -> CompareRequest {
    switch key {
    case .right, .character("l"), .character("n"), .character("t"): cursor = moments.first { $0 > cursor } ?? cursor
    case .left, .character("h"), .character("N"), .character("T"): cursor = moments.last { $0 < cursor } ?? cursor
    case .home: cursor = .zero
    case .end, .character("G"): cursor = comparison.time
    case .tab, .backTab: side = 1 - side
    case .character("1"): side = 0
    case .character("2"): side = 1
    case .down, .character("j"): scroll = min(scroll + 1, max(0, mostTasks - 1))
    case .up, .character("k"): scroll = max(0, scroll - 1)
    case .pageDown: scroll = min(scroll + 10, max(0, mostTasks - 1))
    case .pageUp: scroll = max(0, scroll - 10)
    case .enter: return .open(side: side, cursor)
    case .escape, .character("q"), .character("V"), .character("x"): return .leave
    case .mouse(let mouse):
      guard mouse.deed == .click, case .time(let time) = canvas?.target(at: mouse.x, mouse.y) else { return .nothing }
      cursor = min(time, comparison.time)
    case .resize, .control("l"): return .redraw
    case .control("z"): return .suspend
    case .control("c"): return .quit(status: 130)
    case .hangup: return .quit(status: 129)
    default: break
    }
    return .nothing
  }

  /// The screen at one size.
  func render(_ size: Size) -> Canvas { CompareScreen(session: self, size: size).render() }

  /// The whole of it as plain text, without what belongs to a screen.
  func text(width: Int) -> String {
    let lanes = comparison.sides.map { min(max(1, $0.laneTasks.count), 40) }.reduce(0, +)
    let height = CompareScreen.rows(lanes: lanes, hasNote: !note.isEmpty)
    return CompareScreen(session: self, size: Size(width: width, height: height), isPlain: true).render().picture + "\n"
  }

  private var mostTasks: Int { comparison.sides.map(\.laneTasks.count).max() ?? 0 }
}

extension Comparison.Side {
  /// The tasks that get a lane.
  var laneTasks: [TaskID] {
    end.tasks.indices.filter { !end.tasks[$0].label.isRuntime }.map { TaskID(UInt32($0)) }
  }
}

/// Draws two runs beside each other as plain text, so many columns wide.
public func comparisonText(_ comparison: Comparison, width: Int, in tongue: Tongue = .english) -> String {
  CompareSession(comparison, in: tongue).text(width: max(60, min(width, 300)))
}
