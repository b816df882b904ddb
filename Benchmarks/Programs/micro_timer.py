"""Setting a timer among a thousand others, and waiting for it.  Argument: rounds."""

import asyncio
import sys


async def main(rounds):
    others = [asyncio.create_task(asyncio.sleep(1e9)) for _ in range(1000)]
    for _ in range(rounds):
        await asyncio.sleep(0.001)
    for other in others:
        other.cancel()


asyncio.run(main(int(sys.argv[1])))
