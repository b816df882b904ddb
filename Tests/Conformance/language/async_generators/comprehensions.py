# Asynchronous comprehensions of every kind.
import asyncio


async def ticks(n, tag=""):
    for i in range(n):
        await asyncio.sleep(0)
        yield i if not tag else f"{tag}{i}"


async def double(x):
    await asyncio.sleep(0)
    return x * 2


async def main():
    print([v async for v in ticks(3)])
    print({v async for v in ticks(3)})
    print({v: await double(v) async for v in ticks(3)})
    print([await double(v) for v in range(3)])
    print([v async for v in ticks(5) if v % 2 if await double(v)])
    print([(a, b) async for a in ticks(2, "a") async for b in ticks(2, "b")])
    print([(a, b) for a in "xy" async for b in ticks(2)])
    g = (v async for v in ticks(3))
    print(type(g).__name__, await anext(g), [v async for v in g])
    g = (await double(v) for v in range(2))
    print(type(g).__name__, [v async for v in g])
    print([[w async for w in ticks(v)] async for v in ticks(3)])
    print([fs() for fs in [lambda: v async for v in ticks(3)]])
    try:
        [v async for v in 5]
    except TypeError as e:
        print(e)
    try:
        [v for v in ticks(1)]
    except TypeError as e:
        print(e)
    try:
        list(v async for v in ticks(1))
    except TypeError as e:
        print(e)
    print(sum([v async for v in ticks(4)]), await asyncio.gather(*[double(v) async for v in ticks(3)]))


asyncio.run(main())
