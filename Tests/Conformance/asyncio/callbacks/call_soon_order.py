import asyncio


async def main():
    loop = asyncio.get_running_loop()

    def say(*a):
        print(*a)

    def chain(n):
        print("chain", n)
        if n:
            loop.call_soon(chain, n - 1)
    loop.call_soon(say, 1)
    h = loop.call_soon(say, 2)
    loop.call_soon(say, 3, "x")
    loop.call_soon(chain, 3)
    loop.call_soon_threadsafe(say, "threadsafe")
    h.cancel()
    for i in range(5):
        print("pass", i)
        await asyncio.sleep(0)
    h2 = loop.call_soon(lambda: h3.cancel())
    h3 = loop.call_soon(say, "never")
    await asyncio.sleep(0)
    print(h2.cancelled(), h3.cancelled())

asyncio.run(main())
