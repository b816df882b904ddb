# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "After you. No, after you!"
# goal = "Two tasks that await each other wait for ever."
# topic = "sync"
# level = "next steps"
# questions = ["What would have to happen for either of them to go through the door?"]
# ///

import asyncio


async def gentleman(name, other):
    print(f"{name}: after you!")
    await asyncio.sleep(1)
    await other()
    print(f"{name} goes through")


async def main():
    tasks = {}
    tasks["Alphonse"] = asyncio.create_task(gentleman("Alphonse", lambda: tasks["Gaston"]), name="Alphonse")
    tasks["Gaston"] = asyncio.create_task(gentleman("Gaston", lambda: tasks["Alphonse"]), name="Gaston")
    await asyncio.wait(tasks.values())


asyncio.run(main())
