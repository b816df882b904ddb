import asyncio


async def ignores():
    try:
        yield 1
    except GeneratorExit:
        yield "ignored"


async def fails():
    try:
        yield 1
    finally:
        raise KeyError("in finally")


async def main():
    g = ignores()
    await anext(g)
    try:
        await g.aclose()
    except RuntimeError as e:
        print("RuntimeError:", e)
    g = fails()
    await anext(g)
    try:
        await g.aclose()
    except KeyError as e:
        print("KeyError:", e)
    g = fails()
    await g.aclose()
    try:
        await anext(g)
    except StopAsyncIteration:
        print("StopAsyncIteration")

    async def stops():
        yield 1
        raise StopAsyncIteration("x")
    try:
        async for x in stops():
            print(x)
    except RuntimeError as e:
        print("RuntimeError:", e, repr(e.__cause__))

asyncio.run(main())
