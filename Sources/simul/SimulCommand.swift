// The command line: flags to a `Simulation`, and what comes of it to a terminal or to plain text.

import ArgumentParser
import SimCore

#if canImport(Glibc)
  import Glibc
#endif

@main
struct SimulCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simul",
    abstract: "Runs a Python asyncio program on a simulated event loop, step by step, forwards and backwards.",
    discussion: """
      Without a command, `simul FILE` opens the stepper on the file.

      Exit status: the program's own (1 after an uncaught exception or a syntax error); 2 for a usage error, an \
      unreadable file or something that is not simulated; 3 for a deadlock; 4 when a limit was reached.
      """,
    version: "simul " + SimulVersion.text,
    subcommands: [
      PlayCommand.self, RunCommand.self, RenderCommand.self, TraceCommand.self, CompareCommand.self, CheckCommand.self, ListCommand.self, DisCommand.self,
      ASTCommand.self,
    ],
    defaultSubcommand: PlayCommand.self)

  /// Runs the command on a thread with room for deep recursion: programs may nest as deep as CPython lets them.
  static func main() {
    prepareMemory()
    onLargeStack { perform() }
  }

  /// Has all threads take memory from one heap.
  ///
  /// Only one thread runs at any moment.  The heap that a further thread would get asks the system for every 4 KB: a tenth of the
  /// time of 100,000 sleeping tasks.
  private static func prepareMemory() {
    #if canImport(Glibc)
      // Swift's view of the library leaves `mallopt` out.  -8 is M_ARENA_MAX.
      typealias Setting = @convention(c) (Int32, Int32) -> Int32
      if let mallopt = dlsym(nil, "mallopt") { _ = unsafeBitCast(mallopt, to: Setting.self)(-8, 1) }
    #endif
  }

  private static func perform() {
    do {
      if let run = PlainRun(Array(CommandLine.arguments.dropFirst())) { try run.perform() }
      var command = try parseNamed(Array(CommandLine.arguments.dropFirst())) ?? parseAsRoot()
      try command.run()
    } catch let status as ExitStatus {
      Console.flush()
      endProcess(status: status.code)
    } catch {
      // The argument parser's own exits: help and version leave with 0, wrong usage with 2.
      let code = exitCode(for: error)
      let text = fullMessage(for: error)
      if code.isSuccess {
        Console.write(text + "\n")
      } else {
        Console.writeError(text + "\n")
      }
      Console.flush()
      endProcess(status: code.isSuccess ? 0 : 2)
    }
    Console.flush()
    endProcess(status: 0)
  }

  /// The command that the first argument names, if all that follows is right; nil leaves it to the whole parser, whose help and
  /// complaints name the command in full.
  ///
  /// Reflecting over the options of all commands is a third of the start of a small program.
  private static func parseNamed(_ arguments: [String]) -> (any ParsableCommand)? {
    guard let name = arguments.first,
      let command = configuration.subcommands.first(where: { $0.configuration.commandName == name })
    else { return nil }
    let found = try? command.parseAsRoot(Array(arguments.dropFirst()))
    return found.flatMap { type(of: $0) == command ? $0 : nil }
  }
}

/// The version, as `--version` shows it.
enum SimulVersion {
  static let text = "0.1.0"
}

/// Thrown to end a command with a status.
struct ExitStatus: Error {
  let code: Int32
}

/// The limits and choices that all commands share.
struct SharedOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Seed of the `random` module where the program sets none.", valueName: "n"))
  var seed: Int?

  @Option(help: ArgumentHelp("Who is next: fifo, as in CPython, lifo, random (by the seed) or priority.", valueName: "name"))
  var policy: String = "fifo"

  @Option(help: ArgumentHelp("Stop after this many events.", valueName: "n"))
  var maxSteps: Int?

  @Option(help: ArgumentHelp("Stop when the virtual clock passes this many seconds.", valueName: "seconds"))
  var maxTime: Double?

  func validate() throws {
    if SchedulingPolicy(rawValue: policy) == nil {
      throw ValidationError("unknown policy '\(policy)'; there are: \(SchedulingPolicy.names)")
    }
    if let n = maxSteps, n < 1 { throw ValidationError("--max-steps must be at least 1") }
    if let t = maxTime, !(t >= 0) { throw ValidationError("--max-time must not be negative") }
  }

  func options(arguments: [String]? = nil) -> SimulationOptions {
    var made = SimulationOptions()
    made.arguments = arguments
    made.seed = seed
    made.policy = SchedulingPolicy(rawValue: policy) ?? .fifo
    made.maxSteps = maxSteps
    made.maxTime = maxTime
    return made
  }
}
