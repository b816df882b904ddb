// The built program as a process.

import Foundation

/// What a run of the program gave.
struct ProcessResult: Equatable {
  var status: Int32
  var out: String
  var err: String
}

enum SimulProcess {
  /// The program beside the tests' own binary, or `$SIMUL_BINARY`.
  static let binary: String = {
    if let named = ProcessInfo.processInfo.environment["SIMUL_BINARY"] { return named }
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
      folder = bundle.bundleURL.deletingLastPathComponent()
    }
    return folder.appendingPathComponent("simul").path
  }()

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Runs the program in a folder and waits for its end.
  static func run(_ arguments: [String], in folder: URL = root, input: String? = nil) throws -> ProcessResult {
    try run(binary, arguments, in: folder, input: input)
  }

  /// Runs a line of shell in which `$SIMUL` is the program.
  static func shell(_ line: String, in folder: URL = root) throws -> ProcessResult {
    try run("/bin/sh", ["-c", line], in: folder, input: nil)
  }

  private static func run(_ path: String, _ arguments: [String], in folder: URL, input: String?) throws -> ProcessResult {
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("simul-cli-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    // Files rather than pipes: nothing can fill up while nobody reads.
    let (out, err, given) = ("out", "err", "in")
    for name in [out, err] { try Data().write(to: scratch.appendingPathComponent(name)) }
    try Data((input ?? "").utf8).write(to: scratch.appendingPathComponent(given))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    environment["SIMUL"] = binary
    environment["SWIFT_BACKTRACE"] = "enable=no"
    environment["COLUMNS"] = "80"
    process.environment = environment
    process.standardInput = try FileHandle(forReadingFrom: scratch.appendingPathComponent(given))
    process.standardOutput = try FileHandle(forWritingTo: scratch.appendingPathComponent(out))
    process.standardError = try FileHandle(forWritingTo: scratch.appendingPathComponent(err))
    try process.run()
    process.waitUntilExit()
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: scratch.appendingPathComponent(name)), as: UTF8.self)
    }
    let status = process.terminationReason == .uncaughtSignal ? -process.terminationStatus : process.terminationStatus
    return ProcessResult(status: status, out: try text(out), err: try text(err))
  }
}

/// A folder with files that is gone when the test is.
final class Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("simul-scratch-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ name: String, _ bytes: [UInt8]) throws { try Data(bytes).write(to: folder.appendingPathComponent(name)) }
  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }
}
