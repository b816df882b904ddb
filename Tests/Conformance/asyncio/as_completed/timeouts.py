import asyncio


async def work(n, t):
    try:
        await asyncio.sleep(t)
        return n
    except asyncio.CancelledError:
        print(n, "cancelled")
        raise


async def main():
    loop = asyncio.get_running_loop()
    tasks = [asyncio.create_task(work(n, n)) for n in (1, 2, 3)]
    for c in asyncio.as_completed(tasks, timeout=1.5):
        try:
            print(await c, loop.time())
        except TimeoutError as e:
            print(repr(e), loop.time())
    print([t.done() for t in tasks])
    await asyncio.wait(tasks)
    try:
        async for t in asyncio.as_completed([work(5, 5), work(1, 1)], timeout=2):
            print(await t, loop.time())
    except TimeoutError as e:
        print(repr(e), loop.time())
    for bad in (5, work(1, 1), tasks[0], [1]):
        try:
            for c in asyncio.as_completed(bad):
                print(c)
        except TypeError as e:
            print("TypeError:", e)
        if asyncio.iscoroutine(bad):
            bad.close()

asyncio.run(main())
