// What a key can ask for.

import SimCore

/// What a key asks for.
public enum Command: Hashable, Sendable {
  // Moving.
  case forward(Granularity)
  case back(Granularity)
  /// To a step of the selected task.
  case task(Direction)
  /// To an output.
  case output(Direction)
  /// To the line under the cursor.
  case cursorLine(Direction)
  /// To a breakpoint.
  case run(Direction)
  case start, end
  case playPause, pace, faster, slower

  // Asking.
  case ask(Prompt.Purpose)
  case toggleBreakpoint
  case setMark, goToMark

  // What if.
  case moveToFront, choosePolicy, listChanges, compare, original

  // Panes.
  case nextPane, previousPane
  case zoom, fullOutput, side
  case up, down, pageUp, pageDown, choose
  case timelineAxis, timelineCloser, timelineWider, timelineLeft, timelineRight

  // The session.
  case presenter, library, mouse, theme
  case reload, edit
  case help, escape
  /// Asks questions on the way, or stops that.
  case quiz
  case redraw, suspend, quit, interrupt
}

extension Command {
  /// Whether a number typed before it says how often.
  var takesCount: Bool {
    switch self {
    case .forward, .back, .task, .output, .up, .down: true
    default: false
    }
  }
}
