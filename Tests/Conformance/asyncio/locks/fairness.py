import asyncio


async def worker(n, lock, t):
    print(n, "wants it")
    async with lock:
        print(n, "has it", lock.locked())
        await asyncio.sleep(t)
    print(n, "gave it back")


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*(worker(n, lock, t) for n, t in enumerate((1, 0, 2, 0))))
    print(lock.locked())

    async def greedy(n):
        for i in range(2):
            async with lock:
                print("greedy", n, i)
            if n == 1:
                await asyncio.sleep(0)
    await asyncio.gather(*(greedy(n) for n in range(3)))

asyncio.run(main())
