import asyncio


async def main():
    try:
        async with asyncio.timeout(1) as cm:
            try:
                await asyncio.sleep(2)
            except asyncio.CancelledError:
                print("swallowed inside")
        print("after, without TimeoutError", cm.expired(), asyncio.current_task().cancelling())
    except TimeoutError as e:
        print("TimeoutError", repr(e.__cause__))
    await asyncio.sleep(0)
    try:
        async with asyncio.timeout(1) as cm:
            try:
                await asyncio.sleep(2)
            except asyncio.CancelledError:
                raise ValueError("converted")
    except ValueError as e:
        print(repr(e), repr(e.__context__), cm.expired(), asyncio.current_task().cancelling())
    except TimeoutError as e:
        print("TimeoutError", repr(e.__cause__))
    await asyncio.sleep(0)
    try:
        async with asyncio.timeout(1):
            async with asyncio.TaskGroup() as g:
                g.create_task(asyncio.sleep(5))
    except* TimeoutError as eg:
        print("group", eg.exceptions)

asyncio.run(main())
