import asyncio


async def echo():
    value = None
    while True:
        try:
            value = yield value
            print("received", value)
        except ValueError as e:
            value = f"handled {e}"
        await asyncio.sleep(1)


async def main():
    g = echo()
    print(await g.asend(None))
    print(await g.asend("a"))
    print(await g.athrow(ValueError("b")))
    print(await g.__anext__())
    await g.aclose()
    try:
        await g.asend("after")
    except StopAsyncIteration as e:
        print("StopAsyncIteration", e.args)
    print(await anext(g, "default"))
    g = echo()
    try:
        await g.asend("too early")
    except TypeError as e:
        print("TypeError:", e)
    g = echo()
    await anext(g)
    t = asyncio.create_task(g.asend(1))
    await asyncio.sleep(0.5)
    try:
        await g.asend(2)
    except RuntimeError as e:
        print("RuntimeError:", e)
    print(await t)

asyncio.run(main())
