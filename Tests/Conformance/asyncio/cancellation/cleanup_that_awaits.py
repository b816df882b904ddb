import asyncio


async def work(n):
    try:
        await asyncio.sleep(10)
    finally:
        print(n, "cleaning at", asyncio.get_running_loop().time())
        await asyncio.sleep(n)
        print(n, "clean at", asyncio.get_running_loop().time())


async def main():
    tasks = [asyncio.create_task(work(n)) for n in (1, 2, 3)]
    await asyncio.sleep(1)
    for t in tasks:
        t.cancel()
    await asyncio.sleep(1.5)
    for t in tasks:
        print(t.cancel("second"), end=" ")
    print()
    print([repr(r) for r in await asyncio.gather(*tasks, return_exceptions=True)])

asyncio.run(main())
