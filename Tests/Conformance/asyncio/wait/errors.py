import asyncio


async def work():
    pass


async def main():
    t = asyncio.create_task(work())
    for make in (
        lambda: asyncio.wait([]),
        lambda: asyncio.wait(t),
        lambda: asyncio.wait([t], return_when="SOMETIME"),
        lambda: asyncio.wait(None),
        lambda: asyncio.wait([t], loop=None),
        lambda: asyncio.wait([t], 3),
    ):
        try:
            print(await make())
        except Exception as e:
            print(type(e).__name__ + ":", str(e).split(" at 0x")[0])
    c = work()
    try:
        await asyncio.wait([c])
    except TypeError as e:
        print("TypeError:", e)
    c.close()
    c = work()
    try:
        await asyncio.wait(c)
    except TypeError as e:
        print("TypeError:", e)
    c.close()
    done, pending = await asyncio.wait([t, t, t])
    print(len(done), len(pending))
    done, pending = await asyncio.wait(iter([t]))
    print(len(done))

asyncio.run(main())
