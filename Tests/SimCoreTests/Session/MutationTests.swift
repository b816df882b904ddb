// Programs that were damaged at random still end in an answer: a trap anywhere would end the test run, which is the point.
//
// Deliberately absent: any opinion about what the answer is.

import SimCore
import Testing

@Suite struct MutationTests {
  @Test func damagedProgramsEndInAnAnswer() {
    let programs = (Checkout.files(below: "Tests/Conformance", suffix: ".py") + Checkout.files(below: "Scenarios", suffix: ".py"))
      .compactMap(Checkout.text)
    guard !programs.isEmpty else { return }
    var dice = Dice(state: 0x5EED)
    var options = SimulationOptions()
    options.maxSteps = 2_000
    options.maxStretches = 2
    options.maxIterations = 500
    var counts: [Int32: Int] = [:]
    for _ in 0..<Self.runs {
      let text = damaged(programs[dice.roll(programs.count)], &dice)
      counts[TestRun.run(TestRun.scenario(text: text), options: options).status, default: 0] += 1
    }
    #expect(counts.values.reduce(0, +) == Self.runs)
  }

  #if DEBUG
    private static let runs = 250
  #else
    private static let runs = 5_000
  #endif

  /// One change: a line less, two words exchanged, or the end cut off.
  private func damaged(_ text: String, _ dice: inout Dice) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let line = dice.roll(lines.count)
    switch dice.roll(3) {
    case 0:
      lines.remove(at: line)
      return lines.joined(separator: "\n")
    case 1:
      var words = lines[line].split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      words.swapAt(dice.roll(words.count), dice.roll(words.count))
      lines[line] = words.joined(separator: " ")
      return lines.joined(separator: "\n")
    default:
      return String(text.prefix(dice.roll(max(1, text.count))))
    }
  }
}

/// A small generator of numbers that are the same in every run (splitmix64).
private struct Dice {
  var state: UInt64

  mutating func roll(_ sides: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(max(1, sides)))
  }
}
