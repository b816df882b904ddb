# A cancellation passes the step of an asynchronous generator without a word to whoever awaits the step: he is no caller of the
# generator, so that no circle keeps what he names.
import asyncio
import contextlib


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  gone:", self.name)


async def slow(name):
    thing = Thing(name + "'s generator")
    try:
        yield name
    finally:
        await asyncio.sleep(2)


around = contextlib.asynccontextmanager(slow)


async def throws(error):
    thing = Thing("thrower")
    g = slow("thrower")
    await anext(g)
    await g.athrow(error)


async def goes_on():
    thing = Thing("reader")
    g = slow("reader")
    await anext(g)
    await anext(g)


async def handles():
    thing = Thing("handler")
    try:
        raise LookupError("handled")
    except LookupError as e:
        await throws(e)


async def leaves():
    thing = Thing("leaver")
    async with around("leaver"):
        raise LookupError("in the block")


async def attempt(coro):
    asyncio.get_running_loop().call_later(1, asyncio.current_task().cancel)
    try:
        await coro
    except asyncio.CancelledError as e:
        print("  caught", repr(e), "during", repr(e.__context__))
    print("  handled")


async def main():
    for name, coro in (("thrown in", throws(KeyError(1))), ("goes on", goes_on()), ("handles", handles()), ("leaves", leaves())):
        print(name)
        await attempt(coro)
        del coro
        await asyncio.sleep(5)
    print("end")


asyncio.run(main())
