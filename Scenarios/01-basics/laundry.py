# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Two machines, one morning"
# goal = "Awaiting one thing after the other takes the sum of the times; gather takes the longest."
# topic = "basics"
# level = "first steps"
# questions = ["Both halves wash the same loads. How long does each half take?"]
# ///

import asyncio


async def wash(load, minutes):
    await asyncio.sleep(minutes)
    print(f"  {load} clean")


async def main():
    clock = asyncio.get_running_loop().time

    start = clock()
    await wash("shirts", 30)
    await wash("towels", 30)
    print(f"one after the other: {clock() - start:.0f} minutes")

    start = clock()
    await asyncio.gather(wash("shirts", 30), wash("towels", 30))
    print(f"side by side: {clock() - start:.0f} minutes")


asyncio.run(main())
