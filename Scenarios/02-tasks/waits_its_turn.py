# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "A new task waits its turn"
# goal = "create_task puts a task at the end of the ready queue; it starts when the creator lets go."
# topic = "tasks"
# level = "first steps"
# questions = ["Between 'hired' and 'first day', what else is printed?"]
# ///

import asyncio


async def apprentice():
    print("apprentice: first day")


async def main():
    task = asyncio.create_task(apprentice(), name="apprentice")
    print("master: hired")
    for job in ("sweep", "sharpen"):
        print("master:", job)
    print("master: a break")
    await asyncio.sleep(0)
    print("master: back; done =", task.done())


asyncio.run(main())
