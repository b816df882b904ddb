# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "The exception that nobody opened"
# goal = "A task that fails and is dropped complains only when it is thrown away."
# topic = "errors"
# level = "further on"
# questions = ["The task fails at 1. At which line does the complaint appear?"]
# ///

import asyncio


async def bad_news():
    await asyncio.sleep(1)
    raise LookupError("the bridge is closed")


async def main():
    letter = asyncio.create_task(bad_news(), name="letter")
    await asyncio.sleep(2)
    print("the letter lies on the table:", letter.done())
    del letter
    print("the letter went into the bin")


asyncio.run(main())
