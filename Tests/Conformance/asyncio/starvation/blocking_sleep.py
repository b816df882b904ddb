import asyncio
import time


async def ticker():
    for _ in range(4):
        print("tick", asyncio.get_running_loop().time())
        await asyncio.sleep(0.1)


async def blocker():
    await asyncio.sleep(0.15)
    print("blocks at", asyncio.get_running_loop().time())
    time.sleep(1)
    print("free again at", asyncio.get_running_loop().time())


async def main():
    await asyncio.gather(ticker(), blocker())
    loop = asyncio.get_running_loop()
    for n in range(3):
        loop.call_later(n * 0.1, print, "late", n)
    time.sleep(5)
    await asyncio.sleep(0)
    print("all of them were due", loop.time())
    await asyncio.sleep(1)

asyncio.run(main())
