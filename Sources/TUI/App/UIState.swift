// What the viewer has set, as opposed to where the program stands, and the one function that a key changes it
// with.

import SimCore

/// How a stepper session is to look and behave.
public struct TUIOptions: Sendable {
  /// nil: as many colours as the terminal has; `NO_COLOR` counts.
  public var colours: ColourDepth?
  public var brightness = Brightness.dark
  /// nil: what the locale can show.
  public var usesASCII: Bool?
  /// Shown in the header where it is not empty.
  public var policy = ""
  /// Whether to begin at the end of the program rather than at its start.
  public var startsAtEnd = false

  public init() {}
}

/// The viewer's side of the screen.
public struct UIState: Hashable, Sendable {
  public var isPlaying = false
  public var showsHelp = false
  /// One line in place of the hints, until the next key.
  public var message = ""
  /// Doubles and halves: 0 is 1x, which is three events a second.
  public var speed = 0

  public init() {}

  static let speeds = -2...7

  /// "1×", "½×".
  var speedText: String {
    switch speed {
    case ..<(-1): "¼×"
    case -1: "½×"
    default: "\(1 << min(speed, 16))×"
    }
  }

  /// Events a second while playing.
  var eventsPerSecond: Double {
    speed < 0 ? 3 / Double(1 << min(-speed, 16)) : 3 * Double(1 << min(speed, 16))
  }
}

/// What a key makes the application do, beyond changing the `UIState`.
enum Effect: Hashable, Sendable {
  case nothing
  case forward(Granularity)
  case back(Granularity)
  case start, end
  case redraw, suspend
  case quit(status: Int32)
}

/// Applies a key to the viewer's state and tells what else is to be done.
func reduce(_ ui: inout UIState, _ key: Key) -> Effect {
  ui.message = ""
  guard let command = KeyMap.command(for: key) else {
    switch key {
    case .resize: return .redraw
    case .hangup: return .quit(status: 129)
    default: ui.message = "\(key.name) does nothing here"
    }
    return .nothing
  }
  switch command {
  case .forward(let granularity):
    ui.isPlaying = false
    return .forward(granularity)
  case .back(let granularity):
    ui.isPlaying = false
    return .back(granularity)
  case .start:
    ui.isPlaying = false
    return .start
  case .end:
    ui.isPlaying = false
    return .end
  case .playPause: ui.isPlaying.toggle()
  case .faster: ui.speed = min(ui.speed + 1, UIState.speeds.upperBound)
  case .slower: ui.speed = max(ui.speed - 1, UIState.speeds.lowerBound)
  case .help: ui.showsHelp.toggle()
  case .closeHelp: ui.showsHelp = false
  case .redraw: return .redraw
  case .suspend: return .suspend
  case .quit: return .quit(status: 0)
  case .interrupt: return .quit(status: 130)
  }
  return .nothing
}
