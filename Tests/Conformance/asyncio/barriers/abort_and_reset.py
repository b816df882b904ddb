import asyncio


async def runner(n, barrier):
    try:
        i = await barrier.wait()
        print(n, "passed as", i)
    except asyncio.BrokenBarrierError as e:
        print(n, "broken:", e)
    except asyncio.CancelledError:
        print(n, "cancelled")
        raise


async def main():
    barrier = asyncio.Barrier(3)
    tasks = [asyncio.create_task(runner(n, barrier)) for n in range(2)]
    await asyncio.sleep(1)
    await barrier.abort()
    print(barrier.broken, barrier.n_waiting)
    await asyncio.gather(*tasks)
    await runner("late", barrier)
    await barrier.reset()
    print(barrier.broken, barrier)if False else print(barrier.broken)
    tasks = [asyncio.create_task(runner(n, barrier)) for n in range(2)]
    await asyncio.sleep(1)
    await barrier.reset()
    await asyncio.gather(*tasks)
    tasks = [asyncio.create_task(runner(n, barrier)) for n in range(3)]
    await asyncio.sleep(0)
    tasks[0].cancel()
    await asyncio.sleep(1)
    print([t.done() for t in tasks], barrier.n_waiting, barrier.broken)
    tasks = [asyncio.create_task(runner(n, barrier)) for n in range(2)]
    await asyncio.sleep(0)
    tasks[0].cancel()
    await asyncio.sleep(0)
    print(barrier.n_waiting)
    await barrier.abort()
    await asyncio.gather(*tasks, return_exceptions=True)

asyncio.run(main())
