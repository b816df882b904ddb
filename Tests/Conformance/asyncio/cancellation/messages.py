import asyncio


async def level3():
    await asyncio.sleep(10)


async def level2():
    await level3()


async def waits_for(t):
    try:
        await t
    except asyncio.CancelledError as e:
        print("waiter caught", e.args, asyncio.current_task().cancelling())
        raise


async def main():
    t = asyncio.create_task(level2())
    w = asyncio.create_task(waits_for(t))
    await asyncio.sleep(0)
    w.cancel("from outside")
    for task in (t, w):
        try:
            await task
        except asyncio.CancelledError as e:
            print(task.get_name(), e.args, task.cancelling())
    for msg in (None, "", 0, ("a", "b"), ValueError("v")):
        t = asyncio.create_task(level3())
        await asyncio.sleep(0)
        t.cancel(msg)
        try:
            await t
        except asyncio.CancelledError as e:
            print(repr(e))
        try:
            t.result()
        except asyncio.CancelledError as e:
            print("again", repr(e), repr(e.__context__))

asyncio.run(main())
