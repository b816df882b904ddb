// Whole programs against what CPython 3.13 made of them in virtual time.
//
// The expectations are files (`make golden` records them); the programs are data, so a new one needs no code here.

import Foundation
import SimCore
import Testing

@Suite struct ConformanceTests {
  @Test func programsDoWhatCPythonDoes() {
    check(programs: Checkout.files(below: "Tests/Conformance", suffix: ".py")) { String($0.dropLast(3)) }
  }

  @Test func scenariosDoWhatCPythonDoes() {
    let programs = Checkout.files(below: "Scenarios", suffix: ".py")
    #expect(programs.count >= 16)
    check(programs: programs) { "Tests/Golden/" + $0.dropLast(3) }
  }

  /// Runs each program and records one issue for each that differs, with the first difference.
  private func check(programs: [String], golden base: (String) -> String) {
    let only = ProcessInfo.processInfo.environment["SIMUL_TEST_ONLY"]
    var failures: [String] = []
    for path in programs where only.map(path.contains) ?? true {
      if only != nil { print("running \(path)") }
      guard let golden = Golden(base(path)) else {
        failures.append("\(path): nothing was recorded for it; run `make golden`")
        continue
      }
      guard let scenario = try? TestRun.scenario(path) else {
        failures.append("\(path): can't be read")
        continue
      }
      if let difference = difference(TestRun.run(scenario), golden) { failures.append("\(path): \(difference)") }
    }
    for failure in failures { Issue.record("\(failure)") }
    if !failures.isEmpty { print("\(failures.count) of \(programs.count) programs differ") }
  }

  /// The first thing that differs, in one line or a few.
  private func difference(_ outcome: Outcome, _ golden: Golden) -> String? {
    if outcome.stdout != golden.stdout {
      let got = lines(outcome.stdout)
      let want = lines(golden.stdout)
      let at = zip(got, want).prefix { $0 == $1 }.count
      return """
        stdout differs in line \(at + 1)
            CPython: \(at < want.count ? want[at] : "(ends)")
            Simul:   \(at < got.count ? got[at] : "(ends)")
            status \(outcome.status), stderr ends: \(outcome.lastErrorLine)
        """
    }
    if outcome.status != golden.status {
      return "exit status \(outcome.status), CPython's is \(golden.status); stderr ends: \(outcome.lastErrorLine)"
    }
    if golden.status == 1 && outcome.lastErrorLine != golden.lastErrorLine {
      return """
        the last line of stderr differs
            CPython: \(golden.lastErrorLine)
            Simul:   \(outcome.lastErrorLine)
        """
    }
    if let want = golden.schedule, outcome.schedule != want {
      let at = zip(outcome.schedule, want).prefix { $0 == $1 }.count
      return """
        the schedule differs in line \(at + 1)
            CPython: \(at < want.count ? want[at] : "(ends)")
            Simul:   \(at < outcome.schedule.count ? outcome.schedule[at] : "(ends)")
        """
    }
    return nil
  }

  private func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n")
  }
}
