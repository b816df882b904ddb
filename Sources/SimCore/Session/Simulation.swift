// One run of one scenario: what the command line and the stepper hold in their hands.
//
// A simulation records its history in `trace` as far as it was asked to; it can stop between any two handles and go on later.
// All state hangs from it, so that several can live in one process.

/// Limits and choices for a run; the same for every command.
public struct SimulationOptions: Sendable {
  /// `sys.argv[1:]`.
  public var arguments: [String]?
  /// The seed of `random`; the scenario's, or 0, if nil.
  public var seed: Int?
  /// Which ready handle is next.
  public var policy = SchedulingPolicy.fifo
  /// What is changed in the run, to see what would happen.
  public var interventions: [Intervention] = []
  /// How many trace records a run may take; nil: no limit.
  public var maxSteps: Int?
  /// How far the virtual clock may go, in seconds; nil: no limit.
  public var maxTime: Double?
  /// How many loop iterations there may be; nil: no limit.
  public var maxIterations: Int?
  /// How much computing there may be in all, in units of 32,768 jumps; nil: no limit.
  public var maxStretches: Int?
  /// The same without an event in between: what a screen is ready to wait for.
  public var maxStretchesAtOnce: Int?
  /// Whether events are recorded.
  public var isTraced = true
  /// Whether the events that were recorded can be read later; where nobody will, a run takes no memory for them.
  public var keepsTrace = true
  /// Whether the run is watched line by line and variable by variable (`Replay`).
  var isWatched = false

  public init() {}
}

/// How a run ended.
public struct RunResult: Sendable, Equatable {
  public var cause: EndCause
  /// The exit status of the contract: the program's own, 1 after an exception, 2 unsupported, 3 deadlock, 4 budget.
  public var status: Int32

  public init(cause: EndCause, status: Int32) {
    self.cause = cause
    self.status = status
  }
}

/// A run of a scenario.
///
/// Simulations of one process must not run at the same time on two threads (Docs/Decisions/0006).
public final class Simulation {
  public let scenario: Scenario
  public let options: SimulationOptions
  public let trace: Trace
  /// Complaints of the front end; if one of them is no warning the program can't run.
  public private(set) var diagnostics: [Diagnostic] = []
  /// Set when the run has ended.
  public private(set) var result: RunResult?
  /// The class of the exception that ended the program, if one did.
  public private(set) var uncaughtClass: String?
  /// Gets what the program writes, as it is written; a trace that is kept has it too.
  public var onOutput: ((PyStr, OutputStreamKind) -> Void)?
  /// Answers `input()`: the next line without its line end, or nil at the end of input.
  public var onInput: ((_ prompt: String) -> String?)?

  let machine: Machine
  let world: LoopWorld
  private let host: SimulationHost
  private var code: PyCode?
  private var mainModule: PyModule?
  private var hasStarted = false
  /// How the main thread ended, while the program's end waits for the other threads.
  private var pendingEnd: RunResult?
  /// What ended it, for viewers.
  private var pendingTold: String?
  /// The program's classes, kept while everything else goes: an instance asks its class's list of names how many attributes
  /// it has to let go of.  The last property, for properties go in the order in which they stand here.
  private var classes: [PyType] = []

  /// Parses and compiles the scenario; nothing runs yet.
  public init(_ scenario: Scenario, options: SimulationOptions = SimulationOptions()) {
    var options = options
    for case .seed(let seed) in options.interventions { options.seed = seed }
    self.scenario = scenario
    self.options = options
    trace = Trace(isKept: options.keepsTrace)
    machine = Machine()
    world = LoopWorld(machine: machine)
    host = SimulationHost(scenario: scenario, options: options, machine: machine, world: world)
    machine.host = host
    machine.fileName = scenario.name
    world.host = host
    world.debugsByDefault = scenario.settings.debug
    host.simulation = self
    if options.isTraced { world.trace = trace }
    world.schedule(by: options.policy, seed: options.seed ?? scenario.settings.seed ?? 0, options.interventions)
    if let limit = options.maxTime { world.budget.time = VirtualClock.nanoseconds(limit) }
    if let limit = options.maxIterations { world.budget.iterations = UInt32(clamping: limit) }
    var compiling = CompileOptions()
    compiling.marksLines = options.isWatched
    let (object, found) = compileSource(scenario.source, options: compiling)
    diagnostics = found
    if let object { code = machine.link(object, fileName: scenario.name, isUserCode: true) }
  }

