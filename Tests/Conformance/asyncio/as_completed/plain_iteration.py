import asyncio


async def work(n, t, fail=False):
    await asyncio.sleep(t)
    if fail:
        raise ValueError(n)
    return n


async def main():
    loop = asyncio.get_running_loop()
    for c in asyncio.as_completed([work("a", 3), work("b", 1), work("c", 2), work("d", 1)]):
        print(await c, loop.time(), asyncio.iscoroutine(c), type(c).__name__)
    for c in asyncio.as_completed([work("x", 1, True), work("y", 2)]):
        try:
            print(await c)
        except ValueError as e:
            print(repr(e))
    iterator = asyncio.as_completed([work("p", 2), work("q", 1)])
    first, second = next(iterator), next(iterator)
    print(await second, await first)
    try:
        next(iterator)
    except StopIteration:
        print("StopIteration")
    print(list(asyncio.as_completed([])))

asyncio.run(main())
