import asyncio


async def work(n, t, fail=False):
    await asyncio.sleep(t)
    if fail:
        raise ValueError(n)
    return n


async def main():
    loop = asyncio.get_running_loop()
    tasks = [asyncio.create_task(work(n, t), name=n) for n, t in (("a", 3), ("b", 1), ("c", 2))]
    async for t in asyncio.as_completed(tasks):
        print(t.get_name(), t in tasks, t.result(), await t, loop.time())
    async for t in asyncio.as_completed([work("x", 1, True), tasks[0]]):
        try:
            print(await t)
        except ValueError as e:
            print(repr(e))
    both = asyncio.as_completed([work("p", 1), work("q", 2)])
    async for t in both:
        print("async", await t)
        break
    for c in both:
        print("plain", await c)
    async for t in asyncio.as_completed([]):
        print("never")

asyncio.run(main())
