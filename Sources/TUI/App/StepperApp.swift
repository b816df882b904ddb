// The stepper on a terminal: the loop that shows a moment, reads a key and moves.
//
// It is the only place where wall-clock time matters: it paces the playing, never the program.

import SimCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The file behind a session: how to read it anew, and how to see that it changed.
public struct ProgramFile {
  /// For the editor.
  public var path: String
  /// Reads the file and makes a run of it, or says in a sentence why that can't be.
  public var load: () -> Result<LoadedProgram, LoadComplaint>
  /// Something that is another whenever the file was written; empty while there is none.
  public var stamp: () -> String

  public init(
    path: String, load: @escaping () -> Result<LoadedProgram, LoadComplaint>, stamp: @escaping () -> String
  ) {
    self.path = path
    self.load = load
    self.stamp = stamp
  }
}

/// Why a file could not be read anew, in one line.
public struct LoadComplaint: Error, Hashable {
  public var text: String
  public init(_ text: String) { self.text = text }
}

/// Steps through a run on the terminal until the viewer quits, and answers the exit status: 0 after `q`, 130
/// after Ctrl-C, 2 where there is no terminal to draw on (a sentence on stderr says why).
public func runStepper(
  _ program: LoadedProgram, fileName: String, file: ProgramFile? = nil, options: TUIOptions = TUIOptions()
) -> Int32 {
  do {
    let terminal = try Terminal()
    defer { terminal.close() }
    var options = options
    options.looksFar = false
    var app = StepperApp(StepperSession(program, fileName: fileName, options: options), file, terminal)
    return app.run()
  } catch {
    let message = "simul: \(error.sentence)\n"
    _ = message.withCString { write(2, $0, strlen($0)) }
    return 2
  }
}

/// A session on a terminal that somebody else opened and closes.
struct StepperApp {
  private(set) var session: StepperSession
  private let file: ProgramFile?
  private let terminal: Terminal
  private let depth: ColourDepth
  private let usesASCII: Bool
  private var canvas: Canvas?
  /// When the next event is due while playing.
  private var nextTick = 0.0
  private var lastKey = 0
  /// When a second of the time for a question is over; 0 while there is no such time.
  private var nextSecond = 0
  /// Whether there is something to do while no key comes.
  private var isPreparing = true
  /// Where the variables were looked at last.
  private var lookedAt = -1
  /// When the file was looked at last, and how it was when it was read.
  private var lastLook = 0
  private var stamp: String

  init(_ session: StepperSession, _ file: ProgramFile?, _ terminal: Terminal) {
    self.session = session
    self.file = file
    self.terminal = terminal
    depth = session.options.depth(on: terminal)
    usesASCII = session.options.usesASCII ?? !terminal.isUTF8
    stamp = file?.stamp() ?? ""
  }

  /// Shows moments and obeys keys until the viewer leaves; answers the exit status.
  mutating func run() -> Int32 {
    while true {
      terminal.usesMouse = session.ui.usesMouse
      show()
      if let status = handleKeys() { return status }
      if session.ui.isPlaying { play() }
      countDown()
      hunt()
      watch()
      lookCloser()
    }
  }

  private mutating func show() {
    var canvas = session.render(terminal.size)
    if usesASCII { canvas.reduceToASCII() }
    terminal.show(canvas, Theme(depth: depth, name: session.ui.theme))
    self.canvas = canvas
  }

  /// Waits for a key and handles it with those that came meanwhile, for at most a twentieth of a second, so
  /// that a held key never runs ahead of the screen.
  private mutating func handleKeys() -> Int32? {
    let begin = Terminal.milliseconds
    var wait = 1000
    if session.hunt != nil {
      wait = 0
    } else if isPreparing {
      // Time that nobody needs is used in small pieces.
      wait = max(0, 300 - (begin - lastKey))
    }
    if session.ui.isPlaying {
      if nextTick == 0 { nextTick = Double(begin) + session.duration }
      wait = max(0, min(1000, Int(nextTick) - begin))
    }
    if nextSecond > 0 { wait = max(0, min(wait, nextSecond - begin)) }
    while let key = terminal.readKey(milliseconds: wait) {
      lastKey = Terminal.milliseconds
      isPreparing = true
      let wasPlaying = (session.ui.isPlaying, session.ui.speed, session.ui.playsByTime)
      if let status = perform(session.handle(key, on: canvas)) { return status }
      if wasPlaying != (session.ui.isPlaying, session.ui.speed, session.ui.playsByTime) { nextTick = 0 }
      if Terminal.milliseconds - begin > 50 || key == .resize { break }
      wait = 0
    }
    if !session.ui.isPlaying { nextTick = 0 }
    return nil
  }

