# Asynchronous generators as stages of a pipeline, with async comprehensions over them.
import asyncio


async def ticker(n, delay=0.1):
    try:
        for i in range(n):
            await asyncio.sleep(delay)
            yield i
    finally:
        print("ticker done")


async def only(source, wanted):
    async for item in source:
        if wanted(item):
            yield item


async def in_pairs(source):
    pair = []
    async for item in source:
        pair.append(item)
        if len(pair) == 2:
            yield tuple(pair)
            pair = []
    if pair:
        yield tuple(pair)


async def double(n):
    await asyncio.sleep(0.01)
    return n * 2


async def main():
    clock = asyncio.get_running_loop().time
    start = clock()
    print([n async for n in ticker(3)])
    print({n: await double(n) async for n in only(ticker(6), lambda n: n % 2)})
    print([p async for p in in_pairs(only(ticker(7), lambda n: n != 3))])
    print({await double(n) for n in range(3)}, [await double(n) for n in range(4) if await double(n) > 2])
    print([[x async for x in ticker(k, 0)] for k in (1, 2)])
    stage = (n * 10 async for n in ticker(3))
    print(type(stage).__name__, await anext(stage), await stage.__anext__())
    await stage.aclose()
    print(await anext(stage, "nothing left"))
    lazy = (await double(n) for n in range(2))
    print(type(lazy).__name__, [x async for x in lazy])
    async for n in ticker(10):
        if n == 1:
            break
    else:
        print("never")
    print("left the loop")
    async for _ in ticker(1):
        pass
    else:
        print("else of async for")
    try:
        async for n in [1, 2]:
            pass
    except TypeError as e:
        print(e)
    try:
        for n in ticker(1):
            pass
    except TypeError as e:
        print(e)
    print(round(clock() - start, 6))


asyncio.run(main())
