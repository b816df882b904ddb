import asyncio


def callback(f):
    pass


class Caller:
    def method(self, f):
        pass

    def __repr__(self):
        return "Caller()"


async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(f)
    f.add_done_callback(callback)
    print(f)
    f.add_done_callback(callback)
    print(f)
    f.add_done_callback(print)
    print(f)
    f.add_done_callback(callback)
    print(f)
    print(f.remove_done_callback(callback), f)
    f.set_result("x" * 10)
    print(f)
    g = loop.create_future()
    g.set_exception(ValueError("bad", 1))
    print(g, g.exception())
    h = loop.create_future()
    h.cancel()
    print(h)
    print(str(h) == repr(h), f"{h}", f._state, g._state, h._state)
    big = loop.create_future()
    big.set_result(list(range(1000)))
    print(big)
    deep = loop.create_future()
    deep.set_result(deep)
    print(deep)

asyncio.run(main())
