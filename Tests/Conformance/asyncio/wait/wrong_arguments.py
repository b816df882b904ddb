# What `wait` says to things that are no futures.
import asyncio


async def attempt(*args, **options):
    try:
        print([len(found) for found in await asyncio.wait(*args, **options)])
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)


async def main():
    for wrong in ([], None, 5, "x", [None], [[]]):
        await attempt(wrong)
    coroutine = asyncio.sleep(0)
    await attempt(coroutine)
    await attempt([coroutine])
    coroutine.close()
    task = asyncio.create_task(asyncio.sleep(1))
    for wrong in ("x", None, 5):
        await attempt([task], return_when=wrong)
    for timeout in ("x", -1, 0, None):
        await attempt([task], timeout=timeout)


asyncio.run(main())
