import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for outer, inner in ((1, 2), (2, 1), (1, 1)):
        start = loop.time()
        o = i = None
        try:
            async with asyncio.timeout(outer) as o:
                try:
                    async with asyncio.timeout(inner) as i:
                        await asyncio.sleep(5)
                except TimeoutError:
                    print("inner timed out", loop.time() - start)
                    await asyncio.sleep(3)
        except TimeoutError:
            print("outer timed out", loop.time() - start)
        print(o.expired(), i.expired(), asyncio.current_task().cancelling())

asyncio.run(main())
