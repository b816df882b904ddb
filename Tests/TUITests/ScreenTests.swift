import SimCore
import Testing
import TraceSamples

@testable import TUI

/// Whole screens, compared as text.  When a change is wanted, the failure prints the new picture to paste.
@Suite struct ScreenTests {
  @Test func theStartAt80x24() {
    check(
      Samples.random(), at: 0, Size(width: 80, height: 24),
      """
         PAUSED  rand.py  clock 0.000 s  step 0/155  speed 1×  ────────────────────────
        ─ Source ───────────────────────────────────┬─ Ready ──────────── front → back ─
             1  import asyncio                      │ CPU  ▶ module code
             2  import random                       │ nobody is ready
             3                                      ├─ Sleeping ───────── by wake time ─
             4  COLORS = (                          │ no timer is set
             5      "\\033[0m",  # End of color      ├─ Waiting ─────────────────────────
             6      "\\033[36m",  # Cyan             │ nobody waits
             7      "\\033[91m",  # Red              ├─ Output ──────────────────────────
             8      "\\033[35m",  # Magenta          │ nothing printed yet
             9  )                                   │
            10                                      │
            11  async def main():                   │
            12      return await asyncio.gather(    │
            13          makerandom(1, 9),           │
            14          makerandom(2, 8),           │
            15          makerandom(3, 8),           │
            16      )                               │
        ─ Timeline ───────────────────────── █ run  ▒ ready  ── sleep  ┈┈ wait  ✓ done ─

                 now 0.0 s ────────────── 0.4 s ────── 0.6 s ─────── 0.8 s ───────────
          Nothing has happened yet: the program is about to start at its first line.
          Next the event loop starts.
         space play/pause   → step   ← back   n next turn   i pass   ? help   q quit
        """)
  }

  @Test func aCallbackRunsAt80x24() {
    check(
      Samples.random(), at: 60, Size(width: 80, height: 24),
      """
         PAUSED  rand.py  clock 2.000 s  step 60/155  speed 1×  ━━━━━━━━───────────────
        ─ Source ───────────────────────────────────┬─ Ready ──────────── front → back ─
            16      )                               │ CPU  ▶  T2  alarm
            17                                      │ next 1  T1  alarm             due
            18  async def makerandom(delay, thresh… │      2  T2  makerandom()
            19      color = COLORS[delay]           ├─ Sleeping ───────── by wake time ─
            20      print(f"{color}Initiated maker… │  T3  ━━━━━━━━━━╌╌╌╌╌  1 s → 3.0 s
            21      while (number := random.randin… │
            22          print(f"{color}makerandom(… ├─ Waiting ─────────────────────────
         1+ 23          await asyncio.sleep(delay)  │  main  → gather  T1   T2   T3
            24      print(f"{color}---> Finished: … ├─ Output ──────────────────────────
            25      return number                   │ T2 makerandom(2) == 4 too low; r…
            26                                      │ T3 Initiated makerandom(3).
            27  if __name__ == "__main__":          │ T3 makerandom(3) == 0 too low; r…
            28      random.seed(444)                │ T1 makerandom(1) == 4 too low; r…
        ─ Timeline ───────────────────────── █ run  ▒ ready  ── sleep  ┈┈ wait  ✓ done ─
          main  █┈┈┈┈┈┈┈┈┈┈ waiting for gather ┈┈┈┈┈┈┈┈┈┈┈│
          T1    █──── sleep 1 s ─────█──── sleep 1 s ─────│
          T2    █─────────────── sleep 2 s ───────────────▒
          T3    █─────────────── sleep 3 s ───────────────│╌╌╌╌╌ wakes 3.0 ╌╌╌╌◇
                0 s ─────────────── 1 s ───────────── now 2.0 s ───────────── 3 s ────
          T2 goes to the ready queue, place 2, because its sleep is over.
          The loop gets its turn back. Then T1’s alarm rings: next in the queue.
         space play/pause   → step   ← back   n next turn   i pass   ? help   q quit
        """)
  }

