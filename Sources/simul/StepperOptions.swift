// What `play` and `render` share: the flags of the screen, and how a file becomes a program to step through.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import ArgumentParser
import SimCore
import TUI

extension ThemeName: ExpressibleByArgument {}

extension Tongue: ExpressibleByArgument {}

/// The language of what Simul says; it goes before the settings file, which goes before the locale.
struct LanguageOption: ParsableArguments {
  @Option(help: ArgumentHelp("Language: en or zh.", valueName: "name"))
  var lang: Tongue?

  /// The locale's language, by the variables that say which messages one wants.
  static var ofLocale: Tongue {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty { return Tongue(locale: value) }
    }
    return .english
  }
}

/// The flags for the screen; they go before the settings file.
struct ScreenOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Colours: dark, light, contrast or mono.", valueName: "name"))
  var theme: ThemeName?

  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  @Flag(help: "Fewer and bigger panes, for a projector.")
  var presenter = false

  @Flag(help: "Leave the mouse to the terminal.")
  var noMouse = false

  @Flag(help: "Ask what comes next, on the way.")
  var ask = false

  @Flag(name: .customLong("class"), help: "Ask a class: big, and nothing is revealed until Enter.")
  var classroom = false

  @Option(help: ArgumentHelp("With --class: how long a class has for a question.", valueName: "seconds"))
  var countdown: Int?

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if let countdown, !(1...3_600).contains(countdown) { throw ValidationError("--countdown is 1 to 3600 seconds") }
  }

  func options() -> TUIOptions { settings().options }

  /// The options, and the folders of the user's own programs.
  func settings() -> (options: TUIOptions, folders: [String]) {
    var made = TUIOptions()
    made.tongue = LanguageOption.ofLocale
    let folders = SettingsFile.apply(to: &made)
    if let tongue = language.lang { made.tongue = tongue }
    if let theme { made.theme = theme }
    if theme != nil, theme != .mono { made.colours = .many }  // a flag goes before NO_COLOR
    if ascii { made.usesASCII = true }
    if presenter { made.presenter = true }
    if noMouse { made.usesMouse = false }
    if ask { made.asks = .asking }
    if classroom { made.asks = .classroom }
    made.countdown = countdown
    return (made, folders)
  }
}

/// A file that the stepper opens, again and again if it changes.
struct StepperFile {
  let path: String
  let options: SimulationOptions

  init(_ path: String, _ shared: SharedOptions, arguments: [String], maxStretches: Int? = nil) {
    self.path = path
    var options = shared.options(arguments: arguments.isEmpty ? nil : arguments)
    options.leaveRoomForScreen(maxStretches)
    self.options = options
  }

  /// Opens the file, or ends the command as `run` would where there is nothing to step through.
  func open() throws -> LoadedProgram {
    let scenario = try ScenarioFile.load(path)
    let simulation = Simulation(scenario, options: options)
    if simulation.diagnostics.contains(where: { $0.kind != .warning }) {
      // Say what is wrong and leave the terminal alone.
      simulation.onOutput = { text, stream in if stream == .standardError { Console.writeError(text.string) } }
      throw ExitStatus(code: simulation.run().status)
    }
    return program(scenario, simulation)
  }

  /// For the running stepper: how to read the file again.
  var file: ProgramFile {
    ProgramFile(
      path: path,
      load: {
        guard let bytes = ScenarioFile.bytes(path) else { return .failure(LoadComplaint("the file can't be read")) }
        switch SourceText.decode(name: path, bytes: bytes) {
        case .failure(let error):
          return .failure(LoadComplaint("line \(error.line): SyntaxError: \(error.message); the old text stays"))
        case .success(let source):
          let scenario = ScenarioFile.scenario(path, source)
          let simulation = Simulation(scenario, options: options)
          if let fault = simulation.diagnostics.first(where: { $0.kind != .warning }) {
            return .failure(LoadComplaint("line \(fault.range.start.line): \(fault.message); the old text stays"))
          }
          return .success(program(scenario, simulation))
        }
      },
      stamp: {
        var info = stat()
        guard stat(path, &info) == 0 else { return "" }
        #if canImport(Darwin)
          return "\(info.st_mtimespec.tv_sec).\(info.st_mtimespec.tv_nsec) \(info.st_size) \(info.st_ino)"
        #else
          return "\(info.st_mtim.tv_sec).\(info.st_mtim.tv_nsec) \(info.st_size) \(info.st_ino)"
        #endif
      })
  }

  private func program(_ scenario: Scenario, _ simulation: Simulation) -> LoadedProgram {
    let replay = Replay(scenario, options: options)
    let stepper = Stepper(trace: simulation.trace, replay: replay) { count in simulation.record(upTo: count) }
    return LoadedProgram(source: scenario.shownLines, stepper: stepper, otherSource: simulation.lines(of:), plan: RunPlan(scenario, options: options))
  }
}

extension SimulationOptions {
  /// Bounds what computes for ever, which must not hold up the screen: 5,000 stretches are some 160 million jumps, and 16 million
  /// may pass without an event.
  mutating func leaveRoomForScreen(_ stretches: Int? = nil) {
    maxStretches = stretches ?? 5_000
    maxStretchesAtOnce = 512
  }
}
