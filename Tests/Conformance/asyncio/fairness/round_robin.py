import asyncio


async def worker(name, n, out):
    for i in range(n):
        out.append(f"{name}{i}")
        await asyncio.sleep(0)


async def main():
    out = []
    await asyncio.gather(*(worker(n, k, out) for n, k in zip("abc", (3, 1, 4))))
    print(*out)
    out = []
    q = asyncio.Queue()

    async def take(name):
        while (item := await q.get()) is not None:
            out.append(f"{name}{item}")
    takers = [asyncio.create_task(take(n)) for n in "xyz"]
    for i in range(7):
        await q.put(i)
    for _ in takers:
        await q.put(None)
    await asyncio.gather(*takers)
    print(*out)
    out = []
    sem = asyncio.Semaphore(2)

    async def limited(name):
        for i in range(2):
            async with sem:
                out.append(f"{name}{i}")
                await asyncio.sleep(0)
    await asyncio.gather(*(limited(n) for n in "pqrs"))
    print(*out)

asyncio.run(main())
