"""Giving the turn away.  Argument: rounds."""

import asyncio
import sys


async def main(rounds):
    for _ in range(rounds):
        await asyncio.sleep(0)


asyncio.run(main(int(sys.argv[1])))
