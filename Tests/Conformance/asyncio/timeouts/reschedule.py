import asyncio


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(1) as cm:
            for _ in range(4):
                await asyncio.sleep(0.75)
                cm.reschedule(loop.time() + 1)
                print("extended to", cm.when())
            await asyncio.sleep(5)
    except TimeoutError:
        print("at", loop.time(), cm.expired())
    try:
        async with asyncio.timeout(10) as cm:
            cm.reschedule(loop.time() - 1)
            print("over already", cm.expired())
            await asyncio.sleep(0)
            print("one more pass")
            await asyncio.sleep(1)
    except TimeoutError:
        print("TimeoutError at", loop.time())
    async with asyncio.timeout(1) as cm:
        loop.call_later(0.5, cm.reschedule, None)
        await asyncio.sleep(3)
    print(loop.time(), cm.when(), cm.expired())

asyncio.run(main())