  @Test func aTaskRunsAt80x24() {
    check(
      Samples.random(), at: 98, Size(width: 80, height: 24),
      """
         PAUSED  rand.py  clock 3.000 s  step 98/155  speed 1×  ━━━━━━━━━━━━━━─────────
        ─ Source ───────────────────────────────────┬─ Ready ──────────── front → back ─
            16      )                               │ CPU  ▶  T1  makerandom()
            17                                      │ nobody is ready
            18  async def makerandom(delay, thresh… │
            19      color = COLORS[delay]           ├─ Sleeping ───────── by wake time ─
            20      print(f"{color}Initiated maker… │  T2  ━━━━━━━╌╌╌╌╌╌╌╌  1 s → 4.0 s
            21      while (number := random.randin… │  T3  ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌  3 s → 6.0 s
            22          print(f"{color}makerandom(… ├─ Waiting ─────────────────────────
         ▶1 23          await asyncio.sleep(delay)  │  main  → gather  T1   T2   T3
            24      print(f"{color}---> Finished: … ├─ Output ──────────────────────────
            25      return number                   │ T1 makerandom(1) == 4 too low; r…
            26                                      │ T2 makerandom(2) == 7 too low; r…
            27  if __name__ == "__main__":          │ T1 makerandom(1) == 4 too low; r…
            28      random.seed(444)                │ T3 makerandom(3) == 4 too low; r…
        ─ Timeline ───────────────────────── █ run  ▒ ready  ── sleep  ┈┈ wait  ✓ done ─
          main  █┈┈┈┈┈┈┈┈┈┈┈┈ waiting for gather ┈┈┈┈┈┈┈┈┈┈┈┈│
          T1    █──────────────█──────────────█──────────────█
          T2    █───────── sleep 2 s ─────────█──────────────│╌╌╌╌╌╌╌╌╌╌╌╌╌╌◇
          T3    █──────────────── sleep 3 s ─────────────────█╌╌╌╌╌╌ wakes 6.0 ╌╌╌╌╌╌▸
                0 s ───────── 1 s ────────── 2 s ─────── now 3.0 s ─────── 4 s ───────
          The loop runs T1, the first in the ready queue: its sleep is over.
          Next T1 prints “makerandom(1) == 1 too low; retrying.”
         space play/pause   → step   ← back   n next turn   i pass   ? help   q quit
        """)
  }

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

  @Test func aTaskRunsAt120x36() {
    check(
      Samples.random(), at: 98, Size(width: 120, height: 36),
      """
         PAUSED  rand.py    clock 3.000 s    step 98/155    speed 1×    ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━─────────────────────
        ╭─ Source ────────────────────────────────────────────────────── rand.py ╮╭─ Ready queue ──────────────── front → back ╮
        │     9  )                                                               ││ CPU  ▶  T1  makerandom()                   │
        │    10                                                                  ││                                            │
        │    11  async def main():                                               ││ nobody is ready                            │
        │ M  12      return await asyncio.gather(                     M waiting  ││                                            │
        │    13          makerandom(1, 9),                                       ││                                            │
        │    14          makerandom(2, 8),                                       │╰────────────────────────────────────────────╯
        │    15          makerandom(3, 8),                                       │╭─ Sleeping ─────────────────── by wake time ╮
        │    16      )                                                           ││  T2  ━━━━━━━╌╌╌╌╌╌╌  1 s left, wakes 4.0 s │
        │    17                                                                  ││  T3  ╌╌╌╌╌╌╌╌╌╌╌╌╌╌  3 s left, wakes 6.0 s │
        │    18  async def makerandom(delay, threshold=6):                       ││                                            │
        │    19      color = COLORS[delay]                                       │╰────────────────────────────────────────────╯
        │    20      print(f"{color}Initiated makerandom({delay}).")             │╭─ Waiting ──────────────────────────────────╮
        │    21      while (number := random.randint(0, 10)) <= threshold:       ││  main  → gather  T1   T2   T3  0 of 3 done │
        │    22          print(f"{color}makerandom({delay}) == {number} too low… │╰────────────────────────────────────────────╯
        │ ▶1 23          await asyncio.sleep(delay)      2 sleeping  3 sleeping  │╭─ Output ───────────────────────────────────╮
        │    24      print(f"{color}---> Finished: makerandom({delay}) == {numb… ││ T2 Initiated makerandom(2).                │
        │    25      return number                                               ││ T2 makerandom(2) == 4 too low; retrying.   │
        │    26                                                                  ││ T3 Initiated makerandom(3).                │
        │    27  if __name__ == "__main__":                                      ││ T3 makerandom(3) == 0 too low; retrying.   │
        │    28      random.seed(444)                                            ││ T1 makerandom(1) == 4 too low; retrying.   │
        │    29      r1, r2, r3 = asyncio.run(main())                            ││ T2 makerandom(2) == 7 too low; retrying.   │
        │    30      print()                                                     ││ T1 makerandom(1) == 4 too low; retrying.   │
        │    31      print(f"r1: {r1}, r2: {r2}, r3: {r3}")                      ││ T3 makerandom(3) == 4 too low; retrying.   │
        ╰────────────────────────────────────────────────────────────────────────╯╰────────────────────────────────────────────╯
        ╭─ Timeline ──────────────────────────────────────────────────────────────── █ run  ▒ ready  ── sleep  ┈┈ wait  ✓ done ╮
        │  main  main()        █┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ waiting for gather ┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈│                                   │
        │  T1    makerandom()  █──── sleep 1 s ────█──── sleep 1 s ────█──── sleep 1 s ────█                                   │
        │  T2    makerandom()  █────────────── sleep 2 s ──────────────█──── sleep 2 s ────│╌╌╌╌╌ wakes 4.0 ╌╌╌╌◇              │
        │  T3    makerandom()  █──────────────────────── sleep 3 s ────────────────────────█╌╌╌╌╌╌╌╌╌╌╌ wakes 6.0 ╌╌╌╌╌╌╌╌╌╌▸  │
        │                      0 s ────────────── 1 s ─────────────── 2 s ──────────── now 3.0 s ───────────── 4 s ──────────  │
        ╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
          The loop runs makerandom() T1, the first in the ready queue: its sleep is over.
          Next T1 prints “makerandom(1) == 1 too low; retrying.”
         space play/pause   → step   ← back   n next turn   i pass   t time   ? help   q quit
        """)
  }

