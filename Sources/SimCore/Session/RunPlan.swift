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

  /// A stepper at the start of a new run, which looks into variables, too.
  public func stepper() -> Stepper {
    let simulation = Simulation(scenario, options: options)
    let replay = Replay(scenario, options: options)
    return Stepper(trace: simulation.trace, replay: replay) { simulation.record(upTo: $0) }
  }

  /// What keeps the program from being run at all, if anything does.
  public var fault: Diagnostic? {
    compileSource(scenario.source).1.first { $0.kind != .warning }
  }
}
