"""time.sleep in a coroutine blocks the loop, in a thread it does not."""
import asyncio
import time


async def wrong(name):
    time.sleep(1)
    print(name, time.monotonic())


async def right(name):
    await asyncio.to_thread(time.sleep, 1)
    print(name, time.monotonic())


async def main():
    await asyncio.gather(wrong("a"), wrong("b"), wrong("c"))
    await asyncio.gather(right("d"), right("e"), right("f"))
    print(time.monotonic())


asyncio.run(main())
