import asyncio


async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(2) as cm:
        print(cm.when(), cm.expired())
        await asyncio.sleep(1)
    print(cm.expired(), cm.when())
    try:
        async with asyncio.timeout(2) as cm:
            await asyncio.sleep(5)
    except TimeoutError as e:
        print(repr(e), repr(e.__cause__), repr(e.__context__), cm.expired(), loop.time())
    async with asyncio.timeout(None) as cm:
        print(cm.when())
        cm.reschedule(loop.time() + 1)
        print(cm.when())
        cm.reschedule(None)
        await asyncio.sleep(3)
    try:
        async with asyncio.timeout_at(loop.time() + 1):
            await asyncio.sleep(5)
    except TimeoutError:
        print("at", loop.time())
    for delay in (0, -1):
        try:
            async with asyncio.timeout(delay):
                print("runs until the first wait")
                await asyncio.sleep(1)
                print("not reached")
        except TimeoutError:
            print("timeout", delay, loop.time())
    async with asyncio.timeout(0):
        print("no wait, no timeout")

asyncio.run(main())
