import asyncio


async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(5) as t:
        print(t.when(), t.expired())
        await asyncio.sleep(1)
        t.reschedule(loop.time() + 10)
        await asyncio.sleep(8)
    print(loop.time(), t.expired())
    try:
        async with asyncio.timeout(2) as outer:
            try:
                async with asyncio.timeout(1) as inner:
                    await asyncio.sleep(9)
            except TimeoutError:
                print("inner", inner.expired(), outer.expired(), loop.time())
            await asyncio.sleep(9)
    except TimeoutError:
        print("outer", outer.expired(), loop.time())
    async with asyncio.timeout(None) as t:
        print(t.when())
        await asyncio.sleep(1)
    try:
        async with asyncio.timeout_at(loop.time() - 1):
            print("still runs until it waits")
            await asyncio.sleep(0)
            print("never")
    except TimeoutError:
        print("at once", loop.time())
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(2)
            except asyncio.CancelledError:
                print("swallowed")
    except TimeoutError:
        print("still a timeout")
    try:
        async with asyncio.timeout(1):
            raise KeyError("other")
    except KeyError as e:
        print("KeyError", e)
    print(asyncio.current_task().cancelling())


asyncio.run(main())
