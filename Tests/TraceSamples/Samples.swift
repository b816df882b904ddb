// The programs whose traces the tests use, with their source.

import SimCore

public enum Samples {
  /// Three tasks that draw numbers, sleep and try again: the program of the screens' mock-ups.
  public static func random() -> Trace {
    func tries(_ delay: Int, _ draws: [Int], last: Int) -> TraceBuilder.Script {
      var steps: [TraceBuilder.Step] = [.print("\u{1B}[36mInitiated makerandom(\(delay)).", line: 20)]
      for draw in draws {
        steps.append(.print("\u{1B}[36mmakerandom(\(delay)) == \(draw) too low; retrying.", line: 22))
        steps.append(.sleep(Double(delay), line: 23))
      }
      steps.append(.print("\u{1B}[36m---> Finished: makerandom(\(delay)) == \(last)\u{1B}[0m", line: 24))
      steps.append(.finish("\(last)", line: 25))
      return TraceBuilder.Script("makerandom", steps)
    }
    let builder = TraceBuilder()
    builder.run(
      TraceBuilder.Script(
        "main",
        [
          .gather(
            [tries(1, [4, 4, 4, 1], last: 10), tries(2, [4, 7], last: 9), tries(3, [0, 4], last: 10)],
            line: 12),
          .finish("[10, 9, 10]", line: 12),
        ]), line: 29)
    return builder.trace
  }

  public static let randomSource = """
    import asyncio
    import random

    COLORS = (
        "\\033[0m",  # End of color
        "\\033[36m",  # Cyan
        "\\033[91m",  # Red
        "\\033[35m",  # Magenta
    )

    async def main():
        return await asyncio.gather(
            makerandom(1, 9),
            makerandom(2, 8),
            makerandom(3, 8),
        )

    async def makerandom(delay, threshold=6):
        color = COLORS[delay]
        print(f"{color}Initiated makerandom({delay}).")
        while (number := random.randint(0, 10)) <= threshold:
            print(f"{color}makerandom({delay}) == {number} too low; retrying.")
            await asyncio.sleep(delay)
        print(f"{color}---> Finished: makerandom({delay}) == {number}" + COLORS[0])
        return number

    if __name__ == "__main__":
        random.seed(444)
        r1, r2, r3 = asyncio.run(main())
        print()
        print(f"r1: {r1}, r2: {r2}, r3: {r3}")
    """.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)

  /// A stepper over a trace that is all there.
  public static func stepper(_ trace: Trace) -> Stepper { Stepper(trace: trace) { _ in false } }

  /// Many tasks that sleep, yield, block, fail and wait for each other.
  public static func crowd(_ count: Int) -> Trace {
    var workers: [TraceBuilder.Script] = []
    for index in 0..<count {
      let pause = Double(index % 7) / 4
      let stall = index % 10 == 3 ? 0.25 : 0.001
      let helper = TraceBuilder.Script("helper", [.sleep(0.1, line: 9), .write("part ", line: 10)])
      var steps: [TraceBuilder.Step] = [.print("worker \(index)", line: 3), .yield(line: 4)]
      steps += [.sleep(pause, line: 5), .block(stall, line: 6), .await(helper, line: 7)]
      steps.append(index % 5 == 4 ? .raise("ValueError('no')", line: 8) : .finish("\(index)", line: 8))
      workers.append(TraceBuilder.Script("crowd.<locals>.worker", steps))
    }
    let builder = TraceBuilder()
    builder.run(TraceBuilder.Script("main", [.gather(workers, line: 12)]), line: 14)
    return builder.trace
  }
}
