import asyncio


async def worker(n, sem):
    async with sem:
        print(n, "in at", asyncio.get_running_loop().time(), sem.locked())
        await asyncio.sleep(n % 3)
    print(n, "out")


async def main():
    sem = asyncio.Semaphore(2)
    await asyncio.gather(*(worker(n, sem) for n in range(7)))
    zero = asyncio.Semaphore(0)
    print(zero.locked())
    t = asyncio.create_task(zero.acquire())
    await asyncio.sleep(0)
    zero.release()
    print(zero.locked(), await t)
    zero.release()
    zero.release()
    print(zero.locked())
    for make in (lambda: asyncio.Semaphore(-1), lambda: asyncio.BoundedSemaphore(-2)):
        try:
            make()
        except ValueError as e:
            print("ValueError:", e)
    b = asyncio.BoundedSemaphore(1)
    try:
        b.release()
    except ValueError as e:
        print("ValueError:", e)
    async with b:
        print(b.locked())

asyncio.run(main())
