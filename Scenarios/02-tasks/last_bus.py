# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "The last bus does not wait"
# goal = "When main returns, tasks that are not done are cancelled."
# topic = "tasks"
# level = "first steps"
# questions = ["Does the late passenger get home?"]
# ///

import asyncio


async def passenger(name, walk):
    try:
        await asyncio.sleep(walk)
        print(name, "caught the bus")
    except asyncio.CancelledError:
        print(name, "sees the lights go out")
        raise


async def main():
    asyncio.create_task(passenger("the early one", 5))
    asyncio.create_task(passenger("the late one", 15))
    await asyncio.sleep(10)
    print("the bus leaves")


asyncio.run(main())
