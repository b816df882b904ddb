import asyncio
# A group that was cancelled raises the cancellation it caught by a statement of its own, once its tasks have ended: its context
# is what is being handled at that time, which may be what `asyncio.run` is about to raise.


def chain(e):
    texts = []
    while e is not None and len(texts) < 6:
        texts.append(repr(e))
        e = e.__context__
    return " during ".join(texts)


async def group(name, body=None):
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(asyncio.sleep(2))
            if body:
                await asyncio.sleep(2)
    except BaseException as e:
        print(name, chain(e))


async def plain(name):
    try:
        await asyncio.sleep(2)
    except BaseException as e:
        print(name, chain(e))


async def condition(name):
    c = asyncio.Condition()
    try:
        async with c:
            await c.wait()
    except BaseException as e:
        print(name, chain(e))


async def main():
    tasks = [asyncio.create_task(c) for c in (group("group"), group("body", 1), plain("plain"), condition("condition"))]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    asyncio.current_task().cancel("main")
    for t in tasks:
        t.cancel("end")
    await asyncio.sleep(1)


try:
    asyncio.run(main())
except BaseException as e:
    print("run", chain(e))
