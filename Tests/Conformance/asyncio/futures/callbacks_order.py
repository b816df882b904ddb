import asyncio


async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    for n in range(3):
        f.add_done_callback(lambda fut, n=n: print("callback", n, fut.result()))

    async def waits(n):
        await f
        print("task", n)
    a = asyncio.create_task(waits("a"))
    await asyncio.sleep(0)
    f.add_done_callback(lambda fut: print("callback late"))
    b = asyncio.create_task(waits("b"))
    f.set_result("r")
    print("set")
    f.add_done_callback(lambda fut: print("added when done"))
    await asyncio.sleep(0)
    print("one pass")
    await a
    await b

asyncio.run(main())
