import asyncio


async def work(n, t, fail=None):
    try:
        await asyncio.sleep(t)
        if fail:
            raise fail
        print(n, "ends")
        return n
    except asyncio.CancelledError as e:
        print(n, "cancelled", e.args)
        raise


async def main():
    async with asyncio.TaskGroup() as g:
        print(g)
        a = g.create_task(work("a", 2), name="A")
        b = g.create_task(work("b", 1))
        print(g, a.get_name())
    print(g, a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(work("c", 1, ValueError("c")))
            g.create_task(work("d", 1, KeyError("d")))
            g.create_task(work("e", 2))
            await asyncio.sleep(5)
    except BaseExceptionGroup as eg:
        print(repr(eg), eg.message, len(eg.exceptions), repr(eg.__context__), repr(eg.__cause__))
    print(g, asyncio.current_task().cancelling())
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(work("f", 1))
            raise LookupError("body")
    except* LookupError as eg:
        print(repr(eg))

asyncio.run(main())
