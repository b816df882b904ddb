"""Many tasks that sleep at once, for different times.  Argument: sleepers."""

import asyncio
import sys

SLEEPERS = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000


async def nap(number):
    await asyncio.sleep((number * 37 % 101) / 8)
    return number


async def main():
    naps = [asyncio.create_task(nap(number)) for number in range(SLEEPERS)]
    print(sum([await each for each in naps]))


asyncio.run(main())
