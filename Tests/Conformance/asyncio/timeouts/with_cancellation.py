import asyncio


async def work(t):
    try:
        async with asyncio.timeout(t) as cm:
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError as e:
                print("inside", e.args, asyncio.current_task().cancelling())
                await asyncio.sleep(1)
                raise
    except TimeoutError:
        print("TimeoutError")
    except asyncio.CancelledError as e:
        print("CancelledError", e.args, cm.expired())
        raise
    return "end"


async def main():
    for cancel_at in (1, 2, 2.5, 3.5):
        t = asyncio.create_task(work(2))
        await asyncio.sleep(cancel_at)
        t.cancel("outside")
        try:
            print(cancel_at, await t)
        except asyncio.CancelledError as e:
            print(cancel_at, repr(e), t.cancelling())

asyncio.run(main())
