import asyncio


async def child(n):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("child", n, "cancelled")
        await asyncio.sleep(n)
        print("child", n, "cleaned")
        raise


async def parent(fail=False):
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(child(1))
            g.create_task(child(2))
            if fail:
                async def bad():
                    await asyncio.sleep(1)
                    raise ValueError("bad")
                g.create_task(bad())
    except BaseException as e:
        print("parent", repr(e), asyncio.current_task().cancelling())
        raise


async def main():
    for fail in (False, True):
        t = asyncio.create_task(parent(fail))
        await asyncio.sleep(1.5)
        t.cancel("outside")
        try:
            await t
        except BaseException as e:
            print("main", repr(e), t.cancelled(), t.cancelling())

asyncio.run(main())
