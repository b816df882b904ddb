import asyncio


async def worker(n, lock):
    try:
        async with lock:
            print(n, "in")
            await asyncio.sleep(1)
    except asyncio.CancelledError:
        print(n, "cancelled while waiting or inside")
        raise
    finally:
        print(n, "out", lock.locked())


async def main():
    lock = asyncio.Lock()
    tasks = [asyncio.create_task(worker(n, lock)) for n in range(5)]
    await asyncio.sleep(0.5)
    tasks[1].cancel()
    tasks[3].cancel()
    await asyncio.sleep(1)
    tasks[2].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await lock.acquire()
    a = asyncio.create_task(lock.acquire())
    b = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    lock.release()
    a.cancel()
    print(await asyncio.gather(a, b, return_exceptions=True), lock.locked())
    lock.release()

asyncio.run(main())