  private mutating func perform(_ request: Request) -> Int32? {
    switch request {
    case .nothing: break
    case .redraw: terminal.forget()
    case .suspend: terminal.suspend()
    case .reload: reload()
    case .edit(let line): edit(line)
    case .quit(let status): return status
    }
    return nil
  }

  /// Moves over the events that are due by now.
  private mutating func play() {
    let now = Double(Terminal.milliseconds)
    var moved = 0
    while nextTick > 0 && now >= nextTick && moved < 64 {
      moved += 1
      if !session.playOn() {
        nextTick = 0
        return
      }
      nextTick += session.duration
    }
    if moved == 64 { nextTick = now }  // too far behind to catch up
  }

  /// Lets the time for a question pass.
  private mutating func countDown() {
    guard session.ui.quiz.hides, let left = session.ui.quiz.secondsLeft, left > 0 else {
      nextSecond = 0
      return
    }
    let now = Terminal.milliseconds
    if nextSecond == 0 { nextSecond = now + 1_000 }
    guard now >= nextSecond else { return }
    nextSecond += 1_000
    session.note(.secondPassed)
  }

  /// Searches on for as long as a frame may take.
  private mutating func hunt() {
    let begin = Terminal.milliseconds
    while session.huntOn(), Terminal.milliseconds - begin < 40 {}
  }

  /// When nobody has pressed a key for a while, there is time to look at variables far into a long run.
  private mutating func lookCloser() {
    guard !session.ui.isPlaying, session.hunt == nil, Terminal.milliseconds - lastKey > 300 else { return }
    if session.stepper.position != lookedAt {
      lookedAt = session.stepper.position
      session.lookCloser()
    } else {
      isPreparing = session.prepare()
    }
  }

  // MARK: The file

  private mutating func watch() {
    guard let file, Terminal.milliseconds - lastLook > 900 else { return }
    lastLook = Terminal.milliseconds
    let now = file.stamp()
    if now != stamp, !now.isEmpty {
      stamp = now
      session.note(.fileChanged)
    }
  }

  private mutating func reload() {
    guard let file else { return session.note(.message(Phrase.noFileToRead.text(in: session.ui.tongue))) }
    stamp = file.stamp()
    switch file.load() {
    case .success(let program): session.replace(program)
    case .failure(let complaint): session.note(.message(complaint.text))
    }
  }

  private mutating func edit(_ line: Int) {
    guard let file else { return session.note(.message(Phrase.noFileToEdit.text(in: session.ui.tongue))) }
    let editor = [getenv("VISUAL"), getenv("EDITOR")].compactMap { $0.map { String(cString: $0) } }.first { !$0.isEmpty }
    // Every editor that a terminal is likely to have understands +LINE, except those of windows.
    let quoted = "'" + file.path.replacing("'", with: "'\\''") + "'"
    let status = terminal.run("\(editor ?? "vi") +\(line) \(quoted)")
    if status != 0 {
      session.note(.message(Phrase.editorFailed(status).text(in: session.ui.tongue)))
    } else if file.stamp() != stamp {
      reload()
    }
  }
}

extension TUIOptions {
  /// How many colours to use on a terminal: what was asked for, as far as it has them.
  func depth(on terminal: Terminal) -> ColourDepth {
    let noColour = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    let wanted = colours ?? (noColour ? .none : terminal.depth)
    return wanted == .many ? terminal.depth : wanted
  }
}
