// Programs on disk and how tests run them.

import Foundation
import SimCore

/// The folders of the checkout.
enum Checkout {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func url(_ path: String) -> URL { root.appendingPathComponent(path) }

  /// Paths of all files below a folder with the suffix, relative to the root, sorted.
  static func files(below folder: String, suffix: String) -> [String] {
    let base = url(folder)
    guard let walk = FileManager.default.enumerator(atPath: base.path) else { return [] }
    var found: [String] = []
    for case let path as String in walk where path.hasSuffix(suffix) && !path.contains("__pycache__") {
      found.append(folder + "/" + path)
    }
    return found.sorted()
  }

  static func text(_ path: String) -> String? { try? String(contentsOf: url(path), encoding: .utf8) }
}

/// What CPython made of a program.
struct Golden {
  var stdout: [UInt8]
  var status: Int32
  var lastErrorLine: String
  /// The schedule, where it was recorded.
  var schedule: [String]?

  /// Reads `base`.expected, .expected.json and .trace.
  init?(_ base: String) {
    guard let out = try? Data(contentsOf: Checkout.url(base + ".expected")),
      let json = try? Data(contentsOf: Checkout.url(base + ".expected.json")),
      let facts = try? JSONSerialization.jsonObject(with: json) as? [String: Any],
      let exit = facts["exit"] as? Int
    else { return nil }
    stdout = Array(out)
    status = Int32(exit)
    lastErrorLine = facts["stderr_last_line"] as? String ?? ""
    schedule = Checkout.text(base + ".trace").map { $0.split(separator: "\n").map(String.init) }
  }
}

/// What Simul made of a program.
struct Outcome: Sendable {
  var stdout: [UInt8] = []
  var stderr = ""
  var status: Int32 = -1
  var schedule: [String] = []

  var lastErrorLine: String { stderr.split(separator: "\n", omittingEmptySubsequences: true).last.map(String.init) ?? "" }
}

enum TestRun {
  /// Limits that no program of the tests reaches unless something is wrong.
  static var options: SimulationOptions {
    var options = SimulationOptions()
    options.maxSteps = 5_000_000
    options.maxStretches = 20_000
    return options
  }

  /// Loads a program as `simul NAME` in its own folder would.
  static func scenario(_ path: String) throws -> Scenario {
    let bytes = try Data(contentsOf: Checkout.url(path))
    let name = (path as NSString).lastPathComponent
    switch SourceText.decode(name: name, bytes: Array(bytes)) {
    case .success(let source): return Scenario(source: source)
    case .failure(let error): throw TestFailure("\(path): \(error.message)")
    }
  }

  static func scenario(text: String) -> Scenario { Scenario(source: SourceText(name: "program.py", text: text)) }

  /// Runs a program to its end.
  static func run(_ scenario: Scenario, options: SimulationOptions = TestRun.options) -> Outcome {
    onBigStack {
      var outcome = Outcome()
      let simulation = Simulation(scenario, options: options)
      simulation.onOutput = { text, stream in
        if stream == .standardOutput { outcome.stdout += Array(text.string.utf8) } else { outcome.stderr += text.string }
      }
      outcome.status = simulation.run().status
      var schedule = Schedule(trace: simulation.trace)
      for index in 0..<simulation.trace.count {
        if let line = schedule.line(of: index) { outcome.schedule.append(line) }
      }
      return outcome
    }
  }

  /// Runs `body` on a thread with room for deep recursion and waits for it.  One at a time: the builtin classes are shared by
  /// all simulations of a process, and no two threads may use them at once.
  static func onBigStack<T>(_ body: @escaping () -> T) -> T {
    let box = Box(body)
    lock.lock()
    defer { lock.unlock() }
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      box.result = box.body()
      done.signal()
    }
    thread.stackSize = 256 << 20
    thread.start()
    done.wait()
    guard let result = box.result else { fatalError("the thread gave no result") }
    return result
  }

  private static let lock = NSLock()

  private final class Box<T>: @unchecked Sendable {
    let body: () -> T
    var result: T?
    init(_ body: @escaping () -> T) { self.body = body }
  }
}

struct TestFailure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
