import asyncio


class Later:
    def __await__(self):
        yield from asyncio.sleep(1).__await__()
        return "later"


for thing in (Later(), [1], "text", None):
    try:
        print(asyncio.run(thing))
    except (TypeError, ValueError) as e:
        print(type(e).__name__ + ":", str(e).split(" at 0x")[0])


async def wrap():
    return await Later()

print(asyncio.run(wrap()))