  @Test func theEndAt120x36() {
    check(
      Samples.random(), at: 155, Size(width: 120, height: 36),
      """
         ENDED  rand.py    clock 6.000 s    step 155/155    speed 1×    ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        ╭─ Source ────────────────────────────────────────────────────── rand.py ╮╭─ Ready queue ──────────────── front → back ╮
        │     1  import asyncio                                                  ││ CPU  the program has ended                 │
        │     2  import random                                                   ││                                            │
        │     3                                                                  ││ nobody is ready                            │
        │     4  COLORS = (                                                      ││                                            │
        │     5      "\\033[0m",  # End of color                                  ││                                            │
        │     6      "\\033[36m",  # Cyan                                         │╰────────────────────────────────────────────╯
        │     7      "\\033[91m",  # Red                                          │╭─ Sleeping ─────────────────── by wake time ╮
        │     8      "\\033[35m",  # Magenta                                      ││ no timer is set                            │
        │     9  )                                                               ││                                            │
        │    10                                                                  ││                                            │
        │    11  async def main():                                               │╰────────────────────────────────────────────╯
        │    12      return await asyncio.gather(                                │╭─ Waiting ──────────────────────────────────╮
        │    13          makerandom(1, 9),                                       ││ nobody waits                               │
        │    14          makerandom(2, 8),                                       │╰────────────────────────────────────────────╯
        │    15          makerandom(3, 8),                                       │╭─ Output ───────────────────────────────────╮
        │    16      )                                                           ││ T1 makerandom(1) == 4 too low; retrying.   │
        │    17                                                                  ││ T2 makerandom(2) == 7 too low; retrying.   │
        │    18  async def makerandom(delay, threshold=6):                       ││ T1 makerandom(1) == 4 too low; retrying.   │
        │    19      color = COLORS[delay]                                       ││ T3 makerandom(3) == 4 too low; retrying.   │
        │    20      print(f"{color}Initiated makerandom({delay}).")             ││ T1 makerandom(1) == 1 too low; retrying.   │
        │    21      while (number := random.randint(0, 10)) <= threshold:       ││ T2 ---> Finished: makerandom(2) == 9       │
        │    22          print(f"{color}makerandom({delay}) == {number} too low… ││ T1 ---> Finished: makerandom(1) == 10      │
        │    23          await asyncio.sleep(delay)                              ││ T3 ---> Finished: makerandom(3) == 10      │
        ╰────────────────────────────────────────────────────────────────────────╯╰────────────────────────────────────────────╯
        ╭─ Timeline ──────────────────────────────────────────────────────────────── █ run  ▒ ready  ── sleep  ┈┈ wait  ✓ done ╮
        │  main  main()        █┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ waiting for gather ┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈█✓         │
        │  T1    makerandom()  █─────────────█─────────────█─────────────█─────────────█✓                           │          │
        │  T2    makerandom()  █──────── sleep 2 s ────────█──────── sleep 2 s ────────█✓                           │          │
        │  T3    makerandom()  █─────────────── sleep 3 s ───────────────█─────────────── sleep 3 s ────────────────█✓         │
        │                      0 s ──────── 1 s ───────── 2 s ───────── 3 s ───────── 4 s ───────── 5 s ─────── now 6.0 s ───  │
        ╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
          The program has ended.
          That was all. Step back, or press q to leave.
         space play/pause   → step   ← back   n next turn   i pass   t time   ? help   q quit
        """)
  }

