// `simul compare`: two runs side by side, on a terminal or as plain text.

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

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Show two runs side by side: two programs, or one under two policies or seeds.",
    discussion: "With --policy or --seed given twice, the first is for the first run and the second for the second.")

  @Option(name: .customLong("policy"), help: ArgumentHelp("Who is next: fifo, lifo, random or priority.", valueName: "name"))
  var policies: [String] = []

  @Option(name: .customLong("seed"), help: ArgumentHelp("Seed of the `random` module.", valueName: "n"))
  var seeds: [Int] = []

  @Option(help: ArgumentHelp("Compare at most this many events.", valueName: "n"))
  var maxSteps: Int = 200_000

  @Option(help: ArgumentHelp("Stop when the virtual clock passes this many seconds.", valueName: "seconds"))
  var maxTime: Double?

  @OptionGroup var screen: ScreenOptions

  @Flag(help: "As text on stdout, even on a terminal.")
  var plain = false

  @Argument(help: "One program or two.", completion: .file(extensions: ["py"]))
  var files: [String]

  func validate() throws {
    for policy in policies where SchedulingPolicy(rawValue: policy) == nil {
      throw ValidationError("unknown policy '\(policy)'; there are: \(SchedulingPolicy.names)")
    }
    if files.count > 2 || policies.count > 2 || seeds.count > 2 { throw ValidationError("compare shows two runs") }
    if files.count < 2 && policies.count < 2 && seeds.count < 2 {
      throw ValidationError("compare needs two programs, or one with two policies or two seeds")
    }
    if maxSteps < 1 { throw ValidationError("--max-steps must be at least 1") }
    if let maxTime, !(maxTime >= 0) { throw ValidationError("--max-time must not be negative") }
  }

  func run() throws {
    let runs = try (0..<2).map { try open($0) }
    let comparison = Comparison((0..<2).map(name), runs.map(\.stepper))
    if plain || isatty(1) == 0 {
      let columns = getenv("COLUMNS").flatMap { Int(String(cString: $0)) } ?? 100
      Console.write(comparisonText(comparison, width: columns, in: screen.options().tongue))
      return
    }
    let status = runComparison(comparison, runs, fileNames: (0..<2).map { item(files, $0) ?? "" }, options: screen.options())
    throw ExitStatus(code: status)
  }

  /// The one of a list that is for a run: the last one also for those after it.
  private func item<T>(_ list: [T], _ index: Int) -> T? { index < list.count ? list[index] : list.last }

  private func open(_ index: Int) throws -> LoadedProgram {
    let path = item(files, index) ?? ""
    var options = SimulationOptions()
    options.policy = item(policies, index).flatMap { SchedulingPolicy(rawValue: $0) } ?? .fifo
    options.seed = item(seeds, index)
    options.maxTime = maxTime
    options.leaveRoomForScreen()
    let plan = RunPlan(try ScenarioFile.load(path), options: options)
    if plan.fault != nil {
      // Say what is wrong, as `run` would.
      let simulation = Simulation(plan.scenario, options: options)
      simulation.onOutput = { text, stream in if stream == .standardError { Console.writeError(text.string) } }
      throw ExitStatus(code: simulation.run().status)
    }
    let program = LoadedProgram(plan.begin())
    program.stepper.record(upTo: maxSteps)
    return program
  }

  /// What makes a run another one than its neighbour.
  private func name(_ index: Int) -> String {
    var parts: [String] = []
    if files.count == 2, let file = item(files, index) {
      let short = files.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
      parts.append(short[0] == short[1] ? file : short[index])
    }
    if policies.count == 2 { parts.append(policies[index]) }
    if seeds.count == 2 { parts.append("seed \(seeds[index])") }
    return parts.joined(separator: " ")
  }
}
