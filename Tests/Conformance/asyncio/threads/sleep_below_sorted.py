"""A thread that sleeps inside a key function, below native code."""
import asyncio
import time


def key(item):
    time.sleep(item / 10)
    print(f"{time.monotonic():.1f} key of {item}")
    return -item


def order(items):
    return sorted(items, key=key)


async def main():
    results = await asyncio.gather(
        asyncio.to_thread(order, [3, 1, 2]), asyncio.to_thread(order, [2, 4]), asyncio.sleep(0.35, "slept"))
    print(results)


asyncio.run(main())
