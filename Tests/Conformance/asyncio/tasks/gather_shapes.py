import asyncio


async def value(v, t=0):
    await asyncio.sleep(t)
    return v


async def fail(text, t=0):
    await asyncio.sleep(t)
    raise ValueError(text)


async def main():
    print(await asyncio.gather())
    print(await asyncio.gather(value(1, 3), value(2, 1), value(3)))
    print(await asyncio.gather(value("a"), fail("b"), return_exceptions=True))
    same = asyncio.ensure_future(value("same"))
    print(await asyncio.gather(same, same))
    try:
        await asyncio.gather(value(1, 5), fail("first", 1), fail("second", 2))
    except ValueError as e:
        print("raised", e, asyncio.get_running_loop().time())
    await asyncio.sleep(10)
    inner = asyncio.gather(value(1, 1), value(2, 2))
    outer = asyncio.gather(inner, value(3, 3))
    print(await outer)
    g = asyncio.gather(value(1, 100), value(2, 200))
    await asyncio.sleep(1)
    print(g.cancel(), g.done())
    try:
        await g
    except asyncio.CancelledError as e:
        print("cancelled", repr(e), g.cancelled())


asyncio.run(main())
