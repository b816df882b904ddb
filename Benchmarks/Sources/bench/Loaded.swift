// A program of this folder, read and ready to be run or stepped through.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import SimCore

struct Loaded {
  let name: String
  let source: SourceText
  var lines: [String] { scenario.lines }
  var scenario: Scenario { Scenario(source: source) }

  /// Ends the process with a sentence where the file can't be read.
  init(_ path: String) {
    name = path
    var bytes: [UInt8] = []
    guard let file = fopen(path, "rb") else { Loaded.stop("\(path) can't be read") }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    fclose(file)
    guard case .success(let text) = SourceText.decode(name: path, bytes: bytes) else { Loaded.stop("\(path) is no Python") }
    source = text
  }

  func simulation(_ events: Int?) -> Simulation {
    var options = SimulationOptions()
    options.maxSteps = events
    return Simulation(scenario, options: options)
  }

  func stepper(_ events: Int?) -> Stepper {
    let simulation = simulation(events)
    let replay = Replay(scenario, options: simulation.options)
    return Stepper(trace: simulation.trace, replay: replay) { simulation.record(upTo: $0) }
  }

  static func stop(_ sentence: String) -> Never {
    let line = "bench: \(sentence)\n"
    _ = line.withCString { write(2, $0, strlen($0)) }
    exit(2)
  }
}
