# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "A deadline is not a guillotine"
# goal = "At the deadline the body is cancelled; its cleaning up still takes the time it takes."
# topic = "cancellation"
# level = "next steps"
# questions = ["The timeout is 3 seconds. What does the clock show afterwards?"]
# ///

import asyncio


async def bake():
    try:
        await asyncio.sleep(10)
    finally:
        print("baker: turns off the oven")
        await asyncio.sleep(2)


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(3):
            await bake()
    except TimeoutError:
        print(f"too late, noticed at {loop.time():.0f} s")
    try:
        print(await asyncio.wait_for(asyncio.sleep(1, "toast is quick"), timeout=3))
    except TimeoutError:
        print("never here")


asyncio.run(main())
