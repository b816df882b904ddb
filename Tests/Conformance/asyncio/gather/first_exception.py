import asyncio


async def work(n, t, fail=False):
    try:
        await asyncio.sleep(t)
        if fail:
            raise ValueError(n)
        print(n, "ends")
        return n
    except asyncio.CancelledError:
        print(n, "cancelled")
        raise


async def main():
    tasks = [asyncio.create_task(work("a", 3)), asyncio.create_task(work("b", 1, True)), asyncio.create_task(work("c", 2, True))]
    try:
        await asyncio.gather(*tasks)
    except ValueError as e:
        print("gather raised", repr(e), [t.done() for t in tasks])
    await asyncio.sleep(5)
    print([t.done() for t in tasks], repr(tasks[2].exception()))
    print(await asyncio.gather(work("d", 1, True), work("e", 1), return_exceptions=True))
    t = asyncio.create_task(work("f", 5))
    asyncio.get_running_loop().call_later(1, t.cancel)
    print(await asyncio.gather(t, work("g", 2), return_exceptions=True))
    t = asyncio.create_task(work("h", 5))
    asyncio.get_running_loop().call_later(1, t.cancel, "msg")
    try:
        await asyncio.gather(t, work("i", 2))
    except asyncio.CancelledError as e:
        print("CancelledError", e.args)
    await asyncio.sleep(3)

asyncio.run(main())
