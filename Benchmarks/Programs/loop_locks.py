"""Five tasks, one lock, and an event that all wait for at last.  Argument: rounds of each."""

import asyncio
import sys

ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 15_000


async def worker(lock, done, counts, number):
    for _ in range(ROUNDS):
        async with lock:
            counts[number] += 1
            await asyncio.sleep(0)
    if min(counts) == ROUNDS:
        done.set()
    await done.wait()


async def main():
    lock, done, counts = asyncio.Lock(), asyncio.Event(), [0] * 5
    await asyncio.gather(*(worker(lock, done, counts, number) for number in range(5)))
    print(counts)


asyncio.run(main())
