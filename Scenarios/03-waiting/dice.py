# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Throw until it is a six"
# goal = "Every wait is a point where others go on; the same seed gives the same game."
# topic = "waiting"
# level = "first steps"
# questions = ["Who finishes first: the fast thrower or the lucky one?"]
# ///

import asyncio
import random


async def thrower(name, pause):
    throws = 0
    while True:
        throws += 1
        eyes = random.randint(1, 6)
        print(f"{name} throws {eyes}")
        if eyes == 6:
            return name, throws
        await asyncio.sleep(pause)


async def main():
    results = await asyncio.gather(thrower("Anna", 1), thrower("Ben", 2), thrower("Cleo", 3))
    for name, throws in results:
        print(f"{name}: {throws} throws")


random.seed(17)
asyncio.run(main())
