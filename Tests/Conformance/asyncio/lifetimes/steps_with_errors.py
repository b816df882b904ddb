# An error that is thrown into an asynchronous generator is held by the step that threw it.
import asyncio
async def gen():
    try:
        yield 1
        yield 2
    finally:
        print("  ends")
async def attempt(what, awaitable):
    try:
        print("  ", what, repr(await awaitable))
    except BaseException as e:
        print("  ", what, type(e).__name__, e)
async def main():
    for n, step in enumerate((lambda a: anext(a), lambda a: a.asend(None), lambda a: a.asend(3), lambda a: a.athrow(KeyError("x")),
                     lambda a: a.athrow(GeneratorExit()), lambda a: a.athrow(StopAsyncIteration(5)), lambda a: a.aclose(),
                     lambda a: anext(a, "default"))):
            print(n)
            a = gen()
            for n in 1, 2:
                await attempt(n, step(a))
            del a
asyncio.run(main())
