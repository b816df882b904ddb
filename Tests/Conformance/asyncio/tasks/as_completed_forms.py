import asyncio


async def after(t, v=None):
    await asyncio.sleep(t)
    if v is None:
        raise KeyError(t)
    return v


async def main():
    for c in asyncio.as_completed([after(3, "c"), after(1, "a"), after(2, "b")]):
        print(await c)
    tasks = [asyncio.create_task(after(t, f"t{t}"), name=f"n{t}") for t in (2, 1)]
    async for t in asyncio.as_completed(tasks):
        print(t.get_name(), t.result(), t in tasks)
    for c in asyncio.as_completed([after(1), after(2, "late")]):
        try:
            print(await c)
        except KeyError as e:
            print("KeyError", e)
    slow = asyncio.create_task(after(50, "slow"))
    try:
        for c in asyncio.as_completed([slow, after(1, "quick")], timeout=5):
            print(await c)
    except TimeoutError as e:
        print("TimeoutError", repr(e), asyncio.get_running_loop().time())
    print(await slow)


asyncio.run(main())