  deinit {
    world.discardThreads()
    code = nil
    mainModule = nil
    machine.beginTearDown()
    host.tearDown()
    machine.tearDown()
    classes = machine.heapTypes
  }

  /// The lines of a file whose code has run: the program's own, that of a module beside it (`util.py`), or one of the library's
  /// (`<contextlib>`); nil where there is none of that name.
  public func lines(of file: String) -> [String]? {
    host.source(of: file).map { text in (0..<text.lineCount).map { text.line(at: $0 + 1) } }
  }

  public var isFinished: Bool { result != nil }

  /// The program's virtual time, in seconds.
  public var time: Double { world.time }

  /// How many loop iterations there were.
  public var iterations: Int { Int(world.iteration) }

  /// Runs the program to its end (or a budget's).
  @discardableResult
  public func run() -> RunResult {
    while result == nil { record(upTo: Int.max) }
    return result ?? RunResult(cause: .finished, status: 0)
  }

  /// Runs until the trace has `count` records or the program has ended; it may record some more.  Answers whether it
  /// goes on after that.
  @discardableResult
  public func record(upTo count: Int) -> Bool {
    if result != nil { return false }
    world.pauseAt = min(count, options.maxSteps ?? Int.max)
    if !hasStarted {
      hasStarted = true
      guard let code, !diagnostics.contains(where: { $0.kind != .warning }) else {
        finishRefused()
        return false
      }
      for d in diagnostics { host.show(warning: d) }
      let module = PyModule(name: "__main__")
      mainModule = module
      module.dict.set("__file__", .string(scenario.name))
      module.dict.set("__builtins__", .object(machine.builtins))
      module.dict.set("__doc__", code.object.docstring.map { .object(PyStr(codePoints: $0)) } ?? .none)
      module.dict.set("__annotations__", .object(PyDict()))
      module.dict.set("__spec__", .none)
      module.dict.set("__package__", .none)
      module.dict.set("__loader__", .none)
      machine.modules["__main__"] = module
      do throws(Raised) {
        conclude(try machine.start(code, globals: module.dict))
      } catch {
        conclude(.raised(error))
      }
    } else {
      conclude(machine.proceed())
    }
    if result == nil, let limit = options.maxSteps, trace.count >= limit {
      end(.budget, 4, "limit of \(limit) steps")
    }
    return result == nil
  }

  private func conclude(_ outcome: RunOutcome) {
    switch outcome {
    case .paused: return
    case .finished, .yielded: end(pendingEnd?.cause ?? .finished, pendingEnd?.status ?? 0, nil)
    case .raised(let raised): conclude(raised.exception)
    }
  }

  private func conclude(_ e: PyException) {
    if let stop = world.end {
      switch stop {
      case .deadlock: end(.deadlock, 3, stop.description)
      case .budget, .abandoned: end(.budget, 4, stop.description)
      }
      return
    }
    if e.type === types.simulationStop {
      end(.budget, 4, machine.plainMessage(e))
      return
    }
    if e.type.isSubclass(of: types.systemExit) {
      conclude(exit: e)
      return
    }
    if e.type.isSubclass(of: types.notSimulatedError) || host.isMissingModule(e) {
      let entry = e.traceback.first { $0.code.isUserCode }
      let range = entry?.range ?? .none
      end(
        .unsupported, 2,
        "\(scenario.name):\(range.start.line):\(range.start.column + 1): " + host.missing(e))
      return
    }
    uncaughtClass = e.type.name
    host.showUncaught(e)
    end(.exception, e.type.isSubclass(of: types.keyboardInterrupt) ? 130 : 1, nil, told: told(e))
  }

  /// An uncaught exception in a line; of a group the exceptions in it.  Runs no code of the program.
  private func told(_ e: PyException) -> String {
    if e.type.name.hasSuffix("ExceptionGroup"), e.args.count == 2, let parts = e.args[1].list?.items ?? e.args[1].tuple?.items {
      let shown = parts.prefix(4).map { world.plainText($0, depth: 1) } + (parts.count > 4 ? ["…"] : [])
      return "\(e.type.name) of " + shown.joined(separator: ", ")
    }
    return world.plainText(.object(e), depth: 1)
  }

