// What determines a run, so that it can be had again, or a little differently.

/// A program with everything that its run depends on.
///
/// Two runs of equal plans have the same trace, record for record.
public struct RunPlan: Sendable {
  public var scenario: Scenario
  public var options: SimulationOptions

  public init(_ scenario: Scenario, options: SimulationOptions) {
    self.scenario = scenario
    self.options = options
  }

  /// The seed of `random` and of the policy `random`.
  public var seed: Int {
    for case .seed(let seed) in options.interventions.reversed() { return seed }
    return options.seed ?? scenario.settings.seed ?? 0
  }

  /// A new run, not begun yet.
  public func begin() -> OpenRun { OpenRun(self) }

  /// What keeps the program from being run at all, if anything does.
  public var fault: Diagnostic? {
    compileSource(scenario.source).1.first { $0.kind != .warning }
  }
}

/// A run that can be stepped through.
public struct OpenRun {
  public let plan: RunPlan
  /// At the start of the run; it looks into variables, too.
  public let stepper: Stepper
  /// The lines of other files whose code runs.
  public let otherSource: (String) -> [String]?

  fileprivate init(_ plan: RunPlan) {
    self.plan = plan
    let simulation = Simulation(plan.scenario, options: plan.options)
    let replay = Replay(plan.scenario, options: plan.options)
    stepper = Stepper(trace: simulation.trace, replay: replay) { simulation.record(upTo: $0) }
    otherSource = simulation.lines(of:)
  }
}
