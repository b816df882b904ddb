import asyncio


async def fail(n):
    await asyncio.sleep(n)
    raise KeyError(n)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda l, c: print("handler", c["message"], repr(c["exception"])))
    g = asyncio.gather(fail(1), fail(2))
    try:
        await g
    except KeyError as e:
        print("first", e)
    del g
    await asyncio.sleep(5)
    print("the second is swallowed by the gather's callback")
    g = asyncio.gather(fail(1))
    await asyncio.sleep(2)
    del g
    print("dropped")
    for bad in (1, None, fail):
        try:
            asyncio.gather(bad)
        except TypeError as e:
            print("TypeError:", e)
    try:
        asyncio.gather(return_exceptions=True, loop=None)
    except TypeError as e:
        print("TypeError:", e)

asyncio.run(main())