  private func conclude(exit e: PyException) {
    let code = e.args.count == 1 ? e.args[0] : e.args.isEmpty ? Value.none : .tuple(e.args)
    switch code {
    case .none: end(.systemExit, 0, nil)
    case .int(let n): end(.systemExit, Int32(n & 255), nil)
    case .bool(let b): end(.systemExit, b ? 1 : 0, nil)
    default:
      host.writeError(((try? machine.str(code))?.string ?? "") + "\n")
      end(.systemExit, 1, nil)
    }
  }

  private func finishRefused() {
    let errors = diagnostics.filter { $0.kind != .warning }
    if let syntax = errors.first(where: { if case .syntaxError = $0.kind { true } else { false } }) {
      host.writeError(syntaxErrorText(syntax, source: scenario.source))
      end(.exception, 1, nil, told: "SyntaxError: \(syntax.message)")
      return
    }
    var lines: [String] = []
    for d in errors { lines.append("\(scenario.name):\(d.range.start.line):\(d.range.start.column + 1): \(d.message)") }
    end(.unsupported, 2, lines.joined(separator: "\nsimul: "))
  }

  /// Closes the history: what the program's end releases is told first, then the end itself.  `message` is printed, too;
  /// `told` is for viewers alone, where the program's own output says it already.
  private func end(_ cause: EndCause, _ status: Int32, _ message: String?, told: String? = nil) {
    if result != nil { return }
    if pendingEnd == nil, cause == .finished || cause == .exception || cause == .systemExit,
      let threads = world.threads, threads.hasUnfinished
    {
      // As CPython does, the end waits for all threads that are no daemons.
      pendingEnd = RunResult(cause: cause, status: status)
      pendingTold = told
      conclude(
        machine.start(
          native: ThreadWait(
            "_shutdown", threads, .join, until: nil, condition: { !threads.hasUnfinished }, answer: { (_) in .none })))
      return
    }
    if let message { host.writeError("simul: \(message)\n") }
    if cause == .finished || cause == .exception || cause == .systemExit { host.runExitFunctions() }
    if cause != .deadlock && cause != .budget {
      // What an exception that left the loop has kept goes with it.
      world.complainAtEnd()
      host.releaseProgram(mainModule)
    }
    result = RunResult(cause: cause, status: status)
    if options.isTraced {
      trace.append(
        .programEnded(cause, status: status, message: (message ?? told ?? pendingTold).map { trace.add(text: $0) } ?? .empty), line: 0, task: .none)
    }
  }
}

/// Whether the file ends where a block was expected.
private func isAtEnd(_ d: Diagnostic, _ source: SourceText) -> Bool {
  guard d.message.hasPrefix("expected an indented block") || d.message == "expected 'except' or 'finally' block" else {
    return false
  }
  let number = Int(d.range.start.line)
  return number >= source.lineCount && Int(d.range.start.column) >= source.line(at: number).unicodeScalars.count
}

/// A syntax error as CPython prints it.
public func syntaxErrorText(_ d: Diagnostic, source: SourceText) -> String {
  guard case .syntaxError(let type) = d.kind else { return d.message + "\n" }
  var text = "  File \"\(source.name)\", line \(d.range.start.line)\n"
  let line = source.line(at: Int(d.range.start.line))
  // Spaces alone are taken away: a tab stays, as it does in CPython.
  let stripped = line.drop { $0 == " " || $0 == "\u{0C}" }
  if isAtEnd(d, source) {
    // Of what is missing where the file ends, CPython shows the last line and points at nothing.
    text += "    \(stripped)\n"
  } else if !stripped.allSatisfy(\.isWhitespace) {
    let indent = line.unicodeScalars.count - String(stripped).unicodeScalars.count
    text += "    \(stripped)\n"
    let start = Int(d.range.start.column) - indent
    if start >= 0 {
      let end = d.range.end.line == d.range.start.line ? Int(d.range.end.column) - indent : String(stripped).unicodeScalars.count
      let gap = stripped.unicodeScalars.prefix(start).map { $0 == "\t" ? "\t" : " " }.joined()
      text += "    " + gap + String(repeating: " ", count: max(0, start - gap.count)) + String(repeating: "^", count: max(1, end - start)) + "\n"
    }
  }
  return text + "\(type): \(d.message)\n"
}
