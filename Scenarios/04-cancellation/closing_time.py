# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Closing time"
# goal = "cancel() asks; the task hears it when it next gets a turn, and may tidy up first."
# topic = "cancellation"
# level = "next steps"
# questions = ["Between 'please leave' and 'gone', who speaks?"]
# ///

import asyncio


async def reader():
    try:
        print("reader: opens a book")
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print("reader: heard it; puts the book back")
        await asyncio.sleep(5)
        raise
    finally:
        print("reader: takes the coat")


async def main():
    visitor = asyncio.create_task(reader())
    await asyncio.sleep(60)
    asked = visitor.cancel()
    print(f"library: please leave (asked: {asked}, gone: {visitor.done()})")
    try:
        await visitor
    except asyncio.CancelledError:
        print("library: gone, cancelled =", visitor.cancelled())


asyncio.run(main())
