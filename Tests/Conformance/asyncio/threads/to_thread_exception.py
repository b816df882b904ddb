"""An exception of the function arrives where it is awaited."""
import asyncio
import time


class Refused(Exception):
    pass


def fail(text):
    time.sleep(0.2)
    raise Refused(text)


async def main():
    try:
        await asyncio.to_thread(fail, "no")
    except Refused as e:
        print("caught", repr(e), time.monotonic())
    results = await asyncio.gather(
        asyncio.to_thread(fail, "a"), asyncio.to_thread(int, "7"), asyncio.to_thread(int, "x"), return_exceptions=True)
    for r in results:
        print(type(r).__name__, r)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.to_thread(fail, "b"))
            group.create_task(asyncio.sleep(5))
    except* Refused as eg:
        print("group", eg.exceptions, time.monotonic())


asyncio.run(main())
