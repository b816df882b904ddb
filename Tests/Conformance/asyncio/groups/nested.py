import asyncio


async def leaf(n, t, fail=False):
    try:
        await asyncio.sleep(t)
        if fail:
            raise ValueError(n)
    except asyncio.CancelledError:
        print("leaf", n, "cancelled")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(leaf("o1", 5))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(leaf("i1", 1, True))
                inner.create_task(leaf("i2", 3))
            print("not reached")
    except ExceptionGroup as eg:
        print(repr(eg))
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(leaf("o1", 1, True))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(leaf("i1", 2))
                try:
                    await asyncio.sleep(9)
                except asyncio.CancelledError:
                    print("body cancelled", asyncio.current_task().cancelling())
                    raise
    except ExceptionGroup as eg:
        print(repr(eg))
    print(asyncio.current_task().cancelling())

    async def group_in_task():
        async with asyncio.TaskGroup() as g:
            g.create_task(leaf("x", 1, True))
            g.create_task(leaf("y", 1, True))
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(group_in_task())
            g.create_task(group_in_task())
    except ExceptionGroup as eg:
        print(repr(eg))

asyncio.run(main())