  @Test func manyTasksAt100x30() {
    check(
      Samples.crowd(40), at: 900, Size(width: 100, height: 30),
      """
         PAUSED  rand.py  clock 0.356 s  step 900/1869  speed 1×  ━━━━━━━━━━━━━━━━━━━──────────────────────
        ╭─ Source ────────────────────────────────── rand.py ╮╭─ Ready queue ──────────────── front → back ╮
        │      1  import asyncio                             ││ CPU  ▶  T9  worker()                       │
        │      2  import random                              ││ next 1  T16  worker()       T49 is done +4 │
        │      3                                             │╰────────────────────────────────────────────╯
        │      4  COLORS = (                                 │╭─ Sleeping ─────────────────── by wake time ╮
        │ 3+   5      "\\033[0m",  # End of color             ││  T3  ━━━━━━━╌╌╌╌  0.144 s → 0.5 s +27 more │
        │      6      "\\033[36m",  # Cyan                    │╰────────────────────────────────────────────╯
        │ 16+  7      "\\033[91m",  # Red                     │╭─ Waiting ──────────────────────────────────╮
        │ ▶9   8      "\\033[35m",  # Magenta                 ││  main  → gather ✓T1 ✓T2 …     7 of 40 done │
        │      9  )                                          │╰────────────────────────────────────────────╯
        │     10                                             │╭─ Output ───────────────────────────────────╮
        │     11  async def main():                          ││ T37 worker 36                              │
        │ M   12      return await asyncio.gather(           ││ T38 worker 37                              │
        │     13          makerandom(1, 9),                  ││ T39 worker 38                              │
        │     14          makerandom(2, 8),                  ││ T40 worker 39                              │
        │     15          makerandom(3, 8),                  ││ T41 part part part part part part part pa… │
        ╰────────────────────────────────────────────────────╯╰────────────────────────────────────────────╯
        ╭─ Timeline  6 of 53 tasks ───────────────────────────── █ run  ▒ ready  ── sleep  ┈┈ wait  ✓ done ╮
        │  main  main()    ┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ waiting for gather ┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈│                             │
        │  T6    worker()  ────────────────── sleep 1.25 s ──────────────────│╌╌╌╌╌╌╌ wakes 1.25 ╌╌╌╌╌╌╌▸  │
        │  T7    worker()  ─────────────────── sleep 1.5 s ──────────────────│╌╌╌╌╌╌╌╌ wakes 1.5 ╌╌╌╌╌╌╌▸  │
        │  T8    worker()  █┈┈┈┈ T42 ┈┈┈┈┈█✓                                 │                             │
        │  T9    worker()  ─────────── sleep 0.25 s ──────────█┈┈┈┈ T48 ┈┈┈┈┈█                             │
        │  T10   worker()  ─────────────────── sleep 0.5 s ──────────────────│╌╌╌╌ wakes 0.5 ╌╌╌╌◇         │
        │                  ─────────── 0.1 s ─────── 0.2 s ──────────── now 0.356 s ────────── 0.5 s ────  │
        ╰──────────────────────────────────────────────────────────────────────────────────────────────────╯
          The loop runs worker() T9, the first in the ready queue: T48, for which it waited, is done.
          Next T9 returns: it is done. Then T16 runs: it is next in the ready queue.
         space play/pause   → step   ← back   n next turn   i pass   t time   ? help   q quit
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
