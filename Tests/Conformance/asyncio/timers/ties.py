import asyncio


async def sleeper(name, t):
    await asyncio.sleep(t)
    print(name, asyncio.get_running_loop().time())


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.gather(sleeper("a", 1), sleeper("b", 0.5 + 0.5), sleeper("c", 1.0), sleeper("d", 0.1 + 0.2), sleeper("e", 0.3))
    base = loop.time()
    for n in range(5):
        loop.call_at(base + 1, print, "at", n)
        loop.call_later(1, print, "later", n)
    loop.call_later(0, print, "zero delay")
    loop.call_later(-1, print, "negative delay")
    loop.call_soon(print, "soon")
    await asyncio.sleep(0)
    print("one pass")
    await asyncio.sleep(1)
    print("the end", loop.time())

asyncio.run(main())
