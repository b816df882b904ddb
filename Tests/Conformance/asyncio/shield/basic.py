import asyncio


async def work(t):
    try:
        await asyncio.sleep(t)
        print("work is done")
        return "result"
    except asyncio.CancelledError:
        print("work cancelled")
        raise


async def main():
    print(await asyncio.shield(work(1)))
    inner = asyncio.create_task(work(2))
    try:
        await asyncio.wait_for(asyncio.shield(inner), 1)
    except TimeoutError:
        print("timeout", inner.done())
    print(await inner)
    s = asyncio.shield(inner)
    print(s is inner)
    inner = asyncio.create_task(work(2))
    s = asyncio.shield(inner)
    await asyncio.sleep(0)
    print(s.cancel(), s.cancelled(), inner.cancelled())
    await asyncio.sleep(3)
    print(inner.result())
    inner = asyncio.create_task(work(2))
    s = asyncio.shield(inner)
    await asyncio.sleep(0)
    inner.cancel("in")
    try:
        await s
    except asyncio.CancelledError as e:
        print(repr(e), s.cancelled())
    for bad in (1, None):
        try:
            asyncio.shield(bad)
        except TypeError as e:
            print("TypeError:", e)

asyncio.run(main())
