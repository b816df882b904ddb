"""aiter and anext."""
import asyncio


class Count:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        self.i = 0
        return self

    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        return self.i


async def generate():
    yield "a"
    yield "b"


async def main():
    it = aiter(Count(2))
    print(await anext(it), await anext(it), await anext(it, "default"))
    try:
        await anext(it)
    except StopAsyncIteration as e:
        print("end", e.args)
    g = aiter(generate())
    print(await anext(g), await anext(g), await anext(g, None))
    for bad in (5, [1], None):
        for f in (aiter, anext):
            try:
                f(bad)
            except TypeError as e:
                print(f.__name__, e)
    print([x async for x in Count(3)], {x: 1 async for x in generate()})
    try:
        async for x in [1]:
            pass
    except TypeError as e:
        print(e)
    try:
        for x in Count(1):
            pass
    except TypeError as e:
        print(e)


asyncio.run(main())
