import asyncio


async def coro():
    pass


async def main():
    loop = asyncio.get_running_loop()
    for call in (
        lambda: loop.call_soon(),
        lambda: loop.call_later(1),
        lambda: loop.call_later(None, print),
        lambda: loop.call_later("1", print),
        lambda: loop.call_at(None, print),
        lambda: loop.call_soon(print, key=1),
        lambda: loop.create_task(1),
        lambda: loop.set_exception_handler(1),
        lambda: asyncio.Future(2),
    ):
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__ + ":", e)
    loop.set_exception_handler(lambda l, c: print(c["message"], repr(c["exception"])))
    loop.call_soon(42)
    await asyncio.sleep(0)

asyncio.run(main())
