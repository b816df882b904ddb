"""One producer and one consumer with room for one item between them, so that each waits for the other.  Argument: items."""

import asyncio
import sys

ITEMS = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
ROOM = 1


async def bake(shelf):
    for number in range(ITEMS):
        await shelf.put(number)
    await shelf.put(None)


async def sell(shelf):
    sold = 0
    while (number := await shelf.get()) is not None:
        sold += number
    return sold


async def main():
    shelf = asyncio.Queue(ROOM)
    baker = asyncio.create_task(bake(shelf))
    print(await sell(shelf))
    await baker


asyncio.run(main())
