import asyncio


async def worker(n, sem, t=1):
    try:
        async with sem:
            print(n, "in")
            await asyncio.sleep(t)
    except asyncio.CancelledError:
        print(n, "cancelled")
        raise


async def main():
    sem = asyncio.Semaphore(1)
    tasks = [asyncio.create_task(worker(n, sem)) for n in range(5)]
    await asyncio.sleep(0.5)
    tasks[1].cancel()
    await asyncio.sleep(0.5)
    newcomer = asyncio.create_task(worker("newcomer", sem))
    await asyncio.sleep(0)
    tasks[2].cancel()
    print([repr(r) for r in await asyncio.gather(*tasks, newcomer, return_exceptions=True)])
    print(sem.locked())
    await sem.acquire()
    a, b = asyncio.create_task(sem.acquire()), asyncio.create_task(sem.acquire())
    await asyncio.sleep(0)
    sem.release()
    a.cancel()
    await asyncio.sleep(0)
    print(a.cancelled(), b.done(), sem.locked())
    print(await b)

asyncio.run(main())
