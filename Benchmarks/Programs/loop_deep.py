"""Forty awaits deep, and at the bottom a task that gives its turn away.  Argument: turns."""

import asyncio
import sys

TURNS = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000


async def descend(depth):
    if depth:
        return 1 + await descend(depth - 1)
    for _ in range(TURNS):
        await asyncio.sleep(0)
    return 0


print(asyncio.run(descend(40)))
