import asyncio


async def main():
    loop = asyncio.get_running_loop()
    h = loop.call_soon(print, "ran")
    print(type(h).__name__, h.cancelled(), isinstance(h, asyncio.Handle))
    h.cancel()
    h.cancel()
    print(h.cancelled())
    a, b, c = loop.call_at(5, print), loop.call_at(6, print), loop.call_at(5, print)
    print(type(a).__name__, isinstance(a, asyncio.Handle), a.when(), b.when())
    print(a < b, a > b, b > a, a <= c, a >= c, a <= b, a >= b, a == c, a != c, a == b, hash(a) == hash(c))
    print(a == 5, a != 5)
    try:
        a > 5
    except TypeError as e:
        print("TypeError:", e)
    for t in (a, b, c):
        t.cancel()
    print(a == c, sorted([b, a])[0] is a)
    await asyncio.sleep(0)
    d = loop.call_later(1, print, "timer")
    await asyncio.sleep(2)
    d.cancel()
    print(d.cancelled(), d.when())

asyncio.run(main())
