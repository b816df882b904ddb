# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "One falls; what do the others do?"
# goal = "When one member of a gather fails the others run on; a TaskGroup cancels them."
# topic = "errors"
# level = "next steps"
# questions = ["Which of the two climbing parties comes home complete but for one?"]
# ///

import asyncio


async def climber(name, hours, falls=False):
    try:
        await asyncio.sleep(hours)
        if falls:
            raise RuntimeError(f"{name} slipped")
        print(f"  {name} is on top")
    except asyncio.CancelledError:
        print(f"  {name} was called back")
        raise


async def main():
    print("gather:")
    try:
        await asyncio.gather(climber("Ane", 1, falls=True), climber("Bjarne", 2))
    except RuntimeError as error:
        print("  first news:", error)
    await asyncio.sleep(3)

    print("TaskGroup:")
    try:
        async with asyncio.TaskGroup() as rope:
            rope.create_task(climber("Carl", 1, falls=True))
            rope.create_task(climber("Dora", 2))
    except* RuntimeError as group:
        print("  first news:", *group.exceptions)


asyncio.run(main())
