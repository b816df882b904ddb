# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Nobody jumps the queue"
# goal = "Equal tasks take turns in strict order, the same in every run."
# topic = "tasks"
# level = "first steps"
# questions = ["Who is served first in the second round?"]
# ///

import asyncio


async def child(name, rides):
    for ride in range(1, rides + 1):
        print(f"round {ride}: {name}")
        await asyncio.sleep(0)


async def main():
    async with asyncio.TaskGroup() as carousel:
        for name in ("Ada", "Bo", "Cy", "Di", "Eve"):
            carousel.create_task(child(name, 3), name=name)


asyncio.run(main())
