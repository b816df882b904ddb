# Every way of driving an asynchronous generator that has ended, been closed, or not begun.
import asyncio


async def gen():
    try:
        yield 1
        yield 2
    finally:
        print("  ends")


async def catches():
    while True:
        try:
            yield "alive"
        except GeneratorExit:
            print("  ignores GeneratorExit")
            yield "still"
            return
        except ValueError as e:
            print("  caught", repr(e))


async def fails():
    yield 1
    raise ValueError("own")


async def attempt(what, awaitable):
    try:
        print("  ", what, repr(await awaitable))
    except BaseException as e:
        print("  ", what, type(e).__name__, e)


async def begun(a):
    await anext(a)


async def exhausted(a):
    async for x in a:
        pass


async def closed(a):
    await a.aclose()


async def thrown(a):
    await attempt("throw", a.athrow(KeyError("k")))


async def begun_and_closed(a):
    await anext(a)
    await a.aclose()


async def begun_and_thrown(a):
    await anext(a)
    await attempt("throw", a.athrow(KeyError("k")))


async def untouched(a):
    pass


async def main():
    for prepare in untouched, begun, exhausted, closed, thrown, begun_and_closed, begun_and_thrown:
        for step in (lambda a: anext(a), lambda a: a.asend(None), lambda a: a.asend(3), lambda a: a.athrow(KeyError("x")),
                     lambda a: a.athrow(GeneratorExit()), lambda a: a.athrow(StopAsyncIteration(5)), lambda a: a.aclose(),
                     lambda a: anext(a, "default")):
            print(prepare.__name__)
            a = gen()
            await prepare(a)
            for n in 1, 2:
                await attempt(n, step(a))
    a = catches()
    print(await anext(a))
    for step in a.athrow(ValueError(1)), a.athrow(GeneratorExit()), anext(a), a.aclose():
        await attempt("catches", step)
    a = catches()
    print(await anext(a))
    await attempt("close", a.aclose())
    await attempt("close", a.aclose())
    a = fails()
    await anext(a)
    for step in anext(a), anext(a), a.athrow(KeyError(1)), a.aclose():
        await attempt("fails", step)
    step = a.aclose()
    await step
    await attempt("again", step)


asyncio.run(main())
