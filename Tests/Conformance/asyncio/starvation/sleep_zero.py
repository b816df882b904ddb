import asyncio


async def spinner(name, n):
    for i in range(n):
        await asyncio.sleep(0)
    print(name, "has spun", n, asyncio.get_running_loop().time())


async def main():
    flag = asyncio.Event()

    async def setter():
        await asyncio.sleep(0.001)
        flag.set()

    async def poll():
        rounds = 0
        while not flag.is_set():
            rounds += 1
            await asyncio.sleep(0.0004)
        print("polled", rounds)
    await asyncio.gather(spinner("a", 5), spinner("b", 3), spinner("c", 4))
    await asyncio.gather(setter(), poll())
    asyncio.get_running_loop().call_soon(print, "callback between")
    print("before")
    await asyncio.sleep(0)
    print("after")

asyncio.run(main())
