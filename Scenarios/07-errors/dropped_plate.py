# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "A crash nobody catches"
# goal = "An exception that leaves main ends the program: a traceback, and exit status 1."
# topic = "errors"
# level = "first steps"
# questions = ["The second plate is dropped. Does the third waiter get to the table?"]
# ///

import asyncio


async def serve(waiter, plate):
    await asyncio.sleep(plate)
    if plate == 2:
        raise RuntimeError(f"{waiter} dropped plate {plate}")
    print(f"{waiter} served plate {plate}")


async def main():
    await asyncio.gather(serve("Max", 1), serve("Mia", 2), serve("Moe", 3))


asyncio.run(main())
