import asyncio
import math


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.sleep(1), await asyncio.sleep(0.25, "result"), await asyncio.sleep(delay=0, result=[1]))
    print(await asyncio.sleep(-5, "negative"), loop.time())
    for bad in ("1", None, [1]):
        try:
            await asyncio.sleep(bad)
        except TypeError as e:
            print("TypeError:", e)
    try:
        await asyncio.sleep(math.nan)
    except ValueError as e:
        print("ValueError:", e)
    await asyncio.sleep(True)
    await asyncio.sleep(1e-9)
    print(loop.time())
    await asyncio.sleep(1e-12)
    print(loop.time())
    t = asyncio.create_task(asyncio.sleep(math.inf))
    await asyncio.sleep(10**6)
    print(t.done(), loop.time())
    t.cancel()
    c = asyncio.sleep(1)
    print(type(c).__name__, c.__name__)
    await c

asyncio.run(main())
