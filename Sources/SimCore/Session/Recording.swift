// A run from its start to its end, with the places at which statements begin: what questions are judged by.
//
// Deliberately absent: variables.  They would make it as slow as a `Replay` of every moment.

/// A whole run of a scenario.
public final class Recording {
  /// A statement that is about to run.
  public struct LineStart: Hashable, Sendable {
    public var place: Place
    /// Its line, from 1.
    public var line: Int
    /// The task that runs it, `.none` for module code.
    public var task: TaskID
    /// How many frames of the program are below it.
    public var depth: Int
  }

  public let trace: Trace
  /// The statements in the order in which they began; in a long run the first `lineLimit` only.
  public let lines: [LineStart]
  public let result: RunResult
  /// The class of the exception that ended the program, if one did.
  public let uncaughtClass: String?
  /// Whether the run reached its end, rather than the recording's limit.
  public let isWhole: Bool

  /// How many statements are kept.
  public static let lineLimit = 500_000

  /// Runs the scenario to its end, or until there are `limit` records.
  public init(_ scenario: Scenario, options: SimulationOptions = SimulationOptions(), limit: Int = 200_000) {
    var options = options
    options.isTraced = true
    options.isWatched = true
    let ownLimit = options.maxSteps.map { $0 > limit } ?? true
    if ownLimit { options.maxSteps = limit }
    if options.maxStretches == nil { options.maxStretches = 5_000 }
    let simulation = Simulation(scenario, options: options)
    let watch = Watch()
    simulation.machine.onLine = { [unowned simulation] in
      if watch.lines.count >= Recording.lineLimit { return }
      guard let (line, depth) = simulation.world.runningLine() else { return }
      let position = simulation.trace.count
      watch.statement = position == watch.position ? watch.statement + 1 : 1
      watch.position = position
      // Statements of other files count, but no question is about them.
      if line == 0 { return }
      let task = simulation.world.running?.currentTask?.taskID ?? .none
      let place = Place(position: position, statement: watch.statement)
      watch.lines.append(LineStart(place: place, line: line, task: task, depth: depth))
    }
    result = simulation.run()
    simulation.machine.onLine = nil
    trace = simulation.trace
    lines = watch.lines
    uncaughtClass = simulation.uncaughtClass
    isWhole = !(ownLimit && result.cause == .budget && simulation.trace.count >= limit)
  }

  private final class Watch {
    var lines: [LineStart] = []
    var position = -1
    var statement = 0
  }
}
