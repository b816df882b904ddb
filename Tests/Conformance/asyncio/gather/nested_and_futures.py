import asyncio


async def work(n, t):
    try:
        await asyncio.sleep(t)
    except asyncio.CancelledError:
        print("cancelled", n)
        raise
    return n


async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    loop.call_later(2, f.set_result, "future")
    outer = asyncio.gather(asyncio.gather(work(1, 1), f), asyncio.shield(work(2, 3)), work(3, 1))
    print(outer)
    print(await outer)
    print(outer.done(), outer.result())
    inner = asyncio.gather(work(4, 5), work(5, 5))
    outer = asyncio.gather(inner, work(6, 1), return_exceptions=True)
    await asyncio.sleep(0)
    inner.cancel()
    print(await outer, inner.cancelled())
    outer = asyncio.gather(work(7, 5), asyncio.gather(work(8, 5)))
    loop.call_later(1, outer.cancel, "all")
    try:
        await outer
    except asyncio.CancelledError as e:
        print(repr(e), outer.cancelled())

asyncio.run(main())
