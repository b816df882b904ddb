import asyncio


async def never():
    print("never printed")


async def main():
    t = asyncio.create_task(never())
    t.cancel("early")
    try:
        await t
    except asyncio.CancelledError as e:
        print(repr(e), t.cancelled())
    c = never()
    t = asyncio.create_task(c)
    t.cancel()
    await asyncio.sleep(0)
    print(t, t.done())
    try:
        await c
    except RuntimeError as e:
        print("RuntimeError:", e)
    t = asyncio.create_task(asyncio.sleep(1))
    f = asyncio.gather(t)
    t.cancel()
    try:
        await f
    except asyncio.CancelledError as e:
        print(repr(e))

asyncio.run(main())
