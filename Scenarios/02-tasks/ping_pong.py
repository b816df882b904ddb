# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Giving the turn away for nothing"
# goal = "sleep(0) is a polite step aside; timers for the same instant ring in the order they were set."
# topic = "tasks"
# level = "next steps"
# questions = ["Three alarms are set for 7 o'clock. Which rings first?"]
# ///

import asyncio


async def player(word, hits):
    for _ in range(hits):
        print(word, end=" ")
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(player("ping", 4), player("pong", 4))
    print()

    loop = asyncio.get_running_loop()
    seven = loop.time() + 7
    for name in ("kitchen", "bedroom", "attic"):
        loop.call_at(seven, print, "the alarm in the", name)
    await asyncio.sleep(7)
    print("awake at", loop.time())


asyncio.run(main())
