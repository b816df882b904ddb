import asyncio


async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    original = LookupError("one object")
    f.set_exception(original)
    caught = []
    for _ in range(3):
        try:
            await f
        except LookupError as e:
            caught.append(e)
    print([e is original for e in caught], original.__context__)

    def depth(tb):
        n = 0
        while tb:
            n, tb = n + 1, tb.tb_next
        return n
    print(depth(original.__traceback__))
    try:
        try:
            raise KeyError("first")
        except KeyError:
            await f
    except LookupError as e:
        print(repr(e), repr(e.__context__))

asyncio.run(main())
