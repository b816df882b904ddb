import SimCore
import Testing
import TraceSamples

@testable import TUI

/// The smallest screens, compared as text; `GoldenScreenTests` has the others.
@Suite struct ScreenTests {
  @Test func tooSmall() {
    check(
      Samples.random(), at: 0, Size(width: 40, height: 8),
      """



                   Simul needs 60x16
                      this is 40x8



        """)
  }

  private func check(
    _ trace: Trace, at position: Int, _ size: Size, _ picture: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let stepper = Samples.stepper(trace)
    stepper.go(to: position)
    let canvas = renderScreen(source: Samples.randomSource, fileName: "rand.py", stepper: stepper, size: size)
    #expect(canvas.picture == picture, "\n\(canvas.picture)\n", sourceLocation: sourceLocation)
  }
}
