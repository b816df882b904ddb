"""Threads go on while the main thread blocks its own loop."""
import asyncio
import time


def work(name, delay):
    time.sleep(delay)
    print(f"{time.monotonic():.2f} {name} has slept")
    return name


async def main():
    tasks = [asyncio.create_task(asyncio.to_thread(work, n, d)) for n, d in (("a", 0.5), ("b", 1), ("c", 2))]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(f"{time.monotonic():.2f} the loop blocks")
    time.sleep(1.25)
    print(f"{time.monotonic():.2f} the loop goes on")
    for task in tasks:
        print(f"{time.monotonic():.2f}", await task)


asyncio.run(main())
