// Programs whose screens are compared: run by Simul itself, with a replay, as the stepper does it.

import Foundation
import SimCore
import TUI

enum Programs {
  /// Three tasks that draw numbers, sleep and try again.
  static let random = """
    import asyncio
    import random

    async def main():
        return await asyncio.gather(
            pick(1, 9),
            pick(2, 8),
            pick(3, 8),
        )

    async def pick(delay, threshold):
        print(f"pick({delay}) starts")
        while (number := random.randint(0, 10)) <= threshold:
            print(f"pick({delay}) drew {number}, too low")
            await asyncio.sleep(delay)
        print(f"pick({delay}) takes {number}")
        return number

    if __name__ == "__main__":
        random.seed(444)
        print(asyncio.run(main()))
    """

  /// A queue, a lock, an event, a group, a callback and a call that blocks.
  static let workshop = """
    import asyncio
    import time

    async def carpenter(name, orders, saw):
        while True:
            order = await orders.get()
            if order is None:
                return name
            async with saw:
                print(f"{name} saws {order}")
                await asyncio.sleep(1)

    async def painter(opening):
        await opening.wait()
        print("the painter starts 彩色")
        time.sleep(0.5)
        raise ValueError("no paint")

    async def main():
        orders = asyncio.Queue(maxsize=2)
        saw = asyncio.Lock()
        opening = asyncio.Event()
        asyncio.get_running_loop().call_later(1.5, opening.set)
        helper = asyncio.create_task(painter(opening), name="painter")
        async with asyncio.TaskGroup() as group:
            for name in ["Ada", "Bob", "Cleo"]:
                group.create_task(carpenter(name, orders, saw))
            for thing in ["table", "chair", "stool", None, None, None]:
                await orders.put(thing)
        try:
            await helper
        except ValueError as problem:
            print("problem:", problem)

    asyncio.run(main())
    """

  /// A counter whose waiters block, with two customers.
  static let blocking = """
    import asyncio
    import time

    async def serve(customer):
        print(f"{customer} orders")
        time.sleep(2)
        print(f"{customer} has coffee")

    async def main():
        await asyncio.gather(serve("Ada"), serve("Bob"), serve("Cleo"))

    asyncio.run(main())
    """

  /// The same counter, concurrent.
  static let concurrent = blocking.replacingOccurrences(of: "time.sleep(2)", with: "await asyncio.sleep(2)")

  /// Calls `body` with programs that can be run again and again, on a stack that is large enough for the parser.
  static func open<T: Sendable>(_ texts: [String], _ body: @escaping @Sendable ([LoadedProgram]) -> T) -> T? {
    step("") { _, _ in
      body(
        texts.map { text in
          let scenario = Scenario(source: SourceText(name: "program.py", text: text))
          return LoadedProgram(RunPlan(scenario, options: SimulationOptions()).begin())
        })
    }
  }

  /// Calls `body` on a stack that is large enough for the parser.
  static func deep<T: Sendable>(_ body: @escaping @Sendable () -> T) -> T? {
    let box = Box<T>()
    let thread = Thread {
      box.value = body()
      box.done.signal()
    }
    thread.stackSize = 64 << 20
    thread.start()
    box.done.wait()
    return box.value
  }

  /// Calls `body` with a stepper at the start of a program, on a stack that is large enough for the parser.
  static func step<T: Sendable>(_ text: String, _ body: @escaping @Sendable (Stepper, [String]) -> T) -> T? {
    let box = Box<T>()
    let thread = Thread {
      let scenario = Scenario(source: SourceText(name: "program.py", text: text))
      let simulation = Simulation(scenario, options: SimulationOptions())
      let replay = Replay(scenario, options: SimulationOptions())
      let stepper = Stepper(trace: simulation.trace, replay: replay) { simulation.record(upTo: $0) }
      box.value = body(stepper, scenario.lines)
      box.done.signal()
    }
    thread.stackSize = 64 << 20
    thread.start()
    box.done.wait()
    return box.value
  }

  /// Written by the thread before it signals, read after.
  private final class Box<T>: @unchecked Sendable {
    var value: T?
    let done = DispatchSemaphore(value: 0)
  }
}
