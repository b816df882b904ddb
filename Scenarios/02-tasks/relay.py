# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "A relay and its runners"
# goal = "Chains of awaits run inside one task each; random delays repeat with the seed."
# topic = "tasks"
# level = "next steps"
# questions = ["Within one lane the runners are in order. What about the lanes?"]
# ///

import asyncio
import random


async def first(lane):
    seconds = random.randint(1, 9)
    await asyncio.sleep(seconds)
    print(f"lane {lane}: baton passed after {seconds} s")
    return seconds


async def second(lane, sofar):
    seconds = random.randint(1, 9)
    await asyncio.sleep(seconds)
    print(f"lane {lane}: home after {sofar + seconds} s")
    return sofar + seconds


async def relay(lane):
    return await second(lane, await first(lane))


async def main():
    times = await asyncio.gather(*(relay(lane) for lane in (1, 2, 3)))
    print("best time:", min(times))


random.seed(2025)
asyncio.run(main())
