import asyncio


class Broken:
    def __await__(self):
        return 5


async def agen():
    yield 1


async def main():
    for thing in (5, None, "x", [1], print, agen(), Broken()):
        try:
            await thing
        except TypeError as e:
            print("TypeError:", e)
    for expression in (lambda: asyncio.gather(5), lambda: asyncio.wait_for(5, 1), lambda: asyncio.shield(5)):
        try:
            await expression()
        except TypeError as e:
            print("TypeError:", e)
    try:
        async for x in [1, 2]:
            pass
    except TypeError as e:
        print("TypeError:", e)
    try:
        async with 5:
            pass
    except TypeError as e:
        print("TypeError:", e)
    try:
        for x in agen():
            pass
    except TypeError as e:
        print("TypeError:", e)
    try:
        [x async for x in 5]
    except TypeError as e:
        print("TypeError:", e)

asyncio.run(main())
