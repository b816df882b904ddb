# Objects with `__await__`, and what is said about wrong ones.
import asyncio


class Yielding:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return self.value


class Immediate:
    def __await__(self):
        return iter([])


class NotIterator:
    def __await__(self):
        return 5


class ReturnsCoroutine:
    def __await__(self):
        self.made = asyncio.sleep(0)
        return self.made


class Raises:
    def __await__(self):
        raise ValueError("in __await__")


class ViaAttr:
    pass


class Foreign:
    def __await__(self):
        yield 42


async def main():
    print(await Yielding("a"), await Immediate())
    for bad in (NotIterator(), Raises()):
        try:
            await bad
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
    odd = ReturnsCoroutine()
    try:
        await odd
    except TypeError as e:
        print(e)
    odd.made.close()
    v = ViaAttr()
    v.__await__ = lambda: iter([])
    try:
        await v
    except TypeError as e:
        print(e)
    try:
        await Foreign()
    except RuntimeError as e:
        print(e)
    print(await asyncio.gather(wrap(Yielding(1)), wrap(Yielding(2))))
    async with asyncio.timeout(5):
        print(await asyncio.wait_for(wrap(Yielding(3)), 1))


async def wrap(x):
    return await x


asyncio.run(main())
