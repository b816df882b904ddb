import asyncio


async def runner(n, barrier, t):
    await asyncio.sleep(t)
    print(n, "arrives", barrier.n_waiting)
    i = await barrier.wait()
    print(n, "passes as", i, barrier.n_waiting, barrier.broken)
    async with barrier as j:
        print(n, "again as", j)


async def main():
    barrier = asyncio.Barrier(3)
    print(barrier.parties, barrier.n_waiting, barrier.broken)
    await asyncio.gather(*(runner(n, barrier, n) for n in range(3)))
    await asyncio.gather(*(runner(n, barrier, 0) for n in range(6)))
    one = asyncio.Barrier(1)
    print(await one.wait(), await one.wait())
    for bad in (0, -1):
        try:
            asyncio.Barrier(bad)
        except ValueError as e:
            print("ValueError:", e)

asyncio.run(main())
