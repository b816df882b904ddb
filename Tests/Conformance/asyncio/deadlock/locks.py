import asyncio


async def worker(n, first, second):
    async with first:
        print(n, "has one")
        await asyncio.sleep(1)
        async with second:
            print(n, "has both")


async def main():
    a, b = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(worker(1, a, b), worker(2, b, a))

asyncio.run(main())
