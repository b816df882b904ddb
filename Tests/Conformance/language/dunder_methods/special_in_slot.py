# A special method may be kept in a slot: each instance brings its own.
import asyncio


class Source:
    __slots__ = ("__anext__", "__len__", "__call__")

    def __init__(self, items):
        items = list(items)
        self.__len__ = items.__len__
        self.__call__ = lambda *args: (len(items), args)

        async def one():
            if not items:
                raise StopAsyncIteration
            return items.pop(0)

        self.__anext__ = one

    def __aiter__(self):
        return self


async def main():
    source = Source("abc")
    print(len(source), source(1, 2), Source.__len__)
    async for letter in source:
        print(letter, len(source))


asyncio.run(main())
