# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "An await that lets nobody else go first"
# goal = "Awaiting a coroutine runs it on the spot; awaiting a task gives the turn away."
# topic = "tasks"
# level = "next steps"
# questions = ["The guest has been ready from the start. Before which line does it come in?"]
# ///

import asyncio


async def guest():
    print("guest: coming in")


async def open_letter(n):
    print("host: opens letter", n)


async def main():
    visit = asyncio.create_task(guest(), name="guest")
    await open_letter(1)
    await open_letter(2)
    print("host: answers the door")
    await visit
    await open_letter(3)


asyncio.run(main())
