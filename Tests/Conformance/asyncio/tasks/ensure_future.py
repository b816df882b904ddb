import asyncio


class Awaitable:
    def __await__(self):
        yield from asyncio.sleep(1).__await__()
        return "awaited"


async def coro():
    return "coro"


async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(asyncio.ensure_future(f) is f)
    t = asyncio.ensure_future(coro())
    print(asyncio.ensure_future(t) is t, type(t).__name__, await t)
    w = asyncio.ensure_future(Awaitable())
    print(type(w).__name__, await w)
    for bad in (1, "x", None, coro, [coro]):
        try:
            asyncio.ensure_future(bad)
        except TypeError as e:
            print("TypeError:", e)
    other = asyncio.new_event_loop()
    try:
        asyncio.ensure_future(f, loop=other)
    except ValueError as e:
        print("ValueError:", e)
    other.close()
    print(asyncio.wrap_future(f) is f, asyncio.isfuture(f), asyncio.isfuture(t), asyncio.isfuture(coro))

asyncio.run(main())
