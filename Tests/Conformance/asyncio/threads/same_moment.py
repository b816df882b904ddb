"""Threads and timers that are due at the same moment."""
import asyncio
import time


def work(name, delay):
    time.sleep(delay)
    return name


async def sleeper(name, delay):
    await asyncio.sleep(delay)
    return name


async def report(awaitable):
    print(f"{time.monotonic():.1f}", await awaitable)


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(1, print, "call_later")
    await asyncio.gather(
        report(sleeper("timer 1", 1)), report(asyncio.to_thread(work, "thread 1", 1)),
        report(sleeper("timer 2", 1)), report(asyncio.to_thread(work, "thread 2", 1)),
        report(asyncio.to_thread(work, "thread 3", 0)), report(sleeper("timer 3", 0)),
    )


asyncio.run(main())
