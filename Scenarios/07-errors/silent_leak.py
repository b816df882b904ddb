# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "The leak in the cellar"
# goal = "An exception stays inside its task until somebody asks for the result."
# topic = "errors"
# level = "next steps"
# questions = ["The pipe bursts after one hour. When does anybody hear of it?"]
# ///

import asyncio


async def pipe():
    await asyncio.sleep(1)
    raise ValueError("the pipe has burst")


async def main():
    leak = asyncio.create_task(pipe(), name="pipe")
    await asyncio.sleep(24)
    print("upstairs: a quiet day; the pipe is done:", leak.done())
    try:
        await leak
    except ValueError as error:
        print("upstairs, at last:", error)


asyncio.run(main())
