import asyncio


async def work(n, t, fail=False):
    await asyncio.sleep(t)
    if fail:
        raise ValueError(n)
    return n


def names(tasks):
    return [t.get_name() for t in tasks]


def make():
    return [asyncio.create_task(work("a", 3), name="a"), asyncio.create_task(work("b", 1), name="b"),
            asyncio.create_task(work("c", 2, True), name="c"), asyncio.create_task(work("d", 1), name="d")]


async def main():
    loop = asyncio.get_running_loop()
    for when in (asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED):
        start, tasks = loop.time(), make()
        done, pending = await asyncio.wait(tasks, return_when=when)
        print(when, loop.time() - start, names(done), names(pending), type(done).__name__)
        await asyncio.gather(*tasks, return_exceptions=True)
    for timeout in (0, 1, 1.5, 10, None):
        start, tasks = loop.time(), make()
        done, pending = await asyncio.wait(tasks, timeout=timeout)
        print(timeout, loop.time() - start, names(done), names(pending))
        await asyncio.gather(*tasks, return_exceptions=True)
    done, pending = await asyncio.wait(tasks)
    print(names(done), pending)

asyncio.run(main())
