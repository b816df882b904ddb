import asyncio


def plain(a, b=2):
    pass


class Box:
    def method(self):
        pass

    def __repr__(self):
        return "Box()"


async def main():
    loop = asyncio.get_running_loop()
    print(loop)
    h = loop.call_soon(plain, 1)
    print(h)
    h.cancel()
    print(h, h.cancelled())
    print(loop.call_soon(Box().method))
    print(loop.call_soon(print, "x", "y" * 5))
    t = loop.call_later(5, plain, [1, 2])
    print(t)
    print(t.when(), t.cancelled())
    t.cancel()
    print(t)
    await asyncio.sleep(0)
    print(h)

asyncio.run(main())
