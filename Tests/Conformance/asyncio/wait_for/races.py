import asyncio


async def stubborn(t):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("refuses")
        await asyncio.sleep(t)
        return "late result"


async def raises_on_cancel():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise LookupError("on cancel")


async def main():
    loop = asyncio.get_running_loop()
    for c in (stubborn(1), stubborn(0), raises_on_cancel()):
        try:
            print(await asyncio.wait_for(c, 1), loop.time())
        except BaseException as e:
            print(repr(e), loop.time())
    f = loop.create_future()
    loop.call_later(1, f.set_result, "at the same moment")
    try:
        print(await asyncio.wait_for(f, 1))
    except TimeoutError as e:
        print(repr(e), f)
    w = asyncio.create_task(asyncio.wait_for(asyncio.sleep(5, "x"), 1))
    await asyncio.sleep(0.5)
    w.cancel("outer")
    try:
        await w
    except asyncio.CancelledError as e:
        print(repr(e), loop.time())
    f = loop.create_future()
    w = asyncio.create_task(asyncio.wait_for(f, 1))
    await asyncio.sleep(0)
    f.set_result("set, then cancelled")
    w.cancel()
    try:
        print(await w)
    except asyncio.CancelledError as e:
        print(repr(e))

asyncio.run(main())
