import asyncio


async def main():
    loop = asyncio.get_running_loop()
    handles = [loop.call_later(n, print, "timer", n) for n in range(1, 6)]
    handles[0].cancel()
    handles[2].cancel()
    loop.call_later(2.5, handles[3].cancel)
    loop.call_at(5, lambda: handles[4].cancel())
    await asyncio.sleep(6)
    print([h.cancelled() for h in handles], loop.time())
    many = [loop.call_later(100 + n, print, n) for n in range(300)]
    for h in many[:-1]:
        h.cancel()
    await asyncio.sleep(1)
    loop.call_at(loop.time(), print, "now")
    await asyncio.sleep(500)
    print(loop.time())

asyncio.run(main())
