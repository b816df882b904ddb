import asyncio


async def leaky(sem, n):
    await sem.acquire()
    print(n, "in")
    if n == 1:
        return
    sem.release()
    print(n, "out")


async def main():
    sem = asyncio.Semaphore(1)
    async with asyncio.TaskGroup() as g:
        for n in range(4):
            g.create_task(leaky(sem, n), name=f"leaky-{n}")

asyncio.run(main())
