# The methods of asynchronous generators, driven by a loop.
import asyncio


async def gen():
    try:
        while True:
            try:
                got = yield "ready"
                print("got", got)
            except ValueError as e:
                print("caught", e)
                yield "handled"
    finally:
        print("finally")
        await asyncio.sleep(0)
        print("slept in finally")


async def main():
    g = gen()
    print(await anext(g))
    print(await g.asend(5))
    print(await g.athrow(ValueError("v")))
    print(await g.asend(None))
    await g.aclose()
    try:
        await anext(g)
    except StopAsyncIteration as e:
        print("stopped", e.args)
    await g.aclose()
    print(await anext(g, "default"))
    g = gen()
    try:
        await g.asend(1)
    except TypeError as e:
        print(e)
    try:
        await g.athrow(KeyError("out"))
    except KeyError as e:
        print("athrow on a fresh one", e)
    g = gen()
    await anext(g)
    try:
        await g.athrow(KeyError("not handled"))
    except KeyError as e:
        print(repr(e))
    try:
        await g.asend(None)
    except StopAsyncIteration:
        print("finished")

    async def stubborn():
        try:
            yield 1
        except GeneratorExit:
            yield 2
    s = stubborn()
    await anext(s)
    try:
        await s.aclose()
    except RuntimeError as e:
        print(e)

    async def stops():
        yield 1
        raise StopAsyncIteration("x")
    try:
        async for v in stops():
            print(v)
    except RuntimeError as e:
        print(e, repr(e.__cause__))

    async def stops_sync():
        yield 1
        raise StopIteration("y")
    try:
        async for v in stops_sync():
            print(v)
    except RuntimeError as e:
        print(e, repr(e.__cause__))


asyncio.run(main())
