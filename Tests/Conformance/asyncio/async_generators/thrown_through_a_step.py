import asyncio
import contextlib
# A generator into which an exception is thrown through a step knows nothing of the frame that awaits the step, so that no circle
# comes of it: what the frames name dies with the exceptions.


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  deleted:", self.name)


async def slow():
    try:
        yield 1
        await asyncio.sleep(1)
        yield 2
    finally:
        await asyncio.sleep(1)


class Around:
    async def __aenter__(self):
        self.generator = slow()
        await anext(self.generator)

    async def __aexit__(self, kind, error, trace):
        kept = Noisy("of __aexit__")
        await self.generator.athrow(error)


async def by_hand():
    kept = Noisy("by hand")
    async with Around():
        raise ValueError


async def by_contextlib():
    kept = Noisy("by contextlib")
    async with contextlib.asynccontextmanager(slow)():
        await asyncio.wait_for(asyncio.sleep(5), 0.1)


async def by_loop():
    kept = Noisy("by loop")
    async for x in slow():
        print(" ", x)


async def run(function):
    try:
        await function()
    except BaseException as e:
        print(" ", repr(e), "during", repr(e.__context__))


async def main():
    for function in by_hand, by_contextlib, by_loop:
        print(function.__name__)
        task = asyncio.create_task(run(function))
        await asyncio.sleep(0.5)
        task.cancel("stop")
        del task
        await asyncio.sleep(3)
    print("main ends")


asyncio.run(main())
print("the program ends")
