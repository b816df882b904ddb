# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "The first ferry leaves, the others still sail"
# goal = "wait(FIRST_COMPLETED) comes back early; what is not done goes on."
# topic = "waiting"
# level = "next steps"
# questions = ["One ferry is taken. What do the other two do?"]
# ///

import asyncio


async def ferry(name, minutes):
    await asyncio.sleep(minutes)
    print(f"{name} has landed")
    return name


async def main():
    fleet = [
        asyncio.create_task(ferry(name, minutes), name=name)
        for name, minutes in (("Heron", 20), ("Gull", 10), ("Tern", 30))
    ]
    done, pending = await asyncio.wait(fleet, return_when=asyncio.FIRST_COMPLETED)
    print("taken:", [task.get_name() for task in done])
    print("still at sea:", [task.get_name() for task in fleet if task in pending])
    await asyncio.wait(pending)
    print("all in harbour")


asyncio.run(main())
