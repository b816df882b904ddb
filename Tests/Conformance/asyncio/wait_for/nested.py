import asyncio


async def inner():
    await asyncio.sleep(10)


async def middle():
    try:
        await asyncio.wait_for(inner(), 5)
    except TimeoutError:
        print("middle timed out")
        raise
    except asyncio.CancelledError:
        print("middle cancelled")
        raise


async def main():
    for t in (3, 7, 5):
        try:
            await asyncio.wait_for(middle(), t)
        except TimeoutError as e:
            print(t, repr(e), repr(e.__cause__), asyncio.get_running_loop().time())
    print(await asyncio.gather(*(asyncio.wait_for(asyncio.sleep(i, i), 2.5) for i in range(5)), return_exceptions=True))

asyncio.run(main())
