# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "The watchman who does not listen"
# goal = "A task that swallows CancelledError goes on as if nobody had asked."
# topic = "cancellation"
# level = "next steps"
# questions = ["He is cancelled during the second round. How many rounds does he walk?"]
# ///

import asyncio


async def watchman():
    for round in range(1, 4):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print("watchman: did somebody speak?")
        print("watchman: round", round)
    return "went home at dawn"


async def main():
    task = asyncio.create_task(watchman())
    await asyncio.sleep(15)
    task.cancel()
    print("result:", await task)
    print("cancelled:", task.cancelled(), " asked:", task.cancelling(), "time")


asyncio.run(main())
