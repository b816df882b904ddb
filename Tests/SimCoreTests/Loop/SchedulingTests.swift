// Who is next under each policy, and what interventions do.

import SimCore
import Testing

@Suite struct SchedulingTests {
  /// Ten equal tasks that say their number twice.
  private static let ten = """
    import asyncio

    async def say(number):
        print(number)
        await asyncio.sleep(0)
        print(number)

    async def main():
        await asyncio.gather(*(say(n) for n in range(10)))

    asyncio.run(main())
    """

  private func numbers(_ policy: SchedulingPolicy, seed: Int = 0, _ text: String = ten) -> [String] {
    var options = TestRun.options
    options.policy = policy
    options.seed = seed
    let outcome = TestRun.run(TestRun.scenario(text: text), options: options)
    #expect(outcome.status == 0)
    return String(decoding: outcome.stdout, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func fifoIsTheOrderOfArrival() {
    let upwards = (0..<10).map { "\($0)" }
    #expect(numbers(.fifo) == upwards + upwards)
  }

  @Test func lifoTakesTheLastOfThePass() {
    // Each pass turns the order of the one before round.
    let upwards = (0..<10).map { "\($0)" }
    #expect(numbers(.lifo) == upwards.reversed() + upwards)
  }

  @Test func randomRunsEachOnceAPassAndTheSameSeedGivesTheSameOrder() {
    let drawn = numbers(.random, seed: 3)
    #expect(Set(drawn.prefix(10)).count == 10)
    #expect(drawn == numbers(.random, seed: 3))
    #expect(drawn != numbers(.fifo))
    #expect(Set((0..<5).map { numbers(.random, seed: $0) }).count > 1)
  }

  @Test func priorityGoesByTheMarksInTheNameAndThenByAge() {
    #expect(numbers(.priority) == numbers(.fifo))
    let text = """
      import asyncio

      async def say(word):
          for _ in range(2):
              print(word)
              await asyncio.sleep(0)

      async def main():
          async with asyncio.TaskGroup() as group:
              for name in ["cook", "waiter", "alarm!!", "guest!"]:
                  group.create_task(say(name), name=name)

      asyncio.run(main())
      """
    let order = ["alarm!!", "guest!", "cook", "waiter"]
    #expect(numbers(.priority, text) == order + order)
    #expect(numbers(.fifo, text).first == "cook")
  }

  private func numbers(_ policy: SchedulingPolicy, _ text: String) -> [String] { numbers(policy, seed: 0, text) }

  @Test func noPolicyLosesAHandle() throws {
    for path in ["06-queues/bakery", "05-sync/two_tellers", "02-tasks/relay", "08-generators/stairs"] {
      let scenario = try TestRun.scenario("Scenarios/\(path).py")
      for policy in SchedulingPolicy.allCases {
        var options = TestRun.options
        options.policy = policy
        let (first, second) = (TestRun.run(scenario, options: options), TestRun.run(scenario, options: options))
        #expect(first.schedule == second.schedule && first.stdout == second.stdout, "\(path), \(policy.rawValue)")
        #expect(first.status != 4, "\(path), \(policy.rawValue) does not end")
      }
    }
  }
}
