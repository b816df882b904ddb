import asyncio


async def work(n, t):
    print("start", n)
    await asyncio.sleep(t)
    print("end", n)
    return n


async def main():
    print(await asyncio.gather())
    print(await asyncio.gather(work(1, 3), work(2, 1), work(3, 2)))
    t = asyncio.create_task(work("same", 1))
    print(await asyncio.gather(t, t, work("other", 1), t))
    c = work("coro", 1)
    print(await asyncio.gather(c, c))
    f = asyncio.get_running_loop().create_future()
    f.set_result("done already")
    print(await asyncio.gather(f, t))
    g = asyncio.gather(asyncio.gather(work(1, 1), work(2, 1)), work(3, 1))
    print(type(g).__name__, await g)

asyncio.run(main())
