import asyncio
import traceback


async def deep(n):
    await asyncio.sleep(0)
    if n:
        await deep(n - 1)
    else:
        raise ValueError("deep")


def names(e):
    return [f.name for f in traceback.extract_tb(e.__traceback__)]


async def main():
    t = asyncio.create_task(deep(2))
    for _ in range(2):
        try:
            await t
        except ValueError as e:
            print(names(e))
    try:
        await asyncio.gather(deep(1))
    except ValueError as e:
        print(names(e))

asyncio.run(main())
