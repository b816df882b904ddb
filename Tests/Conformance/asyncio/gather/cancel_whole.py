import asyncio


async def work(n, t):
    try:
        await asyncio.sleep(t)
        return n
    except asyncio.CancelledError as e:
        print(n, "cancelled", e.args)
        raise


async def gatherer(**kw):
    return await asyncio.gather(work("a", 1), work("b", 2), work("c", 3), **kw)


async def main():
    for kw in ({}, {"return_exceptions": True}):
        t = asyncio.create_task(gatherer(**kw))
        await asyncio.sleep(1.5)
        t.cancel("stop")
        try:
            print(await t)
        except asyncio.CancelledError as e:
            print("CancelledError", e.args)
    g = asyncio.gather(work("x", 1), return_exceptions=True)
    print(g.cancel(), g.cancelled(), g.done())
    try:
        await g
    except asyncio.CancelledError:
        print("gather is cancelled", g.cancelled())
    e = asyncio.gather()
    print(e.done(), e.cancel())
    print(await e)

asyncio.run(main())
