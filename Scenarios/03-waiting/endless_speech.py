# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "The speaker who never pauses"
# goal = "The loop takes nobody's turn away: an await that has nothing to wait for gives no turn."
# topic = "waiting"
# level = "next steps"
# questions = ["The clock should strike after 1 minute. How many points does the speaker make first?"]
# ///

import asyncio
import time


async def applause():
    return "clap"


async def speech(points):
    for n in range(1, points + 1):
        time.sleep(1)
        await applause()  # a coroutine that never waits: no turn for others
        print("speaker: point", n)


async def clock():
    await asyncio.sleep(1)
    print("clock: strikes at", round(time.monotonic()))


async def main():
    await asyncio.gather(clock(), speech(5))


asyncio.run(main())
