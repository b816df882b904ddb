import asyncio


async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    for method in (f.result, f.exception):
        try:
            method()
        except asyncio.InvalidStateError as e:
            print("InvalidStateError:", e)
    f.set_result(None)
    print(f.result(), f.exception(), f.done(), f.cancelled(), f.cancel())
    for again in (lambda: f.set_result(1), lambda: f.set_exception(KeyError)):
        try:
            again()
        except asyncio.InvalidStateError as e:
            print("InvalidStateError:", e)
    g = loop.create_future()
    g.set_exception(KeyError)
    print(repr(g.exception()))
    try:
        g.result()
    except KeyError as e:
        print("raised", repr(e), e is g.exception())
    h = loop.create_future()
    try:
        h.set_exception(StopIteration("no"))
    except TypeError as e:
        print("TypeError:", e)
    else:
        print(repr(h.exception()), repr(h.exception().__cause__))
    k = loop.create_future()
    for bad in (3, "x", int):
        try:
            k.set_exception(bad)
        except TypeError as e:
            print("TypeError:", e)
    print(k.done())
    k.cancel("gone")
    for method in (k.result, k.exception):
        try:
            method()
        except asyncio.CancelledError as e:
            print("CancelledError", e.args)

asyncio.run(main())
