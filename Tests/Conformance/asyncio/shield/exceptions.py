import asyncio


async def fails(t):
    await asyncio.sleep(t)
    raise ValueError("inner")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda l, c: print("handler:", c["message"], repr(c.get("exception"))))
    try:
        await asyncio.shield(fails(1))
    except ValueError as e:
        print(repr(e))
    inner = asyncio.create_task(fails(1))
    s = asyncio.shield(inner)
    s.cancel()
    await asyncio.sleep(2)
    print("cancelled outer", s.cancelled(), inner)
    del inner
    s = asyncio.shield(fails(1))
    await asyncio.sleep(2)
    del s
    print("the end")

asyncio.run(main())
