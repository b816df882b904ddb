import asyncio


async def swallow():
    while True:
        try:
            await asyncio.sleep(1)
            return "slept"
        except asyncio.CancelledError:
            print("swallowed", asyncio.current_task().cancelling())


async def swallow_and_uncancel():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("uncancel", asyncio.current_task().uncancel())
    await asyncio.sleep(1)
    return "went on"


async def converts():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise ValueError("instead")


async def returns_in_finally():
    try:
        await asyncio.sleep(10)
    finally:
        return "from finally"


async def main():
    for work in (swallow, swallow_and_uncancel, converts, returns_in_finally):
        t = asyncio.create_task(work())
        await asyncio.sleep(0.5)
        t.cancel()
        try:
            print(await t)
        except Exception as e:
            print(repr(e), repr(e.__context__))
        print(t.cancelled(), t.cancelling(), asyncio.get_running_loop().time())

asyncio.run(main())
