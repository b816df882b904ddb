"""What is handed to an awaited call may be missing, shared, changed or gone by the time it arrives."""

import asyncio


class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  broke", self.name)


class Waiter:
    def __init__(self):
        self.queue = asyncio.Queue(1)

    async def bring(self, names):
        for name in names:
            await self.queue.put(Cup(name))

    async def drink(self, count):
        for _ in range(count):
            print("drinks", (await self.queue.get()).name)


async def unbound(queue):
    await queue.put(nothing)
    nothing = 1


async def both(queue):
    cup = Cup("shared")
    await queue.put(cup)
    same = await queue.get()
    print(same is cup)


async def temporary():
    cup = Cup("temporary")
    await asyncio.Queue().put(cup)
    print("put into a queue that is gone")
    del cup
    try:
        async with asyncio.timeout(1):
            await asyncio.Queue().get()
    except TimeoutError:
        print("nothing came")


async def main():
    waiter = Waiter()
    await asyncio.gather(waiter.bring(["tea", "milk", "juice"]), waiter.drink(3))
    try:
        await unbound(waiter.queue)
    except UnboundLocalError as error:
        print(error)
    await both(waiter.queue)
    await temporary()
    for delay in 0, -1, 0.0, False, True, 0.5, "1", None, float("nan"):
        try:
            await asyncio.sleep(delay)
            print("slept", repr(delay))
        except (TypeError, ValueError) as error:
            print(repr(delay), type(error).__name__, error)
    print(await asyncio.sleep(0, "result"), await asyncio.sleep(0.1, waiter.queue.qsize()))


asyncio.run(main())
