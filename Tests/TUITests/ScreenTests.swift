import SimCore
import Testing
import TraceSamples

@testable import TUI

/// The smallest screens, compared as text; `GoldenScreenTests` has the others.
@Suite struct ScreenTests {
  @Test func theSmallestScreen() {
    check(
      Samples.random(), at: 99, Size(width: 60, height: 16),
      """
         PAUSED  rand.py  clock 3.000 s  step 99/155  speed 1×
        ─ Source ────────────────────┬─ Ready ─────── front → back ─
            18  async def makerando… │ CPU  ▶  T1  makerandom()
            19      color = COLORS[… │ nobody is ready
            20      print(f"{color}… ├─ Sleeping ──── by wake time ─
            21      while (number :… │  T2      1 s → 4.0 s +1 more
         ▶1 22          print(f"{co↩ ├─ Waiting ────────────────────
                          lor}maker↩ │  main  → gather  T1   T2  …
                          andom({de… ├─ Output ─────────────────────
         23 23          await async… │ T1 makerandom(1) == 1 too l…
        ─ Timeline  2 of 4 tasks ────┴──────────────────────────────
          main  █┈┈┈┈┈┈┈┈┈┈┈┈ waiting for gather ┈┈┈┈┈┈┈┈┈┈┈┈│
          T1    █──────────────█──────────────█──────────────█
                0 s ───────── 1 s ────────── 2 s ────── now 3.0 s
          T1 prints “makerandom(1) == 1 too low; retrying.”
          Next T1 goes to sleep. Then nothing is ready: the clock …
        """)
  }

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
