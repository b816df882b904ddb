// What the viewer has set, as opposed to where the program stands.  Only `reduce` changes it.

import SimCore

/// How a stepper session is to look and behave.
public struct TUIOptions: Sendable {
  /// nil: as many colours as the terminal has; `NO_COLOR` counts.
  public var colours: ColourDepth?
  public var theme = ThemeName.dark
  /// nil: what the locale can show.
  public var usesASCII: Bool?
  /// Shown in the header where it is not empty.
  public var policy = ""
  /// Whether to begin at the end of the program rather than at its start.
  public var startsAtEnd = false
  public var presenter = false
  public var usesMouse = true
  /// `UIState.speed` at the start.
  public var speed = 0
  public var keys = KeyMap.standard
  /// Whether the viewer is asked from the start.
  public var asks = QuizState.Mode.off
  /// How many seconds a class has for a question; nil: as long as it takes.
  public var countdown: Int?
  /// The language of everything that Simul says.
  public var tongue = Tongue.english
  /// Whether every screen may take the time that looking at variables far into a long run takes.
  public var looksFar = true
  /// Whether leaving the stepper leads back to the browser.
  var hasBrowser = false

  public init() {}
}

/// What the viewer made of the timeline.
public struct TimelineView: Hashable, Sendable {
  /// By virtual time, or by step: the order inside one instant.
  public enum Axis: Hashable, Sendable { case time, step }
  public var axis = Axis.time
  /// How often it was doubled; 0: everything fits.
  public var zoom = 0
  /// How far the view was moved to the right of where it would be, in eighths of its width.
  public var offset = 0
  public init() {}
}

/// A search under way: the text, and the pane whose lines are searched.
public struct Search: Hashable, Sendable {
  public var text: String
  /// `.source`, `.output`, or nil for the narration: there the search moves the run itself.
  public var pane: PaneID?
}

/// A line that the viewer types at the bottom of the screen.
public struct Prompt: Hashable, Sendable {
  public enum Purpose: Hashable, Sendable { case command, search, breakpoint, sleep }
  public var purpose: Purpose
  public var text = ""
}

/// Which pane has the focus, and how it is shown.
struct PaneFocus: Hashable, Sendable {
  private var focus: PaneID
  private var side: PaneID
  private var zoomed: PaneID?
  private var showsOutputFull: Bool

  init(_ ui: UIState) {
    focus = ui.focus
    side = ui.side
    zoomed = ui.zoomed
    showsOutputFull = ui.showsOutputFull
  }

  func restore(_ ui: inout UIState) {
    ui.focus = focus
    ui.side = side
    ui.zoomed = zoomed
    ui.showsOutputFull = showsOutputFull
  }
}

/// The viewer's side of the screen.
public struct UIState: Hashable, Sendable {
  public var isPlaying = false
  /// Playing keeps the proportions of virtual time rather than taking a step at a time.
  public var playsByTime = false
  public var showsHelp = false
  /// Which page of the help, from 0; the help shows the last one for every number beyond.
  public var helpPage = 0
  /// One line in place of the hints, until the next key.
  public var message = ""
  /// Doubles and halves: 0 is 1x, which is three events a second.
  public var speed = 0

  /// The pane that gets the keys of its own: Up, Down, Enter, z.
  public var focus = PaneID.source
  /// The pane that fills the body, if one does.
  public var zoomed: PaneID?
  /// Which of output, inspector and tree has the slot that they share, where there is one slot only.
  public var side = PaneID.output
  /// The task that the viewer chose; nil: the one that runs.
  public var selectedTask: TaskID?
  /// The line of the source on which the viewer's cursor stands, from 1; nil: it goes with the program.
  public var sourceCursor: Int?
  /// How many lines above the newest the cursor of the output stands; nil: there is none.
  public var outputCursor: Int?
  /// The output fills the body.
  public var showsOutputFull = false
  public var timeline = TimelineView()
  public var breakpoints: [Breakpoint] = []
  public var search: Search?
  public var marks: [Character: Place] = [:]
  public var prompt: Prompt?
  /// For a projector: fewer and bigger panes.
  public var presenter = false
  /// Frames of library code are shown, too.
  public var showsLibrary = false
  public var usesMouse = true
  public var theme = ThemeName.dark
  /// The language of everything that Simul says.
  public var tongue = Tongue.english
  /// Leaving leads back to the browser; Escape then leaves, too, once there is nothing else to leave.
  var hasBrowser = false
  /// The file changed on the disk since it was read.
  public var isFileChanged = false

  /// The questions.
  public var quiz = QuizState()

  /// The number typed before a command, 0: none.
  var count = 0
  /// Where the focus was before the first digit: a digit gives a pane the focus unless it turns out to be a count.
  var focusBeforeCount: PaneFocus?
  /// The list of things that can be changed in the program is open.
  public var showsChanges = false
  /// A policy's letter is awaited.
  var awaitsPolicy = false
  /// A mark's letter is awaited.
  var awaitsMark: MarkUse?

  enum MarkUse: Hashable, Sendable { case set, jump }

  public init() {}

  /// The state at the start of a session.
  public init(_ options: TUIOptions) {
    theme = options.theme
    tongue = options.tongue
    hasBrowser = options.hasBrowser
    presenter = options.presenter || options.asks == .classroom
    quiz.mode = options.asks
    quiz.countdown = options.countdown
    usesMouse = options.usesMouse
    speed = min(max(options.speed, UIState.speeds.lowerBound), UIState.speeds.upperBound)
  }

  /// Shows a message in the viewer's language.
  mutating func say(_ phrase: Phrase) { message = phrase.text(in: tongue) }

  public static let speeds = -2...6

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
