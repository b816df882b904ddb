"""Ten tasks that only let each other run: the price of a turn.  Argument: turns of each."""

import asyncio
import sys

TURNS = int(sys.argv[1]) if len(sys.argv) > 1 else 40_000


async def walker():
    for _ in range(TURNS):
        await asyncio.sleep(0)


async def main():
    async with asyncio.TaskGroup() as group:
        for _ in range(10):
            group.create_task(walker())
    print("walked", 10 * TURNS)


asyncio.run(main())
