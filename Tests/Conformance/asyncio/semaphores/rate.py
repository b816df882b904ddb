import asyncio


async def fetch(n, sem, log):
    async with sem:
        log.append((asyncio.get_running_loop().time(), "+", n))
        await asyncio.sleep(0.5 + n % 2)
        log.append((asyncio.get_running_loop().time(), "-", n))
        if n == 3:
            raise OSError(n)


async def main():
    sem, log = asyncio.BoundedSemaphore(3), []
    results = await asyncio.gather(*(fetch(n, sem, log) for n in range(8)), return_exceptions=True)
    for entry in log:
        print(*entry)
    print(results, sem.locked())
    for _ in range(3):
        await sem.acquire()
    print(sem.locked(), sem._value)
    for _ in range(3):
        sem.release()
    try:
        sem.release()
    except ValueError as e:
        print("ValueError:", e)

asyncio.run(main())
