import asyncio


async def coro():
    pass


async def main():
    loop = asyncio.get_running_loop()
    loop.set_debug(True)
    for bad in (42, coro, None):
        for method in (loop.call_soon, lambda f: loop.call_later(1, f), lambda f: loop.call_at(1, f), loop.call_soon_threadsafe):
            try:
                method(bad)
            except TypeError as e:
                print("TypeError:", str(e).split(" at 0x")[0])
    loop.set_debug(False)
    await asyncio.sleep(0)
    loop.set_debug(True)
    loop.set_debug(True)
    print(loop)
    await asyncio.sleep(1)
    loop.set_debug(False)

asyncio.run(main())
