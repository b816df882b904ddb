"""Names of the threads that run the work, and how they are reused."""
import asyncio
import threading
import time


def who(delay=0):
    name = threading.current_thread().name
    time.sleep(delay)
    return name


async def main():
    print(threading.current_thread().name)
    print(await asyncio.to_thread(who))
    print(await asyncio.to_thread(who))
    print(await asyncio.gather(*(asyncio.to_thread(who, 1) for _ in range(4))))
    print(await asyncio.gather(*(asyncio.to_thread(who, d) for d in (3, 1, 2))))
    first = asyncio.create_task(asyncio.to_thread(who, 1))
    await asyncio.sleep(0.5)
    print(await asyncio.to_thread(who), await first)


asyncio.run(main())
