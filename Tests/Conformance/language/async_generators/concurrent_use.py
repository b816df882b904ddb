# An asynchronous generator that is in use refuses to be used again.
import asyncio


async def slow():
    for i in range(3):
        await asyncio.sleep(1)
        yield i


async def main():
    g = slow()
    first = asyncio.create_task(anext(g).__await__() if False else wrap(g))
    await asyncio.sleep(0.5)
    try:
        await anext(g)
    except RuntimeError as e:
        print(e)
    try:
        await g.aclose()
    except RuntimeError as e:
        print(e)
    print(await first)
    step = anext(g)
    print(type(step).__name__)
    print(await step)
    try:
        await step
    except RuntimeError as e:
        print(e)
    unused = g.asend(None)
    unused.close()
    try:
        await unused
    except RuntimeError as e:
        print(e)
    print([v async for v in g])
    print(type(g).__name__, g.__name__, g.ag_running, g.ag_frame)
    try:
        for v in slow():
            pass
    except TypeError as e:
        print(e)
    try:
        await slow()
    except TypeError as e:
        print(e)
    try:
        async for v in [1]:
            pass
    except TypeError as e:
        print(e)


async def wrap(g):
    return await anext(g)


asyncio.run(main())
