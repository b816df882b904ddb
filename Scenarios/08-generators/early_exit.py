# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Leaving the tour early"
# goal = "An asynchronous generator that is left half-way is closed by the loop, its finally included."
# topic = "generators"
# level = "further on"
# questions = ["The visitor leaves at the second room. When does the guide lock up?"]
# ///

import asyncio
from contextlib import aclosing


async def tour():
    try:
        for room in ("hall", "library", "tower"):
            await asyncio.sleep(1)
            yield room
    finally:
        await asyncio.sleep(1)
        print("guide: locks up")


async def main():
    async with aclosing(tour()) as rooms:
        async for room in rooms:
            print("visitor sees the", room)
            if room == "library":
                break
    print("visitor is in the garden")


asyncio.run(main())
